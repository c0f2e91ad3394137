/** The few browser functions that the badge needs on people's pages, without the polyfill's weight. */
import type { MessageName, Messages } from '../../messages';

interface Runtime {
  id?: string;
  sendMessage: (message: unknown) => Promise<unknown>;
}

/** The extension's runtime, or null once the extension was updated, disabled or removed under this page. */
function runtime(): Runtime | null {
  try {
    const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
    const found = scope.browser?.runtime ?? scope.chrome?.runtime;
    return found?.id ? found : null;
  } catch {
    return null;
  }
}

/** Whether the extension that put this script here is still there. */
export function alive(): boolean {
  return runtime() !== null;
}

/** Asks the background. @returns undefined when nobody answered or it failed: the badge then says nothing. */
export async function ask<N extends MessageName>(
  name: N,
  data?: Parameters<Messages[N]>[0],
): Promise<ReturnType<Messages[N]> | undefined> {
  try {
    const reply = (await runtime()?.sendMessage({ vigie: name, data })) as
      | { ok: boolean; value?: unknown }
      | undefined;
    return reply?.ok ? (reply.value as ReturnType<Messages[N]>) : undefined;
  } catch {
    return undefined;
  }
}
