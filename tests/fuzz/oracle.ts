// Who may see what, stated independently of the policies: from the rows of the tables as a superuser reads them and from the
// rules of the handbook, in this language and not in that of the database.
import type pg from 'pg';
import type { Unseal } from '../support/unseal.ts';

export type Viewer = { name: string; kind: 'staff' | 'portal' | 'door' | 'stranger' | 'nobody'; id: string | null; unit: string | null; roles: string[] };
/** A string that stands in one place only, and what it says. */
export type Secret = { text: string; what: 'words' | 'name' | 'identity' | 'sealed' | 'sealed-identity' | 'retaliation' | 'code' | 'key'; matter: string | null; };

type Matter = { id: string; is_sealed: boolean; keeper: string; units: Set<string>; open: Set<string>; recused: Set<string>; shown: Set<string>; original: string | null; was_withdrawn: boolean };
export type World = Map<string, Matter>;

/** The facts that visibility follows from; what lasted only since the last look is among them. R-PRIV-ACCESS, R-CONF-SEAL, R-RECUSE-ENFORCE. */
export async function readWorld(db: pg.Client, since: Date | null): Promise<World> {
  const world: World = new Map();
  for (const m of (await db.query('select id, is_sealed, keeper_unit_id as keeper, merged_into_id as original, exists (select from app.demands n where n.matter_id = matters.id and n.outcome = \'withdrawn\') as was_withdrawn from app.matters')).rows) world.set(m.id, { ...m, units: new Set(), open: new Set(), recused: new Set(), shown: new Set() });
  for (const d of (await db.query('select matter_id, unit_id, closed_on is null or arrived_at > $1 as is_open from app.dispatches', [since])).rows) {
    world.get(d.matter_id)?.units.add(d.unit_id);
    if (d.is_open) world.get(d.matter_id)?.open.add(d.unit_id);
  }
  for (const r of (await db.query('select matter_id, staff_id from app.recusals where $1::timestamptz is null or decided_at <= $1', [since])).rows) world.get(r.matter_id)?.recused.add(r.staff_id);
  for (const i of (await db.query('select matter_id, asked_by from app.identity_requests where is_approved and decided_by <> asked_by')).rows) world.get(i.matter_id)?.shown.add(i.asked_by);
  return world;
}

/** Whether a person may know that the matter exists. */
export function mayKnow(world: World, bureau: string, v: Viewer, matter: string): boolean {
  const m = world.get(matter);
  if (!m || v.kind !== 'staff' || !v.unit || m.recused.has(v.id ?? '')) return false;
  const isKeeper = v.roles.includes('CONF_OFFICER');
  if (m.is_sealed) return isKeeper && (v.unit === m.keeper || m.units.has(v.unit));
  if (v.roles.every((r) => ['ADMIN', 'AUDITOR', 'CONF_OFFICER'].includes(r))) return false;
  return v.unit === bureau || m.units.has(v.unit);
}

const sealed = ['sealed', 'sealed-identity', 'retaliation'];

/** Whether a person may be shown this string; what is sealed stands in no answer of the database, only the function opens it. The portal only what belongs to a code that it was given. A unit keeps the name in its
 *  own papers and proofs of service; address, telephone and identity card only while it handles (R-PRIV-ACCESS). */
export function maySee(world: World, bureau: string, v: Viewer, s: Secret, codes: Set<string>, isOpening: boolean): boolean {
  if (sealed.includes(s.what) && !isOpening) return false;
  if (s.what === 'code' || s.what === 'key') return false;
  if (v.kind === 'portal') return s.matter !== null && codes.has(s.matter) && (s.what === 'words' || s.what === 'sealed' || s.what === 'retaliation');
  if (s.matter === null || !mayKnow(world, bureau, v, s.matter)) return false;
  if (s.what === 'sealed-identity') return isOpening && world.get(s.matter)?.shown.has(v.id ?? '') === true; // who asked, after another officer agreed
  if (s.what === 'retaliation') return v.roles.includes('BUREAU_LEAD') && v.unit === world.get(s.matter)?.keeper;
  if (s.what === 'identity') return v.unit === bureau || world.get(s.matter)?.open.has(v.unit ?? '') === true;
  return true;
}

/** The strings that each stand in one submission, person or code and nowhere else. */
export async function readSecrets(db: pg.Client, more: string[], unseal: Unseal): Promise<Secret[]> {
  const found: Secret[] = more.map((text) => ({ text, what: 'key', matter: null }));
  const words = (await db.query(`select s.matter_id as matter, s.content, c.words, s.is_sealed
    from app.submissions s join app.matters m on m.id = s.matter_id left join app.sealed_contents c on c.submission_id = s.id where m.extract is null or m.is_sealed`)).rows;
  for (const w of words) {
    if (w.words) w.content = (await unseal(w.words)).content;
    for (const at of [0, Math.floor(w.content.length / 2)]) found.push({ text: w.content.slice(at, at + 14), what: w.is_sealed ? 'sealed' : 'words', matter: w.matter });
  }
  const people = (await db.query('select p.matter_id as matter, m.is_sealed, p.name, p.phone, p.address, p.email, p.id_no, p.sealed from app.parties p join app.matters m on m.id = p.matter_id')).rows;
  for (const p of people) if (p.sealed) Object.assign(p, await unseal(p.sealed));
  for (const p of people) for (const text of [p.name, p.phone, p.address, p.email, p.id_no]) if (text) found.push({ text, what: p.is_sealed ? 'sealed-identity' : text === p.name ? 'name' : 'identity', matter: p.matter });
  for (const c of (await db.query("select regexp_replace(app.code_of(id), '(\\d{4})(?=\\d)', '\\1-', 'g') as code from app.submissions where not is_sealed")).rows) found.push({ text: c.code, what: 'code', matter: null }, { text: c.code.replaceAll('-', ''), what: 'code', matter: null });
  for (const h of (await db.query('select app.shown_code(app.helper_code_of(request_id)) as code from app.helpers')).rows) found.push({ text: h.code, what: 'code', matter: null }, { text: h.code.replaceAll('-', ''), what: 'code', matter: null });
  for (const l of (await db.query("select fields ->> 'code' as code from app.outbox where fields ? 'code'")).rows) found.push({ text: l.code, what: 'key', matter: null }, { text: l.code.replaceAll('-', ''), what: 'key', matter: null }); // of invitations and new passwords
  for (const m of (await db.query('select x.matter_id as matter, x.words, m.is_sealed from app.sealed_messages x join app.matters m on m.id = x.matter_id')).rows) found.push({ text: String((await unseal(m.words)).text), what: m.is_sealed ? 'sealed' : 'retaliation', matter: m.matter });
  const all = words.map((w) => w.content).join('\n') + (await db.query("select string_agg(title || coalesce(content, ''), ' ') as t from app.submissions")).rows[0].t;
  const counts = new Map<string, number>();
  for (const s of found) counts.set(s.text, (counts.get(s.text) ?? 0) + 1);
  return found.filter((s) => s.text.length >= 4 && counts.get(s.text) === 1 && !(/identity|name/.test(s.what) && all.includes(s.text)) && !(/words|sealed$/.test(s.what) && all.split(s.text).length > 3));
}

/** Finds every secret in a text by one way through it: by the first four letters, which each of them has. */
export function finder(secrets: Secret[]): (text: string) => Set<Secret> {
  const byHead = new Map<string, Secret[]>(), first = new Uint8Array(65_536);
  for (const s of secrets) {
    byHead.set(s.text.slice(0, 4), [...(byHead.get(s.text.slice(0, 4)) ?? []), s]);
    first[s.text.charCodeAt(0)] = 1;
  }
  return (text) => {
    const found = new Set<Secret>();
    for (let i = 0; i < text.length; i += 1) if (first[text.charCodeAt(i)]) for (const s of byHead.get(text.slice(i, i + 4)) ?? []) if (text.startsWith(s.text, i)) found.add(s);
    return found;
  };
}
