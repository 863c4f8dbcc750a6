// What each sign of kit/mask-learned.ts weighs. Written by npm run learn:names; not to be changed by hand.

// A weight, then the signs that have it.
const lines = `
2.1 L本人
2 R家
1.9 R收了 twiceN
1.8 L男人 l到 l爸 r家
1.7 L关于 R失 R诉 r失 r诉
1.6 R电话 r之
1.5 L我爸 R原 R只 dated l名 l哥 r副 r原 r户
1.4 L找到 L者 R^ R于 R他 R拍 R替 g0 r^ r争 r于 r推 r替 r现 r躲
1.3 L子 L爹 R不服 R之 R垫 d1 d2 l户 l爹 l着 r他 r代 r垫 r扣 r拍 r跟 r陪
1.2 L收到 L朋友 L法官 L科 L窗口 R两口子 R从来没 R养了 R同意 R夫妇 R姓 R手里 R挡 R考 d3 l于 l员 l妈 l妹 l汉 l科 r只 r妈 r挡 r捡 r考
1.1 L同学 L哥 L妹 L小姑娘 L父 L籍 L诉 R一句 R一案 R仨 R偏 R吵 R坐月子 R怀孕 R户 R提出 R陪 d-3 g-1 l友 l籍 r仨 r坐 r帮 r手 r提 r敬
1 L之子 L侄 L儿 L公公 L到了 L卖主 L央 L学名 L小孩 L感谢 L我哥 L我妈 L楼下 L班 L电工 L真名 L自称 L贩 L那位 R代 R俺 R医 R卖 R喊 R扣 R敬上 R来看 R欠 R站在 R签 R股 R跟 R随后 R顶 d-2 d0 l下 l侄 l听 l央 l孩 l成 l称
1 l贩 r俺 r偏 r卖 r喊 r姓 r怀 r捐 r摔 r欠 r股
0.9 L主管 L仇 L光棍 L其中 L写成 L冬天 L医 L原告 L叔 L名字 L听 L外甥女 L孙女 L孙子 L店主 L户 L批评 L接线员 L放在 L桌 L男友 L财务 R天天 R女 R妈妈 R委托 R差点 R持 R排 R旭 R最 R未经 R查 R核实 R每天 R照顾 R答应 R管 R脑 R致
0.9 R过世 e1 e3 g-5 g-7 l了 l仇 l娘 l有 l桌 l棍 l者 l诉 r否 r因 r持 r旭 r最 r查 r照 r独 r脑 r致 r走 r返 r随 r顶 title-behind
0.8 L一下 L中介 L为什么 L事 L俗名 L军人 L农户 L办 L医生 L司机 L女方 L工友 L律师 L收 L楼上 L由 L研究 L碰见 L老婆 L老汉 L跟 L跟着 R__ R一本 R买 R代领 R会同 R侄 R名 R尘 R已对 R帮忙 R归 R怀 R户籍 R手机 R携 R敬礼 R来信
0.8 R正在 R现在 R生病 R看见 R离婚 R算 R走 R赴 R进去 R阿姨 R陪同 R领 R骂人 brole-act brole-edge-apart2 g2 given-common l介 l位 l办 l务 l叔 l告 l天 l夫 l女 l跟 pC|.|| pS|||| p|||| r买 r及
0.8 r尘 r差 r归 r携 r核 r离 r站 r算 r背 r表 r赴
0.7 L一次 L乡 L人家 L养猪户 L出纳员 L前任 L卜 L叫 L名 L后来 L告知 L妻 L姐妹 L小舅子 L弟 L成了 L村民 L比 L现任 L班长 L理 L男方 L着 L组 L群众 L翻译 L老伴 L老头 L职员 L落款 L让 L转 L隔壁 L馆 R0000 R不肯 R争执 R做了 R共同
0.7 R占了 R发烧 R吃了 R合伙 R告知 R回来 R因 R夺下 R妈 R帮 R干 R年轻 R当日 R打架 R找人 R提供 R时 R核对 R气 R没 R看了 R科长 R等 R说 R调解 R责任 R转 R那里 R非法 alone3 brole-word-apart2 e-3 g-3 g3 l人 l伴
0.7 l兄 l卜 l口 l叫 l壁 l婆 l字 l店 l所 l母 l比 l班 l由 l组 l让 l译 l转 l馆 r临 r体 r吵 r告 r夺 r委 r姥 r换 r等 r管 r糖 r认 r说 r逃 r酒 r非 r骂
0.6 L一架 L上有 L二 L二嫂 L交警 L其实是 L副校长 L听说 L员 L堂兄 L大名 L大姐 L庄 L当年 L所长 L最后 L未婚夫 L本村 L法人 L父母 L爸爸 L第三次 L老师 L表弟 L被告 L访人 L调度 L问过 R... R00000000000 R一直 R不退 R两 R也在
0.6 R也是 R作出 R保管 R六月 R出 R劳 R同学 R在场 R小 R居住 R所述 R批评 R担保 R按 R换 R推 R曾 R每月 R现场 R确 R种 R系 R至今 R还有 R这 R都是 alone2 bedge-act-apart bjoin-edge-apart
0.6 brole-act-apart2 brole-edge-begun3 brole-other-apart3 d-1 e-2 g-4 g-9 l上 l乡 l众 l姓 l嫂 l子 l工 l庄 l收 l架 l知 l警 l评 l谢 r... r与 r两 r侄 r劳 r发 r已 r愿 r批 r担 r按
0.6 r时 r曾 r每 r气 r确 r种 r第 r答 r送
0.5 L? L• L一位 L一是 L代表 L住户 L夫 L女孩 L姐 L对象 L居士 L工头 L店长 L患者 L成 L我是 L我被 L所 L日 L校长 L派出所 L蔺 L还有 L退役军人 L那天 L部 R) R、 R之间 R到场 R可以 R大 R娘 R将 R已 R当 R打电话 R是否 R残疾 R爸
0.5 R申请 R留 R能 R落户 R要求 R赶集 R还 R送 bedge-act-apart2 bjoin-edge bjoin-edge-apart3 brole-act-apart brole-act-whole brole-act-whole2 brole-edge
0.5 brole-edge-apart brole-edge-begun c-6 d-4 d-5 e-4 e0 g-2 l? l• l任 l医 l妇 l妻 l姐 l官 l局 l弟 l次 l究 l蔺 l见 l象 pW|||| r) r、 r也 r吃 r商 r在 r大 r天 r将 r所 r是 r残 r爸
0.5 r科 r能 r调 r赶 r还 r领
0.4 L一个 L上 L为 L主任 L人员 L依 L分局 L副主任 L医师 L同事 L大伯 L大哥 L姓名 L娃 L婆婆 L局 L居民 L房东 L有 L木工 L权 L民警 L爷爷 L爸 L老板 L访 L配偶 R| R— R三 R什么 R今年 R住院 R几个 R去年 R及 R发 R同志 R多次 R大姐
0.4 R我在 R把 R拿走 R昨晚 R更正 R翻 R走得 bedge-act-apart3 bedge-edge-apart bedge-edge-apart3 bjoin-act bjoin-act-apart bjoin-edge-apart2 bjoin-other-apart3
0.4 bjoin-word-apart2 brole-act-begun c-1 c-4 e2 g-6 g-8 l个 l为 l主 l二 l依 l偶 l儿 l头 l娃 l客 l权 l板 l款 l访 l过 l长 r-edge r_ r| r— r什 r今 r养 r出 r可 r娘 r居 r带 r干 r把
0.4 r昨 r正 r电 r留 r系 tS2
0.3 L" L— L‧ L、 L书 L书记 L亲家 L会计 L借到 L兄 L只有 L处的 L复姓 L外甥 L大舅 L女婿 L她 L妈 L媳妇 L家长 L对 L就是 L已对 L弟弟 L死者 L母亲 L消防员 L的是 L认 L读者 L里 L镇长 R( R00000 R_ R___ R一家 R一次 R与
0.3 R五保 R从 R从不 R做的 R分 R哭了 R回家 R在 R女士 R家长 R态度 R我 R打 R承诺 R换了 R是不是 R连 bedge-edge bedge-word-apart2 bjoin-act-apart2 bjoin-act-apart3 bjoin-edge-begun
0.3 brole-word-whole brole-word-whole2 g1 l" l— l‧ l、 l中 l地 l她 l婿 l对 l日 l父 l爷 l理 l甥 l表 l认 l记 p||.| r( role role2 r从 r医 r变 r哭 r女 r当 r更 r罚 r翻 r责 r连 s-1
0.3 s-2 s0 s2
0.2 L. L交 L人 L从 L儿子 L前夫 L名叫 L妹夫 L局长 L岳母 L廖 L弟媳 L换了 L昨天 L母 L的 L老板娘 L院长 R三口 R也 R他们 R住 R前年 R又 R反映 R和 R大娘 R带 R承认 R拖欠 R昨天 R殡葬 R每周 R没给 R称 R给 R联系 R走了 R都能
0.2 bedge-act bedge-edge-apart2 bjoin-edge-begun3 bjoin-word brole-edge-apart3 brole-word-apart c-7 c0 d-6 e-1 g-10 g-11 l. l事 l从 l伯 l公 l士 l廖 l村
0.2 pC|.||| pS||.| pS||| pW||.| pW||| p|.|| p|.||| role3 r休 r保 r做 r又 r反 r回 r嫁 r态 r托 r殡 r没 r申 r瘫 r看 r称 r至 r都 r阿 s-4 tS1 tW2
0.1 L: L_ L| L东至 L保安 L前妻 L厂长 L和 L妹妹 L姓 L就 L岳父 L房主 L教师 L替 L病人 L科长 L组长 L襟 L警 L队长 R, R一个 R信 R兄弟 R半夜 R去 R师傅 R组织 R老师 R表示 R让 R说话 R跑 R都 bedge-edge-begun
0.1 bjoin-word-apart brole-word bword-act-apart3 bword-edge-apart3 c-3 c-8 c2 c3 e-6 e-7 l-edge l: l_ l| l么 l交 l亲 l和 l媳 l就 l替 l机 l襟 r, r兄 r几 r半 r去 r同
0.1 r打 r找 r承 r让 r跑 r进 s-10 s1 tC2
-0.1 L; L。 L丈夫 L了 L从来没 L写的 L号 L大夫 L奶奶 L客 L建材 L我 L手 L本名 L被 L证人 L邻居 R! R: R; R主任 R写的 R大夫 R工资 R户口 R找了 R纷 R附近 R院长 any bedge-act-begun bjoin-word-apart3
-0.1 brole-act-apart3 bword-act-apart c-2 l; l。 l奶 l学 l家 l居 l我 l材 l来 l至 l计 l说 pN|.. pS|..| pW|.|| pW|||. p|.| r! r: r; r共 r到 r实 r拖 r排 r的 r纷 r落 r装 r讲 r转
-0.1 r这 r那 s-6 s3
-0.2 L“ L兄弟 L到 L千 L哪一 L均 L头 L女儿 L妻子 L孩子 L宝 L工程 L广电 L我们 L时间 L查 L泔 L灌 L界 L第一 L红绿灯 L经理 L职工 L胳 L追究 R” R一楼 R一起 R中心 R人 R什 R众 R入 R口头 R哪 R察 R就不 R层 R展览 R抚 R指 R未
-0.2 R末 R物 R疾 R眼 R签字 R纳 R舍 R角 R解决 R询 R该 R谈 R速 R遇 R除 alone4 bedge-act-begun3 bedge-edge-begun3 bedge-other-apart3 bjoin-act-whole3 brole-edge-whole
-0.2 brole-edge-whole2 bword-edge-apart c-5 d-8 g-12 g-22 l“ l后 l均 l年 l泔 l灌 l生 l界 l的 l胳 l里 pS.|| pS|.| pS||. pX..|| r” r不 r主 r众 r会 r作 r察 r小 r层 r我 r末 r疾
-0.2 r签 r纳 r结 r舍 r角 r询 r该 r谈 r过 r速 r遇 r除 r隐 tW1
-0.3 L! L) L世纪 L乌 L侄女 L供电 L十 L告诉 L商品 L地址 L小区 L屠 L建设 L护士 L拆迁 L教练 L是 L案 L治 L法 L点 L神 L给 L虹 L资金 L达 L还是 L还说 L零零 L风 RAAAA R上 R下水道 R举 R五 R井 R介 R代表 R停 R别 R前
-0.3 R十四 R嗡 R垃圾桶 R城乡 R塞 R备 R孩 R对 R小学 R就是 R己 R已经 R庄 R座 R役 R径 R急 R承包 R故 R晚 R杭 R板 R柳林 R标 R款 R漏 R生 R笑 R筑 R脚 R街 R表 R请求 R身 R遗留 R银行 R销 R额 R馕 bedge-other-whole
-0.3 bedge-other-whole2 bedge-other-whole3 bedge-word-whole bedge-word-whole2 bjoin-act-begun bjoin-act-begun3 bjoin-edge-whole bjoin-edge-whole2
-0.3 bjoin-word-whole bjoin-word-whole2 brole-word-apart3 bword-word-apart3 c1 g-15 l! l) l乌 l号 l司 l宝 l屠 l戚 l手 l治 l点 l神 l虹 l达 l风 pS|.|| pX.|.. pX.||.
-0.3 pX.||| r举 r井 r人 r住 r占 r塞 r展 r己 r座 r役 r径 r急 r抚 r押 r拿 r故 r族 r杭 r板 r泥 r笑 r筑 r销 r额 r馕 s-11 s-7 s-8 sC twiceS
-0.4 L三月 L不是 L中学 L主治医生 L五万 L井水 L休 L全部 L公开 L其他 L列入 L剩 L半 L压 L叔叔 L合 L喷 L土 L堵在 L填写 L夜里 L姐姐 L完 L就把 L工 L心 L总 L我去 L承 L拿 L推 L支付 L放 L服务 L望 L核 L桥 L死 L每月 L汤 L流动
-0.4 L源 L物流 L直接 L等待 L答复 L肇事 L育 L行 L表哥 L表扬 L觉得 L采 L阶 L集体 L食品 R一名 R万 R不 R不上 R中介 R么 R书 R伍 R低 R作证 R候 R充 R到 R励 R化 R单 R叁 R取 R告 R块 R境 R声 R妻 R孙子 R完 R密 R庞 R异 R快
-0.4 R托 R批 R拖 R施 R术 R样 R桩 R残 R毁 R注 R流 R测 R港 R甲 R益 R直 R睡 R票 R粮 R级 R织 R袁 R被 R规定 R视 R评 R边 R通知 R都在 R重新 R门 R闭 R难 R集 R黄 R黑 bedge-act-whole bedge-act-whole2
-0.4 bedge-edge-whole3 bjoin-other-apart brole-other-whole brole-other-whole2 bword-act bword-edge-whole3 bword-word-apart bword-word-whole3 g-14 l东 l们
-0.4 l剩 l半 l喷 l土 l在 l安 l寓 l总 l扬 l承 l拿 l推 l方 l查 l死 l汤 l法 l育 l设 l采 l阶 pC||||| pN|.| pN||| pS.|.| pW|.| pW||.. pX.|. pX|..| p||||| r么 r仁 r介 r伍 r候 r入 r六 r励
-0.4 r叁 r各 r名 r块 r境 r声 r多 r妻 r对 r庞 r早 r晚 r术 r来 r样 r桩 r款 r毁 r甲 r益 r票 r织 r绕 r联 r袁 r边 r闭 r黄 s-12 s-5 tC1
-0.5 L, L00.0 L一块 L一起 L三家 L业 L乐 L企业 L住在 L信用 L倒 L健身房 L免 L农业 L凭 L出院 L劳动 L占用 L参 L另外 L合同 L同一 L哪 L嘉 L园 L基本 L堆 L壹 L复查 L够 L守 L展览 L平台 L很 L户主 L把 L整 L断 L来看 L济 L猪
-0.5 L电梯 L百 L监督 L省 L省下 L第二 L结果 L缺 L网络 L老人 L老家 L背 L致 L解决 L诉求 L财 L责令 L身份 L躲在 L进 L退出 L酒 L长 L队员 L阿 L鸿 L￼ RAAAAA R三天 R三次 R不要 R两次 R个人 R今天 R休 R伴 R停了 R偷偷 R偿 R催
-0.5 R公开 R农村 R况 R制 R司 R吧 R听 R塘 R够 R婆 R婚 R学校 R宅 R封 R岗 R工人 R并 R建筑 R建设 R张 R当面 R待遇 R情绪 R房子 R押金 R接 R撤 R支 R教育局 R数 R旧 R时候 R月底 R机动 R条 R核 R检 R段 R民政局 R永年 R油 R渠
-0.5 R烧 R热 R物业 R理由 R百 R目 R禁 R立 R续 R绿 R置 R职 R舞 R节 R药 R营 R葬 R补偿 R裁 R规 R试 R读 R费用 R资格 R车位 R退费 R造 R配 R鉴 R锅炉 R阎 R队长 R附 R限 R面积 R音 R页 R龚 bedge-word-apart3
-0.5 bjoin-act-whole bjoin-act-whole2 bjoin-other-over bjoin-other-over2 bjoin-other-whole3 brole-other-begun bword-act-apart2 bword-act-whole3
-0.5 bword-edge-begun3 bword-other-whole3 common-said e-8 g-17 g-18 l, l乐 l免 l凭 l参 l变 l台 l哪 l售 l嘉 l堆 l壹 l守 l师 l度 l待 l心 l放 l整 l暖 l济 l猪 l百 l练 l给 l络 l缺 l背
-0.5 l致 l舅 l览 l速 l酒 l间 l阿 l鸿 l￼ pS||.. pW||. pX.|.| r0 role4 r一 r丈 r三 r书 r伴 r便 r偿 r催 r况 r冷 r吧 r听 r塘 r够 r夫 r婚 r孙 r宅 r封 r张 r招 r旧 r段 r测 r消 r涨 r渠 r港 r热 r租
-0.5 r笔 r续 r置 r脚 r舞 r节 r葬 r被 r试 r读 r购 r造 r锅 r阎 r限 r页 r餐 r马 r龚
-0.6 L》 L七 L下载 L世 L事业 L人民政府 L仓 L伏 L侄子 L供水 L信息 L值 L儿童 L全 L公 L共 L内向 L几 L十六 L南 L占了 L反 L句 L台东 L吊 L啥 L国 L在 L夜班 L天天 L太 L宅 L定 L实 L审 L容 L市场 L师傅 L希望 L帮忙 L床 L庞
-0.6 L恒 L恢复 L愿意 L慧 L手术 L打开 L扶 L找过 L承接 L授 L政府 L文书 L明确 L暂时 L朝 L校 L核对 L棚 L民 L江 L污水 L派遣 L测绘 L温 L烟 L烤 L热力 L照 L男 L疫 L短 L礼 L福 L空 L等 L红 L纳 L绿 L聋 L苗 L英 L蒜 L话
-0.6 L请求 L载 L辆 L退休 L退回 L通报 L量 L问 L闯 L陆 L限 L领导 L麻 R七个 R不到 R不愿 R中华 R中学 R乡 R事业 R付 R仲裁 R份 R企业 R传 R依据 R停车 R充电 R公布 R准 R划 R办法 R务 R医院 R半 R协议 R县 R友 R句 R叶 R吕 R周
-0.6 R品 R喇叭 R器 R处理 R大爷 R委 R存 R季 R宿舍 R富 R小时 R少 R就要 R居 R工地 R巧 R席 R床 R序 R库 R开 R待 R息 R手术 R扬 R找 R护 R掉 R收费 R救助 R教 R整 R文件 R方 R旁边 R无 R星 R木 R来 R梯 R检查 R棉 R楼 R次
-0.6 R步 R派出所 R游 R滏 R灌 R烟 R烧烤 R照 R片 R环境 R电梯 R疗 R监 R砸 R积 R程 R策 R箱 R米 R纠纷 R纸 R纺 R缴 R罚 R老伴 R育 R落 R警 R计 R误 R趟 R轮 R达成 R近 R退休 R退役军人 R金 R针 R银 R锈 R错误 R锦 R镇 R障
-0.6 R零零 R题 R馆 R高 bedge-edge-whole2 bedge-other-apart bedge-word-begun bedge-word-begun3 bword-act-begun3 bword-edge bword-other-apart3 bword-word g-21
-0.6 l》 l七 l世 l仓 l伏 l休 l倒 l值 l具 l冒 l几 l反 l吊 l品 l啥 l址 l坟 l嫁 l审 l导 l床 l庞 l往 l很 l忙 l急 l恒 l息 l慧 l扶 l技 l授 l断 l施 l望 l朝 l梯 l棚 l民 l烟 l烤 l牌 l男 l疫 l短 l礼 l空 l童 l等
-0.6 l红 l纳 l绘 l绿 l聋 l英 l辆 l递 l遣 l闯 l陆 l麻 pS.|.. p|... p||.. p|||. r价 r份 r企 r低 r充 r八 r写 r准 r划 r制 r务 r县 r叉 r友 r句 r叶 r吕 r品 r器 r土 r基 r妇 r季 r完 r宿 r巧 r席 r庄
-0.6 r序 r库 r底 r异 r待 r很 r息 r扬 r摊 r数 r整 r旁 r星 r暖 r条 r楼 r洗 r温 r滏 r灌 r片 r疗 r直 r眼 r策 r纠 r级 r纺 r统 r缴 r育 r要 r警 r评 r误 r质 r趟 r近 r途 r遗 r配 r金 r针 r银 r锈 r锦 r镇 r隔 r零
-0.6 r需 r音 r题 r食 r馆 sN tN2 w3
-0.7 L( L__ L” L一九 L一九九九 L一件 L一家 L三十 L买 L互 L位 L住房 L何 L供 L供暖 L信 L做 L停车 L储 L公路 L兰 L军 L冬 L出租 L副 L加 L协商 L卖 L历 L厨师 L双 L各 L喇 L喜 L嗡 L国家 L填 L外 L夜间 L大街 L奖 L存在
-0.7 L宁 L家住 L密 L小学 L山 L工龄 L左 L师 L并 L康 L建筑 L异 L强 L患 L手里 L才 L抽 L招 L教育局 L时候 L晚辈 L智 L期间 L期限 L术 L机构 L板 L楼房 L次 L正 L段 L污 L沟 L油 L派人 L清 L满 L田 L申请 L男朋友 L登录 L砖 L祝
-0.7 L祥 L秀 L站 L简 L米 L粱 L素 L维持 L自来水 L花 L补偿 L补发 L解除 L评估 L说 L责 L货 L贰 L贸 L费 L贺 L超市 L轮 L轿 L逯 L道 L金额 L钢 L错 L镇 L间 L防 L阴 L随 L雨 L非要 L须 L香 L麻烦 RA00000 R一下 R不够
-0.7 R不得 R世 R丢 R为 R主 R书记 R交 R交了 R产 R亩 R人民 R人民政府 R以 R件 R价 R伤 R供 R俊 R保障 R假 R偏低 R公园 R关门 R册 R冯 R到期 R刷 R勾 R千 R危 R压 R向 R土地 R址 R坟 R城 R复 R复核 R外地 R夜 R夜里 R好 R姐
-0.7 R婆婆 R孙 R屋 R店 R建议 R弟弟 R悉 R您 R意 R执 R执法 R抗 R报告 R捌 R损 R收据 R改制 R日 R日期 R春 R有一 R服务 R期限 R杆 R杜 R架 R桥 R死 R沟 R没有 R法 R法人 R津贴 R活 R潘 R烤 R爷 R王 R现 R登记 R知道 R石 R码
-0.7 R碰见 R秀 R税 R第 R第二 R线 R练 R结 R编号 R群众 R肿 R至 R苇 R苗 R范围 R莲 R菜 R薛 R行政 R补 R言 R议 R话 R请 R课 R货 R贸 R达 R重 R闺女 R阅 R项目 bedge-act-over bedge-act-over2
-0.7 bedge-edge-whole bjoin-word-begun2 bjoin-word-begun3 brole-word-begun3 bword-act-begun bword-act-over bword-act-over2 bword-edge-begun
-0.7 bword-word-begun3 c-11 c-9 e-11 gw2 l( l” l买 l互 l付 l估 l体 l何 l供 l储 l全 l兴 l军 l副 l加 l助 l千 l双 l各 l合 l喇 l喜 l嗡 l域 l填 l够 l奖 l始 l宁 l容 l封 l山 l左 l并 l康 l异 l强
-0.7 l患 l意 l抽 l招 l据 l播 l料 l智 l末 l标 l档 l桥 l段 l池 l污 l沟 l油 l温 l滴 l烦 l省 l督 l砖 l祝 l祥 l福 l秀 l站 l筑 l简 l管 l米 l素 l花 l葬 l蒜 l行 l财 l货 l贰 l贸 l贺 l轮 l轿 l辈 l进 l逯 l钢 l错
-0.7 l镇 l阴 l际 l除 l震 l额 l香 p.|| p.||| pS|.|. pS|||. pW.||| pX.|| p|..| r世 r为 r亩 r件 r传 r伤 r俊 r偷 r册 r冒 r冯 r勾 r化 r千 r压 r口 r周 r哪 r喇 r嗡 r围 r址 r坟 r填 r备 r如 r常
-0.7 r应 r店 r快 r悉 r感 r护 r指 r捌 r救 r杜 r架 r梯 r母 r沟 r泡 r津 r潘 r烟 r爷 r物 r特 r界 r登 r百 r睡 r督 r码 r秀 r积 r税 r空 r立 r箱 r粪 r粮 r练 r终 r综 r缝 r肿 r苇 r苗 r范 r药 r莲 r菜 r营 r薛 r规
-0.7 r言 r议 r话 r课 r贸 r轮 r邻 r闺 r阅 r难 r雪 r饭
-0.8 L一条 L三年 L丢 L丽 L么 L云 L亲 L人民 L份 L传 L但是 L佘 L佴 L停在 L元 L先 L公园 L公示 L养老 L农村 L决 L前年 L医药 L华 L单元 L卡 L卢 L却 L厂 L叁 L又 L及 L及时 L只 L商场 L坐在 L城市 L夏天 L她的 L存 L官 L家父
-0.8 L宿 L属 L岭 L工作 L工地 L已经 L带 L帮 L广 L建议 L当 L德 L情 L惠 L我想 L户口 L房屋 L找 L折 L护 L报 L指 L收了 L改造 L文化 L旁 L无 L旧 L春 L普 L有一 L木 L本 L李 L某 L检察 L棉 L汪 L沐 L流 L漏 L王 L琴 L白
-0.8 L知道 L码 L社 L社会 L祁 L祖 L离婚 L答 L纸 L统 L继 L考 L聂 L能 L自己 L艾 L蓝 L薛 L要 L规 L解 L记 L课 L谁 L谭 L资 L资源 L赫 L起 L跳 L边 L过渡 L运 L违 L退 L选择 L通 L邵 L都是 L阀 L青 L项 L预 L鱼 L黄
-0.8 R0.0 R00 R一天 R一年 R一样 R三个月 R上了 R不去 R临时 R为什么 R书面 R乱 R事实 R人力 R人员 R仟 R体 R作 R侯 R健 R全体 R公 R关 R关系 R内 R冲 R决 R凉 R初 R力 R加 R包 R北 R医疗 R十八 R占地 R印 R围 R地产 R堵 R塔
-0.8 R处 R太 R学徒 R学生 R客 R家属 R岁 R布 R常 R幼儿 R底 R录 R征 R怎么 R总 R我去 R或者 R所 R报 R拆 R收到 R收益 R政 R教育 R料 R断 R无法 R早 R时间 R有 R服 R期间 R本 R标准 R校 R梦 R植 R求 R江 R没了 R玩 R琳 R监察
-0.8 R相 R章 R组 R网上 R自 R自称 R艺 R融 R认定 R许可 R访人 R证明 R说明 R资金 R跑路 R身份 R轿车 R这样 R选 R量 R铺 R错 R际 R降 R零 R雷 R面 R风 R驰 R鸡 R麦子 bedge-other bedge-other-apart2
-0.8 bjoin-other bjoin-word-begun brole-word-begun bword-act-whole bword-act-whole2 bword-edge-apart2 bword-edge-begun2 bword-other-over2
-0.8 bword-other-whole bword-other-whole2 bword-word-apart2 g-13 l丢 l丽 l云 l传 l佘 l作 l佴 l傅 l兰 l函 l区 l卖 l卢 l却 l厂 l叁 l又 l句 l外 l完 l实 l宿 l展 l岭 l己 l带 l帮 l广 l底
-0.8 l废 l座 l庭 l当 l情 l惠 l才 l找 l折 l护 l指 l政 l旁 l旧 l春 l普 l服 l木 l李 l某 l格 l棉 l步 l江 l汪 l沐 l消 l渡 l满 l然 l王 l琴 l白 l石 l社 l祁 l祖 l答 l粱 l纪 l纸 l继 l聂 l艾 l蓝 l薛 l语 l课 l谁
-0.8 l谭 l责 l费 l赫 l跳 l运 l违 l退 l邵 l阀 l限 l青 l项 l须 l预 l饰 l骂 l鱼 l黄 l龄 p...| pW...| pW..| pW|... pX|.| r乡 r乱 r五 r仟 r侯 r假 r决 r净 r凉 r刷 r北 r厕 r垃 r塔 r奶 r姐 r守 r审
-0.8 r密 r岁 r工 r布 r幼 r总 r或 r抗 r拆 r拒 r损 r掉 r摘 r料 r方 r日 r杆 r桥 r梦 r棉 r植 r步 r死 r江 r油 r注 r游 r火 r烤 r玩 r琳 r相 r破 r禁 r移 r程 r章 r米 r约 r纸 r线 r编 r艺 r融 r计 r许 r货 r越 r轿
-0.8 r输 r辞 r重 r量 r铺 r错 r际 r障 r集 r风 r饮 r驰 r骗 r鸡 twiceW
-0.9 L000 L一张 L不能 L临 L主 L书面 L什 L他们 L假 L停 L党 L入 L内容 L冉 L农 L冰 L净 L分配 L刑 L刚 L十二 L十五 L卫生 L原 L厨 L可 L司 L吉 L同志 L同意 L品 L四川 L城 L多 L如 L妇女 L姚 L娘 L媒人 L室 L尹 L居留 L市
-0.9 L常 L建 L开 L律 L徐 L扔 L抚 L拍 L按 L振 L支 L收件人 L效 L明 L晚上 L曾 L果 L查看 L树 L棋 L款 L永 L河 L消防 L潘 L玉 L监 L秦 L章 L竹 L签 L管 L管理 L类 L粪 L粮 L级 L经 L经营 L腊月 L自 L药 L董 L蒲 L街 L补贴
-0.9 L表示 L被人 L装修 L西 L见 L规划 L计划 L设 L该 L诸 L贴 L赡 L路 L路灯 L身 L远 L通过 L邮 L邯郸 L邹 L鉴定 L阳 L院 L青苗 L项目 L驾 L高 L高压 L鼎 L龙 RA R〇 R三年 R业主 R买卖 R争议 R事 R亮 R你 R修路 R傅 R冒 R写
-0.9 R列 R办 R助 R十一 R十二 R单元 R卫 R历 R台 R号 R号码 R名单 R吗 R和平路 R啥 R噪声 R地方 R坏 R外 R奎 R姓名 R姨 R媛 R官 R定 R室 R小孩 R川 R工伤 R差 R应 R彬 R往 R心 R性 R恒 R情况 R意见 R成了 R扎 R打工 R执行 R拉
-0.9 R排水 R搬 R放 R政策 R施工 R旺 R曼 R有人 R期 R材料 R村 R条例 R栋 R树 R桂 R棚 R槐 R池 R河北 R活动 R漏雨 R父 R瑾 R甄 R由 R白 R督 R睿 R磊 R示 R社 R社区 R私 R穗 R管子 R约 R经 R经理 R维修 R荣 R见 R觉 R解 R记
-0.9 R证 R谁 R责 R账 R账户 R赔 R辆 R钧 R问 R险 R露 R青 R静 R项 bjoin-other-begun2 brole-other-apart brole-other-over brole-other-over2 bword-other-over
-0.9 bword-other-over3 bword-word-begun d-9 e-10 e-9 l临 l什 l做 l停 l偿 l党 l冉 l农 l冬 l冰 l净 l刑 l刚 l卡 l印 l历 l压 l厨 l只 l可 l吉 l场 l城 l如 l姚 l婚 l存 l孙 l室 l密 l察 l寿 l尹
-0.9 l川 l市 l建 l徐 l德 l想 l扔 l把 l抚 l拉 l拍 l择 l按 l振 l效 l族 l曾 l构 l柜 l永 l清 l游 l潘 l照 l玉 l田 l监 l秦 l章 l竹 l类 l粪 l粮 l绣 l考 l而 l能 l董 l蒲 l议 l试 l该 l诸 l资 l赡 l跑 l邮 l邹 l郸
-0.9 l配 l量 l销 l问 l院 l驾 l高 l鼎 l龙 p..|. pS.||. pS|.. pW..|. pW|.. pX..| place-behind p||. r上 r下 r专 r个 r亮 r亲 r付 r以 r仲 r供 r停 r傅 r农 r初 r劝 r历 r双 r取 r台 r号 r吗
-0.9 r啥 r坏 r堵 r塌 r外 r太 r奎 r套 r姨 r婆 r媛 r存 r室 r富 r尾 r川 r并 r开 r彬 r征 r心 r怎 r性 r恒 r截 r扎 r执 r扶 r抽 r断 r无 r旺 r智 r曼 r木 r材 r村 r栋 r检 r棚 r槐 r烧 r王 r瑾 r甄 r由 r睿 r碰 r磊
-0.9 r示 r私 r穗 r类 r荣 r视 r觉 r请 r谁 r身 r辆 r达 r违 r透 r通 r钧 r防 r附 r降 r险 r露 r青 r静 r黑 w4over
-1 L上级 L专 L业主 L两口子 L九 L二手 L五保 L产 L他 L他的 L以 L们 L件 L修 L假日 L八 L冀 L内 L再 L几个 L出 L办的 L可以 L右 L吃 L同 L后 L哪个 L商 L四至 L基 L堵 L墙 L处 L夏 L夜 L孙 L学生 L安置 L崔 L市民 L应 L归 L志
-1 L志愿 L怎么 L您 L感 L我不是 L执 L扫 L承包 L收款 L施工 L旅 L晏 L暂 L曹 L条 L林 L柳林 L柴 L栏 L根 L检 L每天 L汽 L河南 L法定 L洗 L洪 L海 L滏 L火 L现 L班主任 L电话 L监管 L盖 L盛 L直 L看 L社区 L种 L系统 L约 L纺 L线
-1 L结 L缴 L美 L翰 L联 L联系 L腿 L苑 L荣 L蒙 L街道 L补助 L要求 L认为 L记录 L调解 L账 L超 L还给 L送 L邯 L铁 L隐 L静 L面 L验收 L麦 R一位 R三十 R上班 R不算 R丰 R亨 R代办 R以后 R伟 R你们 R保护 R健康 R儿 R六 R共 R兴
-1 R具 R养 R再 R冬 R分局 R办理 R动 R十六 R南 R只有 R名字 R后 R响 R哥 R商 R囤 R地 R场 R堂 R夏 R夫 R孩子 R宁 R安 R家园 R寅 R密码 R属 R工 R帅 R师 R广场 R庆 R度 R念 R我的 R据 R斌 R晖 R本人 R机 R条件 R枝 R栏 R格
-1 R森 R武 R泉 R波 R清 R源 R然 R照片 R燕 R珠 R琴 R电工 R畅 R知 R祖 R站 R系统 R红 R绍 R综合 R群 R翠 R老板 R行 R装 R西 R设 R诉求 R财 R资 R赔偿 R超 R迁 R这个 R退 R那 R那边 R郸 R里 R重视 R钱 R镜 R问题 R阿 R陆 R院
-1 R雨 R霜 R骨折 bedge-word-whole3 brole-other-begun3 bword-edge-whole bword-edge-whole2 bword-other-apart bword-word-whole bword-word-whole2 g-20 l专 l产 l他
-1 l以 l信 l修 l元 l先 l入 l冀 l再 l初 l力 l原 l取 l右 l吃 l同 l商 l四 l块 l基 l堵 l墙 l夏 l多 l定 l屋 l崔 l席 l应 l归 l您 l感 l愿 l执 l扫 l报 l旅 l晏 l暂 l曹 l术 l果 l柴 l栏 l树 l根 l正 l汽 l河 l洗
-1 l洪 l流 l海 l源 l滏 l漏 l火 l现 l盖 l直 l程 l纺 l线 l经 l续 l缴 l美 l翰 l联 l腿 l自 l苑 l营 l蒙 l规 l解 l账 l起 l超 l载 l远 l送 l造 l邯 l铁 l防 l险 l随 l隐 l零 l静 l音 l麦 p.|.| pN||. pS.|||
-1 pW.|.| r丢 r丰 r亨 r伟 r兴 r具 r冲 r列 r力 r加 r助 r危 r厨 r后 r向 r响 r哥 r噪 r囤 r固 r场 r培 r夏 r好 r孩 r宁 r安 r定 r容 r寅 r少 r屋 r岗 r帅 r庆 r度 r录 r念 r情 r意 r拉 r据 r搬 r支 r收 r斌 r施
-1 r春 r晖 r有 r枝 r格 r森 r次 r武 r池 r泉 r波 r活 r流 r源 r然 r燕 r珠 r琴 r畅 r白 r真 r知 r祖 r绍 r经 r群 r翠 r裁 r裂 r见 r迁 r选 r郸 r钱 r镜 r队 r陆 r雨 r霜 r项
-1.1 L0.0 L〇 L万 L上学 L上次 L于 L仟 L以后 L你 L保险 L公租 L冯 L别人 L办理 L动 L北 L十一 L双方 L反映 L周 L回 L垃圾 L复 L外地 L寄 L巧 L库 L店 L往 L得 L必须 L性 L戴 L托 L报警 L押 L捌 L排 L提 L提交 L早 L最 L未
-1.1 L柏 L检查 L武 L毛 L水 L求 L没 L煤 L狐 L甲 L程 L穿 L窗 L签字 L系 L组织 L胸 L苟 L落 L蔡 L补 L购 L赵 L迁 L还 L连 L通知 L邰 L郭 L鉴 L错别字 L队 L零 L马 R000 R七 R丛 R云 R住户 R余 R信息 R值 R做 R健身 R元
-1.1 R先 R公司 R公示 R冀 R出来 R办事 R劳动 R勇 R厚 R司机 R呢 R困难 R城市 R她 R妞 R委员 R岗位 R岭 R工程 R市 R市场 R平 R广 R建 R开学 R得 R志 R志愿 R思 R成 R房 R才 R找到 R折 R援 R教师 R映 R晨 R曦 R权 R李 R果 R柱
-1.1 R档案 R正 R氏 R满 R烨 R玲 R班 R瑞 R田 R病 R的是 R祥 R答复 R网 R联 R芝 R莉 R萍 R补助 R认证 R访 R语 R诺 R调 R贴 R运 R通 R道 R那个 R邯郸 R部 R铁 R门口 R雅 R顺 R香 R龄 R龙 bedge-act-whole3
-1.1 bedge-other-over bedge-other-over2 bjoin-other-apart2 bjoin-other-begun bjoin-other-whole bjoin-other-whole2 brole-other d-10 g-24 l五 l仟 l令 l份 l你
-1.1 l养 l冯 l决 l华 l及 l周 l圾 l夜 l太 l寄 l巧 l常 l库 l府 l微 l性 l戴 l托 l押 l持 l捌 l排 l提 l支 l早 l映 l最 l未 l本 l柏 l检 l棋 l武 l毛 l煤 l牛 l狐 l甲 l目 l示 l种 l穿 l约 l结 l统 l置 l胸 l苟 l药
-1.1 l落 l蔡 l补 l装 l走 l赵 l连 l邰 l郭 l鉴 l队 l阳 l雨 p... p..| p..|| pC|||| pS..| pW... pW..|| pW.|. pX|.|. place2 p|.. r〇 r丛 r云 r交 r产 r余 r元 r关 r冀 r冬 r动 r勇 r厂
-1.1 r厚 r古 r呢 r困 r坡 r堂 r堆 r她 r妞 r官 r客 r就 r属 r岭 r影 r思 r才 r援 r映 r晨 r曦 r李 r杨 r果 r柱 r树 r校 r桂 r档 r氏 r治 r法 r满 r烨 r玲 r瑞 r田 r盖 r石 r祥 r红 r维 r绿 r芝 r莉 r萍 r行 r西 r语
-1.1 r诺 r贴 r超 r邯 r门 r雷 r顺 r香 r龄 r龙 w3over wordy
-1.2 L《 L个人 L也 L乡里 L事实 L二十 L五 L今 L健 L光 L光明 L公安局 L六 L冷 L别 L协 L单位 L厕所 L发 L土地 L均有 L大 L学校 L已 L开发 L张 L必 L或 L房子 L投诉 L斯 L方 L晚 L月 L村里 L柳 L欧 L正在 L每星期 L气 L热 L独
-1.2 L环 L确 L积 L裴 L证 L造 L钱 L锦 L麦子 R一万 R不对 R不能 R二十 R人口 R们 R会计 R修 R倒 R养老 R利 R区 R升 R卫生 R厂 R去了 R口 R可 R味 R四年 R墙 R复查 R字 R学 R居民 R愿 R我们 R我家 R手 R手印 R拿 R改 R明 R晓
-1.2 R晚上 R晴 R有限公司 R朝 R松 R某 R柳 R汉 R河 R海 R涛 R淑 R灯 R点 R焱 R牌 R牛 R环 R理 R科 R窗口 R签名 R籍 R美 R胜 R自己 R芳 R认 R都没 R鉴定 R间 R阁 R队 R阳 R雪 bjoin-other-begun3
-1.2 bword-other-begun2 g-16 gw4 l〇 l《 l也 l今 l伍 l保 l假 l八 l六 l共 l冷 l划 l别 l包 l协 l国 l处 l宅 l已 l开 l录 l律 l必 l志 l或 l斯 l条 l柳 l校 l欧 l气 l没 l热 l留 l看 l码 l确 l积 l窗
-1.2 l算 l系 l裴 l证 l话 l购 l身 l迁 l还 l钱 l锦 l验 pS.|. pW.||. pW|..| p|.|. r万 r九 r们 r值 r健 r再 r别 r区 r南 r卫 r印 r受 r员 r味 r墙 r处 r报 r接 r放 r政 r教 r晓 r晴 r服 r朝 r松 r某 r标
-1.2 r栏 r水 r求 r汉 r涛 r淑 r灯 r点 r烈 r焱 r父 r牛 r班 r目 r社 r籍 r美 r职 r胜 r芳 r记 r证 r资 r赔 r遮 r部 r里 r鉴 r铁 r阁 r院 r雅 r高 twiceX
-1.3 L一名 L二二 L井 L会 L你们 L兼 L写个 L分 L前 L化 L卫 L去 L去年 L台 L地下 L大家 L嫁到 L安 L家属 L小 L微 L心里 L我的 L换 L接 L改 L文 L晓 L档案 L楼 L物业 L特 L现在 L秋天 L稍 L维 L网上 L表 L计 L谢 L造成 L邢 L那
-1.3 L部门 L韩 R〔 R不了 R个 R中 R主管 R丽 R九 R二 R仓 R位 R保险 R到底 R十 R单位 R合同 R园 R士 R太长 R娜 R娣 R宇 R宗 R导 R局 R干部 R弟 R德 R挂 R改造 R文 R机关 R桐 R永 R漏水 R玉 R珍 R用 R盖 R管理 R缝了 R老人 R者
-1.3 R能不能 R费 R起 R路 R飞 l九 l件 l会 l候 l健 l光 l兼 l内 l北 l南 l卫 l园 l复 l大 l小 l属 l得 l换 l改 l无 l晓 l核 l特 l环 l盛 l稍 l签 l级 l维 l苗 l荣 l街 l西 l贴 l路 l邢 l那 l面 l韩 l马 p.||.
-1.3 pW.|| pX||| pX|||| r〔 r中 r丽 r仓 r你 r升 r合 r园 r士 r复 r娜 r娣 r宇 r宗 r弟 r得 r德 r您 r挂 r撤 r本 r机 r权 r桐 r派 r清 r环 r珍 r理 r男 r病 r砸 r网 r者 r访 r账 r费 r路 r问 r间 r阳 r面
-1.3 r麻
-1.4 L00 L· L三 L亩 L今年 L住 L单 L危 L向 L四 L因 L天 L属于 L平 L怎 L或者 L房 L教 L时 L用 L租 L装 L调 L那个 L金 R下 R不是 R业 R乐 R了 R任 R佑 R保 R光 R六年 R刚 R医生 R占 R卡 R变 R叫 R合 R妍 R宝 R小区 R山
-1.4 R康 R振 R林 R案 R瑶 R申 R着 R礼 R租 R航 R苑 R记录 R轩 R辉 R霞 R麦 brole-other-apart2 bword-act-begun2 bword-other-apart2 g-19 l· l亩 l出 l化 l单 l危 l去 l发 l向 l回 l因 l怎
-1.4 l教 l灯 l独 l织 l要 l边 l通 pW|.|. pX|.. pX|.|| pX||. pX|||. r乐 r了 r任 r佑 r依 r公 r刚 r利 r叫 r城 r夜 r妍 r妮 r字 r宝 r导 r山 r巴 r床 r康 r建 r往 r房 r折 r振 r明 r期 r林 r柳 r永 r河
-1.4 r海 r玉 r瑶 r用 r礼 r福 r航 r苑 r设 r起 r轩 r辉 r道 r霞 r飞 r骨
-1.5 L0 L一 L东 L两 L关 L区 L打 L石 L这个 L邻 L都 R? R· R“ R一事 R义 R兰 R其 R军 R喜 R回 R天 R娥 R实 R尔 R峰 R强 R敏 R新 R根 R水 R福 R老 R花 R萱 R虎 R车 R锁 R长 bedge-other-begun
-1.5 bedge-other-begun3 bword-other bword-other-begun l万 l业 l两 l井 l关 l前 l动 l平 l房 l打 l接 l时 l晚 l楼 l调 l邻 l都 l金 p.|. p.|.. r? r· r“ r七 r义 r二 r位 r倒 r儿 r先 r光
-1.5 r兰 r其 r内 r办 r喜 r娥 r学 r尔 r局 r峰 r广 r敏 r牌 r监 r着 r窗 r自 r花 r萱 r虎 r补 r锁 r麦
-1.6 L家 L对方 L打到 L新 L电 L苏 L过 L门 L门口 R事项 R兵 R博 R多 R妮 R民 R芬 R过 R还是 R远 l三 l张 l文 l新 l明 l林 l求 l电 pX||.| r全 r兵 r军 r包 r博 r司 r地 r市 r年 r延 r强 r志 r文 r案 r民 r芬 r财 r运
-1.6 r退 r长 tX1
-1.7 L不 L中 L其 L写 L务 L机 L每 L没有 L老 L车 L这 R0 R凤 R国 R嫣 R子 R涵 R电 R看 R补贴 R要 R进度 R部门 R领导 bjoin-act-begun2 bword-other-begun3 bword-word-begun2 d-11 l住 l其 l分
-1.7 l十 l案 l每 l用 l老 l苏 l这 l道 r凤 r协 r卡 r嫣 r根 r涵 r解 r贵 r车 r辰 r远
-1.8 L地 L我在 L请 R会议 R员 R头 R杰 R贵 R辰 R进 c-12 g-23 gw3 l月 l期 l租 l门 r修 r国 r子 r平 r成 r杰 r漏 r街
-1.9 L学 L来 R会 R大街 R年 R怡 R月 R梅 R英 R菊 l写 l水 l请 l车 pW.|.. r业 r事 r头 r怡 r月 r梅 r英 r菊
-2 L0000 L保 L俺 L登记 R一 R东 R同 R四 R娟 R就 R街道 common-begin l俺 r东 r娟 r改
-2.1 L下 R全 R工作 R收 e-12 l不 r十 r单 r新
-2.2 L丛 R华 common l一 l丛 rA r华 r四 tX2
-2.3 L个
-2.4 d-12 thing-behind
-3 place3
-3.3 l0
-3.5 R隐
`;

export const weights: ReadonlyMap<string, number> = new Map(lines.trim().split('\n').flatMap((line) => {
  const [weight, ...signs] = line.split(' ');
  return signs.map((s): [string, number] => [s, Number(weight)]);
}));
