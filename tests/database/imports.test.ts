import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { done, portal, registrar, sql, triage } from '../support/stack.ts';

type Entry = Record<string, unknown>;
const entry = (parts: Entry = {}): Entry => ({ channel: 'X', received_on: '2026-03-02', name: '佟雨禾', address: '联纺东街道', title: '路灯', content: `路灯坏了 ${randomUUID()}`, place: '130403001', ...parts });
const numbered = (entries: Entry[]) => entries.map((e, i) => ({ line_no: i + 2, entry: e }));
const check = async (id: string, limit = 500) => done(await registrar.call('check_import_lines', { p_import_id: id, p_limit: limit }));
async function brought(entries: Entry[], id = randomUUID()) {
  done(await registrar.call('open_import', { p_import_id: id, p_file_name: '登记簿.xlsx', p_line_count: entries.length }));
  done(await registrar.call('keep_import_lines', { p_import_id: id, p_lines: numbered(entries) }));
  return { id, checked: await check(id) };
}
const take = async (id: string, limit = 100) => done(await registrar.call('take_import_lines', { p_import_id: id, p_limit: limit }));
const faults = async (id: string) => (await registrar.read('import_lines', `import_id=eq.${id}&fault=not.is.null&order=line_no`)).map((l: Entry) => [l.line_no, l.fault, l.field]);

describe('a register in a table', () => {
  it('is checked line by line, each fault with its column, and nothing is registered by looking [R-REG-ALL, R-REG-FIELDS]', async () => {
    const before = (await sql('select count(*)::int as n from app.matters'))[0].n;
    const same = entry();
    const { id, checked } = await brought([entry(), entry({ title: '' }), entry({ received_on: '2026-02-30' }), entry({ received_on: '2999-01-01' }), entry({ place: '月球' }), entry({ channel: '飞鸽' }), entry({ name: null }), entry({ channel: 'F' }),
      entry({ channel: 'J' }), entry({ headcount: '两' }), entry({ type: 'B' }), entry({ purpose: '03' }), entry({ purpose: '03', category: '9999' }), entry({ phone: '不详' }), same, same, entry({ title: '字'.repeat(101) }), entry({ phone: '1.54E+10' }), entry({ id_no: '1.30403e+17' }), entry({ id_no: '13040319900101123x' })]);
    expect(checked).toEqual({ checked: 20, faulty: 17, left: 0 });
    expect(await faults(id)).toEqual([[3, 'title_missing', 'title'], [4, 'date_malformed', 'received_on'], [5, 'received_in_future', 'received_on'], [6, 'place_unknown', 'place'], [7, 'channel_unknown', 'channel'], [8, 'name_missing', 'name'], [9, 'read_back_missing', 'read_back'],
      [10, 'upper_number_missing', 'upper_number'], [11, 'headcount_malformed', 'headcount'], [12, 'report_not_imported', 'type'], [13, 'elements_incomplete', 'category'], [14, 'category_missing', 'category'], [15, 'phone_malformed', 'phone'], [17, 'line_is_double', null], [18, 'title_too_long', 'title'], [19, 'number_shortened', 'phone'], [20, 'number_shortened', 'id_no']]);
    expect((await sql('select count(*)::int as n from app.matters'))[0].n).toBe(before);
  });

  it('is registered in parts, goes on after a break, and makes each line one matter whichever file brings it [R-REG-ALL, R-REG-QUERYCODE]', async () => {
    const lines = [entry({ source_no: `老-${randomUUID()}` }), entry({ purpose: '03', category: '0302', is_repeat: true }), entry(), entry({ title: '' })];
    const { id } = await brought(lines);
    expect(await take(id, 2)).toEqual({ handled: 2, left: 1 });
    expect(await take(id)).toEqual({ handled: 1, left: 0 });
    expect(await take(id)).toEqual({ handled: 0, left: 0 });
    const [status] = await registrar.read('imports', `id=eq.${id}`);
    expect(status).toMatchObject({ line_count: 4, checked: 4, faulty: 1, taken: 3, known: 0 });
    const rows = await registrar.read('import_lines', `import_id=eq.${id}&order=line_no`);
    expect(rows.map((l: Entry) => [typeof l.reg_no, JSON.stringify(l.entry) === '{}'])).toEqual([['string', true], ['string', true], ['string', true], ['object', false]]); // what is registered is kept once
    expect((await triage.read('matters', `reg_no=eq.${rows[1].reg_no}`))[0]).toMatchObject({ state: 'M20', category: '0302', is_repeat: true });
    expect((await triage.read('matters', `reg_no=eq.${rows[0].reg_no}`))[0]).toMatchObject({ state: 'M10', received_on: '2026-03-02' });
    const codes = done(await registrar.call('import_codes', { p_import_id: id }));
    expect(codes.length).toBe(3);
    expect(done(await portal.call('track_submission', { p_code: codes[0].query_code, p_client: 'import' })).reg_no).toBe(rows[0].reg_no);

    const again = await brought([{ ...lines[0], title: '换了标题' }, lines[1] ?? {}, lines[2] ?? {}, { ...lines[3], title: '补上的标题' }]);
    await take(again.id);
    const second = await registrar.read('import_lines', `import_id=eq.${again.id}&order=line_no`);
    expect(second.map((l: Entry) => l.was_known)).toEqual([true, true, true, false]);
    expect(second.slice(0, 3).map((l: Entry) => l.reg_no)).toEqual(rows.slice(0, 3).map((l: Entry) => l.reg_no));
    expect(done(await registrar.call('import_codes', { p_import_id: again.id })).length).toBe(1);
    done(await registrar.call('keep_import_lines', { p_import_id: id, p_lines: [{ line_no: 2, entry: entry() }] })); // a line that was registered stays as it is
    await check(id);
    expect((await registrar.read('import_lines', `import_id=eq.${id}&line_no=eq.2`))[0].reg_no).toBe(rows[0].reg_no);
  });

  it('is kept in parts and checked in parts, goes on after a break, and registers no line that was not looked at [R-REG-ALL]', async () => {
    const id = randomUUID(), same = entry(), lines = numbered([entry(), same, entry({ title: '' }), same]);
    const keep = async (part: object[]) => registrar.call('keep_import_lines', { p_import_id: id, p_lines: part });
    done(await registrar.call('open_import', { p_import_id: id, p_file_name: '登记簿.xlsx', p_line_count: 4 }));
    expect(done(await keep(lines.slice(0, 2)))).toBe(2);
    expect(done(await keep(lines))).toBe(4); // sent again after a break: what is there stays
    expect((await keep([{ line_no: 9, entry: entry() }])).key).toBe('import_size');
    for (const odd of [[{ role: 'lead' }], [{ line_no: 'a', entry: {} }], [{ line_no: 2, entry: 'x' }], [7], { line_no: 2 }]) expect((await keep(odd as object[])).key).toBe('line_unreadable');
    expect((await registrar.read('imports', `id=eq.${id}`))[0]).toMatchObject({ kept: 4, checked: 0, faulty: 0 });
    expect(await take(id)).toEqual({ handled: 0, left: 0 });
    expect(await check(id, 2)).toEqual({ checked: 2, faulty: 0, left: 2 });
    expect(await take(id)).toEqual({ handled: 2, left: 0 });
    expect(await check(id, 2)).toEqual({ checked: 2, faulty: 2, left: 0 });
    expect(await check(id)).toEqual({ checked: 0, faulty: 0, left: 0 });
    expect(await faults(id)).toEqual([[4, 'title_missing', 'title'], [5, 'line_is_double', null]]);
    expect((await registrar.read('imports', `id=eq.${id}`))[0]).toMatchObject({ kept: 4, checked: 4, faulty: 2, taken: 2 });
  });

  it('keeps no word of a report that stands in it [R-CONF-SEAL]', async () => {
    const { id } = await brought([entry({ type: 'B', title: '检举某局长', content: '收受财物' })]);
    expect(await registrar.read('import_lines', `import_id=eq.${id}`)).toMatchObject([{ fault: 'report_not_imported', entry: { type: 'B' } }]);
  });

  it('with the same old numbers as another register is another register [R-REG-ALL]', async () => {
    const no = `第 ${randomUUID()} 号`;
    const { id } = await brought([entry({ source_no: no }), entry({ source_no: no, received_on: '2026-03-03' }), entry({ source_no: no, name: '卢其安' }), entry({ source_no: no, channel: 'D' })]);
    await take(id);
    const rows = await registrar.read('import_lines', `import_id=eq.${id}`);
    expect([rows.length, new Set(rows.map((l: Entry) => l.reg_no)).size, rows.filter((l: Entry) => l.was_known).length]).toEqual([4, 4, 0]);
  });

  it('hands out the code that holds now: one given out anew takes the place of the first [R-REG-QUERYCODE]', async () => {
    const { id } = await brought([entry()]);
    await take(id);
    const codes = async () => done(await registrar.call('import_codes', { p_import_id: id }));
    const [first] = await codes();
    const [{ matter_id, name }] = await sql('select s.matter_id, p.name from app.submissions s join app.parties p on p.submission_id = s.id where s.reg_no = $1', [first.reg_no]);
    const issued = done(await registrar.call('reissue_code', { p_issue_id: randomUUID(), p_matter_id: matter_id, p_name: name, p_id_tail: '', p_shown: 'id_card' }));
    expect(issued.passed).toBe(true);
    expect(issued.query_code).not.toBe(first.query_code);
    expect((await codes())[0].query_code).toBe(issued.query_code);
  });

  it('forgets after thirty days what was never registered [R-REG-MIN-DATA]', async () => {
    const { id } = await brought([entry({ title: '' }), entry()]);
    await sql('select api.sweep_deadlines()');
    expect((await registrar.read('import_lines', `import_id=eq.${id}`)).every((l: Entry) => JSON.stringify(l.entry) !== '{}')).toBe(true);
    await sql("update app.imports set opened_at = app.now() - interval '31 days' where id = $1", [id], 'superuser');
    await sql('select api.sweep_deadlines()');
    expect((await registrar.read('import_lines', `import_id=eq.${id}&order=line_no`)).map((l: Entry) => [JSON.stringify(l.entry), l.fault])).toEqual([['{}', 'title_missing'], ['{}', 'line_forgotten']]);
    expect((await take(id)).handled).toBe(0);
  });

  it('is seen by the registrar who brought it alone [R-PRIV-ACCESS]', async () => {
    const { id } = await brought([entry()]);
    expect(await triage.read('import_lines', `import_id=eq.${id}`)).toEqual([]);
    expect((await triage.call('open_import', { p_import_id: randomUUID(), p_file_name: 'x', p_line_count: 1 })).key).toBe('role_missing');
    expect((await triage.call('keep_import_lines', { p_import_id: id, p_lines: [] })).key).toBe('role_missing');
    expect((await registrar.call('take_import_lines', { p_import_id: randomUUID() })).key).toBe('import_not_found');
    expect((await registrar.call('open_import', { p_import_id: randomUUID(), p_file_name: 'x', p_line_count: 20001 })).key).toBe('import_size');
    await sql("update app.imports set opened_by = (select id from app.staff where email = 'triage@xinfang.example') where id = $1", [id], 'superuser');
    expect((await registrar.call('take_import_lines', { p_import_id: id })).key).toBe('import_not_found');
  });
});
