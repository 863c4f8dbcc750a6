// Whether a password may be taken (NIST SP 800-63B, 3.1.1.2): long enough, and not one that is tried first: known from breaches, made
// of a run, a repetition or a date, or of the words around the person. No rules about kinds of characters; blanks and Chinese count.
import { createHash } from 'node:crypto';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

export const passwordLeast = 15;
/** In characters, so that nobody keeps the server busy with a book. */
const passwordMost = 200;
/** In bytes of UTF-8: what bcrypt of Supabase Auth reads; it refuses more rather than forget the end. */
const authReads = 72;
const bytesOf = (password: string): number => new TextEncoder().encode(password).length;

/** Whether Auth takes a password as it is. */
export const fitsAuth = (password: string): boolean => bytesOf(password) <= authReads;

/** What is sent to Auth for a password: itself, or where Auth would not read it whole, its SHA-256 in base64url (43 characters). */
export const forAuth = (password: string): string => (fitsAuth(password) ? password : createHash('sha256').update(password).digest('base64url'));

/** What people here try first beside what the library knows: pinyin of everyday words, surnames and places, and numbers with a meaning. */
const chineseWords = `woaini woaiwojia aini wobuzhidao mima nihao nimen women zhongguo beijing shanghai hebei handan congtai xinfang xinfangju jiedao
  zhengfu gongwuyuan lingdao juzhang zhuren keyuan bangong gongzuo dianhua shouji renmin fuwu weirenminfuwu zuguo wansui
  zhangsan lisi wangwu zhaoliu zhang wang liu chen yang huang zhao zhou xuzhen sunli zhuyi gaofeng linlin heping guoqing chunjie
  pingan jixiang facai gongxi kuaile xingfu jiankang baobei laogong laopo mama baba gege jiejie didi meimei laoshi xuesheng
  5201314 1314520 520520 1314 168168 888888 666666 147258 147258369 123123 112233 789456 131420 woshi haode meiyou zhidao
  我爱你 中国 北京 河北 邯郸 丛台 信访 信访局 人民 为人民服务 政府 公务员 密码 管理员 登录 你好 一二三 四五六 七八九 平安 吉祥 恭喜发财 上善若水 不忘初心`.split(/\s+/);

/** Words of this system and office: nobody's password is made of them. */
const officeWords = ['xinfang', 'petition', 'bureau', 'supabase', '信访', '信访局', '区信访局', '丛台区信访局', '业务系统', '信访业务系统'];

const estimator = new ZxcvbnFactory({ dictionary: { ...dictionary, chinese: chineseWords }, graphs: adjacencyGraphs, maxLength: authReads });

export type PasswordFault = 'short' | 'long' | 'common' | 'personal';

/** What is wrong with a password, or null; `words` are the name, the address and the unit of the person. */
export function passwordFault(password: string, words: string[] = []): PasswordFault | null {
  const characters = [...password.normalize('NFC')];
  if (characters.length < passwordLeast) return 'short';
  if (characters.length > passwordMost) return 'long';
  const personal = words.flatMap((w) => [w, ...w.split(/[@.\s_-]+/)]).map((w) => w.toLowerCase()).filter((w) => [...w].length >= (/[^\x20-\x7e]/.test(w) ? 2 : 4));
  const rest = [...personal, ...officeWords].sort((a, b) => b.length - a.length).reduce((text, word) => text.replaceAll(word, ''), password.toLowerCase());
  if ([...rest].length < 8 && rest.length < password.length) return 'personal';
  const weak = estimator.check(password, [...personal, ...officeWords]).guesses < 1e10 || (rest.length < password.length && estimator.check(rest).guesses < 1e7);
  return new Set(characters).size < 5 || weak ? 'common' : null;
}

/** The fault in words, for who chose the password. */
export const passwordSentence: Record<PasswordFault, string> = {
  short: `密码至少 ${passwordLeast} 个字符。可以用一句话，也可以有空格和汉字。`,
  long: `密码太长：最多 ${passwordMost} 个字符。`,
  common: '这个密码太容易猜到：常见、有规律，或者在泄露的密码里出现过。请换一个，比如几个互不相干的词。',
  personal: '密码里大部分是您的姓名、邮箱或者单位的名称，容易猜到。请换一个。',
};
