import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planOf, reasonOf, rules } from './rules.ts';
import { enforced, rulesPage, tested } from './scan.ts';

describe('the rules of the handbook', () => {
  it('are each held by a test, or say why not', () => {
    expect(rules.filter((id) => !tested.has(id) && !reasonOf.has(id) && !planOf.has(id))).toEqual([]);
  });
  it('are named once, and nothing that is tested is still called to come', () => {
    expect(rules.length).toBe(new Set(rules).size);
    expect([...planOf.keys(), ...reasonOf.keys()].filter((id) => !rules.includes(id))).toEqual([]);
    expect([...planOf.keys()].filter((id) => tested.has(id) || reasonOf.has(id))).toEqual([]);
  });
  it('are the only ones that code and tests cite', () => {
    expect([...new Set([...enforced.keys(), ...tested.keys()])].filter((id) => !rules.includes(id)).sort()).toEqual([]);
  });
  it('stand in docs/rules.md', () => {
    const page = new URL('../../docs/rules.md', import.meta.url);
    if (process.env.UPDATE_DOCS) writeFileSync(page, rulesPage());
    expect(existsSync(page) && readFileSync(page, 'utf8') === rulesPage(), 'run npm run rules').toBe(true);
  });
});
