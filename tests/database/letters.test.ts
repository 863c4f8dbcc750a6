import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mail } from '../../stack/src/mailbox.ts';
import { write } from '../../supabase/functions/send-letters/letter.ts';
import { letters } from '../../supabase/functions/send-letters/letters.ts';
import { received, versionOf } from '../support/matters.ts';
import { admin, done, env, petition, portal, registrar, runJob, sql, travelHome, travelTo, triage, unitId, zhujian } from '../support/stack.ts';

type Parts = Record<string, unknown>;
const send = async () => expect((await runJob('send-letters')).status).toBe(200);
const mails = async (to: string): Promise<Mail[]> => ((await (await fetch(`${env.mailboxUrl}/letters.json`)).json()) as Mail[]).filter((m) => m.to === to);
const address = () => `${randomUUID().slice(0, 8)}@example.org`;
const wanting = (to: string, parts: Parts = {}) => received({ p_email: to, p_notice: 'email', ...parts });
const transfer = async (id: string) => {
  done(await registrar.call('register_matter', { p_matter_id: id, p_version: 1, p_purpose: '03', p_category: '0302', p_place: null }));
  done(await triage.call('transfer_matter', { p_matter_id: id, p_version: await versionOf(id), p_reason: '职权', p_dispatches: [{ unit_id: await unitId('ZJJ'), role: 'lead' }] }));
};
beforeAll(async () => void (await sql("update app.outbox set given_up_at = now(), address = null where sent_at is null and given_up_at is null", [], 'superuser')));
afterAll(travelHome);

describe('a letter to a petitioner', () => {
  it('goes to who wants it, says what was done and by when, and never the words or the code', async () => {
    const to = address();
    const matter = await wanting(to, { p_title: '锅炉房冒黑烟', p_content: '每天晚上冒黑烟。' });
    await transfer(matter.id);
    await send();
    const got = await mails(to);
    expect(got.map((m) => m.subject)).toEqual(['您的信访事项已经收到', `信访事项 ${matter.regNo} 已经转到办理单位`]);
    for (const m of got) {
      expect(m.text).toContain(matter.regNo);
      expect(m.text).toContain(`${env.portalUrl}/track`);
      expect(m.text + m.html).not.toMatch(new RegExp(`黑烟|锅炉|${matter.code}|${matter.code.replaceAll('-', '')}`));
      expect(m.html).toContain('<html lang="zh-CN">');
    }
    const silent = address();
    await transfer((await received({ p_email: silent })).id);
    await send();
    expect(await mails(silent)).toEqual([]);
  });

  it('comes in the order things happened, in plain words, and once for what happened once', async () => {
    const [{ d }] = await sql('select app.today()::text as d');
    const direct = async (to: string, more: Parts) => done(await zhujian.clerk.call('record_submission', { ...petition({ p_email: to, p_notice: 'email' }), p_channel: 'X', p_received_on: d, p_direct: { purpose: '03', category: '0302', ...more } }));
    const [own, elsewhere, first, again] = [address(), address(), address(), address()];
    await direct(own, { way: 'own' });
    await direct(elsewhere, { way: 'elsewhere', organ: '区教体局', text: '请向该局提出。' });
    const original = await wanting(first);
    await transfer(original.id);
    const repeat = await wanting(again);
    done(await registrar.call('register_matter', { p_matter_id: repeat.id, p_version: 1, p_purpose: '03', p_category: '0302', p_place: null }));
    done(await triage.call('merge_matter', { p_matter_id: repeat.id, p_version: await versionOf(repeat.id), p_into_reg_no: original.regNo, p_is_same_person: true, p_same_person: '同电话', p_is_same_facts: true, p_same_facts: '同一小区' }));
    await send();
    const said = async (to: string) => (await mails(to)).map((m) => m.text.split('\n\n')[1]);
    expect(await said(own)).toEqual([expect.stringContaining('已经由区住房和城乡建设局收到并登记'), expect.stringContaining('由收到的单位直接办理')]);
    expect(await said(elsewhere)).toEqual([expect.stringContaining('怎样办理，随后告诉您'), expect.stringContaining('应当向哪个机关提出')]);
    expect(await said(again)).toEqual([expect.stringContaining('已经收到'), expect.stringContaining('同一件事一并办理')]);
  });

  it('says nothing at all where confidentiality was asked for [R-PRIV-ACCESS]', async () => {
    const to = address();
    const matter = await wanting(to, { p_confidential: true });
    await send();
    const [mail] = await mails(to);
    expect(mail?.subject).toBe('您有一条新消息');
    expect(mail!.text + mail!.html).not.toMatch(new RegExp(`${matter.regNo}|信访事项|登记编号|检举`));
  });

  it('is never written to a reporter, and no address is kept [R-CONF-IDENTITY]', async () => {
    const to = address();
    const report = await wanting(to, { p_type: 'B' });
    expect(await portal.call('choose_notice', { p_code: report.code, p_client: 'letters', p_channel: 'email', p_address: to })).toMatchObject({ status: 409, key: 'reports_get_no_letters' });
    await send();
    expect(await mails(to)).toEqual([]);
    for (const table of ['notices_wanted', 'outbox']) expect(await sql(`select from app.${table} t where t::text like '%${to}%'`)).toEqual([]);
  });

  it('is chosen and stopped by the petitioner with the code', async () => {
    const matter = await received();
    const to = address();
    const choose = (parts: Parts) => portal.call('choose_notice', { p_code: matter.code, p_client: 'letters', ...parts });
    expect((await choose({ p_channel: 'pigeon', p_address: to })).key).toBe('notice_channel_unknown');
    expect((await choose({ p_channel: 'email', p_address: ' ' })).key).toBe('notice_address_missing');
    expect((await choose({ p_channel: 'email', p_address: '不是邮箱' })).key).toBe('email_malformed');
    expect((await choose({ p_channel: 'sms', p_address: '12' })).key).toBe('phone_malformed');
    for (const more of ['信访局<a@example.org>', 'a@example.org,b', 'a,b@example.org', '"a"@example.org', 'a@example.org;b', 'a\u0000@example.org', 'a\u202e@example.org', 'а@example.org', 'a@exаmple.org', 'a@b\r\nbcc:c@example.org', '＜a＞@example.org']) expect([more, (await choose({ p_channel: 'email', p_address: more })).status]).toEqual([more, more.includes('\u0000') ? 400 : 422]);
    done(await choose({ p_channel: 'email', p_address: to }));
    await transfer(matter.id);
    await send();
    expect((await mails(to)).length).toBe(1);
    done(await choose({ p_channel: null }));
    done(await triage.call('read_matter', { p_matter_id: matter.id }));
    expect(await sql('select * from app.notices_wanted w join app.submissions s on s.id = w.submission_id where s.matter_id = $1', [matter.id])).toEqual([]);
  });
});

describe('the outbox', () => {
  it('sends nothing twice: not two jobs at once, not a job that lost the answer', async () => {
    const to = address();
    await wanting(to);
    await Promise.all([send(), send(), send()]);
    expect((await mails(to)).length).toBe(1);
    await sql("update app.outbox set sent_at = null, due_at = now(), address = $1 where key like 'received|%' and address is null and sent_at = (select max(sent_at) from app.outbox)", [to], 'superuser'); // sent, but never noted
    await send();
    expect((await mails(to)).length).toBe(1); // the same id: the receiver knows it
    expect(await sql('select address from app.outbox where sent_at is not null and address is not null')).toEqual([]);
  });

  it('tries again later and later when the letter is not taken, and gives up after ten times', async () => {
    const to = address();
    await sql("insert into app.outbox (key, channel, address, kind, fields, written_at, due_at) values ($1, 'sms', $2, 'matter-moved', '{}', now(), now())", [to, to], 'superuser'); // no gateway is set up
    const row = async () => (await sql('select attempts, error, given_up_at is not null as given_up, address, extract(epoch from due_at - now())::int as wait from app.outbox where key = $1', [to]))[0];
    await send();
    expect(await row()).toMatchObject({ attempts: 1, error: 'no channel sms', given_up: false });
    expect((await row()).wait).toBeGreaterThan(60);
    await send(); // not yet due
    expect((await row()).attempts).toBe(1);
    const waits: number[] = [];
    for (let i = 0; i < 9; i += 1) {
      await sql('update app.outbox set due_at = now() where key = $1', [to], 'superuser');
      await send();
      waits.push((await row()).wait);
    }
    expect(waits.slice(0, 7).every((w, i) => i === 0 || w > (waits[i - 1] ?? 0))).toBe(true);
    expect(await row()).toMatchObject({ attempts: 10, given_up: true, address: null });
  });

  it('is handed out to the job alone, and shows the administrator no address [R-PRIV-ACCESS]', async () => {
    expect((await registrar.call('take_letters', {})).status).toBe(403);
    const rows: Parts[] = await admin.read('outbox', 'limit=5');
    expect(rows.length).toBeGreaterThan(0);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['attempts', 'channel', 'error', 'given_up_at', 'kind', 'sent_at', 'written_at']);
    expect(await registrar.read('outbox')).toEqual([]);
  });
});

describe('the morning letter of staff', () => {
  it('comes once, on working days from eight, with numbers and dates and no title, to who wants it', async () => {
    await travelTo('2026-03-02T07:30:00+08:00');
    const matter = await received({ p_title: '楼上漏水' });
    await transfer(matter.id);
    const [clerk] = await sql("select id from app.staff where email = 'clerk@zhujian.example'");
    const digest = async () => (await sql("select fields, key from app.outbox where key like 'digest|%' and key like '%2026-03-' || '%' and fields ->> 'lines' like '%' || $1 || '%'", [matter.regNo]));
    await sql('select api.sweep_deadlines()');
    expect(await digest()).toEqual([]);
    await travelTo('2026-03-01T09:00:00+08:00'); // a Sunday
    await sql('select api.sweep_deadlines()');
    expect(await digest()).toEqual([]);
    await travelTo('2026-03-03T08:05:00+08:00');
    await sql('select api.sweep_deadlines()');
    await sql('select api.sweep_deadlines()');
    const rows = await digest();
    expect(rows.filter((r: Parts) => String(r.key).startsWith(`digest|${clerk.id}|`)).length).toBe(1); // who has to sign for it by tomorrow
    expect(new Set(rows.map((r: Parts) => r.key)).size).toBe(rows.length);
    expect(JSON.stringify(rows)).not.toContain('漏水');
    done(await zhujian.clerk.call('choose_digest', { p_wants: false }));
    await travelTo('2026-03-04T08:05:00+08:00');
    await sql('select api.sweep_deadlines()');
    expect((await digest()).filter((r: Parts) => String(r.key).startsWith(`digest|${clerk.id}|`)).length).toBe(1);
    done(await zhujian.clerk.call('choose_digest', { p_wants: true }));
    await travelHome();
  });
});

describe('the letters', () => {
  it('are each written in Chinese, as text and as HTML in which nothing typed becomes code', () => {
    const fields = { reg_no: '<img src=x>', step: '"><script>', on: '2026年3月2日', due_on: '2026年3月17日', name: '<b>', lines: ['<i>'], total: 3, overdue: 1, today: 1, soon: 1, wrong: 10, word: '<b>', until: '<i>', what: '<img>', code: '<b>', unit: '<i>', address: 'a@b.example' };
    for (const [name, letter] of Object.entries(letters)) {
      const { subject, text, html } = write(letter, fields, { portal: 'https://portal.example', office: 'https://office.example' });
      expect(html, name).not.toMatch(/<img|<script|<b>|<i>|undefined/);
      expect(`${subject}${text}`, name).not.toContain('undefined');
      expect(text, name).toMatch(/https:\/\/(portal|office)\.example\//);
      expect(subject.length, name).toBeLessThan(60);
    }
    const { text } = write(letters['staff-was-invited']!, { ...fields, address: 'a+b@x.example', code: 'AB12-CD34' }, { portal: 'https://portal.example', office: 'https://office.example' });
    expect(text).toContain('https://office.example/join#email=a%2Bb%40x.example&code=AB12-CD34'); // behind the #: no server and no log sees it
  });
});
