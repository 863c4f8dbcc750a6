// Tables to take away: an empty one, the lines with faults to put right, the numbers and codes that were given.
import type { APIRoute } from 'astro';
import { call } from '@xinfang/kit/db.ts';
import { sentence } from '@xinfang/kit/errors.ts';
import { cellsBack, columns, labelOf } from '../../../features/imports/columns.ts';
import { writeSheet } from '../../../features/imports/write.ts';
import { referenceOf } from '../../../features/reference.ts';

const sent = (bytes: Uint8Array, name: string) => new Response(bytes as BodyInit, { headers: {
  'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`, 'cache-control': 'no-store' } });
const labels = columns.map((c) => c.label);

export const GET: APIRoute = async ({ params, locals }) => {
  const { db, me } = locals;
  const none = new Response(null, { status: 404 });
  if (!me.roles.includes('REGISTRAR')) return none;
  if (params.file === 'template') return sent(await writeSheet('登记簿', labels, []), '登记簿空白表.xlsx');
  const { data: i } = await db.from('imports').select('id,file_name').eq('id', params.id ?? '').maybeSingle();
  if (!i) return none;
  const base = (i.file_name ?? '登记簿').replace(/\.\w+$/, '');
  if (params.file === 'faults') {
    const lists = await referenceOf(db);
    const rows: (string | number)[][] = [];
    for (let from = 0; ; from += 1000) {
      const { data } = await db.from('import_lines').select('line_no,entry,fault,field').eq('import_id', params.id ?? '').not('fault', 'is', null).order('line_no').range(from, from + 999);
      for (const l of data ?? []) rows.push([l.line_no ?? '', `${l.field ? `${labelOf(l.field)}：` : ''}${sentence(l.fault ?? 'line_unreadable')}`, ...cellsBack((l.entry ?? {}) as Record<string, unknown>, lists)]);
      if ((data ?? []).length < 1000) break;
    }
    return sent(await writeSheet('有错的行', ['行号', '错误', ...labels], rows), `${base}（有错的行）.xlsx`);
  }
  if (params.file !== 'numbers') return none;
  const codes = await call(db, 'import_codes', { p_import_id: params.id ?? '' });
  if (!codes.ok) return none;
  return sent(await writeSheet('登记编号', ['行号', '登记编号', '查询码'], (codes.data as unknown as { line_no: number; reg_no: string; query_code: string }[]).map((c) => [c.line_no, c.reg_no, c.query_code])), `${base}（登记编号）.xlsx`);
};
