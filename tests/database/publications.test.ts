// What everybody may read of an answer: only with every yes, and with nothing that leads to a person.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { accepted, answered, dispatchOf, received } from '../support/matters.ts';
import { done, lead, lianfang, portal, reviewer, sql, triage, zhujian } from '../support/stack.ts';

const words = { p_title: '供暖温度不达标', p_question: '冬天室温只有十四度。', p_answer: '予以支持：已经责令整改，室温达标。' };
const draftOf = async (id: string, parts = {}) => triage.call('draft_publication', { p_dispatch_id: (await dispatchOf(id)).id, ...words, ...parts });
const shown = async (id: string) => done(await portal.call('published_answers', { p_id: id })).answers;
const choose = (code: string, agrees: boolean) => portal.call('choose_publication', { p_code: code, p_client: randomUUID(), p_agrees: agrees });

async function agreed() {
  const matter = await answered(zhujian);
  done(await choose(matter.code, true));
  return matter;
}

describe('an answer', () => {
  it('is published with the consent of who asked, the yes of the unit and that of a second person, and not before [R-PRIV-PUBLISH, N-14]', async () => {
    const matter = await answered(zhujian);
    expect(await draftOf(matter.id)).toMatchObject({ key: 'consent_missing', rule: 'R-PRIV-PUBLISH' });
    done(await choose(matter.code, true));
    const { publication_id: id } = done(await draftOf(matter.id));
    expect((await draftOf(matter.id)).key).toBe('publication_is_open');
    const yes = { p_publication_id: id, p_approve: true };
    expect((await reviewer.call('decide_publication', yes)).key).toBe('role_missing');
    expect((await lianfang.head.call('decide_publication', yes)).key).toBe('matter_not_found');
    expect(await shown(id)).toEqual([]);
    done(await zhujian.head.call('decide_publication', yes));
    expect((await zhujian.head.call('decide_publication', yes)).key).toBe('role_missing');
    expect((await triage.call('decide_publication', yes)).key).toBe('role_missing');
    expect(await shown(id)).toEqual([]);
    done(await reviewer.call('decide_publication', yes));
    expect(await shown(id)).toMatchObject([{ title: words.p_title, unit_name: expect.stringContaining('住房和城乡建设局') }]);
    expect(JSON.stringify(await shown(id))).not.toContain('佟雨禾');
  });

  it('drafted by the reviewer is approved by another [R-PRIV-PUBLISH]', async () => {
    const matter = await agreed();
    const { publication_id: id } = done(await reviewer.call('draft_publication', { p_dispatch_id: (await dispatchOf(matter.id)).id, ...words }));
    done(await zhujian.head.call('decide_publication', { p_publication_id: id, p_approve: true }));
    expect((await reviewer.call('decide_publication', { p_publication_id: id, p_approve: true })).key).toBe('drafter_cannot_sign');
    done(await lead.call('decide_publication', { p_publication_id: id, p_approve: true }));
    expect(await shown(id)).toHaveLength(1);
  });

  it.each([
    ['a name', '佟雨禾反映的问题'], ['a name with blanks', '佟 雨 禾反映'], ['a telephone', '电话１５４ ０００-０００１'], ['Chinese numerals', '一五四零零零零零零零一'], ['across lines', '1540000\n0001'], ['commas', '154,0000,0001'],
    ['a mailbox', 'tong @ example.com'], ['an account', '微信号：tongyuhe88'], ['a plate', '冀D·12345'], ['an address', '联纺东街道示例小区1号的住户'],
  ])('that shows %s is refused by the database itself [R-PRIV-MASK, N-14]', async (_, text) => {
    const matter = await agreed();
    expect(await draftOf(matter.id, { p_question: text })).toMatchObject({ key: 'publication_shows_person', rule: 'R-PRIV-MASK' });
  });

  it('with dates and amounts is no trace of a person [R-PRIV-MASK]', async () => {
    const matter = await agreed();
    done(await draftOf(matter.id, { p_answer: '2026年3月2日至2026-04-30整改，投入3,500,000元，涉及面积1200000平方米。' }));
  });

  it('that the petitioner does not want published any more is gone with that word [R-PRIV-PUBLISH]', async () => {
    const matter = await agreed();
    const { publication_id: id } = done(await draftOf(matter.id));
    for (const person of [zhujian.head, reviewer]) done(await person.call('decide_publication', { p_publication_id: id, p_approve: true }));
    const tracked = done(await portal.call('track_submission', { p_code: matter.code, p_client: randomUUID() }));
    expect(tracked.publication).toEqual({ agrees: true, shown: id });
    done(await choose(matter.code, false));
    expect(await shown(id)).toEqual([]);
    expect((await sql('select end_reason from app.publications where id = $1', [id]))[0].end_reason).toContain('信访人');
  });

  it('is taken down by the bureau with a reason; sent back by the unit it ends there [R-PRIV-PUBLISH]', async () => {
    const matter = await agreed();
    const first = done(await draftOf(matter.id)).publication_id;
    expect((await zhujian.head.call('decide_publication', { p_publication_id: first, p_approve: false })).key).toBe('reason_missing');
    done(await zhujian.head.call('decide_publication', { p_publication_id: first, p_approve: false, p_reason: '答复还要补充' }));
    const second = done(await draftOf(matter.id)).publication_id;
    for (const person of [zhujian.head, reviewer]) done(await person.call('decide_publication', { p_publication_id: second, p_approve: true }));
    expect((await zhujian.head.call('end_publication', { p_publication_id: second, p_reason: '不想公开' })).key).toBe('role_missing');
    done(await reviewer.call('end_publication', { p_publication_id: second, p_reason: '政策已经改变' }));
    expect(await shown(second)).toEqual([]);
    expect(await sql("select count(*)::int as n from app.work_items where matter_id = $1 and task like '%公开答复' and closed_at is null", [matter.id])).toEqual([{ n: 0 }]);
  });

  it('to what concerns litigation, a minor or wished confidence is never published, nor a report or what is not answered [R-PRIV-PUBLISH, R-PRIV-MINOR, R-CONF-NOEVAL]', async () => {
    for (const change of ["update app.matters set type = 'D' where id = $1", "update app.submissions set minor = 'under_18' where matter_id = $1", 'update app.submissions set is_confidential = true where matter_id = $1']) {
      const matter = await agreed();
      await sql(change, [matter.id], 'superuser');
      expect((await draftOf(matter.id)).key).toBe('not_publishable');
    }
    const report = await received({ p_type: 'B', p_consent_publish: true });
    expect(await sql('select app.publication_obstacle(m, null) as why from app.matters m where m.id = $1', [report.id])).toEqual([{ why: 'not_publishable' }]);
    const open = await accepted(zhujian);
    done(await choose(open.code, true));
    expect((await draftOf(open.id)).key).toBe('not_answered_yet');
  });

  it('of a joined submission needs the consent of everybody who asked [R-PRIV-PUBLISH]', async () => {
    const matter = await agreed();
    const { publication_id: id } = done(await draftOf(matter.id));
    for (const person of [zhujian.head, reviewer]) done(await person.call('decide_publication', { p_publication_id: id, p_approve: true }));
    const other = await answered(zhujian);
    await sql('update app.submissions set matter_id = $1 where matter_id = $2', [matter.id, other.id], 'superuser');
    expect(await shown(id)).toEqual([]);
    await sql('update app.submissions set matter_id = $2 where matter_id = $1 and code_hash = app.code_hash($3)', [matter.id, other.id, other.code], 'superuser');
  });
});
