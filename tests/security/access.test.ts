// The access matrix against the running database: every person, every view, table and verb.
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderOf } from '../../kit/sealing.ts';
import { knownKeys } from '../../kit/errors.ts';
import { accepted, answered, drafted, issued, order, received, registered, routesOf, dispatchOf, signed, transferred, versionOf } from '../support/matters.ts';
import { admin, analyst, auditor, conf, done, env, lead, lianfang, passerBy, Person, portal, registrar, reviewer, reviewOffice, secondConf, sql, suggest, supervisor, tokenOf, triage, unitId, zhujian } from '../support/stack.ts';
import { accessPage, cell, people, tables, verbs, views, type Who } from './matrix.ts';

const persons: Record<Who, Person> = {
  REGISTRAR: registrar, TRIAGE: triage, REVIEWER: reviewer, BUREAU_LEAD: lead, SUPERVISOR: supervisor, REVIEW_OFFICE: reviewOffice, ANALYST: analyst, SUGGEST: suggest, CONF_OFFICER: conf,
  ADMIN: admin, AUDITOR: auditor, UNIT_CLERK: zhujian.clerk, HANDLER: zhujian.handler, UNIT_HEAD: zhujian.head, OTHER_CLERK: lianfang.clerk,
  PORTAL: portal, ANONYMOUS: passerBy,
};
const db = new pg.Client(env.superuserUrl);
const claims = new Map<Who, string>();
const letterOf = new Map<string, string>(); // matter, dispatch, opinion, submission -> U, B or S
let sentId: string, proposedId: string, reviewedId: string, sealedId: string, filePath: string;

type Column = { name: string; columns: string[] };
const relations = (schema: string): Promise<Column[]> => sql(`select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = '${schema}'::regnamespace and c.relkind in ('r', 'v') group by c.relname order by c.relname`);
const marker = ({ name, columns }: Column): string | undefined =>
  name === 'matters' ? 'id' : ['matter_id', 'dispatch_id', 'opinion_id'].find((c) => columns.includes(c));
const lettersOf = (ids: string[]): string => ['U', 'B', 'S'].filter((l) => ids.some((id) => letterOf.get(id) === l)).join('') || '-';

/** Runs statements as a person, with that person's rights on the database, and undoes everything. */
async function as<T>(who: Who, deed: () => Promise<T>, before = ''): Promise<T> {
  await db.query(`begin; ${before}`);
  await db.query(`set local role ${who === 'ANONYMOUS' ? 'anon' : 'authenticated'}; select set_config('request.jwt.claims', '${claims.get(who)}', true)`);
  try {
    return await deed();
  } finally {
    await db.query('rollback');
  }
}

async function upload(path: string): Promise<void> {
  const answer = await fetch(`${env.apiUrl}/storage/v1/object/attachments/${path}`, {
    method: 'POST', headers: { apikey: env.publishableKey, authorization: `Bearer ${await tokenOf(env.portalAccount.email)}`, 'content-type': 'application/pdf' }, body: Buffer.from('%PDF-1.4 test'),
  });
  if (!answer.ok) throw new Error(`upload: ${answer.status} ${await answer.text()}`);
}

async function download(person: Person, path: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(`${env.apiUrl}/storage/v1/object/attachments/${path}`, {
    headers: { apikey: env.publishableKey, authorization: `Bearer ${await tokenOf(person.email ?? '')}` },
  });
  return { status: answer.status, text: (await answer.text()).replaceAll(path, 'PATH') };
}

beforeAll(async () => {
  await db.connect();
  // what people own for themselves is theirs to see: whatever other tests left of it goes first, so that their order is nothing
  await db.query(`set session_replication_role = replica; truncate app.deputies, app.export_parts, app.exports, app.saved_views, app.imports, app.import_lines; set session_replication_role = origin`);
  const accounts = new Map((await sql('select id, lower(email) as email from auth.users', [], 'superuser')).map((u) => [u.email, u.id]));
  for (const who of people) claims.set(who, JSON.stringify(who === 'ANONYMOUS' ? { role: 'anon' } : { sub: accounts.get(persons[who].email ?? ''), role: 'authenticated' }));

  const form = randomUUID(), file = randomUUID();
  const folder = folderOf(form);
  filePath = `intake/${folder}/${file}`;
  done(await portal.call('open_intake', { p_submission_id: folder }));
  await upload(filePath);
  done(await portal.call('add_attachment', { p_submission_id: folder, p_attachment_id: file, p_file_name: 'a.pdf', p_media_type: 'application/pdf', p_bytes: 13, p_hash: 'a'.repeat(64) }));
  const withFile = await transferred('ZJJ', { p_submission_id: form, p_attachments: [file] });
  done(await portal.call('add_material', { p_code: withFile.code, p_client: 'access', p_material_id: randomUUID(), p_text: '补充' }));
  done(await portal.call('request_correction', { p_code: withFile.code, p_client: 'access', p_correction_id: randomUUID(), p_name: '佟雨禾', p_field: 'phone', p_wanted: '15400000002', p_reason: '换了号码' }));
  const proposed = await signed(zhujian, 'ZJJ');
  const d = await dispatchOf(proposed.id);
  done(await zhujian.handler.call('give_acceptance', { p_dispatch_id: d.id, p_version: d.version, p_routes: await routesOf(proposed.id, 6), p_phone: '0310-1', p_service: { method: 'direct' } }));
  const report = { p_type: 'B', p_reported_unit: await unitId('ZJJ') };
  const sealed = await received(report);
  done(await secondConf.call('ask_identity', { p_matter_id: sealed.id, p_reason: '有权机关要求核实' }));
  const passedOn = await received(report);
  done(await conf.call('register_matter', { p_matter_id: passedOn.id, p_version: 1, p_purpose: '03', p_category: '0302', p_place: null }));
  done(await conf.call('transfer_sealed', { p_matter_id: passedOn.id, p_version: await versionOf(passedOn.id), p_unit_id: await unitId('JWJW'), p_cadre_level: 'district', p_reported_units: [], p_reason: '依权限' }));
  const longer = await accepted(zhujian, 'ZJJ');
  const due = await dispatchOf(longer.id);
  done(await zhujian.handler.call('request_extension', { p_dispatch_id: due.id, p_version: due.version, p_days: 10, p_reason: '需要鉴定', p_work_done: '已入户' }));
  await sql("insert into app.coop_inputs select d.id, d.matter_id, d.unit_id, '意见', s.id, app.today() from app.dispatches d, app.staff s where d.id = $1 and s.email = 'handler@zhujian.example'", [due.id]);
  const [{ today, hearing }] = await sql('select app.today()::text as today, (app.today() + 10)::text as hearing');
  const heard = await accepted(zhujian, 'ZJJ');
  const toBeHeard = await dispatchOf(heard.id);
  done(await zhujian.head.call('open_hearing', { p_dispatch_id: toBeHeard.id, p_version: toBeHeard.version, p_subject: '听证', p_held_on: hearing, p_place: '会议室', p_chair: '主持', p_members: '', p_is_public: true }));
  const settled = await accepted(zhujian, 'ZJJ');
  const toBeSettled = await dispatchOf(settled.id);
  done(await zhujian.handler.call('settle_dispatch', { p_dispatch_id: toBeSettled.id, p_version: toBeSettled.version, p_kind: 'settlement', p_other_party: '供热公司', p_facts: '争议', p_agreement: '退费',
    p_performance: '十日内', p_petitioner_signed_on: today, p_other_signed_on: today }));
  const reviewed = await answered(zhujian, 'ZJJ');
  reviewedId = reviewed.id;
  done(await portal.call('request_review', { p_code: reviewed.code, p_client: 'access', p_request_id: randomUUID(), p_stage: 'review', p_organ_id: null, p_claim: '请求', p_grounds: '理由' }));
  done(await supervisor.call('urge_unit', { p_dispatch_id: (await dispatchOf(withFile.id)).id, p_reason: '请抓紧办理' }));
  done(await supervisor.call('draft_supervision', { p_matter_id: withFile.id, p_dispatch_id: (await dispatchOf(withFile.id)).id, p_content: order() }));
  const [drawn] = await sql('select id, version from app.supervisions where matter_id = $1', [withFile.id]);
  done(await lead.call('sign_supervision', { p_supervision_id: drawn.id, p_version: drawn.version }));
  done(await supervisor.call('draft_recommendation', { p_matter_id: withFile.id, p_kind: 'improve', p_unit_id: await unitId('ZJJ'), p_supervision_id: drawn.id, p_content: { topic: '签收不办', facts: '收后未联系。', basis: '第二十三条', advice: '当日分办。' } }));
  for (const kind of ['execution', 'callback', 'publish']) {
    const request = randomUUID();
    await sql("insert into app.requests (id, matter_id, kind, unit_id, text, made_on) select $1, $2, $3, case $3 when 'callback' then d.keeper_unit_id else d.unit_id end, '访问', app.today() from app.dispatches d where d.matter_id = $2", [request, withFile.id, kind], 'superuser');
    if (kind === 'execution') await sql("insert into app.executions (matter_id, dispatch_id, unit_id, request_id, item, due_on) select matter_id, id, unit_id, $1, '修路灯', app.today() + 30 from app.dispatches where matter_id = $2", [request, withFile.id], 'superuser');
    else if (kind === 'publish') await sql("insert into app.publications (matter_id, dispatch_id, unit_id, request_id, title, question, answer, drafted_by, drafted_on) select d.matter_id, d.id, d.unit_id, $1, '路灯', '不亮', '已修', s.id, app.today() from app.dispatches d, app.staff s where d.matter_id = $2 and s.email = 'triage@xinfang.example'", [request, withFile.id], 'superuser');
    else await sql("insert into app.call_backs (matter_id, unit_id, request_id, ground, drawn_on) select matter_id, unit_id, $1, 'sample', app.today() from app.dispatches where matter_id = $2", [request, withFile.id], 'superuser');
  }
  await sql("insert into app.elements (submission_id, matter_id, history) select id, matter_id, '访问' from app.submissions where matter_id = $1", [withFile.id]);
  await sql("insert into app.confirmations (submission_id, matter_id, how, who, noted_by, confirmed_at) select s.id, s.matter_id, 'paper', 'unnamed', f.id, app.now() from app.submissions s, app.staff f where s.matter_id = $1 and f.email = 'registrar@xinfang.example'", [withFile.id]);
  await sql("insert into app.origins (submission_id, matter_id, channel, organ, wants_result) select id, matter_id, 'J', '市信访局', true from app.submissions where matter_id = $1", [withFile.id]);
  await sql("insert into app.upper_reports (submission_id, matter_id, is_interim, text, drafted_by, drafted_at) select o.submission_id, o.matter_id, true, '访问', s.id, app.now() from app.origins o, app.staff s where o.matter_id = $1 and s.email = 'triage@xinfang.example'", [withFile.id]);
  const [{ id: receptionDay }] = await sql("insert into app.reception_days (id, kind, leader_name, leader_office, day, arranged_by, arranged_at) select gen_random_uuid(), 'case', '访问', '副区长', app.today(), s.id, app.now() from app.staff s where s.email = 'triage@xinfang.example' returning id");
  await sql("insert into app.receptions (day_id, matter_id, signed_up_by, signed_up_at) select $2, $1, s.id, app.now() from app.staff s where s.email = 'triage@xinfang.example'", [withFile.id, receptionDay]);
  const advice = async () => (await sql('select id as p_recommendation_id, version as p_version from app.recommendations where matter_id = $1', [withFile.id]))[0];
  done(await reviewer.call('check_recommendation', await advice()));
  done(await lead.call('sign_recommendation', await advice()));
  done(await portal.call('request_withdrawal', { p_code: withFile.code, p_client: 'access', p_request_id: randomUUID(), p_text: '已经解决' }));
  const together = await issued(zhujian, 'ZJJ');
  const joined = await registered({ p_name: '闻人静' });
  done(await triage.call('merge_matter', { p_matter_id: joined.id, p_version: await versionOf(joined.id), p_into_reg_no: together.regNo, p_is_same_person: false, p_same_person: '不是同一人', p_is_same_facts: true, p_same_facts: '同一供暖问题' }));
  const sent = [longer, withFile, proposed, heard, settled, reviewed, together, joined, await signed(zhujian, 'ZJJ'), await drafted(zhujian, 'ZJJ'), await answered(zhujian, 'ZJJ')];
  await sql('insert into app.objections (dispatch_id, reasons, basis, proposed_unit_id, filed_on, working_day) values ($1, $2, $2, $3, app.today(), 1)',
    [(await dispatchOf(proposed.id)).id, '不属于', await unitId('SLJ')]);
  const counted = done(await analyst.call('take_snapshot', { p_kind: 'assessment', p_from: '2026-01-01', p_to: today }));
  done(await zhujian.head.call('contest_figure', { p_snapshot_id: counted, p_code: 'K-13', p_reason: '重新核对' }));
  await sql("insert into app.figures (snapshot_id, code, unit_id, part, whole) values ($1, 'K-13', $2, 1, 1) on conflict do nothing", [counted, await unitId('130403003')], 'superuser'); // every unit sees its own
  await sql("insert into app.snapshots (kind, from_day, to_day, as_of, tables, taken_by, taken_at) select 'annual', '2020-01-01', '2020-12-31', app.today(), '{}', id, app.now() from app.staff where email = 'analyst@xinfang.example' and not exists (select from app.annual_reports)", [], 'superuser');
  await sql("insert into app.annual_reports (snapshot_id, year, areas, units_context, other, drafted_by, drafted_on) select id, 2020, '无', '无', '无', taken_by, as_of from app.snapshots where from_day = '2020-01-01' and kind = 'annual' on conflict do nothing", [], 'superuser');
  const topic = done(await suggest.call('draft_topic', { p_topic_id: null, p_content: { title: '访问', background: '无', questions: ['无'], from: today, to: today, organiser: await unitId('ZJJ'), contact: '无', has_award: true, is_invited: false, result_form: 'list' }, p_submit: false }));
  const group = (await sql("insert into app.suggestion_groups (name, made_by, made_on) select '访问', id, app.today() from app.staff where email = 'suggest@xinfang.example' returning id", [], 'superuser'))[0].id;
  await sql('insert into app.suggestion_group_members (group_id, matter_id) values ($1, $2)', [group, withFile.id], 'superuser');
  await sql("insert into app.suggestions (submission_id, matter_id, topic_id, problem, advice) select id, matter_id, $1, '无', '无' from app.submissions where matter_id = $2", [topic, withFile.id], 'superuser');
  await sql("insert into app.awards (topic_id, submission_id, grade, panel, reasons, announced_by, announced_on) select topic_id, submission_id, 'first', '{甲,乙,丙}', '{\"aim\":1,\"feasible\":1,\"new\":1,\"effect\":1}', (select id from app.staff where email = 'suggest@xinfang.example'), app.today() from app.suggestions where matter_id = $1", [withFile.id], 'superuser');
  await sql("insert into app.digests (title, text, analysis, matters, drafted_by, drafted_on) select '访问', '无', '无', array[$1::uuid, $1::uuid], id, app.today() from app.staff where email = 'suggest@xinfang.example'", [withFile.id], 'superuser');
  const here = [await received(), await registered()];
  [sentId, proposedId, sealedId] = [withFile.id, proposed.id, sealed.id];
  for (const [letter, matters] of [['U', sent], ['B', here], ['S', [sealed, passedOn]]] as const) {
    for (const { id } of matters) {
      letterOf.set(id, letter);
      for (const row of await sql('select id from app.dispatches where matter_id = $1 union select id from app.opinions where matter_id = $1', [id])) letterOf.set(row.id, letter);
    }
  }
  await sql("insert into app.outbox (key, channel, address, kind, fields, written_at, due_at) values (gen_random_uuid()::text, 'email', 'a@example.org', 'matter-moved', '{}', now(), now())");
  await sql(`insert into app.disposals (keeper_unit_id, is_sealed, opinion, drafted_by, drafted_on, number, is_approved, decided_by, decided_on, finished_on)
    select app.bureau_id(), x, '访问', (select id from app.staff where email = 'reviewer@xinfang.example'), app.today(), '访问' || gen_random_uuid(), true, (select id from app.staff where email = 'lead@xinfang.example'), app.today(), app.today() from unnest('{true,false}'::boolean[]) x`, [], 'superuser');
  await sql("insert into app.findings (part, key, fault, found_at, seen_at) values ('units', gen_random_uuid()::text, 'row_changed', now(), now())");
  await sql("insert into app.check_rounds (began_at, ended_at) values (now(), now())");
  await sql("insert into app.staff_events (at, what) values (now(), '邀请')");
  await sql("insert into app.account_requests (kind, staff_id, asked_by, asked_at) select 'restore', id, id, now() from app.staff where email = 'admin@xinfang.example'");
  await sql('select api.publish_anchor()');
  await sql("select api.register_key('access', 'access')");
  await sql("insert into app.anchor_leaves select max(day), 'access' from app.anchors on conflict do nothing");
  await sql("insert into app.hour_roots values (date_trunc('hour', now()), 'x', 'x', 'access', 'access', app.said_at(now())) on conflict do nothing");
  await sql("select api.sign_anchor(max(day), 'access', 'access', app.said_at(app.now())) from app.anchors");
});
afterAll(() => db.end());

describe('the matrix', () => {
  it('has a row for every view, table and verb of the catalogue, and no other', async () => {
    expect((await relations('api')).map((r) => r.name).sort()).toEqual(Object.keys(views).sort());
    expect((await relations('app')).map((r) => r.name).sort()).toEqual(Object.keys(tables).sort());
    expect((await sql(`select proname from pg_proc where pronamespace = 'api'::regnamespace`)).map((r) => r.proname).sort()).toEqual(Object.keys(verbs).sort());
  });

  it('is what docs/access.md says', () => {
    const page = new URL('../../docs/access.md', import.meta.url);
    if (process.env.UPDATE_DOCS) writeFileSync(page, accessPage());
    expect(existsSync(page) && readFileSync(page, 'utf8') === accessPage()).toBe(true);
  });
});

describe.each(people)('%s', (who) => {
  it('reads of each view what the matrix says [R-PRIV-ACCESS, R-CONF-INVISIBLE]', async () => {
    const found: Record<string, string> = {}, expected: Record<string, string> = {};
    for (const view of await relations('api')) {
      const key = marker(view);
      const answer = await persons[who].request('GET', key ? `${view.name}?select=${key}&${key}=in.(${[...letterOf.keys()].join(',')})` : `${view.name}?limit=1`);
      found[view.name] = answer.status !== 200 ? 'x' : key ? lettersOf(answer.data.map((r: any) => r[key])) : answer.data.length > 0 ? 'R' : '-';
      expected[view.name] = cell(views[view.name] ?? {}, who, '-');
    }
    expect(found).toEqual(expected);
  });

  it('reads of each table what the matrix says, and writes none', async () => {
    const found: Record<string, string> = {}, expected: Record<string, string> = {}, written: string[] = [];
    const attempt = async (text: string) => {
      await db.query('savepoint s');
      try {
        return (await db.query(text)).rows;
      } catch (e) {
        await db.query('rollback to s');
        return ['42501', '55000'].includes((e as pg.DatabaseError).code ?? '') ? null : []; // no right, or a view that nobody can write
      }
    };
    const all = await relations('app');
    await as(who, async () => {
      for (const t of all) {
        const key = marker(t);
        const rows = await attempt(key ? `select ${key} as id from app.${t.name} where ${key} = any('{${[...letterOf.keys()].join(',')}}')` : `select ${t.columns[0]} from app.${t.name} limit 1`);
        found[t.name] = rows === null ? 'x' : key ? lettersOf(rows.map((r) => r.id)) : rows.length > 0 ? 'R' : '-';
        expected[t.name] = cell(tables[t.name] ?? {}, who, '-');
        for (const text of [`insert into app.${t.name} default values`, `update app.${t.name} set ${t.columns[0]} = null where false`, `delete from app.${t.name} where false`]) {
          if ((await attempt(text)) !== null) written.push(text);
        }
      }
    });
    expect(found).toEqual(expected);
    expect(written).toEqual([]);
  });

  it('may call the verbs that the matrix says', async () => {
    const found: Record<string, string> = {}, expected: Record<string, string> = {};
    for (const verb of await sql(`select proname as name, coalesce(proargnames[1:pronargs], '{}') as args from pg_proc where pronamespace = 'api'::regnamespace order by 1`)) {
      found[verb.name] = await outcome(who, verb.name, verb.args);
      expected[verb.name] = cell(verbs[verb.name] ?? {}, who, 'x');
    }
    expect(found).toEqual(expected);
  });

  it('is answered in words by every verb that is given nothing', async () => {
    const raw: string[] = [];
    for (const verb of await sql(`select proname as name, coalesce(proargnames[1:pronargs], '{}') as args from pg_proc where pronamespace = 'api'::regnamespace order by 1`)) {
      const text = `select * from api.${verb.name}(${verb.args.map((a: string) => `${a} => null`).join(', ')})`;
      await as(who, () => db.query(text).catch(({ code, message }: pg.DatabaseError) => {
        if (code !== '42501' && !(code?.startsWith('PT') && knownKeys.includes(message))) raw.push(`${verb.name}: ${code} ${message}`);
      }));
    }
    expect(raw).toEqual([]);
  });
});

/** Whether a person gets past the gate of a verb, tried on a matter in the state the verb needs, and undone. */
async function outcome(who: Who, verb: string, args: string[], before = ''): Promise<string> {
  const matterId = ['open_sealed_matter', 'read_sealed_messages', 'answer_sealed_message', 'ask_identity'].includes(verb) || verb === 'transfer_sealed' ? sealedId : verb === 'decide_proposal' ? proposedId : args.includes('p_review_id') ? reviewedId : sentId;
  const [step] = await sql(`select code, subject, from_state, stage from app.transitions where action = $1 and side <> 'system' order by order_no, from_state limit 1`, [verb]);
  const [dispatch] = await sql('select id, version from app.dispatches where matter_id = $1', [matterId]);
  const [known] = await sql('select m.version, (select p.id from app.parties p where p.matter_id = m.id limit 1) as party, (select p.id from app.proposals p where p.matter_id = m.id) as proposal, (select g.id from app.urgings g where g.matter_id = m.id) as urging from app.matters m where m.id = $1', [matterId]);
  const [order] = await sql('select id, version from app.supervisions where matter_id = $1', [matterId]);
  const [advice] = await sql('select id, version from app.recommendations where matter_id = $1', [matterId]);
  const [followed] = await sql('select e.id as execution, b.id as back, (select p.id from app.publications p where p.matter_id = e.matter_id) as publication from app.executions e join app.call_backs b on b.matter_id = e.matter_id where e.matter_id = $1', [matterId]);
  const [review] = await sql('select id, version from app.reviews where matter_id = $1', [matterId]);
  const values: Record<string, string | undefined> = {
    p_matter_id: matterId, p_review_id: review?.id, p_dispatch_id: dispatch?.id, p_party_id: known.party, p_proposal_id: known.proposal, p_urging_id: known.urging, p_supervision_id: verb === 'draft_recommendation' ? undefined : order?.id, p_recommendation_id: advice?.id, p_day_id: verb === 'arrange_reception' ? randomUUID() : (await sql('select day_id as id from app.receptions where matter_id = $1', [matterId]))[0]?.id, p_reception_id: (await sql('select id from app.receptions where matter_id = $1', [matterId]))[0]?.id, p_issue_id: randomUUID(), p_origin_id: (await sql('select submission_id as id from app.origins where matter_id = $1', [matterId]))[0]?.id, p_report_id: (await sql('select id from app.upper_reports where matter_id = $1', [matterId]))[0]?.id, p_execution_id: followed?.execution, p_call_back_id: followed?.back, p_publication_id: followed?.publication, p_correction_id: verb === 'request_correction' ? randomUUID() : (await sql('select id from app.corrections where matter_id = $1', [matterId]))[0]?.id, p_identity_id: (await sql('select id from app.identity_requests where matter_id = $1', [sealedId]))[0]?.id,
    p_kind: verb === 'answer_sealed_message' ? 'report' : undefined, p_client: 'access', p_submission_id: randomUUID(), p_material_id: randomUUID(), p_evaluation_id: randomUUID(), p_code: '0', p_approve: 'true',
    p_version: step?.subject === 'matter' ? known.version : step?.subject === 'review' ? review?.version : step?.subject === 'supervision' ? order?.version : step?.subject === 'recommendation' ? advice?.version : dispatch?.version,
  };
  const stage = step?.stage ? `, stage = '${step.stage}', reviewed_id = ${step.stage === 'recheck' ? 'id' : 'null'}` : '';
  const mode = step?.subject === 'dispatch' && step.code === 'T-13' ? ", mode = 'suggestion'" : '';
  const force = step ? `set local session_replication_role = replica; update app.${{ matter: 'matters', review: 'reviews', supervision: 'supervisions', recommendation: 'recommendations' }[step.subject as string] ?? 'dispatches'} set state = '${step.from_state}'${stage}${mode}
    where ${step.subject === 'matter' ? 'id' : 'matter_id'} = '${matterId}'; set local session_replication_role = origin;` : '';
  const opening = verb === 'open_sensitive_files' ? `update app.matters set is_sensitive = true where id = '${matterId}';` : '';
  const named = args.map((a) => `${a} => ${values[a] === undefined ? 'null' : `'${values[a]}'`}`).join(', ');
  return as(who, async () => {
    try {
      await db.query(`select * from api.${verb}(${named})`);
      return 'may';
    } catch (e) {
      const { code, message } = e as pg.DatabaseError;
      if (code === '42501') return 'x';
      if (!code?.startsWith('PT')) return `${code} ${message}`;
      const refusals = args.includes('p_code') ? ['portal_only'] : ['portal_only', 'door_only', 'role_missing', 'proposal_missing', 'matter_not_found', 'proposal_not_found', 'party_not_found', 'session_not_found', 'export_not_found'];
      return refusals.includes(message) ? message : 'may';
    }
  }, before + force + opening);
}

describe.each(['CONF_OFFICER', 'ADMIN', 'BUREAU_LEAD'] as const)('%s without the second factor that is required', (who) => {
  const required = 'update app.sign_in_rules set requires_second_factor = true;';
  it('reads and may do no more than somebody who is not staff', async () => {
    const found: Record<string, string> = {}, expected: Record<string, string> = {}, read: string[] = [];
    for (const verb of await sql(`select proname as name, coalesce(proargnames[1:pronargs], '{}') as args from pg_proc where pronamespace = 'api'::regnamespace order by 1`)) {
      found[verb.name] = await outcome(who, verb.name, verb.args, required);
      expected[verb.name] = verbs[verb.name]?.signedIn ?? 'x';
    }
    expect(found).toEqual(expected);
    await as(who, async () => {
      for (const { name } of await relations('api')) if (views[name]?.signedIn === undefined && ((await db.query(`select 1 from api.${name} limit 1`)).rowCount ?? 0) > 0) read.push(name);
    }, required);
    expect(read).toEqual([]);
  });

  it('is whole again with it', async () => {
    const claim = claims.get(who) ?? '';
    claims.set(who, JSON.stringify({ ...JSON.parse(claim), aal: 'aal2' }));
    const roles = await as(who, async () => (await db.query('select roles from api.me')).rows[0]?.roles, required);
    claims.set(who, claim);
    expect(roles).toEqual([who]);
  });
});

describe('the API', () => {
  it('does not expose the tables, and its views take no writing', async () => {
    for (const person of [registrar, zhujian.clerk, portal]) {
      const headers = { apikey: env.publishableKey, authorization: `Bearer ${await tokenOf(person.email ?? '')}`, 'content-type': 'application/json' };
      for (const t of await relations('app')) {
        expect((await fetch(`${env.apiUrl}/rest/v1/${t.name}?limit=1`, { headers: { ...headers, 'accept-profile': 'app' } })).status).toBe(406);
      }
      for (const view of await relations('api')) {
        const column = view.columns[0];
        expect([view.name, (await person.request('PATCH', `${view.name}?${column}=is.null`, { [column ?? '']: null })).status >= 400]).toEqual([view.name, true]);
        expect([view.name, (await person.request('DELETE', `${view.name}?${column}=is.null`)).status >= 400]).toEqual([view.name, true]);
        expect([view.name, (await person.request('POST', view.name, {})).status >= 400]).toEqual([view.name, true]);
      }
    }
  });
});

describe('two units', () => {
  it('another unit’s matter answers exactly like one that does not exist [R-PRIV-ACCESS]', async () => {
    const [ids] = await sql(`select m.id as p_matter_id, d.id as p_dispatch_id, p.id as p_proposal_id, q.id as p_party_id from app.matters m join app.dispatches d on d.matter_id = m.id
      join app.proposals p on p.matter_id = m.id join app.parties q on q.matter_id = m.id where m.id = $1`, [proposedId]);
    const stranger = lianfang.clerk;
    for (const view of await relations('api')) {
      const key = marker(view);
      if (!key) continue;
      const ask = (id: string) => stranger.request('GET', `${view.name}?${key}=eq.${id}`);
      expect([view.name, await ask(key === 'dispatch_id' ? ids.p_dispatch_id : ids.p_matter_id)]).toEqual([view.name, await ask(randomUUID())]);
    }
    let tried = 0;
    for (const { name, args } of await sql(`select proname as name, coalesce(proargnames[1:pronargs], '{}') as args from pg_proc where pronamespace = 'api'::regnamespace`)) {
      const subject = args.find((a: string) => a in ids);
      if (!subject || cell(verbs[name] ?? {}, 'OTHER_CLERK', 'x') === 'portal_only') continue;
      const rest = Object.fromEntries(args.map((a: string) => [a, a === 'p_version' ? 1 : null]));
      const ask = (id: string) => stranger.call(name, { ...rest, [subject]: id });
      const real = await ask(ids[subject]);
      expect([name, real.status]).toEqual([name, 404]);
      expect([name, real]).toEqual([name, await ask(randomUUID())]);
      tried++;
    }
    expect(tried).toBeGreaterThan(20);
  });

  it('another unit’s file answers exactly like one that does not exist', async () => {
    const own = await download(zhujian.clerk, filePath);
    expect([own.status, own.text]).toEqual([200, '%PDF-1.4 test']);
    const real = await download(lianfang.clerk, filePath);
    expect(real.status).toBeGreaterThanOrEqual(400);
    expect(real).toEqual(await download(lianfang.clerk, `intake/${randomUUID()}/${randomUUID()}`));
  });
});
