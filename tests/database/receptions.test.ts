// Leaders who receive, visit or take a case on: the schedule, the list of a day, the instruction, what follows until it is done.
import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { approve, concluded, received, registered, versionOf } from '../support/matters.ts';
import { done, lead, Person, petition, portal, registrar, sql, supervisor, travelHome, travelTo, triage, unitId, zhujian } from '../support/stack.ts';

const leader = new Person('districtlead@xinfang.example');
const day = { kind: 'reception', leader_name: '曲某', leader_office: '副区长', day: '2026-03-12', from_time: '9:00', to_time: '11:30', place: '区联合接访中心一号室', scope: '城建、物业方面', is_published: true };
const arrange = (who: Person, parts: object = {}) => who.call('arrange_reception', { p_day_id: randomUUID(), p_content: { ...day, ...parts } });
const published = async () => done(await portal.call('portal_reference')).receptions as { leader: string; day: string; hours: string }[];
const receptionOf = async (matter: string) => (await lead.read('receptions', `matter_id=eq.${matter}`))[0];
const record = (who: Person, id: string, more: object = {}) => who.call('record_reception', { p_reception_id: id, p_was_received: true, p_instruction: '请住建局牵头，月底前修好', p_is_public: true, p_due_on: '2026-03-31', ...more });
afterAll(travelHome);

describe('a leader’s reception day', () => {
  it('is arranged with hours and place and shown on the portal only if so chosen, until it has passed or was cancelled [R-CHAN-LEADER, R-CHAN-PUBLISH]', async () => {
    await travelTo('2026-03-09T09:00:00+08:00');
    for (const [parts, key] of [[{ kind: 'tour' }, 'reception_kind_missing'], [{ leader_name: ' ' }, 'leader_name_missing'], [{ day: '' }, 'reception_day_wrong'], [{ to_time: '8:00' }, 'hours_wrong'], [{ from_time: '九点' }, 'time_malformed'], [{ place: '' }, 'reception_place_missing'],
      [{ leader_id: (await sql("select id from app.staff where email = 'lead@xinfang.example'"))[0].id }, 'leader_unknown']] as const) expect((await arrange(registrar, parts)).key, key).toBe(key);
    expect((await arrange(zhujian.head)).key).toBe('role_missing');
    expect((await arrange(supervisor)).key).toBe('role_missing');
    const before = (await published()).length;
    const id = done(await arrange(registrar));
    done(await arrange(registrar, { is_published: false }));
    done(await arrange(registrar, { kind: 'visit_down' })); // where a leader goes is never announced
    done(await arrange(lead, { kind: 'case', from_time: '', to_time: '', place: '' }));
    expect((await published()).length).toBe(before + 1);
    expect((await published()).find((r) => r.day === '2026-03-12')).toMatchObject({ leader: '副区长 曲某', hours: '9:00–11:30' });
    expect((await registrar.call('cancel_reception', { p_day_id: id, p_reason: ' ' })).key).toBe('reason_missing');
    done(await registrar.call('cancel_reception', { p_day_id: id, p_reason: '会议冲突' }));
    expect((await registrar.call('cancel_reception', { p_day_id: id, p_reason: '再次' })).key).toBe('reception_was_held');
    expect((await published()).length).toBe(before);
  });

  it('lists matters, never people: a visitor is registered at the desk as a matter of the channel; reports stand in no list [R-STANCE-NOT-HELD-AGAINST, R-CONF-SEAL]', async () => {
    await travelTo('2026-03-09T09:00:00+08:00');
    const id = done(await arrange(registrar));
    const atDesk = async (parts: object = {}) => done(await registrar.call('record_submission', { ...petition(), p_attachments: undefined, p_channel: 'L', p_received_on: '2026-03-09', p_origin: { day_id: id }, ...parts }));
    const visitor = await atDesk();
    expect(await receptionOf(visitor.matter_id)).toMatchObject({ day_id: id, leader_office: '副区长', was_received: null });
    const report = await atDesk({ p_type: 'B' });
    expect(await sql('select from app.receptions where matter_id = $1', [report.matter_id])).toEqual([]);
    const own = await registered();
    done(await triage.call('sign_up_for_reception', { p_day_id: id, p_matter_id: own.id }));
    expect((await triage.call('sign_up_for_reception', { p_day_id: id, p_matter_id: own.id })).key).toBe('reception_has_matter');
    expect((await triage.call('sign_up_for_reception', { p_day_id: id, p_matter_id: report.matter_id })).key).toBe('matter_not_found');
    expect((await triage.call('sign_up_for_reception', { p_day_id: randomUUID(), p_matter_id: own.id })).key).toBe('reception_not_found');
    expect(await zhujian.clerk.read('receptions')).toEqual([]);
    const columns = (await sql("select column_name as c, table_name as t from information_schema.columns where table_schema = 'app' and table_name in ('receptions','reception_days')")).map((r: { c: string }) => r.c);
    expect(columns.filter((c: string) => /name|phone|address|party|person|visitor|times|count/.test(c))).toEqual(['leader_name']);
  });

  it('ends in an instruction with a date that the unit’s date keeps to; it stays open until every unit is done [R-CHAN-LEADER, R-TRIAGE-ASSIGN]', async () => {
    await travelTo('2026-03-09T09:00:00+08:00');
    const own = (await sql("select id from app.staff where email = 'districtlead@xinfang.example'"))[0].id;
    const mine = done(await arrange(registrar, { leader_id: own })), other = done(await arrange(registrar, { leader_name: '丘某' }));
    const [heard, elsewhere, absent] = [await registered(), await registered(), await registered()];
    for (const [d, m] of [[mine, heard], [other, elsewhere], [mine, absent]] as const) done(await triage.call('sign_up_for_reception', { p_day_id: d, p_matter_id: m.id }));
    const [r, foreign, missed] = [await receptionOf(heard.id), await receptionOf(elsewhere.id), await receptionOf(absent.id)];
    expect((await record(leader, r.id)).key).toBe('reception_not_yet');
    await travelTo('2026-03-12T10:00:00+08:00');
    expect((await record(leader, foreign.id)).key).toBe('role_missing'); // a leader speaks for no other
    expect((await record(supervisor, r.id)).key).toBe('role_missing');
    expect((await record(zhujian.head, r.id)).key).toBe('matter_not_found');
    expect((await record(leader, r.id, { p_due_on: null })).key).toBe('instruction_due_missing');
    expect((await record(leader, r.id, { p_instruction: ' ' })).key).toBe('instruction_missing');
    done(await record(leader, r.id));
    expect((await record(triage, r.id)).key).toBe('reception_is_recorded');
    done(await record(registrar, foreign.id, { p_is_public: false, p_instruction: '内部处置意见' }));
    done(await record(registrar, missed.id, { p_was_received: false }));
    const seen = async (code: string) => JSON.stringify(done(await portal.call('track_submission', { p_code: code, p_client: 'receptions' })).timeline);
    expect(await seen(heard.code)).toContain('副区长曲某，2026年3月12日。批示：请住建局牵头，月底前修好。要求 2026年3月31日前办好并反馈');
    expect(await seen(elsewhere.code)).toContain('副区长丘某，2026年3月12日。要求 2026年3月31日前办好并反馈');
    expect(await seen(elsewhere.code)).not.toContain('内部处置意见');
    expect(await seen(absent.code)).not.toContain('未到');
    expect((await triage.read('queue', `matter_id=eq.${heard.id}&task=like.落实*`))[0]).toMatchObject({ task: '落实领导接访批示：曲某', due_on: '2026-03-31' });
    const assign = async (due: string) => triage.call('assign_matter', { p_matter_id: heard.id, p_version: await versionOf(heard.id), p_dispatches: [{ unit_id: await unitId('ZJJ'), role: 'lead' }], p_feedback_due_on: due, p_requirement: '按批示办理', p_reason: '领导接访' });
    expect(await assign('2026-03-25')).toMatchObject({ key: 'feedback_after_upper', details: { latest: '2026-03-24' } });
    done(await assign('2026-03-24'));
    await approve(lead, heard.id);
    const close = (who: Person, result = '楼道灯已经修好') => who.call('close_reception', { p_reception_id: r.id, p_result: result });
    expect((await close(triage)).key).toBe('units_not_done');
    await concluded(zhujian, heard.id);
    expect((await close(registrar)).key).toBe('role_missing');
    expect((await close(triage, ' ')).key).toBe('reception_result_missing');
    expect(await receptionOf(heard.id)).toMatchObject({ closed_on: null, light: 'none', days_left: 19 });
    done(await close(supervisor));
    expect((await close(triage)).key).toBe('nothing_to_follow');
    expect(await receptionOf(heard.id)).toMatchObject({ closed_on: '2026-03-12', result: '楼道灯已经修好' });
    expect((await triage.read('queue', `matter_id=eq.${heard.id}&task=like.落实*`))).toEqual([]);
    expect(await sql('select from app.receptions where day_id = $1 and was_received and closed_on is null', [mine])).toEqual([]);
    await received(); // the desk goes on
  });
});
