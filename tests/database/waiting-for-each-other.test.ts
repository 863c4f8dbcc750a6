// Two who wait for each other's rows: the database ends one of the two, whose step is taken once more.
import pg from 'pg';
import { expect, it } from 'vitest';
import { call, connect } from '../../kit/db.ts';
import { received } from '../support/matters.ts';
import { env, registrar, sql, tokenOf } from '../support/stack.ts';

it('a step that the database undid because two waited for each other is taken once more by the site', async () => {
  const matter = await received();
  const other = new pg.Client(env.superuserUrl);
  await other.connect();
  const waits = async (text: string) => {
    for (;;) if ((await sql("select from pg_stat_activity where wait_event_type = 'Lock' and query like $1", [text], 'superuser')).length > 0) return;
  };
  try {
    await other.query("begin; set local deadlock_timeout = '1min'"); // so that it is the step that ends
    await other.query('select from app.work_items where matter_id = $1 for update', [matter.id]);
    const db = connect(env.apiUrl, env.publishableKey, () => tokenOf(registrar.email ?? ''));
    const step = call(db, 'register_matter', { p_matter_id: matter.id, p_version: 1, p_purpose: '01', p_category: '0302', p_place: '130403003' } as never);
    await waits('%register_matter%');
    await other.query('select from app.matters where id = $1 for update', [matter.id]); // goes on once the step has ended
    await other.query('rollback');
    expect((await step).ok).toBe(true);
    expect(await sql("select state from app.matters where id = $1", [matter.id])).not.toEqual([{ state: 'M10' }]);
  } finally {
    await other.end();
  }
});
