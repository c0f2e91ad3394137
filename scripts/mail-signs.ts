/**
 * How often signs beside MX agree with the labels of the municipal map in ../shared/data: which combinations may count,
 * and which may not. Each is counted in all countries and in two halves of them, so that a rule learnt in one half is
 * checked in the other. `node scripts/run.mjs scripts/mail-signs.ts`
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isWithin } from '../lib/mail/names';
import { zoneFacts } from '../lib/mail/zone-facts';
import { mail } from './engine/mail';
import { readMailLine } from './engine/mail-line';

interface Zone {
  country: string;
  label: string;
  /** MX names Google or Microsoft: then no other sign is needed. */
  named: boolean;
  filter: boolean;
  /** Whom the records name by our rules. */
  provider: string | null;
  google: { spf: boolean; token: boolean };
  microsoft: { spf: boolean; token: boolean; dkim: boolean; autodiscover: boolean };
  /** SPF ends in `-all` without naming Google: mail sent by Google would be refused. */
  forbidsGoogle: boolean;
}

const file = path.resolve('../shared/data/dns/records.jsonl.gz');
if (existsSync(file)) await study(gunzipSync(readFileSync(file)).toString('utf8'));
else console.log(`skipped: ${path.relative('.', file)} is not here`);

async function read(line: string): Promise<Zone | null> {
  const record = JSON.parse(line) as {
    country: string;
    label: string | null;
    txt_verifications: Record<string, unknown> | null;
  };
  if (record.label === null) return null;
  const { gateway, provider } = await mail(record);
  const { evidence } = readMailLine(record);
  const facts = zoneFacts(evidence);
  const some = (list: readonly { name: string }[], ...ends: string[]): boolean =>
    list.some(({ name }) => ends.some((end) => isWithin(name, end)));
  const mx = facts.mx.map(({ host }) => ({ name: host }));
  const spf = some(facts.spf, '_spf.google.com');
  return {
    country: record.country,
    label: record.label,
    named: some(mx, 'google.com', 'googlemail.com', 'outlook.com', 'mx.microsoft'),
    filter: gateway !== null,
    provider,
    google: { spf, token: Boolean(record.txt_verifications?.['google']) },
    microsoft: {
      spf: some(facts.spf, 'spf.protection.outlook.com'),
      token: facts.microsoftProofs.length > 0,
      dkim: some(facts.dkim, 'onmicrosoft.com', 'dkim.mail.microsoft'),
      autodiscover: some(facts.autodiscover, 'outlook.com'),
    },
    forbidsGoogle: !spf && evidence.observations.some((o) => / -all\b/.test(o.value)),
  };
}

async function study(text: string): Promise<void> {
  const lines = text.split('\n').filter((line) => line !== '');
  const zones = (await Promise.all(lines.map(read))).filter((zone) => zone !== null);
  const countries = [...new Set(zones.map(({ country }) => country))].sort();
  const half = (odd: number): Set<string> => new Set(countries.filter((_, i) => i % 2 === odd));
  const parts = [new Set(countries), half(0), half(1)];
  const unnamed = zones.filter(({ named }) => !named);
  const row = (label: string, what: string, has: (zone: Zone) => boolean): void => {
    const counts = parts.map((part) => {
      const chosen = unnamed.filter((zone) => part.has(zone.country) && has(zone));
      return `${chosen.filter((zone) => zone.label === label).length} of ${chosen.length}`;
    });
    console.log([what.padEnd(46), ...counts.map((count) => count.padStart(14))].join(''));
  };
  const other = ({ microsoft: m }: Zone): boolean => m.spf || m.token || m.dkim || m.autodiscover;

  console.log(`labelled google, MX naming neither; halves: ${[...parts[1]!].join(' ')} / the rest`);
  row('google', 'token', (z) => z.google.token);
  row('google', 'SPF', (z) => z.google.spf);
  row('google', 'SPF and token', (z) => z.google.spf && z.google.token);
  row('google', 'filter and token', (z) => z.filter && z.google.token);
  row('google', 'filter and SPF', (z) => z.filter && z.google.spf);
  row('google', 'filter, SPF and token', (z) => z.filter && z.google.spf && z.google.token);
  row(
    'google',
    'the same, no sign of Microsoft',
    (z) => z.filter && z.google.spf && z.google.token && !other(z),
  );
  row(
    'google',
    'filter, token, no SPF, no sign of Microsoft',
    (z) => z.filter && z.google.token && !z.google.spf && !other(z),
  );
  console.log('\nlabelled microsoft, MX naming neither');
  const only = (wanted: Partial<Zone['microsoft']>, { microsoft: m }: Zone): boolean =>
    (['dkim', 'autodiscover', 'spf', 'token'] as const).every((k) => m[k] === (wanted[k] ?? false));
  row('microsoft', 'filter and DKIM', (z) => z.filter && z.microsoft.dkim);
  row(
    'microsoft',
    'filter and autodiscover, no DKIM',
    (z) => z.filter && z.microsoft.autodiscover && !z.microsoft.dkim,
  );
  row(
    'microsoft',
    'filter, SPF and token only',
    (z) => z.filter && only({ spf: true, token: true }, z),
  );
  row('microsoft', 'filter and SPF only', (z) => z.filter && only({ spf: true }, z));
  row('microsoft', 'filter and token only', (z) => z.filter && only({ token: true }, z));
  row(
    'microsoft',
    'no filter, DKIM with autodiscover or SPF',
    (z) => !z.filter && z.microsoft.dkim && (z.microsoft.spf || z.microsoft.autodiscover),
  );
  row(
    'microsoft',
    'no filter, DKIM and token only',
    (z) => !z.filter && only({ dkim: true, token: true }, z),
  );
  row('microsoft', 'no filter, DKIM only', (z) => !z.filter && only({ dkim: true }, z));

  console.log('\nSPF of the zones that the map labels google');
  const google = zones.filter(({ label }) => label === 'google');
  const spf = (what: string, chosen: readonly Zone[]): void =>
    console.log(
      `${what.padEnd(46)} ${chosen.filter((z) => z.google.spf).length} of ${chosen.length} name Google, ` +
        `${chosen.filter((z) => z.forbidsGoogle).length} forbid it to send`,
    );
  spf(
    'by MX',
    google.filter(({ named }) => named),
  );
  spf(
    'by a token behind a filter',
    google.filter(({ named, filter }) => !named && filter),
  );

  const both = zones.filter(({ filter, google: { token } }) => filter && token);
  const who = ['Microsoft', 'Google', null].map(
    (name) => `${name ?? 'nobody'} ${both.filter(({ provider }) => provider === name).length}`,
  );
  console.log(
    `\nfilter and Google token, named by other records: ${who.join(', ')} of ${both.length}`,
  );
}
