// Figures of how organs did their duty: counted from dated rows, kept, counted again; contested; told to those they are for.
import { afterAll, describe, expect, it } from 'vitest';
import { answered, received, signed } from '../support/matters.ts';
import { admin, analyst, conf, done, lead, lianfang, petition, portal, reviewer, sql, supervisor, travelHome, travelTo, unitId, zhujian } from '../support/stack.ts';

afterAll(() => travelHome());
const today = async (): Promise<string> => (await sql('select app.today()::text as d'))[0].d;
const take = async (from = '2026-01-01') => done(await analyst.call('take_snapshot', { p_kind: 'assessment', p_from: from, p_to: await today() })) as string;
const figures = async (person: typeof analyst, id: string) => person.read('figures', `snapshot_id=eq.${id}&order=sort_order,unit_order`);

describe('figures', () => {
  it('are kept with their day, and counted again as of it they are the same, whatever happens later [R-ANN-DATA]', async () => {
    await answered(zhujian);
    await signed(zhujian);
    const id = await take();
    expect(done(await analyst.call('check_snapshot', { p_snapshot_id: id }))).toEqual([]);
    await travelTo(`${(await sql("select (app.today() + 20)::text as d"))[0].d}T10:00:00+08:00`);
    await sql('select app.mark_breaches()');
    await answered(zhujian);
    expect(done(await analyst.call('check_snapshot', { p_snapshot_id: id }))).toEqual([]);
    const later = await take();
    const kept = async (s: string) => (await sql("select part, whole from app.figures where snapshot_id = $1 and code = 'K-02' and unit_id = $2", [s, await unitId('ZJJ')]))[0];
    expect((await kept(later)).whole).toBeGreaterThan((await kept(id))?.whole ?? 0);
    await expect(sql('update app.figures set part = 0 where snapshot_id = $1', [id], 'superuser')).rejects.toThrow();
    await travelHome();
  });

  it('are by the due date of the clock, and late is late whether it was done or not [R-ANN-DATA, N-18]', async () => {
    const id = await take();
    const [mine] = await sql("select part, whole from app.figures where snapshot_id = $1 and code = 'K-02' and unit_id = $2", [id, await unitId('ZJJ')]);
    const [counted] = await sql(`select count(*) filter (where c.met_on <= c.due_on)::int as part, count(*)::int as whole from app.clocks c join app.matters m on m.id = c.matter_id
      where c.kind = 'D-ACCEPT' and c.unit_id = $1 and c.due_on between '2026-01-01' and app.today() and c.ended_on is null and not m.is_sealed and m.type <> 'B' and m.state not in ('M77','M80','M85')`, [await unitId('ZJJ')]);
    expect(mine ?? { part: 0, whole: 0 }).toEqual(counted);
    const rows = await sql("select part, whole from app.figures where snapshot_id = $1 and code = 'K-05'", [id]);
    const [rated] = await sql("select count(*)::int as n from app.evaluations where rated_at is not null and due_on between '2026-01-01' and app.today()");
    expect(rows.reduce((n, r) => n + r.whole, 0)).toBeLessThanOrEqual(rated.n);
  });

  it('give no rate of fewer than five, and nothing is a hundred per cent of nothing [R-KPI-SMALL]', async () => {
    const [said] = await sql("select app.say_figure(0, 0, 'rate') as none, app.say_figure(4, 4, 'rate') as few, app.say_figure(5, 5, 'rate') as five, app.say_figure(31, 6, 'days') as days, app.say_figure(3, null, 'count') as counted");
    expect(said).toEqual({ none: '—', few: '样本过少', five: '100.0%', days: '5.2', counted: '3' });
  });

  it('stand in the fixed order of units, without the numbers of others; a unit sees its own alone [R-NORANK-2, R-STANCE-NO-VOLUME-RANK]', async () => {
    await answered(zhujian);
    await answered(lianfang, '130403003');
    const id = await take();
    const all = await figures(reviewer, id);
    expect(new Set(all.map((f) => f.unit_name)).size).toBeGreaterThan(1);
    expect(all.filter((f) => f.measure !== 'count' && f.unit_name !== '区信访局' && (f.part !== null || f.whole !== null))).toEqual([]);
    const own = await figures(zhujian.head, id);
    expect(new Set(own.map((f) => f.unit_name))).toEqual(new Set(['区住房和城乡建设局']));
    expect(own.some((f) => f.whole !== null)).toBe(true);
    expect(await portal.read('figures', `snapshot_id=eq.${id}`)).toEqual([]);
    expect(await admin.read('figures', `snapshot_id=eq.${id}`)).toEqual([]);
  });

  it('have beside them what was moved out of their denominators [R-KPI-NOGAME]', async () => {
    const matter = await signed(zhujian);
    await sql("select app.append_event($1, 'T-61', '撤回', null, null, 'M30', 'M85')", [matter.id]);
    const id = await take();
    const lines = (await figures(zhujian.head, id)).filter((f) => f.measure === 'count');
    expect(lines.find((f) => f.code === 'B-WITHDRAWN')?.part).toBeGreaterThan(0);
    const [n] = await sql("select count(*)::int as n from app.figures where snapshot_id = $1 and code = 'K-02' and unit_id = $2", [id, await unitId('ZJJ')]);
    expect(n.n).toBeLessThanOrEqual(1);
  });

  it('are contested by the head within ten working days, and a correction stands beside the first count [R-KPI-APPEAL]', async () => {
    await answered(zhujian);
    const id = await take();
    const contest = { p_snapshot_id: id, p_code: 'K-11', p_reason: '到件日期登记有误' };
    expect((await zhujian.clerk.call('contest_figure', contest)).key).toBe('role_missing');
    expect((await lianfang.head.call('contest_figure', { ...contest, p_code: 'K-99' })).key).toBe('figure_not_found');
    done(await zhujian.head.call('contest_figure', contest));
    expect((await zhujian.head.call('contest_figure', contest)).key).toBe('figure_is_contested');
    const line = (await figures(zhujian.head, id)).find((f) => f.code === 'K-11');
    expect((await zhujian.head.call('rule_figure', { p_appeal_id: line.appeal_id, p_ruling: '改' })).key).toBe('figure_not_found');
    expect((await supervisor.call('rule_figure', { p_appeal_id: line.appeal_id, p_ruling: '改' })).key).toBe('role_missing');
    done(await analyst.call('rule_figure', { p_appeal_id: line.appeal_id, p_ruling: '属实，按送达日期重算', p_part: 10, p_whole: 5 }));
    expect((await analyst.call('rule_figure', { p_appeal_id: line.appeal_id, p_ruling: '再改' })).key).toBe('figure_is_ruled');
    expect((await figures(zhujian.head, id)).find((f) => f.code === 'K-11')).toMatchObject({ said: line.said, corrected: '2.0', ruled_by_name: '钟统计' });
    await travelTo(`${(await sql('select (app.add_working_days(app.today(), 10) + 1)::text as d'))[0].d}T10:00:00+08:00`);
    expect((await zhujian.head.call('contest_figure', { ...contest, p_code: 'K-12' })).key).toBe('contest_too_late');
    await travelHome();
  });
});

describe('the annual report', () => {
  const freeYear = async () => (await sql('select coalesce(max(year), 2040)::int + 1 as y from app.annual_reports'))[0].y as number;
  const about = { p_areas: '供暖、物业较集中。', p_units_context: '该单位承担全区供热行业管理，服务人口约四十万。', p_other: '无。' };

  it('counts reports only as one total, and only from ten on [R-CONF-STATS]', async () => {
    const year = await freeYear();
    const labels = async () => {
      const id = done(await analyst.call('take_snapshot', { p_kind: 'annual', p_from: `${year}-01-01`, p_to: `${year}-12-31` }));
      return (done(await analyst.call('annual_tables', { p_snapshot_id: id }))['信访事项类别'] as { key: string; cases: number }[]).filter((r) => r.key === '检举控告类');
    };
    await travelTo(`${year}-03-02T10:00:00+08:00`);
    const [before] = await sql('select count(*)::int as n from app.matters where is_sealed and extract(year from received_on) = $1', [year]);
    for (let n = before.n; n < 9; n += 1) await received({ p_type: 'B', p_content: '反映工作人员问题' });
    await travelTo(`${year + 1}-02-02T10:00:00+08:00`);
    expect(await labels()).toEqual([]);
    await travelTo(`${year}-03-03T10:00:00+08:00`);
    await received({ p_type: 'B', p_content: '反映工作人员问题' });
    await travelTo(`${year + 1}-02-03T10:00:00+08:00`);
    expect(await labels()).toEqual([{ key: '检举控告类', cases: 10, heads: null }]);
    await travelHome();
  });

  it('has the four parts of Article 41, names the organs in their order, and goes to the leadership of the district and the bureau above [R-ANN-CONTENT, R-ANN-TO, R-NORANK-3, R-DOC-SIGN]', async () => {
    const year = await freeYear();
    await travelTo(`${year}-05-06T10:00:00+08:00`);
    await signed(zhujian);
    await signed(lianfang, '130403003');
    expect((await analyst.call('take_snapshot', { p_kind: 'annual', p_from: `${year}-01-01`, p_to: `${year}-12-31` })).key).toBe('snapshot_period_missing');
    await travelTo(`${year + 1}-02-02T10:00:00+08:00`);
    expect((await analyst.call('take_snapshot', { p_kind: 'annual', p_from: `${year}-02-01`, p_to: `${year}-12-31` })).key).toBe('snapshot_year_missing');
    const snapshot = done(await analyst.call('take_snapshot', { p_kind: 'annual', p_from: `${year}-01-01`, p_to: `${year}-12-31` }));
    expect((await analyst.call('draft_annual_report', { p_snapshot_id: snapshot, ...about, p_units_context: '' })).key).toBe('units_context_missing');
    const report = done(await analyst.call('draft_annual_report', { p_snapshot_id: snapshot, ...about }));
    expect((await analyst.call('sign_annual_report', { p_report_id: report })).key).toBe('role_missing');
    const number = done(await lead.call('sign_annual_report', { p_report_id: report }));
    expect(number).toMatch(/^丛信报〔\d{4}〕\d+号$/);
    const [r] = await lead.read('annual_reports', `id=eq.${report}`);
    expect(r.sent_to).toEqual(['中共丛台区委', '丛台区人民政府', '邯郸市信访局'].map((name) => expect.stringContaining(name.slice(-3))));
    expect(r.due_on).toBe(`${year + 1}-03-31`);
    for (const part of ['一、信访事项的数据统计', '二、涉及领域', '三、被投诉较多的机关、单位', '四、转送、交办、督办情况，三项建议', '五、其他']) expect(r.body).toContain(part);
    expect(r.body.indexOf('住房和城乡建设局 1 件')).toBeGreaterThan(0);
    expect(r.body).not.toContain('佟雨禾');
    expect((await analyst.call('draft_annual_report', { p_snapshot_id: snapshot, ...about })).key).toBe('report_is_signed');
    for (const person of [supervisor, zhujian.head, portal]) expect(await person.read('annual_reports', `id=eq.${report}`)).toEqual([]);
    expect((await zhujian.head.call('annual_tables', { p_snapshot_id: snapshot })).key).toBe('snapshot_not_found');
    await travelHome();
  });
});

describe('an inspection', () => {
  it('is given what was raised about an organ by the confidentiality officer alone, on its request, without a name [R-ANN-INSPECT]', async () => {
    const unit = await unitId('ZJJ');
    const report = done(await portal.call('receive_submission', petition({ p_type: 'B', p_title: '反映某科长', p_reported_unit: unit })));
    await signed(zhujian);
    const args = { p_unit_id: unit, p_from: '2026-01-01', p_to: await today(), p_request: '区委巡察组函〔2026〕5号' };
    for (const person of [analyst, lead, zhujian.head, admin]) expect((await person.call('inspection_export', args)).key).toBe('role_missing');
    expect((await conf.call('inspection_export', { ...args, p_request: '' })).key).toBe('inspection_request_missing');
    const rows = done(await conf.call('inspection_export', args)) as { reg_no: string; title: string; type_label: string }[];
    expect(rows).toContainEqual(expect.objectContaining({ reg_no: report.reg_no, title: '（内容密封）', type_label: '检举控告' }));
    expect(rows.some((r) => r.type_label !== '检举控告')).toBe(true);
    expect(JSON.stringify(rows)).not.toContain('佟雨禾');
    const officer = (await sql("select id from app.staff where email = 'conf@xinfang.example'"))[0].id;
    await sql('insert into app.recusals (matter_id, staff_id, reason, decided_by, decided_at) select $1, $2, \'本人\', $2, app.now()', [report.matter_id, officer], 'superuser');
    expect((done(await conf.call('inspection_export', args)) as { reg_no: string }[]).map((r) => r.reg_no)).not.toContain(report.reg_no);
    const [log] = await sql("select words, row_count from app.exports where filters ? 'inspected' order by at desc limit 1");
    expect(log).toEqual({ words: args.p_request, row_count: expect.any(Number) });
  });
});
