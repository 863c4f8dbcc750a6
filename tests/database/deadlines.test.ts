import { afterAll, describe, expect, it } from 'vitest';
import { sql, travelHome, travelTo, zhujian } from '../support/stack.ts';
import { accepted, dispatchOf, registered, transferred } from '../support/matters.ts';

const due = async (start: string, n: number, unit: string, rolls = false, paused = 0) =>
  (await sql('select app.due_on($1, $2, $3, $4, $5)::text as d', [start, n, unit, rolls, paused]))[0].d;
const target = async (day: string) => (await sql('select app.last_working_day($1)::text as d', [day]))[0].d;
const clock = async (matterId: string, kind: string) =>
  (await sql('select started_on::text, due_on::text, target_on::text, is_default_start from app.clocks where matter_id = $1 and kind = $2', [matterId, kind]))[0];

afterAll(travelHome);

describe('the ten worked examples of the handbook (3.1)', () => {
  it('1: a matter received on 10 January is decided by the 25th, a Sunday that does not roll [R-TRIAGE-15D, R-CALC-NOROLL-ORGAN]', async () => {
    await travelTo('2026-01-10T10:00:00+08:00');
    const matter = await registered();
    expect(await clock(matter.id, 'D-TRIAGE')).toMatchObject({ due_on: '2026-01-25', target_on: '2026-01-23' });
  });
  it('2: five working days across the Spring Festival end on 27 February [R-CALC-WORKDAY, R-OBJECT-5WD]', async () => {
    await travelTo('2026-02-13T10:00:00+08:00');
    const matter = await transferred();
    expect((await clock(matter.id, 'D-OBJECT')).due_on).toBe('2026-02-27');
  });
  it('3: sixty days from 2 March end on 1 May, target 30 April [R-HANDLE-60D]', async () => {
    await travelTo('2026-03-02T10:00:00+08:00');
    const matter = await accepted(zhujian);
    expect(await clock(matter.id, 'D-HANDLE')).toMatchObject({ due_on: '2026-05-01', target_on: '2026-04-30' });
  });
  it('4: thirty more days end on 31 May [R-EXTEND-30D]', async () => expect(await due('2026-05-01', 30, 'calendar')).toBe('2026-05-31'));
  it('5: a citizen’s thirty days that end in the October holiday roll to the 8th [R-CALC-ROLL-CITIZEN]', async () =>
    expect(await due('2026-09-01', 30, 'calendar', true)).toBe('2026-10-08'));
  it('6: a review ends on Saturday 7 November, target the 6th [R-REVIEW-DEC-30D, R-CALC-NOROLL-ORGAN]', async () => {
    expect(await due('2026-10-08', 30, 'calendar')).toBe('2026-11-07');
    expect(await target('2026-11-07')).toBe('2026-11-06');
  });
  it('7: ten days of hearing move a re-examination to 11 April [R-CALC-PAUSE]', async () => {
    expect(await due('2026-03-02', 30, 'calendar')).toBe('2026-04-01');
    expect(await due('2026-03-02', 30, 'calendar', false, 10)).toBe('2026-04-11');
  });
  it('8: without a notice the sixty days start on the fifteenth day [R-ACCEPT-DATE]', async () => {
    await travelTo('2026-04-01T10:00:00+08:00');
    const matter = await transferred();
    await travelTo('2026-04-20T10:00:00+08:00');
    const d = await dispatchOf(matter.id);
    const { routesOf, approve } = await import('../support/matters.ts');
    await zhujian.handler.call('give_acceptance', { p_dispatch_id: d.id, p_version: d.version, p_routes: await routesOf(matter.id, 6), p_phone: '0310-0000000', p_text: null, p_service: { method: 'direct' } });
    await approve(zhujian.head, matter.id);
    expect(await clock(matter.id, 'D-HANDLE')).toMatchObject({ started_on: '2026-04-16', due_on: '2026-06-15', is_default_start: true });
  });
  it('9: ten working days from 30 April end on 18 May [R-SIMPLE-10WD]', async () => expect(await due('2026-04-30', 10, 'working')).toBe('2026-05-18'));
  it('10: a working Sunday counts: five working days from 18 September end on the 24th [R-CALC-WORKDAY]', async () =>
    expect(await due('2026-09-18', 5, 'working')).toBe('2026-09-24'));
});

describe('a year without a holiday table', () => {
  it('has no working-day deadline, and a citizen is received all the same [R-CALC-WORKDAY]', async () => {
    expect(await due('2026-12-30', 5, 'working')).toBeNull();
    await travelTo('2027-03-01T10:00:00+08:00');
    const matter = await registered();
    expect((await clock(matter.id, 'D-REGISTER')).due_on).toBeNull();
    expect((await clock(matter.id, 'D-TRIAGE')).due_on).toBe('2027-03-16');
  });
});
