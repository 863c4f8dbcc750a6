// Who may read what was written by which verb: stated by verb and argument, from the rules of the handbook, apart from policies and views.
import type { Mark } from './marks.ts';
import { mayKnow, type Viewer, type World } from './oracle.ts';

/** The circumstances of an answer: the path asked, and the matter of the code that was given with it. */
export type Asked = { path: string; isOpening: boolean; codeOf: string | null };

const set = (words: string) => new Set(words.split(' '));

/** The bureau's own business with a matter: no unit reads it (R-PRIV-ACCESS, R-CALL-RECORD, R-EVAL-WHO, R-FEEDBACK-REPORT, R-ARCHIVE). */
const ofTheBureau = set('record_call_back draft_upper_report sign_upper_report note_upper_answer note_upper_sending answer_source hold_matter lift_hold choose_retention return_supervision return_recommendation object_upwards evaluate_matter reveal_party open_correction');
/** What a unit reads by its head alone: whether somebody of the unit should step aside, and that a petitioner wants to withdraw (R-RECUSE-DECIDE, R-WITHDRAW-VOLUNTARY). */
const ofTheHead = set('request_recusal request_withdrawal request_urging');
/** What the desk corrects (R-PRIV-LOG). */
const ofTheDesk = set('request_correction');
/** What lies under the seal, on a report and where retaliation is reported: no answer of the database has it, only the function opens it (R-CONF-SEAL). */
const underSeal = set('receive_submission record_submission add_material send_sealed_message answer_sealed_message make_helper request_correction');
/** What is between officials, and no paper of the petitioner's (R-RIGHT-QUERY names what is shown; R-PROP-STATES, R-SUP-FORMAL, R-SAME-HUMAN). */
const notForPetitioners = set(`${[...ofTheBureau].filter((v) => v !== 'evaluate_matter').join(' ')} assign_matter transfer_matter forward_suggestion record_contact report_back draft_supervision revise_supervision reply_supervision check_rectification
 close_supervision draft_recommendation revise_recommendation feed_back_recommendation record_feedback track_recommendation close_recommendation sign_recommendation urge_unit answer_urge report_urgent record_urgent_report sign_review_opinion return_review_opinion ask_to_join`.replace(/\s+/g, ' '));
/** Why two petitions are the same is told to nobody who petitioned: it is about the other (R-DOC-PRIVACY). */
const aboutOthers = /^(join_dispatched|take_to_join|merge_matter|ask_to_join)\.p_same_/;
/** What everybody may read once it is out: topics and their results, honours, agreed answers, receptions that are announced (R-SUG-PUBLISH, R-PRIV-PUBLISH, R-CHAN-PUBLISH). */
const published = set('draft_topic publish_results announce_award draft_publication arrange_reception receive_suggestion');
/** The law of the place: calendars, terms of keeping, the words of papers, which unit continues another. */
const forEverybody = set('load_calendar set_retention_term revise_template succeed_unit');

/** What belongs to no matter: the roles that read it; `own` is who wrote it, `bureau` the case staff of the bureau, `all` who is signed in. */
const elsewhere: Record<string, string> = {
  save_view: 'own', inspection_export: 'own', begin_export: 'own', draft_digest: 'SUGGEST BUREAU_LEAD', sign_digest: 'SUGGEST BUREAU_LEAD', record_instruction: 'bureau unit', draft_annual_report: 'ANALYST BUREAU_LEAD', draft_disposal: 'REVIEWER BUREAU_LEAD CONF_OFFICER', decide_disposal: 'REVIEWER BUREAU_LEAD CONF_OFFICER', leave_out: 'REVIEWER BUREAU_LEAD CONF_OFFICER',
  keep_import_lines: 'bureau', open_import: 'own', contest_figure: 'bureau unit', rule_figure: 'bureau unit', reset_password: 'ADMIN AUDITOR BUREAU_LEAD', reset_second_factor: 'ADMIN AUDITOR BUREAU_LEAD', end_staff: 'ADMIN AUDITOR BUREAU_LEAD', decide_account: 'ADMIN AUDITOR BUREAU_LEAD', withdraw_invitation: 'ADMIN AUDITOR', invite_staff: 'all', group_suggestions: 'bureau unit', cancel_reception: 'bureau', add_attachment: 'bureau unit',
};
const readsCases = (v: Viewer): boolean => v.kind === 'staff' && v.roles.some((r) => !['ADMIN', 'AUDITOR', 'CONF_OFFICER'].includes(r));

function readsElsewhere(v: Viewer, m: Mark, bureau: string, path: string): boolean {
  const who = elsewhere[m.verb];
  if (published.has(m.verb)) return v.kind !== 'nobody';
  if (m.verb === 'draft_digest' && !/\/digests\?/.test(path)) return v.kind === 'staff' && readsCases(v); // what a leader instructs becomes a matter, with what the digest said
  if (v.kind === 'door') return m.verb === 'invite_staff' && /read_invitation$/.test(path); // who shows the code of an invitation reads whom it is for
  if (who === undefined || v.kind !== 'staff') return false;
  return who === 'all' || (who === 'own' && m.by === v.name) || v.roles.some((r) => who.split(' ').includes(r)) || (who.includes('bureau') && v.unit === bureau && readsCases(v)) || (who.includes('unit') && v.unit !== bureau && readsCases(v));
}

/** The petitioner's page, by code: words of that matter and of what it is handled with, that are meant for them; never how another wrote. */
function readsByCode(world: World, m: Mark, asked: Asked): boolean {
  if (m.verb === 'add_attachment' && m.about === null) return asked.codeOf !== null;
  if ((published.has(m.verb) && /(public_topics|published_answers|portal_reference)$/.test(asked.path))) return true;
  if (asked.codeOf === null || m.about === null || notForPetitioners.has(m.verb) || aboutOthers.test(`${m.verb}.${m.arg}`)) return false;
  if (m.about === asked.codeOf) return true;
  return m.about === world.get(asked.codeOf)?.original && !/^(receive|record)_su/.test(m.verb) && m.by !== 'portal';
}

/** Whether somebody may be shown words that a step wrote. */
export function mayRead(world: World, bureau: string, v: Viewer, m: Mark, asked: Asked): boolean {
  const matter = m.about === null ? undefined : world.get(m.about);
  if (forEverybody.has(m.verb)) return v.kind !== 'nobody';
  if (v.kind === 'portal') return readsByCode(world, m, asked) && (!matter?.is_sealed || asked.isOpening || !underSeal.has(m.verb));
  if (m.about === null) return readsElsewhere(v, m, bureau, asked.path) || (m.verb === 'keep_import_lines' && m.arg.endsWith('.title') && /inspection_export$/.test(asked.path) && v.roles.includes('CONF_OFFICER') && v.unit === bureau);
  // an inspection of the Party is shown what an organ was written to about, by the bureau's own officer; nobody's name (R-ANN-INSPECT)
  if (/inspection_export$/.test(asked.path) && m.arg === 'p_title') return v.roles.includes('CONF_OFFICER') && v.unit === bureau && (matter?.units.size ?? 0) > 0;
  if (!matter || !mayKnow(world, bureau, v, m.about)) return m.verb === 'draft_publication' ? false : published.has(m.verb) && m.verb !== 'receive_suggestion' && v.kind === 'staff';
  if ((matter.is_sealed || /sealed_message$/.test(m.verb)) && underSeal.has(m.verb)) return asked.isOpening && (matter.is_sealed || v.roles.includes('BUREAU_LEAD'));
  if (ofTheDesk.has(m.verb) && /\/reveal_party$/.test(asked.path)) return true; // what was granted is the person’s data now; who may reveal them is judged with the taking (R-PRIV-LOG)
  if (v.unit === bureau) return ofTheDesk.has(m.verb) ? v.roles.some((r) => ['REGISTRAR', 'REVIEWER'].includes(r)) : true;
  if (m.unit !== null && m.unit !== v.unit && m.verb !== 'submit_input') return false; // what an assisting unit contributes is for the one that answers
  if (ofTheBureau.has(m.verb) || ofTheDesk.has(m.verb)) return false;
  if (m.verb === 'request_withdrawal' && matter.was_withdrawn) return true; // once it is confirmed, it is why the demand is closed
  if (ofTheHead.has(m.verb)) return v.roles.includes('UNIT_HEAD');
  if (/address|phone|contact$/.test(m.arg) && /^(receive|record)_/.test(m.verb)) return matter.open.has(v.unit ?? '');
  return true;
}
