// The masking against texts as people write them: what it was improved on, and what was never looked at while it was.
import { describe, expect, it } from 'vitest';
import { maskText } from '../../kit/mask.ts';
import { held, heldStay, tuned, tunedStay } from './mask-corpus.ts';
import { longer } from './mask-longer.ts';

const leaks = (cases: typeof tuned) => cases.filter(([text, ...gone]) => gone.some((g) => maskText(text).includes(g))).map(([text]) => text);

describe('texts that lead to a person [R-PRIV-MASK, R-PRIV-THIRDPARTY]', () => {
  it('lose it, but for a name that is three words of the dictionary', () => expect(leaks(tuned)).toEqual(['会计柴米油']));
  it('that were never tuned on leak in at most 3 of 61; a second person reads before anything is published', () => expect(leaks(held).length).toBeLessThanOrEqual(3));
  it.each(longer)('lose what leads to a person and keep the rest: $text', ({ text, gone, stays }) => {
    const out = maskText(text);
    expect([gone.filter((g) => out.includes(g)), stays.filter((k) => !out.includes(k))]).toEqual([[], []]);
  });
  it.each([...tunedStay, ...heldStay])('%s stays', (text) => expect(maskText(text)).toBe(text));
});
