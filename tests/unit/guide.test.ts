import { describe, expect, it } from 'vitest';
import { guide } from '../../kit/guide.ts';

const lists = { places: ['联纺东街道'], units: ['区住房和城乡建设局', '区人力资源和社会保障局', '联纺东街道办事处'] };
const of = (title: string, content = title) => guide({ title, content, place: '联纺东街道' }, lists);

describe('before it is sent', () => {
  it('names other ways with their limits, at most two, and never says that a petition cannot be sent [R-TRIAGE-NO-REFUSE]', () => {
    expect(of('单位口头辞退我，没有经济补偿').ways.map((w) => w.basis)).toEqual(['《劳动争议调解仲裁法》第二十七条、第四十三条']);
    expect(of('被罚款两千元，不服行政处罚').ways[0]?.text).toContain('六十日');
    expect(of('工资拖欠，还受了工伤，又被辞退，法院判决不执行').ways.length).toBe(2);
    for (const text of ['不服判决', '欠薪', '工伤', '宅基地', '信息公开', '诈骗报案', '土地承包']) for (const w of of(text).ways) expect(`${w.title}${w.text}`).not.toMatch(/不能提交|不予受理您|不要/);
  });

  it('names who is usually competent, and 12345 for everyday matters', () => {
    expect(of('暖气不热')).toMatchObject({ unit: '区住房和城乡建设局', isEveryday: true });
    expect(of('退休金少算了工龄')).toMatchObject({ unit: '区人力资源和社会保障局', isEveryday: false, ways: [] });
    expect(of('请问')).toEqual({ ways: [], unit: null, isEveryday: false });
  });
});
