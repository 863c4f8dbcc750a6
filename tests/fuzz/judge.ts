// What an answer is held against: nobody is shown what the oracle does not allow, nobody takes what is not theirs, and nothing tells of the inside.
import type { Game, Sent } from './game.ts';
import { numbersIn } from './numbers.ts';
import { mayKnow, maySee, type Viewer } from './oracle.ts';
import { type Asked, mayRead } from './readers.ts';
import { hasRole, matterOf, mayTake, ownOnly } from './takers.ts';

export function fault(game: Game, s: Sent, what: string): void {
  const kind = `${what.slice(0, 6)} ${s.path.split('?')[0] ?? ''}`, times = (game.faulted.get(kind) ?? 0) + 1; // one place that tells everything hides no other
  game.faulted.set(kind, times);
  if (times <= 3 && game.report.faults.length < 600) game.report.faults.push(`${what}: ${s.actor.name} ${s.method} ${s.path.slice(0, 300)} ${s.body === undefined ? '' : JSON.stringify(s.body).slice(0, 300)}`);
}

/** Secrets and marked words in an answer that its reader may not see. */
function judgeWords(game: Game, s: Sent, status: number, text: string, told: string): void {
  const { world, before, bureau, known } = game, viewer: Viewer = s.isForged ? { ...s.actor, kind: 'nobody' } : s.actor;
  for (const secret of game.secretsIn(text)) {
    if (told.includes(secret.text)) continue;
    const isOwn = s.actor.kind === 'portal' && !s.isForged && /\/copy_of_data$/.test(s.path) && /name|identity/.test(secret.what) && known.has(secret.matter ?? ''); // who has the code and the name gets a copy of their own data
    if (isOwn) continue;
    if (!maySee(world, bureau, viewer, secret, known, s.kind === 'opening') && !maySee(before, bureau, viewer, secret, known, s.kind === 'opening')) fault(game, s, `told ${secret.what} “${secret.text.slice(0, 14)}” (${status})`);
  }
  const args = (s.kind === 'opening' ? (s.body as { args?: object }).args : s.body) as { p_code?: string } | null | undefined;
  const asked: Asked = { path: s.path, isOpening: s.kind === 'opening', codeOf: game.given.find((c) => c.code === args?.p_code)?.matter_id ?? null };
  for (const mark of game.marks.in(text, told)) {
    if (!mayRead(world, bureau, viewer, mark, asked) && !mayRead(before, bureau, viewer, mark, asked)) fault(game, s, `told ${mark.verb}.${mark.arg} “${mark.text}” of ${mark.about} (${status})`);
  }
}

/** Whether somebody who may not know of a matter is told its number all the same: whoever petitioned again of the matter theirs was joined to (R-SAME-INPROC);
 *  whoever sends or writes down a form, also of a report, its own number (R-REG-NO); an inspection of the Party what an organ was written to about, by the bureau's
 *  own officer (R-ANN-INSPECT); who oversees the record which ordinary matter does not fit it (R-CALC-IMMUTABLE). */
function isTold(game: Game, { actor, path, body }: Sent, matter: string): boolean {
  const { world, before, known, bureau, facts } = game, m = world.get(matter), form = String((body as { p_submission_id?: unknown } | null | undefined)?.p_submission_id);
  if (/\/(?:receive_submission|record_submission|receive_suggestion)$/.test(path) && (!before.has(matter) || (actor.kind === 'portal' && facts.matterOf.get(form) === matter))) return true;
  if (actor.kind === 'portal') return known.has(matter) || [...known].some((k) => world.get(k)?.original === matter);
  const is = (...roles: string[]) => actor.unit === bureau && actor.roles.some((r) => roles.includes(r));
  return (/inspection_export$/.test(path) && is('CONF_OFFICER') && (m?.units.size ?? 0) > 0) || (/\/findings\?/.test(path) && is('ADMIN', 'AUDITOR', 'BUREAU_LEAD') && m?.is_sealed === false);
}

/** Numbers and ids of matters in an answer to somebody who may not know of them. */
function judgeNumbers(game: Game, s: Sent, status: number, text: string, told: string): void {
  for (const { text: n, matter } of numbersIn(game.numbers, text, told)) {
    if (s.isForged || (!knows(game, s.actor, matter) && !isTold(game, s, matter))) fault(game, s, `told the number ${n} of ${matter} (${status})`);
  }
}

/** A verb that was taken by somebody who may not. */
function judgeTaking(game: Game, s: Sent, status: number): void {
  const verb = /^\/rest\/v1\/rpc\/(\w+)/.exec(s.path)?.[1];
  if (!verb || status >= 300 || s.isForged) return;
  const matter = matterOf(game, verb, s.body);
  if (s.kind === 'thief' && ownOnly.has(verb)) fault(game, s, `took what another began (${status})`);
  if (!mayTake(game, s.actor, verb, matter, (s.body ?? {}) as Record<string, unknown>)) fault(game, s, `took what is not theirs${hasRole(s.actor, verb) ? ' of a matter they may not know of' : ''} (${status})`);
}

/** Files that are shown, listed or linked to somebody who may not know of their matter. */
function judgeFiles(game: Game, s: Sent, status: number, text: string): void {
  const isItself = s.kind === 'file' && s.method !== 'POST';
  for (const [path, matter] of game.files) {
    const id = path.split('/')[2] ?? path, named = isItself ? decodeURIComponent(s.path).includes(id) : text.includes(id) && !(s.method === 'POST' && new RegExp(`${id}[^}]*"signedURL":null|"signedURL":null[^}]*${id}`).test(text));
    if (named && !(s.actor.kind === 'staff' && matter !== null && knows(game, s.actor, matter))) fault(game, s, `showed a file (${status})`);
  }
  if (s.kind === 'listing' && s.actor.kind !== 'staff' && !/^\[\]\s/.test(text)) fault(game, s, `listed files (${text.slice(0, 120)})`);
}

export function judge(game: Game, s: Sent, status: number, text: string): void {
  const { report } = game, group = `${s.kind} ${Math.floor(status / 100)}xx`;
  const told = decodeURIComponent(s.path.replace(/%(?![0-9a-f]{2})/gi, '%25')) + JSON.stringify(s.body ?? '');
  report.statuses[group] = (report.statuses[group] ?? 0) + 1;
  report.kinds[s.kind] = (report.kinds[s.kind] ?? 0) + 1;
  // 55000: a view that cannot be written; PostgREST calls that 500, and it is refused all the same
  // and Storage calls a link whose token is none an error of its own; nothing of ours makes or reads such links
  const isBrokenLink = /^\/storage\/v1\/object\/sign\/.*\?token=x\.y\.z$/.test(s.path) && !/"message":"(?!Internal server error")/.test(text);
  if (status >= 500 && !isBrokenLink && !/"code":"55000"/.test(text)) fault(game, s, `answered ${status} ${text.slice(0, 160)}`);
  const didNothing = s.kind === 'store' && s.method === 'DELETE' && /^\[\]\s/.test(text); // Storage names what it removed: nothing
  if (s.isWrite && status < 400 && !didNothing) fault(game, s, `wrote (${status})`);
  if (/Failing row contains|Key \(\w+\)=\(|\bat .*\.m?[jt]s:\d|PL\/pgSQL function/.test(text)) fault(game, s, `told the inside of the system (${status} ${text.slice(0, 120)})`);
  if (s.kind === 'table' && status < 300 && s.method !== 'HEAD') fault(game, s, `reached a table (${status})`);
  if (s.isForged && status < 300) fault(game, s, `let a forged token in (${status})`);
  if (s.kind === 'service' && status < 300) fault(game, s, `was let in (${status} ${text.slice(0, 80)})`);
  if ((s.kind === 'listing' || s.kind === 'file') && status < 300) judgeFiles(game, s, status, text);
  if (s.actor.kind === 'nobody' && status < 300 && !s.isForged && !/^(listing|file)$/.test(s.kind) && !didNothing) fault(game, s, `answered nobody (${status})`);
  judgeTaking(game, s, status);
  judgeWords(game, s, status, text, told);
  judgeNumbers(game, s, status, text, told);
}

/** Whether an actor knew of a matter before or after the requests that are judged. */
export const knows = (game: Game, v: Viewer, matter: string): boolean => mayKnow(game.world, game.bureau, v, matter) || mayKnow(game.before, game.bureau, v, matter);
