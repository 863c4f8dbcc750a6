// Keys of codes and hashes: another key, with another hash, is a row; what an older one made holds until it is retired.
import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { transferred } from '../support/matters.ts';
import { done, petition, portal, registrar, sql, unitId } from '../support/stack.ts';

const track = async (code: string) => (await portal.call('track_submission', { p_code: code, p_client: randomUUID() })).data;
const change = async (name: string, algorithm = 'sha512'): Promise<number> => (await sql('select app.change_key($1, $2) as no', [name, algorithm]))[0].no;
const storedAs = async (form: string) => (await sql('select get_byte(code_hash, 0) as no, octet_length(code_hash) - 1 as bytes from app.submissions where id = any (app.stored_ids($1))', [form], 'superuser'))[0];
const older: { name: string; no: number }[] = [];
const retire = (name: string, no: number) => (older.push({ name, no }), sql('select app.retire_key($1, $2)', [name, no]));
afterAll(async () => {
  for (const { name, no } of older) await sql("begin; select app.explain_change('测试'); update app.secrets set retired_at = null where name = '" + name + "' and no = " + no + '; commit'); // the matters of other tests
});

describe('what an older key made', () => {
  it('goes on opening: codes, codes given out anew, codes of helpers and of reports; a form sent again gets the same receipt [ASVS 11.2.2, R-REG-QUERYCODE]', async () => {
    await change('query_code', 'sha256');
    const form = petition(), report = petition({ p_type: 'B', p_reported_unit: await unitId('ZJJ') }), opened = petition();
    const helper = { p_helper: { name: '佟雨田', relation: '女儿', scope: 'progress' } };
    const first = done(await portal.call('receive_submission', { ...form, ...helper })), sealed = done(await portal.call('receive_submission', report));
    const lost = await transferred('ZJJ'), issue = { p_issue_id: randomUUID(), p_matter_id: lost.id, p_name: '佟雨禾', p_id_tail: '', p_shown: 'id_card' };
    const anew = done(await registrar.call('reissue_code', issue));
    const before = await storedAs(form.p_submission_id as string);
    const [no] = [await change('query_code'), await change('helper_code')];

    expect(no).toBe(before.no + 1);
    for (const [code, regNo] of [[first.query_code, first.reg_no], [sealed.query_code, sealed.reg_no], [anew.query_code, lost.regNo]]) expect((await track(code)).reg_no).toBe(regNo);
    expect((await portal.call('track_submission', { p_code: lost.code, p_client: randomUUID() })).key).toBe('code_was_replaced');
    expect(done(await portal.call('track_submission', { p_code: first.helper_code, p_client: randomUUID() })).reg_no).toBe(first.reg_no);
    const again = done(await portal.call('receive_submission', { ...form, ...helper }));
    expect([again.query_code, again.helper_code, again.matter_id]).toEqual([first.query_code, first.helper_code, first.matter_id]);
    expect(done(await portal.call('receive_submission', report))).toMatchObject({ query_code: sealed.query_code, reg_no: sealed.reg_no });
    expect(done(await registrar.call('reissue_code', issue)).query_code).toBe(anew.query_code);

    const later = done(await portal.call('receive_submission', opened)); // its page was opened before
    expect(await storedAs(opened.p_submission_id as string)).toEqual({ no, bytes: 64 });
    expect([before.bytes, (await track(later.query_code)).reg_no, done(await portal.call('receive_submission', opened)).query_code]).toEqual([32, later.reg_no, later.query_code]);
    expect(await sql("select * from app.row_faults((select matter_id from app.submissions where reg_no = $1))", [first.reg_no], 'superuser')).toEqual([]);
  });

  it('ends when the key is retired, which the newest cannot be; a code is then given out anew at the window', async () => {
    const matter = await transferred('ZJJ');
    const [{ no }] = await sql("select max(no) as no from app.secrets where name = 'query_code'", [], 'superuser');
    await expect(retire('query_code', no)).rejects.toThrow('key_unknown');
    const next = await change('query_code', 'sha384');
    await retire('query_code', no);
    expect((await portal.call('track_submission', { p_code: matter.code, p_client: randomUUID() })).data).toBeNull();
    const anew = done(await registrar.call('reissue_code', { p_issue_id: randomUUID(), p_matter_id: matter.id, p_name: '佟雨禾', p_id_tail: '', p_shown: 'id_card' }));
    expect((await track(anew.query_code)).reg_no).toBe(matter.regNo);
    expect((await sql('select get_byte(code_hash, 0) as no from app.submissions where matter_id = $1', [matter.id], 'superuser'))[0].no).toBe(next);
  });
});

describe('a key', () => {
  it('is read by the functions that know of its number, and by no other', async () => {
    const readers = await sql("select p.proname as name from pg_proc p where p.pronamespace in ('app'::regnamespace, 'api'::regnamespace) and p.prosrc ~ 'app\\.secrets' order by 1", [], 'superuser');
    expect(readers.map((r) => r.name)).toEqual(['change_key', 'key_of', 'keyed_hash', 'possible_hashes', 'redeem_pass', 'retire_key', 'stored_hash', 'stored_ids']);
  });
});
