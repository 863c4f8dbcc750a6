// What each sign of kit/mask-learned.ts weighs. Written by npm run learn:names; not to be changed by hand.

// A weight, then the signs that have it.
const lines = `
2.3 L本人
1.7 l哥 r之
1.6 R家 dated r家
1.5 R之 R电话 R诉 l妈 l爸 r推 twiceN
1.4 L关于 L我妈 L我爸 R垫 R失 l到 r垫 r失 r昨 r现 r诉
1.3 L哥 L找到 L爹 L电工 L男人 R^ R于 R侄 R收了 R管 d1 g-5 l名 l爹 r^ r于 r代 r提
1.2 L子 L小姑娘 L朋友 L父 R他 R代 R夫妇 R姓 R手里 R拍 R那里 d-3 d2 l下 l友 l女 l所 r争 r妈 r帮 r怀 r手 r扣 r拍 r敬 r管 r背 r走
1.1 L央 L所 L馆 R0000 R买 R俺 R出 R原 R同意 R名 R哎 R怀孕 R捐 R提出 R替 R正在 R种 R签 d3 g-1 g0 l员 l央 l妹 l户 r他 r俺 r否 r哎 r姓 r户 r捐 r替 r种 r非
1 L之子 L侄 L其实是 L养猪户 L叔 L名字 L听 L大伯 L妹 L孙女 L房客 L放在 L楼上 L楼下 L着 L籍 L自称 L贩 R一句 R不服 R体罚 R吵 R喊 R在场 R天天 R妈妈 R帮 R怀 R扣 R持 R来看 R欠 R看了 R躲 R进去 R顶 d-2 d0 e1 e3 g-3 g3
1 l侄 l听 l孩 l有 l称 l籍 l贩 r买 r侄 r出 r原 r喊 r担 r持 r欠 r表 r跟 r躲 r陪 r顶 title-behind
0.9 L医 L司机 L外甥女 L女孩 L我哥 L未婚夫 L班 L班长 L真名 L碰见 L落款 R一口 R一案 R一次 R仨 R共同 R分 R到场 R愿意 R找人 R捡 R排 R推 R最 R来信 R看见 R等 R算 R考 R股 R陪同 l于 l士 l姐 l娘 l班 l着 l馆 r临 r仨 r姥 r最
0.9 r等 r算 r考
0.8 L中介 L书记 L儿 L卖主 L卜 L大姐 L妻 L律师 L感谢 L户 L派出所 L爷爷 L由 L科 L窗口 L组 L翻译 L老头 L老汉 L财务 L隔壁 R不懂 R争执 R代领 R会同 R劳 R及 R只 R多次 R大姐 R尘 R帮忙 R年轻 R户籍 R手机 R挡 R提供 R携 R查 R每天
0.8 R现在 R称 R脑 R至今 R赴 R还有 R这 R随后 brole-act brole-edge-apart2 brole-edge-begun3 d-1 e2 g-4 l人 l介 l伯 l医 l卜 l壁 l夫 l妻 l字 l成 l汉 l科 l组 l译 r也 r体 r去 r及 r尘 r愿 r挡
0.8 r捡 r携 r摔 r核 r称 r罚 r股 r脑 r赴 r随
0.7 L一次 L二嫂 L写成 L分局 L到了 L同事 L名 L听说 L堂兄 L复姓 L夫 L女方 L小伙 L工头 L庄 L当年 L收 L校长 L爸爸 L理 L男友 L让 L那位 L部 R— R一起 R不退 R他们 R保证 R发烧 R可以 R吃了 R妈 R委托 R我在 R打架 R打电话 R承认 R拿走
0.7 R敬上 R现场 R离婚 R答应 R致 R走 R陪 R骂人 alone3 bjoin-edge bjoin-edge-apart e-2 e-3 g-7 given-common l上 l兄 l姓 l嫂 l庄 l款 l爷 l由 l让 l记 pS|||| r— r与 r偏 r分 r只 r商 r坐
0.7 r居 r差 r批 r查 r正 r独 r致 r认 r返
0.6 L一下 L主管 L人家 L仇 L会计 L依 L冬天 L医生 L原告 L叔父 L只有 L叫 L同学 L大名 L妹妹 L孙子 L成 L房主 L批评 L换了 L村民 L研究 L老伴 L职员 L跟 L转 L那天 R... R00000 R一直 R三 R三口 R与 R两口子 R也在 R今年 R作出
0.6 R作证 R前年 R占了 R去 R同学 R同志 R告知 R哭了 R夺下 R女 R家长 R将 R已 R时 R曾 R未经 R照顾 R爸 R确 R系 R联系 R能 R说 R跟 R领 alone2 bedge-word-apart2 bjoin-act bjoin-act-apart
0.6 bjoin-word-apart2 brole-act-apart2 brole-edge-apart g-2 g-6 l了 l事 l仇 l伴 l依 l儿 l务 l叔 l叫 l告 l地 l天 l子 l局 l店 l次 l评 l跟 l转 pC|.|| r-edge r... r两 r劳 r可 r吵
0.6 r哭 r因 r夺 r将 r曾 r爸 r确 r站 r答 r说 r进 r领
0.5 L. L? L、 L一个 L为 L事 L交 L人员 L代表 L公公 L前台 L副校长 L办 L告知 L员 L妈 L姐 L对 L已对 L店主 L店长 L权 L桌 L现任 L的是 L老板 L认 L访 L诉 L闺女 R) R00000000000 R、 R一月 R两 R之间 R也是 R做了 R回来
0.5 R态度 R户 R把 R拖欠 R换了 R更正 R核实 R核对 R气 R表示 R走了 R转 R送 R闻 R阿姨 bedge-act-apart bjoin-other-apart3 brole-act-apart brole-edge brole-edge-begun
0.5 brole-word-apart2 c-6 d-4 g2 l. l? l、 l中 l为 l伙 l办 l口 l头 l婆 l对 l工 l弟 l板 l桌 l见 l认 l访 pW|||| p|||| r) r、 r做 r在 r嫁 r已 r带 r打 r把 r排 r照 r离 r第 r还 r闻 tS2
0.4 L" L— L• L为什么 L乡 L交警 L亲家 L借款人 L副主任 L号 L和 L娃 L局 L工人 L工友 L廖 L我被 L所长 L日 L母 L法官 L爱人 L科长 L群众 L老师 L老板娘 R( R一个 R从 R信 R六月 R卖 R去年 R又 R因 R在外 R小 R干 R按 R没 R申请
0.4 R留 R科长 R老师 R讲 R责任 R酒后 bedge-act bedge-act-apart2 bedge-edge-apart bedge-edge-apart3 bjoin-act-apart2 bjoin-edge-apart2 bjoin-edge-begun
0.4 brole-act-whole brole-act-whole2 d-5 g-10 g-11 g-9 l" l— l• l个 l乡 l交 l和 l娃 l官 l廖 l收 l母 l知 l究 l者 l部 r( role r信 r卖 r又 r发 r吃 r告 r师 r态 r按 r时 r是 r每 r气
0.4 r系 r能 r责 r送 r酒
0.3 L一是 L主任 L了 L从 L儿媳 L军人 L医师 L后来 L姓名 L媳妇 L市民 L我是 L户主 L有 L款 L纳 L老婆 L襟 L跟着 L还有 L里 R一家 R在 R大 R当 R是不是 R残疾 R糖尿病 R翻 R落户 R补充 R装修 R还 bedge-edge
0.3 bjoin-act-begun3 bjoin-edge-apart3 bjoin-edge-begun3 bjoin-word brole-edge-apart3 brole-word c-1 c-4 c-7 e-4 g-8 g1 l从 l位 l后 l妇 l机 l权 l理 l纳 l表 l襟
0.3 l警 l谢 l过 l长 pS||.| r_ role2 r休 r作 r变 r天 r找 r残 r瘫 r糖 r翻 r骂 s-1 s-4 s0 tW2
0.2 L: L_ L儿子 L公司 L前夫 L前妻 L处的 L大夫 L妈妈 L妹夫 L姓 L婆婆 L就 L岳父 L弟弟 L房东 L替 L母亲 L表弟 L退役军人 L配偶 R" R_ R也 R人 R住院 R大娘 R女士 R打 R旭 R没给 R跑 R都是 bedge-act-apart3
0.2 bjoin-act-apart3 bjoin-act-begun bjoin-word-apart brole-other-apart3 brole-word-apart brole-word-whole brole-word-whole2 bword-act-apart3 c0 c2 d-6
0.2 e0 l: l_ l么 l众 l偶 l号 l客 l就 l日 l替 l村 l父 l诉 pC|.||| pS||| p|.||| p||.| r" role-behind role3 r人 r今 r从 r大 r女 r当 r托 r旭 r更 r科 r签 r联 r至 r装 r这 s-2
0.1 L^ L丈夫 L二 L人 L任 L兄弟 L名叫 L大哥 L女婿 L她 L学名 L孩子 L对象 L战友 L焊工 L爸 L的 L警 L销售 L队长 R, R; R兄弟 R八 R几个 R半夜 R去世 R反映 R发 R口头 R工资 R我 R承诺 R是 R是否 R每月 R组织 R经营 R要求 R连
0.1 bedge-edge-apart2 bedge-word-apart brole-act-apart3 brole-act-begun c-3 c-5 e-1 l^ l主 l她 l婿 l媳 l民 l象 pS|..| pS|.| pW||.| pW||| p|.|| r, r; r前 r反 r同
0.1 r委 r拖 r拿 r未 r没 r生 r电 r看 r老 r跑 r连 r都 r阿 s-3 s2 tS1
-0.1 L! L; L“ L侄女 L保安 L助理 L均 L妻子 L宏泰 L小舅子 L居民 L岳母 L干 L干部 L年 L广电 L成了 L我 L木工 L本名 L父亲 L甄 L病人 L百 L者 L被告 L部长 L领导 R: R为 R主任 R五保 R和 R开 R户口 R未 R物 R的 R舍 R都能 R银行
-0.1 bedge-other-apart3 bjoin-other-begun2 bword-edge-apart3 d-7 e-6 e-7 g-22 l! l; l“ l书 l二 l亲 l公 l台 l学 l家 l导 l干 l度 l我 l手 l泰 l甄 l百 l被 pS||.. p||| r:
-0.1 r几 r承 r舍 r转 s1 s3
-0.2 L世 L事实 L位 L住户 L倒 L冉 L十 L告诉 L女 L宏 L家住 L家长 L局长 L工程 L执法 L支付 L收件人 L死者 L神 L组长 L职工 L聪 L胳 L讲 L造 L邻居 L镇长 L队员 R” R上 R什 R备 R娘家 R孩 R当场 R当面 R径 R施 R村里 R柳林 R样
-0.2 R烟 R眼 R维修 R育 R被 R说话 R配 R院长 alone4 bedge-edge-begun bjoin-other-whole3 brole-other-whole bword-word-apart bword-word-whole3 d-8 e-5 g-12 l世 l冉 l在
-0.2 l来 l查 l神 l聪 l胳 l讲 pC||||| pS|.|| pS||. pW|.|| pW|||. pX|..| p|.| p||||| r” r不 r为 r住 r回 r径 r换 r烟 r留 r的 r组 r育 r落 r讲 sC tC1 twiceS
-0.3 L不是 L农业 L剩 L厂长 L哪个 L头 L定 L异 L性 L想 L我们 L我家 L把 L断 L正 L污水 L泵 L短 L第一 L老家 L英 L问 L限 L随 L非要 L领取 R世 R中心 R举 R介 R众 R入 R公布 R公开 R写的 R到 R化 R固 R塞 R境 R大夫 R始 R并
-0.3 R幼儿 R弄 R役 R快 R我的 R指 R教育局 R术 R标 R楼 R社区 R空 R签字 R缝 R苇 R营 R视 R解决 R订 R货 R赵 R超市 R都在 R镇 R难 R黑 bjoin-act-whole2 bjoin-word-apart3 brole-other-begun3
-0.3 brole-word-apart3 bword-other-apart3 bword-word-apart3 c1 g-14 l函 l剩 l司 l实 l层 l异 l性 l正 l泵 l短 l英 l里 l随 pN|.| pW|.| pX..|| pX.|. p|... r三 r世 r举 r众
-0.3 r固 r塞 r境 r多 r夫 r始 r幼 r役 r早 r术 r样 r楼 r申 r苇 r订 r赵 r那 r镇 r隐 r难 r饭 s-7 s-8 tW1
-0.4 L一九九九 L下载 L与 L世纪 L人民政府 L但 L停车 L免 L内向 L净 L凭 L占用 L商品 L园 L堵在 L姐姐 L孟 L工 L平台 L总 L慧 L我不 L我去 L扶 L推 L教练 L明确 L是 L暂时 L村 L核 L殡葬 L流 L现场 L省 L绿 L蒙 L被 L装修 L西 L诉求
-0.4 L货车 L贴 L贸 L资 R一楼 R上门 R不愿 R今天 R代表 R仲裁 R供 R保管 R充 R八百 R动 R卡 R器 R城乡 R姓名 R婆 R就是 R居 R展 R工人 R己 R已经 R市 R师傅 R执 R押金 R拖 R收益 R收费 R数 R月份 R机关 R束 R果 R核查 R池 R活 R漏
-0.4 R灌 R照 R玖 R环境 R理 R监 R知道 R禁 R级 R缴 R职 R脚 R规 R议 R论 R评 R询 R该 R起 R跑路 R车位 R退役军人 R退费 R部 R锅炉 R除 R面 R音 R项 R题 R龚 bedge-act-over bedge-act-over2
-0.4 bedge-act-whole3 bedge-edge-begun3 bedge-edge-whole3 bedge-other-whole bedge-other-whole2 bjoin-act-begun2 bjoin-act-whole bjoin-edge-whole
-0.4 bjoin-edge-whole2 bjoin-word-begun3 brole-edge-whole brole-edge-whole2 brole-other-begun brole-other-whole2 brole-word-begun3 bword-act
-0.4 bword-edge-apart bword-other-whole3 g-15 l与 l但 l免 l净 l凭 l址 l嫁 l孟 l安 l宏 l居 l山 l总 l慧 l扶 l推 l断 l的 l绿 l蒙 l贸 l资 pS|.. pS|||. pW.|| pX.|.. pX.||. r0 r主
-0.4 r五 r倒 r八 r共 r动 r占 r器 r垃 r娘 r小 r己 r并 r押 r拒 r束 r果 r池 r灌 r玖 r米 r缴 r被 r议 r论 r询 r该 r途 r锅 r除 r项 r题 r龚 s-11 s-12
-0.5 L( L) L, L》 L两口子 L个 L事业 L何 L信用 L健 L共 L军 L几 L区域 L医药 L十四 L半 L单元 L历 L叁 L合 L喷 L嗡 L在 L坐在 L塔 L填 L大舅 L如 L完 L客 L室 L宿 L就是 L居住 L属 L市政 L师傅 L常 L并 L床 L建筑 L建设
-0.5 L往 L恒 L手术 L拆迁 L文书 L期限 L机构 L检 L治 L测绘 L滴 L独 L玉 L电梯 L登录 L福 L答 L粱 L纸 L结果 L给 L补发 L解除 L证人 L课 L超市 L迁 L邵 L酒 L量 L错 L镇 L防 L阳 L零零 L青苗 L食品 L鸿 RAA RAAAAA R一条
-0.5 R不 R个人 R事实 R以 R份 R伍 R休 R伴 R候 R停了 R偿 R全体 R兴 R具 R写成 R冲 R况 R别 R办法 R助 R医 R协议 R单 R句 R听 R哪 R喇叭 R嗡 R土地 R基地 R娘 R密 R察 R就不 R常 R庄 R应 R座 R建设 R待 R批 R抚 R挪 R损 R支
-0.5 R无法 R旧 R板 R核 R梯 R检 R棚 R残 R汉 R注 R测 R渠 R温 R火 R烧 R烧烤 R片 R物业 R现 R琴 R生 R疗 R登记 R直 R祖 R竹 R纸 R自 R舞 R裁 R认 R试 R误 R读 R贝 R身 R辆 R退休 R速 R重 R铁 R错误 R雅 R零 R面积 R额
-0.5 R香 R骂 brole-other-over brole-other-over2 brole-word-begun bword-act-apart2 bword-act-over bword-act-over2 bword-edge c-9 e-8 l( l) l, l》 l举 l们 l何
-0.5 l傅 l军 l几 l半 l叁 l启 l售 l喷 l嗡 l塔 l如 l室 l市 l常 l并 l广 l床 l恒 l拉 l据 l播 l梯 l检 l治 l流 l独 l玉 l省 l筑 l答 l管 l纸 l练 l绘 l设 l说 l课 l迁 l递 l速 l邵 l酒 l错 l镇 l风 l鸿 pN|||
-0.5 pS..| pW.||| role4 r付 r份 r伍 r伴 r供 r候 r偿 r兴 r具 r冲 r况 r厕 r句 r听 r喇 r备 r奶 r实 r察 r开 r异 r弄 r归 r快 r抚 r招 r数 r旧 r来 r棚 r灰 r片 r琴 r疗 r祖 r竹 r级 r脚 r舞 r试 r误 r读
-0.5 r贝 r起 r辆 r速 r铁 r错 r雅 r音 r额 r香 s-5
-0.6 L一块 L一家 L一起 L三月 L下班 L不能 L业 L丢 L丽 L么 L五号 L亲 L件 L住房 L依据 L公 L其他 L养老 L写在 L办的 L及 L叔叔 L句 L另 L可以 L同一 L哪 L土 L基本 L堵 L填写 L夏天 L夜间 L奶奶 L她的 L存在 L宅 L宝 L审 L希望
-0.6 L帮忙 L库 L心 L患 L惠 L打开 L找 L抽 L政府 L教师 L无 L晚上 L晚辈 L期间 L村北 L条 L来看 L板 L某 L查看 L汤 L汽 L泔 L洪 L温 L灯 L现 L电话 L监督 L直播 L离婚 L离开 L空 L粪 L级 L结算 L网络 L老人 L补助 L设施 L评估 L话
-0.6 L说 L请求 L财 L资源 L资金 L赔偿 L身份 L轿 L还是 L违 L造成 L银行 L阶 L阿 L雨 L青 L鲍 L￼ R0.0 R上了 R下岗 R不到 R中华 R么 R书面 R二班 R产 R人民政府 R付 R代码 R以后 R仲 R件 R企业 R低 R保险 R健康 R偷偷 R关 R其
-0.6 R养 R内 R农村 R划 R制 R力 R加 R务 R医生 R医疗 R医院 R十八 R占地 R周 R围 R地方 R夜 R够 R大爷 R孙 R季 R完 R富 R工程 R布 R店 R建议 R征 R息 R我去 R手印 R执法 R找 R报 R撤 R故 R文件 R新村 R方 R晚上 R有限公司 R期
-0.6 R期限 R机动 R条件 R根本 R桶 R检查 R死 R民政局 R求 R油 R流 R游 R滏 R烤 R父 R理由 R疾 R益 R看 R程 R筑 R管子 R箱 R粪 R纺 R织 R续 R群众 R老板 R自称 R苗 R药 R蛋 R街 R补助 R角 R言 R计 R认定 R账 R贴 R费用 R趟 R近
-0.6 R那 R销 R阅 R限 R集 bedge-act-begun bedge-act-whole2 bedge-other-apart bedge-other-whole3 bjoin-other-apart bjoin-word-begun bword-edge-begun3
-0.6 bword-word d-9 gw2 l丢 l丽 l估 l倒 l健 l兰 l另 l合 l哪 l土 l均 l域 l堵 l奶 l审 l急 l患 l惠 l找 l抽 l望 l某 l格 l汤 l汽 l泔 l洪 l港 l滴 l现 l督 l空 l窗 l粪 l粱 l络 l考 l舅 l装 l西 l走 l轿
-0.6 l违 l造 l问 l阶 l阿 l限 l青 l饰 l鲍 l￼ pS.|.. pS.||| pW|... p||.. r么 r仁 r仲 r件 r便 r保 r六 r写 r划 r务 r助 r化 r危 r口 r够 r季 r密 r展 r布 r应 r店 r座 r息 r我 r指 r挪 r控 r板 r梯 r步
-0.6 r死 r毛 r汉 r泥 r渠 r滏 r疾 r登 r益 r真 r眼 r禁 r空 r筑 r粮 r织 r续 r维 r范 r蛋 r要 r角 r言 r评 r货 r质 r贴 r趟 r输 r近 r邻 r需
-0.7 L一九 L一件 L上头 L不用 L业主 L临 L乌 L乐 L九 L产 L以 L休 L但是 L侄子 L供暖 L供水 L做 L健身房 L先 L全部 L公园 L公开 L内容 L分 L劳动 L十五 L千 L华 L卖 L卡 L双 L古 L另外 L各 L吊 L同 L嘉 L国家 L堆 L壹 L复 L复查
-0.7 L大街 L太 L奖 L守 L容 L寄 L尹 L居留 L岭 L市场 L师 L广 L应 L店 L建议 L强 L归 L恤 L您 L我想 L手里 L托 L护 L效 L整 L旅 L早 L术 L栏 L树 L次 L死 L段 L江 L滏 L烤 L特 L班主任 L社会 L祖 L禹 L秀 L租金 L竹 L签
-0.7 L约 L缺 L翰 L聪明 L自己 L自来水 L花 L蒜 L街道 L表 L要求 L见 L记 L记录 L评 L该 L调解 L贝 L责 L贰 L贺 L身 L过渡 L这个 L退休 L退回 L选择 L通知 L道 L邮 L采 L钢 L间 L零 L静 L面 L项目 L飞 RA00000 R〇 R一下
-0.7 R丈量 R下来 R不算 R业主 R交 R传 R伤 R体 R你 R佳 R侯 R修路 R做 R停 R傅 R公园 R六十 R关门 R养了 R凉 R到期 R刷 R千 R卫生 R印 R厂 R压 R厕所 R叁 R友 R司 R吕 R吧 R味 R址 R堂 R妇 R学校 R学生 R宅 R守田 R定 R宿舍
-0.7 R密码 R小学 R层 R屋 R属 R工地 R工龄 R带 R库 R张 R录 R心 R志愿 R悉 R戴 R扎 R扬 R护 R据 R接 R收到 R政 R政策 R救助 R无 R有一 R木工 R本 R权 R条例 R栏 R桩 R梁 R槐 R段 R毁 R汽车 R法 R源 R潘 R牙 R由 R病 R目 R睿
-0.7 R知 R票 R私 R积 R税 R立 R章 R簿 R综合 R群 R老人 R节 R行政 R补 R补偿 R袁 R规定 R认证 R课 R谁 R越 R身份 R轻 R边 R退 R选 R造 R陆 R降 R险 R零零 R露 R馆 bedge-act-whole bedge-edge-whole
-0.7 bedge-edge-whole2 bedge-other bedge-word-apart3 bedge-word-whole bedge-word-whole2 bjoin-other bjoin-other-begun bjoin-other-whole
-0.7 bword-edge-apart2 bword-other-over3 bword-other-whole bword-other-whole2 bword-word-apart2 c-11 g-18 l东 l临 l乌 l乐 l冒 l卡 l双 l取 l句 l各 l吊 l品 l嘉 l国 l坟
-0.7 l堆 l填 l壹 l奖 l婚 l守 l宝 l寄 l寓 l尹 l岭 l己 l底 l强 l归 l往 l忙 l恤 l您 l托 l技 l把 l政 l效 l整 l施 l旅 l早 l柜 l栏 l步 l死 l段 l渡 l温 l游 l源 l滏 l烤 l特 l祖 l福 l禹 l秀 l竹 l给 l缺 l翰 l花
-0.7 l议 l该 l贝 l贰 l贴 l贺 l辈 l邮 l采 l钢 l除 l飞 pN||. pS.|.| pS.|| pW||. pX.|.| pX.|| pX|.|. p|||. r〇 r亲 r介 r企 r会 r伤 r佳 r侯 r傅 r其 r凉 r刷 r千 r卡 r叁 r友 r吕 r吧 r周 r围
-0.7 r图 r址 r基 r堂 r塌 r夏 r套 r妇 r婆 r宅 r守 r宿 r层 r市 r常 r库 r张 r待 r心 r悉 r您 r戴 r扎 r扬 r拆 r据 r摊 r故 r桩 r梁 r段 r毁 r汽 r油 r消 r涨 r温 r源 r潘 r火 r烤 r牙 r物 r理 r由 r直 r睿 r碰 r票
-0.7 r私 r积 r移 r税 r立 r章 r箱 r簿 r纺 r缝 r网 r节 r苗 r袁 r谁 r调 r越 r轻 r边 r遗 r销 r阅 r陆 r限 r险 r面 r馆 r马 r骗 r黑 sN tN2
-0.8 L0.0 L一万 L一封 L丁 L七 L三十 L三家 L书面 L亩 L人家说 L仟 L份 L传 L信息 L八 L公路 L冰 L决 L别 L副 L十六 L协 L单位 L南 L压 L参 L又 L及时 L合同 L吉 L商 L喇 L喜 L四至 L国 L基 L墙 L多 L夜 L天天 L学校 L学生
-0.8 L安置 L宋 L小区 L展览 L工作 L工地 L左 L已经 L帮 L庞 L当 L彭 L律 L志 L我的 L扔 L投诉 L拍 L振 L捌 L授 L接 L接手 L搬 L改造 L文 L暂 L曾 L最 L柳 L根 L桥 L棉 L樊 L正在 L沐 L河 L河南 L油 L派人 L海 L清 L滑倒 L甲
-0.8 L疫 L白 L监管 L盖 L直 L知道 L种 L等 L组织 L统 L继 L胸 L腿 L苑 L药 L落 L薛 L行 L补 L规划 L责令 L起 L蹇 L辆 L进 L远 L退出 L通 L通过 L鉴定 L长 L院 L陵园 L隐 L项 L预 R000 R一天 R一年 R七 R万 R上班 R不对
-0.8 R不得 R丢 R临时 R主 R主管 R九 R乡 R乱 R五 R交了 R人民 R什么 R价 R任 R保护 R假 R儿 R先 R六 R关系 R冀 R决 R办理 R勾 R北 R十一 R十二 R危 R取 R吗 R告 R啥 R四年 R坏 R块 R城市 R塔 R墙 R声 R处理 R夜里 R妻 R姐 R委
-0.8 R姨 R娣 R存 R官 R客 R导 R就要 R岁 R序 R很 R怎么 R性 R恒 R愿 R成了 R我们 R或者 R手术 R执行 R折 R拆 R拉 R掉 R援 R断 R早 R时候 R时间 R星 R晨 R暖 R服务 R木 R材料 R条 R来 R标准 R校 R棉 R欣 R沟 R活动 R王 R班
-0.8 R白 R百 R睡 R磊 R笑 R第 R米 R纠纷 R绍 R罚 R老伴 R肿 R菜 R行 R见 R警 R谈 R资金 R赔 R轮 R达 R这个 R通 R通知 R邹 R郸 R重新 R量 R金 R鑫 R锦 R镜 R门 R门口 R青 R静 R风 R鸣 R麦子 R黄 bedge-act-begun3
-0.8 bedge-word-whole3 bjoin-other-over bjoin-other-over2 brole-other-apart bword-act-whole bword-act-whole2 bword-act-whole3 bword-edge-whole3
-0.8 bword-word-begun2 common-said e-10 gw4 l丁 l七 l亩 l付 l仟 l以 l伍 l传 l作 l做 l偿 l元 l先 l共 l兴 l冰 l别 l副 l华 l协 l历 l参 l又 l吉 l商 l喇 l喜 l园 l基 l墙 l外 l够 l宋 l左 l师 l帮
-0.8 l库 l庞 l当 l录 l彭 l律 l德 l心 l息 l想 l扔 l护 l拍 l振 l捌 l授 l搬 l暂 l曾 l最 l构 l柳 l树 l根 l桥 l棉 l樊 l污 l沐 l油 l珠 l甲 l疫 l白 l盖 l目 l等 l米 l约 l继 l胸 l腿 l苑 l苗 l落 l蒜 l薛 l补 l览
-0.8 l话 l财 l蹇 l载 l辆 l进 l间 l院 l隐 l雨 l零 l静 l面 l预 p.|| p.||| pW... pW|.. pX..| p|.. r一 r丢 r乱 r以 r传 r低 r假 r儿 r入 r冀 r冰 r冷 r初 r制 r勾 r印 r压 r叉 r名 r吗 r味 r啥 r坏
-0.8 r块 r塔 r墙 r声 r妻 r姐 r姨 r娣 r审 r富 r少 r岁 r工 r序 r影 r征 r怎 r性 r恒 r感 r或 r执 r扶 r护 r抽 r损 r援 r星 r春 r晚 r晨 r暖 r期 r木 r材 r杨 r栏 r桶 r槐 r欣 r款 r母 r沟 r法 r注 r烧 r百 r督 r磊
-0.8 r社 r租 r笑 r类 r粉 r纠 r纸 r绍 r综 r群 r肿 r菜 r营 r裁 r见 r警 r谈 r购 r身 r违 r邹 r郸 r配 r量 r金 r鑫 r锦 r镜 r降 r隔 r雷 r露 r静 r风 r鸣 r黄
-0.9 L000 L〇 L一名 L一条 L三年 L住在 L你 L值 L儿童 L元 L光 L党 L六 L养殖 L写的 L出租 L加 L千万 L协商 L占了 L卢 L却 L发 L台东 L右 L吃 L同志 L啥 L地方 L垃圾 L处 L夜班 L存 L官 L密 L巧 L康 L志愿 L我在 L房屋 L才 L扫
-0.9 L找过 L承 L承接 L折 L抚 L押 L拿 L指 L提 L时候 L明 L春 L晓 L曹 L校 L档案 L检查 L楼房 L毛 L气 L法人 L洗 L消防 L满 L点 L狄 L猪 L现在 L琴 L用 L界 L童 L管 L管理 L粮 L素 L线 L美 L聂 L联 L育 L腊月 L艾 L苟 L蒲
-0.9 L蓝 L袁 L被人 L规 L解 L货 L赡 L跳 L躲在 L轮 L边 L达 L送 L逯 L队 L顶 L高压 L麦 R一事 R三个月 R三天 R不动 R不去 R不够 R不能 R不要 R丛 R中 R二十 R仟 R依据 R修 R倒 R充电 R公 R册 R写 R列 R十六 R十四 R占线 R卫 R历
-0.9 R厚 R去了 R合同 R吉 R名单 R向 R响 R哥 R商 R善 R嘉 R场 R堵 R塘 R复核 R太 R她 R婚 R宏 R家园 R封 R小时 R少 R岗位 R工伤 R度 R建 R影响 R得 R念 R房 R所 R找到 R教师 R教育 R整 R料 R施工 R日 R日期 R晖 R晚 R曼 R有人
-0.9 R本人 R村 R架 R某 R档案 R森 R次 R氏 R河 R点 R热 R瑾 R甄 R用 R盛 R相 R砸 R碰见 R示 R社 R窗口 R策 R籍 R系统 R约 R编号 R置 R胜 R能不能 R至 R装 R设 R语 R请求 R调 R路 R车 R轿车 R达成 R迁 R运 R那个 R钢 R钱 R铺
-0.9 R间 R雪 R霜 R页 R顾 R鸡 bjoin-word-begun2 bjoin-word-whole bjoin-word-whole2 brole-other bword-act-begun bword-edge-begun bword-word-whole
-0.9 bword-word-whole2 e-11 g-13 g-16 g-17 g-21 g-24 l你 l值 l假 l光 l党 l六 l具 l加 l助 l北 l千 l卢 l印 l吃 l啥 l场 l圾 l夜 l存 l宅 l定 l密 l封 l展 l巧 l府 l废 l座 l康 l志 l意 l愿 l才
-0.9 l承 l折 l抚 l押 l择 l拿 l指 l接 l提 l春 l晓 l暖 l曹 l末 l术 l条 l棋 l殖 l毛 l江 l洗 l海 l满 l火 l点 l狄 l猪 l琴 l界 l益 l粮 l素 l纪 l线 l续 l美 l而 l聂 l联 l育 l艾 l苟 l药 l葬 l蒲 l蓝 l袁 l货 l赡
-0.9 l跳 l轮 l达 l送 l逯 l销 l队 l险 l音 l顶 l麦 p... pC|||| pX|.| r丈 r专 r丛 r书 r产 r什 r仟 r任 r你 r停 r偷 r册 r决 r北 r历 r厚 r吉 r响 r哥 r善 r嘉 r场 r塘 r她 r如 r完 r宏 r官 r封 r屋 r度 r录
-0.9 r很 r念 r房 r所 r拉 r整 r料 r施 r晖 r曼 r本 r架 r校 r档 r检 r森 r氏 r泡 r流 r点 r瑾 r甄 r用 r白 r监 r盛 r目 r相 r示 r程 r策 r籍 r粪 r约 r终 r结 r统 r绿 r置 r胜 r行 r视 r课 r账 r轮 r轿 r迁 r选 r透
-0.9 r造 r道 r里 r钢 r钱 r铺 r间 r防 r附 r集 r零 r霜 r青 r页 r顾 r餐 r鸡 twiceX
-1 L买 L二二 L二手 L于 L互 L供 L保险 L假 L假日 L全 L公示 L兰 L冀 L再 L写 L农村 L冷 L几个 L分配 L十二 L卫生 L厂 L厨 L司 L同意 L向 L周 L商场 L因 L城市 L夏 L外地 L妇女 L孙 L宁 L家属 L小学 L屠 L带 L广告 L得 L情 L我把
-1 L手续 L执 L招 L按 L换 L排 L收了 L文化 L旁 L旧 L晋 L晚 L有一 L未 L村里 L柳林 L核对 L检察 L棚 L永 L污 L沟 L涉及 L漏 L热 L煤 L田 L男 L监 L看 L码 L确 L礼 L社 L穿 L窗 L站 L答复 L系统 L红 L经 L能 L自 L街 L装 L计
-1 L计划 L设 L谢 L谭 L账 L费 L赫 L运 L连 L退 L那 L邯 L郭 L钱 L锁 L陆 L集体 L驾 L验收 R一万 R一位 R三百 R不出来 R业 R义 R争议 R云 R井 R亩 R亮 R代办 R们 R会议 R作 R你们 R值 R停车 R健 R催 R光 R公示 R六年 R共 R冒
-1 R冬 R分局 R办 R劳动 R勋 R叶 R司机 R地 R坟 R处 R复查 R夫 R好 R娜 R孩子 R实 R室 R岭 R差 R广 R广场 R庆 R往 R思 R总 R情况 R意 R意见 R托 R报告 R振 R排水 R改造 R放 R旺 R明 R晓 R服 R期间 R林 R树 R案 R款 R武 R没了
-1 R没有 R波 R津贴 R海 R炜 R照片 R爷 R瑶 R田 R畅 R监察 R督 R秋 R租 R第二 R答复 R线 R结 R网 R蕾 R虎 R记录 R许可 R访 R证明 R请 R资 R超 R道 R那边 R重视 R鉴定 R问 R问题 R雨 R顺 R高 R鹏 R龄 R龙
-1 bedge-other-apart2 bjoin-other-begun3 bword-word-begun d-10 l〇 l买 l互 l五 l体 l供 l全 l冀 l内 l写 l冬 l决 l冷 l卖 l却 l压 l厨 l周 l因 l夏 l始 l宁 l完 l容 l宿 l屋 l屠 l带 l应
-1 l待 l情 l执 l扫 l招 l按 l换 l排 l文 l料 l旁 l无 l旧 l晋 l未 l棚 l永 l沟 l清 l漏 l热 l煤 l田 l男 l留 l监 l直 l确 l礼 l社 l种 l穿 l章 l童 l算 l红 l结 l置 l谭 l账 l赫 l远 l连 l邯 l郭 l配 l钱 l锁 l陆
-1 l须 l额 l驾 p.|.| pW..|| pW||.. r上 r义 r云 r井 r亩 r亮 r们 r依 r催 r充 r光 r净 r列 r别 r力 r加 r勋 r厂 r取 r受 r叶 r向 r员 r嗡 r坟 r城 r复 r娜 r孙 r孩 r定 r客 r导 r岗 r岭 r庄 r庆 r往 r思 r总
-1 r振 r掉 r搭 r方 r无 r旺 r晓 r智 r服 r权 r村 r林 r某 r树 r棉 r河 r波 r活 r测 r游 r炜 r烈 r热 r父 r爷 r王 r瑶 r田 r畅 r秋 r编 r药 r蕾 r虎 r裂 r计 r许 r语 r请 r路 r车 r长 r雨 r鹏 r龄 r龙 w3
-1.1 L一 L万 L三 L个人 L主 L乡里 L二十 L井 L他的 L信 L修 L停 L公安局 L农 L冯 L出 L区 L单 L原 L去年 L反映 L品 L回 L土地 L地下 L外 L姬 L娘 L属于 L工龄 L建 L开 L怎 L恢复 L我不是 L房子 L报 L报警 L改 L斯 L新 L时间 L果
-1.1 L武 L民 L水 L法 L法定 L烟 L牌 L物业 L王 L环 L盛 L石 L秦 L程 L简 L经营 L翟 L联系 L谁 L调 L购 L赵 L超 L载 L还 L通报 L邢 L部门 L都是 L鉴 L铁 L锦 L门口 L马 L麻烦 L黄 R? R三年 R不上 R中学 R书记 R事 R人员 R会计
-1.1 R保障 R养老 R再 R利 R办事 R勇 R包 R南 R变 R口 R只有 R台 R品 R囤 R困难 R外 R妮 R学 R学徒 R宗 R宝 R崇 R市场 R平 R彬 R志 R手 R才 R打工 R挂 R收据 R晗 R机 R李 R柳 R正 R永 R江 R泉 R清 R漏水 R灯 R牌 R瑗 R瑞
-1.1 R电梯 R的是 R着 R石 R秀 R签名 R经理 R美 R联 R自己 R芝 R苑 R表 R话 R责 R贤 R邯郸 R都没 R错 R闺女 R院 R驰 R麦 bedge-other-over bedge-other-over2 bedge-word-begun
-1.1 bjoin-other-apart2 bjoin-other-whole2 bword-other-apart bword-word-begun3 g-19 g-20 l产 l令 l份 l休 l停 l再 l农 l冯 l力 l厂 l原 l右 l四 l块 l处 l复 l多 l姬 l寿 l庭 l得
-1.1 l怎 l改 l放 l斯 l映 l本 l标 l核 l案 l档 l武 l消 l烟 l烦 l王 l环 l用 l盛 l石 l码 l秦 l站 l简 l统 l翟 l能 l自 l解 l谁 l调 l购 l赵 l超 l身 l边 l运 l还 l退 l邢 l那 l量 l鉴 l铁 l锦 l防 l项 l骂 p...|
-1.1 p..|. p..|| pS|.|. pW...| pW..|. pW.|. pW.||. pW|..| pX||. place-behind place2 p|..| p||. r? r九 r乡 r价 r值 r冒 r农 r冬 r勇 r厨 r台 r品 r囤 r困 r堆 r外 r太 r妮 r婚
-1.1 r宗 r宝 r室 r属 r彬 r慧 r才 r折 r挂 r搬 r支 r收 r放 r救 r断 r晗 r机 r李 r条 r柳 r标 r案 r武 r求 r泉 r灯 r班 r瑗 r瑞 r睡 r破 r秀 r缺 r美 r芝 r苑 r设 r访 r话 r贤 r资 r超 r运 r邯 r问 r闺 r雪 r顺 r驰
-1.1 twiceW w3over w4over wordy
-1.2 L一张 L上学 L两 L也 L他们 L以后 L保 L入 L公租 L其 L前 L厕所 L只 L可 L城 L天 L嫁到 L平 L并无 L支 L收到 L方 L施工 L普 L本 L柴 L欧 L每天 L求 L潘 L热力 L照 L申请 L电 L积 L稍 L第二 L系 L缴 L致 L苏 L补贴 L车
-1.2 L那个 L都 L错别字 L麦子 L龙 RA R三十 R不是 R为什么 R乐 R人口 R全 R公司 R军 R准 R刚 R到底 R区 R单元 R占 R名字 R后 R呢 R噪声 R太长 R奎 R妞 R委员 R嫣 R字 R孙子 R康 R您 R改 R文 R有 R松 R格 R满 R牛 R盖 R红 R芳
-1.2 R莉 R萍 R西 R解 R轩 R辉 R钊 R锁 R阁 bedge-other-begun bedge-other-begun3 bword-act-begun3 bword-edge-whole bword-edge-whole2 bword-other-begun2 l业 l两 l也 l住
-1.2 l修 l候 l入 l其 l分 l包 l化 l单 l古 l只 l可 l同 l回 l城 l孙 l察 l建 l报 l族 l晚 l普 l服 l果 l柴 l校 l欧 l河 l潘 l灯 l牌 l看 l示 l积 l程 l稍 l签 l缴 l致 l荣 l规 l责 l都 l马 l验 l黄 l龄 l龙 p.|..
-1.2 pW|.|. pX.||| pX|||| r万 r下 r个 r乐 r先 r关 r军 r准 r区 r升 r南 r卫 r各 r合 r呢 r哪 r土 r堵 r奎 r好 r妞 r嫣 r字 r存 r崇 r巴 r年 r床 r康 r得 r情 r报 r政 r松 r格 r永 r津 r海 r清 r牌 r牛 r男
-1.2 r盖 r着 r知 r福 r红 r经 r芳 r莉 r萍 r补 r规 r解 r诊 r赔 r轩 r辉 r退 r钊 r锁 r门 r阁 r队 r院 r骨 r高 r麻
-1.3 L· L专 L五 L什 L你们 L停在 L动 L十一 L危 L双方 L台 L地 L均有 L大 L大家 L已 L必 L怎么 L感 L或 L房 L打 L承包 L提交 L教育局 L月 L林 L楼 L没 L没有 L纺 L结 L网上 L路 L还给 L金 L门 L高 R不了 R丽 R位 R住户 R佑
-1.3 R佩 R元 R凤 R出来 R单位 R博 R号 R国 R城 R多 R头 R对 R小区 R局 R居民 R工 R底 R德 R成 R我家 R换 R映 R晴 R栋 R桐 R梦 R燕 R玉 R玲 R珍 R经 R能力 R航 R荣 R补贴 R诺 R贵 R费 R银 R队 R阿 R霞
-1.3 bword-other-apart2 bword-other-over e-9 l· l专 l九 l井 l什 l养 l出 l划 l前 l南 l危 l及 l向 l大 l已 l平 l很 l必 l感 l或 l打 l支 l气 l水 l法 l照 l电 l系 l级 l纺 l经 l苏 l营 l行 l费
-1.3 l起 l阳 l高 pX||| r七 r丽 r佑 r佩 r修 r元 r全 r凤 r刚 r利 r博 r后 r建 r德 r撤 r教 r明 r映 r晴 r有 r栋 r桐 r梦 r次 r江 r满 r燕 r玲 r珍 r石 r窗 r线 r职 r自 r航 r荣 r诺 r贵 r达 r通 r遮 r鉴 r银 r霞
-1.3 r麦
-1.4 L0 L今 L仓 L住 L光明 L关 L内 L办理 L北 L卫 L去 L安 L小 L开发 L张 L微 L必须 L或者 L李 L没了 L老 R个 R书 R会 R保 R回 R园 R士 R复 R妍 R娥 R宇 R尔 R峰 R弟 R新 R曦 R枝 R水 R涵 R管理 R者 R芬 R莲 R萱 R街道
-1.4 R财 R进度 R长 bword-act-begun2 bword-other bword-other-begun3 l万 l今 l仓 l件 l保 l信 l八 l卫 l去 l太 l小 l属 l开 l新 l李 l没 l织 l街 l证 l车 l金 pS.||. pW.|.| p|.|. r交 r位
-1.4 r健 r再 r办 r包 r噪 r园 r国 r地 r处 r头 r妍 r娥 r宇 r对 r尔 r底 r弟 r意 r成 r接 r日 r曦 r枝 r水 r派 r涵 r玉 r病 r者 r芬 r莲 r萱 r西 r记 r费 r辰 r重
-1.5 L《 L中 L他 L会 L兼 L时 L机 L来 L每 L社区 L维 L证 L请 L过 L这 R下 R丰 R了 R余 R喜 R娟 R师 R朝 R柱 R民 R然 R环 R申 R码 R礼 R证 R过 R都不 bword-other-over2 gw3 l《 l他 l关 l兼 l微 l持 l月 l期
-1.5 l每 l求 l维 l这 l道 p.|. p.||. pX|.. r丰 r了 r余 r养 r内 r协 r号 r喜 r士 r娟 r安 r峰 r平 r延 r志 r新 r朝 r柱 r民 r漏 r然 r环 r码 r礼 r部
-1.6 L00 L不 L丛 L今年 L别人 L四 L学 L对方 L打到 L教 L火 L租 L要 R· R〔 R事项 R仓 R兰 R兵 R前 R叫 R可 R合 R安 R山 R拿 R敏 R杰 R根 R桥 R梅 R电 R福 R菊 R辰 R进 R阳 R飞 bword-other-begun l一 l丛 l十
-1.6 l张 l房 l教 l楼 l老 l请 r· r〔 r业 r仓 r兰 r兵 r医 r叫 r学 r局 r山 r广 r敏 r文 r杰 r根 r梅 r菊 r街 r阳
-1.7 L东 L俺 L务 R00 R“ R二 R同 R员 R就 R强 R科 R花 R英 R记 R远 R部门 R领导 brole-other-apart2 c-12 d-11 l三 l会 l俺 l动 l区 l时 l路 pX|.|| pX|||. r“ r十 r就 r强 r桥 r砸 r英 r远 r飞
-1.7 tX1
-1.8 L后 R0 R东 R十 R华 R四 R还是 R里 l不 l明 l林 l要 l通 l门 r东 r中 r二 r华 r夜 r怡 r花 r证 r财 r过
-1.9 L下 L人民 L市 R一 R天 R子 R工作 R收 bedge-word-begun3 bword-edge-begun2 l发 pW.|.. r事
-2 L家 L登记 L邻 R怡 R月 R站 l邻 pX||.| r公 r单 r司 r改 r月
-2.1 L0000 R大街 e-12 g-23 p..| pS.|. pW..| r四 tX2
-2.2 R年 common common-begin l租 r子
-2.3 R老 R要 rA thing-behind
-2.4 d-12
-2.6 R隐
-2.8 place3
-2.9 l0
`;

export const weights: ReadonlyMap<string, number> = new Map(lines.trim().split('\n').flatMap((line) => {
  const [weight, ...signs] = line.split(' ');
  return signs.map((s): [string, number] => [s, Number(weight)]);
}));
