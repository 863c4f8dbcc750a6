// Where a site may connect to: the API and the virus scanner, and nowhere else. A library that wants to tell its maker something, or an
// address that somebody talked a page into asking, ends here, below every client there is (OWASP ASVS 13.2.5).
import net from 'node:net';

type Target = { host?: string | null; port?: number | string | null; path?: string | null };
type Connect = (this: net.Socket, ...args: unknown[]) => net.Socket;

const place = (host: string, port: number | string): string => `${host.toLowerCase().replaceAll(/[[\]]/g, '')}:${port}`;
/** An address of a setting as a place: https://…, host:port, or the path of a socket. */
const placeOf = (address: string): string => {
  if (address.startsWith('/')) return address;
  const { protocol, hostname, port } = new URL(address.includes('://') ? address : `tcp://${address}`);
  return place(hostname, port || { 'https:': 443, 'http:': 80 }[protocol] || 3310);
};

/** Where a call of connect leads: it takes a port and a host, a path, or an object, which Node wraps in a list on its way. */
function targetOf(args: unknown[]): string {
  const first = (Array.isArray(args[0]) ? (args[0] as unknown[])[0] : args[0]) as Target | string | number;
  if (typeof first === 'object' && first !== null) return first.path ?? place(first.host ?? 'localhost', first.port ?? 0);
  return typeof first === 'string' && !/^\d+$/.test(first) ? first : place(typeof args[1] === 'string' ? args[1] : 'localhost', first ?? 0);
}

/** From now on this process connects to these addresses only; gives back how to lift it. */
export function connectOnlyTo(addresses: string[]): () => void {
  const allowed = new Set(addresses.filter(Boolean).map(placeOf)), socket = net.Socket.prototype as unknown as { connect: Connect };
  const connect = socket.connect;
  socket.connect = function (...args) {
    const target = targetOf(args);
    if (allowed.has(target)) return connect.apply(this, args);
    process.nextTick(() => this.destroy(new Error(`connection_refused_by_list: ${target}`)));
    return this;
  };
  return () => void (socket.connect = connect);
}
