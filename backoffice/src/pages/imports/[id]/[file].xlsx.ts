// Tables to take away, sent while they are read: an empty one, the lines with faults to put right, the numbers and codes that were given.
import type { APIRoute } from 'astro';
import { call, type Db } from '@xinfang/kit/db.ts';
import { sentence } from '@xinfang/kit/errors.ts';
import { cellsBack, columns, labelOf } from '../../../features/imports/columns.ts';
import { type Reference, referenceOf } from '../../../features/reference.ts';
import { type Cells, excelOf } from '../../../features/search/tables.ts';

const sent = (table: ReadableStream<Uint8Array>, name: string) => new Response(table, { headers: {
  'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`, 'cache-control': 'no-store' } });
const labels = columns.map((c) => c.label);
async function* these(rows: Cells[]): AsyncGenerator<Cells[]> {
  yield rows;
}

/** The faulty lines, five hundred at a time. */
async function* faultsOf(db: Db, id: string, lists: Reference): AsyncGenerator<Cells[]> {
  for (let after = 0; ;) {
    const { data, error } = await db.from('import_lines').select('line_no,entry,fault,field').eq('import_id', id).not('fault', 'is', null).gt('line_no', after).order('line_no').limit(500);
    if (error) throw new Error(`the faulty lines stopped: ${error.message}`); // the download breaks off; half a table must not look whole
    yield data.map((l) => [l.line_no ?? '', `${l.field ? `${labelOf(l.field)}：` : ''}${sentence(l.fault ?? 'line_unreadable')}`, ...cellsBack((l.entry ?? {}) as Record<string, unknown>, lists)]);
    if (data.length < 500) return;
    after = data.at(-1)?.line_no ?? 0;
  }
}

export const GET: APIRoute = async ({ params, locals }) => {
  const { db, me } = locals;
  const none = new Response(null, { status: 404 });
  if (!me.roles.includes('REGISTRAR')) return none;
  if (params.file === 'template') return sent(excelOf('登记簿', labels, these([])), '登记簿空白表.xlsx');
  const { data: i } = await db.from('imports').select('id,file_name').eq('id', params.id ?? '').maybeSingle();
  if (!i) return none;
  const base = (i.file_name ?? '登记簿').replace(/\.\w+$/, '');
  if (params.file === 'faults') return sent(excelOf('有错的行', ['行号', '错误', ...labels], faultsOf(db, params.id ?? '', await referenceOf(db))), `${base}（有错的行）.xlsx`);
  if (params.file !== 'numbers') return none;
  const codes = await call(db, 'import_codes', { p_import_id: params.id ?? '' });
  if (!codes.ok) return none;
  const rows = (codes.data as unknown as { line_no: number; reg_no: string; query_code: string }[]).map((c) => [c.line_no, c.reg_no, c.query_code]);
  return sent(excelOf('登记编号', ['行号', '登记编号', '查询码'], these(rows)), `${base}（登记编号）.xlsx`);
};
