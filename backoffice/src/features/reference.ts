// Units, categories and the other lists that forms choose from: the same for all staff, read again every ten minutes.
import type { Db, Row } from '@xinfang/kit/db.ts';
import type { Group, Option } from './steps/fields.ts';

type Full<V extends Parameters<Db['from']>[0]> = { [K in keyof Row<V>]: NonNullable<Row<V>[K]> };

async function load(db: Db) {
  const [units, categories, purposes, places, routes, types, channels, proceedings, bodies] = await Promise.all([
    db.from('units').select('*').is('valid_to', null).order('sort_order'),
    db.from('categories').select('*').order('sort_order'),
    db.from('purposes').select('*').order('sort_order'),
    db.from('places').select('*').order('sort_order'),
    db.from('routes').select('*').order('route'),
    db.from('matter_types').select('*').order('sort_order'),
    db.from('channels').select('*').order('sort_order'),
    db.from('proceedings').select('*').order('sort_order'),
    db.from('source_bodies').select('*').order('sort_order'),
  ]);
  const failed = [units, categories, purposes, places, routes, types, channels, proceedings, bodies].find((x) => x.error);
  if (failed) throw new Error(`reference lists: ${failed.error?.message}`);
  return {
    units: units.data as Full<'units'>[], categories: categories.data as Full<'categories'>[], purposes: purposes.data as Full<'purposes'>[],
    places: places.data as Full<'places'>[], routes: routes.data as Full<'routes'>[], types: types.data as Full<'matter_types'>[], channels: channels.data as Full<'channels'>[],
    proceedings: proceedings.data as Full<'proceedings'>[], bodies: bodies.data as Full<'source_bodies'>[],
  };
}

export type Reference = Awaited<ReturnType<typeof load>>;

let held: { until: number; lists: Reference } | null = null;

export async function referenceOf(db: Db): Promise<Reference> {
  if (!held || held.until < Date.now()) held = { lists: await load(db), until: Date.now() + 600_000 };
  return held.lists;
}

function grouped<T>(rows: T[], label: (row: T) => string, option: (row: T) => Option): Group[] {
  const groups = new Map<string, Option[]>();
  for (const row of rows) groups.set(label(row), [...(groups.get(label(row)) ?? []), option(row)]);
  return [...groups].map(([name, options]) => ({ label: name, options }));
}

/** Units in the fixed order (R-UNIT-ORDER), under the headings of their kinds. */
export const unitGroups = (units: Reference['units']): Group[] => grouped(units, (u) => u.kind_label, (u) => ({ value: u.id, label: u.short_name }));

/** The units under one, directly or further down. */
export const unitsBelow = (units: Reference['units'], id: string): Reference['units'] =>
  units.filter((u) => u.parent_id === id).flatMap((u) => [u, ...unitsBelow(units, u.id)]);

export function categoryGroups(categories: Reference['categories']): Group[] {
  const name = new Map(categories.map((c) => [c.code, c.name]));
  return grouped(categories.filter((c) => c.parent_code), (c) => name.get(c.parent_code) ?? '', (c) => ({ value: c.code, label: `${c.code} ${c.name}` }));
}

export const flat = (options: Option[]): Group[] => [{ label: '', options }];
