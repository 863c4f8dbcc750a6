// One deadline as a calendar entry, for the petitioner whose code this browser keeps.
import { calendarAnswer } from '@xinfang/kit/calendar.ts';
import type { APIRoute } from 'astro';
import { ask } from '../../../bureau.ts';
import type { Tracked } from '../../../features/tracking/tracked.ts';
import { waitOf } from '../../../features/waiting/waiting.ts';
import { visitorOf, kept } from '../../../keepsake.ts';
import { paths } from '../../../paths.ts';

export const GET: APIRoute = async ({ params, cookies, clientAddress, redirect }) => {
  const code = kept(cookies, 'track') ?? kept(cookies, 'receipt');
  if (!code) return redirect(paths.track, 303);
  const result = await ask<'track_submission', Tracked | null>('track_submission', { p_code: code, p_client: visitorOf({ cookies, clientAddress }) });
  if (waitOf(result)) return redirect(paths.track, 303);
  const matter = result.ok ? result.data : null;
  return calendarAnswer(matter?.clocks.find((c) => c.id === params.id), matter?.reg_no ?? '');
};
