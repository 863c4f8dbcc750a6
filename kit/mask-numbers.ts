// Numbers, accounts and doors that lead to a person: telephones, papers, cards, plates, addresses.
import { chinese, found, removed, type Span } from './mask-view.ts';

const between = /[\s\p{Z}\p{Cf}\p{Mn}\p{Me}\-‐‑‒–—―−_.·•‧・。、,/\\*~～()[\]【】<>《》|+:'’"“”#]/u;
/** What somebody says between the digits who reads a number out. */
const spoken = /^(?:…+|然后|接着|等等|后面是?|再|完了|杠)/u;
const units = /^\s*(?:多|余|几)?(?:元|块|万|亿|千|百|美元|平方|平米|㎡|亩|公顷|吨|公斤|斤|千克|克|公里|千米|米|户|人|名|套|栋|个|件|次|页|份|岁|天|度|千瓦|字|%)/u;

/** Whether a letter that looks like a digit stands among digits: 154 oooo 8074. */
const isAmidDigits = (view: string, i: number): boolean => /[0-9][oOlI|\s-]{0,6}$/.test(view.slice(Math.max(0, i - 7), i)) && /^[oOlI|\s-]{0,6}[0-9]/.test(view.slice(i + 1, i + 8));

const whole = /^(?:1[3-9]\d{9}|[1-9]\d{16}[0-9xX])$/;

/** Telephones, identity cards, bank cards and every other long number of a person. */
export function numbers(view: string): Span[] {
  const spans: Span[] = [];
  const digit = (i: number): string | null => (/[0-9]/.test(view[i] ?? '') ? (view[i] ?? '') : (chinese.get(view[i] ?? '') ?? null));
  for (let i = 0; i < view.length; i += 1) {
    const isStart = /[lI|]/.test(view[i] ?? '') && /[0-9]/.test(view[i + 1] ?? '') && !/[A-Za-z]/.test(view[i - 1] ?? '');
    if (!isStart && (digit(i) === null || /[○O洞拐勾么]/.test(view[i] ?? ''))) continue;
    const at: number[] = [i];
    for (let j = i + 1, gap = 0; j < view.length && gap <= 4; j += 1) {
      const d = digit(j) ?? (/[oOlI|]/.test(view[j] ?? '') && isAmidDigits(view, j) ? '0' : null);
      if (d !== null) {
        if (gap > 0 && at.length >= 7 && /[,。;、]/.test(view.slice((at.at(-1) ?? 0) + 1, j)) && /^(?:(?:1[0-2]|[1-9])月|(?:19|20)\d\d年)/.test(view.slice(j, j + 5))) break; // a date begins
        if (gap > 0 && /[。;!?\n]/.test(view.slice((at.at(-1) ?? 0) + 1, j)) && /^(?:19|20)\d\d年/.test(view.slice(j, j + 5)) && whole.test(at.map(digit).join(''))) break; // a number that is whole ends with its sentence; a year follows
        if (gap > 0 && /[,;、]/.test(view.slice((at.at(-1) ?? 0) + 1, j)) && whole.test(at.map(digit).join(''))) break; // the next number of a list
        if (gap > 0 && at.length >= 11 && (/\t/.test(view.slice((at.at(-1) ?? 0) + 1, j)) || /^\d{1,3}(?:,\d{3})+(?:\.\d\d)?(?!\d)/.test(view.slice(j, j + 16)))) break; // the next cell of a table, or a sum
        if (view[j] === '|' && whole.test(at.map(digit).join(''))) break; // the next cell, and no 1
        at.push(j);
        gap = 0;
      } else if (between.test(view[j] ?? '')) gap += 1;
      else {
        const filler = at.length > 1 ? spoken.exec(view.slice(j, j + 6))?.[0].length ?? 0 : 0;
        if (filler === 0) break;
        gap += 1;
        j += filler - 1;
      }
    }
    spans.push(...inRun(view, at, digit));
    i = at.at(-1) ?? i;
  }
  return spans;
}

const looseId = /[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}/;
const mobile = /1[3-9]\d{9}/;
/** What stands before the number of a standard, and of a paper that is nobody's. */
const standard = /(?<![A-Za-z])(?:GB|JGJ|CJJ|CJ|JG|HJ|DB|DL|SL|TB|QB|WS|GA|YY|NY|ISO|IEC|CECS)(?:\d{2})?(?:\/?[TZ])?\s*-?$/;
const ofPaper = /(?:流水号?|小票|发票号?码?|票据|回执|回单|(?:监测|检测|报告|受理|登记|工单|通知单|批|文)(?:编|单)?号?)\s*(?:是|为|:)?\s*$/;

/** Where a run of digits goes on in another line or cell, which a number seldom does. */
const tableCuts = (view: string, at: number[]): number[] => at.flatMap((i, k) => (k > 0 && /[\n\t]|[ \u3000]{2}/.test(view.slice((at[k - 1] ?? 0) + 1, i)) ? [k] : []));

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
  const tight = !/[^\d\s\p{Cf}\-‐‑‒–—―−_·•.()零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖幺oOlI|]/u.test(raw);
  const before = view.slice(Math.max(0, first - 12), first), after = view.slice(last + 1, last + 12);
  const takeX = /^[\s-]{0,2}[xX]/.exec(after)?.[0].length ?? 0;
  const span = (to = last + 1): Span[] => {
    const lead = /(?:(?<![A-Za-z])[A-Za-z]{1,2}[\s-]|[A-Za-z0-9]+|[+]|[(]\s*[+]?86[)]\s*)$/.exec(before)?.[0].length ?? 0;
    const tail = /^(?:[A-Za-z0-9]+|\s*[转分]机?\s*[0-9]{1,6})/.exec(view.slice(to, to + 20))?.[0].length ?? 0;
    return [{ from: first - lead, to: to + tail, by: removed }];
  };
  if (standard.test(before) || /(?:[A-Z]{1,5}-|字第?)$/.test(before) && /^(?:19|20)\d\d-\d{1,6}$/.test(raw)) return [];
  if (/(?<![A-Za-z])[A-Z]{2,6}$/.test(before) && /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3,6}$/.test(raw)) return []; // letters, a date and a serial number: a paper, not a person
  if (/(?:CT[A-Z]|〔|\[|第)$/.test(before) && digits.length <= 16 && tight && !mobile.test(digits.slice(0, 11)) || /CT[A-Z]$/.test(before)) return [];
  if (!tight && raw.split(/[、,/\s和]+/).every((part) => /^(?:1\d\d|1[02]\d{3}|9\d{4})$/.test(part))) return []; // numbers that everybody may call
  if (looseId.test(digits) || digits.length === 17 && takeX > 0) return span(last + 1 + (takeX && (digits.length === 17 || /\d{17}$/.test(digits)) ? takeX : 0));
  if (mobile.test(digits) && (tight || digits.length <= 15)) {
    const isMoney = /[.,]/.test(raw) && units.test(after);
    if (!isMoney) return span();
  }
  if (ofPaper.test(before) && tight) return [];
  if (/(?:QQ|qq|Qq|扣扣|企鹅|Q号|q号)(?:群|号|号码)?\s*(?:是|为|:)?\s*$/.test(before) && digits.length >= 5) return span();
  if (/(?:电话|手机|座机|号码|拨打|致电|联系方式|tel|Tel|TEL|传真|卡号|账号|帐号|密码|查询码|验证码|证号)[^\d\n]{0,6}$/.test(before) && digits.length >= 6) return span(last + 1 + takeX);
  if (!tight) {
    const cuts = at.flatMap((i, k) => (k > 0 && /[^\s\p{Cf}\-‐‑‒–—―−_·•.()]/u.test(view.slice((at[k - 1] ?? 0) + 1, i)) ? [k] : []));
    return cuts.length === 0 ? [] : [0, ...cuts].flatMap((k, n) => inRun(view, at.slice(k, cuts[n]), digit));
  }
  const wide = tableCuts(view, at);
  if (wide.length > 0 && !/^(?:(?:86)?0?1[3-9]\d{9}|0\d{9,11}|\d{16,19})$/.test(digits)) return [0, ...wide].flatMap((k, n) => inRun(view, at.slice(k, wide[n]), digit));
  if (digits.length < 7) return [];
  const groups = raw.split(/[^\d]+/).filter(Boolean);
  if (groups.length > 1 && groups.every((g) => /^(?:19|20)\d\d$/.test(g))) return [];
  if (units.test(after) && (groups.length === 1 || /^\d+\.\d+$/.test(raw))) return [];
  if (/^20[0-3]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(raw)) return [];
  if (/^\d{1,6}\.\d+$/.test(raw)) return [];
  return span(last + 1 + takeX);
}

/** E-mail, WeChat and other accounts, passports, number plates. */
export function handles(view: string): Span[] {
  const part = '(?:[0-9]{1,4}|[零〇一二三四五六七八九十]{1,5})', day = `${part}\\s*[年./-]\\s*${part}\\s*(?:[月./-]\\s*${part}\\s*日?|月)`;
  const province = '京津沪渝冀豫云滇黔陇秦辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
  return [
    ...found(view, /[A-Za-z0-9._%+-]{1,64}(?:\s(?:dot|点)\s[A-Za-z0-9._%+-]{1,30}){0,3}\s*(?:@|[([【]\s*(?:at|艾特|圈a)\s*[)\]】]|\sat\s|艾特|圈a|#)\s*[A-Za-z0-9-]{1,63}(?:\s*(?:\.|[([]\s*(?:dot|点)\s*[)\]]|\sdot\s|点|。)\s*(?:[A-Za-z0-9-]{1,63}|康姆?))+/giu),
    ...found(view, /(?:[vV微薇]\s*[❤♥]\uFE0F?|微\s*信|薇信|加薇|威信|维信|[vV]\s*信|wechat|weixin|wei\s?xin|加微|加[vV]|(?<![A-Za-z])[vVwW][xX])\s*(?:号码?|账号|ID)?\s*(?:是|为|叫|[:,])?\s*([A-Za-z][\w.-]{3,29})/gi, removed, 1),
    ...found(view, /(?<![A-Za-z0-9._%+-])@[A-Za-z][A-Za-z0-9_.-]{3,30}/g),
    ...found(view, /(?<![A-Za-z0-9._%+-])@(?!所有人|全体)([\p{Script=Han}\w]{2,12})(?<!发布|公安|平安|政府|检察|法院|信访|日报|新闻|热线)(?=[\s,。;:!?、]|$)/gu, '某某', 1),
    ...found(view, /(?<![A-Za-z0-9])(?:wx|wxid|vx|qq)[_-]\w{3,30}/gi),
    ...found(view, /号\s*(?:叫|是|为|:)\s*([A-Za-z][\w.-]{4,30})/g, removed, 1),
    ...found(view, /(?<![A-Za-z])ID\s*:\s*([A-Za-z][\w.-]{4,30})/gi, removed, 1),
    ...found(view, /(?<![A-Za-z-])ID\s+(?=[\w.-]*\d)(?=[\w.-]*[A-Za-z])([A-Za-z0-9][\w.-]{4,30})/g, removed, 1),
    ...found(view, /(?<![A-Za-z0-9])(?=[A-Z0-9]*\d{6})[A-HJ-NPR-Z0-9]{17}(?![A-Za-z0-9])/g),
    ...found(view, /(?:抖音|快手|微博|小红书|钉钉|头条)\s*(?:号|名|ID)?\s*([A-Za-z0-9_@.-]{4,40})/gi, removed, 1),
    ...found(view, /(?:抖音|快手|微博|小红书|支付宝|淘宝|钉钉|头条|账号|帐号|用户名|密码|网名|昵称)\s*(?:号|名|ID)?\s*(?:是|为|叫|:)\s*([A-Za-z0-9_@.-]{4,40})/gi, removed, 1),
    ...found(view, /(?:账号|帐号|用户名|昵称|网名)\s*([A-Za-z][A-Za-z0-9_.-]{3,39})/g, removed, 1),
    ...found(view, /(?:护照|通行证|军官证|士兵证|驾驶证|居住证|社保卡|准考证|病历|住院)\s*(?:号码?)?\s*(?:是|为|:)?\s*([A-Za-z0-9字第号()-]{5,24})/gi, removed, 1),
    ...found(view, /(?<![A-Za-z0-9])[A-Za-z]{1,2}[\s-]?\d{7,9}(?:[\s-]?[(]?\d[)]?)?(?![0-9])/g),
    ...found(view, new RegExp(`[${province}]\\s?[A-HJ-NP-Za-hj-np-z][\\s·•‧・.丨|:\\-]{0,2}(?=[A-Za-z0-9\\s·•-]*\\d)[A-HJ-NP-Za-hj-np-z0-9](?:[\\s·•.\\-]?[A-HJ-NP-Za-hj-np-z0-9]){3,5}[学警港澳挂使领]?`, 'g')),
    ...found(view, /(?:https?:\/\/|www\.)[^\s/,。;)]+(\/[^\s,。;)]+)/g, removed, 1),
    ...found(view, /(?:尾号|尾数|末尾|(?:身份证|证件|证号|手机|电话|银行卡|卡号|账号|号码)[^,。;]{0,8}[后末][三四五六3-6]位)[^\d,。;]{0,4}?([0-9零〇一二三四五六七八九幺]{2,6}[xX]?|[0-9A-Z]{3,6})/g, removed, 1),
    ...found(view, /(?<![0-9])\d{4}[\s-]?(?:[*xX•●]{2,4}[\s-]?){1,4}\d{3,4}(?![0-9])/g),
    ...found(view, /(?:工|警|胸牌|工牌|学|户|门诊|住院|病案|病历|社保|医保|社会保障|低保|残疾|房产|不动产权?|产权|合同|协议|员工|学生|存折|快递|运单|订单|保单|户口本|会员)\s*证?卡?\s*(?:编|单)?\s*号码?\s*(?:是|为|:)?\s*([^\s,。;、!?]{0,20}\d[\w()-]*号?)/g, removed, 1),
    ...found(view, new RegExp(`(?:出生(?:日期|年月|于)?|生于|生日)\\s*(?:是|为|:)?\\s*(${day})`, 'g'), removed, 1),
    ...found(view, new RegExp(`(${day})(?=\\s*出?生(?![产活效意态]))`, 'g'), removed, 1),
    ...found(view, /(?:出生(?:日期|年月|于)?|生于|生日)\s*(?:更正为|更改为|变更为|改为|登记为|应为|写成了?|[是为]|:)?\s*((?:农历|阴历|阳历|民国)?\s*[0-9零〇一二三四五六七八九十廿卅]{2,4}\s*[年./-]\s*(?:[正腊冬闰0-9一二三四五六七八九十]{1,3}月?(?:初?[0-9一二三四五六七八九十廿]{1,3})?[日号]?))/g, removed, 1),
    ...found(view, /((?:农历|阴历|阳历|民国)?(?<![0-9])[0-9零〇一二三四五六七八九十廿卅]{2,4}年\s*[正腊冬闰0-9一二三四五六七八九十]{1,3}月\s*初?[0-9一二三四五六七八九十廿]{1,3}[日号]?)\s*(?=的?\s*(?:出生|生人|生日|生的|生[,。;)\s]))/g, removed, 1),
    ...found(view, /(?<![\d*])\d{1,6}[*xX×•●]{3,}[\dXx]{0,6}/g),
    ...found(view, /(?:[卡表户账帐证]号|号牌|牌照|车牌)(?:号码?)?\s*(?:是|为|:)?\s*\p{Script=Han}{0,2}\s?([A-Za-z]{0,4}[\s-]?\d{4,})/gu, removed, 1),
    ...found(view, /(?:电动车|电动自行车|电瓶车|摩托车|三轮车)[^,。;\d]{0,8}?([A-Za-z]?\d{5,7})(?![\d元块])/g, removed, 1),
    ...found(view, /(?:军官|士兵|文职|警官|残疾军人|退役军人|转业|复员)证\s*(?:号码?)?\s*:?\s*(\p{Script=Han}?字?第?\s*\d{4,}\s*号?)/gu, removed, 1),
    ...found(view, /[科区室病房]\s*(加?\d{1,3}\s*号?床)(?![被褥单])/g, removed, 1),
    ...found(view, /(?<![0-9])\d{1,3}号?床(?=[的病,。、]|$)/g),
    ...found(view, /(?:微\s*信|VX|wx)\s*号?\s*:?\s*([A-Za-z](?:\s?[A-Za-z0-9_-]){4,20})/gi, removed, 1),
    ...found(view, /(?:微\s*信|扣扣|QQ|抖音|快手|支付宝|闲鱼|小红书)[^,。;!?\n]{0,12}?(?<!\w)((?=[\w-]*\d)[A-Za-z][\w-]{5,19})(?![\w@])/gi, removed, 1),
    ...found(view, /(?:网名|昵称|用户名)\s+([A-Za-z][\w.-]{3,29})/g, removed, 1),
    ...found(view, /(?:抖音|快手|小红书|微博|视频号|头条)号?\s*:\s*([^\s,。;、)]{2,20})/g, removed, 1),
    ...found(view, /(?:水|电|气|燃气|热力|公交|饭|校园|购物|充值|会员)卡\s*(?:号码?)?\s*(?:是|为|:)?\s*([A-Za-z]{0,3}\d{3,})(?![0-9元块])/g, removed, 1),
    ...found(view, /(?:19|20)\d\d[./]\d{1,2}(?:[./]\d{1,2})?(?=\s*出?生(?![产活效意态]))/g),
    ...found(view, /(?:经度|纬度|坐标|定位|东经|北纬)[^\d,。;]{0,4}(\d{2,3}[.°]\d{2,}[^,。;\s]{0,6}(?:\s*[,\s]\s*(?:(?:经度|纬度|东经|北纬)\s*)?\d{2,3}[.°]\d{2,})?)/g, removed, 1),
    ...found(view, /(?:微信名|微信昵称|昵称|网名|网友|网民|用户|楼主|发帖人|留言人|群友|博主|主播|头像名|账号名)\s*(?:是|为|叫|:)?\s*[“"'‘「《]([^”"'’」》\n]{1,14})[”"'’」》]/g, removed, 1),
    ...found(view, /(?<![A-Za-z0-9])(?:[A-Za-z0-9-]{1,30}\.){1,3}(?:cn|com|net|org|me|link|cc|tv|example)(\/[^\s,。;)]{3,})/g, removed, 1),
    ...found(view, /[A-Za-z0-9._-]{2,30}(?:\s*(?:下划线|横杠|杠|点)\s*[A-Za-z0-9._-]{1,20}){0,3}\s*(?:在|艾特|圈a?|小老鼠|at)\s*[A-Za-z0-9-]{2,20}\s*(?:点|\.|dot)\s*(?:com|cn|net|org|example)(?:\s*(?:点|\.)\s*cn)?/gi),
    ...found(view, /(?:民警|辅警|交警|警员|警官|协警)\s*[:(]?\s*(\d{4,8})(?![\d元人名个年])/g, removed, 1),
    ...found(view, /(?:年级|初[一二三]|高[一二三])\s*([(]?\s*[0-9一二三四五六七八九十]{1,3}\s*[)]?\s*班)/g, removed, 1),
    ...found(view, /(?<![\p{Script=Han}0-9])[一二三四五六七八九初高][一二三]?\s*[(]\s*[0-9一二三四五六七八九十]{1,3}\s*[)]\s*班/gu),
    ...found(view, /(?<=[校学])[一二三四五六七八九]\s*[(]\s*[0-9一二三四五六七八九十]{1,3}\s*[)]\s*班/gu),
    ...found(view, /不动产权\s*第?\s*(\d{4,})\s*号/g, removed, 1),
    ...found(view, /(?:宗地|地块|地籍|林权|承包经营权证?|承包证)\s*(?:编|代)?号?码?\s*(?:是|为|:)?\s*([A-Za-z0-9][A-Za-z0-9-]{5,})/g, removed, 1),
    ...found(view, /床[位号]\s*号?\s*(?:是|为|:)?\s*(\d{1,3})(?![\d元人天])/g, removed, 1),
    ...found(view, /[军士兵退警衔]字?第\s*\d{5,}\s*号/g),
    ...found(view, /(?:WJ|军|海|空)[\s·-]?[A-Z0-9]{1,2}[\s·-]?\d{4,5}(?!\d)/g),
  ];
}

/** The part of an address that leads to a door; the road, the estate and the village stay. */
export function addresses(view: string): Span[] {
  const n = '[0-9零〇一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾甲乙丙丁A-Za-z]{1,5}(?:[-—–之][0-9一二三四五六七八九十A-Za-z]{1,4}){0,3}';
  const glue = '(?:[\\s,、…]|嗯|呃|啊|那个){0,6}';
  const part = '(?:号院|号楼|号|栋|幢|座|弄|排|组|队|单元|门洞|门|层|楼|室|户(?!居民|村民|业主|人家|住户|群众|职工|商)|房|院)';
  return [
    ...found(view, new RegExp(`(?:路|街|大道|巷|胡同|弄|里弄|小区|花园|家园|公寓|新村|村|庄|社区|屯|寨|苑|城|府|大院|家属院|宿舍)\\s*[,、]?\\s*((?:${n}\\s*${part}${glue})+(?:${n}(?!\\s*(?:人|户居|元|年|月|个|万|次|多|余)))?)`, 'g'), removed, 1),
    ...found(view, new RegExp(`(?<![0-9])(?:${n}\\s*(?:号院|号楼|栋|幢|座|单元|排|组|楼|层)\\s*[,、]?\\s*)+${n}\\s*(?:号(?!窗|柜)|单元|门|室|户|房|层|楼)`, 'g')),
    ...found(view, /(?<![0-9])\d{3,4}\s*室/g),
    ...found(view, /[组队]\s*(\d{3,4}号)/g, removed, 1),
    ...found(view, /[湾冲坪坝沟岭坑坡塘浜坳]\s*(\d{1,4}号)(?![前后起开到来去上下])/g, removed, 1),
    ...found(view, new RegExp(`街道\\p{Script=Han}{1,6}委\\s*(${n}组)`, 'gu'), removed, 1),
    ...found(view, /[(]\s*(\d{1,2}\s*-\s*\d{3,4})\s*[)]/g, removed, 1),
    ...found(view, /(?<![A-Za-z0-9-])[A-Za-z]\d{1,2}(?:-\d{1,4}){2}(?![0-9-])/g),
    ...found(view, /[东西南北甲乙丙丁A-Z]区\s*(\d{1,3}-\d{3,4})(?![0-9-])/g, removed, 1),
    ...found(view, /(?:座|号楼|栋|幢)\s*(\d{3,4})(?![0-9元年户人平米万套])/g, removed, 1),
    ...found(view, /[坊里弄路街巷]\s*(\d{1,4}号\s*\d{1,2}[楼层])/g, removed, 1),
    ...found(view, new RegExp(`村\\s*(${n}社)(?![区会保员长])`, 'g'), removed, 1),
    ...found(view, /(?<![A-Za-z0-9])[甲乙丙丁]\s*-\s*\d{1,3}(?![0-9])/g),
    ...found(view, new RegExp(`(?<![0-9])(?:${n}\\s*(?:号楼|单元|栋|幢|座|门(?!诊|市|口|窗))${glue})+(?:[0-9]{3,4}|[零〇一二三四五六七八九]{3,4})(?!\\s*(?:[0-9年月日元块人户米个万次平度天多]|[零〇一二三四五六七八九]))`, 'g')),
    ...found(view, /(?:楼上|楼下|对门|隔壁|对面|住|我家|家住|邻居|业主|住户|房号|门牌号?)\s*(?:的|是|在|为|:)?\s*([0-9]{3,4}|[一二三四五六七八九][零〇一二三四五六七八九]{2,3})(?!\s*(?:[0-9零〇一二三四五六七八九十百千万]|[年月日元块人户米个次平度多路斤余名岁条家级届医]|天(?!天)|号线|国道|省道))/g, removed, 1),
    ...found(view, /(?:临建|简易|板|平|棚|库|门面|铁皮|活动)房\s*\d{1,3}\s*号(?:门|间|铺)?/g),
    ...found(view, /(?<![A-Za-z0-9])[A-Za-z0-9]{1,3}\s*座\s*\d{3,4}(?![0-9元])/g),
    ...found(view, /(?<![0-9])[甲乙丙丁]?\d{1,4}号院\s*[东西南北正][房屋厢]/g),
    ...found(view, /(?:小区|新村|花园|家园|[村园苑院里庭城府庄寓路街巷])\s*((?!(?:19|20)\d\d)[甲乙丙丁A-Za-z]?\d{1,3}(?:\s*[-—–]\s*\d{1,4}){1,3})(?![0-9元%])/g, removed, 1),
    ...found(view, new RegExp(`(?:${n}\\s*(?:单元|门洞|楼|层)\\s*)+(?:[顶底][层楼])?[东西南北中]户`, 'g')),
    ...found(view, /(?:住|家)[^,。;\d]{0,3}?([0-9一二三四五六七八九十]{1,3}楼\s*\d{3,4})(?![0-9元块人年米平])/g, removed, 1),
    ...found(view, /(?:住|家)(?:在|是)?\s*(\d{1,3}号楼)/g, removed, 1),
    ...found(view, /(?<![0-9])\d{3,4}(?=宿舍|房间|寝室|病房)/g),
    ...found(view, new RegExp(`(?:第${n}[排趟]\\p{Script=Han}{0,4})?最?(?:[东西南北](?:头|边|数|往[东西南北])|[左右]手边?)(?:倒数)?(?:第${n}[家户间]|那[家户间]|头一[家户间])`, 'gu')),
    ...found(view, new RegExp(`(?:第?${n}\\s*[排组巷]|[东西南北前后中]排(?:平房)?)\\s*第?${n}\\s*[家户]`, 'g')),
    ...found(view, new RegExp(`(?<=号)附\\s*${n}|附\\s*${n}\\s*号`, 'g')),
    ...found(view, new RegExp(`门牌号?\\s*(?:是|为|:)?\\s*(${n}\\s*号?)`, 'g'), removed, 1),
    ...found(view, new RegExp(`(?<![0-9A-Za-z])[0-9A-Za-z]{1,4}[#]\\s*楼?(?:\\s*${n}\\s*(?:单元|层|室|号|门))*(?:\\s*${n}(?!\\s*(?:人|户|元|年|月|个|次)))?`, 'g')),
    ...found(view, /(?<![0-9-])\d{1,3}\s*[-—–#]\s*\d{1,2}\s*[-—–]\s*\d{3,4}(?![0-9-])/g),
  ];
}
