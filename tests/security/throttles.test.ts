// Throttles: per connection and overall, as data that an administrator sees and changes, never per person.
import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { admin, auditor, done, lead, petition, portal, sql, zhujian } from '../support/stack.ts';

const set = (name: string, atMost: number | null, minutes = 10) => admin.call('set_throttle', { p_name: name, p_at_most: atMost, p_minutes: minutes });
afterAll(async () => {
  done(await set('submissions', 300));
  done(await set('submissions_overall', 3000));
});

describe('throttles', () => {
  it('slow a connection, whoever sits there, and nobody elsewhere; a retry is nothing new [R-STANCE-OPEN-CHANNEL]', async () => {
    done(await set('submissions', 2));
    const client = randomUUID();
    const form = petition({ p_client: client });
    for (const one of [form, petition({ p_client: client, p_name: '另一人' })]) done(await portal.call('receive_submission', one));
    expect(await portal.call('receive_submission', petition({ p_client: client, p_name: '第三人' }))).toMatchObject({ status: 429, key: 'too_many_submissions', rule: 'R-STANCE-OPEN-CHANNEL' });
    done(await portal.call('receive_submission', form));
    done(await portal.call('receive_submission', petition({ p_client: randomUUID() })));
    expect((await sql("select count(*)::int as n from information_schema.columns where table_schema = 'app' and table_name = 'attempts' and column_name not in ('name','client','at')"))[0].n).toBe(0);
  });

  it('are lifted, changed and seen by the administrator, and each change is written down', async () => {
    done(await set('submissions', null));
    const client = randomUUID();
    for (let n = 0; n < 4; n += 1) done(await portal.call('receive_submission', petition({ p_client: client })));
    expect((await set('submissions', 0)).key).toBe('throttle_malformed');
    for (const person of [lead, zhujian.head, auditor, portal]) expect((await person.call('set_throttle', { p_name: 'lookups', p_at_most: 1, p_minutes: 1 })).key).toBe('role_missing');
    expect((await auditor.read('throttles')).map((t) => t.name)).toContain('submissions');
    expect((await auditor.read('staff_events', 'what=eq.修改流量限制&order=at.desc&limit=1'))[0].detail).toContain('改为 不限');
  });

  it('forget after a day who tried what [R-REG-MIN-DATA]', async () => {
    await sql("insert into app.attempts (name, client, at) values ('lookups', 'old', clock_timestamp() - interval '25 hours')", [], 'superuser');
    await sql('select app.forget_short_lived()', [], 'superuser');
    expect(await sql("select 1 from app.attempts where client = 'old'")).toEqual([]);
  });
});
