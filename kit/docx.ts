// A paper as a Word file, laid out as the standard for official documents asks (GB/T 9704-2012): A4, a core of 156 by 225 mm,
// twenty-two lines of twenty-eight characters, the organ in red, the number, a red rule, the title; page numbers between dashes.
import { AlignmentType, BorderStyle, convertMillimetersToTwip as mm, Document, DocumentGridType, Footer, LineRuleType, Packer, PageNumber, Paragraph, TextRun } from 'docx';

export type Paper = { title: string; number: string; body: string; issuedOn: string; organ: string; seal?: string | null };

const songti = { ascii: 'Times New Roman', eastAsia: '方正小标宋简体', hAnsi: 'Times New Roman' };
const fangsong = { ascii: 'Times New Roman', eastAsia: '仿宋_GB2312', hAnsi: 'Times New Roman' };
const heiti = { ascii: 'Times New Roman', eastAsia: '黑体', hAnsi: 'Times New Roman' };
const line = { line: 579, lineRule: LineRuleType.EXACT };
const sizes = { second: 44, third: 32, fourth: 28 }; // 二号, 三号, 四号 in half points

const sayDay = (day: string) => {
  const [y, m, d] = day.split('-').map(Number);
  return `${y}年${m}月${d}日`;
};

function paragraphs(body: string): Paragraph[] {
  return body.split('\n').map((text) => text.trim()).filter(Boolean).map((text) => {
    const isPoint = /^[一二三四五六七八九十]、/.test(text);
    const isAddress = /[：:]$/.test(text) && !isPoint;
    return new Paragraph({ spacing: line, alignment: AlignmentType.BOTH, keepNext: isPoint, ...(isAddress ? {} : { indent: { firstLine: 640, firstLineChars: 200 } }), children: [new TextRun({ text, font: isPoint ? heiti : fangsong, size: sizes.third })] });
  });
}

const footer = (alignment: (typeof AlignmentType)[keyof typeof AlignmentType]) => new Footer({
  children: [new Paragraph({ alignment, children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: { ascii: '宋体', eastAsia: '宋体', hAnsi: '宋体' }, size: sizes.fourth })] })],
});

/** The bytes of the .docx. Nothing but what stands on the issued paper goes in. */
export async function docxOf(p: Paper): Promise<Buffer> {
  const document = new Document({
    creator: p.organ, title: `${p.title} ${p.number}`, evenAndOddHeaderAndFooters: true,
    sections: [{
      properties: {
        page: { size: { width: mm(210), height: mm(297) }, margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), footer: mm(28) } },
        grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: 579, charSpace: 0 },
      },
      footers: { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) },
      children: [
        new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 240 }, children: [new TextRun({ text: p.organ, font: songti, size: sizes.second, color: 'C00000' })] }),
        new Paragraph({ alignment: AlignmentType.CENTER, spacing: { ...line, before: 240 }, border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: 'C00000', space: 11 } }, children: [new TextRun({ text: p.number, font: fangsong, size: sizes.third })] }),
        new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 480, after: 360 }, children: [new TextRun({ text: p.title, font: songti, size: sizes.second })] }),
        ...paragraphs(p.body),
        new Paragraph({ spacing: { ...line, before: 579 }, alignment: AlignmentType.RIGHT, indent: { right: 640 }, children: [new TextRun({ text: p.organ, font: fangsong, size: sizes.third })] }),
        new Paragraph({ spacing: line, alignment: AlignmentType.RIGHT, indent: { right: 960 }, children: [new TextRun({ text: sayDay(p.issuedOn), font: fangsong, size: sizes.third })] }),
        ...(p.seal ? [new Paragraph({ spacing: line, alignment: AlignmentType.RIGHT, indent: { right: 640 }, children: [new TextRun({ text: `（${p.seal}）`, font: fangsong, size: sizes.third })] })] : []),
      ],
    }],
  });
  return Packer.toBuffer(document);
}

/** The answer of a site to a request for a paper as a Word file. */
export async function docxAnswer(p: Paper): Promise<Response> {
  const name = `${p.title}（${p.number}）.docx`.replaceAll(/[\\/:*?"<>|]/g, '_');
  return new Response(new Uint8Array(await docxOf(p)), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'cache-control': 'no-store',
      'content-disposition': `attachment; filename="paper.docx"; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
}
