// What a check found, said so that somebody who never heard of a database understands it: what was found, what it means, what to do.
export type Check = { ok: boolean; text: string; about?: string; isPending?: boolean; isNote?: boolean };
export type Verdict = { tone: 'good' | 'bad' | 'open'; title: string; found: string[]; means: string[]; todo: string[]; names: string[]; sound: Check[] };

const means: Record<string, string> = {
  receipt: '这个文件的文字和我们签名的时候不一样。可能是文件被改过，也可能是下载、转发的时候没有存完整。',
  record: '这件事的办理经过，在登记以后被人改动、删掉或者补写过。',
  paper: '系统里保存的这份文书，出具以后被人改动过。请保存好您手里的那一份。',
  matter: '有人没有经过办理步骤，直接改了系统里保存的数据。上面写了是哪一项。',
  roots: '签过名的校验值好比封条。现在封条和里面的记录对不上：贴上封条以后，记录又被人动过。',
  rules: '办理用的规则，或者单位、人员的登记，被人直接改过。不一定动了您这件事，但是应当查清。',
  program: '系统里的程序和发布的不一样。没有查清以前，系统自己说的期限和结果不能全信。这次核验没有用那些程序，不受影响。',
  version: '系统可能正在升级，核验用的程序还没有跟上。',
};
const kindsOf = ['receipt', 'record', 'paper', 'matter', 'roots', 'program', 'rules', 'version'];
const titles: Record<string, string> = { receipt: '这份回执对不上', record: '核验没有通过：办理经过被改过', paper: '核验没有通过：这份文书被改过', matter: '核验没有通过：这件事的数据被改过', roots: '核验没有通过：封好的记录被动过', program: '核验没有通过：系统的程序被改过', rules: '核验没有通过：办理规则或者单位、人员的登记被改过', version: '这次没有核验完' };

/** The words of the script in those of somebody who never saw a ledger. */
const plainly: [string, string][] = [['现在的内容与台账不同', '现在的和当时登记的不一样'], ['有数据，台账里没有', '系统里有，当时没有登记过'], ['台账里有，数据不见了', '当时登记过，现在不见了'], ['台账被改过', '登记的底账被改过'], ['台账缺了一条，或者被换过', '登记的底账缺了一条，或者被换过'],
  ['台账的时间倒退', '登记的底账时间倒退'], ['台账的时间在将来', '登记的底账写着将来的时间'], ['（文字或者个人信息）', '的文字']];
const plain = (text: string) => plainly.reduce((t, [from, to]) => t.replace(from, to), text).replace(/^第 (\d+) 条：/, '办理经过的第 $1 条：');

/** One line where there would be many that only a technician tells apart; their names stand below. */
function briefly(wrong: Check[]): string[] {
  const named = (start: string) => wrong.filter((c) => c.about === 'program' && c.text.startsWith(start)).length;
  const [checking, other] = [named('核查程序'), wrong.filter((c) => c.about === 'program').length - named('核查程序')];
  const rest = wrong.filter((c) => c.about !== 'program').map((c) => plain(c.text));
  return [...rest.slice(0, 12), ...(rest.length > 12 ? [`还有 ${rest.length - 12} 处`] : []),
    ...(checking > 0 ? [`核查记录用的程序被改动过（${checking} 处）`] : []), ...(other > 0 ? [`系统的${checking > 0 ? '其他' : ''}程序、权限或者保护措施被改动过（${other} 处）`] : [])];
}

/** What to do, in the order of doing it. */
function steps(kinds: string[], thing: string, bureau: { phone: string } | null): string[] {
  const ask = bureau ? `打信访局电话 ${bureau.phone}，或者带着${thing}到窗口，请他们说明。` : `带着${thing}到信访局窗口，请他们说明。`;
  if (kinds.join() === 'version') return ['过一小时再来核验一次。', `还是这样的，${ask}`];
  if (kinds.join() === 'receipt') return ['用查询码到“查询进度”，重新下载一份回执，再核验一次。', `还是不对的，保存好两份文件，${ask}`];
  return [`保存好${thing}，不要删，不要改。最好把这一页打印出来，或者拍下来。`, ask, '说明不了的，可以向纪检监察机关反映，电话 12388。您的事项照常办理，不会因为您核验、反映受影响。'];
}

/** The verdict over all checks. thing: what the person holds, “回执” or “文书”. */
export function verdictOf(checks: Check[], thing: '回执' | '文书', good: string, bureau: { phone: string } | null): Verdict {
  const order = thing === '文书' ? ['paper', ...kindsOf.filter((kind) => kind !== 'paper')] : kindsOf;
  const wrong = checks.filter((c) => !c.ok), kinds = order.filter((kind) => wrong.some((c) => (c.about ?? 'record') === kind));
  return {
    tone: wrong.length === 0 ? 'good' : kinds.join() === 'version' ? 'open' : 'bad',
    title: wrong.length === 0 ? good : (titles[kinds[0] ?? 'record'] ?? ''),
    found: briefly(wrong), means: kinds.map((kind) => means[kind] ?? ''), todo: wrong.length === 0 ? [] : steps(kinds, thing, bureau),
    names: wrong.filter((c) => c.about === 'program').map((c) => c.text), sound: checks.filter((c) => c.ok),
  };
}
