/** The lists of names that the build writes into the package, as the background reads them. */
import type { PlaceCountry } from '../../lib/catalog/sites/places/conventions';
import { communesText } from './communes';
import { frontCoded } from './front-coded';
import { municipalityTexts } from './municipalities';

export interface NameLists {
  /** `communes.txt` */
  communes: Uint8Array<ArrayBuffer>;
  /** `places/de.txt` and so on. */
  places: Record<PlaceCountry, Uint8Array<ArrayBuffer>>;
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(frontCoded(text));

export function nameLists(): NameLists {
  const texts = Object.entries(municipalityTexts());
  return {
    communes: bytesOf(communesText()),
    places: Object.fromEntries(
      texts.map(([country, text]) => [country, bytesOf(text)]),
    ) as NameLists['places'],
  };
}

/** The same as files of the package. */
export function nameAssets(): { relativeDest: string; contents: string }[] {
  const { communes, places } = nameLists();
  const file = (relativeDest: string, bytes: Uint8Array<ArrayBuffer>) => ({
    relativeDest,
    contents: new TextDecoder().decode(bytes),
  });
  return [
    file('communes.txt', communes),
    ...Object.entries(places).map(([country, bytes]) =>
      file(`places/${country.toLowerCase()}.txt`, bytes),
    ),
  ];
}
