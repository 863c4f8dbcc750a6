// The code of an invitation: what somebody without it can do, whatever they send, and that nobody keeps out who has it.
import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { agree, ask, enrol, invitationCodeOf, join, newcomer, refresh, rows, signIn } from '../support/sign-in.ts';
import { admin, auditor, done, door, env, lead, portal, registrar, sql, travelHome, travelTo, unitId, zhujian } from '../support/stack.ts';

afterEach(travelHome);
const nextPassword = () => `join ${randomUUID()}`;
const later = (minutes: number) => travelTo(new Date(Date.now() + minutes * 60_000).toISOString());
const tryJoin = async (email: string, code: string, password = nextPassword()): Promise<string> => done(await door.call('join_staff', { p_email: email, p_invitation_code: code, p_password: password }));
const register = (email: string, password: string) => ask('POST', 'signup', { email, password });
const staffOf = (email: string) => sql('select roles from app.staff where email = $1', [email]);
const stateOf = async (email: string) => (await admin.read('staff_invitations', `email=eq.${email}`))[0]?.state;

async function invited(email = `${randomUUID().slice(0, 8)}@zhujian.example`): Promise<{ email: string; code: string }> {
  expect(done(await admin.call('invite_staff', { p_email: email, p_name: '新来的', p_unit_id: await unitId('ZJJ'), p_roles: ['HANDLER'] }))).toBe('waiting');
  await agree(email);
  return { email, code: await invitationCodeOf(email) };
}

describe('an invited address', () => {
  it('that is registered at Auth without the code is nobody’s account, and keeps nobody out [R-PRIV-ACCESS]', async () => {
    const early = `${randomUUID().slice(0, 8)}@zhujian.example`;
    for (const isBefore of [true, false]) {
      const email = isBefore ? early : (await invited()).email, password = nextPassword();
      const stranger = (await register(email, password)).body; // by hand, first
      await enrol(stranger.access_token);
      const { code } = isBefore ? await invited(email) : { code: await invitationCodeOf(email) };
      for (const token of [stranger.access_token, (await signIn(email, password)).body.access_token]) for (const view of ['me', 'colleagues', 'queue']) expect([view, await rows(token, view)]).toEqual([view, []]);
      expect([await staffOf(email), await stateOf(email)]).toEqual([[], 'waiting']);
      expect(await tryJoin(email, '', password)).toBe('wrong'); // with the password, and no code
      const own = nextPassword();
      expect(await join(email, code, own)).toBe('done');
      expect((await signIn(email, password)).status).toBe(400);
      expect([await rows(stranger.access_token, 'me'), (await refresh(stranger.refresh_token)).status]).toEqual([[], 400]);
      const { body } = await signIn(email, own);
      expect((await rows(body.access_token, 'me')).map((m) => m.roles)).toEqual([['HANDLER']]);
      expect(await sql('select 1 from auth.mfa_factors where user_id = $1', [body.user.id])).toEqual([]);
      expect(await stateOf(email)).toBe('joined');
    }
  });

  it('is not taken by who registers it between the code and the password', async () => {
    const { email, code } = await invited(), own = nextPassword(), theirs = nextPassword();
    expect(await tryJoin(email, code, own)).toBe('register');
    const stranger = (await register(email, theirs)).body;
    expect(await tryJoin(email, code, own)).toBe('register');
    expect((await signIn(email, theirs)).status).toBe(400);
    expect(await join(email, code, own)).toBe('done');
    expect(await rows(stranger.access_token, 'me')).toEqual([]);
    expect((await rows((await signIn(email, own)).body.access_token, 'me')).length).toBe(1);
  });

  it('that signs in for another account is not taken from it, and no account moves there by itself', async () => {
    const { email, code } = await invited(), other = await newcomer(['HANDLER']), { body } = await signIn(other.email, other.password);
    const addressNow = async () => (await sql('select email from auth.users where id = $1', [other.id], 'superuser'))[0].email;
    await ask('PUT', 'user', { email }, body.access_token);
    expect(await addressNow()).toBe(other.email);
    const move = (to: string) => sql(`update auth.users set email = '${to}' where id = '${other.id}'`, [], 'superuser');
    await expect(move(email)).rejects.toThrow(/address_is_kept/);
    await sql('alter table auth.users disable trigger keep_address', [], 'superuser');
    try {
      await move(email); // as only the owner can
      expect([await tryJoin(email, code), await addressNow()]).toEqual(['taken', email]);
      await move(other.email);
    } finally {
      await sql('alter table auth.users enable trigger keep_address', [], 'superuser');
    }
    for (const address of [other.email, env.portalAccount.email, env.doorAccount.email]) expect((await admin.call('invite_staff', { p_email: address, p_name: 'x', p_unit_id: await unitId('ZJJ'), p_roles: ['HANDLER'] })).key).toBe('account_exists');
  });
});

describe('the code of an invitation', () => {
  it('goes to the address alone: nobody reads it, the door alone brings it, and it says who is invited only to who has it', async () => {
    const { email, code } = await invited();
    expect(code).toMatch(/^([0-9A-F]{4}-){6}[0-9A-F]{4}$/);
    expect(JSON.stringify([await admin.read('outbox'), await admin.read('staff_invitations'), await auditor.read('staff_events', 'order=id.desc&limit=9')])).not.toContain(code);
    const plain = code.replaceAll('-', '');
    expect(await sql("select 1 from app.invitation_codes c where c::text ilike '%' || $1 || '%' or c::text like '%' || $2 || '%'", [plain, code])).toEqual([]);
    for (const who of [admin, lead, registrar, portal]) for (const verb of ['read_invitation', 'join_staff']) {
      expect([verb, (await who.call(verb, { p_email: email, p_invitation_code: code, ...(verb === 'join_staff' ? { p_password: nextPassword() } : {}) })).key]).toEqual([verb, 'door_only']);
    }
    const read = async (address: string, shown: string) => done(await door.call('read_invitation', { p_email: address, p_invitation_code: shown }));
    expect(await read(email.toUpperCase(), ` ${plain.toLowerCase()}`)).toEqual({ name: '新来的', unit: (await sql("select name from app.units where code = 'ZJJ'"))[0].name, roles: '承办人' });
    for (const [address, shown] of [[email, '0000'], [`${randomUUID()}@example.org`, code], ['clerk@zhujian.example', code], [email, '']] as const) expect(await read(address, shown)).toBeNull();
    expect(await tryJoin(email, code, 'short')).toBe('weak');
    expect(await staffOf(email)).toEqual([]);
  });

  it('opens its own invitation once', async () => {
    const mine = await invited(), other = await invited();
    expect(await tryJoin(mine.email, other.code)).toBe('wrong');
    expect(await tryJoin(`${randomUUID()}@example.org`, mine.code)).toBe('wrong');
    const [{ no }] = await sql("select app.change_key('invitation_code') as no"); // what another key made still opens, until it is retired
    expect(await join(mine.email, mine.code, nextPassword())).toBe('done');
    expect(await tryJoin(mine.email, mine.code)).toBe('wrong');
    const [{ id }] = await sql('select id from app.staff where email = $1', [mine.email]);
    done(await admin.call('end_staff', { p_staff_id: id, p_reason: '调离' }));
    expect(await tryJoin(mine.email, mine.code)).toBe('wrong'); // nor brings back who was ended
    expect((await sql('select kind from app.outbox where key = $1', [`joined|${id}`])).map((l) => l.kind)).toEqual(['account-was-opened']);
    expect((await auditor.read('staff_events', 'order=id.desc&limit=9')).map((e) => e.what)).toContain('凭邀请码加入');
    await sql("select app.retire_key('invitation_code', $1)", [no - 1]);
    expect(await tryJoin(other.email, other.code)).toBe('wrong');
  });

  it('ends after its days, which the administrator sets, with the next one, and with the invitation', async () => {
    const { email, code } = await invited();
    await later(7 * 24 * 60 + 1);
    expect([await tryJoin(email, code), await stateOf(email)]).toEqual(['wrong', 'ended']);
    await sql('select api.sweep_deadlines()');
    expect(await sql('select 1 from app.invitation_codes where email = $1', [email])).toEqual([]);
    await travelHome();
    expect(await stateOf(email)).toBe('ended');
    for (const who of [registrar, auditor, zhujian.head]) expect((await who.call('resend_invitation', { p_email: email })).key).toBe('role_missing');
    done(await admin.call('resend_invitation', { p_email: email }));
    const second = await invitationCodeOf(email);
    done(await admin.call('resend_invitation', { p_email: email }));
    const third = await invitationCodeOf(email);
    expect(new Set([code, second, third]).size).toBe(3);
    expect(await sql("select 1 from app.outbox where kind = 'staff-was-invited' and fields ->> 'code' = any($1)", [[code, second]])).toHaveLength(0); // a letter that had not gone does not go
    expect(await tryJoin(email, second)).toBe('wrong');
    expect((await admin.call('withdraw_invitation', { p_email: email, p_reason: ' ' })).key).toBe('reason_missing');
    expect((await lead.call('withdraw_invitation', { p_email: email, p_reason: '写错了' })).key).toBe('role_missing');
    done(await admin.call('withdraw_invitation', { p_email: email, p_reason: '不来了' }));
    expect([await tryJoin(email, third), await stateOf(email)]).toEqual(['wrong', undefined]);
    for (const verb of ['withdraw_invitation', 'resend_invitation']) expect((await admin.call(verb, { p_email: email, ...(verb === 'resend_invitation' ? {} : { p_reason: '不来了' }) })).key).toBe('invitation_not_found');
    expect((await auditor.read('staff_events', 'order=id.desc&limit=9')).map((e) => e.what)).toEqual(expect.arrayContaining(['邀请', '重发邀请', '撤销邀请']));
  });

  it('is counted when it is wrong, told at five, and never ended by strangers who guess', async () => {
    const { email, code } = await invited();
    for (let n = 0; n < 12; n += 1) expect(await tryJoin(email, randomUUID())).toBe('wrong');
    expect((await admin.read('staff_invitations', `email=eq.${email}`))[0].wrong).toBe(12);
    expect((await auditor.read('staff_events', `detail=eq.${email}`)).map((e) => e.what)).toEqual(['邀请码输错五次']);
    expect(await join(email, code, nextPassword())).toBe('done');
  });

  it('of an account that two people decide about is made when the second one agreed, and not for a unit that has ended', async () => {
    const email = `${randomUUID().slice(0, 8)}@xinfang.example`;
    expect(done(await admin.call('invite_staff', { p_email: email, p_name: '新科长', p_unit_id: await unitId('XFJ'), p_roles: ['REVIEWER'] }))).toBe('waiting');
    expect([await invitationCodeOf(email), await sql('select 1 from app.invitation_codes where email = $1', [email])]).toEqual(['', []]);
    expect((await admin.call('resend_invitation', { p_email: email })).key).toBe('invitation_not_found');
    await agree(email);
    expect(await join(email, await invitationCodeOf(email), nextPassword())).toBe('done');
    const { email: late, code } = await invited();
    await sql("with why as (select app.explain_change('试试')) update app.units set valid_to = current_date from why where code = 'ZJJ'");
    try {
      expect(await tryJoin(late, code)).toBe('wrong');
      expect((await admin.call('resend_invitation', { p_email: late })).key).toBe('unit_missing');
    } finally {
      await sql("with why as (select app.explain_change('试试')) update app.units set valid_to = null from why where code = 'ZJJ'");
    }
  });
});
