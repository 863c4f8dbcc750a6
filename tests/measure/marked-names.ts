// The texts in which the names are known: those of the tests of masking, the sample cases, the cases of the other measures, sentences of the
// hints and of the screens (which name nobody), and the frames with a place for a name. All people are invented.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compound, given, modern, strong, weak, wordy } from '../../kit/mask-lists.ts';
import { examples as hints } from '../../kit/triage-examples.ts';
import { frames, given as usualGiven } from '../unit/mask-frames.ts';
import { bare, places, plainTexts, said } from './name-places.ts';
import { longer, second, third } from '../unit/mask-longer.ts';
import type { Marked, NameBy } from './learn-names.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
type Case = { text: string; gone: string[] };
type Filed = { title?: string; content: string; must_mask?: string[] };
const read = <T>(file: string): T => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as T;

/** Names of people in the cases of the other measures. */
const inMeasures = '温守田 桑小林 甘甜甜 邵玉柱 栗大力 薛春燕 邱树林 尤佳慧 边红旗 佘守义 辛大有 苗得水 阎秋菊 卞秋分 汪国栋 汪国拣 聂满堂 潘石榴 卓一航 练小霓 辛追风 岳白雪 莫长声 丁香结 祖千秋 贡三畏 竹青山 栾平 邰长安 鹿鸣 姜太平 钟子其 钱金贵 桑落'.split(' ');
const measures = ['triage-cases', 'triage-second', 'triage-third', 'repeat-cases', 'repeat-cases-second', 'repeat-cases-third'];

const titled = /[某号楼室层院排门月日年]|^[老小大]|(?:先生|女士|主任|书记|老师|姐|哥|叔|婶|总|工|局|处|所长|会计|师傅|医生|大夫|大爷|大妈|经理|校长|队长|区长|局长|氏)$/;
/** Of what must go, what is a surname and a given name. */
const isName = (gone: string): boolean => /^\p{Script=Han}{2,4}$/u.test(gone) && !titled.test(gone) && (gone.length < 4 || compound.some((s) => gone.startsWith(s)));
const marked = (cases: Case[]): Marked[] => cases.map(({ text, gone }) => ({ text, names: gone.filter(isName) }));

const voices = read<Record<string, Case[]>>('../unit/mask-voices.json');
const samples = read<{ cases: Filed[] }>('../../supabase/seed/sample-cases.json').cases.map((c) => ({ text: `${c.title ?? ''}\n${c.content}`, gone: c.must_mask ?? [] }));
const others = [...new Set(measures.flatMap((file) => read<{ cases: Filed[] }>(`${file}.json`).cases.map((c) => `${c.title ?? ''}\n${c.content}`)))];

const pick = <T>(of: T[], one: () => number): T => of[Math.floor(one() * of.length)] as T;
const surnames = [...strong], rarer = [...weak].filter((c) => !wordy.has(c)), rarest = [...wordy].filter((c) => weak.has(c)), usual = [...given], rare = [...modern];
const letter: NameBy = (one) => pick(one() < 0.75 ? usual : rare, one);
/** Words of the dictionary that people are called. */
const words = ('高兴 高峰 高雅 高洁 白雪 白云 白鸽 白露 白洁 程度 程序 方圆 方正 安定 安静 安宁 和平 平安 时光 时间 马力 马达 马列 雷雨 雷鸣 温馨 温柔 温泉 关键 关心 江山 江河 金星 金光 阳光 阳春 石头 石榴 林木 林海 田野 田园 田间 叶子 麦子 麦苗 夏天 夏雨 秋天 冷静 冷光 冷艳 明月 明亮 明白 向前 向阳 向上 幸福 幸运 辛勤 辛苦 '
  + '常青 丰收 成功 成熟 成才 容易 任意 任性 路遥 路远 严正 宁静 宁愿 清明 清水 蓝天 海洋 海涛 海浪 苗壮 苗条 柳林 柳絮 黄河 黄莺 于是 文明 文静 史料 毕竟 舒畅 凌云 凌霄 古典 边缘 边疆 包容 来福 来财 如意 满意 米兰 谷雨 谷子 连心 连城 乐观 项北 封闭 游方 游泳 花蕊 花朵 水清 水仙 池塘 荷花 梅花 梅雨 '
  + '兰草 金秋 金桂 金钟 喜悦 喜庆 康健 康宁 康庄 宏伟 宏图 伟大 光明 光辉 光荣 振兴 建设 胜利 解放 进步 团结 国庆 元旦 元宝 春天 春雨 春风 晨光 朝阳 晚霞 星辰 云朵 云海 山河 山峰 森林 松柏 翠竹 芳草 芬芳 美丽 美好 善良 诚实 诚信 勤劳 勇敢 坚强 刚强 聪明 聪慧 智慧 敏捷 灵活 快乐 欢乐 欢喜 开心').split(' ');

/** A name put together by chance; one that is a word; a given name that stands alone. */
export const anyName: NameBy = (one) => pick(one() < 0.55 ? surnames : one() < 0.93 ? rarer : rarest, one) + (one() < 0.25 ? letter(one) : one() < 0.5 ? pick(usualGiven, one) : letter(one) + letter(one));
export const anyWord: NameBy = (one) => (one() < 0.1 ? pick(words, one) : anyName(one));
export const wordAlone: NameBy = (one) => pick(words, one);
const anyGiven: NameBy = (one) => (one() < 0.4 ? letter(one).repeat(2) : one() < 0.5 ? pick(usualGiven, one) : letter(one) + letter(one));

const framed = (texts: { text: string }[], by?: NameBy): Marked[] => texts.map(({ text }) => ({ text: text.replaceAll('@', '甄士隐'), names: ['甄士隐'], ...(by ? { by } : {}) }));

/** What is kept to measure by: nothing learns from it. */
const kept = ['deeds', 'thirty', 'fifteen'];

/** Each text once, by where it comes from. */
export const sources: Record<string, Marked[]> = {
  ...Object.fromEntries(Object.entries(voices).filter(([name, v]) => Array.isArray(v) && !kept.includes(name)).map(([name, cases]) => [name, marked(cases)])),
  longer: marked([...longer, ...second, ...third]),
  samples: marked(samples),
  measures: others.map((text) => ({ text, names: inMeasures.filter((n) => text.includes(n)) })),
  hints: hints.map(([, , , texts]) => ({ text: texts.replaceAll(' ', '，'), names: [] })),
  screens: globSync(['portal/src/**/*.astro', 'backoffice/src/**/*.astro', 'kit/errors.ts', 'kit/guide.ts', 'kit/triage-words.ts'], { cwd: root }).sort()
    .map((file) => ({ text: readFileSync(join(root, file), 'utf8').replaceAll(/[^\p{Script=Han}，。；：、！？（）“”]+/gu, '，'), names: [] })),
  plain: plainTexts.map((text) => ({ text, names: [] })),
  frames: framed([...frames, ...places]),
  said: [...framed(said, anyWord), ...framed(bare, anyGiven)],
};
