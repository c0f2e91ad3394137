/** What the licence of the network table asks to show, with a link, wherever a result of it is shown (CC BY 4.0). */
export const NETWORKS_ATTRIBUTION = {
  text: 'IP Geolocation by DB-IP',
  url: 'https://db-ip.com/',
  /** For the About page. */
  licence: 'CC BY 4.0',
  sources: [
    { name: 'DB-IP', url: 'https://db-ip.com/' },
    { name: 'RouteViews', url: 'https://www.routeviews.org/routeviews/' },
    { name: 'NRO', url: 'https://www.nro.net/' },
    { name: 'ip-location-db', url: 'https://github.com/sapics/ip-location-db' },
  ],
} as const;
