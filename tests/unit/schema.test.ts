// The form of the portal against the database: the same limits, and what the form lets pass the database takes.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { maxBytes, maxFiles } from '../../kit/attachments.ts';
import { type Draft, draftOf, emptyDraft, faultsOf, fieldsOf, limits } from '../../portal/src/features/submission/submission.schema.ts';
import { done, petition, portal } from '../support/stack.ts';

const filled = (parts: Partial<Draft> = {}): Draft => ({
  ...emptyDraft(), type: 'C', title: '供暖温度不达标', content: '室内只有十四度。', demands: ['提高温度'], place: '130403003', name: '佟雨禾', address: '示例小区1号', ...parts,
});

describe('the limits', () => {
  it('are those that the database names', async () => {
    const { limits: theirs } = done(await portal.call('portal_reference'));
    expect(theirs).toMatchObject({ ...limits, files: maxFiles, file_bytes: maxBytes });
  });
  it('are those that the database holds to, to the letter', async () => {
    for (const [field, step] of [['title', 'matter'], ['content', 'matter'], ['name', 'person'], ['address', 'person']] as const) {
      const [fits, exceeds] = ['字'.repeat(limits[field]), '字'.repeat(limits[field] + 1)];
      expect([field, faultsOf(step, filled({ [field]: fits }))]).toEqual([field, {}]);
      expect(faultsOf(step, filled({ [field]: exceeds })), field).toHaveProperty(field);
      done(await portal.call('receive_submission', petition({ [`p_${field}`]: fits })));
      expect(await portal.call('receive_submission', petition({ [`p_${field}`]: exceeds }))).toMatchObject({ status: 422, key: `${field}_too_long` });
    }
  });
  it('hold for demands, each and together', async () => {
    const [long, many] = [['字'.repeat(limits.demand + 1)], Array.from({ length: limits.demands + 1 }, (_, i) => `诉求${i}`)];
    expect(Object.keys(faultsOf('matter', filled({ demands: long })))).toEqual(['demands-0']);
    expect(Object.keys(faultsOf('matter', filled({ demands: many })))).toEqual(['demands']);
    expect((await portal.call('receive_submission', petition({ p_demands: long }))).key).toBe('demand_too_long');
    expect((await portal.call('receive_submission', petition({ p_demands: many }))).key).toBe('demands_too_many');
  });
});

describe('the ways to reach somebody', () => {
  it.each(['0310-1234567', '+86 154 0000 0001', '１５４００００００００', '12', '电话', '1'.repeat(16), '54321'])('the telephone “%s” is judged alike', async (phone) => {
    const answer = await portal.call('receive_submission', petition({ p_phone: phone }));
    expect('phone' in faultsOf('person', filled({ phone }))).toBe(answer.key === 'phone_malformed');
  });
  it('the telephone “0310-1234567转801” is judged alike', async () => { // the form refuses what the database takes
    done(await portal.call('receive_submission', petition({ p_phone: '0310-1234567转801' })));
    expect(faultsOf('person', filled({ phone: '0310-1234567转801' }))).toEqual({});
  });
  it.each(['a@b.cn', 'name', 'a@b', 'a b@c.cn', '@b.cn'])('the e-mail “%s” is judged alike', async (email) => {
    const answer = await portal.call('receive_submission', petition({ p_email: email }));
    expect('email' in faultsOf('person', filled({ email }))).toBe(answer.key === 'email_malformed');
  });
  it('are not asked of anybody who stays anonymous [R-CHAN-ANON]', async () => {
    expect(faultsOf('person', filled({ anonymous: true, name: '', address: '' }))).toEqual({});
    done(await portal.call('receive_submission', petition({ p_is_anonymous: true, p_name: '', p_address: '', p_phone: '' })));
    expect(Object.keys(faultsOf('person', filled({ name: ' ', address: '' }))).sort()).toEqual(['address', 'name']);
  });
});

describe('a draft', () => {
  it('carried from page to page loses nothing', () => {
    const draft = filled({ demands: ['一', '二'], anonymous: true, publish: true, uploads: [{ id: randomUUID(), name: 'a|b.pdf', bytes: 12 }] });
    const form = new FormData();
    form.set('id', draft.id);
    for (const [name, value] of fieldsOf(draft)) form.append(name, value);
    for (const u of draft.uploads) form.append('upload', `${u.id}|${u.bytes}|${u.name}`);
    expect(draftOf(form)).toEqual(draft);
  });
  it('takes no id that is not a random one', () => {
    const form = new FormData();
    form.set('id', '1');
    expect(draftOf(form).id).toMatch(/^[0-9a-f-]{36}$/);
  });
});
