// What the sites write down: it finds a request again and holds nobody's words.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answering, clean, note, pathOf, reference, write } from '../../kit/log.ts';

const lines: string[] = [];
beforeEach(() => void vi.spyOn(process.stdout, 'write').mockImplementation((text) => (lines.push(String(text)), true)));
afterEach(() => {
  lines.length = 0;
  vi.restoreAllMocks();
});

describe('the log of the sites', () => {
  it('writes one line of JSON, whatever it is given', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      lines.length = 0;
      write('warn', 'request', { path: text, fault: `${text}\n{"level":"info"}\r\u2028` });
      expect(lines).toHaveLength(1);
      expect(lines[0]?.trimEnd().split('\n')).toHaveLength(1);
      expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'warn', event: 'request' });
    }));
  });

  it('carries the number of the request, and what became known of it later', async () => {
    await answering({ reference: '12345678' }, async () => {
      await Promise.resolve();
      note({ who: 'a-person' });
      expect(reference()).toBe('12345678');
      write('info', 'request');
    });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ reference: '12345678', who: 'a-person', at: expect.stringMatching(/Z$/) });
  });

  it.each([
    ['/track?code=1234567890123456', '/track'],
    ['/nowhere/1234-5678-9012-3456', '/nowhere/·'],
    ['/1234567890123456', '/·'],
    ['/%E4%BD%9F%E9%9B%A8%E7%A6%BE', '/_'],
    ['/matters/01a21638-f09c-7670-9023-294a54db3c95/papers/x', '/matters/01a21638-f09c-7670-9023-294a54db3c95/papers/x'],
    ['/a\r\n{"level":"info"}', '/a____level___info__'],
  ])('keeps of the address %s only where it leads', (url, path) => expect(pathOf(url)).toBe(path));

  it('keeps of a failure its kind and place, not the words it quotes', () => {
    expect(clean('SyntaxError: Unexpected token 佟, "佟雨禾 13900001111" is not valid JSON\n    at parse (file:///x/entry.mjs:10:2)')).toBe('SyntaxError: Unexpected token ·, "·" is not valid JSON\n    at parse (file:///x/entry.mjs:10:2)');
  });
});
