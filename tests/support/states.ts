// docs/states.md, written from the rows of api.states and api.transitions.

export type State = { state: string; subject: string; label: string; meaning: string; is_final: boolean };
export type Transition = {
  code: string; action: string; label: string; subject: string; from_state: string; to_state: string; side: string; roles: string[]; proposer_roles: string[] | null;
  document_kind: string | null; starts_clocks: string[]; stops_clocks: string[]; rule: string; needs: string | null;
};
type Words = { roles: Map<string, string>; clocks: Map<string, string>; papers: Map<string, string> };

const table = (head: string[], rows: string[][]): string =>
  [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows.map((r) => `| ${r.join(' | ')} |`)].join('\n');

/** A mermaid diagram of one kind of subject; what the system does by itself is marked. */
function diagram(subject: string, states: State[], transitions: Transition[]): string {
  const first = { matter: 'M10', dispatch: 'X10', review: 'Q10', supervision: 'Z10', recommendation: 'Y10' }[subject] ?? '';
  const arrows = new Set(transitions.filter((t) => t.from_state !== t.to_state)
    .map((t) => `  ${t.from_state} --> ${t.to_state}: ${t.code} ${t.label}${t.side === 'system' ? '（系统）' : ''}`));
  const used = new Set([first, ...transitions.flatMap((t) => [t.from_state, t.to_state])]);
  return [
    '```mermaid', 'stateDiagram-v2', ...states.filter((s) => used.has(s.state)).map((s) => `  ${s.state}: ${s.state} ${s.label}`),
    `  [*] --> ${first}: ${subject === 'matter' ? 'T-01 收到' : subject === 'review' ? '收到申请' : subject === 'supervision' ? '拟督办函' : subject === 'recommendation' ? '拟通报或建议' : '送到单位'}`, ...arrows, ...states.filter((s) => s.is_final && used.has(s.state)).map((s) => `  ${s.state} --> [*]`), '```',
  ].join('\n');
}

/** The page: a diagram for each kind of subject, the states, every transition. */
export function statesPage(states: State[], transitions: Transition[], words: Words): string {
  const name = new Map(states.map((s) => [s.state, `${s.state} ${s.label}`]));
  const say = (codes: string[] | null, of: Map<string, string>) => (codes?.length ? codes.map((c) => (of.has(c) ? `${c} ${of.get(c)}` : c)).join('<br>') : '–');
  const of = (subject: string) => ({ states: states.filter((s) => s.subject === subject), transitions: transitions.filter((t) => t.subject === subject) });
  const reached = new Set(['M00', 'M10', 'X10', 'Q10', 'Z10', 'Y10', 'V10', ...transitions.map((t) => t.to_state)]);
  const rows = (list: Transition[]) => list.map((t) => [
    t.code, t.label, `\`${t.action}\``, name.get(t.from_state) ?? '', name.get(t.to_state) ?? '', say(t.proposer_roles, words.roles), say(t.roles, words.roles),
    t.document_kind ? say([t.document_kind], words.papers) : '–', say(t.starts_clocks, words.clocks), say(t.stops_clocks, words.clocks), t.needs ?? '–', t.rule,
  ]);
  const head = ['code', 'button', 'verb', 'from', 'to', 'who proposes', 'who decides', 'paper', 'clocks started', 'clocks stopped', 'what it needs', 'rule'];
  const [matter, dispatch, review, supervision, recommendation] = [of('matter'), of('dispatch'), of('review'), of('supervision'), of('recommendation')];
  return `# States and steps

Generated from \`api.states\` and \`api.transitions\`; rewritten by \`npm run docs\`, and \`tests/database/docs.test.ts\` fails when
it is stale. The rows stand in \`supabase/migrations/20260101000600_transitions.sql\`; the mover in
\`20260101001400_mover.sql\` reads them, and a trigger refuses every change of state that is not one of them.

How to read the tables: where nobody proposes, one person takes the step alone. Where somebody proposes, their word is kept
as a proposal (拟办) and a second person decides; 转送 to one unit needs no second person. On a sealed matter (保密件) every
step belongs to CONF_OFFICER. Steps of the system (系统) have no button: the matter follows its dispatches. A matter begins in
M10, a dispatch in X10, a review in Q10, a supervision in Z10 and a recommendation in Y10, and none can be made in any other state. A state that no step reaches yet is one of the
handbook whose steps are still to be built.

## Matters (信访事项)

${diagram('matter', matter.states, matter.transitions)}

## Dispatches (转送交办件)

${diagram('dispatch', dispatch.states, dispatch.transitions)}

## Reviews (复查、复核)

${diagram('review', review.states, review.transitions)}

## Supervisions (督办)

${diagram('supervision', supervision.states, supervision.transitions)}

## Circulars and recommendations (通报和三项建议)

${diagram('recommendation', recommendation.states, recommendation.transitions)}

## States

${table(['state', 'of', 'word', 'meaning', 'final', 'reached by a step'], states.map((s) => [s.state, s.subject, s.label, s.meaning, s.is_final ? 'yes' : '–', reached.has(s.state) ? 'yes' : 'not yet']))}

## Steps of a matter

${table(head, rows(matter.transitions.filter((t) => t.side !== 'system')))}

## Steps of a dispatch

${table(head, rows(dispatch.transitions))}

## Steps of a review

${table(head, rows(review.transitions))}

## Steps of a supervision

${table(head, rows(supervision.transitions))}

## Steps of a circular or recommendation

${table(head, rows(recommendation.transitions))}

## How a matter follows its dispatches and reviews

${table(['code', 'word', 'from', 'to', 'rule'], matter.transitions.filter((t) => t.side === 'system').map((t) => [t.code, t.label, name.get(t.from_state) ?? '', name.get(t.to_state) ?? '', t.rule]))}
`;
}
