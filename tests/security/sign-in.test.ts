// Signing in: wrong passwords and codes, the second factor, sessions and passwords, by requests that no page sends.
import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import pg from 'pg';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { agree, ask, claimsOf, codeOf, enrol, giveCode, newcomer, refresh, rows, signIn } from '../support/sign-in.ts';
import { solved } from '../support/passes.ts';
import { admin, auditor, conf, door, done, env, lead, passerBy, Person, portal, registrar, sql, travelHome, travelTo, zhujian } from '../support/stack.ts';

afterEach(async () => {
  await travelHome();
  await sql('update app.sign_in_rules set requires_second_factor = false, second_factor_roles = default, session_hours = 12');
});
afterAll(async () => {
  await sql("delete from app.attempts where name like 'sign_ins%'");
  for (const [name, most] of [['sign_ins', 50], ['sign_ins_overall', 1000], ['sign_ins_direct', 300]]) done(await admin.call('set_throttle', { p_name: name, p_at_most: most, p_minutes: 10 }));
});
const wrong = async (email: string, times: number) => {
  const answers = [];
  for (let n = 0; n < times; n += 1) answers.push(await signIn(email, 'not the right password'));
  return answers;
};
const later = (minutes: number) => travelTo(new Date(Date.now() + minutes * 60_000).toISOString());
/** What was shown is taken again only after ninety seconds; the test goes on at once. */
const waited = (id: string) => sql("update app.sign_ins set at = at - interval '91 seconds' where staff_id = $1 and step = 'code'", [id], 'superuser');
const lettersOf = async (key: string) => (await sql('select kind, fields from app.outbox where key like $1 order by written_at', [key])) as { kind: string; fields: any }[];

describe('wrong passwords', () => {
  it('lock the account after ten, for longer each time; a right one is refused like a wrong one, and like a stranger’s', async () => {
    const person = await newcomer(['HANDLER']);
    const [last] = (await wrong(person.email, 10)).slice(-1);
    expect((await signIn(person.email, person.password))).toEqual(last);
    expect((await signIn(`${randomUUID()}@example.org`, 'not the right password'))).toEqual(last);
    await later(14);
    expect((await signIn(person.email, person.password)).status).toBe(400);
    await later(16);
    await wrong(person.email, 5);
    await later(16 + 29);
    expect((await signIn(person.email, person.password)).status).toBe(400);
    await later(16 + 31);
    expect((await signIn(person.email, person.password)).status).toBe(200);
    expect((await sql('select wrong, strikes, locks, locked_until from app.sign_in_states where staff_id = $1', [person.id]))[0]).toEqual({ wrong: 0, strikes: 0, locks: 0, locked_until: null });
  });

  it('that go on during a lock do not make it longer', async () => {
    const person = await newcomer(['HANDLER']);
    await wrong(person.email, 14);
    await later(16);
    expect((await signIn(person.email, person.password)).status).toBe(200);
  });

  it('are told: to the auditor, in a letter, and to the person at the next sign-in', async () => {
    const person = await newcomer(['HANDLER']);
    const first = await signIn(person.email, person.password);
    await wrong(person.email, 10);
    expect((await auditor.read('staff_events', 'order=id.desc&limit=5')).map((e) => e.what)).toContain('登录锁定');
    expect(await sql("select f.fault from app.rule_faults() f join app.staff_events e on f.tbl = 'staff_events' and f.key = e.id::text where e.staff_id = $1", [person.id])).toEqual([]); // Auth comes past the API and says so
    const letters = await lettersOf(`locked|${person.id}%`);
    expect(letters.map((l) => l.kind)).toEqual(['sign-in-was-locked']);
    expect((await registrar.call('unlock_staff', { p_staff_id: person.id })).key).toBe('role_missing');
    done(await admin.call('unlock_staff', { p_staff_id: person.id }));
    expect((await admin.call('unlock_staff', { p_staff_id: person.id })).key).toBe('account_not_locked');
    expect((await auditor.read('staff_events', 'order=id.desc&limit=5')).map((e) => e.what)).toContain('解除锁定');
    const { body } = await signIn(person.email, person.password);
    const told = await fetch(`${env.apiUrl}/rest/v1/rpc/my_sign_in`, { method: 'POST', headers: { apikey: env.publishableKey, authorization: `Bearer ${body.access_token}` } }).then((r) => r.json()) as any;
    expect(told).toMatchObject({ next: 'work', wrong: 10, email: person.email });
    expect(Math.abs(Date.parse(told.last_at) - claimsOf(first.body.access_token).iat * 1000)).toBeLessThan(60_000);
    expect((await rows(body.access_token, 'my_sign_ins')).map((r) => r.wrong).sort()).toEqual([0, 10]);
    expect((await zhujian.head.read('my_sign_ins')).every((r) => r.wrong !== 10)).toBe(true);
  });

  it('never lock the accounts of the sites, which everybody could lock', async () => {
    for (let n = 0; n < 12; n += 1) await signIn(env.portalAccount.email, 'not the right password');
    expect((await signIn(env.portalAccount.email, env.portalAccount.password)).status).toBe(200);
  });

  it('are forgotten after half a year', async () => {
    const person = await newcomer(['HANDLER']);
    await signIn(person.email, person.password);
    await sql("update app.sign_ins set at = at - interval '181 days' where staff_id = $1", [person.id], 'superuser');
    await sql('select api.sweep_deadlines()');
    expect(await sql('select 1 from app.sign_ins where staff_id = $1', [person.id])).toEqual([]);
  });
});

describe('a limit on failed sign-ins', () => {
  it('meets hand-written requests before the password is looked at', async () => {
    await sql("delete from app.attempts where name = 'sign_ins_direct'");
    done(await admin.call('set_throttle', { p_name: 'sign_ins_direct', p_at_most: 3, p_minutes: 10 }));
    for (let n = 0; n < 5; n += 1) expect((await signIn('lead@xinfang.example', 'demo-only-2026-local')).status).toBe(200); // who comes in is not counted
    expect((await wrong(`${randomUUID()}@example.org`, 4)).map((a) => a.status)).toEqual([400, 400, 400, 429]);
    expect((await signIn('lead@xinfang.example', 'demo-only-2026-local')).status).toBe(429);
    expect((await ask('POST', 'signup', { email: `${randomUUID()}@example.org`, password: `one ${randomUUID()}` })).status).toBe(429);
    await sql("delete from app.attempts where name = 'sign_ins_direct'");
    done(await admin.call('set_throttle', { p_name: 'sign_ins_direct', p_at_most: 300, p_minutes: 10 }));
  });

  it('stands at the door of the back office, per connection and overall, as rows that the administrator changes', async () => {
    for (const person of [portal, lead, admin, registrar]) expect((await person.call('knock', { p_client: 'x', p_came_in: false })).key).toBe('door_only');
    done(await admin.call('set_throttle', { p_name: 'sign_ins', p_at_most: 2, p_minutes: 10 }));
    const here = randomUUID(), knock = (client: string, cameIn = false) => door.call('knock', { p_client: client, p_came_in: cameIn });
    for (let n = 0; n < 4; n += 1) {
      done(await knock(here));
      done(await knock(here, true)); // a whole office behind one connection
    }
    done(await knock(here));
    done(await knock(here));
    const closed = await knock(here);
    expect(closed).toMatchObject({ status: 429, key: 'too_many_sign_ins', details: { minutes: 10, wait: 30 } });
    const redeem = (who: typeof door, client: string, pass: string) => who.call('redeem_pass', { p_client: client, p_pass: pass });
    expect((await redeem(portal, here, solved(closed.details.challenge))).key).toBe('pass_malformed');
    expect((await redeem(lead, here, solved(closed.details.challenge))).key).toBe('portal_only');
    expect((await redeem(door, here, `${closed.details.challenge}.`)).key).toBe('pass_too_soon');
    done(await redeem(door, here, solved(closed.details.challenge)));
    done(await knock(here)); // one try
    expect((await knock(here)).key).toBe('too_many_sign_ins');
    done(await knock(randomUUID()));
    await sql("delete from app.attempts where name like 'sign_ins%'");
    done(await admin.call('set_throttle', { p_name: 'sign_ins_overall', p_at_most: 2, p_minutes: 10 }));
    done(await knock(randomUUID()));
    done(await knock(randomUUID()));
    expect((await knock(randomUUID())).key).toBe('too_many_sign_ins');
    expect(await door.read('staff_accounts')).toEqual([]);
    expect(await door.read('me')).toEqual([]);
  });
});

describe('a second factor', () => {
  it('that is required leaves who gives a password alone without any right of the role', async () => {
    const officer = await newcomer(['CONF_OFFICER'], 'XFJ'), clerk = await newcomer(['UNIT_CLERK']);
    await sql('update app.sign_in_rules set requires_second_factor = true');
    const { body } = await signIn(officer.email, officer.password);
    expect(claimsOf(body.access_token)).toMatchObject({ aal: 'aal1', amr: [{ method: 'password' }] });
    for (const view of ['me', 'colleagues', 'matters', 'my_sign_ins']) expect([view, await rows(body.access_token, view)]).toEqual([view, []]);
    expect((await rows((await signIn(clerk.email, clerk.password)).body.access_token, 'me')).map((m) => m.roles)).toEqual([['UNIT_CLERK']]); // nobody else is asked
    for (const person of [conf, admin, lead]) expect(await person.read('me')).toEqual([]);
    await sql('update app.sign_in_rules set second_factor_roles = null'); // of everybody, as docs/deploy.md says
    const alone = (await signIn(clerk.email, clerk.password)).body.access_token;
    for (const view of ['me', 'matters', 'queue']) expect([view, await rows(alone, view)]).toEqual([view, []]);
    for (const person of [registrar, auditor, zhujian.head]) expect(await person.read('me')).toEqual([]);
    const { tokens } = await enrol(body.access_token);
    expect(claimsOf(tokens.access_token)).toMatchObject({ aal: 'aal2', session_id: claimsOf(body.access_token).session_id, amr: [{ method: 'totp' }, { method: 'password' }] });
    expect((await rows(tokens.access_token, 'me')).map((m) => m.roles)).toEqual([['CONF_OFFICER']]);
    const renewed = await refresh(tokens.refresh_token);
    expect(claimsOf(renewed.body.access_token).aal).toBe('aal2');
    expect((await rows(renewed.body.access_token, 'me')).length).toBe(1);
  });

  it('once set up is asked of its owner everywhere, required or not, and by a code that is right', async () => {
    const person = await newcomer(['HANDLER']);
    const first = (await signIn(person.email, person.password)).body, other = (await signIn(person.email, person.password)).body;
    const { secret, factor } = await enrol(first.access_token);
    expect((await auditor.read('staff_events', 'order=id.desc&limit=5')).map((e) => e.what)).toContain('启用动态验证码');
    expect((await lettersOf(`factor|${factor}`)).map((l) => l.kind)).toEqual(['second-factor-was-changed']);
    expect(await rows(other.access_token, 'me')).toEqual([]);
    expect((await refresh(other.refresh_token)).status).toBe(400);
    await waited(person.id);
    const { body } = await signIn(person.email, person.password);
    expect(await rows(body.access_token, 'me')).toEqual([]);
    expect((await ask('POST', 'factors', { factor_type: 'totp' }, body.access_token)).body.error_code).toBe('insufficient_aal'); // no second telephone for who has only the password
    expect((await ask('DELETE', `factors/${factor}`, undefined, body.access_token)).body.error_code).toBe('insufficient_aal');
    expect((await giveCode(body.access_token, factor, codeOf(secret, 9))).body.error_code).toBe('mfa_verification_failed');
    expect((await giveCode((await signIn('head@zhujian.example', 'demo-only-2026-local')).body.access_token, factor, codeOf(secret))).status).toBe(404);
    const shown = await giveCode(body.access_token, factor, codeOf(secret));
    expect((await rows(shown.body.access_token, 'me')).length).toBe(1);
  });

  it('takes a code once: a second right one within its ninety seconds is refused and counted [ASVS 6.5.1]', async () => {
    const person = await newcomer(['HANDLER']);
    const { secret, factor } = await enrol((await signIn(person.email, person.password)).body.access_token);
    const again = async () => giveCode((await signIn(person.email, person.password)).body.access_token, factor, codeOf(secret));
    expect((await again()).body.error_code).toBe('mfa_verification_rejected');
    await sql("update app.sign_ins set at = at - interval '80 seconds' where staff_id = $1 and step = 'code'", [person.id], 'superuser');
    expect((await again()).body.error_code).toBe('mfa_verification_rejected');
    await waited(person.id);
    expect((await again()).status).toBe(200);
    expect((await sql("select wrong from app.sign_ins where staff_id = $1 and step = 'code' order by id desc limit 1", [person.id]))[0].wrong).toBe(2);
  });

  it('takes a code once, also when it is shown twice at once [ASVS 6.5.1]', async () => {
    const person = await newcomer(['HANDLER']);
    const { factor } = await enrol((await signIn(person.email, person.password)).body.access_token);
    await waited(person.id);
    const both = [new pg.Client(env.superuserUrl), new pg.Client(env.superuserUrl)] as const;
    const show = async (client: pg.Client) => (await client.query("select app.on_factor_attempt($1) ->> 'decision' as decision", [{ user_id: person.id, factor_id: factor, valid: true }])).rows[0]?.decision as string;
    for (const client of both) await client.connect();
    await both[0].query('begin');
    const first = await show(both[0]), second = show(both[1]); // as the second look begins, the first is not yet written
    await new Promise((go) => setTimeout(go, 300));
    await both[0].query('commit');
    expect([first, await second]).toEqual(['continue', 'reject']);
    for (const client of both) await client.end();
  });

  it('that its owner takes away at Auth is written down and told, and the token from before is worth nothing any more', async () => {
    const person = await newcomer(['HANDLER']);
    const { factor, tokens } = await enrol((await signIn(person.email, person.password)).body.access_token);
    expect((await rows(tokens.access_token, 'me')).length).toBe(1);
    expect((await ask('DELETE', `factors/${factor}`, undefined, tokens.access_token)).status).toBe(200);
    expect(await rows(tokens.access_token, 'me')).toEqual([]);
    expect(done(await new Person(tokens.access_token, tokens.access_token).call('my_sign_in')).next).toBe('sign_in');
    expect((await auditor.read('staff_events', 'order=id.desc&limit=3')).map((e) => e.what)).toContain('停用动态验证码');
    expect((await lettersOf(`factor-gone|${factor}`)).map((l) => l.kind)).toEqual(['second-factor-was-changed']);
  });

  it('is needed for a new password by who has one: the password alone keeps nobody out of their account', async () => {
    const person = await newcomer(['HANDLER']);
    const { tokens } = await enrol((await signIn(person.email, person.password)).body.access_token);
    const next = '今晚回家记得买两斤土豆和醋别忘了', thief = (await signIn(person.email, person.password)).body.access_token;
    expect((await ask('PUT', 'user', { password: next, current_password: person.password }, thief)).body.error_code).toBe('insufficient_aal');
    expect((await rows(tokens.access_token, 'me')).length).toBe(1);
    expect((await ask('PUT', 'user', { password: next, current_password: person.password }, tokens.access_token)).status).toBe(200);
  });

  it('tells its owner of wrong codes, which come from who knows the password', async () => {
    const person = await newcomer(['HANDLER']);
    const { secret, factor } = await enrol((await signIn(person.email, person.password)).body.access_token);
    await waited(person.id);
    const thief = (await signIn(person.email, person.password)).body.access_token;
    for (let n = 0; n < 3; n += 1) await giveCode(thief, factor, codeOf(secret, 9));
    const { access_token } = (await giveCode((await signIn(person.email, person.password)).body.access_token, factor, codeOf(secret))).body;
    expect(done(await new Person(access_token, access_token).call('my_sign_in'))).toMatchObject({ wrong: 0, wrong_codes: 3 });
  });

  it('is locked after ten wrong codes, however often the password is right', async () => {
    const person = await newcomer(['HANDLER']);
    const { secret, factor } = await enrol((await signIn(person.email, person.password)).body.access_token);
    await waited(person.id);
    const { body } = await signIn(person.email, person.password);
    for (let n = 0; n < 10; n += 1) {
      if (n % 4 === 3) await signIn(person.email, person.password);
      expect((await giveCode(body.access_token, factor, codeOf(secret, 9))).body.error_code).toBe('mfa_verification_failed');
    }
    expect((await giveCode(body.access_token, factor, codeOf(secret))).body.error_code).toBe('mfa_verification_rejected');
    done(await admin.call('unlock_staff', { p_staff_id: person.id }));
    expect((await giveCode(body.access_token, factor, codeOf(secret))).status).toBe(200);
  });

  it('is taken away by an administrator and another person, which ends every session and is told', async () => {
    const person = await newcomer(['HANDLER']);
    expect((await admin.call('reset_second_factor', { p_staff_id: person.id, p_reason: '手机丢失' })).key).toBe('second_factor_missing');
    const { tokens, factor } = await enrol((await signIn(person.email, person.password)).body.access_token);
    expect((await admin.read('staff_sign_ins', `staff_id=eq.${person.id}`))[0].has_second_factor).toBe(true);
    expect((await admin.call('reset_second_factor', { p_staff_id: person.id, p_reason: ' ' })).key).toBe('reason_missing');
    expect((await lead.call('reset_second_factor', { p_staff_id: person.id, p_reason: '手机丢失' })).key).toBe('role_missing');
    expect(done(await admin.call('reset_second_factor', { p_staff_id: person.id, p_reason: '手机丢失' }))).toBe('waiting');
    expect((await rows(tokens.access_token, 'me')).length).toBe(1);
    await agree(person.id);
    expect(await rows(tokens.access_token, 'me')).toEqual([]);
    expect((await refresh(tokens.refresh_token)).status).toBe(400);
    expect((await lettersOf(`factor-gone|${factor}`)).length).toBe(1);
    expect((await rows((await signIn(person.email, person.password)).body.access_token, 'me')).length).toBe(1);
  });
});

describe('a session', () => {
  it('is seen and ended one by one by its owner, and by nobody else', async () => {
    const person = await newcomer(['HANDLER']);
    const [there, here] = [(await signIn(person.email, person.password)).body.access_token, (await signIn(person.email, person.password)).body.access_token] as [string, string];
    const me = new Person('here', here), other = await newcomer(['HANDLER']);
    const seen = await me.call('my_sessions');
    expect(seen.data.map((s: any) => s.is_this)).toEqual([true, false]); // joining leaves no session behind
    const lost = { p_session_id: claimsOf(there).session_id };
    expect((await new Person('other', (await signIn(other.email, other.password)).body.access_token).call('end_my_session', lost)).key).toBe('session_not_found');
    expect((await rows(there, 'me')).length).toBe(1);
    done(await me.call('end_my_session', lost));
    expect(await rows(there, 'me')).toEqual([]);
    expect((await rows(here, 'me')).length).toBe(1);
    expect((await me.call('end_my_session', lost)).key).toBe('session_not_found');
  });

  it('is nothing with a token made for another audience, though signed with the right key', async () => {
    const person = await newcomer(['HANDLER']);
    const claims = claimsOf((await signIn(person.email, person.password)).body.access_token);
    const signed = (aud: string) => new SignJWT({ ...claims, aud }).setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).sign(new TextEncoder().encode(env.jwtSecret));
    expect((await rows(await signed('authenticated'), 'me')).length).toBe(1);
    expect(await rows(await signed('elsewhere'), 'me')).toMatchObject({ code: 'PGRST301', message: 'JWTNotInAudience' });
  });

  it('ends at once with the sign-out, the end of the account, and half a day', async () => {
    const person = await newcomer(['HANDLER']);
    const out = (await signIn(person.email, person.password)).body;
    expect((await ask('POST', 'logout?scope=local', undefined, out.access_token)).status).toBe(204);
    expect(await rows(out.access_token, 'me')).toEqual([]);
    expect((await refresh(out.refresh_token)).status).toBe(400);
    const long = (await signIn(person.email, person.password)).body;
    await sql("update auth.sessions set created_at = created_at - interval '12 hours' where id = $1", [claimsOf(long.access_token).session_id], 'superuser');
    expect(await rows(long.access_token, 'me')).toEqual([]);
    expect(await rows((await refresh(long.refresh_token)).body.access_token, 'me')).toEqual([]);
    const ended = (await signIn(person.email, person.password)).body;
    expect((await rows(ended.access_token, 'me')).length).toBe(1);
    done(await admin.call('end_staff', { p_staff_id: person.id, p_reason: '调离' }));
    done(await admin.call('restore_staff', { p_staff_id: person.id }));
    await agree(person.id);
    expect(await rows(ended.access_token, 'me')).toEqual([]); // restored, but who was signed in before is not
  });

  it('gives the key of its person’s drafts, the same at each sign-in, to no other person and to no session that has ended [ASVS 14.3.1]', async () => {
    const [person, other] = [await newcomer(['HANDLER']), await newcomer(['HANDLER'])];
    const keyOf = (token: string) => new Person(token, token).call('draft_key');
    const held = async (p: typeof person) => (await signIn(p.email, p.password)).body.access_token as string;
    const first = await held(person), key = done(await keyOf(first)) as string;
    expect(Buffer.from(key, 'base64')).toHaveLength(32);
    expect(done(await keyOf(await held(other)))).not.toBe(key);
    expect((await ask('POST', 'logout?scope=local', undefined, first)).status).toBe(204);
    expect((await keyOf(first)).key).toBe('role_missing');
    const idle = await held(person);
    expect(done(await keyOf(idle))).toBe(key);
    await sql("update auth.sessions set created_at = created_at - interval '31 minutes' where id = $1", [claimsOf(idle).session_id], 'superuser');
    expect((await keyOf(idle)).key).toBe('role_missing');
    const last = await held(person);
    done(await admin.call('end_staff', { p_staff_id: person.id, p_reason: '调离' }));
    expect((await keyOf(last)).key).toBe('role_missing');
    expect([(await portal.call('draft_key')).key, (await door.call('draft_key')).key, (await passerBy.call('draft_key')).status]).toEqual(['role_missing', 'role_missing', 401]);
    expect(await sql('select 1 from app.ledger where plain::text like $1', [`%${key}%`], 'superuser')).toEqual([]);
  });
});

describe('a session that is left alone', () => {
  it('ends when nobody used it for half an hour, and is not brought back [ASVS 7.3.1]', async () => {
    const person = await newcomer(['HANDLER']);
    const { access_token: token, refresh_token: renewal } = (await signIn(person.email, person.password)).body;
    const session = claimsOf(token).session_id;
    const post = async (verb: string, held = token) => {
      const answer = await fetch(`${env.apiUrl}/rest/v1/rpc/${verb}`, { method: 'POST', headers: { apikey: env.publishableKey, authorization: `Bearer ${held}` } });
      return answer.status === 204 ? null : answer.json() as any;
    };
    const pass = async (minutes: number) => {
      await sql('update auth.sessions set created_at = created_at - make_interval(mins => $2) where id = $1', [session, minutes], 'superuser');
      await sql('update app.session_uses set seen_at = seen_at - make_interval(mins => $2) where session_id = $1', [session, minutes], 'superuser');
    };
    await pass(29);
    await post('stay');
    await pass(29);
    expect((await post('my_sign_in')).next).toBe('work');
    expect((await post('my_sessions')).filter((s: any) => s.is_this).length).toBe(1);
    await pass(2);
    expect((await post('my_sign_in')).next).toBe('idle');
    for (const view of ['me', 'matters', 'queue']) expect([view, await rows(token, view)]).toEqual([view, []]);
    await post('stay');
    const renewed = (await refresh(renewal)).body.access_token;
    await post('stay', renewed);
    expect([(await post('my_sign_in', renewed)).next, await rows(renewed, 'me')]).toEqual(['idle', []]);
    expect((await rows((await signIn(person.email, person.password)).body.access_token, 'me')).length).toBe(1);
    await ask('POST', 'logout?scope=local', undefined, renewed);
    await sql('select api.sweep_deadlines()');
    expect(await sql('select 1 from app.session_uses where session_id = $1', [session], 'superuser')).toEqual([]);
  });
});

describe('a password', () => {
  it('is long and not easy to guess, also by hand', async () => {
    for (const [password, reason] of [['short', 'length'], ['fourteen-chars', 'length'], ['今晚回家记得买两斤土豆和醋别忘了路上再买一斤苹果和三斤梨', 'length'], ['123456789012345', 'pwned'], ['aaaaaaaaaaaaaaaaaaaa', 'pwned'], ['为人民服务为人民服务为人民服务', 'pwned']] as const) {
      const { status, body } = await ask('POST', 'signup', { email: `${randomUUID()}@example.org`, password });
      expect([password, status, body.error_code, body.weak_password?.reasons]).toEqual([password, 422, 'weak_password', [reason]]);
    }
  });

  it('is changed only by who knows the present one, ends the other sessions, and is told', async () => {
    const person = await newcomer(['HANDLER']);
    const here = (await signIn(person.email, person.password)).body, elsewhere = (await signIn(person.email, person.password)).body;
    const change = (parts: object) => ask('PUT', 'user', parts, here.access_token);
    expect((await change({ password: '今晚回家记得买两斤土豆和醋别忘了' })).body.error_code).toBe('current_password_invalid');
    expect((await change({ password: '今晚回家记得买两斤土豆和醋别忘了', current_password: 'not the right password' })).body.error_code).toBe('current_password_invalid');
    expect((await change({ password: 'short', current_password: person.password })).body.error_code).toBe('weak_password');
    expect((await change({ password: '今晚回家记得买两斤土豆和醋别忘了', current_password: person.password })).status).toBe(200);
    expect((await rows(here.access_token, 'me')).length).toBe(1);
    expect(await rows(elsewhere.access_token, 'me')).toEqual([]);
    expect((await signIn(person.email, person.password)).status).toBe(400);
    expect((await signIn(person.email, '今晚回家记得买两斤土豆和醋别忘了')).status).toBe(200);
    expect((await lettersOf(`password-set|${person.id}%`)).map((l) => l.kind)).toEqual(['password-was-set']);
    expect((await auditor.read('staff_events', 'order=id.desc&limit=3')).map((e) => e.what)).toContain('更换密码');
  });

  it('is asked for by the paths of Auth that are offered, and by no other way in', async () => {
    for (const path of ['otp', 'magiclink', 'recover', 'verify', '/token?grant_type=password', 'token/?grant_type=password', 'TOKEN?grant_type=password', '%74oken?grant_type=password', '../v1/otp']) {
      const { status } = await ask('POST', path, { email: 'lead@xinfang.example', password: 'demo-only-2026-local', type: 'magiclink', token: '1' });
      expect([path, status]).toEqual([path, 404]);
    }
  });
});

describe('a forgotten password', () => {
  const forgotten = (email: string, code: string, password: string) => door.call('set_forgotten_password', { p_email: email, p_reset_code: code, p_password: password });
  const next = '今晚回家记得买两斤土豆和醋别忘了';
  const codeFor = async (id: string): Promise<string> => (await sql("select fields ->> 'code' as code from app.outbox where kind = 'password-may-be-set' and key in (select 'password|' || r.id from app.password_resets r where r.staff_id = $1) order by written_at desc limit 1", [id]))[0].code;

  it('is replaced with a code that goes to the person alone, once and within a day; every session ends and the person is told [ASVS 6.4.3]', async () => {
    const person = await newcomer(['HANDLER']);
    const before = (await signIn(person.email, person.password)).body;
    expect((await registrar.call('reset_password', { p_staff_id: person.id, p_reason: '忘记密码' })).key).toBe('role_missing');
    expect((await admin.call('reset_password', { p_staff_id: person.id, p_reason: ' ' })).key).toBe('reason_missing');
    expect(done(await admin.call('reset_password', { p_staff_id: person.id, p_reason: '忘记密码，当面核实' }))).toBe('done');
    const code = await codeFor(person.id);
    expect(JSON.stringify([await admin.read('outbox'), await admin.read('staff_events', 'order=id.desc&limit=5')])).not.toContain(code);
    for (const who of [admin, registrar, portal]) expect((await who.call('set_forgotten_password', { p_email: person.email, p_reset_code: code, p_password: next })).key).toBe('door_only');
    expect(done(await forgotten(person.email, '0000-0000-0000-0000-0000', next))).toBe('wrong');
    expect(done(await forgotten(`${randomUUID()}@example.org`, code, next))).toBe('wrong');
    expect(done(await forgotten(person.email, code, 'short'))).toBe('weak');
    expect(done(await forgotten(person.email.toUpperCase(), code.toLowerCase().replaceAll('-', ' '), next))).toBe('done');
    expect(await rows(before.access_token, 'me')).toEqual([]);
    expect((await signIn(person.email, person.password)).status).toBe(400);
    expect((await rows((await signIn(person.email, next)).body.access_token, 'me')).length).toBe(1);
    expect(done(await forgotten(person.email, code, `${next}第二次`))).toBe('wrong');
    expect((await sql("select kind from app.outbox where key like 'password-set|%' and address = $1", [person.email])).map((l) => l.kind)).toEqual(['password-was-set']);
    expect((await auditor.read('staff_events', 'order=id.desc&limit=5')).map((e) => e.what)).toContain('用重设码设置新密码');
  });

  it('code ends after a day, after five wrong tries, with the next one, and with its key', async () => {
    const person = await newcomer(['HANDLER']);
    const ask = async () => (done(await admin.call('reset_password', { p_staff_id: person.id, p_reason: '忘记密码' })), codeFor(person.id));
    const first = await ask(), second = await ask();
    expect(done(await forgotten(person.email, first, next))).toBe('wrong');
    await later(24 * 60 + 1);
    expect(done(await forgotten(person.email, second, next))).toBe('wrong');
    await travelHome();
    for (let n = 0; n < 4; n += 1) await forgotten(person.email, first, next);
    expect(done(await forgotten(person.email, second, next))).toBe('wrong'); // five with the one above
    const third = await ask(), [{ no }] = await sql("select app.change_key('reset_code') as no");
    await sql("select app.retire_key('reset_code', $1)", [no - 1]);
    expect(done(await forgotten(person.email, third, next))).toBe('wrong');
    expect((await signIn(person.email, person.password)).status).toBe(200);
  });

  it('of an account that two people decide about needs the second one, and a second factor stays [R-PRIV-ACCESS]', async () => {
    const officer = await newcomer(['CONF_OFFICER'], 'XFJ');
    const { factor } = await enrol((await signIn(officer.email, officer.password)).body.access_token);
    expect(done(await admin.call('reset_password', { p_staff_id: officer.id, p_reason: '忘记密码' }))).toBe('waiting');
    expect(await sql('select 1 from app.password_resets where staff_id = $1', [officer.id])).toEqual([]);
    await agree(officer.id);
    expect(done(await forgotten(officer.email, await codeFor(officer.id), next))).toBe('done');
    const { body } = await signIn(officer.email, next);
    expect(await rows(body.access_token, 'me')).toEqual([]);
    expect((await sql('select id from auth.mfa_factors where user_id = $1', [officer.id])).map((f) => f.id)).toEqual([factor]);
  });
});
