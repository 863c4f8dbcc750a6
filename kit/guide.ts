// Which way is usually right for a matter, before it is sent: the guide of handbook 2.3 in plain words, with the time limit of
// each way and the law it stands in. It informs and never holds anybody up: whatever it says, the petition can be sent
// (R-TRIAGE-NO-REFUSE).
import { suggest } from './triage.ts';

export type Way = { title: string; text: string; basis: string };
type Entry = Way & { words: RegExp };

const entries: Entry[] = [
  { words: /判决|裁定|执行局|强制执行|上诉|再审|法院不立案/, title: '不服法院的判决、裁定，或者法院没有执行', text: '按照诉讼法向法院提出，或者向检察院申请监督。', basis: '诉讼、法律监督程序' },
  { words: /立案侦查|不予立案|报案|诈骗|盗窃|殴打|轻伤/, title: '受到犯罪侵害，或者不服不予立案', text: '向公安机关报案；不服不予立案的，可以申请复议，或者请检察院监督。', basis: '刑事程序' },
  { words: /行政处罚|罚款|扣押|查封|行政许可|不予许可|征收决定|补偿决定|不予受理决定/, title: '不服行政机关的处罚、许可、征收和补偿等决定', text: '知道决定之日起六十日内向政府申请行政复议；也可以在六个月内向法院起诉，有的事项必须先复议。', basis: '《行政复议法》第二十条、第二十三条，《行政诉讼法》第四十六条' },
  { words: /辞退|解除劳动|劳动合同|加班费|经济补偿|口头辞退/, title: '和用人单位的劳动争议', text: '一年内向劳动人事争议仲裁委员会申请仲裁，一般四十五日内裁决。', basis: '《劳动争议调解仲裁法》第二十七条、第四十三条' },
  { words: /工资|欠薪|工钱|农民工/, title: '用人单位拖欠工资', text: '可以向人力资源社会保障部门投诉，由劳动监察在六十个工作日内查处。', basis: '《劳动保障监察条例》第十七条' },
  { words: /工伤/, title: '工伤认定', text: '向人力资源社会保障部门申请：单位三十日内，本人一年内；六十日内作出决定。', basis: '《工伤保险条例》第十七条、第二十条' },
  { words: /承包地|土地承包|口粮田|流转合同/, title: '农村土地承包的纠纷', text: '两年内向农村土地承包仲裁委员会申请仲裁，也可以直接向法院起诉。', basis: '农村土地承包经营纠纷调解仲裁' },
  { words: /宅基地|土地权属|地界|土地使用权/, title: '个人之间的土地权属争议', text: '请乡镇或者区政府处理；不服的，接到决定之日起三十日内向法院起诉。', basis: '《土地管理法》第十四条' },
  { words: /信息公开|公开文件|公布账目/, title: '想要政府公开某项信息', text: '向保存这项信息的机关申请政府信息公开，二十个工作日内答复。', basis: '《政府信息公开条例》第三十三条' },
];
const everyday = /路灯|井盖|垃圾|停水|停电|停气|暖气|供暖|噪音|噪声|占道|停车|积水|漏水|公交|绿化|保洁/;

export type Guidance = { ways: Way[]; unit: string | null; isEveryday: boolean };

/** What somebody may want to know before they send: at most two other ways, who is usually competent, whether 12345 is quicker. */
export function guide(asked: { title: string; content: string; place: string | null }, lists: { places: string[]; units: string[] }): Guidance {
  const text = `${asked.title}\n${asked.content}`;
  const ways = entries.filter((e) => e.words.test(text)).slice(0, 2).map(({ title, text: how, basis }) => ({ title, text: how, basis }));
  return { ways, unit: suggest({ ...asked, channel: 'W' }, lists).unit?.value ?? null, isEveryday: everyday.test(text) };
}
