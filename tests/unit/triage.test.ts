import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { suggest } from '../../kit/triage.ts';
import { type Known, measure } from '../measure/triage.ts';
import { sql } from '../support/stack.ts';

const { cases } = JSON.parse(readFileSync(new URL('../../supabase/seed/sample-cases.json', import.meta.url), 'utf8')) as { cases: Known[] };
const names = async (query: string) => (await sql(query)).map((r: { name: string }) => r.name);
const lists = async () => ({ places: await names('select name from app.places'), units: await names('select short_name as name from app.units where valid_to is null') });

it('suggests what the sample cases say, mostly; the list was written with these in view, so other texts come out lower', async () => {
  const least: Record<string, number> = { 类别: 0.9, 信访目的: 0.85, '内容分类（一级）': 0.85, '内容分类（二级）': 0.8, 问题属地: 0.95, 承办单位: 0.85, 规则: 0.8, 处理途径: 0.85 };
  const { fields } = measure(cases, await lists());
  expect(fields.map((f) => [f.name, f.right / f.asked >= (least[f.name] ?? 1)])).toEqual(Object.keys(least).map((name) => [name, true]));
});

it('rests every suggestion on words of the text, and names units and categories that exist', async () => {
  const known = await lists();
  const categories = await names('select code as name from app.categories');
  for (const c of cases) {
    const s = suggest({ title: c.title, content: c.content }, known);
    expect([s.category.value, categories.includes(s.category.value)]).toEqual([s.category.value, true]);
    if (s.unit) expect([s.unit.value, known.units.includes(s.unit.value)]).toEqual([s.unit.value, true]);
    for (const word of [...(s.unit?.because ?? []), ...(s.route?.because ?? []), ...(s.category.value === '9903' ? [] : s.category.because)]) expect(`${c.title}${c.content}`).toContain(word);
  }
});

it('takes the place that was filled in before a place beyond the district that is only mentioned', async () => {
  const known = await lists();
  const text = { title: '小区供暖不热', content: '亲戚家在邱县都比我家热。' };
  expect(suggest({ ...text, place: '联纺东街道' }, known).place?.value).toBe('联纺东街道');
  expect(suggest({ ...text, place: '未填' }, known).place?.value).toBe('区外');
});
