// What each sign of kit/mask-learned.ts weighs. Written by npm run learn:names; not to be changed by hand.

// A weight, then the signs that have it.
const lines = `
2 twiceN
1.8 r去
1.7 alone2 r也
1.6 common-said
1.5 L孙子 R在 R收了 r及 r在 r打
1.4 R^ R把 alone3 r-edge r^ r代 r把
1.3 R于 R反映 R等 R诉 R说 R都 dated l女 l妹 r于 r和 r摔 r等 r诉 r说 r都
1.2 L女孩 L子 R00000000000 R体罚 R和 R骂人 l名 l哥 l孩 r争 r偏 r反 r骂
1.1 L和 L我哥 L本人 R天天 R女 R态度 R拿走 R携 R是 R替 R还 d2 l和 r一 r态 r承 r携 r替 r签 r表 r陪 r顶 title-behind
1 L到了 L司机 L娃 L爹 R可以 R同学 R失 R干 R离婚 R签 R管 R装修 R都是 c3 g0 g3 l娃 l婆 l爹 role r不 r失 r是 r离 r管 r返 r还
0.9 L人家 L依 L名叫 L孙女 L我爸 L我被 R上 R今年 R从不 R劳 R去世 R名 R开 R怀孕 R打 R电话 R给 R联系 R顶 l依 l到 l员 r今 r劳 r占 r吃 r因 r开 r敬 r给 r讲
0.8 L从 L房东 L校长 L由 L老汉 L诉 R一案 R三 R不退 R两 R俺 R兄弟 R占了 R去年 R发烧 R同志 R姓 R手里 R没 R答应 R算 R老师 R让 R陪 g1 l从 l叫 l师 l是 l有 l汉 l爸 l由 l被 r两 r从 r体 r俺 r兄 r共 r姓 r带 r推 r来 r没
0.8 r算 r让
0.7 L^ L一是 L公公 L叫 L听 L告知 L妻 L找到 L有 L本村 L母亲 L焊工 L父 L的 L的是 L闺女 R_ R一家 R一起 R也 R作证 R半夜 R去 R只 R垫 R妈妈 R小 R打电话 R承包 R拍 R排 R最 R未经 R核实 R的 R非法 R顶了 d-2 d-3 d0 g-1
0.7 g-4 l^ l听 l诉 r_ role3 r半 r可 r垫 r天 r干 r怀 r拍 r最 r现 r的 r装 r非
0.6 L事 L借到 L养猪户 L只有 L名 L姓 L小舅子 L岳父 L工友 L庄 L成了 L我是 L户 L户主 L落款 L被 L让 L跟着 R、 R不服 R与 R保管 R前年 R否认 R委托 R已 R师傅 R时 R欠 R称 R系 R要求 R跑 d-5 d1 e1 g-5 given-common
0.6 l了 l儿 l姓 l子 l庄 l成 l户 l机 l的 l让 pS|||| p|||| role2 r、 r与 r只 r否 r排 r欠 r生 r称 r答 r跑 r酒
0.5 L. L; L丈夫 L上 L人员 L儿 L出纳员 L医生 L名字 L员 L居民 L工头 L比 L老板娘 L自称 L被告 L销售 R。 R一个 R一句 R五 R住院 R卖 R残疾 R脑 R负责 R领 g-11 g-3 g-6 g-7 l. l; l伯 l友 l妻 l字 l比 l知 l称 l过
0.5 pS||.| pW|||| r。 r作 r做 r卖 r同 r女 r委 r小 r拿 r时 r联 r脑 r负 tS2
0.4 L" L、 L一下 L中介 L到 L厂长 L哥 L大哥 L妹夫 L姐姐 L姓名 L孩子 L店主 L律师 L感谢 L村长 L楼上 L班 L跟 L邻居 R( R, R0000 R又 R因 R工资 R来 R登记 R签字 R表示 R转 R阿姨 c-4 c2 d-1 d-4 l" l-edge l、
0.4 l事 l介 l居 l谢 l跟 p||.| r( r, role-behind r上 r前 r又 r妈 r嫁 r已 r师 r愿 r手 r核 r残 r登 r系 r被 r阿 r领
0.3 L‧ L与 L为 L侄女 L借款人 L前夫 L医师 L原告 L大夫 L师 L成 L找 L死者 L爱人 R) R; R从 R出 R当 R拖欠 R看见 R走了 c-6 c0 g-2 l‧ l上 l与 l为 l天 l娘 l弟 l找 l村 l生 l着 pC|.|| r) r; r三 r发 r拖 r收
0.3 r瘫
0.2 L) L主任 L会计 L兄弟 L医 L大名 L媳妇 L家长 L教师 L教练 L文书 L是 L楼下 L母 L爸 L真名 L给 L老伴 L警 R之 R他 R在家 R大夫 R被 c-3 e0 e3 g-8 g2 l) l下 l亲 l人 l伴 l告 l夫 l头 l妇 l家 l母 l班 l练 l给 l者
0.2 l长 r之 r住 r变 r合 r未 r电 r走 s0 s2 tC2
0.1 L“ L上有 L乡 L了 L二 L人 L代表 L住户 L女儿 L婆婆 L工人 L干部 L手 L村民 L爷爷 L班长 L纳 L老板 L者 L表哥 L表弟 R" R不 R主任 R气 e-2 g-12 g-9 l“ l乡 l书 l二 l任 l公 l爷 l计 pN|.| pW|.|| pW||.|
0.1 r" r五 r保 r大 r气 r转 s-1
-0.1 L_ L儿子 L向 L大舅 L存在 L就是 L局长 L弟弟 L村 L父亲 L科长 L组长 L经理 L老公 L访人 L里 R今天 R家 R才 c-2 c-7 c1 d3 e-1 e-4 g-10 l_ l医 l向 pS||.. pS||| pW||| p|.|| r主 r老 s-10 s-2
-0.1 s-4 s1
-0.2 L: L一二三 L业 L临 L书记 L事实 L从来没 L任 L住在 L公路 L单位 L喷 L国 L嫁到 L我去 L投诉 L拆迁 L捅 L术 L棉 L毛 L派出所 L灌 L胳 L补发 L造成 L镇长 L阳 R” R举 R产 R人口 R什 R假 R出来 R土地 R就不 R批 R按 R提出 R直
-0.2 R督 R站 R考 R赁 R通 R页 R领导 c-5 c-8 d-7 e-3 g-14 l: l东 l临 l主 l及 l喷 l捅 l棉 l毛 l灌 l理 l胳 l表 l记 l该 l部 l须 pS|.|| r” r举 r什 r他 r假 r名 r噪 r坐 r婆 r招 r按 r站 r评 r赁 r页
-0.2 s-3
-0.3 L( L。 L》 L么 L乌 L几个 L办理 L华 L大姐 L她 L如 L床 L建议 L愿意 L报警 L明确 L期间 L竹 L资金 L部长 L集体 L青 R什么 R们 R仲裁 R休 R作 R倒了 R入 R养老 R划 R办法 R办理 R务 R医院 R在外 R处理 R察 R己 R市场 R往 R息
-0.3 R意 R所 R手 R手术 R找到 R接 R改 R救助 R教育 R整 R有一 R服务 R校 R根据 R段 R没给 R滏 R物 R班 R相 R码 R科 R纸 R舍 R营 R行政 R记录 R费用 R边 R这边 R造 R难 alone4 d-8 e-6 g-22 l( l。 l》 l乌 l号 l售
-0.3 l园 l她 l如 l姐 l嫁 l床 l意 l技 l术 l民 l种 l竹 l速 l青 pS..| pS|||. pW|||. pX.|. pX.||. r0 role4 r们 r划 r务 r协 r哪 r察 r己 r征 r怎 r息 r所 r才 r批 r找 r撤 r整 r段 r滏 r直 r相 r督
-0.3 r码 r绿 r考 r舍 r边 r造 r难 s3 twiceW
-0.4 L业主 L中标 L九 L免 L八 L公安局 L农业 L前妻 L叔 L可以 L喇 L回 L夜间 L女 L属 L带 L库 L店 L建设 L当 L手里 L授 L放 L旅 L核 L根 L档案 L班主任 L病人 L直播 L短 L社会 L签 L联系 L自来水 L落 L行 L访 L请求 L贸 L超 L达
-0.4 L造 L项目 R上门 R事 R人民 R介 R代码 R传 R内 R别 R前 R化 R医 R单 R告 R味 R困难 R塔 R复查 R够 R大 R委员 R室 R宿舍 R寓 R小学 R少 R岗位 R布 R带 R并 R序 R志愿 R我们 R我在 R执行 R故 R施 R晚上 R月份 R术 R栏 R桩
-0.4 R死 R津贴 R清 R烟 R由 R益 R知 R破 R社区 R租 R积 R纠纷 R缴 R职 R苑 R菜 R裁 R规定 R话 R起 R退费 R通知 R铺 R错误 R问题 R除 R障 R题 l免 l喇 l带 l当 l所 l据 l授 l放 l旅 l核 l根 l消 l短 l码 l童 l落 l规 l访
-0.4 l贸 l超 l达 pW|... p||| r介 r仲 r传 r养 r别 r化 r原 r告 r味 r塔 r够 r室 r宿 r寓 r布 r序 r快 r情 r意 r挖 r接 r故 r救 r术 r栏 r树 r校 r桩 r流 r测 r涨 r温 r班 r由 r益 r纠 r缴 r苑 r菜 r营 r话 r质
-0.4 r铺 r除 r题 r餐 r饭
-0.5 L, L0 L〇 L一九九九 L事业 L五 L保险 L公示 L决 L十 L占用 L厂 L合 L商量 L啥 L土 L填写 L处 L大家 L妻子 L室 L寄 L小学 L常 L广 L律 L得 L心 L恒 L才 L托 L指 L排 L收到 L时 L温 L滏 L热力 L现 L用 L空 L答 L简 L粪
-0.5 L胸 L蒙 L街 L补助 L要是 L谁 L责 L账 L资 L起 L身 L这个 L通 L镇 L长 R一下 R业主 R中介 R主 R乡 R书 R买 R人员 R候 R停车 R关 R关门 R养 R加 R劳动 R北 R占地 R印 R危 R叁 R叫 R司 R员 R周 R四年 R围 R坏 R处 R复核
-0.5 R夜里 R就是 R岁 R差 R店 R庞 R成 R扣 R扬 R换 R支 R放 R料 R条 R果 R核对 R检查 R棉 R法 R漏 R灌 R烤 R烦 R烧烤 R照 R牌 R生 R目 R砸 R种 R米 R约 R经营 R维修 R网 R罚 R补 R见 R计 R访 R证明 R调 R责 R退 R锦 R镇
-0.5 R青 R面 R面积 R馆 e-5 e-7 e-9 e2 l, l不 l件 l倒 l厂 l啥 l回 l土 l室 l寄 l工 l广 l库 l店 l座 l恒 l才 l指 l排 l断 l柜 l滏 l火 l现 l目 l示 l空 l答 l签 l简 l粪 l胸 l议 l谁 l责 l账 l镇 pC|||||
-0.5 pS|.. pS||. pW...| pW||. pW||.. p|... p||.. p||||| r九 r乡 r书 r休 r候 r充 r入 r内 r加 r厕 r叁 r取 r叫 r员 r周 r困 r围 r坏 r城 r基 r少 r岁 r岗 r并 r店 r庞 r成 r执 r扬 r拆 r支 r料
-0.5 r本 r果 r正 r死 r法 r泡 r洗 r灌 r烟 r烦 r特 r租 r积 r约 r纺 r维 r见 r计 r记 r访 r身 r违 r锦 r镇 r障 r青 r馆 s-7 s-9 sC w4over
-0.6 L主 L乐 L也 L住房 L供水 L信 L停车 L内 L农村 L冰 L冷 L几 L分 L十五 L压 L发 L可 L同事 L图 L堵 L大街 L妇女 L学 L宅 L安置 L工地 L帮忙 L年底 L广告 L怎么 L感 L房子 L承接 L接 L支 L收款 L改造 L文 L断 L春 L晚辈 L曾
-0.6 L未 L板 L某 L查 L检察 L正 L民 L污 L污水 L油 L法定 L疫 L盖 L石 L系统 L经 L继 L维持 L老人 L联 L药 L蓝 L装 L要 L规 L贰 L费 L赫 L违 L邢 L那个 L部门 L鉴 L限 L院 L零 L顶 L马 R! R万 R不够 R中 R中华 R九 R乱
-0.6 R井 R他们 R付 R任 R份 R企业 R低 R修 R倒 R公布 R六 R六年 R再 R写 R写的 R决 R制 R力 R办事 R十 R十二 R十四 R卫生 R厂 R叶 R品 R地方 R址 R堵 R声 R她 R委 R姨 R宅 R宝 R屋 R我家 R我的 R政 R方 R施工 R日 R期 R本
-0.6 R机关 R权 R架 R柳林 R标 R核 R次 R汉 R注 R灯 R烧 R用 R禁 R私 R程 R税 R管理 R结 R续 R群 R育 R能 R节 R药 R视 R请 R路 R达 R这个 R送 R速 R配 R重新 R量 R错 R长 R险 R音 R风 c-9 g-13 g-16 gw2 gw4 l么
-0.6 l乐 l也 l位 l体 l冒 l冰 l决 l冷 l几 l变 l可 l合 l图 l堵 l处 l常 l并 l律 l忙 l感 l播 l政 l文 l时 l春 l曾 l望 l未 l某 l标 l油 l温 l疫 l盖 l石 l继 l联 l至 l苗 l蓝 l行 l贰 l费 l资 l赫 l身 l辈 l违 l递
-0.6 l邢 l鉴 l队 l限 l院 l零 l顶 p...| pS.|.. p|||. r! r买 r乱 r井 r产 r亲 r付 r任 r份 r低 r倒 r再 r决 r出 r力 r北 r南 r叶 r品 r址 r坡 r塌 r声 r姨 r婚 r宅 r完 r宝 r审 r差 r异 r扣 r扶 r春 r晚
-0.6 r期 r条 r架 r次 r汉 r污 r派 r海 r消 r烤 r牌 r用 r目 r破 r禁 r私 r种 r税 r第 r级 r纸 r续 r网 r群 r育 r自 r节 r药 r裁 r许 r请 r课 r责 r购 r起 r路 r达 r选 r速 r量 r银 r防 r险 r集 r零 r面 r顺 r风
-0.6 s-12 s-5 s-8 tC1 tS1 twiceX
-0.7 L一家 L一条 L万 L三家 L中 L乡里 L书面 L互 L亲 L仓 L侄子 L停在 L入 L全 L公司 L农 L初 L剩 L劳动 L包 L单 L单元 L卖 L南 L卡 L原 L参 L只 L吃 L周 L地下 L壹 L夜 L奖 L对 L对方 L小区 L工作 L市 L希望 L帮 L平 L建
-0.7 L我们 L我在 L或 L承 L换了 L政府 L施工 L早 L普 L本 L权 L树 L校 L桥 L江 L煤 L猪 L玉 L现在 L申请 L登记 L监 L礼 L社 L祖 L窗 L等 L管理 L粱 L统 L缺 L老家 L补贴 L被人 L该 L课 L资源 L赵 L进 L酒 L采 L锦 L间 L防
-0.7 L领导 L驾 R一直 R不上 R不是 R不算 R丢 R丽 R义 R亮 R件 R位 R保障 R停 R傅 R八 R公 R公司 R冀 R册 R利 R动 R千 R单位 R压 R可 R号 R商 R回 R园 R块 R墙 R外 R太 R妻 R学 R官 R对 R帮 R底 R得 R心 R或者 R折 R拆 R挂
-0.7 R据 R排水 R收费 R映 R杭 R柳 R标准 R档案 R桥 R楼 R津 R漏水 R爷 R片 R申请 R留 R白 R百 R看 R知道 R示 R秀 R章 R自己 R街 R补偿 R记 R诺 R谁 R贴 R赔 R迁 R门口 R限 R黑 e-8 l中 l互 l仓 l份 l作 l假 l农 l剩 l助
-0.7 l华 l单 l参 l取 l台 l吃 l周 l国 l壹 l奖 l实 l宿 l察 l导 l屋 l帮 l平 l建 l得 l心 l或 l承 l早 l普 l本 l构 l查 l树 l桥 l正 l流 l源 l煤 l猪 l监 l礼 l社 l祖 l窗 l等 l粱 l缺 l置 l舅 l蒙 l装 l要 l见 l设
-0.7 l课 l购 l走 l赵 l起 l进 l造 l酒 l采 l量 l锦 l除 l驾 pN||| pS.||. pW|..| pW|.| r万 r丽 r义 r亮 r件 r企 r修 r傅 r冀 r册 r制 r动 r千 r卫 r印 r危 r压 r受 r号 r向 r回 r园 r土 r块 r垃 r堵 r墙
-0.7 r处 r夜 r妻 r官 r居 r屋 r帮 r底 r延 r待 r得 r心 r或 r折 r据 r摊 r改 r放 r政 r教 r日 r映 r暖 r杭 r柳 r档 r桥 r楼 r每 r永 r津 r清 r灯 r烧 r爷 r片 r留 r白 r着 r知 r石 r示 r秀 r章 r米 r结 r编 r罚 r裂
-0.7 r视 r诺 r谁 r调 r贴 r迁 r镜 r附 r限 r音 r骗 r麦 r麻 r黑 s-6 sN tN2 thing-behind w2
-0.8 L七 L不能 L井 L产 L他们 L休 L其 L再 L办 L区 L占了 L反映 L因 L墙 L外 L容 L就 L屠 L并 L庞 L往 L必须 L报 L押 L振 L改 L教 L文化 L方 L旧 L晚上 L月 L有一 L林 L楼 L武 L气 L永 L法 L火 L点 L特 L监管 L站 L管 L粮
-0.8 L系 L约 L级 L纺 L美 L自 L自己 L要求 L规划 L货 L购 L赔偿 L过渡 L还 L连 L选择 L通知 L邯 L都 L门口 L隐 R一年 R一条 R七 R不动 R不对 R不能 R丛 R么 R争议 R二 R亩 R仟 R以 R价 R伴 R保 R偿 R儿 R光 R兵 R军 R准 R助
-0.8 R医生 R十一 R友 R合 R名单 R响 R堂 R复 R太长 R小区 R就 R居民 R度 R座 R建 R恒 R户 R承诺 R拿 R损 R收益 R断 R旧 R未 R机 R板 R样 R格 R每月 R沟 R然 R物业 R现在 R理 R甄 R病 R的是 R盖 R礼 R社 R秋 R窗口 R策 R经
-0.8 R置 R花 R行 R西 R议 R许可 R资金 R走 R这 R部门 R鉴定 R销 R问 R降 R院 R雨 R项 R额 R黄 d-9 g-15 g-18 l七 l五 l井 l休 l偿 l元 l入 l全 l共 l其 l办 l加 l卖 l南 l卡 l原 l只 l品 l因 l墙 l夜 l宅 l定 l容
-0.8 l就 l屠 l己 l底 l庞 l志 l急 l押 l振 l接 l改 l教 l无 l旧 l映 l服 l权 l武 l气 l污 l河 l渡 l点 l特 l玉 l米 l粮 l纺 l美 l考 l话 l货 l连 l邯 l都 l阳 l隐 l馆 l龄 pC|||| pS|.|. pX.|.| r丛 r中 r么
-0.8 r亩 r仟 r伴 r位 r依 r偿 r儿 r先 r光 r公 r关 r兵 r军 r农 r准 r刚 r利 r助 r十 r友 r响 r培 r堂 r套 r她 r对 r应 r度 r恒 r押 r挂 r换 r方 r施 r无 r旧 r样 r格 r检 r棉 r槐 r沟 r注 r然 r照 r甄 r申 r界 r百
-0.8 r盖 r礼 r社 r秋 r空 r策 r粪 r置 r落 r行 r规 r议 r赔 r送 r通 r部 r配 r重 r鉴 r销 r错 r降 r雨 r额 r黄 tW1 w3
-0.9 L? L一张 L下 L丽 L买 L亩 L什 L今年 L件 L供 L做 L停 L党 L关 L别人 L前 L务 L动 L北 L医药 L叁 L合同 L商场 L土地 L地 L奶奶 L学校 L安 L官 L审 L局 L已 L已经 L开发 L张 L必 L情 L我的 L扶 L招 L收 L收了 L新 L李
-0.9 L检 L欧 L水 L烟 L照 L物业 L独 L电梯 L确 L缴 L致 L表 L认 L转 L迁 L那 L钢 L钱 L随 L雨 L面 L麦 L麦子 L黄 R0 R? RA00000 R· R〇 R一次 R下 R交 R住 R体 R余 R保险 R博 R口 R司机 R同 R地 R多 R大街 R定 R局
-0.9 R层 R市 R师 R平 R康 R录 R志 R手印 R报 R推 R改造 R敏 R文 R服 R朝 R材料 R柱 R栋 R求 R油 R源 R王 R玲 R线 R老人 R者 R胜 R警 R资 R郸 R锁 R闺女 R队 R高 any e-10 g-17 g-19 g-21 l? l〇 l丽 l买 l产
-0.9 l亩 l什 l付 l住 l供 l停 l党 l八 l关 l养 l再 l初 l力 l务 l化 l北 l叁 l同 l场 l奶 l完 l官 l审 l局 l已 l市 l必 l情 l托 l扶 l招 l择 l持 l支 l料 l李 l条 l案 l梯 l检 l棋 l欧 l永 l求 l烟 l照 l田 l福 l站
-0.9 l管 l系 l约 l经 l缴 l致 l街 l认 l贴 l转 l边 l钢 l钱 l险 l随 l静 l项 l马 l麦 l黄 pS|..| pW.||| pX..| pX||. pX|||. r? r· r〇 r七 r丢 r事 r交 r价 r余 r停 r健 r博 r口 r商 r复 r外 r局 r层
-0.9 r属 r广 r庄 r座 r康 r建 r托 r损 r敏 r断 r早 r服 r朝 r权 r材 r板 r柱 r栋 r油 r活 r源 r王 r玲 r监 r科 r程 r经 r翠 r者 r职 r能 r西 r解 r警 r设 r退 r郸 r锁 r长 r问 r闺 r队 r院 r项 s-11
-1 L000 L一个 L三 L专 L以 L保 L假 L光 L六 L养老 L出租 L商 L四 L家属 L年 L开 L志愿 L怎 L拿 L明 L最 L柳 L柳林 L每 L洗 L漏 L琴 L电 L社区 L线 L经营 L结 L老 L苏 L补 L证 L调 L车 L还是 L这 L道 L部 L都是 R三年 R业
-1 R为 R仓 R佑 R全 R其 R办 R包 R台 R后 R场 R坟 R奎 R好 R孩子 R宗 R实 R客 R属 R已经 R德 R慧 R我 R房 R打工 R护 R拉 R明 R村 R松 R梦 R款 R没了 R满 R点 R瑶 R红 R莲 R街道 R补助 R要 R认 R证 R辉 R那 R都在 R里 R金
-1 R钱 R间 R飞 R龄 c-11 g-20 l万 l专 l业 l于 l以 l保 l光 l六 l内 l分 l前 l动 l压 l商 l块 l外 l对 l府 l往 l怎 l愿 l报 l拿 l方 l日 l最 l果 l柳 l校 l每 l洗 l灯 l独 l琴 l用 l电 l级 l线 l结 l统 l自 l苏
-1 l药 l补 l解 l证 l迁 l还 l这 l通 l铁 l间 pX.|| pX|||| place2 p|.| r世 r为 r二 r以 r佑 r信 r全 r六 r其 r写 r厂 r台 r后 r场 r坟 r太 r奎 r学 r孩 r安 r宗 r定 r实 r就 r录 r往 r德 r志 r慧 r户 r护
-1 r拉 r提 r机 r松 r梦 r款 r求 r满 r点 r物 r瑶 r病 r砸 r红 r线 r胜 r花 r莲 r街 r认 r财 r辉 r运 r这 r里 r金 r钱 r间 r高 r龄 twiceS
-1.1 L二手 L公租 L出 L十一 L卫 L去 L复 L多 L宿 L小 L微 L我 L按 L换 L热 L环 L租 L积 L维 L街道 L路 L轮 L过 L退 L邻 L青苗 R000 R“ R〔 R个 R乐 R云 R会计 R伤 R信 R分 R占 R发 R合同 R士 R妍 R嫣 R子 R字 R山 R强
-1.1 R晴 R杰 R林 R某 R查 R根 R桐 R水 R田 R联 R苗 R表 R装 R账 R车 R过 R道 R那个 R门 R阁 R阳 d-10 l九 l信 l划 l卫 l发 l四 l小 l属 l开 l微 l我 l按 l换 l新 l江 l漏 l热 l环 l确 l积 l维 l能 l调 l轮 l那 l邻
-1.1 l面 pN||. pW..|| pX||| r“ r〔 r下 r业 r乐 r伤 r八 r包 r医 r司 r地 r多 r妍 r嫣 r子 r字 r客 r山 r市 r平 r强 r报 r文 r明 r晴 r村 r杰 r林 r某 r标 r根 r漏 r父 r理 r窗 r苗 r证 r阁 r阳 r饮
-1.2 L交 L他 L你们 L修 L俺 L大 L头 L工 L我家 L抚 L晚 L来 L没 L消防 L清 L甲 L金 R不了 R丰 R凤 R到 R区 R华 R卡 R厚 R喜 R娟 R庆 R收 R曦 R月 R案 R燕 R环 R电 R着 R福 R英 R补贴 R贵 R部 gw3 l交 l俺 l做 l出 l复
-1.2 l多 l大 l张 l抚 l护 l月 l林 l法 l清 l甲 l程 l老 l路 l车 l退 l雨 p... p..|| pS|.| pW... pW|.|. pX|.. pX|.| pX|.|| p|..| p||. r丰 r云 r仓 r凤 r区 r华 r卡 r厚 r喜 r士 r好 r娟 r庆
-1.2 r房 r曦 r查 r案 r桐 r水 r燕 r环 r田 r英 r贵 r道 r门 r飞 w3over
-1.3 L《 L个 L光明 L去年 L台 L后 L城 L或者 L房 L打 L把 L着 L西 L请 L高 R00 R会 R元 R变 R只有 R四 R国 R妞 R安 R年 R弟 R新 R民 R珍 R经理 R老板 R菊 R费 R进 R远 R雪 l《 l三 l他 l们 l修 l区 l去 l口 l司 l城
-1.3 l学 l安 l收 l楼 l没 l直 l租 l营 l道 l金 l高 p..|. pS.|. pW..|. pW.|| pX.||| r元 r分 r到 r国 r妞 r年 r弟 r我 r新 r更 r月 r有 r珍 r菊 r账 r费 r资 r车 r过 r进 r远 r雪
-1.4 L二二 L人民 L会 L住 L兼 L家 L承包 L村里 L门 R头 R工作 R有 e-11 g-24 l会 l兼 l地 l房 l打 l明 l西 l防 p..| pS.|.| pW.|.. pW.||. p|.|. r了 r办 r单 r头 r民 r福
-1.5 L今 L机 R一 R东 R兰 R工 R梅 l今 l后 l把 l晚 l来 l请 l门 pW.|.| pX|.|. pX||.| r东 r个 r兰 r梅 tX1
-1.6 L一 L东 L两 L公 L没有 R人 R怡 R老 g-23 l两 l十 l在 p.|.. p.||. p.||| p|.. r四 r怡
-1.7 L不 L丛 L写 R: R天 c-12 l丛 l个 l写 l包 l水 r: rA
-1.8 L危 l危 pW.|. r人
-1.9 R了 d-11 e-12 l一 l年 p.|.| p.|| pS.|| pS.||| pW..| tX2
-2 r补
-2.1 L在 pW|.. r会
-2.2 p.|. place-behind
-2.3 R隐 d-12
-2.4 L0000 l0
-2.5 r隐
-2.7 common-begin
-3.1 place3
-3.4 common
-3.7 wordy
`;

export const weights: ReadonlyMap<string, number> = new Map(lines.trim().split('\n').flatMap((line) => {
  const [weight, ...signs] = line.split(' ');
  return signs.map((s): [string, number] => [s, Number(weight)]);
}));
