// Names that are words, found by what the sentences do with them: 关键 is a word, but somebody whom one looks for (我找关键) and who says
// something (关键说他不管) is a person. Two signs of different kinds are asked for, anywhere in the text; what often acts in petitions
// and is nobody by name (物业, 街道) is listed.
import { common } from './mask-common.ts';
import { isGiven } from './mask-learned.ts';
import { everyday, functionWords, given, kinship, manner, roles, strong, usual } from './mask-lists.ts';
import { han, matched, type Read, type Span } from './mask-view.ts';

export type Sign = { name: string; pattern: RegExp };
/** What stands before a person. */
export const before: Sign[] = [
  { name: 'role', pattern: new RegExp(`(?:${roles}|[我俺他她][爸妈爹娘哥姐弟妹叔舅姑姨嫂])$`, 'u') },
  { name: 'object', pattern: /(?:找|问|求|托|劝|骂|揍|打|怪|怨|怕|认识|告诉|让|叫|被|把|跟|替|给|向|对|由|请|派|见|碰到|遇到|看见|欠|借给|陪|告|通知)[了过到着]?$/u },
  { name: 'unit', pattern: /(?:[局科处所站院队社区校行司委会办村里口]|值班|经办|接待|管事)的$/u },
];
/** What stands before one whose clause ends there, or who is who did it: 打我的是高兴，不是高远; 狗是吉祥寄养的. */
const is = /(?:[的人]是|(?<![可但于还也都就只要总算说由因果])是|就是|不是)$/u, ended = /^(?:[^\p{Script=Han}]|$|\p{Script=Han}{1,4}的[，。；！])/u;
/** What stands behind one. */
export const behind: Sign[] = [
  { name: 'kin', pattern: new RegExp(`^(?:家的?|[他她]|的)?(?:${kinship}|两口子|夫妇|夫妻|哥俩|姐妹|母女|父子)(?![区品])`, 'u') },
  { name: 'man', pattern: /^(?:同志|姑娘|大叔|先生|女士|师傅|[（(](?:小名|外号|绰号|大名|[男女]|身份证|电话|手机|1[3-9]\d|\d{2}岁))/u },
  { name: 'house', pattern: /^(?:家[的里门]|名下|手[里上]|那[里儿])/u },
  { name: 'subject', pattern: /^[又还就也才却偏一直都先后当场时面]{0,3}(?:说|称|讲|答应|骂|喊|嚷|[让叫问找劝催要]我|告诉|承认|否认|矢口|弃权|没?吭声|不吭声|动手|推了|住院|去世|走了|不在|欠我|签了?字|收了|拿走|跑了|跑路|失联|出面|摔了|不?认账|点头|摇头|翻脸|报了?警|在场|作证|经手|接手|主张|辩称|[找骂打]他|[找骂打]她|气得|哭|笑|表态|拍着|证实|证明(?!材料|文件))/u },
];
/** What somebody does whose name stands alone before it: 玉兰去镇上, 春生拿手机录了. */
const doing = /^(?:[去拿][^\p{P}年除掉到]|把|跟|被|给|带着?|当时|家的|家里)/u;
/** Before a word that is used as one. */
export const worded = /(?:[在从于到往不没未很太真别已正再能可会应该需请为做进]|重新|必须|进行|要求|非常|十分)$/u;

/** Who or what often acts in a petition and is nobody by name. */
export const nobody = new RegExp(`^(?:${roles})|(?:${roles})$|[局委办部科所院社站司区县镇乡村街道处里们门员人者家队行厂校店方会上中次天年车款费的了着过]$|^[我你他她它俺咱谁这那每各某第一两几多没人]|^[二三四五六七八九十].?[人次天年月口户家名位个点]`
  + '|^(?:物业|学校|政府|群众|大伙|同志|上级|组织|国家|自己|对面|隔壁|城管|热力|燃气|电力|供水|供电|供暖|自来水|园林|教育|公安|卫健|住建|人社|残联|妇联|民政|交警|交通|刑警|质检|市监|电信|联通|移动|广电|市场|环保|消防|税务|法庭|仲裁|医保|社保|保险|银行|劳动|信访|热线|开发|保洁|后勤|财务|人事|前台|窗口|网点|中介|厂家|商家|卖家|平台|系统|快递|外卖|媒体|记者|警方|双方|对方|网上|电话|短信|微信|事情|帮忙|解释|打电话|要求|进展|给予|路子|多少|部分|孩子|老人|大人|小孩|亲戚|朋友|雇主|学生|代表|父母|爸妈|爹妈|时候|生病|签字|公证|手语|绕路|规定|政策|文件|合同|法律|判决|结果|公园|毕竟|偶尔|凌晨|撒谎|瘫痪|清白|明天|白天|语文|光缆|温度|老楼|山墙|江水|金贵|金镯子|黄粱)$', 'u');

export type Place = { from: number; to: number; signs: string[]; isNamed: boolean };

/** Whether a stretch can be what somebody is called: a word of the dictionary, or characters that people are named with. */
export const canBe = (text: string, isWord: boolean): boolean => !nobody.test(text) && !everyday.test(text) && !manner.test(text)
  && (isWord || usual.has(text) || ![...text].some((c) => functionWords.has(c)) && (text.length === 2 ? isGiven([...text]) : /儿$|^[老小大]/.test(text) || strong.has(text[0] ?? '')));

/** Each stretch of two or three characters that begins and ends where words do, by what it says, with the signs beside it. */
export function places({ view, starts }: Read): Map<string, Place[]> {
  const all = new Map<string, Place[]>();
  for (const [from, size] of starts) for (const to of [from + 2, from + 3]) {
    const text = view.slice(from, to), left = view.slice(Math.max(0, from - 8), from), right = view.slice(to, to + 10);
    if (to > view.length || !/^\p{Script=Han}+$/u.test(text) || han.test(view[to] ?? '') && !starts.has(to) || worded.test(left) || !canBe(text, from + size === to)) continue;
    const signs = [...before.filter((s) => s.pattern.test(left)).slice(0, 1), ...(is.test(left) && ended.test(right) ? [{ name: 'is' }] : []), ...behind.filter((s) => s.pattern.test(right)).slice(0, 1)].map((s) => s.name);
    const isNamed = to === from + 2 && /(?:^|[^\p{Script=Han}]|的)$/u.test(left) && !common.has(text) && [...text].every((c) => given.has(c)) && (signs.length > 0 || doing.test(right));
    const same = all.get(text), place = { from, to, signs, isNamed };
    if (same) same.push(place);
    else all.set(text, [place]);
  }
  return all;
}

/** A role and an act beside the same word are rather how somebody acts: 护士当面说. */
const isPerson = (of: Place[]): boolean => {
  const signs = new Set(of.flatMap((p) => p.signs));
  return of.some((p) => p.isNamed) || signs.size > 2 || signs.size === 2 && !(signs.has('role') && signs.has('subject') && of.some((p) => p.signs.length === 2));
};

/** Who acts and is acted on, wherever the text speaks of them; and who does it with them, or to them, with one sign of their own. */
export function acting(read: Read): Span[] {
  const { view } = read, all = places(read), people = new Set([...all].filter(([, of]) => isPerson(of)).map(([text]) => text));
  const to = new RegExp(`^[找打骂问告跟和与、](?:${[...people].join('|')})`, 'u'), from = new RegExp(`(?:${[...people].join('|')})[找打骂问告跟和与、]$`, 'u');
  if (people.size > 0) for (const [text, of] of all) if (of.some((p) => p.signs.length > 0) && of.some((p) => to.test(view.slice(p.to, p.to + 4)) || from.test(view.slice(Math.max(0, p.from - 4), p.from)))) people.add(text);
  return [...people].flatMap((text) => (all.get(text) ?? []).map((p) => ({ from: p.from, to: p.to, by: '某某' })));
}

/** Where one place is enough: in a form, on a bond, above a letter, before a number of theirs, behind what they did. */
const told: RegExp[] = [
  new RegExp(`(?:姓名|承办|经办|审核|签名|签字|记录|${roles})[ \\t\\u3000]+(\\p{Script=Han}{2,4})(?=[ \\t\\u3000。；、]|$)`, 'gu'),
  /(?:今(?:借到|欠到?|收到)|欠条[：:])\s*(\p{Script=Han}{2,3})(?=人民币|现金|工资|工钱|货款|材料款|工程款|[￥¥\d])/gu,
  /(?<=^|\n|意见书?[：:]|告知书?[：:]|通知书?[：:])(\p{Script=Han}{2,3})(?=同志[：:])/gu,
  /(?<=^|[^\p{Script=Han}]|群众|村民|居民|业主|人)(\p{Script=Han}{2,3})(?=[（(](?:身份证号?(?:码)?[：:]?)?\s*(?:\d{17}[\dXx]|1[3-9]\d{9})[）)])/gu,
  /(?:(?:打|骂|撞|推|经办|接手|负责|签字|收钱|管事|带头|动手|出面|借钱)(?:我|俺|人|这事|此事)?的人?|(?:经办|承办|负责|联系|签字|值班)人)就?是(?:\p{Script=Han}{1,6}[局科处所站院队村社区校行司办]的?)?(\p{Script=Han}{2,3})(?=[，。；、！])/gu,
  /(?<=[。！？\n]\s*)(\p{Script=Han}{2,3})(?=，(?:今年)?[一二三四五六七八九十\d]{2,4}岁)/gu,
  /[“"「](\p{Script=Han}{2,3})(?=，[你您](?!好|们))/gu,
  /(?<=^|[^\p{Script=Han}])(\p{Script=Han}{2,3})(?=这(?:货|家伙|小子|老东西|孩子|女的|男的))/gu,
  /(?<=^|[^\p{Script=Han}])(\p{Script=Han}{2,4})(?=[（(][^）)]{0,4}(?:小名|乳名|外号|绰号|学名|曾用名))/gu,
  /(?<=(?:证明人|证人|见证人|在场人)[：:][^。\n]{0,60}；)(\p{Script=Han}{2,3})(?=[，（])/gu,
  /欠(?![一二两三四五六七八九十])(\p{Script=Han}{2,3})(?=[一二两三四五六七八九十\d][一二三四五六七八九十\d]*[万千百元块])/gu,
  /[喊叫]我(?:[大小老阿]?[婆公姨叔伯哥姐妈爷奶娘])?(\p{Script=Han}{2,3})(?=就行|就好|就可以|都行|即可)/gu,
  new RegExp(`(?:${roles})(\\p{Script=Han}{2,3})(?=的(?:存折|身份证|手机|电话|户口|名字|工资|签名|房产证|社保卡|医保卡|银行卡|账户))`, 'gu'),
  new RegExp(`(?:${roles})(\\p{Script=Han}{2,3})(?=[、和与](?:${roles})(?!们))`, 'gu'),
];
const addressed = /^(?:工种|岗位|班组|天数|欠薪|日期|性别|年龄|民族|电话|手机|住址|地址|单位|职务|职业|金额|房号|身份证|工资|工钱|薪水|房租|租金|押金|本金|利息|人家|各位|办案|承办|有关|领导|党员|全体|你好|您好)/;

export const placed = ({ view, starts }: Read): Span[] => [
  ...told.flatMap((pattern) => matched(view, pattern, (text, from) => !nobody.test(text) && !everyday.test(text) && !manner.test(text) && !addressed.test(text) && (starts.get(from) === text.length || usual.has(text) || ![...text].some((c) => functionWords.has(c) && !given.has(c))))),
  ...matched(view, /姓\p{Script=Han}{1,2}，?(?:单?名|名字?叫?)(?!字|叫|片)(\p{Script=Han}{1,2})(?=[，。；、！？（(]|$)/gu),
  ...matched(view, /(?<![\p{Script=Han}*＊])([*＊]{1,2}\p{Script=Han}{1,2})(?=[，,。；\s）)]|$)/gu),
];
