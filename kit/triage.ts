// Suggestions for sifting: type, purpose, category, place, unit, route, each with the words it rests on, so that a person can
// check it. A list of topics, no learning and no network; it never decides (handbook 8.1, 9.2, the route guide of 2.3).

export type Suggestion = { value: string; because: string[] };
export type Suggestions = { type: Suggestion; purpose: Suggestion; category: Suggestion; place: Suggestion | null; unit: Suggestion | null; route: Suggestion | null; rule: string };
export type Asked = { title: string; content: string; place?: string | null; channel?: string | null };
export type Lists = { places: string[]; units: string[] };

type Topic = { category: string; unit: string; route?: number; words: string };
const TOWN = '属地'; // the street office, town or township of the place
const topics: Topic[] = [
  { category: '0101', unit: TOWN, route: 6, words: '村务 三资 村集体 村账 账目 村委会 村支书 村干部 村财务 公示栏 村民代表 集体收入 集体资产' },
  { category: '0102', unit: TOWN, route: 2, words: '承包地 承包合同 土地承包 流转 两垄 口粮田 耕地 地界 垄 承包费 确权证' },
  { category: '0103', unit: '区农业农村局', route: 6, words: '种粮补贴 地力补贴 农机补贴 惠农 农业补贴' },
  { category: '0105', unit: '区农业农村局', route: 5, words: '假种子 农药 化肥 种子 农资' },
  { category: '0107', unit: '区农业农村局', route: 5, words: '疫苗 养殖 病死猪 动物防疫' },
  { category: '0111', unit: '区农业农村局', route: 6, words: '机井 灌溉 水渠 河道 水利 浇地' },
  { category: '0201', unit: TOWN, route: 6, words: '征地 征收补偿 补偿款 占地 土地征收 青苗 安置补助 征收' },
  { category: '0202', unit: '市自然资源和规划局丛台区分局', route: 4, words: '宅基地 土地证 土地权属 违法占地 用地手续' },
  { category: '0301', unit: '市自然资源和规划局丛台区分局', route: 4, words: '规划许可 规划公示 采光 日照 楼间距' },
  { category: '0302', unit: '区住房和城乡建设局', route: 6, words: '供热 供暖 暖气 热力 热费 室温 换热站 燃气 停水 自来水 供水 水压 内涝 积水 排水 下水 管网 污水井 井盖 无障碍 坡道 雨污' },
  { category: '0302', unit: '区城市管理综合行政执法局', route: 5, words: '路灯 照明 占道 摊贩 违建 违章建筑 彩钢房 私搭 乱搭 油烟 烧烤 垃圾 保洁 公厕 广告牌 城管 罚款 园林 绿化 树木 路面 坑洼 共享单车' },
  { category: '0303', unit: '区住房和城乡建设局', route: 6, words: '物业 公共收益 物业费 业主 维修基金 维修资金 公租房 廉租 轮候 商品房 开发商 交房 逾期交付 购房 网签 预售 电梯加装 房产证 漏水 停车位' },
  { category: '0303', unit: '市自然资源和规划局丛台区分局', route: 4, words: '不动产证 不动产登记 不动产权 办证 房产证' },
  { category: '0304', unit: '区住房和城乡建设局', route: 4, words: '房屋征收 棚改 棚户区 旧城改造' },
  { category: '0305', unit: TOWN, route: 4, words: '回迁 拆迁 过渡费 安置房 城中村改造' },
  { category: '0306', unit: '区住房和城乡建设局', route: 5, words: '招投标 工程款 包工头 建筑市场' },
  { category: '0307', unit: '区住房和城乡建设局', route: 5, words: '工程质量 墙体开裂 裂缝 渗漏 墙皮' },
  { category: '0308', unit: TOWN, route: 6, words: '村内道路 农村厕所 厕改 村里修路' },
  { category: '0401', unit: '区人力资源和社会保障局', route: 2, words: '劳动合同 辞退 解除劳动 试用期 经济补偿 劳动关系 口头辞退 仲裁' },
  { category: '0402', unit: '区人力资源和社会保障局', route: 5, words: '拖欠工资 欠薪 工资 工钱 加班费 没发 血汗钱 农民工 讨薪' },
  { category: '0403', unit: '区人力资源和社会保障局', route: 4, words: '工伤 职业病 伤残鉴定 劳动能力 工伤认定' },
  { category: '0404', unit: '区人力资源和社会保障局', route: 6, words: '就业 社保补贴 灵活就业 培训补贴 创业 失业金' },
  { category: '0406', unit: '区人力资源和社会保障局', route: 6, words: '养老保险 社保 补缴 缴费 工龄 视同缴费 职工医保 参保 断缴' },
  { category: '0407', unit: '区医疗保障局', route: 6, words: '居民医保 新农合 医保报销 异地就医 报销 医保' },
  { category: '0409', unit: '区人力资源和社会保障局', route: 6, words: '退休金 养老金 退休待遇 办理退休' },
  { category: '0501', unit: '区卫生健康局', route: 6, words: '疫情 公共卫生 接种 传染病 卫生院' },
  { category: '0502', unit: '区卫生健康局', route: 5, words: '非法行医 诊所 黑诊所 无证行医' },
  { category: '0503', unit: '区卫生健康局', route: 4, words: '医院 手术 医疗事故 医疗纠纷 感染 病历 误诊 医生' },
  { category: '0504', unit: '区卫生健康局', route: 6, words: '独生子女 计划生育 奖扶 生育' },
  { category: '0602', unit: '区教育体育局', route: 6, words: '学区 入学 转学 学籍 学校 同学 欺负 霸凌 老师 幼儿园 就近入学 校车 班主任' },
  { category: '0603', unit: '区教育体育局', route: 5, words: '退学费 学费 培训班 舞蹈班 培训机构 课时 退费 校外培训 补课费 乱收费 预收费' },
  { category: '0604', unit: '区教育体育局', route: 6, words: '中考 高考 招生 录取 考试' },
  { category: '0606', unit: '区教育体育局', route: 6, words: '教师工资 代课教师 民办教师 职称 绩效工资' },
  { category: '0607', unit: '区文化广电和旅游局', route: 6, words: '文化站 网吧 演出 图书馆 歌厅' },
  { category: '0701', unit: '区民政局', route: 6, words: '低保 临时救助 特困 困难补助 救助 五保 生活困难' },
  { category: '0702', unit: '区应急管理局', route: 6, words: '救灾 灾后 受灾' },
  { category: '0703', unit: '区残联', route: 6, words: '残疾证 残疾人补贴 残疾人 护理补贴' },
  { category: '0704', unit: '区退役军人事务局', route: 6, words: '优抚 抚恤 烈属 伤残军人 参战' },
  { category: '0705', unit: '区退役军人事务局', route: 6, words: '退伍 退役 复员 转业 安置岗位' },
  { category: '0706', unit: TOWN, route: 6, words: '业委会 业主委员会 居委会选举 村委会选举 换届 选举 社区居委会' },
  { category: '0709', unit: '区民政局', route: 6, words: '养老院 老年食堂 养老服务 殡葬 墓地 婚姻登记 助老' },
  { category: '0801', unit: '市公安局丛台分局', route: 1, words: '打人 殴打 治安 噪音扰民 骚扰 威胁 偷窃 赌博 泄露信息 贴在楼道' },
  { category: '0802', unit: '市公安局丛台分局', route: 1, words: '诈骗 骗走 报案 立案 刑事 冒充 转账 被骗 盗窃' },
  { category: '0803', unit: '市公安局丛台分局', route: 6, words: '户口 落户 身份证办理 户籍 迁户' },
  { category: '0804', unit: '市公安局交警支队丛台大队', route: 1, words: '交通事故 事故责任 责任认定 交警 违章 闯红灯 红绿灯 车祸 逆行' },
  { category: '0806', unit: '区人民法院', route: 1, words: '法院 判决 二审 一审 执行 法官 上诉 起诉 诉讼 再审' },
  { category: '0808', unit: '区司法局', route: 2, words: '调解委员会 人民调解' },
  { category: '0810', unit: '区司法局', route: 6, words: '律师 公证 法律援助' },
  { category: '0901', unit: '市生态环境局丛台区分局', route: 5, words: '喷漆 异味 刺鼻 废气 污水 排污 偷排 黑烟 粉尘 臭味 工厂噪声 环保 扬尘 冒烟' },
  { category: '0901', unit: '区城市管理综合行政执法局', route: 5, words: '施工噪声 半夜打桩 打桩 夜间施工 工地 施工噪音 混凝土' },
  { category: '1001', unit: '区交通运输局', route: 6, words: '国道 省道 公路 县道 乡道 修公路' },
  { category: '1002', unit: '区交通运输局', route: 6, words: '公交 公交线路 客运 班车 末班车 站牌' },
  { category: '1003', unit: '区交通运输局', route: 5, words: '出租车 网约车 拒载' },
  { category: '1004', unit: '区交通运输局', route: 5, words: '快递丢失 邮政 包裹' },
  { category: '1104', unit: '区财政局', route: 6, words: '税 发票 贷款 银行 财政 尾款 政府欠款 拨款 集资' },
  { category: '1106', unit: '区发展和改革局', route: 6, words: '充电桩 电网 停电 电费 光伏' },
  { category: '1107', unit: '区应急管理局', route: 5, words: '燃气味 安全生产 爆炸 危险品 液化气 烟花 隐患 煤气罐' },
  { category: '1107', unit: '丛台区消防救援大队', route: 5, words: '消防通道 消防 灭火器 消防栓 占用通道 飞线充电 安全出口' },
  { category: '1202', unit: '区市场监督管理局', route: 5, words: '消费 价格 假货 短斤少两 营业执照 商家 退款 预付卡 健身卡 会员卡 电梯故障 虚假宣传 跑路' },
  { category: '1204', unit: '区市场监督管理局', route: 5, words: '食品 过期 食材 小餐桌 餐馆卫生 药店 药品 变质 食堂' },
  { category: '1205', unit: '区文化广电和旅游局', route: 5, words: '旅行社 旅游 景区 导游' },
  { category: '1304', unit: '区科技和工业信息化局', route: 6, words: '宽带 基站 通信 信号' },
  { category: '1402', unit: '区人力资源和社会保障局', route: 6, words: '招录 公务员考试 编外 辞退公职' },
  { category: '1501', unit: '区纪委监委', words: '收受 好处费 好处 受贿 贪污 行贿 回扣 红包 挪用 套取 侵吞 虚报冒领 吃拿卡要' },
  { category: '1502', unit: '区纪委监委', words: '失职 渎职 信息告诉 泄露给对方 不作为' },
  { category: '1503', unit: '区纪委监委', words: '滥用职权 插手 打招呼 以权谋私 利用职务 职务便利 违规干预' },
  { category: '1504', unit: '区纪委监委', words: '公款 大吃大喝 公车私用 作风' },
  { category: '1604', unit: '区委统战部', route: 6, words: '宗教 清真 教堂 寺庙 民族' },
  { category: '1606', unit: '区委统战部', route: 6, words: '台胞 台湾 华侨 侨眷 港澳 祖屋' },
  { category: '9901', unit: '区信访局', words: '感谢 表扬 谢谢 点赞 好人好事 锦旗' },
];

const kinds: { type: string; purpose: string; words: string }[] = [
  { type: 'B', purpose: '05', words: '收受 好处费 受贿 贪污 行贿 回扣 侵吞 滥用职权 以权谋私 渎职 失职 虚报冒领 吃拿卡要 领导干部 检举 举报人 插手工程 违纪 控告 职务便利' },
  { type: 'D', purpose: '04', words: '法院 判决 二审 一审判决 再审 执行局 检察院 不予立案 立案 事故认定 责任认定 报案 刑事 诈骗 骗走 公安机关 法官' },
  { type: 'A', purpose: '01', words: '建议 几点建议 希望增设 增设 提议 意见建议 倡议 能否考虑 优化' },
  { type: 'E', purpose: '07', words: '感谢 感谢信 表扬 锦旗 谢谢你们' },
  { type: 'E', purpose: '06', words: '咨询 怎么办理 请问 想了解 需要什么材料 怎么申请 在哪办' },
];
const appeal = '不服 申诉 复查 复核 处罚决定 再次要求 重新认定 异议';
const outside = '复兴区 邯山区 冀南新区 经开区 永年 肥乡 峰峰 武安 魏县 曲周 邱县 鸡泽 大名 涉县 磁县 成安 临漳 广平 馆陶 罗城头 化林路 外省 外市 北张庄';

const words = (list: string) => list.split(' ');
const count = (text: string, word: string) => text.split(word).length - 1;

/** The words of a list that a text contains, and what they weigh: longer ones more, those of the title twice, the third time no more. */
function weigh(asked: Asked, list: string): { found: string[]; weight: number } {
  const found = words(list).filter((w) => asked.title.includes(w) || asked.content.includes(w));
  const weight = found.reduce((sum, w) => sum + (w.length - 0.5) * ((asked.title.includes(w) ? 2 : 0) + Math.min(2, count(asked.content, w)) * 0.7), 0);
  return { found, weight };
}

const best = <T extends { weight: number }>(rows: T[]): T | null => rows.reduce<T | null>((top, row) => (row.weight > (top?.weight ?? 0) ? row : top), null);

/** The rules of the handbook (2.3) that a suggestion may name. */
export const rules = ['R-TRIAGE-REPORT', 'R-TRIAGE-SUGGEST', 'R-TRIAGE-CONSULT', 'R-TRIAGE-LEGAL-VISIT', 'R-TRIAGE-LEGAL-LETTER', 'R-TRIAGE-OUTAREA', 'R-TRIAGE-LOWER', 'R-TRIAGE-LOCAL'] as const;

function ruleOf(type: string, isVisit: boolean, isOutside: boolean, isLower: boolean): (typeof rules)[number] {
  if (type === 'B') return 'R-TRIAGE-REPORT';
  if (isOutside) return 'R-TRIAGE-OUTAREA';
  if (type === 'A') return 'R-TRIAGE-SUGGEST';
  if (type === 'E') return 'R-TRIAGE-CONSULT';
  if (type === 'D') return isVisit ? 'R-TRIAGE-LEGAL-VISIT' : 'R-TRIAGE-LEGAL-LETTER';
  return isLower ? 'R-TRIAGE-LOWER' : 'R-TRIAGE-LOCAL';
}

/** What the sifting might be; every value with the words of the text it rests on. */
export function suggest(asked: Asked, lists: Lists): Suggestions {
  const text = `${asked.title}\n${asked.content}`;
  const kind = kinds.map((k) => ({ ...k, ...weigh(asked, k.words) }));
  const of = (type: string, purpose?: string) => kind.find((k) => k.type === type && (!purpose || k.purpose === purpose))!;
  const hitsIn = (type: string, least: number, purpose?: string) => of(type, purpose).weight >= least;
  const type = hitsIn('B', 3) ? of('B') : hitsIn('E', 3.5, '07') ? of('E', '07') : hitsIn('E', 2.5, '06') && asked.title.includes('咨询') ? of('E', '06')
    : hitsIn('A', 2.5) && asked.title.includes('建议') ? of('A') : hitsIn('D', 4) ? of('D') : null;
  const known = best(topics.filter((t) => (t.category.startsWith('15')) === (type?.type === 'B')).map((t) => ({ ...t, ...weigh(asked, t.words) })));
  const topic = known && known.weight >= 1.5 ? known : null;
  const appeals = weigh(asked, appeal);
  const named = [...lists.places].filter((p) => p !== '未填' && p !== '区外').map((p) => ({ place: p, at: text.indexOf(p) })).filter((p) => p.at >= 0).sort((a, b) => a.at - b.at)[0];
  const away = words(outside).filter((w) => text.includes(w));
  const place: Suggestion | null = named ? { value: named.place, because: [named.place] } : asked.place && asked.place !== '未填' ? { value: asked.place, because: ['已经填写'] }
    : away.length > 0 ? { value: '区外', because: away } : null;
  const isTown = topic?.unit === TOWN && place && place.value !== '区外' && place.value !== '未填';
  const town = isTown ? lists.units.find((u) => u.startsWith(place.value)) : undefined;
  const unit = !topic ? null : topic.unit !== TOWN ? topic.unit : (town ?? null);
  const purpose: Suggestion = type ? { value: type.purpose, because: type.found } : appeals.weight >= 1.5 && appeals.found.some((w) => asked.title.includes(w)) ? { value: '04', because: appeals.found } : { value: '03', because: ['提出诉求'] };
  const seen = { type: { value: type?.type ?? 'C', because: type?.found ?? ['没有检举控告、建议、咨询、涉法涉诉的字样'] }, purpose, place };
  const because = topic?.found ?? [];
  return {
    ...seen, category: topic ? { value: topic.category, because } : { value: '9903', because: ['没有认出内容'] }, unit: unit ? { value: unit, because: isTown ? [...because, place.value] : because } : null,
    route: seen.type.value === 'D' ? { value: '1', because: seen.type.because } : seen.type.value === 'C' && topic?.route ? { value: String(topic.route), because } : null,
    rule: ruleOf(seen.type.value, asked.channel === 'F', place?.value === '区外', topic?.unit === TOWN),
  };
}
