import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passage } from '../../backoffice/src/features/search/passage.ts';

const shown = (text: string, asked: string, length = 20) => passage(text, asked, length).map((p) => (p.isHit ? `[${p.text}]` : p.text)).join('');

it('marks the words, whatever their width, and shows what is around the first', () => {
  expect(shown('小区暖气不热', '暖气 小区')).toBe('[小区暖气]不热');
  expect(shown('ＡＢＣ楼', 'abc')).toBe('[ＡＢＣ]楼');
  expect(shown(`${'前'.repeat(40)}暖气${'后'.repeat(40)}`, '暖气', 12)).toBe('…前前前前[暖气]后后后后后后…');
  expect(shown('我們小區暖氣不熱', '暖气')).toBe('我們小區[暖氣]不熱');
  expect(shown('三楼漏水，漏水很久', '“三楼漏水” 很久')).toBe('[三楼漏水]，漏水[很久]');
  expect(shown('没有', '暖气')).toBe('没有');
});

it('never loses or changes a character of a short text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.string({ maxLength: 5 }), (text, asked) => passage(text, asked, 200).map((p) => p.text).join('') === text));
});
