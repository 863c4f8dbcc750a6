// Suggestions for sifting: type, purpose, category, place, unit, route and rule, each with the words it rests on, so that a person can
// check it. Lists of words (triage-words.ts) and what examples teach (triage-learned.ts), no network; it never decides (handbook 8.1,
// 9.2, the route guide of 2.3). Traditional characters are read as simplified ones.

import { simplified } from './simplified.ts';
import { learnt, weighLearnt, wordsFor } from './triage-learned.ts';
import { placeIn } from './triage-place.ts';
import { type Asked, type Kind, ruleOf, typeOf, weigh } from './triage-type.ts';
import { appeal, topics, TOWN } from './triage-words.ts';

export type Suggestion = { value: string; because: string[] };
export type Suggestions = { type: Suggestion; purpose: Suggestion; category: Suggestion; place: Suggestion | null; unit: Suggestion | null; route: Suggestion | null; rule: string };
export type Lists = { places: string[]; units: string[] };
export { rules } from './triage-type.ts';
export type { Asked };

/** The learnt topics that a list of words speaks for: of its category and unit, failing that of its category. */
const learntOf = topics.map((t) => {
  const same = learnt.flatMap((l, k) => (l.category === t.category ? [k] : []));
  const close = same.filter((k) => learnt[k]?.unit === t.unit);
  const exact = close.filter((k) => learnt[k]?.route === (t.route ?? 0));
  return exact.length > 0 ? exact : close.length > 0 ? close : same;
});
const listWeight = 2; // a word somebody put into a list says more than a stretch of the examples

/** A village is spoken of: the same ditch or road is then a matter of village building (0308), not of the city (0302). */
const country = /(?<![新中])村(?!改造)|[乡镇](?!路)/;
const ofCountry = /^(?:01|0201|0305|0308)/;
const countryWeight = 3;

/** For each learnt topic what the examples and the lists say for it, and the words of the lists. */
function points(asked: Asked): { points: number[]; found: string[][] } {
  const sum = weighLearnt(asked.title, asked.content);
  const found = sum.map((): string[] => []);
  topics.forEach((t, n) => {
    const said = weigh(asked, t.words);
    for (const k of said.weight > 0 ? (learntOf[n] ?? []) : []) {
      sum[k] = (sum[k] ?? 0) + listWeight * said.weight;
      found[k]?.push(...said.found);
    }
  });
  const isCountry = country.test(`${asked.title}\n${asked.content}`);
  learnt.forEach((l, k) => { sum[k] = (sum[k] ?? 0) + (ofCountry.test(l.category) ? (isCountry ? 1 : -1) * countryWeight : 0); });
  return { points: sum, found };
}

const best = (of: number[], may: (k: number) => boolean): number => of.reduce((top, p, k) => (may(k) && (top < 0 || p > (of[top] ?? 0)) ? k : top), -1);

const shortest = 12; // fewer characters say too little, unless a word of the lists is among them

/** The topic the text speaks for: a report has the categories of discipline, what belongs to courts and police those of route 1. */
function topicOf(said: { points: number[]; found: string[][] }, type: Kind | null, text: string) {
  const k = best(said.points, (n) => {
    const { category, route } = learnt[n] ?? { category: '', route: 0 };
    return (category.startsWith('15') && category !== '1505') === (type?.type === 'B') && category !== '9901' && (type?.type !== 'D' || route === 1);
  });
  const topic = learnt[k];
  if (!topic || (text.length < shortest && !said.found[k]?.length)) return null;
  return { ...topic, because: [...new Set([...(said.found[k] ?? []), ...wordsFor(k, text)])].slice(0, 6) };
}

function purposeOf(asked: Asked, type: Kind | null): Suggestion {
  if (type) return { value: type.purpose, because: type.found };
  if (asked.content.trim().length < 6) return { value: '99', because: [asked.content.trim()] };
  const rest = /撤回|补充(?:材料|说明)?$|前信/.exec(asked.title)?.[0];
  if (rest) return { value: '99', because: [rest] };
  const appeals = weigh(asked, appeal);
  return appeals.weight >= 1.5 && appeals.found.some((w) => asked.title.includes(w)) ? { value: '04', because: appeals.found } : { value: '03', because: ['提出诉求'] };
}

/** What the sifting might be; every value with the words of the text it rests on. */
export function suggest(said: Asked, lists: Lists): Suggestions {
  const asked = { ...said, title: simplified(said.title), content: simplified(said.content) };
  const text = `${asked.title}\n${asked.content}`;
  const all = points(asked);
  const type = typeOf(asked, learnt[best(all.points, () => true)] ?? null);
  const topic = topicOf(all, type, text);
  const place = placeIn(text, lists.places, asked.place ?? null);
  const because = topic?.because ?? [];
  const town = place && place.value !== '区外' ? (lists.units.find((u) => u.startsWith(place.value)) ?? null) : null;
  const isTown = topic?.unit === TOWN, isThanks = type?.purpose === '07', kind = type?.type ?? 'C';
  const high = kind === 'B' ? /区级领导|区委书记|(?<!副)区长|副区长|市管干部/.exec(text)?.[0] : undefined; // whom the city's discipline organ looks after (R-TRIAGE-REPORT)
  const unit = high ? '邯郸市纪委监委' : isThanks || isTown ? town : (topic?.unit ?? null);
  const contested = kind === 'C' ? /不服.{0,12}?(?:罚款|处罚|决定|认定|许可|没收|扣押)|被(?:拆|罚|扣).{0,3}不服/.exec(text)?.[0] : undefined; // an act of an organ has its own remedy
  const sought = /查处|取缔|查一查.{0,6}(?:罚|处理)|依法处罚/.exec(text)?.[0]; // somebody's breach of the law is to be looked into (Art. 31(5))
  const route = contested ? { value: '4', because: [contested] } : kind === 'D' ? { value: '1', because: type?.found ?? [] } : kind === 'C' && topic?.route ? { value: String(topic.route === 6 && sought ? 5 : topic.route), because: topic.route === 6 && sought ? [sought] : because } : null;
  return {
    type: { value: kind, because: type?.found ?? ['没有检举控告、建议、咨询、涉法涉诉的字样'] }, purpose: purposeOf(asked, type), place,
    category: isThanks ? { value: '9901', because: type.found } : topic ? { value: topic.category, because } : { value: '9903', because: ['没有认出内容'] },
    unit: unit ? { value: unit, because: high ? [high] : isTown && place ? [...because, ...place.because] : because } : null,
    route, rule: ruleOf(kind, asked.channel === 'F', place?.value === '区外', isTown),
  };
}
