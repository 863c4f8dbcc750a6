// The floor: a bare HTTP server with a database pool that does one query and sends the result, the least that an HTTP path
// can cost. A process of its own, as the sites are. Its tables are in the schema `bench` of the private database.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.FLOOR_DATABASE_URL, max: 12 });

async function bodyOf(req: IncomingMessage): Promise<Record<string, string>> {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part as Buffer);
  return parts.length ? (JSON.parse(Buffer.concat(parts).toString()) as Record<string, string>) : {};
}

const queries: Record<string, { text: string; values: string[] }> = {
  '/submit': { text: 'insert into bench.cases (id, code, title, content) values ($1, $2, $3, $4) returning id, code, state', values: ['id', 'code', 'title', 'content'] },
  '/track': { text: 'select * from bench.cases where code = $1', values: ['code'] },
  '/move': { text: "update bench.cases set state = 'M20', version = version + 1 where id = $1 returning id, state, version", values: ['id'] },
  '/queue': {
    text: `select w.id, w.matter_id, w.position, w.due_on, w.task, m.reg_no, m.title, m.channel, m.place_code, m.state
      from app.work_items w join app.matters m on m.id = w.matter_id
      where w.unit_id = $1 and w.role = $2 and w.closed_at is null and w.position > $3 order by w.position limit 51`,
    values: ['unit', 'role', 'after'],
  },
};

async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
  try {
    const query = queries[req.url ?? ''];
    if (!query) return void res.writeHead(404).end();
    const body = await bodyOf(req);
    const { rows } = await pool.query({ name: req.url, text: query.text, values: query.values.map((name) => body[name]) });
    const text = JSON.stringify(rows);
    res.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
  } catch (error) {
    res.writeHead(500).end(String(error));
  }
}

const server = createServer((req, res) => void answer(req, res));

server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit(0));
