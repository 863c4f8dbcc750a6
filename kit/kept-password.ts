// The password of a site's account, kept in a file that only this site can open: encrypted with a key from SESSION_SECRET, mode 0600.
// The next password stands beside the present one before it is set, so that whatever stops the site leaves a file it can sign in with.
// Processes of one site share the folder; one of them changes the password at a time.
import { randomBytes } from 'node:crypto';
import { mkdir, open as openFile, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { write as log } from './log.ts';
import { derived, open, seal } from './secrets.ts';

export type Kept = { present: string; next: string | null; changedAt: number };
/** A change takes seconds (its requests end after fifteen each); what locked for longer is gone. */
const lockedFor = 60_000;
const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';

export class KeptPassword {
  readonly #folder: string;
  readonly #file: string;
  readonly #email: string;
  readonly #key: Buffer;
  constructor(folder: string, url: string, email: string, secret: string) {
    this.#folder = folder;
    this.#file = join(folder, email.replaceAll(/[^\w.@-]/g, '_'));
    this.#email = email;
    this.#key = derived(secret, `account ${url} ${email}`);
  }

  /** What is kept; null when nothing is, or nothing that this site can open, which its log then says. */
  async read(): Promise<Kept | null> {
    try {
      const text = open(await readFile(this.#file, 'utf8'), this.#key);
      if (text !== null) return JSON.parse(text) as Kept;
      log('error', 'password_unreadable', { account: this.#email, fault: 'another_key' });
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') log('error', 'password_unreadable', { account: this.#email, fault: codeOf(error) });
    }
    return null;
  }

  /** Keeps this in place of what was kept, whole or not at all, on the disk before it returns. */
  async write(kept: Kept): Promise<void> {
    const beside = `${this.#file}.${randomBytes(6).toString('hex')}`;
    const file = await openFile(beside, 'wx', 0o600);
    try {
      await file.writeFile(seal(JSON.stringify(kept), this.#key));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, this.#file);
    const folder = await openFile(this.#folder, 'r');
    await folder.sync().finally(() => folder.close());
  }

  /** Does the work unless another process is at it; a lock that was left behind is taken away for the next time. */
  async alone(work: () => Promise<void>): Promise<void> {
    const lock = `${this.#file}.lock`;
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    try {
      await (await openFile(lock, 'wx', 0o600)).close();
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      const since = await stat(lock).then((s) => s.mtimeMs, () => Infinity);
      if (Date.now() - since > lockedFor) await rm(lock, { force: true });
      return;
    }
    await work().finally(() => rm(lock, { force: true }));
  }
}
