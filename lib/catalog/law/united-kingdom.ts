/** United Kingdom: it has its own GDPR. */
import { TRANSFERS } from './findings';
import { source } from './source';
import type { LawCard } from './types';

const LOOKED_UP_ON = '2026-11-24';

export const unitedKingdom: readonly LawCard[] = [
  {
    id: 'gb-data-bridge',
    jurisdiction: 'GB',
    title: {
      fr: 'Royaume-Uni : UK GDPR et « passerelle » avec les États-Unis',
      en: 'United Kingdom: UK GDPR and the UK–US data bridge',
    },
    reference:
      'Data Protection (Adequacy) (United States of America) Regulations 2023, SI 2023/1028',
    date: '2023-10-12',
    status: {
      fr: 'En vigueur depuis le 12 octobre 2023. Nos sources s’arrêtent à cette date ; la suite n’a pas été étudiée.',
      en: 'In force since 12 October 2023. Our sources stop at that date; what followed has not been studied.',
    },
    statusOn: '2023-10-30',
    badge: {
      fr: 'Royaume-Uni : depuis 2023, l’envoi est permis aux sociétés américaines certifiées.',
      en: 'United Kingdom: sending is allowed to certified US companies (since 2023).',
    },
    short: {
      fr: 'Le Royaume-Uni a son propre RGPD. Depuis octobre 2023, l’envoi de données est permis aux sociétés américaines certifiées pour l’extension britannique de l’accord. Sinon, il faut d’autres garanties.',
      en: 'The United Kingdom has its own GDPR. Since October 2023 data may be sent to US companies certified for the UK Extension of the framework. Otherwise other safeguards are needed.',
    },
    detail: {
      fr: 'La passerelle s’appuie sur l’accord conclu par l’Union européenne : la société américaine doit être certifiée et avoir choisi l’extension britannique. Sans cela, l’organisme utilise un contrat type britannique et une analyse de risque. Le RGPD de l’Union ne lie pas les organismes publics britanniques.',
      en: 'The bridge rests on the framework agreed by the European Union: the US company must be certified and have opted in to the UK Extension. Otherwise the body uses a UK standard contract and a transfer risk assessment. The EU GDPR does not bind UK public bodies.',
    },
    otherSide: {
      fr: 'Pour les fournisseurs certifiés, la passerelle suffit comme base du transfert.',
      en: 'For certified providers, the bridge is enough as a basis for transfer.',
    },
    isNot: {
      fr: 'La passerelle règle le transfert, pas la dépendance.',
      en: 'The bridge settles the transfer, not the dependency.',
    },
    binds: { fr: 'Les responsables de traitement britanniques.', en: 'UK controllers.' },
    bodyCanDo: {
      fr: 'Vérifier que le fournisseur a bien choisi l’extension britannique, publier son analyse.',
      en: 'Check that the provider opted in to the UK Extension, publish its assessment.',
    },
    sources: [
      source(
        'schofieldsweeney.co.uk, 10 octobre 2023',
        'https://www.schofieldsweeney.co.uk/knowledge/data-protection-uk-us-data-bridge-comes-into-force/',
        LOOKED_UP_ON,
      ),
      source(
        'mooreclear.com, 2023',
        'https://mooreclear.com/articles/advisory-note-05-2023-uk-us-data-bridge/',
        LOOKED_UP_ON,
      ),
      source(
        'blakemorgan.co.uk, 22 septembre 2023',
        'https://www.blakemorgan.co.uk/a-data-bridge-over-not-so-troubled-waters-part-ii/',
        LOOKED_UP_ON,
      ),
    ],
    records: [],
    when: { site: { countries: ['GB'] }, anyFinding: TRANSFERS, rank: 30 },
  },
];
