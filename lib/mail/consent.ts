/**
 * What the resolver learns, in the words of Firefox's consent: "browsing activity" is "the websites users visit, such as
 * specific URLs, domains", and a question names the site's domain. "Website activity" would be clicks and typing.
 * Source: Extension Workshop, "Firefox built-in consent for data collection and transmission", read on 2026-11-24.
 */
export const BROWSING_ACTIVITY = 'browsingActivity';
