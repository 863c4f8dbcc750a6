// Registering what was checked, in the background: the page may be left, closed or looked at again. Where this server ends, the lines
// that are registered are registered, and the button goes on with the rest; the database lets no line become two matters.
import { call, type Db } from '@xinfang/kit/db.ts';

const running = new Map<string, { fault: string | null }>();

/** Whether this server is at work on an import, and the key of what stopped it. */
export const progressOf = (id: string): { isRunning: boolean; fault: string | null } => {
  const state = running.get(id);
  return { isRunning: state !== undefined && state.fault === null, fault: state?.fault ?? null };
};

/** Registers the lines of an import part by part, as the person whose access this is. */
export function startTaking(db: Db, id: string): void {
  if (progressOf(id).isRunning) return;
  const state = { fault: null as string | null };
  running.set(id, state);
  void (async () => {
    for (;;) {
      const result = await call(db, 'take_import_lines', { p_import_id: id, p_limit: 50 });
      if (!result.ok) {
        state.fault = result.failure.key; // shown until somebody goes on
        return;
      }
      if ((result.data as { left: number }).left === 0) break;
    }
    running.delete(id);
  })();
}
