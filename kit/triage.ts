// Suggestions for sifting: type, purpose, category, place, unit, route, each with the words it rests on, so that a person can
// check it. Lists of words, no learning and no network; it never decides (handbook 8.1, 9.2, the route guide of 2.3). Traditional
// characters are read as simplified ones.

import { Converter } from 'opencc-js/t2cn';

/** A text in simplified characters. */
export const simplified = Converter({ from: 't', to: 'cn' });

export type Suggestion = { value: string; because: string[] };
export type Suggestions = { type: Suggestion; purpose: Suggestion; category: Suggestion; place: Suggestion | null; unit: Suggestion | null; route: Suggestion | null; rule: string };
export type Asked = { title: string; content: string; place?: string | null; channel?: string | null };
export type Lists = { places: string[]; units: string[] };

type Topic = { category: string; unit: string; route?: number; words: string };
const TOWN = '属地'; // the street office, town or township of the place
const topics: Topic[] = [
  { category: '0101', unit: TOWN, route: 6, words: '村务 三资 村集体 村账 账目 村委会 村支书 村干部 村财务 公示栏 村民代表 集体收入 集体资产 村里的账 支书 村会计 集体资金 集体土地 村民大会 一事一议 村务公开' },
  { category: '0102', unit: TOWN, route: 2, words: '承包地 承包合同 土地承包 流转 两垄 口粮田 耕地 地界 垄 承包费 确权证 占地界 界石 地边 确权 土地流转 租地款 流转费 承包户 分地' },
  { category: '0103', unit: '区农业农村局', route: 6, words: '种粮补贴 地力补贴 农机补贴 惠农 农业补贴 补贴没到 小麦补贴 地补 粮补' },
  { category: '0105', unit: '区农业农村局', route: 5, words: '假种子 农药 化肥 种子 农资 种子不出芽 除草剂 药害 减产 审定编号' },
  { category: '0107', unit: '区农业农村局', route: 5, words: '疫苗 养殖 病死猪 动物防疫 鸡瘟 猪瘟 检疫 兽医 畜禽' },
  { category: '0111', unit: '区农业农村局', route: 6, words: '机井 灌溉 水渠 河道 水利 浇地 打井 抽水 渠道 排涝 水库' },
  { category: '0201', unit: TOWN, route: 6, words: '征地 征收补偿 补偿款 占地 土地征收 青苗 安置补助 征收 征了 占地补偿 征收款 青苗费 失地农民' },
  { category: '0202', unit: '市自然资源和规划局丛台区分局', route: 4, words: '宅基地 土地证 土地权属 违法占地 用地手续 占集体 宅基 胡同 翻盖 违法建设 一户多宅 耕地建房' },
  { category: '0301', unit: '市自然资源和规划局丛台区分局', route: 4, words: '规划许可 规划公示 采光 日照 楼间距 规划 挡光 间距 遮挡 容积率 控规' },
  { category: '0302', unit: '区住房和城乡建设局', route: 6, words: '供热 供暖 暖气 热力 热费 室温 换热站 燃气 停水 自来水 供水 水压 内涝 积水 排水 下水 管网 污水井 井盖 无障碍 坡道 雨污 暖气片 供热公司 取暖费 热力公司 停暖 供热单位 自来水公司 水质 水管 停气 煤气 燃气公司 下水道 化粪池 污水外溢 窨井 井口 道路破损 人行道 扶手 路沿石 修路 停车场 停车难 公园 路边停车位 健身步道 接口费 并网 楼梯 老旧小区改造 口袋公园' },
  { category: '0302', unit: '区城市管理综合行政执法局', route: 5, words: '路灯 照明 占道 摊贩 违建 违章建筑 彩钢房 私搭 乱搭 油烟 烧烤 垃圾 保洁 公厕 广告牌 城管 罚款 园林 绿化 树木 路面 坑洼 共享单车 烧烤摊 占道经营 地摊 流动摊贩 早市 夜市 油烟直排 炒菜 垃圾桶 垃圾清运 环卫 扫街 牛皮癣 小广告 停车收费 乱停 绿地 种菜 修剪 违法搭建 加盖 阳光房 公园 绿化带 泔水 雨水井 苍蝇 公共厕所 照明灯 街灯' },
  { category: '0303', unit: '区住房和城乡建设局', route: 6, words: '物业 公共收益 物业费 业主 维修基金 维修资金 公租房 廉租 轮候 商品房 开发商 交房 逾期交付 购房 网签 预售 电梯加装 房产证 漏水 停车位 物业公司 滴水 单元门 小区停车 车位 电梯停运 公摊 精装 退房 定金 中介 保障房 公租 漏雨 顶楼 防水 外墙 加装电梯 装电梯 楼道灯 门禁 交不了房 烂尾 公共区域 返水 停车管理费' },
  { category: '0303', unit: '市自然资源和规划局丛台区分局', route: 4, words: '不动产证 不动产登记 不动产权 办证 房产证 产权证 房本 过户 不动产权证' },
  { category: '0304', unit: '区住房和城乡建设局', route: 4, words: '房屋征收 棚改 棚户区 旧城改造 征收决定 评估价 征收补偿决定' },
  { category: '0305', unit: TOWN, route: 4, words: '回迁 拆迁 过渡费 安置房 城中村改造 拆了 回迁房 安置 过渡安置 安置协议' },
  { category: '0306', unit: '区住房和城乡建设局', route: 5, words: '招投标 工程款 包工头 建筑市场' },
  { category: '0307', unit: '区住房和城乡建设局', route: 5, words: '工程质量 墙体开裂 裂缝 渗漏 墙皮 空鼓 楼板 地基 下沉 质量问题 验收' },
  { category: '0308', unit: TOWN, route: 6, words: '村内道路 农村厕所 厕改 村里修路 便道 进村路 通村 村里的路 祭扫 坟' },
  { category: '0401', unit: '区人力资源和社会保障局', route: 2, words: '劳动合同 辞退 解除劳动 试用期 经济补偿 劳动关系 口头辞退 仲裁 开除 裁员 社保没交 离职 竞业 调岗 补偿金 派遣 劳务 试用' },
  { category: '0402', unit: '区人力资源和社会保障局', route: 5, words: '拖欠工资 欠薪 工资 工钱 加班费 没发 血汗钱 农民工 讨薪 欠工资 一分没结 结工资 不发工资 拖着不给 押金 班组 包工头 工头 工程队 干活' },
  { category: '0403', unit: '区人力资源和社会保障局', route: 4, words: '工伤 职业病 伤残鉴定 劳动能力 工伤认定 摔伤 摔下来 受伤 工地 骨折 尘肺 工亡 砸伤' },
  { category: '0404', unit: '区人力资源和社会保障局', route: 6, words: '就业 社保补贴 灵活就业 培训补贴 创业 失业金' },
  { category: '0406', unit: '区人力资源和社会保障局', route: 6, words: '养老保险 社保 补缴 缴费 工龄 视同缴费 职工医保 参保 断缴 视同 招工表 接续 社保局 档案 生育津贴 缴费年限 转移社保 失业保险 职工保险' },
  { category: '0407', unit: '区医疗保障局', route: 6, words: '居民医保 新农合 医保报销 异地就医 报销 医保 城乡居民 报销比例 异地 医保局 慢病 大病保险 门诊 参保' },
  { category: '0409', unit: '区人力资源和社会保障局', route: 6, words: '退休金 养老金 退休待遇 办理退休 养老金认证 停发 认证 退休 退休手续 待遇' },
  { category: '0501', unit: '区卫生健康局', route: 6, words: '疫情 公共卫生 接种 传染病 卫生院 防疫 打疫苗 卫生 核酸 献血' },
  { category: '0502', unit: '区卫生健康局', route: 5, words: '非法行医 诊所 黑诊所 无证行医 行医 输液 医疗美容 美容院打针 许可证 执业' },
  { category: '0503', unit: '区卫生健康局', route: 4, words: '医院 手术 医疗事故 医疗纠纷 感染 病历 误诊 医生 剖腹产 手术后 纱布 医疗 术后 输血 抢救 住院 误 治疗 拔牙 好牙 误拔 诊断错 赔偿 医院说' },
  { category: '0504', unit: '区卫生健康局', route: 6, words: '独生子女 计划生育 奖扶 生育 光荣证 独生子女费 失独 二胎 三胎 独生' },
  { category: '0602', unit: '区教育体育局', route: 6, words: '学区 入学 转学 学籍 学校 同学 欺负 霸凌 老师 幼儿园 就近入学 校车 班主任 学位 小学 初中 上学 班主任打 教师 体罚 校园 食宿 划片 教体局' },
  { category: '0603', unit: '区教育体育局', route: 5, words: '退学费 学费 培训班 舞蹈班 培训机构 课时 退费 校外培训 补课费 乱收费 预收费 培训 美术班 钢琴 退课 早教 托管班 辅导班 课时费 校长不接 收费 校服 保险费 资料费 平板 餐费 学杂费' },
  { category: '0604', unit: '区教育体育局', route: 6, words: '中考 高考 招生 录取 考试 报名 分数 保送 加分 中招' },
  { category: '0606', unit: '区教育体育局', route: 6, words: '教师工资 代课教师 民办教师 职称 绩效工资 代课 教龄 民师 老师工资 教师待遇' },
  { category: '0607', unit: '区文化广电和旅游局', route: 6, words: '文化站 网吧 演出 图书馆 歌厅 图书 阅读 广场舞队 文化馆 剧团 体育场 健身器材' },
  { category: '0608', unit: '区文化广电和旅游局', route: 6, words: '文物 古建 老宅保护 保护单位 遗址 古树 名胜' },
  { category: '0609', unit: '区教育体育局', route: 6, words: '体育 健身路径 球场 游泳馆' },
  { category: '0701', unit: '区民政局', route: 6, words: '低保 临时救助 特困 困难补助 救助 五保 生活困难 救助金 大病 生活补助 孤儿 困难家庭 临困 白血病 生活没着落' },
  { category: '0702', unit: '区应急管理局', route: 6, words: '救灾 灾后 受灾' },
  { category: '0703', unit: '区残联', route: 6, words: '残疾证 残疾人补贴 残疾人 护理补贴 残联 残疾 肢体残疾' },
  { category: '0704', unit: '区退役军人事务局', route: 6, words: '优抚 抚恤 烈属 伤残军人 参战 烈士 老兵 牺牲 抗美援朝 优待证 老年子女 生活补助名单 作战 查档 战友' },
  { category: '0705', unit: '区退役军人事务局', route: 6, words: '退伍 退役 复员 转业 安置岗位 退伍分配 退役士兵 志愿兵 士官 安置工作' },
  { category: '0706', unit: TOWN, route: 6, words: '业委会 业主委员会 居委会选举 村委会选举 换届 选举 社区居委会 筹备组 参选 流动票箱 候选人 社区选举 村干部选举' },
  { category: '0709', unit: '区民政局', route: 6, words: '养老院 老年食堂 养老服务 殡葬 墓地 婚姻登记 助老 护工 养老机构 敬老院 火化 公墓 结婚登记 离婚登记 独居老人 日间照料' },
  { category: '0801', unit: '市公安局丛台分局', route: 1, words: '打人 殴打 治安 骚扰 威胁 偷窃 赌博 泄露信息 贴在楼道 打架 被打 报警 派出所 殴 恐吓' },
  { category: '0801', unit: '市公安局丛台分局', route: 5, words: '噪音扰民 音响 吵闹 半夜唱歌 唱到凌晨 跳广场舞 醉酒闹事 养狗 咬人 烈性犬' },
  { category: '0802', unit: '市公安局丛台分局', route: 1, words: '诈骗 骗走 报案 立案 刑事 冒充 转账 被骗 盗窃 破案 骗 骗子 传销 投资群 炒股 追回 轻伤 电信诈骗 刷单 集资跑路' },
  { category: '0803', unit: '市公安局丛台分局', route: 6, words: '户口 落户 身份证办理 户籍 迁户 亲子鉴定 上户口 派出所户籍 居住证 改名' },
  { category: '0804', unit: '市公安局交警支队丛台大队', route: 1, words: '交通事故 事故责任 责任认定 交警 违章 闯红灯 红绿灯 车祸 逆行 信号灯 斑马线 减速带 车管所 年检 驾照 驾驶证 车牌 交通信号 事故认定 交通秩序 护学岗 认定书 被撞 撞身亡 对方全责 酒驾' },
  { category: '0806', unit: '区人民法院', route: 1, words: '法院 判决 二审 一审 执行 法官 上诉 起诉 诉讼 再审 申请执行 强制执行 开庭 执行局 裁定 官司 检察院 批捕 审查起诉 法庭' },
  { category: '0808', unit: '区司法局', route: 2, words: '调解委员会 人民调解' },
  { category: '0805', unit: '市公安局丛台分局', route: 6, words: '督察 警风 警务' },
  { category: '0809', unit: '区司法局', route: 4, words: '行政复议 复议决定 复议机关' },
  { category: '0810', unit: '区司法局', route: 6, words: '律师 公证 法律援助' },
  { category: '0901', unit: '市生态环境局丛台区分局', route: 5, words: '喷漆 异味 刺鼻 废气 污水 排污 偷排 黑烟 粉尘 臭味 工厂噪声 环保 扬尘 冒烟 废水 黑水 染色 印刷厂 化工 塑料 烧塑料 臭气 养鸡场 养猪场 粪便 水沟 环保局 焚烧 秸秆' },
  { category: '0901', unit: '区城市管理综合行政执法局', route: 5, words: '施工噪声 半夜打桩 打桩 夜间施工 工地 施工噪音 混凝土 渣土 夜间 打桩机 施工队 扰民施工' },
  { category: '1001', unit: '区交通运输局', route: 6, words: '国道 省道 公路 县道 乡道 修公路 路况 大坑 修桥 桥 坑洼' },
  { category: '1002', unit: '区交通运输局', route: 6, words: '公交 公交线路 客运 班车 末班车 站牌 线路 站点 公交车 改线 末班 地铁 乘车' },
  { category: '1003', unit: '区交通运输局', route: 5, words: '出租车 网约车 拒载 打车 绕路 司机 计价器 黑车' },
  { category: '1004', unit: '区交通运输局', route: 5, words: '快递丢失 邮政 包裹 快递 驿站 派件' },
  { category: '1104', unit: '区财政局', route: 6, words: '税 发票 贷款 银行 财政 尾款 政府欠款 拨款 集资 债券 保险公司 信用卡 理财 存款 税务 补税' },
  { category: '1106', unit: '区发展和改革局', route: 6, words: '充电桩 电网 停电 电费 光伏 供电 变压器 电表 充电 新能源车 电压 电力 高压线 铁塔 线路改造 电力公司 台区' },
  { category: '1107', unit: '区应急管理局', route: 5, words: '燃气味 安全生产 爆炸 危险品 液化气 烟花 隐患 煤气罐 燃气罐 鞭炮 加油站 塌方 矿 危房' },
  { category: '1107', unit: '丛台区消防救援大队', route: 5, words: '消防通道 消防 灭火器 消防栓 占用通道 飞线充电 安全出口 消防车 电动车 楼道充电 电瓶车 疏散 着火 火灾' },
  { category: '1203', unit: '区市场监督管理局', route: 5, words: '计量 检验检测 质量检测 假冒商标 不合格产品' },
  { category: '1202', unit: '区市场监督管理局', route: 5, words: '消费 价格 假货 短斤少两 营业执照 商家 退款 预付卡 健身卡 会员卡 电梯故障 虚假宣传 跑路 健身房 退卡 办卡 缺斤少两 三包 网购 售后 美容卡 洗车卡 商场 电梯天天 电梯困人 困人 特种设备 直播 投诉商家 二手车 涨价 明码标价 充值 预付款 微信拉黑 拉黑 会员 保健品 免费鸡蛋' },
  { category: '1204', unit: '区市场监督管理局', route: 5, words: '食品 过期 食材 小餐桌 餐馆卫生 药店 药品 变质 食堂 发霉 吃坏 拉肚子 保质期 外卖 霉 变味 假药 保健品 食物中毒 餐厅 辣条 小吃 吃了上吐下泻 小吃摊 上吐下泻 食品安全' },
  { category: '1205', unit: '区文化广电和旅游局', route: 5, words: '旅行社 旅游 景区 导游 旅行团 跟团 购物团 门票 酒店 行程' },
  { category: '1304', unit: '区科技和工业信息化局', route: 6, words: '宽带 基站 通信 信号 网络 手机信号 移动 联通 电信套餐 流量' },
  { category: '1402', unit: '区人力资源和社会保障局', route: 6, words: '招录 公务员考试 编外 辞退公职 事业编 招聘考试 面试 体检不合格 编制' },
  { category: '1501', unit: '区纪委监委', words: '收受 好处费 好处 受贿 贪污 行贿 回扣 红包 挪用 套取 侵吞 虚报冒领 吃拿卡要 套补贴 贪 装进自己口袋 中饱私囊 送礼 收钱 收礼 索要 关系户 吃请 虚报亩数 侵占 冒领 吃空饷 空饷 截留 私分 小金库 领走' },
  { category: '1502', unit: '区纪委监委', words: '失职 渎职 信息告诉 泄露给对方 不作为' },
  { category: '1503', unit: '区纪委监委', words: '滥用职权 插手 打招呼 以权谋私 利用职务 职务便利 违规干预 徇私枉法 徇私 包庇 打击报复 刁难 优亲厚友 安排亲戚 吃饭 违规 亲戚 以权压人 干预 选择性执法' },
  { category: '1504', unit: '区纪委监委', words: '公款 大吃大喝 公车私用 作风 打麻将 公车 迟到早退 态度恶劣 脱岗 喝酒 推诿 工作人员态度 耍横 骂人 上班时间 辱骂 摔在地上 态度 窗口 推搡' },
  { category: '1604', unit: '区委统战部', route: 6, words: '宗教 清真 教堂 寺庙 民族 寺 庙会 基督 信教 宗教活动' },
  { category: '1606', unit: '区委统战部', route: 6, words: '台胞 台湾 华侨 侨眷 港澳 祖屋' },
  { category: '9901', unit: '区信访局', words: '感谢 表扬 谢谢 点赞 好人好事 锦旗 致谢 感激 感动 救命之恩 一封信' },
];

// What shows the type. A report needs an office and a misconduct; a shop or a neighbour who is reported is no official (handbook 1.3).
const office = '组长 村会计 队长 负责人 支书 村主任 村干部 主任 科长 局长 所长 书记 乡长 镇长 街道干部 干部 民警 警察 法官 检察官 公务员 工作人员 办事员 领导 副局长 副主任 校长 院长 队长 站长 执法人员 窗口';
const misconduct = '授意 参股 干预 吃空饷 空饷 截留 私分 骂 摔在地上 领走 安排亲戚 吃饭 打招呼 信息告诉 告诉对方 亲属承包 收受 好处费 受贿 贪污 行贿 回扣 侵吞 滥用职权 以权谋私 渎职 失职 虚报 冒领 套取 吃拿卡要 插手 违纪 职务便利 收红包 红包 索要 收礼 收钱 吃请 公车私用 公款 打麻将 徇私 包庇 优亲厚友 中饱私囊 装进自己口袋 挪用 侵占 通风报信 泄露 打击报复 官商勾结 保护伞 大吃大喝';
const accusing = '实名反映 检举 举报 控告 揭发 纪委 监委 查处违纪';
const suing = '法院 判决 一审 二审 再审 执行局 法官 检察院 上诉 强制执行 申请执行 裁定 抗诉';
const policing = '事故认定书 出认定书 批捕 不予立案 没有立案 立案 报案 破案 刑事 诈骗 骗走 被骗 轻伤 事故认定 责任认定 同等责任 主要责任 次要责任 全部责任 公安机关 电信诈骗';
const proposing = '建议 提议 倡议 献策 设想 希望增设 希望能增加 希望延长 希望开通 合理化';
const thanking = '感谢 表扬 致谢 感激 锦旗 感动 点赞 谢谢你们 救命之恩';
const asking = '咨询 请问 想了解 想问 怎么办理 怎么申请 如何申请 如何办理 需要什么材料 带什么材料 在哪办 在哪里办 哪个窗口 怎么领 是否可以';
const demanding = '请求 要求 督促 查处 赔偿 退还 退款 补发 恢复 不服 拖欠 追回 赔我 解决 处理 重新认定 管管 退钱';
const appeal = '不服 申诉 复查 复核 处罚决定 再次要求 重新认定 异议';
const outside = '复兴区 邯山区 冀南新区 经开区 永年 肥乡 峰峰 武安 魏县 曲周 邱县 鸡泽 大名 涉县 磁县 成安 临漳 广平 馆陶 罗城头 化林路 外省 外市 北张庄';

const words = (list: string) => list.split(' ');
const count = (text: string, word: string) => text.split(word).length - 1;

/** The words of a list that a text contains, and what they weigh: longer ones more, those of the title twice, the third time no more. */
type Weighed = { found: string[]; weight: number };
function weigh(asked: Asked, list: string): Weighed {
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

type Kind = { type: string; purpose: string; found: string[] };

/** The type that the words speak for; null for a request, which is what most are. */
function typeOf(asked: Asked): Kind | null {
  const of = (list: string) => weigh(asked, list);
  const [who, what, how, courts, police, proposal, thanks, question, demand] = [office, misconduct, accusing, suing, policing, proposing, thanking, asking, demanding].map(of) as [Weighed, Weighed, Weighed, Weighed, Weighed, Weighed, Weighed, Weighed, Weighed];
  const inTitle = (list: Weighed) => list.found.some((w) => asked.title.includes(w));
  if (what.weight >= 1 && who.weight > 0 && (how.weight > 0 || what.weight >= 2)) return { type: 'B', purpose: '05', found: [...new Set([...who.found, ...what.found, ...how.found])] };
  if (thanks.weight >= 1.5 && demand.weight < thanks.weight && !inTitle(demand)) return { type: 'E', purpose: '07', found: thanks.found };
  if (question.weight >= 2 && (inTitle(question) || demand.weight === 0)) return { type: 'E', purpose: '06', found: question.found };
  if (proposal.weight > 0 && (inTitle(proposal) || demand.weight === 0) && !asked.title.includes('不服')) return { type: 'A', purpose: '01', found: proposal.found };
  if (courts.weight >= 3 || police.weight >= 3) return { type: 'D', purpose: courts.weight >= 3 || police.found.some((w) => w.endsWith('责任')) ? '04' : '03', found: [...courts.found, ...police.found] };
  return null;
}

/** Where a report or a matter of courts and police belongs when the words name no more. */
function usual(type: Kind): (Topic & Weighed) | null {
  const at = (category: string, unit: string) => ({ ...topics.find((t) => t.category === category)!, unit, found: type.found, weight: 0 });
  if (type.type === 'B') return at('1501', '区纪委监委');
  if (type.type !== 'D') return null;
  return type.found.some((w) => w.startsWith('检察')) ? at('0806', '区人民检察院') : type.purpose === '04' ? at('0806', '区人民法院') : at('0802', '市公安局丛台分局');
}

/** What the sifting might be; every value with the words of the text it rests on. */
export function suggest(said: Asked, lists: Lists): Suggestions {
  const asked = { ...said, title: simplified(said.title), content: simplified(said.content) };
  const text = `${asked.title}\n${asked.content}`;
  const type = typeOf(asked);
  const known = best(topics.filter((t) => t.category.startsWith('15') === (type?.type === 'B') && t.category !== '9901').map((t) => ({ ...t, ...weigh(asked, t.words) })));
  const topic = known && known.weight >= 1.5 ? known : type ? usual(type) : null;
  const appeals = weigh(asked, appeal);
  const named = [...lists.places].filter((p) => p !== '未填' && p !== '区外').map((p) => ({ place: p, at: text.indexOf(p) })).filter((p) => p.at >= 0).sort((a, b) => a.at - b.at)[0];
  const away = words(outside).filter((w) => text.includes(w));
  const place: Suggestion | null = named ? { value: named.place, because: [named.place] } : asked.place && asked.place !== '未填' ? { value: asked.place, because: ['已经填写'] }
    : away.length > 0 ? { value: '区外', because: away } : null;
  const isTown = topic?.unit === TOWN && place && place.value !== '区外' && place.value !== '未填';
  const town = isTown ? lists.units.find((u) => u.startsWith(place.value)) : undefined;
  const isThanks = type?.purpose === '07';
  const unit = !topic ? (isThanks ? (lists.units.find((u) => place && u.startsWith(place.value)) ?? null) : null) : topic.unit !== TOWN ? topic.unit : (town ?? null);
  const purpose: Suggestion = type ? { value: type.purpose, because: type.found } : appeals.weight >= 1.5 && appeals.found.some((w) => asked.title.includes(w)) ? { value: '04', because: appeals.found } : { value: '03', because: ['提出诉求'] };
  const seen = { type: { value: type?.type ?? 'C', because: type?.found ?? ['没有检举控告、建议、咨询、涉法涉诉的字样'] }, purpose, place };
  const because = topic?.found ?? [];
  const contested = /不服.{0,12}?(?:罚款|处罚|决定|认定|许可)/.exec(text)?.[0]; // an act of an organ has its own remedy
  return {
    ...seen, category: isThanks ? { value: '9901', because: type.found } : topic ? { value: topic.category, because } : { value: '9903', because: ['没有认出内容'] }, unit: unit ? { value: unit, because: isTown ? [...because, place.value] : because } : null,
    route: contested && seen.type.value === 'C' ? { value: '4', because: [contested] } : seen.type.value === 'D' ? { value: '1', because: seen.type.because } : seen.type.value === 'C' && topic?.route ? { value: String(topic.route), because } : null,
    rule: ruleOf(seen.type.value, asked.channel === 'F', place?.value === '区外', topic?.unit === TOWN),
  };
}
