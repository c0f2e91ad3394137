/** A browser with Vigie for the tests of one `describe`, and the checks that hold whatever the test. */
import { afterAll, beforeAll, expect } from 'vitest';
import type { BrowserName } from './browsers';
import { startBrowser, type StartOptions, type Vigie } from './environment';
import { startServer, type Server } from './server';

/** The browser that this run is for. */
export const BROWSER = (process.env['BROWSER'] ?? 'chromium') as BrowserName;

export interface Tested {
  vigie: Vigie;
  server: Server;
}

/**
 * Starts server and browser before the tests of the enclosing `describe` and stops them after. In the end Vigie must
 * have asked the network for nothing.
 * @param serve registers what the server answers.
 */
export function useVigie(
  serve: (server: Server) => void,
  options: Partial<Omit<StartOptions, 'server'>> = {},
): Tested {
  const tested = {} as Tested;
  beforeAll(async () => {
    tested.server = await startServer();
    serve(tested.server);
    tested.vigie = await startBrowser({ browser: BROWSER, server: tested.server, ...options });
  });
  afterAll(async () => {
    const requests = await tested.vigie?.extensionRequests();
    await tested.vigie?.close();
    await tested.server?.close();
    expect(requests, 'requests made by the extension').toEqual([]);
  });
  return tested;
}
