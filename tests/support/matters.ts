// Bringing a matter to a stage, through the verbs that people use.
import { done, petition, portal, registrar, reviewer, sql, type Team, triage, unitId } from './stack.ts';

export type Begun = { id: string; code: string; regNo: string };

export async function received(parts: Record<string, unknown> = {}): Promise<Begun> {
  const receipt = done(await portal.call('receive_submission', petition(parts)));
  return { id: receipt.matter_id, code: receipt.query_code, regNo: receipt.reg_no };
}

export async function versionOf(matterId: string): Promise<number> {
  return (await sql('select version from app.matters where id = $1', [matterId]))[0].version;
}

export async function dispatchOf(matterId: string): Promise<{ id: string; version: number; state: string }> {
  return (await sql('select id, version, state from app.dispatches where matter_id = $1 order by arrived_at desc limit 1', [matterId]))[0];
}

export async function registered(parts: Record<string, unknown> = {}): Promise<Begun> {
  const matter = await received(parts);
  done(await registrar.call('register_matter', { p_matter_id: matter.id, p_version: 1, p_purpose: '03', p_category: '0302', p_place: null }));
  return matter;
}

export async function transferred(unit = '区住房和城乡建设局', parts: Record<string, unknown> = {}): Promise<Begun> {
  const matter = await registered(parts);
  done(await triage.call('transfer_matter', {
    p_matter_id: matter.id, p_version: await versionOf(matter.id), p_reason: '属于该单位职权', p_dispatches: [{ unit_id: await unitId(unit), role: 'lead' }],
  }));
  return matter;
}

export async function signed(team: Team, unit?: string, parts: Record<string, unknown> = {}): Promise<Begun> {
  const matter = await transferred(unit, parts);
  const d = await dispatchOf(matter.id);
  done(await team.clerk.call('sign_dispatch', { p_dispatch_id: d.id, p_version: d.version }));
  return matter;
}

export async function routesOf(matterId: string, route: number): Promise<object[]> {
  const demands = await sql('select id from app.demands where matter_id = $1 and replaced_on is null', [matterId]);
  return demands.map(({ id }) => ({ demand_id: id, route, ...(route < 6 ? { procedure: '示例程序', organ: '示例机关', apply_by: '三十日内' } : {}) }));
}

export async function accepted(team: Team, unit?: string, route = 6, parts: Record<string, unknown> = {}): Promise<Begun> {
  const matter = await signed(team, unit, parts);
  const d = await dispatchOf(matter.id);
  done(await team.handler.call('give_acceptance', {
    p_dispatch_id: d.id, p_version: d.version, p_routes: await routesOf(matter.id, route), p_phone: '0310-0000000', p_text: null, p_service: { method: 'direct' },
  }));
  await approve(team.head, matter.id);
  return matter;
}

export async function approve(person: Team['head'], matterId: string): Promise<any> {
  const [proposal] = await sql('select p.id, coalesce(d.version, m.version) as version from app.proposals p join app.matters m on m.id = p.matter_id left join app.dispatches d on d.id = p.dispatch_id where p.matter_id = $1 and p.decided_at is null', [matterId]);
  return done(await person.call('decide_proposal', { p_proposal_id: proposal.id, p_version: proposal.version, p_approve: true, p_reason: null }));
}

export async function answersOf(matterId: string): Promise<object[]> {
  const demands = await sql('select id from app.demands where matter_id = $1 and replaced_on is null', [matterId]);
  return demands.map(({ id }) => ({ demand_id: id, outcome: 'supported', answer: '已经责令供热公司整改，室温已达标。', basis: '《河北省供热用热办法》' }));
}

export async function drafted(team: Team, unit?: string): Promise<Begun> {
  const matter = await accepted(team, unit);
  let d = await dispatchOf(matter.id);
  const [{ today }] = await sql('select app.today()::text as today');
  done(await team.handler.call('record_contact', { p_dispatch_id: d.id, p_method: 'phone', p_on: today, p_note: '电话听取了陈述' }));
  d = await dispatchOf(matter.id);
  done(await team.handler.call('submit_opinion', { p_dispatch_id: d.id, p_version: d.version, p_facts: '经查，室温十四度。', p_reasons: '温度不达标。', p_demands: await answersOf(matter.id) }));
  return matter;
}

export async function issued(team: Team, unit?: string): Promise<Begun> {
  const matter = await drafted(team, unit);
  const d = await dispatchOf(matter.id);
  done(await team.head.call('sign_opinion', { p_dispatch_id: d.id, p_version: d.version }));
  return matter;
}

export async function answered(team: Team, unit?: string): Promise<Begun> {
  const matter = await issued(team, unit);
  const d = await dispatchOf(matter.id);
  const [{ today }] = await sql('select app.today()::text as today');
  done(await team.clerk.call('serve_opinion', { p_dispatch_id: d.id, p_version: d.version, p_method: 'direct', p_sent_on: today, p_received_on: today, p_receiver: '佟雨禾', p_relation: '本人' }));
  return matter;
}

/** The unit handles, answers, serves, reports; the bureau passes the report. */
export async function concluded(team: Team, id: string): Promise<void> {
  const [{ today }] = await sql('select app.today()::text as today');
  const d = () => dispatchOf(id);
  const at = async (more: object) => { const x = await d(); return { p_dispatch_id: x.id, p_version: x.version, ...more }; };
  done(await team.clerk.call('sign_dispatch', await at({})));
  done(await team.handler.call('give_acceptance', await at({ p_routes: await routesOf(id, 6), p_phone: '0310-0000000', p_text: null, p_service: { method: 'direct' } })));
  await approve(team.head, id);
  done(await team.handler.call('record_contact', { p_dispatch_id: (await d()).id, p_method: 'phone', p_on: today, p_note: '电话听取了陈述' }));
  done(await team.handler.call('submit_opinion', await at({ p_facts: '经查，室温十四度。', p_reasons: '温度不达标。', p_demands: await answersOf(id) })));
  done(await team.head.call('sign_opinion', await at({})));
  done(await team.clerk.call('serve_opinion', await at({ p_method: 'direct', p_sent_on: today, p_received_on: today, p_receiver: '佟雨禾', p_relation: '本人' })));
  done(await team.clerk.call('report_back', await at({ p_text: '已经办结，室温达标。' })));
  done(await reviewer.call('audit_report', await at({ p_passes: true, p_reason: '材料齐全' })));
}

/** The content of an order of supervision, complete. */
export const order = (parts: Record<string, unknown> = {}): Record<string, unknown> => ({
  grounds: ['shirk', 'perfunctory'], heads: ['1', '3'], method: 'phone', evidence: '三月二日电话询问承办人，通话记录在卷。', visitors: '', finding: '收到后未联系信访人。', demand: '三日内入户核实并书面告知。', due_on: null, ...parts,
});
