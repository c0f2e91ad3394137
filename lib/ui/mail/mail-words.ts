/** What the mail check says, in the reader's language. Which text says what is decided in lib/mail/wording.ts. */
import { i18n } from '#i18n';
import { RESOLVERS } from '../../catalog/resolvers';
import { faultText, proofOf } from '../../mail/wording';
import type { MailOutcome } from '../../messages';
import type { DnsFault, DnsObservation, MailSummary } from '../../model';
import { country, list } from '../language';

/** A resolver's name; its id for one that is no longer offered. */
export function resolverName(id: string): string {
  return RESOLVERS.find((resolver) => resolver.id === id)?.name ?? id;
}

/** Who takes the mail, what it passes through before, and what is not clear: one sentence each. */
export function mailSentences(mail: MailSummary): string[] {
  const { gateway, hybrid, kind } = mail;
  return [
    ...(gateway ? [gatewaySentence(gateway)] : []),
    gateway && kind === 'unknown' ? i18n.t('mail.verdict.behindGateway') : whoSentence(mail),
    ...(hybrid ? [i18n.t('mail.verdict.hybrid')] : []),
  ];
}

function whoSentence({ zone, kind, provider, certainty }: MailSummary): string {
  switch (kind) {
    case 'hosted':
      return certainty === 'declared'
        ? i18n.t('mail.verdict.hostedDeclared', [zone, provider ?? ''])
        : i18n.t('mail.verdict.hosted', [zone, provider ?? '']);
    case 'self-hosted':
      return i18n.t('mail.verdict.selfHosted', [zone]);
    case 'null-mx':
      return i18n.t('mail.verdict.nullMx', [zone]);
    case 'no-mx':
      return i18n.t('mail.verdict.noMx', [zone]);
    case 'unknown':
      return i18n.t('mail.verdict.unknown', [zone]);
    case 'not-answered':
      return i18n.t('mail.verdict.notAnswered', [zone]);
  }
}

function gatewaySentence({
  name,
  company,
  country: code,
}: NonNullable<MailSummary['gateway']>): string {
  const where = list((code ?? '').split('/').map(country).filter(Boolean));
  return where
    ? i18n.t('mail.verdict.gateway', [name, company, where])
    : i18n.t('mail.verdict.gatewayOwnerUnknown', [name, company]);
}

/** Who takes the mail, in a word or two for the row's head; empty when nobody can be named. */
export function mailHolder({ kind, provider }: MailSummary): string {
  if (kind === 'self-hosted') return i18n.t('mail.holder.selfHosted');
  if (kind === 'unknown') return i18n.t('mail.holder.unknown');
  return kind === 'hosted' ? (provider ?? '') : '';
}

/** A record as a sentence: "Receives the mail (MX, preference 10): …". */
export function proofWords(record: DnsObservation): string {
  const { text, values } = proofOf(record);
  const [first = '', second = ''] = values;
  switch (text) {
    case 'mx':
      return i18n.t('mail.proof.mx', [first, second]);
    case 'nullMx':
      return i18n.t('mail.proof.nullMx');
    case 'spf':
      return i18n.t('mail.proof.spf', [first]);
    case 'dkim':
      return i18n.t('mail.proof.dkim', [first]);
    case 'googleKey':
      return i18n.t('mail.proof.googleKey');
    case 'autodiscover':
      return i18n.t('mail.proof.autodiscover', [first]);
    case 'ns':
      return i18n.t('mail.proof.ns', [first]);
    case 'token':
      return i18n.t('mail.proof.token');
    case 'alias':
      return i18n.t('mail.proof.alias', [first, second]);
    case 'address':
      return i18n.t('mail.proof.address', [first, second]);
  }
}

/** Why there is no answer and what can be done. @param resolver id */
export function faultWords(fault: DnsFault, resolver: string): string {
  const name = resolverName(resolver);
  switch (faultText(fault)) {
    case 'offline':
      return i18n.t('mail.fault.offline');
    case 'unreachable':
      return i18n.t('mail.fault.unreachable', [name]);
    case 'timeout':
      return i18n.t('mail.fault.timeout', [name]);
    case 'aborted':
      return i18n.t('mail.fault.aborted');
    case 'refused':
      return i18n.t('mail.fault.refused', [name]);
    case 'serverFailure':
      return i18n.t('mail.fault.serverFailure', [name]);
    case 'wrongType':
      return i18n.t('mail.fault.wrongType');
    case 'badAnswer':
      return i18n.t('mail.fault.badAnswer', [name]);
    case 'invalid':
      return i18n.t('mail.fault.invalid');
  }
}

/** What came of asking; empty when the verdict itself tells. */
export function outcomeWords({ state, resolver = '', fault }: MailOutcome): string {
  switch (state) {
    case 'done':
      return '';
    case 'off':
      return i18n.t('mail.off');
    case 'no-access':
      return i18n.t('mail.fault.noAccess', [resolverName(resolver)]);
    case 'error':
      return fault ? faultWords(fault, resolver) : i18n.t('popup.mailError');
  }
}
