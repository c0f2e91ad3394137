/** The rest of the web in tests: answers whatever a page loads from others with something of the right type. */
import type { Answer, Asked, Server } from './server';
import type { Sample } from './pages/sample';

/** A transparent GIF of one pixel. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Chosen by what the browser says it wants; calls of the browser itself are not found. */
export function anything(asked: Asked): Answer {
  switch (asked.headers['sec-fetch-dest']) {
    case 'script':
    case 'worker':
      return answer('text/javascript', '');
    case 'style':
      return answer('text/css', '');
    case 'image':
      return answer('image/gif', PIXEL);
    case 'font':
      return answer('font/woff2', '');
    case 'document':
    case 'iframe':
    case 'frame':
      return answer(
        'text/html',
        `<!doctype html><meta charset="utf-8"><title>${asked.host}</title>`,
      );
    default:
      return asked.headers['sec-fetch-site'] === 'cross-site'
        ? answer('text/plain', '')
        : { status: 404 };
  }
}

function answer(type: string, body: string | Buffer): Answer {
  return {
    headers: {
      'content-type': type.startsWith('text') ? `${type}; charset=utf-8` : type,
      'access-control-allow-origin': '*',
      'timing-allow-origin': '*',
    },
    body,
  };
}

/** Serves sample sites under their names, and anything else they load. */
export function serveSamples(server: Server, samples: readonly Sample[]): void {
  server.on('*', anything);
  for (const sample of samples) {
    server.on(sample.host, (asked) =>
      asked.path === (sample.path ?? '/') ? html(sample.html, sample.headers) : anything(asked),
    );
  }
}

/** An HTML answer. */
export function html(body: string, headers: Record<string, string> = {}): Answer {
  return { headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}

/** Address of a sample's page. */
export const urlOf = ({ host, path = '/' }: Sample): string => `https://${host}${path}`;
