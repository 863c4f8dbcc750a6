import type { Row } from '@xinfang/kit/db.ts';

/** The person who is signed in: name, unit, roles. */
export type Me = { [K in keyof Row<'me'>]: NonNullable<Row<'me'>[K]> };
