-- What goes to the units: dispatches (转送交办件) with their demands, objections, contact records, opinions and proof of
-- service; and proposals, the first half of a step that needs two persons.

create table app.dispatches (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references app.matters on delete restrict,
  unit_id uuid not null references app.units on delete restrict,
  keeper_unit_id uuid not null references app.units on delete restrict,
  mode text not null constraint dispatches_mode check (mode in ('transfer','assign','suggestion','sealed')),
  role text not null default 'lead' constraint dispatches_role check (role in ('lead','assist','joint')),
  follows_id uuid references app.dispatches on delete restrict,
  state text not null default 'X10' references app.states on delete restrict,
  version int not null default 1,
  is_sealed boolean not null default false,
  arrived_at timestamptz not null,
  arrived_on date not null,
  signed_on date,
  handler_id uuid references app.staff on delete restrict,
  accepted_on date,
  served_on date,
  settled_on date,
  is_simple boolean not null default false,
  is_binding boolean not null default false,
  feedback_due_on date,
  requirement text,
  closed_on date,
  constraint dispatches_assigned_has_date check (mode <> 'assign' or feedback_due_on is not null),
  constraint dispatches_joint_follows check (role = 'joint' or follows_id is null),
  constraint dispatches_closed_was_accepted check (state <> 'X90' or role in ('assist','joint') or mode in ('suggestion','sealed') or accepted_on is not null),
  constraint dispatches_sealed_mode check ((mode = 'sealed') = is_sealed)
);
create index on app.dispatches (matter_id, unit_id);
create index on app.dispatches (unit_id, matter_id);
create index on app.dispatches (keeper_unit_id);
create index on app.dispatches (handler_id);
create index on app.dispatches (follows_id);
comment on column app.dispatches.follows_id is 'Of a matter that was joined: the dispatch of the original whose handling and answer it follows.';
create index on app.dispatches (state);
comment on table app.dispatches is '转送交办件: a set of demands sent to one unit (转送 or 交办; 主办 or 协办).';
create trigger guard_state before insert or update of state on app.dispatches for each row execute function app.guard_state();
create trigger keep_dispatches before delete on app.dispatches for each row execute function app.refuse_change();

create table app.dispatch_demands (
  dispatch_id uuid not null references app.dispatches on delete restrict,
  demand_id uuid not null references app.demands on delete restrict,
  primary key (dispatch_id, demand_id)
);
create index on app.dispatch_demands (demand_id);
comment on table app.dispatch_demands is 'Which demands a unit was sent; the others of the matter stay hidden from it (R-PRIV-ACCESS).';

create table app.objections (
  dispatch_id uuid primary key references app.dispatches on delete restrict,
  reasons text not null, basis text not null,
  proposed_unit_id uuid not null references app.units on delete restrict,
  filed_on date not null,
  working_day int not null constraint objections_within_five_working_days check (working_day between 1 and 5),
  ruling text constraint objections_ruling check (ruling in ('upheld','rejected')),
  ruling_reason text, ruled_on date,
  constraint objections_ruling_has_reason check ((ruling is null) = (ruling_reason is null))
);
create index on app.objections (proposed_unit_id);
comment on table app.objections is '异议: one per dispatch, within five working days (R-OBJECT-5WD, R-OBJECT-ONCE).';

create table app.contact_records (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references app.matters on delete restrict,
  dispatch_id uuid not null references app.dispatches on delete restrict,
  method text not null constraint contact_records_method check (method in ('in_person','phone','video')),
  on_date date not null,
  note text not null constraint contact_records_note_length check (length(note) between 1 and 2000),
  by_id uuid not null references app.staff on delete restrict
);
create index on app.contact_records (matter_id);
create index on app.contact_records (dispatch_id);
create index on app.contact_records (by_id);
comment on table app.contact_records is '联系记录: how and when the handler heard the petitioner (R-HANDLE-LISTEN).';

create table app.opinions (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references app.matters on delete restrict,
  dispatch_id uuid not null references app.dispatches on delete restrict,
  facts text not null, reasons text not null,
  remedy_unit_id uuid references app.units on delete restrict,
  phone text,
  external_number text,
  drafted_by uuid references app.staff on delete restrict,
  drafted_at timestamptz not null,
  signed_by uuid references app.staff on delete restrict,
  signed_at timestamptz,
  exec_due_on date,
  document_id uuid,
  constraint opinions_drafter_does_not_sign check (drafted_by is null or signed_by is distinct from drafted_by),
  constraint opinions_of_before_have_number check ((drafted_by is null) = (external_number is not null)),
  constraint opinions_signed_names_remedy check (signed_at is null or remedy_unit_id is not null)
);
create index on app.opinions (matter_id);
create unique index opinions_one_draft on app.opinions (dispatch_id) where signed_at is null;
create index on app.opinions (dispatch_id);
create index on app.opinions (remedy_unit_id);
create index on app.opinions (drafted_by);
create index on app.opinions (signed_by);
comment on table app.opinions is '信访处理意见: facts and reasons; the outcome stands per demand (R-OPINION-CONTENT).';

create table app.opinion_demands (
  opinion_id uuid not null references app.opinions on delete restrict,
  demand_id uuid not null references app.demands on delete restrict,
  outcome text not null constraint opinion_demands_outcome check (outcome in ('supported','explained','unsupported')),
  answer text not null constraint opinion_demands_answer_length check (length(answer) between 1 and 5000),
  basis text not null constraint opinion_demands_basis_length check (length(basis) between 1 and 1000),
  primary key (opinion_id, demand_id)
);
create index on app.opinion_demands (demand_id);
comment on table app.opinion_demands is 'Exactly one outcome per demand, with its basis in law (R-OPINION-OUTCOME).';

create table app.reviews (
  id uuid primary key,
  matter_id uuid not null references app.matters on delete restrict,
  dispatch_id uuid not null references app.dispatches on delete restrict,
  stage text not null constraint reviews_stage check (stage in ('review','recheck')),
  opinion_id uuid not null references app.opinions on delete restrict,
  reviewed_id uuid references app.reviews on delete restrict,
  organ_id uuid not null references app.units on delete restrict,
  is_external boolean not null default false,
  state text not null default 'Q10' references app.states on delete restrict,
  version int not null default 1,
  requested_on date not null,
  claim text not null constraint reviews_claim_length check (length(claim) between 1 and 2000),
  grounds text not null constraint reviews_grounds_length check (length(grounds) between 1 and 10000),
  late_reason text constraint reviews_late_reason_length check (length(late_reason) <= 2000),
  missing text, supplement text,
  accepted_on date,
  findings text, assessment text, basis text,
  outcome text constraint reviews_outcome check (outcome in ('upheld','changed','revoked')),
  redo_due_on date,
  drafted_by uuid references app.staff on delete restrict,
  signed_by uuid references app.staff on delete restrict,
  approval text,
  decided_on date,
  document_id uuid, external_number text,
  received_on date,
  constraint reviews_recheck_follows_review check ((stage = 'recheck') = (reviewed_id is not null)),
  constraint reviews_drafter_does_not_sign check (signed_by is distinct from drafted_by or signed_by is null),
  constraint reviews_revoked_sets_date check (outcome is distinct from 'revoked' or redo_due_on is not null)
);
create index on app.reviews (matter_id);
create index on app.reviews (dispatch_id);
create index on app.reviews (opinion_id);
create index on app.reviews (reviewed_id);
create unique index reviews_one_of_a_review on app.reviews (reviewed_id) where state not in ('Q70','Q80');
create unique index reviews_one_of_an_opinion on app.reviews (opinion_id, matter_id) where stage = 'review' and state not in ('Q70','Q80');
create index on app.reviews (organ_id);
create index on app.reviews (state);
create index on app.reviews (drafted_by);
create index on app.reviews (signed_by);
comment on table app.reviews is '复查、复核: a request against an opinion, or against a review of it, and what was decided (Articles 35 and 36).';
create trigger guard_state before insert or update of state on app.reviews for each row execute function app.guard_state();
create trigger keep_reviews before delete on app.reviews for each row execute function app.refuse_change();

create table app.requests (
  id uuid primary key,
  matter_id uuid not null references app.matters on delete restrict,
  kind text not null constraint requests_kind check (kind in ('withdraw','urge','overdue','recuse','execution','callback','mismatch','publish','message','retaliation','identity','correct','upwards','reception','join')),
  unit_id uuid not null references app.units on delete restrict,
  text text not null constraint requests_text_length check (length(text) between 1 and 2000),
  made_on date not null,
  answer text, method text, is_granted boolean,
  answered_by uuid references app.staff on delete restrict,
  answered_on date,
  constraint requests_answered_whole check ((answered_on is null) = (is_granted is null) and (answered_by is null or answered_on is not null) and (answered_by is not null or answered_on is null or kind = 'publish'))
);
create index on app.requests (matter_id);
create unique index requests_one_open_of_a_kind on app.requests (matter_id, kind, unit_id) where answered_on is null;
create index on app.requests (answered_by);
create index on app.requests (unit_id);
comment on table app.requests is 'What is asked on the way, and by which unit it is answered: by the petitioner to withdraw, to press a unit that is late, or that someone withdraw (recuse); by the passing of a deadline to look into it (overdue); by an opinion to carry it out (execution); by a sample to call back (callback), and by what was heard then to look into it (mismatch); by words to be published to approve of them (publish; when the petitioner ends it, nobody answered); by a sealed message to answer it (message, retaliation); by an officer to know who reported (identity); to put an element of one''s own data right (correct); by a unit to join what it has with a matter of others (join).';
create trigger keep_requests before delete on app.requests for each row execute function app.refuse_change();
create function app.is_secret_request(p_request_id uuid) returns boolean language plpgsql stable security definer set search_path = '' as $$
begin
  return exists (select from app.requests r where r.id = p_request_id and r.kind in ('message','retaliation','identity'));
end $$;
comment on function app.is_secret_request is 'Whether a request is one that only those it is for know of (R-CONF-INVISIBLE, R-RIGHT-NO-RETALIATE).';

create table app.supervisions (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references app.matters on delete restrict,
  dispatch_id uuid references app.dispatches on delete restrict,
  unit_id uuid not null references app.units on delete restrict,
  state text not null default 'Z10' references app.states on delete restrict,
  version int not null default 1,
  grounds text[] not null constraint supervisions_grounds check (cardinality(grounds) > 0 and grounds <@ '{irregular,shirk,perfunctory,delay,falsify,refuse}'),
  heads int[] not null constraint supervisions_heads check (cardinality(heads) > 0 and heads <@ '{1,2,3,4,5,6}'),
  method text not null constraint supervisions_method check (method in ('phone','letter','system','visit')),
  evidence text not null constraint supervisions_evidence_length check (length(evidence) between 1 and 2000),
  visitors text[] not null default '{}',
  finding text not null constraint supervisions_finding_length check (length(finding) between 1 and 5000),
  demand text not null constraint supervisions_demand_length check (length(demand) between 1 and 5000),
  due_on date,
  opened_by uuid not null references app.staff on delete restrict,
  opened_on date not null,
  drafted_by uuid not null references app.staff on delete restrict,
  return_reason text,
  document_id uuid,
  signed_by uuid references app.staff on delete restrict,
  sent_on date,
  measures text, proof text,
  replied_by uuid references app.staff on delete restrict,
  replied_on date,
  is_rectified boolean, check_note text,
  checked_by uuid references app.staff on delete restrict,
  checked_on date,
  result text,
  closed_by uuid references app.staff on delete restrict,
  closed_on date,
  constraint supervisions_visit_by_two check (method <> 'visit' or cardinality(visitors) >= 2),
  constraint supervisions_sent_whole check ((state = 'Z10' or sent_on is not null) and (sent_on is null) = (signed_by is null)),
  constraint supervisions_signed_by_another check (signed_by not in (opened_by, drafted_by)),
  constraint supervisions_closed_on_proof check (state <> 'Z50' or is_rectified and proof is not null and result is not null and closed_by not in (opened_by, drafted_by))
);
create index on app.supervisions (matter_id);
create index on app.supervisions (dispatch_id);
create index on app.supervisions (document_id);
create index on app.supervisions (state);
create index on app.supervisions (opened_by);
create index on app.supervisions (drafted_by);
create index on app.supervisions (signed_by);
create index on app.supervisions (replied_by);
create index on app.supervisions (checked_by);
create index on app.supervisions (closed_by);
create index supervisions_register on app.supervisions (unit_id, opened_on desc, id);
create unique index supervisions_one_open_per_unit on app.supervisions (matter_id, unit_id) where closed_on is null;
comment on table app.supervisions is '督办: what was looked into, how and with what evidence, what the unit must put right and by when, what it did, and on what proof it was closed (Article 40).';
create trigger guard_state before insert or update of state on app.supervisions for each row execute function app.guard_state();
create trigger keep_supervisions before delete on app.supervisions for each row execute function app.refuse_change();

create table app.recommendations (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references app.matters on delete restrict,
  dispatch_id uuid references app.dispatches on delete restrict,
  supervision_id uuid references app.supervisions on delete restrict,
  kind text not null constraint recommendations_kind check (kind in ('notice','improve','policy','account')),
  unit_id uuid not null references app.units on delete restrict,
  state text not null default 'Y10' references app.states on delete restrict,
  version int not null default 1,
  matters uuid[] not null default '{}',
  topic text, facts text not null, basis text not null, advice text not null, evidence text, consequence text, scope text,
  spoken_on date, spoken_to text,
  drafted_by uuid not null references app.staff on delete restrict,
  drafted_on date not null,
  return_reason text,
  checked_by uuid references app.staff on delete restrict,
  checked_on date,
  minutes text,
  document_id uuid,
  signed_by uuid references app.staff on delete restrict,
  sent_on date, due_on date,
  adoption text constraint recommendations_adoption check (adoption in ('whole','part','none')),
  answer text, measures text, measures_on date,
  answered_by uuid references app.staff on delete restrict,
  answered_on date,
  progress text,
  result text,
  closed_by uuid references app.staff on delete restrict,
  closed_on date,
  constraint recommendations_sent_whole check ((state in ('Y10','Y15') or sent_on is not null) and (spoken_on is not null or (sent_on is null) = (signed_by is null))),
  constraint recommendations_spoken_only_to_improve check (spoken_on is null or kind = 'improve' and spoken_to is not null),
  constraint recommendations_signed_by_another check (signed_by not in (drafted_by, checked_by) and checked_by <> drafted_by),
  constraint recommendations_answered_with_reason check (adoption is null or answered_on is not null and (adoption = 'whole' or answer is not null) and (adoption = 'none' or measures is not null and measures_on is not null)),
  constraint recommendations_closed_after_answer check (state <> 'Y50' or adoption is not null and result is not null and closed_by is not null and (adoption = 'none' or progress is not null))
);
create index on app.recommendations (matter_id);
create index on app.recommendations (dispatch_id);
create index on app.recommendations (supervision_id);
create index on app.recommendations (document_id);
create index on app.recommendations (state);
create index on app.recommendations (drafted_by);
create index on app.recommendations (checked_by);
create index on app.recommendations (signed_by);
create index on app.recommendations (answered_by);
create index on app.recommendations (closed_by);
create index on app.recommendations (unit_id);
create index recommendations_register on app.recommendations (drafted_on desc, id);
create unique index recommendations_one_open_per_unit on app.recommendations (matter_id, unit_id) where closed_on is null;
comment on table app.recommendations is '通报和三项建议: a circular, or a recommendation to improve work, to complete a policy or to call to account; whether it is adopted and what came of it (Article 40).';
create trigger guard_state before insert or update of state on app.recommendations for each row execute function app.guard_state();
create trigger keep_recommendations before delete on app.recommendations for each row execute function app.refuse_change();

create table app.services (
  document_id uuid primary key,
  matter_id uuid not null references app.matters on delete restrict,
  dispatch_id uuid references app.dispatches on delete restrict,
  method text not null constraint services_method check (method in ('direct','left','post','electronic','entrusted','notice')),
  sent_on date not null,
  received_on date,
  receiver text, relation text, proof_number text,
  exempt_reason text, contact_attempts text,
  recorded_by uuid not null references app.staff on delete restrict,
  constraint services_received_after_sent check (received_on is null or received_on >= sent_on)
);
create index on app.services (matter_id);
create index on app.services (dispatch_id);
create index on app.services (recorded_by);
comment on table app.services is '送达回证: when and how a paper was sent and received (R-SERVE-RECEIPT, R-SERVE-DATE).';

create table app.proposals (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references app.matters on delete restrict,
  dispatch_id uuid references app.dispatches on delete restrict,
  review_id uuid references app.reviews on delete restrict,
  subject_id uuid not null generated always as (coalesce(review_id, dispatch_id, matter_id)) stored,
  code text not null, action text not null, label text not null,
  decider_roles text[] not null,
  payload jsonb not null,
  proposed_by uuid not null references app.staff on delete restrict,
  proposed_at timestamptz not null,
  decided_by uuid references app.staff on delete restrict,
  decided_at timestamptz,
  is_approved boolean,
  reason text,
  constraint proposals_two_persons check (decided_by is distinct from proposed_by or decided_by is null),
  constraint proposals_decided_once check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (is_approved is null))
);
create index on app.proposals (matter_id);
create unique index proposals_one_open_per_subject on app.proposals (subject_id) where decided_at is null;
create index on app.proposals (dispatch_id);
create index on app.proposals (review_id);
create index on app.proposals (proposed_by);
create index on app.proposals (decided_by);
comment on table app.proposals is '拟办意见: the first half of a step that one person proposes and another decides.';

create table app.evaluations (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references app.matters on delete restrict,
  body text not null constraint evaluations_body check (body in ('bureau','unit')),
  unit_id uuid not null references app.units on delete restrict,
  opened_on date not null, due_on date not null,
  level text constraint evaluations_level check (level in ('satisfied','fair','dissatisfied')),
  comment text constraint evaluations_comment_length check (length(comment) <= 1000),
  rated_at timestamptz,
  ended_on date,
  constraint evaluations_rated_has_level check ((rated_at is null) = (level is null))
);
create unique index evaluations_one_of_a_body on app.evaluations (matter_id, unit_id) where ended_on is null;
create index on app.evaluations (matter_id);
create index on app.evaluations (unit_id);
comment on column app.evaluations.ended_on is 'The joining that opened it was undone: it can no more be given and does not count (R-SAME-MERGE-UNDO).';
comment on table app.evaluations is '满意度评价: one per matter and evaluated body, entered by the petitioner alone (R-EVAL-WHO, R-EVAL-FREE).';

create table app.materials (
  id uuid primary key,
  matter_id uuid not null references app.matters on delete restrict,
  text text not null constraint materials_text_length check (length(text) between 1 and 5000),
  added_at timestamptz not null
);
create index on app.materials (matter_id);
comment on table app.materials is '补充材料: what the petitioner added later.';
create function app.keep_material() returns trigger language plpgsql set search_path = '' as $$
begin
  if not app.is_being_erased(to_jsonb(old)) and (to_jsonb(new) - 'text' is distinct from to_jsonb(old) - 'text' or new.text not in ('（密封）','（已并入摘录）')
      or not (select m.is_sealed or m.extract is not null from app.matters m where m.id = new.matter_id)) then
    perform app.fail('record_is_append_only', '403', 'R-CALC-IMMUTABLE', '{"table":"materials"}');
  end if;
  return new;
end $$;
comment on function app.keep_material is 'Added words stay; the exceptions: those of a report went into the sealed store, or the term of keeping has ended (R-CONF-MIXED, R-ARCHIVE).';
create trigger keep_material before update on app.materials for each row execute function app.keep_material();
create trigger keep_materials before delete on app.materials for each row execute function app.refuse_change();

create table app.identity_reads (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references app.matters on delete restrict,
  party_id uuid references app.parties on delete restrict,
  by_id uuid not null references app.staff on delete restrict,
  role text not null, reason text not null constraint identity_reads_reason check (length(reason) between 2 and 500),
  is_sealed_opening boolean not null default false,
  at timestamptz not null
);
create index on app.identity_reads (matter_id);
create index on app.identity_reads (party_id);
create index on app.identity_reads (by_id);
comment on table app.identity_reads is 'Who looked at an identity or opened a sealed report, when and why (R-PRIV-LOG, R-CONF-SEAL).';
create trigger keep_identity_reads before update or delete on app.identity_reads for each row execute function app.keep_until_erased();

alter table app.dispatches enable row level security;
alter table app.dispatch_demands enable row level security;
alter table app.objections enable row level security;
alter table app.contact_records enable row level security;
alter table app.opinions enable row level security;
alter table app.opinion_demands enable row level security;
alter table app.services enable row level security;
alter table app.reviews enable row level security;
alter table app.requests enable row level security;
alter table app.proposals enable row level security;
alter table app.evaluations enable row level security;
alter table app.materials enable row level security;
alter table app.identity_reads enable row level security;
grant select on app.dispatches, app.dispatch_demands, app.objections, app.contact_records, app.opinions, app.opinion_demands,
  app.services, app.proposals, app.evaluations, app.materials, app.reviews, app.requests to authenticated;
-- Withheld on purpose: the log of identity reads is shown to the petitioner and to auditors by verbs only.
