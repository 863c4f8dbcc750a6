// Homes without a number, told by what stands beside them: 家住老供销社后面第二排, 我住祠堂背后那间. Where a street has no numbers this leads to a door
// as well as one does (R-PRIV-MASK).
import { found, removed, type Span } from './mask-view.ts';

/** Behind this somebody says where they live. */
const dwelling = /(?:家住|现住|租住|暂住|居住[在于]|住,?在|住在|(?<=^|[,。;\s])住(?!院|房|建|宿|进|了|过|不|处|户|持)|从大门进去|进了?院门?|住址\s*(?:是|为|:)?|[我俺咱他她]们?家?住(?!院|房|建|的|宿|进|了|过|不|处|户)|[我俺]家就?[是在]|家就?[是在]|[我俺]厝在)\s*(\p{Script=Han}[\p{Script=Han}0-9]{3,23})/gu;
/** The part that everybody may read: up to the village, the estate or the street. */
const known = /^(?:\p{Script=Han}{1,7}?(?:[省市县区镇乡州]|街道|(?:社区|小区|花园|家园|公寓|家属院|大院|宿舍|[村庄屯里苑路街巷])(?!委|头|口)|山脚?下|[厂矿](?:旧址)?(?!家属|宿舍|生活|小区)))+/u;
/** How much of a place that is. */
export const villages = (place: string): number => known.exec(place)?.[0].length ?? 0;
const number = '[0-9一二三四五六七八九十]{1,4}';
const beside = new RegExp(`后面|背后|后头|后身|隔壁|旁边|斜?对面|[东西南北]头|[庙桥河塘树井路塔站]边|往[东西南北](?:数|走|拐)?|尽头|[东西南北]边|[左右]手|顶层|院[内里]|[铺店馆厂社]楼[上下]$|把头|头一[家户]|${number}门[栋洞]|那[栋座排]|第${number}[个间家户排院栋]|那[间家户]|${number}号$`, 'u');

/** A home told without a word that says so: 老槐树往北第二个门洞, 吊脚楼第七根柱子那家就是我们屋. */
const alone = new RegExp(`(?<=^|[,。;、\\s])(?![住家我俺现租暂])(\\p{Script=Han}{2,8}往[东西南北](?:数|走)?第?${number}[个间家户排](?:门洞|门|院|人家)?)|(?<=^|[,。;、\\s])(\\p{Script=Han}{2,12}那[家户间栋])(?=就?是(?:我|俺|咱))`, 'gu');

export function homes(view: string): Span[] {
  return [...found(view, alone), ...[...view.matchAll(dwelling)].flatMap((m) => {
    const clause = m[1] ?? '', from = m.index + m[0].length - clause.length, start = villages(clause), rest = clause.slice(start);
    const end = beside.exec(rest) ? rest.length : 0;
    return end > 2 ? [{ from: from + start, to: from + start + end, by: removed }] : [];
  })];
}
