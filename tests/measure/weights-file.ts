// How kit/mask-weights.ts and kit/mask-word-weights.ts are written: the signs by their weight.
const head = (of: string) => `// What each sign of ${of} weighs. Written by npm run learn:names; not to be changed by hand.

// A weight, then the signs that have it.
const lines = \``;
const foot = `\`;

export const weights: ReadonlyMap<string, number> = new Map(lines.trim().split('\\n').flatMap((line) => {
  const [weight, ...signs] = line.split(' ');
  return signs.map((s): [string, number] => [s, Number(weight)]);
}));
`;

export function fileOf(of: string, weights: Map<string, number>): string {
  const by = Map.groupBy(weights, ([, w]) => w);
  const lines = [...by].sort(([a], [b]) => b - a).flatMap(([w, signs]) => {
    const rows: string[] = [];
    for (const [s] of signs) {
      const last = rows.at(-1);
      if (last === undefined || last.length + s.length > 150) rows.push(`${String(w)} ${s}`);
      else rows[rows.length - 1] = `${last} ${s}`;
    }
    return rows;
  });
  return `${head(of)}\n${lines.join('\n')}\n${foot}`;
}
