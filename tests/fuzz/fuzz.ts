// Plays every role, the portal's account, a stranger who signed up and people with forged tokens against the API, with
// requests that no page sends, and holds every answer against the oracle. Between them the work of the office goes on.
import pg from 'pg';
import type { Environment } from '../../stack/src/environment.ts';
import { type Answer, type Game, look, newGame, type Report, send, type Sent } from './game.ts';
import { judge } from './judge.ts';
import { compare, lifetimes, live, numberOfWays, prepare, right, step } from './play.ts';
import { leftOut } from './reach.ts';
import { next } from './requests.ts';
import { spared } from './right.ts';

export type { Report } from './game.ts';
type Done = { s: Sent; answer: Answer };

const batch = 400, lanes = 8;
/** How much of all requests is the work of the office itself: more until every way was gone once. */
const shareOfLives = { first: 0.4, later: 0.12 };

async function whatIsLeft(game: Game, storedBefore: string): Promise<void> {
  const { db, report, actors } = game;
  const moved = (await db.query('select id, unit_id, roles, is_active from app.staff')).rows.filter((x) => actors.some((a) => a.id === x.id && (!x.is_active || a.unit !== x.unit_id || a.roles.join() !== x.roles.join())));
  if (moved.length > 0) report.faults.push(`${moved.length} players were given another unit or other roles; what was judged of them says nothing`);
  for (const c of (await db.query('select m.reg_no, f.fault from app.matters m, app.chain_faults(m.id) f limit 5')).rows) report.faults.push(`the record of ${c.reg_no} is ${c.fault} afterwards`);
  if ((await stored(db)) !== storedBefore) report.faults.push('files in storage were added, changed or removed');
}
const stored = async (db: pg.Client): Promise<string> => (await db.query("select coalesce(string_agg(name || ' ' || updated_at, ', ' order by name), '') as files from storage.objects")).rows[0].files as string;

type Options = { progress?: (done: number) => void; isEnough?: (fault: string) => boolean; /** Whether some lives begin in the past, which takes some seconds. */ hasPast?: boolean };

export async function fuzz(env: Environment, count: number, seed: number, { progress = () => undefined, isEnough = () => false, hasPast = true }: Options = {}): Promise<Report> {
  const db = new pg.Client(env.superuserUrl), pool = new pg.Pool({ connectionString: env.superuserUrl, max: 4 }); // what lives look up among the others
  await db.connect();
  try {
    const game = await newGame(env, db, pool, seed, count), { report } = game;
    const begun = hasPast ? await prepare(game, 1 + Math.min(4, Math.floor(count / 10_000))) : [];
    await look(game);
    const storedBefore = await stored(db), ways = numberOfWays + begun.length, queue = lifetimes(game, begun);
    const possible = game.verbs.filter((v) => !(v.name in leftOut)), playable = possible.filter((v) => !spared.has(v.name));
    const steps = new Set((await db.query("select distinct action from app.transitions where side in ('bureau','unit') and action <> 'record_submission'")).rows.map((r) => r.action as string));
    let lived = 0, begunLives = 0;
    const late: Done[] = [], heard = (d: Done) => { report.requests += 1; late.push(d); };
    const one = async (): Promise<void> => {
      if (lived < (begunLives < ways ? shareOfLives.first : shareOfLives.later) * report.requests) {
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
    while (report.requests < count && !report.faults.some(isEnough)) {
      const until = Math.min(count, report.requests + batch);
      await Promise.all(Array.from({ length: lanes }, async () => { while (report.requests < until) await one(); }));
      await look(game);
      for (const { s, answer } of late.splice(0)) judge(game, s, answer.status, answer.text);
      progress(report.requests);
    }
    report.taken = [...game.taken].sort();
    report.never = possible.map((v) => v.name).filter((v) => !game.taken.has(v)).map((v) => `${v} (${game.refused.get(v) ?? 'not asked'})`);
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
