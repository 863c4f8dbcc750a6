// The masking against texts as people write them: what it was improved on, and what was never looked at while it was.
import { describe, expect, it } from 'vitest';
import { maskText } from '../../kit/mask.ts';
import { held, heldStay, tuned, tunedStay } from './mask-corpus.ts';
import { longer, second, third } from './mask-longer.ts';

const leaks = (cases: typeof tuned) => cases.filter(([text, ...gone]) => gone.some((g) => maskText(text).includes(g))).map(([text]) => text);

describe('texts that lead to a person [R-PRIV-MASK, R-PRIV-THIRDPARTY]', () => {
  it('lose it, but for a name that is three words of the dictionary', () => expect(leaks(tuned)).toEqual(['会计柴米油']));
  it('that were never tuned on leak in at most 3 of 61; a second person reads before anything is published', () => expect(leaks(held).length).toBeLessThanOrEqual(3));
  const left = (of: typeof longer) => of.flatMap(({ text, gone }) => gone.filter((g) => maskText(text).includes(g)));
  const lost = (of: typeof longer) => of.flatMap(({ text, stays }) => stays.filter((k) => !maskText(text).includes(k)));
  it('and are longer lose it too, and keep the rest', () => expect([left(longer), lost(longer)]).toEqual([[], []]));
  it('and are written by somebody else lose it, and keep all but one word', () => expect([left(second), lost(second)]).toEqual([[], ['心连心志愿队']]));
  it('and play with names leak in what is named here', () => expect([left(third), lost(third)]).toEqual([['庄严', '庄重', '林水土', '高扬', '花荣'], ['顶账', '汤泉洗浴']]));
  it.each([...tunedStay, ...heldStay])('%s stays', (text) => expect(maskText(text)).toBe(text));
});
