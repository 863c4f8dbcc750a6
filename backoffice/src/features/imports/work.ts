// Checking and registering the lines of a file, in the background: the page may be left, closed or looked at again. Where this server
// ends, what is done is done, and the button goes on with the rest; the database lets no line become two matters.
import { call, type Db } from '@xinfang/kit/db.ts';

export type Task = 'check' | 'take';
type State = { task: Task; fault: string | null };
const running = new Map<string, State>();
const parts = { check: { verb: 'check_import_lines', size: 100 }, take: { verb: 'take_import_lines', size: 50 } } as const;

/** What this server is doing with an import, and the key of what stopped it. */
export const workOf = (id: string): { task: Task | null; fault: string | null } => {
  const state = running.get(id);
  return { task: state && state.fault === null ? state.task : null, fault: state?.fault ?? null };
};

/** Checks or registers the lines of an import part by part, as the person whose access this is. */
export function start(db: Db, id: string, task: Task): void {
  if (workOf(id).task) return;
  const state: State = { task, fault: null };
  running.set(id, state);
  void (async () => {
    for (;;) {
      const result = await call(db, parts[task].verb, { p_import_id: id, p_limit: parts[task].size });
      if (!result.ok) {
        state.fault = result.failure.key; // shown until somebody goes on
        return;
      }
      if ((result.data as { left: number }).left === 0) break;
    }
    running.delete(id);
  })();
}
