/** Polling. The limit only says when to give up: a slow machine waits longer and still passes. */

/**
 * Calls until the answer is neither null, undefined nor false.
 * @throws when nothing came within `limit` milliseconds, naming `what` and the last error.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  limit = 60_000,
): Promise<T> {
  const end = Date.now() + limit;
  let last: unknown;
  for (;;) {
    try {
      const value = await probe();
      if (value !== null && value !== undefined && value !== false) return value;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) {
      throw new Error(`gave up waiting for ${what} after ${limit / 1000} s`, { cause: last });
    }
    await pause(50);
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds));
