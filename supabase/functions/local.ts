// All functions in one process behind the local gateway; a hosted project serves each index.ts by itself.
import { publishAnchor } from './_shared/anchor.ts';
import { checkRecord } from './_shared/checking.ts';
import { sendLetters } from './_shared/letters.ts';
import { openSealed } from './_shared/opening.ts';
import { removeFiles } from './_shared/removals.ts';
import { signReceipt } from './_shared/receipt.ts';
import { sealFiles, sealForm } from './_shared/sealed-files.ts';
import { sweep } from './_shared/sweep.ts';

const functions: Record<string, (request: Request) => Promise<Response>> = { 'sweep-deadlines': sweep, 'publish-anchor': publishAnchor, 'send-letters': sendLetters, 'remove-files': removeFiles, 'sign-receipt': signReceipt, 'open-sealed': openSealed, 'seal-files': sealFiles, 'seal-form': sealForm, 'check-record': checkRecord };

Deno.serve({ hostname: '127.0.0.1', port: Number(Deno.env.get('PORT')), onListen: () => undefined }, (request) => {
  const serve = functions[new URL(request.url).pathname.slice(1)];
  return serve ? serve(request) : new Response(null, { status: 404 });
});
