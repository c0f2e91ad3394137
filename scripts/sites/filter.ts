/** What the lists hold that is no public body of its own, and which sector a name speaks of. */

/** Hosts that many share: never a pack entry themselves; a site on them is entered by its full host. */
const SHARED: ReadonlySet<string> = new Set(
  `free.fr orange.fr wanadoo.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr aliceadsl.fr club-internet.fr gmail.com
  outlook.fr outlook.com hotmail.fr hotmail.com yahoo.fr yahoo.com live.fr icloud.com nordnet.fr ozone.net gmx.fr gmx.de
  gmx.at gmx.ch gmx.net t-online.de web.de bluewin.ch aon.at a1.net
  facebook.com instagram.com twitter.com x.com linkedin.com youtube.com google.com sites.google.com
  wordpress.com blogspot.com blogspot.fr canalblog.com over-blog.com over-blog.fr eklablog.com blog4ever.com skyrock.com
  jimdo.com jimdofree.com jimdosite.com wix.com wixsite.com weebly.com webnode.fr webnode.com e-monsite.com wifeo.com
  pagesperso-orange.fr monsite-orange.fr chez-alice.fr chez.com perso.neuf.fr site123.me strikingly.com webador.fr
  monclocher.com monclocher.fr reseaudescommunes.fr a3w.fr neopse-site.com neopse-site.fr websco.fr intramuros.org
  panneaupocket.com campagnol.fr mairie.com c3rb.org bibenligne.fr bibli.fr webescape.fr cybertheque.fr
  github.io gitlab.io netlify.app vercel.app herokuapp.com azurewebsites.net amazonaws.com cloudfront.net webflow.io
  sedo.com dan.com afternic.com nicsell.com hugedomains.com godaddy.com parkingcrew.net bodis.com above.com undeveloped.com
  aol.com netcourrier.com net-c.fr laposte.fr laposte.com agirc-arrco.fr anil.org lhotellerie-restauration.fr wikipedia.org
  wikimedia.org de.wikipedia.org fr.wikipedia.org bing.com yandex.com protonmail.com proton.me mailo.com mail.com arcor.de
  freenet.de online.de 1und1.de ionos.de ionos.fr ovh.com ovh.net gandi.net sunrise.ch hispeed.ch gmx.li
  index-education.net esidoc.fr skolengo.com opendigitaleducation.com sedelectronica.es`
    .trim()
    .split(/\s+/),
);

/**
 * Associations, professions and clubs with a public mission or subsidy, but no public bodies: about two thirds of the
 * list's "divers" class by eye.
 */
const NOT_PUBLIC =
  /(?:^|[.-])(?:notaires?|avocats?|barreau|huissiers?|medecins?|cidff|adil\d*|udaf\d*|mission-?locale|missionslocales|ml|capemploi|cap-emploi|centres?-?socia(?:l|ux)|mjc|crij|infojeunes|cdos\d*|franceolympique|profession-sport|federation|fdc\d*|chasseurs?|chasse|peche|unaf|urssaf-fraude|credit-?municipal|bestfreecams|habitat|immobilier|tourisme|officedetourisme|ot)\d*(?:[.-]|$)|\.asso\.fr$|cidff\.info$|notaires\.fr$|centres-sociaux\.fr$|^ccb\.com$/;

/** Whether a host is shared by many sites. */
export const isShared = (host: string): boolean => SHARED.has(host);

/** Whether a host's name says that it is no public body. */
export const isNotPublic = (host: string): boolean => NOT_PUBLIC.test(host);

/** Pack code (sector and status letters, see lib/site/packs.ts) that a host's name speaks of; local by default. */
export function codeOf(host: string): string {
  if (
    /(?:^|[.-])(?:lycees?|college|colleges|clg|lp|lyc|ecoles?|erea|epl|lpo)(?:[.-]|[a-z]*\.[a-z]+$)/.test(
      host,
    )
  )
    return 'c?';
  if (/(?:^|[.-])(?:ch|chu|chr|chru|chi|epsm|ehpad|hopital|hopitaux|ght)(?:[.-])/.test(host))
    return 'h';
  if (/(?:^|[.-])(?:univ|universite|iut|insa|ens|crous)(?:[.-])/.test(host)) return 'u';
  return 'l';
}
