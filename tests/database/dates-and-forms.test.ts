import { afterAll, describe, expect, it } from 'vitest';
import { answered, received, registered, transferred, versionOf } from '../support/matters.ts';
import { conf, done, lead, petition, portal, registrar, reviewer, reviewOffice, sql, travelHome, travelTo, triage, unitId, zhujian } from '../support/stack.ts';

const clock = async (id: string, kind: string) => (await sql('select started_on::text as started, due_on::text as due, met_on::text as met, breached_on::text as breached from app.clocks where matter_id = $1 and kind = $2 order by started_seq desc limit 1', [id, kind]))[0];
afterAll(travelHome);

describe('dates', () => {
  it('a deadline is met until midnight in Shanghai, and passed a moment later [R-CALC-END]', async () => {
    for (const [at, met, breached] of [['2026-03-17T23:59:58+08:00', '2026-03-17', null], ['2026-03-18T00:00:02+08:00', '2026-03-18', '2026-03-18']] as const) {
      await travelTo('2026-03-02T09:00:00+08:00');
      const matter = await registered();
      expect((await clock(matter.id, 'D-TRIAGE')).due).toBe('2026-03-17');
      await travelTo(at);
      await sql('select app.mark_breaches()');
      expect((await clock(matter.id, 'D-TRIAGE')).breached).toBe(breached);
      done(await triage.call('transfer_matter', { p_matter_id: matter.id, p_version: await versionOf(matter.id), p_reason: '职权所在', p_dispatches: [{ unit_id: await unitId('ZJJ'), role: 'lead' }] }));
      expect(await clock(matter.id, 'D-TRIAGE')).toMatchObject({ met, breached });
    }
  });

  it('whether to accept a review is decided in three working days, and the thirty run from receipt all the same [R-REVIEW-ACK, R-REVIEW-DEC-30D]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const matter = await answered(zhujian, 'ZJJ');
    await travelTo('2026-03-12T09:00:00+08:00'); // a Thursday
    done(await portal.call('request_review', { p_code: matter.code, p_client: 'dates', p_request_id: crypto.randomUUID(), p_stage: 'review', p_organ_id: null, p_claim: '请求', p_grounds: '理由' }));
    expect(await clock(matter.id, 'D-REVIEW-ACK')).toMatchObject({ started: '2026-03-12', due: '2026-03-17' });
    await travelTo('2026-03-16T09:00:00+08:00');
    const [review] = await sql('select id, version from app.reviews where matter_id = $1', [matter.id]);
    done(await reviewOffice.call('accept_review', { p_review_id: review.id, p_version: review.version }));
    expect((await clock(matter.id, 'D-REVIEW-ACK')).met).toBe('2026-03-16');
    expect(await clock(matter.id, 'D-REVIEW-DEC')).toMatchObject({ started: '2026-03-12', due: '2026-04-11' });
  });

  it('a letter counts from the day it was received, whenever it is registered; it is registered within a working day [R-REG-DATE]', async () => {
    await travelTo('2026-03-09T09:00:00+08:00'); // a Monday
    const letter = done(await registrar.call('record_submission', { ...petition(), p_channel: 'X', p_received_on: '2026-03-06', p_confirmed_how: null }));
    expect(await clock(letter.matter_id, 'D-TRIAGE')).toMatchObject({ started: '2026-03-06', due: '2026-03-21' });
    expect(await clock(letter.matter_id, 'D-REGISTER')).toMatchObject({ started: '2026-03-06', due: '2026-03-09' });
    expect((await registrar.call('record_submission', { ...petition(), p_channel: 'X', p_received_on: '2026-03-10', p_confirmed_how: null })).key).toBe('received_in_future');
    await travelHome();
  });
});

describe('what is taken down', () => {
  it('of a group, only those who represent it have a name; the others are a number [R-CHAN-REP-MINIMAL, R-CHAN-REP-5]', async () => {
    const visit = done(await registrar.call('record_submission', { ...petition(), p_channel: 'F', p_received_on: (await sql('select app.today()::text as d'))[0].d, p_confirmed_how: 'paper', p_headcount: 23, p_representatives: ['甲一', '乙二', '丙三'] }));
    const people = await sql('select role, name from app.parties where matter_id = $1 order by role, name', [visit.matter_id]);
    expect(people.map((p) => p.role)).toEqual(['petitioner', 'representative', 'representative', 'representative']);
    expect((await sql('select headcount from app.matters where id = $1', [visit.matter_id]))[0].headcount).toBe(23);
  });

  it('nothing is public unless the petitioner says so, and a report is confidential whatever is said [R-REG-PUBLIC-FLAG]', async () => {
    const [plain, report] = [await received({ p_consent_publish: null, p_confidential: null }), await received({ p_type: 'B', p_confidential: false })];
    const flags = async (id: string) => (await sql('select consent_publish, is_confidential from app.submissions where matter_id = $1', [id]))[0];
    expect(await flags(plain.id)).toEqual({ consent_publish: false, is_confidential: false });
    expect((await flags(report.id)).is_confidential).toBe(true);
  });

  it('names and words stay as they were written: minority names, rare characters, traditional characters, no telephone [R-RIGHT-LANG, R-PRIV-UNICODE]', async () => {
    const words = { p_name: '阿依古丽·买买提江', p_title: '檔案遺失', p_content: '我叫阿依古丽·买买提江，代辦人𠮷野𬀪。原檔案是否尚存，並請示。', p_phone: null, p_email: null };
    const matter = await received(words);
    const [kept] = await sql('select p.name, p.phone, s.title, s.content from app.parties p join app.submissions s on s.matter_id = p.matter_id where p.matter_id = $1', [matter.id]);
    expect(kept).toEqual({ name: words.p_name, phone: null, title: words.p_title, content: words.p_content });
    expect(done(await portal.call('track_submission', { p_code: matter.code, p_client: 'words' })).content).toBe(words.p_content);
  });
});

describe('what is told', () => {
  it('a decision is on the petitioner’s page at once: what, who, until when, what next [R-TRIAGE-NOTIFY]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const matter = await transferred('ZJJ');
    const told = done(await portal.call('track_submission', { p_code: matter.code, p_client: 'told' }));
    expect(told.state_label).toBe('已转送');
    expect(told.summary).toContain('区住房和城乡建设局');
    expect(told.summary).toContain('2026年3月17日');
    expect(told.timeline.at(-1).label).toBe('转送');
    await travelHome();
  });

  it('papers about reports have a series of their own, and leave no gap or line in a register that others read [R-DOC-SECRET-SERIES, R-CONF-INVISIBLE]', async () => {
    const report = await received({ p_type: 'B' });
    done(await conf.call('register_matter', { p_matter_id: report.id, p_version: 1, p_purpose: '05', p_category: '1501', p_place: null }));
    const numbers = async () => (await lead.read('document_register', 'order=issued_at.desc&limit=1000')).map((d: { number: string }) => d.number);
    const before = await numbers();
    done(await conf.call('transfer_sealed', { p_matter_id: report.id, p_version: await versionOf(report.id), p_unit_id: await unitId('JWJW'), p_cadre_level: 'district', p_reported_units: [], p_reason: '依权限' }));
    const [paper] = await sql("select number from app.documents where matter_id = $1 and kind = 'W-TRANSFER-S'", [report.id]);
    expect(paper.number).toMatch(/^丛信密〔\d{4}〕[1-9]\d*号$/);
    expect(await numbers()).toEqual(before);
    expect((await reviewer.read('document_register', `number=eq.${encodeURIComponent(paper.number)}`)).length).toBe(0);
    expect((await conf.read('document_register', `number=eq.${encodeURIComponent(paper.number)}`)).length).toBe(1);
  });
});
