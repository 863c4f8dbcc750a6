// Names that their own form gives away: 阿依古丽·买买提, Jean Dubois, 扎西, 张*强, 姓杭, 老韩, 刘姐.
import { common } from './mask-common.ts';
import { compound, compoundAt, english, everyday, functionWords, given, introducedSelf, latinSurnames, manner, modern, mongolian, places, roles, strong, tibetan, translit, unlikely, usual, uyghur, verbs, weak, wordy, yi } from './mask-lists.ts';
import { roleBefore } from './mask-points.ts';
import { chinese, han, type Read, type Span } from './mask-view.ts';

/** The first group of each place that a pattern finds, when `may` agrees. */
function of(view: string, pattern: RegExp, by: string, may: (text: string, from: number) => boolean = () => true): Span[] {
  return [...view.matchAll(pattern)].flatMap((m) => {
    const text = m[1] ?? m[0], from = m.index + (m[1] === undefined ? 0 : m[0].lastIndexOf(text));
    return may(text, from) ? [{ from, to: from + text.length, by }] : [];
  });
}

const notCalled = /[康米麦石雷龙马牛黄蓝白包毛钱金路熊鲁温庄江方高]/;
const self = new RegExp(`(?:${introducedSelf})\\s*[:：]?\\s*$`);

/** Names with a dot between their parts. */
function dotted({ view, chars }: Read): Span[] {
  const spans: Span[] = [];
  for (const m of view.matchAll(/\p{Script=Han}[·•‧・.．]\p{Script=Han}/gu)) {
    const dot = m.index + 1;
    if (chinese.has(view[dot - 1] ?? '') || chinese.has(view[dot + 1] ?? '')) continue;
    if (/[.．]/.test(view[dot] ?? '') && !(translit.has(view[dot - 1] ?? '') && translit.has(view[dot + 1] ?? ''))) continue;
    let from = dot, to = dot + 1;
    while (from > 0 && dot - from < 8 && translit.has(view[from - 1] ?? '')) from -= 1;
    while (to - dot <= 8 && translit.has(view[to] ?? '')) to += 1;
    if (from === dot) while (from > 0 && dot - from < 3 && han.test(view[from - 1] ?? '') && !functionWords.has(view[from - 1] ?? '') && !/[叫人名夫妻子]/.test(view[from - 1] ?? '')) from -= 1;
    if (to === dot + 1) while (to - dot <= 4 && han.test(view[to] ?? '') && !functionWords.has(view[to] ?? '')) to += 1;
    const isSelf = self.test(view.slice(Math.max(0, from - 8), from));
    spans.push({ from, to, by: isSelf ? `${chars[from] ?? ''}某某` : '某某' });
  }
  return spans;
}

const t = `[${[...translit].join('')}]`;
const first = new RegExp(`(?<![A-Za-z.@_-])(?:${english})(?![A-Za-z.@_-]|\\s*\\d)`, 'g'), yiName = new RegExp(`(?:${t}{0,2}(?:${yi})(?:${yi}|${t}){0,2})`, 'gu'), tibetanName = new RegExp(`(?:${tibetan}){1,3}`, 'g');
const mongolianName = new RegExp(`(?<!\\p{Script=Han}族)(?:${mongolian}){1,3}(?:${t}{0,2}(?:${mongolian}))?`, 'gu'), uyghurName = new RegExp(`${t}{0,4}(?:${uyghur})${t}{0,5}`, 'gu');

const capital = (list: string): string => list.split('|').map((s) => s[0]?.toUpperCase() + s.slice(1)).join('|');
const syllable = '(?:[bpmfdtnlgkhjqxzcsryw]|zh|ch|sh)?(?:iang|uang|iong|ang|eng|ing|ong|ian|uan|iao|uai|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ue|ui|uo|er|a|o|e|i|u|v)';
/** Pinyin of a whole name: ZHANG WEI, ZhangWei, zhang weiguo behind what introduces it. */
const pinyin = [
  new RegExp(`(?<![A-Za-z@._-])(?:${latinSurnames.toUpperCase()})[ ·-]{1,2}(?:[A-Z]{2,6}(?:[ -]?[A-Z]{2,6})?|[A-Z][a-z]{1,10})(?![A-Za-z@])`, 'g'),
  new RegExp(`(?<![A-Za-z@._-])(?:${capital(latinSurnames)})[ ·-]?[A-Z][a-z]{1,5}(?:[ -]?[A-Za-z][a-z]{1,5})?(?![A-Za-z@])`, 'g'),
  new RegExp(`(?<![A-Za-z0-9@._-])(?:${latinSurnames})[ ·-]{1,2}${syllable}(?:[ -]?${syllable})?(?![A-Za-z0-9@._-])`, 'g'),
  new RegExp(`(?:叫|姓名|名字|拼音|署名|落款|签名|联系人)\\s*(?:是|为|[:：])?\\s*((?:${latinSurnames})${syllable}(?:${syllable})?)(?![A-Za-z0-9@._-])`, 'gi'),
];

/** Names in Latin letters, and names of peoples whose names are several known parts. */
function foreign({ view }: Read): Span[] {
  return [
    ...[...view.matchAll(/(?<!\p{Script=Latin})\p{Lu}\p{Ll}{1,15}(?:[\s·.-]{1,2}(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}{1,15}){1,3}(?!\p{Script=Latin})/gu)].map((m) => ({ from: m.index, to: m.index + m[0].length, by: `${m[0][0]}**` })),
    ...of(view, /(?:叫|英文名|昵称|网名|拼音|姓名|名字)\s*(?:是|为|[:：])?\s*([A-Z][A-Za-z]{1,20})(?![A-Za-z])/g, '某某', (text) => !/^(?:ID|APP|WiFi|SIM|GPS|ETC)$/i.test(text)),
    ...of(view, new RegExp(`(?:${roles}|朋友|同学|同事|室友|老师|客户)\\s*([A-Z][a-z]{2,15})(?![A-Za-z])`, 'g'), '某某'),
    ...pinyin.flatMap((p) => of(view, p, '某某')),
    ...of(view, /(?<!\p{Script=Han})(\p{Script=Han} ?\p{Lu}\p{Ll}{2,15})(?!\p{Script=Latin})/gu, '某某', (text) => strong.has(text[0] ?? '')),
    ...of(view, /(?<![A-Za-z0-9])([A-Z])(?=先生|女士|小姐|姓|老师|主任|经理|医生|大夫|同学|律师|总[，。说]|师傅|阿姨)/g, '某'),
    ...of(view, /(?<![A-Za-z0-9])[A-Z]某{1,2}/g, '某某'),
    ...of(view, /(\p{Script=Han}(?:[a-z]{1,6}|[XYZ])\p{Script=Han}?)(?=[，。；、：！？\s（(说的在和与及把被是也都就给要不没]|$)/gu, '某某', (text) => strong.has(text[0] ?? '') && !notCalled.test(text[0] ?? '') && (!han.test(text.at(-1) ?? '') || given.has(text.at(-1) ?? ''))),
    ...of(view, yiName, '某某', (text) => text.length >= 3),
    ...of(view, first, '某某'),
    ...of(view, tibetanName, '某某'),
    ...of(view, mongolianName, '某某', (text) => !/^(?:乌兰|呼和|巴图|哈斯|塔拉|乌云|布和|那顺|额尔|孟克|托娅|高娃|朝克|图雅)$/.test(text)),
    ...of(view, /(?:我叫|叫|丈夫|妻子|爱人|老公|媳妇|儿子|女儿|同事|工友|邻居|司机|老板|房东|名|是)\s*[:：]?(乌兰|巴图|哈斯|塔拉|布和|那顺|孟克|托娅|高娃|朝克|图雅)(?![\p{Script=Han}](?:察布|浩特))/gu, '某某'),
    ...of(view, uyghurName, '某某', (text) => text.length >= 4 || /^(?:古丽|艾山|吐逊|吐尔|肉孜|亚森|热西|库尔)/.test(text) && text.length >= 3),
    ...of(view, /(?<=[站所局队院校村])(艾山|依明|吐逊|努尔|亚森|肉孜|迪力)(?=站长|所长|局长|队长|院长|校长|村长|主任|书记)/gu, '某某'),
  ];
}

/** Names of which somebody already hid a part: 张*强, 李○明, 田**, 王某平. */
const hidden = ({ view }: Read): Span[] => [
  ...of(view, /(?<![\p{Script=Han}][*＊×○〇□])(\p{Script=Han}{1,2}[*＊×○〇□]{1,2}\p{Script=Han}?)/gu, '某某', (text) => {
    const size = [...text].findIndex((c) => !han.test(c));
    return size === 1 && (strong.has(text[0] ?? '') || weak.has(text[0] ?? '')) && !/[〇○×]/.test(text) || /[〇○×□]/.test(text) && size === 1 && strong.has(text[0] ?? '') && han.test(text.at(-1) ?? '') && !chinese.has(text.at(-1) ?? '') || compound.includes(text.slice(0, 2));
  }),
  ...of(view, /(\p{Script=Han}某{1,2})(?!\p{Script=Han}?[年月日地市县区村镇局街路处])/gu, '某某', (text) => strong.has(text[0] ?? '') || weak.has(text[0] ?? '') && !wordy.has(text[0] ?? '') && !functionWords.has(text[0] ?? '')),
  ...of(view, /\p{Script=Han}某\p{Script=Han}/gu, '某某', (text) => strong.has(text[0] ?? '') && text[2] !== '某' && given.has(text[2] ?? '')),
];

/** What people are called besides their names: 外号大头, 都喊他“皮哥”, 有个叫“胖婶”的. */
const nicknames = ({ view, starts }: Read): Span[] => [
  ...of(view, /(?:外号|绰号|小名|乳名|人称)\s*(?:是|为|叫|[:：])?\s*[“"「]?(\p{Script=Han}{2,3})(?=[^\p{Script=Han}]|的|$)/gu, '某某'),
  ...of(view, /(?<![\p{Script=Han}](?:长|养))([老大小][蔫黑歪憨倔胖瘦疤秃壮傻哑聋瘸])(?![子小孩了人的猩象白树])/gu, '某某', (_, i) => starts.get(i) !== 3 && !(starts.get(i) === 2 && /^[大小]/.test(view[i] ?? ''))),
  ...of(view, new RegExp(`(?:${roles})([黑胖瘦秃麻瘸疤猴]子|[大小老][头嘴脸眼脑])(?![疼痛病])`, 'gu'), '某某'),
  ...of(view, /(?:[叫喊称](?:他|她|俺|我)|个[叫喊])\s*[“"「](\p{Script=Han}{2,3})[”"」]/gu, '某某'),
  ...of(view, /(?:姓\p{Script=Han}{1,2}[，,]?|老大|大哥|工头|老板|群主|头目)(?:名叫|叫做|叫|喊)(?![什啥他她我俺你人车])\s*[“"「]?(\p{Script=Han}{2,3})(?=[^\p{Script=Han}]|的|$)/gu, '某某'),
  ...of(view, /(?:人都|大家都|人家都|都)[叫喊][他她]\s*[“"「]?(\p{Script=Han}{2,3})(?=[^\p{Script=Han}]|$)/gu, '某某'),
  ...of(view, /[叫喊称][他她]\s*[“"「]?([老小大阿]\p{Script=Han})(?=[^\p{Script=Han}]|$)/gu, '某某', (text) => !common.has(text)),
  ...of(view, /叫个\s*[“"「]?(?!什么|啥|外卖|救护|快递|师傅|保洁|滴滴|代驾)(\p{Script=Han}{2,3})(?=的|[^\p{Script=Han}]|$)/gu, '某某'),
  ...of(view, /(\p{Script=Han}(?:什么|啥)\p{Script=Han}?)(?=[^\p{Script=Han}]|的|$)/gu, '某某', (text, i) => (strong.has(text[0] ?? '') || weak.has(text[0] ?? '') && /(?:叫|名字[是为]|名)$/.test(view.slice(0, i))) && (given.has(text.at(-1) ?? '') || /[么啥]$/.test(text))),
  ...of(view, new RegExp(`(?:${roles}|手下|同伙|打手|混混|小弟)\\s*[“"「](\\p{Script=Han}{2,3})[”"」]`, 'gu'), '某某', (text) => !manner.test(text)),
  ...of(view, /(老\p{Script=Han}家?)(?=\p{Script=Han}{1,4}[馆店铺坊])/gu, '某某', (text) => strong.has(text[1] ?? '')),
  ...of(view, /[“"「](\p{Script=Han}{2,4})[”"」](?=[，,（(]?(?:真名|真实姓名|本名|大名|全名|外号|绰号|小名|乳名|网名))/gu, '某某'),
  ...of(view, /(?<=^|[^\p{Script=Han}])(\p{Script=Han}{2,4})(?=是我的?(?:网名|小名|外号|绰号|笔名|艺名))/gu, '某某'),
  ...of(view, /(?<=[村庄屯寨组巷队]的|[叫喊给找跟和][他她]?|[，。、哥弟兄叔舅]|^)(老[二三四五六七八幺么])(?=[和跟把说的、，骂打欠是])/gu, '某某'),
  ...of(view, /(?<=(?:物业|社区|居委会|村委会|银行|公司|学校|医院|单位|厂里|工地|街道|窗口|[局科处所站队办室店部])的)([小老]\p{Script=Han})(?=[说讲骂多不就也给在来去让跟，。])/gu, '某某', (text) => strong.has(text[1] ?? '') || weak.has(text[1] ?? '')),
];

/** 姓杭, and what then begins with that surname. */
function surnames({ view }: Read): Span[] {
  const spans: Span[] = [];
  for (const m of view.matchAll(/(?<![百同贵尊老])姓[“"「]?(\p{Script=Han}{1,2})/gu)) {
    const long = compound.includes(m[1] ?? '') ? 2 : 1, from = m.index + m[0].length - (m[1]?.length ?? 0), first = m[1]?.[0] ?? '';
    const isSaid = /^(?:[的，。；、！？,.”"\s叫住名在（(]|$)/u.test(view.slice(from + long));
    if (!(long === 2 || strong.has(first) || isSaid && !functionWords.has(first) && !/[名氏甚什么啥哪几改]/.test(first))) continue;
    spans.push({ from, to: from + long, by: '某' });
    const surname = view.slice(from, from + long);
    spans.push(...of(view.slice(from + long), new RegExp(`(?<=[^\\p{Script=Han}]|叫|是)(${surname}\\p{Script=Han}{1,2})(?=[^\\p{Script=Han}]|$)`, 'gu'), '某某', (text) => !common.has(text)).map((s) => ({ ...s, from: s.from + from + long, to: s.to + from + long })));
  }
  return spans;
}

const acts = '[和说收把给在，。、；：！？（的也都她他找跟打骂欠拿跑让叫来去是没不要答总又还就才讲负告通家]';

const elder = new RegExp(`(\\p{Script=Han})(?=[姐哥嫂婶叔姨爷伯](?:${acts}|话|\\s|$))`, 'gu'), big = new RegExp(`大\\p{Script=Han}(?=${acts}|\\s|$)`, 'gu');

/** What people call each other: 老韩头, 小邢, 大刘, 刘姐, 童处. */
function called({ view, starts }: Read): Span[] {
  const before = (i: number) => roleBefore.test(view.slice(Math.max(0, i - 8), i));
  const isAlone = (i: number) => starts.get(i) === 1 && starts.get(i + 1) === 1;
  return [
    ...of(view, /(?<=[局厂所站院村队部司]的)(\p{Script=Han}{2,3}?)(?=说|称|讲|答复|告诉)/gu, '某某', (text) => (strong.has(text[0] ?? '') || weak.has(text[0] ?? '')) && !common.has(text) && !/[人员长工]$/.test(text)),
    ...of(view, /(?<=^|[给找跟和与向对是叫让被把的个位长、，。；：\s])(\p{Script=Han})(?=[局科处所院镇董乡队校馆](?:[打说答让的、，。；！？）)\s了]|$))/gu, '某', (text, i) => strong.has(text) && !common.has(view.slice(i, i + 2))),
    ...of(view, elder, '某', (text, i) => strong.has(text) && (starts.get(i) !== undefined || before(i)) || weak.has(text) && !wordy.has(text) && !functionWords.has(text) && isAlone(i)),
    ...of(view, /(\p{Script=Han})[姐哥嫂婶叔姨爷伯](?![夫姑妹弟])/gu, '某', (text, i) => strong.has(text) && isAlone(i) && !han.test(view[i - 1] ?? '')),
    ...of(view, elder, '某', (text, i) => given.has(text) && starts.has(i) && before(i)),
    ...of(view, /(?:[一两三二四]|有|那|这)个叫(\p{Script=Han}{2,3})(?=[，。；、]|[一还另]|$)/gu, '某某', (text) => !/^(?:什么|啥|不|我|他|她|你|人|停|苦)/.test(text)),
    ...of(view, /[大老小阿]\p{Script=Han}/gu, '某某', (text, i) => before(i) && (strong.has(text[1] ?? '') || /^[小阿]/.test(text) && (weak.has(text[1] ?? '') || given.has(text[1] ?? '') || modern.has(text[1] ?? ''))) && !common.has(view.slice(i, i + 2)) && starts.get(i) !== 3 && !/^(?:小区|小学|小时|大家|大门|大厅|大夫|大学|大楼|小孩|老人|老师|老板|老乡|大量)$/.test(text)),
    ...of(view, /老\p{Script=Han}(?=把|说|的|，|跑|欠|骂)/gu, '某某', (text, i) => before(i) && !/老[了人师板乡家是说来公婆爷父母伴少大的旧远早实年化房路赖]/.test(text)),
    ...of(view, /(?<=[的找叫和跟问给让是])老\p{Script=Han}(?=[，。；、说讲把]|$)/gu, '某某', (text, i) => isAlone(i) && !functionWords.has(text[1] ?? '')),
    ...of(view, big, '某某', (text, i) => (isAlone(i) || starts.get(i) !== 3 && /[和、找跟与的，]$/.test(view.slice(0, i))) && strong.has(text[1] ?? '') && !notCalled.test(text[1] ?? '')),
    ...of(view, /[老小阿]\p{Script=Han}(?=[头哥姐弟妹家他她说讲称骂喊的和与、，。；！？\s是在把给让等也都就当]|$|[^\p{Script=Han}])/gu, '某某', (text, i) => {
      const token = starts.get(i);
      if (token === undefined || token > 2 || token === 2 && (text.startsWith('阿') || text.startsWith('小') && notCalled.test(text[1] ?? '')) || token === 1 && starts.get(i + 1) !== 1) return false;
      return text.startsWith('阿') || strong.has(text[1] ?? '');
    }),
    ...of(view, /[老小]\p{Script=Han}/gu, '某某', (text, i) => (starts.get(i) === 2 && text.startsWith('老') || isAlone(i)) && strong.has(text[1] ?? '') && !notCalled.test(text[1] ?? '') && !/^家?[村庄屯寨店营沟]/.test(view.slice(i + 2))),
    ...of(view, new RegExp(`(\\p{Script=Han}{2})(?=大爷|大妈|大娘|大叔|大婶|大姐|大哥|奶奶|爷爷|阿姨|婶子|嫂子|[哥姐婶嫂叔姨爷](?:${acts}|帮|\\s|$))`, 'gu'), '某某', (text, i) => [...text].every((c) => given.has(c)) && starts.has(i)),
    ...of(view, /(?<=^|[^\p{Script=Han}]|[是找给跟和被让叫向对问把说汉])([大二三四五六][柱娃虎蛋狗牛妮妞丫毛锁栓奎顺喜胖宝孬][子儿]?|[强军刚伟亮辉勇斌涛磊鹏栓锁根]子)(?=[他她]|家(?:的|里|门)?|合伙|[说的和把打欠也一偷骂又还跟、，。]|$)/gu, '某某'),
    ...of(view, /([大二三四五六][妞妮丫孬胖蛋栓])(?![子头儿])/gu, '某某', (_, i) => starts.has(i) && starts.get(i) !== 3),
    ...of(view, /(?<=^|[^\p{Script=Han}]|\p{Script=Han})(\p{Script=Han}{2})(?=(?:的?)(?:大名|真名|学名|全名|实名|本名)[叫是为])/gu, '某某', (text, i) => starts.has(i) && [...text].every((c) => !functionWords.has(c)) && !noPerson.test(text) && !/[他她我俺孩的子儿]/.test(text)),
    ...of(view, /单名一?个?[“"「]?(\p{Script=Han})[”"」]?字/gu, '某'),
    ...of(view, /[个位名](?:叫|名叫|叫做)(\p{Script=Han}{2,3}?)的(?=\p{Script=Han})/gu, '某某', (text) => !/^(?:什么|啥|不上|不出|不到)/.test(text)),
    ...of(view, /(?<=[给找为]|(?<!我|本人)是)(\p{Script=Han}{3})(?=[，。；！？、）]|$)/gu, '某某', (text, i) => strong.has(text[0] ?? '') && starts.get(i) === 1 && ![...text.slice(1)].some((c) => unlikely.has(c) || functionWords.has(c)) && !common.has(text) && !common.has(text.slice(0, 2)) && !places.has(text[2] ?? '')),
    ...of(view, /(?<=^|[，、。；：:有是叫和与及\s]|\p{Script=Han}[员长师户主手])(\p{Script=Han}{2,3})(?=[（(](?:男|女|化名|\d{2}岁))/gu, '某某', (text) => strong.has(text[0] ?? '') || weak.has(text[0] ?? '')),
  ];
}

const ofChild = new RegExp(`(?:${roles}|[叫喊名])[:：“"「（(是]?$`);

/** Given names of one character twice, behind who it is or before a title: 孙女甜甜, 冉冉同志. */
function twice({ view, starts }: Read): Span[] {
  return [...view.matchAll(/(\p{Script=Han})\1/gu)].flatMap((m) => {
    const isSaid = ofChild.test(view.slice(Math.max(0, m.index - 8), m.index)) || /^(?:同志|师傅|老师|小朋友|同学|阿姨|大姐|[他她]?[妈爸爷奶舅姨姑]|姥[姥爷])/.test(view.slice(m.index + 2, m.index + 6));
    return isSaid && !everyday.test(m[0]) && starts.has(m.index) && (!/^(\p{Script=Han})\1/u.test(view.slice(m.index + 2)) || everyday.test(view.slice(m.index + 2, m.index + 4))) ? [{ from: m.index, to: m.index + 2, by: '某某' }] : [];
  });
}

const family = '奶奶|爷爷|爸|妈|爹|娘|姥姥|姥爷|爱人|媳妇|老公|对象|儿子|闺女|女儿|哥|姐|弟|妹|婆婆|公公';
const speaker = '代表|业主|村民|居民|住户|申请人|代理人|听证员|委托|家属|负责人|工作人员|科员|民警';
const noPerson = new RegExp(`^(?:反映|诉求|要求|请求|表示|认为|希望|陈述|再次|多次|各位|诸位|女|老|小|全体|党员|领导|干部|工作|答复|记录|说明|注意|备注|附件)|(?:${roles}|[人员者师长方])$`);

/** What can only be a person for what stands beside it, also where the name is a word: 成龙他奶奶, 田间（业主代表）：, 解语（xiè yǔ）. */
const shown = ({ view }: Read): Span[] => [
  ...of(view, new RegExp(`(?<=^|[^\\p{Script=Han}]|[俺我])(\\p{Script=Han}{2,3})(?=[他她](?:${family}))`, 'gu'), '某某', (text) => [...text].every((c) => (given.has(c) || strong.has(c)) && !functionWords.has(c))),
  ...of(view, new RegExp(`(?<=[找给跟和问向])(\\p{Script=Han}{2})(?=[他她](?:${family}))`, 'gu'), '某某', (text) => ![...text].some((c) => functionWords.has(c)) && !noPerson.test(text)),
  ...of(view, new RegExp(`[（(]\\p{Script=Han}{0,8}?(?:${roles})[：:为是]?(\\p{Script=Han}{2,3})[）)]`, 'gu'), '某某', (text) => !noPerson.test(text) && !manner.test(text) && (strong.has(text[0] ?? '') || weak.has(text[0] ?? '') && !wordy.has(text[0] ?? '') || usual.has(text) || [...text].every((c) => given.has(c))) && !/^(?:施工|代理|经手|保管|查阅|应当)/.test(text)),
  ...of(view, /(?<=^|[^\p{Script=Han}]|感谢|尊敬的|市民|网友|居民|群众|业主|村民|用户|信访人|来访人)(?!感谢|尊敬|亲爱|各位|诸位|[这那一两几每某该本贵有我你请老找跟]|自称|市民|网友|居民|群众|业主|村民|用户|信访|来访)(\p{Script=Han}{2,3})(?=先生|女士)/gu, '某某', (text) => !noPerson.test(text) && !functionWords.has(text[0] ?? '') && !/[位名个的是姓某]$/.test(text)),
  ...of(view, /本人\s*(\p{Script=Han}{2,3})(?=[，,](?:性别|男|女|身份证|现年|家住|\p{Script=Han}{1,3}族|系))/gu, '某某'),
  ...of(view, new RegExp(`(?<=^|[。！？\\s”])(\\p{Script=Han}{2,3})(?=[（(][^）)]{0,8}(?:${speaker})[^）)]{0,4}[）)]\\s*[：:])`, 'gu'), '某某', (text) => !noPerson.test(text)),
  ...of(view, /(?<=^|[^\p{Script=Han}])(\p{Script=Han}{2,4})(?=[（(][a-z\s]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ\s]*[)）])/gu, '某某'),
  ...of(view, new RegExp(`(?:${roles}|男人|老头|哥|弟)(\\p{Script=Han}{2,3})(?=[（(](?:大名|小名|学名|原名)|[，,]今年[二三四五六七八九十\\d])`, 'gu'), '某某', (text) => !noPerson.test(text)),
  ...of(view, /[人者员师](\p{Script=Han}{2,3})(?=[，,（(][男女][，,）)])/gu, '某某', (text) => !noPerson.test(text)),
  ...of(view, /(?:信访|来信|来访|来电|反映|举报|申请|投诉|报案|求助)人(\p{Script=Han}{2,3})(?=[，,（(](?:男|女|系|现年|今年|家住|住|\p{Script=Han}{2,6}[人族区县乡镇村]))/gu, '某某', (text) => !noPerson.test(text) && ![...text].some((c) => functionWords.has(c) && !given.has(c))),
  ...of(view, new RegExp(`(?:${roles})(\\p{Script=Han}{2})(?=说|称[，：]|告知|告诉|表示|答复|回复|反映|提出)`, 'gu'), '某某', (text) => [...text].every((c, i) => given.has(c) || modern.has(c) || i === 0 && strong.has(c)) && !noPerson.test(text) && !manner.test(text)),
  ...of(view, new RegExp(`(?:${roles})(\\p{Script=Han}{3})(?=说|称[，：]|告知|告诉|表示|答复|回复|承认)`, 'gu'), '某某', (text) => (strong.has(text[0] ?? '') || weak.has(text[0] ?? '') && !wordy.has(text[0] ?? '')) && ![...text].some((c) => functionWords.has(c)) && !noPerson.test(text) && !manner.test(text.slice(1)) && !manner.test(text.slice(0, 2)) && !/(?:先生|女士|同志|师傅)$/.test(text)),
  ...of(view, /[（(，、：](?:化名|真名|本名|原名|曾用名|大名|学名)(\p{Script=Han}{2,4})(?=[，、。；）)])/gu, '某某', (text) => !/^(?:[叫不是未暂]|保密)/.test(text)),
  ...of(view, new RegExp(`(?<=^|[^\\p{Script=Han}]|${roles})(\\p{Script=Han}{2,3})(?=、\\p{Script=Han}{2,3}[二两]人[，。；均都已系也])`, 'gu'), '某某', (text) => !noPerson.test(text)),
  ...of(view, /、(\p{Script=Han}{2,3})(?=[二两]人[，。；均都已系也])/gu, '某某', (text) => !noPerson.test(text)),
  ...of(view, /(?:那位|这位|一位叫|有位叫|有个叫)(\p{Script=Han}{2,3})(?=同志)/gu, '某某', (text) => !noPerson.test(text)),
  ...of(view, /(?:法号|法名|道号|居士)\s*[“"]?(\p{Script=Han}{2,3})(?=[^\p{Script=Han}]|$)/gu, '某某'),
  ...of(view, /(释\p{Script=Han}{2})(?=师父|法师|大师|和尚)/gu, '某某'),
  ...of(view, /[\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Tibetan}\p{Script=Thai}](?:[\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Tibetan}\p{Script=Thai}\p{M} .·-]*[\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Tibetan}\p{Script=Thai}\p{M}])?/gu, '某某'),
];

const beingSaid = '未|见|在|把|被|跟|又|还|总|天天|才|就|要|去|来|给|和我|也', office = '[局科处室股所院部站办委会司厂店校]$';
const nobody = (text: string): boolean => noPerson.test(text) || manner.test(text) || everyday.test(text) || new RegExp(office).test(text) || /[的了着过]|^[男女老本]|[民工户]$|^业主/.test(text);

/** Behind who somebody is, where no surname stands: 我大嫂秋菊见我就骂, 我是她女儿和平，, 班长建设（姓什么不清楚）, 兄弟与我（正邦）, 经办：区达生。 */
const behindRole = ({ view, starts }: Read): Span[] => [
  ...of(view, new RegExp(`(?:${roles}|[大二三小]嫂|[大小]囝|厝边)(\\p{Script=Han}{2})(?=${beingSaid})`, 'gu'), '某某', (text, i) => starts.get(i) === 1 && starts.get(i + 1) === 1 && [...text].some((c) => given.has(c)) && ![...text].some((c) => functionWords.has(c) || verbs.has(c) || unlikely.has(c)) && !nobody(text)),
  ...of(view, new RegExp(`我是[他她]的?(?:${family}|妻子|丈夫|母亲|父亲|妹妹|弟弟|姐姐|哥哥|孙女|孙子|侄女|侄子|外甥|外甥女|同学|朋友)(\\p{Script=Han}{2,3})(?=[，,。；]|$)`, 'gu'), '某某', (text) => !nobody(text)),
  ...of(view, new RegExp(`(?:${roles})(\\p{Script=Han}{2,3})(?=[（(](?:姓|名字|真名|不知))`, 'gu'), '某某', (text) => !nobody(text)),
  ...of(view, new RegExp(`(?:${roles})(\\p{Script=Han}{2})(?=[欠说把被跟找打骂收拿给])`, 'gu'), '某某', (text) => usual.has(text)),
  ...of(view, new RegExp(`(?:${roles})(\\p{Script=Han}{3})(?=[，。；（(]|$)`, 'gu'), '某某', (text, i) => (starts.get(i + 1) !== 2 && [...text.slice(1)].every((c) => given.has(c) && !functionWords.has(c)) || usual.has(text.slice(1))) && (starts.get(i) ?? 3) < 3 && !functionWords.has(text[0] ?? '') && !verbs.has(text[0] ?? '') && !nobody(text) && !nobody(text.slice(1))),
  ...of(view, new RegExp(`(?:主任|书记|会计|队长|组长|村长|老板|经理|班长|房东|司机)是(?:[他她](?:的)?(?:${family}|表弟|表哥|堂弟|堂哥|侄子|外甥|小舅子|姐夫|妹夫))?(\\p{Script=Han}{2,3})(?=[，。；])`, 'gu'), '某某', (text) => !nobody(text) && !/人$|^[谁他她我俺你新外本一]/.test(text)),
  ...of(view, new RegExp(`(?:会计|队长|表弟|表哥|堂弟|堂哥)是?[他她]?(?:表弟|表哥|堂弟|堂哥|侄子|外甥|小舅子)(\\p{Script=Han}{2,3})(?=[，。；])`, 'gu'), '某某', (text) => !nobody(text)),
  ...of(view, /[我俺]是(?:写信|来信|反映|举报|投诉|求助)的(\p{Script=Han}{2,3})(?=[，。；])/gu, '某某', (text) => !nobody(text) && !/人$/.test(text)),
  ...of(view, new RegExp(`(?:${roles}|家长|业主|居民|村民|用户|顾客|乘客)(\\p{Script=Han}{2,3})(?=[，,、]?\\s*(?:电话|手机|联系电话|1[3-9]\\d))`, 'gu'), '某某', (text) => !nobody(text) && !/^(?:联系|本人|固定)|[的家]$/.test(text)),
  ...of(view, /(?:瘸子|哑巴|瞎子|聋子|光棍|寡妇|木匠|铁匠|瓦匠|裁缝|屠户|神婆|媒婆)(\p{Script=Han}{2})(?=[、，。的说都家])/gu, '某某', (text) => !noPerson.test(text) && ![...text].some((c) => functionWords.has(c))),
  ...of(view, /(?<=派出所|警队|大队|中队|支队)(?:的)?(\p{Script=Han}{2,3})(?=警官|民警|警员)/gu, '某某', (text) => !/办案|值班|接警|当班|出警|社区|户籍|责任|辖区|[位名个些]$|年轻|两|三|老$/.test(text)),
  ...of(view, /(?:隔壁|对门|楼上|楼下)(\p{Script=Han}{2})(?=家(?:电话|院|孩子|养|装修|漏|的|里|[，。]))/gu, '某某', (text) => [...text].every((c) => given.has(c)) && !nobody(text)),
  ...of(view, /(?<![\p{Script=Han}])(?:[\p{Script=Han}]{0,6}的)?(\p{Script=Han})(?=婆婆|阿婆|伯伯|阿公|老伯|老汉)/gu, '某', (text) => strong.has(text)),
  ...paid(view),
  ...of(view, /[我俺你您](?:本人)?[（(](\p{Script=Han}{2,4})[）)]/gu, '某某', (text) => !nobody(text)),
  ...of(view, /、\p{Script=Han}{2,4}[，,]?(?:还有|和)[我俺](\p{Script=Han}{2,3})(?=[，,。；]|$)/gu, '某某', (text) => !nobody(text) && !/^(?:们|家|的|自己|一)/.test(text)),
  ...of(view, /(?:经办|承办|主办|审核|签发|记录|复核|填表|制表|审批|校对|代录|代笔)\s*[:：]\s*(\p{Script=Han}{2,4})(?=[。；，、\s（(]|$)/gu, '某某', (text) => !nobody(text)),
];

/** People in a list of what each is owed: 平静(木工)4200，向往(瓦工)6100. */
function paid(view: string): Span[] {
  const all = of(view, /(?<=^|[，,、：:；\s])(\p{Script=Han}{2,4})(?=[（(]\p{Script=Han}{1,4}[）)]\s*\d)/gu, '某某', (text) => !nobody(text));
  return all.length > 1 && /名单|工资|工钱|欠|人/.test(view) ? all : [];
}

const japanese = '山本|田中|佐藤|铃木|高桥|渡边|伊藤|中村|小林|加藤|吉田|山田|佐佐木|山口|松本|井上|木村|山崎|池田|桥本|阿部|前田|藤田|小川|冈田|后藤|长谷川|村上|近藤|坂本|远藤|藤井|西村|福田|三浦|藤原|冈本|松田|原田|小野|竹内|石田|上田|森田|酒井|横山|宫崎|内田|安藤|谷口|今井|河野|村田|武田|杉山|菅原|大塚|樱井|木下|野口|松尾|野村|佐野|新井';
/** Japanese names: 山本健太, 佐藤美香. */
const fromJapan = ({ view }: Read): Span[] => of(view, new RegExp(`((?:${japanese})\\p{Script=Han}?[郎子美太介夫雄树也代惠香织奈菜翔斗真男人]|(?:${japanese})(?=先生|女士|社长|夫妇|太太))`, 'gu'), '某某');

const closing = /^(?:谢谢|感谢|盼复|拜托|求助|急盼|急急|此致|敬礼|匿名|无名|群众|居民|村民|业主|住户|市民|家长|同上|如上|为盼|为感|特此|怎么|咋办|再见|先这样|祝好|顺祝|敬上|叩谢|致谢|跪求|万分|非常)/;

/** A name alone at the end of a letter, under it or behind the thanks, with a date or without one. */
function signature({ view }: Read): Span[] {
  const end = /(?:[。！？!?~～\s]|(?:谢谢|感谢|拜托|盼复|辛苦)[了您你们]{0,2}[，,])\s*(\p{Script=Han}{2,4})\s*(?:[（(]?(?:19|20|二)[\d零〇一二三四五六七八九]{1,3}\s*[年./-][^，；]{0,14})?$/u.exec(view.slice(-40));
  const text = end?.[1] ?? '', from = Math.max(0, view.length - 40) + (end ? end.index + end[0].indexOf(text) : 0);
  const size = compoundAt(text) ? 2 : 1;
  if (!end || closing.test(text) || text.length - size < 1 || text.length - size > 2 || size === 1 && !strong.has(text[0] ?? '') && !weak.has(text[0] ?? '') || [...text].some((c) => functionWords.has(c) && !given.has(c)) || /[号楼户室元天年月日次员办局处]$/.test(text)) return [];
  return from > 8 && !(wordy.has(text[0] ?? '') && !given.has(text.at(-1) ?? '')) ? [{ from, to: from + text.length, by: '某某' }] : [];
}

/** A line that is a dash and a name: under a poem, a letter, a motto. */
const dashed = ({ view }: Read): Span[] => of(view, /(?<=^|\n)\s*[—–-]{1,2}\s*(\p{Script=Han}{2,4})(?=\s|$)/gu, '某某', (text) => !closing.test(text) && (strong.has(text[0] ?? '') || weak.has(text[0] ?? '') || compoundAt(text) !== undefined));

export const namesByForm = (read: Read): Span[] => [dashed, dotted, foreign, fromJapan, hidden, nicknames, surnames, called, twice, shown, behindRole, signature].flatMap((find) => find(read));
