// npm run mask: reads a text on standard input and writes what the public would see. Names given as arguments are known
// beforehand: the first is the petitioner's, the others are other people's.
import { text } from 'node:stream/consumers';
import { maskText } from '../../kit/mask.ts';

const [petitioner, ...others] = process.argv.slice(2);
process.stdout.write(maskText(await text(process.stdin), { petitioners: petitioner ? [petitioner] : [], others }));
