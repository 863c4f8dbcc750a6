import { afterAll, describe, expect, it } from 'vitest';
import { answered, approve, received, versionOf } from '../support/matters.ts';
import { conf, done, lead, portal, registrar, reviewer, sql, supervisor, travelHome, travelTo, triage, unitId, zhujian } from '../support/stack.ts';

type Parts = Record<string, unknown>;
afterAll(travelHome);
const sealed = async (reported: string) => {
  const report = await received({ p_type: 'B', p_reported_unit: await unitId(reported) });
  done(await conf.call('register_matter', { p_matter_id: report.id, p_version: 1, p_purpose: '06', p_category: '1501', p_place: null }));
  return report;
};
const pass = async (id: string, unit: string, level: string, parts: Parts = {}) => conf.call('transfer_sealed', { p_matter_id: id, p_version: await versionOf(id), p_unit_id: await unitId(unit), p_cadre_level: level, p_reported_units: [], p_reason: '属于其管辖', ...parts });
const papers = (id: string) => sql("select kind, fields ->> 'to_unit' as whom, number from app.documents where matter_id = $1 and kind = 'W-CADRE' order by 2", [id]);

describe('a report about a cadre', () => {
  it('is told to the organisation department in charge on a sealed paper, in a major case to the Party secretary too [R-TRIAGE-REPORT-CADRE]', async () => {
    const plain = await sealed('ZJJ');
    done(await pass(plain.id, 'JWJW', 'district'));
    expect((await papers(plain.id)).map((p) => p.whom)).toEqual(['区委组织部']);
    expect((await papers(plain.id))[0].number).toMatch(/^丛信密通〔/);
    const major = await sealed('ZJJ');
    done(await pass(major.id, 'JWJW', 'district', { p_is_major: true }));
    expect((await papers(major.id)).map((p) => p.whom).sort()).toEqual(['中共邯郸市丛台区委员会主要负责同志、分管组织工作的负责同志', '区委组织部']);
    const small = await sealed('ZJJ');
    done(await pass(small.id, 'JWJW', 'below_section', { p_is_major: true }));
    expect(await papers(small.id)).toEqual([]);
    for (const who of [registrar, triage, reviewer, lead, supervisor, zhujian.head]) expect(await who.read('document_register', `number=like.*密通*`)).toEqual([]);
  });

  it('about the leadership of the district goes up, to no organ beside or below it [R-CONF-SUPERIOR, R-CONF-ROUTE-AROUND]', async () => {
    const [superior] = await sql("select code from app.units where kind = 'superior' order by sort_order limit 1");
    for (const leadership of ['QW', 'QZF']) {
      const report = await sealed(leadership);
      for (const organ of ['JWJW', 'ZZB', 'FY'].filter(Boolean)) {
        if (!(await sql('select 1 from app.units where code = $1', [organ])).length) continue;
        expect((await pass(report.id, organ, 'district')).key, `${leadership} ${organ}`).toBe('unit_takes_no_reports');
      }
      done(await pass(report.id, superior.code, 'city'));
      expect((await papers(report.id)).map((p) => p.whom)).toEqual(['上级党委组织部门']);
    }
  });
});

describe('the seal of a paper', () => {
  it('is that of the bureau, of the unit, or that for reviews [R-DOC-SEAL]', async () => {
    const matter = await answered(zhujian, 'ZJJ');
    const rows = await sql('select kind, seal from app.documents where matter_id = $1', [matter.id]);
    const seal = (kind: string) => rows.find((r) => r.kind === kind)?.seal;
    expect([seal('W-RECEIPT'), seal('W-TRANSFER')]).toEqual(Array(2).fill((await sql("select name || '信访专用章' as s from app.units where kind = 'bureau'"))[0].s));
    expect([seal('W-ACCEPT'), seal('W-OPINION')]).toEqual(Array(2).fill((await sql("select name || '公章' as s from app.units where code = 'ZJJ'"))[0].s));
    expect((await sql("select app.seal_of('W-RV-OPINION', id) as s from app.units where code = 'QZF'"))[0].s).toBe('邯郸市丛台区人民政府信访事项复查复核专用章');
    expect((await sql("select app.seal_of('W-RV-APPLY', id) as s from app.units where code = 'QZF'"))[0].s).toBeNull();
    const mine = done(await portal.call('track_submission', { p_code: matter.code, p_client: 'papers' })).documents;
    expect(mine.find((d: Parts) => d.kind === 'W-OPINION').seal).toContain('公章');
  });
});

describe('what a superior handed down', () => {
  it('should leave the bureau within four days: the work is due then, the deadline of the law stays [R-TRIAGE-CASCADE-4D]', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const receipt = done(await registrar.call('record_submission', { p_submission_id: crypto.randomUUID(), p_channel: 'J', p_received_on: '2026-03-02', p_type: 'C', p_title: '交办件', p_content: '市局交办。', p_demands: ['请办理'], p_place: '130403001',
      p_is_anonymous: false, p_petitioner_kind: 'person', p_name: '佟雨禾', p_address: '联纺东街道', p_phone: null, p_email: null, p_upper_number: '邯信交〔2026〕1号', p_upper_organ: '市信访局', p_upper_due_on: '2026-05-29' }));
    done(await registrar.call('register_matter', { p_matter_id: receipt.matter_id, p_version: 1, p_purpose: '03', p_category: '0302', p_place: null }));
    expect((await triage.read('queue', `matter_id=eq.${receipt.matter_id}`)).map((w: Parts) => w.due_on)).toEqual(['2026-03-06']);
    expect((await sql("select due_on::text as due from app.clocks where matter_id = $1 and kind = 'D-TRIAGE'", [receipt.matter_id]))[0].due).toBe('2026-03-17');
    done(await triage.call('assign_matter', { p_matter_id: receipt.matter_id, p_version: await versionOf(receipt.matter_id), p_reason: '职权', p_dispatches: [{ unit_id: await unitId('ZJJ'), role: 'lead' }], p_feedback_due_on: '2026-05-15', p_requirement: '报结果' }));
    await approve(lead, receipt.matter_id);
    expect(await sql("select due_on::text as due, met_on is not null as met from app.clocks where matter_id = $1 and kind = 'D-TRIAGE-CASCADE'", [receipt.matter_id])).toEqual([{ due: '2026-03-06', met: true }]);
    expect(JSON.stringify(done(await portal.call('track_submission', { p_code: receipt.query_code, p_client: 'papers' })).clocks)).not.toContain('CASCADE');
    const own = await received();
    expect((await registrar.read('queue', `matter_id=eq.${own.id}`))[0].due_on).toBe('2026-03-03');
    await travelHome();
  });
});
