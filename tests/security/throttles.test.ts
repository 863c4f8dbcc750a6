// Throttles: per connection and overall, as data that an administrator sees and changes, never per person.
import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { folderOf } from '../../kit/sealing.ts';
import { received } from '../support/matters.ts';
import { solved } from '../support/passes.ts';
import { admin, auditor, done, lead, petition, portal, registrar, sql, zhujian } from '../support/stack.ts';

const set = (name: string, atMost: number | null, minutes = 10) => admin.call('set_throttle', { p_name: name, p_at_most: atMost, p_minutes: minutes });
afterAll(async () => {
  done(await set('submissions_overall', 3000));
  done(await set('lookups', 20));
  done(await admin.call('set_throttle', { p_name: 'submissions', p_at_most: 300, p_minutes: 10, p_work: 50000, p_wait_seconds: 30 }));
});
const track = (code: string, client: string) => portal.call('track_submission', { p_code: code, p_client: client });
const redeem = (client: string, pass: string) => portal.call('redeem_pass', { p_client: client, p_pass: pass });
const wrong = () => String(Math.floor(Math.random() * 1e15)).padStart(16, '9');
const counted = async (client: string) => (await sql("select count(*)::int as n from app.attempts where name = 'lookups' and client = $1", [client]))[0].n;
/** The same challenge as it would stand had it been asked for some seconds earlier. */
const older = async (text: string, seconds: number, client: string): Promise<string> => {
  const part = text.split('.');
  const body = [...part.slice(0, 2), Number(part[2]) - seconds, ...part.slice(3, 6)].join('.');
  return (await sql("select $2 || '.' || app.pass_signature($1, $2) || '.' as pass", [client, body], 'superuser'))[0].pass;
};
/** A connection that has guessed until it was closed, with the challenge it got. */
async function closed(): Promise<{ client: string; challenge: string }> {
  const client = randomUUID();
  for (let n = 0; n < 3; n += 1) await track(wrong(), client);
  const answer = await track(wrong(), client);
  expect(answer).toMatchObject({ status: 429, key: 'too_many_tries', details: { minutes: 10 } });
  return { client, challenge: answer.details.challenge };
}

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

  it('slow what is added or told in confidence by one code as well, which could else be flooded with it; a retry is nothing new [R-STANCE-OPEN-CHANNEL]', async () => {
    const { code } = await received();
    done(await set('submissions', 2));
    const client = randomUUID();
    const tell = (id = randomUUID()) => portal.call('send_sealed_message', { p_code: code, p_client: client, p_message_id: id, p_kind: 'retaliation', p_text: '有人上门威胁。' });
    const add = (id = randomUUID()) => portal.call('add_material', { p_code: code, p_client: client, p_material_id: id, p_text: '补充。' });
    const [told, added] = [randomUUID(), randomUUID()];
    done(await tell(told));
    done(await add(added));
    for (const again of [tell, add]) expect(await again()).toMatchObject({ status: 429, key: 'too_many_submissions', details: { challenge: expect.any(String) } });
    done(await tell(told));
    done(await add(added));
    done(await redeem(client, solved((await tell()).details.challenge)));
    done(await tell());
    done(await set('submissions', 300));
  });

  it('slow who opens forms for files, one connection alone; the desk is not counted [R-STANCE-OPEN-CHANNEL]', async () => {
    done(await set('uploads', 2));
    const client = randomUUID(), open = (who: typeof portal, p_client: string | null) => who.call('open_intake', { p_submission_id: folderOf(randomUUID()), p_client });
    for (let n = 0; n < 2; n += 1) done(await open(portal, client));
    expect(await open(portal, client)).toMatchObject({ status: 429, key: 'too_many_uploads' });
    done(await open(portal, randomUUID()));
    done(await open(registrar, null));
    done(await set('uploads', 300));
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

  it('count a wrong code at whatever verb it is tried, though the answer is a refusal [R-REG-QUERYCODE]', async () => {
    done(await set('lookups', 20));
    const client = randomUUID();
    const given = { p_client: client };
    const matter = await received();
    const tries: [string, Record<string, unknown>, string][] = [
      ['add_material', { p_material_id: randomUUID(), p_text: '补充' }, 'matter_not_found'], ['evaluate_matter', { p_evaluation_id: randomUUID(), p_level: 'fair' }, 'matter_not_found'],
      ['request_withdrawal', { p_request_id: randomUUID(), p_text: '撤回' }, 'matter_not_found'], ['request_urging', { p_request_id: randomUUID(), p_text: '催办' }, 'matter_not_found'],
      ['request_recusal', { p_request_id: randomUUID(), p_of_unit: false, p_text: '回避' }, 'matter_not_found'],
      ['request_review', { p_request_id: randomUUID(), p_stage: 'review', p_organ_id: null, p_claim: '不服', p_grounds: '理由' }, 'matter_not_found'],
      ['choose_notice', { p_channel: null }, 'matter_not_found'], ['choose_publication', { p_agrees: true }, 'matter_not_found'], ['receipt_statement', {}, 'matter_not_found'],
      ['send_sealed_message', { p_message_id: randomUUID(), p_kind: 'report', p_text: '留言' }, 'matter_not_found'], ['make_helper', { p_request_id: randomUUID(), p_helper: {} }, 'matter_not_found'],
      ['revoke_helper', { p_helper_id: randomUUID() }, 'matter_not_found'],
      ['request_correction', { p_correction_id: randomUUID(), p_name: '佟雨禾', p_field: 'phone', p_wanted: '15400000002', p_reason: '换号' }, 'matter_not_found'],
    ];
    for (const [n, [verb, args, key]] of tries.entries()) {
      expect([verb, (await portal.call(verb, { p_code: wrong(), ...given, ...args })).key, await counted(client)]).toEqual([verb, key, n + 1]);
    }
    const misnamed = { p_code: matter.code, ...given, p_correction_id: randomUUID(), p_name: '别人', p_field: 'phone', p_wanted: '15400000002', p_reason: '换号' };
    expect(await portal.call('request_correction', misnamed)).toMatchObject({ status: 403, key: 'name_is_another', details: { field: 'name' } });
    expect(await counted(client)).toBe(tries.length + 1);
  });

  it('count tries that are sent at once one after another', async () => {
    done(await set('lookups', 3));
    const client = randomUUID();
    const answers = await Promise.all(Array.from({ length: 12 }, () => track(wrong(), client)));
    expect([answers.filter((a) => a.status === 200).length, answers.filter((a) => a.key === 'too_many_tries').length]).toEqual([3, 9]);
  });

  it('close a connection for right codes too, at every verb, and for nobody else', async () => {
    done(await set('lookups', 3));
    const matter = await received();
    const { client } = await closed();
    expect((await track(matter.code, client)).key).toBe('too_many_tries');
    expect((await portal.call('add_material', { p_code: matter.code, p_client: client, p_material_id: randomUUID(), p_text: '补充' })).key).toBe('too_many_tries');
    expect((await portal.call('copy_of_data', { p_code: matter.code, p_client: client, p_name: '佟雨禾' })).key).toBe('too_many_tries');
    expect(done(await track(matter.code, randomUUID()))).not.toBeNull();
    const helper = done(await portal.call('make_helper', { p_code: matter.code, p_client: randomUUID(), p_request_id: randomUUID(), p_helper: { name: '邻居', relation: '邻居', contact: '15400000003', scope: 'material' } })).helper_code;
    expect((await track(helper, client)).key).toBe('too_many_tries');
    expect((await portal.call('add_material', { p_code: helper, p_client: client, p_material_id: randomUUID(), p_text: '补充' })).key).toBe('too_many_tries');
  });

  it('let a closed connection on for work: one wrong code, or one matter for half an hour', async () => {
    done(await set('lookups', 3));
    const matter = await received();
    const first = await closed();
    done(await redeem(first.client, solved(first.challenge)));
    expect(done(await track(matter.code, first.client))).not.toBeNull();
    done(await portal.call('add_material', { p_code: matter.code, p_client: first.client, p_material_id: randomUUID(), p_text: '补充' }));
    expect((await track((await received()).code, first.client)).key).toBe('too_many_tries');
    await sql("update app.passes set made_at = made_at - interval '31 minutes' where client = $1", [first.client], 'superuser');
    expect((await track(matter.code, first.client)).key).toBe('too_many_tries');
    const second = await closed();
    done(await redeem(second.client, solved(second.challenge)));
    expect(done(await track(wrong(), second.client))).toBeNull();
    expect((await track(matter.code, second.client)).key).toBe('too_many_tries');
  });

  it('give a pass to the browser that worked for it, and to no other behind the same connection; what is tried counts for the connection [R-STANCE-OPEN-CHANNEL]', async () => {
    done(await set('lookups', 3));
    const matter = await received(), connection = randomUUID(), mine = `${connection}.mine`, theirs = `${connection}.theirs`;
    for (const client of [mine, theirs, mine]) await track(wrong(), client);
    const { challenge } = (await track(matter.code, mine)).details;
    expect([(await track(matter.code, theirs)).key, (await track(matter.code, connection)).key]).toEqual(['too_many_tries', 'too_many_tries']);
    for (const client of [theirs, connection]) expect((await redeem(client, solved(challenge))).key).toBe('pass_malformed');
    done(await redeem(mine, solved(challenge)));
    expect((await track(matter.code, theirs)).key).toBe('too_many_tries');
    expect(done(await track(matter.code, mine))).not.toBeNull();
    expect(await sql('select distinct client from app.attempts where client like $1', [`${connection}%`])).toEqual([{ client: connection }]);
    const [one, two] = [(await track(wrong(), mine)).details.challenge, (await track(wrong(), theirs)).details.challenge];
    done(await redeem(mine, await older(one, 61, mine)));
    expect((await redeem(theirs, await older(two, 61, theirs))).key).toBe('pass_too_soon'); // who waits there waits in turn
  });

  it('make the work twice as much each time the limit is filled again, and take no pass twice, forged, of another or too late', async () => {
    done(await set('lookups', 3));
    const { client, challenge } = await closed();
    const workOf = (text: string) => Number(text.split('.')[3]);
    expect(workOf(challenge)).toBe(50000);
    expect((await redeem(randomUUID(), solved(challenge))).key).toBe('pass_malformed');
    expect((await redeem(client, `${challenge}.${'7'.repeat(9)}`)).key).toBe('pass_malformed');
    expect((await redeem(client, solved(challenge.replace('.50000.', '.1000.')))).key).toBe('pass_malformed');
    for (const text of ['', 'lookups', '.......', challenge, `${challenge}.1.2`, 'x'.repeat(9000)]) expect((await redeem(client, text)).key).toBe('pass_malformed');
    const pass = solved(challenge);
    done(await redeem(client, pass));
    expect((await redeem(client, pass)).key).toBe('pass_ended');
    await sql("insert into app.attempts (name, client) select 'lookups', $1 from generate_series(1, 9)", [client], 'superuser');
    done(await track(wrong(), client));
    expect(workOf((await track(wrong(), client)).details.challenge)).toBe(50000 * 8);
    await sql("insert into app.attempts (name, client) select 'lookups', $1 from generate_series(1, 900)", [client], 'superuser');
    expect(workOf((await track(wrong(), client)).details.challenge)).toBe(50000 * 64);
  });

  it('let on without any work who waits, one at a time, whatever was asked for at once [R-STANCE-OPEN-CHANNEL]', async () => {
    done(await set('lookups', 3));
    const matter = await received();
    const { client, challenge } = await closed();
    const early = await redeem(client, `${challenge}.`);
    expect(early).toMatchObject({ status: 429, key: 'pass_too_soon', details: { challenge } });
    expect(early.details.wait).toBeGreaterThan(50);
    const another = await older((await track(matter.code, client)).details.challenge, 61, client);
    done(await redeem(client, await older(challenge, 61, client)));
    expect((await redeem(client, another)).key).toBe('pass_too_soon');
    expect(done(await track(matter.code, client))).not.toBeNull();
    expect((await redeem(client, await older((await track('1', client)).details.challenge, 1801, client))).key).toBe('pass_ended');
  });

  it('let submissions on in the same way, and the administrator sees and sets both ways but cannot take them away', async () => {
    done(await set('submissions', 1));
    const client = randomUUID();
    done(await portal.call('receive_submission', petition({ p_client: client })));
    const next = petition({ p_client: client });
    const { challenge } = (await portal.call('receive_submission', next)).details;
    expect((await portal.call('receive_submission', next)).key).toBe('too_many_submissions');
    done(await redeem(client, solved(challenge)));
    done(await portal.call('receive_submission', next));
    expect((await portal.call('receive_submission', petition({ p_client: client }))).key).toBe('too_many_submissions');
    const both = (work: number | null, wait: number | null, name = 'submissions') => admin.call('set_throttle', { p_name: name, p_at_most: 300, p_minutes: 10, p_work: work, p_wait_seconds: wait });
    for (const [work, wait] of [[999, 30], [2000001, 30], [50000, 4], [50000, 601]]) expect((await both(work ?? 0, wait ?? 0)).key).toBe('throttle_malformed');
    expect((await both(50000, 30, 'uploads')).key).toBe('throttle_malformed');
    done(await both(60000, 40));
    expect((await admin.read('throttles', 'name=eq.submissions'))[0]).toMatchObject({ work: 60000, wait_seconds: 40 });
    expect((await auditor.read('staff_events', 'what=eq.修改流量限制&order=at.desc&limit=1'))[0].detail).toContain('改为 10 分钟 300 次（计算 60000 次，或者等待 40 秒）');
    done(await both(null, null));
    expect((await admin.read('throttles', 'name=eq.submissions'))[0]).toMatchObject({ work: 60000, wait_seconds: 40 });
  });
});
