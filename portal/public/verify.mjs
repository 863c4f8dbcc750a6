// Checks receipts, proofs and whole exports of the record, with nothing but Node 20 or newer:
//
//   node verify.mjs proof.json [anchors.json]     a proof from the page 核验, if wanted against roots that were kept earlier
//   node verify.mjs FOLDER [receipt.json ...]     a whole export of the record (events, papers, anchors, keys), and receipts
//   --key=ID                                      only this key may have signed
//
// A line for each check, ✓ or ✗; the exit code is 0 only if every check holds. The functions are also what the page uses.
import { createHash, createPublicKey, verify } from 'node:crypto';

/** The hashes of the record, and what each begins with: its algorithm stands in it. No others are known, whatever an export says. */
const algorithms = { sha256: '', sha384: '01', sha512: '02' };
const forms = { sha256: /^[0-9a-f]{64}$/, sha384: /^01[0-9a-f]{96}$/, sha512: /^02[0-9a-f]{128}$/ };
/** The algorithm that a hash in hexadecimal digits names; null for what is no hash. @param {any} text @returns {any} */
export const algorithmOf = (text) => Object.keys(forms).find((name) => typeof text === 'string' && forms[name].test(text)) ?? null;
/** Whether a text has the form of a hash. @param {any} text */
export const isHash = (text) => algorithmOf(text) !== null;
/** A hash as the record keeps it; null by an algorithm that is not known. @param {any} algorithm @param {any[]} parts @returns {any} */
export function hashOf(algorithm, ...parts) {
  if (!Object.hasOwn(algorithms, algorithm ?? '')) return null;
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  return algorithms[algorithm] + hash.digest('hex');
}
const bytes = (text) => Buffer.from(text, 'hex');

/** Whether one of the keys signed these lines; only a key whose id is the hash of itself counts. */
export function isSigned(lines, { key_id, signature }, keys, pinned) {
  const known = keys.find((k) => k.key_id === key_id);
  if (!known || typeof signature !== 'string' || (pinned && pinned !== key_id)) return false;
  const raw = Buffer.from(known.public_key, 'base64');
  if (raw.length !== 32 || hashOf('sha256', raw).slice(0, 16) !== key_id) return false;
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') }, format: 'jwk' });
  return verify(null, Buffer.from(lines.join('\n')), key, Buffer.from(signature, 'base64'));
}

/** A receipt also names the newest root that was signed when it was given: whoever keeps it is a witness of all that was written before. @param {any} r */
export const receiptLines = (r) => [`xinfang-receipt-v${r.version === 2 ? 2 : 1}`, r.reg_no, r.matter_id, r.seq, r.head, r.received_on, r.stated_at, ...(r.version === 2 ? [r.signed_up_to, r.root] : [])];
export const anchorLines = (a) => ['xinfang-anchor-v1', a.day, a.prev_root, a.root, a.leaves.length, a.signed_at];
export const hourLines = (h) => ['xinfang-hour-v1', h.up_to, h.prev_root, h.root, h.signed_at];
const hour = 3_600_000;
/** Whether a signature was made when it was due; one that was made later may be over a record that was rewritten. */
const inTime = (signedAt, end, hours) => Date.parse(signedAt) >= end && Date.parse(signedAt) <= end + hours * hour;
/** Whether the root of a day ends with the day; the instant itself is not under the signature. @param {any} a */
export const endsWithDay = (a) => Date.parse(a.up_to) === Date.parse(`${a.day}T00:00:00+08:00`) + 24 * hour;
/** Whether the root of a day was signed when it was due. @param {any} a */
export const isDayInTime = (a) => inTime(a.signed_at, Date.parse(`${a.day}T00:00:00+08:00`) + 24 * hour, 48);
/** Whether a root of the published list is signed, and was when it was due. @param {any} a @param {any[]} keys */
export const isGoodRoot = (a, keys) => isSigned(anchorLines({ ...a, leaves: { length: a.leaves } }), a, keys) && isDayInTime(a);
/** The same of a part of a day. @param {any} h @param {any[]} keys */
export const isGoodHour = (h, keys) => isSigned(hourLines(h), h, keys) && inTime(h.signed_at, Date.parse(h.up_to), 3);
/** @param {any} at */
export const sayInstant = (at) => `${new Date(Date.parse(at) + 8 * hour).toISOString().slice(0, 16).replace('T', ' ')}`;
export const leafOf = (matter, seq, head, algorithm) => hashOf(algorithm, `${matter}:${seq}:${head}`);
const padLeaf = (key, i, algorithm) => hashOf(algorithm, `pad:${key}:${i}`);
export const rootOf = (prev, leaves, algorithm, of = '') => hashOf(algorithm, bytes(prev), of, ...[...leaves].sort().map(bytes));

/** The changes of the hash, as the ledger tells of them. @param {any[]} lines @returns {any[]} */
export const hashChanges = (lines) => lines.filter((l) => l.tbl === 'record_hashes' && l.op === 'insert').map((l) => ({ no: l.key, n: Number(l.n), at: l.at, algorithm: JSON.parse(l.plain).algorithm, renewal: JSON.parse(l.plain).renewal?.slice(2) }));
/** The algorithm of a root that ends at an instant: the one in force until then. @param {any[]} changes @param {any} upTo @returns {any} */
export const hashAt = (changes, upTo) => changes.findLast((c) => c.at < upTo)?.algorithm ?? 'sha256';

const abouts = [[['record', 'matter', 'paper'], '流转记录、文书、期限、送达、结果、评价和台账一致，没有被改过'], [['roots'], '公布过、签过名的校验值和现在的记录对得上'], [['rules', 'program', 'version'], '办理规则、单位名称和系统程序没有被改过']];
/**
 * What was found outside the database, by the functions that read its rows themselves; a line for what is sound, and one for each fault.
 * @param {any} outside @returns {Check[]}
 */
export function outsideChecks({ faults }) {
  return abouts.flatMap(([parts, sound]) => {
    const wrong = faults.filter((f) => parts.includes(f.about));
    return wrong.length === 0 ? [{ ok: true, text: sound }] : wrong.map((f) => ({ ok: false, about: f.about, text: f.text }));
  });
}

/**
 * @typedef {{ ok: boolean, text: string, about?: string, isPending?: boolean, isNote?: boolean }} Check
 * The checks of a proof: { receipt, keys, record: { found, links, anchor }, outside }; kept: roots that were kept earlier, by day.
 * @param {any} proof @param {any[] | null} kept @param {string | null} pinned
 * @returns {Check[]}
 */
export function checkProof(proof, kept = null, pinned = null) {
  const { receipt: r, keys, record } = proof;
  const checks = [];
  const check = (ok, good, wrong, about = 'roots') => checks.push({ ok, about, text: ok ? good : wrong });
  check(isSigned(receiptLines(r), r, keys, pinned), '回执由信访部门签名', '回执的签名不对：回执的文字被改过，或者不是信访部门出具的', 'receipt');
  check(record.found === true, '现在的记录里仍有回执写明的那一条', '回执写明的那一条记录，现在找不到了：记录被改过，或者被删掉了', 'record');
  if (!record.found) return checks;
  if (proof.outside) checks.push(...outsideChecks(proof.outside));
  for (const text of proof.outside?.notes ?? []) checks.push({ ok: true, isNote: true, text });
  for (const c of proof.outside?.changes ?? []) checks.push({ ok: true, isNote: true, text: `您的回执以后，${c.day} 改过${partNames[c.tbl] ?? '其他规则'}（${c.count} 处），改的时候登记了理由，可以向信访部门询问` });
  let head = r.head, seq = r.seq, at = r.seq, covered = r.head;
  const end = record.anchor?.seq ?? record.seq;
  for (const link of record.links) {
    if (link.seq !== seq + 1 || !isHash(link.text)) break;
    head = hashOf(algorithmOf(link.text), bytes(head), bytes(link.text));
    seq = link.seq;
    if (seq === end) [covered, at] = [head, seq];
  }
  check(seq >= end && at === end, `从回执到第 ${end} 条，每一条都接着上一条`, `从回执到第 ${end} 条，中间有一条接不上：记录被改过、抽掉或者插进过`, 'record');
  const a = record.anchor;
  if (!a) return [...checks, { ok: true, text: '还没有公布包含这份记录的每日校验值，请明天以后再核验一次', isPending: true }];
  check(a.leaves.includes(leafOf(r.matter_id, end, covered, algorithmOf(a.root))), `${a.day} 公布的校验值包含这份记录`, `${a.day} 公布的校验值里没有这份记录：公布以后记录被改过`);
  check(rootOf(a.prev_root, a.leaves, algorithmOf(a.root)) === a.root, `${a.day} 的校验值计算正确`, `${a.day} 的校验值算出来不同：校验值被改过`);
  check(isSigned(anchorLines(a), a, keys, pinned), `${a.day} 的校验值由信访部门签名`, `${a.day} 的校验值没有有效的签名：校验值被换过`);
  check(isDayInTime(a), `${a.day} 的校验值是按时签名的`, `${a.day} 的校验值到 ${sayInstant(a.signed_at)} 才签名，不是当时的：记录可能被整个改写过`);
  if (kept) check(kept.some((k) => k.day === a.day && k.root === a.root && k.prev_root === a.prev_root), `与另外保存的 ${a.day} 的校验值相同`, `与另外保存的 ${a.day} 的校验值不同：校验值被换过`);
  return checks;
}

/** A dash for none, so that nothing else reads the same. */
const nothing = (value) => (typeof value === 'string' && value.startsWith('-') ? `-${value}` : value ?? '-');
const joined = (values) => values.filter((v) => v !== null && v !== undefined).join('|');
/** The text of an event as the database hashes it. */
export const eventText = (e) => joined([e.matter_id, e.seq, e.transition, e.label, nothing(e.detail_hash), e.at, nothing(e.actor_id), nothing(e.actor_name), e.actor_role, nothing(e.unit_id),
  nothing(e.dispatch_id), nothing(e.from_state), nothing(e.to_state), e.payload_hash, e.is_public ? 't' : 'f']);
export const paperText = (d) => joined([d.kind, d.number, d.title, d.issued_on, d.unit_id, d.body, d.fields]);

const erasedMark = '（已销毁）';
/** What was taken out of a matter after its term of keeping, if its chain says so. */
function erasureOf(chain) {
  const e = chain.findLast((x) => x.transition === 'T-00' && JSON.parse(x.payload).erased && hashOf(algorithmOf(x.hash), x.payload) === x.payload_hash);
  return e ? { ...JSON.parse(e.payload).erased, seq: e.seq, at: e.at, by: algorithmOf(e.hash) } : null;
}
/** A day in Shanghai of an instant in UTC. */
const dayOf = (at) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);
function erasureFaults(chain, erased) {
  const rest = chain.filter((e) => e.seq < erased.seq).map((e) => `${e.seq}:${e.payload}`).join('\n');
  const closing = chain.findLast((e) => e.seq < erased.seq && (['M80', 'M90'].includes(JSON.parse(e.payload).matter_state ?? e.to_state) || e.transition === 'T-15'));
  const ended = closing && `${Number(dayOf(closing.at).slice(0, 4)) + erased.years}-12-31`;
  return [
    ...(hashOf(erased.by, rest) === erased.rest ? [] : ['销毁以后留下的内容被改过']),
    ...(ended && erased.years >= 10 && dayOf(erased.at) > ended ? [] : ['保管期限没有届满就销毁了']),
    ...(erased.drafted_by && erased.approved_by && erased.drafted_by !== erased.approved_by && erased.list ? [] : ['销毁没有经过两人审批'])];
}

/** What the covered tables hold, in words: first those whose rows belong to a matter. */
export const matterParts = {
  matters: '事项登记', submissions: '提交的内容', sealed_contents: '密封件内容', reported_units: '被反映单位', demands: '诉求', parties: '信访人信息', dispatches: '转送、交办', dispatch_demands: '交给各单位的诉求', objections: '退回异议', contact_records: '联系记录',
  opinions: '处理意见', opinion_demands: '处理意见中的答复', services: '送达', proposals: '拟办意见', evaluations: '满意度评价', materials: '补充材料', requests: '提出的请求', reviews: '复查、复核', clocks: '办理期限', documents: '文书',
  work_items: '待办', attachments: '附件登记', extensions: '延期', coop_inputs: '协办意见', hearings: '听证', settlements: '调解、和解', recusals: '回避', upper_objections: '对上级交办的异议', executions: '落实情况', call_backs: '回访',
  publications: '公开', supervisions: '督办', recommendations: '通报和建议', joinings: '重复件合并', elements: '登记要素', origins: '来源', upper_reports: '上报', receptions: '接访', urgings: '催办', holds: '暂缓销毁', erasures: '销毁',
  disposal_items: '销毁清册的条目', identity_reads: '查看身份的记录', identity_requests: '查看身份的申请', sealed_messages: '密封留言', sealed_terms: '密封留言的答复期限', corrections: '更正', code_issues: '补发查询码', helpers: '代办人', suggestions: '建议', reminders: '提醒', confirmations: '核对确认', events: '流转记录',
};
export const partNames = {
  ...matterParts, kept_apart: '查看身份的记录，或者密封的内容',
  units: '单位', staff: '工作人员', staff_invitations: '账号邀请', secrets: '生成查询码的密钥', deputies: '代理', site_accounts: '网站账号', states: '状态', transitions: '步骤', clock_kinds: '期限的天数和依据', calendar_years: '年度日历', calendar_days: '节假日', templates: '文书模板', template_versions: '文书模板',
  categories: '内容分类', places: '地点', purposes: '信访目的', channels: '信访形式', matter_types: '事项类型', routes: '处理途径', outcomes: '处理结果', roles: '岗位', proceedings: '法定程序', source_bodies: '来源机关', bureau_notices: '公告',
  retention_classes: '保管期限类别', retention_terms: '保管年限', disposals: '销毁清册', indicators: '指标', snapshots: '统计时点', figures: '统计数', figure_appeals: '对统计数的异议', annual_reports: '年度报告', digests: '建议摘编', topics: '征集主题', awards: '奖励',
  call_back_draws: '回访抽样', reception_days: '接访日', signing_keys: '签名公钥', seal_keys: '密封公钥', throttles: '次数限制', sign_in_rules: '登录规则', short_terms: '短期数据期限', account_requests: '账号申请', staff_events: '账号变动', exports: '导出记录', record_hashes: '记录的校验算法', renewals: '更换校验算法时留下的校验值', time_travel: '系统时间',
  function: '程序', trigger: '保护措施（触发器）', policy: '查看权限', constraint: '数据约束', table: '数据表', index: '唯一性约束', rule: '改写数据的规则', schema: '数据区的权限', role: '数据库角色', setting: '数据库设置', cast: '数据转换的规则', operator: '比较和运算的规则', builtin: '数据库自带的程序', sequence: '台账的编号', unit_matters: '单位的查询目录', search_texts: '查询目录',
};
const fieldNames = {
  state: '状态', due_on: '到期日', started_on: '起算日', retired_on: '停用日期', public_key: '公钥', met_on: '完成日', ended_on: '结束日', breached_on: '逾期日', paused_from: '暂停日', paused_days: '暂停天数', days: '天数', kind: '种类', received_on: '收到日期', received_at: '收到时间', registered_on: '登记日期',
  sent_on: '送出日期', served_on: '送达日期', accepted_on: '受理日期', signed_on: '签收日期', arrived_on: '到达日期', settled_on: '答复日期', closed_on: '办结日期', outcome: '结果', level: '评价', rated_at: '评价时间', unit_id: '单位', keeper_unit_id: '保管单位', type: '类型',
  category: '内容分类', purpose: '信访目的', place_code: '地点', channel: '信访形式', headcount: '人数', is_sealed: '是否密封', is_repeat: '是否重复', retention: '保管期限', route: '处理途径', method: '方式', ruling: '裁定', ruled_on: '裁定日期', is_approved: '是否同意', is_granted: '是否同意',
  decided_by: '决定人', decided_at: '决定时间', decided_on: '决定日期', signed_by: '签发人', drafted_by: '起草人', issued_on: '出具日期', voided_on: '作废日期', hash: '校验值', name: '名称', short_name: '简称', display_name: '姓名', roles: '岗位', day: '日期', is_off: '是否放假', years: '年数',
  reg_no: '登记编号', mode: '转送方式', role: '角色', handler_id: '承办人', recorded_by: '登记人', is_rectified: '是否整改', adoption: '采纳情况', new_due_on: '延期后的到期日', part: '符合数', whole: '总数', words: '文字或者个人信息', shift: '时间',
};
const rowFault = {
  row_changed: '现在的内容与台账不同', row_unrecorded: '有数据，台账里没有', row_removed: '台账里有，数据不见了', other_hash: '校验值不是用当时规定的算法算的，可能是后来伪造的', renewal_differs: '更换校验算法以前的内容，和更换时留下的校验值对不上', line_changed: '台账被改过', line_missing: '台账缺了一条，或者被换过', line_back_dated: '台账的时间倒退', line_post_dated: '台账的时间在将来',
  line_strays: '台账里登记的事项和这条数据所属的事项不同', line_untrue: '台账写明的改动和前后的内容对不上', never_removed: '系统从不删除这样的数据，有人删了它',
  by_hand: '有人绕过系统直接写了数据库', no_event: '改动了数据，流转记录里没有对应的一步', no_entry: '改动了数据，账号变动的记录里没有对应的一条',
};
/** What is kept apart is told under one name: who checks an ordinary matter is not to learn that it has a sealed message. */
const keptApart = new Set(['sealed_messages', 'sealed_terms', 'sealed_contents', 'reported_units', 'identity_reads', 'identity_requests', 'kept_apart']);
/** One sentence about a row that does not fit the ledger. @param {{ tbl: any, fault: any, fields?: any, key?: any }} fault */
export const sayRowFault = ({ tbl, fault, fields, key = null }) => {
  const part = keptApart.has(tbl) ? 'kept_apart' : tbl;
  const known = (isProgram(tbl) || part === 'kept_apart' ? [] : (fields ?? [])).map((f) => fieldNames[f]).filter(Boolean);
  const which = key ? `「${key}」` : '';
  return `${partNames[part] ?? '其他材料'}${which}${known.length > 0 ? `（${[...new Set(known)].join('、')}）` : ''}：${rowFault[fault] ?? '与台账不同'}`;
};
const programKinds = new Set(['function', 'trigger', 'rule', 'policy', 'constraint', 'table', 'index', 'schema', 'role', 'setting', 'sequence', 'cast', 'operator', 'builtin']);
/** Whether a part is of the program; what such a part belongs to is said beside its technical name. */
export const isProgram = (tbl) => programKinds.has(tbl);
/** What the settings call the limits and the short terms: their keys say nothing to who reads of them. @type {any} */
export const settingNames = {
  throttles: { lookups: '输错查询码（每个网络连接）', lookups_overall: '输错查询码（全部）', submissions: '提交、补充、留言（每个网络连接）', submissions_overall: '提交、补充、留言（全部）', uploads: '上传文件（每个网络连接）', uploads_overall: '上传文件（全部）',
    sign_ins: '登录失败（每个网络连接）', sign_ins_overall: '登录失败（全部）', sign_ins_direct: '直接向数据接口登录失败（每个网络连接）' },
  short_terms: { attempts: '输错查询码、提交次数的记录（只有网络连接的密码值）', import_lines: '导入台账时没有登记的行', intakes: '没有提交的表单和已经上传、没有提交的文件', outbox: '已经发出或者不再重试的通知', invitations: '没有接受的账号邀请',
    invitation_codes: '邀请信里的邀请码', sessions: '工作人员登录会话', sign_ins: '登录记录' },
};
/** @param {{ tbl: any, key?: any }} part @returns {any} */
export const nameOf = ({ tbl, key }) => {
  const about = isProgram(tbl) && partNames[/^(?:app|api)\.([a-z_]+)(?!.*\()/.exec(key)?.[1]];
  return about ? `${key}，${about}` : (settingNames[tbl]?.[key] ?? key);
};

const lineText = (l) => [l.tbl, l.key, l.n, nothing(l.matter_id), l.op, l.fields, nothing(l.plain), nothing(l.digest), l.at, l.xact, l.written_by, nothing(l.actor_id), nothing(l.reason)].join('|');
const rowId = (r) => `${r.tbl}|${r.key}`;
/** What an event of the same transaction must tell of, and the changes of the hourly job that none does. */
const needsEvent = new Set('matters,submissions,reported_units,demands,parties,dispatches,dispatch_demands,objections,contact_records,opinions,opinion_demands,services,proposals,evaluations,materials,reviews,clocks,documents,extensions,coop_inputs,hearings,settlements,upper_objections,executions,supervisions,elements,origins,upper_reports,urgings,holds,erasures'.split(','));
const noEventFor = { dispatches: ['handler_id', 'follows_id'], demands: ['follows_id'], matters: ['merged_into_id'] };
/** What is logged once changes only with a seal or an erasure, and what the system ever removes. */
const loggedOnce = new Set(['recusals', 'code_issues', 'identity_reads', 'confirmations', 'reminders', 'suggestions', 'sealed_messages']), removable = new Set(['opinions', 'opinion_demands', 'elements']);
/** Whether a field is one that changes without a step. The hourly job notes once that a deadline passed, with the day after it. */
const isQuiet = (l, before, field) => (l.tbl === 'clocks' ? ['breached_on', 'ended_on'].includes(field) && !(before && plainOf(before)?.[field]) && Date.parse(plainOf(l)[field]) === Date.parse(plainOf(l).due_on) + 24 * hour : noEventFor[l.tbl]?.includes(field));
const isExempt = (l, before) => !(needsEvent.has(l.tbl) || (loggedOnce.has(l.tbl) && l.fields !== '')) || (l.fields === '' ? l.tbl === 'clocks' && plainOf(l)?.kind === 'D-CALLBACK' : l.fields.split(',').every((f) => isQuiet(l, before, f)));
/** The rules, accounts and figures that the system itself changes; whatever else belongs to no matter, the owner of the database changes with a reason. */
export const changedByItself = new Set('units,staff,staff_invitations,staff_events,deputies,account_requests,calendar_years,calendar_days,templates,template_versions,retention_terms,throttles,short_terms,signing_keys,seal_keys,disposals,snapshots,figures,figure_appeals,annual_reports,digests,topics,awards,call_back_draws,reception_days,exports,export_parts'.split(','));
const isByHand = (l) => (l.matter_id ? l.written_by !== 'authenticator' : !l.reason && (l.written_by !== 'authenticator' || !changedByItself.has(l.tbl)));
/** What an entry of the record of accounts tells of; not that somebody wants a daily letter, nor the sweep of invitations that ran out. */
export const needsEntry = new Set('units,staff,staff_invitations,deputies,calendar_years,calendar_days,templates,template_versions,retention_terms,throttles,short_terms'.split(','));
const isEntryDue = (l) => !l.reason && needsEntry.has(l.tbl) && !(l.tbl === 'staff' && l.fields === 'wants_digest') && !(l.tbl === 'staff_invitations' && l.op === 'delete');

const plains = new WeakMap();
/** What a line keeps in plain; null for a row that was removed. */
function plainOf(l) {
  if (!plains.has(l)) plains.set(l, l.plain === null ? null : JSON.parse(l.plain));
  return plains.get(l);
}

/** Whether a line is not of the matter that its row is of. Files alone go over to another: to a report that is split off. */
function isStray(l, before) {
  if (Object.hasOwn(matterParts, l.tbl) !== (l.matter_id !== null)) return true;
  if (l.matter_id === null) return false;
  const its = l.tbl === 'matters' ? l.key : plainOf(l)?.matter_id ?? l.matter_id;
  return its !== l.matter_id || (before !== undefined && before.matter_id !== l.matter_id && l.tbl !== 'attachments');
}

/** Whether what a line says was changed is what differs from the line before, as far as both keep it in plain. */
function isTrue(l, before) {
  if (l.fields === '' || !before?.plain) return l.fields !== '';
  const [was, is, said] = [plainOf(before), plainOf(l), new Set(l.fields.split(','))];
  return Object.keys(is).every((k) => !Object.hasOwn(was, k) || (JSON.stringify(is[k]) !== JSON.stringify(was[k])) === said.has(k));
}

/** Whether a line, its digest, and the hash that its row was given with it are by the algorithm that was in force. */
function isByDue(l, due) {
  const given = plainOf(l)?.hash, isGiven = typeof given === 'string' && (l.op === 'insert' || l.fields.split(',').includes('hash'));
  return algorithmOf(l.hash) === due && (l.digest === null || algorithmOf(l.digest) === due) && (!isGiven || algorithmOf(given.replace(/^\\x/, '')) === due);
}

function lineFaults(lines, changes, say, now) {
  const heads = new Map();
  const told = new Map(lines.filter((l) => l.tbl === 'events' || (l.tbl === 'staff_events' && l.op === 'insert')).map((l) => [`${l.matter_id}|${l.xact}`, l.at]));
  /** Whether a step of a matter was taken in the same transaction, or of none an entry made; one of long ago tells of nothing that is written now. */
  const isStep = (matter, l) => told.has(`${matter}|${l.xact}`) && Math.abs(Date.parse(told.get(`${matter}|${l.xact}`)) - Date.parse(l.at)) < 600_000;
  const matterOf = new Map(lines.filter((l) => l.tbl === 'demands').map((l) => [l.key, l.matter_id]));
  /** A joined demand takes its answer with the step of its original. */
  const isTold = (l) => isStep(l.matter_id, l) || (l.tbl === 'demands' && isStep(matterOf.get(plainOf(l)?.follows_id), l));
  for (const l of lines) {
    const before = heads.get(rowId(l)), fields = l.fields.split(',').filter(Boolean);
    const by = algorithmOf(l.hash);
    if (hashOf(by, bytes(l.prev_hash), bytes(hashOf(by, lineText(l)) ?? '')) !== l.hash) say(l, 'line_changed', fields);
    if (!isByDue(l, changes.findLast((c) => c.n <= Number(l.n))?.algorithm ?? 'sha256')) say(l, 'other_hash', fields);
    if (l.prev_hash !== (before?.hash ?? hashOf(by, rowId(l)))) say(l, 'line_missing', fields);
    if (before && l.matter_id && l.at < before.at) say(l, 'line_back_dated', fields);
    if (now && l.matter_id && l.at > now) say(l, 'line_post_dated', fields);
    if (isStray(l, before)) say({ ...l, matter_id: l.matter_id ?? before?.matter_id ?? plainOf(l)?.matter_id ?? null }, 'line_strays', fields);
    if (l.matter_id && l.op === 'update' && !isTrue(l, before)) say(l, 'line_untrue', fields);
    if (l.matter_id && l.op === 'delete' && !removable.has(l.tbl)) say(l, 'never_removed', fields);
    if (isByHand(l)) say(l, 'by_hand', fields);
    if (l.matter_id && !isExempt(l, before) && !isTold(l)) say(l, 'no_event', fields);
    if (!l.matter_id && isEntryDue(l) && !isStep(null, l)) say(l, 'no_entry', fields);
    heads.set(rowId(l), l);
  }
  return heads;
}

/** The digest of the first lines and events of a part, as a change of the hash took it. */
function renewalOf({ part, lines: count, events: eventCount }, lines, events, algorithm) {
  const texts = [...[...lines].sort((x, y) => Number(x.n) - Number(y.n)).slice(0, count).map(lineText), ...events.filter((e) => e.seq <= eventCount).sort((x, y) => x.seq - y.seq).map(eventText)];
  return hashOf(algorithm, `renewal|${part}|${count}|${eventCount}`, ...texts.map((text) => bytes(hashOf(algorithm, text) ?? '')));
}
/** What stands in the row of a change, over the digests of all parts. @param {any[]} renewals @param {any} algorithm */
const renewalRoot = (renewals, algorithm) => hashOf(algorithm, renewals.map((r) => [r.part, r.digest]).sort(([x], [y]) => (x < y ? -1 : 1)).map(([part, digest]) => `${part} ${digest}`).join('\n'));

/**
 * Parts of the record that no longer give the digest which a change of the hash took of them; isWhole: the digests as a whole too.
 * @param {any[]} changes @param {any[]} renewals @param {any[]} lines @param {any[]} events @param {boolean} isWhole @returns {any[]}
 */
export function renewalFaults(changes, renewals, lines, events, isWhole) {
  if (changes.length === 0) return [];
  const groups = (list, of) => {
    const all = new Map();
    for (const x of list) all.set(of(x), all.get(of(x)) ?? []).get(of(x)).push(x);
    return all;
  };
  const written = groups(lines, (l) => l.matter_id ?? l.tbl), steps = groups(events, (e) => e.matter_id), faults = [];
  for (const { no, n, algorithm, renewal } of changes) {
    const mine = renewals.filter((r) => String(r.no) === String(no)), kept = new Map(mine.map((r) => [r.part, r]));
    for (const [part, list] of written) {
      const count = list.filter((l) => Number(l.n) < n).length, r = kept.get(part);
      if (count > 0 && !(r?.lines === count && renewalOf(r, list, steps.get(part) ?? [], algorithm) === r.digest)) faults.push({ tbl: 'renewals', key: part, matter_id: list[0].matter_id, fault: 'renewal_differs', fields: [] });
    }
    if (isWhole && renewalRoot(mine, algorithm) !== renewal) faults.push({ tbl: 'renewals', key: 'record_hashes', matter_id: null, fault: 'renewal_differs', fields: [] });
  }
  return faults;
}

/** The name of a unit, a person or another row that has one, as the ledger knew it last; what a number means is said. */
const namesOf = (lines) => new Map(lines.filter((l) => !l.matter_id && l.plain && /^[0-9a-f]{8}-/.test(l.key)).map((l) => [rowId(l), plainOf(l).display_name ?? plainOf(l).short_name ?? plainOf(l).name ?? plainOf(l).title]).filter(([, name]) => name));

/** The registration number of each matter, as the ledger knows it. */
const regNumbers = (lines) => new Map(lines.filter((l) => l.tbl === 'matters' && l.plain).map((l) => [l.matter_id, JSON.parse(l.plain).reg_no]));

/**
 * Rows held against the lines of the ledger: what does not fit, with the row; of one matter, when it is named.
 * @param {{ lines: any[], rows: any[], changes?: any[] }} read changes: of the hash @param {any} now @param {any} of @returns {any[]}
 */
export function rowFaultList({ lines, rows, changes = hashChanges(lines) }, now = null, of = null) {
  const faults = [], all = [...lines, ...rows];
  const secret = new Set(all.filter((l) => l.tbl === 'requests' && ['message', 'retaliation', 'identity'].includes(plainOf(l)?.kind)).map((l) => l.key));
  /** What is asked and to be done because of a sealed message is kept apart like the message. */
  const apart = new Set(all.filter((l) => (l.tbl === 'requests' && secret.has(l.key)) || (l.tbl === 'work_items' && secret.has(plainOf(l)?.request_id))).map(rowId));
  const say = ({ tbl, key, matter_id }, fault, fields) => faults.push({ tbl: apart.has(`${tbl}|${key}`) ? 'kept_apart' : tbl, key, matter_id, fault, fields });
  const heads = lineFaults(lines, changes, say, now);
  const present = new Set();
  for (const r of rows) {
    const l = heads.get(rowId(r));
    present.add(rowId(r));
    if (!l || l.op === 'delete') say({ ...r, matter_id: l?.matter_id ?? JSON.parse(r.plain ?? '{}').matter_id ?? null }, 'row_unrecorded', []);
    else if ((r.matter_id ?? null) !== l.matter_id) say({ ...l, matter_id: r.matter_id }, 'line_strays', []);
    else if (r.plain !== l.plain || r.digest !== l.digest) {
      const [was, is] = [JSON.parse(l.plain), JSON.parse(r.plain ?? '{}')];
      const fields = Object.keys(was).filter((k) => JSON.stringify(was[k]) !== JSON.stringify(is[k]));
      say(l, 'row_changed', fields.length > 0 ? fields : ['words']);
    }
  }
  for (const [id, l] of heads) if (l.op !== 'delete' && !present.has(id) && (!of || l.matter_id === of)) say(l, 'row_removed', []);
  return faults;
}

/** The rows and files of an export held against the lines of the ledger, in sentences; nothing when all fits. */
export function rowFaultsOf({ lines, rows, files, renewals = [], events = [] }, now = null) {
  const numbers = regNumbers(lines), names = namesOf(lines);
  const faults = new Set([...rowFaultList({ lines, rows }, now), ...renewalFaults(hashChanges(lines), renewals, lines, events, true)].map((f) => `${f.matter_id ? `登记编号 ${numbers.get(f.matter_id) ?? f.matter_id}` : names.get(rowId(f)) ?? f.key}：${sayRowFault({ ...f, key: null })}`));
  for (const f of files ?? []) {
    if (f.now !== f.hash && !(f.now === null && f.is_erased)) faults.add(`登记编号 ${numbers.get(f.matter_id) ?? f.matter_id}：${f.now === null ? '附件不见了' : '附件的内容与收到时不同'}（${f.id}）`);
  }
  return [...faults];
}

/** The lines of what was changed past the steps with a reason, without what stood there when the ledger began. */
function explained(lines) {
  const setUp = lines.find((l) => l.tbl === 'function' && l.key === 'app.note_row()');
  const isSetUp = (l) => l.op === 'found' && l.xact === setUp?.xact && l.prev_hash === hashOf(algorithmOf(l.hash), rowId(l)) && Date.parse(l.at) < Date.parse(setUp.at) + 600_000;
  return lines.filter((l) => !l.matter_id && l.reason && !isSetUp(l));
}

/** The same since an instant, by day and part, for a petitioner; an entry about accounts tells of a change that is there itself. @param {any[]} lines @param {string} since @returns {{ day: string, tbl: string, count: number }[]} */
export function changesOf(lines, since) {
  const seen = new Map();
  for (const l of explained(lines).filter((x) => x.at >= since && x.tbl !== 'staff_events')) {
    const id = `${dayOf(l.at)}|${l.tbl}|${l.reason}`;
    seen.set(id, { day: dayOf(l.at), tbl: l.tbl, count: (seen.get(id)?.count ?? 0) + 1 });
  }
  return [...seen.values()];
}

/** What was changed past the steps with a reason; no fault, but to be known. */
export function handsOf(lines) {
  const seen = new Map();
  for (const l of explained(lines)) {
    const what = `${partNames[l.tbl] ?? '其他'}：${l.reason}`, { days = [], n = 0 } = seen.get(what) ?? {};
    seen.set(what, { days: [...days, dayOf(l.at)].sort(), n: n + 1 });
  }
  return [...seen].map(([what, { days, n }]) => `${[...new Set([days[0], days.at(-1)])].join(' 至 ')} ${what}（${n} 处）`);
}

/** The leaves of these lines of the ledger: one for each matter, and each table of rules. @param {any[]} lines @param {any} algorithm @returns {any[]} */
export function rowLeaves(lines, algorithm) {
  const groups = new Map();
  for (const l of [...lines].sort((x, y) => Number(x.n) - Number(y.n))) {
    const of = l.matter_id ?? l.tbl;
    if (!groups.has(of)) groups.set(of, []);
    groups.get(of).push(bytes(l.hash));
  }
  return [...groups].map(([of, hashes]) => [hashOf(algorithm, `rows:${of}:${hashes.length}:${hashOf(algorithm, ...hashes)}`), of]);
}

/** What spans of time wrote: a function that gives a leaf, and whose it is, for each chain that grew between two instants, and those of the ledger. */
function leavesOf(chains, lines) {
  const order = (x, y) => (x.at < y.at ? -1 : x.at > y.at ? 1 : 0);
  const steps = [...chains.values()].flat().sort(order), written = [...lines].sort(order);
  const from = (list, at) => {
    let low = 0, high = list.length;
    while (low < high) [low, high] = list[(low + high) >> 1].at < at ? [((low + high) >> 1) + 1, high] : [low, (low + high) >> 1];
    return low;
  };
  const between = (list, after, upTo) => list.slice(from(list, after), from(list, upTo));
  return (after, upTo, algorithm) => {
    const last = new Map();
    for (const e of between(steps, after, upTo)) if (!(last.get(e.matter_id)?.seq > e.seq)) last.set(e.matter_id, e);
    return new Map([...[...last.values()].map((e) => [leafOf(e.matter_id, e.seq, e.hash, algorithm), e.matter_id]), ...rowLeaves(between(written, after, upTo), algorithm)]);
  };
}

/** The roots within the days: linked, signed when they were due, and still what the record gives. */
function hourFaults({ hours, leaves, changes, keys, pinned, kept }, say) {
  let prev = '00'.repeat(32), after = '';
  for (const h of hours) {
    const where = `截至 ${sayInstant(h.up_to)} 的校验值`, upTo = h.up_to.replace('Z', '.000000Z'), algorithm = hashAt(changes, upTo);
    if (h.prev_root !== prev) say(where, '没有接着前一个');
    if (!isSigned(hourLines(h), h, keys, pinned)) say(where, '没有有效的签名');
    else if (!inTime(h.signed_at, Date.parse(h.up_to), 3)) say(where, `到 ${sayInstant(h.signed_at)} 才签名，不是当时的`);
    if (rootOf(h.prev_root, leaves(after, upTo, algorithm).keys(), algorithm, h.up_to) !== h.root) say(where, '签名以后，记录被改过、补过或者删过');
    [prev, after] = [h.root, upTo];
  }
  for (const k of kept) if (!hours.some((h) => h.up_to === k.up_to && h.root === k.root)) say(`截至 ${sayInstant(k.up_to)} 的校验值`, '与另外保存的不同，或者不见了');
}

/** The spans of more than an hour in which nothing was signed: the job stood still, or somebody took roots away. */
export function gapsOf(hours) {
  const ends = hours.map((h) => h.up_to);
  return ends.flatMap((end, i) => (i > 0 && Date.parse(end) - Date.parse(ends[i - 1]) > hour ? [`${sayInstant(ends[i - 1])} 到 ${sayInstant(end)}`] : []));
}

/**
 * What is wrong with an export; nothing when it is sound. kept: roots that were kept earlier.
 * @param {any} read @param {any[]} receipts @param {any[]} kept @param {any} pinned @param {any} now @returns {string[]}
 */
export function faultsOf({ events, matters, papers, texts, anchors, keys, hours = [], lines = [], rows = null, files = null, renewals = [] }, receipts = [], kept = [], pinned = null, now = null) {
  const faults = [], numbers = regNumbers(lines);
  const say = (where, what) => faults.push(`${`${where}`.replace(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, (id) => (numbers.has(id) ? `登记编号 ${numbers.get(id)}` : id))}：${what}`);
  const chains = Map.groupBy ? Map.groupBy(events, (e) => e.matter_id) : events.reduce((all, e) => all.set(e.matter_id, [...(all.get(e.matter_id) ?? []), e]), new Map());
  const heads = new Map(matters.map((m) => [m.matter_id, m]));
  const papersAt = new Map();
  const erasures = new Map();
  for (const [id, chain] of chains) {
    chain.sort((a, b) => a.seq - b.seq);
    const erased = erasureOf(chain), gone = erased?.seq ?? 0;
    if (erased) erasures.set(id, erased);
    if (erased) for (const fault of erasureFaults(chain, erased)) say(id, fault);
    let prev = hashOf(algorithmOf(chain[0].hash), id), before = '';
    chain.forEach((e, i) => {
      const where = `${id} 第 ${e.seq} 条`, by = algorithmOf(e.hash);
      if (e.seq !== i + 1) say(where, '前面缺了记录，或者顺序被改过');
      if (e.prev_hash !== prev) say(where, '没有接着上一条');
      if (hashOf(by, bytes(e.prev_hash), bytes(hashOf(by, eventText(e)) ?? '')) !== e.hash || (hashOf(by, e.payload) !== e.payload_hash && e.seq >= gone) || ((e.detail === null ? null : hashOf(by, e.detail)) !== e.detail_hash && !(e.detail === null && e.seq < gone))) say(where, '内容被改过');
      if (e.at < before) say(where, '时间早于上一条');
      if (now && e.at > now) say(where, '时间在将来');
      for (const [number, hash] of JSON.parse(e.payload).papers ?? []) papersAt.set(`${id}|${number}|${hash}`, e.seq);
      [prev, before] = [e.hash, e.at];
    });
    const m = heads.get(id);
    if (!m) say(id, '有记录，没有事项');
    else if (m.event_count !== chain.length || m.head !== prev) say(id, '末尾的记录被去掉或者加上了');
    const states = chain.map((e) => JSON.parse(e.payload).matter_state ?? (e.to_state?.startsWith('M') ? e.to_state : null)).filter(Boolean);
    if (m && states.length > 0 && states.at(-1) !== m.state) say(id, '事项的状态与记录不同');
  }
  for (const m of matters) if (!chains.has(m.matter_id)) say(m.matter_id, '事项没有任何记录');
  for (const d of papers) {
    const isErased = d.body === erasedMark && d.fields === '{}' && (erasures.get(d.matter_id)?.papers ?? []).some(([number, hash]) => number === d.number && hash === d.hash);
    if (hashOf(algorithmOf(d.hash), paperText(d)) !== d.hash && !isErased) say(`${d.number}`, '文书被改过');
    const key = `${d.matter_id}|${d.number}|${d.hash}`;
    if (papersAt.has(key) && d.event_seq !== papersAt.get(key)) say(`${d.number}`, '文书登记在另一步之下');
    if (!papersAt.delete(key) && (d.event_seq !== null || (chains.get(d.matter_id) ?? []).some((e) => e.at > d.issued_at))) say(`${d.number}`, '记录里没有这份文书');
  }
  for (const key of papersAt.keys()) say(key.split('|')[1], '记录过的文书不见了，或者被换过');
  for (const t of texts) {
    // the words as they arrived, or as they were sealed (T-02) or left as an extract (T-14) later
    const kept = (chains.get(t.matter_id) ?? []).filter((e) => ['T-01', 'T-02', 'T-14'].includes(e.transition)).map((e) => ({ ...JSON.parse(e.payload), by: algorithmOf(e.hash) })).findLast((p) => p.submission === t.submission);
    const isErased = t.is_empty && (erasures.get(t.matter_id)?.texts ?? []).includes(t.submission);
    if (!kept || (!(t.hashes.includes(kept.text) && algorithmOf(kept.text) === kept.by) && !isErased)) say(t.matter_id, '提交的原文与记录不同');
  }
  const words = new Set(texts.map((t) => t.submission));
  for (const e of events) {
    const { submission } = JSON.parse(e.payload);
    if (submission && e.transition === 'T-01' && !words.has(submission)) say(e.matter_id, '提交的原文不见了');
  }
  if (rows) faults.push(...rowFaultsOf({ lines, rows, files, renewals, events }, now));
  const changes = hashChanges(lines), leaves = leavesOf(chains, lines);
  let prev = '00'.repeat(32), after = '', last = '';
  for (const a of [...anchors].sort((x, y) => (x.day < y.day ? -1 : 1))) {
    if (a.prev_root !== prev) say(a.day, '每日校验值没有接着前一个');
    if (!endsWithDay(a)) say(a.day, '每日校验值的截止时间被改过');
    const algorithm = hashAt(changes, a.up_to);
    if (rootOf(a.prev_root, a.leaves, algorithm) !== a.root) say(a.day, '每日校验值被改过');
    if (!isSigned(anchorLines(a), a, keys, pinned)) say(a.day, '每日校验值没有有效的签名');
    else if (!isDayInTime(a)) say(a.day, `每日校验值到 ${sayInstant(a.signed_at)} 才签名，不是当时的：记录可能被整个改写过`);
    const whose = leaves(after, a.up_to, algorithm), due = new Set(whose.keys()), covered = new Set(a.leaves);
    const names = [...new Set([...whose].filter(([leaf]) => !covered.has(leaf)).map(([, of]) => numbers.get(of) ?? partNames[of] ?? of))];
    for (let i = 1, rest = a.leaves.length - due.size; i <= rest; i++) due.add(padLeaf(a.pad_key, i, algorithm)); // a day is filled up to a round number
    if (due.size !== a.leaves.length || a.leaves.some((l) => !due.has(l))) say(a.day, `当天公布以后，记录被改过、补过或者删过${names.length > 0 ? `：${names.slice(0, 10).join('、')}${names.length > 10 ? ` 等 ${names.length} 处` : ''}` : '（找不到是哪一件，可能整件被删掉了）'}`);
    [prev, after, last] = [a.root, a.up_to, a.day];
  }
  hourFaults({ hours, leaves, changes, keys, pinned, kept: kept.filter((k) => k.up_to && !k.day) }, say);
  const days = kept.filter((k) => k.day);
  for (const k of days) if (k.day <= last || anchors.length === 0) {
    const now = anchors.find((a) => a.day === k.day);
    if (!now || now.root !== k.root) say(k.day, '与另外保存的校验值不同');
  }
  for (const k of days) if (k.day > last) say(k.day, '另外保存过的每日校验值不见了');
  for (const r of receipts) {
    if (!isSigned(receiptLines(r), r, keys, pinned)) say(`回执 ${r.reg_no}`, '签名无效');
    const e = (chains.get(r.matter_id) ?? []).find((x) => x.seq === r.seq);
    if (!e || e.hash !== r.head) say(`回执 ${r.reg_no}`, '记录与回执不同');
    if (r.version === 2 && !hours.some((h) => h.up_to === r.signed_up_to && h.root === r.root)) say(`回执 ${r.reg_no}`, `回执写明的截至 ${sayInstant(r.signed_up_to)} 的校验值，现在没有了，或者不同：那以前的记录被换过`);
  }
  return faults;
}

/** The keys that signed the roots, each with the instants at which it did: whose they are, no export can prove. @param {any[]} roots @returns {Map<string, string[]>} */
function signersOf(roots) {
  const signers = new Map();
  for (const { key_id, signed_at } of roots) if (key_id) signers.set(key_id, [...(signers.get(key_id) ?? []), sayInstant(signed_at)].sort());
  return signers;
}

async function main() {
  const { existsSync, readFileSync, statSync } = await import('node:fs');
  const { join } = await import('node:path');
  const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
  const say = (text) => process.stdout.write(`${text}\n`);
  const given = process.argv.slice(2);
  const pinned = given.find((g) => g.startsWith('--key='))?.slice(6) ?? null;
  const [first, ...rest] = given.filter((g) => !g.startsWith('--'));
  if (!first) {
    say('用法：node verify.mjs 证明.json [另外保存的校验值.json]，或者 node verify.mjs 导出的文件夹 [回执.json ...] [--key=公钥编号]');
    return 2;
  }
  if (!statSync(first).isDirectory()) {
    const checks = checkProof(json(first), rest[0] ? json(rest[0]) : null, pinned);
    for (const c of checks) say(`${c.isNote ? '·' : c.ok ? '✓' : '✗'} ${c.text}`);
    return checks.every((c) => c.ok) ? 0 : 1;
  }
  const lines = (name) => readFileSync(join(first, name), 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l));
  const given2 = rest.map(json);
  const files = existsSync(join(first, 'files.ndjson')) ? lines('files.ndjson') : null;
  const faults = faultsOf({ events: lines('events.ndjson'), matters: lines('matters.ndjson'), papers: lines('papers.ndjson'), texts: lines('texts.ndjson'), lines: lines('lines.ndjson'), rows: lines('rows.ndjson'), files, renewals: lines('renewals.ndjson'), anchors: json(join(first, 'anchors.json')), hours: json(join(first, 'hours.json')), keys: json(join(first, 'keys.json')) },
    given2.filter((g) => g.kind === 'xinfang-receipt' || g.receipt).map((g) => g.receipt ?? g), given2.filter(Array.isArray).flat(), pinned, new Date(Date.now() + 300_000).toISOString());
  for (const f of faults) say(`✗ ${f}`);
  for (const hand of handsOf(lines('lines.ndjson'))) say(`· 不经过办理步骤的改动，登记了理由，请看是不是真的：${hand}`);
  const gaps = gapsOf(json(join(first, 'hours.json')));
  if (gaps.length > 0) say(`· 超过一小时没有签过校验值的时段（定时任务停过，或者校验值被拿掉过），共 ${gaps.length} 段，最近的：${gaps.slice(-5).join('；')}`);
  if (!files) say('· 没有核对存储中的附件');
  for (const [id, ends] of signersOf([...json(join(first, 'hours.json')), ...json(join(first, 'anchors.json'))])) say(`· 签名用的公钥 ${id}，从 ${ends[0]} 到 ${ends.at(-1)}：请和门户网站公布过的编号、回执上的编号对照`);
  if (faults.length === 0) say('✓ 记录完整，没有被改过');
  return faults.length === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith('verify.mjs')) process.exitCode = await main();
