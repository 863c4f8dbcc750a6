// The drafts of this browser, for every page that keeps something (submission/draft.ts, pieces/send.ts).
import { Drafts } from '@xinfang/kit/drafts.ts';
import { paths } from '../paths.ts';

export const drafts = new Drafts(paths.draftKey);
