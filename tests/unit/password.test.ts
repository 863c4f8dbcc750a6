// Which passwords are taken: length, what is tried first, and the words around the person; never kinds of characters.
import { describe, expect, it } from 'vitest';
import { fitsAuth, forAuth, passwordFault } from '../../kit/password.ts';

const faults = (words: string[], passwords: string[]) => passwords.map((p) => [p, passwordFault(p, words)]);

describe('a password', () => {
  it('is taken when it is long and nobody tries it first, in any characters', () => {
    for (const [p, fault] of faults([], ['今晚回家记得买两斤土豆和醋别忘了', '河边的柳树年年都发芽又是新的一年春天', 'correct horse battery staple', 'rain on the tin roof at four'])) expect([p, fault]).toEqual([p, null]);
  });

  it('is refused when it is short, counted in characters and not in bytes', () => {
    expect(faults([], ['', '河边的柳树年年都发芽又是一年', 'fourteen chars']).map(([, f]) => f)).toEqual(['short', 'short', 'short']);
  });

  it('may have two hundred characters, Chinese ones too; of one that Auth would not read whole its digest is sent, so that its end counts', () => {
    const words = 'rain on the tin roof at four and nobody home to hear it, my dear friends', chinese = '河边的柳树年年都发芽又是新的一年春天来了燕子回家';
    expect([words.length, [...chinese].length]).toEqual([72, 24]);
    expect([words, chinese].map(forAuth)).toEqual([words, chinese]);
    const longer = [`${words}!`, `${words}?`, `${chinese}了`, `${chinese}吧`, `${chinese}${words}`];
    expect(longer.map((p) => passwordFault(p))).toEqual(longer.map(() => null));
    expect(new Set(longer.map(forAuth)).size).toBe(5);
    expect(longer.map(forAuth).filter((sent) => !fitsAuth(sent) || passwordFault(sent))).toEqual([]);
    const long = (n: number): string => [...`${words}${chinese}`.repeat(3)].slice(0, n).join('');
    expect([passwordFault(long(200)), passwordFault(long(201))]).toEqual([null, 'long']);
  });

  it('is refused when it is known, a run, a repetition, a date or a common word, Chinese ones too', () => {
    for (const [p, fault] of faults([], ['123456789012345', 'aaaaaaaaaaaaaaaaaaa', 'password1234567', 'Passw0rd!Passw0rd!', 'qwertyuiopasdfgh', 'woaini1314woaini1314', 'zhangsan123zhangsan', '5201314520131452', '2026010120260102', '为人民服务为人民服务为人民服务'])) expect([p, fault]).toEqual([p, 'common']);
  });

  it('is refused when it is made of the person’s or the office’s own words', () => {
    for (const [p, fault] of faults(['安新到', 'newperson@zhujian.example'], ['安新到安新到安新到安新到安新到', 'newperson@zhujian.example', '丛台区信访局业务系统信访局二六'])) expect([p, fault]).toEqual([p, 'personal']);
  });
});
