// Demo accounts. Everybody joins as in real life: an invitation, whose letter is read here instead of in a mailbox, and its code with a
// password of their own. Only on this machine: the password is public.
import { createClient } from '@supabase/supabase-js';
import type pg from 'pg';

export const demoPassword = 'demo-only-2026-local';

type Person = { email: string; name: string; unit: string; roles: string[] };

const bureau: [string, string, string][] = [
  ['registrar', '温知晓', 'REGISTRAR'], ['triage', '纪辨明', 'TRIAGE'], ['reviewer', '沈审之', 'REVIEWER'], ['lead', '陆主任', 'BUREAU_LEAD'],
  ['supervisor', '严督行', 'SUPERVISOR'], ['conf', '封守密', 'CONF_OFFICER'], ['conf2', '宋守谨', 'CONF_OFFICER'],
  ['reviewoffice', '方复核', 'REVIEW_OFFICE'], ['joint', '联会办', 'JOINT_OFFICE'], ['districtlead', '曲副区长', 'DISTRICT_LEAD'], ['analyst', '钟统计', 'ANALYST'], ['suggest', '余建言', 'SUGGEST'], ['admin', '管理员', 'ADMIN'], ['auditor', '审计员', 'AUDITOR'],
];
const units: [string, string, [string, string, string]][] = [
  ['zhujian', 'ZJJ', ['房收文', '梁承办', '祝局长']],
  ['lianfang', '130403003', ['连收文', '方承办', '芳主任']],
  ['shili', 'SLJ', ['示收文', '例承办', '示局长']],
];

const moreUnits: typeof units = [
  ['renshe', 'RSJ', ['任收文', '佘承办', '任局长']], ['chengguan', 'CGJ', ['程收文', '管承办', '程局长']], ['jiaoti', 'JTJ', ['焦收文', '题承办', '焦局长']],
  ['minzheng', 'MZJ', ['闵收文', '郑承办', '闵局长']], ['shijian', 'SCJG', ['施收文', '简承办', '施局长']],
];
const teams = (of: typeof units): Person[] => of.flatMap(([domain, unit, names]) => ['clerk', 'handler', 'head'].map((id, i) => ({
  email: `${id}@${domain}.example`, name: names[i] ?? id, unit, roles: [['UNIT_CLERK', 'HANDLER', 'UNIT_HEAD'][i] ?? ''],
})));

export const demoStaff: Person[] = [...bureau.map(([id, name, role]) => ({ email: `${id}@xinfang.example`, name, unit: 'XFJ', roles: [role] })), ...teams(units)];

/** Staff of more units, so that the example cases are handled by more than three. */
export const moreStaff: Person[] = teams(moreUnits);

/** The e-mail domain of each unit that has demo staff, by the unit's code. */
export const domainOf = new Map([...units, ...moreUnits].map(([domain, unit]) => [unit, domain]));

type Account = { email: string; password: string };
type Env = { apiUrl: string; publishableKey: string; portalAccount: Account; doorAccount: Account; siteAccounts: { portal: Account; backoffice: Account } };

const isHere = (address: string) => ['127.0.0.1', 'localhost'].includes(new URL(address).hostname);

async function signUp(env: Env, email: string, password: string): Promise<void> {
  const client = createClient(env.apiUrl, env.publishableKey, { auth: { persistSession: false, autoRefreshToken: false } });
  const { error } = await client.auth.signUp({ email, password });
  if (error) throw new Error(`Sign-up of ${email} failed: ${error.message}`);
}

/** The door of the back office, through which everybody joins. */
async function doorOf(env: Env) {
  const door = createClient(env.apiUrl, env.publishableKey, { auth: { persistSession: false, autoRefreshToken: false }, db: { schema: 'api' } });
  const { error } = await door.auth.signInWithPassword(env.doorAccount);
  if (error) throw new Error(`The door does not open: ${error.message}`);
  return door;
}

/** Invites staff and has each join with the code; refuses any stack that is not on this machine. */
export async function createStaff(env: Env, database: pg.Client, staff: Person[]): Promise<void> {
  if (!isHere(env.apiUrl)) throw new Error('演示账号只能在本机的演示环境中创建。');
  const door = await doorOf(env);
  for (const person of staff) {
    await database.query("with why as (select app.explain_change('演示账号')) select app.do_invite($1, $2, id, $4) from app.units, why where code = $3", [person.email, person.name, person.unit, person.roles]);
    await signUp(env, person.email, demoPassword);
    const { data, error } = await door.rpc('join_staff', { p_email: person.email, p_invitation_code: await invitationCode(database, person.email), p_password: demoPassword });
    if (data !== 'done') throw new Error(`${person.email} could not join: ${error?.message ?? data}`);
  }
  await database.query("delete from app.outbox where kind in ('staff-was-invited','account-was-opened') and fields ->> 'name' = any($1)", [staff.map((p) => p.name)]); // nobody reads these addresses
}

/** The code of an invitation as it stands in the letter that waits to go. */
export async function invitationCode(database: Pick<pg.Client, 'query'>, email: string): Promise<string> {
  const { rows } = await database.query("select fields ->> 'code' as code from app.outbox where kind = 'staff-was-invited' and address = $1 order by written_at desc limit 1", [email]);
  return (rows[0] as { code: string } | undefined)?.code ?? '';
}

/** The demo logins, the service accounts of the two sites, and one of each for what loads and tests. */
export async function createAccounts(env: Env, database: pg.Client): Promise<void> {
  for (const [site, account] of [['portal', env.portalAccount], ['office_door', env.doorAccount], ['portal', env.siteAccounts.portal], ['office_door', env.siteAccounts.backoffice]] as const) {
    await signUp(env, account.email, account.password);
    await database.query("with why as (select app.explain_change('网站账号')) insert into app.site_accounts (user_id, site) select u.id, $2 from auth.users u, why where u.email = $1", [account.email, site]);
  }
  await createStaff(env, database, demoStaff);
}
