// What units do with what was sent to them.
import { Life } from '../life.ts';
import { place } from '../marks.ts';
import { words } from '../right.ts';
import type { Ways } from './ways.ts';

/** A repeat that came to the unit itself by letter. */
async function brought(l: Life): Promise<Life> {
  const own = new Life(l.play);
  return own.received({ p_channel: 'X', p_received_on: own.today, p_direct: { way: 'own', purpose: '03', category: '0302' }, p_email: null, p_origin: {}, p_elements: {}, p_agents: [] }, 'clerk', 'record_submission');
}
const same = { p_is_same_person: false, p_is_same_facts: true, p_demands: null };

export const handling: Ways = {
  'an answer after more time': { async then(l) {
    await l.accepted();
    await l.take('handler', 'request_extension');
    await l.take('head', 'refuse_extension');
    await l.take('handler', 'request_extension');
    await l.take('head', 'grant_extension');
    await l.answer();
    await l.take('head', 'sign_opinion', { p_override: null });
    await l.take('head', 'void_opinion');
    await l.take('head', 'sign_opinion', { p_override: null });
    await l.serve();
    await l.take('handler', 'record_execution', { p_person: `承办${place}` });
  } },
  'an assignment that is done again': { async then(l) {
    await l.assigned();
    await l.take('clerk', 'sign_dispatch', { p_handler_id: null });
    await l.accept();
    await l.answer();
    await l.take('head', 'sign_opinion', { p_override: null });
    await l.serve();
    await l.take('clerk', 'report_back');
    await l.take('reviewer', 'audit_report', { p_passes: false });
    await l.take('handler', 'resume_handling');
    await l.answer('explained');
    await l.take('head', 'sign_opinion', { p_override: `坚持${place}` });
    await l.serve();
    await l.take('clerk', 'report_back');
    await l.take('reviewer', 'audit_report', { p_passes: true });
  } },
  'an objection': { async then(l) {
    await l.signed();
    await l.take('clerk', 'file_objection', { p_proposed_unit: await l.unitId('CGJ') });
    await l.approve('head');
    await l.take('triage', 'rule_objection', { p_uphold: true });
    await l.approve('reviewer');
  } },
  'an objection that is not shared': { async then(l) {
    await l.transferred();
    await l.take('clerk', 'file_objection', { p_proposed_unit: await l.unitId('CGJ') });
    await l.approve('head');
    await l.take('triage', 'rule_objection', { p_uphold: false });
    await l.approve('reviewer', false);
  } },
  'another procedure of law': { async then(l) {
    await l.signed();
    await l.accept(5);
    await l.take('handler', 'record_route_result', { p_case_number: null });
  } },
  'a simple matter that is none': { async then(l) {
    await l.signed();
    await l.accept(6, { p_simple: true });
    await l.take('handler', 'convert_to_ordinary');
  } },
  'a settlement': { async then(l) {
    await l.accepted();
    await l.take('handler', 'settle_dispatch', { p_kind: 'mediation', p_mediator: `调解${place}` });
  } },
  'a hearing': {
    days: 9,
    async before(l) {
      await l.accepted();
      await l.take('head', 'open_hearing', { p_held_on: l.day(8), p_closed_reason: null });
    },
    async then(l) {
      await l.take('head', 'close_hearing');
      const next = await new Life(l.play).accepted();
      await next.take('head', 'open_hearing', { p_held_on: l.day(8), p_is_public: false, p_closed_reason: words });
    },
  },
  'service by public notice': {
    days: 45,
    async before(l) {
      await l.issued();
    },
    async then(l) {
      await l.take('lead', 'announce_service', { p_announced_on: l.day(-40) });
    },
  },
  'two units': { async then(l) {
    await l.registered();
    await l.take('reviewer', 'transfer_matter', { p_dispatches: [{ unit_id: await l.unitId('ZJJ'), role: 'lead' }, { unit_id: await l.unitId('130403003'), role: 'assist' }] });
    for (const [unit, team] of [['ZJJ', 'zhujian'], ['130403003', 'lianfang']] as const) {
      l.team = team;
      l.chosen.p_dispatch_id = await l.one('select d.id from app.dispatches d join app.units u on u.id = d.unit_id where d.matter_id = $1 and u.code = $2', [l.matter, unit]);
      await l.take('clerk', 'sign_dispatch', { p_handler_id: null });
      if (team === 'zhujian') {
        await l.accept();
        await l.take('handler', 'record_contact', { p_method: 'phone' });
      } else await l.take('handler', 'submit_input');
    }
  } },
  'a repeat that the unit joins': { async then(l) {
    await l.signed();
    const repeat = await brought(l);
    await repeat.take('clerk', 'join_dispatched', { p_into_reg_no: l.regNo, ...same });
    await repeat.approve('head');
  } },
  'a repeat that the bureau joins': { async then(l) {
    await l.transferred();
    const repeat = await brought(l);
    await repeat.take('clerk', 'ask_to_join', { p_into_reg_no: l.regNo });
    await repeat.take('triage', 'refuse_to_join');
    await repeat.take('clerk', 'ask_to_join', { p_into_reg_no: l.regNo });
    await repeat.take('triage', 'take_to_join', { p_into_reg_no: l.regNo, ...same });
  } },
};
