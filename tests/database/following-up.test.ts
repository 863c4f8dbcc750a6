import { afterAll, describe, expect, it } from 'vitest';
import { accepted, answered, approve, dispatchOf, order } from '../support/matters.ts';
import { done, lead, lianfang, portal, reviewer, sql, supervisor, travelHome, travelTo, triage, zhujian } from '../support/stack.ts';

type Parts = Record<string, unknown>;
afterAll(travelHome);
const executionOf = async (id: string) => (await sql('select *, due_on::text as due from app.executions where matter_id = $1', [id]))[0];
const callBackOf = async (id: string) => (await sql('select * from app.call_backs where matter_id = $1 order by drawn_on desc limit 1', [id]))[0];
const heard = (parts: Parts = {}): Parts => ({ method: 'phone', on_date: '2026-03-02', was_told_route: true, was_told_term: true, was_told_remedy: true, was_contacted: true, was_executed: null, attitude: 'satisfied', speed: 'fair', result: 'satisfied', remarks: '', ...parts });
const rated = async (level: string) => {
  const matter = await answered(zhujian, 'ZJJ');
  const [unit] = await sql("select id from app.evaluations where matter_id = $1 and body = 'unit'", [matter.id]);
  done(await portal.call('evaluate_matter', { p_code: matter.code, p_client: 'follow', p_evaluation_id: unit.id, p_level: level }));
  return matter;
};
const record = async (who: typeof supervisor, id: string, parts: Parts = {}) => who.call('record_call_back', { p_call_back_id: (await callBackOf(id)).id, p_content: heard(parts) });

describe('what an opinion promised', () => {
  it('is carried out by its date and proved by the unit, and the petitioner sees it [R-OPINION-EXEC]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const matter = await answered(zhujian, 'ZJJ');
    const promised = await executionOf(matter.id);
    const outcomes = await sql("select outcome from app.opinion_demands x join app.opinions o on o.id = x.opinion_id where o.matter_id = $1", [matter.id]);
    expect(outcomes.map((o) => o.outcome)).toContain('supported');
    expect(promised).toMatchObject({ due: '2026-04-01', done_on: null });
    expect((await sql("select due_on::text as due from app.clocks where matter_id = $1 and kind = 'D-EXEC'", [matter.id]))[0].due).toBe('2026-04-01');
    expect((await zhujian.handler.read('queue', `matter_id=eq.${matter.id}`)).map((w: Parts) => w.task)).toContain('落实处理意见，登记完成情况');
    expect(done(await portal.call('track_submission', { p_code: matter.code, p_client: 'follow' })).clocks.map((c: Parts) => [c.kind, c.due_on])).toContainEqual(['D-EXEC', '2026-04-01']);
    const prove = (who: typeof zhujian.handler, parts: Parts = {}) => who.call('record_execution', { p_execution_id: promised.id, p_person: '康承宇', p_done_on: '2026-03-02', p_proof: '验收单〔2026〕5号', ...parts });
    expect((await prove(lianfang.handler)).key).toBe('matter_not_found');
    expect((await prove(supervisor as never)).key).toBe('role_missing');
    expect((await prove(zhujian.handler, { p_person: ' ' })).key).toBe('person_missing');
    expect((await prove(zhujian.handler, { p_proof: ' ' })).key).toBe('proof_missing');
    expect((await prove(zhujian.handler, { p_done_on: '2026-03-03' })).key).toBe('done_on_missing');
    done(await prove(zhujian.handler));
    expect((await prove(zhujian.handler)).key).toBe('execution_is_recorded');
    expect((await sql("select met_on is not null as met from app.clocks where matter_id = $1 and kind = 'D-EXEC'", [matter.id]))).toEqual([{ met: true }]);
    const seen = done(await portal.call('track_submission', { p_code: matter.code, p_client: 'follow' })).timeline.map((e: Parts) => e.label);
    expect(seen).toContain('落实处理意见');
    await travelHome();
  });

  it('bears the date the opinion gives; late, it calls the supervisor; nothing is promised where nothing was supported [R-OPINION-EXEC, R-SUP-FORMAL]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const finish = async (outcome: string, by: string | null) => {
      const matter = await accepted(zhujian, 'ZJJ');
      let d = await dispatchOf(matter.id);
      done(await zhujian.handler.call('record_contact', { p_dispatch_id: d.id, p_method: 'phone', p_on: '2026-03-02', p_note: '电话听取意见' }));
      d = await dispatchOf(matter.id);
      const demands = await sql('select id from app.demands where matter_id = $1 and replaced_on is null', [matter.id]);
      const submit = (due: string | null) => zhujian.handler.call('submit_opinion', { p_dispatch_id: d.id, p_version: d.version, p_facts: `查明属实 ${outcome}。`, p_reasons: '符合规定。', p_exec_due_on: due,
        p_demands: demands.map((n) => ({ demand_id: n.id, outcome, answer: '六月底前修好。', basis: '《物业管理条例》' })) });
      expect((await submit('2026-03-02')).key).toBe('exec_due_on_past');
      done(await submit(by));
      await approve(zhujian.head, matter.id).catch(() => undefined);
      d = await dispatchOf(matter.id);
      if (d.state === 'X50') done(await zhujian.head.call('sign_opinion', { p_dispatch_id: d.id, p_version: d.version }));
      d = await dispatchOf(matter.id);
      done(await zhujian.clerk.call('serve_opinion', { p_dispatch_id: d.id, p_version: d.version, p_method: 'direct', p_sent_on: '2026-03-02', p_received_on: '2026-03-02', p_receiver: '佟雨禾', p_relation: '本人' }));
      return matter;
    };
    const promised = await finish('supported', '2026-06-30');
    expect((await executionOf(promised.id)).due).toBe('2026-06-30');
    expect(await executionOf((await finish('unsupported', null)).id)).toBeUndefined();
    await travelTo('2026-07-01T09:00:00+08:00');
    await sql('select api.sweep_deadlines()');
    expect((await sql("select text from app.requests where matter_id = $1 and kind = 'overdue'", [promised.id]))[0].text).toContain('意见落实');
    await travelHome();
  });
});

describe('call-backs', () => {
  it('are made to everybody who was dissatisfied, once, and recorded whole by somebody of the bureau [R-CALL-SAMPLE, R-CALL-RECORD]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const unhappy = await rated('dissatisfied'), happy = await rated('satisfied');
    await sql('select api.sweep_deadlines()');
    await sql('select api.sweep_deadlines()');
    expect((await sql('select count(*)::int as n from app.call_backs where matter_id = $1', [unhappy.id]))[0].n).toBe(1);
    expect(await callBackOf(happy.id)).toBeUndefined();
    expect((await supervisor.read('queue', `matter_id=eq.${unhappy.id}`)).find((w: Parts) => w.task === '抽查回访')).toMatchObject({ due_on: '2026-04-01' });
    expect(await zhujian.head.read('matter_call_backs', `matter_id=eq.${unhappy.id}`)).toEqual([]);
    expect((await record(zhujian.head, unhappy.id)).key).toBe('matter_not_found');
    expect((await record(triage, unhappy.id)).key).toBe('role_missing');
    expect((await record(supervisor, unhappy.id, { method: 'rumour' })).key).toBe('call_back_method_missing');
    expect((await record(supervisor, unhappy.id, { on_date: '2026-03-03' })).key).toBe('call_back_date_missing');
    for (const field of ['was_told_route', 'was_told_term', 'was_told_remedy', 'was_contacted', 'attitude', 'speed', 'result']) expect((await record(supervisor, unhappy.id, { [field]: null })).key, field).toBe('call_back_incomplete');
    expect(done(await record(supervisor, unhappy.id, { result: 'dissatisfied', remarks: '结果不满意' })).contradictions).toEqual([]);
    expect((await record(supervisor, unhappy.id)).key).toBe('call_back_is_recorded');
    const [paper] = await sql("select number, body from app.documents where matter_id = $1 and kind = 'W-CALLBACK'", [unhappy.id]);
    expect(paper.number).toMatch(/-H1$/);
    for (const said of ['承办人是否联系', '态度：满意；效率：基本满意；结果：不满意', '不是办理单位的人员']) expect(paper.body).toContain(said);
    const own = await callBackOf(unhappy.id);
    await sql("update app.call_backs set on_date = null, unit_id = (select id from app.units where kind = 'bureau') where id = $1", [own.id], 'superuser');
    expect((await record(supervisor, unhappy.id)).key).toBe('caller_not_independent');
    await travelHome();
  });

  it('that contradict the files go to supervision within two working days [R-CALL-MISMATCH, R-SUP-FORMAL]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const matter = await rated('dissatisfied');
    await sql('select api.sweep_deadlines()');
    expect(done(await record(reviewer, matter.id, { was_contacted: false, was_told_route: false })).contradictions).toEqual(['承办人没有联系过，记录写有联系', '没有收到告知，记录写已告知']);
    expect((await supervisor.read('queue', `matter_id=eq.${matter.id}`)).find((w: Parts) => w.task === '回访与记录不符：立案督办')).toMatchObject({ due_on: '2026-03-04' });
    done(await supervisor.call('draft_supervision', { p_matter_id: matter.id, p_dispatch_id: (await dispatchOf(matter.id)).id, p_content: order({ grounds: ['falsify'] }) }));
    const [z] = await sql('select id, version from app.supervisions where matter_id = $1', [matter.id]);
    done(await lead.call('sign_supervision', { p_supervision_id: z.id, p_version: z.version }));
    expect((await sql("select answer from app.requests where matter_id = $1 and kind = 'mismatch'", [matter.id]))[0].answer).toMatch(/^已发/);
    await travelHome();
  });

  it('may be declined, which has no effect on anything [R-CALL-RIGHT]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const matter = await rated('dissatisfied');
    await sql('select api.sweep_deadlines()');
    const before = (await sql('select state, headcount, is_repeat, is_evaluable from app.matters where id = $1', [matter.id]))[0];
    done(await supervisor.call('record_call_back', { p_call_back_id: (await callBackOf(matter.id)).id, p_content: { method: 'phone', on_date: '2026-03-02', is_declined: true } }));
    expect((await sql('select state, headcount, is_repeat, is_evaluable from app.matters where id = $1', [matter.id]))[0]).toEqual(before);
    expect(await sql("select 1 from app.documents where matter_id = $1 and kind = 'W-CALLBACK'", [matter.id])).toEqual([]);
    await sql('select api.sweep_deadlines()');
    expect((await sql('select count(*)::int as n from app.call_backs where matter_id = $1', [matter.id]))[0].n).toBe(1);
    await travelHome();
  });

  it('are drawn by chance after each quarter: of each unit at least five in a hundred, never a report or whoever cannot be reached [R-CALL-SAMPLE]', async () => {
    const year = 2100 + Math.floor(Math.random() * 800); // a quarter of its own, also when the test runs again
    await travelTo(`${year}-02-05T09:00:00+08:00`);
    const ids: string[] = [];
    for (let i = 0; i < 21; i += 1) ids.push((await answered(zhujian, 'ZJJ')).id);
    const mute = ids[0] ?? '';
    await sql("update app.parties set phone = null, address = null where matter_id = $1", [mute], 'superuser');
    await travelTo(`${year}-04-02T09:00:00+08:00`);
    await sql('select api.sweep_deadlines()');
    const drawn = (await sql("select matter_id from app.call_backs where ground = 'sample' and drawn_on = $1", [`${year}-04-02`])).map((r) => r.matter_id as string);
    expect(drawn.filter((id) => ids.includes(id)).length).toBe(1); // five in a hundred of twenty
    expect(drawn).not.toContain(mute);
    await sql('select api.sweep_deadlines()');
    expect((await sql("select count(*)::int as n from app.call_backs where ground = 'sample' and drawn_on = $1", [`${year}-04-02`]))[0].n).toBe(drawn.length);
    await travelHome();
  });
});

