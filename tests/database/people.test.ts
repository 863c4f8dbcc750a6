import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { received, signed, transferred, versionOf } from '../support/matters.ts';
import { folderOf } from '../../kit/sealing.ts';
import { done, door, lianfang, portal, registrar, reviewer, sql, travelHome, travelTo, triage, zhujian } from '../support/stack.ts';

type Parts = Record<string, unknown>;
const visit = (parts: Parts = {}) => registrar.call('record_submission', {
  p_submission_id: randomUUID(), p_channel: 'F', p_received_on: '2026-03-02', p_type: 'C', p_title: '工资拖欠', p_content: '去年工资没有结清。', p_demands: ['请支付工资'], p_place: '130403001',
  p_is_anonymous: false, p_petitioner_kind: 'person', p_name: '佟雨禾', p_address: '联纺东街道', p_phone: '15400000001', p_email: null, p_confirmed_how: (parts.p_channel ?? 'F') === 'F' ? 'paper' : null, ...parts });
const agent = (parts: Parts = {}) => ({ name: '卢其安', phone: '15400000002', is_guardian: false, scope: '代为陈述、提交材料、领取文书', authorised_on: '2026-03-01', ...parts });
const label = async (id: string) => (await sql('select form_label from api.matters where id = $1', [id], 'superuser'))[0].form_label;
afterAll(travelHome);

describe('agents and guardians', () => {
  it('an agent shows a written authority with its scope, at most two act for one petitioner [R-CHAN-AGENT]', async () => {
    expect((await visit({ p_agents: [agent(), agent(), agent()] })).key).toBe('agents_too_many');
    expect((await visit({ p_agents: [agent({ name: ' ' })] })).key).toBe('agent_name_missing');
    expect((await visit({ p_agents: [agent({ scope: '' })] })).key).toBe('agent_scope_missing');
    expect((await visit({ p_agents: [agent({ authorised_on: '' })] })).key).toBe('agent_authority_missing');
    expect((await visit({ p_agents: [agent({ authorised_on: '2999-01-01' })] })).key).toBe('agent_authority_missing');
    const receipt = done(await visit({ p_agents: [agent(), agent({ name: '戚秋白' })] }));
    const people = await triage.read('matter_parties', `matter_id=eq.${receipt.matter_id}&role=eq.agent&order=name_masked`);
    expect(people.map((p: Parts) => [p.agent_label, p.scope, p.authorised_on])).toEqual(Array(2).fill(['代理人', '代为陈述、提交材料、领取文书', '2026-03-01']));
    await expect(sql("insert into app.parties (matter_id, submission_id, role, kind, name) select matter_id, id, 'agent', 'person', '无据' from app.submissions limit 1", [], 'superuser')).rejects.toThrow(/parties_agents_show_authority/);
  });

  it('a minor acts through a guardian; under fourteen with the guardian’s consent; never published, files behind a door [R-CHAN-AGENT, R-PRIV-MINOR]', async () => {
    const guardian = agent({ is_guardian: true, scope: null, authorised_on: null });
    expect((await visit({ p_minor: 'under_18' })).key).toBe('guardian_missing');
    expect((await visit({ p_minor: 'under_18', p_agents: [agent()] })).key).toBe('guardian_missing');
    expect((await visit({ p_minor: 'under_14', p_agents: [guardian] })).key).toBe('guardian_consent_missing');
    const receipt = done(await visit({ p_minor: 'under_14', p_agents: [guardian], p_guardian_consent: true, p_confirmed_by: guardian.name, p_consent_publish: true }));
    expect((await triage.read('matters', `id=eq.${receipt.matter_id}`))[0]).toMatchObject({ consent_publish: false, minor: 'under_14', is_sensitive: true });
  });
});

describe('people from abroad', () => {
  it('are heard with a passport, a permit and a Latin name, and nothing more is asked of them [R-RIGHT-FOREIGN, R-RIGHT-LANG]', async () => {
    const receipt = done(await visit({ p_name: 'Marie-Thérèse O’Brien', p_id_type: 'passport', p_id_no: 'X1234567', p_translator: '翻译：市外办 林译，法语' }));
    expect((await triage.read('matter_parties', `matter_id=eq.${receipt.matter_id}`))[0]).toMatchObject({ id_type_label: '护照', id_no_masked: 'X1******' });
    expect((await triage.read('matters', `id=eq.${receipt.matter_id}`))[0]).toMatchObject({ translator: '翻译：市外办 林译，法语' });
    done(await visit({ p_name: 'John Smith', p_id_type: 'foreign_residence', p_id_no: 'GBR110081010101' }));
    done(await visit({ p_name: 'John Smith' })); // without any paper, like everybody else
    expect((await visit({ p_name: 'John Smith', p_id_type: 'library_card', p_id_no: '1' })).key).toBe('id_type_unknown');
  });
});

describe('groups', () => {
  it('five people make a group visit, five who sign a joint letter; what follows counts heads, not persons’ past [R-REG-GROUP-COUNT]', async () => {
    const people = async (n: number, channel = 'F') => label(done(await visit({ p_headcount: n, p_channel: channel, p_representatives: n > 1 && channel === 'F' ? ['佟雨禾'] : [] })).matter_id);
    expect([await people(4), await people(5), await people(4, 'X'), await people(5, 'X')]).toEqual(['个体访', '集体访', '个体信', '联名信']);
    expect(await label((await received()).id)).toBe('个体网信');
  });

  it('lose only those who withdraw [R-WITHDRAW-GROUP]', async () => {
    const receipt = done(await visit({ p_headcount: 6, p_representatives: ['佟雨禾', '戚秋白'] }));
    const id = receipt.matter_id;
    done(await registrar.call('register_matter', { p_matter_id: id, p_version: 1, p_purpose: '03', p_category: '0302', p_place: null, p_headcount: 6 }));
    done(await portal.call('request_withdrawal', { p_code: receipt.query_code, p_client: 'group', p_request_id: randomUUID(), p_text: '三人不再反映' }));
    const [who] = await sql("select id from app.parties where matter_id = $1 and name = '戚秋白'", [id]);
    const confirm = async (parts: Parts) => reviewer.call('confirm_withdrawal', { p_matter_id: id, p_version: await versionOf(id), p_method: 'phone', p_text: '三人自愿', ...parts });
    expect((await confirm({})).key).toBe('remaining_missing');
    expect((await confirm({ p_remaining: 6 })).key).toBe('remaining_missing');
    expect((await confirm({ p_remaining: -1 })).key).toBe('remaining_missing');
    done(await confirm({ p_remaining: 3, p_parties: [who.id] }));
    expect((await sql('select state, headcount from app.matters where id = $1', [id]))).toEqual([{ state: 'M20', headcount: 3 }]);
    expect((await sql('select name from app.parties where matter_id = $1 and withdrawn_on is not null', [id]))).toEqual([{ name: '戚秋白' }]);
    const tracked = done(await portal.call('track_submission', { p_code: receipt.query_code, p_client: 'group' }));
    expect(tracked.timeline.map((e: Parts) => e.detail)).toContain('其余 3 人的信访事项继续办理');
    expect((await triage.read('queue', `matter_id=eq.${id}`)).length).toBe(1);
    done(await portal.call('request_withdrawal', { p_code: receipt.query_code, p_client: 'group', p_request_id: randomUUID(), p_text: '都不反映了' }));
    done(await confirm({ p_remaining: 0 }));
    expect((await sql('select state from app.matters where id = $1', [id]))[0].state).toBe('M85');
  });
});

describe('a first matter and a repeat', () => {
  it('are told apart at registration, and only the first is rated [R-SAME-FIRST]', async () => {
    const rated = async (isRepeat: boolean) => {
      const { id } = await received();
      done(await registrar.call('register_matter', { p_matter_id: id, p_version: 1, p_purpose: '03', p_category: '0302', p_place: null, p_is_repeat: isRepeat }));
      done(await triage.call('transfer_matter', { p_matter_id: id, p_version: await versionOf(id), p_reason: '职权', p_dispatches: [{ unit_id: (await sql("select id from app.units where code = 'ZJJ'"))[0].id, role: 'lead' }] }));
      return [(await triage.read('matters', `id=eq.${id}`))[0].is_repeat, (await sql('select count(*)::int as n from app.evaluations where matter_id = $1', [id]))[0].n];
    };
    expect(await rated(true)).toEqual([true, 0]);
    expect((await rated(false))[1]).toBeGreaterThan(0);
  });
});

describe('files with health, money, faith, fingerprints, whereabouts', () => {
  it('are opened for a reason, for an hour, logged, by whoever handles the matter now [R-PRIV-SENSITIVE, R-PRIV-ACCESS]', async () => {
    const matter = await signed(zhujian, 'ZJJ');
    await sql('update app.matters set is_sensitive = true where id = $1', [matter.id], 'superuser');
    const intake = randomUUID(), file = randomUUID();
    await sql('insert into app.intakes (id, opened_at) values ($1, now())', [intake], 'superuser');
    await sql("insert into app.attachments (id, intake_id, matter_id, file_name, media_type, bytes, hash, path, added_at) values ($1, $2, $3, '病历.pdf', 'application/pdf', 9, repeat('a', 64), $4, now())", [file, intake, matter.id, `intake/x/${file}`], 'superuser');
    const files = (who: typeof triage) => who.read('matter_attachments', `matter_id=eq.${matter.id}`);
    expect(await files(zhujian.handler)).toEqual([]);
    expect((await zhujian.handler.call('open_sensitive_files', { p_matter_id: matter.id, p_reason: ' ' })).key).toBe('reason_missing');
    expect((await lianfang.handler.call('open_sensitive_files', { p_matter_id: matter.id, p_reason: '查看' })).key).toBe('matter_not_found');
    done(await zhujian.handler.call('open_sensitive_files', { p_matter_id: matter.id, p_reason: '核实伤情' }));
    expect((await files(zhujian.handler)).length).toBe(1);
    expect(await files(zhujian.head)).toEqual([]);
    expect(await files(triage)).toEqual([]);
    await travelTo(new Date(Date.now() + 61 * 60_000).toISOString());
    expect(await files(zhujian.handler)).toEqual([]);
    await travelHome();
    await sql("update app.dispatches set closed_on = app.today() where matter_id = $1", [matter.id], 'superuser');
    expect((await zhujian.head.call('open_sensitive_files', { p_matter_id: matter.id, p_reason: '再看' })).key).toBe('not_handling_any_more');
    const [party] = await zhujian.head.read('matter_parties', `matter_id=eq.${matter.id}`);
    expect((await zhujian.head.call('reveal_party', { p_party_id: party.id, p_reason: '再看' })).key).toBe('not_handling_any_more');
    const plain = await transferred('ZJJ');
    expect((await triage.call('open_sensitive_files', { p_matter_id: plain.id, p_reason: '查看' })).key).toBe('matter_not_found');
    const marked = await received();
    done(await registrar.call('register_matter', { p_matter_id: marked.id, p_version: 1, p_purpose: '03', p_category: '0302', p_place: null, p_is_sensitive: true }));
    expect((await triage.read('matters', `id=eq.${marked.id}`))[0].is_sensitive).toBe(true);
  });
});

describe('scanned pages', () => {
  it('are put below the form by the registrar who opened it, once the site has looked into them, and by nobody else [R-REG-FAITHFUL]', async () => {
    const form = randomUUID(), file = randomUUID();
    const folder = folderOf(form);
    const note = (who: typeof registrar) => who.call('add_attachment', { p_submission_id: folder, p_attachment_id: file, p_file_name: '来信第一页.png', p_media_type: 'image/png', p_bytes: 9, p_hash: 'b'.repeat(64) });
    expect((await triage.call('open_intake', { p_submission_id: folder })).key).toBe('portal_only');
    done(await registrar.call('open_intake', { p_submission_id: folder }));
    expect((await note(portal)).key).toBe('intake_closed');
    expect((await note(triage)).key).toBe('portal_only');
    expect((await note(registrar)).key).toBe('attachment_not_examined');
    const examined = (more: Parts = {}) => ({ p_attachment_id: file, p_media_type: 'image/png', p_bytes: 9, p_hash: 'b'.repeat(64), ...more });
    for (const person of [registrar, portal]) expect((await person.call('vouch_file', examined())).key).toBe('door_only');
    done(await door.call('vouch_file', examined()));
    expect((await registrar.call('add_attachment', { p_submission_id: folder, p_file_name: '换过的.png', ...examined({ p_hash: 'c'.repeat(64) }) })).key).toBe('attachment_not_examined');
    done(await note(registrar));
    const receipt = done(await visit({ p_submission_id: form, p_channel: 'X', p_attachments: [file] }));
    expect((await triage.read('matter_attachments', `matter_id=eq.${receipt.matter_id}`)).map((f: Parts) => f.file_name)).toEqual(['来信第一页.png']);
  });
});


describe('the register of units', () => {
  it('names for each unit who is above, reviews, re-examines, signs for papers, leads and succeeds it [R-UNIT-FIELDS, R-UNIT-ORDER]', async () => {
    const rows: Parts[] = await triage.read('unit_register', 'order=sort_order');
    expect(rows.find((u) => u.code === 'ZJJ')).toMatchObject({ short_name: '区住房和城乡建设局', review_name: '区政府', is_vertical: false, valid_to: null, successor_name: null });
    expect(Object.keys(rows[0] ?? {})).toEqual(expect.arrayContaining(['code', 'name', 'short_name', 'kind_label', 'parent_name', 'review_name', 'recheck_name', 'is_vertical', 'receivers', 'heads', 'phone', 'valid_from', 'valid_to', 'successor_name', 'document_code']));
    expect(rows.find((u) => u.code === 'ZJJ')).toMatchObject({ receivers: expect.stringMatching(/./), heads: expect.stringMatching(/./), recheck_name: expect.stringMatching(/./) });
    expect((await portal.read('unit_register', 'code=eq.ZJJ'))[0]).toMatchObject({ receivers: null, heads: null });
  });
});
