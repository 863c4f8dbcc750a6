// The blanks of the templates in words, and back: people see {{登记编号}}, the database keeps {{reg_no}}.
export const blankWords: Record<string, string> = {
  accept_due: '告知期限', accepted_on: '受理日期', advice: '建议', agreement: '协议内容', answers: '逐项答复',
  appeal: '救济途径', arrived_on: '收到转办日期', assessment: '审查认定', basis: '依据', bureau: '信访部门',
  cadre_level: '干部管理权限', chair: '主持人', channel: '信访形式', claim: '请求', contacted: '是否联系', on_date: '回访日期', satisfaction: '是否满意', told: '是否告知', consequence: '严重后果', consent: '交办机关意见',
  days: '延期天数', demands: '诉求', document: '文书名称', due_on: '到期日', facts: '事实',
  feedback_due: '反馈期限', final_number: '复核文号', final_on: '复核日期', final_organ: '复核机关', findings: '查明事实',
  ground: '事由', heads: '监督检查内容', demand: '要求', grounds: '事实和理由', handler: '承办人', hearing: '听证情况', held_on: '听证日期',
  evidence: '证据', minutes: '纪要', scope: '通报范围', into_reg_no: '原件编号', is_public: '是否公开', late_reason: '逾期理由', measures: '已采取措施', mediator: '调解人',
  members: '听证员', method: '送达方式', new_due_on: '新到期日', object_due: '异议期限', opinion: '原意见',
  organ: '有权机关', organ_address: '机关地址', organ_phone: '机关电话', outcome: '结论', parties: '当事人',
  performance: '履行方式', follow_up: '落实安排', step: '环节', left: '剩余或者超期天数', answer_due: '答复期限', phone: '联系电话', place: '地点', proof_number: '回执号', proposed_unit: '建议承办单位',
  reason: '理由', reasons: '处理理由', received_on: '收到日期', receiver: '签收人', reg_no: '登记编号',
  relation: '签收人关系', remedy_address: '复查机关地址', remedy_organ: '复查机关', requested_on: '申请日期', requirement: '交办要求',
  risk: '风险', role: '主办协办', routes: '处理途径', sent_on: '送出日期', served_on: '送达日期',
  signed: '签字', situation: '基本情况', source: '来源', subject: '听证事由', term: '办理期限说明',
  text: '正文', title: '标题', topic: '所涉事项', to_unit: '主送单位', unit: '承办单位', verified: '核实情况',
  report: '听证报告', background: '背景', questions: '征集问题', contact: '联系方式', analysis: '分析和意见', tables: '统计表', areas: '涉及领域', units_context: '单位有关情况', supervision: '督办和建议情况', other: '其他事项',
  link: '与原件的关系', rights: '您的权利', next: '下一步', stage: '办理阶段', handed_on: '交办日期', to_organ: '报送机关', unit_reports: '单位办结报告', upper_number: '上级文号',
  work_done: '已做工作', working_day: '第几个工作日',
};
const names = new Map(Object.entries(blankWords).map(([name, word]) => [word, name]));

/** A template as people read and write it. */
export const inWords = (body: string): string => body.replaceAll(/\{\{([a-z_]+)\}\}/g, (whole, name: string) => (blankWords[name] ? `{{${blankWords[name]}}}` : whole));

/** A template as the database keeps it; a blank that nobody knows stays as it was typed, and the database refuses it. */
export const inNames = (text: string): string => text.replaceAll(/\{\{\s*([^{}]+?)\s*\}\}/g, (whole, word: string) => (names.has(word) ? `{{${names.get(word)}}}` : whole));
