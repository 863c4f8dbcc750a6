// Which of the five types a text speaks for (handbook 1.3), and the rule of the handbook that then holds. A report needs an office and a
// misconduct; thanks, questions and suggestions count only where nothing is demanded.
import { accusing, asking, demanding, misconduct, office, opining, policing, proposing, suing, thanking } from './triage-words.ts';

export type Asked = { title: string; content: string; place?: string | null; channel?: string | null };

export const words = (list: string) => list.split(' ');
const count = (text: string, word: string) => text.split(word).length - 1;

/** The words of a list that a text contains, and what they weigh: longer ones more, those of the title twice, the third time no more. */
export type Weighed = { found: string[]; weight: number };
export function weigh(asked: Asked, list: string): Weighed {
  const found = words(list).filter((w) => asked.title.includes(w) || asked.content.includes(w));
  const weight = found.reduce((sum, w) => sum + (w.length - 0.5) * ((asked.title.includes(w) ? 2 : 0) + Math.min(2, count(asked.content, w)) * 0.7), 0);
  return { found, weight };
}

/** The rules of the handbook (2.3) that a suggestion may name. */
export const rules = ['R-TRIAGE-REPORT', 'R-TRIAGE-SUGGEST', 'R-TRIAGE-CONSULT', 'R-TRIAGE-LEGAL-VISIT', 'R-TRIAGE-LEGAL-LETTER', 'R-TRIAGE-OUTAREA', 'R-TRIAGE-LOWER', 'R-TRIAGE-LOCAL'] as const;

export function ruleOf(type: string, isVisit: boolean, isOutside: boolean, isLower: boolean): (typeof rules)[number] {
  if (type === 'B') return 'R-TRIAGE-REPORT';
  if (isOutside) return 'R-TRIAGE-OUTAREA';
  if (type === 'A') return 'R-TRIAGE-SUGGEST';
  if (type === 'E') return 'R-TRIAGE-CONSULT';
  if (type === 'D') return isVisit ? 'R-TRIAGE-LEGAL-VISIT' : 'R-TRIAGE-LEGAL-LETTER';
  return isLower ? 'R-TRIAGE-LOWER' : 'R-TRIAGE-LOCAL';
}

export type Kind = { type: string; purpose: string; found: string[] };

/** The type that the words speak for; null for a request, which is what most are. The topic that fits best needs fewer words beside it. */
export function typeOf(asked: Asked, top: { category: string; route: number } | null): Kind | null {
  const of = (list: string) => weigh(asked, list);
  const [who, what, how, courts, police, proposal, thanks, question, demand] = [office, misconduct, accusing, suing, policing, proposing, thanking, asking, demanding].map(of) as [Weighed, Weighed, Weighed, Weighed, Weighed, Weighed, Weighed, Weighed, Weighed];
  const inTitle = (list: Weighed) => list.found.some((w) => asked.title.includes(w));
  const isDiscipline = top?.category.startsWith('15') === true, isJudicial = top?.route === 1;
  if (who.weight > 0 && (what.weight >= 1 && (how.weight > 0 || what.weight >= 2) || isDiscipline && what.weight + how.weight > 0)) return { type: 'B', purpose: '05', found: [...new Set([...who.found, ...what.found, ...how.found])] };
  if (thanks.weight >= 1.5 && demand.weight < thanks.weight && !inTitle(demand)) return { type: 'E', purpose: '07', found: thanks.found };
  if (question.weight >= 2 && (inTitle(question) || demand.weight === 0)) return { type: 'E', purpose: '06', found: question.found };
  if (proposal.weight > 0 && (inTitle(proposal) || demand.weight === 0) && !asked.title.includes('不服')) return { type: 'A', purpose: '01', found: proposal.found };
  const opinion = of(opining), review = /申请(?:复查|复核)|(?:复查|复核)申请/.exec(`${asked.title}${asked.content}`);
  if (review === null && inTitle(opinion) && demand.weight <= 2) return { type: 'A', purpose: '02', found: opinion.found };
  if (courts.weight >= 3 || police.weight >= 3 || isJudicial && courts.weight + police.weight >= 1) return { type: 'D', purpose: courts.weight >= 3 || police.found.some((w) => w.endsWith('责任')) || /不(?:予)?立案|没有?立案|不(?:予)?受理|认定书|不批捕|不起诉/.test(`${asked.title}${asked.content}`) ? '04' : '03', found: [...courts.found, ...police.found] };
  return null;
}
