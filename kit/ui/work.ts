// The work for a pass, beside the page: a number below `work` whose hash with the salt is the target.
const scope = self as unknown as { onmessage: (message: MessageEvent<string>) => void; postMessage(value: { number?: number; part: number }): void };

async function search(challenge: string): Promise<void> {
  const [, salt = '', , work = '0', , target = ''] = challenge.split('.');
  const wanted = target.match(/../g)?.map((pair) => parseInt(pair, 16)) ?? [];
  const encoder = new TextEncoder();
  for (let from = 0; from < Number(work); from += 500) {
    const hashes = await Promise.all(Array.from({ length: 500 }, (_, i) => crypto.subtle.digest('SHA-256', encoder.encode(`${salt}${from + i}`))));
    const found = hashes.findIndex((hash) => new Uint8Array(hash).every((byte, i) => byte === wanted[i]));
    if (found >= 0) return scope.postMessage({ number: from + found, part: 1 });
    scope.postMessage({ part: from / Number(work) });
  }
}

scope.onmessage = (message) => void search(message.data);
