import type { APIRoute } from 'astro';
import { paths } from '../paths.ts';
import { signOut } from '../session.ts';

export const POST: APIRoute = async ({ cookies, redirect }) => {
  await signOut(cookies);
  const answer = redirect(paths.login, 303);
  answer.headers.set('clear-site-data', '"cache"'); // what the browser kept of pages, also for its back button
  return answer;
};

export const GET: APIRoute = ({ redirect }) => redirect(paths.queue, 303);
