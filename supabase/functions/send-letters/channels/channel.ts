// A way to reach people. A city's SMS gateway or message centre is one more file here and one more line in index.ts.
import type { Written } from '../letter.ts';

/** Sends one letter to one address; `id` is the same at every attempt, so that a channel can refuse a second one. Throws when
 * the letter was not taken; the outbox then tries again later. */
export type Channel = (id: string, address: string, letter: Written) => Promise<void>;
