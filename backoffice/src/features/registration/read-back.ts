// What a visitor is shown of what was typed, in plain words, and who may confirm it.
import type { Reference } from '../reference.ts';
import type { Typed } from '../steps/fields.ts';

/** One line of the read-back, and the field that is mended when it is wrong. */
export type Line = { label: string; text: string; field: string };
export type Confirmer = { name: string; as: 'petitioner' | 'representative' | 'agent' | 'guardian' };

const agents = (t: Typed) => [0, 1].map((i) => ({ name: t.text(`agent.${i}.name`), isGuardian: t.text(`agent.${i}.kind`) === 'guardian' })).filter((a) => a.name);
export const representatives = (t: Typed): string[] => t.text('representatives').split(/[\s、，,]+/).filter(Boolean);

/** Who may confirm: for a minor the guardian alone (R-CHAN-AGENT), else whoever is named, the petitioner first. */
export function people(t: Typed): Confirmer[] {
  const acting = agents(t).map((a): Confirmer => ({ name: a.name, as: a.isGuardian ? 'guardian' : 'agent' }));
  if (t.text('minor')) return acting.filter((a) => a.as === 'guardian');
  const own: Confirmer[] = t.text('name') && !t.all('is_anonymous').includes('yes') ? [{ name: t.text('name'), as: 'petitioner' }] : [];
  const all = [...own, ...representatives(t).map((name): Confirmer => ({ name, as: 'representative' })), ...acting];
  return all.filter((c, i) => all.findIndex((other) => other.name === c.name) === i);
}

/** The lines, without those that are empty. */
export function readBack(t: Typed, lists: Reference): Line[] {
  const isUnsigned = t.all('is_anonymous').includes('yes');
  const many = Number(t.text('headcount') || 1);
  const type = lists.types.find((x) => x.code === t.text('type'));
  const procedure = lists.proceedings.find((p) => p.code === t.text('proceeding'))?.label;
  const minor = { under_18: '未满十八周岁', under_14: '未满十四周岁' }[t.text('minor')];
  const wishes = [t.all('wishes').includes('confidential') && '希望为您保密', t.all('wishes').includes('publish') && '同意公开答复（不公开姓名）'].filter(Boolean).join('；');
  const lines: [string, string, string][] = [
    ['您的姓名', isUnsigned ? '不留姓名' : t.text('name'), 'name'], ['一共几个人', many > 1 ? `${many} 个人，代表是：${representatives(t).join('、')}` : '', 'headcount'],
    ['年龄', minor ?? '', 'minor'], ['替您办的人', agents(t).map((a) => `${a.name}（${a.isGuardian ? '监护人' : '代理人'}）`).join('、'), 'agent.0.name'],
    ['您的电话', t.text('phone') || '没有留电话，回执打印给您', 'phone'], ['您的住址', t.text('address'), 'address'],
    ['反映的事情', t.text('title'), 'title'], ['事情的经过', t.text('content'), 'content'], ['您要求怎样', t.text('demands'), 'demands'],
    ['发生在哪里', lists.places.find((p) => p.code === t.text('place'))?.name ?? '', 'place'], ['属于哪一类', type?.label ?? '', 'type'],
    ['以前反映过', t.text('history'), 'history'], ['以前的答复', [t.text('prior_organ'), t.text('prior_number'), t.text('prior_on')].filter(Boolean).join('，'), 'prior_organ'],
    ['正在打官司、仲裁等', [procedure, t.text('proceeding_stage')].filter(Boolean).join('，'), 'proceeding'], ['交来的材料', t.uploads.map((u) => u.name).join('、'), 'files'], ['您的意愿', wishes, 'wishes']];
  return lines.filter(([, text]) => text).map(([label, text, field]) => ({ label, text, field }));
}
