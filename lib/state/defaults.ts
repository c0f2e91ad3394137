/** The settings' schema: types, defaults, and the check every stored or imposed value goes through. No browser API. */
import { RESOLVERS } from '../catalog/resolvers';
import { LAYERS, type Layer } from '../model';

export interface Settings {
  /** `page`: badge on the page and in the toolbar. `toolbar`: only there. */
  badge: 'page' | 'toolbar';
  /** Layers that are examined and shown. */
  layers: Record<Layer, boolean>;
  /** The mail check: off until the person switches it on. */
  mail: { on: boolean; resolver: string; private: boolean };
  /** Where reports go, besides copy and save. Empty: none. */
  report: { address: string; forge: string; page: string };
  /** Opt-in local journal of what was seen, per site. */
  journal: boolean;
}

export const DEFAULTS: Settings = {
  badge: 'page',
  layers: { hosting: true, mail: true, workspace: true, 'third-party': true },
  mail: { on: false, resolver: RESOLVERS[0]!.id, private: false },
  report: { address: '', forge: '', page: '' },
  journal: false,
};

/** Takes over from `from` only what has the type and range that Settings asks for. */
export function overlay(base: Settings, from: unknown): Settings {
  const given = record(from);
  const mail = record(given['mail']);
  const report = record(given['report']);
  const layers = record(given['layers']);
  return {
    badge: given['badge'] === 'page' || given['badge'] === 'toolbar' ? given['badge'] : base.badge,
    layers: Object.fromEntries(
      LAYERS.map((layer) => [layer, boolean(layers[layer], base.layers[layer])]),
    ) as Record<Layer, boolean>,
    mail: {
      on: boolean(mail['on'], base.mail.on),
      resolver: RESOLVERS.some((r) => r.id === mail['resolver'])
        ? (mail['resolver'] as string)
        : base.mail.resolver,
      private: boolean(mail['private'], base.mail.private),
    },
    report: {
      address: text(report['address'], base.report.address),
      forge: text(report['forge'], base.report.forge),
      page: text(report['page'], base.report.page),
    },
    journal: boolean(given['journal'], base.journal),
  };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
function boolean(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}
function text(value: unknown, fallback: string): string {
  return typeof value === 'string' && value.length <= 500 ? value : fallback;
}
