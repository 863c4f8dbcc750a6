// npm run measure:record -- 20000 [--days 100] [--seed 1]: how long the checks of the record take on a large record. A private stack whose
// matters came over so many days, each with its events, its lines and its signed root; then what a holder of a receipt, the hourly job, the
// export, the script and a change of the hash wait for. A measurement, not a test: only a fault in the untouched record ends it with 1.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { createClient } from '@supabase/supabase-js';
import { exportRecord } from '../../stack/src/export.ts';
import { root } from '../../stack/src/environment.ts';
import { runJob } from '../../stack/src/jobs.ts';
import { startTestStack } from '../support/sites.ts';
import { load } from './data.ts';

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { days: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' }, keep: { type: 'boolean', default: false } } });
const count = Number(positionals[0] ?? 20_000), days = Number(options.days), seed = Number(options.seed);
if (![count, days, seed].every((n) => Number.isInteger(n) && n > 0) || count < days) {
  process.stderr.write('Usage: npm run measure:record -- <matters> [--days 100] [--seed 1]\n');
  process.exit(2);
}
const say = (text: string) => process.stdout.write(`${text}\n`);
process.env.SIGNING_CLOCK = 'database'; // the days are made up
const running = await startTestStack(false), { env } = running;
const owner = new pg.Client(env.superuserUrl);
await owner.connect();

/** Milliseconds of what is done; the least of some times. */
async function timed(what: string, times: number, work: () => Promise<unknown>): Promise<void> {
  let best = Infinity;
  for (let i = 0; i < times; i++) {
    const from = performance.now();
    await work();
    best = Math.min(best, performance.now() - from);
  }
  say(`${what.padEnd(58)} ${best >= 10_000 ? `${(best / 1000).toFixed(1)} s` : `${Math.round(best)} ms`}`);
}
const one = async (text: string, values: unknown[] = []) => (await owner.query(text, values)).rows[0];

/** So many matters on each day, written as if through the API, and the root of the day. */
async function fill(): Promise<void> {
  const { text } = await one("select pg_get_functiondef('app.note_line(text,text,uuid,text,text[],jsonb,boolean)'::regprocedure) as text");
  await owner.query(text.replace(':= session_user', ":= 'authenticator'")); // the load is no hand: its lines are those of the API
  await owner.query('alter table app.submissions disable trigger index_words; alter table app.parties disable trigger index_people'); // what is searched is not what is measured
  const first = Date.parse('2026-01-05T23:30:00+08:00'), each = Math.ceil(count / days);
  for (let day = 0; day < days; day++) {
    await owner.query('select app.travel_to($1)', [new Date(first + day * 86_400_000).toISOString()]);
    await load(owner, seed, day * each + 1, Math.min(count, (day + 1) * each), { isLedger: true });
    const answer = await runJob(env, owner, 'publish-anchor');
    if (!answer.ok) throw new Error(await answer.text());
  }
  await owner.query("insert into app.search_texts (matter_id, plain, grams, keys, facts) select id, '', '{}', '{}', '{}' from app.matters on conflict do nothing");
  await owner.query('alter table app.submissions enable trigger index_words; alter table app.parties enable trigger index_people');
  await owner.query(text);
  await owner.query('select app.travel_to($1)', [new Date(first + days * 86_400_000).toISOString()]);
  await runJob(env, owner, 'publish-anchor');
  await owner.query('vacuum analyze');
}

async function tokenOf(email: string, password: string): Promise<string> {
  const { data, error } = await createClient(env.apiUrl, env.publishableKey, { auth: { persistSession: false, autoRefreshToken: false } }).auth.signInWithPassword({ email, password });
  if (error) throw error;
  return data.session.access_token;
}
const functionAt = async (name: string, token: string, body: object) => {
  const answer = await fetch(`${env.apiUrl}/functions/v1/${name}`, { method: 'POST', headers: { apikey: env.publishableKey, 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
  return answer.json();
};
const faults: string[] = [];
const sound = (said: { outside: { faults: { text: string }[] } }) => void faults.push(...said.outside.faults.map((f) => f.text));

async function measure(): Promise<void> {
  const portal = await tokenOf(env.portalAccount.email, env.portalAccount.password), auditor = await tokenOf('auditor@xinfang.example', 'demo-only-2026-local');
  const receipts: object[] = [];
  for (const at of [0.02, 0.98]) {
    const m = await one("select m.id as matter_id, e.seq, encode(e.hash, 'hex') as head from app.matters m join app.events e on e.matter_id = m.id and e.seq = 1 order by m.received_at offset $1 limit 1", [Math.floor(count * at)]);
    receipts.push({ kind: 'xinfang-receipt', ...m });
  }
  await timed('a receipt of the first days (check-record)', 5, async () => sound(await functionAt('check-record', portal, { receipt: receipts[0] })));
  await timed('a receipt of the last days (check-record)', 5, async () => sound(await functionAt('check-record', portal, { receipt: receipts[1] })));
  await timed('the page 记录核查 (check-record)', 3, async () => sound(await functionAt('check-record', auditor, { office: true })));
  await timed('the rules and roots of a round (faults_of(null))', 2, async () => void faults.push(...(await one('select array_agg(distinct x::text) as all from jsonb_array_elements(app.faults_of(null)) x')).all ?? []));
  await timed('matters that are lost (check_lost)', 2, () => owner.query('select app.check_lost(null)'));
  await timed('a hundred matters of a round (faults_of)', 2, async () => void faults.push(...(await one('select array_agg(distinct x::text) as all from (select id from app.matters order by id limit 100) m, jsonb_array_elements(app.faults_of(m.id)) x')).all ?? []));
  await timed('one root of ten minutes (publish-anchor)', 2, () => runJob(env, owner, 'publish-anchor'));
  const folder = mkdtempSync(join(tmpdir(), 'xinfang-record-'));
  await timed('the export (npm run record, without files)', 1, () => exportRecord(owner, folder));
  await timed('the script over it (verify.mjs)', 1, async () => {
    const run = spawnSync(process.execPath, [join(root, 'portal/public/verify.mjs'), folder], { encoding: 'utf8', env: {} });
    faults.push(...(run.stdout + run.stderr).split('\n').filter((line) => line && !/^[·✓]/.test(line)));
  });
  rmSync(folder, { recursive: true });
  await timed('a change of the hash (change_record_hash)', 1, () => owner.query("select app.change_record_hash('sha512', '测量')"));
  await timed('a receipt after it', 3, async () => sound(await functionAt('check-record', portal, { receipt: receipts[0] })));
  await timed('the rules and roots of a round after it', 1, () => owner.query('select app.faults_of(null)'));
}

try {
  const from = performance.now();
  await fill();
  const { events, lines, anchors } = await one('select (select count(*)::int from app.events) as events, (select count(*)::int from app.ledger) as lines, (select count(*)::int from app.anchors) as anchors');
  say(`${count} matters, ${events} events, ${lines} lines, ${anchors} days; loaded in ${Math.round((performance.now() - from) / 1000)} s\n`);
  if (options.keep) say(`kept at ${env.superuserUrl}`);
  await measure();
  const found = [...new Set(faults)];
  for (const f of found.slice(0, 20)) say(`fault: ${f}`);
  process.exitCode = found.length > 0 ? 1 : 0;
  if (options.keep) {
    say(`kept at ${env.superuserUrl}; end with Ctrl-C`);
    await new Promise((resolve) => process.once('SIGINT', resolve));
  }
} finally {
  await owner.end();
  await running.stop();
}
