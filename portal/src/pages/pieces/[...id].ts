// Pieces of files (tus.io): begin one, go on, ask how far it is. What came is never given out again.
import type { APIRoute } from 'astro';
import { answerPiece } from '../../features/pieces/store.ts';

const answer: APIRoute = async ({ request, cookies, clientAddress }) => {
  const headers = new Headers(request.headers);
  headers.set('x-client', clientAddress);
  return answerPiece(new Request(request, { headers }), cookies);
};
export const POST = answer;
export const PATCH = answer;
export const HEAD = answer;
