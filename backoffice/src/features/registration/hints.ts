// Hints beside the desk's form: what the words that were typed point to, each value with its words and a button that takes it over.
// Nothing is filled in by itself; the registrar decides (R-STANCE-HUMAN-DECIDES).
import { demandsIn } from '@xinfang/kit/demands.ts';
import { suggest } from '@xinfang/kit/triage.ts';
import type { Reference } from '../reference.ts';
import type { Typed } from '../steps/fields.ts';

export type Hint = { label: string; value: string; because: string[]; take: string | null };
const takeable = ['type', 'purpose', 'category', 'place', 'demands'];
const nameOf = (rows: { code: string; name?: string; label?: string }[], code: string) => rows.map((r) => (r.code === code ? (r.label ?? r.name ?? code) : '')).join('') || code;

/** Whether the form was sent for hints, or to take one over; not to register. */
export const asksForHints = (t: Typed): boolean => t.text('go') === 'hint' || t.text('take') !== '';

/** Puts the value that was chosen into the form; a demand becomes a line of its own. */
export function takeOver(t: Typed): void {
  const [, name = '', value = ''] = /^([a-z]+)=(.*)$/su.exec(t.text('take')) ?? [];
  t.form.delete('take');
  t.form.delete('go');
  if (!takeable.includes(name)) return;
  const lines = t.text('demands').split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
  t.form.set(name, name === 'demands' ? [...lines.filter((line) => line !== value), value].join('\n') : value);
}

export function hintsFor(t: Typed, lists: Reference): Hint[] {
  const text = { title: t.text('title'), content: t.text('content') };
  if (!text.title && !text.content) return [];
  const place = lists.places.find((p) => p.code === t.text('place'))?.name;
  const s = suggest({ ...text, channel: t.text('channel'), place: place ?? null }, { places: lists.places.map((p) => p.name), units: lists.units.map((u) => u.short_name) });
  const named = s.place ? lists.places.find((p) => p.name === s.place?.value) : undefined;
  const row = (label: string, name: string, code: string, value: string, because: string[]): Hint => ({ label, value, because, take: t.text(name) === code ? null : `${name}=${code}` });
  return [
    row('信访类型', 'type', s.type.value, nameOf(lists.types, s.type.value), s.type.because), row('信访目的', 'purpose', s.purpose.value, nameOf(lists.purposes, s.purpose.value), s.purpose.because),
    row('内容分类', 'category', s.category.value, nameOf(lists.categories, s.category.value), s.category.because),
    ...(named && s.place ? [row('问题属地', 'place', named.code, named.name, s.place.because)] : []),
    ...demandsIn(text.content).map((d): Hint => ({ label: '诉求', value: d.text, because: [d.because], take: t.text('demands').split(/\r?\n/).some((line) => line.trim() === d.text) ? null : `demands=${d.text}` })),
    ...(s.unit ? [{ label: '承办单位', value: s.unit.value, because: s.unit.because, take: null }] : []),
  ];
}
