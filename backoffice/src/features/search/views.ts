// 常用条件: the filters of a list kept under a name, for oneself or one's unit.
import { call, type Db, type Failure, type Row } from '@xinfang/kit/db.ts';

export type View = Row<'saved_views'>;
export type List = 'search' | 'queue';

export const viewsOf = async (db: Db, list: List): Promise<View[]> => (await db.from('saved_views').select('*').eq('list', list).order('name')).data ?? [];

/** Keeps the present filters or drops a view, whichever the form asks for; null when it is done. */
export async function changeViews(db: Db, list: List, form: FormData, filters: Record<string, string>): Promise<Failure | null> {
  const drop = form.get('drop');
  const done = drop ? await call(db, 'drop_view', { p_view_id: String(drop) })
    : await call(db, 'save_view', { p_name: String(form.get('name') ?? ''), p_filters: filters, p_is_shared: form.get('shared') === 'yes', p_list: list });
  return done.ok ? null : done.failure;
}
