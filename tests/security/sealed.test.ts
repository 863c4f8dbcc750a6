// A report (检举控告) is seen by the confidentiality officers in charge of it and by nobody else.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Begun, received, registered, versionOf } from '../support/matters.ts';
import { agree, newcomer, signIn } from '../support/sign-in.ts';
import { admin, auditor, conf, done, lead, lianfang, passerBy, Person, portal, registrar, reviewer, reviewOffice, shili, sql, supervisor, triage, unitId, zhujian } from '../support/stack.ts';

const words = { p_title: '反映收受好处的独特标题', p_content: '独特内容：有人收受好处。', p_demands: ['独特诉求：请求查处'] };
const others = { registrar, triage, reviewer, lead, supervisor, reviewOffice, admin, auditor, portal, passerBy, zhujianClerk: zhujian.clerk, zhujianHandler: zhujian.handler,
  zhujianHead: zhujian.head, lianfangClerk: lianfang.clerk, shiliHead: shili.head };
const registering = (id: string) => conf.call('register_matter', { p_matter_id: id, p_version: 1, p_purpose: '03', p_category: '0302', p_place: null });
const sending = async (id: string, unit: string, reported: string | null = null, reason: string | null = '依照管理权限') =>
  conf.call('transfer_sealed', { p_matter_id: id, p_version: await versionOf(id), p_unit_id: unit, p_cadre_level: 'district', p_reported_units: reported && [reported], p_reason: reason });

/** The id of the report that is split off from a petition with two demands. */
const splitReport = async (matter: Begun, reported: string[] | null): Promise<string> => {
  const [one, other] = (await sql('select text from app.demands where matter_id = $1 order by seq', [matter.id])).map((d) => d.text);
  done(await triage.call('split_demands', { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_demands: [{ text: one, type: 'C' }, { text: other, type: 'B' }], p_extract: '请补发青苗费。', p_reason: '混有检举', p_reported_units: reported }));
  return (await sql('select s.matter_id from app.submissions s join app.sealed_contents c on c.submission_id = s.id join app.submissions o on o.id = c.reached_through where o.matter_id = $1', [matter.id]))[0].matter_id;
};
const reportedIn = (id: string) => sql('select u.code, s.email from app.reported_units r join app.units u on u.id = r.reported_unit_id left join app.staff s on s.id = r.named_by where r.matter_id = $1', [id]);

let report: Begun;
beforeAll(async () => {
  report = await received({ p_type: 'B', p_reported_unit: await unitId('ZJJ'), ...words });
});

describe('a report received through the portal', () => {
  it('has its words nowhere in a readable form [R-CONF-SEAL]', async () => {
    const tables = await sql(`select table_name as name from information_schema.tables where table_schema = 'app' and table_type = 'BASE TABLE'`);
    const holding: string[] = [];
    for (const { name } of tables) {
      if ((await sql(`select from app.${name} t where t::text like '%独特%' limit 1`)).length > 0) holding.push(name);
    }
    expect(holding).toEqual([]);
  });

  it.each(Object.entries(others))('is not in any view for %s, by id or by number [R-CONF-INVISIBLE, R-CONF-NO-LEAK]', async (_, person) => {
    const views = await sql(`select c.relname as name, array_agg(a.attname::text) as columns from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
      where c.relnamespace = 'api'::regnamespace and c.relkind = 'v' group by c.relname`);
    let asked = 0;
    for (const { name, columns } of views) {
      const filters = [columns.includes('matter_id') && `matter_id=eq.${report.id}`, name === 'matters' && `id=eq.${report.id}`, columns.includes('reg_no') && `reg_no=eq.${report.regNo}`];
      for (const filter of filters.filter(Boolean)) {
        const answer = await person.request('GET', `${name}?${filter}`);
        expect([name, answer.status === 200 ? answer.data : []]).toEqual([name, []]);
        asked++;
      }
    }
    expect(asked).toBeGreaterThan(15);
    for (const [verb, args] of [['open_sealed_matter', { p_reason: '想看看' }], ['check_record', {}], ['possible_steps', {}], ['read_matter', {}]] as const) {
      expect((await person.call(verb, { p_matter_id: report.id, ...args })).status).toBe(person === passerBy ? 401 : 404);
    }
  });

  it('is in the queue of the confidentiality officer, without its words [R-CONF-SEAL]', async () => {
    const [row] = await conf.read('queue', `matter_id=eq.${report.id}`);
    expect(row).toMatchObject({ role: 'CONF_OFFICER', is_sealed: true, title: '（保密件）', reg_no: report.regNo });
    const [seen] = await conf.read('matters', `id=eq.${report.id}`);
    expect(seen).toMatchObject({ title: '（保密件）', text: null });
    expect(await conf.read('matter_parties', `matter_id=eq.${report.id}`)).toEqual([]);
  });

  it('is followed by its reporter, without words, units or the next organ', async () => {
    const seen = done(await portal.call('track_submission', { p_code: report.code, p_client: 'sealed' }));
    expect(seen).toMatchObject({ reg_no: report.regNo, is_sealed: true, state: 'M10', holders: [] });
    expect(seen.documents.map((d: { kind: string }) => d.kind)).toEqual(['W-RECEIPT']);
    expect(JSON.stringify(seen)).not.toContain('独特');
  });

  it('opens for a reason only, and every opening is logged and in the record [R-CONF-SEAL]', async () => {
    const open = (reason: string | null) => conf.open('open_sealed_matter', { p_matter_id: report.id, p_reason: reason });
    const openings = async () => (await sql('select count(*)::int as n from app.identity_reads where matter_id = $1 and is_sealed_opening', [report.id]))[0].n;
    for (const reason of [null, '', '  ', '阅']) expect(await open(reason)).toMatchObject({ status: 422, key: 'reason_missing', rule: 'R-CONF-SEAL' });
    expect(await openings()).toBe(0);
    expect(done(await open('甄别办理'))).toMatchObject({ title: words.p_title, content: words.p_content, demands: words.p_demands });
    expect(await openings()).toBe(1);
    const [log] = await sql(`select i.reason, i.role, s.email from app.identity_reads i join app.staff s on s.id = i.by_id where i.matter_id = $1`, [report.id]);
    expect(log).toEqual({ reason: '甄别办理', role: 'CONF_OFFICER', email: 'conf@xinfang.example' });
    expect((await sql(`select count(*)::int as n from app.events where matter_id = $1 and label = '开启密封件' and not is_public`, [report.id]))[0].n).toBe(1);
  });

  it('answers a stranger like a matter that does not exist [R-CONF-INVISIBLE]', async () => {
    const ask = (id: string) => zhujian.head.call('open_sealed_matter', { p_matter_id: id, p_reason: '想看看' });
    expect(await ask(report.id)).toEqual(await ask(randomUUID()));
  });
});

describe('handing a report on', () => {
  const refused = { status: 422, key: 'unit_takes_no_reports' };
  let matter: Begun;
  beforeAll(async () => {
    matter = await received({ p_type: 'B', p_reported_unit: await unitId('JWJW'), ...words });
    done(await registering(matter.id));
  });

  it('never reaches the reported unit, whatever the officer names as reported [R-CONF-ROUTE-AROUND, R-CONF-NO-LEAK]', async () => {
    expect(await sending(matter.id, await unitId('JWJW'))).toMatchObject({ ...refused, rule: 'R-CONF-ROUTE-AROUND' });
    expect(await sending(matter.id, await unitId('JWJW'), await unitId('ZJJ'))).toMatchObject({ ...refused, rule: 'R-CONF-ROUTE-AROUND' });
  });

  it('never reaches a unit below the reported one, or its leaders [R-CONF-ROUTE-AROUND]', async () => {
    const [pair] = await sql(`select c.id as child, c.parent_id as parent from app.units c join app.units p on p.id = c.parent_id
      where c.kind in ('party','congress_and_court') and c.valid_to is null and p.kind <> 'superior' limit 1`);
    expect(await sending(matter.id, pair.child, pair.parent)).toMatchObject({ ...refused, rule: 'R-CONF-ROUTE-AROUND' });
    const beyond = async (unit: string, reported: string) => (await sql('select app.is_beyond_reach($1, $2) as is', [unit, reported]))[0].is;
    expect(await beyond(pair.parent, pair.child)).toBe(true);
    expect(await beyond(pair.child, pair.parent)).toBe(true);
    expect(await beyond(await unitId('JWJW'), await unitId('ZJJ'))).toBe(false);
  });

  it('goes to no ordinary unit, and by no ordinary step [R-CONF-NO-LEAK]', async () => {
    expect(await sending(matter.id, await unitId('SLJ'))).toMatchObject({ ...refused, rule: 'R-TRIAGE-REPORT' });
    const ordinary = { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_reason: '属于该单位职权', p_dispatches: [{ unit_id: await unitId('SLJ'), role: 'lead' }] };
    expect(await conf.call('transfer_matter', ordinary)).toMatchObject({ status: 409, rule: 'R-CONF-NO-LEAK' });
    expect(await triage.call('transfer_matter', ordinary)).toMatchObject({ status: 404, key: 'matter_not_found' });
    const step = { p_matter_id: matter.id, p_version: await versionOf(matter.id) };
    expect(await conf.call('assign_matter', { ...ordinary, p_feedback_due_on: '2099-01-01', p_requirement: '请查明' })).toMatchObject({ status: 409, rule: 'R-CONF-NO-LEAK' });
    for (const [verb, words] of [['inform_petitioner', { p_ground: 'out_of_area', p_organ: '邻区信访局', p_organ_address: '邻区一路', p_organ_phone: '0310-0000001', p_text: '告知' }], ['reply_directly', { p_text: '答复', p_basis: '' }]] as const) expect([verb, (await conf.call(verb, { ...step, ...words })).key]).toEqual([verb, 'matter_wrong_state']);
    expect((await sql('select from app.dispatches where matter_id = $1', [matter.id])).length).toBe(0);
  });

  it('about the bureau itself is kept elsewhere [R-CONF-BUREAU-SELF, R-CONF-ROUTE-AROUND]', async () => {
    const about = await received({ p_type: 'B', p_reported_unit: await unitId('XFJ'), ...words });
    expect(await conf.read('matters', `id=eq.${about.id}`)).toEqual([]);
    expect((await conf.call('open_sealed_matter', { p_matter_id: about.id, p_reason: '想看看' })).key).toBe('matter_not_found');
  });

  it('asks whom a report is about that came within a petition, keeps what is said, and goes around it from then on [R-CONF-NO-LEAK, R-CONF-ROUTE-AROUND]', async () => {
    const split = async (reported: string[] | null) => splitReport(await registered({ p_demands: ['请补发青苗费', '村支书收钱不办事'] }), reported);
    const unnamed = await split(null);
    done(await registering(unnamed));
    expect(await sending(unnamed, await unitId('JWJW'))).toMatchObject({ status: 422, key: 'reported_unit_missing', rule: 'R-CONF-ROUTE-AROUND' });
    expect(await sending(unnamed, await unitId('JWJW'), await unitId('JWJW'))).toMatchObject({ ...refused, rule: 'R-CONF-ROUTE-AROUND' });
    expect(await reportedIn(unnamed)).toEqual([]);
    done(await sending(unnamed, await unitId('JWJW'), await unitId('ZJJ')));
    expect(await reportedIn(unnamed)).toEqual([{ code: 'ZJJ', email: 'conf@xinfang.example' }]);
    const named = await split([await unitId('JWJW')]);
    expect(await reportedIn(named)).toEqual([{ code: 'JWJW', email: 'triage@xinfang.example' }]);
    done(await registering(named));
    for (const reported of [null, await unitId('ZJJ')]) expect(await sending(named, await unitId('JWJW'), reported)).toMatchObject({ ...refused, rule: 'R-CONF-ROUTE-AROUND' });
    const opened = done(await conf.open('open_sealed_matter', { p_matter_id: named, p_reason: '甄别办理' }));
    expect(opened.reported_units).toEqual([(await sql("select short_name from app.units where code = 'JWJW'"))[0].short_name]);
    expect(opened.takers).toContain(await unitId('QWB'));
    for (const code of ['JWJW', 'ZJJ']) expect(opened.takers).not.toContain(await unitId(code));
    const none = await split(null);
    done(await registering(none));
    done(await conf.call('transfer_sealed', { p_matter_id: none, p_version: await versionOf(none), p_unit_id: await unitId('JWJW'), p_cadre_level: 'district', p_reported_units: [], p_reason: '看不出单位' }));
    const level = async (p_cadre_level: string | null) => conf.call('transfer_sealed', { p_matter_id: named, p_version: await versionOf(named), p_unit_id: await unitId('QWB'), p_cadre_level, p_reported_units: null, p_reason: '职权' });
    for (const none of [null, '处级']) expect(await level(none)).toMatchObject({ status: 422, key: 'cadre_level_missing', rule: 'R-TRIAGE-REPORT' });
    expect(await level('city')).toMatchObject({ ...refused, rule: 'R-TRIAGE-REPORT' });
    const plain = await registered();
    const onlyReports = { p_matter_id: plain.id, p_version: await versionOf(plain.id), p_demands: [{ text: '村支书收钱不办事', type: 'B' }], p_extract: '无' };
    expect(await triage.call('split_demands', onlyReports)).toMatchObject({ status: 422, key: 'register_as_report', rule: 'R-CONF-SEAL' });
    expect(await triage.call('split_demands', { p_matter_id: plain.id, p_version: await versionOf(plain.id), p_demands: [{ text: '请补发青苗费', type: 'C' }], p_reported_units: [await unitId('ZJJ')] })).toMatchObject({ status: 422, key: 'reported_without_report' });
  });

  it.each(['by its officer', 'at the split', 'at the desk'])('that turns out %s to be about the bureau leaves it at once, with its messages and work, and the record stays whole [R-CONF-BUREAU-SELF, R-CONF-INVISIBLE]', async (when) => {
    const bureau = await unitId('XFJ'), jwjw = await unitId('JWJW');
    const taker = await newcomer(['CONF_OFFICER'], 'JWJW'), officer = new Person(taker.email, (await signIn(taker.email, taker.password)).body.access_token as string);
    const message = (code: string) => portal.call('send_sealed_message', { p_code: code, p_client: randomUUID(), p_message_id: randomUUID(), p_kind: 'report', p_text: '还有一份录音。' });
    let id: string;
    if (when === 'at the split') id = await splitReport(await registered({ p_demands: ['请补发青苗费', '登记的人收钱'] }), [bureau]);
    else if (when === 'at the desk') {
      const matter = await received();
      id = matter.id;
      done(await registrar.call('register_matter', { p_matter_id: id, p_version: 1, p_purpose: '03', p_category: '0302', p_place: null, p_demands: [{ text: '登记的人收钱', type: 'B' }], p_reported_units: [bureau] }));
    } else {
      const about = await received({ p_type: 'B', p_reported_unit: await unitId('ZJJ'), ...words });
      id = about.id;
      done(await message(about.code));
      done(await conf.call('ask_identity', { p_matter_id: id, p_reason: '核实' }));
      done(await registering(id));
      await sql("insert into app.findings (keeper_unit_id, matter_id, reg_no, part, key, fault, found_at, seen_at) values ($1, $2, $3, 'matters', $2::uuid::text, 'row_changed', app.now(), app.now())", [bureau, id, about.regNo]);
      expect(await sending(id, await unitId('ZZB'), bureau)).toMatchObject({ status: 200 });
      expect((await officer.read('queue', `matter_id=eq.${id}`)).map((w) => w.task)).toContain('回复报告人留言');
    }
    expect(await sql('select u.code from app.matters m join app.units u on u.id = m.keeper_unit_id where m.id = $1', [id])).toEqual([{ code: 'JWJW' }]);
    expect(await sql("select 'work' as of from app.work_items where matter_id = $1 and unit_id = $2 and closed_at is null union all select 'clock' from app.clocks where matter_id = $1 and unit_id = $2 and met_on is null and ended_on is null union all select 'request' from app.requests where matter_id = $1 and unit_id = $2 and answered_on is null union all select 'finding' from app.findings where matter_id = $1 and keeper_unit_id = $2", [id, bureau])).toEqual([]);
    for (const view of ['matters', 'queue', 'matter_timeline', 'matter_clocks', 'matter_documents', 'matter_dispatches', 'identity_requests', 'sealed_terms']) expect([view, await conf.read(view, view === 'matters' ? `id=eq.${id}` : `matter_id=eq.${id}`)]).toEqual([view, []]);
    for (const [verb, args] of [['open_sealed_matter', { p_reason: '再看' }], ['read_matter', {}], ['read_sealed_messages', {}], ['possible_steps', {}]] as const) expect([verb, await conf.call(verb, { p_matter_id: id, ...args })]).toEqual([verb, await conf.call(verb, { p_matter_id: randomUUID(), ...args })]);
    expect(done(await officer.open('open_sealed_matter', { p_matter_id: id, p_reason: '甄别办理' })).reported_units).toContain((await sql('select short_name from app.units where id = $1', [bureau]))[0].short_name);
    if (when !== 'by its officer') {
      const m = (await sql('select version, state from app.matters where id = $1', [id]))[0];
      if (m.state === 'M10') done(await officer.call('register_matter', { p_matter_id: id, p_version: m.version, p_purpose: '03', p_category: '0302', p_place: null }));
      done(await officer.call('transfer_sealed', { p_matter_id: id, p_version: await versionOf(id), p_unit_id: jwjw, p_cadre_level: 'district', p_reported_units: null, p_reason: '依照管理权限' }));
    }
    await sql('delete from app.findings where matter_id = $1', [id]);
    expect(done(await officer.call('check_record', { p_matter_id: id }))).toEqual([]);
  });

  it('that turns out to be about the organ of discipline too is kept by neither [R-CONF-BUREAU-SELF, R-CONF-ROUTE-AROUND]', async () => {
    const about = await received({ p_type: 'B', p_reported_unit: await unitId('XFJ'), ...words });
    const people = await Promise.all(['JWJW', 'QWB'].map((unit) => newcomer(['CONF_OFFICER'], unit)));
    const [discipline, office] = await Promise.all(people.map(async (p) => new Person(p.email, (await signIn(p.email, p.password)).body.access_token as string))) as [Person, Person];
    const registers = (who: Person, reported: string[] | null) => who.call('register_matter', { p_matter_id: about.id, p_version: 1, p_purpose: '03', p_category: '0302', p_place: null, p_reported_units: reported });
    expect((await office.call('read_matter', { p_matter_id: about.id })).status).toBe(404);
    done(await registers(discipline, [await unitId('JWJW')]));
    for (const who of [conf, discipline]) expect((await who.call('read_matter', { p_matter_id: about.id })).status).toBe(404);
    expect((await office.read('queue', `matter_id=eq.${about.id}`)).length).toBe(1);
    for (const unit of ['JWJW', 'XFJ']) expect((await office.call('transfer_sealed', { p_matter_id: about.id, p_version: await versionOf(about.id), p_unit_id: await unitId(unit), p_cadre_level: 'district', p_reported_units: null, p_reason: '依照管理权限' })).key).toBe('unit_takes_no_reports');
  });

  it('reaches the organ in charge, and only its officer gets work', async () => {
    done(await registering(report.id));
    done(await sending(report.id, await unitId('JWJW')));
    const work = await sql('select u.code, w.role from app.work_items w join app.units u on u.id = w.unit_id where w.matter_id = $1 and w.closed_at is null and w.dispatch_id is not null', [report.id]);
    expect(work).toEqual([{ code: 'JWJW', role: 'CONF_OFFICER' }]);
    for (const person of Object.values(others).filter((p) => p !== passerBy)) expect(await person.read('matter_dispatches', `matter_id=eq.${report.id}`)).toEqual([]);
    const seen = done(await portal.call('track_submission', { p_code: report.code, p_client: 'sealed' }));
    expect(seen.holders).toEqual([]);
    expect(JSON.stringify(seen)).not.toMatch(/独特|纪委/);
  });
});

describe('whoever looks for a report', () => {
  it.each(Object.entries({ admin, auditor, lead, triage, zhujianHead: zhujian.head }))('as %s is answered by every verb, for each of its ids, as for one that does not exist [R-CONF-INVISIBLE]', async (_, person) => {
    const ids = async (name: string, table: string) => [name, (await sql(`select id from app.${table} where matter_id = $1 limit 1`, [report.id]))[0]?.id] as const;
    const real = new Map<string, string | undefined>([['p_matter_id', report.id], await ids('p_dispatch_id', 'dispatches'), await ids('p_party_id', 'parties'), await ids('p_clock_id', 'clocks'), await ids('p_document_id', 'documents'), await ids('p_work_item_id', 'work_items'), await ids('p_submission_id', 'submissions')]);
    const verbs = await sql(`select proname as name, proargnames[1:pronargs]::text[] as names, array(select format_type(t, null) from unnest(proargtypes) t) as types, pronargs - pronargdefaults as needed
      from pg_proc where pronamespace = 'api'::regnamespace and has_function_privilege('authenticated', oid, 'execute') and proname not in ('receive_submission','record_submission','open_intake','receive_suggestion') order by 1`);
    const valueOf = (type: string) => (type === 'integer' ? 1 : type === 'boolean' ? true : type === 'date' ? '2026-03-02' : type === 'jsonb' ? [] : type.endsWith('[]') ? [] : type === 'uuid' ? randomUUID() : '理由充分');
    const told: unknown[] = [];
    let asked = 0;
    for (const v of verbs) for (const [name, id] of real) {
      if (!id || !v.names?.includes(name)) continue;
      const args = Object.fromEntries((v.names as string[]).slice(0, v.needed || undefined).map((n, i) => [n, valueOf(v.types[i])]));
      const none = randomUUID();
      const [one, other] = [await person.call(v.name, { ...args, [name]: id }), await person.call(v.name, { ...args, [name]: none })];
      const plain = (a: unknown, x: string) => JSON.stringify(a).replaceAll(x, 'ID');
      if (plain(one, id) !== plain(other, none)) told.push([v.name, name, one.status, one.key, other.status, other.key]);
      asked++;
    }
    expect(told).toEqual([]);
    expect(asked).toBeGreaterThan(60);
  }, 120_000);

  it('finds no gap: papers, numbers and figures of others count without reports, which have series of their own [R-CONF-INVISIBLE, R-DOC-SECRET-SERIES]', async () => {
    const before = await received();
    await received({ p_type: 'B', ...words });
    const after = await received();
    const numberOf = (regNo: string) => Number(regNo.slice(-4));
    expect(numberOf(after.regNo)).toBe(numberOf(before.regNo) + 1);
    const count = async (person: typeof triage, view: string) => (await person.read(view, 'select=matter_id')).length;
    for (const view of ['queue', 'matter_timeline', 'matter_clocks', 'matter_documents', 'document_register']) {
      const seen: number[] = [await count(triage, view)];
      const one = await received({ p_type: 'B', ...words });
      done(await registering(one.id));
      done(await sending(one.id, await unitId('JWJW'), await unitId('ZJJ')));
      seen.push(await count(triage, view));
      expect([view, seen[1]]).toEqual([view, seen[0]]);
    }
  });

  it('cannot tell by the time an answer takes: a report and nothing take the same', async () => {
    const took = async (id: string) => {
      const at = performance.now();
      await triage.call('read_matter', { p_matter_id: id });
      return performance.now() - at;
    };
    const median = (list: number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
    const real: number[] = [], none: number[] = [];
    for (let i = 0; i < 60; i++) { real.push(await took(report.id)); none.push(await took(randomUUID())); }
    expect(Math.abs(median(real) - median(none))).toBeLessThan(Math.max(5, median(none) * 0.5));
  });
});

describe('an officer who moves on', () => {
  it('reads nothing from then on, even what they opened a moment before; their work goes back to the other officers, and no deputy takes it [R-CONF-SEAL, R-PRIV-ACCESS]', async () => {
    const held = await received({ p_type: 'B', p_reported_unit: await unitId('ZJJ') }), leaver = await newcomer(['CONF_OFFICER'], 'XFJ');
    const token = async () => (await signIn(leaver.email, leaver.password)).body.access_token as string;
    const officer = new Person(leaver.email, await token());
    const [work] = await conf.read('queue', `matter_id=eq.${held.id}`);
    done(await conf.call('hand_work', { p_work_item_id: work.work_item_id, p_staff_id: leaver.id }));
    expect(await sql('select assignee_id from app.work_items where id = $1', [work.work_item_id], 'superuser')).toEqual([{ assignee_id: leaver.id }]);
    done(await officer.call('name_deputy', { p_deputy_id: (await sql("select id from app.staff where email = 'registrar@xinfang.example'"))[0].id, p_from: (await sql('select app.today()::text as d'))[0].d, p_to: (await sql('select app.today()::text as d'))[0].d }));
    expect((await registrar.call('open_sealed_matter', { p_matter_id: held.id, p_reason: '代理' })).key).toBe('matter_not_found');
    done(await officer.call('open_sealed_matter', { p_matter_id: held.id, p_reason: '办理' }));
    done(await officer.call('ask_identity', { p_matter_id: held.id, p_reason: '核实' }));
    const [{ id: asked }] = await conf.read('identity_requests', `matter_id=eq.${held.id}`);
    done(await conf.call('decide_identity', { p_identity_id: asked, p_approve: true }));
    expect(done(await admin.call('change_staff', { p_staff_id: leaver.id, p_unit_id: await unitId('ZJJ'), p_roles: ['HANDLER'] }))).toBe('waiting');
    await agree(leaver.id);
    for (const who of [officer, new Person(leaver.email, await token())]) {
      for (const [verb, args] of [['open_sealed_matter', { p_reason: '再看' }], ['read_matter', {}], ['read_sealed_messages', { p_reason: '再看' }], ['possible_steps', {}]] as const) expect([verb, (await who.call(verb, { p_matter_id: held.id, ...args })).status]).toEqual([verb, 404]);
      expect((await who.call('show_identity', { p_identity_id: asked })).status).toBe(404);
      for (const view of ['matters', 'queue', 'matter_attachments', 'matter_timeline', 'identity_requests', 'matter_documents']) expect([view, await who.read(view, view === 'matters' ? `id=eq.${held.id}` : `matter_id=eq.${held.id}`)]).toEqual([view, []]);
    }
    expect(await sql('select assignee_id from app.work_items where id = $1', [work.work_item_id], 'superuser')).toEqual([{ assignee_id: null }]);
    done(await registering(held.id));
  });
});
