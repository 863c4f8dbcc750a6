// The sixty fictional cases, run through the verbs of citizens and staff as the demo data are, and compared with what their
// file expects of them: the decision, the units, the papers, the day by which the bureau must decide.
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaff, moreStaff } from '../../supabase/seed/accounts.ts';
import { seedCases } from '../../supabase/seed/cases.ts';
import { type Running, startTestStack } from '../support/sites.ts';

type Case = { id: string; title: string; received_at: string; same_matter_as: string | null; context?: { reported_unit?: string }; expected: { decision: string; dispatches: { unit: string; role: string }[]; documents: string[]; triage_due: string | null; forbidden_recipients?: string[] } };
const cases = (JSON.parse(readFileSync(new URL('../../supabase/seed/sample-cases.json', import.meta.url), 'utf8')) as { cases: Case[] }).cases;
/** Decisions that the cases ask for and no step takes yet; such a case waits with the bureau. */
const waiting = ['ASK', 'OBJECT_UP', 'REVIEW_ACCEPT', 'REVIEW_REFUSE'];
const states: Record<string, RegExp> = {
  TRANSFER: /^M(30|40|41|50|90)$/, ASSIGN: /^M(31|40|41|50|90)$/, SPLIT: /^M(30|40|41|50|90)$/, SEALED: /^M30$/, MERGE: /^M80$/, GUIDE: /^M77$/, SUGGEST: /^M(30|90)$/, REPLY: /^M90$/, ESCALATE: /^M31$/, NO_MORE: /^M76$/,
  NOT_ACCEPT: /^M75$/, WITHDRAW: /^M85$/,
};

let running: Running;
let database: pg.Client;
const found = new Map<string, { state: string; triage: string; kinds: string[]; units: string[] }>();
beforeAll(async () => {
  running = await startTestStack();
  database = new pg.Client(running.env.databaseUrl);
  await database.connect();
  await createStaff(running.env, database, moreStaff);
  await seedCases(running.env, database, () => undefined, Number.POSITIVE_INFINITY); // each on its own date
  const { rows } = await database.query(`select coalesce(x.title, c.title) as title, m.state, (select due_on::text from app.clocks k where k.matter_id = m.id and k.kind = 'D-TRIAGE' order by started_on limit 1) as triage,
      array(select d.kind from app.documents d where d.matter_id = m.id) as kinds, array(select u.name from app.dispatches d join app.units u on u.id = d.unit_id where d.matter_id = m.id) as units
    from app.matters m join app.submissions x on x.matter_id = m.id left join app.sealed_contents c on c.submission_id = x.id order by m.is_sealed, m.received_at`); // of a split one the open part first
  for (const r of rows) if (!found.has(r.title)) found.set(r.title, r);
});
afterAll(async () => {
  await database.end();
  await running.stop();
});

describe.each(cases)('$id $expected.decision', (c) => {
  const plain = (name: string) => name.replace(/（.*/, '').replace(/^区/, '');
  it('comes out as expected', () => {
    const matter = found.get(c.title);
    expect(matter?.state).toMatch(waiting.includes(c.expected.decision) ? /^M20$/ : c.context?.reported_unit?.startsWith('丛台区信访局') ? /^M10$/ : (states[c.expected.decision] ?? /never/));
    if (c.expected.triage_due) expect(matter?.triage).toBe(c.expected.triage_due); // none where the case is not about deciding
    if (waiting.includes(c.expected.decision) || matter?.state === 'M10') return;
    const ordinary = c.expected.dispatches.filter((d) => !d.unit.includes('纪委') || c.expected.decision === 'SEALED');
    for (const d of ordinary) expect(matter?.units.some((u) => u.includes(plain(d.unit)) || plain(d.unit).includes(u))).toBe(true);
    expect(matter?.units.length).toBe(ordinary.length);
    const papers = c.expected.documents.filter((kind) => (kind !== 'W-TRANSFER-S' || c.expected.decision === 'SEALED') && (kind !== 'W-INFORM' || c.expected.decision !== 'TRANSFER')) // a guidance given on the telephone is no paper
      .map((kind) => (c.expected.decision === 'MERGE' && kind === 'W-INFORM' ? 'W-MERGED' : kind));
    expect(matter?.kinds).toEqual(expect.arrayContaining(papers));
    for (const name of c.expected.forbidden_recipients ?? []) expect(matter?.units.filter((u) => !/就第/.test(name) && u.includes(plain(name)))).toEqual([]);
  });
});
