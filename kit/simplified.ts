// Traditional characters as simplified ones, by the dictionary of OpenCC.
import { Converter } from 'opencc-js/t2cn';

/** A text in simplified characters. */
export const simplified = Converter({ from: 't', to: 'cn' });
