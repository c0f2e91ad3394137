/** European Union: trade secrets, for research. */
import { OWN_CLOUD } from './findings';
import { source } from './source';
import type { LawCard } from './types';
import { UNION } from './where';

const LOOKED_UP_ON = '2026-11-24';

export const euTradeSecrets: readonly LawCard[] = [
  {
    id: 'eu-trade-secrets',
    jurisdiction: 'EU',
    title: {
      fr: 'Secrets d’affaires : ce que la directive dit vraiment',
      en: 'Trade secrets: what the directive really says',
    },
    reference:
      'Directive (UE) 2016/943 du 8 juin 2016; France : loi n° 2018-670 du 30 juillet 2018',
    date: '2016-06-08',
    status: { fr: 'En vigueur.', en: 'In force.' },
    statusOn: '2026-07-15',
    badge: {
      fr: 'Secrets de recherche : la loi protège qui les protège. Elle n’interdit aucun hébergeur.',
      en: 'Research secrets: the law protects those who protect them. It bans no host.',
    },
    short: {
      fr: 'Une information secrète qui a une valeur est protégée si son détenteur prend des mesures raisonnables pour la garder secrète. La directive n’interdit aucun hébergeur. Le choix d’un cloud peut seulement compter parmi ces mesures.',
      en: 'Secret information of value is protected if its holder takes reasonable steps to keep it secret. The directive bans no host. The choice of a cloud can only count among those steps.',
    },
    detail: {
      fr: 'L’article 2 donne trois conditions : l’information est secrète, elle a une valeur commerciale parce qu’elle est secrète, et son détenteur a pris des « dispositions raisonnables » pour la garder secrète. La directive lui donne alors une action contre qui l’obtient, l’utilise ou la divulgue de façon illicite. Elle ne fixe pas d’obligation à un établissement envers le public.',
      en: 'Article 2 sets three conditions: the information is secret, it has commercial value because it is secret, and its holder took “reasonable steps” to keep it secret. The directive then gives the holder an action against whoever unlawfully acquires, uses or discloses it. It sets no duty of an institution towards the public.',
    },
    otherSide: {
      fr: 'Un fournisseur dira que contrat, chiffrement et contrôle des accès sont des mesures raisonnables.',
      en: 'A provider will say that contract, encryption and access control are reasonable steps.',
    },
    isNot: {
      fr: 'Utiliser un service américain n’enfreint pas cette directive.',
      en: 'Using an American service does not breach this directive.',
    },
    binds: {
      fr: 'Ceux qui obtiennent ou divulguent un secret. Le détenteur n’a d’autre charge que de le protéger.',
      en: 'Those who obtain or disclose a secret. The holder’s only burden is to protect it.',
    },
    bodyCanDo: {
      fr: 'Classer les travaux à protéger, les garder hors des outils partagés, chiffrer, écrire qui a accès.',
      en: 'Classify the work to protect, keep it out of shared tools, encrypt, write down who has access.',
    },
    sources: [
      source('EUR-Lex, directive 2016/943', 'https://eur-lex.europa.eu/eli/dir/2016/943/oj'),
      source(
        'ippt.eu, article 2',
        'https://www.ippt.eu/legal-texts/trade-secrets-directive/article-2',
        LOOKED_UP_ON,
      ),
    ],
    officialUrl: 'https://eur-lex.europa.eu/eli/dir/2016/943/oj',
    records: ['eu-secrets'],
    when: {
      site: { countries: UNION, sectors: ['higher-education', 'research'] },
      anyFinding: OWN_CLOUD,
      rank: 48,
    },
  },
];
