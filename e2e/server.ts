/**
 * The whole web of a test, on one port of this machine: http and https, every host name answered by the handler that
 * was registered for it. Hosts nobody registered answer 404, as do the browser's own calls home.
 */
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { makeCertificate } from './certificate';
import { answerDns } from './dns';

export interface Answer {
  status?: number;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
}

/** What was asked of the server. */
export interface Asked {
  host: string;
  /** Path and query. */
  path: string;
  url: string;
  method: string;
  headers: http.IncomingHttpHeaders;
}

/** Answers a request; `null` drops the connection, as a broken network would. */
export type Handler = (asked: Asked) => Answer | null | Promise<Answer | null>;

export interface Server {
  port: number;
  /** host name → address of this machine; others are at 127.0.0.1. `null`: the name does not exist. */
  addresses: Readonly<Record<string, string | null>>;
  /** Every request since the start, but DNS. */
  log: Asked[];
  /** Registers or replaces the handler of a host (`*.example.fr` takes its subdomains, `*` everything else). */
  on(host: string, handler: Handler): void;
  close(): Promise<void>;
}

/** The host under which Firefox asks for names. */
export const DNS_HOST = 'dns.vigie.test';

/** Starts a server. Loopback addresses other than 127.0.0.1 need Linux. */
export async function startServer(
  options: { addresses?: Server['addresses'] } = {},
): Promise<Server> {
  const addresses = options.addresses ?? {};
  const handlers = new Map<string, Handler>();
  const log: Asked[] = [];

  const serve: http.RequestListener = (request, response) => {
    void (async () => {
      const secure = (request.socket as { encrypted?: boolean }).encrypted === true;
      const host = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
      const path = request.url ?? '/';
      if (host === DNS_HOST) return serveDns(path, response, addresses);
      const url = `${secure ? 'https' : 'http'}://${host}${path}`;
      const asked: Asked = {
        host,
        path,
        url,
        method: request.method ?? 'GET',
        headers: request.headers,
      };
      log.push(asked);
      request.resume();
      const handler = find(handlers, host);
      const answer = handler ? await handler(asked) : { status: 404 };
      if (!answer) return request.socket.destroy();
      for (const [name, value] of Object.entries(answer.headers ?? {}))
        response.setHeader(name, value);
      response.statusCode = answer.status ?? 200;
      response.end(answer.body ?? '');
    })().catch((error: unknown) => {
      console.error(`test server, ${request.headers.host}${request.url}:`, error);
      request.socket.destroy();
    });
  };

  const plain = http.createServer(serve);
  const secure = https.createServer(makeCertificate(), serve);
  const sockets = new Set<net.Socket>();
  const listen = (port: number, address: string): Promise<net.Server> => {
    const server = net.createServer((socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => socket.destroy());
      socket.once('data', (first) => {
        socket.pause();
        socket.unshift(first);
        // A TLS handshake starts with byte 22; anything else is plain HTTP.
        (first[0] === 22 ? secure : plain).emit('connection', socket);
        process.nextTick(() => socket.resume());
      });
    });
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, address, () => resolve(server));
    });
  };
  const first = await listen(0, '127.0.0.1');
  const { port } = first.address() as net.AddressInfo;
  const others = new Set(Object.values(addresses).filter((a): a is string => a !== null));
  others.delete('127.0.0.1');
  const servers = [first];
  for (const address of others) servers.push(await listen(port, address));

  return {
    port,
    addresses,
    log,
    on: (host, handler) => void handlers.set(host, handler),
    close: async () => {
      const closed = servers.map((s) => new Promise((resolve) => void s.close(resolve)));
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    },
  };
}

function find(handlers: ReadonlyMap<string, Handler>, host: string): Handler | undefined {
  const exact = handlers.get(host);
  if (exact) return exact;
  for (let dot = host.indexOf('.'); dot > 0; dot = host.indexOf('.', dot + 1)) {
    const handler = handlers.get(`*${host.slice(dot)}`);
    if (handler) return handler;
  }
  return handlers.get('*');
}

function serveDns(
  path: string,
  response: http.ServerResponse,
  addresses: Server['addresses'],
): void {
  const query = new URL(path, `https://${DNS_HOST}`).searchParams.get('dns') ?? '';
  response.setHeader('content-type', 'application/dns-message');
  response.end(
    answerDns(Buffer.from(query, 'base64url'), (name) =>
      Object.hasOwn(addresses, name) ? addresses[name]! : '127.0.0.1',
    ),
  );
}
