import { randomUUID } from 'node:crypto';
import { createClient } from '@supabase/supabase-js';
import { afterAll, describe, expect, it } from 'vitest';
import { dispatchOf, signed } from '../support/matters.ts';
import { admin, auditor, done, env, lead, registrar, reviewer, sql, supervisor, travelHome, travelTo, triage, unitId, zhujian } from '../support/stack.ts';

type Parts = Record<string, unknown>;
afterAll(travelHome);
const idOf = async (email: string): Promise<string> => (await sql('select id from app.staff where email = $1', [email]))[0].id;
const invite = async (parts: Parts = {}) => admin.call('invite_staff', { p_email: `${randomUUID().slice(0, 8)}@zhujian.example`, p_name: '新来的', p_unit_id: await unitId('ZJJ'), p_roles: ['HANDLER'], ...parts });
/** Somebody invited who has set a password: what they may call. */
async function joined(roles: string[], unit = 'ZJJ') {
  const email = `${randomUUID().slice(0, 8)}@zhujian.example`;
  done(await invite({ p_email: email, p_roles: roles, p_unit_id: await unitId(unit) }));
  const client = createClient(env.apiUrl, env.publishableKey, { auth: { persistSession: false, autoRefreshToken: false }, db: { schema: 'api' } });
  await client.auth.signUp({ email, password: `join-${randomUUID()}` });
  return { email, id: await idOf(email), roles: async () => ((await client.from('me').select('roles').maybeSingle()).data as { roles: string[] } | null)?.roles ?? null };
}

describe('accounts', () => {
  it('begin by an invitation into roles that fit the unit, by the administrator alone, written down', async () => {
    expect((await registrar.call('invite_staff', { p_email: 'x@example.org', p_name: 'x', p_unit_id: await unitId('ZJJ'), p_roles: ['HANDLER'] })).key).toBe('role_missing');
    expect((await invite({ p_email: ' ' })).key).toBe('email_missing');
    expect((await invite({ p_email: '不是邮箱' })).key).toBe('email_malformed');
    expect((await invite({ p_email: 'clerk@zhujian.example' })).key).toBe('account_exists');
    expect((await invite({ p_roles: [] })).key).toBe('roles_missing');
    expect((await invite({ p_roles: ['EMPEROR'] })).key).toBe('roles_missing');
    expect((await invite({ p_roles: ['TRIAGE'] })).key).toBe('role_not_of_unit');
    expect((await invite({ p_roles: ['HANDLER'], p_unit_id: await unitId('XFJ') })).key).toBe('role_not_of_unit');
    expect((await invite({ p_roles: ['ADMIN', 'TRIAGE'], p_unit_id: await unitId('XFJ') })).key).toBe('admin_has_no_case_role');
    const early = `${randomUUID().slice(0, 8)}@zhujian.example`; // somebody registered the address before it was invited: it stays nobody's
    await createClient(env.apiUrl, env.publishableKey, { auth: { persistSession: false, autoRefreshToken: false } }).auth.signUp({ email: early, password: `early-${randomUUID()}` });
    expect((await invite({ p_email: early })).key).toBe('address_is_registered');
    const person = await joined(['HANDLER']);
    expect(await person.roles()).toEqual(['HANDLER']);
    expect((await auditor.read('staff_events', 'order=id.desc&limit=20')).map((e: Parts) => e.detail)).toContain(`${person.email}：HANDLER`);
    expect(await reviewer.read('staff_events')).toEqual([]);
    await expect(sql('delete from app.staff_events', [], 'superuser')).rejects.toThrow(/record_is_append_only/);
  });

  it('change and end at once, and the work stays with the unit', async () => {
    const person = await joined(['HANDLER']);
    const matter = await signed(zhujian, 'ZJJ');
    const { id } = await dispatchOf(matter.id);
    await sql('update app.dispatches set handler_id = $2 where id = $1', [id, person.id], 'superuser');
    await sql('update app.work_items set assignee_id = $2 where dispatch_id = $1 and closed_at is null', [id, person.id], 'superuser');
    done(await admin.call('change_staff', { p_staff_id: person.id, p_unit_id: await unitId('ZJJ'), p_roles: ['HANDLER', 'UNIT_CLERK'] }));
    expect((await sql('select handler_id from app.dispatches where id = $1', [id]))[0].handler_id).toBe(person.id); // more roles take nothing away
    expect((await admin.call('end_staff', { p_staff_id: person.id, p_reason: ' ' })).key).toBe('reason_missing');
    done(await admin.call('end_staff', { p_staff_id: person.id, p_reason: '调离' }));
    expect(await person.roles()).toBeNull(); // with the token they still hold
    expect(await sql('select handler_id from app.dispatches where id = $1', [id])).toEqual([{ handler_id: null }]);
    expect(await sql('select assignee_id from app.work_items where dispatch_id = $1 and closed_at is null', [id])).toEqual([{ assignee_id: null }]);
    expect((await admin.call('end_staff', { p_staff_id: person.id, p_reason: '再停' })).key).toBe('account_not_found');
    done(await admin.call('restore_staff', { p_staff_id: person.id }));
    done(await admin.call('change_staff', { p_staff_id: person.id, p_unit_id: await unitId('CGJ'), p_roles: ['HANDLER'] }));
    expect(await zhujian.head.read('colleagues', `id=eq.${person.id}`)).toEqual([]);
    for (const verb of ['change_staff', 'end_staff', 'restore_staff']) expect((await lead.call(verb, { p_staff_id: person.id, ...(verb === 'change_staff' ? { p_unit_id: null, p_roles: [] } : verb === 'end_staff' ? { p_reason: 'x' } : {}) })).key, verb).toBe('role_missing');
  });

  it('keep the last administrator, whoever writes', async () => {
    const id = await idOf('admin@xinfang.example');
    expect((await admin.call('end_staff', { p_staff_id: id, p_reason: '试试' })).key).toBe('last_admin');
    expect((await admin.call('change_staff', { p_staff_id: id, p_unit_id: await unitId('XFJ'), p_roles: ['TRIAGE'] })).key).toBe('last_admin');
    await expect(sql('update app.staff set is_active = false where id = $1', [id], 'superuser')).rejects.toThrow(/last_admin/);
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
