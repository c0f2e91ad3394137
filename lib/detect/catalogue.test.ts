import { expect, test } from 'vitest';
import { PROVIDERS } from '../catalog/providers/all';
import type { Provider, Service } from '../catalog/types';
import { createJudge } from './examples';

const SERVICES = PROVIDERS.flatMap((provider) =>
  provider.services.map((service) => ({ provider, service })),
);

test('every service has at least two examples each way', () => {
  const short = SERVICES.filter(
    ({ service: { examples } }) => examples.hit.length < 2 || examples.miss.length < 2,
  );
  expect(short.map(({ service }) => service.id)).toEqual([]);
});

test('every example is judged as its service says', () => {
  const judge = createJudge(PROVIDERS);
  const wrong = SERVICES.flatMap(({ service: { id, examples } }) => [
    ...examples.hit
      .filter((example) => !judge(example).includes(id))
      .map((example) => `${id} misses ${example}, found ${judge(example).join() || 'nothing'}`),
    ...examples.miss
      .filter((example) => judge(example).includes(id))
      .map((example) => `${id} wrongly found for ${example}`),
  ]);
  expect(wrong).toEqual([]);
});

test('ids are unique and sources are dated', () => {
  const ids = SERVICES.map(({ service }) => service.id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  const providers = PROVIDERS.map(({ id }) => id);
  expect(providers.filter((id, at) => providers.indexOf(id) !== at)).toEqual([]);
  const undated = [
    ...SERVICES.flatMap(({ service }) => service.sources),
    ...PROVIDERS.map(({ ownership }) => ownership),
  ].filter(({ source, checkedOn }) => !source || !/^\d{4}-\d\d-\d\d$/.test(checkedOn));
  expect(undated).toEqual([]);
  expect(SERVICES.filter(({ service }) => service.sources.length === 0)).toEqual([]);
});

test('no rule can be dropped without an example that notices', () => {
  const unnoticed = SERVICES.flatMap(({ provider, service }) =>
    mutants(service)
      .filter(({ changed }) => survives(provider, changed))
      .map(({ what }) => `${service.id}: ${what}`),
  );
  expect(unnoticed).toEqual([]);
});

interface Mutant {
  what: string;
  changed: Service;
}

/** Each single rule taken away, one at a time. */
function mutants(service: Service): Mutant[] {
  const without = <T>(list: readonly T[] | undefined, at: number): T[] =>
    (list ?? []).filter((_, index) => index !== at);
  return [
    ...(service.hosts ?? []).flatMap((rule, at): Mutant[] => [
      { what: `host ${rule.suffix}`, changed: { ...service, hosts: without(service.hosts, at) } },
      ...(rule.paths && rule.paths.length > 1 ? rule.paths : []).map((path, n) => ({
        what: `path ${rule.suffix}${path}`,
        changed: {
          ...service,
          hosts: (service.hosts ?? []).map((other) =>
            other === rule ? { ...rule, paths: without(rule.paths, n) } : other,
          ),
        },
      })),
    ]),
    ...(service.headers ?? []).map((rule, at) => ({
      what: `header ${rule.name}`,
      changed: { ...service, headers: without(service.headers, at) },
    })),
    ...(service.mailboxes ?? []).map((domain, at) => ({
      what: `mailbox ${domain}`,
      changed: { ...service, mailboxes: without(service.mailboxes, at) },
    })),
    ...Object.entries(service.dns ?? {}).flatMap(([kind, names]: [string, readonly string[]]) =>
      // The 256 names of Route 53 are made by a rule: its first name stands for all.
      (names.length > 100 ? names.slice(0, 1) : names).map((name, at) => ({
        what: `dns ${kind} ${name}`,
        changed: { ...service, dns: { ...service.dns, [kind]: without(names, at) } },
      })),
    ),
  ];
}

/** Whether the service's own hits still pass; only its own company is indexed, which is faster and no weaker. */
function survives(provider: Provider, changed: Service): boolean {
  const services = provider.services.map((other) => (other.id === changed.id ? changed : other));
  const judge = createJudge([{ ...provider, services }]);
  return changed.examples.hit.every((example) => judge(example).includes(changed.id));
}
