// The filters of a list as they stand in an address; what cannot be read is left out.
import { readDay } from '@xinfang/kit/dates.ts';

export const filterNames = ['type', 'state', 'channel', 'place', 'category', 'unit', 'open', 'due', 'from', 'to'] as const;
export const queueFilterNames = ['state', 'channel', 'place', 'due', 'mine'] as const;

function read<N extends string>(names: readonly N[], url: URLSearchParams): Partial<Record<N, string>> {
  const value = (name: string) => {
    const text = (url.get(name) ?? '').trim();
    if (name === 'from' || name === 'to') return readDay(text);
    return name === 'unit' && !/^[0-9a-f-]{36}$/.test(text) ? null : text;
  };
  return Object.fromEntries(names.map((name) => [name, value(name)] as const).filter((pair) => Boolean(pair[1]))) as Partial<Record<N, string>>;
}

export const filtersOf = (url: URLSearchParams) => read(filterNames, url);
export const queueFiltersOf = (url: URLSearchParams) => read(queueFilterNames, url);
