// What stretches of two and three characters speak for a topic, learnt from kit/triage-examples.ts when the module is loaded: how much
// more often a stretch stands in the examples of the topic than in all (naive Bayes). So 供暖 need not be in any list, and what a hint
// rests on are again words of the text. The examples are written for this, not taken from people's petitions.
import { examples as written } from './triage-examples.ts';

export type Topic = { category: string; unit: string; route: number };
const examples = written.map(([category, unit, route, texts]) => ({ category, unit, route, texts: texts.split(' ') }));
export const learnt: Topic[] = examples.map(({ category, unit, route }) => ({ category, unit, route }));

const weightOf = [0, 0.15, 1, 1.3]; // single characters say little, three in a row more than two
const belief = 2.4; // how many examples without the stretch every topic is thought to have besides its own
const floor = -0.7; // what is missing from the few examples of a topic speaks against it only so much

/** Words that stand in petitions about anything. */
const frame = /咨询|请问|怎么|如何|什么|申请|要求|请求|希望|建议|反映|举报|投诉|办理|没有|不给|不能|一直|有人|我家|我们|他们|这个|那个|可以|领导|有关部门|部门|解决|处理|帮助|帮忙|答复|多次|至今|现在|去年|今年|昨天|已经|因为|所以|但是|如果|就是|还是|知道|时候|时间/gu;

/** The stretches of one to three Chinese characters or letters. */
function stretches(text: string): Set<string> {
  const found = new Set<string>();
  for (const [run] of text.replace(frame, ' ').matchAll(/[\p{Script=Han}A-Za-z]+/gu)) for (const n of [1, 2, 3]) for (let i = 0; i + n <= run.length; i += 1) found.add(run.slice(i, i + n));
  return found;
}

function learn(): Map<string, Float32Array> {
  const all = examples.reduce((sum, t) => sum + t.texts.length, 0);
  const counts = new Map<string, Float32Array>();
  examples.forEach((topic, k) => {
    for (const text of topic.texts) for (const s of stretches(text)) {
      const row = counts.get(s) ?? new Float32Array(examples.length);
      row[k] = (row[k] ?? 0) + 1;
      counts.set(s, row);
    }
  });
  for (const row of counts.values()) {
    const share = row.reduce((sum, n) => sum + n, 0) / all;
    examples.forEach((topic, k) => { row[k] = Math.log(((row[k] ?? 0) + belief * share) / (topic.texts.length + belief) / share); });
  }
  return counts;
}
const speaks = learn();

/** For each topic how much the text speaks for it. */
export function weighLearnt(title: string, content: string): number[] {
  const inTitle = stretches(title);
  const points = learnt.map(() => 0);
  for (const s of new Set([...inTitle, ...stretches(content)])) {
    const row = speaks.get(s), weight = (weightOf[s.length] ?? 0) * (inTitle.has(s) ? 1.7 : 1);
    row?.forEach((log, k) => { points[k] = (points[k] ?? 0) + weight * Math.max(log, floor); });
  }
  return points;
}

/** The stretches of a text that speak most for a topic, overlapping ones joined, strongest first. */
export function wordsFor(topic: number, text: string, most = 4): string[] {
  const said = (s: string) => Math.max(0, speaks.get(s)?.[topic] ?? 0);
  const words = new Map<string, number>();
  for (const [run] of text.replace(frame, ' ').matchAll(/[\p{Script=Han}A-Za-z]+/gu)) {
    let from = -1, sum = 0;
    for (let i = 0; i < run.length; i += 1) {
      const strength = i + 2 <= run.length ? said(run.slice(i, i + 2)) : 0;
      if (strength >= 1) {
        if (from < 0) from = i;
        sum += strength;
      } else if (from >= 0) {
        const word = run.slice(from, i + 1);
        if (word.length <= 6) words.set(word, Math.max(words.get(word) ?? 0, sum));
        from = -1;
        sum = 0;
      }
    }
  }
  return [...words].sort((a, b) => b[1] - a[1]).slice(0, most).map(([word]) => word);
}
