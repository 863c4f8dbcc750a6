// Where Astro writes what it has to say while it runs: into the same log, as JSON, without anybody’s words. Astro takes only a
// JavaScript file here.
import { clean, write } from './log.ts';

export default () => ({
  write: ({ level, label, message }) => {
    if (level === 'error' || level === 'warn') write(level, 'page_failed', { part: label ?? undefined, fault: clean(String(message)) });
  },
});
