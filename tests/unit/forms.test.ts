// Every step that a person of the bureau or of a unit may take has a form in the back office, and none asks in another language.
import { describe, expect, it } from 'vitest';
import { formOf } from '../../backoffice/src/features/steps/steps.ts';
import { sql } from '../support/stack.ts';

describe('the forms of the steps', () => {
  it('are there for every step of staff', async () => {
    const steps = await sql("select distinct label, action, code from app.transitions where side in ('bureau','unit') and not (side = 'unit' and subject = 'matter')");
    const missing = steps.filter((s) => {
      try {
        return !formOf({ ...s, proposal_id: '' } as Parameters<typeof formOf>[0]);
      } catch {
        return true;
      }
    });
    expect(missing).toEqual([]);
  });
});
