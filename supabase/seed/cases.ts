// The sixty example cases, loaded through the verbs that citizens and staff call, each step on a day of its own: older
// cases on their own dates, the newer ones in the last weeks, so that queues hold work of every kind. Only on this machine.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createClient } from '@supabase/supabase-js';
import type pg from 'pg';
import { call, connect, type Db, type Verbs } from '../../kit/db.ts';
import { demoPassword, domainOf } from './accounts.ts';

type Env = { apiUrl: string; publishableKey: string; portalAccount: { email: string; password: string } };
type Demand = { n: number; text: string; type: string; unit: string };
export type Case = {
  id: string; same_matter_as: string | null; title: string; content: string; channel: string; received_at: string; types: string[]; purpose: string; category: { l2: string }; place: string; place_label: string;
  petitioner: { name: string; kind: string; anonymous: boolean; headcount: number; phone?: string; id_no?: string; representatives?: string[] };
  consent_publish: boolean; confidential: boolean; demands?: Demand[]; context?: { reported_unit?: string; opinion?: { unit: string; no: string; received_at: string; outcome: string } };
  upper?: { level: string; organ: string; doc_no: string; assigned_at: string; feedback_due: string | null };
  expected: { decision: string; dispatches: { unit: string; role: string }[]; unit_routes_acceptable: number[]; reason: string; documents: string[]; triage_due: string | null; forbidden_recipients?: string[] };
};
type Step = { at: Date; order: number; of: Case; run: () => Promise<void> };
export type SeedOptions = {
  cases?: Case[];
  /** From this case on they fall into the last weeks instead of on their own dates. */
  recentFrom?: number;
  /** The cases are received and nothing more. */
  isReceiptOnly?: boolean;
  /** Hears of a step that was refused; the later steps of its case are left out. Without it the first refusal ends the run. */
  onFailure?: (of: Case, error: Error) => void;
};

/** The fictional cases of the domain handbook. */
export const readCases = (file: string | URL = new URL('sample-cases.json', import.meta.url)): Case[] => (JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] }).cases;

const day = 86_400_000;
const pause = (from: Date, days: number, hour = 10) => new Date(Date.parse(`${new Date(from.getTime() + days * day).toISOString().slice(0, 10)}T${String(hour).padStart(2, '0')}:00:00+08:00`));
const dateOf = (at: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(at);

/** A fixed id per case, so that a broken-off seed goes on where it stopped. */
export function idOf(name: string): string {
  const hex = createHash('sha256').update(`xinfang example ${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

class Actors {
  readonly #env: Env;
  readonly #known = new Map<string, Db>();
  constructor(env: Env) {
    this.#env = env;
  }
  async as(email: string): Promise<Db> {
    const known = this.#known.get(email);
    if (known) return known;
    const password = email === this.#env.portalAccount.email ? this.#env.portalAccount.password : demoPassword;
    const { data, error } = await createClient(this.#env.apiUrl, this.#env.publishableKey, { auth: { persistSession: false, autoRefreshToken: false } }).auth.signInWithPassword({ email, password });
    if (error) throw new Error(`${email}: ${error.message}`);
    const db = connect(this.#env.apiUrl, this.#env.publishableKey, async () => data.session.access_token);
    this.#known.set(email, db);
    return db;
  }
  async do(email: string, verb: keyof Verbs, args: object): Promise<Record<string, unknown>> {
    const result = await call(await this.as(email), verb, args as never);
    if (!result.ok) throw new Error(`${email} ${verb}: ${result.failure.key} ${JSON.stringify(result.failure.details)}`);
    return result.data as Record<string, unknown>;
  }
}

/** Loads the cases; `progress` hears how many steps are done. */
export async function seedCases(env: Env, database: pg.Client, progress: (done: number, all: number) => void, { cases = readCases(), recentFrom = 36, isReceiptOnly = false, onFailure }: SeedOptions = {}): Promise<void> {
  const stopped = new Set<Case>();
  const failed = (of: Case, error: unknown) => {
    if (!onFailure) throw error;
    stopped.add(of);
    onFailure(of, error instanceof Error ? error : new Error(String(error)));
  };
  const actors = new Actors(env);
  const now = Date.now();
  const rows = (await database.query<{ id: string; code: string; name: string; short_name: string; phone: string | null }>('select id, code, name, short_name, phone from app.units')).rows;
  const places = new Map((await database.query<{ code: string; name: string }>('select code, name from app.places')).rows.map((p) => [p.name, p.code]));
  const unitOf = (name: string) => {
    const plain = name.replace(/（.*/, '').replace('丛台区信访局', '区信访局');
    const unit = rows.find((u) => u.short_name === plain || u.name === plain || u.name.endsWith(plain));
    if (!unit) throw new Error(`no unit ${name}`);
    return unit;
  };
  const placeOf = (c: Case) => places.get(c.place_label) ?? (/^\d{9}$/.test(c.place) ? c.place : '130403001');
  const one = async <T extends pg.QueryResultRow>(text: string, values: unknown[]): Promise<T> => {
    const { rows: found } = await database.query<T>(text, values);
    if (!found[0]) throw new Error(`nothing found: ${text}`);
    return found[0];
  };

  const steps: Step[] = [];
  cases.forEach((c, index) => {
    const isRecent = index >= recentFrom;
    const received = isRecent ? pause(new Date(now), -34 + Math.floor(((index - 36) * 33) / 23), 9) : pause(new Date(`${c.received_at}T00:00:00Z`), 0, 9);
    let before = 0;
    const at = (days: number, run: () => Promise<void>) => {
      const late = pause(received, days, 9 + Math.min(8, steps.length % 9));
      const open = days === 0 ? late : new Date(late.getTime() + ([1, 0, 0, 0, 0, 0, 2][late.getUTCDay()] ?? 0) * day); // offices work on weekdays
      const when = new Date(Math.max(open.getTime(), before + 600_000)); // one step after the other
      before = when.getTime();
      if (when.getTime() < now) steps.push({ at: when, order: steps.length, of: c, run });
    };
    try {
      plan(c, index, received, at);
    } catch (error) {
      if (!onFailure) throw error;
      onFailure(c, error instanceof Error ? error : new Error(String(error))); // what was planned before is still done
    }
  });

  function plan(c: Case, index: number, received: Date, at: (days: number, run: () => Promise<void>) => void): void {
    let matter = '';
    let last = 0;
    const { decision, dispatches, reason } = c.expected;
    const version = async () => (await one<{ version: number }>('select version from app.matters where id = $1', [matter])).version;
    const bureau = (role: string) => `${role}@xinfang.example`;
    const step = (days: number, run: () => Promise<void>) => at((last = Math.max(last, days)), run);
    const onMatter = async (who: string, verb: keyof Verbs, args: object) => actors.do(bureau(who), verb, { p_matter_id: matter, p_version: await version(), ...args });
    const decide = async (email: string) => {
      const p = await one<{ id: string; version: number }>('select p.id, coalesce(r.version, d.version, m.version) as version from app.proposals p join app.matters m on m.id = p.matter_id left join app.dispatches d on d.id = p.dispatch_id left join app.reviews r on r.id = p.review_id where p.matter_id = $1 and p.decided_at is null', [matter]);
      await actors.do(email, 'decide_proposal', { p_proposal_id: p.id, p_version: p.version, p_approve: true, p_reason: null });
    };
    const waiting = async () => (await database.query<{ id: string; type: string; text: string }>("select id, type, text from app.demands where matter_id = $1 and replaced_on is null and type <> 'B' order by seq", [matter])).rows;

    const shifted = (date: string) => dateOf(pause(received, Math.round((Date.parse(date) - Date.parse(c.received_at)) / day)));
    const upperDue = c.upper?.feedback_due ? shifted(c.upper.feedback_due) : null;
    at(0, async () => {
      const person = c.petitioner;
      const form = {
        p_submission_id: idOf(c.id), p_type: c.types.includes('B') && c.types.length === 1 ? 'B' : (c.types.find((t) => t !== 'B') ?? 'C'), p_title: c.title, p_content: c.content,
        p_demands: c.demands?.map((d) => d.text) ?? (c.types[0] === 'E' ? [] : [c.title]), p_place: placeOf(c), p_is_anonymous: person.anonymous,
        p_petitioner_kind: person.kind === '自然人' ? 'person' : person.kind === '法人' ? 'legal_person' : 'organisation', p_name: person.anonymous ? null : person.name,
        p_address: person.anonymous ? null : `${c.place_label}示例小区${index + 1}号`, p_phone: person.anonymous ? null : (person.phone ?? null), p_email: null, p_headcount: person.headcount,
        p_consent_publish: c.consent_publish, p_confidential: c.confidential, p_reported_unit: c.context?.reported_unit ? unitOf(c.context.reported_unit).id : null,
      };
      const receipt = c.channel === 'W'
        ? await actors.do(env.portalAccount.email, 'receive_submission', form)
        : await actors.do(bureau('registrar'), 'record_submission', {
            ...form, p_channel: c.channel, p_received_on: dateOf(received), p_id_type: person.id_no ? 'id_card' : null, p_id_no: person.id_no ?? null,
            p_representatives: person.representatives ?? [], p_upper_number: c.upper?.doc_no ?? null, p_upper_organ: c.upper?.organ ?? null, p_upper_due_on: upperDue,
            p_origin: c.upper ? { level: { 国家: 'state', 省: 'province', 市: 'city' }[c.upper.level] ?? '', sent_on: shifted(c.upper.assigned_at) } : c.channel === 'T' ? { body: 'other', sent_on: dateOf(received) } : {}, p_confirmed_how: c.channel === 'F' ? 'screen' : null,
          });
      matter = String(receipt.matter_id);
    });
    if (isReceiptOnly) return;
    if (c.context?.reported_unit?.startsWith('丛台区信访局')) return; // a report about the bureau skips it (R-CONF-ROUTE-AROUND)
    const sealed = decision === 'SEALED';
    step(1, async () => void (await onMatter(sealed ? 'conf' : 'registrar', 'register_matter', { p_purpose: c.purpose, p_category: c.category.l2, p_place: placeOf(c), p_headcount: c.petitioner.headcount })));

    if (decision === 'SEALED') {
      step(4, async () => void (await onMatter('conf', 'transfer_sealed', {
        p_unit_id: unitOf(dispatches[0]?.unit ?? '').id, p_cadre_level: c.id === 'C039' ? 'city' : 'district', p_reported_units: c.context?.reported_unit ? [unitOf(c.context.reported_unit).id] : [], p_reason: reason })));
    } else if (decision === 'REPLY') {
      step(4, async () => void (await onMatter('triage', 'reply_directly', { p_text: `您好。${reason}如有其他问题，欢迎随时来电咨询。`, p_basis: null })));
      step(12, async () => void (await onMatter('reviewer', 'archive_matter', { p_note: null })));
    } else if (decision === 'GUIDE') {
      const ground = c.types.includes('D') ? 'litigation_visit' : c.place_label === '区外' ? 'out_of_area' : 'upper_power';
      const organ = ground === 'litigation_visit' ? '河北省邯郸市中级人民法院' : ground === 'out_of_area' ? '问题属地的信访部门' : '邯郸市交通运输局';
      step(5, async () => void (await onMatter('triage', 'inform_petitioner', { p_ground: ground, p_organ: organ, p_organ_address: null, p_organ_phone: null, p_text: reason })));
    } else if (decision === 'SUGGEST') {
      step(6, async () => void (await onMatter('triage', 'forward_suggestion', { p_unit_id: unitOf(dispatches[0]?.unit ?? '').id, p_reason: reason })));
      const domain = domainOf.get(unitOf(dispatches[0]?.unit ?? '').code);
      if (domain) planAnswer(domain, step, () => matter, decide);
    } else if (decision === 'ESCALATE') {
      step(2, async () => void (await onMatter('reviewer', 'report_urgent', { p_ground: 'urgent', p_situation: `${c.content.slice(0, 300)}`, p_risk: '可能危及人身安全或者造成社会影响', p_measures: '已联系有关单位先行处置', p_advice: reason })));
      step(3, async () => decide(bureau('lead')));
      step(4, async () => void (await onMatter('lead', 'record_urgent_report', { p_sent_to: ['committee', 'superior', 'national'], p_note: null })));
      step(5, async () => void (await onMatter('lead', 'assign_instructed', {
        p_dispatches: dispatches.map((d) => ({ unit_id: unitOf(d.unit).id, role: d.role === '主办' ? 'lead' : 'assist', demand_ids: null })), p_feedback_due_on: dateOf(pause(received, 20)), p_requirement: '立即处置，按期书面反馈。', p_reason: reason,
        p_instructed_by: '分管区领导', p_instructed_on: (await one<{ day: string }>('select app.today()::text as day', [])).day, p_instruction: '请主办单位牵头，当日处置。' })));
    } else if (decision === 'MERGE') {
      step(6, async () => {
        const into = await one<{ reg_no: string; state: string; is_same: boolean; demands: number[] }>(`select o.reg_no, o.state, exists (select from app.parties a join app.parties b on b.name = a.name where a.matter_id = o.id and b.submission_id = $2) as is_same,
          array(select least(row_number() over (order by n.seq), (select max(x.seq) from app.demands x where x.matter_id = o.id and x.replaced_on is null))::int from app.demands n join app.submissions y on y.matter_id = n.matter_id where y.id = $2 and n.replaced_on is null) as demands
          from app.submissions s join app.matters m on m.id = s.matter_id join app.matters o on o.id = coalesce(m.merged_into_id, m.id) where s.id = $1`, [idOf(c.same_matter_as ?? ''), idOf(c.id)]);
        if (!into.state.endsWith('90')) await onMatter('triage', 'merge_matter', { p_into_reg_no: into.reg_no, p_is_same_person: into.is_same, p_same_person: into.is_same ? '信访人相同' : '不是同一人，反映同一件事', p_is_same_facts: true, p_same_facts: reason, p_demands: into.demands });
      });
    } else if (decision === 'NO_MORE') {
      step(5, async () => void (await onMatter('triage', 'end_matter', { p_final_number: '（示例）邯政信复核〔2025〕1号', p_final_on: '2025-11-03', p_final_organ: '邯郸市人民政府', p_text: reason })));
      step(6, async () => decide(bureau('reviewer')));
      step(7, async () => decide(bureau('lead')));
    } else if (decision === 'NOT_ACCEPT') {
      step(5, async () => void (await onMatter('triage', 'refuse_matter', { p_unit_id: unitOf('联纺西街道办事处').id, p_accepted_on: dateOf(pause(received, -10)), p_due_on: dateOf(pause(received, 50)), p_text: reason })));
      step(6, async () => decide(bureau('reviewer')));
    } else if (decision === 'WITHDRAW') {
      step(4, async () => {
        const { code } = await one<{ code: string }>('select app.code_of($1) as code', [idOf(c.id)]);
        await actors.do(env.portalAccount.email, 'request_withdrawal', { p_code: code, p_client: 'seed', p_request_id: idOf(`${c.id} withdrawal`), p_text: '问题已经解决，申请撤回。' });
      });
      step(6, async () => void (await onMatter('reviewer', 'confirm_withdrawal', { p_method: 'phone', p_text: '电话核实，确系自愿，没有人要求撤回。' })));
    } else if (decision === 'ASK') {
      step(3, async () => void (await onMatter('triage', 'ask_petitioner', { p_text: '请告诉我们具体地点和希望解决的问题，方便时留下联系方式。' })));
    } else if (decision === 'FILE') {
      step(3, async () => void (await onMatter('triage', 'ask_petitioner', { p_text: '请告诉我们有没有具体事项需要处理。' })));
      step(14, async () => void (await onMatter('triage', 'file_matter', { p_ground: c.types[0] === 'E' && c.purpose === '07' ? 'thanks' : 'no_demand', p_reason: reason })));
      step(14, async () => decide(bureau('reviewer')));
    } else if (decision === 'OBJECT_UP') {
      step(2, async () => void (await onMatter('triage', 'object_upwards', { p_reasons: reason, p_basis: '《信访工作条例》第二十三条第三款，属地管理', p_organ: '问题属地的信访部门' })));
      step(3, async () => decide(bureau('lead')));
    } else if (decision.startsWith('REVIEW_')) {
      const opinion = c.context?.opinion;
      const request = idOf(`${c.id} review`);
      const version = async () => (await one<{ version: number }>('select version from app.reviews where id = $1', [request])).version;
      step(1, async () => void (await onMatter('reviewoffice', 'record_prior_opinion', {
        p_unit_id: unitOf(opinion?.unit ?? '').id, p_number: opinion?.no ?? '', p_received_on: opinion?.received_at ? dateOf(pause(received, Math.round((Date.parse(opinion.received_at) - Date.parse(c.received_at)) / day))) : null, p_outcome: { 予以支持: 'supported', 不予支持: 'unsupported' }[opinion?.outcome ?? ''] ?? 'explained' })));
      step(1, async () => void (await actors.do(bureau('reviewoffice'), 'record_review_request', { p_matter_id: matter, p_request_id: request, p_stage: 'review', p_organ_id: unitOf('区人民政府').id, p_requested_on: dateOf(received),
        p_claim: '撤销原处理意见', p_grounds: c.content, p_late_reason: decision === 'REVIEW_REFUSE' ? '申请人自述没有正当理由' : null })));
      if (decision === 'REVIEW_ACCEPT') step(2, async () => void (await actors.do(bureau('reviewoffice'), 'accept_review', { p_review_id: request, p_version: await version() })));
      else {
        step(2, async () => void (await actors.do(bureau('reviewoffice'), 'refuse_review', { p_review_id: request, p_version: await version(), p_ground: 'overdue', p_text: reason, p_appeal: '可以向邯郸市信访局反映；有新的事实和理由的，可以另行提出。' })));
        step(3, async () => decide(bureau('lead')));
      }
    } else if (['TRANSFER', 'ASSIGN', 'SPLIT'].includes(decision)) {
      const ordinary = dispatches.filter((d) => !d.unit.includes('纪委'));
      if (decision === 'SPLIT') {
        step(3, async () => void (await onMatter('triage', 'split_demands', {
          p_demands: c.demands?.map((d) => ({ text: d.text, type: d.type })), p_reason: '不同性质的诉求分别办理',
          p_extract: `信访人反映以下问题：${c.demands?.filter((d) => d.type !== 'B').map((d) => d.text).join('；')}。请依法处理。` })));
        step(5, async () => {
          const report = await one<{ id: string; version: number }>("select r.id, r.version from app.matters r join app.matters m on m.received_at = r.received_at where m.id = $1 and r.is_sealed and r.state = 'M10'", [matter]);
          await actors.do(bureau('conf'), 'register_matter', { p_matter_id: report.id, p_version: report.version, p_purpose: '05', p_category: c.category.l2, p_place: placeOf(c) });
        });
      } else if (ordinary.filter((d) => d.role === '主办').length > 1) {
        step(3, async () => void (await onMatter('triage', 'split_demands', { p_demands: ordinary.filter((d) => d.role === '主办').map((d, n) => ({ text: `${c.title}（${n + 1}）`, type: 'C' })), p_reason: '两项诉求分属两个单位' })));
      }
      step(6, async () => {
        const demands = await waiting();
        const leads = ordinary.filter((d) => d.role === '主办');
        const lots = ordinary.map((d) => ({ unit_id: unitOf(d.unit).id, role: d.role === '主办' ? 'lead' : 'assist', demand_ids: leads.length > 1 && d.role === '主办' ? [demands[leads.indexOf(d)]?.id] : null }));
        if (decision === 'ASSIGN') {
          await onMatter('triage', 'assign_matter', { p_dispatches: lots, p_feedback_due_on: upperDue ? dateOf(new Date(Date.parse(upperDue) - 14 * day)) : dateOf(pause(received, 70)), p_requirement: '查明事实，依法处理，按期书面反馈。', p_reason: reason });
        } else await onMatter('triage', 'transfer_matter', { p_dispatches: lots, p_reason: reason });
      });
      if (decision === 'ASSIGN') step(7, async () => decide(bureau('lead')));
      else if (ordinary.length > 1) step(7, async () => decide(bureau('reviewer')));
      const code = unitOf(ordinary[0]?.unit ?? '').code;
      const domain = domainOf.get(code);
      if (domain && ordinary.filter((d) => d.role === '主办').length === 1) planUnit(c, index, code, domain, decision === 'ASSIGN', step, () => matter, decide);
    }
  }

  function planAnswer(domain: string, step: (days: number, run: () => Promise<void>) => void, matter: () => string, decide: (email: string) => Promise<void>): void {
    const on = async (who: string, verb: keyof Verbs, args: object) => {
      const d = await one<{ id: string; version: number }>('select id, version from app.dispatches where matter_id = $1', [matter()]);
      return actors.do(`${who}@${domain}.example`, verb, { p_dispatch_id: d.id, p_version: d.version, ...args });
    };
    step(8, async () => void (await on('clerk', 'sign_dispatch', { p_handler_id: null })));
    step(12, async () => void (await on('handler', 'acknowledge_suggestion', { p_phone: '0310-0000000', p_text: null })));
    step(30, async () => {
      const { rows: demands } = await database.query<{ id: string }>('select id from app.demands where matter_id = $1 and replaced_on is null', [matter()]);
      await on('handler', 'answer_suggestion', { p_phone: '0310-0000000', p_follow_up: '列入下一年度计划，由业务科室落实。', p_demands: demands.map((d) => ({ demand_id: d.id, outcome: 'partly_adopted', answer: '建议符合实际，先在两处试行，再视效果推开。' })) });
    });
    step(33, async () => decide(`head@${domain}.example`));
    step(40, async () => {
      const m = await one<{ version: number }>('select version from app.matters where id = $1', [matter()]);
      await actors.do('reviewer@xinfang.example', 'archive_matter', { p_matter_id: matter(), p_version: m.version, p_note: null });
    });
  }

  function planUnit(c: Case, index: number, code: string, domain: string, isAssigned: boolean, step: (days: number, run: () => Promise<void>) => void, matter: () => string, decide: (email: string) => Promise<void>): void {
    const who = (id: string) => `${id}@${domain}.example`;
    const unit = rows.find((u) => u.code === code);
    const route = c.expected.unit_routes_acceptable.includes(6) ? 6 : (c.expected.unit_routes_acceptable[0] ?? 6);
    const outcome = ['supported', 'explained', 'unsupported'][(index + 1) % 3];
    const on = async (id: string, verb: keyof Verbs, args: object, withVersion = true) => {
      const d = await one<{ id: string; version: number }>("select d.id, d.version from app.dispatches d join app.units u on u.id = d.unit_id where d.matter_id = $1 and u.code = $2", [matter(), code]);
      return actors.do(who(id), verb, { p_dispatch_id: d.id, ...(withVersion ? { p_version: d.version } : {}), ...args });
    };
    const demands = async () => (await database.query<{ id: string }>('select n.id from app.demands n join app.dispatch_demands x on x.demand_id = n.id join app.dispatches d on d.id = x.dispatch_id join app.units u on u.id = d.unit_id where n.matter_id = $1 and u.code = $2 and n.replaced_on is null', [matter(), code])).rows;
    const today = async () => (await one<{ day: string }>('select app.today()::text as day', [])).day;
    if (c.id === 'C038') return;
    step(8, async () => void (await on('clerk', 'sign_dispatch', { p_handler_id: null })));
    if (c.id === 'C050') return;
    step(14, async () => void (await on('handler', 'give_acceptance', {
      p_routes: (await demands()).map((d) => ({ demand_id: d.id, route, ...(route < 6 ? { procedure: route === 5 ? '依法履行法定职责' : '相应法定程序', organ: unit?.short_name, apply_by: '请尽快提出' } : {}) })),
      p_phone: unit?.phone ?? '0310-0000001', p_text: null, p_service: { method: 'direct' } })));
    step(15, async () => decide(who('head')));
    if (route < 6) {
      step(45, async () => void (await on('handler', 'record_route_result', { p_case_number: '（示例）受理1号', p_on: await today(), p_text: '已经依法处理并书面答复。' })));
      return;
    }
    step(19, async () => void (await on('handler', 'record_contact', { p_method: 'phone', p_on: await today(), p_note: '电话听取了信访人的陈述，核对了诉求。' }, false)));
    step(24, async () => void (await on('handler', 'submit_opinion', {
      p_facts: '经走访和查阅资料，信访人反映的情况基本属实。', p_reasons: '依照有关规定，应当区分情况处理。', p_phone: null, p_remedy_unit_id: null,
      p_demands: (await demands()).map((d) => ({ demand_id: d.id, outcome, answer: '已经明确处理措施和完成时间，由专人跟进。', basis: '《信访工作条例》及有关行业规定' })) })));
    step(27, async () => void (await on('head', 'sign_opinion', {})));
    step(29, async () => void (await on('clerk', 'serve_opinion', { p_method: 'direct', p_sent_on: await today(), p_received_on: await today(), p_receiver: c.petitioner.name.slice(0, 20), p_relation: '本人', p_proof_number: null })));
    if (!isAssigned) return;
    step(33, async () => void (await on('clerk', 'report_back', { p_text: '已经按照交办要求办结，处理意见已经送达信访人。' })));
    step(36, async () => {
      const d = await one<{ id: string; version: number }>("select id, version from app.dispatches where matter_id = $1 and state = 'X80'", [matter()]);
      await actors.do('reviewer@xinfang.example', 'audit_report', { p_dispatch_id: d.id, p_version: d.version, p_passes: true, p_reason: '事实清楚，处理适当' });
    });
  }

  steps.sort((a, b) => a.at.getTime() - b.at.getTime() || a.order - b.order);
  try {
    for (const [n, step] of steps.entries()) {
      await database.query('select app.travel_to($1)', [step.at]);
      if (stopped.has(step.of)) continue;
      await step.run().catch((error: unknown) => failed(step.of, error));
      if (n % 25 === 0) progress(n, steps.length);
    }
  } finally {
    await database.query('select app.travel_home()');
  }
  progress(steps.length, steps.length);
}
