// The signed roots held against what a matter, and the rules, have in the record now: linked, signed by a key that the functions know
// themselves, signed when they were due, and still holding the leaves that the record gives.
import { anchorLines, endsWithDay, hashAt, hourLines, isDayInTime, isGoodHour, isSigned, leafOf, rootOf, rowLeaves, sayInstant } from '../../../../portal/public/verify.mjs';
import { changesOfHash } from './judge.ts';
import { type Line, type Reader, utc } from './queries.ts';

type Signed = { prev_root: string; root: string; key_id: string | null; signature: string | null; signed_at: string | null };
type Day = Signed & { day: string; up_to: string; leaves: number };
type Change = { at: string; algorithm: string };
type Hour = Signed & { up_to: string };
type Step = { matter_id: string; seq: number; hash: string; at: string };
export type Key = { key_id: string; public_key: string };
export type RootFaults = { faults: string[]; notes: string[]; lastSigned: string | null };

const hour = 3_600_000;

/** What falls into each span: the leaves of the lines and of the steps, by the end of the span; what no span covers yet is left out. */
function leavesBySpan(ends: string[], lines: Line[], steps: Step[], changes: Change[]): Map<string, string[]> {
  const endOf = (at: string) => ends.find((end) => at < end);
  const written = new Map<string, Line[]>(), last = new Map<string, Step>();
  for (const line of lines) {
    const end = endOf(line.at);
    if (end) written.set(end, written.get(end) ?? []).get(end)?.push(line);
  }
  for (const step of steps) {
    const end = endOf(step.at), known = end && last.get(`${end}|${step.matter_id}`);
    if (end && !(known && known.seq > step.seq)) last.set(`${end}|${step.matter_id}`, step);
  }
  const leaves = new Map<string, string[]>();
  for (const [end, some] of written) leaves.set(end, rowLeaves(some, hashAt(changes, end)).map(([leaf]: [string, string]) => leaf));
  for (const [at, s] of last) {
    const end = at.split('|')[0] ?? '';
    leaves.set(end, [...(leaves.get(end) ?? []), leafOf(s.matter_id, s.seq, s.hash, hashAt(changes, end))]);
  }
  return leaves;
}

async function dayFaults(db: Reader, days: Day[], due: Map<string, string[]>, changes: Change[], keys: Key[], now: string): Promise<string[]> {
  const faults: string[] = [];
  const whole = days.filter((d) => due.has(d.up_to)).map((d) => d.day);
  const { rows } = await db.query("select day::text as day, encode(leaf, 'hex') as leaf from app.anchor_leaves where day = any($1::date[]) order by leaf", [whole]);
  const kept = new Map<string, string[]>(whole.map((day) => [day, []]));
  for (const { day, leaf } of rows) kept.get(day)?.push(leaf);
  days.forEach((d, i) => {
    const before = days[i - 1], leaves = kept.get(d.day);
    if (before && d.prev_root !== before.root) faults.push(`${d.day} 公布的校验值没有接着前一个`);
    if (!endsWithDay(d)) faults.push(`${d.day} 公布的校验值，截止时间被改过`);
    if (!d.signature && Date.parse(d.up_to) < Date.parse(now) - 2 * hour) faults.push(`${d.day} 公布的校验值没有签名：定时任务停了，或者签名被拿掉了`);
    else if (d.signature && !isSigned(anchorLines({ ...d, leaves: { length: d.leaves } }), d, keys)) faults.push(`${d.day} 公布的校验值没有有效的签名`);
    else if (d.signature && !isDayInTime(d)) faults.push(`${d.day} 公布的校验值到 ${sayInstant(d.signed_at)} 才签名，不是当时的`);
    if (!leaves) return;
    if (leaves.length !== d.leaves || rootOf(d.prev_root, leaves, hashAt(changes, d.up_to)) !== d.root) faults.push(`${d.day} 公布的校验值被改过`);
    if ((due.get(d.up_to) ?? []).some((leaf) => !leaves.includes(leaf))) faults.push(`${d.day} 公布的校验值和现在的记录对不上：公布以后，数据和台账一起被改过`);
  });
  return faults;
}

/** The root of a part of a day, made anew from all that stands in the record for it. */
async function hourRoot(db: Reader, prevRoot: string, after: string, upTo: string, algorithm: string): Promise<string> {
  const { rows: lines } = await db.query(`select coalesce(l.matter_id::text, l.tbl) as of, encode(l.hash, 'hex') as hash from app.ledger l where l.at >= $1::timestamptz and l.at < $2::timestamptz order by l.n`, [after, upTo]);
  const { rows: steps } = await db.query(`select distinct on (e.matter_id) e.matter_id, e.seq, encode(e.hash, 'hex') as hash from app.events e where e.at >= $1::timestamptz and e.at < $2::timestamptz order by e.matter_id, e.seq desc`, [after, upTo]);
  const leaves = [...steps.map((s) => leafOf(s.matter_id, s.seq, s.hash, algorithm)), ...rowLeaves(lines.map((l, n) => ({ matter_id: l.of, n, hash: l.hash })), algorithm).map(([leaf]: [string, string]) => leaf)];
  return rootOf(prevRoot, leaves, algorithm, upTo);
}

async function hourFaults(db: Reader, hours: Hour[], touched: (end: string) => boolean, changes: Change[], keys: Key[]): Promise<string[]> {
  const faults: string[] = [];
  for (const [i, h] of hours.entries()) {
    const before = hours[i - 1], where = `截至 ${sayInstant(h.up_to)} 的校验值`;
    if (before && h.prev_root !== before.root) faults.push(`${where}没有接着前一个`);
    if (!isSigned(hourLines(h), h, keys)) faults.push(`${where}没有有效的签名`);
    else if (!isGoodHour(h, keys)) faults.push(`${where}到 ${sayInstant(h.signed_at)} 才签名，不是当时的`);
    const isFirst = !before && h.prev_root === '00'.repeat(32);
    if ((!before && !isFirst) || !(i >= hours.length - 12 || touched(h.up_to))) continue;
    if ((await hourRoot(db, h.prev_root, before ? before.up_to : '-infinity', h.up_to, hashAt(changes, h.up_to.replace('Z', '.000000Z')))) !== h.root) faults.push(`${where}和现在的记录对不上：签名以后，记录被改过、补过或者删过`);
  }
  return faults;
}

/** What was written and never signed, though it was due two hours ago, is a fault; what was signed more than three hours late is told. */
function unsigned(written: { at: string }[], ends: string[], closed: string, now: string): { faults: string[]; notes: string[] } {
  const open = written.filter((x) => x.at >= closed || closed === '-infinity');
  const never = open.filter((x) => x.at >= (ends.at(-1) ?? '') && Date.parse(x.at) < Date.parse(now) - 2 * hour);
  const late = open.filter((x) => ends.some((end) => x.at < end) && Date.parse(ends.find((end) => x.at < end) ?? '') - Date.parse(x.at) > 3 * hour);
  const since = (list: { at: string }[]) => sayInstant(list.reduce((least, x) => (x.at < least ? x.at : least), '9999'));
  return {
    faults: never.length > 0 ? [`${since(never)} 以后写下的记录，过了两小时还没有签名：定时任务停了，或者签过的校验值被拿掉了`] : [],
    notes: late.length > 0 ? [`${since(late)} 以后有记录过了三小时才签名：系统停过，或者当时签的校验值被拿掉过`] : [],
  };
}

/** What is wrong with the roots, as far as these lines and steps stand under them: all days since the first of them, and what was signed after the last day: the
 * newest, and those that these lines fall into, are made anew from the record; if wanted all of them. */
export async function rootFaults(db: Reader, lines: Line[], steps: Step[], keys: Key[], now: string, isWhole = false): Promise<RootFaults> {
  const first = [...lines, ...steps].reduce((least, x) => (x.at < least ? x.at : least), '9999');
  const { rows: days } = await db.query(`select a.day::text as day, encode(a.prev_root, 'hex') as prev_root, encode(a.root, 'hex') as root, a.leaves, ${utc('a.up_to')} as up_to, s.key_id, s.signature, s.signed_at
    from app.anchors a left join app.anchor_signatures s on s.day = a.day where a.up_to > $1::timestamptz or a.day = (select max(x.day) from app.anchors x) order by a.day`, [first === '9999' ? 'infinity' : first]);
  const closed = (days.at(-1) as Day | undefined)?.up_to ?? '-infinity';
  const hourText = `select to_char(h.up_to at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as up_to, encode(h.prev_root, 'hex') as prev_root, encode(h.root, 'hex') as root, h.key_id, h.signature, h.signed_at from app.hour_roots h`;
  const { rows: hours } = await db.query(`select * from (${hourText} where h.up_to > $1::timestamptz or h.up_to = (select max(x.up_to) from app.hour_roots x where x.up_to <= $1::timestamptz) order by h.up_to desc limit 400) y order by up_to`, [closed]);
  const ends = (hours as Hour[]).map((h) => h.up_to.replace('Z', '.000000Z'));
  const changes = await changesOfHash(db);
  const fresh = leavesBySpan(ends, lines.filter((l) => closed === '-infinity' || l.at >= closed), steps.filter((s) => closed === '-infinity' || s.at >= closed), changes);
  const due = leavesBySpan((days as Day[]).map((d) => d.up_to), lines, steps, changes);
  const missing = unsigned([...lines, ...steps], ends, closed, now);
  return {
    faults: [...missing.faults, ...(await dayFaults(db, days as Day[], due, changes, keys, now)), ...(await hourFaults(db, hours as Hour[], (end) => isWhole || fresh.has(end.replace('Z', '.000000Z')), changes, keys))],
    notes: missing.notes,
    lastSigned: (hours.at(-1) as Hour | undefined)?.up_to ?? null,
  };
}
