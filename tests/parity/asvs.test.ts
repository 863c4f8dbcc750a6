// docs/asvs.md is a list of claims: each number of the standard once, each with a state and a reason, and every file and test that it
// names is there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../stack/src/environment.ts';

// OWASP ASVS 5.0.0, the requirements of level 1 (with a star) and level 2, by section
const numbers = `
1.1: 1 2; 1.2: 1* 2* 3* 4* 5* 6 7 8 9; 1.3: 1* 2* 3 4 5 6 7 8 9 10 11; 1.4: 1 2 3; 1.5: 1* 2; 2.1: 1* 2 3; 2.2: 1* 2* 3; 2.3: 1* 2 3 4; 2.4: 1; 3.2:
1* 2*; 3.3: 1* 2 3 4; 3.4: 1* 2* 3 4 5 6; 3.5: 1* 2* 3* 4 5; 3.7: 1 2; 4.1: 1* 2 3; 4.2: 1; 4.3: 1 2; 4.4: 1* 2 3 4; 5.1: 1; 5.2: 1* 2* 3; 5.3: 1* 2*;
5.4: 1 2 3; 6.1: 1* 2 3; 6.2: 1* 2* 3* 4* 5* 6* 7* 8* 9 10 11 12; 6.3: 1* 2* 3 4; 6.4: 1* 2* 3 4; 6.5: 1 2 3 4 5; 6.6: 1 2 3; 6.8: 1 2 3 4; 7.1: 1 2
3; 7.2: 1* 2* 3* 4*; 7.3: 1 2; 7.4: 1* 2* 3 4 5; 7.5: 1 2; 7.6: 1 2; 8.1: 1* 2; 8.2: 1* 2* 3; 8.3: 1*; 8.4: 1; 9.1: 1* 2* 3*; 9.2: 1* 2 3 4; 10.1: 1
2; 10.2: 1 2; 10.3: 1 2 3 4; 10.4: 1* 2* 3* 4* 5* 6 7 8 9 10 11; 10.5: 1 2 3 4 5; 10.6: 1 2; 10.7: 1 2 3; 11.1: 1 2; 11.2: 1 2 3; 11.3: 1* 2* 3; 11.4:
1* 2 3 4; 11.5: 1; 11.6: 1; 12.1: 1* 2 3; 12.2: 1* 2*; 12.3: 1 2 3 4; 13.1: 1; 13.2: 1 2 3 4 5; 13.3: 1 2; 13.4: 1* 2 3 4 5; 14.1: 1 2; 14.2: 1* 2 3
4; 14.3: 1* 2 3; 15.1: 1* 2 3; 15.2: 1* 2 3; 15.3: 1* 2 3 4 5 6 7; 16.1: 1; 16.2: 1 2 3 4 5; 16.3: 1 2 3 4; 16.4: 1 2 3; 16.5: 1 2 3; 17.1: 1; 17.2: 1
2 3 4; 17.3: 1 2
`;
const wanted = numbers.trim().replaceAll('\n', ' ').split('; ').flatMap((part) => {
  const [section = '', list = ''] = part.split(': ');
  return list.split(' ').map((n) => ({ number: `V${section}.${n.replace('*', '')}`, level: n.endsWith('*') ? '1' : '2' }));
});
const page = readFileSync(join(root, 'docs', 'asvs.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| V\d/.test(line)).map((line) => {
  const [number = '', level = '', asks = '', state = '', how = '', test = ''] = line.split('|').slice(1, -1).map((cell) => cell.trim());
  return { number, level, asks, state, how, test };
});
const file = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('the checklist of ASVS', () => {
  it('has each requirement of levels 1 and 2 once, in order, and no other', () => {
    expect(wanted).toHaveLength(253);
    expect(rows.map(({ number, level }) => ({ number, level }))).toEqual(wanted);
  });

  it('says of each what is asked, whether it holds, and how or why not', () => {
    expect(rows.filter((r) => !['holds', 'platform', 'does not apply', '**open**'].includes(r.state) || r.asks === '' || r.how === '')).toEqual([]);
    for (const [state, count] of [['holds', /in our code, as said \((\d+)\)/], ['platform', /operator’s proxy \((\d+)\)/], ['does not apply', /with the reason \((\d+)\)/], ['**open**', /what is there instead \((\d+)\)/]] as const) {
      expect([state, rows.filter((r) => r.state === state).length]).toEqual([state, Number(count.exec(page)?.[1])]);
    }
  });

  it('names files that are there', () => {
    const named = [...page.matchAll(/`((?:tests|kit|portal|backoffice|stack|supabase|docs)\/[^`\s]+)`/g)].map((m) => m[1] ?? '');
    expect(named.length).toBeGreaterThan(150);
    expect([...new Set(named)].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('names tests by titles that stand in their files', () => {
    const missing = rows.filter((r) => r.test !== '–').filter((r) => {
      const [, path = '', title = ''] = /^`([^`]+)` “(.+)”$/.exec(r.test) ?? [];
      return path === '' || !file(path).split('\n').some((line) => /\b(?:it|test)(?:\.each)?\(|^\s*\]\S*\)\(/.test(line) && line.includes(title));
    });
    expect(missing.map((r) => `${r.number} ${r.test}`)).toEqual([]);
  });
});
