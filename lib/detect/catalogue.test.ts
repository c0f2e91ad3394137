import { expect, test } from 'vitest';
import { AMERICAN } from '../catalog/networks/american';
import { EUROPEAN } from '../catalog/networks/european';
import { MIXED } from '../catalog/networks/mixed';
import { PUBLIC_BODIES } from '../catalog/networks/public';
import { PROVIDERS } from '../catalog/providers/all';
import { findProvider } from '../catalog/providers/find';
import type { HeaderRule, HostRule, Provider, Service } from '../catalog/types';
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

test('every owner of a network is a provider', () => {
  const owners = [...AMERICAN, ...EUROPEAN, ...MIXED, ...PUBLIC_BODIES];
  expect(owners.filter(({ provider }) => findProvider(provider) === null)).toEqual([]);
  // An address must not accuse a company that its products' rules do not.
  const accused = owners.filter(
    ({ provider, control }) =>
      (control === 'american') !== (findProvider(provider)?.control === 'american'),
  );
  expect(accused).toEqual([]);
});

test('no rule can be dropped or widened without an example that notices', () => {
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

/** The service with one thing changed, for every single thing that decides. */
function mutants(service: Service): Mutant[] {
  const { hosts = [], headers = [], mailboxes = [] } = service;
  return [
    ...hosts.flatMap((rule, at) =>
      hostMutants(rule).map(({ what, changed }) => ({
        what: `host ${rule.suffix}: ${what}`,
        changed: { ...service, hosts: hosts.toSpliced(at, 1, ...changed) },
      })),
    ),
    ...headers.flatMap((rule, at) =>
      headerMutants(rule).map(({ what, changed }) => ({
        what: `header ${rule.name}: ${what}`,
        changed: { ...service, headers: headers.toSpliced(at, 1, ...changed) },
      })),
    ),
    ...mailboxes.map((domain, at) => ({
      what: `mailbox ${domain}: dropped`,
      changed: { ...service, mailboxes: mailboxes.toSpliced(at, 1) },
    })),
  ];
}

interface Change<Rule> {
  what: string;
  changed: Rule[];
}

function hostMutants(rule: HostRule): Change<HostRule>[] {
  const { paths = [], suffix } = rule;
  const wider = suffix.slice(suffix.indexOf('.') + 1);
  return [
    { what: 'dropped', changed: [] },
    { what: 'misspelt', changed: [{ ...rule, suffix: `${suffix}x` }] },
    // Where a pattern tells the host, a shorter suffix changes nothing.
    ...(wider === suffix || rule.host
      ? []
      : [{ what: 'one label less', changed: [{ ...rule, suffix: wider }] }]),
    ...(paths.length > 1 ? paths : []).map((path, at) => ({
      what: `without ${path}`,
      changed: [{ ...rule, paths: paths.toSpliced(at, 1) }],
    })),
    ...(rule.paths ? [{ what: 'any path', changed: [without(rule, 'paths')] }] : []),
    ...(rule.host ? [{ what: 'any host', changed: [without(rule, 'host')] }] : []),
    ...(rule.exact ? [{ what: 'below it too', changed: [without(rule, 'exact')] }] : []),
  ];
}

function headerMutants(rule: HeaderRule): Change<HeaderRule>[] {
  return [
    { what: 'dropped', changed: [] },
    ...(rule.value ? [{ what: 'any value', changed: [without(rule, 'value')] }] : []),
    ...(rule.with ? [{ what: 'alone', changed: [without(rule, 'with')] }] : []),
  ];
}

function without<Rule extends object>(rule: Rule, key: keyof Rule): Rule {
  const rest = { ...rule };
  delete rest[key];
  return rest;
}

/** Whether all of the service's examples still pass; only its company is indexed, which is faster and no weaker. */
function survives(provider: Provider, changed: Service): boolean {
  const services = provider.services.map((other) => (other.id === changed.id ? changed : other));
  const judge = createJudge([{ ...provider, services }]);
  const finds = (example: string): boolean => judge(example).includes(changed.id);
  return changed.examples.hit.every(finds) && !changed.examples.miss.some(finds);
}
