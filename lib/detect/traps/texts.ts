/** Pages that talk about American services and use none. */
import { written } from './types';

export const TEXTS = (
  [
    [
      'a news article about Microsoft 365 with the vendor’s links',
      `<article><h1>La ville étudie Microsoft 365</h1><p>Microsoft Teams, SharePoint, OneDrive, Azure, AWS et Google Workspace.</p>
       <a href="https://www.microsoft.com/fr-fr/microsoft-365">Microsoft 365</a>
       <a href="https://www.microsoft.com/fr-fr/microsoft-teams/group-chat-software">Teams</a>
       <a href="https://azure.microsoft.com/fr-fr/">Azure</a>
       <a href="https://workspace.google.com/intl/fr/">Workspace</a>
       <a href="https://edu.google.com/">Google for Education</a>
       <a href="https://aws.amazon.com/fr/">AWS</a></article>`,
    ],
    [
      'an article that quotes addresses as text',
      '<p>Le formulaire https://forms.office.com/r/abc et le site univ.sharepoint.com ont été fermés.</p>',
    ],
    [
      'a data-protection officer’s page with the providers’ notices',
      `<h1>Protection des données</h1>
       <a href="https://policies.google.com/privacy?hl=fr">Google</a>
       <a href="https://privacy.microsoft.com/fr-fr/privacystatement">Microsoft</a>
       <a href="https://aws.amazon.com/privacy/">AWS</a>
       <a href="https://www.cloudflare.com/fr-fr/privacypolicy/">Cloudflare</a>
       <a href="https://support.google.com/analytics/answer/6004245">Analytics</a>
       <a href="https://tools.google.com/dlpage/gaoptout">Désactivation</a>
       <a href="https://account.microsoft.com/privacy">Compte Microsoft</a>
       <a href="https://www.facebook.com/policy.php">Facebook</a>`,
    ],
    [
      'browser help in a cookie policy',
      `<a href="https://support.microsoft.com/fr-fr/windows/x">Edge</a><a href="https://support.apple.com/fr-fr/HT201265">Safari</a>
       <a href="https://support.mozilla.org/fr/kb/x">Firefox</a><a href="https://support.google.com/chrome/answer/95647">Chrome</a>`,
    ],
    [
      'a page on the hyperscalers’ data protection terms',
      `<a href="https://www.microsoft.com/licensing/docs/view/Microsoft-Products-and-Services-Data-Protection-Addendum-DPA">DPA</a>
       <a href="https://learn.microsoft.com/fr-fr/microsoft-365/enterprise/m365-dr-overview">EU Data Boundary</a>
       <a href="https://cloud.google.com/terms/data-processing-addendum">CDPA</a>
       <a href="https://servicetrust.microsoft.com/">Service Trust</a>
       <a href="https://status.cloud.microsoft/">État</a>`,
    ],
    [
      'product pages of the work tools',
      `<a href="https://onedrive.live.com/about/fr-fr/">OneDrive</a><a href="https://www.microsoft.com/fr-fr/microsoft-365/onedrive/online-cloud-storage">OneDrive</a>
       <a href="https://www.google.com/intl/fr/forms/about/">Forms</a><a href="https://www.google.com/drive/">Drive</a>
       <a href="https://teams.microsoft.com/downloads">Télécharger Teams</a><a href="https://products.office.com/fr-fr/sharepoint">SharePoint</a>
       <a href="https://support.office.com/fr-fr/article/x">Aide</a><a href="https://www.zoom.us/fr/download">Zoom</a>
       <a href="https://docs.google.com/">Docs</a><a href="https://www.youtube.com/about/">YouTube</a>`,
    ],
    [
      'embed code shown in a tutorial',
      `<pre>&lt;script src="https://www.googletagmanager.com/gtag/js"&gt;&lt;/script&gt;</pre>
       <code>&lt;iframe src="https://www.youtube.com/embed/x"&gt;&lt;/iframe&gt;</code>
       <textarea><iframe src="https://www.youtube.com/embed/x"></iframe><a href="https://forms.office.com/r/x">x</a></textarea>
       <xmp><script src="https://www.google-analytics.com/analytics.js"></script></xmp>`,
    ],
    [
      'structured data that names profiles',
      `<script type="application/ld+json">{"@type":"GovernmentOrganization","url":"https://www.mairie.example",
       "sameAs":["https://www.facebook.com/mairie","https://www.youtube.com/@mairie","https://www.linkedin.com/company/mairie"]}</script>
       <meta property="og:video" content="https://www.youtube.com/embed/x"><meta property="og:see_also" content="https://www.facebook.com/mairie">
       <meta name="twitter:site" content="@mairie"><meta name="twitter:player" content="https://www.youtube.com/embed/x">
       <link rel="me" href="https://www.linkedin.com/in/maire"><link rel="author" href="https://plus.google.com/1">`,
    ],
    [
      'verification tokens and names of tools in the head',
      `<meta name="google-site-verification" content="abc"><meta name="msvalidate.01" content="abc">
       <meta name="facebook-domain-verification" content="abc"><meta name="generator" content="Google Web Designer">
       <meta name="google" content="notranslate"><meta name="generator" content="Microsoft FrontPage 4.0">
       <meta name="ProgId" content="Word.Document"><meta name="msapplication-config" content="/browserconfig.xml">`,
    ],
    [
      'share buttons that are links',
      `<a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fwww.mairie.example%2F">Partager</a>
       <a href="https://twitter.com/intent/tweet?url=https://www.mairie.example/">Partager</a>
       <a href="https://www.linkedin.com/shareArticle?mini=true&url=x">Partager</a>
       <a href="https://api.whatsapp.com/send?text=x">Partager</a><a href="https://wa.me/?text=x">Partager</a>
       <a href="https://pinterest.com/pin/create/button/?url=x">Partager</a>
       <a href="https://outlook.live.com/calendar/0/deeplink/compose?subject=x">Ajouter à Outlook</a>
       <a href="https://outlook.office.com/calendar/0/deeplink/compose?subject=x">Ajouter à Outlook</a>
       <a href="https://www.google.com/calendar/event?action=TEMPLATE&text=x">Ajouter à Google Agenda</a>
       <a href="https://calendar.google.com/calendar/render?action=TEMPLATE&text=x">Ajouter à Google Agenda</a>
       <a href="https://mail.google.com/mail/?view=cm&fs=1&su=x">Envoyer par Gmail</a>
       <a href="https://classroom.google.com/share?url=https://www.mairie.example/">Partager dans Classroom</a>
       <a href="https://teams.microsoft.com/share?href=https://www.mairie.example/">Partager dans Teams</a>
       <a href="mailto:?subject=x&body=https://forms.office.com/r/x">Envoyer</a>`,
    ],
    [
      'profiles and videos that are links',
      `<a href="https://www.facebook.com/mairie">Facebook</a><a href="https://www.youtube.com/watch?v=x">Vidéo</a>
       <a href="https://youtu.be/x">Vidéo</a><a href="https://www.instagram.com/mairie">Instagram</a>
       <a href="https://x.com/mairie">X</a><a href="https://github.com/mairie">Code</a>
       <a href="https://play.google.com/store/apps/details?id=x">Application</a><a href="https://apps.apple.com/fr/app/x">Application</a>
       <a href="https://www.google.com/maps/place/Mairie">Plan</a><a href="https://goo.gl/maps/x">Plan</a>
       <a href="https://maps.app.goo.gl/x">Plan</a><a href="https://www.google.com/search?q=mairie">Chercher</a>`,
    ],
    [
      'feeds and mailboxes of its own',
      `<link rel="alternate" type="application/rss+xml" href="https://www.mairie.example/feed">
       <a href="mailto:accueil@mairie.example">Écrire</a><a href="mailto:dpo@outlook.mairie.example">Écrire</a>
       <a href="tel:+33123456789">Appeler</a><a href="webcal://www.mairie.example/agenda.ics">Agenda</a>`,
    ],
    [
      'firms whose names hold those of the providers',
      `<a href="https://www.microsoft-formation.example/r/x">Formation</a><a href="https://googlemaps-alternative.example/">Carte</a>
       <a href="https://forms-office.example/r/abc">Formulaire</a><a href="https://aws-conseil.example/">Conseil</a>
       <iframe src="https://maps-google.example/embed"></iframe><script src="https://cdn.azure-jardin.example/x.js"></script>`,
    ],
    [
      'cookie notices and consent tools of Europe',
      `<script src="/tarteaucitron/tarteaucitron.js"></script><script src="https://static.axept.io/sdk.js"></script>
       <script src="https://sdk.privacy-center.org/x/loader.js"></script>
       <div id="tarteaucitronRoot"><a href="https://www.youtube.com/t/terms">YouTube</a><a href="https://forms.office.com/r/x">x</a></div>
       <div class="cookie-notice">Google Analytics, YouTube, Microsoft Clarity <a href="https://accounts.google.com/">Compte</a></div>
       <p>En cliquant sur Accepter, vous autorisez Google et Meta.</p>`,
    ],
    [
      'a link to another site that carries an American address',
      `<a href="https://web.archive.org/web/2024/https://forms.office.com/r/abc">Archive</a>
       <a href="https://www.mairie.example/redirect?url=https://forms.office.com/r/abc">Formulaire</a>
       <a href="https://partage.example/?u=https://univ.sharepoint.com/sites/x">Partager</a>
       <a href="https://partage.example/#https://docs.google.com/forms/d/e/x/viewform">Partager</a>
       <a href="https://translate.example/https/www.youtube.com/embed/x">Traduire</a>`,
    ],
  ] as const
).map(written);
