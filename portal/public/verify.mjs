// Checks receipts, proofs and whole exports of the record, with nothing but Node 20 or newer:
//
//   node verify.mjs proof.json [anchors.json]     a proof from the page 核验, if wanted against roots that were kept earlier
//   node verify.mjs FOLDER [receipt.json ...]     a whole export of the record (events, papers, anchors, keys), and receipts
//   --key=ID                                      only this key may have signed
//
// A line for each check, ✓ or ✗; the exit code is 0 only if every check holds. The functions are also what the page uses.
import { createHash, createPublicKey, verify } from 'node:crypto';

const hex = /^[0-9a-f]{64}$/;
const sha256 = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};
const bytes = (text) => Buffer.from(text, 'hex');

/** Whether one of the keys signed these lines; only a key whose id is the hash of itself counts. */
export function isSigned(lines, { key_id, signature }, keys, pinned) {
  const known = keys.find((k) => k.key_id === key_id);
  if (!known || typeof signature !== 'string' || (pinned && pinned !== key_id)) return false;
  const raw = Buffer.from(known.public_key, 'base64');
  if (raw.length !== 32 || sha256(raw).slice(0, 16) !== key_id) return false;
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') }, format: 'jwk' });
  return verify(null, Buffer.from(lines.join('\n')), key, Buffer.from(signature, 'base64'));
}

export const receiptLines = (r) => ['xinfang-receipt-v1', r.reg_no, r.matter_id, r.seq, r.head, r.received_on, r.stated_at];
export const anchorLines = (a) => ['xinfang-anchor-v1', a.day, a.prev_root, a.root, a.leaves.length];
export const leafOf = (matter, seq, head) => sha256(`${matter}:${seq}:${head}`);
export const rootOf = (prev, leaves) => sha256(bytes(prev), ...[...leaves].sort().map(bytes));

/**
 * The checks of a proof: { receipt, keys, record: { found, links, anchor } }; kept: roots that were kept earlier, by day.
 * @param {any} proof @param {any[] | null} kept @param {string | null} pinned
 * @returns {{ ok: boolean, text: string, isPending?: boolean }[]}
 */
export function checkProof(proof, kept = null, pinned = null) {
  const { receipt: r, keys, record } = proof;
  const checks = [{ ok: isSigned(receiptLines(r), r, keys, pinned), text: '回执由信访部门签名' }];
  checks.push({ ok: record.found === true, text: '现在的记录里仍有回执写明的那一条' });
  if (!record.found) return checks;
  let head = r.head, seq = r.seq, at = r.seq, covered = r.head;
  const end = record.anchor?.seq ?? record.seq;
  for (const link of record.links) {
    if (link.seq !== seq + 1 || !hex.test(link.text)) break;
    head = sha256(bytes(head), bytes(link.text));
    seq = link.seq;
    if (seq === end) [covered, at] = [head, seq];
  }
  checks.push({ ok: seq >= end && at === end, text: `从回执到第 ${end} 条，每一条都接着上一条` });
  const a = record.anchor;
  if (!a) return [...checks, { ok: true, text: '还没有公布包含这份记录的每日校验值，请明天以后再核验一次', isPending: true }];
  checks.push({ ok: a.leaves.includes(leafOf(r.matter_id, end, covered)), text: `${a.day} 公布的校验值包含这份记录` });
  checks.push({ ok: rootOf(a.prev_root, a.leaves) === a.root, text: `${a.day} 的校验值计算正确` });
  checks.push({ ok: isSigned(anchorLines(a), a, keys, pinned), text: `${a.day} 的校验值由信访部门签名` });
  if (kept) checks.push({ ok: kept.some((k) => k.day === a.day && k.root === a.root && k.prev_root === a.prev_root), text: `与另外保存的 ${a.day} 的校验值相同` });
  return checks;
}

const nothing = (value) => value ?? '-';
const joined = (values) => values.filter((v) => v !== null && v !== undefined).join('|');
/** The text of an event as the database hashes it. */
export const eventText = (e) => joined([e.matter_id, e.seq, e.transition, e.label, nothing(e.detail), e.at, nothing(e.actor_id), nothing(e.actor_name), e.actor_role, nothing(e.unit_id),
  nothing(e.dispatch_id), nothing(e.from_state), nothing(e.to_state), e.payload, e.is_public ? 't' : 'f']);
export const paperText = (d) => joined([d.kind, d.number, d.title, d.issued_on, d.unit_id, d.body, d.fields]);

/** What is wrong with an export; nothing when it is sound. kept: roots that were kept earlier. */
export function faultsOf({ events, matters, papers, texts, anchors, keys }, receipts = [], kept = [], pinned = null) {
  const faults = [];
  const say = (where, what) => faults.push(`${where}：${what}`);
  const chains = Map.groupBy ? Map.groupBy(events, (e) => e.matter_id) : events.reduce((all, e) => all.set(e.matter_id, [...(all.get(e.matter_id) ?? []), e]), new Map());
  const heads = new Map(matters.map((m) => [m.matter_id, m]));
  const papersAt = new Map();
  for (const [id, chain] of chains) {
    chain.sort((a, b) => a.seq - b.seq);
    let prev = sha256(id), before = '';
    chain.forEach((e, i) => {
      const where = `${id} 第 ${e.seq} 条`;
      if (e.seq !== i + 1) say(where, '前面缺了记录，或者顺序被改过');
      if (e.prev_hash !== prev) say(where, '没有接着上一条');
      if (sha256(bytes(e.prev_hash), bytes(sha256(eventText(e)))) !== e.hash) say(where, '内容被改过');
      if (e.at < before) say(where, '时间早于上一条');
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
    if (sha256(paperText(d)) !== d.hash) say(`${d.number}`, '文书被改过');
    const key = `${d.matter_id}|${d.number}|${d.hash}`;
    if (!papersAt.delete(key) && (d.event_seq !== null || (chains.get(d.matter_id) ?? []).some((e) => e.at > d.issued_at))) say(`${d.number}`, '记录里没有这份文书');
  }
  for (const key of papersAt.keys()) say(key.split('|')[1], '记录过的文书不见了，或者被换过');
  for (const t of texts) {
    // the words as they arrived, or as they were sealed (T-02) or left as an extract (T-14) later
    const kept = (chains.get(t.matter_id) ?? []).filter((e) => ['T-01', 'T-02', 'T-14'].includes(e.transition)).map((e) => JSON.parse(e.payload)).findLast((p) => p.submission === t.submission);
    if (!kept || !t.hashes.includes(kept.text)) say(t.matter_id, '提交的原文与记录不同');
  }
  const words = new Set(texts.map((t) => t.submission));
  for (const e of events) {
    const { submission } = JSON.parse(e.payload);
    if (submission && e.transition === 'T-01' && !words.has(submission)) say(e.matter_id, '提交的原文不见了');
  }
  let prev = '00'.repeat(32), after = '', last = '';
  for (const a of [...anchors].sort((x, y) => (x.day < y.day ? -1 : 1))) {
    if (a.prev_root !== prev) say(a.day, '每日校验值没有接着前一个');
    if (rootOf(a.prev_root, a.leaves) !== a.root) say(a.day, '每日校验值被改过');
    if (!isSigned(anchorLines(a), a, keys, pinned)) say(a.day, '每日校验值没有有效的签名');
    const due = new Set();
    for (const [id, chain] of chains) {
      const inside = chain.filter((e) => e.at >= after && e.at < a.up_to).at(-1);
      if (inside) due.add(leafOf(id, inside.seq, inside.hash));
    }
    if (due.size !== a.leaves.length || a.leaves.some((l) => !due.has(l))) say(a.day, '当天公布以后，记录被改过、补过或者删过');
    [prev, after, last] = [a.root, a.up_to, a.day];
  }
  for (const k of kept) if (k.day <= last || anchors.length === 0) {
    const now = anchors.find((a) => a.day === k.day);
    if (!now || now.root !== k.root) say(k.day, '与另外保存的校验值不同');
  }
  for (const k of kept) if (k.day > last) say(k.day, '另外保存过的每日校验值不见了');
  for (const r of receipts) {
    if (!isSigned(receiptLines(r), r, keys, pinned)) say(`回执 ${r.reg_no}`, '签名无效');
    const e = (chains.get(r.matter_id) ?? []).find((x) => x.seq === r.seq);
    if (!e || e.hash !== r.head) say(`回执 ${r.reg_no}`, '记录与回执不同');
  }
  return faults;
}

async function main() {
  const { readFileSync, statSync } = await import('node:fs');
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
    for (const c of checks) say(`${c.ok ? '✓' : '✗'} ${c.text}`);
    return checks.every((c) => c.ok) ? 0 : 1;
  }
  const lines = (name) => readFileSync(join(first, name), 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l));
  const given2 = rest.map(json);
  const faults = faultsOf({ events: lines('events.ndjson'), matters: lines('matters.ndjson'), papers: lines('papers.ndjson'), texts: lines('texts.ndjson'), anchors: json(join(first, 'anchors.json')), keys: json(join(first, 'keys.json')) },
    given2.filter((g) => g.kind === 'xinfang-receipt' || g.receipt).map((g) => g.receipt ?? g), given2.filter(Array.isArray).flat(), pinned);
  for (const f of faults) say(`✗ ${f}`);
  if (faults.length === 0) say('✓ 记录完整，没有被改过');
  return faults.length === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith('verify.mjs')) process.exitCode = await main();
