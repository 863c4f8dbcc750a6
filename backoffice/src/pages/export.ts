// What a search found, or the rows that were chosen, as a table that is sent while it is read: the columns asked for, names masked
// unless somebody who may gives a reason; the database writes each part down.
import { sentence } from '@xinfang/kit/errors.ts';
import { call, type Db, type Result } from '@xinfang/kit/db.ts';
import type { APIRoute } from 'astro';
import { exportColumns } from '../features/search/columns.ts';
import { type Cells, csvOf, excelOf } from '../features/search/tables.ts';
import { filtersOf } from '../features/search/filters.ts';

type Part = { rows: Record<string, string | number | null>[]; after: string | null };

/** The matters of the rows that were chosen in a list; the queue names its own items. */
async function chosenOf(db: Db, form: FormData): Promise<string[]> {
  const items = form.getAll('item').map(String);
  if (items.length === 0) return form.getAll('matter').map(String);
  return ((await db.from('queue').select('matter_id').in('work_item_id', items)).data ?? []).map((w) => w.matter_id ?? '');
}

export const POST: APIRoute = async ({ request, locals }) => {
  const { db } = locals;
  const form = await request.formData();
  const query = new URLSearchParams(String(form.get('query') ?? ''));
  const refused = (text: string, status: number) => new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  const ids = await chosenOf(db, form);
  if (form.get('only') === 'chosen' && ids.length === 0) return refused('还没有勾选。请回到列表，先在左边勾选。', 422);
  const isNamed = form.get('named') === 'yes';
  const asked = [...form.getAll('column').map(String), ...(isNamed ? ['petitioner'] : [])];
  const wanted = exportColumns.filter((c) => (asked.length > 0 ? asked.includes(c.name) : form.get('only') === 'chosen' && c.name !== 'petitioner'));
  const begun = await call(db, 'begin_export', { p_words: ids.length > 0 ? '' : (query.get('q') ?? '').trim(), p_filters: (ids.length > 0 ? { ids } : filtersOf(query)) as never, p_columns: wanted.map((c) => c.name),
    p_is_named: isNamed, p_reason: String(form.get('reason') ?? '') });
  if (!begun.ok) return refused(sentence(begun.failure.key), begun.failure.status || 503);
  const take = (after: string | null) => call(db, 'take_export_part', { p_export_id: begun.data, ...(after ? { p_after: after } : {}) }) as unknown as Promise<Result<Part>>;
  const first = await take(null);
  if (!first.ok) return refused(sentence(first.failure.key), first.failure.status || 503);
  async function* parts(part: Part): AsyncGenerator<Cells[]> {
    for (let now = part; ;) {
      yield now.rows.map((r) => wanted.map((c) => r[c.name] ?? ''));
      if (!now.after) return;
      const next = await take(now.after);
      if (!next.ok) throw new Error(`the export stopped: ${next.failure.key}`); // the download breaks off; half a table must not look whole
      now = next.data;
    }
  }
  const [of, type, ending] = form.get('format') === 'csv' ? ([csvOf, 'text/csv; charset=utf-8', 'csv'] as const) : ([excelOf.bind(null, '信访事项'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'] as const);
  return new Response(of(wanted.map((c) => c.label), parts(first.data)), { headers: { 'content-type': type, 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`信访事项.${ending}`)}`, 'cache-control': 'no-store' } });
};
