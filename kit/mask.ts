// What the public may read (R-PRIV-MASK, R-PRIV-THIRDPARTY): numbers, addresses and names of people are taken out of a text,
// however they are written. It would rather take out a word too many: a second person reads the result before it is published.
//
// Every pattern is matched on a view of the text with one character for each character of the text, in which digits of any
// script and full-width letters are plain; what is found is replaced in the text itself.

import { behind, namesByPoints } from './mask-names.ts';
import { simplified } from './simplified.ts';

/** Names that are known beforehand: the petitioner keeps the first character, everybody else keeps nothing. */
export type Known = { petitioners?: string[]; others?: string[] };
type Span = { from: number; to: number; by: string };

const removed = '（已隐去）';
const han = /\p{Script=Han}/u;
const chinese = new Map(['零〇○Ｏ洞', '一壹弌幺么', '二贰弍貳', '三叁弎參', '四肆', '五伍', '六陆陸', '七柒拐', '八捌', '九玖勾'].flatMap((same, digit) => [...same].map((c): [string, string] => [c, String(digit)])));

/** One plain character for a character: full-width and mathematical forms folded, digits of every script as 0 to 9. */
function plain(c: string): string {
  const folded = c.normalize('NFKC');
  const one = [...folded].length === 1 ? folded : /^[⑴-⑼⒈-⒐]$/u.test(c) ? folded.replace(/\D/g, '') : c;
  if (/\p{Nd}/u.test(one) && !/[0-9]/.test(one)) {
    const code = one.codePointAt(0) ?? 0;
    for (let zero = 0; zero < 10; zero += 1) if (!/\p{Nd}/u.test(String.fromCodePoint(code - zero - 1))) return String(zero);
  }
  return one.length === 1 ? simple(one) : '\uFFFC';
}

const simpleOf = new Map<string, string>();
/** A traditional character as the simplified one. */
function simple(c: string): string {
  if (!han.test(c)) return c;
  const known = simpleOf.get(c);
  if (known !== undefined) return known;
  const one = simplified(c);
  simpleOf.set(c, one.length === 1 ? one : c);
  return simpleOf.get(c) ?? c;
}

const compound = '欧阳 太史 端木 上官 司马 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 呼延 东郭 羊舌 左丘 南荣 单于 贺兰 完颜 叶赫 纳兰 爱新觉罗 耶律'.split(' ');
const strong = new Set('尤穆邝奚酆裘钮荀庾夔厍缑郜濮糜邴佴笪瞿胥殳邬佟隗郗宓卞戚湛逯蒯竺桓毕敖邰訾亓程段苗冀寇兰牟艾卓麦臧苟邬卞栾隋佘鞠栗鄢谌翁雒逯嵇丘滕亓晁扈亢仝钭阚禚芮宿高方江欧王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧蔡潘袁董余苏叶吕魏蒋田杜丁沈姜范傅钟卢汪戴崔任陆廖姚金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙郝孔邵史毛顾赖武康贺严尹钱施牛洪龚汤陶黎温莫易樊乔裴殷庄章鲁倪庞邢俞翟蓝聂齐葛柴伍覃骆阮柳纪焦耿祝左柯申喻涂辛岳詹靳缪闫褚娄盛童霍窦岑宁芦辜甄屈项荆鲍闵晏邬邸晋阳祁仇芮羿储郏浦狄贝臧伏谈茅席颜梅刁虞昝宣贲郁杭冷蒲卓蔺屠蒙苍闻逄姬冉郦雍璩桑桂寿'.split(''));
const weak = new Set('季凌舒廉华房吉荣诸燕尉丛苑惠楚劳禹蔚郎巫狐戎从鄂索咸籍莘贡堵宰却充茹习宦容慎衡沃利越勾融那简饶后续抗党项费卫麻迟通支尚段包管应强单阴能解路危宗池党扶双麻于和向都有时成从万安常连查全明文水平边车封古关门曲匡国广东师巩厉戎祖符景束幸司韶黎乌焦巴弓牧隗山谷宓蓬郗班仰秋仲伊宫暴甘钭别白怀戈卞花湛戚计皮余元卜凤乐满弘步居暨终蓟柏阙耿隆弥空毋沙乜养鞠须丰巢关蒯相荆红权逯盖益桓公初游竺鱼岚帅云化年强过原召有果毕米佟苗战冼但'.split(''));
const given = new Set('伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰花香月建国华红玉萍珍荣梅春志海玲金凤云文新林立波宁福生辉龙鹏飞宇浩轩子涵梓琪雨欣怡佳颖莹雪琳晶倩婷婉娴瑾瑜瑶慧巧美娥菊翠雅芝萱蓉薇菁梦岚苑婕馨瑗琰韵融园艺咏卿聪澜纯毓悦昭冰爽琬茗羽希宝贵财富发祥喜庆顺昌兴旺盛康健安泰和同义仁礼智信忠孝良善德才学诚正大长永久恒远达成功业光亮清泉江河山川石松柏树森木根茂东西南北中天地日星晨阳晓晖旭震雷雷电风雪霜露冬夏秋鸣凯旋斌武威猛豪俊英雄士俊彦博哲睿思源航帆舟锋铁钢银铜锁柱栓运连继承绍宗祖祥瑞吉麟凰鹤燕鹰虎彪骏驰腾跃进先锋卫民爱党胜利解放援朝全启迪开元亨利贞维振世家传广厚培植润泽滋淑贤惠琴瑟琼瑛珊珠珏璐璇璟玥玮珂琦琛琨钰鑫淼焱垚晗昊昱昕晟煜炜烨焕灿炎炳烈勋桥枝麦小素青兆敬树改换变巧爱存有忠书臣军占双喜锁成群士全合友朋兵'.split(''));
const functionWords = new Set('的了在是和与也都就被把给对到说要去来让为以及而且但不没未将已又再还很最更太只等之其该此这那我你他她它们您谁内外向由因则并或至自吗呢吧啊呀着过得们个些么什怎'.split(''));
const verbs = new Set('说讲称找打住请问看做办叫收欠借骂拿骗告带等反投申被因向从答承拒挪贪侵占用把将给让要和与及或在于是有的了也都就没不未已曾还又很才只家'.split(''));
const places = new Set('村庄屯寨镇乡街路巷坊湾沟店集营铺区县市省州局所院校厂矿站场楼苑堡坪埠'.split(''));
const translit = new Set('阿依古丽买提江艾力合麦吐尔逊孜木热拉吾帕克斯坦都明巴哈达娜姆尼沙茹仙卡米尔汗别迪加娃玛合亚森扎西次仁卓嘎央金多吉旺堆格桑尼玛德吉白玛诺布索南平措顿珠罗布吾斯曼托赫塔肉孜奴尔班凯日伊萨玉素甫塔依尔帕夏苏里坦库万杨努布阿不都热合曼'.split(''));
const titles = '先生|女士|小姐|同志|师傅|老师|主任|书记|经理|局长|处长|科长|所长|院长|校长|队长|组长|医生|大夫|护士|律师|法官|警官|老板|会计|村长|镇长|乡长|站长|厂长|总|工|大爷|大妈|大娘|大叔|大婶|大姐|大哥|阿姨|叔叔|奶奶|爷爷|老汉';
const introducedSelf = '中文名|英文名|曾用名|我叫|我是|我名叫|本人叫|本人姓名|本人|姓名|申请人|投诉人|反映人|信访人|举报人|来信人|署名';
const introduced = '名叫|名字叫|叫做|叫|联系人|当事人|户主|房东|业主|邻居|村民|居民|同学|同事|老板|包工头|工头|丈夫|妻子|老公|老婆|媳妇|儿子|女儿|父亲|母亲|爸爸|妈妈|哥哥|弟弟|姐姐|妹妹|爱人|亲戚|支书|表哥|表弟|书记|主任|经理|局长|处长|科长|镇长|乡长|院长|校长|所长|站长|医生|大夫|老师|法人代表|法人|法定代表人|负责人|承办人|经办人|队长|组长|会计|代表|司机|对方|被告|原告|证人|工人|职工|保安|物业经理|开发商|承包人|承租人|出租人|买方|卖方|甲方|乙方|收款人|户名|受害人|死者|伤者|患者|学生|孩子';

const uyghur = '古丽|古力|买提|麦提|吐尔逊|吐逊|艾合|阿卜杜|阿不都|热合曼|库尔班|尼亚孜|依明|伊敏|玉素甫|买买|麦麦|艾尼|热依|阿依|帕提|迪力';
const tibetan = '扎西|次仁|卓玛|卓嘎|央金|多吉|旺堆|格桑|尼玛|德吉|白玛|诺布|索南|平措|顿珠|罗布|才让|拉姆|达娃|边巴|巴桑|旺姆|曲珍|仁青|洛桑|强巴|丹增|嘉措';
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** The text with every number, address and name of a person replaced. */
export function maskText(text: string, known: Known = {}): string {
  const chars = [...text];
  const view = chars.map(plain).join('');
  const spans = [...numbers(view), ...handles(view), ...addresses(view), ...namesIn(view, chars, known)];
  return replace(chars, spans);
}

/** Replaces from the longest span of each place on; spans that touch and say the same become one, brackets around one go. */
function replace(chars: string[], spans: Span[]): string {
  const order = spans.filter((s) => s.to > s.from).sort((a, b) => a.from - b.from || b.to - a.to);
  const merged: Span[] = [];
  for (const s of order) {
    const last = merged.at(-1);
    if (last && s.from < last.to) last.to = Math.max(last.to, s.to);
    else if (last && s.from === last.to && s.by === last.by && s.by === removed) last.to = s.to;
    else merged.push({ ...s });
  }
  let out = '', at = 0;
  for (const s of merged) {
    while (s.by === removed && s.to > s.from && /[，,、\s]/.test(chars[s.to - 1] ?? '')) s.to -= 1;
    if (s.by === removed && /[(（]/.test(chars[s.from - 1] ?? '') && /^[^(（]*[)）]/.test(chars.slice(s.from, s.to).join(''))) s.from -= 1;
    if (s.by === removed && /[(（]/.test(chars[s.from - 1] ?? '') && /[)）]/.test(chars[s.to] ?? '') && s.from - 1 >= at) {
      s.from -= 1;
      s.to += 1;
    }
    out += chars.slice(at, s.from).join('') + s.by;
    at = s.to;
  }
  return out + chars.slice(at).join('');
}

const found = (view: string, pattern: RegExp, by = removed, group = 0): Span[] => [...view.matchAll(pattern)].map((m) => {
  const whole = m[group] ?? '';
  const from = m.index + (group === 0 ? 0 : m[0].lastIndexOf(whole));
  return { from, to: from + whole.length, by };
});

const between = /[\s\p{Z}\p{Cf}\p{Mn}\-‐‑‒–—―−_.．·•‧・。、,，/／\\*~～()（）[\]【】<>《》|+＋:：'’"“”#]/u;
const units = /^\s*(?:多|余|几)?(?:元|块|万|亿|千|百|美元|平方|平米|㎡|亩|公顷|吨|公斤|斤|千克|克|公里|千米|米|户|人|名|套|栋|个|件|次|页|份|岁|天|度|千瓦|字|％|%)/u;

/** Telephones, identity cards, bank cards and every other long number of a person. */
function numbers(view: string): Span[] {
  const spans: Span[] = [];
  const digit = (i: number): string | null => (/[0-9]/.test(view[i] ?? '') ? (view[i] ?? '') : (chinese.get(view[i] ?? '') ?? null));
  for (let i = 0; i < view.length; i += 1) {
    const isStart = /[lI|]/.test(view[i] ?? '') && /[0-9]/.test(view[i + 1] ?? '') && !/[A-Za-z]/.test(view[i - 1] ?? '');
    if (!isStart && (digit(i) === null || /[○O洞拐勾么]/.test(view[i] ?? ''))) continue;
    const at: number[] = [i];
    for (let j = i + 1, gap = 0; j < view.length && gap <= 4; j += 1) {
      const d = digit(j) ?? (/[oOlI|]/.test(view[j] ?? '') && /[0-9]/.test(view[j - 1] ?? '') && /[0-9]/.test(view[j + 1] ?? '') ? '0' : null);
      if (d !== null) {
        at.push(j);
        gap = 0;
      } else if (between.test(view[j] ?? '')) gap += 1;
      else break;
    }
    spans.push(...inRun(view, at, digit));
    i = at.at(-1) ?? i;
  }
  return spans;
}

const looseId = /[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}/;
const mobile = /1[3-9]\d{9}/;

/** What of one run of digits is somebody's number; dates, years, amounts and the numbers of papers stay. A run that is a telephone as a whole is no date. */
function inRun(view: string, at: number[], digit: (i: number) => string | null): Span[] {
  const first = at[0] ?? 0, last = at.at(-1) ?? 0;
  const raw = view.slice(first, last + 1);
  const date = /(?:19|20)\d\d\s*[-./、]\s*(?:1[0-2]|0?[1-9])\s*[-./、]\s*(?:3[01]|[12]\d|0?[1-9])(?!\d)/.exec(raw);
  if (date && !new RegExp(`^(?:${mobile.source}|${looseId.source}[0-9xX]?)$`).test(at.map(digit).join(''))) {
    const parts = [at.filter((i) => i < first + date.index), at.filter((i) => i >= first + date.index + date[0].length)];
    return parts.flatMap((part) => (part.length > 0 ? inRun(view, part, digit) : []));
  }
  const digits = at.map((i) => digit(i) ?? (/[lI|]/.test(view[i] ?? '') ? '1' : '0')).join('');
  const tight = !/[^\d\s\p{Cf}\-‐‑‒–—―−_·•.()（）零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖幺oOlI|]/u.test(raw);
  const before = view.slice(Math.max(0, first - 12), first), after = view.slice(last + 1, last + 12);
  const takeX = /^[\s-]{0,2}[xX]/.exec(after)?.[0].length ?? 0;
  const span = (to = last + 1): Span[] => {
    const lead = /(?:(?<![A-Za-z])[A-Za-z]{1,2}[\s-]|[A-Za-z0-9]+|[+＋]|[(（]\s*[+＋]?86[)）]\s*)$/.exec(before)?.[0].length ?? 0;
    const tail = /^(?:[A-Za-z0-9]+|\s*[转分]机?\s*[0-9]{1,6})/.exec(view.slice(to, to + 20))?.[0].length ?? 0;
    return [{ from: first - lead, to: to + tail, by: removed }];
  };
  if (/(?:CT[A-Z]|〔|\[|第)$/.test(before) && digits.length <= 16 && tight && !mobile.test(digits.slice(0, 11)) || /CT[A-Z]$/.test(before)) return [];
  if (!tight && raw.split(/[、，,/\s和]+/).every((part) => /^(?:1\d\d|1[02]\d{3}|9\d{4})$/.test(part))) return []; // numbers that everybody may call
  if (looseId.test(digits) || digits.length === 17 && takeX > 0) return span(last + 1 + (takeX && (digits.length === 17 || /\d{17}$/.test(digits)) ? takeX : 0));
  if (mobile.test(digits) && (tight || digits.length <= 15)) {
    const isMoney = /[.,]/.test(raw) && units.test(after);
    if (!isMoney) return span();
  }
  if (/(?:QQ|qq|Qq|扣扣|企鹅|Q号|q号)(?:群|号|号码)?\s*(?:是|为|[:：])?\s*$/.test(before) && digits.length >= 5) return span();
  if (/(?:电话|手机|座机|号码|拨打|致电|联系方式|tel|Tel|TEL|传真|卡号|账号|帐号|密码|查询码|验证码|证号)[^\d\n]{0,6}$/.test(before) && digits.length >= 6) return span(last + 1 + takeX);
  if (!tight) {
    const cuts = at.flatMap((i, k) => (k > 0 && /[^\s\p{Cf}\-‐‑‒–—―−_·•.()（）]/u.test(view.slice((at[k - 1] ?? 0) + 1, i)) ? [k] : []));
    return cuts.length === 0 ? [] : [0, ...cuts].flatMap((k, n) => inRun(view, at.slice(k, cuts[n]), digit));
  }
  if (digits.length < 7) return [];
  const groups = raw.split(/[^\d]+/).filter(Boolean);
  if (groups.length > 1 && groups.every((g) => /^(?:19|20)\d\d$/.test(g))) return [];
  if (units.test(after) && (groups.length === 1 || /^\d+\.\d+$/.test(raw))) return [];
  if (/^20[0-3]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(raw)) return [];
  if (/^\d{1,6}\.\d+$/.test(raw)) return [];
  return span(last + 1 + takeX);
}

/** E-mail, WeChat and other accounts, passports, number plates. */
function handles(view: string): Span[] {
  const part = '(?:[0-9]{1,4}|[零〇一二三四五六七八九十]{1,5})', day = `${part}\\s*[年./-]\\s*${part}\\s*(?:[月./-]\\s*${part}\\s*日?|月)`;
  const province = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
  return [
    ...found(view, /[A-Za-z0-9._%+-]{1,64}\s*(?:@|[([（【]\s*(?:at|艾特|圈a)\s*[)\]）】]|\sat\s|艾特|圈a|＃|#)\s*[A-Za-z0-9-]{1,63}(?:\s*(?:\.|[([（]\s*(?:dot|点)\s*[)\]）]|\sdot\s|点|。)\s*[A-Za-z0-9-]{1,63})+/giu),
    ...found(view, /(?:[vV微]\s*[❤♥]\uFE0F?|微\s*信|薇信|威信|维信|[vV]\s*信|wechat|weixin|wei\s?xin|加微|加[vV]|(?<![A-Za-z])[vVwW][xX])\s*(?:号码?|账号|ID)?\s*(?:是|为|叫|[:：,，])?\s*([A-Za-z][\w.-]{3,29})/gi, removed, 1),
    ...found(view, /(?<![A-Za-z0-9._%+-])@[A-Za-z][A-Za-z0-9_.-]{3,30}/g),
    ...found(view, /(?<![A-Za-z0-9])(?:wx|wxid|vx|qq)[_-]\w{3,30}/gi),
    ...found(view, /(?<![A-Za-z])ID\s*[:：]\s*([A-Za-z][\w.-]{4,30})/gi, removed, 1),
    ...found(view, /(?<![A-Za-z0-9])(?=[A-Z0-9]*\d{6})[A-HJ-NPR-Z0-9]{17}(?![A-Za-z0-9])/g),
    ...found(view, /(?:抖音|快手|微博|小红书|钉钉|头条)\s*(?:号|名|ID)?\s*([A-Za-z0-9_@.-]{4,40})/gi, removed, 1),
    ...found(view, /(?:19|20)\d\d\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?(?=\s*出?生)/g),
    ...found(view, /(?:抖音|快手|微博|小红书|支付宝|淘宝|钉钉|头条|账号|帐号|用户名|密码|网名|昵称)\s*(?:号|名|ID)?\s*(?:是|为|叫|[:：])\s*([A-Za-z0-9_@.-]{4,40})/gi, removed, 1),
    ...found(view, /(?:护照|通行证|军官证|士兵证|驾驶证|居住证|社保卡|准考证|病历|住院)\s*(?:号码?)?\s*(?:是|为|[:：])?\s*([A-Za-z0-9字第号()-]{5,24})/gi, removed, 1),
    ...found(view, /(?<![A-Za-z0-9])[A-Za-z]{1,2}[\s-]?\d{7,9}(?:[\s-]?[(（]?\d[)）]?)?(?![0-9])/g),
    ...found(view, new RegExp(`[${province}]\\s?[A-HJ-NP-Za-hj-np-z][\\s·•‧・.丨|:：\\-]{0,2}(?=[A-Za-z0-9\\s·•-]*\\d)[A-HJ-NP-Za-hj-np-z0-9](?:[\\s·•.\\-]?[A-HJ-NP-Za-hj-np-z0-9]){3,5}[学警港澳挂使领]?`, 'g')),
    ...found(view, /(?:https?:\/\/|www\.)[^\s/，。；）)]+(\/[^\s，。；）)]+)/g, removed, 1),
    ...found(view, /(?:尾号|尾数|末尾|[后末][三四五六3-6]位)\D{0,4}([0-9]{2,6}[xX]?)/g, removed, 1),
    ...found(view, /(?:工|警|胸牌|工牌|学|户|门诊|住院|病案|病历|社保|医保|社会保障|低保|残疾|房产|不动产权?|产权|合同|员工|学生|存折|快递|运单|订单|保单|户口本|会员)\s*证?卡?\s*(?:编|单)?\s*号码?\s*(?:是|为|[:：])?\s*([^\s，。；、,;！？!]{0,20}\d[\w()（）-]*号?)/g, removed, 1),
    ...found(view, new RegExp(`(?:出生(?:日期|年月|于)?|生于|生日)\\s*(?:是|为|[:：])?\\s*(${day})`, 'g'), removed, 1),
    ...found(view, new RegExp(`(${day})(?=\\s*出?生(?![产活效意态]))`, 'g'), removed, 1),
    ...found(view, /(?:WJ|军|海|空)[\s·-]?[A-Z0-9]{1,2}[\s·-]?\d{4,5}(?!\d)/g),
  ];
}

/** The part of an address that leads to a door; the road, the estate and the village stay. */
function addresses(view: string): Span[] {
  const n = '[0-9零〇一二三四五六七八九十百甲乙丙丁A-Za-z]{1,5}(?:[-－—–之][0-9一二三四五六七八九十A-Za-z]{1,4}){0,3}';
  const part = '(?:号院|号楼|号|栋|幢|座|弄|排|组|队|单元|门洞|门|层|楼|室|户|房|院)';
  return [
    ...found(view, new RegExp(`(?:路|街|大道|巷|胡同|弄|里弄|小区|花园|家园|公寓|新村|村|庄|社区|屯|寨|苑|城|府|大院|家属院|宿舍)\\s*((?:${n}\\s*${part}\\s*[，,、]?\\s*)+(?:${n}(?!\\s*(?:人|户居|元|年|月|个|万|次|多|余)))?)`, 'g'), removed, 1),
    ...found(view, new RegExp(`(?<![0-9])(?:${n}\\s*(?:号院|号楼|栋|幢|座|单元|排|组|楼|层)\\s*[，,、]?\\s*)+${n}\\s*(?:号|单元|门|室|户|房|层|楼)`, 'g')),
    ...found(view, /(?<![0-9])\d{3,4}\s*室/g),
    ...found(view, /(?<![A-Za-z0-9])[A-Za-z0-9]{1,3}\s*座\s*\d{3,4}(?![0-9元])/g),
    ...found(view, /(?<![0-9])[甲乙丙丁]?\d{1,4}号院\s*[东西南北正][房屋厢]/g),
    ...found(view, /(?:小区|新村|花园|家园|[村园苑院里庭城府庄寓路街巷])\s*((?!(?:19|20)\d\d)\d{1,3}(?:\s*[-－—–]\s*\d{1,4}){1,3})(?![0-9元%])/g, removed, 1),
    ...found(view, new RegExp(`第?${n}\\s*[排组巷]\\s*第?${n}\\s*[家户]`, 'g')),
    ...found(view, new RegExp(`附\\s*${n}\\s*号`, 'g')),
    ...found(view, new RegExp(`门牌号?\\s*(?:是|为|[:：])?\\s*(${n}\\s*号?)`, 'g'), removed, 1),
    ...found(view, new RegExp(`(?<![0-9A-Za-z])[0-9A-Za-z]{1,4}[#＃]\\s*楼?(?:\\s*${n}\\s*(?:单元|层|室|号|门))*(?:\\s*${n}(?!\\s*(?:人|户|元|年|月|个|次)))?`, 'g')),
    ...found(view, /(?<![0-9-])\d{1,3}\s*[-－—–#]\s*\d{1,2}\s*[-－—–]\s*\d{3,4}(?![0-9-])/g),
  ];
}

/** A name with whatever may stand between its characters. */
const spaced = (name: string): RegExp => new RegExp([...name.normalize('NFKC')].filter((c) => !/[\s·•‧・.．]/.test(c))
  .map((c) => c.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s\\p{Cf}·•‧・.．_*\\-]{0,2}'), 'giu');

const short = (name: string): string => {
  if (/^[A-Za-z]/.test(name)) return `${name[0]}**`;
  if (/[·•‧・.．]/.test(name)) return `${name[0]}某某`;
  return `${compound.find((s) => name.startsWith(s)) ?? name[0]}某`;
};

/** Names are looked for without the blanks that somebody put between their characters. */
function namesIn(view: string, chars: string[], known: Known): Span[] {
  const at: number[] = [];
  for (let i = 0; i < view.length; i += 1) {
    const blank = /[\s\p{Z}\p{Cf}]/u.test(view[i] ?? '') && han.test(view[at.at(-1) ?? -1] ?? '') && han.test(view.slice(i).trimStart()[0] ?? '') && !/[\n\r]/.test(view[i] ?? '');
    if (!blank) at.push(i);
  }
  const compact = at.map((i) => view[i]).join('');
  return names(compact, at.map((i) => chars[i] ?? ''), known).map((s) => ({ ...s, from: at[s.from] ?? 0, to: (at[s.to - 1] ?? 0) + 1 }));
}

/** Known names everywhere; then those that a word before or after gives away, and those that stand apart from the dictionary. */
function names(view: string, chars: string[], known: Known): Span[] {
  const spans: Span[] = [];
  const people = new Map<string, string>();
  const starts = new Map<number, number>();
  for (const w of words.segment(view)) starts.set(w.index, w.segment.length);
  const name = (i: number): string => nameAt(view, i, starts);
  const mark = (from: number, to: number, by: string) => {
    spans.push({ from, to, by });
    const text = chars.slice(from, to).join('');
    if (people.has(text) && !(to - from === 2 && (starts.get(from) ?? 0) !== 1)) spans.pop();
    else if (to - from >= 2) people.set(text, by);
  };

  for (const n of known.petitioners ?? []) if (n.trim().length > 1) people.set(n.trim(), short(n.trim()));
  for (const n of known.others ?? []) if (n.trim().length > 1) people.set(n.trim(), '某某');

  for (const m of view.matchAll(/\p{Script=Han}[·•‧・.．]\p{Script=Han}/gu)) {
    const dot = m.index + 1;
    if (chinese.has(view[dot - 1] ?? '') || chinese.has(view[dot + 1] ?? '')) continue;
    if (/[.．]/.test(view[dot] ?? '') && !(translit.has(view[dot - 1] ?? '') && translit.has(view[dot + 1] ?? ''))) continue;
    let from = dot, to = dot + 1;
    while (from > 0 && dot - from < 8 && translit.has(view[from - 1] ?? '')) from -= 1;
    while (to - dot <= 8 && translit.has(view[to] ?? '')) to += 1;
    if (from === dot) while (from > 0 && dot - from < 3 && han.test(view[from - 1] ?? '') && !functionWords.has(view[from - 1] ?? '') && !/[叫人名夫妻子]/.test(view[from - 1] ?? '')) from -= 1;
    if (to === dot + 1) while (to - dot <= 4 && han.test(view[to] ?? '') && !functionWords.has(view[to] ?? '')) to += 1;
    const self = new RegExp(`(?:${introducedSelf})\\s*[:：]?\\s*$`).test(view.slice(0, from));
    mark(from, to, self ? `${chars[from]}某某` : '某某');
  }
  for (const m of view.matchAll(/(?<![A-Za-z])[A-Z][a-z]{1,15}(?:[\s·.-]{1,2}(?:[A-Z]\.\s?)?[A-Z][a-z]{1,15}){1,3}(?![A-Za-z])/g)) mark(m.index, m.index + m[0].length, `${m[0][0]}**`);

  for (const m of view.matchAll(new RegExp(`(?:${tibetan}){1,3}`, 'g'))) mark(m.index, m.index + m[0].length, '某某');
  for (const m of view.matchAll(/(\p{Script=Han})某(\p{Script=Han})/gu)) if (strong.has(m[1] ?? '') && m[2] !== '某' && given.has(m[2] ?? '')) mark(m.index, m.index + 3, '某某');
  for (const m of view.matchAll(/(?<![百同贵尊])姓(\p{Script=Han}{1,2})/gu)) {
    const long = compound.includes(m[1] ?? '') ? 2 : 1, from = m.index + m[0].length - (m[1]?.length ?? 0);
    const isSaid = /^(?:[的，。；、！？,.\s叫住]|$)/u.test(view.slice(from + long));
    if (long === 2 || strong.has(m[1]?.[0] ?? '') || weak.has(m[1]?.[0] ?? '') && isSaid) spans.push({ from, to: from + long, by: '某' });
  }
  for (const m of view.matchAll(/(?<=^|[给找跟和与向对是叫让被把、，。；：\s])(\p{Script=Han})(?=[局科处所院镇董](?:[打说答让的、，。！？\s了]|$))/gu)) if (strong.has(m[1] ?? '')) spans.push({ from: m.index, to: m.index + 1, by: '某' });
  for (const m of view.matchAll(new RegExp(`[${[...translit].join('')}]{0,4}(?:${uyghur})[${[...translit].join('')}]{0,5}`, 'gu'))) if (m[0].length >= 4) mark(m.index, m.index + m[0].length, '某某');
  for (const m of view.matchAll(/(?:叫|英文名|昵称|网名)\s*(?:是|为|[:：])?\s*([A-Z][a-z]{1,15})(?![A-Za-z])/g)) mark(m.index + m[0].length - (m[1]?.length ?? 0), m.index + m[0].length, '某某');
  for (const m of view.matchAll(/(\p{Script=Han})([姐哥嫂婶叔姨])(?=[和说收把给在，。、的也都她他找跟]|\s|$)/gu)) if (strong.has(m[1] ?? '') && starts.get(m.index) !== undefined) spans.push({ from: m.index, to: m.index + 1, by: '某' });
  for (const m of view.matchAll(/大(\p{Script=Han})(?=[说跑欠拿收把给打找和，。、的也都他她]|\s|$)/gu)) {
    if (starts.get(m.index) === 1 && starts.get(m.index + 1) === 1 && strong.has(m[1] ?? '') && !/[方江石金龙路雷高白黄马牛包钱毛康汤鱼洪]/.test(m[1] ?? '')) mark(m.index, m.index + 2, '某某');
  }
  for (const [intro, by] of [[introducedSelf, 'self'], [introduced, 'other']] as const) {
    for (const m of view.matchAll(new RegExp(`(?:${intro})(?:姓名|名字)?\\s*(?:[:：]|是|为|叫)?\\s*[“"'（(]?`, 'g'))) {
      const from = m.index + m[0].length;
      const given = nameAfter(view, from, starts, by === 'self' ? /(?:[叫名]|[:：])\s*$/.test(m[0]) : /[:：]\s*$/.test(m[0]));
      if (given) mark(from, from + given.length, by === 'self' ? short(given) : '某某');
    }
  }
  for (const m of view.matchAll(new RegExp(`(?:${titles})`, 'g'))) {
    for (const long of [4, 3, 2, 1]) {
      const from = m.index - long, text = view.slice(from, m.index);
      if (from < 0 || ![...text].every((c) => han.test(c))) continue;
      const isName = long === 1 ? (strong.has(text) || weak.has(text) && !functionWords.has(text) && starts.get(from) === 1 && !han.test(view[from - 1] ?? '')) && starts.get(from) !== undefined && !places.has(view[from - 1] ?? '') : name(from) === text;
      if (isName && !(long === 1 && /^(?:总|工)$/.test(m[0]) && starts.get(from) !== 1) && !(long === 1 && /^(?:总|工)$/.test(m[0]) && han.test(view[m.index + 1] ?? '') && !functionWords.has(view[m.index + 1] ?? ''))) {
        if (long === 1) spans.push({ from, to: m.index, by: '某' });
        else mark(from, m.index, '某某');
        break;
      }
    }
  }
  for (const m of view.matchAll(/[老小阿](\p{Script=Han})(?=[头哥姐弟妹家他她说的和与、，。；！？\s是在把给让等也都就]|$|[^\p{Script=Han}])/gu)) {
    const token = starts.get(m.index);
    if (token === undefined || token > 2 || token === 2 && (m[0].startsWith('阿') || m[0].startsWith('小') && /[康米麦石雷龙马牛黄蓝白包毛钱金路熊鲁温庄江方高]/.test(m[1] ?? '')) || token === 1 && starts.get(m.index + 1) !== 1) continue;
    if (m[0].startsWith('阿') || strong.has(m[1] ?? '')) mark(m.index, m.index + 2, '某某');
  }
  for (const m of view.matchAll(/[老小](\p{Script=Han})/gu)) {
    const isOne = starts.get(m.index) === 2 && m[0].startsWith('老') || starts.get(m.index) === 1 && starts.get(m.index + 1) === 1;
    if (isOne && strong.has(m[1] ?? '') && !/[康米麦石雷龙马牛黄蓝白包毛钱金路熊鲁温庄江方高]/.test(m[1] ?? '')) mark(m.index, m.index + 2, '某某');
  }
  for (const m of view.matchAll(/(\p{Script=Han}{2})(?=大爷|大妈|大娘|大叔|大婶|大姐|大哥|奶奶|爷爷|阿姨|婶子|嫂子)/gu)) if ([...(m[1] ?? '')].every((c) => given.has(c))) spans.push({ from: m.index, to: m.index + 2, by: '某某' });
  for (const m of view.matchAll(/(?<=^|[，、。；：:有是叫和与及\s])(\p{Script=Han}{2,3})(?=[（(](?:男|女|化名|\d{2}岁))/gu)) if (strong.has(m[1]?.[0] ?? '') || weak.has(m[1]?.[0] ?? '')) spans.push({ from: m.index, to: m.index + (m[1]?.length ?? 0), by: '某某' });
  for (const m of view.matchAll(/(\p{Script=Han})(\p{Script=Han})氏/gu)) if (strong.has(m[1] ?? '') && strong.has(m[2] ?? '')) mark(m.index, m.index + 3, '某某');
  for (const s of namesByPoints(view, starts, { strong, weak, given, compound })) if (!people.has(chars.slice(s.from, s.to).join(''))) mark(s.from, s.to, '某某');
  for (const [i, size] of starts) {
    const text = size === 1 || compound.some((s) => view.startsWith(s, i)) ? name(i) : '';
    if (text && !people.has(text) && (strong.has(view[i] ?? '') && [...text.slice(1)].some((c) => given.has(c)) || compound.some((s) => text.startsWith(s)))) mark(i, i + text.length, '某某');
  }

  const seen = new Set(spans.map((s) => `${s.from} ${s.to}`));
  const add = (from: number, to: number) => {
    if (seen.has(`${from} ${to}`)) return;
    seen.add(`${from} ${to}`);
    spans.push({ from, to, by: '某某' });
  };
  for (const s of spans) { // what this adds is gone through as well: a list of names has many
    if (s.by === '某') continue;
    const next = /^[、和及与]([\p{Script=Han}]{2,3}?)(?=[、，。；（(和及与等二两三四五六七八九十几都被]|$)/u.exec(view.slice(s.to, s.to + 6));
    if (next && (strong.has(next[1]?.[0] ?? '') || weak.has(next[1]?.[0] ?? '')) && !functionWords.has(next[1]?.[0] ?? '')) add(s.to + 1, s.to + 1 + (next[1]?.length ?? 0));
    const before = /(?<=[、，。；：:和及与被找由向]|^)([\p{Script=Han}]{2,3})[、和及与]$/u.exec(view.slice(Math.max(0, s.from - 5), s.from));
    if (before && strong.has(before[1]?.[0] ?? '') && !functionWords.has(before[1]?.[1] ?? '') && !new RegExp(`(?:${titles})$`).test(before[1] ?? '')) add(s.from - 1 - (before[1]?.length ?? 0), s.from - 1);
  }

  const told = new Set([...(known.petitioners ?? []), ...(known.others ?? [])].map((n) => n.trim()));
  for (const [text, by] of people) for (const m of view.matchAll(spaced(text))) {
    const token = starts.get(m.index), to = m.index + m[0].length;
    // 黄河 is a name here and a road there, and 心连心 holds no 连心
    if (!told.has(text) && m[0].length === 2 && (token === undefined || token >= 2 && !behind.test(view.slice(to, to + 3)))) continue;
    spans.push({ from: m.index, to, by });
  }
  // the same stretch found twice: the petitioner's own form wins over 某某
  return spans.filter((s) => s.by !== '某某' || !spans.some((t) => t !== s && t.by !== '某某' && t.by !== '某' && t.from <= s.from && t.to >= s.to));
}

/** A name that begins here and that the dictionary does not know as a word; '' when there is none. */
function nameAt(view: string, i: number, starts: Map<number, number>): string {
  const two = compound.find((s) => view.startsWith(s, i));
  const from = i + (two?.length ?? 1);
  if (!two && !strong.has(view[i] ?? '') && !weak.has(view[i] ?? '')) return '';
  if (!two && starts.get(i) !== 1) return '';
  const isWeak = !two && !strong.has(view[i] ?? '');
  const size = starts.get(from);
  const first = view[from] ?? '', second = view[from + 1] ?? '';
  if (size === undefined || !han.test(first) || functionWords.has(first) || verbs.has(first) && !given.has(first)) return '';
  let long = 1;
  if (/^(?:花园|家园|新村|广场|大厦|公寓|佳苑|华庭|新城|庄园|国际|中心|天地|世纪)/.test(view.slice(from, from + 2))) return '';
  if (size === 2) {
    if (!(given.has(first) && given.has(second)) || new RegExp(`^(?:${titles})$`).test(first + second)) return '';
    long = 2;
  } else if (size > 2) return '';
  else if (han.test(second) && starts.get(from + 1) === 1 && !functionWords.has(second) && !(verbs.has(second) && !given.has(second))) long = 2;
  const end = from + long;
  if (places.has(view[end - 1] ?? '') || (places.has(view[end] ?? '') && starts.has(end))) return '';
  if (/[一二]/.test(first) && !(long === 2 && given.has(second) && !isWeak)) return '';
  if (/[0-9两十百千万个元]/.test(first) || /[三四五六七八九]/.test(first) && (isWeak || /[个人名条件次年月日天楼号元万千百十家户块点级层组队队米项]/.test(second)) || isWeak && ![...view.slice(from, end)].every((c) => given.has(c))) return '';
  return view.slice(i, end);
}

/** A name after a word that announces one; trusted, it may be a word of the dictionary. */
function nameAfter(view: string, i: number, starts: Map<number, number>, isTrusted: boolean): string {
  const plainName = nameAt(view, i, starts);
  if (plainName) return plainName;
  const two = compound.find((s) => view.startsWith(s, i));
  if (!two && !strong.has(view[i] ?? '') && !(isTrusted && weak.has(view[i] ?? ''))) return '';
  const from = i + (two?.length ?? 1);
  let to = from;
  while (to - from < 2 && han.test(view[to] ?? '') && !functionWords.has(view[to] ?? '') && !(to > from && verbs.has(view[to] ?? ''))) to += 1;
  if (to === from) return '';
  const word = starts.get(i) ?? 0;
  if (/^[大二三四五六七八九][娃虎蛋狗牛柱妮妞丫毛]$/.test(view.slice(from, to))) return view.slice(i, to);
  if (!isTrusted && word > 1 && ![...view.slice(from, to)].every((c) => given.has(c))) return '';
  if (!isTrusted && (places.has(view[to - 1] ?? '') || places.has(view[to] ?? ''))) return '';
  return view.slice(i, to);
}
