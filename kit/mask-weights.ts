// What each sign of kit/mask-learned.ts weighs. Written by npm run learn:names; not to be changed by hand.

// A weight, then the signs that have it.
const lines = `
2.3 twiceN
1.8 R电话
1.6 R同意 R天天 r与 r去
1.5 L本人 R失 R态度 R签 r-edge r也 r失 r当 r态 r推
1.4 R^ R手里 R承认 R把 R收了 R等 alone3 r^ r两 r之 r代 r在 r家 r已 r承 r把 r等 r跟 title-behind
1.3 L找到 R不服 R今年 R去年 R名 R和 R携 R敬上 R欠 R照顾 R说 R那里 g0 r今 r和 r打 r携 r昨 r欠 r照 r现 r签 r被
1.2 L关于 L哥 L孙子 L由 L男人 R三 R两 R共同 R去 R拍 R拿走 R正在 R每天 R跟 l到 l友 l哥 l妈 l由 r争 r作 r做 r因 r拍 r捐 r是 r说 r都 r随
1.1 L叫个 L庄 L我哥 L我爸 L爹 L老婆 L跟 R00000000000 R与 R也是 R争执 R做的 R劳 R哭了 R在 R在外 R垫 R夫妇 R家 R已 R当面 R没 R离婚 R称 R诉 alone2 d3 dated l叫 l女 l爹 l跟 role r从 r及 r同 r垫 r妈 r摔
1.1 r离 r称 r诉 r陪
1 L侄 L和 L孙女 L我妈 L朋友 L的是 L真名 L让 R一本 R之 R于 R代 R仨 R几个 R前年 R又 R姓 R开 R怀孕 R打电话 R提供 R敬礼 R昨晚 R是 R现场 R系 R被打 R要求 R讲 R赴 R跑 R进去 R送 R都是 R骂人 g-3 g-5 l侄 l和 l妹 l庄 l让
1 r于 r仨 r共 r又 r哭 r坐 r姓 r居 r手 r核 r每 r系 r赴 r返 r送
0.9 L儿 L分局 L前任 L叫 L司机 L外甥女 L妻 L娃 L对 L工友 L财务 L配偶 R一个 R一案 R三口 R之间 R代领 R保证 R俺 R做了 R到场 R反映 R口头 R吃了 R吵 R告知 R因 R多次 R家长 R扣 R挡 R替 R来看 R看见 R确 R端 R管 R让 R转 R还 d-3
0.9 d2 g1 l偶 l务 l娃 l对 l是 l爸 l被 r俺 r劳 r反 r告 r扣 r拿 r挡 r提 r替 r没 r站 r端 r让 r赶 r跑
0.8 L到了 L医生 L原名 L名字 L员 L堂兄 L处的 L大伯 L央 L女方 L妹 L感谢 L我被 L所 L楼上 L楼下 L现任 L班长 L碰见 L窗口 L籍 L那位 R上前 R他 R会同 R体罚 R只 R同学 R同志 R回来 R在校 R妈妈 R实地 R尘 R干 R年轻 R愿意 R我在 R户口
0.8 R户籍 R打架 R捡 R换了 R推 R核实 R的 R看了 R站在 R答应 R翻 R负责 R都 R阿姨 R陪同 R非法 g-1 l下 l于 l兄 l名 l员 l央 l妻 l籍 r五 r休 r保 r几 r尘 r带 r户 r找 r担 r捡 r敬 r答 r背 r讲 r负 r骂
0.7 L为什么 L书记 L借到 L公公 L其中 L副主任 L卜 L女孩 L店主 L我是 L放在 L本地 L本村 L科 L老汉 L落款 L诉 L贩 L那天 L问过 R0000 R、 R上门 R也 R五保 R住院 R兄弟 R及 R大夫 R委托 R找人 R拖欠 R排 R提出 R是否 R核对 R签字 R给
0.7 R考 R联系 R这 R陪 d-2 g-4 given-common l儿 l卜 l听 l子 l孩 l所 l汉 l父 l的 l科 l谢 l贩 pS|||| p|||| r、 r不 r他 r偏 r占 r发 r吃 r否 r娘 r开 r托 r正 r瘫 r的 r确 r管 r给 r考 r还 r那 r酒
0.7 r非 r顶
0.6 L‧ L、 L一架 L与 L二嫂 L人家 L会计 L借款人 L养猪户 L冬天 L前台 L同事 L名 L告知 L媳妇 L小姑娘 L小舅子 L工头 L当年 L户 L校长 L烈士 L班 L的 L纳 L认 L转 L销售 R( R_ R一句 R也在 R作证 R保管 R写的 R占了 R发烧 R可以 R喊
0.6 R夺下 R女 R妈 R将 R旭 R最 R残疾 R独居 R申请 R老师 R致 R被 R都在 common-said d-1 d0 d1 e3 g-6 l-edge l‧ l、 l与 l天 l夫 l头 l妇 l嫂 l字 l店 l弟 l成 l架 l着 l纳 l认 l转 r( r_ role3 r一
0.6 r三 r只 r商 r喊 r回 r天 r夺 r将 r干 r怀 r拖 r旭 r独 r第 r翻 r致 r表
0.5 L^ L中介 L仇 L其实是 L出纳员 L副校长 L只有 L同学 L听 L大名 L姐 L姓名 L子 L弟弟 L律师 L成了 L房东 L收 L教师 L未婚夫 L比 L法官 L父 L父亲 L老伴 L自称 L邻居 L隔壁 R为 R作出 R八 R半夜 R卖 R在场 R工资 R当 R打 R持 R来信
0.5 R查 R气 R种 R算 R顶 R领 e1 l^ l上 l了 l事 l人 l仇 l介 l伴 l壁 l士 l媳 l工 l户 l次 l比 l班 l诉 pW|||| role-behind role2 r上 r临 r为 r兄 r到 r半 r卖 r可 r名 r吵 r多 r实 r持 r换 r最 r未 r来
0.5 r电 r看 r种 r算
0.4 L. L; L一下 L上 L主任 L主管 L事 L二 L从 L侄女 L保安 L儿媳 L军人 L医 L医师 L原告 L名叫 L听说 L家长 L弟媳 L接线员 L替 L村民 L电工 L第三次 L组长 L翻译 L舅舅 L被告 L部 L镇长 R, R... R; R上 R不退 R两口子 R从 R他们
0.4 R出 R女士 R当场 R手写 R手机 R承诺 R更正 R未 R未经 R没给 R经营 R能 R走 R都能 c-4 c-6 c3 d-4 d-5 g-11 g-2 g-7 l. l; l从 l任 l位 l口 l姐 l娘 l婆 l官 l居 l方 l替 l称 l见 l记 l译 pC|.||
0.4 pS||.| p||.| r, r... r; r体 r六 r前 r口 r女 r师 r查 r残 r走
0.3 L一是 L依 L助理 L夫 L妈 L妻子 L姐姐 L姓 L居士 L岳父 L廖 L成 L是 L爷爷 L老板 L老板娘 L蔺 L队长 L馆 R) R00000 R一家 R以 R偷偷 R去世 R发 R大娘 R才 R打伤 R登记 R组织 R落户 R走了 e-2 g3 l亲 l伯 l依 l告 l家 l局
0.3 l廖 l款 l爷 l理 l蔺 pC|.||| p|.||| r) r住 r八 r写 r夫 r更 r气 r申 r登 r组 r老 r能 r落 tS2
0.2 L? L丈夫 L不是 L东至 L乡 L人 L兄弟 L前夫 L办 L厂长 L女婿 L对象 L工人 L市民 L店长 L手 L把 L换了 L有 L死者 L理 L男方 L病人 L经理 L给 L警 L队员 L领导 R" R。 R五 R师傅 R来 R科长 R表示 d-6 g-8 g2 l? l中 l么
0.2 l乡 l二 l婿 l师 l收 l有 l机 l村 l板 l知 l给 l象 l部 l长 l馆 r" r。 r会 r出 r委 r才 r排 r收 r装 r进 r阿
0.1 L" L。 L一次 L上有 L书 L交 L人员 L代表 L任 L儿子 L公司 L到 L大哥 L大姐 L学生 L就是 L居民 L岳母 L户主 L护士 L教练 L母亲 L职工 L表弟 L被 L证人 L里 L问 L闺女 L院长 R不 R人 R在家 R承包 R有 R脑 R装修 c-1 c-7 c0
0.1 e-3 g-10 g-22 g-9 l" l。 l主 l办 l售 l客 l导 l练 l计 pW||.| r以 r偷 r变 r合 r嫁 r年 r愿 r脑 r要 r领 s-1 tC2
-0.1 L: L主治医生 L写的 L号 L年 L建材 L母 L爱人 L着 L红绿灯 R” R例 R信 d-7 e-1 e0 l: l交 l医 l台 l姓 l安 l材 l民 l生 l至 l过 l问 pS||| pW|.|| p|.|| r” r例 r信 r时 r生 s-2
-0.2 L• L业主 L侄子 L向 L妹夫 L局 L工程 L干部 L慧 L所长 L拆迁 L日前 L爸 L班主任 L神 L答应 L老公 L腰 L请求 L还是 R一星期 R作 R公园 R公开 R办法 R医 R危 R完 R小学 R岗位 R故 R流 R漏 R综合 R解决 R该 R赁 R超市 R顾 c-3
-0.2 c-8 e-4 e-6 g-12 l• l向 l慧 l神 l者 l腰 r基 r工 r故 r有 r涨 r科 r该 r赁 r顾 s2 tW2
-0.3 L! L, L三月 L不用 L中标 L人民政府 L仁 L依据 L健身房 L免 L公安局 L凭 L剩 L占用 L商 L堵在 L头 L女 L奶奶 L存在 L定 L宝宝 L工 L广电 L心 L恒 L我家 L改造 L整 L机构 L村 L村长 L查 L法 L烤 L猪 L第一 L表哥 L规 L长 L饭
-0.3 R万 R不要 R主任 R依据 R充电 R全体 R分局 R医院 R四年 R备 R室 R己 R建议 R情绪 R批 R拖 R文件 R期间 R期限 R机动 R板 R段 R片 R物 R生 R益 R监察 R睡 R舍 R舞 R药 R规 R费用 R身份 R退费 R那 R重新 R银行 R难 R面 R面积
-0.3 c-2 e-5 l! l, l书 l仁 l免 l凭 l剩 l号 l商 l在 l地 l填 l奶 l宝 l年 l心 l恒 l据 l整 l来 l查 l烤 l猪 l里 l饭 pS|.| pS|.|| pX..|| r0 r危 r取 r垃 r室 r己 r感 r批 r摊 r段 r流 r片 r益 r碰
-0.3 r综 r舍 r舞 r药 r难 s-10 s-3 tS1 twiceS
-0.4 L( L一九九九 L一块 L业 L倒 L农业 L净 L列入 L十 L十三 L句 L右 L合 L商场 L垫 L宏 L家住 L小学 L师 L建筑 L律 L我去 L搬 L支付 L方 L最 L核 L治 L灌 L种 L等待 L继 L绿 L老人 L者 L聋 L行 L财 L身 L违 L选择 L闯 L阀
-0.4 L限 L静 L领取 L飞 L食品 L￼ R丈量 R不好 R举 R亮 R什 R什么 R今天 R何 R供 R像 R充 R勾 R化 R印 R厕所 R向 R听 R告 R土地 R夏天 R妇 R委员 R婆 R婚 R宅 R察 R就是 R属 R布 R庄 R床 R建设 R弄 R役 R径 R快 R执 R指
-0.4 R救助 R日期 R有限公司 R术 R条例 R桶 R残 R洗 R温 R灌 R烟 R物业 R白 R砸 R禁 R税 R答复 R管子 R米 R纺 R营 R补偿 R误 R车位 R钟 R险 R集 alone4 d-8 g-15 l( l东 l个 l兵 l净 l初 l句 l司 l合 l垫 l域 l嫁 l宏
-0.4 l山 l搬 l最 l格 l治 l灌 l种 l筑 l继 l绿 l聋 l说 l违 l造 l闯 l阀 l飞 l￼ pS||. pS||.. pS|||. pW||.. pW|||. p||| role4 r举 r亮 r何 r像 r充 r勾 r印 r听 r妇 r宅 r完 r察 r小 r岗 r布 r异
-0.4 r役 r径 r快 r术 r板 r桶 r歉 r灌 r特 r白 r睡 r破 r禁 r税 r粪 r纺 r范 r规 r误 r途 r钟 r险 r面 s-11 s-6 s-7 s-9 sC
-0.5 L) L一九 L一起 L份 L余 L假日 L儿童 L公园 L兴 L养殖 L千 L半 L历 L参 L发 L可以 L回 L地方 L坐在 L填写 L夜班 L夜间 L天 L嫁到 L宿 L巧 L帮忙 L我们 L期间 L术 L棋 L气味 L海 L添 L烟 L现 L电梯 L疫 L登录 L监督 L短 L约
-0.5 L统 L自 L英 L装 L褥疮 L评估 L诉求 L资金 L这个 L退出 L酒 L钢 L项目 R不到 R不够 R丢 R中华 R么 R书面 R乱 R人民 R付 R企业 R伴 R保护 R候 R入 R关 R养老 R农村 R净 R司 R吗 R吧 R喇叭 R地方 R址 R块 R塘 R境 R复核 R够
-0.5 R姓名 R婆婆 R孙 R定 R密码 R岗 R序 R底 R庞 R我去 R手印 R押金 R收到 R教育 R料 R方 R无 R时间 R本人 R检查 R楼 R池 R烧烤 R玩 R环境 R监 R相 R社区 R票 R筑 R箱 R粮 R罚 R至 R苇 R苗 R薪 R行政 R补 R补助 R视 R计划 R认证
-0.5 R议 R记录 R许可 R试 R询 R调 R谈 R轿车 R错误 R镇 R雷 R页 e-7 e2 g-14 l) l估 l余 l半 l参 l味 l巧 l应 l择 l政 l暖 l殖 l河 l法 l海 l添 l烟 l疫 l疮 l短 l自 l舅 l英 l规 l财 l酒 l钢 l限 l静 pN|||
-0.5 pW|.|. p||.. r么 r九 r乱 r什 r伴 r供 r候 r冲 r净 r别 r制 r原 r向 r吗 r吧 r哪 r址 r块 r塘 r境 r够 r婚 r序 r底 r庞 r弄 r归 r恤 r我 r料 r暖 r楼 r池 r烟 r玩 r相 r票 r筑 r粮 r级 r苇 r苗 r营 r薪
-0.5 r议 r许 r评 r试 r询 r谈 r质 r轿 r输 r遗 r镇 r隐 r雷 r需 r页 s-8 tC1
-0.6 L000 L》 L七 L三年 L世 L么 L传 L住 L住在 L信用 L公开 L公路 L共 L其他 L内向 L出租 L副 L南 L叁 L另外 L同一 L同志 L哪 L基本 L复兴 L夏天 L多 L太 L奖 L娘 L婆婆 L学校 L完 L巷子 L市 L希望 L常 L座 L微 L总 L愿意
-0.6 L我不 L战友 L房子 L打开 L扶 L承 L指 L推 L提 L效 L文书 L旁 L明确 L春 L暂时 L曾 L某 L桥 L棚 L正 L段 L沟通 L洪 L牌 L礼 L社会 L秀 L纱 L经 L网络 L群众 L蒜 L解除 L话 L账 L贰 L贸 L赡 L路 L身份 L轿 L辆 L达 L运
-0.6 L进 L远 L退 L退回 L通 L邯 L邯郸 L采 L量 L镇 L阳 L阶 L雨 L高速 RAAAAA R一年 R上班 R不得 R业主 R个人 R主 R人民政府 R介 R代办 R仲裁 R价 R你们 R修路 R假 R停车 R关系 R兴 R况 R到期 R十一 R十八 R历 R压 R友 R叶
-0.6 R名单 R呢 R器 R坐 R城 R城市 R处理 R夜里 R她 R始 R密 R居 R广场 R张 R性 R恢复 R我 R执行 R抚 R护 R抽屉 R损 R接 R搬 R支 R数 R施 R施工 R时候 R服务 R条件 R标 R标准 R校 R根本 R桩 R棉 R死 R毁 R氏 R求 R油 R泥 R注
-0.6 R派出所 R源 R烦 R王 R现 R由 R百 R眼 R碰见 R程 R窦 R系统 R级 R纳 R续 R编号 R网上 R肿 R节 R装 R言 R警 R订 R认定 R论 R语 R课 R责 R资格 R跑路 R身 R近 R选 R锅炉 R锈 R附 R陆 R降 R除 R黑 e-8 gw2 l》 l七 l世
-0.6 l付 l传 l副 l叁 l哪 l均 l奖 l庆 l忙 l总 l扶 l承 l技 l指 l推 l提 l效 l旁 l春 l曾 l服 l望 l术 l某 l柜 l棋 l棚 l段 l洪 l牛 l现 l目 l礼 l秀 l约 l纪 l纱 l络 l育 l蒜 l账 l贰 l贸 l赡 l轿 l辆 l达 l进 l邯
-0.6 l郸 l采 l销 l镇 l除 l风 pS.|.. pW||. pX.|. pX.||. pX|.| pX||.. r主 r介 r价 r企 r假 r兴 r养 r兼 r况 r化 r历 r压 r友 r叶 r呢 r器 r图 r备 r夏 r她 r始 r审 r庄 r张 r影 r性 r恢 r扶 r护 r控
-0.6 r数 r方 r无 r桩 r毁 r氏 r温 r源 r烦 r物 r王 r由 r百 r监 r空 r窦 r箱 r纳 r统 r续 r编 r缺 r肿 r至 r节 r视 r言 r警 r订 r论 r语 r责 r近 r重 r锅 r锈 r陆 r降 r除 r隔 r集 r露 r饭 r马 r骗 r黑 s-12 s3
-0.6 tW1 twiceW
-0.7 L” L〇 L一名 L一张 L七月 L丢 L中江 L也 L事业 L他的 L位 L住房 L保险 L信息 L值 L停车 L先 L党 L公 L公示 L分 L分配 L办的 L卖 L占了 L卡 L及 L各 L吉 L喷 L嗡 L四至 L国家 L塑料 L天天 L宁 L宅 L宝 L展览 L岭 L市场 L床
-0.7 L库 L建设 L归 L我 L承接 L押 L放 L教育局 L文 L断 L新 L晚辈 L查看 L树 L污水 L油 L测绘 L火 L疫苗 L看 L社 L福 L第二 L答 L签 L粮 L粱 L级 L结算 L缺 L胳 L街 L补助 L补发 L被人 L计划 L记录 L说 L资源 L赫 L跳 L送 L道
-0.7 L银行 L错 L间 L集体 L零 L面 L须 L预 L鱼 L鸿 R一下 R不上 R不出来 R书记 R事实 R二十 R们 R休 R传 R保险 R倒 R做 R停 R催 R六十 R养了 R内 R冒 R初 R别 R力 R北 R十二 R十四 R协议 R单元 R句 R合同 R同胞 R周 R品 R塔 R声
-0.7 R娘 R富 R封 R小时 R岁 R市场 R带 R店 R往 R待 R怎么 R息 R情况 R成 R扬 R拆 R拉 R换 R收益 R改造 R断 R星 R智 R木工 R机 R架 R柳 R桂 R梯 R检 R款 R没了 R游 R滏 R漏水 R烈士 R烧 R父 R理由 R电梯 R盖 R目 R知道 R破产
-0.7 R神 R私 R积 R笑 R纠纷 R练 R织 R置 R群众 R膊 R自 R补充 R角 R证明 R评 R贴 R赔 R超 R越 R辆 R退休 R速 R那个 R邻居 R配 R重 R量 R铺 R错 R镜 R问 R闺女 R阅 R音 R题 R高 c-9 g-13 g-17 g-18 gw4 l” l丢
-0.7 l也 l住 l值 l假 l党 l共 l兴 l养 l冒 l助 l历 l各 l吉 l喷 l嗡 l园 l坟 l够 l太 l婚 l宁 l实 l宿 l岭 l常 l床 l库 l府 l废 l归 l律 l微 l急 l息 l我 l押 l播 l族 l树 l梯 l油 l源 l满 l火 l牌 l社 l答 l米 l粮
-0.7 l粱 l绘 l缺 l考 l胳 l葬 l蛋 l行 l装 l览 l赫 l跳 l身 l辈 l运 l退 l送 l速 l配 l错 l阶 l零 l露 l预 l鱼 l鸿 pN|.| pN||. pW|.| pX..| pX.|.. pX|..| p|||. r万 r下 r们 r传 r催 r关 r北 r厕
-0.7 r叉 r句 r品 r噪 r塔 r声 r如 r定 r容 r富 r封 r展 r岁 r床 r店 r怎 r息 r截 r扬 r抚 r拉 r拒 r招 r指 r损 r救 r施 r星 r服 r木 r校 r桂 r款 r求 r泡 r泥 r注 r洗 r派 r滏 r火 r界 r盖 r真 r神 r私 r租 r积 r移
-0.7 r笑 r米 r类 r纠 r纸 r练 r织 r绿 r置 r脚 r膊 r裂 r角 r课 r货 r购 r贴 r越 r身 r辆 r违 r透 r速 r邻 r铺 r镜 r闺 r阅 r附 r题 w2 w3
-0.8 L一条 L三十 L下载 L书面 L二手 L互 L五号 L以后 L们 L伏 L休 L供水 L全部 L兰 L写在 L冯 L冰 L决 L冷 L几 L前 L加 L十一 L十五 L华 L单元 L压 L去年 L吊 L同意 L喇 L国 L城市 L夏 L外 L外地 L夜 L审 L客 L室 L密 L小区
-0.8 L居留 L属 L并 L广 L当 L必须 L怎么 L您 L情 L我想 L我的 L戴 L执 L执法 L抽 L振 L捌 L换 L政府 L文化 L旧 L明 L本名 L权 L条 L栏 L校 L档案 L检察 L检查 L楼 L毛 L河南 L法定 L派出所 L温 L游 L热力 L照 L琴 L申请 L界 L眭
-0.8 L祁 L窗 L答复 L简 L组织 L结果 L联 L自来水 L花 L药 L落 L蒙 L蓝 L补偿 L装修 L计 L设 L调解 L贴 L费 L贺 L赔偿 L载 L通报 L通过 L邵 L铁 L隐 L顶 L魏 R? R〇 R不动 R不去 R不是 R不能 R中介 R中学 R九 R乡 R井 R份 R住
-0.8 R住户 R体 R你 R偿 R先 R关门 R决 R准 R划 R制 R动 R劳动 R区 R医疗 R十六 R卫生 R取 R司法 R后 R味 R噪声 R困难 R围 R地产 R坏 R城乡 R堵 R墙 R大爷 R太长 R好 R存 R家属 R就要 R居民 R屋 R工地 R工程 R差 R帮 R常 R库 R应
-0.8 R座 R征 R心 R总 R意见 R愿 R成了 R我们 R我的 R或者 R执法 R找 R排水 R政 R文 R早 R旺 R晚 R晚上 R有一 R服 R本 R棚 R槐 R次 R正 R每月 R法 R活动 R渠 R漏雨 R热 R照 R爱 R甄 R疗 R疾 R督 R知 R立 R章 R第二 R策 R籍
-0.8 R约 R维修 R网 R老人 R职 R育 R胡同 R自己 R蛋 R裁 R西 R见 R规定 R觉 R解 R资 R趟 R轮 R还有 R道 R那边 R邯郸 R鉴定 R钢 R销 R锁 R锦 R门口 R限 R青 R项 R额 R风 e-9 g-16 l〇 l九 l互 l令 l份 l伏 l众 l体 l先
-0.8 l冯 l冰 l冷 l几 l卖 l卡 l变 l吊 l品 l喇 l回 l夏 l多 l审 l室 l层 l展 l并 l广 l底 l度 l座 l很 l德 l您 l情 l戴 l执 l抽 l振 l捌 l换 l料 l断 l旧 l末 l权 l构 l标 l栏 l正 l毛 l温 l琴 l用 l界 l省 l眭 l祁
-0.8 l福 l签 l简 l经 l联 l花 l荣 l落 l蓝 l贺 l路 l邵 l铁 l间 l隐 l震 l顶 l须 l额 l魏 pS..| pS.|| pS|..| pW.||| pX.|.| pX.||| pX|.|. r? r〇 r专 r丢 r乡 r井 r付 r仲 r份 r倒 r偿 r入 r农
-0.8 r决 r准 r划 r初 r加 r动 r区 r医 r升 r厨 r味 r喇 r困 r坏 r培 r堵 r墙 r套 r奶 r婆 r尾 r属 r常 r库 r座 r心 r必 r总 r成 r押 r挂 r搬 r断 r旺 r晚 r本 r材 r架 r柳 r梯 r棚 r槐 r死 r油 r测 r消 r渠 r烧 r热
-0.8 r熟 r爱 r甄 r疗 r疾 r石 r砸 r章 r策 r籍 r约 r职 r育 r胡 r蛋 r裁 r西 r见 r觉 r超 r趟 r轮 r道 r遮 r量 r钢 r销 r锁 r错 r锦 r限 r青 r音 r额 r风 r餐 r麻 s-5 sN tN2 w4over
-0.9 L上级 L不能 L两口子 L主 L乐 L事实 L二十 L他们 L何 L信 L停在 L八 L冀 L内容 L军 L别 L前年 L动 L劳动 L化 L协 L卢 L卫生 L厕所 L厨 L去 L双方 L台 L合同 L哪个 L啥 L喜 L嘉 L在 L地下 L堆 L墙 L复查 L复核 L如 L存 L安置
-0.9 L寄 L尹 L崔 L工龄 L已经 L带 L帮 L庞 L康 L建 L异 L志 L志愿 L性 L户口 L房屋 L护 L报 L拍 L招 L拿 L授 L摔 L收了 L改 L早 L晋 L普 L期限 L未 L柳 L根 L款 L正在 L民 L气 L永 L河 L流 L清 L点 L煤 L田 L甲 L石 L确
-0.9 L社区 L空 L站 L等 L签字 L粪 L红 L结 L联系 L肇事 L能 L腊月 L腿 L街道 L见 L规划 L设计 L访 L诸 L责 L购 L超 L超市 L轮 L过 L造 L造成 L逯 L邢 L那个 L都 L都是 L钱 L错别字 L队 L陆 L青 L青苗 L项 L高压 L龙 RA00000
-0.9 R一号 R一天 R三十 R世 R中 R交了 R产 R代表 R以后 R任 R众 R会计 R伟 R伤 R保 R修 R健康 R健身 R公司 R公示 R六年 R共 R养 R冬 R列 R刷 R办事 R加 R务 R单 R叁 R司机 R吕 R啥 R基地 R复 R夜 R姨 R孙子 R学徒 R宝 R客 R少
-0.9 R层 R工人 R市 R并 R广 R录 R徒 R志愿 R念 R手 R手术 R折 R报 R挂 R挪 R掉 R收据 R收费 R改 R政策 R教师 R整 R日 R旧 R明 R机关 R栏 R汉 R江 R沟 R没有 R河 R津 R洪 R满 R烤 R牛 R现在 R瑞 R畅 R直 R看 R石 R磊 R示
-0.9 R科 R窗口 R第 R管理 R纸 R线 R结 R群 R老 R菜 R蕾 R行 R街道 R计 R起 R运 R这个 R通知 R郸 R都没 R门 R问题 R阁 R静 R香 R驰 R龙 c-11 c1 d-9 g-19 g-21 l乐 l们 l伍 l休 l倒 l冀 l军 l前 l力 l加 l协 l卢
-0.9 l厨 l啥 l喜 l堆 l墙 l外 l夜 l如 l存 l寄 l察 l封 l尹 l崔 l带 l帮 l庞 l康 l建 l异 l当 l录 l性 l想 l愿 l拉 l拍 l招 l拿 l授 l摔 l改 l放 l早 l晋 l普 l未 l条 l柳 l核 l根 l档 l桥 l步 l永 l流 l清 l点 l煤
-0.9 l照 l甲 l督 l石 l确 l示 l空 l站 l等 l粪 l红 l结 l腿 l街 l解 l诸 l购 l超 l轮 l递 l逯 l邢 l都 l钱 l队 l陆 l雨 l青 l龙 pC|||| pS|.|. pW...| pW..|| p|..| p|.| p|.|. r七 r世 r亲 r任 r众
-0.9 r伟 r伤 r你 r停 r内 r冒 r刷 r务 r叁 r后 r吕 r啥 r嗡 r城 r夜 r姨 r存 r宝 r少 r层 r屋 r帮 r录 r征 r待 r很 r徒 r念 r情 r或 r执 r接 r支 r整 r日 r旧 r春 r智 r杆 r杨 r栏 r棉 r汉 r江 r沟 r法 r洪 r活 r清
-0.9 r游 r烤 r牛 r瑞 r畅 r眼 r督 r磊 r示 r程 r终 r维 r缝 r罚 r群 r菜 r蕾 r行 r解 r赔 r起 r退 r选 r邢 r郸 r鉴 r阁 r防 r零 r静 r驰 r龙 twiceX
-1 L0.0 L一家 L三家 L中 L临 L丽 L乡里 L买 L二二 L仟 L件 L你 L供 L保 L假 L停 L健 L全 L写个 L农村 L几个 L医药 L单 L厂 L原 L又 L及时 L告诉 L品 L土 L土地 L堵 L填 L她的 L孙 L家属 L工地 L左 L建议 L张 L往 L心里 L必
-1 L惠 L才 L扔 L报警 L接 L收款 L教 L旅 L无 L日 L时 L时候 L晏 L暂 L月 L板 L林 L柴 L棉 L武 L每天 L求 L江 L污 L沟 L滏 L漏 L独 L电话 L男 L白 L监 L直 L码 L积 L童 L素 L纸 L经营 L网上 L翰 L自己 L补 L补贴 L袁 L认为
-1 L该 L谁 L谢 L谷 L货 L赵 L起 L边 L连 L退休 L通知 L鉴 L院 L马 L麦 L麦子 L麻烦 RA R一 R一直 R不算 R丛 R丹 R书 R买 R事 R亩 R人员 R仟 R位 R低 R佑 R俊 R值 R儿 R公 R冀 R办 R助 R十 R占地 R卫 R台 R同 R咏 R响 R哥
-1 R坟 R堂 R处 R复查 R多 R太 R姗 R学 R孩子 R宿舍 R寅 R就 R工作 R得 R恒 R您 R我家 R找到 R报告 R振 R据 R放 R昌 R昭 R晓 R曼 R李 R条 R松 R果 R某 R栋 R树 R格 R梦 R河北 R潘 R炎 R玉 R用 R礼 R翠 R联 R芝 R芹 R苑 R街
-1 R要 R认 R记 R设 R访 R话 R诺 R费 R资金 R达 R过 R通 R造 R银 R长 R队 R院 R馆 R鸡 R麦 any e-10 l临 l丽 l买 l仟 l何 l你 l供 l停 l健 l偿 l傅 l元 l兰 l决 l函 l划 l化 l千 l单 l又 l取 l右 l嘉 l场 l堵 l处
-1 l完 l密 l屋 l属 l左 l己 l庭 l往 l待 l必 l志 l惠 l意 l才 l扔 l护 l接 l教 l文 l新 l旅 l晏 l暂 l柴 l棉 l武 l气 l水 l沟 l消 l游 l滏 l烦 l田 l男 l白 l监 l直 l积 l窗 l童 l素 l纸 l织 l翰 l蒙 l补 l袁 l议
-1 l访 l该 l谁 l谷 l货 l走 l赵 l起 l载 l远 l连 l量 l鉴 l院 l险 l麦 l龄 p...| p..|| pS.|.| pW|... pW|..| r丈 r丛 r丹 r亩 r仟 r位 r佑 r依 r俊 r修 r值 r儿 r冀 r冬 r列 r助 r卫 r受 r台 r周 r咏
-1 r响 r哥 r围 r土 r坟 r堂 r塌 r外 r姗 r孙 r孩 r宿 r寅 r密 r差 r并 r广 r应 r延 r往 r恒 r折 r抽 r拆 r挪 r振 r据 r掉 r昌 r明 r昭 r晓 r曼 r机 r李 r松 r果 r某 r标 r栋 r树 r格 r梦 r检 r步 r河 r津 r漏 r潘
-1 r炎 r烈 r玉 r用 r男 r目 r直 r秋 r窗 r线 r继 r芝 r芹 r苑 r街 r话 r诺 r调 r路 r运 r造 r邯 r配 r银 r长 r院 r项 r馆 r香 r高 r鸡
-1.1 L《 L万 L亲 L仓 L做 L入 L公租 L其 L养老 L再 L农 L出 L危 L却 L双 L反映 L只 L同 L四 L因 L处 L大 L妇女 L学 L属于 L屠 L工作 L店 L开 L开发 L感 L我不是 L或者 L托 L承包 L投诉 L抚 L收到 L晚上 L李 L欧 L每 L派人
-1.1 L消防 L潘 L特 L王 L环 L生 L电 L祖 L穿 L系 L系统 L维 L缴 L美 L胡 L胸 L致 L要 L课 L资 L车 L迁 L过渡 L郭 L金 L鉴定 L锦 L防 L随 L驾 L鲍 L黄 R000 R一事 R七 R三年 R上了 R下 R不对 R业 R丰 R乐 R人口 R其 R册
-1.1 R利 R到底 R办理 R包 R医生 R千 R南 R占 R厚 R口 R只有 R叫 R可 R员 R嗡 R嘉 R地 R场 R大 R妞 R妮 R字 R宇 R官 R对 R导 R庆 R志 R思 R惠 R意 R房 R所 R打工 R权 R材料 R枝 R样 R案 R档案 R桥 R永 R泽 R津贴 R海 R清
-1.1 R灿 R照片 R牌 R玲 R琳 R田 R留 R病 R的是 R着 R租 R红 R美 R老板 R虎 R谁 R边 R迁 R还是 R退 R退役军人 R部 R部门 R钱 R雪 R黄 R龄 e-11 g-20 l《 l仓 l件 l作 l信 l全 l其 l农 l分 l别 l动 l南 l危 l却 l原 l去
-1.1 l及 l双 l因 l土 l大 l始 l孙 l学 l屠 l感 l抚 l时 l李 l校 l欧 l每 l污 l渡 l漏 l潘 l特 l独 l王 l环 l留 l祖 l程 l穿 l算 l维 l缴 l美 l胡 l胸 l致 l药 l营 l要 l设 l课 l责 l资 l郭 l金 l锦 l随 l项 l马 l驾
-1.1 l鲍 p... p.|.. pW... pW..|. pX.|| pX|||| p|... r丰 r乐 r书 r买 r册 r再 r利 r力 r包 r千 r协 r厚 r叫 r嘉 r场 r处 r好 r妞 r字 r客 r市 r庆 r得 r思 r惠 r意 r所 r撤 r政 r教 r文 r枝 r样
-1.1 r案 r档 r桥 r永 r泽 r灿 r玲 r琳 r田 r留 r盛 r着 r礼 r立 r结 r网 r美 r翠 r自 r虎 r计 r记 r设 r访 r证 r谁 r费 r车 r边 r达 r迁 r过 r通 r钱 r门 r问 r队 r麦 r黄 r龄 wordy
-1.2 L· L专 L个人 L九 L于 L五 L产 L亩 L以 L但是 L光 L六 L关 L可 L大家 L大街 L或 L提交 L支 L晚 L有一 L村里 L检 L水 L洗 L热 L玉 L现在 L盖 L管 L管理 L线 L表 L那 L部门 L霍 R00,000 R“ R一次 R主管 R丽 R义 R二
-1.2 R交 R件 R保障 R傅 R光 R六 R具 R再 R出来 R勇 R单位 R厂 R去了 R号 R合 R名册 R名字 R园 R外 R夫 R奎 R委 R娜 R安 R小区 R尔 R山 R峰 R已经 R帅 R托 R援 R映 R曦 R期 R核 R点 R然 R爷 R理 R电工 R社 R秀 R签名 R经
-1.2 R者 R航 R花 R莲 R表 R请 R财 R路 R里 R铁 R间 l· l专 l五 l井 l亩 l以 l候 l做 l入 l六 l关 l再 l厂 l发 l只 l可 l块 l容 l市 l或 l托 l报 l明 l映 l果 l案 l检 l江 l洗 l灯 l热 l玉 l盖 l看 l线 l统 l续 l置
-1.2 l证 l调 l贴 l费 l迁 l通 l防 l阳 l霍 l面 l黄 p..|. pS.||. pW.||. pX|.. place-behind p||. r“ r丽 r义 r产 r件 r低 r健 r傅 r光 r公 r具 r办 r勇 r南 r卡 r员 r园 r堆 r太 r奎 r妮 r娜 r宇
-1.2 r官 r对 r导 r尔 r就 r山 r峰 r帅 r援 r映 r曦 r期 r条 r次 r海 r满 r点 r然 r爷 r牌 r病 r知 r秀 r红 r者 r航 r花 r莲 r认 r铁 r间
-1.3 L三 L下 L井 L办理 L北 L古 L吃 L后 L周 L复 L平 L我在 L排 L晓 L本 L机 L核对 L物业 L监管 L稍 L苏 L西 L要求 L还 L邻 R0 R· R不了 R事项 R会议 R分 R刚 R商 R士 R妍 R娟 R娥 R宗 R建 R弟 R晴 R有人 R柱 R根 R水
-1.3 R灯 R班 R瑶 R码 R翔 R胜 R芳 R补贴 R账 R车 R轩 R进度 R连 R金 R飞 l产 l光 l内 l华 l压 l吃 l周 l国 l寿 l张 l持 l排 l晓 l楼 l电 l码 l稍 l系 l能 l西 l话 l边 l那 l邻 l验 pW.|| pX||| place2 p|..
-1.3 r· r业 r二 r先 r其 r分 r刚 r单 r号 r士 r复 r妍 r娟 r娥 r宗 r弟 r房 r放 r晴 r权 r柱 r父 r瑶 r码 r翔 r胜 r芳 r请 r轩 r部 r雪 thing-behind
-1.4 L什 L他 L会 L别人 L务 L区 L城 L安 L小 L已 L得 L打到 L按 L施工 L纺 L证 L门 L高 R00 R一万 R仓 R余 R元 R全 R兵 R军 R凤 R到 R前 R四 R实 R平 R度 R户 R朝 R林 R环 R福 R萱 R辰 R进 R雨 R霞 R顺 d-10 g-24
-1.4 l什 l会 l保 l后 l四 l城 l小 l已 l开 l按 l支 l无 l日 l晚 l求 l级 l纺 l苏 l苗 l车 l还 l门 l高 p.|| p.||| pW|.. r中 r余 r元 r兵 r军 r凤 r厂 r司 r度 r志 r您 r朝 r根 r灯 r班 r社 r萱 r辰 r连 r金
-1.4 r雨 r霞 r顺 r飞
-1.5 L一 L两 L人民 L今 L修 L俺 L兼 L内 L单位 L她 L就 L怎 L来 L柳林 L没有 L老 L请 L调 R变 R回 R国 R大街 R头 R嫣 R子 R局 R师 R康 R德 R敏 R月 R村 R桐 R珍 R经理 R芬 R辉 R阳 l两 l今 l他 l修 l俺 l兼 l包 l古 l同
-1.5 l她 l宅 l就 l平 l怎 l本 l林 pS.||| r全 r地 r头 r嫣 r子 r康 r建 r德 r报 r改 r敏 r村 r林 r桐 r水 r珍 r理 r福 r芬 r财 r账 r资 r辉 r里 r阳 w3over
-1.6 L00 L东 L今年 L你们 L对方 L房 L打 L登记 L这 L门口 R个 R写 R博 R喜 R强 R拿 R收 R杰 R民 R涵 R燕 R站 R证 R贵 gw3 l业 l八 l出 l十 l定 l得 l打 l请 l这 r个 r交 r仓 r博 r国 r安 r局 r平 r强 r月 r杰 r涵
-1.6 r燕 r环 r补 r贵 tX1
-1.7 L0 L一个 L丛 L光明 L卫 L家 L没 L用 L租 R〔 R会 R兰 R怡 R新 R英 R菊 R领导 c-12 l万 l丛 l北 l卫 l复 l老 l道 pS.|. pS|.. pW.|.. pX||.| r〔 r兰 r喜 r学 r怡 r民 r英 r菊
-1.8 L0000 L写 L地 R云 R卡 R远 l三 l房 l月 l期 l没 p.||. pX|.|| pX||. r事 r云 r十 r四 r新 r远
-1.9 L个 R东 R了 R华 R工 R年 R梅 l一 l区 l租 pX|||. r了 r华 r梅
-2 R天 R电 d-11 e-12 l写 p.|.| pW.|. rA r东
-2.1 p..| pW.|.|
-2.2 L不 l不 pW..|
-2.3 tX2
-2.5 common d-12 g-23
-2.6 common-begin
-2.7 p.|. place3
-2.9 l0
-3.2 R隐
`;

export const weights: ReadonlyMap<string, number> = new Map(lines.trim().split('\n').flatMap((line) => {
  const [weight, ...signs] = line.split(' ');
  return signs.map((s): [string, number] => [s, Number(weight)]);
}));
