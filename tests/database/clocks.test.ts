// Counting days, against a second count that knows nothing of the first: day by day, from the same table of holidays.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, dispatchOf } from '../support/matters.ts';
import { done, sql, travelHome, travelTo, zhujian } from '../support/stack.ts';

const day = 86_400_000;
const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
const at = (text: string) => Date.parse(`${text}T00:00:00Z`);
const off = new Map<string, boolean>();
let loaded: number[] = [];
beforeAll(async () => {
  for (const d of await sql('select day::text as day, is_off from app.calendar_days')) off.set(d.day, d.is_off);
  loaded = (await sql('select year from app.calendar_years')).map((y: { year: number }) => y.year);
});
afterAll(travelHome);

const works = (t: number) => !(off.get(iso(t)) ?? [0, 6].includes(new Date(t).getUTCDay()));
const known = (from: number, to: number) => {
  for (let y = new Date(from).getUTCFullYear(); y <= new Date(to).getUTCFullYear(); y += 1) if (!loaded.includes(y)) return false;
  return true;
};
function nthWorkingDay(start: number, n: number): string | null {
  let t = start;
  for (let left = n; left > 0; ) {
    t += day;
    if (works(t)) left -= 1;
  }
  return known(start, t) ? iso(t) : null;
}
const nextWorkingDay = (t: number): string => (works(t) ? iso(t) : nextWorkingDay(t + day));
const lastWorkingDay = (t: number): string => (works(t) ? iso(t) : lastWorkingDay(t - day));

// starts around holidays, working weekends, year ends and 29 February come up as often as all other days together
const hard = ['2026-01-03', '2026-02-13', '2026-02-27', '2026-05-08', '2026-09-19', '2026-09-30', '2026-10-09', '2025-12-31', '2026-12-31', '2027-12-30', '2028-02-28', '2028-02-29', '2024-02-29'];
const start = fc.oneof(fc.constantFrom(...hard).map(at), fc.integer({ min: 0, max: 365 * 4 }).map((n) => at('2025-01-01') + n * day));
const samples = <T>(of: fc.Arbitrary<T>): T[] => fc.sample(of, { numRuns: 400, seed: 20260101 });

describe('a deadline', () => {
  it('in working days is the nth of them, or unknown without a holiday table [R-CALC-START, R-CALC-WORKDAY]', async () => {
    const cases = samples(fc.record({ start, n: fc.integer({ min: 1, max: 20 }) }));
    const found = await sql('select app.due_on(s, n, \'working\')::text as due from unnest($1::date[], $2::int[]) with ordinality x(s, n, o) order by o', [cases.map((c) => iso(c.start)), cases.map((c) => c.n)]);
    expect(found.map((f: { due: string | null }) => f.due)).toEqual(cases.map((c) => nthWorkingDay(c.start, c.n)));
    expect(found.filter((f: { due: string | null }) => f.due === null).length).toBeGreaterThan(20);
    expect(found.filter((f: { due: string | null }) => f.due !== null).length).toBeGreaterThan(100);
  });
  it('of an organ in calendar days is start plus n, over year ends and 29 February, and has a working day to aim at [R-CALC-DAYS, R-CALC-NOROLL-ORGAN]', async () => {
    const cases = samples(fc.record({ start, n: fc.integer({ min: 0, max: 90 }) }));
    const found = await sql('select app.due_on(s, n, \'calendar\')::text as due, app.last_working_day(app.due_on(s, n, \'calendar\'))::text as target from unnest($1::date[], $2::int[]) with ordinality x(s, n, o) order by o', [cases.map((c) => iso(c.start)), cases.map((c) => c.n)]);
    expect(found).toEqual(cases.map((c) => ({ due: iso(c.start + c.n * day), target: lastWorkingDay(c.start + c.n * day) })));
  });
  it('of a citizen rolls forward to a working day and never back [R-CALC-ROLL-CITIZEN]', async () => {
    const cases = samples(start);
    const found = await sql('select app.due_on(s, 30, \'calendar\', true)::text as due from unnest($1::date[]) with ordinality x(s, o) order by o', [cases.map(iso)]);
    expect(found.map((f: { due: string }) => f.due)).toEqual(cases.map((c) => nextWorkingDay(c + 30 * day)));
  });
  it('never comes earlier when it starts later or has more days [R-CALC-DAYS]', async () => {
    const cases = samples(fc.record({ start, n: fc.integer({ min: 1, max: 30 }) }));
    const found = await sql(`select count(*)::int as n from unnest($1::date[], $2::int[]) x(s, n), unnest('{working,calendar}'::text[]) u, unnest('{true,false}'::boolean[]) r
      where app.due_on(s, n, u, r) > app.due_on(s + 1, n, u, r) or app.due_on(s, n, u, r) > app.due_on(s, n + 1, u, r)`, [cases.map((c) => iso(c.start)), cases.map((c) => c.n)]);
    expect(found[0].n).toBe(0);
  });
});

describe('pauses and extensions', () => {
  it('hearings of a re-examination add exactly their days, however many and however long; nothing else can pause [R-CALC-PAUSE, R-HEAR-EXCL]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const matter = await accepted(zhujian, 'ZJJ');
    const { id } = await dispatchOf(matter.id);
    for (const hearings of fc.sample(fc.array(fc.record({ after: fc.integer({ min: 1, max: 8 }), days: fc.integer({ min: 0, max: 25 }) }), { minLength: 1, maxLength: 3 }), { numRuns: 12, seed: 7 })) {
      await sql("update app.clocks set ended_on = app.today() where dispatch_id = $1 and kind = 'D-RECHECK-DEC' and met_on is null and ended_on is null", [id]);
      await sql("select app.start_clock('D-RECHECK-DEC', $1, $2, null, '2026-03-02')", [matter.id, id]);
      let now = at('2026-03-02');
      for (const h of hearings) {
        await sql('select app.pause_clock($1, $2::date), app.mark_breaches()', [id, iso((now += h.after * day))]);
        await sql('select app.resume_clock($1, $2::date)', [id, iso((now += h.days * day))]);
      }
      const total = hearings.reduce((sum, h) => sum + h.days, 0);
      expect(await sql("select due_on::text as due, paused_days as paused, started_on::text as started from app.clocks where dispatch_id = $1 and kind = 'D-RECHECK-DEC' and ended_on is null", [id]))
        .toEqual([{ due: iso(at('2026-04-01') + total * day), paused: total, started: '2026-03-02' }]);
    }
    await expect(sql("update app.clocks set paused_from = app.today() where dispatch_id = $1 and kind = 'D-HANDLE'", [id])).rejects.toThrow(/clocks_pause_only_rechecks/);
  });

  it('a hearing in handling moves nothing, before an extension or after it [R-EXTEND-30D, R-HEAR-EXCL, R-MED-NOSTOP]', async () => {
    const dues: string[][] = [];
    for (const order of ['hearing first', 'extension first']) {
      await travelTo('2026-03-02T09:00:00+08:00');
      const matter = await accepted(zhujian, 'ZJJ');
      const on = async (more: object) => {
        const d = await dispatchOf(matter.id);
        return { p_dispatch_id: d.id, p_version: d.version, ...more };
      };
      const hear = async () => {
        done(await zhujian.head.call('open_hearing', await on({ p_subject: '听证', p_held_on: '2026-04-20', p_place: '会议室', p_chair: '主持', p_members: null, p_is_public: true })));
        await travelTo('2026-04-20T15:00:00+08:00');
        done(await zhujian.head.call('close_hearing', await on({ p_minutes: '笔录', p_report: '报告' })));
      };
      const extend = async () => {
        done(await zhujian.handler.call('request_extension', await on({ p_days: 20, p_reason: '需要鉴定', p_work_done: '已入户' })));
        done(await zhujian.head.call('grant_extension', await on({ p_method: 'direct' })));
      };
      await travelTo('2026-04-10T09:00:00+08:00');
      for (const step of order === 'hearing first' ? [hear, extend] : [extend, hear]) await step();
      dues.push((await sql("select max(due_on)::text as due from app.clocks where matter_id = $1 and kind in ('D-HANDLE','D-EXTEND') and met_on is null and ended_on is null", [matter.id])).map((r: { due: string }) => r.due));
      await travelHome();
    }
    expect(dues).toEqual([['2026-05-21'], ['2026-05-21']]);
  });
});
