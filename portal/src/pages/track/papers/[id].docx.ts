// One paper addressed to the petitioner, as a Word file.
import { docxAnswer } from '@xinfang/kit/docx.ts';
import type { APIRoute } from 'astro';
import { ask } from '../../../bureau.ts';
import type { Tracked } from '../../../features/tracking/tracked.ts';
import { waitOf } from '../../../features/waiting/waiting.ts';
import { visitorOf, kept } from '../../../keepsake.ts';
import { paths } from '../../../paths.ts';

export const GET: APIRoute = async ({ params, cookies, clientAddress, redirect, rewrite }) => {
  const code = kept(cookies, 'track') ?? kept(cookies, 'receipt');
  if (!code) return redirect(paths.track, 303);
  const result = await ask<'track_submission', Tracked | null>('track_submission', { p_code: code, p_client: visitorOf({ cookies, clientAddress }) });
  if (waitOf(result)) return redirect(paths.track, 303);
  const paper = result.ok ? result.data?.documents.find((d) => d.id === params.id) : undefined;
  if (!paper) return rewrite('/404');
  return docxAnswer({ title: paper.title, number: paper.number, body: paper.body, issuedOn: paper.issued_on, organ: paper.unit_name, seal: paper.seal });
};
