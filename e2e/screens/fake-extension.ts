/** Stands in for the browser's extension API in a page served from a folder: answers come from the photographed state. */
import type { ScreenState } from './states';

export interface Answers {
  screen: ScreenState;
  messages: Record<string, { message: string }>;
  language: string;
  /** The built manifest: pages read their version and host access from it. */
  manifest?: { host_permissions?: string[] };
  /** Further answers by message name. */
  more?: Record<string, unknown>;
}

/** Runs in the page, before anything else: must not reach outside itself. */
export function fakeExtension({ screen, messages, language, manifest, more }: Answers): void {
  const nothing = { addListener: () => {}, removeListener: () => {} };
  const area = { get: async () => ({}), set: async () => {}, remove: async () => {} };
  const api = {
    runtime: {
      id: 'vigie',
      getManifest: () => ({ version: '0.1.0', ...manifest }),
      getPlatformInfo: async () => ({ os: 'linux' }),
      getURL: (path: string) => path,
      openOptionsPage: async () => {},
      onMessage: nothing,
      sendMessage: async ({ vigie }: { vigie: string }) => {
        if (more && vigie in more) return { ok: true, value: more[vigie] };
        if (screen.state === 'silent') return new Promise(() => {});
        if (screen.state === 'error') throw new Error('Could not establish connection.');
        return { ok: true, value: screen.state };
      },
    },
    i18n: {
      getUILanguage: () => language,
      getMessage: (key: string, values: string | string[] = []) =>
        (messages[key]?.message ?? '').replace(
          /\$(\d)/g,
          (_, n: string) => [values].flat()[Number(n) - 1] ?? '',
        ),
    },
    storage: { onChanged: nothing, local: area, session: area, managed: area },
    tabs: {
      query: async () => [{ id: 1, incognito: screen.privateWindow ?? false }],
      create: async () => {},
    },
    permissions: {
      request: async () => false,
      contains: async () => false,
      getAll: async () => ({
        origins: manifest?.host_permissions ?? [],
      }),
      onAdded: nothing,
      onRemoved: nothing,
    },
    extension: { inIncognitoContext: screen.privateWindow ?? false },
  };
  if (screen.offline)
    Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false, configurable: true });
  Object.assign(globalThis, { browser: api, chrome: api });
}
