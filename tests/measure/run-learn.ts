// npm run learn:names: learns anew the weights of names, and of words that could be names, and writes kit/mask-weights.ts and kit/mask-word-weights.ts.
import { writeFileSync } from 'node:fs';
import { asWords, learn } from './learn-names.ts';
import { anyName, anyWord, sources, wordAlone } from './marked-names.ts';
import { fileOf } from './weights-file.ts';

const texts = Object.values(sources).flat();
writeFileSync(new URL('../../kit/mask-weights.ts', import.meta.url), fileOf('mask-learned.ts', learn(texts, anyName, anyWord)));
writeFileSync(new URL('../../kit/mask-word-weights.ts', import.meta.url), fileOf('mask-words.ts', learn(texts, anyName, wordAlone, asWords)));
