import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { received, transferred } from '../support/matters.ts';
import { agree, newcomer, signIn } from '../support/sign-in.ts';
import { admin, auditor, conf, done, lianfang, Person, portal, registrar, reviewer, sql, triage, unitId, zhujian } from '../support/stack.ts';

type Parts = Record<string, unknown>;
const save = (who: typeof triage, name: string, filters: Parts, shared = false, list = 'search') => who.call('save_view', { p_name: name, p_filters: filters, p_is_shared: shared, p_list: list });

describe('kept filters of the search and the queue', () => {
  it('are kept for oneself or the unit, by filters alone: nobody keeps a list of a person [R-STANCE-NO-TRACK]', async () => {
    const name = `超期 ${randomUUID().slice(0, 6)}`;
    expect((await save(triage, name, {})).key).toBe('view_empty');
    expect((await save(triage, name, { q: '佟雨禾' })).key).toBe('view_holds_words');
    for (const value of ['佟雨禾', 'tong yuhe', '', 'x'.repeat(41), 7, ['M30'], { a: 'b' }]) expect((await save(triage, name, { place: value })).key, String(value)).toBe('view_holds_words'); // nor as a value
    expect((await save(triage, name, { due: 'late' }, false, 'matters')).key).toBe('list_unknown');
    expect((await save(triage, ' ', { due: 'late' })).key).toBe('view_name_missing');
    expect((await portal.call('save_view', { p_name: name, p_filters: { due: 'late' } })).key).toBe('role_missing');
    done(await save(triage, name, { due: 'late', open: 'yes' }));
    const [mine] = await triage.read('saved_views', `name=eq.${name}`);
    expect(mine).toMatchObject({ is_mine: true, is_shared: false, filters: { due: 'late', open: 'yes' } });
    expect(await registrar.read('saved_views', `name=eq.${name}`)).toEqual([]);
    done(await save(triage, name, { due: 'week' }, true));
    expect((await registrar.read('saved_views', `name=eq.${name}`))[0]).toMatchObject({ is_mine: false, filters: { due: 'week' } });
    expect(await zhujian.head.read('saved_views', `name=eq.${name}`)).toEqual([]);
    expect((await registrar.call('drop_view', { p_view_id: mine.id })).key).toBe('view_not_found');
    done(await triage.call('drop_view', { p_view_id: mine.id }));
    done(await save(zhujian.head, name, { role: 'UNIT_HEAD', mine: 'yes', state: 'X10' }, true, 'queue'));
    done(await save(zhujian.head, name, { state: 'M30' }));
    expect((await zhujian.clerk.read('saved_views', `name=eq.${name}`)).map((v) => [v.list, v.is_mine, v.filters])).toEqual([['queue', false, { role: 'UNIT_HEAD', mine: 'yes', state: 'X10' }]]);
    for (const filters of ['{"q":"佟雨禾"}', '{"place":"佟雨禾"}'])
      await expect(sql("insert into app.saved_views (owner_id, unit_id, list, name, filters, saved_at) select id, unit_id, 'search', 'x', $1::jsonb, now() from app.staff limit 1", [filters], 'superuser')).rejects.toThrow(/saved_views_hold_no_words/);
  });
});

describe('a table taken away', () => {
  const begin = (who: typeof triage, columns: string[], words: string, more: Parts = {}) => who.call('begin_export', { p_words: words, p_filters: {}, p_columns: columns, ...more });
  const part = async (who: typeof triage, id: string, after: string | null = null) => done(await who.call('take_export_part', { p_export_id: id, p_after: after })) as { rows: Parts[]; after: string | null };
  const take = async (who: typeof triage, columns: string[], words: string, more: Parts = {}) => (await part(who, done(await begin(who, columns, words, more)))).rows;

  it('holds the columns asked for, names masked, within one’s rights, and is written down [R-PRIV-ACCESS, R-PRIV-LOG, R-CONF-INVISIBLE, R-CONF-EXPORT, R-STANCE-NOT-HELD-AGAINST]', async () => {
    const mark = `水泵${randomUUID().slice(0, 6)}`;
    const here = await transferred('ZJJ', { p_title: `${mark} 坏了`, p_name: '佟雨禾' });
    const report = await received({ p_type: 'B', p_title: `${mark} 举报` });
    expect((await begin(triage, ['phone', 'text'], mark)).key).toBe('columns_missing');
    for (const who of [auditor, conf]) expect((await begin(who, ['reg_no'], mark)).key).toBe('role_missing'); // and no report leaves by a table
    const rows = await take(triage, ['reg_no', 'petitioner', 'units', 'phone'], mark);
    expect(rows).toEqual([{ reg_no: here.regNo, petitioner: '佟某', units: '区住房和城乡建设局' }]);
    expect(JSON.stringify(rows)).not.toContain(report.regNo);
    expect(await take(zhujian.head, ['reg_no'], mark)).toEqual([{ reg_no: here.regNo }]);
    expect(await take(lianfang.head, ['reg_no'], mark)).toEqual([]);
    for (const name of ['佟雨禾', '佟雨']) expect((await take(triage, ['reg_no'], name)).every((r) => r.reg_no !== here.regNo)).toBe(true); // a person's matters are not gathered
    expect(await take(triage, ['reg_no'], '', { p_filters: { ids: [here.id, report.id] } })).toEqual([{ reg_no: here.regNo }]);
    const written = await auditor.read('exports', 'order=at.desc&limit=20');
    expect(written).toEqual(expect.arrayContaining([expect.objectContaining({ columns: ['petitioner', 'reg_no', 'units'], row_count: 1, is_named: false })]));
    expect(JSON.stringify(written)).not.toContain(here.regNo);
    for (const table of ['exports', 'export_parts']) await expect(sql(`delete from app.${table}`, [], 'superuser')).rejects.toThrow(/record_is_append_only/);
  });

  it('shows names for a reason to those who may, and every petitioner can see it; not who asked for confidentiality [R-PRIV-LOG, R-PRIV-ACCESS]', async () => {
    const mark = `闸门${randomUUID().slice(0, 6)}`;
    const here = await transferred('ZJJ', { p_title: `${mark} 坏了`, p_name: '佟雨禾' });
    const hidden = await transferred('ZJJ', { p_title: `${mark} 漏水`, p_name: '卢其安', p_confidential: true });
    const named = { p_is_named: true, p_reason: '逐户上门核对' };
    for (const who of [registrar, triage, zhujian.clerk]) expect((await begin(who, ['petitioner'], mark, named)).key).toBe('role_missing');
    expect((await begin(reviewer, ['petitioner'], mark, { p_is_named: true, p_reason: ' ' })).key).toBe('reason_missing');
    for (const who of [reviewer, zhujian.head]) {
      expect((await take(who, ['reg_no', 'petitioner'], mark, named)).map((r) => [r.reg_no, r.petitioner])).toEqual([[hidden.regNo, '卢某'], [here.regNo, '佟雨禾']]);
    }
    expect(await sql('select matter_id, reason from app.identity_reads where matter_id = any($1) order by at', [[here.id, hidden.id]], 'superuser')).toEqual([{ matter_id: here.id, reason: '逐户上门核对' }, { matter_id: here.id, reason: '逐户上门核对' }]);
    expect(await take(lianfang.head, ['petitioner'], mark, named)).toEqual([]);
    const successor = await newcomer(['UNIT_HEAD']);
    const was = new Person(successor.email, (await signIn(successor.email, successor.password)).body.access_token);
    const begun = done(await begin(was, ['reg_no', 'petitioner'], mark, named));
    done(await admin.call('change_staff', { p_staff_id: successor.id, p_unit_id: await unitId('ZJJ'), p_roles: ['UNIT_CLERK'] }));
    await agree(successor.id);
    expect((await part(was, begun)).rows.find((r) => r.reg_no === here.regNo)?.petitioner).toBe('佟某'); // who began it as the head, and is that no more
    await sql("update app.dispatches set closed_on = app.today() where matter_id = $1", [here.id], 'superuser');
    expect((await take(zhujian.head, ['reg_no', 'petitioner'], mark, named)).find((r) => r.reg_no === here.regNo)?.petitioner).toBe('佟某'); // who does not handle any more
    const [log] = await auditor.read('exports', 'is_named=is.true&order=at.desc&limit=1');
    expect(log).toMatchObject({ reason: '逐户上门核对', is_named: true });
  });

  it('goes on in parts of five hundred, for who began it, within the hour [R-PRIV-LOG]', async () => {
    expect(await triage.call('begin_export', { p_words: '', p_filters: { place: 'x'.repeat(100_000) }, p_columns: ['reg_no'] })).toMatchObject({ status: 422, key: 'filters_too_long' });
    const model = await received();
    const mark = `导出${randomUUID().slice(0, 6)}`;
    await sql(`insert into app.matters (reg_no, title, type, place_code, channel, received_at, received_on, keeper_unit_id) select $2 || n, '多', m.type, m.place_code, m.channel, m.received_at, m.received_on, m.keeper_unit_id
      from app.matters m, generate_series(1, 520) n where m.id = $1`, [model.id, mark], 'superuser');
    const id = done(await triage.call('begin_export', { p_words: '', p_filters: { from: (await sql('select received_on::text as day from app.matters where id = $1', [model.id]))[0].day }, p_columns: ['reg_no'] }));
    const seen: Parts[] = [];
    let after: string | null = null;
    do {
      const now: { rows: Parts[]; after: string | null } = await part(triage, id, after);
      seen.push(...now.rows);
      after = now.after;
    } while (after);
    expect(seen.filter((r) => String(r.reg_no).startsWith(mark)).length).toBe(520);
    expect(new Set(seen.map((r) => r.reg_no)).size).toBe(seen.length);
    expect((await triage.read('exports', `id=eq.${id}`))[0].row_count).toBe(seen.length);
    expect((await registrar.call('take_export_part', { p_export_id: id })).key).toBe('export_not_found');
    await sql("set session_replication_role = replica; update app.exports set at = at - interval '2 hours' where id = '" + String(id) + "'; set session_replication_role = origin", [], 'superuser');
    expect((await triage.call('take_export_part', { p_export_id: id })).key).toBe('export_not_found');
    await sql(`set session_replication_role = replica; delete from app.matters where reg_no like '${mark}%'; set session_replication_role = origin`, [], 'superuser');
  });
});
