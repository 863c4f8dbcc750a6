// Every letter by its name; the outbox of the database names them.
import type { Letter } from './letter.ts';
import { letter as accountWaits } from './letters/account-waits.ts';
import { letter as accountWasOpened } from './letters/account-was-opened.ts';
import { letter as answerWasGiven } from './letters/answer-was-given.ts';
import { letter as confidentialMatterMoved } from './letters/confidential-matter-moved.ts';
import { letter as handlingWasTold } from './letters/handling-was-told.ts';
import { letter as matterMoved } from './letters/matter-moved.ts';
import { letter as matterWasSent } from './letters/matter-was-sent.ts';
import { letter as officerIsMissing } from './letters/officer-is-missing.ts';
import { letter as passwordMayBeSet } from './letters/password-may-be-set.ts';
import { letter as passwordWasSet } from './letters/password-was-set.ts';
import { letter as secondFactorWasChanged } from './letters/second-factor-was-changed.ts';
import { letter as signInWasLocked } from './letters/sign-in-was-locked.ts';
import { letter as staffWasInvited } from './letters/staff-was-invited.ts';
import { letter as submissionWasReceived } from './letters/submission-was-received.ts';
import { letter as workIsDue } from './letters/work-is-due.ts';

export const letters: Record<string, Letter> = {
  'account-waits': accountWaits, 'account-was-opened': accountWasOpened, 'staff-was-invited': staffWasInvited, 'password-may-be-set': passwordMayBeSet, 'password-was-set': passwordWasSet, 'second-factor-was-changed': secondFactorWasChanged, 'sign-in-was-locked': signInWasLocked,
  'answer-was-given': answerWasGiven, 'confidential-matter-moved': confidentialMatterMoved, 'handling-was-told': handlingWasTold, 'matter-moved': matterMoved, 'matter-was-sent': matterWasSent, 'officer-is-missing': officerIsMissing,
  'submission-was-received': submissionWasReceived, 'work-is-due': workIsDue,
};
