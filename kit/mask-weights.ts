// What each sign of kit/mask-learned.ts weighs. Written by npm run learn:names; not to be changed by hand.

// A weight, then the signs that have it.
const lines = `
2.6 twiceN
1.6 R收了 dated
1.5 R^ R于 R今年 R天天 R把 R电话 r^ r于 r去 r在 r已 r把
1.4 R同意 R在 R态度 alone3 r今 r态
1.3 L孙子 L跟 R去 R和 R携 R离婚 R称 alone2 l跟 r-edge r也 r从 r因 r携 r摔 r称 r都 title-behind
1.2 L的是 R劳 R吃了 R商量 R垫 R是 R欠 R等 R答应 R说 common-said l到 l哥 r两 r争 r劳 r及 r和 r垫 r手 r打 r昨 r是 r欠 r等 r讲 r说
1.1 L工友 L本人 L由 R不服 R作证 R发烧 R失 R手里 R拿走 R敬礼 R照顾 R看见 R让 d2 g-1 g0 g2 l成 r吃 r失 r妈 r离 r让 r陪 r顶
1 L和 L我哥 L我爸 L找到 L放在 R00000000000 R一案 R体罚 R可以 R名 R大姐 R女 R姓 R怀孕 R打 R昨晚 R来信 R没 R签 R联系 R诉 R还 R那里 R骂人 g-3 l叫 l和 l妈 l是 l由 role r代 r可 r坐 r怀 r拿 r签 r诉 r返 r骂
0.9 L叫 L名字 L堂兄 L子 L爹 L老婆 L让 R三口 R与 R两 R俺 R兄弟 R前年 R反映 R委托 R家 R干 R当面 R承认 R排 R提出 R的 R种 l名 l女 l妹 l爸 l爹 l让 pS|||| r与 r俺 r出 r反 r同 r姓 r家 r带 r承 r照 r看 r种 r答 r还
0.8 L与 L养猪户 L到了 L原名 L大名 L妹 L妻 L感谢 L本村 L窗口 R不退 R也 R住院 R保管 R占了 R去年 R及 R因 R妈 R已 R师傅 R开 R拍 R算 R跑 R阿姨 R领 e1 l与 l婆 l师 l户 l诉 l过 r不 r作 r前 r占 r商 r拍 r没 r现 r电 r的
0.8 r算 r表 r跑 r阿
0.7 L、 L东至 L人家 L依 L儿 L副主任 L员 L哥 L外甥女 L妈 L庄 L弟弟 L我妈 L我是 L本名 L楼上 L队长 R_ R、 R三 R上 R争执 R五 R卖 R妈妈 R替 R残疾 R管 R系 R组织 R老师 R负责 R都 R都是 R都能 R酒后 R顶 d-2 d0 d1 d3
0.7 g-5 l、 l下 l依 l儿 l兄 l友 l妻 l字 l庄 l至 l被 p||.| p|||| r_ role-behind role3 r、 r一 r上 r体 r卖 r发 r天 r师 r开 r推 r敬 r替 r来 r残 r瘫 r第 r管 r被 r负 r那 r酒
0.6 L^ L丈夫 L二嫂 L从 L同事 L名叫 L处的 L媳妇 L孙女 L成 L房东 L昨天 L楼下 L死者 L班长 L的 L科 L老伴 L老汉 L落款 R一个 R一家 R上前 R从 R他 R代 R拖欠 R表示 R装修 R要求 R陪 R非法 d-1 d-3 given-common l^ l事
0.6 l从 l伴 l员 l妇 l嫂 l弟 l有 l汉 l科 role2 r兄 r变 r女 r委 r干 r拖 r排 r每 r系 r联 r非 r领
0.5 L‧ L一下 L中介 L人 L保安 L借到 L关于 L到 L医 L医师 L医生 L叔叔 L只有 L名 L听 L大伯 L大舅 L律师 L户 L比 L班 L第三次 L纳 L老板 L馆 R0000 R一句 R八 R出 R又 R同志 R大夫 R愿意 R承包 R最 R未经 R登记 R签字 R走了 g-6
0.5 g3 l‧ l上 l介 l伯 l叔 l听 l姐 l子 l客 l比 l的 l着 l纳 l谢 pW|||| r他 r住 r保 r又 r合 r当 r提 r最 r登 r装
0.4 L. L上 L事 L会计 L侄女 L前夫 L原告 L大哥 L女儿 L姐 L小舅子 L岳父 L工头 L店主 L成了 L是 L有 L村民 L校长 L老板娘 L被 L邻居 L销售 L镇长 R, R... R。 R之 R也在 R从不 R半夜 R去世 R工资 R手机 R打电话 R来 R气 R给 R转
0.4 c2 c3 d-5 g-11 g1 l. l了 l天 l居 l款 pC|.|| pS||.| r, r... r。 r之 r共 r半 r生 r给
0.3 L; L一是 L二 L出纳员 L厂长 L司机 L听说 L大夫 L姓 L学生 L护士 L教师 L母 L母亲 L爷爷 L真名 L经理 L老公 L舅舅 L被告 L问 R" R( R; R做的 R只 R小 R时 c-6 c0 l-edge l; l任 l告 l士 l板 l次 l班 l计 l馆 r"
0.3 r( r; r三 r五 r收 r时 r气 r组 r转 tS2
0.2 L" L主任 L乡 L书 L书记 L人员 L代表 L任 L告知 L大姐 L姐姐 L就是 L工 L手 L父 L父亲 L组长 L给 L里 L闺女 R当 R才 R核实 R脑 c-1 d-4 d-6 e-2 e3 g-4 g-7 l" l乡 l二 l人 l口 l头 l娘 l机 l母 l知 l表 l警
0.2 pC|.||| pW||.| p|.||| r做 r八 r名 r年 r才 r脑 r要 r走
0.1 L“ L• L儿子 L公公 L其实是 L家长 L居民 L师 L找 L把 L民警 L自称 L表弟 L警 L访人 L还有 L那天 R) R主任 R在家 c-4 e-1 e-3 e2 g-10 g-2 g-8 g-9 l“ l• l医 l售 l安 l找 l村 l爷 l生 l给 l者 l长 r) r只
0.1 r愿 r未 s0 tC2
-0.1 L三月 L为 L住户 L兄弟 L向 L女 L村长 L爱人 L红绿灯 R例 R户籍 R有 c-10 e-6 g-22 l为 l主 l公 l向 l民 l练 l记 pW|.|| p|.|| r0 r例 s-10 s-4 tW2
-0.2 L: L主治医生 L们 L借款人 L公安局 L农业 L句 L合 L喇 L喷 L嘉 L大街 L妹夫 L婆婆 L工程 L干部 L店长 L暂 L暂时 L期限 L监 L监督 L科长 L第一 L答复 L职员 L表哥 L说 R一星期 R万 R不 R今天 R充 R养老 R农村 R别 R境 R并 R往
-0.2 R我在 R所 R护 R收到 R文件 R期限 R本人 R烟 R管子 R苇 R营 R费用 R赁 R通知 R那 R重 R银行 R难 R音 c-3 c-8 c1 d-7 d-8 g-12 l: l书 l合 l喇 l喷 l在 l夫 l家 l暂 l监 pW||.. pW|||. r万 r临 r危 r原
-0.2 r境 r小 r所 r护 r有 r消 r涨 r苇 r营 r调 r质 r赁 r重 r难 s2 twiceS
-0.3 L一九 L业 L中标 L件 L保险 L全部 L几个 L十三 L半 L压 L及 L告诉 L国 L城市 L填写 L学校 L家住 L工人 L带 L恒 L我不 L我去 L我想 L承接 L拆迁 L未 L核 L油 L测绘 L现 L腰 L规 L话 L造 R么 R书面 R人 R什 R什么 R众 R假 R内
-0.3 R办法 R勾 R医院 R十四 R单 R同胞 R围 R地方 R弄 R快 R执行 R押金 R教育 R施 R春 R条件 R核对 R梯 R汉 R物 R理 R益 R级 R职 R自 R裁 R规定 R记录 R车位 R问题 c-2 e-7 g-14 gw4 l半 l句 l号 l带 l座 l恒 l想 l政
-0.3 l未 l油 l现 l督 l绘 l腰 l部 l里 pN|.. pS|.|| pS||.. pS|||. p|... p||.. r么 r人 r众 r假 r勾 r并 r拆 r梯 r汉 r灰 r烟 r益 r音 s-11 s-3 s-6 s1
-0.4 L) L, L一九九九 L不用 L亲 L人民政府 L住在 L其他 L内向 L再 L务 L千 L占用 L发 L同 L同一 L商场 L啥 L堵 L局长 L巷子 L怎么 L总 L改造 L明确 L春 L期间 L机构 L村 L法定 L添 L特 L班主任 L界 L社会 L系统 L组织 L结算 L老人
-0.4 L见 L诉求 L该 L请求 L资金 L赔偿 L赡 L起 L通 L部 L都是 L阀 L防 L阶 L高速 R丈量 R乱 R二十 R们 R仲裁 R份 R伤 R供 R依据 R候 R停车 R催 R入 R共 R关系 R养 R况 R划 R化 R十 R十二 R协议 R危 R叫 R叶 R土地 R城 R塘 R够
-0.4 R姨 R密码 R层 R居 R工程 R市场 R座 R意 R扣 R批 R拖 R挡 R换 R据 R搬 R故 R数 R方 R无 R有限公司 R本 R架 R桩 R正 R沟 R注 R津贴 R源 R漏 R漏水 R灯 R环境 R生 R站 R策 R米 R系统 R缴 R网 R致 R舍 R药 R行政 R视 R调
-0.4 R身 R退费 R造 R错 R镇 R除 R面积 R领导 l) l, l啥 l堵 l待 l总 l春 l棋 l添 l特 l界 l目 l织 l规 l货 l赡 l送 l速 l阀 l限 pX.|.| p||| role4 r乱 r什 r们 r仲 r份 r伤 r候 r催 r冲 r况 r划 r化 r厕 r叫
-0.4 r叶 r塘 r够 r姨 r层 r常 r弄 r快 r意 r感 r拒 r招 r据 r控 r搬 r故 r早 r本 r架 r桩 r沟 r源 r漏 r灯 r破 r砸 r站 r策 r类 r级 r纸 r缴 r自 r致 r舍 r裁 r造 r镇 r防 r除 r集 sC
-0.5 L? L》 L一条 L七 L下载 L临 L书面 L事业 L产 L份 L做 L免 L公园 L公路 L内 L台 L同意 L哪个 L土地 L垫 L夜间 L妻子 L宅 L完 L审 L属于 L工作 L市场 L打到 L押 L授 L支 L放 L文 L断 L旁 L替 L桥 L棉 L污水 L派出所 L滏 L灌
-0.5 L照 L电梯 L登录 L看 L祖 L窗 L竹 L答 L简 L结 L缺 L网络 L补发 L责 L货 L贸 L邯 L邯郸 L邵 L酒 L长 R! R00000 R: R一直 R上门 R主 R事实 R亩 R人民 R以后 R价 R企业 R住户 R关门 R制 R办事 R北 R卫 R卫生 R司 R向
-0.5 R告 R员 R品 R器 R址 R好 R存 R室 R察 R居民 R库 R店 R庞 R征 R待 R怎么 R恒 R我们 R我的 R承诺 R报告 R挪 R换了 R掉 R服务 R未 R果 R标准 R校 R检 R检查 R死 R毁 R洗 R滏 R灌 R烧烤 R现 R理由 R用 R百 R目 R相 R知
-0.5 R社区 R禁 R积 R窗口 R章 R箱 R纺 R织 R经理 R经营 R结 R续 R维修 R考 R能 R街 R西 R警 R议 R责 R账 R边 R退休 R速 R那边 R配 R重新 R铺 R闺女 R院 R项 R题 R风 e-8 e-9 l? l》 l七 l临 l作 l免 l再 l划 l垫 l外
-0.5 l审 l急 l技 l押 l授 l播 l旁 l替 l柜 l棉 l消 l滏 l灌 l照 l父 l祖 l竹 l答 l简 l结 l络 l缺 l考 l见 l该 l责 l贸 l邯 l邵 l郸 l酒 l阶 pN|.| pN||| pS||. pX..|| pX.||. pX.||| p|||. r! r:
-0.5 r丈 r中 r亩 r价 r企 r供 r入 r农 r几 r别 r制 r协 r品 r器 r围 r址 r大 r好 r室 r密 r察 r导 r库 r店 r庞 r异 r恒 r扣 r批 r掉 r摊 r数 r无 r果 r正 r步 r死 r毁 r泡 r洗 r滏 r灌 r特 r理 r用 r相 r督 r禁 r积
-0.5 r章 r箱 r粪 r纺 r织 r续 r网 r药 r警 r议 r询 r货 r购 r边 r速 r邻 r铺 r闺 r院 r题 r风 s-9 s3 tC1 tS1 w4over
-0.6 L主 L么 L亩 L住 L住房 L供水 L依据 L停 L剩 L办的 L医药 L十 L各 L嘴 L回 L地 L地下 L堆 L塑料 L处 L外地 L奖 L嫁到 L定 L宿 L封 L小学 L局 L属 L工地 L并 L店 L建设 L往 L律 L心 L必 L志愿 L愿意 L拿 L搬 L政府 L文书
-0.6 L无 L某 L校 L检查 L款 L每天 L水 L漏 L烟 L煤 L现在 L登记 L短 L签 L粪 L粱 L纱 L经 L继 L肇事 L胳 L被人 L记录 L设 L超 L身 L身份 L违 L鉴定 L镇 L队员 L限 L院 L随 L集体 L领导 L马 R00,000 R一次 R七 R上了 R下
-0.6 R中 R举 R产 R介 R休 R伴 R位 R低 R作 R你们 R停 R傅 R儿 R六 R冀 R力 R务 R助 R号 R坏 R城市 R基地 R复核 R外 R太 R始 R孩子 R完 R密 R封 R小学 R己 R布 R带 R建议 R志 R息 R或者 R手术 R执 R找到 R按 R支 R政策 R文
-0.6 R日期 R旧 R木工 R机关 R机动 R村 R松 R每月 R油 R津 R清 R温 R片 R物业 R留 R白 R监察 R砸 R社 R科 R租 R程 R管理 R纠纷 R约 R纸 R群 R育 R苑 R规 R订 R认证 R证明 R试 R询 R贴 R起 R送 R选 R道 R邯郸 R错误 R附 R页
-0.6 R额 c-9 g-15 g-17 l亩 l付 l份 l伍 l体 l停 l冒 l剩 l加 l务 l各 l嘉 l嘴 l园 l块 l堆 l填 l奖 l导 l封 l必 l意 l愿 l拿 l搬 l放 l某 l核 l梯 l烟 l煤 l牌 l短 l粪 l粱 l纱 l继 l胳 l街 l装 l超 l违 l递
-0.6 l造 l镇 l随 l龄 p..|. pS..| pS|..| pW...| pW..|. pW|.| pX.|. pX.|| pX|.|. r举 r介 r伴 r低 r傅 r充 r养 r冀 r再 r力 r务 r助 r北 r印 r叉 r号 r向 r告 r噪 r土 r坏 r垃 r堆 r塌 r备
-0.6 r太 r套 r始 r存 r孩 r审 r封 r居 r屋 r己 r布 r庄 r座 r怎 r息 r或 r找 r抚 r按 r挡 r挪 r换 r方 r施 r旧 r春 r村 r松 r校 r流 r测 r片 r留 r监 r移 r空 r米 r纠 r结 r统 r考 r育 r能 r至 r苑 r规 r视 r订 r试
-0.6 r责 r贴 r输 r违 r邯 r银 r错 r降 r页 r额 r骗 r麻 s-12 s-7 s-8 twiceX w2
-0.7 L( L000 L一名 L一家 L一张 L三家 L上级 L不是 L专 L九 L也 L事实 L五 L井 L今年 L仓 L以后 L休 L假日 L先 L其 L写个 L写在 L办理 L区 L十五 L单元 L卡 L厂 L厕所 L又 L双 L吃 L哪 L商 L填 L夜 L天 L如 L存 L室 L密 L对
-0.7 L小区 L已经 L希望 L帮 L常 L必须 L您 L房子 L投诉 L指 L排 L改 L文化 L旅 L晚辈 L有一 L权 L林 L检察 L楼 L正 L正在 L洗 L洪 L热力 L独 L玉 L用 L疫 L礼 L福 L站 L等 L管 L管理 L级 L统 L老家 L者 L胸 L自来水 L艾 L药
-0.7 L落 L解除 L谁 L账 L贰 L资 L退休 L退回 L选择 L部门 L都 L锦 L门 L间 L阳 L零 L青 L静 L飞 L黄 R一下 R上班 R不动 R不够 R不是 R不算 R丢 R丽 R乡 R书 R井 R交了 R他们 R付 R代办 R件 R任 R体 R余 R保险 R保障 R六年 R册
-0.7 R冬 R准 R到期 R办理 R包 R区 R医 R千 R印 R厂 R可 R合同 R噪声 R四年 R块 R声 R夜里 R太长 R宅 R官 R宝 R宿舍 R少 R屋 R岗位 R差 R应 R度 R得 R性 R户口 R手 R折 R排水 R接 R政 R救助 R料 R施工 R时间 R晚上 R板 R标 R栏
-0.7 R样 R桥 R江 R没了 R海 R烦 R王 R玩 R由 R盖 R神 R私 R线 R编号 R节 R苗 R菜 R补 R补充 R言 R计 R许可 R设 R访 R跟 R进度 R钱 R销 R问 R面 R馆 R黄 g-13 gw2 l( l专 l也 l井 l仓 l做 l共 l其 l卡 l又 l双 l吃
-0.7 l哪 l商 l夜 l如 l存 l室 l容 l局 l屋 l帮 l常 l店 l度 l录 l往 l律 l心 l您 l指 l据 l排 l改 l断 l旅 l望 l期 l术 l树 l步 l洗 l洪 l独 l玉 l疫 l礼 l窗 l等 l统 l胸 l艾 l落 l葬 l蛋 l谁 l账 l贰 l起 l辈 l都
-0.7 l锦 l队 l院 l险 l零 l露 l青 l静 l项 l风 l飞 p...| pW|... pW|..| pW|.|. r专 r世 r丽 r井 r亲 r件 r任 r位 r余 r儿 r内 r册 r冬 r准 r初 r区 r千 r卫 r员 r哪 r块 r声 r宅 r完 r宝 r宿 r岗 r度 r征
-0.7 r性 r扶 r折 r押 r挂 r撤 r支 r救 r料 r更 r查 r样 r桥 r槐 r江 r油 r注 r派 r清 r温 r烤 r烦 r物 r玩 r由 r白 r百 r盖 r神 r私 r线 r维 r绿 r编 r罚 r群 r节 r苗 r菜 r落 r裂 r西 r言 r课 r费 r起 r跟 r送 r配
-0.7 r钱 r零 r露 r面 r项 r馆 r黄 s-5
-0.8 L0.0 L万 L不能 L业主 L中江 L丽 L乡里 L侄子 L俺 L假 L停车 L全 L八 L公开 L养老 L军 L冰 L冷 L净 L几 L出租 L华 L卢 L参 L只 L合同 L土 L她 L学 L安置 L尹 L屠 L左 L床 L我在 L才 L执 L接 L收了 L效 L新 L施工 L日
-0.8 L普 L曾 L最 L条 L板 L查 L查看 L柳 L根 L毛 L民 L温 L火 L牌 L甲 L监管 L直 L石 L码 L社 L穿 L约 L结果 L美 L联系 L自己 L蒙 L蓝 L补助 L访 L课 L购 L资源 L轮 L进 L通报 L邢 L那个 L采 L鉴 L钱 L雨 L顶 L项目 L高压
-0.8 RA00000 R〇 R一万 R一年 R不到 R不能 R业主 R人员 R人民政府 R以 R传 R佑 R倒 R健康 R偿 R光 R关 R具 R再 R写的 R刚 R加 R动 R勇 R医生 R十六 R南 R合 R名单 R后 R周 R响 R回来 R困难 R场 R堵 R处 R处理 R复查 R她 R客
-0.8 R岁 R序 R建 R张 R志愿 R手印 R扬 R拆 R拉 R拿 R损 R推 R收据 R收益 R改 R放 R断 R明 R晓 R晚 R更正 R服 R期 R条 R某 R柳 R栋 R树 R核 R棉 R棚 R法 R点 R爷 R牌 R玲 R班 R甄 R申请 R着 R示 R票 R立 R置 R自己 R花
-0.8 R虎 R补偿 R见 R认 R话 R诺 R谁 R资金 R赔 R身份 R达 R退 R量 R锁 R间 R队 R青 R麦子 R黑 e-10 l丽 l产 l休 l住 l俺 l偿 l先 l军 l冰 l冷 l净 l几 l力 l卢 l却 l厂 l压 l参 l及 l取 l台 l回 l国 l她 l嫁 l完 l密
-0.8 l尹 l屠 l左 l己 l并 l床 l库 l府 l当 l才 l执 l支 l效 l文 l料 l族 l无 l普 l曾 l最 l权 l构 l柳 l校 l格 l桥 l正 l毛 l江 l温 l源 l漏 l灯 l用 l甲 l直 l石 l示 l社 l福 l穿 l站 l签 l约 l美 l药 l蒙 l蓝 l设
-0.8 l访 l课 l费 l资 l轮 l进 l邢 l采 l鉴 l钱 l间 l除 l顶 l黄 pC|||| pN||. pS.||. pS|.| pW||. r乡 r传 r佑 r你 r停 r偿 r光 r具 r刚 r动 r勇 r包 r厂 r后 r响 r场 r城 r基 r她 r婚 r官 r少 r岁 r差
-0.8 r序 r张 r待 r得 r托 r执 r扬 r损 r文 r晓 r木 r某 r栋 r栏 r检 r棉 r棚 r法 r海 r渠 r点 r烧 r爷 r玲 r甄 r着 r示 r社 r票 r租 r约 r经 r置 r虎 r见 r认 r许 r访 r话 r诺 r谁 r赔 r选 r量 r销 r锁 r间 r附 r隔
-0.8 r青 r餐 r麦 sN tN2 tW1 w3
-0.9 L0 L〇 L个 L个人 L买 L互 L他们 L供 L信息 L公示 L冀 L农 L农村 L决 L劳动 L北 L十一 L卖 L原 L可以 L墙 L外 L多 L天天 L娘 L安 L官 L寄 L居 L市 L平 L当 L得 L或者 L戚 L扶 L护 L报 L换 L晓 L晚上 L本 L李 L核对
-0.9 L档案 L检 L永 L污 L流 L清 L点 L积 L空 L童 L纺 L线 L经营 L维 L网上 L自 L行 L街 L装 L规划 L认 L调 L谢 L谷 L贺 L边 L达 L过渡 L运 L这个 L退 L造成 L钢 L铁 L隐 L青苗 L面 R000 R· R业 R九 R买 R亮 R人口 R仟
-0.9 R会计 R俊 R全 R公司 R公示 R决 R列 R办 R只有 R台 R味 R四 R回 R复 R委 R学 R实 R小区 R帮 R平 R底 R情况 R户 R报 R教师 R整 R日 R格 R楼 R款 R段 R水 R河 R满 R然 R照 R照片 R玉 R田 R的是 R直 R码 R经 R者 R资 R路
-0.9 R过 R运 R这 R这个 R那个 R部 R郸 R都没 R门口 R限 R险 R雨 R霞 g-18 g-19 l〇 l九 l买 l互 l五 l何 l元 l全 l冀 l内 l农 l助 l北 l华 l发 l只 l土 l场 l墙 l处 l官 l实 l寄 l察 l对 l展 l底 l息 l戚 l扶 l择
-0.9 l接 l晓 l李 l条 l标 l根 l档 l检 l永 l污 l清 l渡 l游 l点 l种 l积 l空 l算 l纺 l线 l经 l维 l置 l能 l解 l认 l话 l调 l谷 l贺 l载 l边 l达 l退 l钢 l铁 l阳 l隐 pS.|.. pW.|| pX|.. p|.| r· r〇 r七
-0.9 r丢 r九 r书 r产 r亮 r付 r仟 r休 r依 r俊 r决 r列 r医 r南 r取 r台 r味 r困 r夏 r外 r夜 r客 r帮 r平 r底 r往 r志 r惠 r拉 r政 r教 r整 r断 r日 r晚 r期 r机 r板 r格 r楼 r款 r段 r然 r父 r牌 r王 r班 r田 r申
-0.9 r病 r目 r直 r码 r立 r综 r者 r解 r计 r评 r账 r路 r达 r进 r道 r郸 r鉴 r队 r限 r险 r霞
-1 L《 L二手 L什 L他的 L以 L信 L停在 L入 L公租 L内容 L分 L别人 L前 L动 L化 L单位 L南 L叁 L因 L城 L复 L她的 L家属 L对方 L小 L就 L已 L建 L建议 L微 L怎 L情 L感 L承 L承包 L报警 L拍 L招 L换了 L摔 L旧 L明 L柳林 L树
-1 L欧 L武 L满 L猪 L申请 L确 L社区 L缴 L补贴 L要 L要求 L请 L费 L赫 L赵 L车 L连 L通知 L那 L邻 L金 L阔 L麦 L麻烦 RA R三年 R不了 R为 R仓 R值 R写 R出来 R前 R单位 R占地 R压 R厚 R发 R变 R口 R司机 R商 R嘉 R地 R堂
-1 R多 R大 R妮 R委员 R娟 R娥 R字 R安 R宗 R定 R对 R就 R山 R市 R师 R康 R彪 R心 R您 R成 R我家 R打工 R改造 R朝 R机 R权 R次 R督 R答复 R老板 R莲 R蕾 R行 R补助 R表 R要 R证 R请 R车 R进 R部门 R里 R鉴定 R锦 R门 R雪
-1 R顺 R飞 d-10 g-16 l《 l三 l什 l供 l信 l决 l别 l卖 l叁 l因 l城 l多 l定 l宿 l小 l就 l已 l平 l得 l微 l志 l怎 l情 l感 l所 l承 l拍 l招 l持 l换 l摔 l收 l旧 l本 l果 l查 l案 l欧 l武 l流 l满 l火 l烦 l猪
-1 l环 l看 l码 l童 l续 l缴 l育 l自 l购 l赫 l走 l赵 l运 l连 l道 l邻 l阔 l防 l马 l麦 pS.||| pS|.|. pW.||| pW|.. pX..| pX||| pX|||| p|..| r下 r买 r二 r倒 r值 r健 r先 r全 r公 r加 r厚 r口
-1 r周 r嘉 r四 r地 r堂 r堵 r妮 r娟 r娥 r字 r安 r宗 r实 r山 r应 r康 r延 r建 r彪 r心 r您 r情 r户 r报 r明 r朝 r条 r柳 r标 r树 r次 r水 r永 r求 r河 r津 r知 r缺 r花 r莲 r蕾 r行 r记 r设 r超 r身 r过 r部 r锦
-1 r问 r雪 r黑
-1.1 L中 L于 L会 L保 L光明 L党 L关 L单 L占了 L可 L大 L头 L奶奶 L工龄 L巧 L年 L开发 L我的 L房 L抚 L提交 L收到 L早 L晚 L来 L沟通 L热 L王 L秋天 L粮 L系 L联 L致 L西 L证 L路 L转 L过 L道 R? R“ R不上 R不对 R个人
-1.1 R事 R事项 R交 R住 R修 R公 R其 R到 R博 R卡 R园 R塔 R士 R头 R奎 R妞 R属 R庆 R弟 R录 R收费 R新 R映 R曦 R根 R案 R档案 R梦 R没有 R珍 R电梯 R礼 R福 R美 R联 R装 R财 R轩 R迁 R通 R都在 R铁 R长 R阳 R龄 d-9
-1.1 e-11 g-20 g-21 gw3 l件 l会 l倒 l假 l党 l关 l包 l区 l千 l原 l可 l同 l地 l复 l奶 l宅 l巧 l建 l张 l抚 l护 l日 l早 l服 l林 l楼 l水 l法 l热 l王 l留 l粮 l联 l致 l苗 l营 l行 l西 l议 l请 l车 l转
-1.1 l那 l金 l门 l雨 l须 pS.|.| pW..|| r? r“ r交 r修 r六 r关 r其 r博 r压 r受 r司 r吵 r园 r塔 r士 r多 r头 r奎 r妞 r定 r对 r就 r庆 r弟 r录 r成 r映 r曦 r权 r根 r档 r梦 r活 r满 r玉 r珍 r石 r礼 r福
-1.1 r科 r程 r窗 r美 r证 r请 r财 r轩 r迁 r运 r铁 r阳 r雨 r顺 r飞 r高 r龄 twiceW
-1.2 L00 L一个 L两 L他 L公 L出 L办 L去年 L后 L周 L家 L我们 L打 L托 L按 L方 L时 L月 L法 L环 L电 L着 L老 L苏 L补 L迁 L还是 L门口 L驾 L高 R〔 R丛 R个 R保 R分 R利 R十一 R占 R国 R坟 R墙 R天 R娜 R子 R尔 R有人
-1.2 R材料 R柱 R桐 R民 R求 R燕 R病 R看 R红 R走 R高 any c-11 l万 l两 l中 l么 l他 l以 l入 l养 l分 l办 l化 l单 l司 l周 l品 l大 l市 l房 l打 l按 l新 l电 l确 l管 l苏 l补 l贴 l路 l通 l量 l驾 l高 p...
-1.2 p..|| pS.|. pS|.. pW... pX||. p|.|. r〔 r丛 r为 r仓 r以 r分 r利 r到 r办 r十 r单 r喜 r回 r坟 r墙 r处 r复 r娜 r学 r尔 r属 r市 r房 r放 r新 r服 r材 r柱 r案 r桐 r污 r燕 r职 r资 r通 r遮 r长
-1.3 L· L下 L修 L光 L公司 L写 L卫 L去 L反映 L大家 L或 L教 L机 L村里 L每 L气 L物业 L街道 L还 R00 R二 R会 R兰 R兵 R军 R凤 R喜 R嫣 R局 R年 R强 R德 R敏 R晴 R杰 R环 R电 R航 R芬 R补贴 R记 R贵 R费 R辉 R辰 R金
-1.3 l· l不 l修 l光 l八 l前 l动 l南 l卫 l去 l或 l托 l报 l时 l映 l晚 l月 l来 l每 l气 l求 l级 l要 l证 l身 l迁 pX|.| p|.. r兰 r兵 r军 r凤 r卡 r国 r嫣 r子 r广 r强 r德 r敏 r晴 r民 r环 r红 r航 r芬 r贵
-1.3 r车 r辉 r辰 r里 r金 r门 thing-behind wordy
-1.4 L一 L三 L你们 L六 L兼 L危 L张 L消防 L表 L这 R东 R信 R元 R华 R同 R妍 R工作 R我 R房 R月 R涵 R瑶 R老人 R英 R萱 R街道 R远 l个 l们 l位 l六 l兼 l出 l十 l危 l学 l属 l开 l教 l方 l程 l系 l老 l这 l面 p.||.
-1.4 p.||| pW..| p||. r信 r元 r写 r华 r妍 r局 r月 r涵 r瑶 r萱 r远 r退
-1.5 L今 L四 R云 R已经 R收 R林 l今 l保 l后 l明 l还 p.|| pW.|.. pX|.|| rA r业 r东 r云 r接 r杰 r林 r英 r街 tX1
-1.6 L不 L东 L开 L我 L收 L租 L稍 R0 R了 R怡 R梅 g-24 l一 l业 l写 l我 l稍 p..| p.|.. pW.|. place2 r了 r怡 r梅 r这
-1.7 L丛 L人民 L我家 L没 L没有 R一 R大街 R查 R菊 l丛 r个 r事 r我 r改 r菊 w3over
-1.8 L0000 R老 c-12 e-12 l四 l没 l租 pS.|| pW.||. tX2
-1.9 L在 R工 d-11 l年 pX||.| pX|||.
-2 p.|.| r会
-2.1 R隐 p.|.
-2.2 r补 r隐
-2.3 d-12 place-behind
-2.5 g-23
-2.7 common-begin l0 pW.|.|
-3.1 common place3
`;

export const weights: ReadonlyMap<string, number> = new Map(lines.trim().split('\n').flatMap((line) => {
  const [weight, ...signs] = line.split(' ');
  return signs.map((s): [string, number] => [s, Number(weight)]);
}));
