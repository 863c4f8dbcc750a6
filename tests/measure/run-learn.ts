// npm run learn:names: learns the weights of the names anew and writes kit/mask-weights.ts.
import { writeFileSync } from 'node:fs';
import { learn } from './learn-names.ts';
import { anyName, anyWord, sources } from './marked-names.ts';
import { fileOf } from './weights-file.ts';

writeFileSync(new URL('../../kit/mask-weights.ts', import.meta.url), fileOf(learn(Object.values(sources).flat(), anyName, anyWord)));
