// One deadline of a matter as a calendar entry, with the reader's own rights.
import { calendarAnswer } from '@xinfang/kit/calendar.ts';
import type { APIRoute } from 'astro';
import { readMatter } from '../../../../features/matter/matter.ts';

export const GET: APIRoute = async ({ params, locals }) => {
  const read = await readMatter(locals.db, params.id ?? '');
  return calendarAnswer(read?.clocks.find((c) => c.id === params.clock), read?.matter.reg_no ?? '');
};
