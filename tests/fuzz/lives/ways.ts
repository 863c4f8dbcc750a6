// A way through the system: what was done some days ago, before the others began to play, and what is done while they play.
import type { Life } from '../life.ts';

export type Way = { days?: number; before?: (life: Life) => Promise<void>; then: (life: Life) => Promise<void> };
export type Ways = Record<string, Way>;
