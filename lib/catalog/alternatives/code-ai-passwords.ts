/** Code, artificial intelligence, project tracking, passwords. */
import type { Alternative } from './types';

export const CODE_AI_PASSWORDS: readonly Alternative[] = [
  {
    id: 'openproject',
    name: 'OpenProject',
    url: 'https://www.openproject.org/',
    needs: ['project'],
    publisher: 'OpenProject GmbH',
    country: 'DE',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Sur vos serveurs, ou chez un hébergeur européen',
      en: 'On your own servers, or with a European host',
    },
    licence: { fr: 'GPL-3.0', en: 'GPL-3.0' },
    caveats: {
      fr: 'Vérifiez l’offre, l’hébergement et le contrat avec l’éditeur.',
      en: 'Check the offer, the hosting and the contract with the publisher.',
    },
    sources: [
      {
        source: 'massivegrid.com',
        url: 'https://www.massivegrid.com/blog/opendesk-complete-guide-eu-sovereign-suite',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'forgejo',
    name: 'Forgejo / Codeberg',
    url: 'https://forgejo.org/',
    needs: ['code'],
    publisher: 'Codeberg e.V.',
    country: 'DE',
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Service en ligne en Allemagne, ou sur vos serveurs',
      en: 'Online service in Germany, or on your own servers',
    },
    licence: { fr: 'GPL-3.0', en: 'GPL-3.0' },
    caveats: {
      fr: 'Logiciel libre : il faut une équipe ou un prestataire pour l’héberger.',
      en: 'Free software: a team or a provider has to host it.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://forgejo.org/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'gitlab',
    name: 'GitLab auto-hébergé',
    url: 'https://about.gitlab.com/install/',
    needs: ['code'],
    publisher: 'GitLab Inc.',
    country: 'US',
    ownerFlag: {
      fr: 'Éditeur américain. Seulement sur vos serveurs.',
      en: 'American publisher. Only on your own servers.',
    },
    american: 'owner',
    audiences: ['universities', 'state-staff'],
    hosting: { fr: 'Sur vos serveurs', en: 'On your own servers' },
    licence: { fr: 'MIT (édition communautaire)', en: 'MIT (community edition)' },
    caveats: {
      fr: 'Logiciel libre : il faut une équipe ou un prestataire pour l’héberger.',
      en: 'Free software: a team or a provider has to host it.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://about.gitlab.com/install/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'mistral',
    name: 'Mistral (Le Chat, API)',
    url: 'https://mistral.ai/',
    needs: ['ai'],
    publisher: 'Mistral AI',
    country: 'FR',
    audiences: ['state-staff', 'universities', 'local-authorities', 'anyone'],
    hosting: {
      fr: 'Service en ligne dans l’Union européenne, ou sur vos serveurs',
      en: 'Online service in the European Union, or on your own servers',
    },
    licence: { fr: 'Apache-2.0 (certains modèles)', en: 'Apache-2.0 (some models)' },
    caveats: {
      fr: 'Investisseurs américains minoritaires ; sous-traitants à vérifier.',
      en: 'Minority American investors; sub-processors to be checked.',
    },
    sources: [
      { source: 'e-voltaire.fr', url: 'https://e-voltaire.fr/?p=9112', checkedOn: '2026-11-22' },
    ],
  },
  {
    id: 'lumo-euria',
    name: 'Euria (Infomaniak), Lumo (Proton)',
    url: 'https://www.infomaniak.com/',
    needs: ['ai'],
    publisher: 'Infomaniak, Proton',
    country: 'CH',
    audiences: ['local-authorities', 'anyone'],
    hosting: { fr: 'Service en ligne, en Suisse', en: 'Online service, in Switzerland' },
    licence: { fr: 'Libre en partie', en: 'Free in part' },
    caveats: { fr: 'Deux services suisses distincts.', en: 'Two separate Swiss services.' },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://www.infomaniak.com/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'ollama',
    name: 'Modèles ouverts sur vos serveurs (vLLM, llama.cpp)',
    url: 'https://github.com/ggml-org/llama.cpp',
    needs: ['ai'],
    publisher: 'vLLM, llama.cpp',
    country: 'INT',
    ownerFlag: {
      fr: 'Projets mondiaux sans propriétaire ; code libre sur vos serveurs.',
      en: 'Worldwide projects without an owner; free code on your own servers.',
    },
    audiences: ['universities', 'local-authorities', 'state-staff'],
    hosting: { fr: 'Sur vos serveurs', en: 'On your own servers' },
    licence: { fr: 'MIT ou Apache-2.0', en: 'MIT or Apache-2.0' },
    caveats: { fr: 'Vérifiez la licence du modèle.', en: 'Check the licence of the model.' },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://github.com/ggml-org/llama.cpp',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'passbolt',
    name: 'Passbolt',
    url: 'https://www.passbolt.com/',
    needs: ['passwords'],
    publisher: 'Passbolt SA',
    country: 'LU',
    audiences: ['local-authorities', 'universities', 'anyone'],
    hosting: {
      fr: 'Service en ligne dans l’Union européenne, ou sur vos serveurs',
      en: 'Online service in the European Union, or on your own servers',
    },
    licence: { fr: 'AGPL-3.0', en: 'AGPL-3.0' },
    caveats: {
      fr: 'Vérifiez l’offre, l’hébergement et le contrat avec l’éditeur.',
      en: 'Check the offer, the hosting and the contract with the publisher.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://www.passbolt.com/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'keepassxc',
    name: 'KeePassXC',
    url: 'https://keepassxc.org/',
    needs: ['passwords'],
    publisher: 'KeePassXC Team',
    country: 'INT',
    ownerFlag: {
      fr: 'Projet mondial sans propriétaire ; code libre sur le poste.',
      en: 'Worldwide project without an owner; free code on the computer.',
    },
    audiences: ['state-staff', 'schools', 'universities', 'local-authorities', 'anyone'],
    hosting: { fr: 'Logiciel installé sur le poste', en: 'Software installed on the computer' },
    licence: { fr: 'GPL-3.0', en: 'GPL-3.0' },
    caveats: {
      fr: 'Un fichier sur le poste : pensez aux sauvegardes.',
      en: 'A file on the computer: mind backups.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://keepassxc.org/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'vaultwarden',
    name: 'Vaultwarden (serveur compatible Bitwarden)',
    url: 'https://github.com/dani-garcia/vaultwarden',
    needs: ['passwords'],
    publisher: 'Vaultwarden, Bitwarden Inc.',
    country: 'INT',
    ownerFlag: {
      fr: 'Les applications sont d’une société américaine (Bitwarden) ; les données restent sur vos serveurs.',
      en: 'The applications are made by an American company (Bitwarden); the data stay on your own servers.',
    },
    american: 'technology',
    audiences: ['local-authorities', 'universities', 'anyone'],
    hosting: { fr: 'Sur vos serveurs', en: 'On your own servers' },
    licence: { fr: 'AGPL-3.0', en: 'AGPL-3.0' },
    caveats: {
      fr: 'Logiciel libre : il faut une équipe ou un prestataire pour l’héberger.',
      en: 'Free software: a team or a provider has to host it.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://github.com/dani-garcia/vaultwarden',
        checkedOn: '2026-11-22',
      },
    ],
  },
];
