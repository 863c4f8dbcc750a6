// What a form consists of. A step says which fields it has; one component draws them, one reader reads them.
import { readDay } from '@xinfang/kit/dates.ts';
import { type Upload, uploadOf } from '@xinfang/kit/uploads.ts';

export type Option = { value: string; label: string; hint?: string };
export type Group = { label: string; options: Option[] };
export type Field =
  | { kind: 'line' | 'area' | 'date' | 'number'; name: string; label: string; hint?: string; value?: string; rows?: number; isOptional?: boolean }
  | { kind: 'radio'; name: string; label: string; options: Option[]; hint?: string; value?: string; isOptional?: boolean }
  | { kind: 'checks'; name: string; label: string; options: Option[]; hint?: string; values?: string[]; isOptional?: boolean }
  | { kind: 'select'; name: string; label: string; groups: Group[]; empty?: string; hint?: string; value?: string; isOptional?: boolean }
  | { kind: 'set'; label: string; fields: Field[]; isFolded?: boolean; opensFor?: string[] }
  | { kind: 'files'; name: string; label: string; hint?: string }
  | { kind: 'note'; label: string; text: string };

/** What was typed: by field name; several values where a field takes several. */
export class Typed {
  readonly #form: FormData | null;
  constructor(form: FormData | null = null) {
    this.#form = form;
  }
  get isPosted(): boolean {
    return this.#form !== null;
  }
  /** What stands in the field, or what it starts with. */
  shown(name: string, start = ''): string {
    return this.#form ? this.text(name) : start;
  }
  text(name: string): string {
    const value = this.#form?.get(name);
    return typeof value === 'string' ? value.trim() : '';
  }
  /** Null instead of an empty field. */
  maybe(name: string): string | null {
    return this.text(name) || null;
  }
  /** A typed date, null when there is none; one that cannot be read is sent as it is, and the database says so. */
  day(name: string): string | null {
    return readDay(this.text(name)) ?? this.maybe(name);
  }
  /** Files that were taken when the form was sent before. */
  get uploads(): Upload[] {
    return this.all('upload').map(uploadOf).filter((u) => u !== null);
  }
  /** Everything typed, by name, to be carried into a page that asks once more. */
  get entries(): [string, string][] {
    return [...(this.#form ?? [])].filter((e): e is [string, string] => typeof e[1] === 'string');
  }
  get form(): FormData {
    return this.#form ?? new FormData();
  }
  all(name: string): string[] {
    return (this.#form?.getAll(name) ?? []).filter((value): value is string => typeof value === 'string');
  }
}

/** Whether something was typed into a field, or into one of a set, beside what it starts with. */
export function isTouched(field: Field, typed: Typed): boolean {
  if (!typed.isPosted || field.kind === 'note' || field.kind === 'files') return false;
  if (field.kind === 'set') return field.fields.some((f) => isTouched(f, typed));
  return field.kind === 'checks' ? typed.all(field.name).length > 0 : typed.text(field.name) !== (field.value ?? '');
}
