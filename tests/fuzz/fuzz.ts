// Plays every role, the portal's account, a stranger who signed up and people with forged tokens against the API, with
// requests that no page sends, and holds every answer against the oracle. Between them the work of the office goes on.
import pg from 'pg';
import type { Environment } from '../../stack/src/environment.ts';
import { type Answer, type Game, look, newGame, type Report, send, type Sent } from './game.ts';
import { judge } from './judge.ts';
import { compare, judgeSuspects, lifetimes, live, numberOfWays, prepare, right, step } from './play.ts';
import { leftOut } from './reach.ts';
import { next } from './requests.ts';
import { spared } from './right.ts';
import { hasRole } from './takers.ts';
import { timing } from './timing.ts';
import { walk } from './walk.ts';

export type { Report } from './game.ts';
type Done = { s: Sent; answer: Answer };

const batch = 400, lanes = 8;
/** How much of all requests is the work of the office itself: more until every way was gone once. */
const shareOfLives = { first: 0.4, later: 0.12 };

/** What must not be in the rows afterwards, whoever asked for it: steps by one person alone that take two, and hands on what is not theirs. */
const wrongs = `select what, count(*)::int as n from (
  select 'a proposal was decided by who made it' as what from app.proposals where decided_by = proposed_by
  union all select 'an opinion was signed by who drafted it' from app.opinions where signed_by = drafted_by
  union all select 'a review was signed by who drafted it' from app.reviews where signed_by = drafted_by
  union all select 'an order of supervision was signed by who drafted it' from app.supervisions where signed_by = drafted_by
  union all select 'a recommendation was checked or signed by who drafted it' from app.recommendations where drafted_by in (checked_by, signed_by)
  union all select 'somebody was shown who reported without another’s word' from app.identity_requests where decided_by = asked_by
  union all select 'a report was acted on by another than its officers' from app.events e join app.matters m on m.id = e.matter_id join app.staff s on s.id = e.actor_id where m.is_sealed and not s.roles && '{CONF_OFFICER}' and e.transition is distinct from 'T-01' and e.actor_role = 'CONF_OFFICER'
  union all select 'a unit acted on what was never sent to it' from app.events e join app.matters m on m.id = e.matter_id where e.unit_id is not null and e.unit_id <> m.keeper_unit_id and e.transition <> 'T-01' and not exists (select from app.dispatches d where d.matter_id = m.id and (d.unit_id = e.unit_id))
    and not exists (select from app.reported_units r where r.matter_id = m.id and r.reported_unit_id = e.unit_id) /* who kept a report until it turned out to be about them */) x group by 1`;

async function whatIsLeft(game: Game, storedBefore: string): Promise<void> {
  const { db, report, actors } = game;
  const moved = (await db.query('select id, unit_id, roles, is_active from app.staff')).rows.filter((x) => actors.some((a) => a.id === x.id && (!x.is_active || a.unit !== x.unit_id || a.roles.join() !== x.roles.join())));
  if (moved.length > 0) report.faults.push(`${moved.length} players were given another unit or other roles; what was judged of them says nothing`);
  for (const c of (await db.query('select m.reg_no, f.fault from app.matters m, app.chain_faults(m.id) f limit 5')).rows) report.faults.push(`the record of ${c.reg_no} is ${c.fault} afterwards`);
  for (const c of (await db.query("with f as materialized (select m.reg_no, f.* from app.matters m, app.row_faults(m.id) f) select reg_no, tbl, fault, fields::text as fields from f where fault <> 'by_hand' and not exists (select from f hand where hand.key = f.key and hand.fault = 'by_hand') limit 5")).rows) report.faults.push(`the ledger of ${c.reg_no} is wrong afterwards: ${c.tbl} ${c.fault} ${c.fields}`);
  for (const w of (await db.query(wrongs)).rows as { what: string; n: number }[]) report.faults.push(`${w.n} times ${w.what}`);
  if ((await stored(db, [...game.uploaded])) !== storedBefore) report.faults.push('files in storage were added, changed or removed');
}
const stored = async (db: pg.Client, but: string[]): Promise<string> => (await db.query("select coalesce(string_agg(name || ' ' || updated_at, ', ' order by name), '') as files from storage.objects where name <> all($1)", [but])).rows[0].files as string;

type Options = { progress?: (done: number) => void; isEnough?: (faults: string[]) => boolean; /** Whether some lives begin in the past, which takes some seconds. */ hasPast?: boolean };

/** Judges what was answered since the last look, by what could be known before or after. */
async function judgeLate(game: Game, late: Done[]): Promise<void> {
  await look(game);
  judgeSuspects(game);
  for (const { s, answer } of late.splice(0)) judge(game, s, answer.status, answer.text);
}

/** So many requests by dice, between them the work of the office; what is heard goes to `heard`, and is judged after each batch. */
async function play(game: Game, count: number, begun: Awaited<ReturnType<typeof prepare>>, heard: (done: Done) => void, judgeAll: () => Promise<boolean>): Promise<void> {
  const { db, report, actors } = game, ways = numberOfWays + begun.length, queue = lifetimes(game, begun), start = report.requests;
  const playable = game.verbs.filter((v) => !(v.name in leftOut) && !spared.has(v.name) && actors.some((a) => hasRole(a, v.name)));
  const steps = new Set((await db.query("select distinct action from app.transitions where side in ('bureau','unit') and action <> 'record_submission'")).rows.map((r) => r.action as string));
  let lived = 0, begunLives = 0, isEnough = await judgeAll();
  const one = async (): Promise<void> => {
    if (lived < (begunLives < ways ? shareOfLives.first : shareOfLives.later) * (report.requests - start)) {
      begunLives += 1;
      const { name, way, life } = queue.next().value;
      return live(game, life, name, way, (d) => { lived += d.s.kind === 'life' ? 1 : 0; heard(d); });
    }
    const dice = game.random();
    if (dice < 0.06) return (await compare(game)).forEach(heard);
    if (dice < 0.16) return (await step(game)).forEach(heard);
    const s = dice < 0.22 ? right(game, playable.filter((v) => !steps.has(v.name))) : next(game);
    heard({ s, answer: await send(game, s) });
  };
  for (let batches = 1; report.requests < start + count && !isEnough; batches += 1) {
    const until = Math.min(start + count, report.requests + batch);
    await Promise.all(Array.from({ length: lanes }, async () => { while (report.requests < until) await one(); }));
    if (batches % 25 === 0) (await timing(game)).forEach(heard);
    isEnough = await judgeAll();
  }
}

/** The walk through everything, and then `count` requests by dice. */
export async function fuzz(env: Environment, count: number, seed: number, { progress = () => undefined, isEnough = () => false, hasPast = true }: Options = {}): Promise<Report> {
  const db = new pg.Client(env.superuserUrl), pool = new pg.Pool({ connectionString: env.superuserUrl, max: 4 }); // what lives look up among the others
  await db.connect();
  try {
    const game = await newGame(env, db, pool, seed, count), { report } = game;
    const begun = hasPast ? await prepare(game, 1 + Math.min(4, Math.floor(count / 10_000))) : [];
    await look(game);
    const storedBefore = await stored(db, [...game.uploaded]), late: Done[] = [], heard = (d: Done) => { report.requests += 1; late.push(d); };
    (await walk(game, lanes, count < 10_000)).forEach(heard);
    (await timing(game)).forEach(heard);
    await play(game, count, begun, heard, async () => {
      await judgeLate(game, late);
      progress(report.requests);
      return isEnough(report.faults);
    });
    report.taken = [...game.taken].sort();
    report.never = game.verbs.map((v) => v.name).filter((name) => !(name in leftOut) && !game.taken.has(name)).map((name) => `${name} (${game.refused.get(name) ?? 'not asked'})`);
    report.marks = game.marks.size;
    await whatIsLeft(game, storedBefore);
    return report;
  } finally {
    await Promise.all([db.end(), pool.end()]);
  }
}

/** A report in lines for people. */
export function sayReport(r: Report): string {
  const list = (o: Record<string, number>) => Object.entries(o).sort().map(([k, n]) => `${k}: ${n}`).join(', ');
  return [`${r.requests} requests by ${r.viewers} actors, seed ${r.seed}; ${r.secrets} strings and ${r.marks} marks watched`, `kinds: ${list(r.kinds)}`, `answers: ${list(r.statuses)}`, `verbs reached: ${r.taken.length} of ${r.taken.length + r.never.length}; not reached: ${r.never.join(', ') || 'none'}; left out: ${Object.keys(leftOut).join(', ')}`,
    `lives that broke off: ${r.broken.length}`, ...r.broken.slice(0, 60).map((b) => `  ${b}`),
    ...(r.faults.length === 0 ? ['no fault found'] : r.faults.map((f) => `FAULT ${f}`))].join('\n');
}
