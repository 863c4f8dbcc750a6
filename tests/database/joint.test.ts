// Several petitioners with one cause: one investigation, and for each a code, a paper, a date of receipt, a rating and a right
// of review of their own.
import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { accepted, answered, answersOf, approve, type Begun, dispatchOf, issued, registered, routesOf, signed, transferred, versionOf } from '../support/matters.ts';
import { done, lianfang, lead, portal, registrar, reviewer, reviewOffice, sql, supervisor, travelHome, travelTo, triage, unitId, zhujian } from '../support/stack.ts';

const stateOf = async (id: string) => (await sql('select state from app.matters where id = $1', [id]))[0].state;
const track = async (code: string) => done(await portal.call('track_submission', { p_code: code, p_client: 'test' }));
const today = async (offset = 0) => (await sql('select (app.today() + $1::int)::text as day', [offset]))[0].day;
const joint = async (id: string) => (await sql("select id, version, state, follows_id from app.dispatches where matter_id = $1 and role = 'joint' order by arrived_at desc, id limit 1", [id]))[0];
const openWork = async (id: string) => sql('select role, task, due_on::text from app.work_items where matter_id = $1 and closed_at is null', [id]);
const neighbour = { p_name: '闻人静', p_phone: '15400000077', p_address: '联纺东街道示例小区9号', p_title: '九号楼暖气不热', p_content: '九号楼从十二月起只有十三度，邻居说已经有人反映过。', p_demands: ['请把九号楼的温度提上来'] };
const another = { p_name: '夹谷明', p_phone: '15400000088', p_address: '联纺东街道示例小区5号', p_title: '五号楼供暖不足', p_content: '五号楼温度太低，孩子感冒。', p_demands: ['请督促供热公司'] };

/** Joins a matter with another; somebody else by default. */
const join = async (matter: Begun, into: Begun, more: object = {}) => triage.call('merge_matter', {
  p_matter_id: matter.id, p_version: await versionOf(matter.id), p_into_reg_no: into.regNo, p_is_same_person: false, p_same_person: '姓名、电话、住址都不同', p_is_same_facts: true, p_same_facts: '同一小区同一供暖问题', ...more });
const joined = async (into: Begun, parts: Record<string, unknown> = neighbour, more: object = {}): Promise<Begun> => {
  const matter = await registered(parts);
  done(await join(matter, into, more));
  return matter;
};
const serve = async (id: string, receivedOn: string, more: object = {}) => {
  const d = (await joint(id)) ?? (await dispatchOf(id));
  return zhujian.clerk.call('serve_opinion', { p_dispatch_id: d.id, p_version: d.version, p_method: 'direct', p_sent_on: receivedOn, p_received_on: receivedOn, p_receiver: '本人', ...more });
};
const sign = async (id: string, override: string | null = null) => {
  const d = await dispatchOf(id);
  return zhujian.head.call('sign_opinion', { p_dispatch_id: d.id, p_version: d.version, p_override: override });
};
const answer = async (id: string) => {
  let d = await dispatchOf(id);
  done(await zhujian.handler.call('record_contact', { p_dispatch_id: d.id, p_method: 'phone', p_on: await today(), p_note: '电话听取了陈述' }));
  d = await dispatchOf(id);
  done(await zhujian.handler.call('submit_opinion', { p_dispatch_id: d.id, p_version: d.version, p_facts: '经查，换热站二次网压差不足。', p_reasons: '室温不达标。', p_demands: await answersOf(id) }));
};
const request = (matter: Begun, more: object = {}) => portal.call('request_review', {
  p_code: matter.code, p_client: 'test', p_request_id: randomUUID(), p_stage: 'review', p_organ_id: null, p_claim: '请求撤销原意见', p_grounds: '事实没有查清', ...more });
const reviewOf = async (id: string) => (await sql('select id, version, state from app.reviews where matter_id = $1 order by requested_on desc limit 1', [id]))[0];
const onReview = async (id: string, more: object = {}) => ({ p_review_id: (await reviewOf(id)).id, p_version: (await reviewOf(id)).version, ...more });
const onRecheck = async (id: string, more: object = {}) => {
  const [r] = await sql("select id, version from app.reviews where matter_id = $1 and stage = 'recheck'", [id]);
  return { p_review_id: r.id, p_version: r.version, ...more };
};
const decide = async (id: string, outcome: string) => {
  done(await reviewOffice.call('accept_review', await onReview(id)));
  done(await reviewOffice.call('submit_review_opinion', await onReview(id, { p_findings: '查明的事实', p_assessment: '审查认定', p_outcome: outcome, p_basis: '《信访工作条例》第三十五条' })));
  done(await lead.call('sign_review_opinion', await onReview(id, { p_approval: '区政府分管领导 当日批准' })));
  done(await reviewOffice.call('serve_review_opinion', await onReview(id, { p_method: 'direct', p_sent_on: await today(), p_received_on: await today(), p_receiver: '本人' })));
};

afterAll(travelHome);

describe('joining', () => {
  it('asks an official for the same person and the same facts apart, each with a reason, and for every demand which one it is [R-SAME-HUMAN, R-SAME-DEF, R-SAME-NEWFACT]', async () => {
    const original = await registered({ p_demands: ['请督促供热公司把温度提到标准', '请退还多收的热费'] });
    const matter = await registered(neighbour);
    const key = async (more: object) => (await join(matter, original, more)).key;
    expect(await key({ p_is_same_person: null })).toBe('same_person_undecided');
    expect(await key({ p_same_person: ' ' })).toBe('same_person_missing');
    expect(await key({ p_is_same_facts: false })).toBe('same_facts_unconfirmed');
    expect(await key({ p_same_facts: '' })).toBe('same_facts_missing');
    expect(await key({})).toBe('joined_demand_missing');
    expect(await key({ p_demands: [3] })).toBe('joined_demand_missing');
    expect(await key({ p_into_reg_no: matter.regNo })).toBe('original_missing');
    done(await join(matter, original, { p_demands: [1] }));
    expect(await stateOf(matter.id)).toBe('M80');
    expect((await join(original, matter)).key).toBe('others_are_joined');
    expect((await triage.call('split_demands', { p_matter_id: original.id, p_version: await versionOf(original.id), p_demands: [{ text: '只要退费', type: 'C' }], p_reason: '拆' })).key).toBe('others_are_joined');
  });

  it('keeps everybody’s words, code and files, and tells the unit who else is waiting [R-SAME-LINK, R-CHAN-ONE-STREAM]', async () => {
    const original = await transferred();
    const matter = await joined(original);
    const [read] = await zhujian.handler.read('matters', `id=eq.${matter.id}`);
    expect(read).toMatchObject({ state: 'M80', text: neighbour.p_content });
    expect(await lianfang.handler.read('matters', `id=eq.${matter.id}`)).toEqual([]);
    const [row] = await zhujian.handler.read('matter_joinings', `original_id=eq.${original.id}`);
    expect(row).toMatchObject({ reg_no: matter.regNo, is_same_person: false, same_person: '姓名、电话、住址都不同', same_facts: '同一小区同一供暖问题' });
    expect(await lianfang.handler.read('matter_joinings', `original_id=eq.${original.id}`)).toEqual([]);
    done(await portal.call('add_material', { p_code: matter.code, p_client: 'test', p_material_id: randomUUID(), p_text: '昨天量过，十二度。' }));
    expect((await zhujian.handler.read('matter_materials', `matter_id=eq.${matter.id}`)).length).toBe(1);
  });

  it('shows each person the one investigation with the own code: who has it, by when, and nothing of the others [R-DOC-PRIVACY, R-RIGHT-QUERY, R-SAME-INPROC]', async () => {
    const original = await accepted(zhujian, 'ZJJ');
    const matter = await joined(original);
    const seen = await track(matter.code);
    expect(seen.summary).toContain('由区住房和城乡建设局和同一事项一并调查，结果单独答复您；应在');
    expect(seen.holders[0]).toMatchObject({ unit_name: '区住房和城乡建设局', state_label: '办理中' });
    expect(seen.clocks.map((c: { kind: string }) => c.kind)).toContain('D-HANDLE');
    expect(seen.joined).toEqual({ is_same_person: false, reg_no: null });
    const whole = JSON.stringify(seen);
    for (const word of [original.regNo, '佟雨禾', '示例小区1号', '室内只有十四度', '把温度提到标准']) expect(whole).not.toContain(word);
    expect(JSON.stringify(await track(original.code))).not.toContain(matter.regNo);
    expect(JSON.stringify(await track(original.code))).not.toContain('闻人');
  });

  it('brings the answer to each on a paper of their own, which names nobody else [R-DOC-PRIVACY, R-SERVE-RECEIPT, R-OPINION-COVER-ALL]', async () => {
    const original = await accepted(zhujian, 'ZJJ');
    const [first, second] = [await joined(original), await joined(original, another)];
    expect((await track(first.code)).documents.map((d: { kind: string }) => d.kind)).toContain('W-ACCEPT');
    let d = await dispatchOf(original.id);
    done(await zhujian.handler.call('record_contact', { p_dispatch_id: d.id, p_method: 'phone', p_on: await today(), p_note: '电话听取了陈述' }));
    d = await dispatchOf(original.id);
    done(await zhujian.handler.call('submit_opinion', { p_dispatch_id: d.id, p_version: d.version, p_facts: '佟雨禾家中室温十四度，闻人静家中十三度。', p_reasons: '温度不达标。', p_demands: await answersOf(original.id) }));
    expect((await sign(original.id)).key).toBe('answer_names_joined');
    done(await sign(original.id, '姓名由系统隐去，已核对'));
    for (const [matter, own, other] of [[first, '闻人静', '夹谷明'], [second, '夹谷明', '闻人静']] as const) {
      expect(await stateOf(matter.id)).toBe('M80');
      const paper = (await track(matter.code)).documents.find((x: { kind: string }) => x.kind === 'W-OPINION');
      expect(paper.body).toContain(matter.regNo);
      expect(paper.body).toContain('已经责令供热公司整改');
      for (const word of ['佟雨禾', original.regNo, other, '把温度提到标准', '温度不达标。']) expect(paper.body).not.toContain(word);
      expect(own === '闻人静' ? paper.body : '闻人静').toContain('闻人静');
    }
    const numbers = await sql("select number from app.documents where kind = 'W-OPINION' and matter_id = any($1)", [[original.id, first.id, second.id]]);
    expect(new Set(numbers.map((n) => n.number)).size).toBe(3);
    expect(await openWork(first.id)).toMatchObject([{ role: 'UNIT_CLERK', task: '送达意见书' }]);
    expect(await openWork(second.id)).toMatchObject([{ role: 'UNIT_CLERK', task: '送达意见书' }]);
  });
});

describe('the service', () => {
  it('is one for each person, with a date of receipt and thirty days of their own; nobody is answered through another [R-SERVE-DATE, R-REVIEW-REQ-30D]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const original = await answered(zhujian, 'ZJJ');
    const late = await joined(original);
    expect(await stateOf(original.id)).toBe('M50');
    expect(await stateOf(late.id)).toBe('M80');
    expect((await track(late.code)).summary).toContain('正在送达给您');
    expect((await request(late)).key).toBe('review_not_open');
    expect((await serve(late.id, '2026-03-01')).key).toBe('service_dates_wrong');
    await travelTo('2026-03-09T09:00:00+08:00');
    expect((await zhujian.handler.call('serve_opinion', { p_dispatch_id: (await joint(late.id)).id, p_version: (await joint(late.id)).version, p_method: 'direct', p_sent_on: '2026-03-09', p_received_on: '2026-03-09', p_receiver: '本人' })).key).toBe('role_missing');
    done(await serve(late.id, '2026-03-09'));
    expect(await stateOf(late.id)).toBe('M50');
    const due = await sql("select matter_id, due_on::text from app.clocks where kind = 'D-REVIEW-REQ' and matter_id = any($1)", [[original.id, late.id]]);
    expect(Object.fromEntries(due.map((c) => [c.matter_id, c.due_on]))).toEqual({ [original.id]: '2026-04-01', [late.id]: '2026-04-08' });
    expect((await track(late.code)).can.ask_review).toMatchObject({ due_on: '2026-04-08', received_on: '2026-03-09' });
    expect((await sql("select count(*)::int as n from app.documents where matter_id = $1 and kind = 'W-SERVICE'", [late.id]))[0].n).toBe(1);
    await travelTo('2026-04-02T09:00:00+08:00');
    await sql('select app.close_lapsed()');
    expect([await stateOf(original.id), await stateOf(late.id)]).toEqual(['M50', 'M50']);
    await travelTo('2026-04-09T09:00:00+08:00');
    await sql('select app.close_lapsed()');
    expect([await stateOf(original.id), await stateOf(late.id)]).toEqual(['M90', 'M90']);
    await travelHome();
  });

  it('holds the matter of the others open: nobody’s window lapses while one has not been served [R-CLOSE-LAPSE]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const original = await issued(zhujian, 'ZJJ');
    const waiting = await joined(original);
    done(await serve(original.id, '2026-03-02'));
    await travelTo('2026-06-01T09:00:00+08:00');
    await sql('select app.close_lapsed()');
    expect([await stateOf(original.id), await stateOf(waiting.id)]).toEqual(['M50', 'M80']);
    await travelHome();
  });

  it('of a voided opinion is void for everybody, and an opinion that reached one person is not voided [R-DOC-SEQ, R-DOC-IMMUTABLE]', async () => {
    const original = await accepted(zhujian, 'ZJJ');
    const matter = await joined(original);
    await answer(original.id);
    done(await sign(original.id));
    const d = await dispatchOf(original.id);
    done(await zhujian.head.call('void_opinion', { p_dispatch_id: d.id, p_version: d.version, p_reason: '依据写错' }));
    expect((await joint(matter.id)).state).toBe('X45');
    expect(await openWork(matter.id)).toEqual([]);
    expect((await track(matter.code)).documents.find((x: { kind: string }) => x.kind === 'W-OPINION').title).toContain('已作废');
    done(await sign(original.id));
    done(await serve(matter.id, await today()));
    const again = await dispatchOf(original.id);
    expect((await zhujian.head.call('void_opinion', { p_dispatch_id: again.id, p_version: again.version, p_reason: '再改' })).key).toBe('served_to_joined');
  });
});

describe('a review', () => {
  it('is each person’s own right against the same opinion; the others are told the outcome and keep theirs [R-REVIEW-REQ-30D, R-REVIEW-SCOPE, R-REVIEW-INDEP]', async () => {
    const original = await answered(zhujian, 'ZJJ');
    const [asks, waits] = [await joined(original), await joined(original, another)];
    done(await serve(asks.id, await today()));
    done(await serve(waits.id, await today()));
    done(await request(asks));
    expect((await request(asks)).key).toBe('review_not_open');
    done(await request(original));
    await decide(asks.id, 'upheld');
    expect(await stateOf(asks.id)).toBe('M61');
    expect([await stateOf(original.id), await stateOf(waits.id)]).toEqual(['M50', 'M50']);
    const told = (await track(waits.code)).documents.find((x: { kind: string }) => x.kind === 'W-RV-TOLD');
    expect(told.body).toContain('维持原意见');
    for (const word of ['闻人静', asks.regNo, '查明的事实', '请求撤销原意见']) expect(told.body).not.toContain(word);
    expect((await track(waits.code)).can.ask_review).toMatchObject({ stage: 'review' });
    done(await request(waits));
    expect((await track(asks.code)).can.ask_review).toMatchObject({ stage: 'recheck' });
    const [r] = await sql('select r.* from app.reviews r where matter_id = $1', [asks.id]);
    expect((await sql('select app.took_part(r, s.id) as took from app.reviews r, app.staff s where r.id = $1 and s.email = $2', [r.id, zhujian.head.email]))[0].took).toBe(true);
  });

  it('that revokes the opinion leaves the review of somebody else its organ’s deadline, and that one is decided too [R-REVIEW-DEC-30D, R-REVIEW-REDO]', async () => {
    const original = await answered(zhujian, 'ZJJ');
    const [first, second] = [await joined(original), await joined(original, another)];
    for (const { id } of [first, second]) done(await serve(id, await today()));
    for (const matter of [first, second]) done(await request(matter));
    await decide(first.id, 'revoked');
    const running = async (id: string) => (await sql("select kind from app.clocks where matter_id = $1 and kind like 'D-RE%-DEC' and met_on is null and ended_on is null", [id])).map((c) => c.kind);
    expect(await running(second.id)).toEqual(['D-REVIEW-DEC']);
    expect((await reviewOf(second.id)).state).toBe('Q10');
    await decide(second.id, 'revoked');
    expect(await running(second.id)).toEqual([]);
    expect([(await dispatchOf(original.id)).state, await stateOf(original.id), await stateOf(second.id)]).toEqual(['X40', 'M40', 'M80']);
  });

  it('that revokes the opinion sends it back for all of them, and each gets the new answer [R-REVIEW-REDO]', async () => {
    const original = await answered(zhujian, 'ZJJ');
    const matter = await joined(original);
    done(await serve(matter.id, await today()));
    done(await request(matter));
    await decide(matter.id, 'revoked');
    expect([await stateOf(original.id), await stateOf(matter.id)]).toEqual(['M40', 'M80']);
    expect((await reviewOf(matter.id)).state).toBe('Q90');
    expect((await dispatchOf(original.id)).state).toBe('X40');
    await answer(original.id);
    done(await sign(original.id));
    done(await serve(original.id, await today()));
    done(await serve(matter.id, await today()));
    expect([await stateOf(original.id), await stateOf(matter.id)]).toEqual(['M50', 'M50']);
    expect((await track(matter.code)).can.ask_review).toMatchObject({ stage: 'review' });
    done(await request(matter));
  });
});

describe('who comes again with the same cause', () => {
  it('has one matter with either code: one review, one rating, the papers and dates of the first [R-SAME-REVIEW-WINDOW, R-SAME-FIRST, R-EVAL-SCOPE]', async () => {
    const original = await answered(zhujian, 'ZJJ');
    const again = await joined(original, { p_title: '暖气又凉了' }, { p_is_same_person: true, p_same_person: '姓名、电话相同' });
    const seen = await track(again.code);
    expect(seen.state_label).toBe('已答复');
    expect(seen.summary).toContain(original.regNo);
    expect(seen.documents.find((d: { kind: string }) => d.kind === 'W-MERGED').body).toContain('就可以直接填写申请');
    expect(seen.can.ask_review).toMatchObject({ stage: 'review' });
    expect(seen.evaluations.map((v: { body: string }) => v.body).sort()).toEqual(['bureau', 'unit']);
    expect(await sql('select id from app.evaluations where matter_id = $1', [again.id])).toEqual([]);
    done(await request(again));
    expect((await request(original)).key).toBe('review_not_open');
    expect((await sql('select matter_id from app.reviews where matter_id = any($1)', [[original.id, again.id]])).map((r) => r.matter_id)).toEqual([original.id]);
    const rated = seen.evaluations.find((v: { body: string }) => v.body === 'unit');
    done(await portal.call('evaluate_matter', { p_code: again.code, p_client: 'test', p_evaluation_id: rated.id, p_level: 'fair' }));
    expect((await portal.call('evaluate_matter', { p_code: original.code, p_client: 'test', p_evaluation_id: rated.id, p_level: 'fair' })).key).toBe('already_evaluated');
  });

  it('may have meant a request for review: what was written then becomes it, on the day it came, under the matter of that person and once [R-SAME-REVIEW-WINDOW, R-REVIEW-FORM]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const original = await answered(zhujian, 'ZJJ');
    const other = await joined(original);
    done(await serve(other.id, await today()));
    await travelTo('2026-03-10T09:00:00+08:00');
    const words = { p_title: '不同意答复', p_content: '室温还是只有十四度，答复和事实不符。', p_demands: ['请上级复查'] };
    const same = { p_is_same_person: true, p_same_person: '姓名、电话相同' };
    const again = await joined(original, words, same);
    const neighbours = await registered({ ...neighbour, ...words });
    done(await join(neighbours, other, same));
    await travelTo('2026-03-20T09:00:00+08:00');
    for (const [mine, repeat] of [[original, again], [other, neighbours]] as const) {
      const read = done(await reviewOffice.call('read_matter', { p_matter_id: mine.id }));
      const turns = read.joinings.filter((j: { person_id: string | null; matter_id: string; ended_on: string | null }) => j.person_id === mine.id && !j.ended_on);
      expect(turns.map((j: { matter_id: string }) => j.matter_id)).toEqual([repeat.id]); // what the page offers: each person's own, of nobody else
      const [{ text, received_on }] = await reviewOffice.read('matters', `id=eq.${repeat.id}&select=text,received_on`);
      const [demand] = await reviewOffice.read('matter_demands', `matter_id=eq.${repeat.id}&select=text`);
      const turned = { p_matter_id: mine.id, p_request_id: randomUUID(), p_stage: 'review', p_organ_id: null, p_requested_on: received_on, p_claim: demand.text, p_grounds: text };
      expect((await registrar.call('record_review_request', turned)).key).toBe('role_missing');
      done(await reviewOffice.call('record_review_request', turned));
      const [review] = await sql('select requested_on::text, claim, grounds, late_reason from app.reviews where matter_id = $1', [mine.id]);
      expect(review).toEqual({ requested_on: '2026-03-10', claim: '请上级复查', grounds: words.p_content, late_reason: null });
      expect((await sql("select due_on::text from app.clocks where matter_id = $1 and kind = 'D-REVIEW-DEC'", [mine.id]))[0].due_on).toBe('2026-04-09'); // thirty days from the day it came
      expect((await reviewOffice.call('record_review_request', { ...turned, p_request_id: randomUUID() })).status).toBe(409);
    }
    await travelHome();
  });

  it('is known too when a third person came twice: their second letter stands with their first [R-SAME-DEF, R-SAME-MULTI-ADDR]', async () => {
    const original = await answered(zhujian, 'ZJJ');
    const first = await joined(original);
    const second = await registered({ ...neighbour, p_title: '再说九号楼' });
    done(await join(second, first, { p_is_same_person: true, p_same_person: '姓名相同' }));
    expect((await sql('select merged_into_id from app.matters where id = $1', [second.id]))[0].merged_into_id).toBe(original.id);
    expect(await openWork(second.id)).toEqual([]);
    done(await serve(first.id, await today()));
    done(await request(second));
    expect((await request(first)).key).toBe('review_not_open');
    done(await triage.call('unmerge_matter', { p_matter_id: second.id, p_version: await versionOf(second.id), p_reason: '看错了' }));
    expect((await triage.call('unmerge_matter', { p_matter_id: first.id, p_version: await versionOf(first.id), p_reason: '看错了' })).key).toBe('review_is_running');
  });

  it('takes the route and the answer with the steps of the first, which tell of it [R-SAME-FIRST, R-CALC-IMMUTABLE]', async () => {
    const original = await signed(zhujian, 'ZJJ');
    const again = await joined(original, {}, { p_is_same_person: true, p_same_person: '本人' });
    const d = await dispatchOf(original.id);
    done(await zhujian.handler.call('give_acceptance', { p_dispatch_id: d.id, p_version: d.version, p_routes: await routesOf(original.id, 6), p_phone: '0310-0000000', p_text: null, p_service: { method: 'direct' } }));
    await approve(zhujian.head, original.id);
    await answer(original.id);
    done(await sign(original.id));
    expect(await sql('select route, outcome from app.demands where matter_id = $1', [again.id])).toEqual([{ route: 6, outcome: 'supported' }]);
    expect(await sql('select tbl, fault from app.row_faults($1)', [again.id])).toEqual([]);
  });

  it('after the time for review has passed is linked and told so, which is not 不再受理; after a re-examination it is [R-SAME-LAPSED, R-SAME-FINAL]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const original = await answered(zhujian, 'ZJJ');
    await travelTo('2026-04-20T09:00:00+08:00');
    await sql('select app.close_lapsed()');
    const again = await registered();
    expect((await join(again, original)).key).toBe('original_is_closed');
    done(await join(again, original, { p_is_same_person: true, p_same_person: '本人' }));
    expect(await stateOf(again.id)).toBe('M90');
    expect((await track(again.code)).documents.find((d: { kind: string }) => d.kind === 'W-MERGED').body).toContain('这不是不再受理');
    await travelHome();
    const final = await answered(zhujian, 'ZJJ');
    done(await request(final));
    await decide(final.id, 'upheld');
    done(await request(final, { p_stage: 'recheck' }));
    done(await reviewOffice.call('accept_review', await onRecheck(final.id)));
    done(await reviewOffice.call('record_external_decision', await onRecheck(final.id, { p_number: '邯政信复核〔2026〕9号', p_decided_on: await today(), p_received_on: await today(), p_outcome: 'upheld', p_basis: '《信访工作条例》第三十六条' })));
    expect(await stateOf(final.id)).toBe('M70');
    const third = await registered();
    expect((await join(third, final, { p_is_same_person: true, p_same_person: '本人' })).key).toBe('original_is_final');
  });
});

describe('the rating', () => {
  it('is one for each person and body, and each counts once in the figures; the same person is not rated twice [R-EVAL-SCOPE, R-EVAL-WHO]', async () => {
    const original = await answered(zhujian, 'ZJJ');
    const matter = await joined(original);
    const again = await joined(original, {}, { p_is_same_person: true, p_same_person: '本人' });
    done(await serve(matter.id, await today()));
    const rate = async (code: string, level: string) => {
      for (const v of (await track(code)).evaluations) done(await portal.call('evaluate_matter', { p_code: code, p_client: 'test', p_evaluation_id: v.id, p_level: level }));
    };
    const counted = async () => (await sql("select code, part, whole from app.measure(app.today(), app.today() + 60, app.today()) where code in ('K-04','K-05') and unit_id = $1 order by code", [await unitId('ZJJ')])).map((f) => [f.code, f.part, f.whole]);
    const before = Object.fromEntries((await counted()).map(([code, part, whole]) => [code, [part, whole]]));
    await rate(original.code, 'satisfied');
    await rate(matter.code, 'dissatisfied');
    expect((await sql('select count(*)::int as n from app.evaluations where matter_id = any($1)', [[original.id, matter.id, again.id]]))[0].n).toBe(4);
    const after = Object.fromEntries((await counted()).map(([code, part, whole]) => [code, [part, whole]]));
    const was = (code: string) => before[code] ?? [0, 0];
    expect([after['K-04'][0] - was('K-04')[0], after['K-04'][1] - was('K-04')[1], after['K-05'][0] - was('K-05')[0], after['K-05'][1] - was('K-05')[1]]).toEqual([2, 2, 1, 2]);
  });
});

describe('undoing a joining', () => {
  it('restores the own fifteen days, demands and rights, also after the answer was served; papers stay [R-SAME-MERGE-UNDO]', async () => {
    const original = await answered(zhujian, 'ZJJ');
    const matter = await joined(original, { ...neighbour });
    done(await serve(matter.id, await today()));
    done(await triage.call('unmerge_matter', { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_reason: '不是同一换热站' }));
    expect((await triage.call('decide_proposal', { p_proposal_id: (await sql('select id from app.proposals where matter_id = $1 and decided_at is null', [matter.id]))[0].id, p_version: await versionOf(matter.id), p_approve: true })).key).toBe('role_missing');
    await approve(reviewer, matter.id);
    expect(await stateOf(matter.id)).toBe('M20');
    const running = await sql('select c.kind, c.started_on = m.received_on as from_receipt from app.clocks c join app.matters m on m.id = c.matter_id where m.id = $1 and c.met_on is null and c.ended_on is null', [matter.id]);
    expect(running).toEqual([{ kind: 'D-TRIAGE', from_receipt: true }]);
    expect(await sql('select outcome, route, follows_id, closed_on from app.demands where matter_id = $1', [matter.id])).toEqual([{ outcome: null, route: null, follows_id: null, closed_on: null }]);
    const seen = await track(matter.code);
    expect(seen.evaluations).toEqual([]);
    expect(seen.can.ask_review ?? null).toBeNull();
    expect(seen.documents.map((d: { kind: string }) => d.kind)).toEqual(expect.arrayContaining(['W-OPINION', 'W-MERGED']));
    expect((await request(matter)).key).toBe('review_not_open');
    expect((await openWork(matter.id)).map((w) => w.task)).toEqual(['甄别：决定转送、交办或者告知']);
    done(await triage.call('transfer_matter', { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_reason: '另一换热站', p_dispatches: [{ unit_id: await unitId('ZJJ'), role: 'lead' }] }));
    expect(await stateOf(matter.id)).toBe('M30');
  });

  it('takes the work of serving away with it [R-SAME-MERGE-UNDO]', async () => {
    const original = await issued(zhujian, 'ZJJ');
    const matter = await joined(original);
    expect((await openWork(matter.id)).length).toBe(1);
    done(await triage.call('unmerge_matter', { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_reason: '不是同一件事' }));
    await approve(reviewer, matter.id);
    expect((await openWork(matter.id)).map((w) => w.task)).toEqual(['甄别：决定转送、交办或者告知']);
    expect((await triage.call('unmerge_matter', { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_reason: '再撤' })).key).toBe('matter_wrong_state');
  });
});

describe('whichever way the original ends', () => {
  it('by a statutory route: each is told on a notice of their own, and each gets the result [R-ROUTE-NOTICE]', async () => {
    const original = await signed(zhujian, 'ZJJ');
    const matter = await joined(original);
    const d = await dispatchOf(original.id);
    done(await zhujian.handler.call('give_acceptance', { p_dispatch_id: d.id, p_version: d.version, p_routes: await routesOf(original.id, 1), p_phone: '0310-0000000', p_text: null, p_service: { method: 'post' } }));
    await approve(zhujian.head, original.id);
    const notice = (await track(matter.code)).documents.find((x: { kind: string }) => x.kind === 'W-ACCEPT');
    expect(notice.body).toContain('请把九号楼的温度提上来');
    expect(notice.body).toContain('程序：示例程序');
    expect(notice.body).not.toContain('把温度提到标准');
    expect(await stateOf(matter.id)).toBe('M41');
    expect((await sql('select method from app.services where matter_id = $1', [matter.id]))).toEqual([{ method: 'post' }]);
    const now = await dispatchOf(original.id);
    done(await zhujian.handler.call('record_route_result', { p_dispatch_id: now.id, p_version: now.version, p_case_number: '（2026）冀示例1号', p_on: await today(), p_text: null }));
    expect((await joint(matter.id)).state).toBe('X90');
  });

  it('by the bureau’s own reply: each gets the reply [R-TRIAGE-CONSULT]', async () => {
    const original = await registered();
    const matter = await joined(original);
    expect((await track(matter.code)).summary).toContain('前决定由哪个单位办理');
    expect((await triage.call('file_matter', { p_matter_id: original.id, p_version: await versionOf(original.id), p_ground: 'no_demand', p_reason: '无' })).key).toBe('others_are_joined');
    done(await triage.call('reply_directly', { p_matter_id: original.id, p_version: await versionOf(original.id), p_text: '佟雨禾您好，供暖已恢复。', p_basis: null }));
    expect(await stateOf(matter.id)).toBe('M78');
    const reply = (await track(matter.code)).documents.find((x: { kind: string }) => x.kind === 'W-REPLY');
    expect(reply.body).toContain('信访人您好，供暖已恢复。');
    expect(reply.body).toContain(matter.regNo);
  });

  it('an objection that is upheld ends the unit’s part for all, and the next unit gets all of them [R-OBJECT-CONSENT]', async () => {
    const original = await signed(zhujian, 'ZJJ');
    const matter = await joined(original);
    const d = await dispatchOf(original.id);
    done(await zhujian.clerk.call('file_objection', { p_dispatch_id: d.id, p_version: d.version, p_reasons: '不属于本单位', p_basis: '三定规定', p_proposed_unit: await unitId('CGJ') }));
    await approve(zhujian.head, original.id);
    done(await triage.call('rule_objection', { p_dispatch_id: d.id, p_version: (await dispatchOf(original.id)).version, p_uphold: true, p_reason: '异议成立' }));
    await approve(reviewer, original.id);
    expect([(await joint(matter.id)).state, await stateOf(matter.id)]).toEqual(['X99', 'M80']);
    done(await triage.call('transfer_matter', { p_matter_id: original.id, p_version: await versionOf(original.id), p_reason: '重新转送', p_dispatches: [{ unit_id: await unitId('CGJ'), role: 'lead' }] }));
    expect((await track(matter.code)).holders[0].unit_name).toBe('区城市管理综合行政执法局');
  });

  it('by withdrawal: only who withdraws leaves, the matter goes on with its deadline for the others [R-WITHDRAW-GROUP, R-WITHDRAW-EFFECT]', async () => {
    const original = await accepted(zhujian, 'ZJJ');
    const [heir, third] = [await joined(original), await joined(original, another)];
    const again = await joined(original, {}, { p_is_same_person: true, p_same_person: '本人' });
    const [clock] = await sql("select due_on::text from app.clocks where matter_id = $1 and kind = 'D-HANDLE'", [original.id]);
    done(await portal.call('request_withdrawal', { p_code: original.code, p_client: 'test', p_request_id: randomUUID(), p_text: '不反映了' }));
    done(await supervisor.call('confirm_withdrawal', { p_matter_id: original.id, p_version: await versionOf(original.id), p_method: 'phone', p_text: '本人自愿' }));
    expect([await stateOf(original.id), await stateOf(again.id), await stateOf(heir.id), await stateOf(third.id)]).toEqual(['M85', 'M85', 'M40', 'M80']);
    const [own] = await sql("select role, state, follows_id from app.dispatches where matter_id = $1", [heir.id]);
    expect(own).toEqual({ role: 'lead', state: 'X40', follows_id: null });
    expect((await sql("select due_on::text from app.clocks where matter_id = $1 and kind = 'D-HANDLE' and met_on is null and ended_on is null", [heir.id]))[0]).toEqual(clock);
    expect((await sql('select merged_into_id from app.matters where id = $1', [third.id]))[0].merged_into_id).toBe(heir.id);
    await answer(heir.id);
    done(await sign(heir.id));
    done(await serve(third.id, await today()));
    expect(await stateOf(third.id)).toBe('M50');
  });

  it('by settlement of one: it binds nobody else [R-MED-CONSENT, R-WITHDRAW-GROUP]', async () => {
    const original = await accepted(zhujian, 'ZJJ');
    const matter = await joined(original);
    const d = await dispatchOf(original.id);
    done(await zhujian.handler.call('settle_dispatch', { p_dispatch_id: d.id, p_version: d.version, p_kind: 'settlement', p_other_party: '供热公司', p_facts: '室温不足', p_agreement: '减免热费', p_performance: '一个月内', p_petitioner_signed_on: await today(), p_other_signed_on: await today() }));
    expect([await stateOf(original.id), await stateOf(matter.id)]).toEqual(['M90', 'M40']);
    expect((await sql('select outcome from app.demands where matter_id = $1', [matter.id]))[0].outcome).toBeNull();
  });

  it('one of those who were joined withdraws: nothing changes for the others [R-WITHDRAW-GROUP]', async () => {
    const original = await accepted(zhujian, 'ZJJ');
    const matter = await joined(original);
    done(await portal.call('request_withdrawal', { p_code: matter.code, p_client: 'test', p_request_id: randomUUID(), p_text: '算了' }));
    done(await supervisor.call('confirm_withdrawal', { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_method: 'phone', p_text: '本人自愿' }));
    expect([await stateOf(original.id), await stateOf(matter.id)]).toEqual(['M40', 'M85']);
    await answer(original.id);
    done(await sign(original.id));
    expect((await openWork(matter.id)).map((w) => w.task)).toEqual(['归档']);
  });
});

it('the record of everybody stays sound [R-DOC-IMMUTABLE]', async () => {
  const rows = await sql("select m.id from app.matters m where m.merged_into_id is not null or exists (select from app.joinings j where j.original_id = m.id)");
  expect(rows.length).toBeGreaterThan(5);
  for (const { id } of rows) expect(await sql('select * from app.chain_faults($1)', [id])).toEqual([]);
});
