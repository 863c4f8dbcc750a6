// Finding a matter again: by words of any length within one's rights, and as an earlier one of the same person and facts.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { received, transferred } from '../support/matters.ts';
import { admin, auditor, conf, done, lead, lianfang, petition, portal, registrar, reviewer, sql, triage, zhujian } from '../support/stack.ts';

type Who = typeof registrar;
type Found = { id: string; found_in: string; total: number; after: string };
const search = async (who: Who, words: string, filters: object = {}, sort = 'relevance') => done(await who.call('search_matters', { p_words: words, p_filters: filters, p_sort: sort })) as Found[];
const finds = async (who: Who, words: string, id: string, filters: object = {}) => (await search(who, words, filters)).some((r) => r.id === id);
const candidates = async (id: string) => done(await registrar.call('repeat_candidates', { p_matter_id: id })) as { id: string; same_person: string; same_facts: string }[];
const mark = randomUUID().slice(0, 6).replace(/\d/g, (d) => '甲乙丙丁戊己庚辛壬癸'[Number(d)] ?? '').toUpperCase(); // a word that only this run writes

describe('search', () => {
  it('finds words of one and two characters, phrases, several words at once, any width, traditional or simplified', async () => {
    const { id, regNo } = await received({ p_title: `${mark}邱县供暖不热`, p_content: `小区${mark}的暖气片不热，ＡＢＣ１２３号楼，请求处理。`, p_name: `阿依古丽·买${mark}提` });
    for (const words of ['暖气', '供暖', '邱县', '暖', `${mark} 暖气`, `${mark}邱县供暖不热`, 'abc123', `暖氣 ${mark}`, '邱縣', '暖气片不热', regNo, regNo.toLowerCase()]) {
      expect(await finds(registrar, words.includes(mark) || words === regNo || words === regNo.toLowerCase() ? words : `${words} ${mark}`, id), words).toBe(true);
    }
    for (const words of [`空调 ${mark}`, `气暖 ${mark}`, `供热 ${mark}`, `%${mark}`.slice(0, 1) + '不存在的词']) expect(await finds(registrar, words, id), words).toBe(false);
    expect((await search(registrar, mark))[0]?.id).toBe(id);
    for (const [words, isFound] of [[`“暖气片 邱县”${mark}`, false], [`“${mark}的暖气片” 请求`, true], [`"${mark}邱县供暖"`, true], [`“邱县${mark}”`, false]] as const) expect(await finds(registrar, words, id), words).toBe(isFound);
  });

  it('opens a number however it is typed: in parts, in any width, without its letter; and what a superior or another body numbered [R-STANCE-UPPER-ONLY]', async () => {
    const upper = `冀信交〔2026〕${mark}12号`;
    const { regNo, matter_id: id } = done(await registrar.call('record_submission', { ...petition({ p_title: '信访件' }), p_channel: 'J', p_received_on: (await sql('select app.today()::text as d'))[0].d, p_upper_number: upper, p_upper_organ: '河北省信访局', p_upper_due_on: (await sql('select (app.today() + 60)::text as d'))[0].d }).then((r) => ({ ...r, data: { ...r.data, regNo: r.data?.reg_no } })));
    for (const words of [regNo, ` ${regNo.slice(0, 3)} ${regNo.slice(3, 11)} ${regNo.slice(11)} `, `${regNo.slice(0, 3).toLowerCase()}-${regNo.slice(3, 11)}-${regNo.slice(11)}`, [...regNo].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join(''), regNo.slice(3), `CT${regNo.slice(3)}`,
      upper, `冀信交[2026]${mark}12`, `冀信交 ２０２６ ${mark} 12 号`]) {
      const found = (await search(registrar, words)).find((r) => r.id === id);
      expect(found?.found_in, words).toBe('编号');
      for (const who of [zhujian.clerk, conf, portal]) expect(await finds(who, words, id)).toBe(false);
    }
    for (const words of [`${regNo}0`, regNo.slice(0, -1), '2026', '〔〕', '。', '·', '--']) expect((await search(registrar, words)).find((r) => r.id === id)?.found_in ?? null, words).not.toBe('编号');
  });

  it('finds a name and its parts, with or without its point, for those who register and sift, and for nobody else [R-PRIV-ACCESS, R-STANCE-NOT-HELD-AGAINST]', async () => {
    const { id } = await transferred('区住房和城乡建设局', { p_name: `古丽·${mark}汗` });
    for (const words of [`古丽·${mark}汗`, `古丽•${mark}汗`, `古丽${mark}汗`, `古麗・${mark}汗`, `古丽.${mark}汗`, `${mark}汗`, `丽${mark}`, `丽·${mark}`, `${mark} 古丽`]) {
      expect((await search(registrar, words)).find((r) => r.id === id)?.found_in, words).toContain('姓名');
      for (const who of [lead, zhujian.clerk, zhujian.head]) expect(await finds(who, words, id)).toBe(false);
    }
    for (const words of ['古', '汗', `${mark}古丽`, `古丽 ${mark}铁`]) expect(await finds(registrar, words, id), words).toBe(false); // one character is no part of a name
    expect(await finds(registrar, `古丽${mark} 供暖温度`, id)).toBe(true); // each word in the text or in the name
    expect(await finds(registrar, `古丽${mark} 拆迁补偿`, id)).toBe(false);
    expect(await sql('select 1 from app.search_texts where matter_id = $1 and (plain like $2 or grams::text like $2 or keys::text like $2)', [id, `%${mark}%`], 'superuser')).toEqual([]); // only keyed
    expect(JSON.stringify(await search(registrar, `古丽·${mark}汗`))).not.toContain(`${mark}汗`); // and never shows it
  });

  it('keeps to one’s own matters, and never finds a sealed report [R-PRIV-ACCESS, R-CONF-INVISIBLE]', async () => {
    const word = `${mark}路灯`;
    const { id } = await transferred('区住房和城乡建设局', { p_title: `${word}不亮` });
    const report = await received({ p_type: 'B', p_title: `${word}收钱`, p_content: `${word}有人收钱` });
    for (const who of [registrar, triage, zhujian.clerk, zhujian.handler]) expect(await finds(who, word, id)).toBe(true);
    for (const who of [lianfang.clerk, lianfang.head, conf, admin, auditor, portal]) expect(await search(who, word)).toEqual([]);
    for (const who of [registrar, triage, lead, zhujian.clerk, conf]) expect(await finds(who, word, report.id)).toBe(false);
    expect(await sql('select 1 from app.search_texts where matter_id = $1', [report.id], 'superuser')).toEqual([]);
    expect((await search(zhujian.clerk, word))[0]?.total).toBe(1);
  });

  it('finds nothing of what one has withdrawn from, neither by words nor as a candidate [R-RECUSE-DECIDE, R-PRIV-ACCESS]', async () => {
    const word = `${mark}水管`;
    const phone = `1546${String(Date.now()).slice(-7)}`;
    const { id } = await transferred('区住房和城乡建设局', { p_title: `${word}漏水`, p_phone: phone });
    const again = await received({ p_title: `${word}又漏水`, p_phone: phone });
    const seen = async () => [await finds(reviewer, word, id), (done(await reviewer.call('repeat_candidates', { p_matter_id: again.id })) as { id: string }[]).some((c) => c.id === id)];
    expect(await seen()).toEqual([true, true]);
    const [{ staff }] = await sql("select s.id as staff from app.staff s join auth.users u on u.id = s.id where u.email = 'reviewer@xinfang.example'", [], 'superuser');
    done(await reviewer.call('recuse_staff', { p_matter_id: id, p_staff_id: staff, p_reason: '近亲属' }));
    expect(await seen()).toEqual([false, false]);
    expect(await finds(registrar, word, id)).toBe(true);
  });

  it('narrows by type, channel, place, period, unit, due date and whether it is open, and sorts by date', async () => {
    const word = `${mark}广场`;
    const { id } = await transferred('区住房和城乡建设局', { p_title: `${word}吵闹` });
    const other = await received({ p_title: '噪声', p_content: `${word}舞声音大。` });
    const [row] = await sql('select type, channel, place_code, received_on::text as day from app.matters where id = $1', [id]);
    const [unit] = await sql("select id from app.units where code = 'ZJJ'");
    for (const f of [{ type: row.type }, { channel: row.channel }, { place: row.place_code }, { from: row.day, to: row.day }, { unit: unit.id }, { open: 'yes' }, { category: '03' }, { state: 'M30' }]) expect(await finds(registrar, word, id, f), JSON.stringify(f)).toBe(true);
    for (const f of [{ type: 'A' }, { channel: 'J' }, { to: '2020-01-01' }, { open: 'no' }, { state: 'M50' }, { category: '01' }, { due: 'late' }]) expect(await finds(registrar, word, id, f), JSON.stringify(f)).toBe(false);
    expect((await search(registrar, word)).map((r) => r.id)).toEqual([id, other.id]); // in the title comes first
    expect((await search(registrar, word, {}, 'date')).map((r) => r.id)).toEqual([other.id, id]);
  });

  it('puts the title before the text and words that stand near each other before those that do not', async () => {
    const [a, b] = [`${mark}河`, `${mark}桥`];
    const entered: Record<string, string> = {};
    for (const [name, title, content] of [['near', '修路', `${a}上的${b}断了。`], ['far', '修路', `${a}涨水。${'请尽快处理这件事情。'.repeat(20)}${b}断了。`], ['title', `${a}和${b}`, '请处理。'], ['half', `${a}涨水`, `${'请尽快处理这件事情。'.repeat(20)}${b}断了。`]] as const)
      entered[name] = (await received({ p_title: title, p_content: content })).id;
    expect((await search(registrar, `${a} ${b}`)).map((r) => r.id)).toEqual([entered.title, entered.half, entered.near, entered.far]);
    expect((await search(registrar, `${a} ${b}`, {}, 'date')).map((r) => r.id)).toEqual([entered.half, entered.title, entered.far, entered.near]);
  });

  it('goes on behind the last of a page, by words and by filters alone, and counts to a thousand', async () => {
    const word = `${mark}井盖`;
    const ids = (await Promise.all(Array.from({ length: 33 }, () => transferred('区住房和城乡建设局', { p_title: `${word}丢了` })))).map((m) => m.id);
    for (const sort of ['relevance', 'date']) {
      const first = await search(registrar, word, {}, sort);
      const second = done(await registrar.call('search_matters', { p_words: word, p_sort: sort, p_after: first.at(-1)?.after })) as typeof first;
      expect([first.length, second.length, first[0]?.total]).toEqual([30, 3, 33]);
      expect(new Set([...first, ...second].map((r) => r.id))).toEqual(new Set(ids));
    }
    for (const who of [registrar, zhujian.clerk]) {
      const seen: string[] = [];
      for (let after: string | null = null; ;) {
        const page = done(await who.call('search_matters', { p_words: '', p_filters: { state: 'M30' }, ...(after ? { p_after: after } : {}) })) as Found[];
        seen.push(...page.map((r) => r.id));
        after = page.at(-1)?.after ?? null;
        if (page.length < 30) break;
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(ids.every((id) => seen.includes(id))).toBe(true);
    }
    await expect(registrar.call('search_matters', { p_words: '', p_after: 'x' })).resolves.toMatchObject({ status: 400 });
  });
});

describe('an earlier matter of the same person about the same facts [R-SAME-DEF, R-SAME-HUMAN]', () => {
  const first = (name: string, phone: string) => petition({ p_title: '老旧小区供暖不达标请求督促整改', p_name: name, p_phone: phone, p_content: `我家住${mark}小区，今年入冬以来室内温度一直在14度上下，白天在家也要穿棉袄。给供热公司打过四次电话，工作人员来测过温，只说管网老化，之后就没有下文。请求督促供热公司排查换热站和楼内管道。` });
  const enter = async (form: Record<string, unknown>) => (done(await portal.call('receive_submission', form)) as { matter_id: string }).matter_id;

  it('is proposed with reasons for person and facts apart: reworded, in traditional characters, with typing errors, by a relative', async () => {
    let n = 0;
    const pair = async (parts: (name: string, phone: string) => Record<string, unknown>) => {
      const name = `佟雨${'春夏秋冬晨'[n]}禾`, phone = `1547${String(Date.now()).slice(-6)}${(n += 1)}`;
      const id = await enter(first(name, phone));
      const shown = await candidates(await enter(petition({ p_title: '屋里冷得待不住', p_content: '暖气片是温的，屋里十三四度，热力公司来人量温度，说管子旧，该修就修。', ...parts(name, phone) })));
      return shown.find((c) => c.id === id) ?? { same_person: 'not shown', same_facts: '' };
    };
    const same = await pair((name, phone) => ({ p_name: name, p_phone: phone }));
    expect([same.same_person, same.same_facts.startsWith('都说到：供热')]).toEqual(['电话相同、姓名相同', true]);
    expect((await pair((_, phone) => ({ p_name: '李四方', p_phone: phone }))).same_person).toBe('电话相同');
    const traditional = { p_title: '老舊小區供暖不達標請求督促整改', p_content: `我家住${mark}小區，今年入冬以來室內溫度一直在14度上下。給供熱公司打過四次電話，只說管網老化。請求督促供熱公司排查換熱站。` };
    expect((await pair((name) => ({ ...traditional, p_name: name.replace('禾', '和'), p_phone: null }))).same_person).toBe('姓名同音');
    expect((await pair((name) => ({ ...traditional, p_name: name.replace('禾', '苗'), p_phone: null }))).same_person).toBe('姓名只差一个字');
    expect((await pair((name) => ({ p_title: '替母亲问问供暖', p_content: `我母亲${name}反映过小区室内温度不达标、供热公司管网老化的事，她住院了，我来问问换热站排查到哪一步了。`, p_name: '佟小枝', p_phone: null }))).same_person).toContain('文中提到');
  });

  it('is not proposed for other facts of other people, of a report, or to anybody outside the bureau [R-CONF-INVISIBLE]', async () => {
    const phone = `1548${String(Date.now()).slice(-7)}`;
    const id = await enter(first(`雒长${mark.slice(0, 1)}安`, phone));
    const unrelated = await enter(petition({ p_title: '请求补缴养老保险', p_content: '我在原纺织厂上班，厂里改制时档案转到人才中心，有三十个月没有缴费，有招工表。', p_name: '翁半夏', p_phone: null }));
    expect((await candidates(unrelated)).some((c) => c.id === id)).toBe(false);
    const report = await received({ p_type: 'B', p_phone: phone, p_title: '反映干部收钱', p_content: '收钱不办事' });
    expect((await registrar.call('repeat_candidates', { p_matter_id: report.id })).key).toBe('matter_not_found');
    const later = await enter(first(`雒长${mark.slice(0, 1)}安`, phone));
    expect((await candidates(later)).map((c) => c.id)).not.toContain(report.id);
    expect((await lead.call('repeat_candidates', { p_matter_id: later })).key).toBe('role_missing');
    for (const who of [zhujian.head, lianfang.clerk, conf, admin, portal]) expect((await who.call('repeat_candidates', { p_matter_id: later })).key).toBe('matter_not_found');
  });
});
