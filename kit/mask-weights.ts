// What each sign of mask-learned.ts weighs. Written by npm run learn:names; not to be changed by hand.

// A weight, then the signs that have it.
const lines = `
2.4 R家
2.1 r之
2 L本人
1.9 R失 r推
1.8 R之 r失
1.7 R垫 R推 R收了 l名 r垫
1.6 L我爸 R他 R正在 R躲 r代 r家 r批 r躲 r陪
1.5 L关于 L派出所 L男人 R只 R户 R电话 l爸 r他 r帮 r户 r现
1.4 L名字 L我哥 L找到 L朋友 L欠 R^ R代 R屡 R诉 dated g0 l到 l哥 l妈 l妹 l嫂 l欠 r^ r屡 r诉
1.3 L侄 L儿 L囝 L妹 L我妈 L接受 L爹 L真名 L科 R全责 R原 R手里 R替 brole-edge-apart2 l侄 l受 l囝 l所 l爹 l科 r原 r替
1.2 L公公 L哥 L弟 L本村 L村长 L自称 L还有 R00000 R00000000000 R主持 R于 R修 R去 R吵 R四家 R天天 R嫌 R弃权 R批评 R拍 R这 R陪 d-3 g-1 g-5 l称 r于 r修 r妈 r姥 r嫌 r弃 r扣 r拍 r跟
1.1 L冬天 L卖主 L感谢 L批评 L父 L窗口 L细 L老么 L老乡 L老大 L财务 L转入 L隔壁 R代领 R养了 R合伙 R喊 R在外 R在校 R大姐 R带头 R当年 R批 R捡 R每天 R现在 R端 R算 R裁缝 R赔偿 d0 g3 l为 l于 l听 l壁 l户 l着 l细 r冻 r只
1.1 r喊 r怀 r提 r端 r算 r表 twiceN
1 L交给 L人为 L其中 L办 L原告 L名 L告诉 L大嫂 L学名 L工友 L当年 L成了 L楼上 L由 L篱 L线长 L阿婆 R| R之子 R二人 R五十 R休假 R占了 R发生 R各 R吊 R吓 R啊 R嘴 R四人 R姓 R我在 R扬言 R捐 R是否 R来信 R来看 R理论 R留 R种 R管
1 R考 R联系 R背 R能 R评 R踢 R都可以 R非法 e3 g2 l入 l员 l夫 l孩 l弟 l汉 l篱 l诉 r| r体 r各 r吊 r吓 r否 r啊 r嘴 r婶 r手 r扬 r捐 r捡 r留 r种 r站 r考 r能 r走 r踢 r返 r随 r非
0.9 L仍在 L先生 L前任 L剩 L医生 L外婆 L孙子 L户 L村民 L桌 L法官 L班 L电工 L男友 L群众 L老太太 L腊月 L落款 L访 L馆 R一个 R一句 R一案 R下岗 R买 R入 R共同 R判 R到场 R办公 R可以 R同意 R名 R哭了 R大名 R姐 R委托 R尾 R差点 R帮
0.9 R干活 R年轻 R微 R怀 R所述 R扣 R拖欠 R拿走 R挡 R提出 R气 R照顾 R白天 R离婚 R站在 R素有 R脑 R致 R责任 R赴 R过世 d3 g-2 l中 l人 l众 l剩 l办 l央 l女 l婿 l有 l桌 l访 l评 l馆 r也 r争 r入 r判 r姓 r尾 r微 r担
0.9 r拖 r挡 r摔 r支 r昨 r正 r滑 r照 r答 r罚 r背 r脑 r致 r评 r赔 r赴
0.8 L... L一下 L上有 L主治医生 L代表 L借到 L光棍 L到了 L只让 L妾身 L房客 L打入 L搡 L春节 L最后 L未婚夫 L楼下 L法人 L班长 L着 L研究 L第三次 L至 L跟着 L那位 L闺女 R三人 R不 R也在 R也是 R侄 R俩 R俺 R副 R卖 R占着 R属 R所有
0.8 R打 R打架 R排 R推倒 R提供 R无 R昨晚 R欠 R每月 R瘫痪 R真名 R签 R表示 R说给 R跟 R转 R进去 R通过 R重 R陪同 R骂人 bjoin-other-apart3 brole-act brole-word-apart2 e-3 e2 g-7 l... l乡 l事 l位
0.8 l务 l友 l太 l头 l成 l搡 l棍 l班 l由 l究 l节 r临 r买 r俩 r俺 r养 r副 r卖 r吵 r告 r姐 r嫁 r已 r所 r核 r欠 r气 r电 r管 r骂 title-behind
0.7 L" L主管 L养猪户 L内勤 L出纳员 L判 L医师 L厂长 L叫个 L听 L因为 L堂兄 L大名 L她 L妈 L子 L孙女 L对 L庄 L律师 L收到 L放在 L救过 L父母 L爸爸 L理 L窑主 L老伴 L老婆 L老汉 L职员 L股 R) R一次 R一直 R三口 R两口子 R人民 R仲
0.7 R会同 R偏 R做了 R六月 R农 R凭 R前年 R医 R同志 R回家 R妈 R妈妈 R尘 R干 R归 R愿意 R户籍 R扣了 R承诺 R持 R推车 R摔伤 R教 R敬礼 R未经 R现场 R生病 R等 R答应 R精神 R老实 R至今 R课 R谁 R跟着 R退 R那里 R领 alone2
0.7 alone3 bjoin-edge brole-act-apart brole-act-apart2 d-2 d-5 d2 e1 given-common l" l个 l伴 l儿 l判 l勤 l叫 l告 l士 l她 l妇 l字 l官 l庄 l村 l股 pS|||| p|||| r) r凭 r因
0.7 r尘 r带 r持 r敬 r无 r等 r精 r裁 r课 r谁 r领
0.6 L? L、 L一架 L主任 L书记 L二 L从 L俗名 L借款人 L儿子 L其实是 L农户 L分局 L原名 L去年 L叔 L叫 L司机 L员 L女方 L姐 L姐妹 L姓名 L娃 L导游 L小姑娘 L成 L我 L收 L日 L替 L桔 L爸 L碰见 L老板 L老板娘 L联系 L证人 L跟 R___
0.6 R一人 R下去 R五保 R今年 R仨 R倒 R写过 R分 R只肯 R同学 R告诉 R回来 R将 R少 R居住 R已 R帮忙 R当日 R找了 R早上 R旭 R昨天 R最 R没签 R爸 R确 R糖尿病 R给予 R调 R都在 bedge-act-apart bjoin-act
0.6 bjoin-act-apart2 brole-act-begun brole-edge-apart d1 e0 g-4 l? l、 l下 l从 l兄 l天 l姐 l姓 l娃 l婆 l子 l客 l州 l巴 l店 l我 l日 l替 l月 l板 l架 l桔 l系 l者 l跟 r主 r仨 r仲 r农
0.6 r出 r发 r可 r在 r坐 r天 r将 r尿 r属 r差 r归 r愿 r换 r旭 r最 r每 r真 r离 r第 r糖 r说 r调 r这 r重
0.5 L. L___ L____ L— L一次 L三月 L主席 L之子 L二嫂 L军人 L副主任 L副校长 L医 L及 L同事 L后来 L听说 L因 L复姓 L外甥女 L大伯 L字 L客户 L家长 L就叫 L局 L居民 L屋 L店主 L我被 L房东 L所长 L昨天 L有 L村里 L民警 L汉 L爷爷
0.5 L组 L老师 L蔺 L被告 L认 L转 L那个 L顾问 R、 R上前 R不肯 R与其 R两 R也来 R争议 R借 R包子 R发 R发烧 R喝了 R夫妇 R当时 R怀孕 R换了 R携 R更正 R本人 R核对 R残疾 R点 R熏肉 R看了 R科长 R结婚 R翻 R讲 R说 R还 R都是 R闻
0.5 R阿姨 R面 R顶 R马上 bedge-act bjoin-act-apart bjoin-edge-apart bjoin-word-apart2 brole-edge-begun3 brole-other-apart3 c-4 c2 d-1 d-4 e-1 e-2 g-3 g-6 l.
0.5 l— l主 l了 l医 l及 l口 l因 l娘 l局 l工 l收 l组 l蔺 l见 l认 l记 l身 l转 l过 l长 pS||.| pW|.|| r-edge r_ role-behind r、 r两 r倒 r借 r偏 r做 r前 r喝 r当 r排 r携 r点 r熏 r爸 r班 r认 r闻
0.5 r顶
0.4 L# L事 L人员 L他 L会计 L依 L儿媳 L兵 L前台 L前夫 L助理 L卜 L同学 L名叫 L告知 L场主 L大姐 L夫 L女儿 L女婿 L委员 L小伙 L小孩 L就问 L岳父 L工头 L患者 L房主 L所 L手 L比 L籍 L组长 L表弟 L襟 L部 L配偶 L队长 L霍 R(
0.4 R0000 R不到 R个 R劳 R在 R大娘 R女 R嫁到 R小 R当 R把 R拿 R时 R未 R核实 R现 R答复 R系 R股 R补充 R见 R警官 R辅 bedge-word-apart2 bjoin-edge-apart2 bjoin-word-apart
0.4 brole-act-begun3 brole-act-whole brole-act-whole2 brole-edge brole-word c-6 e-4 l# l二 l亲 l他 l任 l依 l偶 l公 l兵 l卜 l叔 l屋 l次 l比 l籍 l襟 l霍 pW|||| r( r今 r侄
0.4 r分 r哭 r商 r态 r把 r残 r理 r白 r确 r股 r辅 r送 r邮 r马 tS2
0.3 L“ L‧ L一问 L三和 L中介 L为 L乡 L人事 L仇 L兄弟 L到 L可是 L哥哥 L处的 L姓 L媳妇 L寡妇 L对象 L就 L就是 L局长 L干 L庄村 L我是 L镇 R; R_ R__ R下来 R之间 R住院 R作出 R出 R务 R哥 R女士 R威胁 R工资 R律师 R态度
0.3 R拦在 R换 R收取 R敬上 R是不是 R没给 R给 R老师 R负责 R起 R跑 R躲在 R还有 R酒后 bedge-act-apart2 bedge-act-apart3 bedge-edge-apart bjoin-edge-begun brole-word-whole
0.3 brole-word-whole2 c-1 c-7 c0 d-6 g-11 g-8 g-9 l“ l‧ l上 l么 l仇 l介 l地 l媳 l就 l干 l手 l款 l理 l表 l象 pC|.|| pS|.| r; r与 r务 r劳 r去 r大 r就 r居 r律 r拦 r更 r未 r查 r见
0.3 r话 r负 r责 r都 s0
0.2 L; L| L。 L丈夫 L为什么 L书 L兄 L党员 L前妻 L叔父 L妹夫 L妹妹 L嫂子 L小舅子 L干部 L店长 L廖 L弟弟 L换了 L教师 L木工 L权 L校长 L母亲 L爱人 L父亲 L者 L贩 L退役军人 L院长 R, R一家 R上 R争执 R什么 R他们 R以 R保管 R可
0.2 R告知 R和 R已对 R开 R当众 R念 R找人 R承认 R查 R签了 R老人 R落户 R要求 R证 R走了 R达成 R送 R都没 R锁 R骂 alone4 bedge-edge-apart2 bedge-edge-apart3 bjoin-edge-apart3
0.2 bjoin-edge-begun3 brole-edge-begun brole-word-apart e-6 g1 l; l_ l| l。 l在 l对 l年 l廖 l机 l权 l母 l知 l至 l警 l让 l贩 l部 l镇 l问 pS||| p|.|| p||.| r, role role2
0.2 r什 r哥 r实 r少 r念 r拿 r是 r本 r独 r瘫 r看 r科 r联 r至 r警 r讲 r起 r跑 r连 r通 r锁 s-1 s-4 tS1 tW2
0.1 L: L• L上 L与 L亲家 L保安 L写的 L叔叔 L处 L外甥 L大夫 L大舅 L妻 L媳 L孩子 L干事 L战友 L死者 L翻译 L老公 L职工 L让 L读者 L那天 L邻居 L长子 R+ R— R。 R一事 R与 R也 R亦 R作证 R养 R几个 R因 R她 R娘家 R就是 R打电话
0.1 R曾 R来说 R每周 R看见 R知道 R称 R组织 R话 R说话 R调解 R走 bedge-other-apart3 bedge-word-apart bjoin-act-apart3 bjoin-act-begun bjoin-word brole-act-apart3
0.1 brole-edge-apart3 brole-edge-whole brole-edge-whole2 bword-edge-apart3 c-3 c-8 c3 e-5 g-10 g-12 l-edge l: l^ l• l与 l大 l孙 l甥 l计 l译 l里 pC|.|. pC|.|||
0.1 pS|..| p|.||| r+ role3 r— r。 r亦 r人 r伙 r全 r办 r女 r她 r打 r找 r时 r曾 r称 r签 r系 r素 r给 r酒 r面 s-6 s2 s3
-0.1 L^ L_ L” L业主 L个 L交警 L人 L仍 L号 L后期 L和 L在 L均 L妈妈 L委托 L广电 L教练 L月 L村 L母 L海口市 L焊工 L的 L移民 L系 L给 L被 L觉得 L警 L说 L问 R从 R付 R住在 R例 R去年 R在家 R安居 R巴 R弱 R打伤 R按 R新
-0.1 R是 R歉 R消 R炉 R申请 R聘 R肺 R自己 R苇 R装修 R请 R赁 R骨 bedge-edge-whole3 bjoin-word-begun d-7 g-15 l” l东 l交 l仍 l台 l司 l师 l来 l游 l父 l生 l管 l练 l给 pW||.. p|.| r不 r付
-0.1 r休 r住 r例 r共 r医 r半 r反 r变 r开 r弱 r按 r炉 r的 r聘 r肺 r苇 r落 r被 r要 r赁 r进 r阿 s-10 s1
-0.2 L二等 L其余 L内向 L十 L协助 L只有 L头 L寄件人 L小伙子 L就打 L工人 L我们 L我家 L户主 L找 L明确 L查 L消防员 L琼 L甄 L神 L纳 L缴纳 L美 L腰 L镇县 R000 R一万 R三日 R不服 R人 R信 R关于 R农民 R决定 R出门 R力 R在场 R城乡
-0.2 R城南 R堂兄 R备 R大夫 R寓 R已经 R巷 R师傅 R急 R戳 R押金 R搬迁 R末 R术 R束 R棉 R物 R磁 R签字 R纪 R纷 R经营 R遗留 R阎 R防 R隗 any bedge-act-whole2 bedge-edge-begun4 bjoin-edge-begun2
-0.2 brole-edge-begun4 brole-other-whole brole-other-whole2 bword-edge-apart c-2 c-5 c1 d-8 l书 l处 l学 l度 l找 l是 l查 l琼 l甄 l神 l纳 l美 l腰 l舅 pC||||| pS|...
-0.2 pW|.| pW|||. pX..|| p||| p||||| r五 r信 r名 r夫 r寓 r巷 r师 r急 r戳 r押 r末 r术 r束 r来 r没 r磁 r空 r纪 r纷 r组 r阎 r隐 r隗 r预 s-9 tC2 tW1 w2
-0.3 L( L) L, L世纪 L住户 L元 L公 L出入境 L利 L半 L占用 L另 L城区 L基 L堂妹 L姐姐 L家 L展览 L已对 L循环 L总 L房租 L护士 L文书 L服务 L构 L殡 L污水 L治 L津贴 L浙 L源 L瑞 L答应 L老 L聋 L螺 L裁 L褥 L访人 L邻 L销售
-0.3 L长 L震 L霸 R? RAA00000 R举 R什 R住 R假 R兄弟 R勘 R去世 R受理 R吃了 R商品 R地下 R圾 R夜 R够 R大 R婆 R媳妇 R展览 R工人 R币 R影响 R快 R房子 R效 R棵 R法人 R父母 R目 R票 R立案 R红星 R绘 R缝 R要 R视频 R论
-0.3 R询 R货 R质 R路灯 R述 R锅炉 R院长 R集资 R饭 R骗 R￼ bedge-act-begun bjoin-edge-whole bjoin-edge-whole2 bjoin-other-whole bjoin-other-whole2 brole-other-begun3
-0.3 bword-act l( l) l, l利 l半 l另 l号 l基 l总 l殡 l浙 l瑞 l聋 l螺 l裁 l褥 l览 l谢 l邻 l霸 pN||| pS||.. pX.|. r? r三 r举 r书 r作 r保 r假 r兄 r力 r同 r圾 r够 r婆 r媳 r币 r托 r效 r文 r棵
-0.3 r知 r票 r结 r绘 r老 r论 r询 r请 r达 r述 r￼ s-11 s-7
-0.4 L一块 L东至 L主 L于 L企 L企业 L农业 L出院 L十一月 L千 L压 L县 L变 L唯 L地址 L填写 L夜市 L大哥 L女 L奶奶 L妻子 L宏 L定 L实 L实习 L客 L岑 L工厂 L巷 L帮忙 L幢 L律 L愿意 L成都市 L手术 L批 L拆迁 L支付 L朝 L机关 L来看
-0.4 L民政 L洛 L浴池 L烟 L生育 L的是 L省 L科技 L空 L第一 L背 L胜 L脚 L莲 L补习 L表扬 L身 L车费 L送 L酒 L量 L错 L阶 L限 L面包 L预防 L验收 R" R... R0,000 RA0 RAA R” R〇 R〇〇 R丈量 R三天 R不要 R中介 R交通
-0.4 R企业 R伍 R休 R优 R佢 R健康 R八百 R十五 R十八 R半 R厂子 R司 R名额 R售 R器 R四楼 R型 R境 R多次 R妻 R季 R孩 R平安 R建设 R异 R房产 R招 R指 R改制 R暖 R曹 R月份 R村里 R柒 R深 R温 R游 R灌 R火 R生产 R缴 R网站 R脏
-0.4 R花了 R行政 R被 R解决 R警 R试 R通村 R配 R释 R野 R长安 R闭 R障 R馕 bedge-act-whole bedge-edge-begun bedge-edge-begun3 bedge-edge-whole bedge-edge-whole2
-0.4 bedge-word-apart3 bedge-word-begun bjoin-other-whole3 brole-word-apart3 brole-word-begun brole-word-begun3 bword-act-apart2 bword-edge-begun3
-0.4 bword-other-apart3 bword-other-whole3 bword-word-apart3 c-9 g-14 l们 l企 l伙 l元 l县 l后 l唯 l奶 l宏 l寓 l岑 l巷 l幢 l忙 l扬 l批 l技 l朝 l松 l氏 l洛 l烟 l爷 l瓜 l空 l胜 l脚
-0.4 l莲 l送 l酒 l错 pN|.| pS|.|| pS||. p|... p||.. r" r... r” r〇 r企 r伍 r会 r佢 r八 r勘 r型 r境 r季 r干 r庄 r异 r快 r承 r搬 r暖 r曹 r柒 r深 r灌 r生 r碰 r缴 r脏 r装 r试 r途 r释 r野 r闭
-0.4 r馕 s-5 s-8 tC1
-0.5 L! L一个 L七七 L上坟 L二号 L人民政府 L以上 L但是 L住在 L依法 L修复 L免 L公开 L公示 L公路 L兰 L凭 L出资 L化工 L只 L同志 L咸 L哪一 L嗡 L土 L坏 L存在 L实际 L封 L州 L工龄 L市容 L府 L废 L弟媳 L张家口 L心 L性 L承接 L把
-0.5 L无 L服 L林业 L案 L桥 L植 L沐 L泔 L流 L济 L灯 L煤 L独 L督促 L短 L第三 L翠华 L胳 L芝 L补发 L认定 L请求 L还是 L通报 L邵 L采 L采取 L隐 L风 L食品 L马 L驰 L鼎 R: R一起 R三分 R上门 R不够 R为 R习 R介 R代写 R代表
-0.5 R伙 R依据 R候 R停了 R偷偷 R像 R公园 R公布 R公开 R写的 R出口 R剩 R励 R十九 R叉 R吧 R围 R图 R壁 R孙子 R完 R家庭 R密 R察 R就 R居 R常 R建议 R弟弟 R役 R往东 R我去 R执 R拖 R损 R施 R晚 R朱 R来 R板 R止 R步 R残
-0.5 R没有 R法定 R注 R泵 R派出所 R浴池 R清楚 R源 R滨 R漏 R潘 R王 R甘 R电工 R皮 R眼 R睡 R禁 R第 R统 R统一 R网上 R羊 R职 R脚 R艾 R花园 R葛 R补偿 R角 R诊 R误 R账目 R趟 R迟 R遇 R遗失 R邢 R那 R销 R陈 R难 R集团 R须
-0.5 R预 R验 R黄 R黑 R龚 bedge-act-begun3 bedge-other-over3 bedge-other-whole bedge-other-whole2 bedge-word-begun3 bjoin-other-apart bjoin-other-over
-0.5 bjoin-word-whole3 brole-other-over brole-other-over2 bword-act-over bword-act-over2 bword-act-whole bword-act-whole2 bword-edge-apart2
-0.5 bword-word-apart bword-word-apart2 bword-word-begun3 bword-word-whole3 e-8 g-21 gw2 l! l享 l伯 l促 l免 l凭 l只 l咸 l嗡 l土 l址 l均 l家 l废 l座 l律 l性 l服 l植 l沐 l泔
-0.5 l济 l煤 l的 l短 l绍 l胳 l芝 l葬 l邵 l采 l限 l隐 l驰 l鼎 pC|.|.| pC|||. pS...| pS..|. pS..|| pW.||. pW.||| pX.|.. p|.|.| r: r一 r个 r习 r优 r候 r像 r几 r励 r及 r口 r吧 r员
-0.5 r喇 r定 r察 r役 r朱 r止 r污 r泵 r游 r源 r潘 r灰 r甘 r皮 r艾 r葛 r补 r角 r误 r趟 r过 r迟 r透 r递 r遇 r须 r验 r龚 s-12 sC twiceW
-0.6 L【 L下载 L不够 L业 L丰 L亢 L交叉口 L交通 L他在 L代 L任 L但 L低 L侧 L俄 L倒 L做 L停 L健身房 L全部 L八 L内容 L劳动 L历 L厢 L厨房 L反 L合同 L喷 L喺 L嘉 L嘴 L国 L均有 L垫 L基本 L多 L失 L她的 L婆 L婆婆 L孟 L家庭
-0.6 L就在 L尾 L山 L工 L工作 L带 L常 L应急 L建材 L当 L影响 L很 L必 L必须 L我去 L指 L接手 L搬 L撤销 L整 L时间 L晚辈 L暴 L月底 L本名 L材料 L果 L根 L河南 L法定 L洪 L浴 L清 L湖 L灌 L牧民 L狐 L猪 L玉米 L珠 L电话 L疫苗
-0.6 L登录 L监督 L直接 L知道 L硬 L磊 L礼 L祝 L祠堂 L离婚 L种 L科长 L级 L经 L结果 L统 L绿 L翰 L脑 L自来水 L草 L荣 L虎 L血汗 L行政 L表哥 L詹 L诉求 L话 L读 L贰 L跑 L路口 L身份 L还给 L进 L远 L通信 L邮政 L部分 L金额 L锁
-0.6 L间 L雨水 L青 L额 L马上 L高铁 R! RA00000 RA00A00 R中心 R主任 R乡 R书面 R二号 R五 R交叉口 R人力 R份 R众 R公安局 R共和国 R冒 R决 R况 R到 R助 R劳动 R包给 R医院 R卡 R卫生 R厕所 R及 R及其 R史 R号码 R向 R吕
-0.6 R哪 R嗡 R园艺 R土 R夜间 R套 R始 R学校 R安置 R家长 R屋 R岗 R左 R床 R庞 R庭 R强制 R忙 R恢复 R戚 R房屋 R打针 R损失 R掉 R收据 R改变 R救人 R数 R文件 R文化 R斤 R暖气 R架子 R柳林 R校 R检查 R此 R毁 R民国 R民政 R气味
-0.6 R油 R泡 R津 R流 R烦 R环境 R理由 R生 R界 R疗 R疮 R疾 R百 R监察 R破 R社区 R秀山 R秦 R移 R筑 R级 R纳 R纸 R罗 R群众 R老板 R职工 R联合 R肉 R至 R舞 R范围 R视 R计 R订 R诉求 R贝 R资格 R轿车 R输 R过期 R近 R退役军人
-0.6 R道歉 R都 R防水 R附 R附近 R除 R音 R马 R鱼 R麻将 bedge-other-apart bedge-word-whole2 bjoin-other bjoin-word-whole bjoin-word-whole2 brole-other-begun
-0.6 bword-act-whole3 bword-word c-11 g-13 l【 l丰 l习 l亢 l代 l但 l低 l作 l侧 l俄 l停 l厢 l反 l响 l售 l喷 l喺 l嘉 l嘴 l垫 l多 l失 l嫁 l孟 l安 l尾 l带 l府 l当 l影 l必 l搬 l整 l暴 l样 l洪
-0.6 l浴 l灌 l狐 l独 l猪 l硬 l磊 l示 l礼 l祝 l经 l绿 l翰 l脑 l草 l虎 l蛋 l詹 l语 l读 l贰 l辈 l销 l锁 l阶 l震 l青 l风 l饰 l马 l龄 p...| p.||| pS... pS|.. pX..| pX||.. r! r0 role4 r份
-0.6 r众 r便 r储 r决 r况 r助 r包 r吃 r合 r吕 r唐 r图 r均 r备 r妻 r始 r姑 r审 r展 r左 r常 r庞 r废 r庭 r忙 r恢 r恤 r戚 r投 r斤 r新 r板 r桶 r棉 r歉 r步 r毁 r汽 r烦 r王 r疗 r疮 r疾 r睡 r秦 r筑 r纳 r统 r罗
-0.6 r肉 r舞 r范 r血 r规 r诊 r贝 r轿 r近 r邢 r那 r除 r障 r难 r靠 r音 r饰 r骗 r鱼 r黄 sN tN2
-0.7 L〇〇 L一件 L一张 L一条 L三家 L下岗 L不了 L不予 L不要 L世 L两万块 L事业 L五保 L位于 L住房 L侄子 L供水 L依据 L保险 L保障 L公共 L公家 L共 L共同 L决 L几 L出示 L医院 L十三 L占 L占了 L参 L参加 L句 L另外 L各 L吊 L同一 L哪
-0.7 L喇 L国家 L国际 L块 L城市 L堆 L堵 L夔 L夜里 L夜间 L宝 L家住 L家父 L容 L宿 L密 L尔 L就不 L层 L市场 L师 L平安 L年 L广场 L建筑 L建议 L徐 L恒 L戚 L户口 L才 L护 L护理 L押 L抽 L拆 L断 L春 L曲 L有限公司 L松 L查看
-0.7 L柯 L正 L每月 L污 L汤 L沈 L沟 L没办 L河 L测量 L漫 L濮 L烤 L热力 L照 L牛 L环境 L田 L电梯 L确 L社会 L祖 L秉 L租金 L移交 L窗 L答复 L管理局 L粮 L纸 L组织 L缺 L翔 L老人 L老家 L育 L胡 L英 L落 L蒜 L行 L补助 L表
-0.7 L见 L解除 L讲 L设计 L财 L货 L贸 L资金 L越 L退出 L选择 L逐 L道 L都在 L鉴定 L钟 L锦绣 L镇长 L附近 L集体 L雨 L零零 L鞋 L预 L领导 L香 L马背 L骆 L骑 L鱼 L鲜 L鸿 L鹿 L黎 R0,000.00 R“ R】 R一样 R一百 R七个
-0.7 R不公 R不起 R世 R业主 R两次 R中华 R了三 R二班 R人民法院 R价 R伴 R位于 R佘 R你们 R侯 R修路 R停 R充电 R六十 R关门 R兴 R具 R养殖 R冲 R净 R凉 R到期 R加 R动 R占地 R危 R压 R句 R另行 R台阶 R后头 R听 R地产 R坏 R堆 R塘
-0.7 R塞 R处理 R妹 R姨 R娇 R宅 R宿舍 R对 R小学 R居民 R展 R岛 R巧 R度 R座 R影 R息 R悉 R情况 R我 R户口 R扶 R承包 R抄 R捌 R排水 R收费 R故 R救助 R断 R斯 R旁边 R时候 R更换 R月底 R机动 R杭 R染 R标准 R检 R森 R樊 R欧
-0.7 R款 R歌 R歪 R死 R每 R民政局 R渠 R烈 R烧烤 R热 R煤 R父 R爹 R玖 R生活 R甲 R画 R病 R症 R益 R直 R看到 R破产 R砸 R税 R窗户 R笔 R粪 R粮 R织 R编号 R老旧 R自治 R色 R艺 R药 R营 R落 R规 R该 R说明 R读 R调查 R谈 R谢
-0.7 R质量 R贩 R费用 R越 R路口 R身 R载 R速 R造 R邻居 R郝 R部分 R量 R银行 R锈 R错误 R陆 R限 R零零 R额 R食 R魂 R鲜 R麦子 R麻 bedge-other bedge-word-whole bjoin-act-begun2
-0.7 bjoin-other-begun3 brole-other-apart bword-edge bword-other-over2 bword-other-whole2 common-said g-17 g-18 l做 l兰 l几 l制 l占 l参 l变 l各 l吊 l哪 l喇 l坏 l坟
-0.7 l域 l堆 l堵 l填 l境 l夔 l够 l婚 l导 l山 l岗 l席 l常 l庙 l徐 l恒 l才 l押 l抽 l拆 l春 l曲 l材 l柯 l民 l汤 l沈 l沟 l流 l清 l漫 l濮 l烤 l然 l田 l确 l祖 l秉 l筑 l粮 l纸 l绣 l缺 l翔 l胡 l英 l落 l议 l讲
-0.7 l试 l货 l贸 l越 l近 l逐 l障 l鞋 l须 l预 l香 l骂 l骆 l骑 l鱼 l鲜 l鸿 l鹿 l黎 pS.|| pS|.|. pX.||. pX|..| p||. r“ r】 r下 r世 r丢 r予 r介 r以 r伴 r佘 r侯 r六 r具 r凉 r剩 r双 r句 r另 r向
-0.7 r听 r哑 r围 r土 r坏 r基 r塘 r塞 r壁 r妹 r威 r娇 r宅 r封 r屋 r岛 r工 r巧 r度 r影 r息 r悉 r抄 r招 r捌 r数 r断 r斯 r暂 r服 r杭 r染 r樊 r歌 r歪 r法 r洋 r浴 r渠 r滨 r激 r热 r爹 r玖 r甲 r申 r画 r症 r百
-0.7 r益 r直 r督 r禁 r税 r笔 r级 r纸 r织 r编 r自 r色 r艺 r订 r证 r该 r读 r谈 r谢 r贩 r载 r输 r速 r邻 r郝 r销 r锈 r陆 r陈 r限 r雷 r额 r魂 r鲜 r鸡
-0.8 L0.00 L三十 L不光 L丢 L两口子 L丽 L义 L乌 L二二 L二年 L互 L亲 L们 L何 L佢 L佴 L供 L供暖 L信息 L值 L假 L健 L儿童 L先 L克 L全村 L共享 L再 L冒 L冷 L凑 L凤 L分配 L别拿 L包 L北 L医药 L卓 L单元 L厉 L厨 L厨师
-0.8 L又 L取 L可以 L吉 L启 L品 L哈 L哑 L嘎 L坐 L垃圾 L复核 L夏 L夜班 L奖 L姬 L娃娃 L娜 L嫌 L安置 L宋 L完 L将 L居留 L属 L山区 L岭 L岳 L工程 L币 L市 L希望 L平台 L广告 L庚 L患 L惠 L慧 L懒 L我想 L房子 L打工 L打开
-0.8 L投诉 L拿 L持 L放 L效 L敏 L旁 L旁边 L早 L时候 L旺 L昌 L晋 L智 L暂时 L期间 L木 L机构 L板 L树 L档 L梅 L检察 L检查 L棚 L楼房 L毋 L水 L派人 L流动 L测绘 L海南 L游 L滨 L滴 L灶 L热 L物流 L生活 L畅 L疫 L白 L监察
-0.8 L直播 L看 L社 L祥 L积 L程 L第五 L等待 L简 L素 L羊 L考 L脑子 L自动 L自己 L花 L蒙 L被人 L规 L计划 L认为 L记录 L设 L设施 L评估 L谈 L责令 L贲 L资源 L赛 L赡 L起 L跳 L退回 L郜 L钢 L队 L防 L阴 L阿 L陆 L雍 L零
-0.8 L青石 L顺 L高速 L鲁 L麻烦 L鼓 L齐 R00.0 RAAAA R一位 R一套 R一楼 R万 R三百 R上班 R业务 R中学 R久 R么 R交了 R产 R人民政府 R仁 R今天 R代码 R件 R供 R侧 R保密 R信箱 R偿 R全部 R公安 R六年 R兼职 R写成 R农业 R冯 R准
-0.8 R划 R初 R别 R劝 R办法 R功 R厅 R反对 R各位 R告 R周 R味 R喘 R嘉 R城市 R塌了 R夫 R奶 R奶奶 R娃 R娘 R婚 R学徒 R宏 R实习 R富 R封 R小时 R崇 R己 R市场 R并 R库 R应 R开发 R当面 R征收 R待遇 R必须 R怎么 R成了 R成员 R战
-0.8 R手 R执法 R扰 R抚 R护 R报 R拒 R挖 R摆 R撤 R收益 R政策 R料 R无法 R日期 R春 R曼 R服 R期限 R木工 R机构 R杆 R村民 R条 R条件 R杨 R标 R样 R根本 R桩 R梁 R梯 R槐 R横 R母 R池 R污水 R河北 R活 R涨 R灵 R烤 R烧 R照
-0.8 R爷 R物业 R珠 R琪 R生育 R电线 R监 R盟 R看病 R看看 R督 R知 R私 R程 R策 R管子 R细 R结果 R续 R老家 R肖 R育 R能不能 R自然 R舍 R节 R菜 R蒙 R薛 R裴 R训 R议 R账 R赔 R迁 R退还 R那边 R鄂 R重新 R错 R锦 R阅 R雄 R集
-0.8 R靳 R项目 R顾 R饭店 R香 R驰 R骨折 R鲍 R鸣 R齐 R龄 bjoin-other-begun bjoin-other-over2 brole-other bword-act-begun3 bword-edge-whole3 bword-other-whole d-9 e-10
-0.8 e-11 l丢 l乌 l互 l估 l佢 l佴 l供 l信 l值 l先 l克 l具 l冒 l冷 l凑 l凤 l函 l励 l午 l卓 l厅 l厉 l厨 l又 l吉 l启 l哈 l哑 l嘎 l圾 l坐 l堂 l夏 l奖 l姬 l娜 l嫌 l宋 l尔 l岭 l岳 l己 l币 l庚 l息 l患 l惠
-0.8 l慧 l懒 l戚 l把 l担 l择 l故 l效 l敏 l断 l施 l旁 l早 l晋 l智 l木 l梅 l梯 l棚 l毋 l池 l河 l活 l港 l滴 l火 l灶 l烦 l热 l牛 l畅 l疫 l白 l祥 l种 l窗 l简 l素 l绘 l羊 l而 l肉 l背 l航 l花 l菜 l蒙 l蒜 l装
-0.8 l谈 l责 l贲 l赛 l赡 l跳 l进 l速 l郜 l钢 l阴 l阿 l际 l陆 l雍 l需 l鲁 l鼓 p... pS.|.. pS|||. pW... pX.|.| pX|.| p|||. r丈 r上 r严 r为 r么 r产 r仁 r件 r侧 r偷 r偿 r关 r兴 r冒 r冯 r冲
-0.8 r净 r准 r功 r化 r厅 r厕 r厨 r史 r喘 r嘉 r团 r娃 r孙 r宿 r对 r崇 r己 r巴 r库 r座 r彩 r怎 r情 r感 r扰 r扶 r抽 r损 r掀 r摆 r摊 r故 r料 r普 r曼 r桩 r梁 r检 r槐 r横 r款 r池 r治 r泡 r派 r温 r灵 r烈 r爷
-0.8 r物 r珠 r琪 r盟 r眼 r私 r策 r细 r绕 r续 r绳 r维 r缝 r肖 r育 r舍 r节 r菜 r营 r蒙 r薛 r裴 r视 r训 r议 r质 r购 r辞 r迁 r造 r鄂 r锅 r防 r雄 r需 r靳 r顾 r饭 r驰 r鲍 r鸣 r黑 r齐 r龄 w3
-0.9 L00.0 L000 L@ L一套 L一家 L七 L三年 L上班 L不能 L个体 L中国 L乙 L什么时候 L件 L余 L信 L停在 L停车 L兴 L冬 L净 L凉 L出生 L刘 L刹 L加 L化 L十一 L十五 L协 L南 L南昌 L博 L卡 L去了 L叁 L及时 L双方 L史 L右 L司
-0.9 L吃 L商 L商场 L图 L墙 L女士 L如 L委 L季 L宅 L守 L审 L寄 L帮 L并无 L库 L康 L延 L建设 L归 L录像 L志 L怀 L情 L我不 L我有 L扔 L拍 L搭 L收件人 L旅 L旗 L日前 L昆 L明 L普 L暂 L有一 L期限 L未 L机动 L栏 L校 L核
-0.9 L检 L樊 L横 L款 L毛 L民 L永 L油 L洗 L测 L消 L温 L焦 L特 L玉 L玖 L琴 L男 L界 L留 L直 L相 L真 L眭 L石家庄 L码 L破产 L磁 L祁 L禄 L税 L立 L童 L端 L竹 L答 L红 L结 L统一 L绥 L继 L网络 L翟 L翠 L肆 L臧 L自
-0.9 L致 L苍蝇 L苑 L苗 L茅 L蒲 L蔡 L虞 L规划 L诉讼 L诸葛 L课 L谷 L责 L贴 L贺 L赖 L躲在 L辜 L边 L运 L违 L退休 L造 L逯 L邯 L邯郸 L郑 L郝 L锦 L闭 L阎 L阳 L静 L韦 L高压 L鲍 L麦 L黑 L￼ R0.0 RAA0000 R一天
-0.9 R一年 R丁 R七天 R上了 R不上 R不动 R丢 R乱 R事 R人员 R仟 R低 R体 R何 R作 R健 R健身 R催 R儿 R八 R六 R关系 R内 R册 R农村 R凡 R列 R刷 R勾 R化 R医疗 R协会 R印 R古 R吉日 R名字 R吗 R启 R品 R哈 R响 R商 R四十 R困难
-0.9 R地址 R坟 R垃圾 R墙 R声 R外地 R夜里 R奖 R守 R安全 R层 R岁 R川 R工地 R工程 R幼儿 R府 R彦 R很 R我的 R或者 R手术 R才 R找 R承 R折 R拆 R挪 R据 R接 R控 R搬 R摊 R支 R收到 R改造 R政府 R旧 R星 R晗 R期间 R权 R村西
-0.9 R条例 R架 R档 R档案 R欣 R段 R毕 R沟 R没了 R治 R波 R活动 R测量 R浩然 R涉及 R淑 R港 R滏 R漏雨 R灿 R熙 R爱 R父亲 R片 R牙 R狗 R玩 R琛 R琨 R琼 R甫 R真 R石头 R磊 R秋 R程序 R穗 R立 R箱 R纲 R练 R绍 R经 R结 R维修
-0.9 R综合 R肿 R苏 R蔡 R蛋 R言 R访 R评价 R贰 R赵 R起来 R超市 R车位 R辆 R运 R退费 R通知 R逢 R逸 R钰 R铺 R镜 R问 R闺女 R静 R骏 R高 R黑了 bedge-act-over2 bedge-other-apart2 bedge-other-whole3
-0.9 brole-edge-apart4 bword-act-begun bword-edge-begun bword-other-apart bword-other-over3 bword-word-begun e-9 l@ lA l丽 l义 l乙 l亮 l余 l兴 l冬 l净 l凉 l刘 l初
-0.9 l别 l刹 l力 l协 l历 l叁 l古 l史 l吃 l品 l商 l国 l图 l墙 l如 l委 l季 l守 l完 l审 l容 l宿 l寄 l将 l川 l帮 l库 l底 l庭 l康 l延 l归 l心 l怀 l急 l情 l想 l扔 l拍 l拿 l指 l搭 l播 l料 l旅 l旗 l昆 l普 l暂
-0.9 l暖 l未 l术 l构 l果 l栏 l树 l格 l档 l樊 l横 l毛 l永 l污 l油 l洗 l消 l湖 l滨 l焦 l照 l片 l特 l玉 l玖 l珠 l琴 l男 l界 l相 l省 l眭 l督 l矿 l磁 l社 l祁 l票 l禄 l税 l端 l竹 l答 l类 l红 l织 l络 l绥 l继
-0.9 l缝 l翟 l翠 l考 l肆 l育 l脏 l臧 l自 l致 l色 l苑 l茅 l药 l蒲 l蔡 l虞 l蝇 l行 l讼 l话 l谷 l财 l贺 l赖 l跑 l辜 l运 l违 l逯 l邯 l郑 l郝 l郸 l配 l锦 l闭 l阎 l除 l露 l韦 l音 l顺 l额 l鲍 l麦 l黑 l齐 l￼
-0.9 pC|||| pS.||| pW|... pW|.|. pW||. p|.|. r久 r乱 r仍 r仟 r何 r供 r催 r克 r兼 r册 r写 r凡 r劝 r动 r勾 r吗 r周 r味 r品 r哈 r响 r售 r嗡 r困 r坟 r塌 r墙 r套 r婚 r密 r小 r层 r岁 r川 r幼
-0.9 r府 r彦 r往 r或 r战 r抗 r抚 r指 r挖 r挪 r据 r掉 r收 r旁 r旧 r星 r晗 r杨 r森 r欣 r段 r波 r流 r测 r涉 r淑 r滏 r火 r灿 r烤 r熙 r爱 r牙 r玩 r琛 r琨 r琼 r甫 r界 r磊 r秋 r穗 r粪 r粮 r纲 r练 r终 r绍 r经
-0.9 r肿 r药 r蔡 r蛋 r裂 r言 r计 r贰 r贷 r赵 r越 r辆 r边 r逢 r逸 r钰 r镜 r闺 r阅 r零 r静 r食 r餐 r饮 r骏
-1 L》 L】 L一起 L七星 L上级 L不用 L中学 L么 L乐 L买 L了一 L二十 L产权 L亩 L仓 L以 L以后 L份 L伊 L伏 L休 L传 L伯 L你 L假日 L党 L军 L农村 L冯 L冰 L出 L副 L办的 L卖 L卢 L卫 L厂 L厦 L台东 L同意 L吴 L商品 L四 L团
-1 L地方 L坐在 L填 L夜 L天天 L孙 L学校 L宁 L富 L尤 L展 L崔 L师傅 L并 L强 L往 L待 L德 L志愿 L快递 L恢复 L感 L我把 L或 L房屋 L手里 L托 L扫 L扶 L找过 L报 L拉 L提 L改造 L数据 L文化 L新 L旧 L术 L朱 L条 L柒 L查封 L标
-1 L棉 L步 L段 L江 L汪 L沙 L海 L涂 L滏 L牌 L牟 L环保 L班主任 L男朋友 L百 L盛 L石 L窗户 L站 L符 L等 L粪 L粱 L缴 L肖 L腿 L舒 L萧 L薛 L街道 L补偿 L袁 L装修 L要么 L解 L诸 L谁 L贝 L账户 L购 L资 L超市 L蹇 L轮 L辆
-1 L邢 L邹 L郁 L郗 L闫 L闯 L闻 L阙 L院 L青苗 L面 L鞠 L顶 L项目 R0000.0 RAAAAA R《 R一回 R一把 R不出来 R不得 R不算 R丛 R主管 R义 R二分 R二期 R井 R交警 R人口 R人行道 R代办 R任 R传 R你 R俊 R保 R信息 R俭 R倩 R值
-1 R停车 R傅 R儿子 R充 R光 R党 R公示 R刮 R制止 R办的 R勋 R十一 R协议 R单元 R友 R叶 R合同 R同胞 R名叫 R嘎 R地区 R址 R均 R婆婆 R婉 R婷 R孙 R学生 R客 R家属 R家里 R密码 R就不 R属实 R差 R师 R干果 R广场 R底 R往外 R待 R得
-1 R忠 R扎 R扬 R找到 R报告 R提交 R收入 R整 R斌 R族 R早 R旬 R有人 R有限公司 R期 R机关 R某 R查询 R栏 R桂 R棚 R楠 R死了 R毓 R求 R汤 R照片 R牌 R特 R珏 R琳 R瑟 R盖 R相 R看清 R祖 R积 R空 R窗口 R簿 R米 R纠纷 R置 R腾
-1 R自 R良 R芸 R苗 R茹 R薇 R裁 R规定 R认定 R访人 R语 R贸 R资 R超 R身份 R轮 R边 R这个 R这样 R违法 R部 R重视 R锐 R际 R霍 R页 R项 bedge-act-over bedge-other-begun bedge-other-begun3
-1 bedge-other-over2 bedge-word-whole3 bjoin-word-begun2 bword-edge-whole bword-edge-whole2 bword-other-over g-19 l》 l】 l七 l乐 l买 l亩 l仓 l伊 l伏 l传 l何 l你
-1 l倒 l像 l养 l再 l军 l冯 l冰 l决 l副 l千 l博 l卡 l卢 l卫 l厂 l压 l厦 l取 l句 l吴 l复 l好 l宁 l富 l寿 l尤 l崔 l强 l录 l待 l德 l志 l愿 l或 l托 l扶 l护 l拉 l持 l提 l族 l无 l旧 l旺 l末 l朱 l柒 l柜 l桥
-1 l棉 l步 l汗 l汪 l沙 l治 l津 l测 l海 l涂 l温 l滏 l牟 l留 l百 l目 l直 l真 l码 l积 l站 l符 l等 l粪 l缴 l网 l置 l老 l肖 l胞 l腿 l舒 l荣 l萧 l薛 l袁 l诸 l谁 l贝 l走 l蹇 l轮 l远 l邢 l邹 l郁 l郗 l闫 l闯
-1 l间 l闻 l阙 l队 l险 l雨 l静 l鞠 l顶 pW...| pW..| pW.|. pW.|| place-behind p|..| r《 r丁 r丛 r义 r九 r乡 r井 r价 r任 r传 r你 r俊 r俭 r倩 r傅 r划 r列 r刮 r制 r刷 r勋 r协 r危 r叉 r友 r古
-1 r叶 r启 r哪 r嘎 r器 r固 r址 r垃 r填 r妙 r婉 r婷 r存 r并 r很 r必 r忠 r扎 r折 r拆 r挂 r控 r放 r整 r斌 r族 r旬 r杆 r某 r校 r桥 r梯 r棚 r楠 r欧 r毓 r毕 r汤 r沟 r消 r涨 r港 r烟 r煤 r珏 r琳 r瑟 r盖 r目
-1 r相 r破 r祖 r箱 r簿 r粉 r纠 r绿 r缺 r置 r胡 r腾 r良 r芸 r苏 r苗 r茹 r薇 r语 r货 r贸 r跃 r采 r铺 r锐 r错 r附 r际 r霍 r页
-1.1 L《 L「 L一九 L上次 L临 L九 L也 L书面 L二手 L云 L亓 L五八 L人大 L什 L仟 L令 L伍 L佘 L俞 L修 L储 L内 L冉 L列入 L前 L办理 L却 L原 L同 L吕 L周 L四十 L回 L园 L壹 L复 L外 L天 L妇幼保健 L存 L室 L屠 L巧 L已经
-1.1 L庆 L床 L庞 L开发 L彭 L怎么 L我姓 L我的 L戴 L执 L抚 L推 L提交 L撒 L收了 L政府 L教 L文 L晏 L景 L曹 L杨 L某 L柴 L桂 L档案 L梁 L每天 L毕 L气 L汽 L消费 L消防 L满 L漏 L潘 L甲 L申 L盘 L福 L禾 L秀 L租 L秦 L米
-1.1 L系统 L綦 L约 L纪 L经营 L维持 L联 L莫 L蓝 L补 L装 L西 L该 L说给 L请问 L调 L调解 L费 L轿 L过渡 L邓 L郭 L钱 L银 L银行 L隔 L隗 L韩 L项 L驾 L麦子 L黄 R0.00 R00 R000.0 R一号 R一名 R三个月 R三次 R不去 R事实
-1.1 R们 R余 R佳 R依 R关 R写 R凰 R制 R办理 R北 R十二 R千 R升 R单 R历 R厚 R叁 R只有 R吉 R名单 R善 R噪声 R坐 R基地 R塔 R处 R复查 R夜班 R大队 R太长 R好 R妇 R姓名 R姿 R存 R孝 R官 R实 R家园 R就要 R岗位 R岭 R广 R庄
-1.1 R序 R店 R彬 R往 R征 R志 R性 R总 R惠 R愿 R执行 R拉萨 R排队 R改 R政 R教育 R昌 R晚上 R晶 R智 R有 R朋 R服务 R木 R机 R松 R果 R栓 R核 R格 R案 R桑 R汉 R泉 R洁 R测 R润 R满月 R漏水 R潮 R炎 R烟 R烨 R焱 R瑜 R病历
-1.1 R盛 R睿 R石 R示 R租 R笑 R第二 R粉 R约 R线 R罚 R自称 R臭 R艳 R草 R荫 R药房 R蕊 R补 R被人 R西 R解 R记 R许可 R设 R识 R货车 R资金 R跑路 R退休 R金 R钢 R锋 R阿 R降 R雷 R露 R颖 R馆 R鲁 R鹤 R麒 R麦 R龙
-1.1 bedge-act-whole3 bedge-other-over bword-edge-begun2 bword-other-begun3 g-16 g-20 g-24 l《 l「 l世 l临 l也 l云 l亓 l什 l仟 l体 l佘 l俞 l修 l储 l八 l共 l冉 l加 l助 l卖
-1.1 l印 l却 l吕 l周 l团 l块 l壹 l套 l始 l存 l定 l室 l密 l展 l屠 l巧 l市 l并 l床 l庞 l彭 l往 l戴 l执 l抗 l抚 l推 l撒 l放 l政 l文 l斤 l新 l昌 l星 l晏 l景 l曹 l杨 l某 l柴 l标 l核 l根 l桂 l梁 l检 l棋 l毕
-1.1 l汽 l渡 l源 l满 l潘 l牌 l甲 l申 l皮 l盛 l禾 l秀 l秦 l立 l粱 l綦 l纪 l结 l联 l莫 l蓝 l薪 l补 l许 l设 l该 l课 l购 l载 l轿 l辆 l退 l造 l邓 l郭 l钱 l银 l隔 l隗 l零 l韩 l项 l驾 l黄 p.||. pN|..
-1.1 pN||. pW|.. pX||| place2 r专 r亲 r们 r低 r余 r佳 r值 r光 r凰 r千 r升 r占 r卡 r印 r历 r压 r厚 r叁 r受 r善 r培 r塔 r声 r奖 r奶 r如 r妇 r姿 r完 r官 r容 r岗 r岭 r床 r序 r底 r店 r彬 r征 r性
-1.1 r总 r惠 r才 r护 r撤 r救 r旅 r昌 r晶 r智 r有 r村 r果 r架 r栏 r栓 r格 r桑 r档 r母 r汉 r泉 r注 r洁 r润 r湖 r潮 r炎 r烨 r焱 r父 r片 r特 r瑜 r病 r盛 r睿 r示 r积 r程 r立 r笑 r米 r约 r艳 r苍 r荫 r蕊 r识
-1.1 r超 r身 r车 r道 r遮 r配 r金 r钢 r锋 r降 r集 r颖 r馆 r香 r骨 r鲁 r鹤 r麒 twiceX w4over
-1.2 L〇 L一年 L丁 L专 L乡里 L事实 L产 L今 L全 L公安局 L公租 L农 L几个 L分 L前年 L务 L十四 L华 L卫生 L啥 L喜 L四至 L土地 L复查 L夏天 L外地 L太 L安 L家属 L尉 L小区 L小学 L尹 L幼儿 L广 L建 L或者 L托管 L授 L排 L搬迁
-1.2 L改 L曾 L林 L柳 L核对 L正在 L武 L河北 L法 L滕 L火 L环 L现 L生 L第二 L签 L纺 L线 L胸 L艾 L荆 L衡 L补贴 L褚 L计 L评 L赵 L路 L载 L迁 L退 L通 L邰 L鉴 L铁 L闵 L陵园 L随 L高 L魏 L龙 R00,000 R0000000
-1.2 R三十 R不对 R临时 R丹 R主 R乐 R九 R交 R亨 R以后 R伟 R伤 R公 R公司 R冀 R冰 R十四 R卫 R取 R司机 R哲 R啥 R土地 R地方 R块 R垚 R壹 R复 R大爷 R媛 R寅 R工伤 R工龄 R布 R干部 R张 R录 R志愿 R恒 R房 R手印 R打工 R托
-1.2 R拉 R挂 R接待 R提 R援 R教育局 R施工 R时间 R晓 R晨 R未到 R本 R李 R枝 R柯 R柳 R树 R梦 R植 R湾 R澜 R爽 R牛 R独 R玉 R理 R琬 R瑛 R畅 R白 R祥 R签名 R素 R纺 R网 R老伴 R联 R芹 R苑 R若 R莉 R莹 R蕾 R融 R街 R证明
-1.2 R诗 R账户 R贴 R道 R那个 R邯郸 R量过 R钊 R问题 R险 R雅 R面积 R题 bjoin-other-apart2 brole-other-apart2 bword-act-begun2 bword-other-apart2 d-10 l丁 l专 l予 l产 l今 l付 l以
-1.2 l伍 l假 l偿 l党 l全 l农 l化 l原 l右 l啥 l园 l外 l夜 l姑 l宅 l实 l封 l尉 l尹 l层 l很 l意 l扫 l授 l排 l支 l改 l教 l曾 l条 l林 l柳 l武 l段 l滕 l灯 l环 l现 l用 l盘 l看 l石 l福 l程 l童 l算 l米 l约 l纺
-1.2 l线 l统 l续 l胸 l艾 l苗 l荆 l葛 l衡 l褚 l资 l赵 l起 l递 l邰 l鉴 l钟 l铁 l闵 l院 l验 l高 l魏 l龙 p..| p..|| p.|| pS.|.| pS.||. pW.|.| pX|.|. pX|.|| r丹 r二 r亨 r伟 r伤 r充 r党 r冀
-1.2 r冷 r别 r取 r哲 r啥 r噪 r块 r坡 r垚 r堂 r壹 r夜 r好 r媛 r寅 r富 r布 r希 r延 r待 r恒 r您 r拒 r接 r援 r摘 r方 r晓 r晚 r晨 r木 r权 r李 r松 r枝 r柯 r标 r树 r梦 r植 r此 r活 r浩 r湾 r澜 r爽 r狗 r琬 r瑛
-1.2 r畅 r监 r砸 r祥 r租 r移 r纺 r线 r综 r羊 r脚 r芹 r苑 r若 r莉 r莹 r蕾 r融 r访 r诗 r贴 r遗 r钊 r镇 r险 r隔 r雅 r露 r项 r题 r麻 r龙
-1.3 L万 L三个月 L不是 L井 L人民 L仁 L位 L光 L公园 L六 L写个 L别 L十二 L单 L反映 L发 L召 L可 L地下 L大家 L宰 L工地 L左 L应 L心里 L怎 L报警 L招 L接 L支 L斯 L时 L晚 L最 L欧 L求 L王 L监 L监管 L稍 L章 L签字 L管
-1.3 L管理 L能 L苏 L药 L街 L表示 L谭 L账 L赫 L超 L达 L连 L通过 L造成 L邝 L都 L闹事 R. RA R丰 R了 R二十 R云 R位 R佩 R共 R养老 R冬 R出来 R分局 R办事 R单位 R去了 R号 R吃 R名册 R后 R呢 R四年 R囤 R堂 R复核 R天 R妮
-1.3 R娣 R字 R工业 R工作 R帅 R思 R意见 R成 R我们 R我家 R放 R文 R映 R村 R栋 R核查 R楼 R法 R津贴 R清 R灯 R甄 R由 R申 R电 R电梯 R的是 R离 R秀 R章 R籍 R系统 R经理 R翔 R翠 R者 R聪 R肆 R表 R装 R记录 R车 R迎 R还是
-1.3 R这边 R郸 R鉴定 R钧 R钱 R银 R门口 R雨 R雪 R零 R霜 R风 bword-other bword-other-begun2 bword-word-whole bword-word-whole2 l仁 l休 l保 l候 l健 l出 l划 l北 l单 l南 l发 l召 l同 l喜
-1.3 l四 l回 l宰 l察 l属 l左 l广 l庆 l应 l怎 l报 l招 l斯 l时 l映 l最 l校 l欧 l正 l气 l漏 l王 l监 l稍 l苏 l街 l调 l谭 l账 l赫 l超 l达 l连 l邝 l量 l防 p.|.| pS..| pW..|| pW|..| pX.||| r. r业
-1.3 r丰 r乐 r云 r佩 r依 r停 r儿 r冰 r初 r加 r十 r卫 r县 r呢 r囤 r堆 r妮 r娣 r字 r孝 r宝 r客 r帅 r年 r张 r录 r得 r心 r思 r我 r执 r施 r映 r春 r期 r条 r栋 r桂 r死 r油 r灯 r牌 r牛 r甄 r由 r秀 r窗 r章 r籍
-1.3 r网 r翔 r翠 r者 r聪 r肆 r臭 r轮 r辰 r迎 r运 r郸 r钧 r钱 r银 r锦 r问 r队 r院 r雨 r雪 r霜 r风 r高 r麦
-1.4 L00 L个人 L他们 L会 L保 L养老 L冀 L出租 L刚 L动 L单位 L危 L厕所 L双 L合 L哪个 L大街 L娘 L嫁到 L尚 L属于 L已 L市民 L平 L张 L得 L我不是 L房 L承 L振 L换 L教育局 L晓 L晚上 L李 L楼 L没 L用 L电 L社区 L穿 L维 L苟
-1.4 L要 L请 L谢 L通知 L部门 L金 L青年 R》 R一下 R三年 R不能 R丽 R亩 R亮 R仲裁 R会计 R保护 R保险 R做 R再 R刚 R利 R勇 R南 R厂 R口 R园 R场 R夏 R娜 R娥 R学 R孩子 R宁 R安 R宝 R室 R导 R市 R德 R心 R您 R意 R振 R方
-1.4 R明 R晖 R材料 R武 R永 R玲 R瑞 R着 R签订 R群 R胜 R花 R莲 R萍 R街道 R认 R认证 R请求 R诺 R责 R贤 R费 R路 R达 R选 R都不 R里 R镇 R门 R队 R青 R鹏 bjoin-act-whole3 l九 l令 l份 l傅 l冀 l分 l刚 l包 l华
-1.4 l危 l双 l可 l宝 l尚 l已 l平 l承 l振 l换 l晓 l望 l期 l李 l水 l电 l穿 l签 l级 l维 l苟 l营 l西 l解 l边 l迁 l通 l都 l随 pW..|. pX|||| r》 r万 r丽 r交 r亩 r亮 r冬 r勇 r北 r后 r场 r夏 r姨 r娜 r娥
-1.4 r宁 r守 r宏 r室 r应 r德 r志 r拉 r振 r政 r晖 r朋 r材 r楼 r永 r求 r烧 r玉 r玲 r男 r着 r群 r职 r胜 r草 r莲 r萍 r西 r记 r许 r设 r诺 r贤 r账 r邯 r里 r量 r鹏 thing-behind wordy
-1.5 L· L一 L一名 L不 L五 L他的 L住 L俺 L关 L区 L向 L城 L对方 L您 L打到 L按 L捌 L机 L柳林 L次 L物业 L盖 L要求 L记 L车 L那 L都是 L错别字 R0 R· R七 R下 R个人 R中 R书 R仪 R住户 R保卫 R凤 R到底 R前 R办 R包 R变
-1.5 R台 R外 R多 R妞 R委员 R庆 R慧 R日 R旺 R昭 R晴 R次 R海 R燕 R班 R琴 R瑶 R用 R礼 R第三 R红 R组 R美 R芝 R行 R财 R进度 R铁 R间 R霞 R顺 bword-other-begun gw4 l· l〇 l万 l井 l会 l俺 l六 l关 l向
-1.5 l城 l建 l您 l感 l按 l捌 l据 l明 l江 l没 l湾 l盖 l能 l请 l费 l那 l阳 pX|.. r· r了 r仪 r位 r先 r凤 r刚 r利 r号 r四 r园 r地 r太 r妞 r孩 r安 r宗 r局 r庆 r慧 r房 r报 r旺 r明 r昭 r柳 r武 r燕 r琴 r瑞
-1.5 r瑶 r用 r礼 r美 r芝 r花 r街 r费 r违 r鉴 r间 r霞 r青 r顺 tX1 w3over
-1.6 L0.0 L东 L其 L包给 L去 L台 L学生 L开 L微 L承包 L本 L点 L现在 L申请 L登记 L网上 L证 L过 L还 L这个 R不了 R事项 R会 R佑 R保障 R元 R先 R其 R医生 R十 R博 R占 R县 R合 R回 R国 R城 R堵 R奎 R子 R局 R康 R强 R河
-1.6 R涛 R满 R看 R社 R航 R芳 R荣 R虎 R补助 R辉 R部门 R阁 R院 R飞 c-12 l件 l住 l光 l其 l内 l十 l合 l场 l得 l微 l房 l接 l晚 l案 l楼 l法 l点 l章 l要 l规 l路 l道 l面 p..|. p.|.. pX.|| p|.. r中 r佑
-1.6 r元 r再 r博 r吉 r处 r外 r多 r奎 r导 r广 r成 r改 r晴 r样 r案 r河 r津 r涛 r清 r漏 r社 r福 r航 r芳 r荣 r虎 r资 r路 r辉 r选 r铁 r阁
-1.7 L0 L你们 L光明 L兼 L写 L别人 L后 L学 L店 L每 L门口 R一 R不是 R业 R地 R士 R太 R妍 R娟 R宇 R小区 R所 R曦 R柱 R桐 R正 R氏 R涵 R环 R田 R福 R管理 R萱 R补贴 R贵 R轩 R辰 R远 l兼 l前 l区 l张 l打 l每 l租 l贴
-1.7 l车 l金 l门 p.|. pS.|. pX||. pX|||. r其 r内 r厂 r台 r城 r妍 r娟 r子 r学 r宇 r市 r康 r强 r曦 r朝 r桐 r氏 r水 r海 r涵 r环 r红 r萱 r行 r轩 r远 r长
-1.8 L今年 L小 L方 L来 R〔 R仓 R头 R定 R峰 R平 R建 R收 R朝 R林 R根 R水 R江 R芬 R过 R通 R长 common d-11 g-23 l三 l不 l业 l五 l写 l动 l去 l小 l本 l证 l还 r〔 r七 r事 r仓 r健 r公 r喜 r国 r堵 r士 r头
-1.8 r峰 r意 r日 r柱 r江 r石 r芬 r财 r贵 r飞
-1.9 L三 L两 L中 L入 L我在 L施工 L这 L门 R军 R区 R华 R大街 R委 R工 R弟 R敏 R杰 R梅 R民 R然 R珍 R码 R科 R进 R阳 gw3 l两 l开 l这 r军 r华 r司 r弟 r敏 r机 r杰 r林 r根 r梅 r次 r民 r然 r珍 r田 r码 r解 r部
-1.9 r门 r阳
-2 L丛 L打 R二 R全 R兵 R叫 R嫣 R宗 R尔 R山 R老 R英 l丛 pW.|.. r兵 r区 r南 r叫 r复 r嫣 r尔 r平
-2.1 L地 R教师 R菊 R领导 common-begin e-12 pX||.| r单 r山 r菊
-2.2 L0000 R兰 R喜 R怡 R月 R桥 bword-word-begun2 d-12 l一 r兰 r怡 r月 r英
-2.3 L下 L没有 R会议 R四 bjoin-other-begun2 l求 r建 r满
-2.4 L大 R东 R同 R员 r东 tX2
-2.5 R年
-2.6 rA
-3 R站
-3.1 place3
-3.4 R隐
-4 l0
`;

export const weights: ReadonlyMap<string, number> = new Map(lines.trim().split('\n').flatMap((line) => {
  const [weight, ...signs] = line.split(' ');
  return signs.map((s): [string, number] => [s, Number(weight)]);
}));
