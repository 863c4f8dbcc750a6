// What each sign of mask-words.ts weighs. Written by npm run learn:names; not to be changed by hand.

// A weight, then the signs that have it.
const lines = `
2.7 b诚
2.4 b欢
2.3 e洁
2.2 b向 e典
2.1 b朝
2 b伟 b梅 b美 e遥
1.9 b团 b游 b田 b苗 e峰 e庆
1.8 b光 b冷 b勤 b善 b夏 b宏 b幸 b康 b春 b荷 b金 e天 e浪 r现
1.7 b严 b丰 b聪 b芳 b辛 e仙 e光 e畅 e草 e莺 e蕊 e静 e鸣 e鸽
1.6 R老师 b元 b刚 b勇 b温 b灵 b马 can e云 e劳 e勤 e强 e心 e意 e慧 e朵 e步 e河 e设 e雨 l名
1.5 b林 b柳 b江 b芬 b雷 called-comma-c2 e伟 e宁 e悦 e捷 e洋 e艳 e观 e辰 e键 l员 l妹
1.4 b宁 b成 b智 b森 b池 b程 b蓝 e城 e明 e榴 e正 e泉 e海 e霄 e霞 l和 l是 l汉 r每
1.3 b凌 b山 b庞 b快 b晚 b花 b连 b麦 e乐 e倩 e列 e壮 e易 e星 e涌 e竹 e絮 e芳 e达 e露 e馨 l叫 l囝 l父 l称 r当 r昨
1.2 R大娘 R家 R未经 R生病 b亢 b兰 b叶 b坚 b明 b松 b海 b白 b翠 b胜 b阳 b项 e敢 e柏 e涛 e清 e澜 e熟 e疆 e磊 e良 e花 e野 e钟 e颂 l医 l壁 l姓 l户 l的 l科 r已
1.1 R00000 R合伙 R同意 R每天 R电话 R等 R补充 R陪同 begin-man-c2 b于 b云 b喜 b容 b寿 b常 b恩 b敏 b秋 b裘 b边 b钟 b鹿 e功 e北 e才 e柔 e毅 e竟 e萱 e辉 e青 l为 l乡 l友 l妈 l嫂 l母 l细 r陪
1 R争执 R于 R代领 R全责 R回来 R大姐 R已 R正在 R系 R裁缝 R话说 R说给 begin-kin-c2 b任 b厉 b方 b星 b毕 b清 b盘 b石 b祝 b米 b舒 b茆 b谷 b路 b陆 e亮 e兴 e冰 e婕 e平 e性 e慷 e放 e方 e泳 e潇 e珠 e璐 e秋 e结
1 e肖 e衍 e远 l. l与 l主 l事 l侄 l听 l夫 l女 l媳 l弟 l所 l贩 role-edge-c2 r代 r可 r家 r等
0.9 R二人 R五十 R今年 R副 R原 R可 R吃了 R商量 R因 R开 R愿意 R昨天 R每周 b佘 b包 b如 b寇 b封 b展 b柯 b楚 b燕 b甘 b索 b芈 b蔚 b谭 b郁 b高 b魏 b龚 called-end-c2 e丽 e健 e图 e圆 e宝 e富 e岩 e愿 e晗 e烨 e焱
0.9 e缘 e荣 e莉 e豪 e风 list-end-c2 l于 l剩 l厍 l妇 l巴 l庄 l者 o0unit-man role-subject-w2 r之 r争 r于 r副 r同 r因 r敬 r是 r滑 r躲 unit-man
0.8 R以 R保管 R共同 R前年 R反映 R回家 R在校 R带头 R当年 R拍 R携 R本人 R看见 R离婚 R种 R签了 R股 R表示 R诉 begin-comma-c2 b付 b唐 b尤 b昌 b晨 b朱 b杜 b檀 b熊 b缑 b蒿 b邢 b邬 b闫 b闻 e兰 e凯 e凰 e喜 e归 e春
0.8 e林 e楠 e炎 e玺 e琬 e福 e绍 e苦 e贺 l; list-subject l人 l儿 l兄 l叔 l哥 l娘 l婆 l孩 l搡 l爸 l籍 o0list-subject r今 r带 r帮 r怀 r愿 r携 r系 r老 r股 r送
0.7 R一个 R一句 R兄弟 R冻 R到场 R发烧 R只肯 R啊 R垫 R嫌 R居住 R帮忙 R当 R念 R怀孕 R态度 R打伤 R提供 R提出 R摔伤 R早上 R现在 R送 R那里 b丁 b乌 b倪 b关 b史 b和 b孟 b抗 b振 b旷 b滑 b琴 b盛 b粟 b罗 b蒲 b邝 b韩 b须
0.7 b鲍 b黄 common e变 e安 e忠 e旦 e晖 e活 e瑞 e盟 e舟 e芸 e茜 e虎 e运 e闭 list-acts-c2 l任 l伙 l伴 l头 l妻 l婿 l成 l着 l评 l跟 o0begin-house o0role-house o0role-subject
0.7 o1begin-acts o1begin-man o1other-house object-comma-c3 role-house r一 r五 r他 r兄 r啊 r坐 r垫 r嫁 r嫌 r念 r态 r未 r种 r签 r被
0.6 R__ R一人 R不肯 R不退 R两 R书记 R从来没 R俩 R半夜 R只 R可以 R同学 R吵 R大夫 R天天 R就是 R差点 R户籍 R所述 R按 R是否 R欠 R照样 R照顾 R独居 R第一次 R算 R罚了 R评 R责任 R跟 R躲在 R进去 R都能 R阿姨 R非法
0.6 begin-end-c2 begin-house-c2 begin-man bracket-edge-c2 bracket-end-c2 b乐 b姚 b安 b彭 b忻 b揭 b沈 b漆 b祁 b符 b荆 b袁 b覃 b贡 e塘 e妞 e婷 e容 e川 e昕 e浩 e融 e识 e鑫 e雄 e雅
0.6 list-comma-c2 l依 l受 l士 l娃 l子 l板 l至 l象 o0called-end o0comma-kin o0role-acts o1begin-other o1comma-of role-acts-c2 r从 r仲 r俩 r冻 r及 r反 r回 r大 r女 r扣 r拍
0.6 r按 r推 r欠 r正 r离 r糖 r罚 r裁 r话 r跟 r随 r非
0.5 R^ R— R一次 R三 R主任 R五百块 R他 R代表 R仨 R会同 R体罚 R保证 R做了 R六月 R农 R医 R占了 R占着 R发 R口头 R各 R告知 R多次 R夫妇 R女士 R将 R尘 R已对 R帮 R干活 R年轻 R年迈 R怀 R扣了 R批评 R找人 R担保 R拖欠 R是 R曾
0.5 R核实 R确 R站在 R签 R管 R翻 R联系 R致 R落户 R讲 R说话 R负责 R这 R逃逸 begin-subject-c2 b亓 b却 b居 b屠 b巩 b强 b战 b易 b昝 b汪 b牧 b皮 b翟 b荣 b蔡 called-end comma-kin-w2 e党 e军 e冬 e刚
0.5 e娥 e庄 e松 e涵 e爽 e琪 e瑶 e白 e礼 e立 e芹 e苗 e贤 e镜 e雪 l| l— l判 l务 l姐 l对 l架 l究 l译 l谢 l长 o0begin-kin o0begin-man o1comma-acts o1other-kin r^ role-house-w2
0.5 role-of-c2 r— r两 r临 r仨 r休 r侄 r出 r发 r只 r各 r吵 r将 r尘 r师 r开 r户 r担 r摔 r曾 r核 r照 r熏 r爸 r看 r算 r评 r诉 r负 r责 r闻 unit-man-w2
0.4 R( R0000 R一家 R之 R买 R什么 R付 R修 R养了 R几个 R出 R出示 R姓 R对 R当日 R户口 R手机 R承认 R拿走 R挡 R收了 R敬上 R是不是 R更正 R核对 R每月 R瘫痪 R背 R能 R至今 R见 R重 begin-house b侯 b俞 b古 b召 b塔 b姜
0.4 b宓 b官 b宣 b平 b折 b文 b时 b曹 b汤 b蒙 b詹 b贺 b进 b逄 b黎 b龙 comma-kin comma-man-w2 e丹 e义 e夏 e娜 e岗 e旺 e祖 e祥 e芝 e英 e象 e适 e锋 e镇 e间 e香 e鲜 e鹏 l? list-edge-w2
0.4 list-end list-kin l公 l办 l天 l奶 l州 l工 l我 l替 l知 l节 l认 l邻 o0begin-comma o0list-acts o0list-end o0list-kin o1 o1comma-other other-subject-c3 r(
0.4 role-other-c3 role-other-w2 role-subject r主 r付 r偷 r占 r原 r去 r吃 r合 r夫 r批 r挡 r捐 r捡 r文 r电 r确 r联 r至 r警 r酒 r顶
0.3 R| R、 R一事 R不懂 R不服 R两口子 R之间 R他们 R代 R住 R作出 R同志 R名 R失 R女 R委托 R家长 R户 R手里 R承诺 R气 R没给 R答应 R认为 R说 R起 R送到 R都可以 R都在 R陪 begin-acts-c2 bracket-comma-c2 b富 b尉
0.3 b柴 b水 b牛 b续 b聂 b谢 b越 b郭 b靳 called-edge-w2 e久 e前 e妮 e守 e定 e实 e巧 e希 e彤 e怡 e斌 e料 e波 e田 e稳 e群 e芊 e菲 e薇 e越 e阳 e陵 e龙 l! l" l_ l中 l二 l亲 l偶 l有 l桌 l组
0.3 o0begin-subject o0called-comma o0object-comma o1begin-edge o1comma-subject o1other-subject o2 o2begin-other object-of-c2 other-man-w2 role-acts
0.3 role-comma-c3 role-man-c2 r| r、 r买 r什 r做 r干 r承 r拖 r独 r背 r见 r说 r这 r阿 unit-subject-w2
-0.3 =七点 =三口 =三轮 =三轮车 =上写 =上次 =不便 =不知道 =丛人 =两千 =两口 =两口子 =两趟 =也没有 =五金 =交车 =住丛 =住建 =住房 =信答 =俺叫 =八点 =公里 =六位 =共享 =分局 =办函 =加油站 =务工 =医务 =厂家 =地下 =娘家 =小伙子 =市丛
-0.3 =延期 =延长 =户名 =托管 =提示 =收件人 =本村 =查查 =每亩 =每户 =每次 =电人 =电动 =电费 =看了 =砸了 =管不了 =署名 =补办 =请住 =请卫 =还给 =退休金 =退款 =道里 =那一 =那位 =都能 R; R不会 R业务 R九百 R作证 R公租 R别 R办公
-0.3 R办法 R告诉 R噪音 R在场 R导出 R幺 R应当 R往北 R才 R打电话 R放学 R数据 R文书 R新的 R方案 R显示 R来 R查 R楼梯 R满了 R粮 R红绿灯 R继续 R网络 R腿 R要求 R车间 R运输 R退役军人 R逾期 R道歉 R都是 R配合 R防水 R面 R靳
-0.3 begin-kin-w2 begin-of-w2 begin-subject-w2 bracket-end-w2 b丧 b候 b初 b吕 b孙 b尚 b巴 b户 b汽 b管 b署 b者 b药 b银 b阎 b阿 b随 b鱼 c3 comma-acts-w2 comma-comma
-0.3 comma-other-c2 e上 e世 e享 e四 e基 e妹 e宗 e律 e急 e想 e所 e收 e枝 e柱 e森 e治 e童 e音 e项 e魁 l:comma list-acts-w2 list-of list-other l伯 l位 l及 l处 l币 l收 l权 l狗 l管 l花
-0.3 l随 n1 o0comma-comma o0comma-edge o0list-of o0object-edge o0other-man o0role-end o1begin-comma o1list-comma o1other-of o1role-end object-edge
-0.3 object-house object-of-w2 other-acts other-comma-w2 other-kin-c2 other-man r:of r; role-comma-w3 r下 r为 r人 r信 r六 r分 r听 r四 r妈 r委 r差 r常 r幺 r归 r才 r留
-0.3 r结 r腿 r落 r装 r跑 r转 r靳 r领 unit-comma unit-comma-w2 w2
-0.4 =一九 =一事 =一人 =一分钱 =一千 =一处 =一层 =一张 =一辈子 =一遍 =三十日 =三家 =三月份 =上个 =上门 =下一 =下午 =不出 =不出来 =不到 =不用 =业委 =两头 =九十 =二六年 =人家 =人的 =人称 =住宅 =供暖 =保障 =修车 =俺儿 =停了 =健身
-0.4 =催办 =入学 =八十 =公共 =公安局 =公证 =写过 =出口 =出生 =创业 =前夫 =办台 =办的 =办证 =区住 =十一 =十一月 =卖菜 =占了 =台西 =同学 =哪里 =回乡 =塌了 =多次 =大棚 =大爷 =学徒 =审查 =审计 =小名 =小舅子 =就走 =屋里 =底下 =我姓
-0.4 =手里 =打人 =找不到 =找人 =报名 =排队 =摘报 =收了 =收悉 =收益 =收钱 =无法 =更多 =未成年 =机器 =机械 =村务 =村支 =村西 =死了 =气味 =油漆 =注册 =火锅 =点名 =理发 =监察 =看不到 =第五 =绕路 =网络 =老三 =职工 =致歉 =要有 =说话
-0.4 =请区 =请在 =起诉 =迁房 =这些 =违规 =部分 =都没有 =采购 =门卫 =骂人 =骑电 R! RA00000 RAAAA R一万 R七十 R上级 R不出 R不敢 R不算 R不要 R互相 R交警 R产权 R人民政府 R他的 R代理 R假 R农村 R冬天 R删除 R十六 R单元 R受伤
-0.4 R喊 R基数 R姜 R存 R学 R审 R小时 R尚 R并入 R张 R待 R您 R护理 R抽 R拉肚子 R招聘 R拨 R换 R接待 R控 R搞 R支 R支付 R数字 R明确 R更多 R最低 R期限 R木 R来访 R查不到 R查看 R模板 R欧阳 R残 R民政 R沟通 R没 R没有 R注 R活
-0.4 R派人 R测量 R白天 R监管 R督促 R租赁 R纺 R结束 R给 R维持 R美 R范围 R设 R诈骗 R购买 R资源 R超过 R退休 R逊 R邮箱 R银 R集资 R骗 R鲍 begin-acts begin-other begin-other-w2 bracket-acts-w2
-0.4 bracket-other-w3 b伍 b储 b充 b助 b宋 b左 b应 b牌 b福 b缺 b能 b褚 b院 comma-acts comma-comma-c2 comma-edge comma-edge-w3 e兵 e其 e制 e南 e土 e庭 e异 e往 e悉 e权 e桶 e毛 e淑
-0.4 e狗 e琴 e翠 e苏 e语 e诺 e豆 e银 e雷 hidden-other-w2 list-other-c2 l” l乱 l从 l促 l励 l句 l字 l居 l年 l生 l盼 l眼 l碍 l第 l落 l葬 l货 l赁 o0 o0comma-subject o0other-acts
-0.4 o1begin-subject o1comma-comma o2other-comma object-edge-c2 object-kin-w2 object-subject-c2 other-comma other-comma-c2 other-hidden-c2 other-kin
-0.4 other-of-w2 other-subject-c2 other-subject-w2 r! role-end role-kin r个 r写 r喊 r喷 r姜 r娘 r展 r座 r必 r您 r托 r搞 r来 r模 r百 r相 r研 r穿 r粮 r给 r腊 r范 r要 r诈 r诸 r辛
-0.4 r逊 r面 r鲍 r麻 unit-other-c2 unit-other-w2
-0.5 =一亩 =一分 =一句 =一斤 =一段 =一点 =一趟 =一项 =七个 =三亩 =三月 =三楼 =三点 =上报 =上面 =不公 =不符 =不行 =东户 =两人 =中午 =为了 =也可以 =争议 =事业 =事情 =二年 =二楼 =五年 =交警 =产业 =亲属 =人事 =人员 =人社 =他家
-0.5 =代理 =代理人 =伍肆 =优待证 =会议 =位于 =体局 =便民 =保证 =修好 =停在 =先后 =免费 =党员 =八个 =八十一 =八年 =公积 =公路 =关了 =其中 =养护 =冒名 =写字 =军人 =几天 =出门 =列表 =到了 =前年 =办事 =北路 =十七 =十三 =十二条
-0.5 =半年 =协商 =压坏 =县里 =反馈 =发布 =发生 =发票 =另行 =可能 =可能是 =台路 =名额 =员工 =哪一 =哭了 =唱歌 =商品 =四万 =四点 =地款 =坡村 =垃圾桶 =城乡 =基本 =复工 =多久 =天津 =奶茶 =好处 =学期 =学院 =定金 =小孩 =就打 =工单
-0.5 =工商 =工头 =店主 =建局 =当场 =律师 =恤金 =我爸 =我要 =所以 =打不开 =批评 =报人 =拿到 =换成 =接送 =摊位 =支付 =收入 =放在 =料厂 =新村 =日起 =早教 =木工 =本上 =本区 =案件 =楼梯 =楼顶 =次数 =每周 =污染 =沟通 =没签 =洗车
-0.5 =派人 =涨价 =理论 =生产 =看见 =社局 =等着 =纺路 =经办 =缝了 =网站 =老宅 =老家 =老汉 =职务 =职责 =被告 =讨薪 =访件 =访局 =证号 =识字 =调去 =调查 =货款 =路公 =车号 =转送 =过不去 =过去 =这种 =通过 =遗属 =邮件 =队员 =陵乡
-0.5 =雨水 =面包 R" R000000000000000000 R一夜 R一直 R三十日 R三月 R不下来 R不便 R不再 R不合格 R不知 R两千 R中华 R中心 R九 R也 R们 R住院 R体育 R你 R依据 R信号 R倒了 R做 R健 R光明 R养老 R再试 R写信 R写字 R农民
-0.5 R凌晨 R分局 R列 R判决 R到 R制 R化 R十二条 R十八条 R卢 R印 R危 R厂家 R参 R双方 R发出 R员工 R咋 R和平 R四千 R塘 R处分 R多收 R夜间 R大会 R太多 R妈妈 R孙 R封存 R尽快 R届 R属 R属地 R属实 R平台 R年限 R床 R建议 R弄 R当面
-0.5 R往下 R待遇 R得到 R志 R成了 R房东 R执照 R扫 R批 R批示 R报复 R报警 R报销 R挂 R撤 R撤回 R撤销 R收益 R改 R改正 R整 R明白 R春 R更换 R机关 R桩 R楼下 R污水 R法 R注册 R测 R涨价 R清明 R烧 R焦 R片 R理由 R登记 R白色 R监察
-0.5 R秋天 R租金 R税 R第 R纸 R结算 R绕 R维 R老年 R自称 R舞 R苏 R蒋 R解除 R证件 R账目 R跑路 R辞退 R这么 R这些 R选择 R途径 R邀请 R郝 R门口 R陈 R需要 R面包 R项目 R食品 R马上 R骨折 begin-comma-c3 b佳 b创 b南 b历
-0.5 b味 b唱 b坟 b她 b希 b张 b律 b恤 b慢 b撞 b敢 b柏 b栋 b桥 b欣 b浩 b综 b讨 b赵 b辆 b运 b钱 b雇 b静 comma-of comma-of-w3 comma-other comma-subject-w2 edge-other-w3 e余 e佟 e先
-0.5 e克 e击 e启 e如 e娃 e德 e振 e池 e牛 e简 e素 e肆 e芬 e订 e贵 e轩 e转 e输 e遗 e障 e靳 e馈 e麦 l:unit l个 l交 l催 l函 l印 l叭 l后 l告 l坟 l大 l学 l师 l度 l强 l忙 l懂 l扬 l日 l星 l材 l梅 l烦 l睡
-0.5 l砖 l礼 l福 l窗 l芬 l草 l访 l贵 l贸 l轻 l雪 o0edge-other o0object-other o0unit-other o1begin-kin o2object-end o2other-end object-acts-w3 object-other
-0.5 other-acts-w2 other-end-c2 other-end-w2 other-of other-other other-other-w2 other-subject r" role-end-w2 r互 r们 r优 r会 r八 r冷 r删 r判 r制 r卢 r咋 r塘 r宣 r导
-0.5 r尚 r届 r找 r拒 r挂 r最 r查 r样 r桩 r欧 r焦 r爱 r父 r片 r状 r生 r甲 r督 r祝 r笑 r简 r纸 r美 r耳 r舞 r苏 r蒋 r识 r诊 r诚 r谷 r辞 r运 r追 r递 r逾 r邀 r郝 r锁 r陈
-0.6 =一件 =一户 =一批 =一查 =一样 =一组 =七千 =万多 =三千 =上头 =上过 =下班 =不一致 =不去 =不多 =不得 =不成 =不起 =两条 =个人 =中华 =为什么 =九百 =买断 =了一 =事务 =事由 =二〇二 =二期 =二班 =产证 =人口 =他在 =件事 =会费 =住院
-0.6 =信访 =俺村 =倒了 =儿媳 =八百 =公厕 =公告 =公社 =六千 =再审 =冒领 =写错 =农业 =冰雹 =出了 =列入 =到场 =剔除 =办人 =办卡 =加班 =动车 =劳务 =区人 =区属 =区残 =区里 =医药 =十二月 =十六 =十天 =十点 =卫东 =厂房 =参战 =反对
-0.6 =发送 =各位 =同一 =同事 =听证 =哪个 =哪儿 =四十 =四百 =园长 =在场 =在家 =城市 =基金 =填了 =处的 =复兴 =复员 =夜班 =大娘 =大家 =好的 =学籍 =学费 =定期 =家人 =密封 =对面 =小区 =小姑娘 =小时 =小满 =就叫 =尽快 =局长 =属地
-0.6 =巡视 =工会 =已对 =干完 =年年 =庄乡 =店长 =当时 =心里 =我不 =我也 =我哥 =才能 =打桩 =批示 =护工 =拉肚子 =招聘 =接待 =接续 =搬走 =摊主 =摊贩 =摔了 =撤回 =收款 =新的 =无人 =日前 =早就 =晓东 =曹乡 =月底 =村医 =村委 =查不到
-0.6 =标题 =根本 =格员 =检察 =楼板 =欠条 =残联 =每年 =民事 =没办 =没给 =法院 =消防 =涉及 =热费 =燃气 =牌上 =牌冀 =独生 =环保 =生态 =电工 =电线 =病历 =的话 =监委 =盲道 =直播 =看到 =看病 =看看 =破损 =确权 =示例 =离婚 =租户
-0.6 =稍后 =第一 =筹备 =管管 =管网 =粉尘 =约车 =纺织 =纺西 =经手 =结算 =给钱 =网格 =翻了 =翻建 =老婆 =老旧 =职称 =肇事 =腿脚 =营业 =葬费 =裂了 =规则 =规范 =设施 =证丢 =评选 =请人 =请按 =请查 =购买 =贵局 =起来 =跑路 =转学
-0.6 =转移 =过渡 =还说 =通道 =那边 =部队 =都要 =都还 =里有 =门诊 =问过 =陪同 =隐私 =障碍 =页面 =饭店 =驾驶 =验证 =骑手 =黑了 RA00000000 RAA RAAA R” R一块 R一楼 R一致 R七个 R三家 R三次 R不了 R不符 R不管 R专员 R主
-0.6 R举 R九十 R九月 R乱 R事实 R事故 R事项 R他家 R以上 R伍 R会议 R体 R体检 R信箱 R候 R停工 R停用 R健康 R催 R充电 R先 R入 R八月 R八百 R公安 R公寓 R公开 R公章 R共 R关 R冀 R冒 R写成 R军人 R凑 R函 R划 R判 R刷新 R动态 R包
-0.6 R北边 R十二月 R升级 R协调 R卖 R压 R原件 R又 R反馈 R发放 R发现 R发生 R取消 R另 R号码 R吗 R哪个 R啥 R四月 R坑 R填 R复印 R复查 R太大 R如下 R媳妇 R审核 R家庭 R层 R岁 R巡察 R帮助 R延长 R往 R快递 R急 R想 R慢 R房子 R扎
-0.6 R打不开 R打到 R执行 R投诉 R报案 R押金 R拆除 R招标 R指标 R振 R接收 R控告 R收入 R收据 R改成 R新村 R方 R无法 R旧 R早 R普通 R暖气 R有一 R朱 R标准 R检举 R棉 R棚 R歪 R水管 R永年 R法官 R清单 R清楚 R滏 R满意 R漏 R漏水 R潘
-0.6 R物 R犬 R猪 R生育 R电梯 R登录 R看看 R研究 R移交 R程 R窗户 R笔录 R等待 R级 R经 R综合 R缝了 R缴 R网上 R羊 R群众 R考试 R行政 R表扬 R西 R解决 R计划 R计算 R认 R读 R调查 R豆豆 R账 R贷款 R费用 R资 R资格 R起诉 R路上 R轮
-0.6 R输 R过的 R退还 R退钱 R选举 R通过 R重复 R铁 R错误 R隔壁 R马路 R黄粱梦 R黑 begin-acts-w2 begin-comma-w3 b万 b制 b剔 b副 b务 b勾 b叁 b启 b娘 b宝 b归 b必 b晁 b曾 b板 b正 b殡 b毛 b涨 b燃 b示 b筹
-0.6 b简 b终 b继 b范 b葬 b话 b足 b障 b非 b页 comma-comma-w2 comma-edge-w2 edge-acts-c2 edge-comma-w3 edge-of-w2 edge-other e也 e冒 e则 e博 e占 e危 e即 e卷 e句 e同 e壁 e声 e太
-0.6 e媳 e扬 e政 e新 e李 e桩 e械 e灯 e燕 e王 e睡 e碍 e策 e粒 e维 e莲 e让 e轮 e辈 e迟 e遍 e铺 e雹 e霍 e驶 hidden-other l, l上 l丧 l书 l优 l倒 l兼 l割 l即 l另 l吧 l固 l坏 l壹 l差 l幺 l庙 l德 l战
-0.6 l戚 l拟 l挪 l来 l桶 l死 l浇 l灾 l睛 l督 l粮 l给 l维 l聘 l肺 l舅 l诺 l谈 l购 l贷 l阅 l隔 l难 l静 l骨 o0hidden-other o0other-other o0other-subject o1role-other
-0.6 object-subject-w2 other-end other-end-c3 other-hidden-w2 other-subject-w3 r” r举 r伍 r侵 r便 r假 r催 r充 r兴 r冀 r减 r凑 r函 r劝 r卖 r吗 r啥 r坑 r坚 r增 r多 r媳 r字 r层
-0.6 r岁 r左 r幸 r张 r急 r慢 r截 r扎 r押 r抽 r拨 r显 r普 r暖 r木 r朱 r柜 r柴 r棚 r歪 r滏 r潘 r犬 r登 r盗 r秋 r税 r级 r经 r羊 r腰 r袁 r讨 r豆 r货 r越 r轮 r迟 r邮 r重 r铺 r防 r额 r餐 r骨 r黑
-0.6 unit-other unit-other-w3
-0.7 =一位 =一只 =一块 =一夜 =一次 =一百 =一起 =丈量 =三百 =上了 =上周 =上有 =不会 =不知 =不退 =不通 =东柳 =两回 =两家 =两次 =中学 =主任 =之前 =九年 =也要 =买卖 =事故 =二次 =五月 =交了 =交办 =交房 =人管 =位置 =住户 =住联
-0.7 =体育 =作业 =供热 =依照 =保健 =保安 =保护 =信里 =假日 =做了 =做的 =停工 =停电 =八千 =八月 =公寓 =具体 =养猪 =再试 =农机 =几年 =分别 =分配 =判决 =到期 =前后 =剩下 =办件 =办公 =办成 =办法 =动态 =努尔 =北边 =区信 =区委
-0.7 =区纪 =医疗 =十九 =十块 =升级 =印刷 =危险 =厂长 =厨房 =去世 =号院 =名册 =周边 =和平路 =咳嗽 =商家 =商标 =商铺 =喇叭 =器材 =四千 =四年 =回到 =回迁 =园林 =固乡 =图书 =地址 =地里 =均已 =增加 =外头 =大会 =大名 =奶奶 =她的
-0.7 =委员 =嫁到 =安装 =实习 =实在 =客服 =宾馆 =小学 =少了 =尔逊 =就业 =尾号 =局查 =属于 =属院 =巡察 =工厂 =市场 =带头 =帮忙 =平房 =年底 =开会 =开除 =异议 =当事 =往下 =很多 =想要 =我不是 =我家 =我没 =我还 =户主 =才给 =打击
-0.7 =打工 =打招呼 =打电话 =找了 =承接 =抚养 =报复 =担保 =招工 =接受 =接收 =支部 =收费 =收走 =改动 =放学 =救护 =教练 =教育局 =更换 =最多 =服务 =机动 =查到 =校服 =校车 =校长 =校验 =检举 =检测 =楼盘 =楼道 =槐树 =欠款 =武装 =每一
-0.7 =每人 =汉字 =法律 =流动 =测量 =消费 =满了 =点半 =煤气 =爷爷 =特别 =班车 =电信 =电表 =留下 =监督 =石家庄 =社会 =租金 =积金 =空白 =突发 =等级 =答应 =签过 =算了 =粮食 =系统 =红绿灯 =线路 =结婚 =结果 =给予 =绿灯 =缴费 =老年
-0.7 =耕地 =职业 =联名 =联纺 =胸牌 =能不能 =脑梗 =至少 =花钱 =范围 =街上 =衣服 =表弟 =表格 =视同 =警官 =认证 =设计 =证件 =说得 =说法 =请问 =调整 =责令 =质量 =购物 =赔了 =超期 =超过 =车主 =车库 =车辆 =转业 =这么 =这边 =违约
-0.7 =送到 =通报 =道路 =配合 =采纳 =量过 =钢筋 =销号 =锅炉 =错误 =问了 =队长 =防治 =院长 =集体 =零零 =需要 =预售 =食品 =验值 R00,000 R00.0 R: R一下 R一九 R一件 R一分钱 R一回 R三百 R不上 R不在 R不多 R丢 R中介 R中学
-0.7 R书面 R二二 R五月 R交 R亲戚 R人口 R仟 R价 R会计 R伟 R低价 R保障 R值 R停了 R健身 R党 R八十 R公共 R六十 R关门 R冯 R分钟 R列表 R办的 R动 R北 R十五 R十八 R卫生 R取 R吃饭 R合 R合作 R吉 R同一 R名称 R咨询 R品 R哥 R四万
-0.7 R四十 R困难 R国家 R国庆 R圈 R地 R地方 R块 R坟 R基地 R塌了 R声 R处的 R处罚 R备案 R复核 R夜里 R姓名 R子女 R学院 R安全 R安置 R完 R客 R密封 R少了 R就业 R工钱 R币 R庞 R康 R开发 R录 R征收 R快 R恢复 R您好 R或 R截 R房屋
-0.7 R手 R打工 R执 R扰 R报名 R拆 R拖 R挖 R挪 R捌 R排队 R摘 R摘要 R改制 R救助 R教练 R斌 R旁边 R日期 R时候 R暂时 R机构 R杆 R柳林 R核 R案 R检 R楼上 R横 R武 R江 R沙 R法院 R派 R流 R消防 R涨 R漏了 R火 R照 R牙 R王 R甲
-0.7 R直 R直播 R看到 R看病 R睡 R知 R短信 R破产 R破损 R砸 R确认 R祖 R离 R积 R程序 R等着 R簿 R纺织 R统一 R统计 R罐 R罚款 R能不能 R自动 R萱 R装 R规划 R证据 R请求 R赔 R趟 R路口 R转账 R转送 R进度 R违法 R退 R退回 R通道 R遗
-0.7 R邵 R部分 R里面 R银行 R错 R锦 R闵 R阿 R附近 R集体 R雪 R零零 R项 R香 R马 R验证 R鸣 R鹏 R麦子 R黄 begin-acts-w3 begin-other-c3 b俊 b兴 b冀 b凤 b努 b卜 b原 b各 b吵 b咳 b哭 b啥 b喇 b增 b宾 b宿
-0.7 b岁 b庆 b底 b引 b忘 b怀 b怕 b拔 b料 b普 b槐 b步 b武 b淑 b澜 b火 b烤 b爷 b牙 b目 b粉 b耕 b肇 b脚 b菜 b营 b衣 b诸 b课 b贴 b费 b雪 b需 b额 b黑 called-other-w2 comma-acts-w3
-0.7 comma-other-w2 edge-of-c2 e仁 e令 e仲 e传 e便 e俊 e像 e冲 e函 e刷 e升 e原 e参 e友 e叭 e向 e吕 e嗽 e地 e堆 e姨 e宵 e寓 e尺 e已 e开 e微 e成 e持 e挖 e旗 e校 e梗 e民 e流 e涂 e炉 e煤 e甄 e督
-0.7 e科 e筋 e粮 e纺 e统 e胜 e胡 e菊 e贰 e足 e逊 e醒 e锅 e队 e附 e降 e馆 e馕 e骑 hidden-other-c2 l( l:hidden l:other list-other-w3 l〇 l亡 l休 l估 l俩 l健 l傅 l兴 l冒 l况 l刘 l利 l副
-0.7 l千 l半 l卫 l又 l取 l吉 l善 l圈 l土 l坐 l堆 l够 l失 l套 l嫌 l宽 l宿 l密 l就 l展 l帮 l平 l废 l式 l律 l怕 l惠 l拆 l拜 l挂 l整 l方 l春 l某 l栏 l棚 l步 l津 l派 l源 l煤 l监 l砸 l确 l秋 l秤 l练 l胸 l见
-0.7 l训 l许 l语 l赔 l超 l趟 l述 l速 l郝 l酒 l销 l附 l馈 n3 o0begin-acts o0begin-other o0bracket-other o0comma-acts o0other-comma o0other-hidden o0other-of
-0.7 o1object-of o2list-other o2object-acts o2other-edge object-edge-w3 object-other-c3 object-other-w3 other-edge other-hidden r: role-other-c2 r仟 r伟
-0.7 r佳 r候 r偏 r先 r兼 r冒 r冯 r凌 r列 r卓 r双 r启 r咨 r哥 r困 r块 r坟 r堂 r备 r孙 r它 r守 r官 r客 r属 r巡 r巴 r币 r布 r庞 r待 r怪 r恢 r扰 r投 r护 r指 r振 r捌 r控 r撞 r操 r故 r斌 r杨 r格 r棉 r横 r武
-0.7 r比 r沙 r法 r注 r灌 r火 r烤 r牙 r画 r眼 r祖 r簿 r类 r纪 r绕 r继 r缝 r罐 r罗 r聪 r萱 r西 r视 r语 r读 r贷 r趟 r输 r道 r邵 r铁 r锦 r闵 r雪 r骗 r鸣 r鹏
-0.8 =一共 =一楼 =一致 =一行 =一页 =三分 =三回 =三年 =三年级 =三次 =上午 =上学 =下岗 =下来 =下载 =不够 =不大 =不对 =不着 =专员 =两万 =两年 =中文 =中考 =临时 =九月 =也有 =书记 =互相 =五十 =井盖 =交通 =亲戚 =他是 =会同 =低价
-0.8 =作为 =作出 =作废 =侄女 =保险 =信号 =俩孩子 =修路 =俺家 =停发 =停水 =入伍 =全体 =全责 =公公 =公租 =六万 =六年 =六月 =写在 =写的 =军转 =出去 =出警 =出院 =分红 =删除 =别人 =别的 =前天 =加入 =包案 =区长 =匿名 =十五 =半边
-0.8 =占用 =占魁 =卧室 =危房 =厂子 =发出 =发烧 =受灾 =另一 =只是 =只有 =台区 =台胞 =台账 =号楼 =吃了 =吃饭 =合作 =名叫 =吐尔 =喷漆 =噪音 =四季 =四趟 =回避 =堵车 =墙上 =处罚 =备案 =复印 =复核 =复议 =多年 =夜里 =大勇 =大夫
-0.8 =大队 =太多 =失联 =失败 =好几 =妈妈 =妻子 =孙女 =学位 =完工 =实际 =室温 =家庭 =导出 =就在 =就问 =屏幕 =工号 =工钱 =差点 =市民 =市里 =平方米 =年龄 =并且 =床上 =康复 =当面 =录像 =录音 =征集 =怎样 =想问 =我去 =我在 =我想
-0.8 =我有 =手指 =扎西 =打到 =打架 =打针 =扣了 =执照 =扶贫 =承担 =承认 =拆除 =拉黑 =招标 =拨打 =损失 =换届 =授权 =排污 =摘要 =支持 =收回 =改变 =改成 =政务 =文旅 =文物 =新区 =暖气 =最后 =月份 =有两 =有关 =有权 =村北 =条件
-0.8 =条路 =来源 =来看 =核验 =楼上 =正常 =死亡 =民办 =民政 =污水 =没过 =油烟 =津贴 =滏河 =滏阳 =漏了 =热线 =爹娘 =牵头 =特困 =牺牲 =环评 =班主任 =生成 =生活 =生育 =电价 =电力 =男人 =白色 =监测 =盖章 =督促 =离职 =税务 =窗口
-0.8 =第一次 =等到 =签了 =签字 =签约 =管理局 =类别 =红包 =组长 =统一 =维持 =综合 =群里 =翻译 =老二 =老兵 =老板 =耽误 =联络 =自然 =苍蝇 =药店 =落户 =虚假 =补发 =补缴 =表扬 =表示 =被人 =要么 =计算 =设备 =证上 =评估 =诊断 =说给
-0.8 =请稍 =课时 =财政 =账目 =资格 =资金 =跟着 =路边 =车位 =轮候 =轮椅 =输错 =过来 =过的 =运输 =进去 =违法 =连续 =退休 =退役 =退费 =退钱 =通宵 =都不 =都有 =都没 =重复 =钥匙 =锦绣 =门禁 =防水 =附后 =附近 =集资 =青苗 =非法
-0.8 =音响 =麻将 =麻烦 =黄粱梦 R000.0 R000000 R00000000 R》 R一位 R丁 R丈量 R上学 R上班 R下面 R不对 R不清 R中 R也不 R乡里 R事 R云 R井 R代办 R仪 R位 R低 R使用 R依法 R保 R修改 R停 R儿童 R光 R公告 R公园 R公示
-0.8 R其他 R写过 R写错 R冲 R出口 R出租 R分配 R刘 R别人 R别的 R十三 R十月 R单 R南 R卫 R却 R去了 R叁 R友 R受理 R口 R名叫 R名额 R响 R哪 R四年 R回复 R土地 R坐 R填写 R士兵 R处 R复 R外地 R天 R太 R奖励 R套 R委员 R娃 R字
-0.8 R学校 R它 R宅 R安排 R审批 R宿舍 R就不 R就要 R局 R岗位 R工伤 R差 R幼儿 R库 R影响 R成功 R手术 R打开 R托 R扶 R找到 R抚 R拉 R搬 R搬迁 R摊 R教 R教育 R断 R方式 R晚上 R曹 R有效 R李 R村里 R条 R查阅 R校 R核查 R梁 R次
-0.8 R死 R每年 R民警 R永 R油 R灯 R烧烤 R煤 R照片 R狗 R环 R环境 R理 R电脑 R病 R病历 R的话 R督 R知道 R石 R私 R立案 R第三 R答 R管理局 R箱 R籍 R米 R结 R网站 R翠 R老板 R自 R至 R花园 R菜 R补 R被人 R设施 R访人 R诉讼 R诺
-0.8 R课 R赔偿 R走了 R辆 R过 R过来 R还是 R退费 R邯郸 R邻居 R部 R部门 R量 R长 R闺女 R附 R难 R零 R静 R顺 R领导 R食堂 R龙 bracket-other bracket-other-c2 b世 b为 b予 b互 b井 b休 b伤 b具 b册 b净 b判 b匿
-0.8 b午 b卧 b即 b台 b司 b吐 b多 b婆 b守 b屏 b布 b念 b思 b扣 b技 b抄 b撕 b斯 b有 b柜 b桐 b比 b津 b涉 b混 b爱 b牵 b牺 b界 b矿 b砸 b稍 b空 b穿 b级 b耽 b血 b讲 b诈 b试 b贫 b辞 b逢 b遮 b钥 b颗 b骂
-0.8 comma-of-w2 comma-subject-w3 edge-acts-w2 edge-other-c2 e且 e东 e书 e优 e伙 e估 e促 e兄 e努 e匙 e叶 e呼 e啥 e围 e型 e备 e契 e套 e娟 e宿 e将 e就 e届 e巷 e帮 e幕 e弃 e影 e役 e徒
-0.8 e忙 e患 e承 e担 e撤 e改 e文 e旅 e旧 e曾 e杜 e桌 e歌 e此 e每 e比 e津 e润 e液 e渡 e炮 e牲 e特 e知 e短 e破 e移 e稍 e笑 e类 e络 e葛 e许 e谈 e败 e购 e途 e避 e邵 e闹 e霉 e顾 e顿 e驾 e骂 l《 l世 l之 l些
-0.8 l亮 l今 l们 l传 l但 l供 l停 l册 l凤 l卢 l历 l含 l困 l围 l坑 l堂 l塔 l塘 l境 l声 l婚 l季 l宝 l导 l尼 l巷 l床 l役 l征 l急 l总 l扶 l批 l抚 l招 l指 l挡 l敏 l文 l斤 l断 l早 l杜 l查 l标 l栋 l桩 l残 l殖
-0.8 l永 l沙 l泵 l清 l湖 l滏 l燃 l爱 l独 l环 l皮 l相 l秀 l立 l笔 l简 l类 l缴 l罗 l罚 l联 l股 l脚 l膊 l舍 l莫 l薪 l袁 l裁 l规 l诊 l质 l贫 l迁 l里 l重 l错 l阎 l陵 l障 l集 l露 l靠 l音 l页 l食 l骑 l骗 l龚
-0.8 o0object-subject o0other-edge o0other-house o0other-kin o1list-other o1role-subject o2called-comma object-other-c2 object-subject other-other-c2
-0.8 role-other-w3 r〇 r》 r丈 r丰 r九 r乱 r云 r井 r仪 r任 r伤 r使 r冰 r冲 r凭 r刘 r初 r勇 r印 r却 r压 r厕 r叁 r参 r又 r友 r周 r品 r响 r圈 r堆 r声 r夏 r奶 r娃 r宅 r宏 r宗 r宽 r宿 r局 r床 r库 r底
-0.8 r康 r弄 r录 r我 r抄 r折 r抚 r援 r搭 r断 r施 r暂 r曹 r杆 r李 r枣 r案 r梁 r步 r池 r泡 r测 r煤 r牛 r特 r犯 r狗 r猪 r王 r环 r田 r男 r皮 r真 r睡 r积 r空 r箱 r籍 r纺 r终 r综 r绿 r缴 r职 r蓝 r裂 r误 r诺
-0.8 r财 r辆 r透 r途 r造 r钟 r钢 r银 r闹 r闺 r需 r静 r项 r饭 r黄 r龙
-0.9 =〇〇 =一份 =一半 =一月 =七十 =三陵乡 =上班 =下雨 =不上 =不予 =不再 =不动 =不在 =不懂 =不能 =业务 =两天 =主要 =丽娜 =九点 =书面 =二二 =二百 =五千 =五百 =交付 =今年 =他的 =仟元 =件数 =住在 =作证 =依法 =保修 =保卡 =保管
-0.9 =俩月 =值班 =停车 =先生 =入住 =入户 =公布 =公章 =写作 =农村 =分贝 =分钟 =前面 =办好 =劳动 =十八 =十四 =协调 =单独 =原籍 =去了 =口罩 =另外 =只能 =可是 =司法 =合并 =同志 =同样 =名下 =后面 =听说 =商场 =商量 =四川 =回复
-0.9 =回家 =图纸 =填写 =处分 =夜间 =大姐 =女士 =妇联 =委托 =婆婆 =存折 =实名 =客运 =家园 =宿舍 =封存 =小军 =就不 =就要 =工伤 =工地 =帮助 =常年 =常用 =年限 =并入 =序号 =应当 =开发 =开户 =弟弟 =张庄 =当年 =志刚 =志愿 =怎么
-0.9 =情绪 =感染 =成员 =我妈 =战友 =房产 =房本 =房租 =执法 =执行 =扶手 =批准 =承诺 =抖音 =护理 =报警 =拆迁 =指定 =控告 =提交 =提前 =教体 =教育 =整改 =早上 =明明 =是不是 =显示 =晚于 =最近 =有人 =机井 =机构 =档案 =模板 =欠薪
-0.9 =正在 =民族 =水费 =永年 =求求 =河北 =注销 =活动 =派出所 =流程 =测绘 =清真 =烈士 =烧烤 =爱莲 =父母 =状态 =环境 =留言 =监管 =真正 =眼镜 =督办 =研究 =确认 =礼拜 =种子 =租赁 =积水 =积蓄 =立新 =符合 =管道 =纪委 =纺东 =经济
-0.9 =经过 =结束 =维修 =绿化 =编制 =编号 =网约 =罗城 =罚款 =老人 =老公 =老大 =自动 =自称 =补充 =表决 =要不 =规划 =视频 =解释 =计划 =认为 =访人 =诊所 =请帮 =责任 =货车 =路面 =转账 =边上 =达成 =过期 =这个 =这次 =这里 =透露
-0.9 =道歉 =邻户 =都在 =里头 =里面 =镇上 =镇里 =门口 =门牌 =门面 =隔壁 =预算 =驾校 =验收 =骚扰 =高压 R@ R《 R一半 R一条 R三天 R不动 R不够 R业 R丢失 R为什么 R主管 R也没 R交了 R交给 R人民 R人的 R仓 R以前 R企业 R住户 R余 R供
-0.9 R保存 R保安 R修路 R儿 R全是 R公布 R内容 R办事 R劳动 R勾 R北路 R医药 R十一 R十四 R升 R半年 R协会 R协议 R厕所 R发送 R司机 R名单 R名字 R呢 R周 R噪声 R围 R图 R地址 R均 R垃圾 R士 R好 R学生 R宁 R宏 R宣传 R家属 R密码
-0.9 R对方 R小学 R尾 R居民 R岗 R师 R应 R度 R建设 R异议 R德 R志愿 R怕 R性 R意见 R执法 R找 R损失 R接 R政府 R敏 R数 R施工 R无 R日内 R晓 R晚 R期间 R杰 R松 R枣树 R栏 R桂 R款 R段 R洁 R活动 R派出所 R涵 R满 R牌 R牛 R物业
-0.9 R琴 R生活 R白 R监 R直接 R石头 R社会 R社区 R福 R租 R立 R纠纷 R维修 R编号 R群 R臭 R致歉 R芝 R花 R花了 R草 R药 R莲 R补发 R规定 R解释 R认定 R设置 R证 R评估 R该 R账户 R质量 R贴 R车位 R边 R达 R迁 R过期 R返 R连接 R通
-0.9 R通知 R那天 R郭 R都还 R销 R间 R队 R阳 R陆 R雨 R页 R骂 R骑 R鱼 R鸡 R麦 b争 b仍 b从 b仟 b伏 b优 b余 b借 b催 b免 b兑 b全 b冲 b准 b凭 b函 b删 b劳 b千 b品 b售 b喝 b器 b土 b坡 b垫 b埋 b堂 b塘 b壹 b备 b妹
-0.9 b娃 b层 b序 b廉 b心 b患 b扎 b抖 b抢 b搭 b携 b敲 b新 b显 b暖 b望 b杏 b枣 b查 b沟 b消 b深 b渠 b湖 b灌 b犯 b状 b瓦 b男 b着 b睡 b研 b秦 b窑 b箱 b簿 b糊 b群 b背 b胶 b胸 b腰 b腿 b臭 b草 b踩 b达 b适 b逐
-0.9 b锅 b闹 b限 b陵 b露 b顶 b风 b飞 b骗 b骚 b鼻 edge-acts edge-of e丢 e习 e些 e休 e俩 e催 e几 e刑 e初 e割 e吃 e听 e售 e喊 e困 e垫 e域 e塞 e壹 e奶 e孩 e审 e尾 e巴 e席 e并 e延 e弟 e戚 e扎 e拆 e招
-0.9 e推 e提 e散 e替 e望 e束 e杰 e楚 e洗 e派 e湖 e漆 e烦 e父 e玖 e球 e瓶 e界 e疗 e疫 e相 e禁 e第 e等 e答 e紧 e纳 e绘 e罩 e者 e耕 e聘 e股 e肯 e胞 e腿 e自 e范 e蓄 e蝇 e行 e袋 e规 e览 e译 e贩 e赁 e还 e迹
-0.9 e郝 e释 e预 e马 e黄 l) lA l习 l代 l价 l低 l便 l值 l兰 l具 l冷 l击 l列 l化 l压 l叁 l史 l味 l地 l均 l如 l存 l审 l尔 l峰 l庆 l座 l患 l或 l托 l扣 l折 l接 l推 l提 l播 l易 l景 l最 l末 l格 l桂 l毁 l沈
-0.9 l沟 l洁 l灯 l烤 l照 l燕 l特 l琴 l留 l症 l真 l社 l票 l秦 l积 l竹 l筑 l纺 l结 l网 l翻 l胞 l苑 l范 l药 l蓝 l视 l讲 l识 l试 l误 l读 l贺 l跑 l途 l部 l锦 l陆 l限 l需 l青 l靳 l顺 l须 l领 l骂
-0.9 o0begin-of o0comma-other o0edge-acts o0edge-of o1object-comma o1role-acts o2object-comma o2role-other other-end-w3 other-man-c2 r:other r@ r《 r丁
-0.9 r专 r产 r仍 r企 r传 r余 r倒 r值 r冬 r划 r勾 r吉 r向 r呢 r均 r宁 r定 r尽 r幼 r度 r德 r怕 r性 r恶 r想 r感 r挖 r挪 r摊 r收 r敏 r整 r旁 r旅 r旧 r晓 r杜 r杰 r板 r桂 r次 r段 r求 r江 r治 r洁 r洗 r涵 r灯
-0.9 r热 r珠 r琴 r短 r票 r程 r纠 r署 r翠 r胡 r芝 r莲 r菜 r该 r请 r课 r贴 r迁 r邯 r邻 r郭 r配 r错 r长 r间 r队 r阳 r陆 r限 r难 r雨 r雷 r页 r香 r鱼 r齐
-1 =〇二 =一下 =一名 =一年 =一条 =一步 =一辆 =七月 =三陵 =上传 =下放 =不了 =不同 =不愿 =不算 =专题 =丢失 =主管 =之间 =二人 =五保 =产权 =他们 =代表 =代课 =但是 =体检 =你好 =使用 =供水 =依据 =保密 =保洁 =修鞋 =倒闭 =全名 =六十
-1 =养殖 =几个 =凭啥 =出具 =出来 =化解 =半夜 =南吕 =厕所 =原因 =原始 =去年 =参保 =受伤 =台东 =台阶 =名称 =听人 =回访 =因为 =围挡 =在外 =培训 =处理 =女儿 =委会 =媳妇 =嫂子 =完成 =审核 =宣传 =家住 =属实 =山区 =工友 =差额 =已经
-1 =干部 =幼儿 =广场 =废水 =异地 =归档 =当天 =当日 =影响 =得到 =心脏 =恢复 =感谢 =我把 =我的 =找到 =抚恤 =护士 =护照 =报告 =报案 =报送 =报销 =拟稿 =换了 =提供 =摔伤 =收据 =收粮 =政策 =救助 =数据 =文字 =旁边 =旅游 =日内 =日子
-1 =明确 =是否 =有效 =有错 =本子 =条例 =来访 =标准 =梦瑶 =正文 =水泵 =法官 =流水 =浩然 =热力 =环卫 =电脑 =画室 =疫苗 =登录 =省里 =看清 =知道 =破产 =种粮 =科长 =移交 =空号 =空格 =突然 =立功 =站长 =笔录 =签名 =签收 =约定 =老伴
-1 =考试 =胳膊 =节选 =花了 =苏曹 =落实 =行政 =补偿 =裁定 =要求 =规定 =解除 =设置 =证人 =证据 =评价 =诈骗 =账号 =走了 =超市 =路口 =路牌 =输入 =还有 =退伍 =退出 =退回 =退还 =途径 =通信 =遗失 =邀请 =长安 =门前 =问问 =闺女 =阳台
-1 =餐馆 =骨折 =高考 R〔 R一 R一分 R一千 R一张 R下来 R不公 R不好 R两次 R临时 R义 R保护 R信息 R六 R六年 R关系 R养 R刚 R到底 R到期 R加 R十 R占地 R厚 R县 R古 R吃 R向 R固 R国 R场 R墙 R外 R大 R大厅 R大队 R太长 R她 R妮
-1 R安 R定 R居 R屋 R工龄 R巷 R平 R庄 R建筑 R征 R很 R得 R怎么 R总 R慧 R成 R手续 R掉 R排水 R提交 R收到 R收费 R放 R旗 R有人 R有关 R服务 R期 R权 R村民 R条件 R条例 R枝 R某 R查询 R柳 R栋 R树 R正 R比 R没了 R没法 R河 R淑
-1 R漏雨 R烟 R生 R的是 R监督 R盖 R票 R签名 R约 R网 R置 R者 R节 R苗 R落 R落实 R贵 R资金 R超 R轩 R辉 R这个 R道 R那边 R都有 R销毁 R门 R问 R高兴 b了 b二 b份 b但 b供 b做 b兄 b党 b共 b切 b劝 b升 b坑 b塌 b声 b奶 b姐
-1 b媳 b嫁 b嫂 b子 b家 b导 b尽 b帮 b弄 b急 b总 b恢 b托 b扶 b拒 b挖 b捌 b损 b插 b摘 b撤 b操 b支 b效 b旁 b景 b暂 b权 b栏 b桌 b档 b梦 b河 b注 b渗 b港 b爸 b片 b玉 b疏 b疑 b百 b盗 b盲 b盼 b礼 b票 b笑 b精
-1 b系 b素 b胳 b藏 b西 b识 b读 b谁 b贰 b赶 b轻 b迁 b迟 b透 b造 b邀 b鑫 b铺 b错 b闺 b饮 b馆 e〇 e三 e付 e众 e伴 e倍 e充 e刀 e刘 e历 e厕 e叁 e及 e史 e否 e吵 e商 e嗡 e因 e国 e圈 e均 e坟 e坯 e宇 e差 e带
-1 e庙 e形 e快 e恤 e感 e懂 e战 e扰 e抄 e押 e拜 e损 e支 e故 e救 e晚 e景 e曹 e柳 e栏 e棚 e椅 e殖 e沟 e泡 e注 e泵 e漏 e灌 e火 e点 e爱 e爷 e爸 e猪 e玉 e留 e离 e税 e纸 e绿 e羊 e肥 e肿 e膊 e舍 e茶 e血 e裂
-1 e讨 e讲 e论 e诊 e读 e课 e赵 e身 e返 e通 e郭 e配 e钥 e需 e须 e频 e高 e鸡 e黑 l》 l七 l丽 l云 l仟 l令 l伏 l伤 l佟 l你 l例 l充 l党 l农 l冯 l几 l刷 l午 l却 l器 l国 l图 l圾 l城 l好 l始 l封 l将 l尹 l库
-1 l应 l庭 l归 l快 l息 l扎 l执 l拉 l据 l故 l族 l晨 l曹 l曾 l术 l构 l染 l柳 l梁 l梦 l检 l棉 l此 l每 l汤 l济 l海 l烧 l猪 l甄 l疾 l省 l矿 l离 l穿 l策 l约 l纪 l纸 l羊 l育 l腿 l致 l色 l英 l葛 l蒋 l蝇 l被
-1 l褚 l设 l课 l责 l赵 l越 l轮 l载 l达 l过 l连 l退 l选 l邯 l邱 l邵 l邹 l钢 l陈 l顾 l预 l风 l齐 l龙 o2comma-acts o2object-other other-acts-w3 other-comma-c3 other-edge-c2 r〔 r义
-1 r亲 r位 r儿 r光 r党 r入 r刷 r剩 r危 r厚 r县 r古 r另 r司 r噪 r团 r围 r固 r场 r垃 r基 r塌 r填 r墙 r奖 r套 r她 r妮 r存 r容 r尾 r工 r巷 r快 r怎 r总 r情 r意 r慧 r扶 r拉 r招 r撤 r日 r春 r枝 r标 r栋 r栏
-1 r校 r欺 r母 r河 r派 r涨 r淑 r烟 r玩 r理 r知 r礼 r祥 r私 r移 r突 r米 r约 r缺 r置 r者 r臭 r节 r苗 r草 r衣 r账 r质 r贵 r贸 r轩 r辉 r达 r量 r降 r隔 r顺 r验 r麦
-1.1 =一直 =丈夫 =三个月 =三十天 =下面 =严重 =个体 =中介 =中间 =也是 =二审 =人民 =介绍 =仓库 =以后 =企业 =会计 =作风 =供电 =保存 =停用 =儿童 =元整 =光伏 =全是 =其他 =其余 =兼庄 =再按 =写信 =出租 =包给 =十二 =卡号 =原件 =原来
-1.1 =发放 =受理 =变更 =口头 =合计 =名单 =告知 =周末 =咨询 =回来 =国家 =地点 =基地 =大街 =如下 =如今 =如果 =学校 =密码 =导入 =尘肺 =工龄 =师傅 =平台 =广告 =庄稼 =应急 =应该 =征地 =待办 =待遇 =微信 =必须 =怀孕 =思远 =恳请
-1.1 =手印 =手术 =打印 =承办 =承包 =搬迁 =收到 =改正 =数字 =旧改 =昨天 =普通 =暂时 =有一 =朋友 =本人 =杨树 =查处 =查阅 =核查 =检查 =毕业 =永久 =没了 =清单 =漏水 =照片 =现场 =生前 =申诉 =监护 =直接 =短信 =社保 =社区 =租房
-1.1 =空调 =站点 =纠纷 =组织 =经核 =经营 =群众 =自愿 =说的 =请先 =车牌 =连接 =送达 =那天 =销毁 =长河 =附件 =院子 =院里 =食堂 R一名 R一百 R万 R三年 R业主 R丛 R丽 R产 R亩 R今天 R仲裁 R保密 R停车 R元 R全部 R兵 R内 R决定
-1.1 R出来 R医生 R只能 R合同 R吧 R味 R器 R在家 R坏 R培训 R堵 R娟 R宝 R室 R家园 R少 R工人 R工作 R工地 R工程 R广场 R我的 R报 R报告 R政策 R文件 R族 R朝 R林 R民 R沟 R津贴 R海 R涛 R清 R点 R田 R电 R社 R窗口 R结果 R老旧
-1.1 R职工 R荣 R行 R街道 R计 R记录 R说明 R谁 R这样 R鉴定 R隐私 R飞 begin-other-w3 bracket-other-c3 b丈 b东 b丢 b介 b价 b众 b值 b入 b利 b别 b剩 b厨 b吉 b咨 b场 b坏 b培 b堆 b夫 b妈 b妻 b姓 b嫌 b尔
-1.1 b尘 b尾 b屋 b巧 b差 b巷 b床 b弟 b影 b很 b怎 b恳 b恶 b房 b挪 b授 b探 b教 b月 b朋 b树 b校 b根 b桂 b桶 b梓 b横 b母 b沐 b活 b灯 b爹 b甄 b疫 b病 b短 b码 b绕 b给 b缝 b罚 b船 b葡 b货 b质 b输 b辣 b违 b追
-1.1 b途 b降 b隔 b难 b首 b骑 b麻 e丛 e举 e乱 e亡 e他 e作 e依 e傅 e公 e共 e决 e却 e受 e古 e只 e咬 e喘 e器 e坊 e坏 e处 e夫 e妻 e娘 e嫁 e孕 e官 e常 e废 e待 e态 e怕 e总 e扶 e把 e挂 e捌 e播 e早 e更 e析 e染
-1.1 e树 e梓 e棉 e棵 e歉 e毁 e济 e港 e游 e灰 e牙 e独 e症 e益 e监 e私 e稼 e稿 e究 e符 e纷 e练 e组 e细 e编 e缝 e罚 e育 e脑 e臭 e葬 e街 e视 e角 e质 e贫 e遇 e闻 e阅 e阿 e鞋 e页 e食 e首 e骗 e鱼 e鼓 e龄 l也
-1.1 l仁 l伍 l全 l共 l军 l划 l占 l古 l合 l吐 l否 l堵 l填 l外 l娄 l宁 l容 l岁 l布 l康 l往 l待 l微 l心 l态 l扫 l押 l挺 l掉 l控 l施 l无 l旧 l晒 l晚 l木 l核 l案 l档 l正 l池 l油 l游 l漆 l焦 l牌 l申 l白 l益
-1.1 l盘 l税 l箱 l线 l缺 l置 l群 l胡 l自 l苟 l菜 l谭 l账 l贾 l身 l运 l递 l造 l际 l额 l餐 l马 l验 l黄 other-of-c2 r:hidden r丛 r丽 r亩 r仓 r价 r低 r元 r兵 r再 r决 r包 r升 r取 r台 r吧 r哪 r器 r图
-1.1 r地 r坏 r坡 r士 r夜 r娟 r完 r小 r岗 r应 r废 r往 r征 r志 r扫 r拆 r掉 r改 r放 r救 r数 r旗 r无 r松 r某 r树 r款 r死 r毛 r永 r沟 r津 r涛 r温 r病 r白 r石 r立 r笔 r统 r维 r编 r网 r群 r荣 r谁 r购 r资 r赔
-1.1 r边 r遗 r鉴 r门 r附 r零 r露 r预 r食 r骑 r鸡
-1.2 =一个 =一家 =三十 =不好 =不清 =东头 =了三 =二手 =五四 =什么 =以上 =住址 =修改 =健康 =儿子 =充电 =公交 =公益 =公示 =共计 =关门 =农民 =到底 =办理 =加装 =协会 =协议 =单元 =占地 =占道 =厂里 =参加 =发现 =后头 =后来 =告诉
-1.2 =和解 =四月 =困难 =垃圾 =城管 =复查 =多少 =多收 =大厅 =天天 =子女 =家里 =尊敬 =岗位 =平安 =年轻 =座机 =建国 =开放 =扰民 =拖欠 =排水 =撤销 =支书 =改制 =改造 =机关 =权利 =条子 =来信 =架子 =查一 =桂英 =欧阳 =母亲 =流转
-1.2 =漏雨 =爱人 =父亲 =物业 =电梯 =电话 =监控 =真名 =石料 =秀兰 =窗户 =红灯 =腊月 =至今 =花园 =街道 =装修 =诉求 =负责 =贷款 =起草 =辞退 =还是 =进展 =选举 =逾期 =那个 =邻居 =重设 =钟头 =阿姨 =随时 =领导 =高龄 =鱼塘 R一样
-1.2 R三分 R三十 R乐 R二 R作业 R公 R其 R几 R凤 R办 R区 R医疗 R十二 R半 R占 R只有 R喜 R四 R城 R峰 R市场 R干部 R并 R改造 R教师 R月 R机 R材料 R柱 R桐 R检查 R楼 R每 R热 R燕 R玉 R班 R科 R第二 R答复 R签发 R组 R经理
-1.2 R老人 R自己 R芬 R芳 R苑 R英 R萍 R要 R身份 R这边 R重新 R金 R问题 R青 R面积 R风 begin-edge-c3 b丽 b乱 b亩 b什 b件 b企 b位 b使 b修 b克 b冒 b农 b减 b划 b列 b卡 b去 b变 b口 b哥 b商 b因 b固 b士 b委 b学
-1.2 b室 b宽 b寄 b尊 b幼 b广 b店 b座 b延 b得 b德 b所 b扰 b抵 b拨 b挡 b搬 b摆 b摔 b政 b故 b柱 b格 b模 b款 b污 b泡 b洗 b滴 b物 b特 b班 b画 b盖 b直 b省 b砖 b破 b移 b突 b类 b粮 b纠 b纸 b经 b育 b脑 b腊 b致
-1.2 b节 b裁 b裂 b见 b负 b责 b购 b贷 b辅 b返 b远 b逾 b队 b防 b预 b驾 comma-comma-c3 e买 e介 e企 e伍 e伤 e做 e元 e冀 e凤 e半 e卜 e厂 e圾 e堵 e境 e婚 e嫂 e害 e密 e封 e床 e应 e径 e志 e扣 e扫 e拨 e拿
-1.2 e敬 e施 e朝 e梁 e死 e段 e毒 e涨 e灾 e状 e现 e生 e甲 e瘫 e盘 e省 e眼 e社 e秀 e笔 e粉 e胎 e脏 e脚 e营 e言 e训 e调 e贸 e起 e趟 e过 e邻 e餐 e饭 e饼 e骨 l九 l产 l余 l假 l像 l决 l准 l凭 l制 l力 l加 l台
-1.2 l吕 l响 l商 l啥 l孙 l宋 l完 l山 l岗 l愿 l把 l护 l教 l敢 l数 l料 l服 l朱 l林 l柴 l根 l梯 l泉 l流 l潘 l然 l牛 l物 l现 l田 l目 l祁 l考 l谁 l辆 l邢 l郭 l配 l量 l铺 l闫 l阿 l除 l险 l隐 l韩 l鲍 l麦 l黑
-1.2 l龄 o0other-end o2comma-comma other-edge-w3 r交 r依 r健 r凤 r刚 r别 r化 r南 r卫 r喜 r土 r培 r复 r外 r审 r室 r封 r少 r屋 r峰 r平 r异 r很 r得 r执 r损 r搬 r摘 r支 r族 r晚 r朝 r期 r权
-1.2 r材 r林 r柱 r桐 r污 r活 r海 r消 r满 r点 r烧 r燕 r爆 r牌 r盖 r砸 r福 r租 r芬 r芳 r苑 r英 r萍 r解 r计 r记 r超 r身 r风 r飞
-1.3 =一万 =不是 =不服 =举报 =也没 =乡里 =交给 =付清 =以前 =任何 =例如 =兄弟 =公园 =医保 =十月 =单子 =卫健 =取消 =号码 =司机 =噪声 =回执 =塑料 =外地 =大头 =奖励 =家属 =居住 =建军 =建筑 =强制 =征收 =成了 =截图 =户籍 =打开
-1.3 =投诉 =押金 =指标 =政府 =教师 =敬礼 =文化 =文号 =方便 =方案 =明天 =春节 =村民 =楼下 =步骤 =每天 =水管 =没有 =泄露 =浇地 =清册 =牌子 =玉米 =电子 =的是 =第三 =等待 =签发 =经查 =经理 =老师 =虚构 =补助 =诉讼 =请求 =谢谢
-1.3 =费用 =资源 =赔偿 =路上 =这样 =这项 =邮箱 =部门 =面积 =马路 =高度 =高速 =麦子 R00 R000 R? RA R一年 R七 R三个月 R下 R不是 R了 R件 R会 R保险 R公司 R兰 R医院 R台 R回避 R园 R委 R娜 R宇 R山 R怡 R提 R新 R明 R根
-1.3 R档案 R桥 R玲 R珍 R码 R红 R线 R联 R菊 R许可 R请 R车 R远 R选 R那个 R镇 R霞 R高 b业 b个 b买 b会 b例 b侵 b便 b兼 b加 b危 b厂 b县 b另 b吊 b后 b喷 b围 b图 b块 b垃 b塑 b填 b妇 b宅 b审 b异 b微 b慧 b押 b抽
-1.3 b拍 b掉 b控 b旅 b无 b未 b架 b标 b欠 b欺 b永 b汉 b浇 b测 b滏 b烧 b独 b科 b站 b算 b紫 b约 b缴 b股 b脱 b至 b访 b跟 b轮 b遗 b铲 b间 b陪 b音 b顾 b饭 b香 b验 b骨 called-other-c2 comma-acts-c3
-1.3 e二 e伏 e低 e供 e俺 e假 e全 e内 e加 e励 e午 e卫 e压 e取 e周 e命 e品 e团 e外 e够 e姓 e委 e季 e尘 e师 e府 e座 e托 e找 e抚 e挡 e换 e摊 e整 e斤 e晓 e服 e末 e材 e构 e标 e桥 e氏 e污 e消 e湾 e滩 e烟 e烧
-1.3 e热 e电 e真 e砖 e章 e筑 e米 e约 e纪 e织 e给 e网 e美 e肺 e至 e薪 e讼 e访 e该 e赔 e跑 e跟 e载 e辆 e送 e集 e顶 e验 e骤 l· l举 l五 l体 l作 l候 l偿 l元 l光 l克 l刚 l华 l厅 l原 l吃 l品 l哪 l四 l因 l夜
-1.3 l委 l孟 l崔 l己 l序 l很 l意 l戴 l捌 l摊 l支 l斯 l样 l气 l江 l活 l测 l片 l王 l百 l看 l程 l童 l签 l续 l艾 l薛 l谷 l近 l进 l逄 l顶 l高 other-edge-c3 r? r不 r丢 r件 r兰 r其 r动 r区 r味 r园 r堵
-1.3 r好 r如 r娜 r宇 r宝 r密 r广 r延 r弟 r心 r怡 r教 r方 r条 r柳 r油 r物 r玉 r玲 r珍 r码 r破 r窗 r花 r药 r菊 r许 r证 r远 r违 r采 r金 r销 r集 r霞 r青 r音 r马
-1.4 =一天 =万元 =不敢 =不要 =代办 =仲裁 =低保 =侄子 =全部 =写成 =写明 =勾选 =医生 =医院 =卫生 =学生 =安全 =安排 =审批 =工程 =希望 =干活 =年度 =开始 =态度 =成功 =或者 =手机 =找过 =教龄 =新开 =施工 =查明 =查询 =核实 =核对
-1.4 =民警 =海燕 =温度 =灵活 =石头 =秋天 =秋菊 =第二 =答复 =管子 =统计 =耳朵 =联系 =解决 =许可 =请写 =账户 =身份 =车间 =选择 =通知 =邯郸 R0.0 R· R“ R你们 R军 R华 R同 R商 R处理 R多 R孩子 R尔 R工 R强 R情况 R我们 R我家
-1.4 R所 R收 R日 R有限公司 R村 R梅 R水 R甄 R用 R由 R系统 R补偿 R补贴 R表 R证明 b举 b书 b产 b亲 b传 b侄 b依 b健 b冰 b几 b动 b卫 b噪 b困 b均 b坐 b套 b完 b岗 b巡 b已 b干 b年 b并 b录 b态 b或 b执 b扫 b抚 b拆
-1.4 b拖 b招 b拟 b挂 b指 b早 b是 b服 b样 b次 b气 b泄 b派 b烈 b督 b种 b租 b窗 b立 b笔 b答 b粪 b红 b编 b落 b褥 b视 b诊 b误 b贵 b跑 b酒 b量 b集 b雨 b零 comma-comma-w3 comma-other-c3 e为 e准 e化
-1.4 e医 e厅 e哪 e址 e块 e坡 e填 e察 e层 e布 e建 e张 e思 e执 e拉 e择 e掉 e控 e术 e架 e梯 e止 e母 e汉 e渠 e温 e满 e直 e确 e种 e空 e窗 e经 e肉 e色 e裁 e认 e评 e试 e货 e贷 e轻 e述 e邢 e郸 e里 e防 e际 e险
-1.4 e领 e题 l乐 l井 l付 l保 l入 l冀 l县 l发 l周 l址 l墙 l宅 l室 l察 l少 l底 l府 l当 l录 l志 l想 l拿 l持 l改 l政 l武 l温 l疗 l病 l石 l站 l章 l织 l苏 l街 l说 l调 l贴 l资 l走 l起 l送 l铁 l镇 l项
-1.4 o2other-acts other-acts-c3 other-of-w3 other-other-c3 r· r“ r中 r乐 r了 r供 r协 r受 r城 r处 r尔 r山 r市 r庄 r成 r服 r民 r班 r甄 r由 r直 r社 r线 r规 r选 r部 r镇
-1.5 =一回 =三天 =不想 =业主 =丛台 =公安 =关于 =养老 =冬天 =决定 =办结 =古丽 =土地 =地方 =姓名 =孙子 =家长 =居委 =建平 =志强 =意见 =愿意 =我们 =房屋 =手续 =提出 =日期 =期间 =法定 =甲方 =立案 =管理 =网上 =胡同 =补贴 =路灯
-1.5 =都是 =重新 =金额 R一天 R不能 R个人 R乡 R以后 R再 R单位 R卡 R叫 R号 R头 R建 R或者 R文 R管理 R老 R街 R补助 R钱 R院 b临 b他 b低 b作 b倒 b偏 b偷 b军 b冬 b冻 b到 b协 b单 b厕 b园 b夜 b头 b婚 b定 b局 b彩 b往
-1.5 b感 b批 b护 b担 b整 b旧 b晓 b最 b棚 b求 b治 b烟 b猪 b甲 b的 b纺 b结 b维 b翻 b虚 b街 b表 b装 b警 b诉 b邯 b钢 b门 b附 b除 b餐 called-other e主 e予 e五 e亩 e代 e何 e例 e偿 e关 e再 e响 e坑 e塔
-1.5 e夜 e妈 e得 e情 e手 e折 e效 e核 e档 e检 e次 e烤 e着 e称 e考 e联 e警 e误 e说 e账 e迁 e递 e速 e部 e院 e难 l予 l何 l先 l六 l养 l内 l别 l包 l南 l只 l向 l块 l带 l性 l才 l报 l排 l望 l杨 l桥 l段 l河 l满
-1.5 l烟 l热 l直 l码 l络 l职 l苗 l营 l装 l询 l该 l防 l雨 l题 o0called-other o2comma-other rA r七 r业 r事 r你 r北 r叫 r号 r国 r子 r孩 r并 r强 r接 r政 r明 r月 r根 r桥 r楼 r流 r着 r红 r行 r设
-1.5 r车 r钱 r院
-1.6 =也不 =事实 =二〇 =信息 =公开 =刷新 =双方 =合同 =安置 =封信 =就是 =情况 =房东 =接访 =晚上 =查看 =残疾 =清明 =清楚 =现在 =认定 =银行 =项目 =黄灯 R0 R全 R子 R访 R诉求 b交 b代 b体 b你 b俩 b决 b参 b叔 b告 b在 b墙
-1.6 b奖 b实 b少 b带 b废 b当 b志 b想 b愿 b拿 b推 b摊 b改 b救 b数 b断 b案 b检 b残 b没 b油 b煤 b爆 b监 b眼 b离 b私 b积 b第 b组 b网 b职 b英 b身 b道 b邮 b部 b配 b销 b青 b食 b鸡 e万 e从 e以 e保 e修 e值 e停
-1.6 e六 e农 e合 e员 e妇 e婆 e存 e宅 e尔 e州 e干 e当 e录 e打 e排 e接 e果 e样 e欠 e残 e求 e没 e油 e物 e疾 e盖 e示 e租 e箱 e续 e缴 e致 e补 e表 e责 e近 e造 e酒 l丛 l买 l亩 l住 l俺 l做 l八 l写 l北 l卡 l复
-1.6 l定 l实 l层 l择 l放 l条 l树 l点 l电 l盖 l等 l红 l补 l话 l队 l院 other-comma-w3 r万 r关 r内 r加 r华 r卡 r学 r影 r或 r报 r机 r村 r梅 r检 r访 r问 r高
-1.7 =中心 =名字 =国庆 =士隐 =工作 =工资 =快递 =您好 =户口 =方式 =时候 =村里 =每月 =调解 =鉴定 =马上 =高兴 R书 R二十 R写 R员 R年 R店 R时间 R看 R着 R路 R铺 b〇 b专 b也 b信 b儿 b北 b卖 b压 b号 b听 b城 b基 b处 b太
-1.7 b失 b字 b客 b密 b属 b待 b您 b情 b投 b拉 b排 b昨 b棉 b死 b点 b理 b看 b知 b确 b社 b统 b被 b财 b资 b赔 b退 b送 b那 b里 b鉴 b锁 b锦 b问 b面 b领 e不 e井 e今 e价 e任 e份 e体 e儿 e八 e具 e册 e别 e办 e十
-1.7 e印 e叫 e可 e味 e墙 e失 e少 e局 e岁 e店 e批 e按 e据 e断 e无 e格 e梦 e测 e病 e票 e签 e级 e职 e节 e装 e要 e询 e贴 e错 e长 e除 e零 l万 l份 l修 l分 l动 l助 l十 l园 l小 l属 l常 l并 l建 l换 l月 l法 l示
-1.7 l种 l米 l行 l解 l证 l通 l间 l面 r乡 r军 r太 r头 r店 r建 r新 r档 r清 r漏 r用 r监 r退
-1.8 =你们 =公司 =同意 =我是 =文书 =文件 =柳林 =满意 =自己 =说明 =问题 R人员 R办理 R后 R站 R进 R隐 R馆 b之 b九 b假 b养 b刷 b双 b受 b外 b师 b意 b截 b手 b找 b承 b放 b来 b法 b父 b秀 b绿 b行 b评 b账 b走 b转 b邻
-1.8 b采 b镇 e产 e亲 e倒 e候 e写 e况 e划 e动 e包 e台 e多 e女 e完 e客 e居 e己 e市 e库 e教 e来 e气 e法 e百 e皮 e目 e站 e算 e管 e置 e菜 e话 e走 e隐 e额 l三 l两 l关 l其 l单 l去 l可 l同 l回 l在 l多 l开 l期
-1.8 l未 l李 l果 l校 l用 l租 l算 l系 l级 l经 l费 l那 l郸 l零 r停 r公 r办 r员 r自 r通 r馆
-1.9 =关系 =内容 =夏天 =孩子 =明白 =期限 =理由 =甄士 =登记 =继续 =记录 R东 b丛 b住 b俺 b八 b六 b再 b前 b半 b取 b孩 b对 b日 b本 b条 b楼 b现 b用 b等 b签 b考 b耳 b自 b规 b记 b超 b选 e七 e两 e么 e九 e交 e件 e会
-1.9 e务 e千 e卖 e县 e告 e哥 e回 e士 e导 e小 e屋 e式 e息 e护 e片 e见 e请 e谢 e限 l信 l再 l前 l市 l您 l房 l映 l本 l统 l议 l车 l边 l还 l都 l金 l钱 l阳 r街
-2 =二十 =光明 =凌晨 =更正 =材料 =进度 R前 R市 R房 R费 b主 b先 b其 b内 b化 b区 b只 b好 b市 b征 b报 b换 b材 b每 b民 b漏 b环 b留 b联 b要 b计 b设 b证 b过 b这 b重 comma-other-w3 e业 e乡 e养 e出 e单 e卡
-2 e去 e堂 e始 e室 e属 e底 e本 e款 e照 e的 e看 e药 e西 e边 e退 e选 e销 l业 l出 l卖 l张 l按 l楼 r后 r安 r水
-2.1 =事项 =可以 =太长 R厂 R大街 R本 R里 b乡 b以 b医 b吃 b复 b就 b按 b照 b生 b电 b登 b真 b调 b车 b还 b隐 e事 e于 e们 e发 e司 e在 e对 e户 e报 e族 e牌 e用 e由 e线 e证 e费 e量 e问 e面 l以 l厂 l已 l新 l时
-2.1 l水 l门 r东 r单 r费
-2.2 =单位 =反映 =对方 R小区 b一 b七 b五 b今 b出 b反 b名 b员 b提 b热 b认 b起 e入 e助 e场 e姐 e时 e板 e楼 e码 e籍 e能 e记 e资 l得 l明 l西 l要 l路 o2other-other other-other-w3 r路
-2.3 =今天 =居民 =房子 =白天 =证明 b写 b分 b哪 b女 b接 b更 b村 b流 b说 b长 e了 e复 e学 e家 e数 e映 e道 e金 e钱 e门 l件 l会 l场 l打 l能 l道 r厂
-2.4 =时间 =申请 =程序 b下 b两 b人 b公 b办 b可 b合 b天 b打 b核 b补 b通 b都 e分 e区 e期 e村 e案 e班 e理 e系 l这 r房
-2.5 =建设 R回 b事 b保 b停 b十 b发 b期 b机 e一 e人 e后 e字 e工 e有 e查 e议 e车 l求 r里 w3
-2.6 =建议 b上 b四 b地 b收 e下 e个 e住 e机 l0 l一 l老
-2.7 b中 b叫 b回 b工 e口 e名 e老 e诉
-2.8 b同 b请 e位 e年 e房 l没
-2.9 b我 e路 l不 l请 o0comma-of
-3 e到 l区
-3.1 b三
-3.2 b不 b大 b老
-3.3 e号
-3.9 b小
`;

export const weights: ReadonlyMap<string, number> = new Map(lines.trim().split('\n').flatMap((line) => {
  const [weight, ...signs] = line.split(' ');
  return signs.map((s): [string, number] => [s, Number(weight)]);
}));
