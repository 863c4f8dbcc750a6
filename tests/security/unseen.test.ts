// Two worlds: the same days with a report and without one, each in a transaction that is undone. Whoever may not know of the report reads
// the same in both, in every view and table, and is answered the same by every verb, also when asked for the report by each of its
// ids, numbers and words (R-CONF-INVISIBLE). Nothing is listed here by hand that the catalogue knows: what is added later is looked at too.
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transferred } from '../support/matters.ts';
import { env, petition, sql, tokenOf, unitId } from '../support/stack.ts';
import { people, type Who } from './matrix.ts';

const db = new pg.Client(env.superuserUrl);
const words = { p_title: '反映收受好处的独特标题', p_content: '独特内容：有人在茶楼收受好处。', p_demands: ['独特诉求：请求查处'], p_name: '佟雨禾', p_phone: '15400000001' };
const emails: Partial<Record<Who | 'DISTRICT_LEAD' | 'JOINT_OFFICE' | 'SECOND_CONF', string>> = {
  REGISTRAR: 'registrar', TRIAGE: 'triage', REVIEWER: 'reviewer', BUREAU_LEAD: 'lead', SUPERVISOR: 'supervisor', REVIEW_OFFICE: 'reviewoffice', ANALYST: 'analyst', SUGGEST: 'suggest', CONF_OFFICER: 'conf', SECOND_CONF: 'conf2',
  ADMIN: 'admin', AUDITOR: 'auditor', DISTRICT_LEAD: 'districtlead', JOINT_OFFICE: 'joint', UNIT_CLERK: 'clerk@zhujian', HANDLER: 'handler@zhujian', UNIT_HEAD: 'head@zhujian', OTHER_CLERK: 'clerk@lianfang',
};
type Person = keyof typeof emails;
const claims = new Map<string, string>();
let own: Record<string, unknown>, ordinary: { id: string; regNo: string; code: string };

/** A value as it stands in a statement. */
const written = (v: unknown): string => (v === null || v === undefined ? 'null' : typeof v === 'number' || typeof v === 'boolean' ? String(v)
  : Array.isArray(v) && v.every((x) => typeof x === 'string') ? `'{${v.map((x) => `"${x}"`).join(',')}}'` : `'${(typeof v === 'object' ? JSON.stringify(v) : String(v)).replaceAll("'", "''")}'`);
const call = (verb: string, args: Record<string, unknown>) => `select coalesce(jsonb_agg(to_jsonb(x)), '[]')::text as said from api.${verb}(${Object.entries(args).map(([k, v]) => `${k} => ${written(v)}`).join(', ')}) x`;
/** What is different each time and says nothing. */
const plain = (text: string) => text.replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID').replaceAll(/(\\\\x)?[0-9a-f]{64,}|\b[0-9a-f]{32}\b/g, 'HASH')
  .replaceAll(/\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d+)?(\+\d\d(:\d\d)?|Z)?/g, 'AT').replaceAll(/\d{4}-\d{4}-\d{4}-\d{4}/g, 'CODE');

async function as(person: string): Promise<void> {
  await db.query(`reset role; select set_config('request.jwt.claims', '${claims.get(person)}', true); set local role ${person === 'JOB' ? 'service_role' : person === 'ANONYMOUS' ? 'anon' : 'authenticated'}`);
}
async function step(person: string, verb: string, args: Record<string, unknown> = {}): Promise<any> {
  await as(person);
  const { rows } = await db.query(call(verb, args));
  await db.query('reset role');
  return JSON.parse(rows[0].said)[0];
}

/** A report about a unit, through all that happens to one; its ids, numbers and hashes, as texts. */
async function reported(unit: string, keeper: Person | null): Promise<Record<string, string>> {
  const receipt = await step('PORTAL', 'receive_submission', petition({ p_type: 'B', p_reported_unit: unit, ...words }));
  const id = receipt.matter_id as string;
  await step('PORTAL', 'send_sealed_message', { p_code: receipt.query_code, p_client: 'unseen', p_message_id: randomUUID(), p_kind: 'report', p_text: '还有一份录音。' });
  await step('REGISTRAR', 'record_submission', { ...petition({ p_type: 'B', p_reported_unit: unit, ...words }), p_channel: 'J', p_received_on: '2026-04-01', p_upper_number: '上交〔2026〕77号', p_upper_organ: '邯郸市信访局', p_upper_due_on: '2026-05-20' });
  if (keeper) {
    await step(keeper, 'open_sealed_matter', { p_matter_id: id, p_reason: '甄别办理' });
    await step(keeper, 'answer_sealed_message', { p_matter_id: id, p_kind: 'report', p_text: '请寄来。' });
    await step(keeper, 'register_matter', { p_matter_id: id, p_version: 1, p_purpose: '03', p_category: '0302', p_place: null });
    const [{ version }] = (await db.query('select version from app.matters where id = $1', [id])).rows;
    await step(keeper, 'transfer_sealed', { p_matter_id: id, p_version: version, p_unit_id: await unitId('JWJW'), p_cadre_level: 'district', p_reported_units: [], p_reason: '依照管理权限' });
    await step('SECOND_CONF', 'ask_identity', { p_matter_id: id, p_reason: '核实' });
    await step('SECOND_CONF', 'hold_matter', { p_matter_id: id, p_reason: '有关机关要求' });
  }
  const known: Record<string, string> = { p_matter_id: id, p_reg_no: receipt.reg_no, p_hash: receipt.document.hash, p_head: receipt.chain_head };
  for (const [name, table] of [['p_dispatch_id', 'dispatches'], ['p_party_id', 'parties'], ['p_clock_id', 'clocks'], ['p_document_id', 'documents'], ['p_work_item_id', 'work_items'], ['p_submission_id', 'submissions'], ['p_request_id', 'requests']] as const) {
    known[name] = (await db.query(`select id from app.${table} where matter_id = $1 limit 1`, [id])).rows[0]?.id ?? randomUUID();
  }
  return known;
}

/** Days on which other things happen: a submission, the hourly job, the roots, the figures. */
async function daysGoOn(): Promise<void> {
  for (const day of ['2026-04-02', '2026-04-03', '2026-05-25']) {
    await db.query(`select app.travel_to('${day}T09:00:00+08:00')`);
    await step('PORTAL', 'receive_submission', petition({ p_title: `平常的事 ${day}` }));
    await step('JOB', 'sweep_deadlines');
    await step('JOB', 'publish_anchor');
  }
  await step('ANALYST', 'take_snapshot', { p_kind: 'assessment', p_from: '2026-01-01', p_to: '2026-05-25' });
}

/** What somebody reads in each view and table, with all rights they have, and what each verb says to them. */
async function seenBy(person: string, asked: Record<string, string>): Promise<Map<string, string>> {
  await as(person);
  const relations = (await db.query(`select c.relnamespace::regnamespace || '.' || c.relname as name, string_agg(quote_ident(a.attname), ',' order by a.attnum) as columns from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace in ('api'::regnamespace, 'app'::regnamespace) and c.relkind in ('r','v') and has_schema_privilege(c.relnamespace, 'usage') and has_column_privilege(c.oid, a.attnum, 'select') and c.relname <> 'anchor_leaves' group by 1`)).rows;
  const verbs = (await db.query(`select proname as name, coalesce(proargnames[1:pronargs]::text[], '{}') as names, array(select format_type(t, null) from unnest(proargtypes) t) as types from pg_proc
    where pronamespace = 'api'::regnamespace and has_schema_privilege(pronamespace, 'usage') and has_function_privilege(oid, 'execute') order by 1`)).rows as { name: string; names: string[]; types: string[] }[];
  const questions = new Map<string, string>();
  for (const r of relations) questions.set(r.name, `select string_agg(t::text, chr(30)) from (select ${r.columns} from ${r.name}) t`);
  for (const v of verbs) {
    const usual = (n: string, type: string): unknown => own[n] ?? (type === 'integer' ? 1 : type === 'boolean' ? false : type === 'date' ? '2026-05-25' : type === 'jsonb' ? {} : type.endsWith('[]') ? [] : type === 'uuid' ? '00000000-0000-4000-8000-000000000001' : '理由充分');
    const wanted = (n: string, type: string): unknown => asked[n] ?? (type === 'uuid' ? asked.p_matter_id : type === 'uuid[]' ? [asked.p_matter_id] : type === 'text' && !/code|kind|client|role|type|state|sort|after/.test(n) ? asked.p_reg_no : usual(n, type));
    const asks = (valueOf: typeof usual) => call(v.name, Object.fromEntries(v.names.map((n, i) => [n, valueOf(n, v.types[i] ?? 'text')])));
    questions.set(v.name, asks(usual));
    if (asks(wanted) !== asks(usual)) questions.set(`${v.name} about the report`, asks(wanted));
  }
  for (const [what, filters] of Object.entries({ everything: {}, 'type B': { type: 'B' }, 'new ones': { state: 'M10' }, 'its unit': { unit: own.p_jwjw }, 'of the day': { from: '2026-03-31', to: '2026-04-02' }, late: { due: 'late' }, open: { open: 'yes' } })) questions.set(`search: ${what}`, call('search_matters', { p_words: '', p_filters: filters, p_sort: 'date' }));
  for (const text of [asked.p_reg_no, '独特', '茶楼', words.p_name, words.p_phone, '上交〔2026〕77号']) questions.set(`search: ${text?.startsWith('CT') ? 'its number' : text}`, call('search_matters', { p_words: text }));
  const { rows } = await db.query('select q.name, public.tried(q.text) as said from unnest($1::text[], $2::text[]) q(name, text)', [[...questions.keys()], [...questions.values()]]);
  await db.query('reset role');
  // a part of a round of checks ends after five seconds: how far it came is the machine's, how much there is to check is not
  // and of the days that are travelled to in these worlds what is kept apart is dated otherwise than real ones; it has one name, whatever it is
  // and how far the leaves of a day are filled up is chance
  const said = (r: { name: string; said: string }) => (r.name.endsWith('.anchors') ? r.said.replaceAll(/([0-9a-f]{64,}"?),\d+,/g, '$1,N,') : r.name === 'check_record' ? r.said.replaceAll(/, \{"seq": null, "fault": "kept_apart \w+"\}/g, '') : r.name.startsWith('check_now') ? r.said.replace(/"checked": \d+/, '"checked": 0') : r.said);
  return new Map(rows.map((r) => [r.name, plain(said(r)).split('\u001e').sort().join('\n')]));
}

/** What only the holder of the receipt, or of the form, can ask with: to them it is there. */
const holders = ['PORTAL: prove_record about the report', 'PORTAL: receive_submission about the report'];

/** What happens in one world and not, or otherwise, in the other; the ids and numbers of it that others may ask with. */
type Happening = (isIt: boolean) => Promise<Record<string, string>>;
const aboutReport = (unit: string, keeper: Person | null): Happening => async (isIt) => (isIt ? reported(unit, keeper) : {});

/** What is not the same in both worlds: person and place. */
async function differences(happens: Happening, watching: string[]): Promise<{ told: string[]; asked: number }> {
  const seen: Map<string, Map<string, string>>[] = [];
  let known: Record<string, string> = {};
  await db.query('begin');
  try {
    await db.query(`create function public.tried(p_query text) returns text language plpgsql as $$ declare r text; begin
      begin execute p_query into r; raise exception using errcode = 'ZZ001', message = coalesce(r, '-'); exception when others then return case when sqlstate = 'ZZ001' then sqlerrm else sqlstate || ' ' || sqlerrm end; end; end $$;
      grant usage on schema public to authenticated, anon, service_role; grant execute on function public.tried to authenticated, anon, service_role;
      create function public.same_chance() returns trigger language plpgsql as $$ begin new.seed := '00000000-0000-4000-8000-000000000001'; return new; end $$;
      create trigger same_chance before insert on app.call_back_draws for each row execute function public.same_chance(); -- who is called back is drawn by lot, in both worlds the same
      select app.travel_to('2026-04-01T09:00:00+08:00')`);
    for (const hasReport of [true, false]) {
      await db.query('savepoint world');
      const ids = await happens(hasReport);
      if (hasReport) known = ids;
      await daysGoOn();
      seen.push(new Map());
      for (const person of watching) seen.at(-1)?.set(person, await seenBy(person, known));
      await db.query('rollback to world');
    }
  } finally {
    await db.query('rollback');
  }
  const told: string[] = [];
  let asked = 0;
  for (const [person, places] of seen[0] ?? []) for (const [place, said] of places) {
    asked++;
    const other = seen[1]?.get(person)?.get(place);
    if (said !== other && !holders.includes(`${person}: ${place}`)) {
      const [a, b] = [said.split('\n'), (other ?? '').split('\n')];
      told.push(`${person}: ${place}: ${JSON.stringify(a.filter((x) => !b.includes(x)).slice(0, 2)).slice(0, 300)} / ${JSON.stringify(b.filter((x) => !a.includes(x)).slice(0, 2)).slice(0, 300)} (${a.length}, ${b.length})`);
    }
  }
  return { told, asked };
}

beforeAll(async () => {
  await db.connect();
  for (const [person, email] of Object.entries(emails)) {
    const [{ id }] = await sql('select id from auth.users where lower(email) = $1', [email.includes('@') ? `${email}.example` : `${email}@xinfang.example`], 'superuser');
    claims.set(person, JSON.stringify({ sub: id, role: 'authenticated' }));
  }
  const [{ id: portalId }] = await sql('select id from auth.users where lower(email) = lower($1)', [env.portalAccount.email], 'superuser');
  claims.set('PORTAL', JSON.stringify({ sub: portalId, role: 'authenticated' })).set('ANONYMOUS', JSON.stringify({ role: 'anon' })).set('JOB', JSON.stringify({ role: 'service_role' }));
  ordinary = await transferred('ZJJ', { p_name: words.p_name, p_phone: words.p_phone });
  const [d] = await sql('select d.id, d.version, (select p.id from app.parties p where p.matter_id = d.matter_id limit 1) as party, (select w.id from app.work_items w where w.matter_id = d.matter_id and w.closed_at is null limit 1) as work from app.dispatches d where d.matter_id = $1', [ordinary.id]);
  own = { p_matter_id: ordinary.id, p_dispatch_id: d.id, p_version: d.version, p_party_id: d.party, p_work_item_id: d.work, p_words: '独特', p_reg_no: ordinary.regNo, p_unit_id: await unitId('JWJW'), p_successor_id: await unitId('SLJ'), p_jwjw: await unitId('JWJW'), p_client: 'unseen',
    p_year: 2026, p_days: [{ day: '2026-04-06', is_off: true }, { day: '2026-04-07', is_off: true }, { day: '2026-04-08', is_off: true }], p_from: '2026-01-01', p_to: '2026-05-25', p_columns: ['reg_no', 'title'], p_is_sealed: false, p_sort: 'date', p_after: null, p_filters: {} };
});
afterAll(() => db.end());

describe('of a report nobody learns by reading, searching, counting or asking', () => {
  it('who works at the bureau, at the unit it is about, at another, administers, audits or stands outside [R-CONF-INVISIBLE, R-CONF-NO-LEAK, R-CONF-SUPERIOR]', async () => {
    const { told, asked } = await differences(aboutReport(await unitId('ZJJ'), 'CONF_OFFICER'), [...people.filter((p) => p !== 'CONF_OFFICER'), 'DISTRICT_LEAD', 'JOINT_OFFICE']);
    expect(told).toEqual([]);
    expect(asked).toBeGreaterThan(8000);
  }, 240_000);

  it('about the bureau, its own officers of confidentiality neither [R-CONF-BUREAU-SELF]', async () => {
    expect((await differences(aboutReport(await unitId('XFJ'), null), ['CONF_OFFICER', 'BUREAU_LEAD', 'ADMIN'])).told).toEqual([]);
  }, 120_000);

  it('nor that somebody told the head of retaliation, and was answered or not [R-RIGHT-NO-RETALIATE, R-CONF-INVISIBLE]', async () => {
    const { code } = ordinary;
    const { told } = await differences(async (isIt) => {
      if (!isIt) return {};
      const send = () => step('PORTAL', 'send_sealed_message', { p_code: code, p_client: 'unseen', p_message_id: randomUUID(), p_kind: 'retaliation', p_text: '有人上门威胁。' });
      await send();
      await step('BUREAU_LEAD', 'read_sealed_messages', { p_matter_id: ordinary.id });
      await step('BUREAU_LEAD', 'answer_sealed_message', { p_matter_id: ordinary.id, p_kind: 'retaliation', p_text: '已责成督查。' });
      await send();
      const known: Record<string, string> = { p_matter_id: ordinary.id };
      known.p_request_id = (await db.query("select id from app.requests where matter_id = $1 and kind = 'retaliation' limit 1", [ordinary.id])).rows[0].id;
      known.p_work_item_id = (await db.query('select id from app.work_items where request_id = $1', [known.p_request_id])).rows[0].id;
      return known;
    }, [...people.filter((p) => p !== 'BUREAU_LEAD'), 'DISTRICT_LEAD', 'JOINT_OFFICE', 'SECOND_CONF']);
    // who sees that the head is late sees numbers, and nothing else
    expect(told.map((t) => t.split(': ').slice(0, 2).join(' ')).sort()).toEqual(['AUDITOR retaliation_answers', 'DISTRICT_LEAD retaliation_answers']);
  }, 240_000);

  it('nor does a unit that gets the rest of a mixed submission find that something was taken out of it [R-CONF-MIXED, R-TRIAGE-MIXED-REPORT, R-CONF-INVISIBLE]', async () => {
    const rest = '请补发青苗费。';
    const { told } = await differences(async (isIt) => {
      const receipt = await step('PORTAL', 'receive_submission', petition({ ...words, p_consent_publish: true, ...(isIt ? {} : { p_title: rest, p_content: rest, p_demands: [rest] }) }));
      const id = receipt.matter_id as string;
      await step('REGISTRAR', 'register_matter', { p_matter_id: id, p_version: 1, p_purpose: '03', p_category: '0302', p_place: null });
      const version = async () => (await db.query('select version from app.matters where id = $1', [id])).rows[0].version;
      // that demands were listed anew is to be seen; in the other world they are too, and nothing is taken out
      await step('TRIAGE', 'split_demands', { p_matter_id: id, p_version: await version(), p_demands: [{ text: rest, type: 'C' }, ...(isIt ? [{ text: '有人收受好处', type: 'B' }] : [])], p_extract: rest, p_reason: '重新列明诉求' });
      await step('TRIAGE', 'transfer_matter', { p_matter_id: id, p_version: await version(), p_dispatches: [{ unit_id: await unitId('ZJJ'), role: 'lead' }], p_reason: '属于该单位职权' });
      const [d] = (await db.query('select id, version from app.dispatches where matter_id = $1', [id])).rows;
      own = { ...own, p_matter_id: id, p_dispatch_id: d.id, p_version: d.version, p_reg_no: receipt.reg_no };
      return {};
    }, ['UNIT_CLERK', 'HANDLER', 'UNIT_HEAD', 'OTHER_CLERK']);
    expect(told.filter((t) => !/: (app\.|check_record:)/.test(t))).toEqual([]); // tables are not served, and days that were travelled to have faults of their own
  }, 240_000);

  it('nor by the numbers that are given out: whoever sends reports of their own does not learn how many others came [R-CONF-INVISIBLE, R-DOC-SECRET-SERIES]', async () => {
    const numbers: number[] = [];
    for (let i = 0; i < 8; i++) numbers.push(Number((await sql("select right(app.next_reg_no('M', '2026-04-01'), 6)::int as n"))[0].n));
    const steps = numbers.slice(1).map((n, i) => n - (numbers[i] ?? 0));
    expect(steps.every((s) => s > 0 && s < 20)).toBe(false);
    expect(new Set(steps).size).toBeGreaterThan(4);
    expect(await sql("select from app.daily_numbers where channel = 'M'")).toEqual([]);
  });

  it('nor by an estimate of the planner, which counts before it asks for rights: it is refused, an exact count is not [R-CONF-INVISIBLE]', async () => {
    const token = await tokenOf('clerk@lianfang.example');
    /** At the API itself: a gateway may join two lines of a header, and need not. */
    const count = (how: string[], path = 'matters?select=id&type=eq.B') => new Promise<unknown>((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: env.ports.rest, path: `/${path}`, headers: { authorization: `Bearer ${token}`, prefer: how }, agent: false }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => resolve([answer.statusCode, /"message":"(\w+)"/.exec(text)?.[1], answer.headers['content-range']]));
      });
      asked.once('error', reject).end();
    });
    for (const how of [['count=planned'], ['count=planned', 'tx=commit'], ['count=planned', 'count=exact'], ['handling=strict, count=planned', 'missing=default']]) expect([how, await count(how)]).toEqual([how, [400, 'count_is_exact_only', undefined]]);
    for (const path of ['matter_timeline?limit=1', 'matters?select=id&type=eq.B&offset=1000', 'matter_clocks?select=id']) expect([path, await count(['count=planned', 'tx=commit'], path)]).toEqual([path, [400, 'count_is_exact_only', undefined]]);
    // an estimate that PostgREST counts exactly, as it does below its limit of rows, is of what the person may read
    expect(await count(['count=estimated', 'tx=commit'])).toEqual([200, undefined, '*/0']);
    expect(await count(['count=exact'])).toEqual([200, undefined, '*/0']);
    expect((await fetch(`${env.apiUrl}/rest/v1/matters?limit=1`, { headers: { apikey: env.publishableKey, 'accept-profile': 'api' } })).status).toBe(401);
  });

  it('nor by the leaves of a day: their number is round, by chance up to four times what the day held [R-CONF-INVISIBLE]', async () => {
    // a day after all that other tests have published
    await db.query("begin; select app.travel_to(coalesce((select max(up_to) from app.anchors), app.now()) + interval '2 days')");
    try {
      await step('JOB', 'publish_anchor');
      const [{ day, leaves, listed }] = (await db.query('select a.day::text, a.leaves, (select count(*)::int from app.anchor_leaves l where l.day = a.day) as listed from app.anchors a order by a.day desc limit 1')).rows;
      expect([Number.isInteger(Math.log2(leaves)), leaves >= 64, listed]).toEqual([true, true, leaves]);
      expect((await db.query('select * from app.anchor_faults() where day = $1', [day])).rows).toEqual([]);
      // who counts 60 of a day may see either number, whether or not there were a few more
      const sizes = async (n: number) => (await db.query('select distinct app.round_size($1) as n from generate_series(1, 200) order by 1', [n])).rows.map((r) => r.n as number);
      expect([await sizes(10), await sizes(60), await sizes(66), await sizes(1000)]).toEqual([[64], [64, 128], [128, 256], [1024, 2048]]);
    } finally {
      await db.query('rollback');
    }
  });
});
