// Names that nothing announces, by points: a surname, characters people are named with, what stands before and behind, and whether the
// word list of Intl.Segmenter knows a word there. 陈一诺 in a list of three, or 今借到马国强现金, is a name; 高层 and 全体 are words.

export type Words = { strong: Set<string>; weak: Set<string>; given: Set<string>; compound: string[] };
type Found = { from: number; to: number };

const han = /\p{Script=Han}/u;
const modern = new Set('一诺辰奕妍彤依沐若芸薰骁峻恒凡唯伊可心语墨言乐朵童棋皓铭钧锦霖霆汐洛渝澄甜灵禾秋夕念之以亦尔其贝果竹露霜棠蕾薪炜桐杉芷苒冉楠茜菲霏熙曦朗然逸翔翰沛灏淳冠卓尚嘉钊钰镇锐骄宸禹舜尧栩柯柳槐岩峪岭娇媛嫣妮娅姗姝妙姣栋志彩霄荷莲菱葵蕊蓓莎莺萌芊芃芙苓苹苇茹荃荟菀蒙蕙裕谦诗谊谨赐赫起超越辛迎迅遥道郎鉴钦铃铎铠锟镜闻隆雁雄青音韬颂馥骅骐骥魁鲲鸥鸾鹭麒默龄奎增寅季存孔宏宣尹峥嵩巍庭廷弘彰必怀恩惟慈慷敦敬敏旗昆昂昭晋晏晟景暖朴杏杭杨枫桃梧棠榕榜樱歌殿毅民池沁沙泓洁津洪浦涌渊渤湘湖溪滨漫潇潮灯照燃牧玄珩球理琢瑄甫男界白盈眉真瞻硕磊祖祺禄科程穗立章端第童笑笛筠策纪纲绍绣缘翎耀聚肖脉臻舒良色荫葆蓝虹行西观言诺语谋豪贤赋军辅辈远连适逢重野金鉴钧钱锡镕镇闯际陆陶雨霆露静韵颜飘馨驹高鲜鹃');
const nick = /^[老大小二三四五六七八九铁狗石黑][^十百千万年月日天个人名户条次点块元多几分之亩岁层号]$|^[\p{Script=Han}][娃蛋狗牛柱妮妞丫毛锁栓根墩氏]$/u;
const role = '职工|业主代表|丈夫|妻子|老公|老婆|媳妇|爱人|对象|老伴|儿子|女儿|闺女|孙子|孙女|外甥|侄子|侄女|父亲|母亲|爸爸|妈妈|爷爷|奶奶|姥爷|姥姥|公公|婆婆|岳父|岳母|哥哥|弟弟|姐姐|妹妹|嫂子|弟媳|姐夫|妹夫|女婿|小舅子|连襟|表哥|表弟|表姐|表妹|堂哥|堂弟|舅舅|叔叔|伯父|姑姑|邻居|村民|居民|户主|房东|租客|业主|老板|工头|包工头|司机|车主|工友|同事|战友|同学|老师|班主任|校长|园长|医生|大夫|护士|护士长|医师|主任|书记|支书|村长|会计|出纳|组长|队长|经理|厂长|矿长|局长|科长|所长|站长|院长|镇长|乡长|区长|处长|主席|干部|网格员|民警|辅警|法官|律师|检察官|工作人员|负责人|法人|法人代表|法定代表人|代表|代理人|股东|会长|店主|店长|中介|中间人|介绍人|担保人|借款人|欠款人|收款人|付款人|经手人|经办人|承办人|承包人|承租人|出租人|发包人|见证人|证人|当事人|被告|原告|申请人|被申请人|被举报人|举报人|反映人|信访人|投诉人|联系人|监护人|受害人|嫌疑人|肇事者|死者|伤者|患者|病人|产妇|设计师|师傅|保安|保洁|护工|安全员|质检员|技术员|销售|客服|主管|监理|队员|委员|候选人|成员|大姐|大哥|大娘|大爷|大妈|书法人';
const announcing = /(?:名叫|名字叫|大名|小名|姓名|真名|化名|署名|本名|叫做|叫|唤作|名为)\s*[:：]?\s*[“"'（(]?$/u;
const roleBefore = new RegExp(`(?:${role}|\\p{Script=Han}[员警]|[大二三四五六小老堂表](?:舅|叔|伯|姑|姨|姑父|姑夫|姨夫|姨父|哥|姐|弟|妹|嫂|婶|爷|奶))\\s*[:：是为叫]?\\s*[“"'（(]?$`, 'u');
const handing = /(?:借到|收到|付给|转给|打给|交给|借给|卖给|租给|包给|还给|欠|认识|找到|委托|举报|控告|状告|投诉|起诉|反映|检举|告发|陪同|带领|雇用|雇佣|聘请)$/u;
const listing = /[、和与及跟同]$/u, boundary = /(?:^|[^\p{Script=Han}A-Za-z0-9])$/u, joining = /[人被让把给将由向对替是找请为因到的等有]$/u;
export const behind = /^(?:[^\p{Script=Han}]|$|[说讲称把将在是的也都等和与及跟不没去来收拿欠让签要已从因给向找打骂开跑带叫同未曾还就才又到住有共现竟却则先后了被以为对用答承拒多经年月们两三二四五六七八九十几一]|出面|私自|擅自|强行|当时|当场|本人|现金|人民币|拖欠|承包|负责|经手|保管|代表|作为|上门|威胁|口头|亲自|同志|先生|女士|老师|名下|家里|一家|夫妇|夫妻|兄弟|父子|母子|去世|死亡|受伤|住院|反映|咨询|办理|参加|处理|告诉|告知|介绍|联系|签字|答应|承诺|组织|指使|伙同|多次|一直|至今|长期|利用|伪造|挪用|贪污|侵占|收取|领取|冒领)/u;

/** What speaks for a name in the characters from `i` to `to`; more than `enough` is one. */
function points(view: string, i: number, size: number, to: number, starts: Map<number, number>, words: Words): number {
  const first = view[i] ?? '', inner = [...view.slice(i + size, to)];
  const isStrong = words.strong.has(first) || size === 2;
  const known = inner.map((c) => (words.given.has(c) ? 1.5 : modern.has(c) ? 0.8 : 0));
  const token = starts.get(i), before = view.slice(Math.max(0, i - 8), i), after = view.slice(to, to + 3);
  const isSaid = announcing.test(before) || roleBefore.test(before);
  let sum = (isStrong ? 1 : 0) + (size === 2 ? 1 : 0) + (nick.test(inner.join('')) ? 3 : known.reduce((a: number, b) => a + b, 0)) - (known.includes(0) && !nick.test(inner.join('')) ? (isSaid && inner.length === 2 ? 0.5 : 1) : 0);
  if (token === 1 || (size === 2 && token === 2)) sum += 1;
  else if (token === undefined) sum -= 5;
  else if (i + token === to && roleBefore.test(before) && !known.includes(0) && behind.test(after) && !common.has(view.slice(i, to))) sum += 0;
  else if (i + token <= to) sum -= isStrong ? (i + token === to ? 2 : 0.5) : i + token === to ? 4 : isSaid ? 0.5 : 2.5;
  else sum -= 5;
  for (let k = i + 1; k < to; k += 1) if (k + (starts.get(k) ?? 1) > to) sum -= 2.5;
  sum += announcing.test(before) ? 4 : roleBefore.test(before) ? 2.5 : handing.test(before) ? 2 : boundary.test(before) || listing.test(before) ? 1 : joining.test(before) ? 0.5 : -1.5;
  return sum + (behind.test(after) ? 1 : -1.5);
}
const enough = 5;
/** Words of the dictionary that often stand behind a role and are no name. */
const common = new Set('安全 全体 常年 常常 方便 高兴 明白 广大 平安 成功 和平 安心 安宁 康复 温和 温馨 严重 严格 应有 文明 文化 长期 长年 经常 时常 金额 权利 利益 白天 强行 强制 公开 公平 公正 从来 方向 连续 关门 双方 单方 别人 马上 水平 生活 石材 高度 高速 高声 高价 高额 毛病 包括 符合 支持 通过 通知 通报 应当 应该 明明 明确 明显 温暖 关心 关爱 关于 关系 成立 成为 任意 任何 连夜 连年 全部 全程 全家 全国 向来 时而 曾经 文字 文书 方案 方法 权益 有利 富有 能力 能够 管理 解决 解释 强烈 能干 尚未 席位 花费 花钱 花园 阳台 金钱 江水 汪洋 黄金 白白 古老 平时 平均 平常 平日 水电 水费 水管 水质 查看 查处 查询 车辆 车库 车位 边上 家长 谈话 项目 符号 程度 严厉 沈默 范围 段落 路上 路口 路边'.split(' '));
const called = /^(?:先生|女士|小姐|同志|师傅|老师|主任|书记|经理|局长|处长|科长|所长|院长|校长|队长|组长|医生|大夫|护士|律师|法官|警官|老板|会计|村长|镇长|乡长|站长|厂长|大爷|大妈|大娘|大叔|大婶|大姐|大哥|阿姨|叔叔|奶奶|爷爷|老汉|家人|家的|家里|姐姐|某某)$/u;

/** Names by points, the longer reading first where both are good. */
export function namesByPoints(view: string, starts: Map<number, number>, words: Words): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < view.length; i += 1) {
    const two = words.compound.find((s) => view.startsWith(s, i));
    const size = two?.length ?? 1;
    if (!two && !words.strong.has(view[i] ?? '') && !words.weak.has(view[i] ?? '')) continue;
    const readings = [2, 1].map((n) => i + size + n).filter((to) => to <= view.length && [...view.slice(i, to)].every((c) => han.test(c)) && !called.test(view.slice(i + size, to)) && view[to - 1] !== '某')
      .map((to) => ({ from: i, to, sum: points(view, i, size, to, starts, words) }));
    const best = readings.reduce<{ from: number; to: number; sum: number } | null>((top, r) => (r.sum > (top?.sum ?? enough - 0.01) ? r : top), null);
    if (!best) continue;
    found.push({ from: best.from, to: best.to });
    i = best.to - 1;
  }
  return found;
}
