import { bureau } from './bureau.ts';
import { handling } from './handling.ts';
import { office } from './office.ts';
import { people } from './people.ts';
import { reviews } from './reviews.ts';
import { watching } from './watching.ts';
import type { Ways } from './ways.ts';

export const ways: Ways = { ...handling, ...reviews, ...people, ...watching, ...bureau, ...office };
