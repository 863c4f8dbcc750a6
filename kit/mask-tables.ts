// Tables with a line of headings: what stands under 姓名 is a name whatever it means, what stands under 住址 leads to a door (R-PRIV-MASK).
import { villages } from './mask-homes.ts';
import { removed, type Span } from './mask-view.ts';

type Cell = { from: number; to: number; text: string };
const ofNames = /^(?:姓名|名字|户主|户主姓名|申请人|联系人|证人|签名|签字|签字人|业主|业主姓名|投诉人|家长|家长姓名|承租人|学生|学生姓名|孩子姓名|负责人|经办人|领款人|收款人|代理人|死者|患者)$/u, ofDoors = /^(?:住址|家庭住址|地址|房号|门牌|门牌号|楼号|住处)$/u, ofBirth = /^(?:生日|出生日期|出生年月|出生)$/u;
const nobody = /^(?:合计|小计|总计|备注|无|同上|不详|本人|匿名|空|姓名|已签|未签|委托|同意|是|否)$/;

/** The cells of a line: parted by tabs, bars or commas, else by two blanks and more, or by single ones. */
function cells(line: string, start: number): Cell[] {
  const gap = /\t/.test(line) ? /\t/g : /\|/.test(line) ? /\|/g : / {2}|\u3000{2}/.test(line) ? /[ \u3000]{2,}/g : /[,、]/.test(line) ? /[,、]/g : / +/g;
  const ends = [...line.matchAll(gap)], from = [0, ...ends.map((m) => m.index + m[0].length)], to = [...ends.map((m) => m.index), line.length];
  return from.map((f, n): Cell => {
    const raw = line.slice(f, to[n]), text = raw.trim(), lead = raw.length - raw.trimStart().length;
    return { from: start + f + lead, to: start + f + lead + text.length, text };
  });
}

/** The two cells that a name fills whose characters stand apart: 何  苗. */
const joined = (row: Cell[], at: number): Cell[] => {
  const [a, b] = row.slice(at, at + 2);
  return a && b && /^\p{Script=Han}$/u.test(a.text) && /^\p{Script=Han}$/u.test(b.text) ? [...row.slice(0, at), { from: a.from, to: b.to, text: a.text + b.text }, ...row.slice(at + 2)] : row;
};

/** Names, doors and birthdays in the columns that say what they hold. */
export function tables(view: string): Span[] {
  const spans: Span[] = [];
  let heads: string[] = [];
  for (const m of view.matchAll(/[^\n]+/g)) {
    const row = cells(m[0], m.index);
    if (row.length > 1 && row.every((c) => !/[0-9]/.test(c.text)) && row.some((c) => ofNames.test(c.text))) {
      heads = row.map((c) => c.text);
      continue;
    }
    if (heads.length === 0) continue;
    const name = heads.findIndex((h) => ofNames.test(h)), line = row.length > heads.length ? joined(row, name) : row;
    if (line.length < heads.length - 1 || line.length > heads.length) {
      heads = [];
      continue;
    }
    line.forEach((c, n) => {
      const head = heads[n] ?? '', open = villages(c.text);
      if (nobody.test(c.text)) return;
      if (ofNames.test(head) && /^[\p{Script=Han}·]{2,10}$/u.test(c.text)) spans.push({ from: c.from, to: c.to, by: '某某' });
      if (ofDoors.test(head) && c.text.length > open) spans.push({ from: c.from + open, to: c.to, by: removed });
      if (ofBirth.test(head) && /[0-9〇一二三四五六七八九]/.test(c.text)) spans.push({ from: c.from, to: c.to, by: removed });
    });
  }
  return spans;
}
