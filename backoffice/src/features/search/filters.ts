// The filters of a search as they stand in an address; what cannot be read is left out.
import { readDay } from '@xinfang/kit/dates.ts';

export const filterNames = ['type', 'state', 'channel', 'place', 'category', 'unit', 'open', 'due', 'from', 'to'] as const;

export function filtersOf(url: URLSearchParams): Record<string, string> {
  const value = (name: string) => {
    const text = (url.get(name) ?? '').trim();
    if (name === 'from' || name === 'to') return readDay(text);
    return name === 'unit' && !/^[0-9a-f-]{36}$/.test(text) ? null : text;
  };
  return Object.fromEntries(filterNames.map((name) => [name, value(name)] as const).filter((pair): pair is [(typeof filterNames)[number], string] => Boolean(pair[1])));
}
