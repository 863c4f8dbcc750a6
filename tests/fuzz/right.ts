// Right arguments for every verb of the API, so that the fuzzer also gets past the first examination: what a name means, and where one
// name means several things the verb before it. What is not named here is null.
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Environment } from '../../stack/src/environment.ts';
import { place } from './marks.ts';

type Dice = { pick: <T>(list: readonly T[]) => T; chance: (p: number) => boolean };
export type Verb = { name: string; args: string[]; types: string[]; /** It changes nothing. */ reads: boolean };
/** What the database holds now: ids by the name of their argument, demands and the petitioner's name by matter, and the day. */
export type Facts = { today: string; ids: Record<string, string[]>; demands: Map<string, string[]>; names: Map<string, string>; numbers: string[]; suggestions: string[]; matterOf: Map<string, string>; unit: string; organ: string; bureau: string; guest: string };
export type Given = Dice & { facts: Facts; codes: { code: string; matter_id: string }[]; matter: string; code: { code: string; matter_id: string } };

export const sources: Record<string, string> = {
  p_matter_id: 'app.matters', p_dispatch_id: 'app.dispatches', p_party_id: 'app.parties', p_proposal_id: 'app.proposals', p_review_id: 'app.reviews', p_urging_id: 'app.urgings', p_supervision_id: 'app.supervisions',
  p_recommendation_id: 'app.recommendations', p_execution_id: 'app.executions', p_call_back_id: 'app.call_backs', p_publication_id: 'app.publications', p_correction_id: 'app.corrections', p_identity_id: 'app.identity_requests',
  p_day_id: 'app.reception_days', p_reception_id: 'app.receptions', p_origin_id: 'app.origins', p_report_id: 'app.upper_reports', p_topic_id: 'app.topics', p_snapshot_id: 'app.snapshots', p_unit_id: 'app.units', p_staff_id: 'app.staff',
  p_submission_id: 'app.submissions', p_evaluation_id: 'app.evaluations', p_material_id: 'app.materials', p_work_item_id: 'app.work_items', p_export_id: 'app.exports', p_import_id: 'app.imports', p_view_id: 'app.saved_views',
  p_disposal_id: 'app.disposals', p_digest_id: 'app.digests', p_award_id: 'app.awards', p_appeal_id: 'app.figure_appeals', p_helper_id: 'app.helpers', p_group_id: 'app.suggestion_groups', p_attachment_id: 'app.attachments',
};

export async function readFacts(db: pg.Client, guest: string): Promise<Facts> {
  const one = (name: string, table: string) => `select '${name}' as name, coalesce(array_agg(${table === 'app.origins' ? 'submission_id' : table === 'app.helpers' ? 'request_id' : 'id'}::text), '{}') as ids from ${table}`;
  const ids = Object.fromEntries((await db.query(Object.entries(sources).map(([n, t]) => one(n, t)).join(' union all '))).rows.map((r) => [r.name as string, r.ids as string[]]));
  const demands = new Map((await db.query('select matter_id, array_agg(id::text) as ids from app.demands where replaced_on is null group by 1')).rows.map((r) => [r.matter_id as string, r.ids as string[]]));
  const names = new Map((await db.query("select matter_id, name from app.parties where role = 'petitioner' and name is not null")).rows.map((r) => [r.matter_id as string, r.name as string]));
  const owned = (await db.query("select r.t as name from unnest($1::text[]) r(t) where exists (select from pg_attribute a where a.attrelid = r.t::regclass and a.attname = 'matter_id') and exists (select from pg_attribute a where a.attrelid = r.t::regclass and a.attname = 'id')", [Object.values(sources)])).rows;
  const matterOf = new Map((await db.query(owned.map((t) => `select id::text, matter_id from ${t.name} where matter_id is not null`).join(' union all '))).rows.map((r) => [r.id as string, r.matter_id as string]));
  const [day] = (await db.query("select app.today()::text as today, (select id from app.units where code = 'ZJJ') as unit, (select id from app.units where code = 'JWJW') as organ, app.bureau_id() as bureau, array(select reg_no from app.matters where not is_sealed) as numbers, array(select m.id::text from app.matters m where m.type = 'A' and not m.is_sealed) as suggestions")).rows;
  return { ...day, ids, demands, names, matterOf, guest };
}

export const words = `经核实，情况属实，已经处理${place}。`;
export const later = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const content = (verb: string, f: Facts): object => /topic/.test(verb) ? { title: '公园怎么更好用', background: words, questions: ['缺什么设施？'], from: f.today, to: later(f.today, 20), organiser: f.unit, contact: '0310-1234567', has_award: true, is_invited: false, result_form: 'list' }
  : /supervision/.test(verb) ? { grounds: ['shirk'], heads: ['1', '3'], method: 'phone', evidence: words, visitors: '', finding: words, demand: words, due_on: null }
  : /recommendation/.test(verb) ? { topic: '办理拖延', facts: words, basis: '《信访工作条例》', advice: words }
  : /reception/.test(verb) ? { kind: 'reception', leader_name: '曲某', leader_office: '副区长', day: later(f.today, 7), from_time: '9:00', to_time: '11:30', place: '一号室', scope: '城建', is_published: true }
  : { method: 'phone', on_date: f.today, was_told_route: true, was_told_term: true, was_told_remedy: true, was_contacted: true, was_executed: null, attitude: 'satisfied', speed: 'fair', result: 'satisfied', remarks: '' };

/** Names that are new ids of what is begun. */
export const begun = new Set(['p_request_id', 'p_message_id', 'receive_submission.p_submission_id', 'record_submission.p_submission_id', 'receive_suggestion.p_submission_id', 'open_intake.p_submission_id', 'seal_form.p_submission_id', 'add_attachment.p_submission_id', 'add_material.p_material_id', 'request_correction.p_correction_id', 'open_import.p_import_id', 'arrange_reception.p_day_id', 'reissue_code.p_issue_id']);
/** Who and what these touch is nobody who plays, or the oracle would no longer know the roles of the players. */
export const onGuest = new Set(['end_staff', 'change_staff', 'restore_staff', 'reset_second_factor', 'reset_password', 'unlock_staff', 'name_deputy']);
/** Never right: they would end the game or close its doors. */
export const spared = new Set(['succeed_unit', 'load_calendar', 'end_my_session', 'set_throttle', 'set_forgotten_password', 'join_staff', 'read_invitation', 'check_now']);

type Maker = unknown | ((g: Given, verb: string) => unknown);
const day: Maker = (g: Given) => g.facts.today;
const makers: Record<string, Maker> = {
  p_code: (g: Given) => g.code.code, p_client: (g: Given) => `right-${g.pick([1, 2, 3, 4, 5, 6, 7, 8, 9])}-${randomUUID().slice(0, 4)}`, p_unit_id: (g: Given, verb: string) => (verb === 'transfer_sealed' ? g.facts.organ : g.facts.unit), p_organ_id: null, p_proposed_unit: (g: Given) => g.facts.bureau, p_reported_units: (g: Given, verb: string) => (verb !== 'transfer_sealed' ? null : g.chance(0.2) ? [g.facts.bureau] : []), p_remedy_unit_id: null, p_successor_id: null,
  p_reason: words, p_text: words, p_note: words, p_basis: '《信访工作条例》', p_title: '路灯不亮', p_content: (g: Given, verb: string) => (/submission/.test(verb) ? '绛紫色路灯第七盏不亮，老人夜里摔倒过两次。' : content(verb, g.facts)), p_name: '费新来', p_address: (g: Given, verb: string) => (verb === 'choose_notice' ? 'feixinlai@elsewhere.example' : '绛紫路八十八号'), p_phone: '15499990001',
  p_purpose: '03', p_category: '0302', p_type: (g: Given) => g.pick(['A', 'B', 'C', 'E']), p_petitioner_kind: 'person', p_is_anonymous: false, p_consent_publish: true, p_confidential: false, p_channel: (g: Given, verb: string) => (verb === 'choose_notice' ? 'email' : 'X'), p_place: '130403003',
  p_approve: true, p_granted: true, p_passes: true, p_confirm: true, p_uphold: (g: Given) => g.chance(0.5), p_agrees: true, p_wants: true, p_is_public: true, p_was_received: true, p_is_rectified: true, p_is_same_person: true, p_is_same_facts: true, p_of_unit: false, p_is_signed: true, p_is_shared: false, p_submit: true, p_is_lasting: false, p_is_sealed: false, p_came_in: true,
  p_method: (g: Given, verb: string) => (/serve|grant/.test(verb) ? 'direct' : /upper|source/.test(verb) ? 'system' : 'phone'), p_on: day, p_sent_on: day, p_received_on: day, p_held_on: day, p_instructed_on: day, p_decided_on: day, p_requested_on: day, p_petitioner_signed_on: day, p_other_signed_on: day, p_announced_on: day, p_done_on: day, p_final_on: day, p_accepted_on: day, p_valid_from: day,
  p_from: (g: Given) => `${g.facts.today.slice(0, 4)}-01-01`, p_to: (g: Given, verb: string) => (/topic|deputy/.test(verb) ? later(g.facts.today, 60) : g.facts.today), p_due_on: (g: Given) => later(g.facts.today, 10), p_feedback_due_on: (g: Given) => later(g.facts.today, 30), p_exec_due_on: (g: Given) => later(g.facts.today, 30), p_redo_due_on: (g: Given) => later(g.facts.today, 30), p_measures_on: (g: Given) => later(g.facts.today, 20),
  p_dispatches: (g: Given) => [{ unit_id: g.facts.unit, role: 'lead' }], p_routes: (g: Given) => demandsOf(g).map((id) => ({ demand_id: id, route: 6 })), p_service: { method: 'direct' }, p_filters: { type: 'C' }, p_columns: ['reg_no', 'title'], p_roles: ['HANDLER'], p_email: (g: Given, verb: string) => (verb === 'invite_staff' ? `${randomUUID().slice(0, 8)}@zhujian.example` : null),
  p_demands: (g: Given, verb: string) => (/receive|record/.test(verb) ? ['请修好路灯'] : verb === 'split_demands' ? [{ text: '请修好路灯', type: 'C' }] : verb === 'submit_opinion' ? demandsOf(g).map((id) => ({ demand_id: id, outcome: 'explained', answer: words, basis: '《信访工作条例》' })) : verb === 'answer_suggestion' ? demandsOf(g).map((id) => ({ demand_id: id, outcome: 'kept', answer: words })) : null),
  p_kind: (g: Given, verb: string) => ({ draft_recommendation: g.pick(['improve', 'policy']), take_snapshot: 'assessment', settle_dispatch: 'settlement', revise_template: 'W-OPINION', answer_urging: g.pick(['urge', 'overdue']) } as Record<string, string>)[verb] ?? g.pick(['report', 'retaliation']),
  p_ground: (g: Given, verb: string) => ({ file_matter: 'no_demand', report_urgent: 'urgent', refuse_review: 'overdue' } as Record<string, string>)[verb] ?? g.pick(['out_of_area', 'upper_power', 'legal_route']), p_stage: 'review', p_outcome: (g: Given, verb: string) => (/prior/.test(verb) ? 'explained' : 'upheld'), p_level: 'fair', p_grade: 'first', p_adoption: 'whole', p_cadre_level: 'district', p_class: 'long', p_list: 'search', p_sort: 'date',
  p_helper: { name: '代办人', relation: '女儿', scope: 'material', contact: '' }, p_panel: ['甲专家', '乙代表', '丙委员'], p_reasons: (g: Given, verb: string) => (verb === 'announce_award' ? { aim: words, feasible: words, new: words, effect: words } : words), p_matter_ids: (g: Given) => [g.matter, ...g.facts.suggestions].slice(0, 8), p_into_reg_no: (g: Given) => g.pick(g.facts.numbers), p_reg_no: (g: Given) => g.pick(g.facts.numbers),
  p_version: 1, p_days: 5, p_years: 10, p_line_count: 1, p_lines: [], p_page: 0, p_seq: 1, p_bytes: 9, p_media_type: 'image/png', p_file_name: '登记簿.xlsx', p_hash: 'b'.repeat(64), p_head: 'b'.repeat(64), p_words: '', p_headcount: 1, p_field: (g: Given, verb: string) => (verb === 'request_correction' ? 'phone' : '城市建设'), p_wanted: '15499990002', p_sent_to: ['区委', '区政府'], p_members: '甲、乙、丙', p_chair: '主持人', p_organ: '区人力资源和社会保障局', p_organ_address: '示例路1号', p_organ_phone: '0310-1234567',
};
for (const name of ['same_person', 'same_facts', 'claim', 'grounds', 'facts', 'findings', 'assessment', 'approval', 'appeal', 'minutes', 'report', 'subject', 'situation', 'risk', 'advice', 'measures', 'instruction', 'instructed_by', 'requirement', 'receiver', 'work_done', 'attempts', 'answer', 'question', 'result', 'progress', 'proof', 'person', 'opinion', 'analysis', 'summary', 'problem', 'effect', 'units', 'areas', 'other', 'units_context', 'other_party', 'agreement', 'performance', 'by', 'number', 'case_number', 'final_number', 'final_organ', 'request', 'ruling', 'receipt_number', 'shown', 'follow_up', 'source']) makers[`p_${name}`] ??= words;

const demandsOf = (g: Given): string[] => g.facts.demands.get(g.matter) ?? [];

/** Arguments with which the verb could be taken; what is given already (a subject, its version) stays. */
export function rightArgs(verb: Verb, facts: Facts, codes: Given['codes'], dice: Dice, mine: Set<string>, given: Record<string, unknown> = {}): Record<string, unknown> {
  const code = dice.pick(codes);
  /** One of these, of a matter that the person may know where there is one. */
  const own = (name: string): string | undefined => {
    const all = facts.ids[name] ?? [], known = all.filter((id) => mine.has(name === 'p_matter_id' ? id : (facts.matterOf.get(id) ?? '')));
    return known.length ? dice.pick(known) : all.length ? dice.pick(all) : undefined;
  };
  const subject = verb.args.find((a) => a !== 'p_matter_id' && a in given && facts.matterOf.has(String(given[a]))) ?? verb.args.find((a) => facts.ids[a]?.length && !['p_matter_id', 'p_staff_id'].includes(a) && !(a in makers));
  if (subject && !(subject in given) && !begun.has(`${verb.name}.${subject}`)) given = { [subject]: own(subject), ...given };
  const matter = String(given.p_matter_id ?? facts.matterOf.get(String(given[subject ?? ''])) ?? own('p_matter_id'));
  const g: Given = { ...dice, facts, codes, matter, code };
  const args: Record<string, unknown> = {};
  for (const name of verb.args) {
    args[name] = null;
    if (name in given) args[name] = given[name];
    else if (begun.has(name) || begun.has(`${verb.name}.${name}`)) args[name] = randomUUID();
    else if (name === 'p_name' && verb.args.includes('p_code')) args[name] = facts.names.get(code.matter_id) ?? null;
    else if (name === 'p_matter_id') args[name] = matter;
    else if (name === 'p_staff_id' || name === 'p_deputy_id') args[name] = onGuest.has(verb.name) ? facts.guest : dice.pick(facts.ids.p_staff_id ?? []);
    else if (name in makers) {
      const maker = makers[name];
      args[name] = typeof maker === 'function' ? (maker as (g: Given, verb: string) => unknown)(g, verb.name) : maker;
    } else if (facts.ids[name]?.length && verb.name !== 'draft_topic') args[name] = own(name) ?? null;
  }
  if (verb.name === 'change_staff' && !('p_unit_id' in given)) args.p_unit_id = facts.unit;
  return args;
}

/** A report with a message, so that the code of one report is known: it cannot be computed from the database. */
export async function reportWithMessage(env: Environment, token: string): Promise<{ code: string; matter_id: string }> {
  const call = async (verb: string, args: object) => {
    const answer = await fetch(`${env.apiUrl}/rest/v1/rpc/${verb}`, { method: 'POST', headers: { apikey: env.publishableKey, authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify(args) });
    if (!answer.ok) throw new Error(`${verb}: ${answer.status} ${await answer.text()}`);
    return (await answer.text().then((t) => (t ? JSON.parse(t) : null))) as { query_code: string; matter_id: string };
  };
  const receipt = await call('receive_submission', { p_submission_id: randomUUID(), p_type: 'B', p_title: '密件标题', p_content: `密件内容${randomUUID()}`, p_demands: ['请查处'], p_place: '130403003', p_is_anonymous: false, p_petitioner_kind: 'person', p_name: '濮阳密', p_address: '密封路9号', p_phone: '15498761234', p_email: null, p_consent_publish: false, p_confidential: true });
  await call('send_sealed_message', { p_code: receipt.query_code, p_client: 'fuzz', p_message_id: randomUUID(), p_kind: 'report', p_text: `凭码留言${randomUUID()}` });
  return { code: receipt.query_code, matter_id: receipt.matter_id };
}
