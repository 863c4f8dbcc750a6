import { afterAll, describe, expect, it } from 'vitest';
import { accepted, answersOf, approve, type Begun, dispatchOf, registered, routesOf, signed, transferred } from '../support/matters.ts';
import { admin, done, joint, lead, lianfang, registrar, reviewer, shili, sql, type Team, travelHome, travelTo, triage, unitId, zhujian } from '../support/stack.ts';

const stateOf = async (id: string) => (await sql('select state from app.matters where id = $1', [id]))[0].state;
const onMatter = async (id: string, more: object = {}) => ({ p_matter_id: id, p_version: (await sql('select version from app.matters where id = $1', [id]))[0].version, ...more });
const onDispatch = async (id: string, more: object = {}) => {
  const d = await dispatchOf(id);
  return { p_dispatch_id: d.id, p_version: d.version, ...more };
};
const dayOf = async (offset: number) => (await sql('select (app.today() + $1::int)::text as day', [offset]))[0].day;
afterAll(travelHome);

describe('a member of staff with an interest', () => {
  it('withdraws, and from then on knows nothing of the matter by any way [R-RECUSE-STAFF, R-RECUSE-ENFORCE]', async () => {
    const matter = await accepted(zhujian, 'ZJJ');
    const sees = async () => [(await zhujian.handler.call('read_matter', { p_matter_id: matter.id })).status, (await zhujian.handler.read('matters', `id=eq.${matter.id}`)).length,
      (await zhujian.handler.read('matter_dispatches', `matter_id=eq.${matter.id}`)).length, (await zhujian.handler.read('matter_documents', `matter_id=eq.${matter.id}`)).length,
      (await zhujian.handler.read('matter_timeline', `matter_id=eq.${matter.id}`)).length > 0, (await zhujian.handler.read('queue', `matter_id=eq.${matter.id}`)).length];
    expect(await sees()).toEqual([200, 1, 1, 3, true, 1]);
    expect((await zhujian.handler.call('recuse_staff', { p_matter_id: matter.id, p_staff_id: null, p_reason: '' })).key).toBe('reason_missing');
    done(await zhujian.handler.call('recuse_staff', { p_matter_id: matter.id, p_staff_id: null, p_reason: '与信访人是亲属' }));
    expect(await sees()).toEqual([404, 0, 0, 0, false, 0]);
    expect((await zhujian.handler.call('record_contact', { p_dispatch_id: (await dispatchOf(matter.id)).id, p_method: 'phone', p_on: await dayOf(0), p_note: '打听' })).key).toBe('matter_not_found');
    expect((await sql('select handler_id from app.dispatches where matter_id = $1', [matter.id]))[0].handler_id).toBeNull();
    expect((await zhujian.head.read('matter_timeline', `matter_id=eq.${matter.id}&label=eq.回避`)).length).toBe(1);
  });
  it('is told to by the head of the office, not by colleagues or other units [R-RECUSE-DECIDE]', async () => {
    const matter = await signed(zhujian, 'ZJJ');
    const [handler] = await sql("select id from app.staff where email = 'handler@zhujian.example'");
    const tell = (person: Team['head']) => person.call('recuse_staff', { p_matter_id: matter.id, p_staff_id: handler.id, p_reason: '与信访人有利害关系' });
    expect((await tell(zhujian.clerk)).key).toBe('role_missing');
    expect((await tell(lianfang.head)).key).toBe('matter_not_found');
    expect((await tell(lead)).key).toBe('handler_unknown');
    done(await tell(zhujian.head));
    expect((await zhujian.handler.call('read_matter', { p_matter_id: matter.id })).status).toBe(404);
  });
});

describe('units that keep objecting', () => {
  const object = async (matter: Begun, team: Team) => {
    done(await team.clerk.call('file_objection', await onDispatch(matter.id, { p_reasons: '不属于本单位', p_basis: '三定规定', p_proposed_unit: await unitId('CGJ') })));
    await approve(team.head, matter.id);
    done(await triage.call('rule_objection', await onDispatch(matter.id, { p_uphold: true, p_reason: '异议成立' })));
    await approve(reviewer, matter.id);
  };
  it('end with a binding designation by the joint office [R-OBJECT-ONCE, R-TRIAGE-MULTI-UNIT]', async () => {
    const matter = await transferred('ZJJ');
    await object(matter, zhujian);
    const send = async (unit: string) => triage.call('transfer_matter', await onMatter(matter.id, { p_dispatches: [{ unit_id: await unitId(unit), role: 'lead' }], p_reason: '属于该单位' }));
    done(await send('130403003'));
    await object(matter, lianfang);
    done(await send('SLJ'));
    expect(await stateOf(matter.id)).toBe('M20');
    const [p] = await sql('select id, decider_roles from app.proposals where matter_id = $1 and decided_at is null', [matter.id]);
    expect(p.decider_roles).toEqual(['JOINT_OFFICE']);
    expect((await reviewer.call('decide_proposal', { p_proposal_id: p.id, p_version: (await onMatter(matter.id)).p_version, p_approve: true })).key).toBe('role_missing');
    done(await joint.call('decide_proposal', { p_proposal_id: p.id, p_version: (await onMatter(matter.id)).p_version, p_approve: true }));
    expect(await stateOf(matter.id)).toBe('M30');
    expect((await shili.clerk.call('file_objection', await onDispatch(matter.id, { p_reasons: '也不属于', p_basis: '三定', p_proposed_unit: await unitId('CGJ') }))).key).toBe('designation_is_binding');
  });
});

describe('simplified handling', () => {
  const accept = async (matter: Begun) => zhujian.handler.call('give_acceptance', await onDispatch(matter.id, { p_routes: await routesOf(matter.id, 6), p_phone: '0310-1', p_service: { method: 'direct' }, p_simple: true }));
  it('is chosen by the unit for first-time matters, ends in ten working days, and never with 不予支持 [R-SIMPLE-DECIDER, R-SIMPLE-10WD, R-SIMPLE-CONVERT]', async () => {
    await travelTo('2026-04-30T09:00:00+08:00');
    try {
      const matter = await signed(zhujian, 'ZJJ');
      done(await accept(matter));
      await approve(zhujian.head, matter.id);
      const due = async (kind: string) => (await sql('select due_on::text as due from app.clocks where matter_id = $1 and kind = $2 and met_on is null and ended_on is null', [matter.id, kind]))[0]?.due;
      expect([await due('D-SIMPLE-HANDLE'), await due('D-HANDLE')]).toEqual(['2026-05-18', '2026-06-29']);
      expect((await zhujian.handler.read('queue', `matter_id=eq.${matter.id}`))[0]).toMatchObject({ due_on: '2026-05-18' });
      done(await zhujian.handler.call('record_contact', { p_dispatch_id: (await dispatchOf(matter.id)).id, p_method: 'phone', p_on: '2026-04-30', p_note: '听取' }));
      const [answer] = await answersOf(matter.id);
      const submit = async () => zhujian.handler.call('submit_opinion', await onDispatch(matter.id, { p_facts: '事实', p_reasons: '理由', p_demands: [{ ...answer, outcome: 'unsupported' }] }));
      expect((await submit()).key).toBe('simple_must_convert');
      done(await zhujian.handler.call('convert_to_ordinary', await onDispatch(matter.id, { p_reason: '需要鉴定' })));
      expect([await due('D-SIMPLE-HANDLE'), await due('D-HANDLE')]).toEqual([undefined, '2026-06-29']);
      expect((await zhujian.handler.call('convert_to_ordinary', await onDispatch(matter.id, { p_reason: '再次' }))).key).toBe('not_simple');
      done(await submit());
    } finally {
      await travelHome();
    }
  });
  it('is not for assigned, repeated or collective matters, nor after three working days [R-SIMPLE-SCOPE, R-SIMPLE-EXCLUDE, R-SIMPLE-3WD]', async () => {
    const repeated = await signed(zhujian, 'ZJJ');
    await sql('update app.matters set is_repeat = true where id = $1', [repeated.id]);
    expect((await accept(repeated)).key).toBe('simple_not_allowed');
    const collective = await signed(zhujian, 'ZJJ');
    await sql('update app.matters set headcount = 5 where id = $1', [collective.id]);
    expect((await accept(collective)).key).toBe('simple_not_allowed');
    await travelTo('2026-03-02T09:00:00+08:00');
    try {
      const late = await signed(zhujian, 'ZJJ');
      await travelTo('2026-03-06T09:00:00+08:00');
      expect((await accept(late)).key).toBe('simple_too_late');
    } finally {
      await travelHome();
    }
  });
});

describe('a unit that is abolished', () => {
  it('is succeeded by another with its open matters, clocks and work, and is never deleted [R-TRIAGE-SUCCESSOR, N-17]', async () => {
    const matter = await transferred('WGLJ');
    const [from, to] = [await unitId('WGLJ'), await unitId('SLJ')];
    const before = await sql("select kind, due_on::text from app.clocks where matter_id = $1 and dispatch_id is not null order by kind", [matter.id]);
    expect((await lead.call('succeed_unit', { p_unit_id: from, p_successor_id: to, p_basis: '机构改革方案' })).key).toBe('role_missing');
    expect((await admin.call('succeed_unit', { p_unit_id: from, p_successor_id: from, p_basis: '机构改革方案' })).key).toBe('successor_missing');
    expect(done(await admin.call('succeed_unit', { p_unit_id: from, p_successor_id: to, p_basis: '机构改革方案' })).moved).toBe(1);
    expect((await shili.clerk.read('queue', `matter_id=eq.${matter.id}`)).length).toBe(1);
    expect(await sql("select kind, due_on::text from app.clocks where matter_id = $1 and dispatch_id is not null order by kind", [matter.id])).toEqual(before);
    const again = await registered();
    expect((await triage.call('transfer_matter', await onMatter(again.id, { p_dispatches: [{ unit_id: from, role: 'lead' }], p_reason: '理由' }))).key).toBe('unit_unknown');
    await expect(sql('delete from app.units where id = $1', [from])).rejects.toThrow('record_is_append_only');
    expect((await sql('select valid_to is not null as ended, successor_id from app.units where id = $1', [from]))[0]).toEqual({ ended: true, successor_id: to });
    await sql("with why as (select app.explain_change('试试')) update app.units set valid_to = null, successor_id = null from why where id = $1", [from]);
  });
});

describe('the holiday table', () => {
  const days2027 = [['2027-01-01', true], ['2027-01-02', true], ['2027-01-03', true]].map(([day, is_off]) => ({ day, is_off, name: '元旦' }));
  it('that is missing leaves working-day dates open, an empty one counts as none, and a loaded one fixes open dates alone [R-CALC-WORKDAY, R-CALC-IMMUTABLE]', async () => {
    await travelTo('2026-12-30T09:00:00+08:00');
    try {
      const matter = await transferred('ZJJ');
      const clock = async (kind: string) => (await sql('select due_on::text as due, is_provisional, met_on::text as met from app.clocks where matter_id = $1 and kind = $2', [matter.id, kind]))[0];
      expect(await clock('D-OBJECT')).toMatchObject({ due: null, is_provisional: true });
      const met = await clock('D-REGISTER');
      expect(met.met).toBe('2026-12-30');
      const load = (days: unknown, year = 2027) => admin.call('load_calendar', { p_year: year, p_source: '国务院办公厅通知', p_days: days });
      expect((await registrar.call('load_calendar', { p_year: 2027, p_source: '通知', p_days: days2027 })).key).toBe('role_missing');
      expect((await load([])).key).toBe('calendar_empty');
      expect((await load([{ day: '2026-01-01', is_off: true }])).key).toBe('calendar_days_wrong');
      expect((await load([...days2027, days2027[0]])).key).toBe('calendar_days_wrong');
      done(await load(days2027));
      expect(await clock('D-OBJECT')).toMatchObject({ due: '2027-01-07', is_provisional: false }); // 31 Dec, 4, 5, 6, 7 Jan
      expect(await clock('D-REGISTER')).toEqual(met);
      done(await load([...days2027, { day: '2027-01-04', is_off: true, name: '更正' }]));
      expect((await clock('D-OBJECT')).due).toBe('2027-01-08');
      const moves = await sql("select detail from app.events where matter_id = $1 and label = '期限重算' order by seq", [matter.id]);
      expect(moves.some((m) => m.detail.includes('2027年1月7日 改为 2027年1月8日'))).toBe(true);
      await expect(sql("update app.clocks set due_on = '2027-02-01' where matter_id = $1 and kind = 'D-OBJECT'", [matter.id])).rejects.toThrow('clock_is_kept');
    } finally {
      await sql("delete from app.calendar_days where extract(year from day) = 2027");
      await sql('delete from app.calendar_years where year = 2027');
      await travelHome();
    }
  });
});
