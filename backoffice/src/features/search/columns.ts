// The columns that can be taken away. Names are masked by the database unless a reason was given; text and telephone are not among them.
export const exportColumns = [
  { name: 'reg_no', label: '登记编号' }, { name: 'title', label: '标题' }, { name: 'form', label: '信访形式' }, { name: 'received_on', label: '收到日期' }, { name: 'type', label: '类别' }, { name: 'category', label: '内容分类' },
  { name: 'place', label: '问题属地' }, { name: 'state', label: '状态' }, { name: 'units', label: '承办单位' }, { name: 'due_on', label: '到期' }, { name: 'headcount', label: '信访人数' }, { name: 'petitioner', label: '信访人' },
];
