/** What the licence of GeoNames (CC BY 4.0) asks to link to, where the sources are shown. */
export const PLACES_ATTRIBUTION = 'https://www.geonames.org/';
