/** Sovereign variants: American technology or an American owner under a European arrangement. */
import { source } from './source';
import type { LawCard } from './types';

export const sovereign: readonly LawCard[] = [
  {
    id: 'sov-licensed-fr',
    jurisdiction: 'FR',
    title: {
      fr: 'Bleu, S3NS : opérateur français, technologie américaine sous licence',
      en: 'Bleu, S3NS: French operator, US technology under licence',
    },
    reference:
      'ANSSI, qualification SecNumCloud 3.2 de PREMI3NS (S3NS), 17 décembre 2025; Bleu : J0 le 17 avril 2025',
    date: '2025-12-17',
    status: {
      fr: 'S3NS (PREMI3NS) : qualifiée le 17 décembre 2025. Bleu : candidate en 2025, qualification visée au premier semestre 2026, résultat non connu. Voir la liste de l’ANSSI.',
      en: 'S3NS (PREMI3NS): qualified on 17 December 2025. Bleu: a candidate in 2025, aiming for the first half of 2026, outcome not known. See ANSSI’s list.',
    },
    statusOn: '2026-01-31',
    badge: {
      fr: 'Exploité par une société française, sur un logiciel américain : exposition réduite.',
      en: 'French operator, US technology under licence: exposure reduced.',
    },
    short: {
      fr: 'Cette offre est exploitée par une société française avec une technologie américaine sous licence. Si elle est qualifiée SecNumCloud, l’ANSSI l’estime protégée du droit extra-européen ; la dépendance technique demeure. Ni label total, ni fausse souveraineté.',
      en: 'This offer is run by a French company on US technology under licence. If it is SecNumCloud-qualified, ANSSI deems it shielded from non-EU law. It still depends on the US vendor for its software. Neither full independence nor fake sovereignty.',
    },
    detail: {
      fr: 'S3NS (Thales) exploite une technologie Google, Bleu (Orange et Capgemini) une technologie Microsoft, sans contrôle américain du capital. L’ANSSI a qualifié SecNumCloud 3.2 l’offre PREMI3NS de S3NS. Son directeur a dit le 6 janvier 2026 que la qualification prémunit contre le CLOUD Act et FISA et contre une coupure ordonnée de l’étranger, l’opérateur gardant seul la main sur les données. L’ANSSI dit aussi que SecNumCloud ne règle pas toutes les dépendances : code, mises à jour, licences. Dans le marché européen d’avril 2026, une offre avec S3NS a atteint le minimum SEAL-2. L’Assemblée nationale prévoyait en novembre 2025 d’utiliser Bleu.',
      en: 'S3NS (Thales) runs Google technology, Bleu (Orange and Capgemini) Microsoft technology, without US control of the capital. ANSSI qualified S3NS’s PREMI3NS offer under SecNumCloud 3.2. Its director said on 6 January 2026 that the qualification guards against the CLOUD Act and FISA and against a cut-off ordered from abroad, the operator alone controlling the data. ANSSI also says SecNumCloud does not solve every dependency: code, updates, licences. In the EU award of April 2026 a bid with S3NS met the SEAL-2 minimum. In November 2025 the National Assembly planned to use Bleu.',
    },
    otherSide: {
      fr: 'Des critiques y voient une dépendance prolongée envers l’éditeur américain ; l’ANSSI reconnaît cette dépendance et la distingue de l’accès aux données.',
      en: 'Critics see a prolonged dependency on the US vendor; ANSSI admits that dependency and sets it apart from access to data.',
    },
    isNot: {
      fr: 'Ce n’est ni l’équivalent d’Azure ou de Google Cloud, ni une pile libre et remplaçable. Cette offre n’est pas comptée comme américaine.',
      en: 'It is neither the same as Azure or Google Cloud, nor a free and replaceable stack. This offer is not counted as American.',
    },
    binds: {
      fr: 'La qualification porte sur un service précis, pas sur toute la société.',
      en: 'The qualification covers a given service, not the whole company.',
    },
    bodyCanDo: {
      fr: 'Vérifier que le service utilisé est bien sur la liste de l’ANSSI, prévoir la sortie, garder des formats ouverts.',
      en: 'Check that the service used is on ANSSI’s list, plan the exit, keep open formats.',
    },
    sources: [
      source(
        'generation-nt.com, 24 décembre 2025',
        'https://www.generation-nt.com/actualites/s3ns-thales-google-secnumcloud-certification-anssi-2068299',
      ),
      source(
        'solutions-numeriques.com, janvier 2026',
        'https://www.solutions-numeriques.com/cloud-de-confiance-lanssi-remet-les-pendules-a-lheure-sur-secnumcloud',
      ),
      source(
        'clubic.com, 17 avril 2025',
        'https://clubic.com/actualite-562404-bleu-le-cloud-francais-est-en-route-vers-la-certification-secnumcloud-3-2-plus-haute-qualification-de-securite.html',
      ),
    ],
    officialUrl: 'https://cyber.gouv.fr/',
    records: ['fr-s3ns'],
    when: {
      anyFinding: [
        { control: 'sovereign-variant', services: ['sov-bleu', 'sov-s3ns'] },
        { control: 'sovereign-variant', providers: ['bleu', 's3ns'] },
      ],
      rank: 12,
    },
  },
  {
    id: 'sov-us-owned',
    jurisdiction: 'EU',
    title: {
      fr: 'AWS European Sovereign Cloud et offres semblables : exploitées en Europe, détenues par un groupe américain',
      en: 'AWS European Sovereign Cloud and the like: run in Europe, owned by a US group',
    },
    reference: 'AWS European Sovereign Cloud, ouverture le 15 janvier 2026 (Brandebourg)',
    date: '2026-01-15',
    status: {
      fr: 'AWS European Sovereign Cloud : en service depuis le 15 janvier 2026. Pas de qualification SecNumCloud connue.',
      en: 'AWS European Sovereign Cloud: in service since 15 January 2026. No known SecNumCloud qualification.',
    },
    statusOn: '2026-01-15',
    badge: {
      fr: 'Cloud séparé en Europe, mais le groupe reste américain : exposition non supprimée.',
      en: 'Separate cloud in Europe, but the group stays American: exposure not removed.',
    },
    short: {
      fr: 'Ce cloud est séparé et exploité en Europe par des sociétés européennes. Mais elles appartiennent à un groupe américain. L’exposition au droit américain n’est donc pas supprimée : c’est le contrôle qui compte.',
      en: 'This cloud is separate and run in Europe by European companies. But they belong to a US group. Exposure to US law is therefore not removed: control is what counts.',
    },
    detail: {
      fr: 'AWS European Sovereign Cloud a ouvert en Brandebourg, exploité par des sociétés allemandes et des résidents de l’Union, avec une infrastructure à part. Le capital reste à Amazon. Le CLOUD Act vise les données que possède, garde ou contrôle un fournisseur relevant du droit américain ; un lieu ou un personnel européens ne changent pas, à eux seuls, ce contrôle. Oracle EU Sovereign Cloud, exploité par des filiales européennes d’Oracle, pose la même question.',
      en: 'AWS European Sovereign Cloud opened in Brandenburg, run by German companies and EU residents, on separate infrastructure. The capital stays with Amazon. The CLOUD Act reaches data possessed, kept or controlled by a provider under US jurisdiction; a European place or European staff do not, by themselves, change that control. Oracle EU Sovereign Cloud, run by European subsidiaries of Oracle, raises the same question.',
    },
    otherSide: {
      fr: 'Le fournisseur met en avant la séparation technique, le personnel européen et le droit allemand de ses sociétés.',
      en: 'The provider points to technical separation, European staff and the German law of its companies.',
    },
    isNot: {
      fr: 'Ce n’est pas le cloud ordinaire du groupe, et nous ne le comptons pas comme tel.',
      en: 'It is not the group’s ordinary cloud, and we do not count it as such.',
    },
    binds: {
      fr: 'Le fournisseur et sa maison mère.',
      en: 'The provider and its parent company.',
    },
    bodyCanDo: {
      fr: 'Demander qui peut ordonner quoi à l’exploitant, chiffrer avec ses propres clés, comparer avec des offres sans contrôle américain.',
      en: 'Ask who can order what from the operator, encrypt with its own keys, compare with offers free of US control.',
    },
    sources: [
      source(
        'journaldunet.com, 15 janvier 2026',
        'https://www.journaldunet.com/cloud/1547233-aws-lance-sa-version-du-cloud-souverain-mais-doit-encore-convaincre/',
      ),
    ],
    officialUrl: 'https://aws.amazon.com/compliance/europe-digital-sovereignty/',
    records: ['us-aws-esc'],
    when: {
      anyFinding: [
        { control: 'sovereign-variant', services: ['sov-aws-eusc', 'sov-oci-eu'] },
        { control: 'sovereign-variant', providers: ['amazon', 'aws', 'oracle'] },
      ],
      rank: 12,
    },
  },
  {
    id: 'sov-other',
    jurisdiction: 'EU',
    title: {
      fr: 'Technologie américaine exploitée par une autre société',
      en: 'US technology run by another company',
    },
    reference: 'CLOUD Act, 18 U.S.C. § 2713 (critère du contrôle)',
    date: '2018-03-23',
    status: {
      fr: 'Situation propre à chaque offre. Aucune décision de justice connue de nous sur ces montages.',
      en: 'It depends on each offer. No court ruling known to us on such arrangements.',
    },
    statusOn: '2026-07-15',
    badge: {
      fr: 'Logiciel américain, autre exploitant : l’exposition dépend de qui contrôle.',
      en: 'US software, another operator: exposure depends on who is in control.',
    },
    short: {
      fr: 'Ce service repose sur une technologie américaine, mais une autre société l’exploite. L’exposition au droit américain dépend de qui possède la société et de qui peut accéder aux données. La dépendance technique demeure.',
      en: 'This service rests on US technology, but another company runs it. Exposure to US law depends on who owns the company and who can reach the data. Technical dependency remains.',
    },
    detail: {
      fr: 'Exemple : Delos, filiale de SAP, exploite en Allemagne une technologie Microsoft. Le critère américain est la possession, la garde ou le contrôle des données. Une société sans capital américain, où l’éditeur n’a pas accès aux données, est dans une autre situation qu’un client d’Azure. Restent les licences, les mises à jour et l’assistance, qui viennent de l’éditeur.',
      en: 'For example Delos, a subsidiary of SAP, runs Microsoft technology in Germany. The US criterion is possession, custody or control of the data. A company without US capital, where the vendor has no access to the data, is in a different position from a customer of Azure. Licences, updates and support still come from the vendor.',
    },
    otherSide: {
      fr: 'Un avis d’experts allemand (2025) rappelle que des sociétés européennes liées aux États-Unis peuvent aussi être visées. Il faut regarder chaque cas.',
      en: 'A German expert opinion (2025) recalls that European companies with US ties may also be reached. Each case must be looked at.',
    },
    isNot: {
      fr: 'Ce service n’est pas compté comme américain.',
      en: 'This service is not counted as American.',
    },
    binds: { fr: 'L’exploitant et son éditeur.', en: 'The operator and its vendor.' },
    bodyCanDo: {
      fr: 'Demander qui possède l’exploitant, qui détient les clés, et ce qui se passe si l’éditeur coupe les mises à jour.',
      en: 'Ask who owns the operator, who holds the keys, and what happens if the vendor stops updates.',
    },
    sources: [source('heise.de, décembre 2025 (avis de Cologne)', 'https://heise.de/-11111043')],
    records: ['de-koeln'],
    when: { anyFinding: [{ control: 'sovereign-variant' }], fallback: true, rank: 14 },
  },
];
