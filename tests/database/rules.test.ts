// Rules that hold at one place each, tried one by one.
import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { accepted, answered, answersOf, approve, dispatchOf, drafted, issued, received, registered, routesOf, signed, transferred } from '../support/matters.ts';
import { done, lead, petition, portal, registrar, reviewer, sql, supervisor, travelHome, travelTo, triage, unitId, zhujian } from '../support/stack.ts';

const onMatter = async (id: string, more: object = {}) => ({ p_matter_id: id, p_version: (await sql('select version from app.matters where id = $1', [id]))[0].version, ...more });
const onDispatch = async (id: string, more: object = {}) => {
  const d = await dispatchOf(id);
  return { p_dispatch_id: d.id, p_version: d.version, ...more };
};
const dayOf = async (offset: number) => (await sql('select (app.today() + $1::int)::text as day', [offset]))[0].day;
const clock = async (id: string, kind: string) => (await sql('select started_on::text as start, due_on::text as due, days, day_unit from app.clocks where matter_id = $1 and kind = $2 order by started_on desc limit 1', [id, kind]))[0];
const submit = (parts: object) => portal.call('receive_submission', petition({ ...parts }));
afterAll(travelHome);

describe('receiving', () => {
  it('takes everything, whatever its tone, length or number of demands, from whomever and however often [R-REG-ALL, R-STANCE-OPEN-CHANNEL, R-STANCE-NOT-HELD-AGAINST]', async () => {
    for (const parts of [{ p_title: '骂', p_content: '你们都是吃干饭的！！！' }, { p_content: '一' }, { p_demands: [] }, { p_demands: Array.from({ length: 10 }, (_, i) => `诉求${i}`) }]) {
      for (let i = 0; i < 3; i++) expect((await submit(parts)).status).toBe(200);
    }
  });
  it('names each field that is missing or wrong [R-REG-FIELDS, R-CODE-PLACE]', async () => {
    const missing = { p_title: 'title_missing', p_content: 'content_missing', p_name: 'name_missing', p_address: 'address_missing', p_place: 'place_unknown', p_type: 'type_unknown' };
    for (const [field, key] of Object.entries(missing)) expect([(await submit({ [field]: '' })).key, (await submit({ [field]: '' })).status]).toEqual([key, 422]);
  });
  it('of an anonymous person needs neither name nor address [R-CHAN-ANON]', async () => {
    expect((await submit({ p_is_anonymous: true, p_name: '', p_address: '', p_phone: '' })).status).toBe(200);
  });
  it('numbers the day without gaps, and keeps no tracking code [R-REG-NO, R-REG-QUERYCODE]', async () => {
    const receipts = await Promise.all(Array.from({ length: 6 }, () => received()));
    const numbers = receipts.map((r) => r.regNo).sort();
    for (const n of numbers) expect(n).toMatch(/^CTW\d{8}\d{4}$/);
    const last = numbers.map((n) => Number(n.slice(-4)));
    expect(last).toEqual(last.map((_, i) => (last[0] ?? 0) + i));
    const digits = receipts[0]?.code.replace(/\D/g, '') ?? '';
    expect((await sql('select count(*)::int as n from app.submissions s where s::text like $1', [`%${digits}%`]))[0].n).toBe(0);
    const client = randomUUID();
    for (let i = 0; i < 20; i++) await portal.call('track_submission', { p_code: String(i).padStart(16, '9'), p_client: client });
    expect((await portal.call('track_submission', { p_code: '8'.repeat(16), p_client: client })).key).toBe('too_many_tries');
  });
  it('runs into one stream from every channel, with the rights shown in public [R-CHAN-ONE-STREAM, R-CHAN-PUBLISH]', async () => {
    const reference = done(await portal.call('portal_reference'));
    expect(reference.notices.map((n: { key: string }) => n.key)).toEqual(['online', 'mail', 'phone', 'visit', 'track', 'law', 'process', 'other']);
    const letter = done(await registrar.call('record_submission', { ...petition(), p_channel: 'X', p_received_on: await dayOf(-1), p_confirmed_how: null }));
    expect((await sql('select state from app.matters where id = $1', [letter.matter_id]))[0].state).toMatch(/^M[12]0$/);
  });
});

describe('the decision of the bureau', () => {
  it('by two persons is by two, also when one person has both offices [R-TRIAGE-DUAL, R-DOC-SIGN]', async () => {
    await sql("with why as (select app.explain_change('试试')) update app.staff set roles = '{TRIAGE,REVIEWER}' from why where email = 'triage@xinfang.example'");
    try {
      const matter = await transferred('ZJJ');
      done(await zhujian.clerk.call('file_objection', await onDispatch(matter.id, { p_reasons: '不属于', p_basis: '三定', p_proposed_unit: await unitId('CGJ') })));
      await approve(zhujian.head, matter.id);
      await sql("update app.transitions set roles = '{BUREAU_LEAD}' where action = 'rule_objection' and code = 'T-24'"); // so that triage can only propose
      done(await triage.call('rule_objection', await onDispatch(matter.id, { p_uphold: true, p_reason: '成立' })));
      await sql("update app.transitions set roles = '{REVIEWER}' where action = 'rule_objection' and code = 'T-24'");
      await sql("update app.proposals set decider_roles = '{REVIEWER}' where matter_id = $1 and decided_at is null", [matter.id]);
      const [p] = await sql('select id from app.proposals where matter_id = $1 and decided_at is null', [matter.id]);
      expect((await triage.call('decide_proposal', { p_proposal_id: p.id, p_version: (await dispatchOf(matter.id)).version, p_approve: true })).key).toBe('drafter_cannot_sign');
    } finally {
      await sql("update app.transitions set roles = '{REVIEWER}' where action = 'rule_objection' and code = 'T-24'");
      await sql("with why as (select app.explain_change('试试')) update app.staff set roles = '{TRIAGE}' from why where email = 'triage@xinfang.example'");
    }
  });
  it('keeps a report out of every ordinary dispatch until it is split off [R-TRIAGE-MIXED-REPORT, R-CONF-MIXED, R-REG-DEMANDS]', async () => {
    const matter = await registered({ p_title: '举报村支书并请求补发青苗费', p_content: '村支书收钱不办事，青苗费没有补发。', p_demands: ['请补发青苗费', '村支书收钱不办事'] });
    const split = async (more: object) => triage.call('split_demands', await onMatter(matter.id, { p_demands: [{ text: '请补发青苗费', type: 'C' }, { text: '村支书收钱不办事', type: 'B' }], p_reason: '混有检举', ...more }));
    expect((await split({ p_extract: null })).key).toBe('extract_missing');
    done(await split({ p_extract: '请补发青苗费。' }));
    done(await triage.call('transfer_matter', await onMatter(matter.id, { p_dispatches: [{ unit_id: await unitId('ZJJ'), role: 'lead' }], p_reason: '属于该单位' })));
    const seen = JSON.stringify(done(await zhujian.clerk.call('read_matter', { p_matter_id: matter.id })));
    for (const hidden of ['村支书', '举报', '检举', '揭发']) expect(seen).not.toContain(hidden);
    const office = JSON.stringify([done(await supervisor.call('read_matter', { p_matter_id: matter.id })), await lead.read('queue', `matter_id=eq.${matter.id}`)]);
    expect(office).not.toContain('村支书');
    expect(done(await portal.call('track_submission', { p_code: matter.code, p_client: 'mixed' }))).toMatchObject({ content: '请补发青苗费。', has_extract: true }); // the petitioner's own words are encrypted with the report, and the page says that they are kept
    const mixed = await registered();
    await sql("update app.demands set type = 'B' where matter_id = $1", [mixed.id]);
    expect((await triage.call('transfer_matter', await onMatter(mixed.id, { p_dispatches: [{ unit_id: await unitId('ZJJ'), role: 'lead' }], p_reason: '属于' }))).key).toBe('report_must_be_split');
  });
  it('guides, replies and forwards only where that is right [R-TRIAGE-OUTAREA, R-TRIAGE-LEGAL-VISIT, R-TRIAGE-CONSULT, R-TRIAGE-SUGGEST]', async () => {
    const matter = await registered();
    const inform = async (ground: string | null) => (await triage.call('inform_petitioner', await onMatter(matter.id, { p_ground: ground, p_organ: '邯郸市某局', p_organ_address: '', p_organ_phone: '', p_text: '请向该局提出' }))).key;
    expect([await inform('litigation_visit'), await inform('troublesome'), await inform(null)]).toEqual(['ground_only_for_visits', 'ground_missing', 'ground_missing']);
    expect((await triage.call('forward_suggestion', await onMatter(matter.id, { p_unit_id: await unitId('ZJJ'), p_reason: '研究' }))).key).toBe('not_a_suggestion');
    expect((await triage.call('reply_directly', await onMatter(matter.id, { p_text: '', p_basis: '' }))).key).toBe('text_missing');
    expect(await inform('out_of_area')).toBeNull();
  });
  it('names one unit that is competent, once, with its reason [R-TRIAGE-LOCAL]', async () => {
    const matter = await registered();
    const send = async (p_dispatches: object[], p_reason = '理由') => (await triage.call('transfer_matter', await onMatter(matter.id, { p_dispatches, p_reason }))).key;
    const zjj = await unitId('ZJJ');
    expect([await send([]), await send([{ unit_id: zjj, role: 'lead' }], ''), await send([{ unit_id: zjj, role: 'lead' }, { unit_id: zjj, role: 'assist' }]), await send([{ unit_id: await unitId('QZF'), role: 'lead' }])])
      .toEqual(['unit_missing', 'reason_missing', 'unit_named_twice', 'unit_unknown']);
  });
});

describe('in the unit', () => {
  it('the clocks run from arrival, not from signing for it [R-SIGN-START, R-SIGN-1WD, R-ACCEPT-15D, R-CALC-START, R-CALC-DAYS]', async () => {
    await travelTo('2026-03-02T19:00:00+08:00');
    try {
      const matter = await transferred('ZJJ');
      await travelTo('2026-03-05T09:00:00+08:00');
      done(await zhujian.clerk.call('sign_dispatch', await onDispatch(matter.id)));
      expect(await clock(matter.id, 'D-ACCEPT')).toEqual({ start: '2026-03-02', due: '2026-03-17', days: 15, day_unit: 'calendar' });
      expect(await clock(matter.id, 'D-SIGN')).toEqual({ start: '2026-03-02', due: '2026-03-03', days: 1, day_unit: 'working' });
    } finally {
      await travelHome();
    }
  });
  it('the notice names a route for each demand, the procedure, the date and the telephone [R-ROUTE-SIX, R-ACCEPT-CONTENT, R-ACCEPT-EXEMPT]', async () => {
    const matter = await signed(zhujian, 'ZJJ');
    const give = async (more: object) => zhujian.handler.call('give_acceptance', await onDispatch(matter.id, { p_routes: await routesOf(matter.id, 6), p_phone: '0310-1234', p_service: { method: 'direct' }, ...more }));
    const [route] = await routesOf(matter.id, 1);
    expect((await give({ p_routes: [] })).key).toBe('route_missing');
    expect((await give({ p_routes: [{ ...route, route: 7 }] })).key).toBe('route_missing');
    expect((await give({ p_routes: [{ ...route, procedure: '' }] })).key).toBe('procedure_missing');
    expect((await give({ p_phone: '' })).key).toBe('phone_missing');
    expect((await give({ p_service: { exempt_reason: '找不到人', contact_attempts: '打过电话' } })).key).toBe('notice_not_exempt');
    done(await give({}));
    await approve(zhujian.head, matter.id);
    const [paper] = await sql("select body from app.documents where matter_id = $1 and kind = 'W-ACCEPT'", [matter.id]);
    for (const part of ['信访程序', '0310-1234', '六十日内', '梁承办']) expect(paper.body).toContain(part);
  });
  it('an objection says why, on what basis, and who is competent instead [R-OBJECT-REASON]', async () => {
    const matter = await transferred('ZJJ');
    const object = async (more: object) => (await zhujian.clerk.call('file_objection', await onDispatch(matter.id, { p_reasons: '不属于', p_basis: '三定规定', p_proposed_unit: await unitId('CGJ'), ...more }))).key;
    expect([await object({ p_reasons: '' }), await object({ p_basis: '' }), await object({ p_proposed_unit: null }), await object({ p_proposed_unit: await unitId('ZJJ') })])
      .toEqual(['reasons_missing', 'basis_missing', 'proposed_unit_missing', 'proposed_unit_missing']);
  });
  it('no opinion before the petitioner was heard, and each of several demands has its own answer [R-HANDLE-LISTEN, R-OPINION-CONTENT, R-OPINION-COVER-ALL]', async () => {
    const matter = await accepted(zhujian, 'ZJJ', 6, { p_demands: ['退费', '修管'] });
    const send = async (more: object) => (await zhujian.handler.call('submit_opinion', await onDispatch(matter.id, { p_facts: '事实', p_reasons: '理由', p_demands: await answersOf(matter.id), ...more }))).key;
    expect(await send({})).toBe('contact_missing');
    done(await zhujian.handler.call('record_contact', { p_dispatch_id: (await dispatchOf(matter.id)).id, p_method: 'phone', p_on: await dayOf(0), p_note: '听取' }));
    expect([await send({ p_facts: '' }), await send({ p_reasons: '' }), await send({ p_demands: (await answersOf(matter.id)).slice(0, 1) })]).toEqual(['facts_missing', 'reasons_missing', 'outcome_missing']);
    expect(await send({})).toBeNull();
  });
  it('the head signs and the clerk serves within five working days, never by mere notice [R-OPINION-SIGN, R-SERVE-5WD, R-SERVE-METHODS, R-SERVE-RECEIPT, N-20]', async () => {
    const matter = await drafted(zhujian, 'ZJJ');
    expect((await zhujian.handler.call('sign_opinion', await onDispatch(matter.id))).key).toBe('role_missing');
    done(await zhujian.head.call('sign_opinion', await onDispatch(matter.id)));
    expect(await clock(matter.id, 'D-SERVE')).toMatchObject({ days: 5, day_unit: 'working' });
    const today = await dayOf(0);
    const serve = async (more: object) => (await zhujian.clerk.call('serve_opinion', await onDispatch(matter.id, { p_method: 'direct', p_sent_on: today, p_received_on: today, p_receiver: '佟雨禾', ...more }))).key;
    expect([await serve({ p_method: 'notice' }), await serve({ p_method: 'shout' }), await serve({ p_receiver: '' })]).toEqual(['notice_needs_lead', 'service_method_missing', 'receiver_missing']);
    expect(await serve({})).toBeNull();
    expect((await sql('select method, receiver from app.services where matter_id = $1 and received_on is not null', [matter.id]))[0]).toEqual({ method: 'direct', receiver: '佟雨禾' });
    const proofs = await sql("select s.number, s.body from app.documents s join app.documents o on o.number = s.number and o.kind = 'W-OPINION' where s.kind = 'W-SERVICE' and s.matter_id = $1", [matter.id]);
    expect(proofs).toEqual([{ number: expect.stringContaining('信答'), body: expect.stringContaining('签收人：佟雨禾') }]);
  });
  it('an assigned matter is extended beyond its feedback date only with the consent of who assigned it, and reported back [R-EXTEND-ASSIGN, R-FEEDBACK-REPORT]', async () => {
    const matter = await registered();
    done(await triage.call('assign_matter', await onMatter(matter.id, { p_dispatches: [{ unit_id: await unitId('ZJJ'), role: 'lead' }], p_feedback_due_on: await dayOf(70), p_requirement: '报结果', p_reason: '重要' })));
    await approve(lead, matter.id);
    done(await zhujian.clerk.call('sign_dispatch', await onDispatch(matter.id)));
    done(await zhujian.handler.call('give_acceptance', await onDispatch(matter.id, { p_routes: await routesOf(matter.id, 6), p_phone: '0310-1', p_service: { method: 'direct' } })));
    await approve(zhujian.head, matter.id);
    const extend = async (more: object) => (await zhujian.handler.call('request_extension', await onDispatch(matter.id, { p_days: 30, p_reason: '复杂', p_work_done: '已入户', ...more }))).key;
    expect([await extend({}), await extend({ p_consent: '交办机关同意' })]).toEqual(['assigner_consent_missing', null]);
    const other = await answered(zhujian, 'ZJJ');
    expect((await zhujian.clerk.call('report_back', await onDispatch(other.id, { p_text: '报告' }))).status).toBe(409);
  });
});

describe('the end', () => {
  it('a matter is as far as its slowest unit, and is not archived before [R-CLOSE-ALL-DEMANDS, R-ARCHIVE]', async () => {
    const matter = await registered({ p_demands: ['退费', '停工'] });
    const [one, two] = await sql('select id from app.demands where matter_id = $1 order by seq', [matter.id]);
    done(await triage.call('transfer_matter', await onMatter(matter.id, { p_reason: '分属两家', p_dispatches: [{ unit_id: await unitId('ZJJ'), role: 'lead', demand_ids: [one.id] }, { unit_id: await unitId('130403003'), role: 'lead', demand_ids: [two.id] }] })));
    await approve(reviewer, matter.id);
    const [d] = await sql("select d.id, d.version from app.dispatches d join app.units u on u.id = d.unit_id where d.matter_id = $1 and u.code = 'ZJJ'", [matter.id]);
    done(await zhujian.clerk.call('sign_dispatch', { p_dispatch_id: d.id, p_version: d.version }));
    done(await zhujian.handler.call('give_acceptance', { p_dispatch_id: d.id, p_version: d.version + 1, p_routes: [{ demand_id: one.id, route: 5 }], p_phone: '1', p_service: { method: 'direct' } }));
    await approve(zhujian.head, matter.id);
    expect((await sql('select state from app.matters where id = $1', [matter.id]))[0].state).toBe('M30');
    expect((await reviewer.call('archive_matter', await onMatter(matter.id))).key).toBe('matter_wrong_state');
  });
  it('is rated once, in three words, within the window, and not where no rating is due [R-EVAL-LEVELS, R-EVAL-WINDOW, R-EVAL-SCOPE, R-CONF-NOEVAL]', async () => {
    const matter = await answered(zhujian, 'ZJJ');
    const [v] = (await sql("select id from app.evaluations where matter_id = $1 and body = 'unit'", [matter.id]));
    const rate = async (level: string | null) => (await portal.call('evaluate_matter', { p_code: matter.code, p_client: 'test', p_evaluation_id: v.id, p_level: level })).key;
    expect([await rate('excellent'), await rate(null)]).toEqual(['level_missing', 'level_missing']);
    await travelTo(`${await dayOf(45)}T09:00:00+08:00`);
    try {
      expect(await rate('satisfied')).toBe('evaluation_closed');
    } finally {
      await travelHome();
    }
    expect([await rate('satisfied'), await rate('fair')]).toEqual([null, 'already_evaluated']);
    const nameless = await registered({ p_is_anonymous: true, p_name: '', p_address: '' });
    done(await triage.call('reply_directly', await onMatter(nameless.id, { p_text: '答复', p_basis: '' })));
    expect((await sql('select count(*)::int as n from app.evaluations where matter_id = $1', [nameless.id]))[0].n).toBe(0);
    const report = await received({ p_type: 'B' }), found = await received();
    done(await registrar.call('register_matter', await onMatter(found.id, { p_purpose: '03', p_category: '0302', p_place: null, p_demands: [{ text: '村支书收钱不办事', type: 'B' }] })));
    expect(await sql('select distinct is_evaluable from app.matters where id = any($1)', [[report.id, found.id]])).toEqual([{ is_evaluable: false }]);
  });
});

describe('papers', () => {
  it('lack nothing that is required, never change, and are numbered without gaps also when many sign at once [R-DOC-REQUIRED, R-DOC-IMMUTABLE, R-DOC-NUM, R-DOC-SEQ, R-DOC-SERIES]', async () => {
    const [{ unit }] = await sql("select id as unit from app.units where code = 'SCJG'");
    const matter = await registered();
    const issue = (fields: object) => sql("select (select number from app.documents where id = x) as number from app.issue_document('W-EXTEND', $1, null, $2, $3) x", [matter.id, unit, JSON.stringify(fields)]);
    await expect(issue({ reg_no: '1' })).rejects.toThrow('document_field_missing');
    const all = { reg_no: '1', due_on: '2', days: '3', new_due_on: '4', reason: '5' };
    await Promise.all(Array.from({ length: 12 }, () => issue(all)));
    const numbers = (await sql("select number from app.documents where unit_id = $1 and kind = 'W-EXTEND' order by issued_at", [unit])).map((r) => r.number as string);
    for (const n of numbers) expect(n).toMatch(/^\S+信延〔\d{4}〕\d+号$/);
    expect(numbers.map((n) => Number(/〕(\d+)号/.exec(n)?.[1])).sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
    await expect(sql("update app.documents set body = '改' where matter_id = $1", [matter.id])).rejects.toThrow('record_is_append_only');
    await expect(sql('delete from app.documents where matter_id = $1', [matter.id])).rejects.toThrow('record_is_append_only');
  });
});

describe('templates', () => {
  it('are changed by the leader alone, keep their required blanks and every earlier text, and change no issued paper [R-DOC-LANG]', async () => {
    const matter = await issued(zhujian, 'ZJJ');
    const [before] = await lead.read('templates', 'kind=eq.W-OPINION');
    const [paper] = await sql("select body from app.documents where matter_id = $1 and kind = 'W-OPINION'", [matter.id]);
    const revise = (person: typeof lead, body: string, version = before.version) => person.call('revise_template', { p_kind: 'W-OPINION', p_version: version, p_body: body, p_note: '更通俗' });
    expect((await revise(triage, before.body)).key).toBe('role_missing');
    expect((await zhujian.head.read('templates')).length).toBe(0);
    expect((await revise(lead, before.body.replace('{{reg_no}}', ''))).key).toBe('template_blank_missing');
    expect((await revise(lead, `${before.body}{{phone_of_mayor}}`)).key).toBe('template_blank_unknown');
    expect((await revise(lead, '')).key).toBe('body_missing');
    done(await revise(lead, `${before.body}\n如有疑问，请来电。`));
    expect((await revise(lead, before.body)).key).toBe('version_conflict');
    expect((await lead.read('template_versions', 'kind=eq.W-OPINION&order=version')).map((v) => [v.version, v.revised_by_name])).toEqual([[1, null], [2, '陆主任']]);
    expect((await sql("select body from app.documents where matter_id = $1 and kind = 'W-OPINION'", [matter.id]))[0]).toEqual(paper);
    await expect(sql("delete from app.template_versions where kind = 'W-OPINION'")).rejects.toThrow('record_is_append_only');
    done(await revise(lead, before.body, 2));
    expect(await sql("select key, fault from app.rule_faults() where tbl in ('templates', 'template_versions')")).toEqual([]); // and the ledger knows each by its number
  });
});

describe('people', () => {
  it('are masked; whoever looks needs a reason, and the petitioner sees that somebody looked [R-PRIV-LOG, R-PRIV-MASK, R-CONF-IDENTITY]', async () => {
    const matter = await transferred('ZJJ', { p_name: '欧阳雨禾', p_phone: '15400000001' });
    const [seen] = await zhujian.clerk.read('matter_parties', `matter_id=eq.${matter.id}`);
    expect([seen.name_masked, seen.phone_masked]).toEqual(['欧阳某', '154****01']);
    expect(JSON.stringify(seen)).not.toContain('15400000001');
    expect((await zhujian.clerk.call('reveal_party', { p_party_id: seen.id, p_reason: '' })).status).toBe(422);
    expect(done(await zhujian.clerk.call('reveal_party', { p_party_id: seen.id, p_reason: '电话联系' })).name).toBe('欧阳雨禾');
    expect(done(await portal.call('track_submission', { p_code: matter.code, p_client: 'test' })).identity_reads).toMatchObject([{ times: 1, role_label: '单位收文员' }]);
  });
  it('are kept per matter only: no table of ours gathers what one person sent [R-STANCE-NO-SCORE, R-STANCE-NO-TRACK]', async () => {
    const tables = await sql(`select c.relname as name, array_agg(a.attname::text) as columns from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
      where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' group by c.relname`);
    const people = tables.filter((t) => t.columns.some((c: string) => ['id_no', 'email', 'address'].includes(c)) && t.columns.includes('matter_id'));
    expect(people.map((t) => t.name)).toEqual(['parties']);
    expect(await sql("select indexname from pg_indexes where schemaname = 'app' and tablename = 'parties' and indexdef ~ '(name|phone|id_no|email)\\M'")).toEqual([]);
    expect(tables.flatMap((t) => t.columns).filter((c: string) => /score|risk|black|danger|level_of|warning/.test(c))).toEqual([]);
  });
});

describe('units', () => {
  it('stand in the fixed order, each with the organ that reviews it [R-UNIT-ORDER, R-UNIT-REVIEW, R-REVIEW-ORGAN, R-CODE-DATA]', async () => {
    const rows = await zhujian.clerk.read('units', 'order=sort_order&select=code,sort_order,is_dispatchable,is_vertical,review_unit_id,kind');
    expect(rows.map((u) => u.sort_order)).toEqual([...rows].map((u) => u.sort_order).sort((a, b) => a - b));
    const qzf = await unitId('QZF');
    expect(rows.filter((u) => ['street', 'township', 'government'].includes(u.kind) && u.is_dispatchable && u.review_unit_id !== qzf).map((u) => u.code)).toEqual([]);
    expect(rows.filter((u) => u.is_vertical && u.review_unit_id === qzf).map((u) => u.code)).toEqual([]);
  });
  it('show the answer only after it is signed, with the remedy in it [R-RIGHT-WRITTEN]', async () => {
    const opinionOf = async (code: string) => done(await portal.call('track_submission', { p_code: code, p_client: 'test' })).documents.find((d: { kind: string }) => d.kind === 'W-OPINION');
    expect(await opinionOf((await drafted(zhujian, 'ZJJ')).code)).toBeUndefined();
    expect((await opinionOf((await issued(zhujian, 'ZJJ')).code)).body).toContain('邯郸市丛台区人民政府');
  });
});
