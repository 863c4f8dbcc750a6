// A deadline as a calendar entry (iCalendar), for those who keep their days in a calendar.
import { createEvent } from 'ics';

type Clock = { id?: string | null; name?: string | null; due_on?: string | null; unit_name?: string | null; article?: string | null };
export type Entry = { id: string; name: string; dueOn: string; unit: string | null; article: string; regNo: string };

/** The text of an .ics file: an all-day entry on the due date, with a reminder two days before. */
export function calendarOf(e: Entry): string {
  const [year = 0, month = 1, day = 1] = e.dueOn.split('-').map(Number);
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  const { error, value } = createEvent({
    uid: `${e.id}@xinfang`, productId: 'xinfang', title: `${e.name}到期${e.unit ? `（${e.unit}）` : ''}`, start: [year, month, day], end: [next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate()],
    description: `登记编号 ${e.regNo}。依据：${e.article}`, alarms: [{ action: 'display', description: `${e.name}还有两天到期`, trigger: { days: 2, before: true } }],
  });
  if (error || !value) throw error ?? new Error('no calendar entry');
  return value;
}

/** The answer of a site to a request for the entry of one clock; 404 when there is none that still runs. */
export function calendarAnswer(clock: Clock | undefined, regNo: string): Response {
  if (!clock?.id || !clock.due_on) return new Response('没有找到这个期限。', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  const text = calendarOf({ id: clock.id, name: clock.name ?? '期限', dueOn: clock.due_on, unit: clock.unit_name ?? null, article: clock.article ?? '', regNo });
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': `attachment; filename="deadline-${clock.due_on}.ics"`, 'cache-control': 'no-store' } });
}
