// What was learned of names: the weights come from the texts, and find names in texts that they did not come from.
import { describe, expect, it } from 'vitest';
import { namesBy } from '../../kit/mask-learned.ts';
import { readOf } from '../../kit/mask-names.ts';
import { plain } from '../../kit/mask-view.ts';
import { weights } from '../../kit/mask-weights.ts';
import { maskText } from '../../kit/mask.ts';
import { learn } from '../measure/learn-names.ts';
import { anyName, sources } from '../measure/marked-names.ts';

/** Weights that never saw the month of letters. */
const learned = learn(Object.entries(sources).flatMap(([name, texts]) => (name === 'month' ? [] : texts)), anyName);
const view = (text: string): string => [...text].map(plain).join('');

describe('names by what was learned [R-PRIV-MASK, R-PRIV-THIRDPARTY]', () => {
  it('nine in ten of a month of letters are found by weights that never saw that month, with less than one wrong stretch in three letters', () => {
    const each = (sources.month ?? []).map(({ text, names }) => {
      const seen = view(text), found = namesBy(readOf(seen, [...text]), learned).map((s) => seen.slice(s.from, s.to)), asked = names.map(view);
      return { right: asked.filter((n) => found.includes(n)).length, asked: asked.length, wrong: found.filter((f) => !asked.some((n) => n.includes(f) || f.includes(n))).length };
    });
    const sum = (of: 'right' | 'asked' | 'wrong') => each.reduce((all, e) => all + e[of], 0);
    expect([sum('asked') > 150, sum('right') / sum('asked') >= 0.9, sum('wrong') / each.length < 0.34]).toEqual([true, true, true]);
  });

  it('the weights are near those that the texts give without that month', () => {
    const near = [...weights].filter(([sign, weight]) => Math.abs((learned.get(sign) ?? 0) - weight) <= 0.5);
    expect(weights.size).toBeGreaterThan(1000);
    expect(near.length / weights.size).toBeGreaterThan(0.8);
  });

  it.each([
    ['后来换成荆海棠管账', '荆海棠'], ['楼下谯玉凤，天天夜里跳绳', '谯玉凤'], ['经查，揭小川于2024年入职', '揭小川'], ['其母俞琴于六月摔伤', '俞琴'], ['被綦大海推倒在地', '綦大海'], ['问过房秋月，她说不知道', '房秋月'], ['是商立民带头不交的', '商立民'], ['本村生爱华占了集体的地', '生爱华'],
    ['我外孙女果果发烧', '果果'], ['窗口苗苗同志帮了大忙', '苗苗'], ['来电记录……\n记录人：麦田', '麦田'], ['下水道堵了半个月没人管。\n方圆', '方圆'], ['名单：一、丁强，2000元；二、帖尔汗，3000元；三、吴敏，1500元', '丁强'], ['当时在场的有姚东、柯云、和平提出过异议', '姚东'],
    ['成凤他奶奶掉进沟里了', '成凤'], ['本人骏马，性别男，现年四十', '骏马'], ['会上没人说话。\n天边（业主代表）：费用怎么算', '天边'], ['语文老师，云舒（yún shū）。', '云舒'], ['别让那位用心同志再写了', '用心'], ['居士静宽，打电话给我', '静宽'], ['释永清师父托我写信', '释永清'],
    ['我是Иван Петров的妻子', 'Иван'], ['俺男人满意（大名仇满意）肾不好', '满意'], ['前台糖糖说老板换了', '糖糖'], ['我叫秀琴，姓褚', '秀琴'],
  ])('%s', (text, name) => {
    expect(maskText(text)).not.toContain(name);
  });

  it.each(['孩子天天咳嗽，老师说年年如此', '邻居吵吵闹闹，爷爷奶奶睡不着', '记录人：值班员', '写了多少封信都没人回', '学生欺凌要按规定处理', '请尽快修好。谢谢，盼复', '工头是四川来的', '共计36户居民', '宿管不让进'])('words stay: %s', (text) => expect(maskText(text)).toBe(text));
});
