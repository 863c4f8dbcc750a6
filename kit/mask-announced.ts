// Names that a word before or behind gives away: 我叫, 姓名, 邻居, 先生; and names in a row of them.
import { common } from './mask-common.ts';
import { compound, compoundAt, functionWords, given, introducedSelf, modern, ofThings, places, roles, strong, titles, unlikely, usual, verbs, weak, wordy } from './mask-lists.ts';
import { behind, roleBefore } from './mask-points.ts';
import { han, matched, type Read, short, type Span } from './mask-view.ts';

const title = new RegExp(`(?:副|常务副|代理?)?(?:${titles})`, 'g'), isTitle = new RegExp(`^(?:${titles})$`), isRole = new RegExp(`^(?:${roles})$`);
const likely = (c: string): boolean => given.has(c) || modern.has(c);

/** A name that begins here and that the dictionary does not know as a word; '' when there is none. */
export function nameAt({ view, starts }: Read, i: number): string {
  const two = compoundAt(view, i);
  const from = i + (two?.length ?? 1);
  if (!two && !strong.has(view[i] ?? '') && !weak.has(view[i] ?? '')) return '';
  if (!two && starts.get(i) !== 1) return '';
  const isWeak = !two && !strong.has(view[i] ?? '');
  const size = starts.get(from);
  const first = view[from] ?? '', second = view[from + 1] ?? '';
  if (usual.has(first + second) && (starts.get(from) ?? 0) >= 1 && !isWeak) return view.slice(i, from + 2);
  if (size === undefined || !han.test(first) || functionWords.has(first) || unlikely.has(first) || verbs.has(first) && !given.has(first)) return '';
  let long = 1;
  if (size === 2) {
    if (!(given.has(first) && given.has(second) || !isWeak && likely(first) && likely(second) && (given.has(first) || given.has(second)) && !common.has(first + second)) || isTitle.test(first + second)) return '';
    long = 2;
  } else if (size > 2) return '';
  else if (han.test(second) && starts.get(from + 1) === 1 && !functionWords.has(second) && !unlikely.has(second) && !(verbs.has(second) && !given.has(second))) long = 2;
  const end = from + long;
  if (common.has(view.slice(i, end))) return '';
  if (places.has(view[end - 1] ?? '') || (places.has(view[end] ?? '') && starts.has(end)) || ofThings.test(view.slice(end, end + 12)) || ofThings.test(view.slice(from, end + 8))) return '';
  if (/[一二]/.test(first) && !(long === 2 && given.has(second) && !isWeak)) return '';
  if (/[0-9两十百千万个元]/.test(first) || /[三四五六七八九]/.test(first) && (isWeak || /[个人名条件次年月日天楼号元万千百十家户块点级层组队队米项]/.test(second)) || isWeak && ![...view.slice(from, end)].every((c) => given.has(c))) return '';
  return view.slice(i, end);
}

/** A name after a word that announces one; trusted, it may be a word of the dictionary. */
function nameAfter(read: Read, i: number, isTrusted: boolean): string {
  const plainName = nameAt(read, i), { view, starts } = read;
  if (plainName) return plainName;
  const two = compoundAt(view, i);
  if (!two && !strong.has(view[i] ?? '') && !(isTrusted && weak.has(view[i] ?? ''))) return '';
  const from = i + (two?.length ?? 1);
  let to = from;
  while (to - from < 2 && han.test(view[to] ?? '') && !functionWords.has(view[to] ?? '') && !(to > from && verbs.has(view[to] ?? ''))) to += 1;
  if (to === from) return '';
  const word = starts.get(i) ?? 0;
  if (/^[大二三四五六七八九][娃虎蛋狗牛柱妮妞丫毛]$/.test(view.slice(from, to))) return view.slice(i, to);
  if (!isTrusted && word > 1 && ![...view.slice(from, to)].every((c) => given.has(c))) return '';
  if (!isTrusted && (places.has(view[to - 1] ?? '') || places.has(view[to] ?? ''))) return '';
  if (isTrusted && (places.has(view[to - 1] ?? '') && han.test(view[to] ?? '') || common.has(view.slice(i, to)) && han.test(view[to] ?? '') || ofThings.test(view.slice(to, to + 12)))) return '';
  return view.slice(i, to);
}

const nouns = '姓名|名字|大名|小名|乳名|大号|全名|真名|实名|本名|原名|化名|曾用名|户口本名|户名|身份证名|户主姓名|署名|签名|签字|落款|艺名|绰号|外号|网名|昵称';
const naming = new RegExp(`(?:(?<=[我俺他她咱人名们伴爷奶爸妈爹娘娃儿女孩姐妹弟哥嫂叔姨舅姑伯婶公婆友学师傅生亲戚工任长员记老夫妻板姓字都实也的]|[孩儿妻孙侄嫂妹弟婶伙男女娃汉]子|[，。；、,\\s]|^)(?:叫做|叫)|名叫|敬礼[！。]?[\\s\\n]+|(?:${nouns})(?:上|里)?(?:写的)?(?:\\s*[:：]|是|为|叫|写的是|写着|登记为)\\s*|(?:写的是|写成了?|印成了?|登记的是|登记成|登记为|错写成|(?:身份证|户口本|户口簿|房产证|合同|存折|卡|档案|系统|名单|表|榜|胸牌|工牌|桌牌|名片|证|条)(?:上|里)(?:写的|印的|签的)?(?:是|成|叫|写着|印着)|自称(?:是|叫)?|(?:收款|收件|持卡|开户|付款|签收|借款|担保|承租|登记)人(?:写的)?[是为叫]|(?<=^|[，。；\\s我他她的])(?:名字|大名|真名|本名|学名|全名|实名))(?=[“"「]?\\p{Script=Han}{2,3}(?:[，。；、！？）)”"」\\s]|$)))\\s*[“"「'（(]?`, 'gu');
/** What stands alone behind 记录人：, 网格员：. */
const label = new RegExp(`(?:^|[^\\p{Script=Han}])\\p{Script=Han}{0,4}[人员者师]\\s*[:：]\\s*(\\p{Script=Han}{2,4})(?=[。；、，\\s（(]|$)`, 'gu');
/** What stands alone behind who somebody is and a colon; who presents themselves, and says no more than where they live: 之女：冬至（, 我是高兴，住. */
const labelled = new RegExp(`(?:${roles})[:：]\\s*(\\p{Script=Han}{2,3})(?=[。；、，（(]|$)`, 'gu'), presented = /(?<=^|[，。！\s])[我俺]是(\p{Script=Han}{2,3})(?=，(?:家?住|[男女]|今年|电话|手机|在\p{Script=Han}{1,6}[路街村厂]))/gu;
const personal = /^[，（](?:[男女]|住|家住|系|汉族|身份证|电话|\d{2}岁)/;
const noName = /^(?:很|别|都|写|没|挺|太|真|好|怪|名字|姓名|什么|啥|我|你|他|她|它|咱|俺|人|车|苦|停|好|价|卖|喊|醒|嚷|骂|屈|板|做|作|一|大家|家长|孩子|城管|警察|保安|物业|外卖|救护|滴滴|上|来|去|到|回|住|过|得|起|不|个|几|哪|谁|这|那|学|老板|邻居|工人|唤|法|绝|座|阵|响|错|对方|保密|不详|未填|匿名|隐去|略|同上|暂无|无|见|如|属实|信息|电话|住址|性别|年龄|身份证|和|及|错误|变更|登记|年满|本人|先生|女士|单位|机关|意见|办结|已|待|没|有误|按|手印|盖章|确认|为准|同意)/u;

/** Whatever stands alone behind a word that can only introduce a name. */
function anyName({ view, starts }: Read, i: number): string {
  const run = /^\p{Script=Han}{2,4}(?=[^\p{Script=Han}]|$)/u.exec(view.slice(i, i + 5))?.[0] ?? '';
  const isOneWord = run.length === 4 && starts.get(i) === 4;
  if (!run || isOneWord || wordy.has(run[0] ?? '') || noName.test(run) || common.has(run) || places.has(run.at(-1) ?? '') || [...run.slice(1)].some((c) => functionWords.has(c) && !given.has(c)) || ofThings.test(run)) return '';
  return run;
}

const intros = ([[introducedSelf, true], [roles, false]] as const).map(([intro, isSelf]) => [new RegExp(`(?:${intro})(?:姓名|名字)?\\s*(?:[:：]|是|为|叫)?\\s*[“"'（(]?`, 'g'), isSelf] as const);

const isFamily = (name: string): boolean => compoundAt(name) !== undefined || strong.has(name[0] ?? '') || weak.has(name[0] ?? '') || !han.test(name[0] ?? '');

/** Names that a word before them announces. */
export function announced(read: Read): Span[] {
  const { view } = read, spans: Span[] = [];
  for (const [intro, isSelf] of intros) {
    for (const m of view.matchAll(intro)) {
      const from = m.index + m[0].length;
      if (wordy.has(view[from] ?? '') && !/[:：叫]\s*[“"'（(]?$/.test(m[0])) continue;
      const name = nameAfter(read, from, isSelf ? /(?:[叫名]|[:：])\s*$/.test(m[0]) : /[:：叫]\s*$/.test(m[0]));
      if (name && !isTitle.test(name.slice(1)) && !(common.has(name) && !/[:：叫]\s*$/.test(m[0]) && !/^[他她](?:爸|妈|家|爹|娘)/.test(view.slice(from + name.length))) && !ofThings.test(view.slice(from + name.length, from + name.length + 12))) spans.push({ from, to: from + name.length, by: isSelf ? short(name) : '某某' });
    }
  }
  for (const m of view.matchAll(label)) {
    const text = m[1] ?? '', from = m.index + m[0].length - text.length;
    if ((!noName.test(text) || personal.test(view.slice(from + text.length))) && !isRole.test(text) && !isTitle.test(text.slice(-2)) && !/[部科室处局委办队组站所院司等全各双]|员$/.test(text) && text.length <= (compoundAt(text) ? 4 : 3)) spans.push({ from, to: from + text.length, by: '某某' });
  }
  spans.push(...matched(view, labelled, (text) => !noName.test(text) && !isRole.test(text) && !isTitle.test(text.slice(-2)) && !/[部科室处局委办队组站所院司等全各双员]$/.test(text) && !ofThings.test(text)), ...matched(view, presented, (text) => !isRole.test(text) && !/[人户员工民生属长族主]$/.test(text) && !wordy.has(text[0] ?? '')));
  for (const m of view.matchAll(naming)) {
    const from = m.index + m[0].length;
    const free = /(?:绰号|外号|网名|昵称)\s*(?:是|为|叫|[:：])?\s*[“"「]?$/.test(m[0]) ? (/^[\p{Script=Han}\w]{2,10}(?=[^\p{Script=Han}\w]|$)/u.exec(view.slice(from))?.[0] ?? '') : '';
    const name = noName.test(view.slice(from, from + 4)) ? '' : free || anyName(read, from) || nameAfter(read, from, true);
    const isSelf = /(?:我|本人|俺)\s*(?:的名字)?$/.test(view.slice(Math.max(0, m.index - 5), m.index));
    if (name && !(common.has(name) && !/^[^\p{Script=Han}]|^$/u.test(view.slice(from + name.length)))) spans.push({ from, to: from + name.length, by: isSelf && isFamily(name) ? short(name) : '某某' });
  }
  return spans;
}

/** A unit, or where people work: who stands behind it with an office has a surname. */
const ofUnit = /(?:学校|医院|公司|[厅委部]的|残联的|[村镇乡厂校院所]里|总务|后勤|[科处股队站办所]|街道|物业|社区)$/u;

/** Names before a title: 欧阳振邦主任, 王先生. */
export function titled(read: Read): Span[] {
  const { view, starts } = read, spans: Span[] = [];
  for (const m of view.matchAll(title)) {
    const isShort = /^(?:总|工)$/.test(m[0]), next = view[m.index + m[0].length] ?? '';
    if (/^(?:部门|单位|机关|费)/.test(view.slice(m.index + m[0].length))) continue; // 原主管部门
    for (const long of [4, 3, 2, 1]) {
      const from = m.index - long, text = view.slice(from, m.index);
      if (from < 0 || ![...text].every((c) => han.test(c))) continue;
      const isOne = strong.has(text) && (starts.get(from) !== undefined || places.has(view[from - 1] ?? '') && starts.get(from - 1) === 2) || weak.has(text) && !functionWords.has(text) && !wordy.has(text) && starts.get(from) === 1 && (!/(?![的和与找])\p{Script=Han}$/u.test(view.slice(0, from)) || roleBefore.test(view.slice(Math.max(0, from - 8), from)));
      const isPolite = long === 1 && /^(?:先生|女士|大[爷妈娘叔婶姐哥])$/.test(m[0]) && weak.has(text) && !functionWords.has(text) && !wordy.has(text) && starts.get(from) === 1 && starts.has(m.index);
      const isOfUnit = long === 1 && m[0].length > 1 && weak.has(text) && starts.has(m.index) && starts.get(from) === 1 && (ofUnit.test(view.slice(Math.max(0, from - 4), from)) || !/[院商楼原花主库银税盘校桥村干经信]/.test(text) && !wordy.has(text) && !functionWords.has(text) && starts.get(from - 2) === 2 && behind.test(view.slice(m.index + m[0].length, m.index + m[0].length + 4))) && !isRole.test(text + m[0]);
      if (!(long === 1 ? isOne || isPolite || isOfUnit : nameAt(read, from) === text || compound.includes(text.slice(0, 2)) && (long > 2 || long === 2 && (!/^(?:东方|南门|西门|东门|百里|上官|公西|东郭)/.test(text) || ofUnit.test(view.slice(Math.max(0, from - 4), from)))))) continue;
      if (long === 1 && isShort && (isRole.test(text + m[0]) || starts.get(from) !== 1 || han.test(next) && !functionWords.has(next) && !behind.test(next) && next !== '推')) continue;
      spans.push({ from, to: m.index, by: long === 1 || compound.includes(text) ? '某' : '某某' });
      break;
    }
  }
  for (const m of view.matchAll(/(?<=^|[^\p{Script=Han}]|[处科室组班校]|窗口)(\p{Script=Han}{2,3})(?=师傅|老师|同志|大夫|医生)/gu)) {
    const name = m[1] ?? '', rest = [...name.slice(1)];
    if ((strong.has(name[0] ?? '') || weak.has(name[0] ?? '') && !wordy.has(name[0] ?? '')) && rest.every((c) => likely(c)) && !isRole.test(name)) spans.push({ from: m.index, to: m.index + name.length, by: '某某' });
  }
  for (const m of view.matchAll(/(?<=领导|干部|党员|单位|^|[，。、的])(\p{Script=Han}{2,3})同志/gu)) if (strong.has(m[1]?.[0] ?? '') || weak.has(m[1]?.[0] ?? '') && !/^(?:各位|纪委|监委|政府|信访|领导|窗口)$/.test(m[1] ?? '')) spans.push({ from: m.index, to: m.index + (m[1]?.length ?? 0), by: '某某' });
  return spans;
}

const item = /(?:(?![和与及跟])\p{Script=Han})+/gu;
const apart = /^(?:[ \t\u3000]*[、，,;；/|\n和与及跟 \u3000][ \t\u3000\n]*)?(?:[（(]?\d{1,4}[）)]?\s*[.、)）．:：号]?[ \u3000]*)?$/u;
const head = new RegExp(`(?:^|[有是为由让叫找被给对向请的]|${roles})(\\p{Script=Han}{2,3})$`, 'u');
const tail = /^(\p{Script=Han}{2,3}?)(?=等|都|均|也|[一二两三四五六七八九十几]|在|说|要|没|把|被|作证|签|可|共|是|就)/u;

/** Whether a stretch has the shape of a name, and whether the dictionary does not know it. */
function shaped(text: string, isCounted = false): boolean {
  const size = compoundAt(text) ? 2 : 1;
  return text.length - size >= 1 && text.length - size <= 2 && (size === 2 || strong.has(text[0] ?? '') || weak.has(text[0] ?? '')) && (isCounted && likely(text.at(-1) ?? '') || !common.has(text) && !common.has(text.slice(0, 2)))
    && ![...text.slice(size)].some((c) => unlikely.has(c) || functionWords.has(c) && !given.has(c) && !/[来以之其于得]/.test(c) || places.has(c)) && !ofThings.test(text.slice(size));
}

type Item = { from: number; to: number; text: string; isNumbered: boolean };

/** The names of a row, when most of it has the shape of names. */
function named(row: Item[], after: string): Span[] {
  const isCounted = /^[，,等]{0,2}[二两三四五六七八九十\d]+(?:人|位|名)/.test(after), isNumbered = row.filter((r) => r.isNumbered).length >= 2;
  const good = row.filter((r) => shaped(r.text, isCounted));
  const sure = good.filter((r) => r.text.length > 2 || strong.has(r.text[0] ?? ''));
  if (good.length < Math.max(2, row.length * 0.6) || !isNumbered && !isCounted && sure.length * 2 < good.length || row.length === 2 && good.some((r) => r.text.length < 3)) return [];
  // in a list that counts or numbers people, whatever stands where the names stand is one
  const all = isNumbered && good.length >= 2 ? row.filter((r) => r.text.length <= 4 && !common.has(r.text) && !places.has(r.text.at(-1) ?? '')) : good;
  return all.map((r) => ({ from: r.from, to: r.to, by: '某某' }));
}

/** Rows of names: 1.贺二奎 2.苗长锁 3.路金来, signatures one after the other. Looked for in the text with its blanks. */
export function rows(view: string): Span[] {
  const spans: Span[] = [];
  let row: Item[] = [];
  const close = () => {
    spans.push(...named(row, view.slice(row.at(-1)?.to ?? 0).slice(0, 6)));
    row = [];
  };
  for (const m of view.matchAll(item)) {
    const run = m[0], last = row.at(-1);
    if (/^[二两三四五六七八九十]+(?:人|位|名|个)/.test(run)) {
      close();
      continue;
    }
    if (last && (last.to === m.index || !apart.test(view.slice(last.to, m.index)))) close();
    const begins = row.length === 0;
    const text = run.length <= 4 && (shaped(run) || !begins) ? run : (begins ? head : tail).exec(run)?.[1] ?? (run.length <= 4 ? run : '');
    const from = begins ? m.index + run.length - text.length : m.index;
    if (text) row.push({ from, to: from + text.length, text, isNumbered: /\d[.、)）．:：号 \u3000]*$/.test(view.slice(Math.max(0, from - 5), from)) });
    if (!text || from + text.length < m.index + run.length) close();
  }
  close();
  return spans;
}
