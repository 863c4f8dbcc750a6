import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { accepted, dispatchOf, registered, signed, transferred, versionOf, received } from '../support/matters.ts';
import { conf, done, env, lead, lianfang, portal, reviewer, runJob, sql, supervisor, travelHome, travelTo, triage, unitId, zhujian } from '../support/stack.ts';

const sweep = async () => (await sql('select api.sweep_deadlines() as n'))[0].n as number;
const remindersOf = async (id: string) => (await sql('select c.kind, r.role, r.level from app.reminders r join app.clocks c on c.id = r.clock_id where r.matter_id = $1 order by 1, 2, 3', [id])).map((r: { kind: string; role: string; level: string }) => `${r.kind} ${r.role} ${r.level}`);
const urgingsOf = async (id: string) => sql('select g.*, c.kind, g.urged_on::text as urged_on, g.due_on::text as due_on from app.urgings g left join app.clocks c on c.id = g.clock_id where g.matter_id = $1 order by g.urged_on', [id]);
afterAll(travelHome);

describe('the ladder of a deadline', () => {
  it('reminds at yellow, tells the head and presses at red, calls the supervisor when it has passed; once each [R-SUP-REMIND, R-SUP-URGE, R-SUP-PROMPT]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const matter = await accepted(zhujian, 'ZJJ');
    expect(await sql('select due_on::text as due, yellow_from::text as yellow, red_from::text as red from app.clocks where matter_id = $1 and kind = $2', [matter.id, 'D-HANDLE'])).toEqual([{ due: '2026-05-01', yellow: '2026-04-16', red: '2026-04-26' }]);
    await travelTo('2026-04-15T09:00:00+08:00');
    await sweep();
    expect(await remindersOf(matter.id)).toEqual([]);
    await travelTo('2026-04-16T09:00:00+08:00');
    await sweep();
    await sweep();
    expect(await remindersOf(matter.id)).toEqual(['D-HANDLE HANDLER yellow', 'D-HANDLE UNIT_CLERK yellow']);
    expect(await urgingsOf(matter.id)).toEqual([]);
    expect((await zhujian.handler.read('reminders', `matter_id=eq.${matter.id}`)).map((r: { level: string }) => r.level)).toEqual(['yellow']);
    expect((await zhujian.head.read('reminders', `matter_id=eq.${matter.id}`)).length + (await lianfang.handler.read('reminders', `matter_id=eq.${matter.id}`)).length).toBe(0);
    await travelTo('2026-04-26T09:00:00+08:00');
    await sweep();
    await sweep();
    expect((await zhujian.head.read('reminders', `matter_id=eq.${matter.id}`)).map((r: { level: string }) => r.level)).toEqual(['red']);
    const [urging, ...more] = await urgingsOf(matter.id);
    expect([urging.kind, urging.urged_by, urging.urged_on, urging.due_on, more]).toEqual(['D-HANDLE', null, '2026-04-26', '2026-04-29', []]);
    expect(await sql("select kind from app.clocks where matter_id = $1 and kind = 'D-URGE'", [matter.id])).toEqual([{ kind: 'D-URGE' }]);
    const [paper] = await sql('select kind, number, body from app.documents where id = $1', [urging.document_id]);
    expect(paper.number).toMatch(/^丛信催〔2026〕[1-9]\d*号$/);
    expect(paper.body).toContain('剩余 5 天');
    expect(await sql("select 1 from app.requests where matter_id = $1 and kind = 'overdue'", [matter.id])).toEqual([]);
    await travelTo('2026-05-02T09:00:00+08:00');
    await sweep();
    await sweep();
    const [work] = await supervisor.read('queue', `matter_id=eq.${matter.id}`);
    expect(work).toMatchObject({ task: '超期督办：查明原因，督促办理', due_on: '2026-05-07' }); // the holiday ends on the 5th
    expect((await sql("select text from app.requests where matter_id = $1 and kind = 'overdue'", [matter.id])).length).toBe(1);
    const tracked = done(await portal.call('track_submission', { p_code: matter.code, p_client: 'urging' }));
    expect(tracked.timeline.map((e: { label: string }) => e.label).slice(-2)).toEqual(['催办', '列入督办']);
    expect(tracked.requests).toEqual([]);
    expect((await reviewer.call('answer_urging', { p_matter_id: matter.id, p_text: '已督办', p_kind: 'overdue' })).key).toBe('role_missing');
    done(await supervisor.call('answer_urging', { p_matter_id: matter.id, p_text: '电话督办：单位五日内答复。', p_kind: 'overdue' }));
    await sweep();
    expect((await supervisor.read('queue', `matter_id=eq.${matter.id}`)).length).toBe(0);
  });

  it('catches up after a gap of any length, as if it had run every day [R-SUP-REMIND]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const matter = await accepted(zhujian, 'ZJJ');
    await travelTo('2026-09-01T09:00:00+08:00');
    await sweep();
    expect(await remindersOf(matter.id)).toEqual(['D-HANDLE HANDLER purple', 'D-HANDLE UNIT_CLERK purple', 'D-HANDLE UNIT_HEAD purple']);
    expect((await sql('select breached_on::text as on from app.clocks where matter_id = $1 and kind = $2', [matter.id, 'D-HANDLE']))[0].on).toBe('2026-05-02');
    expect((await urgingsOf(matter.id)).length).toBe(1);
    expect((await supervisor.read('queue', `matter_id=eq.${matter.id}`)).length).toBe(1);
    const again = await sql('select count(*)::int as n from app.events where matter_id = $1', [matter.id]);
    await sweep();
    expect(await sql('select count(*)::int as n from app.events where matter_id = $1', [matter.id])).toEqual(again);
  });

  it('presses what nobody signed for in two working days, and says nothing of a right to object that was not used [R-SIGN-1WD, R-OBJECT-LATE]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00'); // a Monday
    const matter = await transferred('ZJJ');
    await travelTo('2026-03-04T09:00:00+08:00');
    await sweep();
    expect(await urgingsOf(matter.id)).toEqual([]);
    await travelTo('2026-03-05T09:00:00+08:00');
    await sweep();
    expect((await urgingsOf(matter.id)).map((g: { kind: string }) => g.kind)).toEqual(['D-SIGN']);
    const calm = await signed(zhujian, 'ZJJ');
    await travelTo('2026-03-14T09:00:00+08:00');
    await sweep();
    expect(await sql("select breached_on, ended_on::text as ended from app.clocks where matter_id = $1 and kind = 'D-OBJECT'", [calm.id])).toEqual([{ breached_on: null, ended: '2026-03-13' }]);
    expect((await portal.call('request_urging', { p_code: calm.code, p_client: 'urging', p_request_id: crypto.randomUUID(), p_text: '请快办' })).key).toBe('nothing_is_late');
  });

  it('holds for the bureau as well, whose leader sees it; sealed reports appear nowhere [R-CONF-INVISIBLE]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const [matter, report] = [await registered(), await received({ p_type: 'B', p_reported_unit: await unitId('ZJJ') })];
    await travelTo('2026-03-16T09:00:00+08:00');
    await sweep();
    expect((await lead.read('reminders', `matter_id=in.(${matter.id},${report.id})`)).map((r: { matter_id: string; level: string }) => [r.matter_id, r.level])).toEqual([[matter.id, 'red']]);
    expect(await remindersOf(report.id)).toEqual([]);
    expect((await conf.read('reminders')).length).toBe(0);
  });
});

describe('pressing by hand', () => {
  it('is done by the supervisor, once at a time, and answered by the unit; the petitioner reads that it was done and not its words [R-SUP-URGE, R-RIGHT-QUERY]', async () => {
    await travelHome();
    const matter = await signed(zhujian, 'ZJJ');
    const { id } = await dispatchOf(matter.id);
    const press = (who: typeof supervisor) => who.call('urge_unit', { p_dispatch_id: id, p_reason: '信访人反映多日无人联系' });
    expect((await press(triage)).key).toBe('role_missing');
    expect((await press(lianfang.head)).key).toBe('matter_not_found');
    expect((await supervisor.call('urge_unit', { p_dispatch_id: id, p_reason: ' ' })).key).toBe('reason_missing');
    done(await press(supervisor));
    expect((await press(supervisor)).key).toBe('urging_is_open');
    const [urging] = await zhujian.handler.read('matter_urgings', `matter_id=eq.${matter.id}`);
    expect((await lianfang.handler.call('answer_urge', { p_urging_id: urging.id, p_text: '探听' })).key).toBe('matter_not_found');
    expect((await supervisor.call('answer_urge', { p_urging_id: urging.id, p_text: '代答' })).key).toBe('role_missing');
    done(await zhujian.handler.call('answer_urge', { p_urging_id: urging.id, p_text: '今日已联系，下周入户。' }));
    expect((await zhujian.handler.call('answer_urge', { p_urging_id: urging.id, p_text: '再答' })).key).toBe('urging_is_answered');
    expect((await sql("select met_on is not null as met from app.clocks where matter_id = $1 and kind = 'D-URGE'", [matter.id]))[0].met).toBe(true);
    const tracked = done(await portal.call('track_submission', { p_code: matter.code, p_client: 'pressed' }));
    expect(tracked.timeline.filter((e: { label: string }) => /催办/.test(e.label)).map((e: { label: string; detail: string }) => [e.label, e.detail])).toEqual([['催办', '受理告知']]);
    expect(JSON.stringify(tracked)).not.toMatch(/多日无人联系|下周入户/);
  });

  it('follows when the same matter is raised again while the unit is late [R-SAME-INPROC]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const late = await accepted(zhujian, 'ZJJ');
    await travelTo('2026-05-04T09:00:00+08:00');
    const again = await registered();
    done(await triage.call('merge_matter', { p_matter_id: again.id, p_version: await versionOf(again.id), p_into_reg_no: late.regNo, p_is_same_person: true, p_same_person: '本人', p_is_same_facts: true, p_same_facts: '同一供暖问题' }));
    expect((await urgingsOf(late.id)).map((g: { reason: string }) => g.reason)).toEqual(['同一事项信访人再次提出，原件已超期。']);
    await travelHome();
  });
});

it('the sweep gives way to somebody who works on a matter that it waits for, and comes again', async () => {
  await travelTo('2026-03-02T09:00:00+08:00');
  const matter = await transferred('ZJJ');
  await travelTo('2026-03-30T09:00:00+08:00');
  const desk = new pg.Client(env.databaseUrl);
  await desk.connect();
  try {
    await desk.query("begin; select from app.matters where id = '" + matter.id + "' for update");
    const job = runJob('sweep-deadlines');
    await expect.poll(async () => (await sql("select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock' and query like '%sweep_deadlines%'", [], 'superuser'))[0].n, { timeout: 10_000, interval: 20 }).toBe(1);
    await desk.query('update app.clocks set is_provisional = is_provisional where matter_id = $1', [matter.id]);
    await desk.query('commit');
    expect((await job).status).toBe(200);
    expect((await sql("select count(*)::int as n from app.requests where matter_id = $1 and kind = 'overdue'", [matter.id]))[0].n).toBe(1);
  } finally {
    await desk.end();
    await travelHome();
  }
});

it('a deadline that names no unit calls the supervisor too, and never stops the sweep [R-SUP-PROMPT]', async () => {
  await travelTo('2026-03-02T09:00:00+08:00');
  const matter = await signed(zhujian, 'ZJJ');
  await sql("select app.start_clock('D-EXEC', $1, null, null, app.today() - 40)", [matter.id]);
  await sql('select api.sweep_deadlines()');
  expect((await sql("select text from app.requests where matter_id = $1 and kind = 'overdue'", [matter.id]))[0].text).toContain('办理单位：意见落实');
  await travelHome();
});
