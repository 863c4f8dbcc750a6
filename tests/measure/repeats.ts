// Measures the recognition of repeats: receives cases one after the other, asks after each entry for candidates as a
// registrar does, and compares them with same_matter_as.
import { createClient } from '@supabase/supabase-js';
import { call, connect } from '../../kit/db.ts';
import type pg from 'pg';
import { demoPassword } from '../../supabase/seed/accounts.ts';
import { type Case, idOf, seedCases } from '../../supabase/seed/cases.ts';

type Env = Parameters<typeof seedCases>[0];
export type Entry = { case: Case; refused?: string; shown: { id: string; because: string }[] };

/** Each case with the candidates shown at its entry, best first. */
export async function enter(env: Env, database: pg.Client, cases: Case[]): Promise<Entry[]> {
  const refused = new Map<Case, string>();
  await seedCases(env, database, () => undefined, { cases, recentFrom: Number.POSITIVE_INFINITY, isReceiptOnly: true, onFailure: (of, error) => void refused.set(of, error.message) });
  const { rows } = await database.query<{ id: string; matter_id: string; is_sealed: boolean }>('select s.id, m.id as matter_id, m.is_sealed from app.submissions s join app.matters m on m.id = s.matter_id');
  const matterOf = new Map(rows.map((r) => [r.id, r]));
  const caseOf = new Map(cases.map((c) => [matterOf.get(idOf(c.id))?.matter_id, c.id]));
  const { data } = await createClient(env.apiUrl, env.publishableKey, { auth: { persistSession: false, autoRefreshToken: false } }).auth.signInWithPassword({ email: 'registrar@xinfang.example', password: demoPassword });
  const db = connect(env.apiUrl, env.publishableKey, async () => data.session?.access_token ?? null);
  const entries: Entry[] = [];
  for (const c of cases) {
    const matter = matterOf.get(idOf(c.id));
    const result = matter && !matter.is_sealed ? await call(db, 'repeat_candidates', { p_matter_id: matter.matter_id }) : null;
    if (result && !result.ok) throw new Error(`${c.id}: ${result.failure.key}`);
    const shown = (result?.ok ? result.data : []).map((r) => ({ id: caseOf.get(r.id) ?? r.reg_no, because: `${r.same_person}；${r.same_facts}` }));
    entries.push({ case: c, shown, ...(refused.has(c) ? { refused: refused.get(c) ?? '' } : {}) });
  }
  return entries;
}

/** Recall, precision and every miss. Cases that name the same earlier one are the same matter; reports are never compared. */
export function judge(entries: Entry[]) {
  const parent = new Map(entries.map((e) => [e.case.id, e.case.same_matter_as]));
  const root = (id: string, left = 20): string => (parent.get(id) && left > 0 ? root(parent.get(id) ?? '', left - 1) : id);
  const compared = entries.filter((e) => !e.case.types.every((t) => t === 'B'));
  const isRepeat = (e: Entry) => parent.get(e.case.id) !== null && parent.get(e.case.id) !== undefined;
  const right = (e: Entry) => e.shown.filter((s) => root(s.id) === root(e.case.id));
  const wrong = (e: Entry) => e.shown.filter((s) => root(s.id) !== root(e.case.id));
  const repeats = compared.filter(isRepeat);
  const found = repeats.filter((e) => right(e).length > 0);
  const shown = compared.flatMap((e) => e.shown).length;
  const sound = compared.flatMap(right).length;
  return {
    recall: repeats.length === 0 ? 1 : found.length / repeats.length, precision: shown === 0 ? 1 : sound / shown, mostFalse: Math.max(0, ...compared.map((e) => wrong(e).length)),
    lines: [
      ...entries.filter((e) => e.refused !== undefined).map((e) => `未能录入 ${e.case.id}：${e.refused}`),
      ...repeats.filter((e) => right(e).length === 0).map((e) => `漏报 ${e.case.id} 应为 ${e.case.same_matter_as}：${e.case.title}`),
      ...compared.flatMap((e) => wrong(e).map((s) => `误报 ${e.case.id} 提示了 ${s.id}：${s.because}`)),
      ...found.map((e) => `找到 ${e.case.id} → ${right(e)[0]?.id}：${right(e)[0]?.because}`),
    ],
    summary: `${compared.length} 件录入，重复 ${repeats.length} 件，找到 ${found.length} 件；召回率 ${repeats.length === 0 ? '–' : (found.length / repeats.length).toFixed(3)}，准确率 ${shown === 0 ? '–' : (sound / shown).toFixed(3)}；每件误报最多 ${Math.max(0, ...compared.map((e) => wrong(e).length))} 件`,
  };
}
