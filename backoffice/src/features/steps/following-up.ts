// The forms of what comes after an answer: that it was carried out, and what a call-back heard.
import type { Field, Option, Typed } from './fields.ts';

export const executionFields: Field[] = [
  { kind: 'line', name: 'person', label: '责任人' }, { kind: 'date', name: 'done_on', label: '完成日期' },
  { kind: 'area', name: 'proof', label: '完成证明', hint: '凭证、验收单、照片等，写明名称和日期', rows: 3 }];

const yesNo: Option[] = [{ value: 'true', label: '是' }, { value: 'false', label: '否' }];
const levels: Option[] = [{ value: 'satisfied', label: '满意' }, { value: 'fair', label: '基本满意' }, { value: 'dissatisfied', label: '不满意' }];
const asked = (name: string, label: string, options: Option[], isOptional = false): Field => ({ kind: 'radio', name, label, options, isOptional });

export const callBackFields = (today: string): Field[] => [
  { kind: 'radio', name: 'method', label: '回访方式', options: [{ value: 'phone', label: '电话' }, { value: 'letter', label: '信函' }, { value: 'visit', label: '上门' }] },
  { kind: 'date', name: 'on_date', label: '回访日期', value: today },
  { kind: 'checks', name: 'is_declined', label: '是否接受', isOptional: true, options: [{ value: 'yes', label: '信访人不接受回访', hint: '下面的不用填，对信访人没有任何影响' }] },
  asked('was_told_route', '告诉过处理途径吗', yesNo), asked('was_told_term', '告诉过办理期限吗', yesNo), asked('was_told_remedy', '知道不服可以申请复查吗', yesNo), asked('was_contacted', '承办人联系过吗', yesNo),
  asked('was_executed', '处理意见落实了吗', yesNo, true), asked('attitude', '对态度', levels), asked('speed', '对效率', levels), asked('result', '对结果', levels),
  { kind: 'area', name: 'remarks', label: '备注', isOptional: true, rows: 3 }];
export const callBackTyped = (t: Typed) => ({
  method: t.maybe('method'), on_date: t.day('on_date'), is_declined: t.all('is_declined').includes('yes'), was_told_route: t.maybe('was_told_route'), was_told_term: t.maybe('was_told_term'), was_told_remedy: t.maybe('was_told_remedy'),
  was_contacted: t.maybe('was_contacted'), was_executed: t.maybe('was_executed'), attitude: t.maybe('attitude'), speed: t.maybe('speed'), result: t.maybe('result'), remarks: t.maybe('remarks'),
});
