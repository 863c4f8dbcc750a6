// Receipts, published roots and the script that checks them, against a record that a superuser rewrites past every trigger.
// On a stack of its own, whose time and anchors nobody else touches.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startTestStack } from '../support/sites.ts';

process.env.SIGNING_CLOCK = 'database'; // the days here are made up
const running = await startTestStack();
Object.assign(inject('env'), running.env);
const { done, env, leave, portal, registrar, sql, tokenOf, travelTo, zhujian } = await import('../support/stack.ts');
const { answered, received, registered } = await import('../support/matters.ts');
const { exportRecord, storageOf } = await import('../../stack/src/export.ts');
const { checkProof, faultsOf, isGoodHour, isGoodRoot } = await import('../../portal/public/verify.mjs');

type Receipt = { kind: string; reg_no: string; matter_id: string; seq: number; head: string; received_on: string; stated_at: string; key_id: string; signature: string };
type Check = { ok: boolean; text: string };

const script = fileURLToPath(new URL('../../portal/public/verify.mjs', import.meta.url));
const db = new pg.Client(env.superuserUrl);
const folder = mkdtempSync(join(tmpdir(), 'xinfang-record-'));
let first: Receipt, second: Receipt, late: Receipt, matterId: string, otherId: string, keptRoots: object[], keptHours: object[];

const functionAt = (name: string, headers: Record<string, string>, body: object = {}) =>
  fetch(`${env.apiUrl}/functions/v1/${name}`, { method: 'POST', headers: { apikey: env.publishableKey, 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
const publish = async () => {
  const answer = await functionAt('publish-anchor', { authorization: `Bearer ${env.secretKey}` });
  expect(answer.status).toBe(200);
};
const receiptOf = async (code: string): Promise<Receipt> => {
  const answer = await functionAt('sign-receipt', { authorization: `Bearer ${await tokenOf(env.portalAccount.email)}` }, { code, client: 'verify' });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Receipt;
};
const keys = async () => portal.read('signing_keys', 'select=key_id,public_key');
const prove = async (r: Receipt) => ({ receipt: r, keys: await keys(), record: done(await portal.call('prove_record', { p_matter_id: r.matter_id, p_seq: r.seq, p_head: r.head })) });
const bad = (checks: Check[]) => checks.filter((c) => !c.ok).map((c) => c.text);

/** What the script says of an export of the database as it is now. */
async function audit(...more: object[]): Promise<{ code: number | null; out: string }> {
  await exportRecord(db, folder, storageOf(env.apiUrl, env.secretKey));
  const files = more.map((m, i) => {
    writeFileSync(join(folder, `given-${i}.json`), JSON.stringify(m));
    return join(folder, `given-${i}.json`);
  });
  const run = spawnSync(process.execPath, [script, folder, ...files], { encoding: 'utf8', env: {} });
  return { code: run.status, out: (run.stdout + run.stderr).replaceAll(/^· (?:不经过办理步骤的改动|超过一小时没有签过).*\n/gm, '') }; // accounts and time of the test
}

beforeAll(async () => {
  await db.connect();
  await travelTo('2026-03-02T09:00:00+08:00');
  const one = await answered(zhujian, 'ZJJ');
  matterId = one.id;
  const two = await registered();
  otherId = two.id;
  await received({ p_type: 'B' });
  const found = await received();
  done(await registrar.call('register_matter', { p_matter_id: found.id, p_version: 1, p_purpose: '05', p_category: '1501', p_place: null, p_demands: [{ text: '收受好处', type: 'B' }] })); // sealed only now
  first = await receiptOf(one.code);
  await travelTo('2026-03-03T09:00:00+08:00');
  await publish();
  const three = await registered();
  second = await receiptOf(two.code);
  await travelTo('2026-03-06T09:00:00+08:00'); // a day without a job is made up for
  await publish();
  await publish();
  keptRoots = (await sql("select day::text as day, encode(prev_root, 'hex') as prev_root, encode(root, 'hex') as root from app.anchors order by day"));
  late = await receiptOf(three.code);
  await registered();
  await travelTo('2026-03-06T10:06:00+08:00');
  await publish();
  keptHours = await sql('select up_to, root from api.hour_roots');
});
afterAll(async () => {
  await Promise.all([db.end(), leave()]);
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a receipt', () => {
  it('is signed for the holder of the code by the functions alone, and proves itself without a word of the record', async () => {
    expect(bad(checkProof(await prove(first)))).toEqual([]);
    expect(bad(checkProof(await prove(second)))).toEqual([]);
    const goodRoots = async () => [...(await portal.read('anchors', 'select=*')).map(async (a) => isGoodRoot(a, await keys())), ...(await portal.read('hour_roots', 'select=*')).map(async (h) => isGoodHour(h, await keys()))];
    expect(new Set(await Promise.all(await goodRoots()))).toEqual(new Set([true]));
    expect((checkProof(await prove(late)) as (Check & { isPending?: boolean })[]).every((c) => c.ok)).toBe(true);
    expect(bad(checkProof(await prove(first), keptRoots))).toEqual([]);
    const told = JSON.stringify(await prove(first));
    for (const secret of ['供暖', '佟雨禾', '15400000001', '收到', 'T-01']) expect(told).not.toContain(secret);
    expect((await functionAt('sign-receipt', { authorization: `Bearer ${await tokenOf('registrar@xinfang.example')}` }, { code: '0000000000000000', client: 'x' })).status).toBe(403);
    expect((await functionAt('sign-receipt', {}, { code: '0000000000000000', client: 'x' })).status).toBeGreaterThanOrEqual(400);
    expect((await functionAt('sign-receipt', { authorization: `Bearer ${await tokenOf(env.portalAccount.email)}` }, { code: '0000000000000000', client: 'x' })).status).toBe(404);
    expect((await functionAt('publish-anchor', { authorization: `Bearer ${await tokenOf(env.portalAccount.email)}` })).status).toBe(401);
  });

  it.each(['reg_no', 'matter_id', 'seq', 'head', 'received_on', 'stated_at', 'signature', 'key_id'] as const)('with another %s is no receipt', async (field) => {
    const forged = { ...first, [field]: field === 'seq' ? first.seq - 1 : field === 'head' ? 'ab'.repeat(32) : field === 'matter_id' ? otherId : `${first[field]}`.replace(/^.|\d$/g, (c) => (c === '1' ? '2' : '1')) };
    expect(bad(checkProof(await prove(forged as Receipt))).length).toBeGreaterThan(0);
  });

  it('does not verify with a key that names itself differently, or with another key than the one that was kept', async () => {
    const proof = await prove(first);
    const other = Buffer.from('another key of thirty-two bytes!').toString('base64');
    expect(bad(checkProof({ ...proof, keys: [{ key_id: first.key_id, public_key: other }] }))).toContain('回执的签名不对：回执的文字被改过，或者不是信访部门出具的');
    expect(bad(checkProof(proof, null, '0000000000000000'))).toContain('回执的签名不对：回执的文字被改过，或者不是信访部门出具的');
  });

  it('for an unknown or guessed record is answered like none', async () => {
    const ask = (id: string, head: string) => portal.call('prove_record', { p_matter_id: id, p_seq: 1, p_head: head });
    const unknown = done(await ask(crypto.randomUUID(), 'ab'.repeat(32)));
    expect(done(await ask(matterId, 'ab'.repeat(32)))).toEqual(unknown);
    expect((await zhujian.clerk.call('prove_record', { p_matter_id: matterId, p_seq: 1, p_head: first.head })).key).toBe('portal_only');
  });

  it('a paper is found by its hash alone, and papers of reports are not', async () => {
    const [opinion] = await sql("select encode(hash, 'hex') as hash, number from app.documents where matter_id = $1 and kind = 'W-OPINION'", [matterId]);
    expect(done(await portal.call('prove_paper', { p_hash: opinion.hash.toUpperCase() }))).toMatchObject({ found: true, number: opinion.number, is_unchanged: true, is_recorded: true, anchored_on: '2026-03-02', voided_on: null });
    for (const hash of ['ab'.repeat(32), opinion.hash.slice(1), '', null]) expect(done(await portal.call('prove_paper', { p_hash: hash }))).toEqual({ found: false });
    const [sealed] = await sql("select encode(d.hash, 'hex') as hash from app.documents d join app.matters m on m.id = d.matter_id where m.is_sealed limit 1");
    expect(done(await portal.call('prove_paper', { p_hash: sealed.hash }))).toEqual({ found: false });
  });
});

/** Hashes of a chain computed anew, and the head with them: what somebody would do who knows how it works. */
const rehash = (id: string) => `do $$ declare e app.events; prev bytea := sha256('${id}'::text::bytea); n int := 0; begin
  for e in select * from app.events where matter_id = '${id}' order by seq loop
    e.prev_hash := prev; prev := app.event_hash(e); n := n + 1;
    update app.events set prev_hash = e.prev_hash, hash = prev where matter_id = e.matter_id and seq = e.seq;
  end loop;
  update app.matters set chain_head = prev, event_count = n where id = '${id}'; end $$`;
/** Roots computed anew from the rewritten record. */
const reanchor = `do $$ declare a app.anchors; prev bytea := decode(repeat('00', 32), 'hex'); after timestamptz := '-infinity'; l bytea[]; begin
  for a in select * from app.anchors order by day loop
    delete from app.anchor_leaves where day = a.day;
    l := array(select app.leaves_between(after, a.up_to));
    insert into app.anchor_leaves select a.day, x from unnest(l) x;
    update app.anchors set prev_root = prev, root = app.root_of(prev, l), leaves = cardinality(l) where day = a.day returning root into prev;
    after := a.up_to;
  end loop; end $$`;

const list = '00000000-0000-4000-8000-0000000000aa', drafter = '00000000-0000-4000-8000-0000000000bb', decider = '00000000-0000-4000-8000-0000000000cc';
/** An event that claims the words of a matter were taken out, as the verb writes it, appended in order. */
const forgedErasure = (id: string, years: number) => [`select app.append_event('${id}', 'T-00', '保管期满，销毁内容', '假', null, 'M50', 'M50', jsonb_build_object('erased', jsonb_build_object('list', '假〔2026〕1号', 'years', ${years}, 'drafted_by', '${drafter}', 'approved_by', '${decider}',
  'papers', (select jsonb_agg(jsonb_build_array(number, encode(hash, 'hex'))) from app.documents where matter_id = '${id}'), 'texts', (select jsonb_agg(id) from app.submissions where matter_id = '${id}'),
  'rest', app.words_hash((select string_agg(seq || ':' || app.without_words(payload)::text, E'\\n' order by seq) from app.events where matter_id = '${id}')))), 'REVIEWER')`];
const blank = (id: string) => [`update app.events set detail = null, payload = app.without_words(payload) where matter_id = '${id}' and seq < (select event_count from app.matters where id = '${id}')`,
  `update app.submissions set title = '（已销毁）', content = '（已销毁）' where matter_id = '${id}'`, `update app.documents set body = '（已销毁）', fields = '{}' where matter_id = '${id}'`];

describe('an untouched record', () => {
  it('passes every check, on the server and outside', async () => {
    expect(await audit(first, second, late, keptRoots)).toEqual({ code: 0, out: '✓ 记录完整，没有被改过\n' });
    expect(await sql('select day::text, fault from app.anchor_faults() union all select up_to::text, fault from app.hour_faults()')).toEqual([]);
    expect(await audit(keptHours)).toEqual({ code: 0, out: '✓ 记录完整，没有被改过\n' });
    for (const { id } of await sql('select id from app.matters')) expect(await sql('select f.fault, f.fields from app.row_faults($1) f union all select x.fault, null from app.chain_faults($1) x', [id])).toEqual([]);
    expect(await sql('select tbl, key, fault, fields from app.rule_faults()')).toEqual([]);
  });
});

describe('as a superuser, past every trigger', () => {
  const deeds: [string, () => string[]][] = [
    ['a changed word', () => [`update app.events set detail = '别的' where matter_id = '${matterId}' and seq = 3`]],
    ['a changed word with all hashes anew', () => [`update app.events set detail = '别的', detail_hash = app.words_hash('别的') where matter_id = '${matterId}' and seq = 3`, rehash(matterId)]],
    ['the same with all roots anew', () => [`update app.events set detail = '别的', detail_hash = app.words_hash('别的') where matter_id = '${matterId}' and seq = 3`, rehash(matterId), reanchor]],
    ['a removed event in the middle, numbers and hashes anew', () => [`delete from app.events where matter_id = '${matterId}' and seq = 3`, `update app.events set seq = seq - 1 where matter_id = '${matterId}' and seq > 3`, rehash(matterId)]],
    ['the last event cut off, head set back', () => [`delete from app.events where matter_id = '${matterId}' and seq = (select max(seq) from app.events where matter_id = '${matterId}')`, rehash(matterId)]],
    ['a date set back with hashes anew', () => [`update app.events set at = at - interval '1 minute' where matter_id = '${matterId}'`, rehash(matterId)]],
    ['two events in another order with hashes anew', () => [`update app.events set seq = 1000 where matter_id = '${matterId}' and seq = 3`, `update app.events set seq = 3 where matter_id = '${matterId}' and seq = 4`, `update app.events set seq = 4 where matter_id = '${matterId}' and seq = 1000`, rehash(matterId)]],
    ['events exchanged between two matters with hashes anew', () => [`update app.events set matter_id = gen_random_uuid() where matter_id = '${matterId}' and seq = 2`, `update app.events set matter_id = '${matterId}' where matter_id = '${otherId}' and seq = 2`, `update app.events set matter_id = '${otherId}' where matter_id not in (select id from app.matters)`, rehash(matterId), rehash(otherId)]],
    ['a matter that never was, dated back', () => [`insert into app.matters (id, reg_no, title, type, place_code, channel, received_at, received_on, keeper_unit_id) select '00000000-0000-4000-8000-000000000001', 'CTW202603029999', title, type, place_code, channel, received_at, received_on, keeper_unit_id from app.matters where id = '${matterId}'`,
      `insert into app.events select '00000000-0000-4000-8000-000000000001', seq, transition, label, detail, at, actor_id, actor_name, actor_role, unit_id, null, from_state, to_state, '{}', null, app.words_hash('{}'), is_public, prev_hash, hash from app.events where matter_id = '${matterId}' and seq = 1`, rehash('00000000-0000-4000-8000-000000000001')]],
    ['a whole matter removed', () => ['events', 'submissions', 'documents'].map((t) => `delete from app.${t} where matter_id = '${otherId}'`).concat(`delete from app.matters where id = '${otherId}'`)],
    ['a changed paper', () => [`update app.documents set body = body || '。' where matter_id = '${matterId}' and kind = 'W-OPINION'`]],
    ['a changed paper with its hash anew', () => [`update app.documents set body = body || '。' where matter_id = '${matterId}' and kind = 'W-OPINION'`, `update app.documents d set hash = app.document_hash(d) where matter_id = '${matterId}' and kind = 'W-OPINION'`]],
    ['a removed paper', () => [`delete from app.documents where matter_id = '${matterId}' and kind = 'W-OPINION'`]],
    ['a paper slipped in', () => [`insert into app.documents (matter_id, kind, unit_id, addressee, title, number, body, fields, issued_at, issued_on, hash) select matter_id, kind, unit_id, addressee, title, '假〔2026〕1号', body, fields, issued_at, issued_on, hash from app.documents where matter_id = '${matterId}' and kind = 'W-OPINION'`, `update app.documents d set hash = app.document_hash(d) where number = '假〔2026〕1号'`]],
    ['other words of the petitioner', () => [`update app.submissions set content = '没有意见' where matter_id = '${matterId}'`]],
    ['other words of a sealed report', () => ["update app.sealed_contents set words = app.seal('{\"title\":\"x\",\"content\":\"没有意见\"}')"]],
    ['another state', () => [`update app.matters set state = 'M20' where id = '${matterId}'`]],
    ['words blanked by hand as if their term had ended', () => [`update app.submissions set title = '（已销毁）', content = '（已销毁）' where matter_id = '${matterId}'`, `update app.documents set body = '（已销毁）', fields = '{}' where matter_id = '${matterId}'`, `update app.events set detail = null where matter_id = '${matterId}'`]],
    ['the same with an event that says so', () => [...forgedErasure(matterId, 30), ...blank(matterId)]],
    ['the same with a term of no years, a list and a row of erasures', () => [...forgedErasure(matterId, 0), ...blank(matterId),
      `insert into app.disposals (id, keeper_unit_id, is_sealed, opinion, drafted_by, drafted_on, number, is_approved, decision, decided_by, decided_on) select '${list}', app.bureau_id(), false, '假', '${drafter}', app.today(), '假〔2026〕1号', true, '同意', '${decider}', app.today()`,
      `insert into app.disposal_items (disposal_id, matter_id, retention, years, closed_on, term_ended_on) values ('${list}', '${matterId}', 'short', 0, '2025-01-01', '2025-12-31')`,
      `insert into app.erasures (matter_id, disposal_id, event_seq, erased_at, by_id, xact) select id, '${list}', event_count, app.now(), '${decider}', pg_current_xact_id() from app.matters where id = '${matterId}'`]],
    ['a day of receipt changed with a line forged whole under the name of the API, in the transaction of a step that was taken', () => [`do $$ declare l app.ledger; r jsonb; begin
      select x.* into l from app.ledger x join app.opinions o on o.document_id::text = x.key where x.tbl = 'services' and o.matter_id = '${matterId}' order by x.n desc limit 1;
      update app.services set received_on = received_on + 1 where document_id::text = l.key;
      r := (select to_jsonb(s) from app.services s where s.document_id::text = l.key);
      l.n := nextval('app.ledger_n'); l.op := 'update'; l.fields := '{received_on}'; l.plain := r - app.word_columns(); l.salt := gen_random_uuid(); l.digest := app.row_digest(l.salt, r); l.prev_hash := l.hash; l.hash := app.line_hash(l);
      insert into app.ledger select l.*; end $$`]],
    ['a day of receipt moved after its root, with the line of the ledger made to fit', () => [`do $$ declare l app.ledger; r jsonb; begin
      select x.* into l from app.ledger x join app.opinions o on o.document_id::text = x.key where x.tbl = 'services' and o.matter_id = '${matterId}' order by x.n desc limit 1;
      update app.services set received_on = received_on + 1 where document_id::text = l.key;
      r := (select to_jsonb(s) from app.services s where s.document_id::text = l.key);
      l.plain := r - app.word_columns(); l.digest := app.row_digest(l.salt, r); l.hash := app.line_hash(l);
      update app.ledger x set plain = l.plain, digest = l.digest, hash = l.hash where x.tbl = l.tbl and x.key = l.key and x.n = l.n; end $$`]],
    ['a demand removed together with its lines', () => [`delete from app.ledger where tbl = 'demands' and matter_id = '${otherId}'`, `delete from app.demands where matter_id = '${otherId}'`]],
    ['a removed anchor', () => ["delete from app.anchor_leaves where day = '2026-03-02'", "delete from app.anchor_signatures where day = '2026-03-02'", "delete from app.anchors where day = '2026-03-02'"]],
    ['all anchors removed', () => ['delete from app.anchor_leaves', 'delete from app.anchor_signatures', 'delete from app.anchors']],
    ['another root', () => ["update app.anchors set root = sha256(root) where day = '2026-03-02'"]],
    ['another key slipped in', () => ["update app.signing_keys set public_key = encode(sha256('x'), 'base64')"]],
  ];
  it.each(deeds)('%s is found', async (_, statements) => {
    await db.query('begin; set local session_replication_role = replica');
    try {
      for (const text of statements()) await db.query(text);
      await db.query('commit; begin'); // the export reads what is committed
      const answer = await audit(first, second, keptRoots);
      expect([answer.code, answer.out.includes('✗')]).toEqual([1, true]);
    } finally {
      await db.query('rollback');
      await restore();
    }
  });

  it('a chain rewritten before any root covers it is found by who holds the receipt', async () => {
    await change([`update app.events set detail = '别的', detail_hash = app.words_hash('别的') where matter_id = '${late.matter_id}'`, rehash(late.matter_id)], async () => {
      expect((await audit(keptRoots)).code).toBe(1);
      expect((await audit(late)).out).toContain('记录与回执不同');
      expect(bad(checkProof(await prove(late)))).toContain('回执写明的那一条记录，现在找不到了：记录被改过，或者被删掉了');
    });
  });

  it('a whole history that was rewritten, and signed again by the job that signs whatever is not signed, shows that it was signed late', async () => {
    await change([`update app.events set detail = '别的', detail_hash = app.words_hash('别的') where matter_id = '${matterId}' and seq = 3`, rehash(matterId), reanchor, 'delete from app.anchor_signatures', 'delete from app.hour_roots'], async () => {
      await publish();
      expect(bad(checkProof(await prove(second)))).toEqual([expect.stringMatching(/^2026-03-02 的校验值到 2026-03-06 1\d:\d\d 才签名，不是当时的/)]);
      expect(isGoodRoot((await portal.read('anchors', 'day=eq.2026-03-02'))[0], await keys())).toBe(false);
      const { out } = await audit();
      expect(out).toMatch(/2026-03-02：每日校验值到 2026-03-06 1\d:\d\d 才签名/);
      expect(out).not.toContain('没有有效的签名');
      expect((await audit(keptHours)).out).toMatch(/截至 2026-03-06 09:00 的校验值：与另外保存的不同，或者不见了/);
      expect(await sql("select day::text, fault from app.anchor_faults() where fault = 'signed_late'")).toEqual([{ day: '2026-03-02', fault: 'signed_late' }]);
    });
  });

  it('rows and ledger changed together after the root are told to whoever holds the receipt or a paper, and name the matter', async () => {
    await change([`update app.ledger set actor_id = gen_random_uuid() where tbl = 'services' and matter_id = '${matterId}'`, `update app.ledger l set hash = app.line_hash(l) where tbl = 'services' and matter_id = '${matterId}' and salt is not null`], async () => {
      expect(bad(checkProof(await prove(first)))).toContainEqual(expect.stringContaining('2026-03-02 公布的每日校验值与这份记录现在的台账对不上'));
      const [{ hash, reg_no }] = await sql("select encode(d.hash, 'hex') as hash, m.reg_no from app.documents d join app.matters m on m.id = d.matter_id where m.id = $1 and d.kind = 'W-OPINION'", [matterId]);
      const paper = done(await portal.call('prove_paper', { p_hash: hash })) as { steps: number };
      expect(paper.steps).toBeGreaterThan(0);
      expect((await audit()).out).toContain(`2026-03-02：当天公布以后，记录被改过、补过或者删过：${reg_no}`);
    });
  });

  it('what is rewritten on the day itself, before its root is out and without a receipt, no longer fits the root of the hour', async () => {
    const [{ id }] = await sql("select id from app.matters where received_on = '2026-03-06'");
    await change([`delete from app.ledger where matter_id = '${id}'`, `delete from app.events where matter_id = '${id}'`, `update app.matters set event_count = 0, chain_head = null where id = '${id}'`], async () => {
      expect(await sql('select app.said_at(up_to) as up_to, fault from app.hour_faults()')).toEqual([{ up_to: expect.stringMatching(/^2026-03-06T02:06/), fault: 'record_differs' }]);
      expect((await audit()).out).toContain('截至 2026-03-06 10:06 的校验值：签名以后，记录被改过、补过或者删过');
    });
    await change(["delete from app.hour_roots where up_to between '2026-03-06T01:00:00Z' and '2026-03-06T01:05:00Z'"], async () => expect((await audit()).out).toContain('截至 2026-03-06 10:06 的校验值：没有接着前一个'));
  });

  it('a root ends where an open transaction began, five minutes ago at most, and never within a minute of the last', async () => {
    const ends = async () => Number((await sql('select extract(epoch from app.settled_until() - app.now()) * 1000 as ms'))[0].ms);
    expect(await ends()).toBeGreaterThan(-1500);
    await db.query('begin; select 1');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await ends()).toBeLessThan(-1100);
    await db.query('rollback');
    const count = async () => (await sql('select count(*)::int as n from app.hour_roots'))[0].n as number, before = await count();
    await publish();
    expect(await count()).toBe(before);
  });

  it('the page refuses the proof of a rewritten record', async () => {
    await change([`update app.events set detail = '别的', detail_hash = app.words_hash('别的') where matter_id = '${matterId}' and seq = 3`, rehash(matterId), reanchor], async () => {
      expect(bad(checkProof(await prove(first))).length).toBeGreaterThan(0);
      const [found] = await sql('select count(*)::int as n from app.anchor_faults()');
      expect(found.n).toBe(0); // nothing inside the database can tell; the signatures and the kept roots do
      expect((await audit()).out).toContain('没有有效的签名');
    });
  });

  it('a file in storage that was exchanged or taken away is found by the sweep over all files [R-REG-FAITHFUL]', async () => {
    const id = crypto.randomUUID(), path = `intake/${id}/${id}`, at = `${env.apiUrl}/storage/v1/object/attachments`;
    const put = (text: string) => fetch(`${at}/${path}`, { method: 'POST', headers: { apikey: env.secretKey, authorization: `Bearer ${env.secretKey}`, 'content-type': 'image/png', 'x-upsert': 'true' }, body: text });
    const past = (...texts: string[]) => db.query(`begin; set local session_replication_role = replica; ${texts.join('; ')}; commit`);
    await past(`insert into app.intakes (id, opened_at) values ('${id}', now())`, `insert into app.attachments (id, intake_id, matter_id, file_name, media_type, bytes, sha256, path, added_at)
      values ('${id}', '${id}', '${matterId}', '照片.png', 'image/png', 3, encode(sha256('one'), 'hex'), '${path}', now())`);
    try {
      expect((await put('one')).status).toBe(200);
      expect((await audit()).out).not.toContain(`附件的内容`);
      await put('two');
      expect((await audit()).out).toContain(`附件的内容与收到时不同（${id}）`);
      await fetch(at, { method: 'DELETE', headers: { apikey: env.secretKey, authorization: `Bearer ${env.secretKey}`, 'content-type': 'application/json' }, body: JSON.stringify({ prefixes: [path] }) });
      expect((await audit()).out).toContain(`附件不见了（${id}）`);
    } finally {
      await past(`delete from app.attachments where id = '${id}'`, `delete from app.intakes where id = '${id}'`);
    }
  });

  const tables = ['demands', 'services', 'ledger', 'events', 'matters', 'submissions', 'sealed_contents', 'documents', 'anchors', 'anchor_leaves', 'anchor_signatures', 'hour_roots', 'signing_keys', 'disposals', 'disposal_items', 'erasures'];
  const columns = new Map<string, string>(); // those that are not generated
  async function restore(): Promise<void> {
    await db.query('begin; set local session_replication_role = replica');
    for (const t of tables) await db.query(`delete from app.${t}; insert into app.${t} (${columns.get(t)}) select ${columns.get(t)} from kept.${t}`).catch(async (e) => { throw new Error(`${t}: ${(e as Error).message}`); });
    await db.query('commit');
  }
  async function change(statements: string[], look: () => Promise<void>): Promise<void> {
    await db.query('begin; set local session_replication_role = replica');
    for (const text of statements) await db.query(text);
    await db.query('commit');
    try {
      await look();
    } finally {
      await restore();
    }
  }
  beforeAll(async () => {
    await db.query('create schema kept');
    for (const t of tables) {
      await db.query(`create table kept.${t} as table app.${t}`);
      columns.set(t, (await sql("select string_agg(quote_ident(attname), ',') as c from pg_attribute where attrelid = ('app.' || $1)::regclass and attnum > 0 and not attisdropped and attgenerated = ''", [t]))[0].c);
    }
  });
  afterAll(async () => {
    expect(await audit(first, second, late, keptRoots)).toEqual({ code: 0, out: '✓ 记录完整，没有被改过\n' }); // everything was put back
    expect(faultsOf).toBeTypeOf('function');
  });
});
