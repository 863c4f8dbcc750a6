// The power goes while submissions stream in. Whatever was acknowledged is there when the database is back; nothing is half.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { expect, it } from 'vitest';
import { type Running, startTestStack } from '../support/sites.ts';

const petition = (n: number) => ({
  p_submission_id: randomUUID(), p_type: 'C', p_title: `第 ${n} 件`, p_content: '断电之前提交的内容。', p_demands: ['请办理'], p_place: '130403003', p_is_anonymous: false, p_petitioner_kind: 'person',
  p_name: '佟雨禾', p_address: '示例小区1号', p_phone: '', p_email: '', p_consent_publish: false, p_confidential: false,
});

async function portalToken({ env }: Running): Promise<string> {
  const answer = await fetch(`${env.apiUrl}/auth/v1/token?grant_type=password`, { method: 'POST', headers: { apikey: env.publishableKey, 'content-type': 'application/json' }, body: JSON.stringify(env.portalAccount) });
  return ((await answer.json()) as { access_token: string }).access_token;
}

it('a power cut in the middle of a stream of submissions loses nothing that was acknowledged', async () => {
  const running = await startTestStack(false);
  try {
    const headers = { apikey: running.env.publishableKey, authorization: `Bearer ${await portalToken(running)}`, 'content-type': 'application/json' };
    const send = (form: ReturnType<typeof petition>) => fetch(`${running.env.apiUrl}/rest/v1/rpc/receive_submission`, { method: 'POST', headers, body: JSON.stringify(form) });
    const acknowledged = new Map<string, string>();
    const unanswered: ReturnType<typeof petition>[] = [];
    let sent = 0, isOff = false;
    await Promise.all(Array.from({ length: 6 }, async () => {
      while (!isOff) {
        const form = petition(++sent);
        const answer = await send(form).then(async (a) => (a.ok ? ((await a.json()) as { reg_no: string }) : null), () => null);
        if (answer) acknowledged.set(form.p_submission_id, answer.reg_no);
        else unanswered.push(form);
        if (acknowledged.size >= 60 && !isOff) {
          isOff = true;
          running.stack.database.kill();
        }
      }
    }));
    await running.stack.restartDatabase();
    const database = new pg.Client(running.env.databaseUrl);
    await database.connect();
    const kept = new Map((await database.query('select id, reg_no from app.submissions')).rows.map((r) => [r.id as string, r.reg_no as string]));
    expect(acknowledged.size).toBeGreaterThanOrEqual(60);
    for (const [id, regNo] of acknowledged) expect([id, kept.get(id)]).toEqual([id, regNo]);
    const { rows: half } = await database.query(`select m.reg_no from app.matters m where m.event_count <> 1
      or (select count(*) from app.events e where e.matter_id = m.id) <> 1 or (select count(*) from app.clocks c where c.matter_id = m.id) <> 2
      or (select count(*) from app.work_items w where w.matter_id = m.id) <> 1 or (select count(*) from app.documents d where d.matter_id = m.id) <> 1
      or (select count(*) from app.demands d where d.matter_id = m.id) <> 1 or exists (select from app.chain_faults(m.id))`);
    expect(half).toEqual([]);
    const { rows: [numbers] } = await database.query("select count(*)::int as n, count(distinct reg_no)::int as different, max(right(reg_no, 4))::int as last from app.matters");
    expect(numbers).toEqual({ n: kept.size, different: kept.size, last: kept.size });
    await expect.poll(async () => { // the API finds the database again, and a retry of what was not answered has one receipt
      const answers = await Promise.all(unanswered.map((form) => send(form).then((a) => a.status, () => 0)));
      return answers.every((status) => status === 200);
    }, { timeout: 30_000, interval: 500 }).toBe(true);
    expect((await database.query('select count(*)::int as n from app.matters')).rows[0].n).toBe(acknowledged.size + unanswered.length);
    await database.end();
  } finally {
    await running.stop();
  }
});
