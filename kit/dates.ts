// Dates as people read them. Dates come from the database as YYYY-MM-DD in Asia/Shanghai and are never moved here.
const week = ['日', '一', '二', '三', '四', '五', '六'];

/** 2026-12-09 → 2026年12月9日（星期三） */
export function sayDay(date: string | null | undefined): string {
  if (!date) return '';
  const [y = 0, m = 1, d = 1] = date.slice(0, 10).split('-').map(Number);
  return `${y}年${m}月${d}日（星期${week[new Date(Date.UTC(y, m - 1, d)).getUTCDay()]}）`;
}

/** 2026-12-09 → 12月9日 */
export function sayShort(date: string | null | undefined): string {
  if (!date) return '';
  const [, m = 1, d = 1] = date.slice(0, 10).split('-').map(Number);
  return `${m}月${d}日`;
}

/** An instant as date and time in Asia/Shanghai: 2026年3月2日 09:05 */
export function sayTime(instant: string | null | undefined): string {
  if (!instant) return '';
  const parts = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false }).formatToParts(new Date(instant));
  const of = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${of('year')}年${of('month')}月${of('day')}日 ${of('hour')}:${of('minute')}`;
}

/** A sentence whose dates stand as YYYY-MM-DD, as the script says them that anybody can run, with its dates as people read them. */
export const sayDates = (text: string): string => text.replace(/\b(\d{4})-(\d\d)-(\d\d)\b/g, (_, y, m, d) => `${y}年${Number(m)}月${Number(d)}日`);

/** Days left in words; negative is overdue. */
export function sayLeft(days: number | null | undefined): string {
  if (days === null || days === undefined) return '期限待节假日安排公布后确定';
  return days < 0 ? `已超过 ${-days} 天` : days === 0 ? '今天到期' : `还有 ${days} 天`;
}

/** Sizes of files in words. */
export function saySize(bytes: number): string {
  return bytes >= 1048576 ? `${(bytes / 1048576).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`;
}

/** Today in Asia/Shanghai as YYYY-MM-DD. */
export const todayHere = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

/** A date as people type it (2026-11-24, 2026.11.24, 20261124, 2026年11月24日) as YYYY-MM-DD; null when it is none. */
export function readDay(text: string): string | null {
  const parts = /^(\d{4})\s*[-./年]?\s*(\d{1,2})\s*[-./月]?\s*(\d{1,2})\s*日?$/.exec(text.normalize('NFKC').trim());
  if (!parts) return null;
  const [y = 0, m = 0, d = 0] = parts.slice(1).map(Number);
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? date.toISOString().slice(0, 10) : null;
}
