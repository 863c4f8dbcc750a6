import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { dispatchOf, signed } from '../support/matters.ts';
import { agree, invitationCodeOf, join, newcomer, signIn } from '../support/sign-in.ts';
import { admin, auditor, done, env, lead, Person, registrar, reviewer, sql, supervisor, travelHome, travelTo, triage, unitId, zhujian } from '../support/stack.ts';

type Parts = Record<string, unknown>;
afterAll(travelHome);
const idOf = async (email: string): Promise<string> => (await sql('select id from app.staff where email = $1', [email]))[0].id;
const invite = async (parts: Parts = {}) => admin.call('invite_staff', { p_email: `${randomUUID().slice(0, 8)}@zhujian.example`, p_name: '新来的', p_unit_id: await unitId('ZJJ'), p_roles: ['HANDLER'], ...parts });
/** Somebody invited who sets a password with the code of the letter: what they may call. */
async function joinAs(email: string) {
  const password = `join-${randomUUID()}`;
  expect(await join(email, await invitationCodeOf(email), password)).toBe('done');
  const person = new Person(email, (await signIn(email, password)).body.access_token);
  return { email, id: await idOf(email), person, roles: async () => ((await person.read('me'))[0] as { roles: string[] } | undefined)?.roles ?? null };
}
async function joined(roles: string[], unit = 'ZJJ') {
  const email = `${randomUUID().slice(0, 8)}@zhujian.example`;
  expect(done(await invite({ p_email: email, p_roles: roles, p_unit_id: await unitId(unit) }))).toBe('waiting');
  await agree(email);
  return joinAs(email);
}

describe('accounts', () => {
  it('begin by an invitation into roles that fit the unit, by nobody but the administrator, written down', async () => {
    expect((await registrar.call('invite_staff', { p_email: 'x@example.org', p_name: 'x', p_unit_id: await unitId('ZJJ'), p_roles: ['HANDLER'] })).key).toBe('role_missing');
    expect((await invite({ p_email: ' ' })).key).toBe('email_missing');
    expect((await invite({ p_email: '不是邮箱' })).key).toBe('email_malformed');
    expect((await invite({ p_email: 'clerk@zhujian.example' })).key).toBe('account_exists');
    expect((await invite({ p_roles: [] })).key).toBe('roles_missing');
    expect((await invite({ p_roles: ['EMPEROR'] })).key).toBe('roles_missing');
    expect((await invite({ p_roles: ['TRIAGE'] })).key).toBe('role_not_of_unit');
    expect((await invite({ p_roles: ['HANDLER'], p_unit_id: await unitId('XFJ') })).key).toBe('role_not_of_unit');
    expect((await invite({ p_roles: ['ADMIN', 'TRIAGE'], p_unit_id: await unitId('XFJ') })).key).toBe('admin_has_no_case_role');
    const person = await joined(['HANDLER']);
    expect(await person.roles()).toEqual(['HANDLER']);
    expect((await auditor.read('staff_events', 'order=id.desc&limit=20')).map((e: Parts) => e.detail)).toContain(`${person.email}：HANDLER`);
    expect(await reviewer.read('staff_events')).toEqual([]);
    await expect(sql('delete from app.staff_events', [], 'superuser')).rejects.toThrow(/record_is_append_only/);
  });

  it('end at once, change when a second person agrees, and the work stays with the unit', async () => {
    const person = await joined(['HANDLER']);
    const matter = await signed(zhujian, 'ZJJ');
    const { id } = await dispatchOf(matter.id);
    await sql('update app.dispatches set handler_id = $2 where id = $1', [id, person.id], 'superuser');
    await sql('update app.work_items set assignee_id = $2 where dispatch_id = $1 and closed_at is null', [id, person.id], 'superuser');
    done(await admin.call('change_staff', { p_staff_id: person.id, p_unit_id: await unitId('ZJJ'), p_roles: ['HANDLER', 'UNIT_CLERK'] }));
    expect(await person.roles()).toEqual(['HANDLER']);
    await agree(person.id);
    expect((await sql('select handler_id from app.dispatches where id = $1', [id]))[0].handler_id).toBe(person.id); // more roles take nothing away
    expect((await admin.call('end_staff', { p_staff_id: person.id, p_reason: ' ' })).key).toBe('reason_missing');
    done(await admin.call('end_staff', { p_staff_id: person.id, p_reason: '调离' }));
    expect(await person.roles()).toBeNull(); // with the token they still hold
    expect(await sql('select handler_id from app.dispatches where id = $1', [id])).toEqual([{ handler_id: null }]);
    expect(await sql('select assignee_id from app.work_items where dispatch_id = $1 and closed_at is null', [id])).toEqual([{ assignee_id: null }]);
    expect((await admin.call('end_staff', { p_staff_id: person.id, p_reason: '再停' })).key).toBe('account_not_found');
    done(await admin.call('restore_staff', { p_staff_id: person.id }));
    await agree(person.id);
    done(await admin.call('change_staff', { p_staff_id: person.id, p_unit_id: await unitId('CGJ'), p_roles: ['HANDLER'] }));
    expect(await zhujian.head.read('colleagues', `id=eq.${person.id}`)).toHaveLength(1);
    await agree(person.id);
    expect(await zhujian.head.read('colleagues', `id=eq.${person.id}`)).toEqual([]);
    for (const verb of ['change_staff', 'end_staff', 'restore_staff']) expect((await lead.call(verb, { p_staff_id: person.id, ...(verb === 'change_staff' ? { p_unit_id: null, p_roles: [] } : verb === 'end_staff' ? { p_reason: 'x' } : {}) })).key, verb).toBe('role_missing');
  });

  it('of the bureau and of every unit need a second person, who is neither the one who asks nor the one it is for [R-PRIV-ACCESS]', async () => {
    const request = async (about: string) => (await sql('select id from app.account_requests where is_approved is null and (email = $1 or staff_id::text = $1)', [about]))[0]?.id;
    const decide = (who: Person, id: string, approve = true, reason: string | null = null) => who.call('decide_account', { p_request_id: id, p_approve: approve, p_reason: reason });
    const ask = async (roles: string[], unit: string) => {
      const email = `${randomUUID().slice(0, 8)}@xinfang.example`;
      expect(done(await invite({ p_email: email, p_roles: roles, p_unit_id: await unitId(unit) }))).toBe('waiting');
      expect(await sql('select 1 from app.staff_invitations where email = $1', [email])).toEqual([]);
      return email;
    };
    for (const [roles, unit] of [[['ADMIN'], 'XFJ'], [['BUREAU_LEAD'], 'XFJ'], [['AUDITOR'], 'XFJ'], [['REVIEWER'], 'XFJ'], [['CONF_OFFICER'], 'ZJJ'], [['HANDLER', 'CONF_OFFICER'], 'ZJJ'], [['UNIT_HEAD'], 'ZJJ'], [['HANDLER'], 'RSJ']] as const) {
      const email = await ask([...roles], unit);
      expect((await decide(admin, await request(email))).key).toBe('account_request_own');
      for (const who of [reviewer, auditor, zhujian.head]) expect((await decide(who, await request(email))).key).toBe('role_missing');
      expect((await decide(lead, await request(email), false)).key).toBe('reason_missing');
      done(await decide(lead, await request(email), false, '没有这个人'));
      expect(await sql('select 1 from app.staff_invitations where email = $1', [email])).toEqual([]);
    }
    const email = await ask(['ADMIN'], 'XFJ');
    expect((await invite({ p_email: email, p_roles: ['ADMIN'], p_unit_id: await unitId('XFJ') })).key).toBe('account_request_waits');
    const id = await request(email);
    expect((await sql("select kind from app.outbox where key like $1", [`account|${id}|%`])).map((l) => l.kind)).toEqual(['account-waits']);
    done(await decide(lead, id));
    expect((await decide(lead, id)).key).toBe('account_request_not_found');
    const another = await joinAs(email);
    expect(done(await another.person.call('change_staff', { p_staff_id: another.id, p_unit_id: await unitId('ZJJ'), p_roles: ['UNIT_HEAD'] }))).toBe('waiting'); // to read a unit's matters, by themselves
    expect((await decide(another.person, await request(another.id))).key).toBe('account_request_own');
    expect([await another.roles(), await another.person.read('matters')]).toEqual([['ADMIN'], []]);
    done(await decide(lead, await request(another.id), false, '不合适'));
    expect((await another.person.call('decide_account', { p_request_id: id, p_approve: true, p_reason: null })).key).toBe('account_request_not_found');
    expect((await auditor.read('staff_events', 'order=id.desc&limit=40')).map((e: Parts) => e.what)).toEqual(expect.arrayContaining(['申请邀请', '邀请', '不同意邀请']));

    const person = await joined(['HANDLER']);
    const promote = async () => done(await admin.call('change_staff', { p_staff_id: person.id, p_unit_id: await unitId('XFJ'), p_roles: ['ADMIN'] }));
    expect(await promote()).toBe('waiting');
    expect(await person.roles()).toEqual(['HANDLER']);
    done(await decide(another.person, await request(person.id)));
    expect(await person.roles()).toEqual(['ADMIN']);
    expect(done(await admin.call('change_staff', { p_staff_id: person.id, p_unit_id: await unitId('XFJ'), p_roles: ['AUDITOR'] }))).toBe('waiting');
    expect((await decide(person.person, await request(person.id))).key).toBe('account_request_own');
    done(await decide(lead, await request(person.id), false, '不需要'));
    done(await admin.call('end_staff', { p_staff_id: person.id, p_reason: '调离' }));
    expect(done(await admin.call('restore_staff', { p_staff_id: person.id }))).toBe('waiting');
    expect(await person.roles()).toBeNull();
    done(await decide(lead, await request(person.id), false, '已经调离'));
    done(await admin.call('end_staff', { p_staff_id: another.id, p_reason: '试用结束' })); // what takes away needs nobody else
    await expect(sql("update app.account_requests set decided_by = asked_by where id = $1", [id], 'superuser')).rejects.toThrow(/account_requests_another_decides/);
  });

  it('keep the last administrator, whoever writes', async () => {
    const id = await idOf('admin@xinfang.example');
    expect((await admin.call('end_staff', { p_staff_id: id, p_reason: '试试' })).key).toBe('last_admin');
    expect((await admin.call('change_staff', { p_staff_id: id, p_unit_id: await unitId('XFJ'), p_roles: ['TRIAGE'] })).key).toBe('last_admin');
    await expect(sql('update app.staff set is_active = false where id = $1', [id], 'superuser')).rejects.toThrow(/last_admin/);
  });

  it('keep one of two administrators who end each other at the same moment, and neither waits for the other for ever', async () => {
    const email = `${randomUUID().slice(0, 8)}@xinfang.example`, gate = new pg.Client(env.superuserUrl);
    expect(done(await invite({ p_email: email, p_roles: ['ADMIN'], p_unit_id: await unitId('XFJ') }))).toBe('waiting');
    done(await lead.call('decide_account', { p_request_id: (await sql('select id from app.account_requests where email = $1', [email]))[0].id, p_approve: true, p_reason: null }));
    const second = await joinAs(email), id = await idOf('admin@xinfang.example');
    expect(done(await second.person.call('change_staff', { p_staff_id: id, p_unit_id: await unitId('XFJ'), p_roles: ['TRIAGE'] }))).toBe('waiting'); // one of two
    await gate.connect();
    try {
      await gate.query("begin; select pg_advisory_xact_lock(hashtext('last_admin'))");
      const waiting = async (n: number) => { while ((await sql("select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted", [], 'superuser'))[0].n < n) await new Promise((then) => setTimeout(then, 20)); };
      const first = admin.call('end_staff', { p_staff_id: second.id, p_reason: '不再任职' });
      await waiting(1);
      const other = second.person.call('end_staff', { p_staff_id: id, p_reason: '不再任职' });
      await waiting(2);
      await gate.query('commit');
      expect([(await first).status, (await other).key]).toEqual([204, 'last_admin']);
    } finally {
      await gate.end();
    }
    const [request] = await sql("select id as p_request_id from app.account_requests where staff_id = $1 and kind = 'change' and is_approved is null", [id]);
    expect((await lead.call('decide_account', { ...request, p_approve: true, p_reason: null })).key).toBe('last_admin');
    done(await lead.call('decide_account', { ...request, p_approve: false, p_reason: '没有别的系统管理员' }));
  });

  it('of the last officer of a unit end at once, and those who name another are told, whether or not there is a report [R-CONF-SEAL, R-CONF-INVISIBLE]', async () => {
    const vacant = async (who = lead) => (done(await who.call('units_without_officer')) as { name: string }[]).map((u) => u.name);
    const told = async (id: string) => (await sql("select address, kind, fields ->> 'unit' as unit from app.outbox where key like $1 order by address", [`officer|${id}|%`])) as Parts[];
    const name = (await sql("select name from app.units where code = 'RSJ'"))[0].name as string;
    for (const who of [registrar, zhujian.head]) expect((await who.call('units_without_officer')).key).toBe('role_missing');
    expect(await vacant()).not.toContain(name); // which never had one, and keeps nothing
    const [one, two] = [await newcomer(['CONF_OFFICER'], 'RSJ'), await newcomer(['HANDLER', 'CONF_OFFICER'], 'RSJ')];
    done(await admin.call('end_staff', { p_staff_id: one.id, p_reason: '调离' }));
    expect([await told(one.id), (await vacant()).includes(name)]).toEqual([[], false]);
    expect(done(await admin.call('change_staff', { p_staff_id: two.id, p_unit_id: await unitId('RSJ'), p_roles: ['HANDLER'] }))).toBe('done');
    expect((await told(two.id)).map((l) => [l.address, l.kind])).toEqual(expect.arrayContaining([['admin@xinfang.example', 'officer-is-missing'], ['lead@xinfang.example', 'officer-is-missing']]));
    for (const who of [lead, admin, auditor]) expect(await vacant(who)).toContain(name);
    expect((await auditor.read('staff_events', 'order=id.desc&limit=5')).map((e: Parts) => e.what)).toContain('单位没有保密专员了');
    await newcomer(['CONF_OFFICER'], 'RSJ');
    expect(await vacant()).not.toContain(name);
  });

  it('of administrators and auditors see all accounts and no case [R-PRIV-ACCESS]', async () => {
    expect((await admin.read('staff_accounts')).length).toBeGreaterThan(10);
    expect(await admin.read('matters')).toEqual([]);
    expect(await auditor.read('queue')).toEqual([]);
    expect(await triage.read('staff_accounts')).toEqual([]);
  });
});

describe('a deputy', () => {
  it('has the roles of a colleague who is away, for those days, never that of sealed reports', async () => {
    await travelTo('2026-03-02T09:00:00+08:00');
    const deputy = await idOf('triage@xinfang.example');
    const name = (parts: Parts = {}) => supervisor.call('name_deputy', { p_deputy_id: deputy, p_from: '2026-03-03', p_to: '2026-03-05', ...parts });
    expect((await name({ p_deputy_id: await idOf('head@zhujian.example') })).key).toBe('deputy_unfit');
    expect((await name({ p_deputy_id: await idOf('admin@xinfang.example') })).key).toBe('deputy_unfit');
    expect((await name({ p_deputy_id: await idOf('conf@xinfang.example') })).key).toBe('deputy_unfit');
    expect((await name({ p_to: '2026-03-01' })).key).toBe('leave_dates_wrong');
    expect((await name({ p_to: '2027-03-01' })).key).toBe('leave_dates_wrong');
    done(await name());
    const roles = async () => (await triage.read('me'))[0].roles;
    expect(await roles()).toEqual(['TRIAGE']);
    await travelTo('2026-03-03T09:00:00+08:00');
    expect(await roles()).toEqual(['TRIAGE', 'SUPERVISOR']);
    const matter = await signed(zhujian, 'ZJJ');
    expect((await triage.call('urge_unit', { p_dispatch_id: (await dispatchOf(matter.id)).id, p_reason: '请抓紧' })).key).toBeNull();
    await travelTo('2026-03-06T09:00:00+08:00');
    expect(await roles()).toEqual(['TRIAGE']);
    await travelTo('2026-03-04T09:00:00+08:00');
    done(await supervisor.call('name_deputy', { p_deputy_id: null, p_from: null, p_to: null }));
    expect(await roles()).toEqual(['TRIAGE']);
    await travelHome();
  });
});
