// Which place a text names: a street, town or township of the district, also by a short form (联纺东办事处, 三陵); beyond the district
// only when none of it is named or filled in.
import { outside } from './triage-words.ts';

type Place = { value: string; because: string[] };
const stem = (place: string) => place.replace(/(?:街道|镇|乡)$/, '');
const shared = ['中华', '人民路', '光明桥', '东柳']; // also names of roads and bridges: only with 街道 or the like behind them

function at(text: string, place: string): { at: number; word: string } | null {
  const short = stem(place);
  const tail = shared.includes(short) ? '(?:街道|街办|办事处|街道办)' : '(?!大街|大道|路|桥头)';
  const found = text.includes(place) ? { index: text.indexOf(place), 0: place } : new RegExp(`${short}${tail}`).exec(text);
  return found ? { at: found.index, word: found[0] } : null;
}

export function placeIn(text: string, places: string[], filled: string | null): Place | null {
  const named = places.filter((p) => p !== '未填' && p !== '区外').flatMap((place) => {
    const found = at(text, place);
    return found ? [{ place, ...found }] : [];
  }).sort((a, b) => a.at - b.at || b.word.length - a.word.length)[0];
  if (named) return { value: named.place, because: [named.word] };
  if (filled && filled !== '未填') return { value: filled, because: ['已经填写'] };
  const away = outside.split(' ').filter((w) => text.includes(w));
  return away.length > 0 ? { value: '区外', because: away } : null;
}
