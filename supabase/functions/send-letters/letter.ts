// A letter: what it says, in paragraphs, and where it leads. One file in letters/ is one letter; this is the sheet they share.
export type Fields = Record<string, string | number | string[] | undefined>;
export type Letter = { subject: (f: Fields) => string; paragraphs: (f: Fields) => string[]; link: { label: string; to: 'portal' | 'office'; path: string | ((f: Fields) => string) }; isAlways?: boolean };
export type Written = { subject: string; text: string; html: string };
export type Sites = { portal: string; office: string };

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const closing = { portal: '这是信访网上平台自动发出的通知，请不要回复。如果这件事不是您提出的，是别人填错了邮箱，不用理会。不想再收到，可以在查询进度的页面取消。', office: '这是信访业务系统自动发出的提醒，请不要回复。不想再收到，可以在“设置”里取消。' };

/** A letter written out, as plain text and as HTML that needs no picture, style sheet or script. */
export function write(letter: Letter, fields: Fields, sites: Sites): Written {
  const address = sites[letter.link.to] + (typeof letter.link.path === 'string' ? letter.link.path : letter.link.path(fields));
  const paragraphs = letter.paragraphs(fields).filter(Boolean);
  const foot = letter.isAlways ? '这是信访业务系统自动发出的安全提醒，请不要回复。' : closing[letter.link.to];
  const html = paragraphs.map((p) => `<p style="margin:0 0 16px;white-space:pre-wrap">${escape(p)}</p>`).join('\n');
  return {
    subject: letter.subject(fields),
    text: [...paragraphs, `${letter.link.label}：${address}`, foot].join('\n\n'),
    html: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escape(letter.subject(fields))}</title></head>
<body style="margin:0;padding:24px;font:18px/1.7 'PingFang SC','Microsoft YaHei',sans-serif;color:#1a1d21;background:#ffffff"><div style="max-width:36em;margin:0 auto">
${html}
<p style="margin:24px 0"><a href="${escape(address)}" style="color:#123f7a">${escape(letter.link.label)}</a></p>
<p style="margin:24px 0 0;color:#4a515a;font-size:15px">${escape(foot)}</p></div></body></html>`,
  };
}
