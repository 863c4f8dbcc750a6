// What became of a case, and where that differs from what its file expects.
import type pg from 'pg';
import { type Case, idOf } from '../../supabase/seed/cases.ts';

export type Found = {
  id: string; state: string; label: string; triage: string | null; kinds: string[]; units: string[]; papers: string[]; clocks: string[];
};

const states: Record<string, RegExp> = {
  TRANSFER: /^M(30|40|41|50|90)$/, ASSIGN: /^M(31|40|41|50|90)$/, SPLIT: /^M(30|40|41|50|90)$/, SEALED: /^M30$/, MERGE: /^M80$/, GUIDE: /^M77$/, SUGGEST: /^M(30|40|78|90)$/, REPLY: /^M(78|90)$/, ESCALATE: /^M(31|40|41|50|90)$/,
  NO_MORE: /^M76$/, NOT_ACCEPT: /^M75$/, WITHDRAW: /^M85$/, ASK: /^M20$/, FILE: /^M79$/, OBJECT_UP: /^M20$/, REVIEW_ACCEPT: /^M60$/, REVIEW_REFUSE: /^M50$/,
};

/** The matter of a case as it stands: state, units, papers with numbers, deadlines with dates; null when it did not arrive. */
export async function foundOf(database: pg.Client, c: Case): Promise<Found | null> {
  const { rows } = await database.query<Found>(`select m.id, m.state, s.label, (select due_on::text from app.clocks k where k.matter_id = m.id and k.kind = 'D-TRIAGE' order by started_on limit 1) as triage,
      array(select d.kind from app.documents d where d.matter_id = m.id order by d.issued_at) as kinds,
      array(select distinct u.name from app.dispatches d join app.units u on u.id = d.unit_id where d.matter_id = m.id and d.role <> 'joint') as units,
      array(select d.kind || ' ' || d.number from app.documents d where d.matter_id = m.id order by d.issued_at) as papers,
      array(select k.kind || ' ' || coalesce(k.due_on::text, '待定') || case when k.met_on is not null then '（' || k.met_on || ' 完成）' when k.ended_on is not null then '（已结束）' else '' end
        from app.clocks k where k.matter_id = m.id order by k.due_on, k.kind) as clocks
    from app.matters m join app.submissions x on x.matter_id = m.id join app.states s on s.state = m.state where x.id in ($1, app.stored_id($1, 'B'))`, [idOf(c.id)]);
  return rows[0] ?? null;
}

const plain = (name: string) => name.replace(/（.*/, '').replace(/^区/, '');

/** In words where a case came out otherwise than expected; empty when it came out as expected. */
export function differences(c: Case, found: Found | null): string[] {
  if (!found) return ['没有收到'];
  const { expected } = c;
  const skipsBureau = c.context?.reported_unit?.startsWith('丛台区信访局'); // read by nobody here (R-CONF-BUREAU-SELF)
  const wrong: string[] = [];
  if (!(skipsBureau ? /^M10$/ : (states[expected.decision] ?? /never/)).test(found.state)) wrong.push(`状态是 ${found.state}`);
  if (expected.triage_due && found.triage !== expected.triage_due) wrong.push(`甄别期限是 ${found.triage}，应为 ${expected.triage_due}`); // none where the case is not about deciding
  if (skipsBureau) return wrong;
  const ordinary = expected.dispatches.filter((d) => (!d.unit.includes('纪委') || expected.decision === 'SEALED') && !d.unit.includes('复查复核'));
  for (const d of ordinary) if (!found.units.some((u) => u.includes(plain(d.unit)) || plain(d.unit).includes(u))) wrong.push(`没有送到 ${d.unit}`);
  if (found.units.length !== ordinary.length + (c.context?.opinion ? 1 : 0)) wrong.push(`送到 ${found.units.join('、')}`);
  for (const kind of expected.documents) {
    if (kind === 'W-TRANSFER-S' && expected.decision !== 'SEALED') continue; // the report of a split case is a matter of its own
    if (kind === 'W-INFORM' && expected.decision === 'TRANSFER') continue; // a guidance given on the telephone is no paper
    const paper = expected.decision === 'MERGE' && kind === 'W-INFORM' ? 'W-MERGED' : kind;
    if (!found.kinds.includes(paper)) wrong.push(`没有 ${paper}`);
  }
  for (const name of expected.forbidden_recipients ?? []) if (!/就第/.test(name) && found.units.some((u) => u.includes(plain(name)))) wrong.push(`送到了不能知道的 ${name}`);
  return wrong;
}
