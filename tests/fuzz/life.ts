// A matter that is brought through its life by the people whose work it is, a step at a time, between the requests of the others. What a step
// needs is found by right.ts; a life says only who does what next. So the fuzzer's hostile requests meet matters in every state.
import type pg from 'pg';
import type { Answer } from './requests.ts';
import { type Mark, place } from './marks.ts';
import { type Facts, later, sources, words } from './right.ts';

export type Play = {
  db: pg.Pool;
  facts: () => Facts;
  argsOf: (verb: string) => string[];
  /** Sends a verb as somebody, with the right arguments beside those given. */
  take: (who: string, verb: string, given: Record<string, unknown>, about: About) => Promise<Answer>;
  /** A life's own matters stay out of the hands of the other rightful players. */
  keep: (matter: string, code: string) => void;
  signUp: (email: string, password: string) => Promise<unknown>;
  signIn: (email: string, password: string) => Promise<string>;
  /** A mark for words that no verb takes. */
  mark: (verb: string, arg: string) => Mark;
  /** Puts a file into storage. */
  upload: (who: string, path: string, text: string) => Promise<void>;
  /** An hour of the job that watches deadlines. */
  sweep: () => Promise<unknown>;
  /** Gives a session a second factor. */
  enrol: (token: string) => Promise<void>;
  /** Somebody new takes steps in this life, and nowhere else. */
  join: (email: string, token: string) => Promise<void>;
};
export type About = { matter: string | null; unit: string | null; code: string | null };

/** A step of a life that was refused: what the system said to somebody who may. */
export class Refused extends Error {
  readonly verb: string;
  readonly key: string;
  constructor(who: string, verb: string, answer: Answer) {
    const key = /"message":"([^"]{0,80})/.exec(answer.body)?.[1] ?? String(answer.status);
    super(`${who} ${verb}: ${answer.status} ${key} ${answer.body.slice(0, 200)}`);
    this.verb = verb;
    this.key = key;
  }
}

/** Where the row of an argument is found that is not in `sources`. */
const versioned: Record<string, string> = { p_dispatch_id: 'app.dispatches', p_review_id: 'app.reviews', p_supervision_id: 'app.supervisions', p_recommendation_id: 'app.recommendations' };
const newest: Record<string, string> = {
  'app.dispatches': "order by closed_on is not null, role = 'joint', arrived_at desc", 'app.reviews': "order by requested_on desc, stage = 'recheck' desc", 'app.parties': "order by role <> 'petitioner'", 'app.proposals': 'order by decided_at is not null, proposed_at desc',
  'app.supervisions': 'order by closed_on is not null', 'app.recommendations': 'order by closed_on is not null', 'app.work_items': 'order by closed_at is not null', 
};

export class Life {
  play: Play;
  matter: string | null = null;
  code: string | null = null;
  regNo = '';
  unit = 'ZJJ';
  team = 'zhujian';
  /** Set where a matter has several rows of a kind: the one this is about now. */
  readonly chosen: Record<string, string> = {};
  constructor(play: Play) {
    this.play = play;
  }

  get today(): string {
    return this.play.facts().today;
  }
  day(days: number): string {
    return later(this.today, days);
  }

  async rows<T extends pg.QueryResultRow = Record<string, string>>(text: string, values: unknown[] = []): Promise<T[]> {
    return (await this.play.db.query<T>(text, values)).rows;
  }
  async one(text: string, values: unknown[] = []): Promise<string> {
    const [row] = await this.rows(text, values);
    if (!row) throw new Error(`nothing found: ${text}`);
    return String(Object.values(row)[0]);
  }
  unitId(code: string): Promise<string> {
    return this.one('select id from app.units where code = $1', [code]);
  }
  staffId(who: string): Promise<string> {
    return this.one('select id from app.staff where email = $1', [this.emailOf(who)]);
  }

  /** clerk, handler and head are those of the unit that has the matter; everybody else is named in full or works at the bureau. */
  emailOf(who: string): string {
    if (['portal', 'door'].includes(who) || who.includes('@')) return who;
    if (who.includes('.')) return `${who.split('.')[1]}@${who.split('.')[0]}.example`;
    return ['clerk', 'handler', 'head'].includes(who) ? `${who}@${this.team}.example` : `${who}@xinfang.example`;
  }

  /** Takes a step and gives its answer; a refusal ends the life. */
  async take(who: string, verb: string, more: Record<string, unknown> = {}): Promise<unknown> {
    const subject = await this.#subject(verb, more), given = { ...subject, ...more };
    const isAbout = Object.keys(given).some((name) => name === 'p_code' || (name !== 'p_version' && name in subject));
    const answer = await this.play.take(this.emailOf(who), verb, given, { matter: isAbout ? this.matter : null, unit: this.#unitOf(given), code: this.code });
    if (answer.status >= 300) throw new Refused(who, verb, answer);
    return answer.body ? JSON.parse(answer.body) : null;
  }
  /** The same where the answer is an id. */
  async make(who: string, verb: string, more: Record<string, unknown> = {}): Promise<string> {
    return String(await this.take(who, verb, more));
  }

  readonly #units = new Map<string, string>();
  #unitOf(given: Record<string, unknown>): string | null {
    return this.#units.get(String(given.p_dispatch_id)) ?? null;
  }

  /** The rows that the verb is about, of this life's matter, and their version. */
  async #subject(verb: string, more: Record<string, unknown>): Promise<Record<string, unknown>> {
    const names = this.play.argsOf(verb).filter((a) => !(a in more));
    const found: Record<string, unknown> = {};
    if (names.includes('p_code') && this.code) found.p_code = this.code;
    if (!this.matter) return found;
    if (names.includes('p_matter_id')) found.p_matter_id = this.matter;
    for (const name of names) {
      if (name in this.chosen) found[name] = this.chosen[name];
      else if (name in sources && !['p_matter_id', 'p_unit_id', 'p_staff_id', 'p_submission_id', 'p_topic_id', 'p_snapshot_id', 'p_day_id', 'p_group_id', 'p_attachment_id', 'p_material_id'].includes(name)) {
        const table = sources[name] as string, key = table === 'app.origins' ? 'submission_id' : table === 'app.helpers' ? 'request_id' : 'id';
        if (!(await this.#hasMatter(table))) continue;
        const [row] = await this.rows(`select ${key} as id from ${table} where matter_id = $1 ${newest[table] ?? ''} limit 1`, [this.matter]);
        if (row) found[name] = row.id;
      }
    }
    if (names.includes('p_version')) found.p_version = await this.#version({ ...found, ...more });
    if (found.p_dispatch_id ?? more.p_dispatch_id) {
      const id = String(more.p_dispatch_id ?? found.p_dispatch_id);
      this.#units.set(id, await this.one('select unit_id from app.dispatches where id = $1', [id]));
    }
    return found;
  }

  static readonly #tables = new Map<string, boolean>();
  async #hasMatter(table: string): Promise<boolean> {
    const known = Life.#tables.get(table);
    if (known !== undefined) return known;
    const has = (await this.rows("select 1 as n from pg_attribute where attrelid = $1::regclass and attname = 'matter_id'", [table])).length > 0;
    Life.#tables.set(table, has);
    return has;
  }

  async #version(given: Record<string, unknown>): Promise<number> {
    if (given.p_proposal_id) return Number(await this.one('select coalesce(r.version, d.version, m.version) from app.proposals p join app.matters m on m.id = p.matter_id left join app.dispatches d on d.id = p.dispatch_id left join app.reviews r on r.id = p.review_id where p.id = $1', [given.p_proposal_id]));
    for (const [name, table] of Object.entries(versioned)) if (given[name]) return Number(await this.one(`select version from ${table} where id = $1`, [given[name]]));
    return Number(await this.one('select version from app.matters where id = $1', [this.matter]));
  }

  // The stages that most lives begin with.

  async received(parts: Record<string, unknown> = {}, who = 'portal', verb = 'receive_submission'): Promise<this> {
    const receipt = (await this.take(who, verb, {
      p_type: 'C', p_title: `路灯${place}`, p_content: `路灯不亮${place}`, p_demands: [`请修好${place}`], p_is_anonymous: false, p_name: `费${place}`, p_address: `绛紫路${place}`, p_confidential: false, ...parts })) as { matter_id: string; query_code: string; reg_no: string };
    [this.matter, this.code, this.regNo] = [receipt.matter_id, receipt.query_code, receipt.reg_no];
    this.play.keep(this.matter, this.code);
    return this;
  }
  async registered(parts: Record<string, unknown> = {}): Promise<this> {
    await this.received(parts);
    await this.take('registrar', 'register_matter', { p_purpose: '03', p_category: '0302' });
    return this;
  }
  async transferred(parts: Record<string, unknown> = {}): Promise<this> {
    await this.registered(parts);
    await this.take('triage', 'transfer_matter', { p_dispatches: [{ unit_id: await this.unitId(this.unit), role: 'lead' }] });
    return this;
  }
  async assigned(parts: Record<string, unknown> = {}): Promise<this> {
    await this.registered(parts);
    await this.take('triage', 'assign_matter', { p_dispatches: [{ unit_id: await this.unitId(this.unit), role: 'lead' }], p_feedback_due_on: this.day(80) });
    await this.approve('lead');
    return this;
  }
  async signed(parts: Record<string, unknown> = {}): Promise<this> {
    await this.transferred(parts);
    await this.take('clerk', 'sign_dispatch', { p_handler_id: null });
    return this;
  }
  async accept(route = 6, more: Record<string, unknown> = {}): Promise<this> {
    const law = route < 6 ? { procedure: `程序${place}`, organ: `机关${place}`, apply_by: '三十日内' } : {};
    await this.take('handler', 'give_acceptance', { p_routes: (await this.demands()).map((id) => ({ demand_id: id, route, ...law })), p_phone: '0310-0000000', ...more });
    await this.approve('head');
    return this;
  }
  async accepted(parts: Record<string, unknown> = {}): Promise<this> {
    await this.signed(parts);
    return this.accept();
  }
  async answer(outcome = 'supported'): Promise<this> {
    await this.take('handler', 'record_contact', { p_method: 'phone' });
    await this.take('handler', 'submit_opinion', { p_facts: `查明${place}`, p_reasons: `理由${place}`, p_exec_due_on: outcome === 'supported' ? this.day(30) : null,
      p_demands: (await this.demands()).map((id) => ({ demand_id: id, outcome, answer: `答复${place}`, basis: `依据${place}` })) });
    return this;
  }
  async issued(parts: Record<string, unknown> = {}): Promise<this> {
    await this.accepted(parts);
    await this.answer();
    await this.take('head', 'sign_opinion', { p_override: null });
    return this;
  }
  async answered(parts: Record<string, unknown> = {}): Promise<this> {
    await this.issued(parts);
    return this.serve();
  }
  async serve(): Promise<this> {
    await this.take('clerk', 'serve_opinion', { p_method: 'direct', p_receiver: `收${place}`, p_relation: '本人' });
    return this;
  }
  async approve(who: string, isApproved = true): Promise<this> {
    await this.take(who, 'decide_proposal', { p_approve: isApproved, p_reason: isApproved ? null : words });
    return this;
  }
  async demands(): Promise<string[]> {
    return (await this.rows<{ id: string }>('select id from app.demands where matter_id = $1 and replaced_on is null', [this.matter])).map((d) => d.id);
  }
}
