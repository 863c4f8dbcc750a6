// Papers of the running system as Word files: what was issued, nothing else, and it opens.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import { expect, it } from 'vitest';
import { docxOf } from '../../kit/docx.ts';
import { answered, dispatchOf, order } from '../support/matters.ts';
import { done, lead, sql, supervisor, zhujian } from '../support/stack.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

async function papers() {
  const matter = await answered(zhujian, 'ZJJ');
  done(await supervisor.call('draft_supervision', { p_matter_id: matter.id, p_dispatch_id: (await dispatchOf(matter.id)).id, p_content: order() }));
  const [drawn] = await sql('select id, version from app.supervisions where matter_id = $1', [matter.id]);
  done(await lead.call('sign_supervision', { p_supervision_id: drawn.id, p_version: drawn.version }));
  return sql('select d.title, d.number, d.body, d.issued_on::text as "issuedOn", u.name as organ from app.documents d join app.units u on u.id = d.unit_id where d.matter_id = $1 order by d.issued_at', [matter.id]);
}

it('every paper becomes a Word file', async () => {
  for (const p of await papers()) {
    const bytes = await docxOf(p);
    expect([p.title, (await fileTypeFromBuffer(bytes))?.ext]).toEqual([p.title, 'docx']);
  }
});

it.skipIf(!hasOffice)('LibreOffice opens them, with every line of the paper and its number, on A4', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xinfang-docx-'));
  try {
    const all = await papers();
    expect(all.map((p) => p.title)).toEqual(expect.arrayContaining(['信访事项转送函', '信访处理意见书', '督办函']));
    const files = await Promise.all(all.map(async (p, i) => {
      writeFileSync(join(folder, `${i}.docx`), await docxOf(p));
      return join(folder, `${i}.docx`);
    }));
    for (const kind of ['txt:Text (encoded):UTF8', 'pdf']) {
      const ended = spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', kind, '--outdir', folder, ...files], { encoding: 'utf8', timeout: 120_000 });
      expect(ended.status).toBe(0);
    }
    all.forEach((p, i) => {
      const text = readFileSync(join(folder, `${i}.txt`), 'utf8').replaceAll(/\s/g, '');
      for (const part of [p.title, p.number, p.organ, ...p.body.split('\n')]) expect(text).toContain(part.replaceAll(/\s/g, ''));
      expect(readFileSync(join(folder, `${i}.pdf`), 'latin1')).toMatch(/MediaBox\s*\[\s*0 0 59[45]\.\d+ 84[12]\.\d+/);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
