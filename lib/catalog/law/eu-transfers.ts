/** European Union: the GDPR and transfers to the United States. */
import { TRANSFERS } from './findings';
import { source } from './source';
import type { LawCard } from './types';
import { GDPR_AREA, GDPR_AREA_AND_INSTITUTIONS } from './where';

export const euTransfers: readonly LawCard[] = [
  {
    id: 'eu-gdpr-transfers',
    jurisdiction: 'EU',
    title: {
      fr: 'RGPD, chapitre V et arrêt Schrems II : sortir des données d’Europe',
      en: 'GDPR Chapter V and Schrems II: sending data out of Europe',
    },
    reference:
      'Règlement (UE) 2016/679, art. 28, 32, 35, 44-50; CJUE, C-311/18, 16 juillet 2020, ECLI:EU:C:2020:559',
    date: '2016-04-27',
    status: {
      fr: 'En vigueur. Une révision (« omnibus numérique ») est discutée ; aucun accord au 18 juin 2026.',
      en: 'In force. A revision (“Digital Omnibus”) is under debate; no agreement as of 18 June 2026.',
    },
    statusOn: '2026-06-18',
    badge: {
      fr: 'RGPD : un transfert vers les États-Unis est possible, sous conditions à démontrer.',
      en: 'GDPR: a transfer to the US is possible, under conditions to be shown.',
    },
    short: {
      fr: 'Le RGPD permet de confier des données à une société américaine, sous conditions. L’organisme doit pouvoir montrer lesquelles : accord UE–États-Unis, clauses types avec mesures utiles, analyse des risques. Vous pouvez le lui demander.',
      en: 'The GDPR allows data to be entrusted to an American company, under conditions. The body must be able to show which: the EU–US arrangement, standard clauses with added measures, a risk assessment. You may ask for it.',
    },
    detail: {
      fr: 'Un transfert hors de l’Union demande une décision d’adéquation, des garanties appropriées ou une dérogation. Schrems II (16 juillet 2020) a annulé le Privacy Shield mais a maintenu les clauses contractuelles types, à condition de vérifier au cas par cas et d’ajouter des mesures si besoin. Depuis le 10 juillet 2023, une nouvelle décision d’adéquation existe. Héberger en Europe chez la filiale d’un groupe américain n’est pas, en soi, un transfert. Mais l’article 28 demande un prestataire aux garanties suffisantes, l’article 32 la sécurité, l’article 35 une analyse d’impact pour les traitements à risque élevé, et l’article 48 limite la réponse à une injonction étrangère.',
      en: 'A transfer out of the Union needs an adequacy decision, appropriate safeguards or a derogation. Schrems II (16 July 2020) annulled the Privacy Shield but upheld standard contractual clauses, subject to case-by-case checks and extra measures where needed. Since 10 July 2023 there is a new adequacy decision. Hosting in Europe with the subsidiary of a US group is not, in itself, a transfer. Yet Article 28 asks for a processor with sufficient guarantees, Article 32 for security, Article 35 for an impact assessment where the risk is high, and Article 48 limits answers to foreign orders.',
    },
    otherSide: {
      fr: 'Les fournisseurs s’appuient sur l’accord de 2023, sur des clauses types et sur des engagements de stockage en Europe. Selon les dossiers, les autorités ont vu des manquements, puis des corrections.',
      en: 'Providers rely on the 2023 arrangement, on standard clauses and on commitments to store data in Europe. Depending on the case, regulators have found breaches, then remedies.',
    },
    isNot: {
      fr: 'Schrems II n’interdit pas tout transfert. Voir un service américain ne dit rien du contrat ni des mesures prises.',
      en: 'Schrems II does not forbid every transfer. Seeing an American service says nothing of the contract or the measures taken.',
    },
    binds: {
      fr: 'Le responsable du traitement (l’organisme) et son prestataire.',
      en: 'The controller (the body) and its processor.',
    },
    bodyCanDo: {
      fr: 'Publier l’analyse d’impact et l’outil de transfert choisi, réduire les données, chiffrer, demander au prestataire la liste de ses sous-traitants.',
      en: 'Publish the impact assessment and the transfer tool chosen, cut down data, encrypt, ask the processor for the list of its sub-processors.',
    },
    sources: [
      source('EUR-Lex, règlement 2016/679', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'),
      source(
        'GESTE, 2021 (Doctolib et Schrems II)',
        'https://geste.fr/schrems-ii-le-conseil-detat-declare-lhebergement-des-donnees-doctolib-par-une-filiale-damazon-compatible-avec-le-droit-de-lunion-europeenne/',
      ),
      source(
        'Le Monde informatique, mai 2021',
        'https://lemondeinformatique.fr/actualites/lireamp-la-cnil-dit-non-aux-outils-collaboratifs-us-dans-l-enseignement-superieur-et-la-recherche-83091.html',
      ),
    ],
    officialUrl: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    records: ['eu-gdpr-44', 'eu-schrems2'],
    when: { site: { countries: GDPR_AREA }, anyFinding: TRANSFERS, rank: 30 },
  },
  {
    id: 'eu-dpf',
    jurisdiction: 'EU',
    title: {
      fr: 'Cadre UE–États-Unis de protection des données (2023) et affaire Latombe',
      en: 'EU–US Data Privacy Framework (2023) and the Latombe case',
    },
    reference:
      'Décision (UE) 2023/1795; T-553/23, ECLI:EU:T:2025:831; pourvoi C-703/25 P, JO C/2025/6610',
    date: '2023-07-10',
    status: {
      fr: 'En vigueur à notre dernière date connue (juillet 2026). Validé en première instance le 3 septembre 2025 ; pourvoi du 31 octobre 2025 en cours au 22 décembre 2025. Suite en 2026 non connue.',
      en: 'In force when last known (July 2026). Upheld at first instance on 3 September 2025; the appeal of 31 October 2025 was pending on 22 December 2025. What followed in 2026 is not known.',
    },
    statusOn: '2026-07-01',
    badge: {
      fr: 'Accord UE–États-Unis en vigueur en juillet 2026, et contesté en justice.',
      en: 'EU–US arrangement in force in July 2026, and challenged in court.',
    },
    short: {
      fr: 'Depuis 2023, la Commission européenne juge suffisante la protection offerte par les sociétés américaines certifiées. Leur envoyer des données est alors permis. Cet accord était en vigueur en juillet 2026 ; il est contesté en justice.',
      en: 'Since 2023 the European Commission has held that certified American companies offer enough protection. Sending them data is then allowed. This arrangement was in force in July 2026; it is challenged in court.',
    },
    detail: {
      fr: 'La décision 2023/1795 du 10 juillet 2023 déclare adéquate la protection des données transférées aux sociétés américaines certifiées. Le 3 septembre 2025, le Tribunal de l’Union a rejeté le recours de Philippe Latombe, en jugeant à la date de 2023 : il ne s’est pas prononcé sur les événements de 2025 et 2026. Un pourvoi est devant la Cour. En juin 2026, un arrêt de la Cour suprême américaine a affaibli un des appuis de l’accord (affaire Slaughter). L’accord porte sur le transfert ; il ne règle ni l’article 48 du RGPD, ni la souveraineté (loi SREN, doctrine de l’État en France).',
      en: 'Decision 2023/1795 of 10 July 2023 finds adequate the protection of data sent to certified US companies. On 3 September 2025 the EU General Court dismissed Philippe Latombe’s action, judging as of 2023: it did not rule on the events of 2025 and 2026. An appeal is before the Court of Justice. In June 2026 a US Supreme Court ruling weakened one support of the arrangement (Slaughter). The arrangement is about transfers; it settles neither Article 48 GDPR nor sovereignty (in France: the SREN Act, State doctrine).',
    },
    otherSide: {
      fr: 'Pour les fournisseurs certifiés, cet accord suffit comme base du transfert. L’association noyb et des élus le contestent.',
      en: 'For certified providers, this arrangement is enough as a basis for transfer. The association noyb and elected officials contest it.',
    },
    isNot: {
      fr: 'Ce n’est pas une autorisation pour tout : la société doit être certifiée, et le reste du RGPD s’applique.',
      en: 'It does not allow everything: the company must be certified, and the rest of the GDPR applies.',
    },
    binds: {
      fr: 'Tous les responsables de traitement de l’Union, tant que la décision existe.',
      en: 'All controllers in the Union, for as long as the decision stands.',
    },
    bodyCanDo: {
      fr: 'Vérifier que le fournisseur est sur la liste des sociétés certifiées, et prévoir une autre garantie si l’accord tombait.',
      en: 'Check that the provider is on the list of certified companies, and plan another safeguard should the arrangement fall.',
    },
    sources: [
      source(
        'JO C/2025/6610, 22 décembre 2025',
        'https://eur-lex.europa.eu/eli/C/2025/6610/oj/eng',
      ),
      source(
        'activemind.legal, juillet 2026',
        'https://www.activemind.legal/guides/dpf-supreme-court/',
      ),
      source(
        'privacycompany.eu, 3 septembre 2025',
        'https://www.privacycompany.eu/blog/latombe-v-european-commission-the-dpf-ca-tombe',
      ),
      source(
        'eumonitor.eu, 9 octobre 2024',
        'https://eumonitor.eu/9353000/1/j4nvirkkkr58fyw_j9vvik7m1c3gyxp/vmhd57mizwzh',
      ),
      source(
        'solv.nl, juillet 2026',
        'https://solv.nl/en/blog/how-much-longer-will-the-data-privacy-framework-hold-up/',
      ),
    ],
    officialUrl: 'https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj',
    records: ['eu-dpf', 'eu-latombe', 'us-slaughter'],
    when: { site: { countries: GDPR_AREA_AND_INSTITUTIONS }, anyFinding: TRANSFERS, rank: 36 },
  },
];
