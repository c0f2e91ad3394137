import { describe, expect, it } from 'vitest';
import { findService } from '../providers/find';
import { NAMED_SERVICES, needsOf } from './replaced';

describe('needsOf', () => {
  it.each<[string, 'mail' | 'hosting' | 'workspace' | 'third-party', readonly string[]]>([
    ['ms-exo', 'mail', ['mail']],
    ['g-gmail', 'mail', ['mail']],
    ['aws-ses', 'mail', []],
    ['ms-spo', 'workspace', ['files', 'intranet', 'documents']],
    ['ms-teams', 'workspace', ['video-calls', 'chat']],
    ['ms-forms', 'workspace', ['forms']],
    ['ms-entra', 'workspace', ['identity']],
    ['ms-intune', 'workspace', ['desktop']],
    ['g-classroom', 'workspace', ['classroom', 'school-platform']],
    ['az-hosting', 'hosting', ['web-hosting', 'cloud']],
    ['amazon-network', 'hosting', ['web-hosting', 'cloud']],
    ['cf-proxy', 'hosting', ['cdn']],
    ['cf-cdnjs', 'third-party', ['libraries', 'cdn']],
    ['g-fonts', 'third-party', ['fonts']],
    ['g-analytics', 'third-party', ['analytics']],
    ['g-gtm', 'third-party', ['analytics']],
    ['g-ads', 'third-party', []],
    ['az-dns', 'hosting', []],
    ['not-in-the-catalogue', 'hosting', ['web-hosting', 'cloud']],
    ['not-in-the-catalogue', 'mail', []],
    ['not-in-the-catalogue', 'third-party', []],
  ])('%s on %s', (service, layer, needs) => {
    expect(needsOf(service, layer)).toEqual(needs);
  });

  it('names only services of the catalogue', () => {
    expect(NAMED_SERVICES.filter((id) => findService(id) === null)).toEqual([]);
  });
});
