// What was found, in sentences: which part, what is wrong with it, and what to do about it. The words for rows are those of the script
// that anybody can run.
import { sayDay, sayTime } from '@xinfang/kit/dates.ts';
import { isProgram, nameOf, partNames, sayRowFault } from '../../../../portal/public/verify.mjs';

export type Finding = { id: string | null; is_sealed: boolean | null; reg_no: string | null; part: string | null; key: string | null; fault: string | null; fields: string[] | null; found_at: string | null; seen_at: string | null; gone_at: string | null };

const chain: Record<string, string> = {
  changed: '流转记录的内容被改过', missing: '流转记录缺了一条，或者顺序被改过', broken: '流转记录没有接着上一条', back_dated: '流转记录的时间倒退', post_dated: '流转记录的时间在将来', cut_off: '流转记录末尾被去掉或者加上了内容',
  paper_changed: '文书被改过', paper_not_recorded: '有一份文书，流转记录里没有', paper_removed: '记录过的文书不见了，或者被换过', text_changed: '提交的原文与记录不同', state_changed: '事项的状态与记录不同',
  erasure_not_recorded: '内容被销毁，没有销毁的记录', erased_too_early: '保管期限没有届满就销毁了', erased_without_approval: '销毁没有经过两人审批',
};
const anchor: Record<string, string> = { broken: '每日校验值没有接着前一个', changed: '每日校验值被改过', record_differs: '公布以后，记录被改过、补过或者删过', signed_late: '不是按时签名的，记录可能被整个改写过' };

/** One sentence about a finding. */
export function sayFinding({ part, fault, fields, key }: Finding): string {
  if (part === 'hour_roots') return `截至 ${sayTime(key ?? '')} 的校验值：${anchor[fault ?? ''] ?? '与记录不同'}`;
  if (part === 'anchors') return `${sayDay(key)}的校验值：${anchor[fault ?? ''] ?? '与记录不同'}`;
  if (part === 'events' && chain[fault ?? '']) return `${chain[fault ?? '']}${key && key !== '-' ? `（第 ${key} 条）` : ''}`;
  return sayRowFault({ tbl: part, fault, fields: isProgram(part) ? [] : fields });
}

/** Which record it is about, as far as a layman needs to know it. */
export function whatOf({ reg_no, part }: Finding): string {
  if (reg_no) return reg_no;
  return part === 'anchors' || part === 'hour_roots' ? '公布的校验值' : isProgram(part) ? '系统程序' : '办理规则、单位、人员';
}

/** What is to be done, for a finding of this kind. */
export function remedyOf({ reg_no, part, fault }: Finding): string {
  if (reg_no) return '先不要改这件事项。请系统管理员保存数据库和日志的现状，查清谁在什么时候写入；对照备份、纸质文书和信访人手里的回执，由局领导决定怎样恢复，并如实告知信访人。';
  if (part === 'anchors' || part === 'hour_roots') return '请与另外保存过校验值的人（上级机关、档案部门、持有回执的信访人）核对，查清是哪一天以后改的。';
  if (isProgram(part)) return '请系统管理员对照发布的版本：是经批准的升级，补记升级说明；不是，按发布的版本恢复，并查清谁改的。恢复以前，不要依靠系统的提示和期限。';
  return fault === 'by_hand' ? '有人绕过系统改了数据。请系统管理员说明原因：经批准的，补记理由；没有批准的，改回原样，并查清谁改的。' : '请系统管理员对照批准的文件：经批准的，补记理由；没有批准的，改回原样，并查清谁改的。';
}

/** Which rule, or which part of the program, by the name the administrator finds it under; a matter has its number. */
const whichOf = ({ reg_no, part, key }: Finding): string | null => (reg_no || part === 'anchors' || part === 'hour_roots' || part === 'events' || !key || /[0-9a-f]{8}-|^(?:\d+|true)$/.test(key) ? null : nameOf({ tbl: part, key }));

export type Change = { first_on: string; last_on: string; tbl: string; reason: string; changes: number; keys: string[] | null };
/** One sentence about changes that were made past the steps and explained. */
export function sayChange({ first_on, last_on, tbl, reason, changes, keys }: Change): string {
  const when = first_on === last_on ? sayDay(first_on) : `${sayDay(first_on)}至${sayDay(last_on)}`;
  const named = (keys ?? []).filter((key) => !/^\d+$/.test(key)); // a number that was drawn says nothing to anybody
  const which = named.length > 0 && tbl !== 'time_travel' ? `${named.map((key) => nameOf({ tbl, key })).join('、')}${changes > named.length ? '等' : ''}，` : '';
  return `${when}：${partNames[tbl as keyof typeof partNames] ?? '其他'}（${which}${changes} 处），理由：${reason}`;
}

export type Group = { what: string; said: string; remedy: string; found_at: string; count: number; names: string[] };

/** Findings that read the same are one line, with how many there are and when the first was found. */
export function grouped(findings: Finding[]): Group[] {
  const groups = new Map<string, Group>();
  for (const f of findings) {
    const [what, said, found_at] = [whatOf(f), sayFinding(f), f.found_at ?? ''], names = [whichOf(f)].filter((n) => n !== null);
    const known = groups.get(`${what}|${said}`);
    if (known) Object.assign(known, { count: known.count + 1, names: [...known.names, ...names], found_at: found_at < known.found_at ? found_at : known.found_at });
    else groups.set(`${what}|${said}`, { what, said, remedy: remedyOf(f), found_at, count: 1, names });
  }
  return [...groups.values()];
}
