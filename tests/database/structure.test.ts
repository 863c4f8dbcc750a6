// The seal: what the database is allowed to consist of, read from the catalogue. A new table, view, function or policy
// that lacks its protection, its comment or its entry in the lists below fails here.
import { describe, expect, it } from 'vitest';
import { sql } from '../support/stack.ts';

const names = async (query: string): Promise<string[]> => (await sql(query)).map((row) => String(Object.values(row)[0]));
const ours = `n.nspname in ('app', 'api')`;

describe('tables', () => {
  it('all have row level security', async () => {
    expect(await names(`select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and c.relkind in ('r','p') and not c.relrowsecurity`)).toEqual([]);
    expect(await names(`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'api' and c.relkind <> 'v'`)).toEqual([]);
  });

  it('are written by verbs only: nobody but the owner may insert, update, delete or truncate', async () => {
    expect(await names(`select distinct c.oid::regclass || ' ' || a.privilege_type || ' ' || coalesce(r.rolname, 'public')
      from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a left join pg_roles r on r.oid = a.grantee
      where ${ours} and a.privilege_type <> 'SELECT' and a.grantee <> c.relowner`)).toEqual([]);
    expect(await names(`select distinct c.oid::regclass || '.' || t.attname || ' ' || a.privilege_type from pg_class c
      join pg_namespace n on n.oid = c.relnamespace join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a
      where ${ours} and a.privilege_type <> 'SELECT' and a.grantee <> c.relowner`)).toEqual([]);
  });

  it('have foreign keys with an index of their own and a stated action on delete', async () => {
    expect(await names(`select k.conrelid::regclass || ' ' || k.conname from pg_constraint k join pg_namespace n on n.oid = k.connamespace
      where ${ours} and k.contype = 'f' and k.confdeltype = 'a'`)).toEqual([]);
    expect(await names(`select k.conrelid::regclass || ' ' || k.conname from pg_constraint k join pg_namespace n on n.oid = k.connamespace
      where ${ours} and k.contype = 'f' and not exists (select from pg_index i where i.indrelid = k.conrelid
        and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = format('(%I IS NOT NULL)', (select attname from pg_attribute where attrelid = k.conrelid and attnum = k.conkey[1])))
        and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)`)).toEqual([]);
  });

  it('never lose a row by cascade', async () => {
    expect(await names(`select k.conrelid::regclass || ' ' || k.conname from pg_constraint k join pg_namespace n on n.oid = k.connamespace
      where ${ours} and k.contype = 'f' and k.confdeltype = 'c'`)).toEqual([]);
  });
});

describe('a passer-by', () => {
  it('has no privilege on any schema, table, view, column or function of ours, not even through public [R-PRIV-ACCESS]', async () => {
    expect(await names(`select n.nspname from pg_namespace n where ${ours} and has_schema_privilege('anon', n.oid, 'usage, create')`)).toEqual([]);
    expect(await names(`select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours}
      and c.relkind in ('r','p','v','m','f') and (has_table_privilege('anon', c.oid, 'select, insert, update, delete, truncate, references, trigger')
        or has_any_column_privilege('anon', c.oid, 'select, insert, update, references'))`)).toEqual([]);
    expect(await names(`select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where ${ours} and has_function_privilege('anon', p.oid, 'execute')`)).toEqual([]);
  });
});

describe('functions and views', () => {
  it('every api view runs with the reader’s rights, so that the policies decide', async () => {
    expect(await names(`select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and c.relkind in ('v','m') and not coalesce(c.reloptions, '{}') && array['security_invoker=true','security_invoker=on']`)).toEqual([]);
  });

  it('every function has an empty search path', async () => {
    expect(await names(`select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where ${ours} and not coalesce(p.proconfig, '{}') && array['search_path=""', 'search_path=']`)).toEqual([]);
  });

  it('every table, view, function and type has a comment', async () => {
    expect(await names(`select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and c.relkind in ('r','p','v','m') and obj_description(c.oid, 'pg_class') is null`)).toEqual([]);
    expect(await names(`select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where ${ours} and obj_description(p.oid, 'pg_proc') is null`)).toEqual([]);
    expect(await names(`select t.oid::regtype from pg_type t join pg_namespace n on n.oid = t.typnamespace left join pg_class c on c.oid = t.typrelid
      where ${ours} and (t.typtype in ('e','d') or c.relkind = 'c') and obj_description(t.oid, 'pg_type') is null
        and obj_description(c.oid, 'pg_class') is null`)).toEqual([]);
  });

  it('no function builds its SQL from text', async () => {
    expect(await names(`select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where ${ours} and p.prolang = (select oid from pg_language where lanname = 'plpgsql') and p.prosrc ~* '\\mexecute\\M'`)).toEqual([]);
  });
});

describe('the pinned lists', () => {
  it('every policy lets signed-in people read and do nothing else', async () => {
    expect(await names(`select tablename || ': ' || policyname from pg_policies where schemaname in ('app', 'api')
      and (cmd <> 'SELECT' or roles <> '{authenticated}')`)).toEqual([]);
    // only the withdrawal of staff takes away what another policy gives, and what refuses estimates
    expect(await names(`select distinct split_part(policyname, ' reads', 1) from pg_policies where schemaname in ('app', 'api') and permissive <> 'PERMISSIVE' and policyname not like 'Who has withdrawn%' and policyname <> '${unplanned}'`)).toEqual([]);
  });

  it('no table whose rows are not everybody’s lets the planner say how many there are [R-CONF-INVISIBLE]', async () => {
    const guarded = await names(`select tablename from pg_policies where policyname = '${unplanned}' and permissive = 'RESTRICTIVE' and qual = 'app.is_no_estimate()'`);
    expect(guarded).toContain('matters');
    expect(await names(`select c.relname from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind in ('r','p','m','f') and has_any_column_privilege('authenticated', c.oid, 'select')
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive and pg_get_expr(p.polqual, c.oid) = 'true') and c.relname <> all ('{${guarded.join(',')}}') order by 1`)).toEqual([]);
  });

  it('policies', async () => {
    expect(await names(`select schemaname || '.' || tablename || ': ' || policyname as line from pg_policies
      where schemaname in ('app', 'api', 'storage') and policyname <> '${unplanned}' order by (schemaname || '.' || tablename || ': ' || policyname) collate "C"`)).toEqual(policies.toSorted());
  });

  it('functions of api and who may call them', async () => {
    expect(await names(`select p.proname || ': ' || coalesce(string_agg(a.grantee::regrole::text, ', ' order by a.grantee::regrole::text), 'nobody')
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace left join lateral aclexplode(p.proacl) a on a.grantee <> p.proowner
      where n.nspname = 'api' group by p.oid, p.proname order by p.proname collate "C"`)).toEqual(verbs.toSorted());
  });

  it('functions of app that signed-in people may call, all without effects', async () => {
    const open = `from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'app' and has_function_privilege('authenticated', p.oid, 'execute')`;
    expect(await names(`select p.proname ${open} order by p.proname collate "C"`)).toEqual(helpers.toSorted());
    expect(await names(`select p.proname ${open} and p.provolatile = 'v' order by p.proname collate "C"`)).toEqual(['fail', 'now']);
  });
});

/** The same on every table whose rows are not everybody's. */
const unplanned = 'Nobody reads what the planner thinks of all rows';
const policies = [
  'app.account_requests: Who manages, decides and audits accounts reads what waits',
  'app.retention_classes: Everyone signed in reads the archive plan',
  'app.retention_terms: Everyone signed in reads how long files are kept',
  'app.holds: Who keeps the files reads what is held',
  'app.disposals: Who drafts and who decides read lists; keepers those of reports',
  'app.disposal_items: Readers of a list read what it names',
  'app.erasures: Readers of a list read what it took out',
  'app.short_terms: Administrator and auditor read short terms',
  'app.anchor_leaves: Everyone signed in reads the leaves of anchors',
  'app.anchor_signatures: Everyone signed in reads the signatures of anchors',
  'app.anchors: Everyone signed in reads the published anchors',
  'app.hour_roots: Everyone signed in reads the roots of hours',
  'app.annual_reports: Who counts and who leads read annual reports',
  'app.attachments: Readers of a matter read its attachments',
  'app.awards: The bureau reads awards',
  'app.bureau_notices: Everyone signed in reads the public notices',
  'app.calendar_days: Everyone signed in reads calendar days',
  'app.calendar_years: Everyone signed in reads calendar years',
  'app.call_backs: The bureau reads call-backs',
  'app.categories: Everyone signed in reads categories',
  'app.channels: Everyone signed in reads channels',
  'app.clock_kinds: Everyone signed in reads clock kinds',
  'app.clocks: Bureau staff and keepers read clocks',
  'app.clocks: Unit staff read the clocks of their dispatches',
  'app.contact_records: Readers of a dispatch read its contact records',
  'app.coop_inputs: Readers of a matter read the views of assisting units',
  'app.corrections: The desk reads that something is to be put right',
  'app.demands: Bureau staff and keepers read demands',
  'app.demands: Unit staff read the demands sent to them',
  'app.deputies: A unit reads who stands in for whom',
  'app.digests: Who collects and who leads read digests',
  'app.dispatch_demands: Readers of a dispatch read its demands',
  'app.dispatches: Bureau staff read dispatches that are not sealed',
  'app.dispatches: Confidentiality officers read sealed dispatches they keep',
  'app.dispatches: Unit staff read dispatches to their unit',
  'app.dispatches: Who has withdrawn reads nothing of its dispatches',
  'app.reception_days: The bureau reads reception days',
  'app.receptions: The bureau reads receptions of matters that are not sealed',
  'app.confirmations: Readers of a submission read how it was confirmed',
  'app.elements: Readers of a submission read its elements',
  'app.proceedings: Everyone signed in reads proceedings',
  'app.source_bodies: Everyone signed in reads the bodies that pass on',
  'app.origins: The bureau reads where matters came from',
  'app.upper_reports: The bureau reads reports upward',
  'app.documents: Bureau staff and keepers read papers',
  'app.documents: Unit staff read the papers of their dispatches',
  'app.evaluations: Bureau staff read evaluations; units read their own',
  'app.events: Bureau staff and keepers read events',
  'app.events: Unit staff read the arrival and their own steps',
  'app.executions: Readers of a dispatch read what it promised',
  'app.export_parts: Readers of an export read its parts',
  'app.exports: The auditor reads what was taken away; staff their own',
  'app.extensions: Readers of a dispatch read its extension',
  'app.figure_appeals: The bureau reads every contest, a unit its own',
  'app.figures: The bureau reads every figure, a unit its own',
  'app.hearings: Readers of a dispatch read its hearings',
  'app.identity_requests: Officers who keep a report read who asked for its reporter',
  'app.check_rounds: Who oversees the record reads how far it was checked',
  'app.findings: Who oversees the record reads what was found',
  'app.sealed_terms: Those a sealed message is for read by when it is answered',
  'app.import_lines: Registrars read the lines of their own imports',
  'app.imports: Registrars read their own imports',
  'app.indicators: Everyone signed in reads what is measured',
  'app.materials: Readers of a matter read added material',
  'app.matter_types: Everyone signed in reads matter types',
  'app.matters: Bureau staff read matters that are not sealed',
  'app.matters: Confidentiality officers read sealed matters they keep',
  'app.matters: Unit staff read matters dispatched to their unit',
  'app.matters: Who has withdrawn reads nothing of the matter',
  'app.objections: Readers of a dispatch read its objection',
  'app.opinion_demands: Readers of an opinion read its outcomes',
  'app.opinions: Readers of a dispatch read its opinions',
  'app.outbox: The administrator reads how letters fare',
  'app.outcomes: Everyone signed in reads outcomes',
  'app.parties: Readers of a matter that is not sealed read its people, masked',
  'app.places: Everyone signed in reads places',
  'app.proposals: Bureau staff and the unit concerned read proposals',
  'app.publications: Readers of a dispatch read what is published of it',
  'app.purposes: Everyone signed in reads purposes',
  'app.recommendations: The bureau reads recommendations, few those to call to account',
  'app.recommendations: Units read circulars and improvements sent to them',
  'app.reminders: Staff read the reminders of their own unit and roles',
  'app.requests: The bureau and the unit asked read what petitioners ask',
  'app.joinings: Readers of both matters read why they were joined',
  'app.reviews: Bureau staff and the unit concerned read reviews',
  'app.roles: Everyone signed in reads roles',
  'app.routes: Everyone signed in reads routes',
  'app.saved_views: Staff read their own views and those shared in their unit',
  'app.services: Readers of a dispatch read its proofs of service',
  'app.settlements: Readers of a dispatch read its settlement',
  'app.sign_in_states: Administrator and auditor read who is locked',
  'app.sign_ins: Staff read their own sign-ins',
  'app.signing_keys: Everyone signed in reads the public keys',
  'app.snapshots: The bureau reads snapshots; units those with their figures',
  'app.staff: Administrator and auditor read all accounts',
  "app.staff: Staff read their own unit's staff",
  'app.staff_events: Administrator and auditor read the record of accounts',
  'app.staff_invitations: The administrator reads invitations',
  'app.states: Everyone signed in reads states',
  'app.submissions: Readers of a matter read its submissions',
  'app.suggestion_group_members: Readers of a suggestion read with which it is studied',
  'app.suggestion_groups: Readers of a suggestion read its group',
  'app.suggestions: Readers of a matter read the parts of a suggestion',
  'app.supervisions: The bureau reads supervisions; units read what was sent to them',
  'app.template_versions: Bureau staff read earlier texts of papers',
  'app.templates: Bureau staff read the texts of papers',
  'app.throttles: Administrator and auditor read the throttles',
  'app.topics: The bureau reads topics',
  'app.transitions: Everyone signed in reads transitions',
  'app.units: Everyone signed in reads units',
  'app.urgings: Readers of a dispatch read how it was pressed',
  'app.work_items: Staff read the work of their own unit and roles',
  'app.work_items: Who has withdrawn has no work with it',
  'storage.objects: Staff read files of matters they read',
  'storage.objects: The portal and registrars put files below their open form',
];

const verbs = [
  'end_helpers: authenticated',
  'make_helper: authenticated',
  'record_helper: authenticated',
  'revoke_helper: authenticated',
  'choose_retention: authenticated',
  'hold_matter: authenticated',
  'keep_import_lines: authenticated',
  'lift_hold: authenticated',
  'set_retention_term: authenticated',
  'draft_disposal: authenticated',
  'leave_out: authenticated',
  'decide_disposal: authenticated',
  'carry_out_disposal: authenticated',
  'set_short_term: authenticated',
  'take_removals: service_role',
  'note_removals: service_role',
  'accept_review: authenticated',
  'acknowledge_suggestion: authenticated',
  'add_attachment: authenticated',
  'add_material: authenticated',
  'announce_award: authenticated',
  'announce_service: authenticated',
  'annual_tables: authenticated',
  'answer_correction: authenticated',
  'answer_recusal: authenticated',
  'answer_sealed_message: authenticated',
  'answer_suggestion: authenticated',
  'answer_urge: authenticated',
  'answer_urging: authenticated',
  'archive_matter: authenticated',
  'ask_for_items: authenticated',
  'ask_identity: authenticated',
  'ask_petitioner: authenticated',
  'assign_instructed: authenticated',
  'assign_matter: authenticated',
  'audit_report: authenticated',
  'change_staff: authenticated',
  'check_import_lines: authenticated',
  'check_recommendation: authenticated',
  'check_record: authenticated',
  'check_rectification: authenticated',
  'check_snapshot: authenticated',
  'choose_digest: authenticated',
  'choose_notice: authenticated',
  'choose_publication: authenticated',
  'close_hearing: authenticated',
  'close_recommendation: authenticated',
  'close_review_hearing: authenticated',
  'close_supervision: authenticated',
  'confirm_withdrawal: authenticated',
  'contest_figure: authenticated',
  'convert_to_ordinary: authenticated',
  'copy_of_data: authenticated',
  'decide_account: authenticated',
  'decide_award: authenticated',
  'decide_identity: authenticated',
  'decide_proposal: authenticated',
  'decide_publication: authenticated',
  'decide_topic: authenticated',
  'draft_annual_report: authenticated',
  'draft_digest: authenticated',
  'draft_upper_report: authenticated',
  'sign_upper_report: authenticated',
  'note_upper_sending: authenticated',
  'note_upper_answer: authenticated',
  'answer_source: authenticated',
  'arrange_reception: authenticated',
  'cancel_reception: authenticated',
  'sign_up_for_reception: authenticated',
  'record_reception: authenticated',
  'close_reception: authenticated',
  'reissue_code: authenticated',
  'hand_work: authenticated',
  'draft_publication: authenticated',
  'draft_recommendation: authenticated',
  'draft_supervision: authenticated',
  'draft_topic: authenticated',
  'drop_view: authenticated',
  'end_matter: authenticated',
  'end_publication: authenticated',
  'end_staff: authenticated',
  'evaluate_matter: authenticated',
  'take_export_part: authenticated',
  'begin_export: authenticated',
  'extend_topic: authenticated',
  'feed_back_recommendation: authenticated',
  'file_matter: authenticated',
  'file_objection: authenticated',
  'files_to_seal: service_role',
  'seal_form: authenticated',
  'forward_suggestion: authenticated',
  'give_acceptance: authenticated',
  'grant_extension: authenticated',
  'group_suggestions: authenticated',
  'import_codes: authenticated',
  'inform_petitioner: authenticated',
  'inspection_export: authenticated',
  'invite_proposer: authenticated',
  'invite_staff: authenticated',
  'knock: authenticated',
  'load_calendar: authenticated',
  'join_dispatched: authenticated',
  'ask_to_join: authenticated',
  'take_to_join: authenticated',
  'refuse_to_join: authenticated',
  'merge_matter: authenticated',
  'my_sign_in: authenticated',
  'stay: authenticated',
  'draft_key: authenticated',
  'units_without_officer: authenticated',
  'my_sessions: authenticated',
  'end_my_session: authenticated',
  'name_deputy: authenticated',
  'note_letters: service_role',
  'note_sealed_file: service_role',
  'object_upwards: authenticated',
  'open_correction: authenticated',
  'open_hearing: authenticated',
  'open_import: authenticated',
  'open_intake: authenticated',
  'open_review_hearing: authenticated',
  'open_sealed_matter: authenticated',
  'open_sensitive_files: authenticated',
  'portal_reference: authenticated',
  'possible_steps: authenticated',
  'prove_paper: authenticated',
  'prove_record: authenticated',
  'public_topics: authenticated',
  'publish_anchor: service_role',
  'publish_results: authenticated',
  'published_answers: authenticated',
  'read_matter: authenticated',
  'read_sealed_messages: authenticated',
  'receipt_statement: authenticated',
  'receive_submission: authenticated',
  'receive_suggestion: authenticated',
  'record_call_back: authenticated',
  'record_contact: authenticated',
  'record_execution: authenticated',
  'record_external_decision: authenticated',
  'record_feedback: authenticated',
  'record_instruction: authenticated',
  'record_prior_opinion: authenticated',
  'record_review_request: authenticated',
  'record_route_result: authenticated',
  'record_submission: authenticated',
  'record_upper_consent: authenticated',
  'record_upper_refusal: authenticated',
  'record_urgent_report: authenticated',
  'recuse_staff: authenticated',
  'redeem_job_ticket: service_role',
  'redeem_pass: authenticated',
  'refuse_extension: authenticated',
  'refuse_matter: authenticated',
  'refuse_review: authenticated',
  'refuse_withdrawal: authenticated',
  'register_key: service_role',
  'register_matter: authenticated',
  'register_seal_key: service_role',
  'reopen_matter: authenticated',
  'repeat_candidates: authenticated',
  'reply_directly: authenticated',
  'reply_supervision: authenticated',
  'report_back: authenticated',
  'report_urgent: authenticated',
  'request_correction: authenticated',
  'request_extension: authenticated',
  'request_recusal: authenticated',
  'request_review: authenticated',
  'request_urging: authenticated',
  'request_withdrawal: authenticated',
  'reset_second_factor: authenticated',
  'reset_password: authenticated',
  'set_forgotten_password: authenticated',
  'join_staff: authenticated',
  'read_invitation: authenticated',
  'resend_invitation: authenticated',
  'withdraw_invitation: authenticated',
  'restore_staff: authenticated',
  'resume_handling: authenticated',
  'retaliation_answers: authenticated',
  'check_now: authenticated',
  'explained_changes: authenticated',
  'check_hourly: service_role',
  'return_recommendation: authenticated',
  'return_review_opinion: authenticated',
  'return_supervision: authenticated',
  'reveal_party: authenticated',
  'revise_recommendation: authenticated',
  'revise_supervision: authenticated',
  'revise_template: authenticated',
  'rule_figure: authenticated',
  'rule_objection: authenticated',
  'save_view: authenticated',
  'seal_key: authenticated',
  'sealed_messages_of: authenticated',
  'search_matters: authenticated',
  'send_sealed_message: authenticated',
  'serve_opinion: authenticated',
  'serve_review_opinion: authenticated',
  'set_throttle: authenticated',
  'settle_dispatch: authenticated',
  'show_identity: authenticated',
  'sign_anchor: service_role',
  'sign_hour: service_role',
  'sign_annual_report: authenticated',
  'sign_digest: authenticated',
  'sign_dispatch: authenticated',
  'sign_opinion: authenticated',
  'sign_recommendation: authenticated',
  'sign_review_opinion: authenticated',
  'sign_supervision: authenticated',
  'split_demands: authenticated',
  'submit_input: authenticated',
  'submit_opinion: authenticated',
  'submit_review_opinion: authenticated',
  'succeed_unit: authenticated',
  'sweep_deadlines: service_role',
  'take_import_lines: authenticated',
  'take_items: authenticated',
  'take_letters: service_role',
  'take_snapshot: authenticated',
  'track_recommendation: authenticated',
  'track_submission: authenticated',
  'transfer_instructed: authenticated',
  'transfer_matter: authenticated',
  'transfer_sealed: authenticated',
  'unlock_staff: authenticated',
  'unmerge_matter: authenticated',
  'urge_unit: authenticated',
  'void_opinion: authenticated',
  'vouch_file: authenticated',
  'withdraw_review: authenticated',
];

const helpers = [
  'acting_id',
  'retention_of', 'say_reasons',
  'bureau_id',
  'decides_recusal',
  'explain_clock',
  'fail',
  'field_label',
  'handed',
  'reads_messages',
  'is_no_estimate',
  'said_at',
  'oversees_record',
  'has_opened',
  'intake_is_open',
  'is_working_day',
  'light',
  'my_case_unit_id',
  'my_recused_matters',
  'my_roles',
  'my_sealed_unit_id',
  'my_unit_id',
  'now',
  'on_date',
  'reads_all_matters',
  'recommendation_words',
  'request_label',
  'say_account_request',
  'say_confirmation',
  'say_figure',
  'say_level',
  'second_factors',
  'invitation_letters',
  'staff_name',
  'supervision_words',
  'today',
  'unit_people',
  'upwards_state',
  'reception_kind',
];
