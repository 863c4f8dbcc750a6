// The office itself: figures, archive, accounts, absences, tables, views.
import { randomUUID } from 'node:crypto';
import { demoPassword, invitationCode } from '../../../supabase/seed/accounts.ts';
import { Life } from '../life.ts';
import { solved } from '../../support/passes.ts';
import { place } from '../marks.ts';
import type { Ways } from './ways.ts';

/** The head of the bureau agrees to what the administrator asked for. */
async function agree(l: Life, about: string): Promise<void> {
  await l.take('lead', 'decide_account', { p_request_id: await l.one('select id from app.account_requests where is_approved is null and (email = $1 or staff_id::text = $1)', [about]), p_approve: true, p_reason: null });
}

/** Somebody new with an account, whom no player is. */
async function newcomer(l: Life): Promise<{ id: string; email: string }> {
  const email = `${randomUUID().slice(0, 8)}@zhujian.example`;
  await l.take('admin', 'invite_staff', { p_email: email, p_name: `新人${place}`, p_unit_id: await l.unitId('ZJJ'), p_roles: ['HANDLER'] });
  await agree(l, email);
  const shown = { p_email: email, p_invitation_code: await invitationCode(l.play.db, email) };
  await l.take('door', 'read_invitation', shown);
  if ((await l.take('door', 'join_staff', { ...shown, p_password: demoPassword })) === 'register') {
    await l.play.signUp(email, demoPassword);
    await l.take('door', 'join_staff', { ...shown, p_password: demoPassword });
  }
  return { email, id: await l.one('select id from app.staff where email = $1', [email]) };
}

export const office: Ways = {
  'figures': { async then(l) {
    const year = l.today.slice(0, 4), id = await l.make('analyst', 'take_snapshot', { p_kind: 'assessment', p_from: `${year}-01-01`, p_to: l.today });
    await l.take('analyst', 'check_snapshot', { p_snapshot_id: id });
    const code = await l.one("select f.code from app.figures f join app.units u on u.id = f.unit_id where f.snapshot_id = $1 and u.code = 'ZJJ' and f.code like 'K-%' order by f.code limit 1", [id]);
    await l.take('head', 'contest_figure', { p_snapshot_id: id, p_code: code });
    await l.take('analyst', 'rule_figure', { p_appeal_id: await l.one('select id from app.figure_appeals where snapshot_id = $1', [id]), p_part: 10, p_whole: 5 });
    await l.take('conf', 'inspection_export', { p_unit_id: await l.unitId('ZJJ') });
  } },
  'the annual report': { async then(l) {
    const year = Number(l.today.slice(0, 4)) - 1, id = await l.make('analyst', 'take_snapshot', { p_kind: 'annual', p_from: `${year}-01-01`, p_to: `${year}-12-31` });
    await l.take('analyst', 'annual_tables', { p_snapshot_id: id });
    if ((await l.rows('select id from app.annual_reports where year = $1 and signed_on is not null', [year])).length > 0) return; // one a year
    const report = await l.make('analyst', 'draft_annual_report', { p_snapshot_id: id });
    await l.take('lead', 'sign_annual_report', { p_report_id: report });
  } },
  'the archive': { async then(l) {
    await l.registered({ p_type: 'E' });
    await l.take('triage', 'reply_directly');
    await l.take('reviewer', 'archive_matter', { p_note: null });
    await l.take('reviewer', 'choose_retention', { p_class: 'long' });
    await l.take('reviewer', 'hold_matter');
    await l.take('reviewer', 'lift_hold');
    await l.take('admin', 'set_short_term', { p_name: 'outbox', p_days: 20 });
  } },
  'what is disposed of': {
    days: 4200,
    async before(l) {
      for (const one of [new Life(l.play), l]) {
        await one.registered({ p_type: 'E' });
        await one.take('triage', 'reply_directly');
        await one.take('reviewer', 'archive_matter', { p_note: null });
      }
    },
    async then(l) {
      if ((await l.rows('select id from app.disposals where is_approved is null or is_approved and finished_on is null')).length > 0) return; // one list at a time
      const list = await l.make('reviewer', 'draft_disposal', { p_is_sealed: false });
      const second = await l.rows<{ matter_id: string }>('select matter_id from app.disposal_items where disposal_id = $1 and matter_id <> $2', [list, l.matter]);
      if (second[0]) await l.take('reviewer', 'leave_out', { p_disposal_id: list, p_matter_id: second[0].matter_id });
      await l.take('lead', 'decide_disposal', { p_disposal_id: list, p_approve: true, p_text: null });
      await l.take('reviewer', 'carry_out_disposal', { p_disposal_id: list });
    },
  },
  'an account': { async then(l) {
    const person = { p_staff_id: (await newcomer(l)).id };
    await l.take('admin', 'reset_password', person);
    await l.take('admin', 'change_staff', { ...person, p_unit_id: await l.unitId('CGJ'), p_roles: ['HANDLER'] });
    await agree(l, person.p_staff_id);
    await l.take('admin', 'end_staff', person);
    await l.take('admin', 'restore_staff', person);
    await agree(l, person.p_staff_id);
    await l.take('admin', 'end_staff', person);
  } },
  'an invitation': { async then(l) {
    const email = `${randomUUID().slice(0, 8)}@zhujian.example`;
    await l.take('admin', 'invite_staff', { p_email: email, p_name: `新人${place}`, p_unit_id: await l.unitId('ZJJ'), p_roles: ['HANDLER'] });
    await agree(l, email);
    await l.take('admin', 'resend_invitation', { p_email: email });
    await l.take('admin', 'withdraw_invitation', { p_email: email });
  } },
  'an account of the bureau': { async then(l) {
    const email = `${randomUUID().slice(0, 8)}@xinfang.example`;
    await l.take('admin', 'invite_staff', { p_email: email, p_name: `新人${place}`, p_unit_id: await l.unitId('XFJ'), p_roles: ['REVIEWER'] });
    await l.take('lead', 'decide_account', { p_request_id: await l.one('select id from app.account_requests where email = $1', [email]), p_approve: false });
  } },
  'a forgotten password': { async then(l) {
    const person = await newcomer(l);
    await l.take('admin', 'reset_password', { p_staff_id: person.id });
    const code = await l.one("select fields ->> 'code' from app.outbox where kind = 'password-may-be-set' and key in (select 'password|' || r.id from app.password_resets r where r.staff_id = $1) order by written_at desc limit 1", [person.id]);
    await l.take('door', 'set_forgotten_password', { p_email: person.email, p_reset_code: code, p_password: '今晚回家记得买两斤土豆和醋别忘了' });
    await l.take('door', 'knock', { p_came_in: true });
  } },
  'a locked account': { async then(l) {
    const person = await newcomer(l);
    for (let n = 0; n < 10; n += 1) await l.play.signIn(person.email, 'a password that is wrong').catch(() => undefined);
    await l.take('admin', 'unlock_staff', { p_staff_id: person.id });
    await l.play.enrol(await l.play.signIn(person.email, demoPassword));
    await l.take('admin', 'reset_second_factor', { p_staff_id: person.id });
  } },
  'two sessions': { async then(l) {
    const person = await newcomer(l), other = await l.play.signIn(person.email, demoPassword);
    await l.play.join(person.email, await l.play.signIn(person.email, demoPassword));
    const claims = JSON.parse(Buffer.from(other.split('.')[1] ?? '', 'base64url').toString()) as { session_id: string };
    await l.take(person.email, 'my_sessions');
    await l.take(person.email, 'end_my_session', { p_session_id: claims.session_id });
  } },
  'a connection that was closed': { async then(l) {
    const client = `closed-${randomUUID()}`, challenge = await l.one("select app.make_challenge('submissions', $1)", [client]);
    await l.take('portal', 'redeem_pass', { p_client: client, p_pass: solved(challenge) });
    const [t] = await l.rows("select name as p_name, at_most as p_at_most, minutes as p_minutes from app.throttles where name = 'submissions'"); // as it is
    await l.take('admin', 'set_throttle', { ...t, p_work: null, p_wait_seconds: null });
  } },
  'a year and a unit': { async then(l) {
    const year = 2060 + Math.floor(Math.random() * 40);
    await l.take('admin', 'load_calendar', { p_year: year, p_days: [{ day: `${year}-01-01`, is_off: true, name: `元旦${place}` }] });
    const [unit] = await l.rows('select id from app.units u where valid_to is null and is_dispatchable and not exists (select from app.dispatches d where d.unit_id = u.id) and not exists (select from app.staff s where s.unit_id = u.id) and not exists (select from app.units o where u.id in (o.parent_id, o.review_unit_id)) order by code desc limit 1');
    if (unit) await l.take('admin', 'succeed_unit', { p_unit_id: unit.id, p_successor_id: await l.unitId('CGJ') });
    await l.take('auditor', 'explained_changes');
  } },
  'an absence': { async then(l) {
    await l.take('districtlead', 'name_deputy', { p_deputy_id: await l.staffId('analyst'), p_from: l.day(200), p_to: l.day(205) });
    await l.take('districtlead', 'name_deputy', { p_deputy_id: null, p_from: null, p_to: null });
  } },
  'work in other hands': { async then(l) {
    await l.signed();
    await l.take('head', 'hand_work', { p_staff_id: await l.staffId('handler'), p_work_item_id: await l.one("select id from app.work_items where matter_id = $1 and role = 'HANDLER' and closed_at is null", [l.matter]) });
  } },
  'another text of a paper': { async then(l) {
    const [t] = await l.rows<{ body: string; version: number }>("select body, version from app.templates where kind = 'W-OPINION'");
    await l.take('lead', 'revise_template', { p_kind: 'W-OPINION', p_version: t?.version, p_body: `${t?.body.split('\n〔')[0]}\n〔${place}〕` });
  } },
  'lists of one’s own': { async then(l) {
    const name = `常用${randomUUID().slice(0, 8)}`;
    await l.take('reviewer', 'save_view', { p_name: name });
    await l.take('reviewer', 'drop_view', { p_view_id: await l.one('select id from app.saved_views where name = $1', [name]) });
    const id = await l.make('reviewer', 'begin_export', { p_words: '', p_filters: {}, p_is_named: false });
    await l.take('reviewer', 'take_export_part', { p_export_id: id, p_after: null });
  } },
  'a register in a table': { async then(l) {
    const id = randomUUID();
    await l.take('registrar', 'open_import', { p_import_id: id, p_line_count: 2 });
    const entry = (n: number) => ({ channel: 'X', received_on: l.today, name: `费${place}`, address: `街${place}`, title: `路灯${n}${place}`, content: `坏了${place}`, place: '130403001' });
    await l.take('registrar', 'keep_import_lines', { p_import_id: id, p_lines: [2, 3].map((n) => ({ line_no: n, entry: entry(n) })) });
    await l.take('registrar', 'check_import_lines', { p_import_id: id, p_limit: 100 });
    await l.take('registrar', 'take_import_lines', { p_import_id: id, p_limit: 100 });
    await l.take('registrar', 'import_codes', { p_import_id: id });
  } },
};
