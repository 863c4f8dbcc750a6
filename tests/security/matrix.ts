// Who sees what and who may do what: the declaration that tests/security/access.test.ts holds against the running database,
// and from which docs/access.md is written. A view, table or verb without a row here fails the test.

export const people = ['REGISTRAR', 'TRIAGE', 'REVIEWER', 'BUREAU_LEAD', 'SUPERVISOR', 'REVIEW_OFFICE', 'ANALYST', 'SUGGEST', 'CONF_OFFICER', 'ADMIN', 'AUDITOR',
  'UNIT_CLERK', 'HANDLER', 'UNIT_HEAD', 'OTHER_CLERK', 'PORTAL', 'ANONYMOUS'] as const;
export type Who = (typeof people)[number];

type Group = 'bureau' | 'unit' | 'staff' | 'signedIn';
type Row = Partial<Record<Who | Group, string>>;
const groups: Record<Group, Who[]> = {
  bureau: ['REGISTRAR', 'TRIAGE', 'REVIEWER', 'BUREAU_LEAD', 'SUPERVISOR', 'REVIEW_OFFICE', 'ANALYST', 'SUGGEST'],
  unit: ['UNIT_CLERK', 'HANDLER', 'UNIT_HEAD'],
  staff: people.filter((p) => p !== 'PORTAL' && p !== 'ANONYMOUS'),
  signedIn: people.filter((p) => p !== 'ANONYMOUS'),
};

/** What a row says of a person: their own word first, then that of their group, then the word for everybody else. */
export function cell(row: Row, who: Who, otherwise: string): string {
  if (who === 'ANONYMOUS') return 'x';
  const own = row[who];
  if (own !== undefined) return own;
  const group = (['bureau', 'unit', 'staff', 'signedIn'] as const).find((g) => groups[g].includes(who) && row[g] !== undefined);
  return (group && row[group]) ?? otherwise;
}

// U: matters that were sent to the unit. B: matters that are still with the bureau. S: sealed reports. R: rows without a
// matter. -: nothing. x: refused.
const open: Row = { signedIn: 'R' };
const withheld: Row = { signedIn: 'x' };
const self: Row = { staff: 'R' };
const sent: Row = { bureau: 'U', unit: 'U' };
const whole: Row = { bureau: 'UB', unit: 'U', CONF_OFFICER: 'S' };
const dispatched: Row = { bureau: 'U', unit: 'U', CONF_OFFICER: 'S' };
const queue: Row = { REGISTRAR: 'UB', TRIAGE: 'B', REVIEWER: 'U', REVIEW_OFFICE: 'U', CONF_OFFICER: 'S', unit: 'U' };

export const views: Record<string, Row> = {
  proceedings: open, source_bodies: open, matter_elements: sent, matter_confirmations: sent, origins: { bureau: 'U' }, upper_reports: { bureau: 'U' }, upper_summary: { bureau: 'R' }, reception_days: { bureau: 'R' }, receptions: { bureau: 'U' },
  me: self, colleagues: self,
  staff_accounts: { ADMIN: 'R', AUDITOR: 'R' }, staff_invitations: { ADMIN: 'R' }, staff_events: { ADMIN: 'R', AUDITOR: 'R' }, deputies: {}, staff_sign_ins: { ADMIN: 'R', AUDITOR: 'R' }, my_sign_ins: self, account_requests: { ADMIN: 'R', AUDITOR: 'R', BUREAU_LEAD: 'R' },
  saved_views: {}, exports: {},
  imports: {}, import_lines: {}, outbox: { ADMIN: 'R' },
  units: open, unit_register: open, categories: open, places: open, purposes: open, channels: open, routes: open, matter_types: open, outcomes: open, roles: open,
  states: open, clock_kinds: open, calendar_years: open, calendar_days: open, transitions: open, anchors: open, hour_roots: open, signing_keys: open,
  findings: { ADMIN: 'R', AUDITOR: 'R', BUREAU_LEAD: 'R' }, check_rounds: { ADMIN: 'R', AUDITOR: 'R', BUREAU_LEAD: 'R' },
  sealed_terms: {}, matter_corrections: { REGISTRAR: 'U', REVIEWER: 'U' }, identity_requests: { CONF_OFFICER: 'S' }, throttles: { ADMIN: 'R', AUDITOR: 'R' },
  retention_plan: open, matter_retention: { REVIEWER: 'U', BUREAU_LEAD: 'U', CONF_OFFICER: 'S' }, disposals: { REVIEWER: 'R', BUREAU_LEAD: 'R', CONF_OFFICER: 'R' }, disposal_items: {}, short_terms: { ADMIN: 'R', AUDITOR: 'R' },
  topics: { bureau: 'R' }, topic_suggestions: sent, digests: { SUGGEST: 'R', BUREAU_LEAD: 'R' },
  snapshots: { bureau: 'R', unit: 'R', OTHER_CLERK: 'R' }, figures: { bureau: 'R', unit: 'R', OTHER_CLERK: 'R' }, annual_reports: { ANALYST: 'R', BUREAU_LEAD: 'R' },
  queue,
  matters: whole, matter_demands: whole, matter_timeline: whole, matter_clocks: whole, matter_documents: whole,
  matter_dispatches: dispatched,
  matter_parties: { bureau: 'UB', unit: 'U' },
  matter_attachments: sent, matter_materials: sent, matter_contacts: sent, matter_proposals: sent, matter_objections: sent,
  matter_opinions: sent, matter_services: sent, matter_evaluations: sent,
  matter_extensions: sent, matter_inputs: sent, matter_reviews: sent, matter_hearings: sent, matter_requests: { bureau: 'U' }, matter_urgings: sent, matter_supervisions: sent, matter_recommendations: sent, matter_executions: sent, matter_joinings: sent, joint_services: sent, matter_call_backs: { bureau: 'U' }, matter_publications: sent, reminders: {}, document_register: dispatched,
  templates: { bureau: 'R' }, template_versions: { bureau: 'R' },
};

export const tables: Record<string, Row> = {
  passes: withheld, job_tickets: withheld, sealings: withheld, examinations: withheld, ledger: withheld, record_hashes: withheld, renewals: withheld, covered_rows: withheld, covered_rules: withheld, schema_objects: withheld,
  code_issues: withheld, findings: {}, check_rounds: { ADMIN: 'R', AUDITOR: 'R', BUREAU_LEAD: 'R' },
  reception_days: { bureau: 'R' }, receptions: { bureau: 'U' },
  proceedings: open, source_bodies: open, elements: sent, confirmations: sent, origins: { bureau: 'U' }, upper_reports: { bureau: 'U' },
  units: open, places: open, categories: open, purposes: open, channels: open, matter_types: open, routes: open, outcomes: open, roles: open,
  calendar_years: open, calendar_days: open, clock_kinds: open, states: open, transitions: open, anchors: open, anchor_leaves: open, anchor_signatures: open, hour_roots: open, signing_keys: open, bureau_notices: open,
  topics: { bureau: 'R' }, topic_invitations: withheld, suggestions: sent, suggestion_groups: { bureau: 'R', unit: 'R' }, suggestion_group_members: sent, digests: { SUGGEST: 'R', BUREAU_LEAD: 'R' }, awards: { bureau: 'R' },
  staff: self, indicators: open, snapshots: { bureau: 'R', unit: 'R', OTHER_CLERK: 'R' }, figures: { bureau: 'R', unit: 'R', OTHER_CLERK: 'R' }, figure_appeals: { bureau: 'R', unit: 'R' }, annual_reports: { ANALYST: 'R', BUREAU_LEAD: 'R' },
  matters: whole, submissions: whole, demands: whole, events: whole, clocks: whole, documents: whole, clock_lines: whole,
  dispatches: dispatched, dispatch_demands: dispatched,
  parties: { bureau: 'UB', unit: 'U' },
  work_items: { ...queue, REGISTRAR: 'UB', TRIAGE: 'UB', BUREAU_LEAD: 'U' }, // also those that are closed
  supervisions: sent, recommendations: sent, executions: sent, joinings: sent, call_backs: { bureau: 'U' }, call_back_draws: withheld, publications: sent, urgings: sent, reminders: {}, attachments: sent, materials: sent, contact_records: sent, proposals: sent, objections: sent, opinions: sent, opinion_demands: sent,
  services: sent, evaluations: sent, extensions: sent, coop_inputs: sent, reviews: sent, hearings: sent, settlements: sent, requests: { bureau: 'U', UNIT_HEAD: 'U' },
  staff_events: { ADMIN: 'R', AUDITOR: 'R' }, deputies: {},
  saved_views: {}, exports: {}, export_parts: {},
  imports: {}, import_lines: {}, notices_wanted: withheld, outbox: withheld,
  helpers: withheld, helper_uses: withheld, helper_materials: withheld,
  upper_objections: withheld, sealed_contents: withheld, reported_units: withheld, seal_keys: withheld, sealed_terms: {}, sealed_messages: withheld, corrections: { REGISTRAR: 'U', REVIEWER: 'U' }, identity_requests: { CONF_OFFICER: 'S' }, search_texts: withheld, unit_matters: withheld, sounds: withheld, concept_words: withheld, pair_weights: withheld, recusals: withheld, identity_reads: withheld, secrets: withheld, time_travel: withheld, daily_numbers: withheld, document_series: withheld,
  templates: { bureau: 'R' }, template_versions: { bureau: 'R' }, intakes: withheld, attempts: withheld, throttles: { ADMIN: 'R', AUDITOR: 'R' }, staff_invitations: { ADMIN: 'R' }, site_accounts: withheld,
  retention_classes: open, retention_terms: open, holds: {}, disposals: { REVIEWER: 'R', BUREAU_LEAD: 'R', CONF_OFFICER: 'R' }, disposal_items: {}, erasures: {}, short_terms: { ADMIN: 'R', AUDITOR: 'R' }, removals: withheld,
  sign_in_rules: withheld, session_uses: withheld, sign_in_states: { ADMIN: 'R', AUDITOR: 'R' }, sign_ins: self, account_requests: { ADMIN: 'R', AUDITOR: 'R', BUREAU_LEAD: 'R' }, password_resets: withheld, invitation_codes: withheld,
};

// may: past the gate, what is asked is then examined. Otherwise the key of the refusal. Each verb is tried on a matter of
// 住建局 (a sealed report for the verbs about reports) that is in the state the verb needs.
const byPortal: Row = { signedIn: 'portal_only', PORTAL: 'may' };
const desk: Row = { REGISTRAR: 'may', UNIT_CLERK: 'may', OTHER_CLERK: 'may' };
const reader: Row = { bureau: 'may', unit: 'may', signedIn: 'matter_not_found' };
const step = (...may: Who[]): Row => ({
  bureau: 'role_missing', unit: 'role_missing', signedIn: 'matter_not_found', ...Object.fromEntries(may.map((who) => [who, 'may'])),
});
const decided = (by: Who, ...may: Who[]): Row => ({ ...step(...may), [by]: 'proposal_missing' });
const upwards = (...may: Who[]): Row => ({ ...step(...may), unit: 'matter_not_found' }); // the bureau's own business
const receiving: Row = { REGISTRAR: 'may', TRIAGE: 'may', REVIEWER: 'may', BUREAU_LEAD: 'may', signedIn: 'role_missing' };
const onReport: Row = { CONF_OFFICER: 'may', signedIn: 'matter_not_found' };

export const verbs: Record<string, Row> = {
  redeem_pass: byPortal, vouch_file: { signedIn: 'door_only' },
  portal_reference: byPortal, receive_submission: byPortal, open_intake: { ...byPortal, ...desk }, add_attachment: { ...byPortal, ...desk }, track_submission: byPortal,
  add_material: byPortal, evaluate_matter: byPortal, request_review: byPortal, request_withdrawal: byPortal, request_urging: byPortal, request_recusal: byPortal, choose_notice: byPortal, choose_publication: byPortal, published_answers: byPortal, receipt_statement: byPortal, prove_record: byPortal, prove_paper: byPortal,
  record_submission: { ...desk, signedIn: 'role_missing' },
  register_matter: step('REGISTRAR'), split_demands: step('TRIAGE'), transfer_matter: step('TRIAGE', 'REVIEWER'),
  assign_matter: decided('BUREAU_LEAD', 'TRIAGE'), inform_petitioner: step('TRIAGE'), reply_directly: step('TRIAGE'),
  forward_suggestion: step('TRIAGE'), archive_matter: step('REVIEWER'), rule_objection: decided('REVIEWER', 'TRIAGE'), audit_report: step('REVIEWER'),
  sign_dispatch: step('UNIT_CLERK'), give_acceptance: decided('UNIT_HEAD', 'HANDLER'), file_objection: decided('UNIT_HEAD', 'UNIT_CLERK'),
  record_contact: { ...step('HANDLER'), bureau: 'matter_not_found' }, submit_opinion: step('HANDLER'), sign_opinion: step('UNIT_HEAD'),
  serve_opinion: step('UNIT_CLERK'), report_back: step('UNIT_CLERK'), resume_handling: step('HANDLER'), record_route_result: step('HANDLER'),
  request_extension: step('HANDLER'), grant_extension: step('UNIT_HEAD'), refuse_extension: step('UNIT_HEAD'), submit_input: step('HANDLER'),
  join_dispatched: decided('UNIT_HEAD', 'UNIT_CLERK', 'HANDLER'), ask_to_join: step('UNIT_CLERK', 'HANDLER', 'UNIT_HEAD'), take_to_join: step('TRIAGE'), refuse_to_join: step('TRIAGE'),
  merge_matter: step('TRIAGE'), refuse_matter: decided('REVIEWER', 'TRIAGE'), end_matter: { ...decided('REVIEWER', 'TRIAGE'), BUREAU_LEAD: 'proposal_missing' },
  file_matter: decided('REVIEWER', 'TRIAGE'), unmerge_matter: decided('REVIEWER', 'TRIAGE'), reopen_matter: step('REVIEWER'),
  record_review_request: { ...step('REVIEW_OFFICE'), unit: 'matter_not_found' }, accept_review: step('REVIEW_OFFICE'), ask_for_items: step('REVIEW_OFFICE'), take_items: step('REVIEW_OFFICE'),
  refuse_review: decided('BUREAU_LEAD', 'REVIEW_OFFICE'), submit_review_opinion: step('REVIEW_OFFICE'), return_review_opinion: step('BUREAU_LEAD'), sign_review_opinion: step('BUREAU_LEAD'),
  serve_review_opinion: step('REVIEW_OFFICE'), record_external_decision: step('REVIEW_OFFICE'), open_review_hearing: step('REVIEW_OFFICE'), close_review_hearing: step('REVIEW_OFFICE'), withdraw_review: step('REVIEW_OFFICE'),
  report_urgent: decided('BUREAU_LEAD', 'REVIEWER'), record_urgent_report: step('REVIEWER', 'BUREAU_LEAD'), transfer_instructed: step('BUREAU_LEAD'), assign_instructed: step('BUREAU_LEAD'),
  settle_dispatch: step('HANDLER'), open_hearing: step('UNIT_HEAD'), close_hearing: step('UNIT_HEAD'), confirm_withdrawal: step('REVIEWER', 'SUPERVISOR'), refuse_withdrawal: step('REVIEWER', 'SUPERVISOR'),
  recuse_staff: { bureau: 'may', unit: 'may', signedIn: 'matter_not_found' }, convert_to_ordinary: { ...step('HANDLER'), bureau: 'matter_not_found' },
  succeed_unit: { ADMIN: 'may', signedIn: 'role_missing' }, load_calendar: { ADMIN: 'may', signedIn: 'role_missing' }, revise_template: { BUREAU_LEAD: 'may', signedIn: 'role_missing' },
  acknowledge_suggestion: step('HANDLER'), answer_suggestion: decided('UNIT_HEAD', 'HANDLER'),
  void_opinion: step('UNIT_HEAD'), announce_service: step('BUREAU_LEAD'), ask_petitioner: step('TRIAGE'), object_upwards: step('TRIAGE', 'BUREAU_LEAD'), record_upper_consent: step('TRIAGE'), record_upper_refusal: step('TRIAGE'), record_prior_opinion: step('REVIEW_OFFICE'),
  urge_unit: step('SUPERVISOR'), answer_urge: { bureau: 'role_missing', unit: 'may', signedIn: 'matter_not_found' },
  invite_staff: { ADMIN: 'may', signedIn: 'role_missing' }, change_staff: { ADMIN: 'may', signedIn: 'role_missing' }, end_staff: { ADMIN: 'may', signedIn: 'role_missing' }, restore_staff: { ADMIN: 'may', signedIn: 'role_missing' }, name_deputy: { staff: 'may', signedIn: 'role_missing' },
  unlock_staff: { ADMIN: 'may', signedIn: 'role_missing' }, reset_second_factor: { ADMIN: 'may', signedIn: 'role_missing' }, reset_password: { ADMIN: 'may', signedIn: 'role_missing' }, set_forgotten_password: { signedIn: 'door_only' }, decide_account: { ADMIN: 'may', BUREAU_LEAD: 'may', signedIn: 'role_missing' }, my_sign_in: { signedIn: 'may' }, stay: { signedIn: 'may' }, draft_key: { staff: 'may', signedIn: 'role_missing' }, units_without_officer: { ADMIN: 'may', AUDITOR: 'may', BUREAU_LEAD: 'may', signedIn: 'role_missing' }, my_sessions: { signedIn: 'may' }, end_my_session: { signedIn: 'session_not_found' }, knock: { signedIn: 'door_only' },
  resend_invitation: { ADMIN: 'may', signedIn: 'role_missing' }, withdraw_invitation: { ADMIN: 'may', signedIn: 'role_missing' }, read_invitation: { signedIn: 'door_only' }, join_staff: { signedIn: 'door_only' },
  save_view: { staff: 'may', signedIn: 'role_missing' }, drop_view: { signedIn: 'may' }, begin_export: { bureau: 'may', unit: 'may', OTHER_CLERK: 'may', signedIn: 'role_missing' }, take_export_part: { signedIn: 'export_not_found' },
  record_execution: { unit: 'may', bureau: 'role_missing', signedIn: 'matter_not_found' }, record_call_back: { SUPERVISOR: 'may', REVIEWER: 'may', bureau: 'role_missing', signedIn: 'matter_not_found' },
  arrange_reception: receiving, cancel_reception: receiving, sign_up_for_reception: upwards('REGISTRAR', 'TRIAGE', 'REVIEWER', 'BUREAU_LEAD'), record_reception: upwards('REGISTRAR', 'TRIAGE', 'REVIEWER', 'BUREAU_LEAD'), close_reception: upwards('TRIAGE', 'REVIEWER', 'SUPERVISOR'),
  reissue_code: upwards('REGISTRAR'), hand_work: { signedIn: 'may' },
  draft_upper_report: upwards('TRIAGE', 'REVIEWER'), sign_upper_report: upwards('BUREAU_LEAD'), note_upper_sending: upwards('REGISTRAR', 'TRIAGE', 'REVIEWER'), note_upper_answer: upwards('REGISTRAR', 'TRIAGE', 'REVIEWER'), answer_source: upwards('REGISTRAR', 'TRIAGE', 'REVIEWER'),
  draft_publication: { ...step('TRIAGE', 'REVIEWER') }, decide_publication: { ...step('UNIT_HEAD') }, end_publication: step('REVIEWER', 'BUREAU_LEAD'),
  copy_of_data: byPortal, request_correction: byPortal, open_correction: { ...step('REGISTRAR', 'REVIEWER'), unit: 'matter_not_found' }, answer_correction: { ...step('REGISTRAR', 'REVIEWER'), unit: 'matter_not_found' }, ask_identity: { CONF_OFFICER: 'may', signedIn: 'matter_not_found' }, decide_identity: { CONF_OFFICER: 'may', signedIn: 'matter_not_found' }, show_identity: { CONF_OFFICER: 'may', signedIn: 'matter_not_found' }, set_throttle: { ADMIN: 'may', signedIn: 'role_missing' }, send_sealed_message: byPortal, read_sealed_messages: { CONF_OFFICER: 'may', signedIn: 'matter_not_found' }, answer_sealed_message: { CONF_OFFICER: 'may', signedIn: 'matter_not_found' }, receive_suggestion: byPortal, public_topics: byPortal,
  ...Object.fromEntries([['draft_topic', ['SUGGEST']], ['decide_topic', ['BUREAU_LEAD']], ['extend_topic', ['SUGGEST']], ['invite_proposer', ['SUGGEST']], ['group_suggestions', ['SUGGEST', 'TRIAGE']], ['publish_results', ['BUREAU_LEAD']],
    ['draft_digest', ['SUGGEST']], ['sign_digest', ['BUREAU_LEAD']], ['record_instruction', ['SUGGEST', 'BUREAU_LEAD']], ['announce_award', ['SUGGEST']], ['decide_award', ['BUREAU_LEAD']]].map(([verb, who]) => [verb as string, { ...Object.fromEntries((who as string[]).map((w) => [w, 'may'])), signedIn: 'role_missing' } as Row])),
  take_snapshot: { ANALYST: 'may', BUREAU_LEAD: 'may', signedIn: 'role_missing' }, check_snapshot: { signedIn: 'may' }, annual_tables: { signedIn: 'may' }, contest_figure: { signedIn: 'may' }, rule_figure: { signedIn: 'may' },
  draft_annual_report: { signedIn: 'may' }, sign_annual_report: { signedIn: 'may' }, inspection_export: { CONF_OFFICER: 'may', signedIn: 'role_missing' },
  choose_digest: { staff: 'may', signedIn: 'role_missing' },
  open_import: { REGISTRAR: 'may', signedIn: 'role_missing' }, keep_import_lines: { REGISTRAR: 'may', signedIn: 'role_missing' }, check_import_lines: { REGISTRAR: 'may', signedIn: 'role_missing' }, take_import_lines: { REGISTRAR: 'may', signedIn: 'role_missing' }, import_codes: { REGISTRAR: 'may', signedIn: 'role_missing' },
  draft_recommendation: step('SUPERVISOR'), revise_recommendation: step('SUPERVISOR'), check_recommendation: step('REVIEWER'), return_recommendation: step('REVIEWER'),
  sign_recommendation: step('BUREAU_LEAD'), feed_back_recommendation: step('UNIT_CLERK', 'UNIT_HEAD'), record_feedback: step('SUPERVISOR'), track_recommendation: step('SUPERVISOR'), close_recommendation: step('SUPERVISOR', 'BUREAU_LEAD'),
  draft_supervision: step('SUPERVISOR'), sign_supervision: step('BUREAU_LEAD'), return_supervision: step('BUREAU_LEAD'), revise_supervision: step('SUPERVISOR'),
  reply_supervision: step('UNIT_CLERK', 'UNIT_HEAD'), check_rectification: step('SUPERVISOR'), close_supervision: step('SUPERVISOR', 'BUREAU_LEAD'),
  answer_recusal: { REVIEWER: 'may', BUREAU_LEAD: 'may', UNIT_HEAD: 'may', bureau: 'role_missing', unit: 'role_missing', signedIn: 'matter_not_found' },
  answer_urging: { ...step('SUPERVISOR'), unit: 'matter_not_found' },
  decide_proposal: { ...step('UNIT_HEAD'), signedIn: 'proposal_not_found' },
  possible_steps: reader, read_matter: reader, check_record: reader,
  reveal_party: { bureau: 'may', unit: 'may', signedIn: 'party_not_found' },
  search_matters: { signedIn: 'may' }, repeat_candidates: { REGISTRAR: 'may', TRIAGE: 'may', REVIEWER: 'may', bureau: 'role_missing', UNIT_CLERK: 'may', unit: 'role_missing', signedIn: 'matter_not_found' },
  open_sensitive_files: { bureau: 'may', unit: 'may', signedIn: 'matter_not_found' },
  open_sealed_matter: onReport, transfer_sealed: onReport,
  make_helper: byPortal, revoke_helper: byPortal, record_helper: { REGISTRAR: 'may', UNIT_CLERK: 'may', bureau: 'role_missing', unit: 'role_missing', signedIn: 'matter_not_found' }, end_helpers: { REGISTRAR: 'may', UNIT_CLERK: 'may', bureau: 'role_missing', unit: 'role_missing', signedIn: 'matter_not_found' },
  ...Object.fromEntries(['choose_retention', 'hold_matter', 'lift_hold'].map((verb) => [verb, { ...step('REVIEWER', 'BUREAU_LEAD'), unit: 'matter_not_found' }])), set_retention_term: { ADMIN: 'may', BUREAU_LEAD: 'may', signedIn: 'role_missing' },
  draft_disposal: { REVIEWER: 'may', signedIn: 'role_missing' }, leave_out: { signedIn: 'may' }, decide_disposal: { signedIn: 'may' }, carry_out_disposal: { signedIn: 'may' }, set_short_term: { ADMIN: 'may', signedIn: 'role_missing' },
  take_removals: withheld, note_removals: withheld,
  seal_key: { signedIn: 'may' }, sealed_messages_of: byPortal, seal_form: byPortal,
  retaliation_answers: { AUDITOR: 'may', signedIn: 'role_missing' }, check_now: { ADMIN: 'may', AUDITOR: 'may', BUREAU_LEAD: 'may', signedIn: 'role_missing' }, explained_changes: { ADMIN: 'may', AUDITOR: 'may', BUREAU_LEAD: 'may', signedIn: 'role_missing' },
  register_seal_key: withheld, files_to_seal: withheld, note_sealed_file: withheld,
  take_letters: withheld, note_letters: withheld, sweep_deadlines: withheld, redeem_job_ticket: withheld, check_hourly: withheld, publish_anchor: withheld, sign_anchor: withheld, sign_hour: withheld, register_key: withheld,
};

const table = (title: string, rows: Record<string, Row>, otherwise: string, show: (word: string) => string): string =>
  [`| ${title} | ${people.join(' | ')} |`, `|---${'|---'.repeat(people.length)}|`,
    ...Object.entries(rows).map(([name, row]) => `| ${name} | ${people.map((who) => show(cell(row, who, otherwise))).join(' | ')} |`)].join('\n');

export const accessPage = (): string => `# Who may see and do what

Generated from \`tests/security/matrix.ts\`, which a test holds against the running database. Write it anew with
\`UPDATE_DOCS=1 npx vitest run tests/security/access.test.ts\`.

UNIT_CLERK, HANDLER and UNIT_HEAD work at a unit to which a matter was sent, OTHER_CLERK at another unit; PORTAL is the
service account of the citizens' site; ANONYMOUS has no login. No person can insert, update or delete in any table: all
writing is done by the verbs.

## Views

U: matters sent to the unit. B: matters still with the bureau. S: sealed reports. R: rows that belong to no matter.
–: nothing. ✗: refused.

${table('api', views, '-', mark)}

## Tables and views of \`app\`, which the API does not expose

The same letters, for a person whose own rights were used on the database itself.

${table('app', tables, '-', mark)}

## Verbs

✓: the verb goes on to examine what it was given. Otherwise the key of the refusal. ✗: no right to call it. Each was tried on a matter
in the state it needs that was sent to the unit, the two verbs about reports on a sealed report.

${table('api', verbs, 'x', mark)}
`;

function mark(word: string): string {
  return { x: '✗', '-': '–', may: '✓' }[word] ?? word;
}
