import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { received, transferred } from '../support/matters.ts';
import { auditor, done, lianfang, portal, registrar, sql, triage, zhujian } from '../support/stack.ts';

type Parts = Record<string, unknown>;
const save = (who: typeof triage, name: string, filters: Parts, shared = false) => who.call('save_view', { p_name: name, p_filters: filters, p_is_shared: shared });

describe('views of the search', () => {
  it('are kept for oneself or the unit, by filters alone: nobody keeps a list of a person [R-STANCE-NO-TRACK]', async () => {
    const name = `超期 ${randomUUID().slice(0, 6)}`;
    expect((await save(triage, name, {})).key).toBe('view_empty');
    expect((await save(triage, name, { q: '佟雨禾' })).key).toBe('view_holds_words');
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
    await expect(sql("insert into app.saved_views (owner_id, unit_id, name, filters, saved_at) select id, unit_id, 'x', '{\"q\":\"佟雨禾\"}', now() from app.staff limit 1", [], 'superuser')).rejects.toThrow(/saved_views_hold_no_words/);
  });
});

describe('a table taken away', () => {
  it('holds the columns asked for, names masked, within one’s rights, and is written down [R-PRIV-ACCESS, R-PRIV-LOG, R-CONF-INVISIBLE]', async () => {
    const mark = `水泵${randomUUID().slice(0, 6)}`;
    const here = await transferred('ZJJ', { p_title: `${mark} 坏了`, p_name: '佟雨禾' });
    const report = await received({ p_type: 'B', p_title: `${mark} 举报` });
    const take = async (who: typeof triage, columns: string[], words = mark) => who.call('export_matters', { p_words: words, p_filters: {}, p_columns: columns });
    expect((await take(triage, ['phone', 'text'])).key).toBe('columns_missing');
    expect((await take(auditor, ['reg_no'])).key).toBe('role_missing');
    const rows: Parts[] = done(await take(triage, ['reg_no', 'petitioner', 'units', 'phone']));
    expect(rows).toEqual([{ reg_no: here.regNo, petitioner: '佟某', units: '区住房和城乡建设局' }]);
    expect(JSON.stringify(rows)).not.toContain(report.regNo);
    expect(done(await take(zhujian.head, ['reg_no']))).toEqual([{ reg_no: here.regNo }]);
    expect(done(await take(lianfang.head, ['reg_no']))).toEqual([]);
    expect(done(await take(triage, ['reg_no'], '佟雨禾')).every((r: Parts) => r.reg_no !== here.regNo)).toBe(true); // a person's matters are not gathered
    const written = await auditor.read('exports', 'order=at.desc&limit=20');
    expect(written).toEqual(expect.arrayContaining([expect.objectContaining({ columns: ['petitioner', 'reg_no', 'units'], row_count: 1 })]));
    expect(JSON.stringify(written)).not.toContain(here.regNo);
    await expect(sql('delete from app.exports', [], 'superuser')).rejects.toThrow(/record_is_append_only/);
  });
});
