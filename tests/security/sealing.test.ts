// What is sealed can be read in no copy of the database, by nobody without the function, and by nobody through the function whom
// the database does not let: not by the portal, not by the secret key alone.
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderOf, sealBytes } from '../../kit/sealing.ts';
import { newSealingKey, publicHalfOf, sealingKeyOf } from '../../stack/src/sealing.ts';
import { functionsWith } from '../support/functions.ts';
import { type Begun, received, registered, versionOf } from '../support/matters.ts';
import { admin, auditor, conf, done, env, lead, type Person, passerBy, petition, portal, registrar, reviewer, runJob, secondConf, sql, tokenOf, triage, unitId, zhujian } from '../support/stack.ts';

const secret = { title: '举报鲍秘书收礼', content: '鲍秘书去年冬天在锦绣茶楼收了两箱白酒。', demand: '请查处鲍秘书', name: '尉迟举报', phone: '15498765432', address: '幽兰巷七号', email: 'weichi-secret@mail.example', file: '茶楼照片.pdf', message: '锦绣茶楼还有录像', answer: '请把录像寄来保密信箱', agent: '澹台代理' };
const marks = ['鲍秘书', '锦绣茶楼', '白酒', '尉迟举报', '15498765432', '幽兰巷', 'weichi-secret', '茶楼照片', '录像', '澹台代理'];
const pdf = Buffer.from(`%PDF-1.4 ${secret.content} ${'x'.repeat(50)}`);
const report = { p_type: 'B', p_title: secret.title, p_content: secret.content, p_demands: [secret.demand], p_name: secret.name, p_phone: secret.phone, p_address: secret.address, p_email: secret.email };
const ordinary = { ...report, p_type: 'C' };

/** Puts a file below a form, as the site does. */
async function putFile(form: string, isReport: boolean): Promise<string> {
  const id = randomUUID(), folder = folderOf(form);
  const key = done(await portal.call('seal_key')).public_key as string;
  const bytes = isReport ? await sealBytes(key, pdf) : pdf;
  done(await portal.call('open_intake', { p_submission_id: folder }));
  const put = await fetch(`${env.apiUrl}/storage/v1/object/attachments/intake/${folder}/${id}`, { method: 'POST', headers: { apikey: env.publishableKey, authorization: `Bearer ${await tokenOf(env.portalAccount.email)}`, 'content-type': isReport ? 'application/octet-stream' : 'application/pdf' }, body: new Uint8Array(bytes) });
  expect(put.status).toBe(200);
  done(await portal.call('add_attachment', { p_submission_id: folder, p_attachment_id: id, p_file_name: secret.file, p_media_type: 'application/pdf', p_bytes: bytes.length, p_hash: createHash('sha256').update(bytes).digest('hex'), p_is_sealed: isReport }));
  return id;
}
const sealFiles = () => runJob('seal-files');
const opened = (id: string, reason = '甄别办理') => conf.open('open_sealed_matter', { p_matter_id: id, p_reason: reason });
const fileOf = async (who: Person, id: string, url = `${env.apiUrl}/functions/v1/open-sealed`) => fetch(url, { method: 'POST', headers: { apikey: env.publishableKey, authorization: `Bearer ${await tokenOf(who.email ?? '')}`, 'content-type': 'application/json' }, body: JSON.stringify({ file: id }) });

let direct: Begun, mixed: Begun, found: Begun, spawned: string, files: string[], wholeAtArrival: string[];

beforeAll(async () => {
  const form = randomUUID();
  files = [await putFile(form, true)];
  direct = await received({ ...report, p_submission_id: form, p_attachments: files, p_notice: 'email', p_reported_unit: await unitId('ZJJ') });
  done(await portal.call('send_sealed_message', { p_code: direct.code, p_client: 'seal', p_message_id: randomUUID(), p_kind: 'report', p_text: secret.message }));
  done(await opened(direct.id));
  done(await conf.call('answer_sealed_message', { p_matter_id: direct.id, p_kind: 'report', p_text: secret.answer }));
  done(await registrar.call('record_submission', { ...petition(report), p_channel: 'X', p_received_on: (await sql('select app.today()::text as d'))[0].d, p_translator: secret.agent,
    p_agents: [{ name: secret.agent, phone: secret.phone, scope: secret.content, authorised_on: '2026-01-05' }] }));
  await sql('checkpoint', [], 'superuser');
  wholeAtArrival = marks.filter((m) => lies(m)); // before anything that was plain at first

  const later = randomUUID();
  files.push(await putFile(later, false));
  mixed = await registered({ ...ordinary, p_submission_id: later, p_demands: ['请补发工资', secret.demand], p_attachments: [files[1]], p_notice: 'email' });
  done(await portal.call('add_material', { p_code: mixed.code, p_client: 'seal', p_material_id: randomUUID(), p_text: secret.message }));
  done(await portal.call('request_withdrawal', { p_code: mixed.code, p_client: 'seal', p_request_id: randomUUID(), p_text: secret.message }));
  done(await triage.call('split_demands', { p_matter_id: mixed.id, p_version: await versionOf(mixed.id), p_demands: [{ text: '请补发工资', type: 'C' }, { text: secret.demand, type: 'B' }], p_extract: '反映工资没有发放。', p_reason: '分别办理' }));
  spawned = (await sql("select m.id from app.matters m where m.is_sealed and m.received_at = (select received_at from app.matters where id = $1)", [mixed.id]))[0].id;
  await sql("update app.parties set name = '滕文博', phone = null, address = '示例街1号', email = null where matter_id = $1", [mixed.id], 'superuser'); // the ordinary part keeps its person; the words are what is looked for
  await sql('delete from app.notices_wanted n using app.submissions s where s.id = n.submission_id and s.matter_id = $1', [mixed.id], 'superuser');
  await sql("update app.outbox set address = null, given_up_at = now() where address is not null", [], 'superuser');
  await sql('select app.index_matter($1)', [mixed.id], 'superuser');

  found = await received({ ...ordinary, p_notice: 'email' });
  done(await portal.call('add_material', { p_code: found.code, p_client: 'seal', p_material_id: randomUUID(), p_text: secret.message }));
  done(await portal.call('request_correction', { p_code: found.code, p_client: 'seal', p_correction_id: randomUUID(), p_name: secret.name, p_field: 'address', p_wanted: secret.address + '楼上', p_reason: secret.message }));
  done(await registrar.call('register_matter', { p_matter_id: found.id, p_version: 1, p_purpose: '05', p_category: '1501', p_place: null, p_demands: [{ text: secret.demand, type: 'B' }], p_summary: secret.title }));
  expect((await sealFiles()).status).toBe(200);
}, 120_000);

/** Whether some bytes lie anywhere in the data directory of the stack: tables, write-ahead log, storage, logs. */
function lies(mark: string, folder = env.dataDir): boolean {
  const wanted = Buffer.from(mark);
  return readdirSync(folder).some((name) => {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return false;
    if (stat.isDirectory()) return lies(mark, path);
    return stat.isFile() && stat.size < 200_000_000 && readFileSync(path).includes(wanted);
  });
}

/** Every row of every table of ours, of Auth and of Storage, as a superuser sees it, that holds a text or its bytes. */
async function rowsWith(mark: string): Promise<string[]> {
  const tables = await sql("select table_schema as schema, table_name as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema in ('app','auth','storage','public','supabase_migrations')", [], 'superuser');
  expect(tables.length).toBeGreaterThan(60);
  const holding: string[] = [];
  for (const { schema, name } of tables) {
    const rows = await sql(`select from ${schema}."${name}" t where position($1 in t::text) > 0 or position($2 in t::text) > 0 or position($3 in t::text) > 0 limit 1`, [mark, Buffer.from(mark).toString('hex'), Buffer.from(mark).toString('base64').replace(/=+$/, '').slice(0, -1)], 'superuser');
    if (rows.length > 0) holding.push(`${schema}.${name}`);
  }
  return holding;
}

describe('a copy of the database', () => {
  it.each(marks)('does not hold “%s”, in any column of any table [R-CONF-SEAL, R-CONF-IDENTITY, R-CONF-MIXED]', async (mark) => {
    expect(await rowsWith(mark)).toEqual([]);
  });

  it('would be found to hold it if it did', async () => {
    const [row] = await sql("insert into app.bureau_notices values ('trial', '茶楼照片', 'x', 99) returning key", [], 'superuser');
    expect(await rowsWith('茶楼照片')).toEqual(['app.bureau_notices', 'app.ledger']); // a rule leaves a line in plain
    await sql('delete from app.bureau_notices where key = $1', [row.key], 'superuser');
    expect(lies('保密专员')).toBe(true); // words that do stand in the database are found in its files
  });

  it('nor do its files, its log of changes, storage and our logs, of what came as a report', () => {
    expect(wholeAtArrival).toEqual([]);
  });

  it('with every key in it gives no tracking code of a report away, from no id in any table [R-CONF-SEAL]', async () => {
    const columns = await sql("select table_schema as schema, table_name as name, column_name as column from information_schema.columns where data_type = 'uuid' and table_schema in ('app','storage') and table_name in (select table_name from information_schema.tables where table_type = 'BASE TABLE')", [], 'superuser');
    const ids = new Set<string>();
    for (const c of columns) for (const row of await sql(`select distinct "${c.column}"::text as id from ${c.schema}."${c.name}" where "${c.column}" is not null`, [], 'superuser')) ids.add(row.id);
    for (const { name } of await sql('select name from storage.objects', [], 'superuser')) for (const part of String(name).split('/')) if (/^[0-9a-f-]{36}$/.test(part)) ids.add(part);
    const [{ n, plain }] = await sql("select count(*) filter (where s.is_sealed and m.reg_no in ($2, $3))::int as n, count(*) filter (where not s.is_sealed)::int as plain from unnest($1::uuid[]) x join app.submissions s on s.code_hash = app.code_hash(app.code_of(x)) join app.matters m on m.id = s.matter_id",
      [[...ids], direct.regNo, (await sql('select reg_no from app.matters where id = $1', [spawned]))[0].reg_no], 'superuser');
    expect(n).toBe(0);
    expect(plain).toBeGreaterThan(0); // those of ordinary matters can be computed, by the key
  });

  it('is sealed by the database itself, whoever writes a person of a report [R-CONF-IDENTITY]', async () => {
    const [p] = await sql("insert into app.parties (matter_id, submission_id, role, kind, name, phone) select matter_id, id, 'representative', 'person', '令狐补记', '15400001111' from app.submissions where matter_id = $1 returning name, name_masked, phone, sealed is not null as is_sealed", [direct.id], 'superuser');
    expect(p).toEqual({ name: null, name_masked: null, phone: null, is_sealed: true });
    await expect(sql("update app.parties set name = '令狐' where matter_id = $1", [direct.id], 'superuser')).rejects.toThrow('record_is_append_only');
  });
});

describe('the words', () => {
  it('are opened by the function for an officer with a reason, each time on record [R-CONF-SEAL]', async () => {
    const readings = async () => (await sql('select count(*)::int as n from app.identity_reads where matter_id = $1 and is_sealed_opening', [direct.id]))[0].n;
    const before = await readings();
    expect(await opened(direct.id, '')).toMatchObject({ status: 422, key: 'reason_missing' });
    expect(done(await opened(direct.id))).toMatchObject({ title: secret.title, content: secret.content, demands: [secret.demand], reported_units: ['区住房和城乡建设局'], files: [{ file_name: secret.file }] });
    expect(await readings()).toBe(before + 1);
    expect(done(await opened(spawned))).toMatchObject({ title: secret.title, content: secret.content, demands: [secret.demand], former_demands: ['请补发工资', secret.demand], materials: [secret.message], requests: [secret.message], files: [{ file_name: secret.file }] });
    expect(done(await opened(found.id))).toMatchObject({ title: secret.title, content: secret.content, demands: [secret.demand, secret.demand], materials: [secret.message] });
  });

  it('come to nobody else: not without a token, not by the secret key, the portal, administrator, auditor, leader or the unit [R-CONF-SEAL, R-CONF-INVISIBLE]', async () => {
    const asked = ['open_sealed_matter', 'read_sealed_messages', 'show_identity', 'sealed_messages_of', 'read_matter', 'seal_key'];
    const identity = done(await secondConf.call('ask_identity', { p_matter_id: direct.id, p_reason: '核实' }));
    for (const who of [admin, auditor, lead, triage, reviewer, registrar, portal, passerBy, zhujian.head, zhujian.clerk]) for (const verb of asked) {
      const args = { p_matter_id: direct.id, p_reason: '想看看', p_identity_id: identity, p_code: '1234567890123456', p_client: randomUUID() };
      const names = (await sql("select proargnames as names from pg_proc where proname = $1 and pronamespace = 'api'::regnamespace", [verb]))[0].names ?? [];
      const answer = await who.open(verb, Object.fromEntries(Object.entries(args).filter(([k]) => names.includes(k))));
      expect([verb, who.email, answer.status < 400]).toEqual([verb, who.email, false]);
      expect(marks.filter((m) => JSON.stringify(answer.data).includes(m))).toEqual([]);
    }
    for (const token of [env.secretKey, env.publishableKey, '', 'x.y.z']) for (const body of [{ verb: 'open_sealed_matter', args: { p_matter_id: direct.id, p_reason: '想看看' } }, { verb: 'show_identity', args: { p_identity_id: identity } }, { file: files[0] }]) {
      const answer = await fetch(`${env.apiUrl}/functions/v1/open-sealed`, { method: 'POST', headers: { apikey: env.secretKey, authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify(body) });
      expect(answer.status).toBeGreaterThanOrEqual(400);
    }
    done(await conf.call('decide_identity', { p_identity_id: identity, p_approve: true }));
    expect(done(await secondConf.open('show_identity', { p_identity_id: identity }))).toContainEqual(expect.objectContaining({ role: 'petitioner', name: secret.name, phone: secret.phone, address: secret.address, email: secret.email }));
    expect((await conf.open('show_identity', { p_identity_id: identity })).key).toBe('identity_sealed');
  });

  it('a verb asked directly hands out cipher text alone', async () => {
    const answer = done(await conf.call('open_sealed_matter', { p_matter_id: direct.id, p_reason: '直接调用' }));
    expect(Object.keys(answer).sort()).toEqual(['files', 'reported_units', 'sealed', 'takers']);
    expect(marks.filter((m) => JSON.stringify(answer).includes(m))).toEqual([]);
  });

  it('of messages come to the holder of the code, and to no other [R-CHAN-ANON]', async () => {
    const mine = await portal.open('sealed_messages_of', { p_code: direct.code, p_client: randomUUID() });
    expect(done(mine)).toMatchObject([{ text: secret.message, is_ours: false }, { text: secret.answer, is_ours: true }]);
    expect(JSON.stringify(done(await portal.call('track_submission', { p_code: direct.code, p_client: 'seal' })))).not.toMatch(new RegExp(marks.join('|')));
    expect((await portal.open('sealed_messages_of', { p_code: '1234567890123456', p_client: randomUUID() })).key).toBe('matter_not_found');
    expect(done(await portal.call('copy_of_data', { p_code: direct.code, p_client: 'seal', p_name: secret.name }))).toEqual({ is_sealed: true });
  });

  it('of a mixed submission are gone from the ordinary matter, which keeps the extract [R-CONF-MIXED, R-TRIAGE-MIXED-REPORT]', async () => {
    const seen = done(await portal.call('track_submission', { p_code: mixed.code, p_client: 'seal' }));
    expect(seen).toMatchObject({ title: '请补发工资', content: '反映工资没有发放。', has_extract: true, is_sealed: false });
    expect(JSON.stringify(seen)).not.toMatch(/鲍秘书|锦绣茶楼|录像|密封/);
    expect(JSON.stringify(done(await triage.call('read_matter', { p_matter_id: mixed.id })))).not.toMatch(/鲍秘书|锦绣茶楼|录像|密封/);
  });
});

describe('the files of a report', () => {
  it('lie in storage as cipher text, and open within the hour after a report was opened [R-CONF-SEAL]', async () => {
    for (const id of files) {
      const [row] = await sql('select path, sealed_at is not null as done, hash, bytes, file_name from app.attachments where id = $1', [id]);
      expect(row).toMatchObject({ done: true, file_name: '（密封）' });
      const kept = Buffer.from(await (await fetch(`${env.apiUrl}/storage/v1/object/attachments/${row.path}`, { headers: { apikey: env.secretKey, authorization: `Bearer ${env.secretKey}` } })).arrayBuffer());
      expect(kept.includes('锦绣茶楼')).toBe(false);
      expect([kept.length, createHash('sha256').update(kept).digest('hex')]).toEqual([row.bytes, row.hash]);
    }
    expect((await fileOf(secondConf, files[0] ?? '')).status).toBe(404);
    for (const [i, id] of [direct.id, spawned].entries()) {
      done(await opened(id));
      const answer = await fileOf(conf, files[i] ?? '');
      expect([answer.status, decodeURIComponent(answer.headers.get('x-file-name') ?? ''), answer.headers.get('cache-control')]).toEqual([200, secret.file, 'no-store']);
      expect(Buffer.from(await answer.arrayBuffer()).equals(pdf)).toBe(true);
    }
    for (const who of [triage, lead, admin, zhujian.head, portal]) expect((await fileOf(who, files[0] ?? '')).status).toBe(404);
  });

  it('are encrypted at once when their writer says that it is a report, before anything is sent, and by one alone [R-CONF-SEAL]', async () => {
    const form = randomUUID(), id = await putFile(form, false), folder = folderOf(form);
    const sealForm = async (who: Person) => fetch(`${env.apiUrl}/functions/v1/seal-form`, { method: 'POST', headers: { apikey: env.publishableKey, authorization: `Bearer ${await tokenOf(who.email ?? '')}`, 'content-type': 'application/json' }, body: JSON.stringify({ form: folder }) });
    for (const who of [registrar, conf, admin]) expect(await (await sealForm(who)).json()).toMatchObject({ message: 'portal_only' });
    const [mine, theirs] = await Promise.all([portal.call('seal_form', { p_submission_id: folder }), portal.call('seal_form', { p_submission_id: folder })]);
    expect([done(mine).length + done(theirs).length, done(await portal.call('seal_form', { p_submission_id: folder }))]).toEqual([1, []]);
    await sql("update app.sealings set at = at - interval '3 minutes'", [], 'superuser'); // who began never ended
    expect(await (await sealForm(portal)).json()).toEqual({ sealed: 1 });
    const [row] = await sql('select path, file_name, sealed_at is not null as done, (select count(*)::int from app.sealings) as begun from app.attachments where id = $1', [id]);
    expect(row).toMatchObject({ file_name: '（密封）', done: true, begun: 0 });
    const kept = Buffer.from(await (await fetch(`${env.apiUrl}/storage/v1/object/attachments/${row.path}`, { headers: { apikey: env.secretKey, authorization: `Bearer ${env.secretKey}` } })).arrayBuffer());
    expect(kept.includes('锦绣茶楼')).toBe(false);
    await sql(`do $$ begin set local session_replication_role = replica; update app.attachments set sealed_at = null, hash = '${createHash('sha256').update(pdf).digest('hex')}', bytes = ${pdf.length} where id = '${id}'; end $$`, [], 'superuser');
    expect((await sealFiles()).status).toBe(200); // the note of it was lost: it is not encrypted twice
    const matter = await received({ ...report, p_submission_id: form, p_attachments: [id] });
    done(await opened(matter.id));
    expect(Buffer.from(await (await fileOf(conf, id)).arrayBuffer()).equals(pdf)).toBe(true);
  });

  it('of a report that was never sent are gone with the form, and hold up nothing [R-REG-MIN-DATA]', async () => {
    const forms = [randomUUID(), randomUUID()], ids = [await putFile(forms[0] ?? '', true), await putFile(forms[1] ?? '', false)];
    done(await portal.call('seal_form', { p_submission_id: folderOf(forms[1] ?? '') })); // and whoever was to encrypt it never came back
    await sql("update app.intakes set opened_at = opened_at - interval '90 days' where id = any($1::uuid[])", [forms.map(folderOf)], 'superuser');
    await sql('select app.forget_short_lived()', [], 'superuser');
    expect((await sql('select count(*)::int as n from app.removals r join app.attachments a using (path) where a.id = any($1::uuid[])', [ids]))[0].n).toBe(2);
    await sql("update app.sealings set at = at - interval '3 minutes'", [], 'superuser');
    expect(await (await sealFiles()).json()).toEqual({ result: { sealed: 0 } });
  });

  it('that were sealed for a report cannot be given to an ordinary matter', async () => {
    const form = randomUUID();
    const id = await putFile(form, true);
    expect((await portal.call('receive_submission', petition({ ...ordinary, p_submission_id: form, p_attachments: [id] }))).key).toBe('attachment_unknown');
  });
});

describe('the record', () => {
  it('of what was sealed at once, later or in part is whole, and another cipher text is found [R-REG-FAITHFUL]', async () => {
    for (const id of [direct.id, spawned, found.id, mixed.id]) expect(await sql('select * from app.chain_faults($1)', [id])).toEqual([]);
    for (const id of [direct.id, spawned, found.id]) {
      const [kept] = await sql('select c.submission_id as id, c.words from app.sealed_contents c join app.submissions s on s.id = c.submission_id where s.matter_id = $1', [id]);
      const change = (words: string) => sql(`do $$ begin set local session_replication_role = replica; update app.sealed_contents set words = ${words} where submission_id = '${kept.id}'; end $$`, [], 'superuser');
      await change(`app.seal('{"title":"没有","content":"没有意见"}')`);
      expect((await sql('select fault from app.chain_faults($1)', [id])).map((f) => f.fault)).toContain('text_changed');
      await change(`'\\x${(kept.words as Buffer).toString('hex')}'`);
      expect(await sql('select * from app.chain_faults($1)', [id])).toEqual([]);
    }
  });

  it('a report sent again gets the same receipt, and is one [R-REG-ALL]', async () => {
    const parts = { ...report, p_submission_id: randomUUID() };
    const [one, two] = [await received(parts), await received(parts)];
    expect(two).toEqual(one);
    expect((await portal.call('receive_submission', petition({ ...parts, p_content: '别的' }))).key).toBe('submission_id_reused');
  });
});

describe('the key', () => {
  it('is needed to take a report: without it nothing is kept, and other submissions come in [R-CONF-SEAL]', async () => {
    await sql('update app.seal_keys set retired_on = app.today()', [], 'superuser');
    const count = async () => (await sql('select count(*)::int as n from app.submissions'))[0].n;
    try {
      const before = await count();
      await expect(received(report)).rejects.toThrow(/503.*seal_key_missing/);
      expect(await count()).toBe(before);
      await received();
    } finally {
      await sql('update app.seal_keys set retired_on = null', [], 'superuser');
    }
  });

  it('of another is not taken from who has the secret key of the project', async () => {
    const other = await newSealingKey();
    const publicKey = await publicHalfOf(other);
    const answer = await fetch(`${env.apiUrl}/rest/v1/rpc/register_seal_key`, { method: 'POST', headers: { apikey: env.secretKey, 'content-type': 'application/json', 'content-profile': 'api' }, body: JSON.stringify({ p_public_key: publicKey }) });
    expect([answer.status, ((await answer.json()) as { message: string }).message]).toEqual([409, 'seal_key_differs']);
  });

  it('missing or another at the function: a clear answer, no opening on record without one, nothing lost', async () => {
    const readings = async () => (await sql('select count(*)::int as n from app.identity_reads where matter_id = $1', [direct.id]))[0].n;
    const ask = async (url: string) => {
      const answer = await fetch(`${url}/open-sealed`, { method: 'POST', headers: { apikey: env.publishableKey, authorization: `Bearer ${await tokenOf('conf@xinfang.example')}`, 'content-type': 'application/json' }, body: JSON.stringify({ verb: 'open_sealed_matter', args: { p_matter_id: direct.id, p_reason: '甄别办理' } }) });
      return [answer.status, ((await answer.json()) as { message?: string; title?: string }).message ?? 'opened'];
    };
    const before = await readings();
    for (const key of ['', 'bm90IGEga2V5']) await functionsWith(env, key, async (url) => expect(await ask(url)).toEqual([503, 'seal_unavailable']));
    expect(await readings()).toBe(before);
    await functionsWith(env, await newSealingKey(), async (url) => expect(await ask(url)).toEqual([503, 'seal_unavailable']));
    expect(done(await opened(direct.id)).title).toBe(secret.title);
  });

  it('is changed without losing what was sealed to the former one', async () => {
    const former = await sealingKeyOf(env.dataDir), next = await newSealingKey();
    const publicKey = await publicHalfOf(next);
    const [{ key_id: was }] = await sql('select key_id from app.seal_keys where retired_on is null');
    await sql('select app.rotate_seal_key($1)', [publicKey], 'superuser');
    try {
      const after = await received(report);
      const keyOf = async (id: string) => (await sql('select c.key_id from app.sealed_contents c join app.submissions s on s.id = c.submission_id where s.matter_id = $1', [id]))[0].key_id;
      expect([await keyOf(direct.id) === was, await keyOf(after.id) === was]).toEqual([true, false]);
      await functionsWith(env, `${next},${former}`, async (url) => {
        for (const id of [direct.id, after.id]) {
          const answer = await fetch(`${url}/open-sealed`, { method: 'POST', headers: { apikey: env.publishableKey, authorization: `Bearer ${await tokenOf('conf@xinfang.example')}`, 'content-type': 'application/json' }, body: JSON.stringify({ verb: 'open_sealed_matter', args: { p_matter_id: id, p_reason: '换密钥以后' } }) });
          expect(((await answer.json()) as { title: string }).title).toBe(secret.title);
        }
      });
    } finally {
      await sql('update app.seal_keys set retired_on = app.today() where retired_on is null', [], 'superuser');
      await sql('update app.seal_keys set retired_on = null where key_id = $1', [was], 'superuser');
    }
  });
});
