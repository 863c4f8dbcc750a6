// The hooks that supabase/config.toml names are functions that Auth may call, and nobody else.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { passwordLeast } from '../../kit/password.ts';
import { sql } from '../support/stack.ts';

const config = readFileSync(new URL('../../supabase/config.toml', import.meta.url), 'utf8');

describe('the settings of a hosted project', () => {
  it('name the hooks that the database has, for Auth alone', async () => {
    const named = [...config.matchAll(/uri = "pg-functions:\/\/postgres\/(\w+)\/(\w+)"/g)].map((m) => `${m[1]}.${m[2]}`);
    const callable = await sql(`select n.nspname || '.' || p.proname as name, has_function_privilege('authenticated', p.oid, 'execute') or has_function_privilege('anon', p.oid, 'execute') or has_function_privilege('service_role', p.oid, 'execute') as others
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'app' and exists (select from aclexplode(p.proacl) a where a.grantee = 'supabase_auth_admin'::regrole) order by 1`);
    expect(callable).toEqual(named.toSorted().map((name) => ({ name, others: false })));
    expect(named.length).toBe(2);
  });

  it('ask for passwords as long as the sites do, and leave the proof of an address to the code of the invitation (decision 72)', () => {
    expect(config).toContain(`minimum_password_length = ${passwordLeast}\n`);
    expect(config).toContain('enable_confirmations = false');
  });
});
