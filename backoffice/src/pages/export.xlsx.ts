// What a search found, as a table: the columns that were chosen, names masked, written down by the database.
import { call } from '@xinfang/kit/db.ts';
import { sentence } from '@xinfang/kit/errors.ts';
import type { APIRoute } from 'astro';
import { exportColumns } from '../features/search/columns.ts';
import { writeSheet } from '../features/imports/write.ts';
import { filtersOf } from '../features/search/filters.ts';

export const POST: APIRoute = async ({ request, locals }) => {
  const form = await request.formData();
  const url = new URLSearchParams(String(form.get('query') ?? ''));
  const wanted = exportColumns.filter((c) => form.getAll('column').includes(c.name));
  const result = await call(locals.db, 'export_matters', { p_words: (url.get('q') ?? '').trim(), p_filters: filtersOf(url) as never, p_columns: wanted.map((c) => c.name) });
  if (!result.ok) return new Response(sentence(result.failure.key), { status: result.failure.status || 503, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  const rows = result.data as unknown as Record<string, string | number | null>[];
  const bytes = await writeSheet('信访事项', wanted.map((c) => c.label), rows.map((r) => wanted.map((c) => r[c.name] ?? '')));
  return new Response(bytes as BodyInit, { headers: {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('信访事项.xlsx')}`, 'cache-control': 'no-store' } });
};
