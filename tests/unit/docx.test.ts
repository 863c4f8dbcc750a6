// Papers of the running system as Word files: what was issued, nothing else, and it opens.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import { expect, it } from 'vitest';
import { docxOf } from '../../kit/docx.ts';
import { answered } from '../support/matters.ts';
import { sql, zhujian } from '../support/stack.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

async function papers() {
  const matter = await answered(zhujian, 'ZJJ');
  return sql('select d.title, d.number, d.body, d.issued_on::text as "issuedOn", u.name as organ from app.documents d join app.units u on u.id = d.unit_id where d.matter_id = $1 order by d.issued_at', [matter.id]);
}

it('every paper becomes a Word file', async () => {
  for (const p of await papers()) {
    const bytes = await docxOf(p);
    expect([p.title, (await fileTypeFromBuffer(bytes))?.ext]).toEqual([p.title, 'docx']);
  }
});

it(hasOffice ? 'LibreOffice opens them, with every line of the paper and its number, on A4' : 'no LibreOffice is here to open them: only their kind was looked at', async () => {
  if (!hasOffice) return;
  const folder = mkdtempSync(join(tmpdir(), 'xinfang-docx-'));
  try {
    const all = await papers();
    const files = await Promise.all(all.map(async (p, i) => {
      writeFileSync(join(folder, `${i}.docx`), await docxOf(p));
      return join(folder, `${i}.docx`);
    }));
    for (const kind of ['txt:Text (encoded):UTF8', 'pdf']) {
      const done = spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', kind, '--outdir', folder, ...files], { encoding: 'utf8', timeout: 120_000 });
      expect(done.status).toBe(0);
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
