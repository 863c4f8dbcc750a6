// Takes one enforcement away at a time and sees that the test named for it notices. A rule that can be broken without a
// failing test is not held. Runs on a stack of its own, against the same tests as everybody runs.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, startTestStack } from '../support/sites.ts';
import type { Other } from './again.ts';

/** `of`: in a function of the database, `set`: by statements, `in`: in a source text. `leaves`: what it lets happen stays in the database and would still be seen, so its test is not run again afterwards. */
type Mutation = { what: string; test: [file: string, title: string]; leaves?: true } & ({ of: string; from: string; to: string } | { set: string; back: string } | Other);

const database = (name: string) => `tests/database/${name}.test.ts`;
const altering = 'tests/security/altering.test.ts', signIn = 'tests/security/sign-in.test.ts', messages = 'tests/security/messages.test.ts';
const judge = 'supabase/functions/_shared/record/judge.ts';
const all: Mutation[] = [
  { what: 'words go before the term has ended', of: 'app.guard_erasure', from: 'if not coalesce(app.term_ends_on(m) < app.today(), false) then', to: 'if false then', test: [database('retention'), 'names nothing before'] },
  { what: 'a shorter plan shortens what was promised', of: 'app.years_kept', from: "t.valid_from >= coalesce((select max(x.valid_from) from app.retention_terms x where x.code = p_code and x.valid_from <= p_closed_on), '-infinity')", to: 't.valid_from = (select max(x.valid_from) from app.retention_terms x where x.code = p_code and x.valid_from <= app.today())', test: [database('retention'), 'is changed by the administrator'] },
  { what: 'who drew up a list decides on it', of: 'api.decide_disposal', from: 'if d.drafted_by = auth.uid() then', to: 'if false then', test: [database('retention'), 'is drawn up by one'] },
  { what: 'what is held goes', of: 'app.reasons_to_keep', from: "then 'held' end", to: 'then null end', test: [database('retention'), 'is carried out after'] },
  { what: 'the fifteen days are sixteen', set: "update app.clock_kinds set days = 16 where kind = 'D-TRIAGE'", back: "update app.clock_kinds set days = 15 where kind = 'D-TRIAGE'", test: [database('deadlines'), '1: a matter received'] },
  { what: 'the sixty days are sixty-one', set: "update app.clock_kinds set days = 61 where kind = 'D-HANDLE'", back: "update app.clock_kinds set days = 60 where kind = 'D-HANDLE'", test: [database('deadlines'), '8: without a notice'] },
  { what: 'an organ’s last day rolls', of: 'app.due_on', from: 'when rolls then', to: "when rolls or day_unit = 'calendar' then", test: [database('deadlines'), '6: a review ends'] },
  { what: 'a citizen’s last day does not roll', of: 'app.due_on', from: 'when rolls then app.next_working_day(start_on + n + paused_days)', to: 'when rolls then start_on + n + paused_days', test: [database('deadlines'), '5: a citizen'] },
  { what: 'working weekends do not count', of: 'app.add_working_days', from: 'coalesce(not c.is_off, extract(isodow from d) < 6)', to: 'not coalesce(c.is_off, false) and extract(isodow from d) < 6', test: [database('deadlines'), '10: a working Sunday'] },
  { what: 'a late notice buys time', of: 'app.do_acceptance', from: 'starts date := least(app.today(), d.arrived_on + 15)', to: 'starts date := app.today()', test: [database('deadlines'), '8: without a notice'] },
  { what: 'a met clock can be moved', set: 'alter table app.clocks disable trigger keep_clock', back: 'alter table app.clocks enable trigger keep_clock', test: [database('organs'), 'that is missing leaves'] },
  { what: 'an objection after the fifth day', of: 'app.check_objection', from: 'if app.today() > last then', to: 'if false then', test: [database('lifecycle'), 'N-05'] },
  { what: 'designations do not bind', of: 'app.check_objection', from: 'if d.is_binding then', to: 'if false then', test: [database('organs'), 'end with a binding designation'] },
  { what: 'anybody grants an extension', set: "update app.transitions set roles = '{UNIT_HEAD,UNIT_CLERK,HANDLER}' where code = 'T-27'", back: "update app.transitions set roles = '{UNIT_HEAD}' where code = 'T-27'", test: [database('decisions'), 'is granted by the head'] },
  { what: 'extensions of any length', of: 'api.request_extension', from: 'p_days not between 1 and 30', to: 'p_days not between -100 and 100', test: [database('decisions'), 'is at most thirty days'] },
  { what: 'the drafter signs', of: 'api.sign_opinion', from: 'if o.drafted_by = auth.uid() then', to: 'if false then', test: [database('lifecycle'), 'the drafter does not sign'] },
  { what: 'the proposer decides', of: 'api.decide_proposal', from: 'if p.proposed_by = auth.uid() then', to: 'if false then', test: [database('rules'), 'by two persons is by two'] },
  { what: 'a demand without an outcome', of: 'app.check_answers', from: "if coalesce(x ->> 'outcome', '') not in", to: "if x is not null and coalesce(x ->> 'outcome', '') not in", test: [database('rules'), 'no opinion before the petitioner'] },
  { what: 'an opinion without hearing anybody', of: 'api.submit_opinion', from: 'if not exists (select from app.contact_records where dispatch_id = d.id)', to: 'if false', test: [database('rules'), 'no opinion before the petitioner'] },
  { what: 'service without a date of receipt', of: 'api.serve_opinion', from: 'if p_received_on is null then', to: 'if false then', test: [database('lifecycle'), 'N-10'] },
  { what: 'a report to the reported unit', of: 'app.is_beyond_reach', from: 'p_unit_id in (select id from below) or', to: 'false and p_unit_id in (select id from below) or', test: [database('lifecycle'), 'N-08'] },
  { what: 'a report in an ordinary dispatch', of: 'app.check_dispatches', from: "if exists (select from app.demands where id = any(waiting) and type = 'B')", to: 'if false', test: [database('rules'), 'keeps a report out'] },
  { what: '不再受理 without a number', of: 'api.end_matter', from: "app.check_text(p_final_number, 'final_number', 60, true)", to: "coalesce(p_final_number, '无')", test: [database('decisions'), '不再受理 needs'] },
  { what: 'a ticket starts any job', of: 'api.redeem_job_ticket', from: 'and job = p_job', to: '', test: ['tests/security/job-tickets.test.ts', 'a job does not run'] },
  { what: 'a code is taken twice', of: 'app.on_factor_attempt', from: 'if is_right and exists (select from app.sign_ins x', to: 'if false and exists (select from app.sign_ins x', test: ['tests/security/sign-in.test.ts', 'takes a code once'] },
  { what: 'a visitor is taken in unasked', of: 'app.check_confirmation', from: "if f.channel = 'F' then", to: 'if false then', test: [database('read-back'), 'is confirmed on the screen'] },
  { what: 'anybody confirms for a visitor', of: 'app.check_confirmation', from: 'if f.confirmed_by is not null and not exists', to: 'if false and not exists', test: [database('read-back'), 'of a group is confirmed'] },
  { what: 'six representatives', of: 'app.check_form', from: 'cardinality(f.representatives) > least(5, f.headcount)', to: 'cardinality(f.representatives) > 99', test: [database('lifecycle'), 'N-16'] },
  { what: 'no check of what was seen', of: 'app.begin_step', from: 'if p_version is distinct from seen then', to: 'if false then', test: [database('lifecycle'), 'two persons acting'] },
  { what: 'a rating after the window', of: 'api.evaluate_matter', from: 'v.due_on < app.today() then', to: 'false then', test: [database('rules'), 'is rated once'] },
  { what: 'a retry makes a second matter', of: 'app.receive', from: 'if known = print then return app.receipt(kept, form_id); end if;', to: 'if known = print then form_id := gen_random_uuid(); known := null; end if;', test: [database('lifecycle'), 'sent twice is one submission'] },
  { what: 'the same reviewer again', of: 'app.took_part', from: 'return not r.is_external and (', to: 'return false and (', test: [database('reviews'), 'is not for whoever handled'] },
  { what: 'every hearing stops a clock', of: 'api.open_hearing', from: "return app.finish_step(s,", to: "update app.clocks set ended_on = app.today() where dispatch_id = p_dispatch_id and kind = 'D-HANDLE'; perform app.start_clock('D-HANDLE', (s.matter).id, p_dispatch_id, null, app.today()); return app.finish_step(s,", test: [database('reviews'), 'of a hearing leaves'] },
  { what: 'the hearing of a re-examination does not count', of: 'app.resume_clock', from: 'c.due_on + (p_on - c.paused_from)', to: 'c.due_on', test: [database('reviews'), 'stands still for its hearing'] },
  { what: 'a settlement with one signature', of: 'api.settle_dispatch', from: 'if p_petitioner_signed_on is null or p_other_signed_on is null then', to: 'if p_petitioner_signed_on is null and p_other_signed_on is null then', test: [database('reviews'), 'closes the matter only with both'] },
  { what: 'the unit confirms a withdrawal', set: "update app.transitions set roles = '{REVIEWER,SUPERVISOR,REGISTRAR}' where action = 'confirm_withdrawal' and subject = 'matter'", back: "update app.transitions set roles = '{REVIEWER,SUPERVISOR}' where action = 'confirm_withdrawal' and subject = 'matter'", test: [database('reviews'), 'is asked by the petitioner'] },
  { what: 'a revoked answer given again', of: 'api.sign_opinion', from: "if 'copy' = any(faults) and exists", to: 'if false and exists', test: [database('reviews'), 'that revokes sends'] },
  { what: 'who opened a supervision closes it', of: 'app.supervision_obstacle', from: "t.action = 'close_supervision' and auth.uid() in (z.opened_by, z.drafted_by)", to: "t.action = 'close_supervision' and false", test: [database('supervision'), 'is drafted, signed by another'] },
  { what: 'the bureau circulates without the joint office', of: 'app.recommendation_obstacle', from: "case when y.kind = 'notice' then '{JOINT_OFFICE}' else '{REVIEWER}' end::text[]", to: "'{REVIEWER,JOINT_OFFICE}'::text[]", test: [database('recommendations'), 'rests on an order that was false'] },
  { what: 'a circular names a petitioner', of: 'app.check_recommendation', from: 'if app.names_party(', to: 'if false and app.names_party(', test: [database('recommendations'), 'names units, numbers and faults'] },
  { what: 'everybody in the bureau reads who is called to account', set: 'alter policy "The bureau reads recommendations, few those to call to account" on app.recommendations using (true)', back: `alter policy "The bureau reads recommendations, few those to call to account" on app.recommendations using ((select app.reads_all_matters()) and (kind <> 'account' or (select app.my_roles()) && '{SUPERVISOR,REVIEWER,BUREAU_LEAD}') and exists (select from app.matters m where m.id = matter_id))`, test: [database('recommendations'), 'needs facts, consequence'] },
  { what: 'an agent without an authority', of: 'app.check_form', from: "perform app.check_text(a ->> 'scope', 'agent_scope', 500, true);", to: '', test: [database('people'), 'an agent shows'] },
  { what: 'a child is published', of: 'app.check_form', from: "and f.type <> 'B' and f.minor is null", to: "and f.type <> 'B'", test: [database('people'), 'a minor acts'] },
  { what: 'a whole group leaves with three', of: 'api.confirm_withdrawal', from: 'if p_remaining > 0 then', to: 'if false then', test: [database('people'), 'lose only those'] },
  { what: 'sensitive files lie open', set: 'alter policy "Readers of a matter read its attachments" on app.attachments using (exists (select from app.matters m where m.id = matter_id and (not m.is_sealed or app.has_opened(m.id))))', back: 'alter policy "Readers of a matter read its attachments" on app.attachments using (exists (select from app.matters m where m.id = matter_id and (not (m.is_sealed or m.is_sensitive) or app.has_opened(m.id))))', test: [database('people'), 'are opened for a reason'] },
  { what: 'what was supported is never carried out', of: 'app.do_service', from: 'perform app.start_execution(d.id, o.id, p_received_on);', to: '', test: [database('following-up'), 'is carried out by its date'] },
  { what: 'one in a hundred is called back', of: 'app.draw_call_backs', from: 'then 0.05 else 0.10', to: 'then 0.0 else 0.0', test: [database('following-up'), 'are drawn by chance'] },
  { what: 'a contradiction is left alone', of: 'api.record_call_back', from: 'if cardinality(gone) > 0', to: 'if false and cardinality(gone) > 0', test: [database('following-up'), 'that contradict the files'] },
  { what: 'nobody is asked whom a report is about', of: 'api.transfer_sealed', from: 'p_reported_units is null and not exists', to: 'false and not exists', test: ['tests/security/sealed.test.ts', 'asks whom a report is about'] },
  { what: 'what the officer says a report is about is not kept', of: 'app.name_reported', from: 'from unnest(p_unit_ids) x on conflict', to: 'from unnest(p_unit_ids) x where false on conflict', test: ['tests/security/sealed.test.ts', 'asks whom a report is about'] },
  { what: 'a report about the bureau stays in it', of: 'app.name_reported', from: 'if m.keeper_unit_id = keeper or m.keeper_unit_id <> all(reported) then', to: 'if true then', test: ['tests/security/sealed.test.ts', 'turns out'] },
  { what: 'a report about the leadership stays in the district', of: 'app.why_not_taken', from: "x.kind = 'leadership'", to: 'false', test: [database('papers'), 'about the leadership'] },
  { what: 'work waits for somebody who left', of: 'app.release_work', from: 'update app.dispatches set handler_id = null where handler_id = p_staff_id and closed_on is null;', to: '', test: [database('accounts'), 'end at once, change when'] },
  { what: 'a delay of the bureau is charged to the unit', of: 'app.check_supervision', from: 'and not app.let_pass(', to: 'and false and not app.let_pass(', test: [database('supervision'), 'holds against the bureau'] },
  { what: 'the head decides about the head', of: 'app.recusal_decider_id', from: "'UNIT_HEAD' = any(s.roles)", to: 'false', test: [database('recusal'), 'that names the head'] },
  { what: 'a recused person reads on', set: 'alter policy "Who has withdrawn reads nothing of its dispatches" on app.dispatches using (true)', back: 'alter policy "Who has withdrawn reads nothing of its dispatches" on app.dispatches using (matter_id <> all ((select app.my_recused_matters())::uuid[]))', test: [database('organs'), 'withdraws, and from then on'] },
  { what: 'joining asks for no decision about the person', of: 'app.check_joining', from: "if p ->> 'is_same_person' is null then", to: 'if false then', test: [database('joint'), 'asks an official for the same person'] },
  { what: 'a unit joins what another handles', of: 'app.require_ours', from: 'if not exists (', to: 'if false and not exists (', test: [database('unit-joining'), 'with what others handle'] },
  { what: 'a clerk of a unit joins alone', of: 'api.join_dispatched', from: 'return app.propose(s, p);', to: 'return app.join_out_of(s, p);', test: [database('unit-joining'), 'with what the unit handles'] },
  { what: 'a line is registered that nobody looked at', of: 'api.take_import_lines', from: 'and checked_at is not null and taken_at is null and fault is null order by', to: 'and taken_at is null and fault is null order by', test: [database('imports'), 'registers no line that was not looked at'] },
  { what: 'joining brings demands that are not in the original', of: 'app.match_demands', from: 'if f is null then', to: 'if false then', test: [database('joint'), 'asks an official for the same person'] },
  { what: 'the copy names the others', of: 'app.without_others', from: 'clean := replace(clean, x.word, x.instead);', to: '', test: [database('joint'), 'on a paper of their own'] },
  { what: 'who is joined is answered through the first', of: 'app.own_opinions', from: 'app.own_paper_id(o.id, y.id)', to: 'o.document_id', test: [database('joint'), 'is one for each person'] },
  { what: 'the matter closes while another may still ask', of: 'app.close_lapsed', from: 'and not app.joined_may_still_ask(x)', to: '', test: [database('joint'), 'holds the matter of the others open'] },
  { what: 'one person has two reviews', of: 'app.standing_id', from: '(select person_id from app.joinings where matter_id = p_matter_id and ended_on is null)', to: 'null', test: [database('joint'), 'has one matter with either code'] },
  { what: 'the others are not told of a review', of: 'app.follow', from: 'perform app.tell_of_review(p_review_id);', to: '', test: [database('joint'), 'is each person’s own right'] },
  { what: 'who withdraws takes the others along', of: 'api.confirm_withdrawal', from: 'perform app.carry_on(m);', to: '', test: [database('joint'), 'by withdrawal: only who'] },
  { what: 'a window outlives the joining that opened it', of: 'app.leave_original', from: 'perform app.end_clocks(m.id, d.id);', to: '', test: [database('joint'), 'restores the own fifteen days'] },
  { what: 'a report is found by its words', of: 'app.index_matter', from: 'if m.is_sealed or m.erased_on is not null then return; end if;', to: '', test: [database('finding'), 'never finds a sealed report'] },
  { what: 'search forgets who has withdrawn', of: 'app.matching', from: 'and m.id <> all (recused)', to: '', test: [database('finding'), 'has withdrawn from'] },
  { what: 'everybody in the bureau finds names', of: 'app.name_asked', from: "and app.my_roles() && '{REGISTRAR,TRIAGE,REVIEWER}'::text[]", to: '', test: [database('finding'), 'finds a name and its parts'] },
  { what: 'names are taken away without a reason', of: 'api.begin_export', from: 'if named and coalesce(length(btrim(p_reason)), 0) < 2 then', to: "p_reason := coalesce(nullif(btrim(p_reason), ''), '没有理由'); if false then", test: [database('office'), 'shows names for a reason'] },
  { what: 'an export gathers what a name finds', of: 'api.take_export_part', from: "when f.found_in is distinct from '姓名' then", to: 'when true then', test: [database('office'), 'holds the columns asked for'] },
  { what: 'another unit reads the matter', set: 'create policy "mutation" on app.matters for select to authenticated using (true)', back: 'drop policy "mutation" on app.matters', test: ['tests/security/access.test.ts', 'another unit’s matter answers'] },
  { what: 'events can be changed', set: 'alter table app.events disable trigger keep_events', back: 'alter table app.events enable trigger keep_events', test: ['tests/security/record.test.ts', 'can update an event'] },
  { what: 'deadlines leave no line', set: 'alter table app.clocks disable trigger note_row', back: 'alter table app.clocks enable trigger note_row', test: ['tests/security/ledger.test.ts', 'fit as they were written'] },
  { what: 'the hash leaves out the label', of: 'app.canonical_event', from: 'e.transition, e.label,', to: 'e.transition,', test: ['tests/security/record.test.ts', 'a changed label'] },
  { what: 'a sealed report opens without a reason', of: 'api.open_sealed_matter', from: 'if coalesce(length(btrim(p_reason)), 0) < 2 then', to: "p_reason := coalesce(nullif(btrim(p_reason), ''), '没有理由'); if false then", test: ['tests/security/sealed.test.ts', 'opens for a reason only'] },
  { what: 'what an older key made opens nothing', of: 'app.possible_hashes', from: 's.retired_at is null', to: 's.no = (select max(n.no) from app.secrets n where n.name = p_name)', test: [database('keys'), 'goes on opening'] },
  { what: 'a retired key opens', of: 'app.possible_hashes', from: 'and s.retired_at is null', to: '', test: [database('keys'), 'is retired'] },
  { what: 'a forger goes back to the older hash', of: 'app.line_faults', from: 'l.by is distinct from l.due', to: 'false', test: [database('record-hash'), 'is held to'] },
  { what: 'what an older hash covered is exchanged', of: 'app.renewal_faults', from: 'or r.digest is distinct from app.renewal_of(r.part, r.lines, r.events, h.algorithm)', to: '', test: [database('record-hash'), 'protects what was made before'] },
  { what: 'a lost code stays valid', of: 'api.reissue_code', from: 'update app.submissions set code_hash = app.code_hash(app.issued_code(s.id, n)) where id = s.id;', to: '', test: [database('reissue'), 'is given out anew'] },
  { what: 'identity is guessed at the window', of: 'api.reissue_code', from: 'if n >= 3 then', to: 'if false then', test: [database('reissue'), 'three such checks a day'] },
  { what: 'an instruction is done before the unit is', of: 'api.close_reception', from: 'if not app.is_concluded(m) then', to: 'if false then', test: [database('receptions'), 'ends in an instruction'] },
  { what: 'what was handed down is only transferred', of: 'app.must_be_assigned', from: "m.channel in ('J','L')", to: 'false', test: [database('origins'), 'is assigned, never only transferred'] },
  { what: 'a unit reports after the superior wanted it', of: 'app.check_feedback_date', from: 'if p_due_on > latest then', to: 'if false then', test: [database('origins'), 'is assigned, never only transferred'] },
  { what: 'the bureau reports before the units are done', of: 'api.draft_upper_report', from: 'not app.is_concluded(b.m)', to: 'false', test: [database('origins'), 'is reported upward'] },
  { what: 'a report that came back counts as told', of: 'api.note_upper_answer', from: 'set answered_on = null, answered_by = null, due_on = p_due_on', to: 'set due_on = p_due_on', test: [database('origins'), 'is reported upward'] },
  { what: 'an answer is published without consent', of: 'app.publication_obstacle', from: 'when not (select coalesce(bool_and(s.consent_publish), false)', to: 'when false and not (select coalesce(bool_and(s.consent_publish), false)', test: [database('publications'), 'is published with the consent'] },
  { what: 'a published answer names somebody', of: 'app.require_publishable', from: 'if trace is not null then', to: 'if false then', test: [database('publications'), 'that shows a name is refused'] },
  { what: 'rates of four', of: 'app.say_figure', from: 'when p_whole < 5 then', to: 'when false then', test: [database('figures'), 'give no rate of fewer than five'] },
  { what: 'what came to the unit itself runs from its registration', of: 'app.keep_directly', from: "case when k = 'D-OBJECT' then app.today() else m.received_on end", to: 'app.today()', test: [database('direct'), 'is registered once'] },
  { what: 'a topic ends earlier', of: 'api.extend_topic', from: 'if p_to is null or p_to <= t.to_day then', to: 'if p_to is null then', test: [database('topics'), 'has its parts'] },
  { what: 'a locked account lets a right password in', of: 'app.count_attempt', from: 'if x.locked_until > app.now() then', to: 'if false then', test: ['tests/security/sign-in.test.ts', 'lock the account after ten'] },
  { what: 'a password alone is enough for reports', of: 'app.acting_id', from: "if token ->> 'aal' is distinct from 'aal2' and", to: 'if false and', test: ['tests/security/sign-in.test.ts', 'that is required leaves'] },
  { what: 'an ended session works on', of: 'app.acting_id', from: "if token ? 'session_id' and coalesce(app.session_end", to: 'if false and coalesce(app.session_end', test: ['tests/security/sign-in.test.ts', 'ends at once with the sign-out'] },
  { what: 'the key of drafts outlives the session', of: 'api.draft_key', from: 'me uuid := app.acting_id()', to: 'me uuid := auth.uid()', test: ['tests/security/sign-in.test.ts', 'gives the key of its person'] },
  { what: 'a session that is left alone works on', of: 'app.session_end', from: "then 'idle'", to: "then 'open'", test: ['tests/security/sign-in.test.ts', 'ends when nobody used it'] },
  { what: 'an administrator lets somebody in alone', of: 'api.invite_staff', from: "return app.ask_account('invite', null, address, full_name, p_unit_id, clean, null);", to: 'return app.do_invite(address, full_name, p_unit_id, clean);', test: [database('accounts'), 'of the bureau and of every unit'] },
  { what: 'an administrator moves into a unit alone', of: 'api.change_staff', from: 'if not (s.unit_id = p_unit_id and clean <@ s.roles) then', to: 'if false then', test: [database('accounts'), 'of the bureau and of every unit'] },
  { what: 'an invited address is enough to join', of: 'app.open_invitation', from: "if c.code_hash = any (app.possible_hashes('invitation_code',", to: "if true or c.code_hash = any (app.possible_hashes('invitation_code',", test: ['tests/security/invitations.test.ts', 'registered at Auth without the code'] },
  { what: 'whoever registered the address first has the account', of: 'api.join_staff', from: "and extensions.crypt(p_password, '$2a' || substr(u.encrypted_password, 4)) = '$2a' || substr(u.encrypted_password, 4)", to: '', test: ['tests/security/invitations.test.ts', 'is not taken by who registers it'] },
  { what: 'who asks for an account agrees to it', of: 'api.decide_account', from: 'if auth.uid() = r.asked_by or auth.uid() = r.staff_id then', to: 'if false then', test: [database('accounts'), 'of the bureau and of every unit'] },
  { what: 'one officer alone knows the reporter', of: 'api.show_identity', from: 'not coalesce(i.is_approved, false) or', to: '', test: ['tests/security/messages.test.ts', 'is shown to the officer who asked'] },
  { what: 'reporters are kept in plain text', leaves: true, set: 'alter table app.parties disable trigger seal_person', back: 'alter table app.parties enable trigger seal_person', test: ['tests/security/sealing.test.ts', 'does not hold “尉迟举报”'] },
  { what: 'what was found to be a report leaves its words beside it', leaves: true, of: 'app.forget_plain', from: 'update app.materials set text = p_left where matter_id = p_matter_id;', to: '', test: ['tests/security/sealing.test.ts', 'does not hold “录像”'] },
  { what: 'a mixed submission keeps its former demands', leaves: true, of: 'app.leave_extract', from: "update app.demands set text = '（已另行处理）' where matter_id = m.id and replaced_on is not null;", to: '', test: ['tests/security/sealing.test.ts', 'does not hold “鲍秘书”'] },
  { what: 'the code of a report comes from an id that is kept', of: 'app.stored_id', from: "if p_type is distinct from 'B' then return p_form_id; end if;", to: 'if true then return p_form_id; end if;', test: ['tests/security/sealing.test.ts', 'gives no tracking code'] },
  { what: 'whoever holds the secret key seals to a key of their own', of: 'api.register_seal_key', from: "if exists (select from app.seal_keys) then perform app.fail('seal_key_differs', '409', 'R-CONF-SEAL'); end if;", to: 'if exists (select from app.seal_keys) then return id; end if;', test: ['tests/security/sealing.test.ts', 'of another is not taken'] },
  { what: 'the planner says how many reports there are', of: 'app.is_no_estimate', from: "then perform app.fail('count_is_exact_only', '400', 'R-CONF-INVISIBLE'); end if;", to: 'then null; end if;', test: ['tests/security/unseen.test.ts', 'nor by an estimate'] },
  { what: 'the unit sees that retaliation was told of', of: 'app.reads_messages', from: 'app.my_unit_id() = m.keeper_unit_id and app.message_role(m, p_kind) = any(app.my_roles())', to: 'true', test: ['tests/security/messages.test.ts', 'has a term of its own'], leaves: true },
  { what: 'cipher text of a report outlives its term', leaves: true, of: 'app.erase_words', from: 'update app.sealed_contents c set words = null from app.submissions s where s.id = c.submission_id and s.matter_id = p_matter_id;', to: '', test: [database('retention'), 'of a report goes by two'] },
  { what: 'the head of the bureau reads what reporters write', of: 'app.message_role', from: "when m.is_sealed then 'CONF_OFFICER'", to: "when m.is_sealed then 'BUREAU_LEAD'", test: ['tests/security/messages.test.ts', 'and the officers write to each other'] },
  { what: 'a code that was taken back goes on', of: 'app.live_helper', from: 'x.revoked_at is null and', to: '', test: ['tests/security/helpers.test.ts', 'is logged at each use'] },
  { what: 'a helper of a report sees everything', of: 'app.tracked_for_helper', from: 'if not m.is_sealed then', to: 'if true then', test: ['tests/security/helpers.test.ts', 'of a report sees'] },
  { what: 'a file that nobody looked into is taken', of: 'app.require_examined', from: 'if not app.is_portal() and not exists', to: 'if false and not exists', test: [database('people'), 'are put below the form by the registrar'] },
  { what: 'a closed connection opens to the right code', of: 'app.admit_code', from: "if closed is not null and not", to: "if closed is not null and not p_is_right and not", test: ['tests/security/throttles.test.ts', 'close a connection for right codes too'] },
  { what: 'a neighbour behind the same connection uses up a pass', of: 'app.pass_signature', from: "coalesce(p_client, '')", to: 'app.connection_of(p_client)', test: ['tests/security/throttles.test.ts', 'give a pass to the browser'] },
  { what: 'a refusal takes back what was counted', of: 'app.unknown_code', from: "return app.refused('matter_not_found', '404');", to: "perform app.fail('matter_not_found', '404'); return null;", test: ['tests/security/throttles.test.ts', 'count a wrong code at whatever verb'] },
  { what: 'a helper acts as the petitioner', of: 'app.find_by_code', from: "perform app.fail('helper_may_not', '403', 'R-CHAN-AGENT');", to: 'select x.* into s from app.submissions x where x.id = (app.live_helper(p_code)).submission_id; return s;', test: ['tests/security/helpers.test.ts', 'sees no more than'] },
  { what: 'the law changes under the name of the API', of: 'app.is_by_hand', from: 'or p_tbl <> all', to: 'or false and p_tbl <> all', test: [altering, 'the days of a deadline, changed'] },
  { what: 'the same, by the script', in: 'portal/public/verify.mjs', from: '!changedByItself.has(l.tbl)', to: 'false', test: [altering, 'the days of a deadline, changed'] },
  { what: 'a rule changes without an entry', of: 'app.entry_is_due', from: 'return p_reason is null and', to: 'return false and', test: [altering, 'a holiday, changed'] },
  { what: 'an entry of another time tells of it', of: 'app.line_faults', from: "and e.op = 'insert' and e.xact = l.xact", to: "and e.op = 'insert'", test: [altering, 'a holiday, changed'] },
  { what: 'a rule changes without an entry, by the script', in: 'portal/public/verify.mjs', from: 'isEntryDue = (l) => !l.reason', to: 'isEntryDue = (l) => false', test: [altering, 'a holiday, changed'] },
  { what: 'a blank is a reason', of: 'app.explain_change', from: "if length(btrim(coalesce(p_reason, ''))) < 2 then", to: 'if false then', test: ['tests/security/ledger.test.ts', 'a change by the owner with a reason'] },
  { what: 'a program with a line of its own is the program', in: judge, from: 'mine.get(name) !== digest', to: '!mine.has(name)', test: [altering, 'a program of the database'] },
  { what: 'what a person is found by may be empty', in: judge, from: " or t.keys = '{}'", to: '', test: [altering, 'what a person is found by'] },
  { what: 'migrations come and go', in: judge, from: 'difference ? [sayVersion(difference, inProgram)] :', to: '', test: [altering, 'is told outside of'] },
  { what: 'a root needs no signature', in: 'supabase/functions/_shared/record/roots.ts', from: 'if (!d.signature && Date', to: 'if (false && Date', test: [altering, 'is told outside of'] },
  { what: 'numbers of the ledger are given twice', in: judge, from: '(is_back ?', to: '(false ?', test: ['tests/security/ledger.test.ts', 'nor the numbers of the ledger'] },
  { what: 'a finding tells that retaliation was told of', of: 'app.is_kept_apart', from: "when p_tbl = 'requests' then", to: 'when false then', test: ['tests/security/ledger.test.ts', 'tells of a message about retaliation'] },
  { what: 'what Auth writes down is taken for forged', of: 'app.note_sign_in', from: "perform app.explain_change('登录服务记下的锁定、密码和动态验证码变动');", to: 'null;', test: [signIn, 'are told: to the auditor'] },
  { what: 'a second factor goes in silence', set: 'alter table auth.mfa_factors disable trigger tell_factor_gone', back: 'alter table auth.mfa_factors enable trigger tell_factor_gone', test: [signIn, 'that its owner takes away at Auth'] },
  { what: 'a token outlives its second factor', of: 'app.session_end', from: "then 'lowered'", to: "then 'open'", test: [signIn, 'that its owner takes away at Auth'] },
  { what: 'a password changes in silence', set: 'alter table auth.users disable trigger tell_password_changed', back: 'alter table auth.users enable trigger tell_password_changed', test: [signIn, 'is changed only by who knows'] },
  { what: 'one code floods the officers', of: 'api.send_sealed_message', from: 'perform app.throttle_writing(p_client);', to: '', test: ['tests/security/throttles.test.ts', 'slow what is added'] },
  { what: 'others have work with a report', leaves: true, of: 'app.pass_to_keepers', from: 'perform app.close_work(r.id);', to: '', test: [messages, 'leaves nobody but its keepers'] },
  { what: 'the head answers what a report told of retaliation', leaves: true, of: 'app.pass_to_keepers', from: "and q.kind = 'retaliation'", to: 'and false', test: [messages, 'leaves nobody but its keepers'] },
  { what: 'the reviewer hands on what the head was told', of: 'app.is_secret_request', from: "'message','retaliation',", to: "'message',", test: [messages, 'is told to the head alone'] },
  { what: 'a letter about retaliation stands in the list', of: 'app.write_digests', from: ' or app.is_secret_request(w.request_id)', to: '', test: [messages, 'to the head, told of retaliation'] },
  { what: 'what an officer refused another grants', of: 'api.decide_identity', from: 'if i.decided_at is not null then', to: 'if false then', test: [messages, 'stays sealed when'] },
  { what: 'an officer writes about a report that nobody opened', of: 'api.answer_sealed_message', from: 'if m.is_sealed and not app.has_opened', to: 'if false and not app.has_opened', test: [messages, 'and the officers write'] },
  { what: 'what was opened once stays open', of: 'app.has_opened', from: "interval '1 hour'", to: "interval '99 years'", test: [database('people'), 'are opened for a reason'] },
  { what: 'a report is rated', of: 'app.seal_matter', from: ', is_evaluable = false', to: '', test: [database('rules'), 'is rated once'] },
  { what: 'a name is read by who handles no more', of: 'api.reveal_party', from: 'if not app.reads_all_matters() and not exists', to: 'if false and not exists', test: [database('people'), 'are opened for a reason'] },
];

/** MUTATIONS=1/3 takes the first of three parts, so that processes share the work. */
const [part = 1, parts = 1] = (process.env.MUTATIONS ?? '1/1').split('/').map(Number);
const mutations = all.filter((_, i) => i % parts === part - 1);

type Count = { passed: number; failed: number };

let running: Running;
let owner: pg.Client;
let runner: ChildProcess;
beforeAll(async () => {
  running = await startTestStack();
  owner = new pg.Client(running.env.superuserUrl);
  await owner.connect();
  runner = fork(fileURLToPath(new URL('again.ts', import.meta.url)), { env: { ...process.env, VITEST: '', TEST_ENVIRONMENT: JSON.stringify(running.env) }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await once(runner, 'message');
});
afterAll(async () => {
  const ended = once(runner, 'exit');
  runner.disconnect();
  await ended;
  await owner.end();
  await running.stop();
});

/** Runs tests of one file by the beginnings of their titles, against the stack of this file. */
async function run(file: string, titles: string[], other?: Other): Promise<Count> {
  runner.send({ file, titles, other });
  const [answer] = (await once(runner, 'message')) as [Count | { error: string }];
  if ('error' in answer) throw new Error(`${file}: ${answer.error}`);
  return answer;
}

/** A change of a rule with its reason, or later tests would find it in the record as one made by hand. */
const explained = (text: string) => `select app.explain_change('试试'); ${text}`;

async function apply(m: Mutation): Promise<() => unknown> {
  if ('in' in m) {
    expect([m.in, readFileSync(m.in, 'utf8').split(m.from).length - 1]).toEqual([m.in, 1]);
    return () => undefined;
  }
  if ('set' in m) {
    await owner.query(explained(m.set));
    return () => owner.query(explained(m.back));
  }
  const [schema, name] = m.of.split('.');
  const { rows } = await owner.query('select pg_get_functiondef(p.oid) as text from pg_proc p where p.pronamespace = $1::regnamespace and p.proname = $2', [schema, name]);
  const original = rows[0]?.text as string;
  expect([m.of, rows.length, original.split(m.from).length - 1]).toEqual([m.of, 1, 1]);
  await owner.query(original.replace(m.from, () => m.to));
  return () => owner.query(original);
}

describe('without', () => {
  it.each(mutations)('$what', async (m) => {
    const undo = await apply(m);
    try {
      const { passed, failed } = await run(m.test[0], [m.test[1]], 'in' in m ? m : undefined);
      expect([m.test[1], passed + failed > 0, failed > 0]).toEqual([m.test[1], true, true]);
    } finally {
      await undo();
    }
  });
});

describe('with everything in place again', () => {
  const again = mutations.filter((m) => !mutations.some((other) => other.leaves && other.test.join() === m.test.join()));
  const files = [...new Set(again.map((m) => m.test[0]))];
  it.each(files)('the tests named in %s pass', async (file) => {
    const titles = [...new Set(again.filter((m) => m.test[0] === file).map((m) => m.test[1]))];
    const { passed, failed } = await run(file, titles);
    expect([file, failed, passed >= titles.length]).toEqual([file, 0, true]);
  });
});
