// What each sign of mask-words.ts weighs. Written by npm run learn:names; not to be changed by hand.

// A weight, then the signs that have it.
const lines = `
3.2 e洁
3 b向 b诚
2.7 b康
2.6 b宏 b苗 e莺 e蕊
2.5 b凌 b梅 b欢 b游 b田 b美 b聪
2.4 b伟 b元 b团 b朝 b蓝 b金 e慧 e遥
2.3 b春 b林 b森 b荷 e典 e庆 e鸽
2.2 b夏 b幸 b芬 e勤 e壮 e浪 e清 e畅 e鸣
2.1 b光 b兰 b勇 b善 b程 b胜 e仙 e峰 e强 e心 e草 e辰 e远 e馨
2 b勤 b柳 b江 b温 b连 b项 e光 e劳 e图 e宝 e熟 e竹 e观 e雨 e静
1.9 b丰 b于 b叶 b喜 b山 b快 b毕 b雷 b麦 e云 e列 e宁 e意 e捷 e榴 e步 e涛 e竟 e絮 e艳 e霄 e露 l名
1.8 b刚 b晨 b灵 b白 b谷 b路 e乐 e城 e天 e悦 e柏 e设 e钟 e霞
1.7 b严 b冷 b敏 b晚 b池 b翠 b阳 b马 e才 e敢 e易 e河 e海 e秋 e良
1.6 b云 b容 b成 b海 b芳 b辛 can e方 e正 e磊 e结 e达 e键 e雪 e风 r现
1.5 R老师 b坚 b常 b方 b星 b智 b松 b清 b石 e北 e喜 e明 e春 e花 e芳 e辉 l侄
1.4 b任 b包 b秋 b花 e丽 e伟 e圆 e星 e朵 e柔 e泳 e荣 e雅 e青 l叫 l和
1.3 b如 b振 b舒 b黄 e健 e兰 e兴 e容 e性 e林 e泉 l为 l医 l员 l媳 l汉 l科 r昨 r每
1.2 R00000 R主持 R天天 b史 b明 b杜 b米 b高 e功 e平 e洋 e疆 e缘 e野 l囝 l妇 l妹 l嫂 l所 l是 l细 r当
1.1 R以 R大娘 R家 R当年 R态度 R未经 R每天 e亮 e安 e山 e福 e苗 e闭 l事 l壁 l婿 l户 l爸 l称 l象 role-subject-w2 r已 r态
1 R二人 R今年 R合伙 R多次 R大名 R夫妇 R拍 R电话 R裁缝 R躲 b乐 b宁 b安 b边 b进 e勇 e塘 e庄 e旺 e桂 e运 l乡 l于 l友 l夫 l姓 l的 o1begin-man r之 r争 r代 r因 r敬 r滑 r躲 r醉
0.9 R一路 R两口子 R之 R也在 R侄 R八千 R养了 R副 R十年前 R原 R及时 R吃了 R同意 R回家 R大姐 R已 R带头 R帮忙 R批评 R提供 R替 R本人 R正在 R生病 R站在 R第一次 R罚了 R讲 R那里 R陪同 b丁 b古 b封 b水 e定 e放 e活 l. l众 l儿
0.9 l厍 l听 l婆 l弟 o0begin-kin o2begin-of r于 r今 r副 r家 r替 r陪
0.8 R也是 R书记 R于 R五十 R代领 R全责 R到场 R占着 R可 R啊 R嘴 R在外 R愿意 R拦在 R拿走 R携 R班组 R离婚 R科长 R结婚 R螺 R补充 R说给 R踢 R过世 R送 R酒后 R领取 begin-kin-c2 b文 common e妮 e斌 e料 e阳 e鹏
0.8 list-end-c2 l与 l人 l偶 l头 o1bracket-other o1other-house r五 r同 r啊 r嘴 r尿 r携 r核 r螺 r踢 r送 r随
0.7 R___ R一个 R一人 R下岗 R争 R争执 R从来没 R保管 R兄弟 R前年 R办公 R同学 R回来 R屡 R推倒 R昨天 R晕倒 R来说 R欠 R没签 R现场 R白天 R等 R联系 R至今 R诉 R负责 R走得 R返乡 R这 R逃逸 R阿姨 begin-house-c2
0.7 begin-man-c2 bracket-end-c2 bracket-kin b姜 b归 b薛 e利 e愿 e旦 e祥 e间 list-comma-c2 list-subject-w2 l伴 l哥 l士 l妈 l妻 l巴 l我 l搡 l村 l母 l股 l评 l长 o0bracket-kin
0.7 o0role-house o2comma-subject o2role-acts role-house r两 r从 r兄 r可 r屡 r愿 r手 r拦 r晕 r未 r欠 r熏 r等 r罚 r负
0.6 R一口 R两 R之子 R代 R仲 R会同 R保证 R修 R共同 R冻 R凑 R占了 R反映 R只肯 R四人 R在校 R垫 R失 R姓 R就拿 R已对 R年轻 R年迈 R开 R户籍 R所述 R找了 R拖欠 R挡 R捐 R更正 R来信 R核实 R每周 R照顾 R独居 R现在 R看见 R答应 R签了
0.6 R算 R系 R表示 R被打 R要是 R话说 R赔偿 R辅 R进去 R退 R都可以 R马上 bracket-kin-w2 b时 b甘 b蒲 b靳 called-comma-c2 comma-kin e敏 e条 e苦 l; l? list-acts-c2 l主 l任 l剩 l叔 l她 l娃 l屋
0.6 l着 l篱 l至 l诉 l跟 l邻 o0comma-kin o0role-subject o0unit-man o1comma-of o2 o2other-kin role-house-w2 r一 r休 r侄 r垫 r婶 r帮 r批 r拍 r推 r端 r算 r系 r老 r联 r辅
0.6 unit-man
0.5 R) R一案 R三 R三人 R三口 R不 R不服 R之间 R五保 R五名 R人民 R代签 R体罚 R做了 R六月 R写过 R发生 R吊 R吓 R吵 R告知 R坐月子 R委托 R嫌 R家有 R就是 R尾 R打包票 R气 R理论 R留 R签 R精神 R老实 R股 R见 R警官 R认为 R评 R赔礼
0.5 R赴 R都在 R都能 R闻 begin-end-c2 begin-house b卢 b国 b平 b汤 b胡 b解 b魏 comma-kin-w2 edge-comma-w2 edge-kin e仓 e军 e前 e实 e木 e杨 e白 e芹 e鑫 e香 l: list-edge-w2
0.5 list-subject l他 l伙 l公 l判 l办 l勤 l受 l央 l女 l孩 l干 l板 l比 l究 l节 l襟 l贩 o0begin-house o0list-subject o0role-acts o1begin-other o1object-acts
0.5 o1other-subject o1role-house o2begin-acts o2begin-subject o2object-other r) role-of-c2 role-other-w2 r主 r反 r吓 r回 r嫌 r扬 r是 r留 r科 r答 r裁 r赔 r赴 r返 r闻
0.5 unit-man-w2
0.4 R( R^ R一本 R也来 R从不 R代表 R仨 R俩 R出了 R出示 R半夜 R口头 R只 R商量 R喝了 R因 R大夫 R女士 R嫁到 R就在 R居住 R工资 R差点 R干活 R当日 R怀孕 R批 R按 R提出 R支付 R收受 R敬上 R早上 R曾 R每月 R照样 R瘫痪 R确 R种
0.4 R答复 R管 R给予 R考 R背 R致 R责任 R跟着 R达成 R还 R还有 R送到 R重 begin-man bracket-comma-w2 b和 b建 b开 b扎 b易 b朱 b樊 b滕 b盛 b葛 b邵 b钟 b龙 called-edge-w2 comma-subject-c2 e力
0.4 e园 e大 e屏 e惠 e桐 e棉 e水 e浩 e贝 l" list-edge list-of-w2 l— l伯 l兄 l子 l成 l找 l架 l柏 l欠 l游 l父 l甥 l籍 l纳 l译 l郑 o0begin-comma o0begin-man o0called-comma
0.4 o1begin-edge o1other-edge o1other-kin o2object-comma r( r^ role-house-c2 r与 r仨 r仲 r俩 r凑 r占 r尾 r带 r干 r怀 r拖 r按 r挡 r捐 r曾 r正 r殡 r气 r电 r看 r离 r站 r签 r精 r至
0.4 r见 r诉 r酒 r阿 unit-comma-c2 unit-subject-w2
0.3 R+ R— R一次 R上门 R下去 R下达 R不懂 R不肯 R不退 R与 R他 R他们 R付 R住 R做的 R农 R包子 R去 R发 R威胁 R干 R当 R律师 R微 R念 R怀 R打伤 R找人 R承诺 R担保 R捡 R推 R摔伤 R是 R是否 R爸 R看了 R真名 R糖尿病 R组织 R翻
0.3 R能 R说话 R赶集 R起 R跟 R非法 begin-comma-w2 begin-man-w2 b付 b关 b屠 b柏 b柴 b满 b焦 b闵 b韩 called-edge called-end-c2 comma-man-w2 e升 e博 e夏 e好 e婷 e英 e象 e随 l!
0.3 l:begin list-end l中 l介 l依 l字 l局 l州 l手 l有 l桌 l理 l由 l知 l者 l记 l转 l镇 o0begin-subject o0called-end o0edge-comma o0list-acts o0list-comma o0list-end
0.3 o0object-comma o0role-edge o1comma-other o2object-acts o2other-house o2role-end object-comma-w3 r+ role-acts-c2 role-subject r— r以 r伙 r冻 r吵 r大 r天
0.3 r失 r女 r威 r律 r微 r所 r担 r拿 r爸 r糖 r考 r股 r能 r表 r评 r说 r起 r跟 r达 r这 r邮 r领
-0.3 =一件事 =一分钱 =一处 =一家 =一封 =一年 =一期 =一本 =一样 =一案 =一种 =三七 =三千块 =三号 =三年级 =上了 =上贴 =不一致 =不到 =不受 =不合格 =不留 =东至 =两年 =中午 =中级 =主办 =丽景 =二三年 =二二年 =二十年 =五五 =五千元 =五口
-0.3 =交叉口 =交接 =人吃 =人工 =人理 =人看 =人管 =人系 =今后 =从去年 =他在 =优待 =位费 =住处 =保教 =保缴 =信处 =修了 =修厂 =修期 =俺娘 =停车位 =八八 =八十一 =公民 =公租 =公里 =其实是 =养了 =养护 =冒烟 =写在 =农机 =利用 =办人
-0.3 =办台 =加油站 =动用 =北仓 =北张 =区纪 =十七条 =县人 =变成 =台区 =同等 =四人 =园长 =围栏 =地名 =地里 =多块 =大嫂 =大学生 =大车压 =好一 =学习 =学区 =学费 =小区加 =小卖 =小时 =小龙 =少发 =就拿 =局丛 =局交 =年代 =年发 =店里
-0.3 =延长 =心里 =总公司 =我知道 =打字 =打孩子 =打桩 =找不到 =找人 =报人 =拖走 =指条 =按照 =收人 =收件人 =收割 =收款 =收集 =改了 =改写 =新生 =日出生 =日晚 =早晚 =景区 =未成年 =机械 =每年 =民政局 =沟里 =没用 =洗车 =流动 =漏了
-0.3 =澜里 =烧了 =煤车 =牌鄂 =班主任 =电人 =电力 =电费 =男朋友 =直排 =砸车 =第三次 =管所 =结账 =老两口 =老太太 =老年卡 =老板娘 =老母亲 =自动 =自闭症 =证人 =试试 =请人 =请卫 =购房 =车工 =转交 =转办 =轮候 =达标 =迁房 =违章 =逐件
-0.3 =道灯 =那一 =都可以 =都没有 =里发 =里查 =锁门 =镇长 =除了 =雨季 =首次 R" R, R000.0000.0000 RAA00000 RAAAA RAAAAAA R一月 R七十 R不到 R专 R业务 R丰收 R九百 R云 R交通 R伟大 R住房 R供暖 R侧 R偏 R做完
-0.3 R光明 R全部 R关键 R内向 R冬天 R冯 R出生 R划分 R刷 R劝 R包容 R协调 R厅 R又 R变更 R台阶 R后头 R喷 R基 R基本 R学院 R安徽 R安装 R审 R家里 R家长 R密 R巡逻 R师傅 R平方米 R座 R康 R往外 R必须 R感染 R抽烟 R摘录 R新 R无误
-0.3 R时光 R明确 R春光 R月份 R杨 R查到 R武装 R民政局 R水仙 R求 R江山 R沟通 R没有 R流水 R清单 R清水 R清算 R温泉 R灵活 R热力 R热线 R牵 R生成 R申请 R病历 R白色 R相同 R真 R笔录 R签字 R纱布 R编制 R网站 R群 R老汉 R耳光 R胜利
-0.3 R荷花 R薪 R裂缝 R警 R记载 R话 R财产 R起诉 R过不去 R透露 R道歉 R遗失 R邻 R镇上 R闹 R阎 R阮 R防 R阳台 R限 R骂 R骑 R高三 R鲍 R齐全 R龚 begin-end-w2 bracket-end-w2 bracket-other b万 b仲 b冬 b咋
-0.3 b唐 b宋 b富 b尿 b思 b李 b梁 b洪 b罗 b荣 b邱 b陈 comma-acts comma-comma comma-comma-c2 edge-acts-w2 edge-end-w2 e副 e娃 e娟 e孙 e宇 e征 e所 e末 e桌 e歌 e狗 e眼 e礼 e社 e站 e童
-0.3 e翠 hidden-other-c2 l:called list-kin-w2 l则 l初 l孕 l容 l宽 l席 l念 l日 l月 l权 l汽 l生 l精 l而 l胸 l表 l访 l财 l键 l馨 o0comma-acts o0comma-comma o0hidden-comma
-0.3 o0list-other o0unit-comma o1list-comma o1other-of o2begin-kin object-house-w2 other-acts other-acts-c2 other-comma other-edge-w2 other-other-w2
-0.3 other-subject other-subject-w2 r" r, r:of role-of-w2 role-subject-c2 r书 r人 r任 r侧 r借 r养 r兼 r冯 r十 r厅 r吹 r多 r少 r居 r差 r才 r最 r点 r牵 r男 r登 r知 r结 r荷 r薪 r要
-0.3 r走 r阎 r阮 r项 r马 r鲍 r龚
-0.4 =一些 =一批 =一次 =一管 =一级 =一股 =一项 =七个 =七八 =七年 =七户 =三千二 =三千元 =三号楼 =三家 =三百多 =三眼 =上传 =上去 =下一步 =下水道 =不了 =不停 =不再 =不出来 =不当 =不求 =不知 =不过 =不通 =不错 =两口 =中暑 =为什么
-0.4 =主持人 =之后 =九百 =乡村 =书画 =书记 =二二 =二六年 =二十六 =五年 =交卡 =产品 =亲厚 =人清 =人称 =人行道 =仓区 =他人 =仟元 =件事 =价款 =供货 =供销 =保停 =保局 =保温 =保费 =信复 =信答 =信里 =俩人 =修到 =修车 =俺儿 =俺找
-0.4 =做主 =停电 =催一 =先后 =八万 =八个 =公众 =公安局 =公款 =公用 =公益 =六六 =六千 =共同 =再问 =写到 =农家 =净化 =几次 =几百 =出院 =分房 =切割 =列入 =办函 =办到 =加价 =加急 =加油 =北侧 =区分 =区属 =区联 =区长 =十一月 =十一条
-0.4 =十二月 =卖部 =压坏 =发送 =只写 =叫人 =号院 =吃拿 =吃请 =同住 =同类 =名录 =后墙 =吵起来 =味道 =哭了 =四百元 =回乡 =回家 =因此 =国有 =地下室 =地区 =地款 =坐在 =堆杂 =堵在 =堵门 =士官 =多元 =大伙 =大名 =大哥 =大车 =奶茶
-0.4 =好了 =娜尔 =字第 =完了 =客厅 =小同志 =小姑娘 =小孩 =小工 =小广告 =小舅子 =小额 =小鱼儿 =就不能 =局查 =居委 =屋面 =州市 =工种 =市长 =床位 =应当在 =延吉 =我也 =我在 =我认 =户号 =房轮 =打个 =打架 =护理 =挖掘 =捌捌 =损坏
-0.4 =掉进去 =接线员 =提到 =插手 =摇号 =收购 =改名 =改气 =放在 =放弃 =救救 =断缴 =无证 =日报 =旧改 =早于 =早市 =明年 =未到 =村老 =查不到 =查无 =查查 =栏上 =案字 =楼二 =楼房 =楼板 =武灵 =死鸡 =每周 =民发 =民族 =民法 =汽修 =治理
-0.4 =流到 =海口市 =混凝土 =烟直 =热合 =热站 =焚烧 =照料 =特困 =猪场 =班里 =理事 =生态 =生病 =用房 =用热 =盖上 =看了 =租地 =稍等 =突发 =等着 =签了 =签证 =管家 =红绿灯 =约车 =绕路 =维保 =网名 =网格 =罚单 =置业 =群主 =翻建
-0.4 =老百姓 =老领导 =脚手架 =自来水 =药店 =街口 =西边 =认为 =记账 =证丢 =说清楚 =请住 =请过 =赢了 =超时 =超期 =车压 =辆电 =迁坟 =过渡 =这么 =这些 =退休金 =退款 =选房 =通村 =通行 =造假 =那棵 =邻里 =都会 =都很 =都有 =都能 =采取
-0.4 =针对 =锦桐 =镇里 =门卫 =门面 =阶段 =面谈 =预防 =飞线 =驾照 =骨科 =鱼儿 =黑车 R- R; R一万 R一块 R丁 R七七 R三成 R上网 R不便 R不愿 R不限 R为 R事业 R事由 R五 R交警 R亲戚 R人 R什么时候 R仇 R代理人 R传 R住院 R作废 R作风
-0.4 R停工 R公共 R公安 R公租 R共计 R关心 R再审 R再次 R再说 R写在 R写字 R冷 R冷光 R刘 R刚刚 R初 R删除 R制 R券 R办到 R加入 R务 R勇敢 R医生 R十一月 R十块 R协 R单元 R单子 R单身 R南吕 R印 R印刷 R厨房 R及 R双方 R受伤 R另 R可见
-0.4 R含 R呀 R哈 R哪里 R嘛 R四万 R场地 R埋 R堵车 R墩 R处的 R多年 R太大 R奖 R好几 R孙子 R宁愿 R安 R官 R尚 R就不能 R局里 R币 R录音 R待 R循环 R心 R快递 R怎样 R急 R怪 R恒 R慰问 R成员 R成绩 R或 R打人 R打到 R打招呼 R扶持
-0.4 R抚养 R拆迁 R拒 R招 R拿出 R指定 R指导 R换 R接待 R接收 R撞倒 R改了 R改名 R改嫁 R改成 R敏捷 R整理 R方 R晒 R最高 R机动 R杂 R杏花 R架 R样 R案件 R桩 R梅雨 R检察 R棚 R正月 R毛 R池 R没给 R法律 R派 R流程 R浇 R涨价 R淑
-0.4 R温 R满了 R滩 R点 R烤 R焦 R熏 R猪 R环境 R瑞 R田野 R田间 R甲 R申报 R监管 R目的 R票据 R秋 R秋天 R空调 R窗 R筛选 R类型 R粟 R经费 R给 R统计 R综合 R编 R缺 R美丽 R翠 R职 R职务 R职称 R职责 R肢体 R袁 R规 R视频 R解放
-0.4 R设 R识 R谭 R谷子 R账目 R质 R费用 R路边 R车道 R软件 R输入 R运输 R这种 R这项 R进展 R违约 R违规 R连城 R退费 R通报 R造假 R邯 R郑 R都没有 R重复 R金光 R金额 R长安 R问了 R队员 R附 R陵园 R随时 R集体 R霍 R面谈 R顺序 R领
-0.4 R首页 R骆 R高雅 any begin-acts begin-hidden begin-of-w3 begin-other-c2 bracket-subject bracket-subject-w2 b仟 b伙 b佳 b刘 b华 b商 b坝 b宗 b张 b搁 b渔 b焚 b爱 b置 b聋
-0.4 b莘 b赢 b赵 b递 b逢 b郎 b阎 b阶 b黎 c2 comma-comma-w2 comma-edge comma-edge-c2 comma-end-c2 e临 e也 e减 e凡 e协 e危 e宽 e掘 e描 e摘 e暑 e杂 e毛 e粤 e肿 e芽 e豹 e越 e轩 e邵 e鄂
-0.4 e颗 e飞 l... list-of l亦 l享 l侧 l借 l副 l大 l套 l安 l寄 l师 l慢 l戚 l拜 l梅 l殊 l海 l熟 l百 l睛 l窗 l简 l绝 l老 l舅 l蕊 l说 l足 l跳 l远 l闯 n1 o0begin-hidden o0begin-of
-0.4 o0bracket-subject o0comma-edge o0list-of o0other-acts o0other-comma o0other-subject o0role-hidden o0unit-acts o1begin-comma o1comma-edge
-0.4 o1object-end o1role-of o2role-of other-end-c3 other-of-w2 r- r; role-acts-w3 role-hidden r上 r云 r仇 r信 r倒 r刘 r券 r务 r勘 r包 r厨 r又 r名 r呀 r哭 r嘛 r埋 r墩 r导
-0.4 r币 r康 r弄 r循 r心 r急 r恒 r慰 r抢 r教 r早 r晒 r杂 r桩 r棚 r此 r池 r浇 r淑 r温 r滩 r烤 r焦 r犯 r瑞 r申 r管 r粟 r翠 r肢 r袁 r谭 r豆 r过 r还 r连 r通 r郑 r锁 r除 r霍 r面 r骂 r骆 unit-comma
-0.4 unit-other-c2
-0.5 =一万 =一千 =一只 =一台 =一号 =一圈 =一套 =一斤 =一日 =一查 =一段 =一看 =一组 =一节 =一走 =一起 =一趟 =七七 =七万 =七日 =七旬 =三一 =三万 =三人 =三件 =三四 =三轮车 =上下 =上吐 =上按 =下乡 =下了 =下级 =不住 =不全 =不多
-0.5 =不履行 =不成 =不行 =不走 =与其 =世纪 =东户 =两位 =两名 =丧葬 =之一 =乡人 =乱倒 =予告 =事业 =二手车 =互相 =五千 =五楼 =五次 =交社 =人修 =人接 =人的 =今天是 =从来没 =任何人 =优亲 =优化 =传单 =住在 =住宅 =住房 =住联 =保户
-0.5 =信局 =倒了 =停业 =偷排 =儿媳 =充值 =入职 =全村 =八点 =八零 =公务 =公积 =六万 =六位 =六点 =关了 =冒用 =写作 =农合 =农林 =划线 =加工 =勘验 =化名 =化肥 =化验 =北大 =北街 =北门 =区残 =医务 =十年 =十点 =占道 =厂家 =厂房
-0.5 =厘米 =县道 =反复 =发包 =发展 =发黄 =取得 =取暖 =受到 =变电 =只要 =可能是 =台路 =号丛 =吃了 =吃空 =各位 =同批 =同组 =吐下 =回到 =土车 =地面 =垫付 =埋了 =城市 =基坑 =堂屋 =填入 =复员 =多个 =多号 =大夫 =大学 =大家 =大门
-0.5 =天内 =天数 =失业 =失职 =套房 =她的 =好牙 =字母 =存款 =季度 =学名 =学生 =完工 =实验 =家具 =家孩子 =家宅 =对比 =导游 =小伙子 =小军 =小姐 =小鱼 =少了 =就把 =就走 =尾气 =局长 =履行 =工业 =工商 =左手 =市恒 =带孩子 =帮扶 =幢乙
-0.5 =干完 =年审 =年报 =年限 =广电 =开区 =张开 =当场 =当面 =彩钢 =彻底 =往外 =待金 =得了 =总部 =患者 =我不是 =我哥 =我姓 =我要 =截留 =房租 =手写 =手语 =打不开 =打完 =找支 =找过 =技术 =抄表 =护工 =护栏 =报上 =报道 =招生 =拿出
-0.5 =拿卡 =挂号 =挪用 =捐款 =接种 =控坏 =提高 =摊位 =撞倒 =支行 =收件 =收走 =改到 =改线 =改过 =改革 =效果 =敬老 =料厂 =新房 =日照 =日起 =景苑 =曹乡 =曾用 =最低 =月份 =有了 =有回 =有异 =本件 =本区 =本地 =机厂 =村委 =条上
-0.5 =板桥 =枣坡 =查账 =格式 =桐苑 =检讨 =棋牌 =楼顶 =欠缴 =次年 =歪脖子 =每件 =民初 =汗古 =没了 =油味 =派单 =流程 =滥用 =火化 =点半 =焖鸡 =照了 =照相 =王府井 =理赔 =生效 =电影 =电视 =男孩 =留了 =病死 =盖了 =盲人 =相关 =相同
-0.5 =砍了 =砖厂 =碰见 =私用 =科长 =立新 =等等 =算了 =管局 =管理局 =粮库 =糖尿病 =纺西 =纺路 =结论 =绩效 =绿地 =老三 =老了 =老四 =老年 =职称 =背后 =背面 =腿有 =自家 =落款 =血汗 =行人 =行医 =裁缝 =要不 =要有 =警告 =认可 =认账
-0.5 =访件 =证照 =识字 =请信 =请填 =请打 =请按 =请教 =请看 =请纪 =请转 =货款 =贪污 =贵姓 =资产 =赔礼 =走到 =走得 =越南 =足额 =车道 =转区 =转移 =轮到 =迁楼 =过去 =过年 =迪力 =追回 =追究 =退税 =退钱 =送面 =道堆 =道里 =遗失
-0.5 =遗属 =邢台 =那么 =那位 =酒店 =里点 =量的 =锁骨 =锦澜 =问了 =附上 =附后 =陵乡 =零三 =零八 =顶层 =预付 =骑车 R000.0 R0000000000000000000 RA00000 RAA RAAA R” R」 R一宿 R七个 R七月 R下井 R不一致
-0.5 R不予 R不履行 R不想 R不清 R不知 R不知道 R不行 R专家 R为了 R乐观 R也有 R也没有 R买卖 R乱倒 R二二 R二分 R二楼 R二班 R二级 R仅 R他的 R仪 R仲裁 R任何 R众 R伞 R住址 R作证 R供 R侯 R侵 R候 R债 R停在 R光辉 R免费 R八九 R八岁
-0.5 R公路 R六百 R共和国 R关门 R其他 R典 R冀 R农业 R凌云 R减 R凤 R出现 R出门 R划 R列入 R加密 R升级 R单车 R卜 R厂子 R厂家 R厕所 R原来 R双 R反应 R古典 R右 R叶子 R合并 R合计 R后面 R吵架 R周 R周边 R和平路 R咳嗽 R唱歌 R喇叭
-0.5 R噪音 R国庆 R地点 R基数 R塑料 R夏 R天内 R奶 R奶茶 R如 R姜 R存 R孙 R学费 R安定 R完成 R完整 R宣传 R室温 R宽度 R导入 R封 R封存 R小时 R就叫 R就打 R履行 R工会 R左 R市场 R带 R常青 R平安 R年代 R年限 R幸运 R应当 R底 R延
-0.5 R延期 R开放 R心脏 R志 R您好 R感谢 R我不 R我妈 R我是 R房租 R才能 R打击 R打印 R批准 R批示 R承包 R抄 R抓 R折 R报销 R拖延 R招工 R挨 R接续 R推广 R提个 R提前 R撤销 R操作 R收 R收回 R改制 R改正 R救灾 R文物 R方圆 R方式 R方案
-0.5 R春节 R晨光 R智慧 R暖气 R更多 R朝阳 R权限 R条 R松柏 R林海 R某 R查明 R查看 R校 R检测 R森林 R楼上 R楼下 R欢乐 R欢喜 R比例 R汗 R池塘 R污水 R没办 R油墨 R泄露 R泡 R注册 R泻 R泼 R洪 R海洋 R海浪 R消费 R渠 R游泳 R火 R火车
-0.5 R爆 R父母 R版 R物 R状态 R狗 R独 R生育 R甩 R画 R番号 R监护 R盘 R直 R知 R示例 R租赁 R稿 R空 R穿 R突发 R第一 R签过 R纳入 R纸 R线路 R终结 R经济 R结算 R绕 R继承 R绿 R缴纳 R翻译 R老化 R腿 R致歉 R舒畅 R舞 R芬芳 R花了
-0.5 R虫 R要有 R解决 R诚信 R诚实 R说法 R谁 R购买 R赔了 R走 R走失 R越界 R路灯 R蹲 R车位 R车库 R车辆 R转 R转移 R转送 R载 R辛苦 R边缘 R过去 R过程 R近 R这里 R追回 R逄 R递 R途径 R逾期 R采光 R采购 R金星 R钢 R锁定 R队长 R阳光
-0.5 R附近 R降 R院子 R面包 R飙车 R饭 R饷 R馕 R鲁 R黄粱梦 begin-acts-w2 begin-kin-w2 begin-of-c2 begin-other-w2 b互 b亓 b仇 b侨 b储 b切 b卜 b卸 b厘 b因 b宝 b履 b幢 b彻 b忘 b怕 b抹 b木 b杨
-0.5 b桩 b棋 b歪 b汗 b泼 b洛 b浩 b滥 b焖 b牧 b番 b砍 b祖 b祭 b突 b筹 b簿 b继 b绩 b肆 b观 b辆 comma-end-c3 comma-of comma-other comma-subject-w2 edge-comma-c2 edge-end-c2
-0.5 edge-of-w2 e乙 e优 e努 e厘 e参 e另 e向 e吹 e坐 e增 e孟 e川 e弄 e怪 e扛 e曹 e极 e泰 e洪 e渡 e潘 e澜 e灵 e然 e牙 e牵 e琴 e科 e翻 e艺 e行 e规 e迟 e靳 e驾 l, l^ l》 l串 l割 l勘 l协 l卫 l型 l尼
-0.5 l巷 l弃 l恳 l拟 l挖 l救 l柜 l栋 l止 l毛 l污 l泳 l洋 l洞 l派 l涛 l渡 l溉 l滩 l牙 l盒 l盲 l盼 l神 l移 l管 l绘 l给 l航 l苦 l茶 l荣 l训 l购 l贸 l辈 l述 l速 l错 l馈 l驾 l鸣 l鼓 o0comma-subject
-0.5 o0object-acts o0other-kin o0role-kin o0unit-other o1object-edge o2begin-other o2other-edge o2other-other object-comma-c2 other-comma-c2
-0.5 other-end-w2 other-kin-c2 other-man other-of other-other other-subject-c2 r:hidden role-kin r” r」 r丁 r为 r仅 r仪 r众 r伞 r何 r侯 r保 r债 r典 r冀 r冬 r凤 r卜 r即
-0.5 r历 r咳 r哈 r唱 r商 r喇 r墓 r夏 r姜 r婚 r宣 r尚 r履 r待 r怪 r惠 r打 r抄 r抓 r抵 r挨 r掏 r故 r新 r晨 r暖 r某 r查 r柴 r样 r梯 r汇 r汗 r泄 r泻 r泼 r洪 r漂 r炉 r爹 r版 r狗 r猪 r甩 r画 r番 r疏 r盘 r相
-0.5 r磕 r示 r秋 r稿 r笔 r符 r纱 r经 r绑 r绕 r缩 r聋 r肺 r胜 r舞 r苗 r补 r装 r识 r请 r谁 r谢 r贪 r蹲 r载 r辛 r近 r进 r逄 r逐 r钢 r飙 r饷 r馕 r首 r鲁 unit-comma-w2
-0.6 =一件 =一句 =一块儿 =一对 =一层 =一辆 =一辈子 =一遍 =一页 =七千 =七点 =万一 =三户 =三指宽 =三等 =三级 =三轮 =上回 =上网 =下一 =下个月 =不变 =不少 =不怕 =不满 =不知道 =不算 =不肯 =不足 =不进 =专家 =专项 =业委 =东墙 =东路
-0.6 =两人 =两头 =两趟 =中标 =中考 =中途 =临街 =义务 =之子 =也在 =也能 =乡镇 =事务 =事跟 =二轮 =五百 =交车 =亲属 =人叫 =今欠 =从头 =仓路 =代码 =代课 =代问 =以内 =会儿 =会换 =伤残 =住东 =住户 =住校 =作坊 =侦查 =侵占 =保留
-0.6 =保证 =保金 =信同 =信封 =信访 =修一 =停产 =停机 =党内 =入住 =八月 =公办 =公章 =公证 =六楼 =六百 =共和国 =关灯 =冒领 =写字 =凭证 =出了 =出事 =出口 =出现 =出警 =出资 =出门 =出面 =分两 =分局 =分析 =刑事 =初二 =别再 =到场
-0.6 =副主任 =办证 =加分 =加密 =加班 =加盟 =动车 =努尔 =区住 =区委 =医药 =十四 =十四岁 =单车 =原文 =原籍 =参保 =反应 =发生 =发票 =叔叔 =取缔 =另存 =另行 =叫俺 =合伙 =合并 =合法 =吊顶 =名义 =后厨 =后面 =吵架 =员工 =和平路 =哪怕
-0.6 =商铺 =四位 =四回 =四楼 =回去 =回扣 =回迁 =困人 =地上 =地界 =地边 =场地 =垃圾桶 =垄断 =城镇 =基数 =堂兄 =堵塞 =堵车 =填了 =壹伍 =复姓 =外国 =外甥 =外省 =大会 =大伯 =大厅 =大坑 =大头 =大姐 =大户 =大棚 =大爷 =大风 =太高
-0.6 =失独 =她不 =好几 =好的 =姐姐 =学位 =学期 =学院 =安居 =官司 =实在 =审签 =家住 =家务 =家有 =家长 =导致 =小叔子 =小段 =小满 =就有 =展览 =属院 =巡逻 =工亡 =工人 =工单 =工厂 =左边 =已对 =市丛 =市场 =市棉 =席办 =帮帮 =干净
-0.6 =年月 =年检 =庄村 =序号 =延到 =开一 =开会 =开店 =弄丢 =当天 =当月 =录错 =志刚 =惠农 =想说 =我只 =户外 =户行 =房号 =房管 =所以 =所在 =所有 =才给 =打人 =打击 =打招呼 =打牌 =扶持 =批评 =拆分 =拉客 =拍卖 =拒绝 =拿到 =拿走
-0.6 =按每 =换个 =换了 =换届 =排队 =接上 =接收 =接着 =推销 =提示 =提醒 =搬家 =摊主 =操场 =收回 =收支 =放假 =政协 =故障 =敬启 =敲门 =春晖 =是在 =更多 =最长 =有线 =有误 =服刑 =本名 =本身 =机动 =机器 =权证 =村务 =来自 =林路
-0.6 =查一 =查到 =查封 =查找 =柴油 =校车 =校长 =桥村 =检察 =楼盘 =楼里 =槐树 =款项 =步道 =死亡 =死者 =每亩 =每项 =污染 =汽车 =没去 =河南 =油墨 =油漆 =消息 =滏西 =灌溉 =火锅 =炭烤 =点到 =点名 =烟囱 =热依 =照顾 =牌室 =牌照
-0.6 =特殊 =现住 =理发 =瓦工 =生产 =生成 =用地 =电价 =留守 =监委 =盗窃 =看监 =眼睛 =督办 =破案 =确有 =祖屋 =神经 =离开 =私分 =税务 =站在 =第一次 =筛选 =筹备 =签过 =管线 =糊涂 =红线 =纪要 =终止 =经费 =维码 =综合 =缝了 =网约
-0.6 =网络 =翻了 =老二 =老冀 =老化 =老楼 =老槐树 =职业 =职介 =职责 =联席 =股份 =肢体 =胸牌 =能源 =脑梗 =脖子 =自述 =臭味 =致歉 =苏州 =草场 =葬费 =蒙古族 =虚假 =螺蛳 =街上 =衣服 =表弟 =裂了 =西户 =西街 =西路 =见证 =视同 =计件
-0.6 =认证 =认识 =设码 =证书 =证言 =试用 =话说 =询问 =误工 =说得 =请从 =请假 =请区 =请管 =课后 =谁能 =调去 =账本 =资质 =赔了 =走廊 =起算 =起诉 =超占 =超标 =车进 =转院 =辅警 =迁出 =过程 =运费 =返乡 =这边 =违建 =退学 =送出
-0.6 =送给 =送餐 =选址 =遗留 =邻村 =都留 =都要 =采暖 =采购 =量量 =锦业 =锦绣 =长叫 =门外 =门市 =门禁 =闹事 =队长 =防治 =陂村 =隐私 =难用 =面房 =飙车 =餐桌 =餐费 =驳回 =骑电 =黑了 R0,000.00 R00,000
-0.6 R0000000000000000 R? R__ R一夜 R一套 R一致 R三千 R三轮车 R下面 R不下来 R不会 R不合格 R中华 R主任 R也 R也能 R予以 R二百 R互相 R五一 R五百 R五金 R交叉口 R产权 R人家 R仓库 R他家 R代收 R任 R伤 R低价 R住户 R体育
-0.6 R你 R佳 R供水 R保密 R信箱 R修复 R停用 R停车 R先后 R八十 R八月 R公寓 R公章 R六千 R关 R关于 R关系 R兼 R写成 R冷静 R凌霄 R分钟 R列表 R到了 R刷新 R功 R加分 R动态 R动用 R勤劳 R北边 R区分 R匿名 R十七条 R十四 R十月 R卓 R卧室
-0.6 R厕 R去世 R叉车 R发出 R发布 R发送 R发霉 R受 R受灾 R句 R台东 R史料 R名叫 R向上 R向前 R周末 R咋 R哪一 R哪个 R哭 R哮喘 R商标 R四季 R四楼 R四百 R回音 R围 R地下 R块 R坚强 R堆 R堡 R塌了 R增加 R增设 R声音 R夏天 R多收 R太短
-0.6 R奶奶 R如意 R妹 R字 R宁静 R安宁 R宏泰 R宗 R官司 R实习 R实际 R审查 R宿舍 R对面 R就把 R届 R屏幕 R属于 R属地 R工钱 R平台 R广告 R床 R庙 R废水 R异常 R弄 R引导 R得到 R快 R恶劣 R想 R慢 R我 R房子 R手印 R打个 R打卡 R执
-0.6 R扶手 R找不到 R投诉 R投资 R护 R报案 R抽 R排队 R措 R措施 R援助 R摆 R摔了 R支持 R放学 R政 R政府 R教练 R整 R文明 R文静 R料 R明明 R明月 R曼 R有一 R朋友 R服 R林木 R枣 R柒 R查不到 R标 R校服 R核验 R楼梯 R模板 R欺负 R正常
-0.6 R武 R死 R残疾 R段 R毕竟 R氏 R民警 R水管 R汤 R没过 R法定 R注 R泵 R活 R测量 R消防 R深 R添 R温柔 R潘 R灌 R灶 R烈士 R爱 R牌子 R特 R王 R环节 R生产 R申 R界 R留言 R疫苗 R登 R白雪 R百 R监察 R监督 R相 R眼 R石榴 R社会
-0.6 R祝 R离开 R租出去 R移 R税 R突然 R立 R第 R第三 R管理局 R类 R紧 R红包 R约定 R纪 R纪要 R组长 R结束 R继续 R缝 R罪 R老年 R职业 R聪 R聪明 R肆 R胸 R自称 R花蕊 R芳草 R蒋 R蓝天 R薛 R被人 R裁决 R要 R规划 R计算 R认 R记
-0.6 R设备 R证据 R评价 R评估 R贷 R资 R起来 R超市 R超过 R跳 R转账 R轿车 R辛勤 R迁 R过渡 R运 R还说 R追究 R选举 R逊 R遗 R那 R邮箱 R邯郸 R部分 R都要 R鄂 R配合 R酒 R重新 R销毁 R锈 R错误 R锦 R闹事 R防水 R附上 R附件 R陈 R限制
-0.6 R险 R雪 R震 R青 R鞋 R音 R预 R颗粒 R餐 R马列 R骗 R骚扰 R高峰 R麻将 R黄莺 R齐 R龄 begin-other bracket-other-c2 b与 b二 b亭 b何 b侦 b兽 b册 b净 b函 b助 b努 b各 b喊 b垄 b子 b展 b希 b序 b庙 b廉
-0.6 b戴 b技 b抓 b据 b掏 b晓 b景 b暂 b槐 b泵 b炒 b球 b相 b神 b祥 b称 b糊 b肢 b脖 b苏 b葬 b蔡 b询 b轨 b陂 b随 b顾 b飙 b驳 called-other-w2 comma-acts-w2 comma-edge-w3 comma-of-w3
-0.6 comma-subject-w3 edge-acts edge-comma-w3 edge-of-c2 edge-other e克 e冒 e净 e勾 e厨 e古 e嘉 e囱 e媳 e届 e并 e廊 e往 e急 e想 e扔 e扬 e拔 e挨 e掀 e昌 e显 e晖 e望 e梅 e械 e模 e殊
-0.6 e汗 e涂 e深 e温 e溉 e滏 e滕 e瓜 e甥 e症 e监 e睛 e绣 e缔 e聊 e胶 e至 e苏 e菊 e蛳 e语 e贸 e跳 e逻 e重 e锅 l:unit lA list-of-c2 l丧 l义 l仓 l伟 l促 l傅 l克 l冻 l凭 l击 l刘 l功 l升 l参 l吓 l吧
-0.6 l喜 l团 l固 l失 l寓 l居 l川 l年 l幺 l廉 l形 l影 l徒 l德 l态 l慧 l战 l扣 l挡 l挺 l捷 l方 l暂 l更 l杜 l柴 l梦 l检 l棋 l欧 l河 l洁 l涨 l添 l烈 l盐 l研 l砸 l碍 l碑 l礼 l私 l窑 l粉 l索 l绩 l缓 l翁 l背
-0.6 l胞 l脚 l膊 l落 l薪 l识 l语 l诺 l谈 l贝 l辉 l输 l近 l选 l避 l郝 l锅 l闭 l阮 l隐 l隔 l页 l飞 l饼 l马 l￼ n3 o0 o0begin-acts o0edge-acts o0edge-other o0object-other
-0.6 o0other-of o0unit-edge o1begin-kin o1begin-subject o1bracket-edge o1other-man o2list-other object-acts-c3 object-acts-w3 object-end-w3
-0.6 object-other-w3 other-edge other-end-c2 other-hidden-c2 other-other-c3 r? role-kin-c2 role-other-c3 r予 r互 r传 r候 r允 r先 r入 r具 r准 r分 r删 r办 r功 r勤 r匿
-0.6 r午 r厕 r叉 r句 r右 r咋 r哮 r四 r块 r垄 r堡 r塑 r妹 r姐 r孙 r宗 r宿 r庙 r形 r慢 r拟 r措 r料 r旅 r普 r曼 r朋 r权 r架 r柒 r残 r段 r氏 r汤 r泵 r深 r添 r潘 r灌 r灶 r父 r王 r珠 r甲 r界 r百 r盗 r税 r穿
-0.6 r紧 r纸 r终 r综 r罪 r肆 r胸 r脱 r腰 r舒 r蒋 r薛 r虫 r血 r裂 r讨 r轿 r迁 r迟 r追 r逊 r遮 r鄂 r锈 r陈 r险 r雪 r震 r鞋 r顾 r颗 r骑 r骚 r龄 unit-edge unit-edge-w2 unit-other-w2
-0.7 =一位 =一夜 =一把 =一是 =一根 =一百 =一眼 =一等 =一般 =一轮 =万达 =三十一 =三十块 =三口 =三层 =三年前 =三点 =三趟 =上一 =上写 =上哪 =上坟 =上有 =上级 =上过 =下楼 =下泻 =不予 =不便 =不出 =不在 =不对 =不愿 =不放 =不用 =不符
-0.7 =不起 =不退 =专员 =丛信 =东边 =东里 =两万 =两回 =两垄 =两遍 =为证 =举手 =也要 =了三 =予以 =二单元 =二四年 =二块 =二年 =五万 =五点 =五金 =亩地 =人事 =人大 =人开 =人才 =人社 =介所 =仍在 =仍然 =从不 =代理 =代理人 =份子 =份清
-0.7 =伍肆 =优抚 =会同 =会员 =低于 =住丛 =住院 =体罚 =侄女 =供养 =保断 =保险 =信号 =俩孩子 =修好 =俺村 =候选 =假冒 =做完 =做的 =健在 =健局 =允许 =兑现 =党费 =入学 =全体 =八一 =八十 =公摊 =公示 =六户 =六月 =再审 =再次 =再看
-0.7 =写成 =农资 =冰凉 =冰雹 =出国 =分家 =分类 =创业 =删除 =到了 =刺鼻 =剖腹 =剩下 =办件 =动态 =动手 =劳资 =北路 =北边 =区级 =十六 =升级 =协会 =协助 =单号 =单据 =单身 =印刷 =危房 =厂长 =压断 =厕改 =原厂 =及时 =发布 =发烧
-0.7 =叔伯 =受伤 =受案 =只让 =可向 =台账 =号楼 =合作 =合格 =名下 =名册 =名叫 =后复 =后来 =后果 =听人 =员叫 =哪些 =哪儿 =唱歌 =商业 =器材 =四天 =四点 =国道 =地头 =块钱 =坡村 =城乡 =塌了 =墙根 =墙皮 =声音 =处的 =复兴 =复议
-0.7 =外婆 =外来 =多斤 =夜市 =大病 =大虾 =太太 =太短 =失联 =头上 =套取 =如有 =妇女 =委监 =嫁出去 =学籍 =完整 =宗教 =定期 =实发 =审查 =审核 =家中 =家人 =小车 =尔逊 =就在 =就得 =就要 =尾款 =局于 =局里 =居留 =屋顶 =属于 =工信
-0.7 =工地 =工钱 =已有 =巴特 =帮助 =干预 =平方米 =年年 =年底 =年起 =广东 =广告 =底下 =庙会 =延期 =建房 =开玩笑 =异味 =张纸 =张记 =当事 =当年 =录像 =录取 =形式 =往下 =往俺 =征集 =循环 =急诊 =成绩 =我家 =我来 =我还 =战友 =户主
-0.7 =房本 =房顶 =所述 =手指 =手里 =打伤 =打到 =扣押 =承接 =投资 =抗诉 =报信 =报销 =拉肚子 =拒载 =拔了 =拖延 =拘留 =招牌 =拨付 =指导 =按期 =换热 =排在 =接待 =接续 =提议 =摔伤 =摔倒 =摘报 =收受 =收悉 =收益 =改好 =放学 =放炮
-0.7 =救护 =数学 =整理 =斑马 =斯琴 =新区 =新建 =新村 =新楼 =无误 =无需 =旧城 =早就 =昵称 =曙光 =更换 =最后 =月共 =月薪 =有两 =有车 =机井 =杂物 =权限 =杏村 =村路 =来着 =来说 =查出 =校园 =根据 =检修 =楼东 =楼梯 =次数 =正确
-0.7 =武装 =残联 =殡仪馆 =每一 =每次 =比例 =民事 =气代 =气味 =汉字 =汉族 =汤馆 =没法 =法人 =派人 =流量 =测量 =消费 =清算 =渗漏 =港澳 =湖南 =滏东 =滩镇 =澜庭 =热线 =热费 =然后 =煤气 =爆炸 =物流 =环卫 =班上 =班长 =理财 =生育
-0.7 =电瓶 =电线 =界石 =病房 =病故 =百七 =监狱 =盲道 =看一看 =破损 =砸了 =祖坟 =祖宅 =票据 =离职 =私人 =私自 =科员 =秘密 =稍后 =空号 =空鼓 =穿蓝 =窨井 =立即 =立案 =笑话 =笔钱 =第二次 =管一 =管理 =管管 =管网 =粮食 =维权 =缴纳
-0.7 =罚了 =美食 =老兵 =老宅 =老汉 =老鲍 =考虑 =职务 =联合 =肇事 =能办 =脱落 =臭气 =艺考 =苍蝇 =药费 =补办 =表决 =表单 =表格 =衰弱 =被人 =裁决 =规则 =规范 =计票 =计量 =记得 =设施 =证件 =评议 =请查 =财务 =财政 =走了 =起停
-0.7 =车冀 =车号 =车牌 =车铺 =转业 =转账 =轿车 =辅导 =输错 =辞职 =辣椒 =过不去 =运管 =这样 =违停 =违法 =连个 =连同 =退费 =送到 =送教 =适用 =通宵 =通过 =通道 =都不 =都在 =酒后 =采信 =采纳 =里面 =重视 =量地 =钢板 =钢筋 =铁皮
-0.7 =长辈 =门头 =门牌 =门票 =门锁 =问过 =陪床 =陪护 =集上 =集资 =面馆 =页面 =顶楼 =须经 =领取 =饭店 =验值 =验证 R0.00 R0000000 R000000000000000000 R: R“ R〇〇 R一份 R一回 R一层 R一把 R一楼 R一班 R一趟
-0.7 R一遍 R一项 R七天 R丈量 R三家 R上级 R下班 R不再 R不出 R不动 R专题 R两头 R个 R中介 R串 R主要 R之前 R九十 R乡村 R了一 R交付 R亩 R仁 R仍然 R付清 R们 R任意 R优 R位于 R住在 R住宅 R体检 R依据 R保安 R修路 R值班 R停业 R停水
-0.7 R像 R元旦 R光荣 R党 R入学 R全体 R公布 R兵 R写信 R决定 R凌晨 R函 R分别 R分配 R刚强 R判决 R别人 R到 R前面 R力 R北街 R十二月 R十六 R十条 R协商 R危险 R却 R厚 R叁 R发现 R同样 R名录 R名称 R告诉 R和平 R和解 R响 R唔 R啥
-0.7 R喊 R喜 R喜悦 R噪声 R四十 R四千 R困难 R圈 R地区 R坟 R基金 R塘 R填 R填了 R士兵 R处罚 R多少 R大会 R太多 R失败 R奖励 R好像 R完 R宏伟 R宝 R实 R审核 R寄 R尺 R尽快 R岗 R岛 R峰 R工人 R差额 R常 R并入 R广电 R应 R康健
-0.7 R开始 R录 R彻底 R往下 R得 R怕 R恢复 R愿 R慧 R成了 R战 R房产 R扎 R执照 R扫 R扬 R找到 R抚 R报告 R押 R拆除 R拖 R掏 R接送 R控告 R提示 R搞 R搬迁 R搭 R摘要 R撞 R撤回 R收益 R数字 R数据 R斤 R新的 R方正 R旅 R日 R旬
-0.7 R明亮 R春雨 R更换 R有效 R机器 R机场 R机构 R杀 R村民 R条例 R来着 R柏 R柳絮 R核查 R格 R档 R桶 R检 R检举 R正确 R死了 R毕业 R民政 R气味 R永 R永年 R沙 R法官 R法院 R泡水 R测 R涨 R淹 R清楚 R温馨 R滏 R满意 R漏了 R灯 R烂
-0.7 R牙 R牛 R玉 R理发 R用地 R申诉 R电机 R电视 R疑问 R皮 R看不到 R研究 R砖 R破产 R碑 R积 R程度 R笔 R第五 R等着 R签名 R管管 R管网 R粮 R红灯 R维持 R网络 R羊 R美 R美好 R老伴 R老年人 R考试 R耕地 R职权 R胳膊 R脏 R脚 R艾
-0.7 R花朵 R范围 R荒 R藏 R行政 R规定 R解释 R认证 R证 R评审 R试 R误 R调整 R谷雨 R贩 R购物 R贸 R资格 R走了 R赵 R趟 R跑路 R车间 R边疆 R达 R过的 R这些 R进度 R退役 R退钱 R通行 R通道 R郝 R郭 R里面 R铁 R闺女 R阳 R陆 R随
-0.7 R隐患 R集中 R集资 R靳 R音响 R额 R马 begin-comma-c3 begin-edge-c3 b伏 b伪 b候 b催 b允 b冯 b凤 b剖 b副 b勘 b又 b召 b周 b堵 b壮 b娘 b孕 b尼 b州 b币 b引 b循 b恒 b患 b慰 b扔 b拘 b拦 b拾 b摄 b撞
-0.7 b撬 b敬 b斑 b料 b斤 b昵 b曙 b曹 b曾 b杂 b板 b桐 b毛 b汇 b汽 b沿 b洁 b港 b漂 b犯 b璧 b甄 b盐 b禁 b秦 b窨 b筋 b紧 b纳 b续 b肯 b育 b脏 b船 b螺 b衡 b衰 b订 b谁 b谢 b赴 b足 b踩 b躺 b轿 b郭 b键 b降 b险
-0.7 b非 b鞋 b页 b须 b颗 b鹏 b鼓 comma-acts-w3 comma-of-w2 comma-other-w2 e串 e仲 e佟 e凉 e则 e厕 e友 e双 e叔 e吐 e坝 e壁 e弱 e恒 e悉 e慢 e我 e把 e挪 e撞 e斯 e旗 e旬 e杜 e梗 e比 e毕 e污
-0.7 e泻 e渗 e漆 e澳 e炸 e点 e烂 e烟 e燃 e特 e犬 e狱 e瑞 e甄 e盏 e盒 e相 e瞒 e磁 e禁 e穿 e窃 e筋 e粪 e约 e绝 e绩 e绳 e罪 e肯 e腹 e般 e苇 e蒙 e虑 e虫 e虾 e蝇 e袄 e诈 e谈 e豆 e贰 e贵 e转 e迪 e逊 e逸 e采
-0.7 e钩 e阮 e隔 e雹 e非 e马 e鲍 hidden-other l:hidden l【 l】 l书 l乱 l估 l侨 l倍 l偷 l催 l免 l冲 l励 l卢 l历 l吉 l后 l启 l告 l呼 l喊 l喺 l如 l尘 l尹 l尾 l展 l左 l庙 l座 l彩 l忙 l恒 l悦 l懂
-0.7 l扫 l扶 l折 l担 l掉 l搬 l摆 l改 l效 l断 l显 l晓 l晨 l杀 l松 l析 l枝 l某 l柒 l棚 l椅 l歪 l殖 l治 l注 l泵 l洗 l渠 l烤 l犯 l狗 l画 l界 l疆 l益 l盘 l盛 l离 l空 l笔 l粮 l纸 l练 l聘 l肆 l肥 l草 l莺 l观
-0.7 l言 l词 l贡 l质 l贰 l越 l轻 l部 l里 l锋 l闹 l阅 l陆 l陈 l难 l雅 l雹 l须 l预 l食 l餐 l骨 l鹿 l齐 l龚 o0hidden-other o0other-edge o0other-end o0other-other o1edge-other
-0.7 o1role-other o2other-comma other-end other-house-c2 other-subject-w3 r: r:other role-other-c2 r“ r丈 r严 r丰 r串 r亩 r仁 r们 r会 r佳 r偏 r像 r函 r利 r刷 r刺 r力
-0.7 r劝 r勇 r却 r厚 r叁 r响 r唔 r啥 r善 r喊 r困 r围 r坚 r坟 r塘 r字 r富 r尼 r届 r展 r岛 r峰 r工 r废 r座 r庭 r弹 r彻 r恢 r恤 r想 r慧 r扎 r抚 r抬 r拒 r拾 r振 r探 r搞 r搭 r斤 r旬 r时 r星 r暴 r杀 r杏 r杨
-0.7 r柏 r校 r桶 r模 r求 r汉 r涉 r滏 r灵 r烂 r爱 r状 r环 r瓦 r研 r碑 r礼 r祝 r福 r移 r立 r筛 r简 r类 r粪 r粮 r羊 r群 r耕 r耳 r肇 r胳 r脏 r腿 r艾 r荒 r藏 r虚 r褥 r视 r试 r诚 r贩 r赵 r趟 r距 r软 r轻 r适
-0.7 r透 r逾 r邢 r邯 r郎 r郝 r郭 r钟 r铲 r闹 r闺 r陆 r限 r青 r靳 r额 r饮 r麻 unit-other unit-other-c3 unit-other-w3
-0.8 =〇〇 =〇一 =一下 =一九 =一事 =一亩 =一人 =一审 =一户 =三倍 =三月 =三间 =三陵乡 =上个 =上学 =上次 =上课 =下岗 =下文 =下水 =不会 =不动 =不大 =不懂 =不要 =不限 =东莞 =两口子 =两句 =两点 =主刀 =主持 =主管 =九年 =九点 =也有
-0.8 =买卖 =买断 =事情 =事由 =二〇一 =二号 =二次 =二级 =二维 =交付 =交办 =产业 =产证 =亩数 =亲子 =人力 =人口 =人数 =他家 =付款 =代写 =以及 =众包 =优待证 =位置 =低价 =体局 =体检 =何时 =作业 =作为 =供水 =供电 =依法 =依照 =侵权
-0.8 =便民 =保健 =保存 =信用卡 =信群 =修缮 =假的 =做了 =停车 =免费 =入账 =全名 =全家 =公共 =公告 =养殖 =兼职 =冒充 =写的 =写过 =写错 =农户 =农药 =农行 =准话 =凑钱 =几个 =几年 =出去 =出示 =出纳 =分配 =划分 =列出 =到户 =前夫
-0.8 =前年 =办公 =办卡 =办法 =办的 =加了 =加入 =劳务 =化解 =北京 =区信 =区里 =医患 =十三 =十八 =十块 =协调 =卡住 =历史 =压价 =原告 =参战 =叉车 =反对 =发出 =发霉 =变压器 =口袋 =只是 =只肯 =只能 =只赔 =可能 =台湾 =台西 =吃饭
-0.8 =合曼 =合计 =同屋 =同样 =同班 =周岁 =咳嗽 =品种 =哪一 =哪来 =哮喘 =售楼 =商务 =商品 =商家 =商贸 =喷泉 =嗡嗡 =噪声 =四年 =回民 =回话 =回车 =回音 =固乡 =图书 =在家 =在校 =地块 =地板 =地铁 =均已 =城区 =基本 =塌陷 =塔吊
-0.8 =填表 =墓地 =增加 =声张 =处分 =备注 =复印 =复工 =多久 =多少 =夜里 =大勇 =大娘 =大街 =天亮 =天津 =太多 =夫妇 =套餐 =女儿 =女婿 =她们 =好像 =妈叫 =妈妈 =委会 =威胁 =嫁女 =字词 =孙女 =孤儿 =完善 =室温 =害怕 =宽度 =对象
-0.8 =对门 =小学 =尘肺 =尽快 =屏幕 =属地 =巡察 =巡视 =工会 =工头 =市里 =干果 =平时 =年前 =年纪 =年龄 =庄乡 =底册 =废品 =建材 =开庭 =开户 =开通 =异常 =异议 =当日 =彩礼 =往里 =怀疑 =恶劣 =情形 =想要 =想问 =我去 =我有 =我没
-0.8 =房客 =扎西 =打电话 =打针 =扣了 =执上 =执照 =执行 =扫描 =扬尘 =批捕 =承担 =投标 =抚养 =抢救 =报名 =报复 =拆除 =拍照 =拖拉 =招工 =按月 =按钮 =排污 =接送 =推倒 =推搡 =措施 =提个 =搬走 =摊贩 =撤下 =支部 =支队 =收了 =收信
-0.8 =收入 =收钱 =收银 =政务 =教体 =教堂 =教练 =教育 =数字 =新农 =新的 =新闻 =旅行社 =无人 =无法 =日内 =早点 =是否 =晓燕 =暂停 =暂缓 =月起 =有事 =有关 =服装 =本村 =术后 =来回 =枣树 =柜台 =查清 =查阅 =标签 =树枝 =核定 =格员
-0.8 =案件 =检疫 =检验 =楼道 =横线 =欺负 =正文 =死了 =殡葬 =殴打 =每人 =民宿 =民警 =气管 =水库 =水泥 =求求 =江区 =沟通 =没办 =没过 =法院 =注册 =津贴 =浏览 =涨价 =湾组 =滏河 =激动 =火灾 =炉子 =烟酒 =照发 =照样 =爹娘 =片区
-0.8 =牌上 =独居 =独生 =环保 =环境 =现状 =现金 =理解 =用名 =用工 =申报 =申诉 =电动 =电工 =电表 =男声 =男方 =疫情 =病人 =监察 =监测 =监管 =盖房 =目的 =省里 =看到 =真是 =真的 =着急 =睡觉 =示例 =离休 =种粮 =租户 =租房 =积金
-0.8 =空着 =空饷 =第四 =签字 =管道 =精简 =红灯 =红薯 =纳入 =纸箱 =线索 =线路 =经手 =经过 =给钱 =绿灯 =编制 =网站 =美援 =翰林 =老伴 =老公 =老大 =老家 =考试 =耕地 =聘用 =肥乡 =能不能 =能力 =能报 =膝盖 =自然 =舞蹈 =节选 =葡萄
-0.8 =补上 =要紧 =设计 =访局 =说给 =请在 =请稍 =调岗 =调整 =调离 =财产 =贵局 =赡养 =走失 =走访 =路公 =车位 =车库 =转送 =输液 =辣条 =运输 =返工 =还给 =这种 =进入 =违规 =逆行 =选举 =选填 =那是 =那边 =邮件 =邮编 =邻户 =配套
-0.8 =酒驾 =重设 =铁西 =销售 =锅炉 =锦玉 =长江 =问问 =附件 =集中 =集团 =雷锋 =非法 =面包 =音箱 =领域 =颗粒 =餐厅 =馒头 =驻村 =高二 =鸡蛋 R00000000 RA00000000 R一位 R一共 R一看 R七日 R三十日 R三次 R上报 R下放 R下载
-0.8 R下雨 R不了 R不住 R不去 R不变 R不多 R不算 R不要 R且 R丢 R两次 R严正 R中 R主 R主管 R九月 R也不 R也没 R书面 R事故 R二号 R二期 R五千 R五年 R产 R亮 R人民政府 R人民法院 R人的 R人行道 R仍 R仓 R企业 R会议 R会费 R伟 R余 R侄子
-0.8 R便民 R修改 R倒了 R值 R停 R健 R健康 R儿童 R先 R八年 R八百 R公示 R共 R兴 R册 R再试 R冒 R军人 R冷艳 R净 R列 R别的 R前 R助 R努 R劳动 R化 R十二 R十二条 R十八 R单独 R原因 R去了 R友 R反馈 R发放 R受理 R只是 R号码 R吃饭
-0.8 R吉 R听 R告 R员工 R呢 R善良 R喷漆 R嗡嗡 R四月 R回复 R因为 R团结 R国家 R地址 R地方 R均 R坐 R坑 R堵 R塌陷 R声 R壹 R备案 R夜间 R大学生 R如下 R妮 R子女 R学 R学校 R安排 R宽 R密封 R封闭 R小学 R居留 R屯 R岁 R巡察 R工伤
-0.8 R工地 R已经 R布 R帮助 R年份 R年底 R幸福 R幺 R延长 R建议 R开心 R弟 R录像 R往 R征收 R德 R总 R悉 R截 R房屋 R手续 R执法 R承担 R护理 R报名 R报警 R拆 R招标 R招聘 R拨 R挂 R振兴 R挺好 R捌 R接 R撤 R敏 R教育局 R文书 R文化
-0.8 R旁边 R早 R明白 R显示 R景 R暂 R更 R最低 R有关 R期间 R木 R木工 R本身 R机械 R板 R枣树 R枯 R柜 R柱 R栏 R根本 R档案 R梁 R棉 R欧阳 R正 R正文 R母 R每年 R气管 R污染 R治理 R洗 R派人 R流 R温度 R满 R烧 R烧了 R烧烤 R照
-0.8 R玩 R班 R琼 R生活 R电子 R电线 R留下 R症 R直播 R看 R督促 R短信 R石头 R破损 R砸了 R秀 R私 R种子 R租金 R程 R章 R笑 R筋 R簿 R米兰 R粗暴 R约 R纺 R绳 R绿灯 R罐 R网 R罗城 R罚 R罚款 R置 R署名 R老兵 R联合 R联名 R胡同
-0.8 R脸 R至少 R苇 R苏 R药 R莲 R虾 R行为 R衰弱 R裂了 R要求 R解除 R警告 R计 R访人 R证书 R证件 R评选 R诉讼 R请求 R谈 R质量 R贫 R贰 R资产 R越 R辞退 R过来 R这么 R这样 R违法 R退回 R退役军人 R选择 R遥 R邀请 R那一 R邵 R都会
-0.8 R配 R采纳 R金钟 R银行 R销 R门 R门口 R门锁 R隔壁 R雷雨 R页 R香 R马路 R验收 R验证 R麦 R黄河 R￼ begin-acts-c3 bracket-of-w2 bracket-other-c3 b义 b乘 b令 b仨 b伍 b俊 b创 b删 b剪 b升 b叁 b叉
-0.8 b咬 b咳 b哮 b唔 b喺 b嗡 b嘎 b场 b坏 b埋 b壹 b孙 b季 b它 b寻 b尘 b居 b屏 b岁 b崔 b幺 b戏 b挂 b掀 b措 b教 b新 b术 b枝 b栋 b桌 b正 b此 b步 b殴 b津 b浏 b液 b深 b演 b激 b灭 b灶 b灾 b炭 b焊 b琴 b甩 b由
-0.8 b癌 b皮 b睡 b示 b稍 b穿 b纪 b绳 b翰 b耕 b聘 b肇 b肥 b脚 b腰 b膝 b舞 b苍 b莫 b葡 b蔺 b覆 b该 b贪 b赡 b踢 b躲 b迪 b逆 b造 b铁 b锅 b阴 b雇 b静 b顿 b馒 b馕 b驻 b骂 b黑 called-other-c2
-0.8 comma-of-c3 edge-of e专 e丝 e丰 e京 e伴 e倍 e偷 e免 e再 e冷 e击 e函 e剪 e割 e劣 e华 e南 e即 e原 e反 e句 e叶 e哈 e哭 e喊 e喷 e嗽 e坯 e埋 e堤 e央 e契 e奖 e婿 e尽 e差 e已 e幕 e幺 e异 e彩 e很
-0.8 e成 e担 e拍 e招 e提 e搡 e替 e校 e桩 e桶 e棵 e椒 e殖 e泥 e滨 e灶 e炉 e爆 e王 e画 e盟 e程 e稍 e答 e筹 e简 e缓 e缮 e肆 e肥 e胁 e艾 e芬 e莞 e萄 e薯 e覆 e觉 e识 e词 e负 e购 e贿 e蹈 e邢 e铺 e锈 e锦 e陆
-0.8 e降 e陷 e霍 e革 e预 e饰 e饷 e馆 e馕 e鸿 e鼻 l( l:other l丁 l且 l久 l亡 l们 l但 l值 l兼 l册 l即 l厕 l另 l右 l各 l困 l圆 l地 l均 l坊 l坟 l堂 l堆 l塔 l填 l墓 l备 l够 l嫌 l害 l密 l差 l律 l微 l急
-0.8 l情 l或 l扎 l扔 l托 l扰 l承 l抗 l抢 l抵 l抽 l拖 l拨 l指 l摘 l撞 l敏 l星 l晁 l暴 l柔 l棵 l榴 l死 l残 l沙 l泡 l浪 l涂 l湖 l源 l漆 l灵 l炭 l烦 l焦 l煤 l燃 l犬 l瑞 l甄 l甲 l症 l瘫 l睡 l码 l砖 l祝 l福
-0.8 l秤 l第 l策 l紧 l纺 l维 l罗 l罚 l聊 l肉 l舍 l范 l莫 l葬 l蒲 l藏 l裁 l规 l许 l课 l贺 l过 l迟 l邓 l酒 l钢 l铺 l阎 l随 l霞 l露 l非 l首 l骑 l鱼 l麻 o0begin-other o0comma-of o0edge-of
-0.8 o0other-house o1object-of o1role-acts o1role-edge o1role-subject object-subject-c2 other-hidden-w2 other-of-c2 other-other-c2 other-subject-c3
-0.8 role-other-w3 r且 r个 r产 r亮 r亲 r余 r侵 r兴 r兵 r册 r写 r决 r切 r划 r列 r努 r印 r参 r友 r双 r史 r含 r呢 r嗡 r圈 r坑 r声 r壹 r备 r奶 r妮 r它 r官 r定 r客 r寄 r密 r屯 r岁 r左 r幸 r幺 r很 r忘
-0.8 r怕 r总 r悉 r感 r战 r截 r挂 r捌 r掉 r摆 r敏 r整 r显 r景 r杜 r枯 r柜 r柱 r格 r森 r欺 r步 r毕 r沙 r泡 r渗 r渠 r牙 r特 r琼 r疑 r症 r目 r盲 r砖 r秘 r突 r章 r笑 r筋 r簿 r粗 r纪 r纳 r绳 r绿 r罐 r置 r署
-0.8 r聪 r脸 r苇 r苏 r范 r蓝 r虾 r衰 r诊 r语 r误 r谈 r贫 r贰 r贸 r资 r跳 r转 r递 r造 r遥 r邀 r邵 r陵 r需 r页 r预 r饭 r驾 r骗 r麦 r齐
-0.9 =一份 =一共 =一半 =一点 =一间 =七月 =七针 =万多 =不去 =不得 =两千 =中学 =丽娜 =也没 =了一 =二分 =五四 =五天 =人民 =介绍 =从前 =他的 =代办 =代笔 =价格 =会计 =会费 =但是 =余额 =使用 =供暖 =保修 =保密 =保障 =修路 =俺叫
-0.9 =俺爹 =偏瘫 =停在 =停用 =党员 =入户 =八岁 =公墓 =六分 =共享 =其余 =具体 =内向 =内地 =冒名 =军人 =农业 =凭啥 =出租 =分包 =别打 =前后 =前天 =剔除 =办好 =办案 =加装 =务工 =勾选 =包时 =十七 =十八条 =十分钟 =十天 =半年 =半月
-0.9 =协商 =单上 =占着 =卡里 =危险 =厂里 =厚友 =原件 =去世 =县里 =参加 =受灾 =口头 =口子 =古树 =另外 =可见 =台阶 =吉克 =同学 =同志 =名单 =名称 =吐尔 =听说 =周边 =和信 =哪天 =哪条 =四百 =四趟 =回访 =国外 =图纸 =在外 =地下
-0.9 =地点 =坑塘 =多次 =大队 =天然 =太大 =夫妻 =失败 =头发 =女士 =好处 =妹妹 =委员 =婆婆 =嫁到 =子上 =字符 =存折 =学徒 =安装 =实习 =实名 =审计 =家庭 =宾馆 =宿舍 =密钥 =导出 =小区北 =小麦 =就问 =屠宰 =差点 =差额 =市民 =年生
-0.9 =年级 =并且 =店长 =座机 =廉租 =开启 =弟弟 =归入 =当兵 =往后 =征信 =很多 =必填 =忘记 =总包 =恤金 =情绪 =我不 =我妈 =我看 =截止 =户名 =手印 =手术 =才能 =托管 =执业 =扶手 =找了 =承认 =承诺 =折腾 =报案 =报送 =抵押 =拍成
-0.9 =招聘 =换药 =接受 =推诿 =摊子 =摔下 =支书 =支架 =收据 =收礼 =改进 =教育局 =整改 =新生儿 =时任 =昨晚 =晓东 =月底 =权属 =村东 =村医 =村南 =条例 =条路 =来看 =松荫 =校服 =根本 =案号 =桌子 =检测 =棚改 =楼前 =欠款 =欠薪 =次仁
-0.9 =每户 =民办 =民国 =民政 =水果 =水表 =永年 =江苏 =没给 =河滩 =治保 =法官 =派遣 =渣土 =满了 =滨河 =热水 =煤改 =燃气 =爸爸 =版本 =牛肉 =狗咬 =环评 =玻璃 =班车 =电邮 =疑问 =监督 =看病 =真实 =眼看 =确实 =社保 =种地 =租客
-0.9 =秸秆 =空调 =站长 =笔录 =符合 =第一 =等级 =类别 =精神 =紫灯 =红星 =纺织 =组长 =维持 =美容院 =老头 =老旧 =耽误 =职工 =职权 =肚子 =花钱 =营业 =落户 =血压 =行为 =补课 =表扬 =要么 =规矩 =觉得 =警官 =警察 =讨薪 =设置 =证号
-0.9 =评估 =评审 =评选 =误会 =请问 =课时 =豆腐 =账号 =货车 =资格 =赔款 =超出 =越界 =跑路 =跟俺 =躲在 =车辆 =转正 =软件 =过问 =还有 =这次 =这里 =违约 =违纪 =透析 =造成 =道路 =邮政 =配合 =采光 =重复 =量过 =钱俺 =铁路 =铺子
-0.9 =销号 =错误 =锦旗 =长河 =门诊 =队员 =阿依 =限制 =除草 =陪同 =陵西 =隐患 =雨水 =露天 =顺序 =预售 =领头 =食品 =首页 =驿站 =骂人 =骗走 =骚扰 =高压 =高新 =鸭子 =麻将 R. R00.0 R000,000 R〇 R】 R一件 R一千 R一只
-0.9 R一对 R三月 R不得 R不符 R不足 R业 R丢失 R两千 R个体 R临时 R举 R之一 R乱 R事 R事实 R事项 R五月 R交了 R从去年 R代办 R代理 R以上 R伍 R使用 R依 R信号 R修缮 R健身 R偷 R全是 R公告 R养 R内容 R写错 R农民 R出去 R出租 R分类
-0.9 R分红 R加 R包 R十八条 R升 R半年 R单 R卖 R占线 R危 R参 R反对 R取 R取消 R哪 R商场 R器材 R四年 R团 R国 R土 R土地 R坊 R坡 R垃圾 R基地 R士 R处分 R外地 R套 R好 R安全 R定金 R审批 R家属 R对象 R少了 R屋 R工 R平 R年度
-0.9 R庆 R府 R建 R开发 R异 R异议 R强制 R影响 R征 R快乐 R意见 R成功 R我去 R手指 R才给 R打不开 R打开 R扔 R扰 R扶 R报复 R押金 R拉肚子 R挪 R损失 R摘 R支 R收入 R收据 R改 R救助 R文件 R新村 R施工 R旁 R旺 R晓 R暂时 R权 R材料
-0.9 R来访 R查阅 R栋 R树 R横 R次 R款 R残 R比 R没 R津贴 R派出所 R游 R溪 R热 R煤 R片 R犬 R玖 R环 R理 R琴 R白菜 R白露 R省 R看病 R督 R砸 R祖 R票 R窗户 R立案 R等级 R管道 R米 R粉 R纺织 R经 R经过 R结 R统一 R缝了 R缴
-0.9 R网上 R职工 R腊月 R自然 R芝 R花 R花园 R落 R落实 R衣服 R表扬 R讨 R记录 R读 R课时 R账 R账户 R贴 R超 R路上 R轩 R辆 R辉 R还给 R遗留 R那边 R邮件 R量 R隐私 R集 R零零 R需要 R顿 R飞 R食品 R马达 R鸡 R鸣 R麦子 R黑
-0.9 begin-other-c3 bracket-of b丙 b予 b但 b免 b兑 b凑 b剐 b剔 b剧 b劝 b卧 b即 b叔 b哭 b嘉 b嘴 b器 b多 b奔 b孤 b宾 b尹 b尺 b巡 b左 b庆 b库 b形 b恤 b惠 b战 b托 b扩 b扬 b抵 b挨 b捐 b插 b携 b摇
-0.9 b撕 b效 b敢 b杀 b杆 b柜 b根 b殡 b活 b涨 b淹 b渠 b渣 b溪 b滨 b澜 b灌 b火 b烂 b烤 b然 b熏 b燃 b版 b牙 b献 b玉 b玖 b玻 b盼 b着 b秸 b等 b筛 b绊 b绕 b者 b耽 b聚 b肚 b肺 b胸 b能 b艺 b荫 b觉 b讨 b试 b读
-0.9 b贫 b贴 b费 b软 b辅 b适 b逐 b遮 b邢 b闹 b震 b靠 b额 b驿 b骚 b鸭 e且 e久 e仇 e传 e估 e佘 e兄 e其 e具 e冻 e刘 e判 e勘 e厚 e只 e吊 e否 e含 e听 e吵 e呼 e喘 e垄 e堆 e墨 e壹 e妻 e姜 e宏 e宰 e宵 e寨 e将
-0.9 e就 e巴 e布 e庙 e康 e弃 e徒 e念 e思 e懂 e拜 e推 e援 e摊 e撤 e景 e曼 e曾 e杆 e柜 e每 e汉 e池 e津 e淋 e滩 e爹 e玖 e璃 e睡 e矩 e砸 e神 e秀 e秆 e移 e立 e等 e类 e粒 e纳 e罐 e耕 e背 e腐 e腾 e舅 e荫 e莲
-0.9 e裴 e讨 e讲 e诿 e败 e赵 e输 e适 e途 e遗 e遣 e邮 e酸 e阅 e阶 e霉 e须 e顾 e骂 e鼠 l@ l” l《 l世 l丛 l丽 l乙 l习 l交 l企 l优 l例 l便 l储 l冯 l冷 l印 l却 l双 l吐 l含 l吵 l善 l圈 l坐 l基 l姜 l娜 l嫁
-0.9 l学 l它 l岗 l币 l役 l征 l径 l很 l怕 l总 l扬 l批 l抖 l拆 l招 l挂 l挪 l携 l故 l易 l术 l朱 l朵 l杆 l材 l杨 l标 l档 l桩 l永 l济 l消 l清 l滕 l灾 l烟 l爱 l猪 l监 l眼 l矿 l破 l票 l竹 l筑 l箱 l簿 l粪 l缴
-0.9 l罪 l翻 l肺 l胡 l脏 l补 l袁 l见 l视 l讲 l误 l贵 l贾 l超 l载 l邬 l郎 l采 l际 l障 l雪 l青 l靳 l顾 l领 l骗 l鸽 l鼻 o0bracket-of o1begin-of o1unit-other o2comma-of
-0.9 object-other-c2 other-acts-w3 other-man-c2 r. r】 r举 r介 r企 r伍 r优 r作 r使 r便 r储 r充 r免 r减 r剩 r助 r协 r卓 r卖 r卸 r司 r喜 r器 r垃 r堵 r套 r婆 r存 r守 r尺 r屏 r布 r庆 r应
-0.9 r府 r德 r快 r恶 r意 r扔 r扰 r找 r折 r护 r押 r抽 r招 r拨 r挺 r插 r援 r撞 r操 r收 r施 r旺 r晓 r材 r板 r枣 r栋 r栏 r梁 r横 r欢 r武 r毛 r注 r津 r消 r湖 r溪 r漏 r煤 r片 r犬 r玖 r琴 r疫 r省 r祖 r私 r积
-0.9 r粉 r约 r继 r维 r罗 r脚 r芝 r苍 r诸 r谷 r货 r贴 r越 r轩 r辆 r辉 r辞 r途 r重 r铁 r银 r集 r雷 r顿 r鸡 r鸣 r￼
-1 =〇二 =一名 =一定 =一楼 =一致 =一行 =丈夫 =丈量 =三个月 =三亩 =三十 =三十天 =三日 =上头 =上掉 =上诉 =下有 =下载 =不够 =不管 =丛台 =东西 =丢失 =两天 =两家 =两间 =个体 =中文 =临夏 =临时 =为了 =九月 =也不 =书上 =书包 =二十三
-1 =二审 =二百多 =二维码 =五保 =井水 =交通 =产权 =人员 =今年 =仓库 =代收 =代领 =件数 =会上 =位于 =住建 =供热 =保安 =保洁 =俺上 =停发 =停工 =停运 =催收 =儿童 =入伍 =入冬 =八百 =公寓 =公社 =公路 =其实 =养猪 =再说 =军转 =农田
-1 =冷库 =凉山 =凳子 =出生 =包村 =包案 =十九 =十条 =半边 =华侨 =卡上 =卧室 =卫健 =原始 =厨房 =去年 =台胞 =号码 =司机 =司法 =同桌 =告知 =告诉 =和解 =哪个 =哪里 =喝酒 =喷漆 =四十 =四至 =回拨 =国企 =国际 =城管 =基地 =基站 =基金
-1 =备案 =复查 =夏季 =外头 =妇联 =娘家 =宏泰 =实际 =客户 =家政 =小区 =就打 =工伤 =工作 =工号 =市政 =开业 =开学 =开春 =开车 =开除 =志强 =怎样 =意思 =成了 =成立 =我把 =房东 =房产 =所长 =打工 =扫码 =扶贫 =抖音 =抚恤 =护士 =报警
-1 =抽烟 =拆迁 =拉黑 =招标 =拨打 =损失 =搬迁 =摘录 =操作 =支付 =救灾 =敬礼 =文旅 =文本 =日生 =日间 =星期 =春光 =最多 =有三 =有人 =有权 =服务 =机构 =村北 =村西 =条件 =条子 =来源 =查处 =核验 =检举 =楼上 =水沟 =永久 =河北 =治安
-1 =流浪 =浇地 =海外 =渗水 =滏阳 =满族 =火车 =热力 =父亲 =特别 =特此 =牺牲 =理论 =甄别 =画室 =留下 =的话 =目录 =看见 =真名 =真正 =矿上 =研究 =确权 =确认 =社区 =社局 =祠堂 =离婚 =租金 =积蓄 =空格 =站点 =第二 =答应 =签约 =米粒
-1 =类型 =粉尘 =精装 =纪委 =纱布 =纸上 =经办 =经理 =结算 =统一 =绿化 =缴费 =美术 =群众 =老婆 =聊天 =联纺 =腿脚 =英语 =药房 =蓝色 =行政 =补充 =表示 =被告 =被子 =裂缝 =要求 =证据 =评价 =评残 =诉讼 =诊断 =调查 =账户 =购买 =贷款
-1 =资金 =起来 =跟着 =路牌 =车祸 =车险 =载明 =输入 =过敏 =过来 =进厂 =退休 =退役 =逃逸 =通报 =那里 =部门 =都还 =里有 =铁塔 =长安 =门上 =门前 =附近 =院长 =陵园 =障碍 =面试 =预算 =高铁 =黄灯 R0,000 RAAAAA R〔 R一下
-1 R一分钱 R一号 R三分 R三年 R上有 R不上 R不敢 R业主 R为什么 R乡里 R交给 R会计 R体 R作业 R保障 R假 R催 R儿 R克 R公司 R六 R六年 R农村 R出口 R分局 R到底 R到期 R剂 R前后 R十九 R南 R占用 R原件 R发黄 R可能 R司机 R合 R同一 R名字
-1 R名额 R向 R咨询 R在家 R城市 R堂 R填写 R复印 R大 R太 R娃 R娟 R孩子 R宁 R它 R安置 R定 R家庭 R就不 R就要 R层 R差 R年龄 R幼儿 R广场 R庄村 R库 R度 R建设 R开学 R张 R成 R成熟 R打针 R托 R扣押 R执行 R指标 R挖 R掉 R搬 R摔
-1 R摔倒 R收到 R放 R旗 R旧 R明 R春 R春天 R晚 R朝 R朵 R杰 R林 R标准 R根 R桂 R歪 R江 R没了 R没开 R油 R洁 R活动 R漏 R燕 R班车 R电脑 R登录 R白云 R的话 R看到 R睡 R石 R确认 R离 R等待 R籍 R线 R结果 R维修 R群众 R老旧 R背面
-1 R自 R至 R草 R西 R设置 R诈骗 R赔 R轮 R输 R远 R退还 R选 R道路 R部门 R都不 R鉴定 R错 R问题 R队 R零 R项目 R风 R食堂 R高兴 R鱼 R黄 R龙 bracket-other-w3 b世 b东 b乌 b伤 b倾 b冲 b凉 b凳 b刑 b勾 b午 b却 b厚
-1 b右 b含 b启 b吹 b味 b呼 b啥 b坟 b垂 b垫 b塘 b夫 b奶 b她 b妻 b威 b害 b寺 b巴 b布 b庭 b慢 b慧 b抖 b拍 b拖 b援 b搭 b擦 b斯 b施 b杏 b栏 b桂 b横 b欺 b毁 b湾 b炉 b熟 b牺 b瑞 b瓦 b疏 b研 b硬 b碰 b礼 b祠
-1 b科 b秘 b税 b窑 b竞 b素 b紫 b终 b缩 b聊 b臭 b节 b若 b藏 b议 b话 b诸 b财 b载 b较 b辣 b逃 b醉 b鑫 b陪 b障 b驾 b骑 called-other e中 e举 e习 e仁 e仟 e令 e像 e冲 e刑 e删 e包 e厅 e史 e周 e嗡 e器 e土
-1 e域 e基 e塞 e墓 e墩 e太 e套 e姑 e婶 e嫁 e宗 e寄 e岭 e帖 e影 e怕 e恤 e扎 e扣 e技 e抄 e拨 e拿 e持 e挂 e捕 e旅 e李 e析 e柒 e栏 e栓 e楚 e洗 e洞 e灌 e燕 e爱 e牲 e现 e疫 e盆 e着 e督 e矿 e破 e碍 e票 e祸
-1 e窝 e第 e纸 e纺 e绪 e缺 e耗 e育 e致 e舍 e苟 e萍 e虎 e览 e订 e让 e许 e讼 e诺 e赔 e身 e遍 e郝 e钥 e钮 e附 e音 e骑 e鸡 hidden-other-w2 list-other-c3 l〇 l「 l丢 l之 l云 l亮 l份 l佘 l俩 l冀
-1 l冒 l军 l函 l列 l刚 l劳 l午 l博 l厅 l取 l史 l否 l啥 l图 l圾 l坏 l坡 l堵 l境 l声 l孟 l季 l宝 l封 l就 l崔 l帮 l度 l延 l式 l强 l息 l患 l惠 l执 l护 l择 l控 l搞 l播 l整 l斯 l施 l旧 l景 l暖 l曾 l木 l构
-1 l染 l步 l汗 l泉 l泰 l火 l玉 l环 l皮 l相 l督 l祁 l秀 l秋 l秦 l粒 l纷 l续 l芳 l药 l莞 l蒋 l蝇 l被 l褚 l责 l货 l贷 l赁 l返 l进 l邵 l郭 l野 l锦 l附 l静 l靠 l韩 l额 l鲍 l鸡 o0called-other
-1 o0other-hidden o2called-comma o2comma-acts o2object-of object-of-w3 object-subject-w2 other-edge-c3 other-hidden other-of-c3 r〔 r丢 r义 r乱 r仓 r伟 r供 r催
-1 r克 r冒 r冰 r净 r初 r制 r剂 r化 r卧 r危 r另 r叶 r吉 r听 r启 r咨 r哪 r噪 r国 r均 r坊 r堂 r堆 r增 r士 r夜 r奖 r娃 r娟 r孩 r封 r尽 r层 r巴 r广 r床 r库 r度 r引 r弟 r张 r投 r拐 r控 r撤 r旗 r晚 r朵 r杰
-1 r树 r桂 r桌 r档 r棉 r欧 r歪 r母 r汽 r治 r洁 r混 r淹 r燕 r爆 r牛 r玉 r玩 r皮 r短 r碰 r票 r秀 r籍 r缴 r缺 r肠 r草 r莲 r记 r证 r诈 r读 r购 r踩 r远 r选 r量 r销 r锦 r阳 r附 r降 r露 r香 r鱼 r黑 r龙
-1.1 =一分 =一块 =一月 =一直 =七天 =万元 =三分 =三楼 =三组 =上午 =上周 =上月 =上班 =上面 =下放 =下面 =不光 =不公 =不同 =不想 =两条 =之前 =之间 =九十 =也可以 =乡里 =书面 =二人 =二巷 =五十 =井盖 =他是 =会议 =体育 =作出 =作废
-1.1 =依据 =保卡 =保护 =保管 =信用 =信箱 =俩月 =修改 =俺家 =倒闭 =债权 =停了 =健身 =充电 =公公 =公厕 =六年 =共计 =农村 =冻结 =几点 =分别 =分成 =分贝 =初中 =判决 =刮风 =到期 =刷新 =前面 =办事 =劳动 =匿名 =十五 =半夜 =单独
-1.1 =占魁 =卡号 =原因 =去向 =县上 =口罩 =另一 =可拨 =台东 =咨询 =噪音 =四万 =四季 =园林 =坑洼 =坡道 =垃圾 =外地 =多月 =大雨 =太阳 =女声 =如今 =如何 =委托 =完成 =定金 =宽带 =就业 =就叫 =尾号 =居住 =带队 =常年 =干部 =并入
-1.1 =庄稼 =应该 =建国 =建安 =异地 =当时 =得到 =心脏 =性别 =感染 =成员 =我想 =我爸 =截图 =户口 =扰民 =承办 =担保 =担心 =拟稿 =换成 =授权 =排列 =控告 =提供 =提前 =援助 =撤回 =撤销 =收费 =改动 =改成 =文物 =方案 =日期 =早教
-1.1 =昨天 =显示 =晚辈 =普通 =最新 =有一 =朝鲜 =未经 =本上 =杨树 =查明 =标题 =案卷 =模板 =正月 =母亲 =水管 =污水 =没签 =法律 =派出所 =清退 =烈士 =烈属 =热心 =爷爷 =牧民 =环节 =瓶子 =电信 =男人 =留言 =瘫痪 =盖章 =眼镜 =社信
-1.1 =租赁 =积水 =空白 =突然 =第五 =签发 =签收 =简易 =红包 =约定 =纺东 =组织 =经核 =经济 =结婚 =结束 =给予 =统计 =维修 =署名 =翻译 =联名 =联络 =自己 =至少 =补缴 =装修 =装进 =访人 =证上 =评定 =诊所 =说法 =说的 =说话 =请先
-1.1 =请帮 =账上 =质量 =费从 =资料 =赔偿 =超市 =路开 =身上 =车主 =转学 =轻伤 =过期 =还说 =退伍 =途径 =那个 =里头 =重新 =防水 =院里 =隔壁 =青苗 =饮水 =驾校 =高中 =鸽子 =麻烦 =黄粱梦 R000 RA R· R一 R一分 R一半 R一张 R一点
-1.1 R万 R三天 R不好 R不管 R专员 R井 R交 R仟 R依法 R停了 R充电 R公园 R六十 R兰 R刚 R别 R办事 R办法 R动 R医疗 R医药 R十一条 R十五 R卫 R压 R号 R合作 R吗 R品 R哥 R回避 R塔 R处理 R复查 R复核 R多 R夜里 R太长 R奎 R学生 R宅
-1.1 R尔 R居民 R属实 R岗位 R工作 R工龄 R怎么 R手 R打工 R拿到 R控 R数 R无法 R日内 R期限 R机关 R杆 R李 R条件 R枝 R柳林 R核 R案 R沟 R没法 R清明 R湾 R漏水 R烟 R玲 R甄 R生 R田 R电 R病 R直接 R社区 R租 R程序 R箱 R老人
-1.1 R自动 R芳 R苗 R萍 R装 R计划 R证明 R该 R贷款 R身份 R过期 R连接 R退款 R通 R通知 R邻居 R部 R都还 R重视 R长 R阿 R难 R集团 R雨 R骨折 R鸽 b丢 b丧 b仍 b众 b会 b侵 b借 b债 b刺 b剩 b力 b务 b匿 b卡 b及 b吐 b咨 b咸
-1.1 b品 b售 b唱 b喝 b固 b均 b坑 b坡 b垃 b塔 b墓 b套 b妇 b妹 b姑 b姓 b孟 b官 b宿 b应 b异 b彩 b德 b念 b性 b扰 b抄 b拒 b捌 b搬 b是 b显 b曲 b未 b枣 b柿 b桶 b武 b氏 b混 b滩 b瓶 b界 b疑 b瘫 b省 b票 b简 b级
-1.1 b纱 b纸 b综 b署 b群 b胖 b茶 b识 b贷 b赶 b迁 b迟 b针 b队 b附 b限 b雅 b露 b飞 b饭 b饮 edge-other-w3 e乱 e亡 e享 e代 e依 e侧 e便 e俊 e储 e党 e冀 e几 e刀 e划 e劲 e半 e卜 e叁 e变 e吃 e吓 e和 e售
-1.1 e因 e困 e圾 e境 e声 e寓 e尺 e己 e广 e快 e患 e戏 e扶 e救 e旧 e晨 e束 e杰 e梁 e棍 e治 e洼 e流 e涨 e液 e漏 e烦 e牛 e独 e率 e珠 e瓶 e甲 e界 e痪 e益 e省 e短 e祖 e离 e稼 e窑 e索 e紧 e绍 e绿 e缝 e罩 e肺
-1.1 e腿 e自 e臭 e芝 e范 e荒 e蓄 e血 e袋 e被 e角 e议 e译 e财 e赁 e起 e足 e轮 e连 e配 e醒 e量 e针 e钢 e锋 e镇 e镜 e阿 e难 e靠 e顿 e首 e驶 e魁 l临 l些 l佟 l停 l兴 l凉 l几 l划 l利 l加 l又 l叭 l叶 l味 l土
-1.1 l塘 l壹 l存 l宋 l宏 l审 l宿 l尔 l尚 l床 l序 l废 l录 l才 l押 l拔 l推 l提 l政 l文 l早 l春 l晒 l末 l栏 l棉 l樊 l毁 l汤 l津 l流 l浇 l渣 l湾 l滏 l滨 l烧 l然 l牛 l物 l特 l独 l琴 l申 l目 l省 l祖 l税 l穿
-1.1 l签 l算 l类 l约 l绣 l缺 l群 l英 l蓝 l讼 l诊 l试 l走 l跑 l运 l连 l退 l逯 l重 l针 l闫 l限 l陵 l雷 l顺 l香 l骂 l骆 l黄 l龄 l龙 o0object-subject object-other-c3 object-subject
-1.1 other-other-w3 r· r不 r井 r仟 r伤 r值 r兰 r关 r凌 r升 r吗 r品 r哥 r喷 r土 r坡 r塔 r奎 r宅 r宝 r宽 r尔 r屋 r常 r幼 r延 r得 r必 r志 r我 r智 r朝 r木 r李 r条 r枝 r根 r次 r款 r永 r污 r洗 r活 r测
-1.1 r涨 r游 r湾 r灯 r烈 r烟 r烧 r玲 r甄 r监 r眼 r空 r箱 r纺 r线 r统 r网 r美 r肉 r药 r萍 r衣 r该 r财 r质 r道 r邻 r鉴 r错 r队 r难 r音 r验 r骨 r鸽 r黄
-1.2 =一回 =一张 =七十 =三年 =三成 =三百 =三陵 =上报 =不好 =不是 =业务 =严重 =中介 =乙方 =争议 =事故 =二〇二 =二期 =人家 =从架子 =代表 =信息 =值班 =催办 =全是 =全责 =全部 =八千 =六十 =兼庄 =再按 =再试 =几天 =出来 =分红 =列表
-1.2 =刚刚 =别人 =别的 =医保 =医院 =十二条 =卖菜 =南吕 =原来 =反馈 =受理 =变更 =名额 =向上 =周末 =商场 =喇叭 =四千 =回复 =国家 =地址 =培训 =墙上 =处罚 =复核 =夜班 =奖励 =媳妇 =嫂子 =安里 =审批 =客服 =宣传 =家园 =家属 =家里
-1.2 =就不 =山月 =峰峰 =常用 =幸福 =应当 =店主 =废水 =建局 =建筑 =开个 =开发 =归档 =录音 =征地 =待遇 =必须 =志愿 =我的 =手续 =批准 =折子 =护照 =挡光 =摘要 =支持 =收条 =改制 =改正 =教师 =数据 =新城 =新来 =春节 =是不是 =晚于
-1.2 =朋友 =木工 =本人 =本子 =村支 =标准 =校验 =欠条 =正常 =水样 =水渠 =江南 =没有 =泔水 =注销 =海南 =清真 =烟花 =烧烤 =父母 =班组 =生前 =病历 =登录 =白色 =监控 =直接 =直播 =看清 =督促 =石料 =礼拜 =社会 =窗口 =粪水 =纠纷
-1.2 =终结 =经查 =继承 =老人 =老实 =老师 =耳光 =胳膊 =自称 =至今 =规划 =计划 =设备 =诈骗 =语音 =请写 =谢谢 =责令 =责任 =账目 =超过 =轮椅 =进来 =进水 =连续 =连襟 =退出 =通信 =邯郸 =部分 =都没 =钥匙 =销毁 =锁定 =随时 =需要
-1.2 =面积 =音响 =餐馆 =骨折 =高速 =高龄 R00 R000000 R@ R》 R一九 R一名 R一条 R三个月 R三百 R不在 R中学 R丽 R乐 R了 R人口 R今天 R以前 R位 R低 R光 R全 R军 R出来 R勾 R北 R北路 R十 R十一 R占地 R卫生 R只能 R名单 R味
-1.2 R器 R固 R图 R场 R培训 R处 R复 R外 R大队 R委 R宏 R室 R巷 R师 R庄 R待遇 R很 R志愿 R情况 R我的 R手术 R拉 R排水 R摊 R收费 R政策 R断 R日期 R有人 R有限公司 R期 R未成年 R村里 R查询 R柳 R清 R牌 R物业 R珍 R电梯 R监
-1.2 R看看 R社 R窗口 R纠纷 R级 R编号 R者 R能不能 R臭 R芬 R荣 R菊 R街道 R补发 R表决 R认定 R许可 R调查 R贵 R资源 R路口 R返 R那天 R面积 R顺 begin-acts-w3 begin-of-c3 begin-other-w3 b为 b井 b份 b使 b俄
-1.2 b像 b克 b兴 b具 b军 b凭 b初 b判 b利 b刮 b制 b句 b司 b哈 b哥 b喇 b噪 b图 b块 b堂 b堆 b声 b契 b妈 b嫂 b寄 b座 b抗 b折 b护 b拔 b拟 b挖 b挪 b控 b摆 b敲 b暴 b朋 b望 b格 b梯 b款 b永 b泔 b湖 b滑 b爸 b爹
-1.2 b申 b目 b码 b磁 b福 b笔 b类 b精 b罚 b胳 b脱 b艾 b菜 b营 b虾 b血 b衣 b论 b课 b贰 b赌 b跳 b轻 b远 b途 b钥 b铺 b错 b锦 b阅 b预 b鸽 b麻 b鼻 c3 edge-acts-c2 e丢 e予 e企 e休 e伙 e促 e催 e充 e凭
-1.2 e分 e初 e制 e刷 e励 e匙 e占 e卫 e历 e叭 e哪 e商 e国 e堵 e多 e婆 e害 e宿 e密 e席 e干 e延 e形 e战 e扰 e抚 e振 e捌 e故 e效 e更 e梦 e止 e歪 e毁 e派 e港 e湾 e灰 e球 e瘫 e盘 e税 e稿 e究 e笑 e笔 e纷 e组
-1.2 e羊 e肉 e胞 e胡 e膊 e茶 e葬 e裂 e襟 e话 e贩 e踪 e辈 e过 e遇 e郸 e银 e闹 e陵 e顺 e饼 e馈 e鲜 e黄 e鼓 l) l井 l仁 l代 l价 l伍 l伏 l供 l倒 l健 l光 l准 l半 l叁 l句 l可 l向 l吕 l响 l在 l址 l坑 l外 l婚
-1.2 l宁 l导 l庆 l底 l府 l庭 l建 l抚 l摊 l敢 l斤 l晚 l最 l林 l查 l柳 l桂 l桶 l梁 l此 l温 l留 l社 l纪 l结 l羊 l美 l考 l育 l腿 l苏 l苟 l菜 l读 l谷 l贫 l赔 l途 l邢 l那 l量 l铁 l麦 other-edge-c2
-1.2 other-edge-w3 r@ r》 r丽 r九 r了 r仍 r位 r低 r假 r勾 r压 r受 r周 r团 r固 r图 r培 r塌 r填 r对 r巡 r巷 r底 r怎 r执 r扫 r扶 r拆 r指 r挪 r接 r摘 r敲 r旁 r日 r旧 r杆 r标 r死 r油 r法 r派 r热 r珍
-1.2 r盖 r直 r睡 r督 r破 r砸 r祠 r纠 r级 r者 r芬 r荣 r菊 r营 r规 r许 r访 r贵 r贷 r身 r轮 r防 r隔 r雨 r风
-1.3 =一个 =三千 =上门 =下班 =不上 =不服 =不清 =不能 =专题 =两次 =个人 =主要 =二手 =二楼 =交房 =交给 =亲戚 =他们 =低保 =修鞋 =假日 =健康 =兄弟 =先生 =公交 =公园 =公开 =关门 =其中 =减速 =到底 =办成 =包给 =包裹 =区城 =医生
-1.3 =单元 =南头 =占用 =卫生 =去了 =参军 =发现 =只有 =后头 =商户 =商量 =四川 =四月 =在场 =塑料 =士兵 =士隐 =她是 =孙子 =安徽 =安静 =客运 =密封 =工程 =工龄 =师傅 =带头 =帮忙 =平房 =年轻 =广场 =开始 =影响 =待办 =怀孕 =恢复
-1.3 =恳请 =执法 =批示 =报告 =收粮 =政府 =救助 =教龄 =旅游 =最近 =来访 =架子 =查看 =样子 =水井 =水泵 =水费 =流水 =测绘 =海燕 =消防 =涉及 =清理 =游泳 =滴水 =爱人 =牌子 =牵头 =电脑 =白菜 =短信 =破产 =种子 =移交 =立功 =第三
-1.3 =等到 =签名 =经营 =编号 =罗城 =美容 =胡同 =范围 =蓝天 =补偿 =补发 =视频 =计算 =负责 =资源 =边上 =达成 =这项 =进去 =退还 =道歉 =邮箱 =阳台 =阿姨 =领导 =高三 =黄河 =黑烟 R《 R上学 R上班 R丛 R东 R中心 R九 R价 R保存 R公
-1.3 R内 R再 R办的 R口 R古 R合同 R吧 R员 R商 R坏 R城 R委员 R客 R居 R并 R建筑 R性 R改造 R教育 R族 R服务 R机 R村西 R松 R检查 R民 R法 R海 R理由 R用 R盖 R答 R经理 R老 R菜 R补偿 R设施 R说明 R这个 R这边 R道 R霞 R领导
-1.3 b〇 b丽 b乙 b乱 b仁 b介 b休 b位 b充 b冻 b准 b划 b刷 b印 b变 b吊 b吵 b围 b圈 b培 b塑 b增 b备 b娃 b媳 b嫁 b宽 b导 b尔 b尾 b层 b巷 b并 b很 b急 b恢 b恳 b扫 b投 b掉 b探 b操 b支 b普 b有 b架 b柱 b模 b沟
-1.3 b泡 b洗 b消 b渗 b灯 b爷 b牵 b画 b盗 b砸 b租 b站 b笑 b符 b箱 b粉 b粪 b维 b缺 b羊 b至 b致 b药 b裂 b记 b讲 b评 b诈 b超 b跑 b辞 b达 b追 b部 b除 b难 b零 b需 b霸 b音 b馆 comma-other-c3
-1.3 edge-other-c2 e丛 e东 e买 e些 e从 e伍 e众 e俩 e傅 e儿 e午 e却 e吕 e启 e咬 e圈 e均 e坊 e坑 e型 e垫 e备 e够 e嫂 e孕 e宅 e岗 e床 e座 e役 e徽 e托 e批 e找 e押 e拐 e挖 e挡 e损 e控 e搭 e教 e文 e斤
-1.3 e无 e果 e桥 e椅 e此 e死 e残 e毒 e油 e泡 e济 e淑 e渠 e游 e状 e猪 e玉 e班 e疑 e碑 e私 e空 e符 e筑 e策 e素 e练 e细 e绘 e络 e胎 e脏 e苑 e裹 e西 e评 e诊 e该 e贫 e贷 e返 e迹 e铁 e际 e鞋 e领 e鱼 l七 l举
-1.3 l买 l付 l令 l何 l余 l你 l先 l党 l全 l养 l化 l千 l县 l台 l品 l哪 l商 l器 l始 l岁 l峰 l平 l快 l拉 l持 l教 l旗 l曹 l核 l根 l案 l氏 l气 l江 l照 l牌 l王 l真 l确 l立 l童 l米 l红 l织 l苑 l苗 l营 l葛 l薛
-1.3 l谭 l账 l递 l钟 l销 l队 l防 l除 l集 l需 l顶 l验 o0bracket-other o0comma-other o2comma-comma o2role-other r〇 r《 r丛 r价 r儿 r光 r党 r军 r冷 r加 r动 r号 r向 r吧 r员 r味 r坏 r好
-1.3 r如 r宁 r完 r室 r小 r山 r岗 r庄 r往 r征 r性 r情 r成 r搬 r断 r族 r林 r案 r沟 r清 r火 r石 r米 r缝 r臭 r菜 r计 r超 r输 r运 r遗 r配 r采 r问 r霞 r飞 r食 r餐
-1.4 =一条 =不着 =中华 =五月 =交了 =交警 =以上 =仲裁 =作证 =你们 =你好 =停水 =光荣 =写信 =包子 =十一 =十二 =厂子 =取消 =商标 =回执 =增设 =多收 =夜间 =奶奶 =封存 =封闭 =屋里 =山区 =工友 =床上 =应急 =建军 =张庄 =感谢 =我们
-1.4 =户籍 =房屋 =手机 =打开 =找到 =押金 =指标 =政策 =文化 =文号 =新开 =方向 =施工 =日前 =日子 =明月 =智力 =暖气 =有效 =核查 =检查 =楼下 =步骤 =武安 =毕业 =永远 =油烟 =活动 =照片 =状态 =玉米 =现在 =甄士 =疫苗 =监护 =看看
-1.4 =知青 =石家庄 =确定 =秋收 =窗户 =系统 =自愿 =花了 =虚构 =要是 =解释 =解除 =请求 =调解 =购物 =路面 =这个 =进展 =进行 =连接 =透露 =通知 =逾期 =部队 =闺女 =阳光 =院子 =食堂 =驾驶 =高峰 =高度 R0 R一样 R不公 R不对 R件 R信息
-1.4 R做 R公开 R其 R几 R区 R半 R协会 R卡 R只有 R墙 R大厅 R姓名 R干部 R强 R您 R我家 R找 R报 R提交 R时候 R时间 R梅 R楼 R河 R涛 R由 R第二 R红 R老板 R节 R英 R行 R补 R诉求 R进 R退休 R钱 R铺 R隐 b丈 b仓 b件 b价 b低
-1.4 b依 b值 b做 b兼 b冀 b危 b厨 b受 b吃 b姐 b守 b室 b峰 b弄 b弟 b影 b恶 b感 b执 b抚 b押 b抽 b担 b摔 b故 b暖 b树 b校 b档 b桥 b比 b污 b治 b浇 b片 b状 b男 b疫 b百 b盲 b直 b短 b粮 b纠 b给 b统 b缝 b缴 b耳
-1.4 b职 b背 b腿 b范 b草 b装 b计 b误 b贵 b赔 b轮 b邯 b钢 b铲 b间 b闺 b顶 b首 b香 e三 e体 e供 e侨 e做 e先 e凤 e助 e命 e善 e团 e围 e坟 e填 e孩 e尾 e局 e巷 e常 e府 e张 e态 e感 e戚 e执 e承 e折 e拆 e按 e支
-1.4 e散 e施 e晓 e暴 e来 e染 e栋 e根 e档 e棚 e歉 e民 e永 e消 e火 e炮 e烧 e煤 e玲 e砖 e积 e纪 e经 e网 e联 e聘 e脑 e裁 e认 e论 e请 e调 e闻 e防 e险 e障 e需 e顶 e频 e餐 e验 e骗 e骤 l两 l产 l今 l仟 l传 l低
-1.4 l候 l偿 l像 l充 l决 l刷 l力 l占 l只 l合 l同 l围 l夜 l完 l将 l少 l归 l待 l志 l戴 l把 l数 l无 l梯 l池 l沟 l油 l灯 l热 l田 l程 l章 l符 l等 l置 l职 l联 l自 l致 l色 l设 l调 l赵 l趟 l轮 l迁 l邯 l配 l阿
-1.4 l音 l题 l高 other-of-w3 r东 r乐 r件 r刚 r区 r卡 r取 r场 r墙 r宏 r审 r录 r拉 r挖 r损 r政 r松 r比 r江 r流 r涛 r牌 r田 r由 r病 r租 r程 r编 r节 r英 r行 r西 r解 r违 r钱 r零 r顺
-1.5 =一步 =三回 =三次 =下午 =业主 =东头 =东柳 =二〇 =二班 =二百 =云朵 =任何 =住址 =侄子 =元整 =光伏 =公布 =养老 =农民 =办结 =医疗 =十月 =单子 =占了 =可以 =同一 =听证 =回避 =因为 =围挡 =土地 =天天 =妻子 =子女 =密码 =岗位
-1.5 =平台 =年度 =康复 =建平 =开放 =强制 =或者 =指定 =收到 =方便 =明天 =明确 =有错 =权利 =档案 =残疾 =每天 =流转 =清单 =漏水 =漏雨 =知道 =结果 =网上 =罚款 =耳朵 =联系 =腊月 =苏曹 =街道 =裁定 =许可 =辛苦 =邀请 =钟头 =门口
-1.5 =集体 =马路 =验收 =高考 =鱼塘 R0.0 R不是 R乡 R养老 R冲 R华 R协议 R单位 R占 R吃 R园 R天 R家园 R密码 R对方 R山 R我们 R提 R晚上 R每 R科 R系统 R组 R苑 R补贴 R资金 R边 R还是 R金 R院 b丛 b了 b优 b便 b俩 b俺 b偏
-1.5 b偷 b兄 b农 b化 b卫 b去 b员 b喷 b坐 b塌 b奖 b委 b婆 b嫌 b尽 b帮 b底 b延 b必 b怀 b或 b才 b扣 b招 b拨 b换 b授 b整 b早 b昨 b权 b样 b棚 b欧 b淑 b滴 b烈 b煤 b爆 b父 b特 b猪 b班 b用 b盖 b眼 b督 b破 b确
-1.5 b约 b纺 b组 b脑 b规 b许 b质 b贩 b购 b资 b越 b车 b输 b遗 b邀 b长 b陵 b隔 comma-comma-w3 e世 e介 e任 e伤 e低 e余 e决 e加 e千 e取 e塔 e奶 e妈 e委 e审 e尘 e废 e庭 e径 e微 e总 e择 e整 e新 e权 e标
-1.5 e核 e次 e母 e注 e泵 e湖 e烤 e父 e爷 e环 e留 e疾 e石 e织 e统 e续 e股 e节 e药 e街 e视 e读 e账 e跟 e载 e辆 e速 e避 e酒 e隐 e集 e页 list-other-w3 l九 l伤 l假 l共 l具 l内 l况 l制 l压 l古 l四 l国
-1.5 l复 l好 l宅 l实 l属 l山 l市 l布 l常 l康 l往 l心 l想 l意 l愿 l捌 l换 l据 l接 l望 l未 l李 l格 l正 l潘 l疾 l白 l盖 l租 l站 l络 l绪 l装 l谁 l起 l辆 l送 l通 l郸 l险 l风 l黑 o1object-comma rA r业
-1.5 r中 r你 r其 r冲 r卫 r台 r基 r外 r平 r并 r强 r或 r摊 r救 r暂 r民 r河 r物 r生 r芳 r苑 r账 r部 r铺 r长 r门
-1.6 =下来 =下雨 =中间 =事项 =什么 =以后 =作风 =关系 =出具 =协议 =厕所 =发放 =和平 =回来 =如下 =如果 =学校 =导入 =封信 =平安 =律师 =微信 =愿意 =打印 =投诉 =拖欠 =排水 =接访 =文字 =新疆 =旁边 =明明 =暂时 =来信 =查询 =水利
-1.6 =泄露 =白条 =花园 =解决 =解放 =路边 =辞退 =退回 =选择 =邻居 =零零 R一天 R一百 R不够 R不能 R个人 R会 R你们 R写 R办理 R县 R台 R后 R娜 R子 R局 R或者 R房 R教师 R文 R月 R村 R照片 R签发 R访 R问 R间 R高 b个 b举 b买
-1.6 b产 b什 b从 b党 b再 b冰 b到 b卖 b参 b合 b城 b宅 b客 b屋 b差 b床 b录 b往 b律 b愿 b扶 b承 b拿 b挡 b放 b政 b旧 b棉 b求 b油 b测 b涉 b热 b离 b秀 b移 b线 b编 b股 b腊 b英 b街 b见 b视 b访 b诊 b负 b账 b货
-1.6 b违 b逾 b邮 b销 b风 b餐 b鸡 e伏 e例 e共 e养 e压 e及 e叫 e可 e味 e夜 e娘 e季 e守 e封 e带 e帮 e开 e弟 e得 e情 e扫 e换 e政 e早 e术 e材 e格 e检 e段 e沟 e测 e直 e窗 e缆 e编 e罚 e脚 e薪 e补 e表 e装 e训
-1.6 e试 e课 e谢 e质 e走 e轻 e述 e造 e邻 e释 e金 e锁 e雷 e食 l乐 l也 l五 l休 l俺 l农 l别 l助 l单 l周 l园 l块 l墙 l委 l库 l应 l支 l族 l果 l桥 l武 l段 l每 l测 l现 l病 l直 l看 l级 l线 l解 l话 l造 l零
-1.6 o2other-end other-comma-c3 r万 r健 r内 r华 r县 r古 r娜 r安 r局 r建 r异 r影 r您 r方 r明 r服 r梅 r海 r窗 r红 r职 r胡 r院
-1.7 =不敢 =主任 =也是 =付清 =企业 =元旦 =公安 =分钟 =古丽 =困难 =填写 =处理 =安全 =安排 =尊敬 =属实 =常青 =征收 =情况 =改造 =早上 =机关 =村民 =村里 =核对 =清楚 =灵活 =现场 =电子 =电梯 =等待 =管子 =继续 =老板 =胜利 =身份
-1.7 =还是 =送达 =那天 =银行 =问题 R七 R三十 R保险 R办 R叫 R地 R就业 R水 R着 R补助 R表 R过 R那个 R镇 b乡 b争 b交 b亩 b体 b供 b假 b健 b共 b压 b口 b另 b听 b士 b完 b审 b尊 b少 b已 b废 b当 b待 b得 b总 b截 b户
-1.7 b找 b抢 b损 b排 b旅 b无 b服 b次 b死 b残 b母 b泄 b派 b独 b矿 b砖 b社 b私 b立 b绿 b考 b行 b被 b裁 b责 b跟 b透 b配 b酒 b锁 b隐 b集 b顺 b领 b骨 b鱼 e〇 e不 e两 e今 e价 e何 e值 e偿 e元 e八 e六 e农 e准
-1.7 e卖 e印 e县 e受 e啥 e处 e夫 e失 e婚 e官 e尔 e州 e应 e店 e当 e忙 e打 e护 e掉 e播 e敬 e断 e晚 e服 e构 e架 e柳 e灾 e爸 e电 e病 e皮 e看 e租 e章 e粉 e级 e缴 e者 e菜 e计 e访 e误 e货 e迁 e还 e部 e里 e错
-1.7 e饭 e高 e麦 e黑 l予 l体 l动 l包 l吃 l城 l察 l带 l当 l性 l料 l明 l本 l树 l样 l活 l满 l点 l石 l积 l网 l艾 l该 l达 other-end-w3 r七 r专 r乡 r停 r别 r单 r南 r叫 r后 r园 r城 r学 r放 r数 r春 r期
-1.7 r楼 r满 r用 r社 r边 r金 r间
-1.8 =中心 =公司 =其他 =办理 =占地 =合同 =国庆 =姓名 =就是 =工资 =干活 =幼儿 =快递 =态度 =怎么 =提交 =提出 =期限 =柳林 =正在 =清册 =清运 =温度 =电话 =的是 =答复 =群里 =费用 =路上 =路口 =路灯 =都是 =金额 =镇上 R一年 R下 R保
-1.8 R同 R工程 R所 R的是 R码 b亲 b停 b儿 b减 b列 b半 b厕 b县 b困 b基 b头 b字 b师 b微 b心 b态 b摊 b摘 b撤 b救 b旁 b最 b欠 b气 b注 b流 b滏 b烟 b牌 b环 b现 b积 b窗 b算 b虚 b警 b设 b选 b量 b防 b院 b雨 b青
-1.8 b骗 comma-acts-c3 e七 e主 e他 e以 e会 e修 e假 e全 e公 e动 e单 e卡 e员 e响 e坏 e块 e坡 e始 e存 e导 e建 e德 e息 e据 e数 e氏 e没 e热 e照 e片 e物 e确 e示 e种 e箱 e营 e证 e说 e责 e跑 e送 e选 e骨
-1.8 l亩 l元 l八 l兰 l关 l华 l南 l卡 l原 l发 l室 l小 l层 l己 l报 l拿 l楼 l片 l示 l行 l阳 l雨 l项 r依 r公 r北 r太 r子 r月 r着 r码 r镇
-1.9 =举报 =例如 =关于 =凌晨 =反映 =居民 =成功 =期间 =核实 =欧阳 =每月 =清明 =生活 =石头 =秋天 =补贴 =鉴定 =项目 R二十 R保护 R医院 R头 R市 R白 R管理 R联 R都有 R馆 b三 b两 b之 b例 b入 b冒 b劳 b协 b原 b可 b告 b土 b处
-1.9 b太 b婚 b岗 b市 b幼 b店 b所 b拆 b数 b断 b本 b汉 b没 b知 b第 b落 b调 b走 b返 b采 b鉴 b食 e二 e井 e倒 e内 e写 e出 e医 e址 e妇 e客 e小 e少 e层 e库 e底 e手 e报 e日 e映 e板 e样 e欠 e求 e满 e牌 e疗 e知
-1.9 e职 e色 e言 e近 e递 e通 e限 e龄 l做 l再 l写 l北 l排 l新 l条 l校 l水 l疗 l街 l议 l费 l资 l钱 r再 r改 r村 r柳 r检 r花 r馆
-2 =一天 =三天 =二十 =太长 =安置 =建设 =您好 =我是 =文件 =更正 =法定 =物业 =理由 =甲方 =登记 =规定 =起草 =车间 =高兴 R书 R二 R四 R年 R店 R街 R费 R车 b业 b临 b代 b企 b传 b侄 b倒 b全 b动 b单 b号 b四 b在 b墙 b外 b定
-2 b带 b您 b拉 b每 b民 b点 b烧 b甲 b真 b系 b红 b翻 b西 b要 b过 b这 b邻 b镇 e为 e么 e九 e亩 e付 e关 e别 e发 e司 e哥 e复 e姓 e察 e对 e待 e排 e改 e树 e梯 e气 e生 e百 e的 e签 e米 e解 e询 e边 e道 e销 e项
-2 l三 l六 l十 l回 l多 l已 l张 l放 l法 l种 l花 l西 l证 l金 l院 o2other-acts r事 r交 r厂 r地 r处 r复 r头 r店 r房 r报 r街 r设 r车 r高
-2.1 =以前 =写明 =意见 =房子 =承包 =落实 =记录 =诉求 =说明 =进度 R厂 R本 b专 b主 b也 b书 b他 b以 b别 b取 b哪 b女 b密 b局 b怎 b情 b想 b指 b按 b月 b条 b标 b照 b病 b的 b签 b管 b联 b自 b表 b身 b转 b道 b验
-2.1 comma-other-w3 e万 e五 e作 e保 e俺 e册 e况 e务 e厂 e去 e品 e四 e墙 e女 e学 e室 e居 e属 e盖 e算 e籍 e系 e考 e见 e警 e趟 e路 e钱 e院 e额 l住 l作 l其 l厂 l开 l您 l统 l贴 other-acts-c3
-2.1 other-comma-w3 r水 r费
-2.2 =双方 =可是 =名字 =地方 =对方 =已经 =方式 =时候 =春天 =满意 =麦子 R人员 R回 R站 R里 b上 b九 b作 b你 b信 b加 b十 b只 b名 b夜 b实 b属 b广 b房 b批 b改 b河 b物 b理 b留 b监 b看 b空 b答 b补 b诉 b还 b退 b重 b问
-2.2 e一 e个 e亲 e份 e停 e办 e区 e合 e回 e地 e堂 e外 e屋 e市 e志 e拉 e时 e村 e码 e称 e给 e能 e贴 e门 e问 l业 l会 l修 l分 l卖 l场 l并 l房 l按 l用 l要 l询 r市
-2.3 =事实 =冬天 =决定 =单位 =夏天 =孩子 =希望 =文书 =晚上 =马上 R以后 R大街 R路 b人 b决 b几 b出 b医 b叫 b台 b后 b填 b学 b孩 b对 b村 b来 b电 b种 b里 b面 e下 e业 e乡 e书 e于 e交 e们 e住 e候 e化 e告 e士 e完 e师
-2.3 e式 e户 e接 e族 e期 e机 e楼 e源 e用 e目 e线 e记 e费 e资 e车 e退 l万 l信 l区 l去 l时 l面 w3
-2.4 =光明 =明白 =补助 R小区 b下 b今 b修 b六 b其 b写 b前 b北 b厂 b双 b复 b失 b征 b意 b打 b报 b推 b更 b楼 b漏 b生 b登 b经 b说 e件 e在 e年 e房 e本 e查 e由 e置 e要 e诉 e除 e零 e面 e题 l以 l保 l出 l前 l定
-2.4 l映 l期 l车 l边 l还 l间 r机 r里
-2.5 =内容 =材料 R桥 b事 b住 b先 b分 b办 b反 b天 b干 b年 b接 b期 b材 b核 b案 b检 b网 b通 b那 b都 e产 e后 e场 e灯 e理 e管 e老 e长 l件 l得 l门
-2.6 =同意 b五 b公 b内 b好 b家 b志 b日 b机 e事 e口 e姐 e工 e款 l一 l打 l求 l没 l电 l经 l道 r路
-2.7 =儿子 =认定 =证明 b八 b园 b就 b提 b查 b法 b结 b认 b送 b门 e入 e家 e录 e案 l0 l能 l路 l这 r桥
-2.8 b保 b养 b手 b证 b起 e位 e同 e法 l都
-2.9 b一 b区 b地 b工 e人 e十 e台 e号 e名 e字
-3 =今天 =程序 b同
-3.1 =建议 =申请 =白天 b七 b发 b大 b我 e了 e到 e有 l请
-3.2 b回
-3.3 b收 b请
-3.4 =时间
-3.5 b中 b老 l不
-3.6 b不
-3.7 b小
`;

export const weights: ReadonlyMap<string, number> = new Map(lines.trim().split('\n').flatMap((line) => {
  const [weight, ...signs] = line.split(' ');
  return signs.map((s): [string, number] => [s, Number(weight)]);
}));
