// npm run cases -- FILE.json: loads cases in the format of the sample file through the verbs into an empty stack of its own,
// takes each to its expected decision, and prints a line per case: how it came out, what is possible next, papers, dates.
// Ends with 1 when a case came out otherwise than its file expects.
import { createClient } from '@supabase/supabase-js';
import { connect } from '../../kit/db.ts';
import { demoPassword, demoStaff, moreStaff } from '../../supabase/seed/accounts.ts';
import { type Case, readCases, seedCases } from '../../supabase/seed/cases.ts';
import { onCases } from '../support/command.ts';
import { differences, foundOf } from './outcome.ts';

await onCases('cases', async (file, running, database) => {
  const cases = readCases(file);
  const refused = new Map<Case, string>();
  await seedCases(running.env, database, () => undefined, { cases, recentFrom: Number.POSITIVE_INFINITY, onFailure: (of, error) => void refused.set(of, error.message) });
  const people = await Promise.all([...demoStaff, ...moreStaff].filter((p) => !['ADMIN', 'AUDITOR'].includes(p.roles[0] ?? '')).map(async ({ email }) => {
    const { data } = await createClient(running.env.apiUrl, running.env.publishableKey, { auth: { persistSession: false, autoRefreshToken: false } }).auth.signInWithPassword({ email, password: demoPassword });
    return connect(running.env.apiUrl, running.env.publishableKey, async () => data.session?.access_token ?? null);
  }));
  let wrong = 0;
  for (const c of cases) {
    const found = await foundOf(database, c);
    const faults = [...differences(c, found), ...(refused.has(c) ? [`步骤被拒绝：${refused.get(c)}`] : [])];
    if (faults.length > 0) wrong += 1;
    const steps = new Set<string>();
    for (const db of found ? people : []) {
      const { data } = await db.rpc('possible_steps', { p_matter_id: found?.id ?? '' });
      for (const s of data ?? []) if (s.is_possible) steps.add(s.label);
    }
    process.stdout.write(`${c.id} ${c.expected.decision} ${found ? `${found.state} ${found.label}` : '–'} ${faults.length === 0 ? '符合' : `不符：${faults.join('；')}`} | 可以办理：${[...steps].join('、') || '–'} | 单位：${found?.units.join('、') || '–'} | 文书：${found?.papers.join('、') || '–'} | 期限：${found?.clocks.join('、') || '–'}\n`);
  }
  process.stdout.write(`${cases.length} 件，${cases.length - wrong} 件符合，${wrong} 件不符\n`);
  process.exitCode = wrong > 0 ? 1 : 0;
});
