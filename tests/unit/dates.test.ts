import { afterEach, describe, expect, it, vi } from 'vitest';
import { readDay, sayDates, sayDay, sayLeft, sayShort, saySize, sayTime, todayHere } from '../../kit/dates.ts';

afterEach(() => void vi.useRealTimers());

describe('readDay', () => {
  it.each(['2026-11-24', '2026.11.24', '2026/11/24', '20261124', '2026年11月24日', ' 2026 年 11 月 24 日 ', '２０２６－１１－２４', '2026-11-24 '])('reads %s', (text) => {
    expect(readDay(text)).toBe('2026-11-24');
  });
  it('reads months and days of one digit', () => expect([readDay('2026-3-2'), readDay('2026年3月2日')]).toEqual(['2026-03-02', '2026-03-02']));
  it('knows leap years', () => expect([readDay('2028-02-29'), readDay('2026-02-29')]).toEqual(['2028-02-29', null]));
  it.each(['', '明天', '2026', '2026-13-01', '2026-00-10', '2026-04-31', '24.11.2026', '26-11-24', '2026-11-24 10:00'])('does not guess at “%s”', (text) => {
    expect(readDay(text)).toBeNull();
  });
});

describe('dates in words', () => {
  it('a day has its weekday', () => expect(sayDay('2026-12-09')).toBe('2026年12月9日（星期三）'));
  it('a Sunday is 星期日', () => expect(sayDay('2026-11-29')).toBe('2026年11月29日（星期日）'));
  it('the date of an instant is taken as it is written', () => expect(sayDay('2026-12-09T23:30:00')).toBe('2026年12月9日（星期三）'));
  it('a short day has no year', () => expect(sayShort('2026-12-09')).toBe('12月9日'));
  it('an instant is shown in Asia/Shanghai [R-CALC-TZ]', () => expect(sayTime('2026-03-01T17:05:00Z')).toBe('2026年3月2日 01:05'));
  it('midnight is 00 and not 24', () => expect(sayTime('2026-03-01T16:00:00Z')).toBe('2026年3月2日 00:00'));
  it('a sentence says its dates like everything else', () => expect(sayDates('2026-11-07 09:00 以后写下的，2026-11-10 才签名')).toBe('2026年11月7日 09:00 以后写下的，2026年11月10日 才签名'));
  it('a key that looks like a date within is left alone', () => expect(sayDates('01a22026-11-07 和 x2026-11-07')).toBe('01a22026-11-07 和 x2026-11-07'));
  it('nothing is nothing', () => expect([sayDay(null), sayShort(undefined), sayTime(null)]).toEqual(['', '', '']));
});

describe('sayLeft', () => {
  it.each([[3, '还有 3 天'], [1, '还有 1 天'], [0, '今天到期'], [-2, '已超过 2 天']])('%i days: %s', (days, words) => expect(sayLeft(days)).toBe(words));
  it('says so when there is no holiday table yet [R-CALC-WORKDAY]', () => expect(sayLeft(null)).toBe('期限待节假日安排公布后确定'));
});

describe('todayHere', () => {
  it.each([['2026-11-24T15:59:59Z', '2026-11-24'], ['2026-11-24T16:00:00Z', '2026-11-25']])('at %s it is %s [R-CALC-TZ]', (instant, day) => {
    vi.useFakeTimers({ now: new Date(instant) });
    expect(todayHere()).toBe(day);
  });
});

it('sizes of files are said in KB and MB', () => expect([saySize(1), saySize(2048), saySize(1572864)]).toEqual(['1 KB', '2 KB', '1.5 MB']));
