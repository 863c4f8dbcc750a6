// What each sign of kit/mask-learned.ts weighs. Written by npm run learn:names; not to be changed by hand.

// A weight, then the signs that have it.
const lines = `
2.5 twiceN
1.6 R于 R把 dated r于 r把
1.5 R^ R吃了 R电话 r^ r争 r去 r在 r已
1.4 R同意 R在 R天天 R态度 alone3 r-edge r吃
1.3 L孙子 L的是 L跟 R今年 R去 R和 R手里 R收了 R称 R说 alone2 l跟 r今 r从 r和 r妈 r打 r昨 r称 title-behind
1.2 L找到 R劳 R可以 R大姐 R携 R是 R欠 R等 R答应 R那里 l哥 r也 r劳 r及 r因 r态 r携 r摔 r欠 r等 r说 r都 r陪
1.1 L放在 L由 R住院 R商量 R垫 R已 R敬礼 R没 R照顾 R签 R让 common-said g-1 g0 l到 l妈 r两 r占 r可 r同 r垫 r是 r让
1 L和 L子 L我爸 L本名 L老婆 L让 R不服 R体罚 R俺 R前年 R名 R失 R姓 R委托 R家 R怀孕 R拿走 R提出 R昨晚 R看见 R离婚 R诉 R骂人 d2 g-3 l叫 l名 l和 l妹 l是 l由 l让 role r俺 r失 r姓 r手 r承 r电 r离 r签 r表 r讲 r顶
1 r骂
0.9 L到了 L叫 L妻 L工友 L成 L本人 L本村 R00000000000 R与 R争执 R作证 R兄弟 R反映 R发烧 R女 R干 R承认 R替 R的 R管 R联系 R还 g2 l女 r上 r不 r与 r出 r前 r反 r坐 r家 r带 r怀 r拿 r敬 r替 r照 r看 r答 r诉 r返
0.9 r还
0.8 L与 L名字 L庄 L我哥 L我妈 L楼上 L落款 R一案 R三口 R两 R从 R代 R占了 R及 R妈 R当面 R打 R拍 R来信 R种 R系 R要求 R跑 R都 R都是 R阿姨 l与 l员 l庄 l弟 l成 l户 l爸 l被 pS|||| r代 r体 r变 r委 r干 r拍 r现 r的
0.8 r种 r管 r被 r跑 r阿
0.7 L、 L依 L养猪户 L医生 L哥 L堂兄 L妹 L孙女 L店主 L弟弟 L感谢 L我是 L死者 L爹 L老汉 L队长 R三 R上 R不退 R也 R五 R保管 R去年 R因 R妈妈 R师傅 R开 R排 R算 R非法 d3 e1 g-5 l、 l下 l依 l儿 l兄 l友 l妻 l婆 l字 l师
0.7 l汉 l爹 l诉 pS||.| role3 r一 r保 r兄 r开 r来 r没 r算 r系 r那 r非
0.6 L^ L‧ L一下 L丈夫 L人家 L保安 L儿 L只有 L名叫 L听 L外甥女 L大名 L妈 L媳妇 L房东 L楼下 L班长 L的 L科 L窗口 L第三次 L老伴 L馆 R_ R、 R一个 R一家 R上前 R打电话 R拖欠 R最 R残疾 R登记 R老师 R装修 R负责 R酒后 R陪 d-2
0.6 d-3 d0 d1 given-common l^ l‧ l了 l事 l伴 l听 l妇 l姐 l有 l科 l谢 p|||| r_ role-behind role2 r、 r作 r天 r女 r当 r拖 r推 r最 r瘫 r登 r联 r负 r酒 r领
0.5 L东至 L中介 L二 L二嫂 L侄女 L借到 L关于 L副主任 L医 L医师 L原名 L原告 L叔叔 L名 L员 L处的 L大舅 L学生 L小舅子 L律师 L户 L有 L班 L邻居 R0000 R一句 R他 R八 R出 R卖 R工资 R愿意 R手机 R组织 R走了 R转 R都能 R领 c2
0.5 c3 d-1 g1 l介 l叔 l嫂 l子 l居 l班 l的 l至 l过 r他 r卖 r发 r师 r排 r提 r残 r每 r生 r组 tS2
0.4 L. L; L一是 L上 L人 L出纳员 L前夫 L司机 L同事 L听说 L大伯 L大哥 L大夫 L女儿 L姐 L工 L工头 L成了 L护士 L昨天 L是 L比 L纳 L老公 L老板 L老板娘 L被 L销售 L镇长 R... R也在 R半夜 R去世 R又 R只 R大夫 R当 R未经 R签字
0.4 R给 R顶 g-6 l-edge l. l; l上 l二 l伯 l客 l板 l次 l款 l比 l着 l馆 pW|||| p||.| r... r半 r又 r合 r收 r第 r给 r装 r转
0.3 L事 L从 L代表 L会计 L公公 L到 L告知 L姐姐 L姓 L居民 L岳父 L教师 L村民 L校长 L母 L给 L舅舅 L警 L里 L闺女 R" R( R, R; R。 R之 R从不 R做的 R同志 R承包 R时 R来 R核实 R气 R脑 R表示 c-6 c0 d-5 g-11 g-4
0.3 g3 l人 l从 l口 l头 l纳 l给 pC|.|| pC|.||| pW||.| p|.||| r" r( r, r; r。 r三 r之 r住 r只 r商 r时 r气 r老 r脑
0.2 L“ L主任 L乡 L任 L儿子 L其实是 L大姐 L就是 L师 L户主 L民警 L爷爷 L经理 L表弟 L被告 R小 R才 R被 R那 c-1 c-4 d-4 g-2 l“ l乡 l于 l任 l医 l告 l士 l天 l母 l知 l警 l计 r八 r共 r才 r要
0.1 L" L• L书 L书记 L交 L人员 L前妻 L厂长 L手 L把 L父亲 L爸 L真名 L组长 L自称 L那天 L问 R) R主任 R在家 d-6 e-2 e-3 e3 g-10 g-7 g-8 l" l• l亲 l娘 l安 l机 l爷 l理 l表 l说 l长 r) r五 r做 r年 r愿
0.1 r未 s0 tC2
-0.1 L为 L住户 L向 L姓名 L婆婆 L孩子 L店长 L建材 L科长 L红绿灯 L职员 L表哥 R” R例 R户籍 c-10 c-3 e-4 e-5 g-22 l为 l交 l公 l向 l售 l家 l工 l手 l材 l村 l民 pW||| p|.|| r” r人 r例 r名 r嫁 r工 s-2
-0.1 s2
-0.2 L: L三月 L业 L借款人 L务 L台 L女 L工地 L工程 L测绘 L灌 L爱人 L病人 L竹 L第一 L请求 L长 L限 R一下 R书面 R人口 R养 R别 R办法 R市场 R收到 R日期 R有 R漏水 R物 R物业 R调 R赁 R速 R银行 R镇 R面积 c-8 e-6 g-12
-0.2 l: l灌 l竹 l绘 l里 pS||.. pW|.|| r0 r小 r物 r综 r调 r责 r赁 r速 r镇 s-10 s-4
-0.3 L) L不用 L主 L主治医生 L书面 L人民政府 L们 L兄弟 L农业 L告诉 L国 L妹夫 L定 L工人 L我去 L扶 L投诉 L拆迁 L暂 L期间 L机构 L村 L村长 L核 L玉 L班主任 L监督 L经 L老人 L联系 L腰 L话 L账 L购 L超 R一星期 R不 R举 R人 R什么
-0.3 R今天 R介 R企业 R众 R你们 R供 R依据 R保障 R入 R关系 R内 R制 R危 R员 R围 R塘 R始 R封 R小学 R居 R师 R带 R庞 R弄 R快 R怎么 R户口 R执行 R扬 R拖 R数 R晚上 R检查 R每月 R法 R烟 R益 R社区 R窗口 R章 R级 R纺 R职 R自
-0.3 R舍 R营 R规定 R试 R费用 R音 R页 c-2 c1 d-7 d-8 g-14 l) l主 l书 l务 l号 l在 l待 l扶 l暂 l父 l玉 l腰 l账 l超 l限 pW|||. r主 r举 r介 r众 r你 r员 r塘 r大 r始 r密 r封 r庄 r庞 r弄 r怎 r扬 r有
-0.3 r法 r涨 r渠 r漏 r益 r移 r章 r米 r纺 r舍 r试 r质 r音 r页 s-11 s-3 s1 sC
-0.4 L, L上级 L中标 L中江 L了 L事业 L住在 L免 L十 L厂 L及 L嘉 L垫 L嫁到 L室 L局长 L属 L工作 L店 L总 L恒 L愿意 L我不 L我想 L政府 L文化 L无 L桥 L永 L洪 L派出所 L短 L窗 L答复 L说 L贸 L资源 L达 L部门 L鉴 L阶 L集体
-0.4 R主 R么 R买 R交了 R他们 R仲裁 R份 R候 R假 R催 R办事 R加 R化 R医 R十四 R合 R向 R品 R土地 R址 R境 R够 R宅 R室 R察 R就 R库 R建议 R张 R我在 R所 R手术 R报告 R押金 R挡 R收费 R救助 R教育 R施 R无 R服务 R机动 R条
-0.4 R某 R标准 R校 R桩 R梯 R次 R死 R注 R照 R环境 R理 R生 R百 R目 R知 R系统 R续 R置 R育 R苇 R行 R行政 R裁 R请 R通知 R道 R重新 R铺 R项 R领导 e-7 l, l付 l作 l免 l厂 l垫 l室 l总 l恒 l技 l期 l永 l洪 l源 l短
-0.4 l考 l购 l贸 l达 l部 l鉴 l阶 pS|.|| pS||. pS|||. pW|... pX.|.| p||| role4 r么 r什 r份 r企 r供 r候 r假 r催 r养 r别 r制 r加 r厕 r向 r品 r址 r堆 r境 r够 r宅 r室 r察 r库 r张 r所 r抚 r摊
-0.4 r救 r数 r某 r桩 r梯 r次 r死 r烟 r申 r类 r级 r续 r置 r育 r自 r苇 r营 r行 r铺 r项 s-6
-0.5 L一九 L一名 L一家 L临 L住房 L公安局 L公路 L再 L冰 L几个 L十三 L半 L占了 L占用 L发 L句 L哪个 L啥 L喷 L土地 L城市 L外地 L学校 L完 L家住 L属于 L屠 L往 L承接 L旁 L明确 L暂时 L曾 L林 L每天 L水 L添 L滏 L热力 L现 L社会
-0.5 L答 L组织 L缴 L规 L设 L资金 L身 L运 L退休 L选择 L造 L邯郸 L鉴定 L钢 L锦 L镇 L防 L零 L项目 L领导 L高速 R一次 R上门 R产 R亮 R人员 R人民 R什 R以 R件 R偿 R关门 R决 R到期 R十二 R十六 R千 R协议 R单 R印 R厂 R叫 R器
-0.5 R基地 R处 R夜里 R太长 R客 R密码 R少 R岁 R差 R序 R店 R往 R征 R待 R恒 R我们 R或者 R批 R找到 R拆 R挪 R换 R换了 R掉 R接 R搬 R故 R料 R有限公司 R期 R未 R本 R本人 R架 R案 R检 R清 R漏 R灌 R班 R白 R直 R相 R督 R科
-0.5 R立 R策 R约 R缴 R群 R苗 R补 R规 R订 R询 R赔 R起 R跟 R身 R迁 R退休 R退费 R除 R难 R面 R麦子 g-17 l临 l体 l内 l冰 l别 l半 l台 l啥 l喷 l屠 l府 l志 l想 l旁 l曾 l档 l添 l滏 l看 l窗 l答 l织 l缴 l葬 l规
-0.5 l速 l郸 l钢 l锦 l镇 l零 pN|.| pN||| pS.|.. pW...| pX.|. pX.||. p||.. p|||. r丈 r买 r亮 r件 r休 r偿 r入 r冲 r决 r化 r千 r原 r叫 r器 r围 r少 r就 r岁 r市 r常 r序 r店 r快 r恒 r或 r押
-0.5 r拒 r招 r掉 r控 r故 r料 r早 r条 r架 r校 r洗 r灌 r烧 r特 r百 r相 r石 r立 r策 r约 r统 r缴 r能 r至 r苗 r裁 r订 r询 r请 r赔 r迁 r邯 r防 r除 r难 r面 s-9 s3 tC1 twiceS
-0.6 L( L0 L一九九九 L七 L仓 L他们 L份 L休 L保险 L假日 L做 L停车 L公园 L其他 L内向 L内容 L农村 L剩 L办理 L医药 L卡 L压 L双 L合 L同一 L哪 L商场 L喇 L塑料 L夜间 L巷子 L市 L帮 L并 L建设 L心 L怎么 L情 L收到 L效 L文书
-0.6 L断 L明 L有一 L根 L检 L棉 L正 L沟通 L法定 L烟 L特 L甲 L申请 L登录 L监 L祖 L简 L粱 L系统 L统 L网络 L老家 L者 L肇事 L胸 L药 L落 L记录 L诉求 L谁 L身份 L转 L过渡 L违 L通 L通报 L邵 L采 L院 R: R万 R丈量 R三年
-0.6 R不到 R业主 R中 R为 R亩 R人民政府 R代办 R以后 R伤 R伴 R停 R儿 R充 R共 R况 R勾 R医生 R医院 R卫 R卫生 R司 R告 R周 R噪声 R场 R坏 R城 R堂 R塔 R处理 R复 R复核 R学 R完 R官 R屋 R岗位 R己 R应 R座 R息 R我的 R扣 R据
-0.6 R排水 R放 R政策 R方 R旧 R更正 R期限 R机关 R村 R栏 R样 R核 R核对 R棉 R楼 R沟 R没了 R没有 R洗 R津贴 R烧烤 R爷 R片 R玩 R理由 R用 R由 R病 R盖 R砸 R票 R禁 R私 R积 R程 R管子 R管理 R经 R网 R致 R苑 R补偿 R视 R警
-0.6 R认证 R议 R访 R证明 R资 R路 R车位 R进度 R选 R配 R重 R错误 R问题 R题 R馆 R黑 c-9 e-8 e-9 g-15 l( l〇 l七 l仓 l伍 l假 l再 l冒 l剩 l卡 l双 l哪 l喇 l填 l嫁 l存 l完 l宿 l导 l帮 l并 l往 l情 l押 l择
-0.6 l效 l料 l断 l无 l核 l检 l棉 l棋 l渡 l烟 l特 l现 l甲 l监 l目 l督 l祖 l简 l粱 l络 l胸 l能 l行 l谁 l转 l运 l违 l通 l邵 l采 l须 p...| pN|.. pS..| pS|..| pX..|| p|.| r: r万 r亩 r仲 r伤
-0.6 r伴 r内 r况 r几 r勾 r协 r卫 r印 r危 r吵 r哪 r场 r坏 r垃 r堂 r塔 r备 r客 r差 r己 r座 r异 r息 r批 r挡 r挪 r据 r搬 r方 r期 r栏 r样 r案 r检 r楼 r槐 r步 r沟 r油 r测 r烤 r爷 r片 r玩 r班 r用 r由 r白 r直
-0.6 r督 r破 r票 r禁 r私 r积 r空 r粪 r结 r罚 r群 r致 r苑 r警 r议 r评 r购 r跟 r路 r违 r道 r邻 r题 r馆 r黑 s-12 s-7 s-8 tS1
-0.7 L0.0 L000 L》 L一张 L一条 L下载 L不是 L丽 L乡里 L互 L五 L侄子 L供 L供水 L信息 L假 L停在 L全部 L八 L公开 L公示 L写个 L军 L农 L净 L几 L出租 L分 L千 L卖 L南 L卢 L厕所 L叁 L参 L又 L可以 L各 L同 L地 L填 L填写
-0.7 L墙 L处 L外 L夜 L大街 L她的 L妻子 L寄 L小学 L居 L已经 L市场 L带 L常 L律 L必须 L感 L打开 L招 L换了 L排 L摔 L支 L改造 L日 L早 L春 L晚辈 L普 L替 L未 L核对 L档案 L检察 L检查 L油 L法 L流 L火 L电梯 L界 L登记 L监管
-0.7 L看 L礼 L福 L秋天 L穿 L粪 L系 L约 L纱 L纺 L结果 L结算 L蒙 L街 L补发 L补贴 L表 L见 L规划 L解除 L认 L责 L起 L这个 L退回 L道 L邢 L邯 L都是 L酒 L钱 L阀 L静 L面 L马 L高压 L麻烦 R〇 R一年 R七 R上班 R不动 R不够
-0.7 R丢 R丽 R乱 R休 R位 R体 R作 R修 R停车 R健康 R六 R六年 R关 R具 R冀 R农村 R力 R办 R包 R十 R十一 R南 R压 R发 R可 R叶 R名单 R响 R回来 R困难 R地方 R城市 R士 R声 R太 R委 R姨 R存 R宿舍 R对 R层 R居民 R属 R布 R并
-0.7 R底 R得 R手 R手印 R执 R折 R按 R损 R推 R支 R收益 R整 R施工 R春 R晓 R木工 R权 R条件 R果 R柳 R标 R正 R毁 R河 R油 R温 R烦 R照片 R牌 R王 R现 R的是 R监察 R织 R结 R编号 R老板 R能 R药 R街 R补充 R记录 R许可 R责
-0.7 R贴 R身份 R边 R达 R运 R这个 R送 R那个 R那边 R邯郸 R锁 R锦 R队 R院 R青 R额 g-13 g-19 l》 l丽 l么 l互 l何 l共 l军 l农 l净 l几 l卢 l叁 l参 l又 l取 l句 l各 l合 l嘉 l墙 l寄 l展 l市 l带 l常 l库 l店 l当
-0.7 l录 l心 l息 l感 l招 l排 l摔 l政 l早 l春 l普 l替 l未 l术 l构 l柜 l根 l正 l江 l污 l油 l烦 l界 l示 l礼 l种 l穿 l粪 l约 l级 l纱 l纺 l落 l蒙 l蛋 l认 l设 l货 l载 l辈 l邢 l邯 l酒 l钱 l阀 l队 l阳 l院 l静
-0.7 l项 pC|||| r世 r中 r临 r为 r丽 r九 r乱 r以 r依 r儿 r充 r具 r冀 r农 r力 r包 r厂 r压 r叉 r受 r叶 r告 r响 r声 r夜 r套 r姨 r婚 r审 r宿 r导 r层 r屋 r岗 r布 r底 r感 r扶 r折 r按 r换 r支 r整 r无 r旧
-0.7 r晓 r权 r村 r果 r柳 r正 r毁 r泡 r消 r清 r温 r烦 r王 r理 r盖 r租 r窗 r纸 r织 r网 r落 r许 r课 r贴 r起 r输 r边 r达 r运 r送 r重 r锁 r锦 r降 r集 r露 r额 r骗 tW1
-0.8 L不能 L业主 L中 L么 L也 L事实 L二手 L亲 L他的 L以 L依据 L光明 L公租 L冀 L写在 L冷 L前 L办的 L北 L区 L华 L只 L可 L商 L嘴 L因 L土 L复 L大家 L奖 L官 L审 L密 L封 L尹 L巧 L已 L希望 L平 L床 L当 L志愿 L才 L执
-0.8 L报警 L拍 L拿 L指 L搬 L放 L旅 L旧 L晓 L权 L板 L某 L查看 L校 L款 L正在 L民 L气 L江 L污水 L温 L煤 L照 L牌 L疫 L码 L确 L社 L社区 L站 L童 L等 L粮 L级 L缺 L美 L联 L自己 L艾 L蓝 L补助 L访 L课 L调 L谷 L货
-0.8 L赡 L赵 L轮 L造成 L那 L那个 L部 L铁 L间 L阔 L队员 L随 L隐 L雨 L飞 L高 R00000 RA00000 R“ R不对 R不算 R个人 R九 R事 R事项 R井 R价 R住户 R佑 R余 R俊 R傅 R公 R公示 R册 R再 R冬 R划 R务 R动 R只有 R司机
-0.8 R合同 R同胞 R四年 R多 R娥 R密 R市 R度 R心 R志愿 R情况 R意 R打工 R护 R报 R收据 R改 R政 R文 R文件 R断 R时间 R晚 R松 R板 R树 R格 R档案 R汉 R滏 R满 R玉 R甄 R留 R示 R社 R租 R站 R箱 R米 R纸 R经营 R老人 R考 R节
-0.8 R虎 R西 R言 R认 R设 R话 R财 R走 R造 R部 R都没 R问 R附 R险 R风 R黄 e-10 gw2 l也 l休 l供 l先 l冀 l冷 l加 l助 l北 l卖 l及 l只 l可 l品 l商 l嘴 l国 l处 l夜 l奖 l官 l审 l密 l封 l尹 l屋 l巧 l己 l已
-0.8 l平 l床 l底 l律 l愿 l才 l执 l拍 l拿 l指 l据 l搬 l播 l支 l新 l旅 l旧 l晓 l望 l权 l果 l某 l树 l格 l桥 l梯 l气 l流 l温 l煤 l留 l疫 l社 l站 l童 l等 l粮 l系 l经 l缺 l美 l联 l育 l艾 l药 l蓝 l访 l课 l调
-0.8 l谷 l责 l赡 l赵 l轮 l递 l那 l量 l铁 l阔 l除 l随 l隐 l飞 l高 pS|.| pW|.. pW|.| pW|.|. pX.|| r“ r〇 r专 r井 r位 r佑 r余 r俊 r修 r傅 r先 r册 r再 r划 r务 r动 r医 r取 r周 r噪 r困 r堵 r塌
-0.8 r士 r复 r娥 r存 r完 r官 r属 r并 r应 r度 r征 r待 r得 r心 r惠 r托 r执 r护 r挂 r损 r政 r断 r春 r松 r树 r格 r档 r汉 r污 r注 r活 r派 r滏 r父 r牌 r玉 r甄 r留 r知 r示 r程 r箱 r绿 r节 r虎 r视 r言 r话 r财
-0.8 r超 r造 r配 r银 r院 r险 r隔 r零 r青 r风 r餐 r黄 s-5 sN tN2 w2
-0.9 L〇 L万 L三家 L下 L买 L井 L什 L件 L信 L俺 L先 L全 L其 L出 L别人 L动 L劳动 L单位 L单元 L合同 L同意 L后 L四 L回 L地下 L城 L堆 L堵 L宅 L安 L安置 L宿 L小 L就 L局 L建议 L开发 L张 L您 L护 L报 L接 L收了 L教 L最
-0.9 L月 L期限 L李 L村里 L条 L查 L毛 L污 L漏 L独 L石 L稍 L签 L结 L继 L网上 L自来水 L被人 L要 L要求 L谢 L贰 L费 L贺 L资 L赔偿 L边 L过 L进 L通知 L金 L驾 L麦 R00,000 R000 R? RA R· R一直 R上了 R不了 R乡
-0.9 R事实 R二十 R付 R们 R会计 R传 R住 R倒 R值 R光 R公司 R其 R养老 R写 R写的 R利 R办理 R助 R勇 R北 R占地 R厚 R后 R味 R回 R园 R地 R块 R坟 R堵 R复查 R外 R她 R宝 R工程 R帮 R康 R志 R性 R成 R我家 R拉 R拿 R教师 R映
-0.9 R有人 R服 R材料 R江 R津 R海 R源 R灯 R田 R申请 R码 R神 R答复 R纠纷 R线 R维修 R者 R自己 R街道 R装 R见 R计 R谁 R资金 R通 R部门 R郸 R里 R量 R鉴定 R错 R门 R闺女 R限 R雪 R龄 g-16 g-18 g-21 gw4 l中 l九
-0.9 l买 l井 l什 l以 l份 l俺 l倒 l做 l偿 l其 l养 l力 l华 l压 l因 l园 l土 l块 l城 l堆 l堵 l定 l容 l就 l急 l您 l所 l教 l最 l服 l李 l标 l步 l毛 l水 l求 l消 l火 l灯 l牌 l独 l石 l福 l稍 l算 l统 l继 l解 l议
-0.9 l贰 l贴 l贺 l进 l送 l造 l险 l面 l风 l马 l驾 l麦 p..|. pN||. pW..|. pW||. pX..| pX|.. p|... r? r· r七 r乡 r们 r价 r传 r值 r光 r公 r其 r冬 r利 r办 r助 r勇 r南 r厚 r后 r味 r园 r地
-0.9 r块 r坟 r处 r夏 r多 r她 r学 r宝 r对 r居 r帮 r性 r情 r意 r扣 r拆 r拉 r撤 r放 r文 r施 r映 r更 r本 r材 r板 r标 r棉 r江 r流 r海 r源 r满 r灯 r灰 r田 r病 r目 r码 r神 r科 r站 r纠 r线 r维 r编 r缺 r考 r者
-0.9 r药 r街 r裂 r西 r见 r规 r访 r谁 r货 r通 r郸 r量 r闺 r队 r附 r雪 r麻 r龄 twiceW w3
-1 L00 L《 L专 L今年 L以后 L党 L决 L化 L原 L去年 L吃 L她 L如 L娘 L存 L学 L工龄 L建 L微 L必 L我在 L戚 L托 L承 L抚 L押 L换 L提交 L收 L方 L来 L柳林 L树 L武 L洗 L点 L猪 L王 L现在 L用 L电 L直 L空 L经营 L维 L胳
-1 L致 L行 L补 L装 L西 L该 L还 L退 L阳 L青苗 L黄 R! R一万 R不上 R不是 R不能 R丛 R任 R信 R准 R凤 R出来 R分 R列 R刚 R区 R口 R号 R商 R大 R头 R妮 R委员 R定 R已经 R弟 R您 R户 R承诺 R改造 R日 R朝 R机 R栋 R桥 R棚
-1 R段 R求 R点 R环 R珍 R着 R礼 R红 R菜 R表 R这 R钱 R铁 R销 R门口 R间 R雨 R霞 any g-20 l《 l专 l全 l分 l划 l动 l千 l发 l吃 l四 l场 l外 l她 l如 l实 l察 l局 l度 l座 l微 l必 l意 l戚 l承 l抚 l护 l持 l换
-1 l接 l放 l族 l日 l查 l案 l武 l洗 l游 l漏 l点 l照 l猪 l王 l电 l码 l空 l结 l续 l维 l胳 l致 l苗 l补 l西 l见 l资 l身 l边 l退 l间 l露 pS|.|. pW.||| pX||| r! r丛 r丢 r产 r亲 r付 r任 r倒 r停 r准 r凤
-1 r分 r列 r刚 r北 r口 r号 r土 r城 r基 r太 r广 r康 r延 r往 r您 r成 r报 r改 r晚 r朝 r木 r栋 r桥 r棚 r段 r水 r永 r河 r点 r环 r珍 r监 r着 r砸 r礼 r红 r职 r菜 r认 r设 r资 r身 r选 r遮 r钱 r铁 r错 r间 r限
-1 r雨 r霞 w4over
-1.1 L一个 L个 L个人 L九 L亩 L停 L光 L入 L养老 L内 L十五 L卫 L危 L多 L大 L天 L头 L奶奶 L家属 L对方 L左 L我的 L或 L或者 L授 L改 L文 L施工 L晚 L本 L楼 L欧 L每 L清 L满 L环 L积 L线 L自 L苏 L赫 L路 L连 L顶 R下
-1.1 R业 R书 R二 R仓 R仟 R低 R全 R兵 R到 R前 R博 R卡 R台 R嘉 R四 R墙 R天 R好 R妞 R娜 R娟 R字 R安 R小区 R山 R庆 R建 R彪 R我 R房 R新 R晴 R林 R桐 R梦 R款 R民 R燕 R玲 R电梯 R美 R联 R航 R花 R莲 R蕾 R补助
-1.1 R补贴 R证 R诺 R账 R辉 R退 R都在 R金 d-10 gw3 l五 l亩 l信 l停 l光 l党 l决 l出 l前 l南 l卫 l危 l却 l同 l大 l奶 l小 l左 l建 l或 l报 l授 l改 l明 l校 l欧 l每 l法 l清 l环 l直 l积 l管 l线 l置 l营 l话
-1.1 l该 l赫 l起 l还 l连 l门 l防 l顶 l龄 p... pS.|.| pW... pW|..| pX|.|. pX||.| pX|||| r业 r交 r仟 r低 r信 r六 r关 r兵 r区 r博 r台 r司 r嘉 r墙 r头 r妞 r妮 r娜 r娟 r安 r定 r山 r庆 r建
-1.1 r弟 r彪 r户 r找 r教 r日 r晴 r林 r桐 r梦 r款 r民 r求 r津 r燕 r玲 r社 r美 r航 r花 r莲 r蕾 r解 r诺 r辉 r过 r退 r部 r金 r鉴 r销 twiceX
-1.2 L? L不 L两 L产 L住 L你们 L公 L关 L兼 L写 L办 L单 L反映 L周 L天天 L对 L小区 L得 L我 L房子 L打 L按 L新 L时 L晚上 L消防 L物业 L管 L管理 L请 L迁 L还是 L邻 L都 R交 R保险 R军 R占 R喜 R国 R大街 R奎 R妍 R宗
-1.2 R工作 R平 R录 R敏 R曦 R月 R杰 R查 R根 R涵 R看 R经理 R记 R车 R进 R长 R阳 R顺 R高 c-11 d-9 e-11 l? l两 l产 l元 l入 l关 l兼 l办 l化 l原 l周 l回 l复 l多 l我 l打 l托 l按 l时 l映 l本 l条 l林 l满
-1.2 l用 l确 l程 l签 l自 l苏 l街 l装 l要 l费 l走 l迁 l邻 l都 l金 l雨 l黄 pS.||. p|.. p|..| p|.|. r下 r书 r事 r二 r仓 r全 r写 r军 r初 r到 r四 r奎 r好 r妍 r字 r宗 r志 r敏 r新 r曦 r月 r服 r查 r涵
-1.2 r计 r记 r证 r这 r里 r阳 r顺 r麦
-1.3 L· L一 L于 L公司 L去 L年 L开 L怎 L我们 L打到 L柳 L热 L租 L老 L证 L这 L门口 L青 R个 R保 R元 R兰 R单位 R变 R嫣 R实 R尔 R德 R柱 R然 R瑶 R福 R萱 R要 R费 R轩 R辰 R远 R飞 l· l三 l不 l写 l区 l十 l单 l后
-1.3 l地 l得 l怎 l收 l文 l晚 l来 l柳 l热 l这 l青 p.|| pS.||| pX.||| pX||. r健 r元 r兰 r卡 r喜 r外 r嫣 r尔 r平 r录 r德 r房 r柱 r根 r然 r瑶 r经 r萱 r账 r费 r轩 r辰 r进 r远 r门 r问 r飞 w3over
-1.3 wordy
-1.4 L三 L今 L保 L修 L房 L承包 L着 L街道 L车 L门 R0 R〔 R同 R子 R孩子 R强 R怡 R明 R水 R电 R芬 g-24 l今 l住 l保 l八 l包 l去 l司 l宅 l属 l张 l方 l老 l证 l请 l道 p.||| pS|.. pW..| pW.|| pX|.|
-1.4 pX|.|| p||. r〔 r十 r回 r国 r子 r孩 r实 r强 r怡 r接 r明 r机 r杰 r芬 r车 r长 r高 thing-behind
-1.5 L人民 L他 L会 L六 L十一 L机 R东 R会 R年 R英 R贵 R过 l一 l业 l他 l会 l位 l修 l六 l对 l房 pW..|| pW.|. pW.||. place2 r我 r福 r英 r贵 tX1
-1.6 L家 R云 R华 R局 R收 R梅 l万 l件 l学 l开 l月 l楼 l路 l车 p..|| pW.|.. r东 r云 r华 r局 r梅
-1.7 L我家 R00 R了 R菊 l们 p..| pS.|. pS.|| pX|||. r个 r了 r单 r菊
-1.8 L没 R一 R工 R老 c-12 l个 l租 p.|.. r会 r补 tX2
-1.9 L0000 L丛 L东 e-12 l丛 p.|. p.||.
-2 L没有 d-11 l没 rA
-2.1 p.|.|
-2.2 R隐 g-23 l年
-2.3 pW.|.| r隐
-2.4 L在 d-12 place-behind
-2.7 common-begin l0
-3.1 common
-3.3 place3
`;

export const weights: ReadonlyMap<string, number> = new Map(lines.trim().split('\n').flatMap((line) => {
  const [weight, ...signs] = line.split(' ');
  return signs.map((s): [string, number] => [s, Number(weight)]);
}));
