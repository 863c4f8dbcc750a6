// What somebody asks for, one demand a line, as a hint for 主要诉求 and for splitting (R-REG-DEMANDS): what is counted off (第一、一是、1.),
// else the clauses that begin with a word of asking. Each with the words it was known by. It proposes; a person writes the demands.

export type Part = { text: string; because: string };

const counted = /(?:^|[。；;：:，,\n\s])((?:第[一二三四五六七八九]|其[一二三四五六七八九]|[一二三四五六七八九]是|[一二三四五六七八九]要|[（(][一二三四五六七八九1-9][)）]|[一二三四五六七八九]、|[1-9][.．、](?!\d)|[①②③④⑤⑥⑦⑧⑨])(?:件事?|个|条|点|项)?[，,、：:]?)/gu;
const asking = /(?<!别的|什么|没有|任何|按照?|符合)(?:强烈要求|要求)|请求|恳请|恳求|敬请|希望|盼望|诉求(?:是|为)[:：]?|能不能|能否|可否|是否可以|请问|想问一?问?|想了解|想咨询|还想|(?<=^|[，,、:：\s])(?:咨询|建议|督促|赶紧|抓紧|盼|望|求(?!是)|请(?!假|客|了|过|问|教))/u;
const filler = /^(?:另外|还有|此外|同时|并且?|再|也|一并|现|特此|在此|为此|所以|因此|我们?|本人|他们|家长|大家|家里|来电人|来访人|信访人|一致|都|还)+[，,]?/u;
const most = 60;
const order = '一二三四五六七八九';

const numberOf = (mark: string): number => {
  const c = [...mark].find((x) => order.includes(x) || /[1-9①-⑨]/u.test(x)) ?? '';
  return order.includes(c) ? order.indexOf(c) + 1 : /[①-⑨]/u.test(c) ? (c.codePointAt(0) ?? 0) - 0x2460 + 1 : Number(c);
};
const tidy = (text: string): string => text.trim().replace(/^[，,、：:；;\s]+|[，,、；;。！!？?\s]+$/gu, '').slice(0, most);

/** Items that are counted off from one on; a count that breaks off ends it. */
function countedOff(text: string): Part[] {
  const marks = [...text.matchAll(counted)].map((m) => ({ from: m.index + m[0].length, at: m.index, mark: m[1] ?? '', n: numberOf(m[1] ?? '') }));
  const first = marks.findIndex((m, i) => m.n === 1 && marks[i + 1]?.n === 2);
  if (first < 0) return [];
  const run = marks.slice(first).filter((m, i) => m.n === i + 1);
  return run.map((m, i) => {
    const whole = text.slice(m.from, run[i + 1]?.at ?? text.length);
    const end = i + 1 < run.length ? whole : (/^[^。！!？?\n；;]*/u.exec(whole)?.[0] ?? whole);
    return { text: tidy(end.split(/[。！!？?\n]/u).find((s) => s.trim().length > 2) ?? end), because: m.mark.replace(/[，,、：:]$/u, '') };
  });
}

/** Clauses that begin with a word of asking; what is joined by 并、同时、；is another. */
function askedFor(text: string): Part[] {
  return text.split(/[。！!？?\n；;]/u).flatMap((sentence) => {
    const cue = asking.exec(sentence);
    if (!cue) return [];
    const words = sentence.slice(cue.index + (/^(?:请|求|望|盼|督促|建议|赶紧|抓紧)$/u.test(cue[0]) ? 0 : cue[0].length));
    return words.split(/[，,](?=并(?!不|非)|同时|另外|还要?请?|再|也请|以及|要么)|[，,](?=(?:强烈)?(?:要求|请求|希望|恳请|请(?!假|客|了|过)))/u)
      .map((part) => tidy(part).replace(filler, '')).filter((part) => part.length >= 3).map((part) => ({ text: part, because: cue[0] }));
  });
}

/** The demands that a text seems to make, in its own order and words. */
export function demandsIn(content: string): Part[] {
  const listed = countedOff(content);
  const parts = listed.length >= 2 ? listed : askedFor(content);
  return parts.map((p) => ({ ...p, text: p.text.replace(asking, (cue, at: number) => (at === 0 && cue.length > 1 && !/^(?:督促|赶紧|抓紧|咨询|建议)$/u.test(cue) ? '' : cue)).replace(/^[：:]/u, '') })).filter((p, i, all) => p.text.length >= 3 && all.findIndex((q) => q.text === p.text) === i).slice(0, 8);
}
