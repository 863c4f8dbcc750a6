// The record can be appended to and nothing else; and whoever gets round that, with the rights of a superuser, is found out.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answered, type Begun } from '../support/matters.ts';
import { done, env, lianfang, registrar, sql, zhujian } from '../support/stack.ts';

const db = new pg.Client(env.superuserUrl);
let matter: Begun, other: Begun;

beforeAll(async () => {
  await db.connect();
  matter = await answered(zhujian, 'ZJJ');
  other = await answered(lianfang, '130403003');
});
afterAll(() => db.end());

const faultsOf = async (id: string) => (await db.query('select seq, fault from app.chain_faults($1) order by seq, fault', [id])).rows.map((f) => `${f.seq} ${f.fault}`);

/** What is found after somebody wrote past the triggers; undone afterwards. */
async function after(...statements: string[]): Promise<string[]> {
  await db.query('begin; set local session_replication_role = replica');
  try {
    for (const text of statements) expect((await db.query(text.replaceAll('MATTER', `'${matter.id}'`).replaceAll('OTHER', `'${other.id}'`))).rowCount).toBeGreaterThan(0);
    return await faultsOf(matter.id);
  } finally {
    await db.query('rollback');
  }
}

describe('an untouched record', () => {
  it('has no faults, and every reader can check it [R-CALC-IMMUTABLE]', async () => {
    expect(await faultsOf(matter.id)).toEqual([]);
    expect(done(await registrar.call('check_record', { p_matter_id: matter.id }))).toEqual([]);
    expect(done(await zhujian.clerk.call('check_record', { p_matter_id: matter.id }))).toEqual([]);
    expect((await sql('select count(*)::int as n from app.events where matter_id = $1', [matter.id]))[0].n).toBeGreaterThan(5);
  });
});

describe('a record that was tampered with shows', () => {
  const columns = { label: `'别的'`, detail: `'别的'`, transition: `'T-99'`, at: `at + interval '1 second'`, actor_id: 'gen_random_uuid()', actor_name: `'别人'`, actor_role: `'ADMIN'`,
    unit_id: `(select id from app.units where code = 'SLJ')`, dispatch_id: 'gen_random_uuid()', from_state: `'M90'`, to_state: `'M90'`, payload: `'{"a":1}'`, detail_hash: `'ab'`, payload_hash: `'ab'`, is_public: 'not is_public' };
  it.each(Object.entries(columns))('a changed %s', async (column, value) => {
    expect(await after(`update app.events set ${column} = ${value} where matter_id = MATTER and seq = 3`)).toContain('3 changed');
  });

  it('names every column of an event', async () => {
    const [{ all }] = await sql(`select array_agg(attname::text order by attname) as all from pg_attribute where attrelid = 'app.events'::regclass and attnum > 0 and not attisdropped`);
    expect(all.sort()).toEqual([...Object.keys(columns), 'matter_id', 'seq', 'prev_hash', 'hash'].sort());
  });

  it('a change with its hash computed anew', async () => {
    expect(await after(`update app.events set label = '别的' where matter_id = MATTER and seq = 3`,
      `update app.events e set hash = app.event_hash(e, 'sha256') where matter_id = MATTER and seq = 3`)).toEqual(['4 broken']);
  });

  it('a removed event, in the middle, at the start, at the end', async () => {
    expect(await after('delete from app.events where matter_id = MATTER and seq = 3')).toEqual(expect.arrayContaining(['4 broken', '4 missing']));
    expect(await after('delete from app.events where matter_id = MATTER and seq = 1')).toEqual(expect.arrayContaining(['2 broken', '2 missing']));
    const last = await after('delete from app.events e where matter_id = MATTER and seq = (select max(seq) from app.events where matter_id = MATTER)');
    expect(last.map((f) => f.split(' ')[1])).toContain('cut_off');
    expect((await after('delete from app.events where matter_id = MATTER')).map((f) => f.split(' ')[1])).toContain('cut_off');
  });

  it('a removed event with the rest numbered anew', async () => {
    expect(await after('delete from app.events where matter_id = MATTER and seq = 3', 'update app.events set seq = seq - 1 where matter_id = MATTER and seq = 4'))
      .toEqual(expect.arrayContaining(['3 changed', '3 broken']));
  });

  it('two events in another order', async () => {
    expect(await after('update app.events set seq = 1000 where matter_id = MATTER and seq = 3', 'update app.events set seq = 3 where matter_id = MATTER and seq = 4',
      'update app.events set seq = 4 where matter_id = MATTER and seq = 1000')).toEqual(expect.arrayContaining(['3 broken', '3 changed', '4 broken', '4 changed']));
  });

  it('an event dated back, even with its hash computed anew', async () => {
    const back = `update app.events set at = at - interval '30 days' where matter_id = MATTER and seq = 3`;
    expect(await after(back)).toEqual(expect.arrayContaining(['3 changed', '3 back_dated']));
    expect(await after(back, `update app.events e set hash = app.event_hash(e, 'sha256') where matter_id = MATTER and seq = 3`))
      .toEqual(expect.arrayContaining(['3 back_dated', '4 broken']));
  });

  it('events exchanged between two matters', async () => {
    expect(await after('update app.events set matter_id = gen_random_uuid() where matter_id = MATTER and seq = 3',
      'update app.events set matter_id = MATTER where matter_id = OTHER and seq = 3')).toEqual(expect.arrayContaining(['3 changed', '3 broken', '4 broken']));
  });

  it('an inserted event', async () => {
    expect(await after(`insert into app.events select matter_id, 1000, transition, label, detail, at, actor_id, actor_name, actor_role, unit_id, dispatch_id, from_state, to_state, payload, detail_hash, payload_hash, is_public,
      prev_hash, hash from app.events where matter_id = MATTER and seq = 3`)).toEqual(expect.arrayContaining(['1000 changed', '1000 missing', '1000 broken']));
  });

  it('to whoever asks with check_record', async () => {
    await db.query('begin; set local session_replication_role = replica');
    await db.query(`update app.events set label = '别的' where matter_id = $1 and seq = 3`, [matter.id]);
    const sub = (await db.query(`select id from auth.users where email = 'registrar@xinfang.example'`)).rows[0].id;
    await db.query(`set local role authenticated; select set_config('request.jwt.claims', '{"sub":"${sub}"}', true)`);
    const found = await db.query('select seq, fault from api.check_record($1)', [matter.id]);
    await db.query('rollback');
    expect(found.rows).toEqual([{ seq: 3, fault: 'changed' }]);
  });
});

describe('not even the owner of the database', () => {
  it.each([['update', 'update app.events set label = label where matter_id = $1'], ['delete', 'delete from app.events where matter_id = $1']])('can %s an event [R-CALC-IMMUTABLE]', async (_, text) => {
    await expect(sql(text, [matter.id])).rejects.toMatchObject({ message: 'record_is_append_only', code: 'PT403', hint: 'R-CALC-IMMUTABLE' });
  });
  it('can truncate the events or change a published anchor [R-CALC-IMMUTABLE]', async () => {
    await sql(`insert into app.anchors values ('2020-01-01', 'x', 'x', 0, now(), now()) on conflict do nothing`);
    await expect(sql('truncate app.events')).rejects.toMatchObject({ message: 'record_is_append_only' });
    await expect(sql('update app.anchors set leaves = 1')).rejects.toMatchObject({ message: 'record_is_append_only' });
    await expect(sql('delete from app.anchors')).rejects.toMatchObject({ message: 'record_is_append_only' });
  });
});
