// What somebody answers who is asked who they are: in a record of a conversation the question says what the answer is, and nothing else does.
import { villages } from './mask-homes.ts';
import { removed, type Span } from './mask-view.ts';

const asked = /问\s*:\s*([^\n]{1,24}?)[?。]?\s*\n?\s*答\s*:\s*([^\n]{1,80})/gu;
const whoIs = /姓名|名字|叫什么|贵姓|怎么称呼/u, whereIs = /住哪|住在哪|住址|地址|家在哪/u, numberIs = /电话|手机|联系方式|身份证|证件|证号|卡号|账号|微信/u, bornOn = /出生|生日|哪年生|哪一年生/u;
const name = /^(?:我?叫|我是|姓名是)?(\p{Script=Han}{2,4}(?:·\p{Script=Han}{1,6})?)(?=[。,;\s]|$)/u;

/** The answers to such questions; of where somebody lives the part that everybody may read stays. */
export function answers(view: string): Span[] {
  return [...view.matchAll(asked)].flatMap((m) => {
    const question = m[1] ?? '', answer = m[2] ?? '', from = m.index + m[0].length - answer.length;
    const cut = (skip: number, long: number, by = removed): Span[] => (long > 0 ? [{ from: from + skip, to: from + skip + long, by }] : []);
    const sentence = /^[^。]*/u.exec(answer)?.[0].length ?? 0;
    if (whereIs.test(question)) return cut(villages(answer), sentence - villages(answer));
    if (numberIs.test(question)) return /[0-9零〇一二三四五六七八九幺]/u.test(answer) ? cut(0, answer.replace(/[。,\s]*$/u, '').length) : [];
    if (bornOn.test(question)) return cut(0, sentence);
    const called = whoIs.test(question) ? name.exec(answer) : null;
    return called ? cut(called[0].length - (called[1]?.length ?? 0), called[1]?.length ?? 0, '某某') : [];
  });
}
