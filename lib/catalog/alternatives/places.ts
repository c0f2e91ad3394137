/** Hosts by which a tool limited to one place or ministry is offered only there. */

/** The French education ministry and the regional authorities themselves, not the schools on their domains. */
export const EDUCATION_MINISTRY =
  /^(?:(?:www\.)?ac-[a-z-]+\.fr|(?:[a-z0-9-]+\.)*education\.gouv\.fr|(?:[a-z0-9-]+\.)*apps\.education\.fr)$/;

/** Schools of the Île-de-France region, as far as a host tells. */
export const ILE_DE_FRANCE =
  /(?:^|\.)(?:ac-paris\.fr|ac-creteil\.fr|ac-versailles\.fr|iledefrance\.fr|monlycee\.net)$/;
