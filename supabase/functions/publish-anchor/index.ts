// Publishes and signs the day's root over all chains; daily.
import { publishAnchor } from '../_shared/anchor.ts';

Deno.serve(publishAnchor);
