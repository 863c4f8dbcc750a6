// Files of a form. Each is checked by its content and put into storage at once, so that it survives every later error; only
// those listed at the end are given to the matter.
import { checkFile, maxFiles } from '@xinfang/kit/attachments.ts';
import { sentence } from '@xinfang/kit/errors.ts';
import { ask, putFile } from '../../bureau.ts';
import type { Upload } from './submission.schema.ts';

/** Takes the files of a posted form: those kept, and a sentence for each that was refused. */
export async function takeFiles(form: FormData, intakeId: string, have: number): Promise<{ kept: Upload[]; faults: string[] }> {
  const files = form.getAll('files').filter((f): f is File => typeof f !== 'string' && f.size > 0);
  const kept: Upload[] = [];
  const faults: string[] = [];
  if (files.length === 0) return { kept, faults };
  if (have + files.length > maxFiles) return { kept, faults: [sentence('attachments_too_many')] };
  const opened = await ask('open_intake', { p_submission_id: intakeId });
  if (!opened.ok) return { kept, faults: [sentence(opened.failure.key)] };
  for (const file of files) {
    const name = file.name.replaceAll(/[\\/\p{Cc}|]/gu, '_').slice(0, 200) || '附件';
    const key = await takeOne(file, name, intakeId, kept);
    if (key) faults.push(`“${name}”：${sentence(key)}`);
  }
  return { kept, faults };
}

async function takeOne(file: File, name: string, intakeId: string, kept: Upload[]): Promise<string | null> {
  if (file.size > 20 * 1024 * 1024) return 'attachment_too_big';
  const checked = await checkFile(new Uint8Array(await file.arrayBuffer()));
  if (!checked.ok) return checked.key;
  const id = crypto.randomUUID();
  if (!(await putFile(`intake/${intakeId}/${id}`, checked.bytes, checked.mediaType))) return 'service_unreachable';
  const noted = await ask('add_attachment', {
    p_submission_id: intakeId, p_attachment_id: id, p_file_name: name, p_media_type: checked.mediaType, p_bytes: checked.bytes.byteLength, p_sha256: checked.sha256,
  });
  if (!noted.ok) return noted.failure.key;
  kept.push({ id, name, bytes: checked.bytes.byteLength });
  return null;
}
