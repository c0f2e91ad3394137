/**
 * The observer's line to the background. Talks to the browser's own API: the polyfill would cost more than the whole
 * observer, on every page. An observer left over from before an update finds nobody and ends quietly.
 */
import type { MessageName, Messages } from '../messages';

const api: typeof chrome = (globalThis as { browser?: typeof chrome }).browser ?? chrome;

/** Sends a message. @returns null when the background could not answer or this script has been replaced. */
export async function tell<N extends MessageName>(
  name: N,
  data: Parameters<Messages[N]>[0],
): Promise<ReturnType<Messages[N]> | null> {
  if (!isAlive()) return null;
  try {
    const reply: unknown = await api.runtime.sendMessage({ vigie: name, data });
    const { ok, value } = (reply ?? {}) as { ok?: boolean; value?: unknown };
    return ok ? (value as ReturnType<Messages[N]>) : null;
  } catch {
    return null;
  }
}

/** Whether the extension that put this script here is still there. */
export function isAlive(): boolean {
  return Boolean(api.runtime?.id);
}
