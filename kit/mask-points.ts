// Names by points: a surname, characters people are named with, what stands before and behind, and whether the word list of
// Intl.Segmenter knows a word there. 陈一诺 in a list of three, or 今借到马国强现金, is a name; 高层 and 全体 are words.
import { common } from './mask-common.ts';
import { compoundAt, given, modern, ofThings, places, roles, strong, unlikely, usual, weak, wordy } from './mask-lists.ts';
import { han, type Read, type Span } from './mask-view.ts';

const nick = /^[老大小二三四五六七八九铁狗石黑][^十百千万年月日天个人名户条次点块元多几分之亩岁层号]$|^[\p{Script=Han}][娃蛋狗牛柱妮妞丫毛锁栓根墩氏]$|^石头$/u;
const announcing = /(?:名叫|名字叫|大名|小名|全名|姓名|真名|化名|署名|本名|叫做|叫|唤作|名为|自称|自称是|写的是|写成|印成|登记的是)\s*[:：]?\s*[“"'（(]?$/u;
export const roleBefore = new RegExp(`(?:${roles}|\\p{Script=Han}[员警]|\\p{Script=Han}{2}[人商贩师匠]|[村乡校军]医|(?:大|农|养殖|种植|商|租|低保|监测|五保|贫困|困难|特困|拆迁|承包|承租)户|[骑助歌水舵枪]手|(?:我|俺|他|她|其)(?:爸|妈|爹|娘|哥|弟|姐|妹|儿|爷|奶|舅|姨|姑|叔|婶|嫂|夫|妻|父|母|子|女|媳)|[大二三四五六小老堂表](?:舅|叔|伯|姑|姨|姑父|姑夫|姨夫|姨父|哥|姐|弟|妹|嫂|婶|爷|奶))\\s*[:：是为叫]?\\s*[“"'（(]?$`, 'u');
const handing = /(?:借到|欠到|收到|付给|转给|打给|交给|借给|卖给|租给|包给|还给|欠|认识|找到|委托|举报|控告|状告|投诉|起诉|反映|检举|告发|陪同|带领|雇用|雇佣|聘请|感谢|表扬|姓|[科局处室办队所院厂校班组里]的)$/u;
const listing = /[、和与及跟同]$/u, boundary = /(?:^|[^\p{Script=Han}A-Za-z0-9])$/u, joining = /[人从干听的被让把给将由向对替是找请为因到的等有个位]$/u;
export const behind = /^(?:[^\p{Script=Han}]|$|[携说讲称把将在是的也都等和与及跟不没去来收拿欠让签要已从因给向找打骂开跑带叫同未曾还就才又到住有共现竟却则先后了被以为对用答承拒多经年月们两二三四五六七八九十几一吗呢吧翻敲偷占私挪贪退送写做上下回当干那合请抢堵占砸拆]|出面|私自|擅自|强行|当时|当场|本人|现金|人民币|拖欠|承包|负责|经手|保管|代表|作为|上门|威胁|口头|亲自|同志|先生|女士|老师|名下|家里|一家|夫妇|夫妻|兄弟|父子|母子|去世|死亡|受伤|住院|反映|咨询|办理|参加|处理|告诉|告知|介绍|联系|签字|答应|承诺|组织|指使|伙同|多次|一直|至今|长期|利用|伪造|挪用|贪污|侵占|收取|领取|冒领|去年|今年|前年|昨天|今天|工资|态度|自己|态度|要求|请求|投诉|举报|代写|代笔|代签|怀孕|生病|患病|今日|确系|系|系|劳务|材料款|工程款)/u;

/** Behind a name that stands between an office and its act nothing else can be meant. */
const alone = /^(?:[，。；：、,！？”"）)]|$|[说称讲]|收了|把我)/u;

/** What speaks for the characters themselves, as a surname and a given name. */
function shape(first: string, size: number, inner: string[], isSaid: boolean, isAnnounced: boolean, isStrong: boolean): number {
  const surname = size === 2 ? 2 : isStrong ? 1 : wordy.has(first) && !isAnnounced && !(isSaid && inner.length === 2 && inner.every((c) => given.has(c))) ? -2.5 : 0; // 干事来红英
  if (nick.test(inner.join('')) || usual.has(inner.join(''))) return surname + 3;
  const each = inner.map((c): number => (given.has(c) ? 1.5 : modern.has(c) ? 0.8 : unlikely.has(c) ? -3 : 0));
  return surname + each.reduce((a, b) => a + b, 0) - (places.has(inner.at(-1) ?? '') ? 3 : 0) - (each.some((p) => p <= 0) && !isSaid ? 0.5 : 0);
}

/** What the dictionary says of the characters from `i` to `to`. */
function known({ view, starts }: Read, i: number, size: number, to: number, isSaid: boolean, isStrong: boolean): number {
  if (isSaid && /^(?:[（(](?:男|女|\d{1,3}岁?|化名)|，(?:男|女|电话|手机|联系电话|身份证|住址))/.test(view.slice(to, to + 6))) return 2;
  const token = starts.get(i);
  let sum = 0;
  if (token === undefined || i + token > to) sum -= 5;
  else if (common.has(view.slice(i, to)) || common.has(view.slice(i, i + token))) sum -= 5;
  else if (token === size) sum += 1;
  else if (i + token === to) sum -= isSaid ? 0 : isStrong ? 2 : 4;
  else sum -= isSaid || isStrong ? 0.5 : 2.5;
  for (let k = i + 1; k < to; k += 1) if (k + (starts.get(k) ?? 1) > to) sum -= 2.5;
  return sum;
}

/** What stands behind speaks for or against an end there. */
const right = ({ starts }: Read, to: number, after: string, isBehind: boolean): number => (/^，[男女]，/.test(after) ? 2 : isBehind ? 1 : (starts.get(to) ?? 0) >= 2 ? -0.4 : -1.5);

/** What speaks for a name in the characters from `i` to `to`; `enough` is one. */
function points(read: Read, i: number, size: number, to: number): number {
  const { view } = read, before = view.slice(Math.max(0, i - 8), i), after = view.slice(to, to + 12);
  const isAnnounced = announcing.test(before), isSaid = isAnnounced || roleBefore.test(before), isBehind = behind.test(after);
  const left = isAnnounced ? 4 : isSaid ? 2.5 : handing.test(before) ? 2 : boundary.test(before) || listing.test(before) ? 1 : joining.test(before) ? 0.5 : -1.5;
  const isStrong = size === 2 || strong.has(view[i] ?? '') || read.families.has(view[i] ?? '');
  return shape(view[i] ?? '', size, [...view.slice(i + size, to)], isSaid, isAnnounced, isStrong) + known(read, i, size, to, isSaid && isBehind, isStrong) + (isSaid && !isAnnounced && alone.test(after) && !common.has(view.slice(i, to)) ? 1.5 : 0) + left + right(read, to, after, isBehind) - (ofThings.test(after) && !isAnnounced ? 4 : 0);
}
const enough = 4.5;
const called = /^(?:先生|女士|小姐|同志|师傅|老师|主任|书记|经理|局长|处长|科长|所长|院长|校长|园长|队长|组长|医生|大夫|护士|律师|法官|警官|老板|会计|村长|镇长|乡长|站长|厂长|大爷|大妈|大娘|大叔|大婶|大姐|大哥|阿姨|叔叔|奶奶|爷爷|老汉|家人|家的|家里|姐姐|某某)$/u;

const office = new RegExp(`^(?:${roles})`);

/** Names by points, the longer reading first where both are good. */
export function namesByPoints(read: Read): Span[] {
  const { view } = read, found: Span[] = [];
  for (let i = 0; i < view.length; i += 1) {
    const two = compoundAt(view, i);
    const size = two?.length ?? 1;
    if (/[和与及有]/.test(view[i] ?? '') && /(?:姓名|名字|人)$/.test(view.slice(0, i).slice(-2))) continue; // 姓名和住址
    if (!two && !strong.has(view[i] ?? '') && !weak.has(view[i] ?? '')) continue;
    const readings = [2, 1].map((n) => i + size + n).filter((to) => to <= view.length && [...view.slice(i, to)].every((c) => han.test(c)) && !called.test(view.slice(i + size, to)) && !office.test(view.slice(i + size, i + size + 5)) && !/[的了吗呢吧啊某在由把被给让对与]|.于$|^于$/.test(view.slice(i + size, to)))
      .map((to) => ({ from: i, to, sum: points(read, i, size, to) }));
    const best = readings.reduce<{ from: number; to: number; sum: number } | null>((top, r) => (r.sum > (top?.sum ?? enough - 0.01) ? r : top), null);
    if (!best) continue;
    found.push({ from: best.from, to: best.to, by: '某某' });
    i = best.to - 1;
  }
  return found;
}
