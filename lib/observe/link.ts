/**
 * The observer's line to the background. Talks to the browser's own API: the polyfill would cost more than the whole
 * observer, on every page. An observer left over from before an update finds nobody and ends quietly.
 */
import type { MessageName, Messages } from '../messages';

const api: typeof chrome = (globalThis as { browser?: typeof chrome }).browser ?? chrome;

/**
 * Sends a message. A background that dies with it in its hands is asked a second time, which wakes the next one.
 * @returns null when the background could not answer or this script has been replaced.
 */
export async function tell<N extends MessageName>(
  name: N,
  data: Parameters<Messages[N]>[0],
): Promise<ReturnType<Messages[N]> | null> {
  for (let again = 2; again > 0 && isAlive(); again--) {
    try {
      const reply = await api.runtime.sendMessage<unknown, Reply | undefined>({
        vigie: name,
        data,
      });
      if (reply) return reply.ok ? (reply.value as ReturnType<Messages[N]>) : null;
    } catch {
      // It died, or is no longer there.
    }
  }
  return null;
}

interface Reply {
  ok: boolean;
  value?: unknown;
}

/** Whether the extension that put this script here is still there. */
export function isAlive(): boolean {
  try {
    return Boolean(api.runtime?.id);
  } catch {
    return false;
  }
}
