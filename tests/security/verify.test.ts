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
const { done, env, leave, portal, registrar, runJob, sql, tokenOf, travelTo, zhujian } = await import('../support/stack.ts');
const { answered, received, registered } = await import('../support/matters.ts');
const { exportRecord, storageOf } = await import('../../stack/src/export.ts');
const { rehash, reanchor, rewritings } = await import('./rewriting.ts');
const { found, insteadOf, signs, waitingChange } = await import('./other-hash.ts');
const { emptied, replacings } = await import('./replacing.ts');
const { folderOf } = await import('../../kit/sealing.ts');
const { checkProof, faultsOf, hashOf, isGoodHour, isGoodRoot } = await import('../../portal/public/verify.mjs');

type Receipt = { kind: string; reg_no: string; matter_id: string; seq: number; head: string; received_on: string; stated_at: string; key_id: string; signature: string; version: number; root?: string };
type Check = { ok: boolean; text: string };

const script = fileURLToPath(new URL('../../portal/public/verify.mjs', import.meta.url));
const db = new pg.Client(env.superuserUrl);
const folder = mkdtempSync(join(tmpdir(), 'xinfang-record-'));
let first: Receipt, second: Receipt, late: Receipt, today: Receipt, matterId: string, otherId: string, keptRoots: object[], keptHours: object[];

const functionAt = (name: string, headers: Record<string, string>, body: object = {}) =>
  fetch(`${env.apiUrl}/functions/v1/${name}`, { method: 'POST', headers: { apikey: env.publishableKey, 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
const publish = async () => {
  const answer = await runJob('publish-anchor');
  expect(answer.status).toBe(200);
};
const receiptOf = async (code: string): Promise<Receipt> => {
  const answer = await functionAt('sign-receipt', { authorization: `Bearer ${await tokenOf(env.portalAccount.email)}` }, { code, client: 'verify' });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Receipt;
};
const keys = async () => portal.read('signing_keys', 'select=key_id,public_key');
const checked = async (body: object) => {
  const answer = await functionAt('check-record', { authorization: `Bearer ${await tokenOf(env.portalAccount.email)}` }, body);
  expect(answer.status).toBe(200);
  return (await answer.json()) as { said: any; outside: { faults: { about: string; text: string }[]; keys: object[] } | null };
};
const prove = async (r: Receipt) => {
  const { said, outside } = await checked({ receipt: r });
  return { receipt: r, keys: outside?.keys ?? (await keys()), record: said, outside };
};
const bad = (checks: Check[]) => checks.filter((c) => !c.ok).map((c) => c.text);

/** What the script says of an export of the database as it is now. */
async function audit(...more: object[]): Promise<{ code: number | null; out: string }> {
  await exportRecord(db, folder, storageOf(env.apiUrl, env.secretKey));
  const files = more.map((m, i) => {
    writeFileSync(join(folder, `given-${i}.json`), JSON.stringify(m));
    return join(folder, `given-${i}.json`);
  });
  const run = spawnSync(process.execPath, [script, folder, ...files], { encoding: 'utf8', env: {} });
  return { code: run.status, out: (run.stdout + run.stderr).replaceAll(/^· (?:不经过办理步骤的改动|超过一小时没有签过|签名用的公钥).*\n/gm, '') }; // accounts and time of the test
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
  const four = await registered();
  today = await receiptOf(four.code);
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
  it.each(rewritings)('%s is found', async (_, statements) => {
    await db.query('begin; set local session_replication_role = replica');
    try {
      for (const text of statements(matterId, otherId)) await db.query(text);
      await db.query('commit; begin'); // the export reads what is committed
      const answer = await audit(first, second, keptRoots);
      expect([answer.code, answer.out.includes('✗')]).toEqual([1, true]);
    } finally {
      await db.query('rollback');
      await restore();
    }
  });

  it('a chain rewritten before any root covers it is found by who holds the receipt', async () => {
    await change([`update app.events set detail = '别的', detail_hash = app.words_hash('别的', 'sha256') where matter_id = '${late.matter_id}'`, rehash(late.matter_id)], async () => {
      expect((await audit(keptRoots)).code).toBe(1);
      expect((await audit(late)).out).toContain('记录与回执不同');
      expect(bad(checkProof(await prove(late)))).toContain('回执写明的那一条记录，现在找不到了：记录被改过，或者被删掉了');
    });
  });

  it('a whole history that was rewritten, and signed again by the job that signs whatever is not signed, shows that it was signed late', async () => {
    await change([`update app.events set detail = '别的', detail_hash = app.words_hash('别的', 'sha256') where matter_id = '${matterId}' and seq = 3`, rehash(matterId), reanchor, 'delete from app.anchor_signatures', 'delete from app.hour_roots'], async () => {
      await publish();
      expect(bad(checkProof(await prove(second)))).toEqual([expect.stringContaining('回执写明的校验值，现在没有了'), expect.stringMatching(/^2026-03-02 公布的校验值到 2026-03-06 1\d:\d\d 才签名，不是当时的/), expect.stringMatching(/^2026-03-02 的校验值到 2026-03-06 1\d:\d\d 才签名/)]);
      expect(isGoodRoot((await portal.read('anchors', 'day=eq.2026-03-02'))[0], await keys())).toBe(false);
      const { out } = await audit();
      expect(out).toMatch(/2026-03-02：每日校验值到 2026-03-06 1\d:\d\d 才签名/);
      expect(out).not.toContain('没有有效的签名');
      expect((await audit(keptHours)).out).toMatch(/截至 2026-03-06 09:00 的校验值：与另外保存的不同，或者不见了/);
      expect(await sql("select day::text, fault from app.anchor_faults() where fault = 'signed_late'")).toEqual([{ day: '2026-03-02', fault: 'signed_late' }]);
    });
  });

  it('rows and ledger changed together after the root are told to whoever holds the receipt or a paper, and name the matter', async () => {
    await change([`update app.ledger set actor_id = gen_random_uuid() where tbl = 'services' and matter_id = '${matterId}'`, `update app.ledger l set hash = app.line_hash(l, 'sha256') where tbl = 'services' and matter_id = '${matterId}' and salt is not null`], async () => {
      expect(bad(checkProof(await prove(first)))).toContainEqual(expect.stringContaining('2026-03-02 公布的校验值和现在的记录对不上'));
      const [{ hash, reg_no }] = await sql("select encode(d.hash, 'hex') as hash, m.reg_no from app.documents d join app.matters m on m.id = d.matter_id where m.id = $1 and d.kind = 'W-OPINION'", [matterId]);
      expect((await checked({ paper: hash })).outside?.faults).toContainEqual({ about: 'roots', text: expect.stringContaining('2026-03-02 公布的校验值和现在的记录对不上') });
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
    await publish(); // the last one may be longer ago
    const count = async () => (await sql('select count(*)::int as n from app.hour_roots'))[0].n as number, before = await count();
    await publish();
    expect(await count()).toBe(before);
  });

  it('the page refuses the proof of a rewritten record', async () => {
    await change([`update app.events set detail = '别的', detail_hash = app.words_hash('别的', 'sha256') where matter_id = '${matterId}' and seq = 3`, rehash(matterId), reanchor], async () => {
      expect(bad(checkProof(await prove(first))).length).toBeGreaterThan(0);
      const [found] = await sql('select count(*)::int as n from app.anchor_faults()');
      expect(found.n).toBe(0); // nothing inside the database can tell; the signatures and the kept roots do
      expect((await audit()).out).toContain('没有有效的签名');
    });
  });

  const deadline = (days: number) => `update app.clocks set due_on = due_on + ${days} where matter_id = '${matterId}' and kind = 'D-TRIAGE'`;
  const told = async () => {
    const { outside } = await checked({ receipt: first });
    return (outside?.faults ?? []).map((f) => f.text);
  };
  const definition = async (name: string) => (await sql('select pg_get_functiondef($1::regprocedure) as text', [name]))[0].text as string;
  const withBody = (text: string, body: string) => text.replace(/AS \$function\$[\s\S]*\$function\$/, () => `AS $function$ ${body} $function$`);
  /** Committed, since another connection looks, and undone. */
  async function replaced(deeds: string[], undo: string[], look: () => Promise<void>): Promise<void> {
    try {
      for (const text of deeds) await db.query(text).catch((e: Error) => { throw new Error(`${text}: ${e.message}`); });
      await look();
    } finally {
      for (const text of undo) await db.query(text);
    }
    expect(await told()).toEqual([]);
  }

  it('a database whose checks were replaced, in twenty ways, does not pass for sound, and neither do its rows [R-CALC-IMMUTABLE]', async () => {
    expect(await told()).toEqual([]);
    const kept = await Promise.all(emptied.map(definition));
    await replaced([...kept.map((text) => withBody(text, 'begin return; end')), ...replacings.map((r) => r.deed), `set session_replication_role = replica; ${deadline(30)}; reset session_replication_role`],
      [...kept, ...replacings.map((r) => r.undo), `set session_replication_role = replica; ${deadline(-30)}; reset session_replication_role`], async () => {
        const said = await told();
        expect(said).toContain('办理期限（到期日）：现在的内容与台账不同');
        for (const name of emptied) expect(said.some((text) => text.startsWith(`核查程序「${name}」被改动过`)), name).toBe(true);
        expect(replacings.filter((r) => !said.some((text) => r.found.test(text))).map((r) => r.what)).toEqual([]);
      });
  });

  it('a verb that answers what it answered before, and a check that was taken stock of with a reason, are no way out', async () => {
    const verb = 'api.prove_record(uuid,integer,text)', check = 'app.row_faults(uuid)', kept = [await definition(verb), await definition(check)];
    const { said } = await checked({ receipt: first });
    await replaced([withBody(kept[0] ?? '', `begin return '${JSON.stringify(said)}'::jsonb; end`), withBody(kept[1] ?? '', 'begin return; end'), "begin; select app.take_stock('例行维护'); commit", `begin; set local session_replication_role = replica; ${deadline(30)}; commit`],
      [...kept, "begin; select app.take_stock('恢复'); commit", `begin; set local session_replication_role = replica; ${deadline(-30)}; commit`], async () => {
        expect(await told()).toEqual(['办理期限（到期日）：现在的内容与台账不同', `核查程序「${verb}」被改动过，和发布的版本不同`, `核查程序「${check}」被改动过，和发布的版本不同`]);
      });
  });

  it('another version of the program is said to be one, and not called forged; rows that nobody lets the checks read are', async () => {
    await replaced(["insert into supabase_migrations.schema_migrations (version, statements, name) values ('29990101000000', '{}', 'later')"], ["delete from supabase_migrations.schema_migrations where version = '29990101000000'"],
      async () => expect(await told()).toEqual(['数据库里登记的系统更新和核查程序知道的不同（多了「29990101000000」）：系统可能正在升级，也可能是有人改了登记。程序本身没有不同']));
    await replaced(["delete from supabase_migrations.schema_migrations where version = '20260101009020'", "create function api.side_door() returns int language sql as 'select 1'", "begin; select app.take_stock('升级'); commit"], ["insert into supabase_migrations.schema_migrations (version, statements, name) values ('20260101009020', '{}', 'estimates')", 'drop function api.side_door()', "begin; select app.take_stock('恢复'); commit"],
      async () => expect(await told()).toEqual(['数据库里登记的系统更新和核查程序知道的不同（少了「20260101009020」）：系统可能正在升级，也可能是有人改了登记。程序有 1 处不同：「api.side_door()」']));
    await replaced(['alter role postgres nobypassrls', 'alter table app.clocks force row level security'], ['alter table app.clocks no force row level security', 'alter role postgres bypassrls'],
      async () => expect(await told()).toEqual(['核查程序读不到应当有的数据：数据库的权限、表格或者程序被改动过']));
  });

  it('a matter that was taken out of what its unit finds is told to who holds the receipt', async () => {
    const its = `where matter_id = '${matterId}'`;
    await replaced([`create table kept.unit_matters as select * from app.unit_matters ${its}`, `delete from app.unit_matters ${its}`], ['insert into app.unit_matters select * from kept.unit_matters', 'drop table kept.unit_matters'],
      async () => expect(await told()).toEqual(['单位的查询目录：台账里有，数据不见了']));
  });

  it('who oversees the record is also told of what decides nothing about a matter, a petitioner is not', async () => {
    await replaced(["set session_replication_role = replica; update app.throttles set at_most = at_most + 1 where name = 'lookups'; reset session_replication_role"], ["set session_replication_role = replica; update app.throttles set at_most = at_most - 1 where name = 'lookups'; reset session_replication_role"], async () => {
      expect(await told()).toEqual([]);
      const answer = await functionAt('check-record', { authorization: `Bearer ${await tokenOf('auditor@xinfang.example')}` }, { office: true });
      expect(((await answer.json()) as { outside: { faults: object[] } }).outside.faults).toContainEqual({ about: 'rules', text: expect.stringContaining('次数限制') });
    });
  });

  it('roots that were taken away, or signed with a key that the functions do not know, are told', async () => {
    await change(['delete from app.hour_roots', `update app.ledger set at = at - interval '3 hours' where matter_id = '${today.matter_id}'`, `update app.events set at = at - interval '3 hours' where matter_id = '${today.matter_id}'`], async () => {
      expect((await checked({ receipt: today })).outside?.faults).toContainEqual({ about: 'roots', text: expect.stringContaining('过了两小时还没有签名') });
    });
    await change(["delete from app.anchor_signatures where day = '2026-03-05'"], async () => {
      for (const r of [first, late]) expect((await checked({ receipt: r })).outside?.faults).toContainEqual({ about: 'roots', text: '2026-03-05 公布的校验值没有签名：定时任务停了，或者签名被拿掉了' });
    });
    await change(["insert into app.signing_keys values ('0123456789abcdef', 'self-made', '2026-01-01')", "update app.hour_roots set key_id = '0123456789abcdef'"], async () => {
      expect((await checked({ receipt: late })).outside?.faults).toContainEqual({ about: 'roots', text: expect.stringContaining('没有有效的签名') });
    });
  });

  it('a receipt is a witness of the whole record before it: roots that were made and signed anew, by whomever, are not the ones it names', async () => {
    expect(today).toMatchObject({ version: 2, root: (keptHours as { up_to: string; root: string }[]).find((h) => h.up_to.startsWith('2026-03-06T01:0'))?.root });
    await change([`update app.hour_roots set root = sha256(root), prev_root = sha256(prev_root)`], async () => {
      expect((await checked({ receipt: today })).outside?.faults).toContainEqual({ about: 'roots', text: '回执写明的校验值，现在没有了，或者不同：给您回执以前的记录被换过' });
      expect((await audit(today)).out).toContain(`回执 ${today.reg_no}：回执写明的截至 2026-03-06 09:00 的校验值，现在没有了，或者不同`);
    });
    expect(bad(checkProof(await prove({ ...today, root: 'ab'.repeat(32) } as Receipt)))).toContain('回执的签名不对：回执的文字被改过，或者不是信访部门出具的');
  });

  it('is judged for whoever may ask, and for nobody else', async () => {
    const ask = async (email: string, body: object) => (await functionAt('check-record', { authorization: `Bearer ${await tokenOf(email)}` }, body)).status;
    expect(await ask('registrar@xinfang.example', { receipt: first })).toBe(403);
    expect(await ask(env.portalAccount.email, { office: true })).toBe(403);
    expect(await ask('registrar@xinfang.example', { office: true })).toBe(403);
    expect(await ask('auditor@xinfang.example', { office: true })).toBe(200);
    for (const body of [{}, { receipt: { ...first, matter_id: "' or true --" } }, { paper: 'x' }]) expect(await ask(env.portalAccount.email, body)).toBe(422);
    expect((await functionAt('check-record', {}, { receipt: first })).status).toBeGreaterThanOrEqual(400);
  });

  it('a file in storage that was exchanged or taken away is found by the sweep over all files [R-REG-FAITHFUL]', async () => {
    const id = crypto.randomUUID(), path = `intake/${id}/${id}`, at = `${env.apiUrl}/storage/v1/object/attachments`;
    const put = (text: string) => fetch(`${at}/${path}`, { method: 'POST', headers: { apikey: env.secretKey, authorization: `Bearer ${env.secretKey}`, 'content-type': 'image/png', 'x-upsert': 'true' }, body: text });
    const past = (...texts: string[]) => db.query(`begin; set local session_replication_role = replica; ${texts.join('; ')}; commit`);
    await past(`insert into app.intakes (id, opened_at) values ('${id}', now())`, `insert into app.attachments (id, intake_id, matter_id, file_name, media_type, bytes, hash, path, added_at)
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

describe('another hash of the record, put in force while the system runs [ASVS 11.2.2]', () => {
  let longer: Receipt, newest: Receipt, later: { id: string; code: string };
  /** A petition with a file, noted by the hash in force; by the older one it is refused. */
  async function withFile(): Promise<void> {
    const form = crypto.randomUUID(), folder = folderOf(form), id = crypto.randomUUID(), at = `${env.apiUrl}/storage/v1/object/attachments/intake/${folder}/${id}`;
    const note = (algorithm: string) => portal.call('add_attachment', { p_submission_id: folder, p_attachment_id: id, p_file_name: '照片.png', p_media_type: 'image/png', p_bytes: 3, p_hash: hashOf(algorithm, 'one') });
    const algorithm = done(await portal.call('open_intake', { p_submission_id: folder })) as string;
    expect([algorithm, (await note('sha256')).key]).toEqual(['sha512', 'attachment_hash_older']);
    done(await note(algorithm));
    expect((await fetch(at, { method: 'POST', headers: { apikey: env.secretKey, authorization: `Bearer ${env.secretKey}`, 'content-type': 'image/png' }, body: 'one' })).status).toBe(200);
    await received({ p_submission_id: form, p_attachments: [id] });
    expect((await sql('select length(hash) as digits from app.attachments where id = $1 and matter_id is not null', [id]))[0].digits).toBe(130);
  }
  const change = (algorithm: string) => sql('select app.change_record_hash($1, $2) as no', [algorithm, '按上级通知更换']);

  beforeAll(async () => {
    await travelTo('2026-03-07T09:00:00+08:00');
    await publish();
    await change('sha512');
    later = await answered(zhujian, 'ZJJ');
    await withFile();
    await travelTo('2026-03-08T09:00:00+08:00');
    await publish();
    longer = await receiptOf(later.code);
    await change('sha384');
    const six = await registered();
    await travelTo('2026-03-09T09:00:00+08:00');
    await publish();
    newest = await receiptOf(six.code);
  });

  it('makes every new hash, and what was made before stays: receipts, papers and roots of either pass every check', async () => {
    expect([first.head.length, longer.head.slice(0, 2), longer.head.length, newest.head.slice(0, 2), newest.head.length]).toEqual([64, '02', 130, '01', 98]);
    expect((await sql("select distinct length(root) as bytes from app.anchors where day >= '2026-03-06' order by 1")).map((r) => r.bytes)).toEqual([32, 49, 65]);
    expect(await audit(first, second, late, longer, newest, keptRoots)).toEqual({ code: 0, out: '✓ 记录完整，没有被改过\n' });
    for (const r of [first, second, longer, newest]) expect(bad(checkProof(await prove(r)))).toEqual([]);
    const papers = await sql("select encode(hash, 'hex') as hash from app.documents where kind = 'W-OPINION' and matter_id = any ($1)", [[matterId, later.id]]);
    for (const { hash } of papers) expect(await checked({ paper: hash })).toMatchObject({ said: { found: true, is_unchanged: true, is_recorded: true, anchored_on: hash.length > 64 ? '2026-03-07' : '2026-03-02' }, outside: { faults: [] } });
    const office = await functionAt('check-record', { authorization: `Bearer ${await tokenOf('auditor@xinfang.example')}` }, { office: true });
    expect(((await office.json()) as { outside: { faults: object[] } }).outside.faults).toEqual([]);
    expect(await sql('select day::text, fault from app.anchor_faults() union all select up_to::text, fault from app.hour_faults()')).toEqual([]);
    for (const { id } of await sql('select id from app.matters')) expect(await sql('select f.fault, f.fields from app.row_faults($1) f union all select x.fault, null from app.chain_faults($1) x union all select y.fault, null from app.root_faults($1) y', [id])).toEqual([]);
    expect(await sql('select tbl, key, fault, fields from app.rule_faults()')).toEqual([]);
  });

  it.each(Object.keys(insteadOf))('as a superuser: %s is found inside the database, by the script and by the function', async (what) => {
    const { inside, script: said, outside } = await found(db, insteadOf[what]?.(matterId, later.id) ?? [], [matterId, later.id]);
    const [key, words] = signs[what] ?? [];
    expect(inside).toContain(key);
    for (const text of [said, outside]) expect(text).toContain(words);
  });

  it('waits for what is being written and holds off what comes after it, so that no line is by the wrong one', async () => {
    const { before, after } = await waitingChange(env.superuserUrl, 'sha512');
    expect([before, after]).toEqual(['sha384', 'sha512']);
    expect(await sql('select tbl, fault from app.rule_faults()')).toEqual([]);
  });
});
