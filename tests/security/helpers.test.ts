// Helpers: less than an agent. What a code of theirs opens, what it never opens, and who sees that it was used.
import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { answered, received, transferred } from '../support/matters.ts';
import { newcomer, signIn } from '../support/sign-in.ts';
import { admin, auditor, conf, done, env, lianfang, Person, petition, portal, registrar, sql, tokenOf, travelHome, travelTo, triage, zhujian } from '../support/stack.ts';

const helper = (parts: object = {}) => ({ name: '佟小雨', relation: '女儿', contact: '15400000002', scope: 'progress', ...parts });
const track = async (code: string) => done(await portal.call('track_submission', { p_code: code, p_client: 'helpers' }));
const make = async (code: string, parts: object = {}, id = randomUUID()) => (done(await portal.call('make_helper', { p_code: code, p_client: 'helpers', p_request_id: id, p_helper: helper(parts) })) as { helper_code: string }).helper_code;
const add = (code: string, id = randomUUID()) => portal.call('add_material', { p_code: code, p_client: 'helpers', p_material_id: id, p_text: '补充一张照片的说明' });
afterAll(travelHome);

describe('a helper', () => {
  it('sees no more than the petitioner granted, and does nothing that is the petitioner’s own [R-CHAN-AGENT, R-PRIV-ACCESS]', async () => {
    const matter = await answered(zhujian);
    const own = await track(matter.code);
    const [progress, papers, material] = [await make(matter.code), await make(matter.code, { scope: 'papers' }), await make(matter.code, { scope: 'material' })];
    expect(progress).toMatch(/^D\d{3}-\d{4}-\d{4}-\d{4}$/);
    const seen = await track(progress);
    expect(seen).toMatchObject({ reg_no: own.reg_no, state: own.state, summary: own.summary, helper: { name: '佟小雨', relation: '女儿', scope_label: '只看进度' }, documents: [], demands: [], can: { add_material: false } });
    expect((await track(papers)).documents.length).toBeGreaterThan(1);
    for (const code of [progress, papers, material]) {
      const whole = await track(code);
      for (const key of ['content', 'messages', 'identity_reads', 'notice', 'publication', 'requests', 'evaluations', 'submission_id', 'helpers', 'chain_head']) expect([key, key in whole]).toEqual([key, false]);
      expect(JSON.stringify(whole)).not.toContain('老人和孩子受不了');
      const [evaluation] = own.evaluations;
      const refused: [string, object][] = [
        ['request_withdrawal', { p_request_id: randomUUID(), p_text: '撤回' }], ['request_urging', { p_request_id: randomUUID(), p_text: '催' }], ['request_recusal', { p_request_id: randomUUID(), p_of_unit: false, p_text: '回避' }],
        ['request_review', { p_request_id: randomUUID(), p_stage: 'review', p_organ_id: null, p_claim: '撤销', p_grounds: '不对', p_late_reason: null }], ['evaluate_matter', { p_evaluation_id: evaluation.id, p_level: 'fair' }],
        ['copy_of_data', { p_name: '佟雨禾' }], ['request_correction', { p_correction_id: randomUUID(), p_name: '佟雨禾', p_field: 'phone', p_wanted: '15400000009', p_reason: '错' }], ['choose_notice', { p_channel: 'email', p_address: 'a@example.org' }],
        ['choose_publication', { p_agrees: true }], ['send_sealed_message', { p_message_id: randomUUID(), p_kind: 'retaliation', p_text: '害怕' }], ['receipt_statement', {}],
        ['make_helper', { p_request_id: randomUUID(), p_helper: helper({ scope: 'material' }) }], ['revoke_helper', { p_helper_id: randomUUID() }]];
      for (const [verb, args] of refused) expect([verb, (await portal.call(verb, { p_code: code, p_client: 'helpers', ...args })).key]).toEqual([verb, 'helper_may_not']);
    }
  });

  it('adds to an open matter only with that scope, sees only what they added, and the petitioner sees who it was [R-CHAN-AGENT, R-REG-UNCLEAR]', async () => {
    const matter = await transferred();
    done(await add(matter.code));
    const [papers, material] = [await make(matter.code, { scope: 'papers' }), await make(matter.code, { scope: 'material' })];
    expect((await add(papers)).key).toBe('helper_may_not');
    const id = randomUUID();
    done(await add(material, id));
    done(await add(material, id));
    expect((await track(material)).materials).toHaveLength(1);
    expect((await track(matter.code)).materials.map((m: { by_helper: string | null }) => m.by_helper)).toEqual([null, '佟小雨']);
    expect((await track(matter.code)).timeline.map((e: { label: string }) => e.label)).toContain('补充材料（代办人）');
  });

  it('is logged at each use, stopped at once by the petitioner, and by the end date [R-PRIV-LOG]', async () => {
    const matter = await received();
    const [first, second] = [await make(matter.code), await make(matter.code, { name: '村干部', relation: '村委会', ends_on: (await sql("select (app.today() + 3)::text as d"))[0].d })];
    await track(first);
    await track(first);
    const [entry] = (await track(matter.code)).helpers;
    expect(entry).toMatchObject({ name: '佟小雨', is_live: true, uses: [{ what: 'looked', times: 2 }] });
    done(await portal.call('revoke_helper', { p_code: matter.code, p_client: 'helpers', p_helper_id: entry.id }));
    expect(await track(first)).toBeNull();
    expect((await track(matter.code)).helpers[0]).toMatchObject({ is_live: false });
    const stranger = await received();
    const other = (await track(matter.code)).helpers[1];
    expect((await portal.call('revoke_helper', { p_code: stranger.code, p_client: 'helpers', p_helper_id: other.id })).key).toBe('helper_not_found');
    expect(await track(second)).not.toBeNull();
    await travelTo(new Date(Date.now() + 4 * 86_400_000).toISOString());
    expect(await track(second)).toBeNull();
    await travelHome();
    await expect(sql("update app.helpers set scope = 'material', revoked_at = null where id = $1", [entry.id], 'superuser')).rejects.toThrow('record_is_append_only');
  });

  it('of a report sees its state alone, and there is one only if the reporter makes it [R-CONF-SEAL, R-CONF-INVISIBLE]', async () => {
    expect((await portal.call('receive_submission', petition({ p_type: 'B', p_helper: helper() }))).key).toBe('helper_by_reporter_only');
    const report = await received({ p_type: 'B', p_title: '举报虚报面积' });
    const code = await make(report.code, { scope: 'material' });
    const seen = await track(code);
    expect(seen).toMatchObject({ is_sealed: true, timeline: [], clocks: [], documents: [], holders: [], can: { add_material: false } });
    expect(JSON.stringify(seen)).not.toContain('面积');
    expect((await add(code)).key).toBe('sealed_takes_no_material');
    expect((await conf.call('record_helper', { p_matter_id: report.id, p_reg_no: report.regNo, p_request_id: randomUUID(), p_helper: helper() })).key).toBe('role_missing');
    const both = await newcomer(['CONF_OFFICER', 'REGISTRAR'], 'XFJ'), desk = new Person(both.email, (await signIn(both.email, both.password)).body.access_token);
    expect((await desk.call('record_helper', { p_matter_id: report.id, p_reg_no: report.regNo, p_request_id: randomUUID(), p_helper: helper() })).key).toBe('helper_by_reporter_only');
    expect((await registrar.call('record_helper', { p_matter_id: report.id, p_reg_no: report.regNo, p_request_id: randomUUID(), p_helper: helper() })).key).toBe('matter_not_found');
  });

  it('who submits for somebody gets a code of their own beside the petitioner’s receipt; a retry gives the same two, and the helper is no party [R-CHAN-AGENT, R-REG-QUERYCODE]', async () => {
    const form = petition({ p_helper: helper({ scope: 'papers' }) });
    const receipt = done(await portal.call('receive_submission', form));
    expect(done(await portal.call('receive_submission', form))).toMatchObject({ query_code: receipt.query_code, helper_code: receipt.helper_code });
    expect((await track(receipt.helper_code)).helper.scope_label).toBe('看进度和文书');
    expect((await track(receipt.query_code)).helpers).toMatchObject([{ name: '佟小雨', is_submitter: true }]);
    expect((await sql('select role, name from app.parties where matter_id = $1', [receipt.matter_id], 'superuser')).map((p) => p.role)).toEqual(['petitioner']);
    for (const [field, bad] of [['name', ''], ['relation', ''], ['scope', 'everything']] as const) expect((await portal.call('receive_submission', petition({ p_helper: helper({ [field]: bad }) }))).key).toBe(`helper_${field}_missing`);
  });

  it('cannot be more than five at once, nor for more than a year', async () => {
    const matter = await received();
    for (let n = 0; n < 5; n += 1) await make(matter.code);
    expect((await portal.call('make_helper', { p_code: matter.code, p_client: 'helpers', p_request_id: randomUUID(), p_helper: helper() })).key).toBe('helpers_too_many');
    expect((await portal.call('make_helper', { p_code: (await received()).code, p_client: 'helpers', p_request_id: randomUUID(), p_helper: helper({ ends_on: '2099-01-01' }) })).key).toBe('helper_end_malformed');
  });

  it('code is kept as a keyed hash, is no tracking code, and wrong ones count like wrong tracking codes [R-REG-QUERYCODE]', async () => {
    const matter = await received();
    const code = await make(matter.code);
    const rows = JSON.stringify(await sql('select to_jsonb(h) as h from app.helpers h', [], 'superuser'));
    expect(rows).not.toContain(code.replaceAll('-', ''));
    expect(await track(code.slice(1))).toBeNull();
    expect(await track(code.toLowerCase().replaceAll('-', ' '))).not.toBeNull();
    const client = randomUUID();
    for (let n = 0; n < 20; n += 1) expect(done(await portal.call('track_submission', { p_code: `D${String(n).padStart(15, '7')}`, p_client: client }))).toBeNull();
    expect((await portal.call('track_submission', { p_code: `D${'9'.repeat(15)}`, p_client: client })).key).toBe('too_many_tries');
  });

  it('is noted at the desk when the petitioner asks, and stopped there; nobody on the staff reads who helps whom [R-PRIV-ACCESS]', async () => {
    const matter = await transferred();
    const args = { p_matter_id: matter.id, p_reg_no: matter.regNo, p_request_id: randomUUID(), p_helper: helper() };
    for (const person of [lianfang.clerk, admin, auditor]) expect((await person.call('record_helper', args)).key).toBe('matter_not_found');
    for (const person of [triage, zhujian.clerk, zhujian.head]) expect((await person.call('record_helper', args)).key).toBe('role_missing');
    const { helper_code: code } = done(await registrar.call('record_helper', args));
    expect((await track(code)).helper.name).toBe('佟小雨');
    expect((await track(matter.code)).helpers).toMatchObject([{ by_desk: true }]);
    expect(done(await registrar.call('end_helpers', { p_matter_id: matter.id, p_reg_no: matter.regNo }))).toBe(1);
    expect(await track(code)).toBeNull();
    for (const person of [registrar, zhujian.head]) {
      const answer = await fetch(`${env.apiUrl}/rest/v1/helpers`, { headers: { apikey: env.publishableKey, authorization: `Bearer ${await tokenOf(person.email ?? '')}`, 'accept-profile': 'app' } });
      expect(answer.status).toBe(406);
    }
  });
});
