import type { APIRoute } from 'astro';
import { paths } from '../paths.ts';
import { signOut } from '../session.ts';

export const POST: APIRoute = ({ cookies, redirect }) => {
  signOut(cookies);
  return redirect(paths.login, 303);
};

export const GET: APIRoute = ({ redirect }) => redirect(paths.queue, 303);
