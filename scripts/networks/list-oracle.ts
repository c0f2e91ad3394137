/** Oracle Cloud's public_ip_ranges.json: prefixes by region, some tagged as the object store. */
import { isoDate, objectsOf, readObject, stringOf, type Listed, type ReadList } from './listed';

/** @throws when the file has another shape. */
export function readOracle(text: string): ReadList {
  const file = readObject(text);
  const prefixes = objectsOf(file, 'regions').flatMap((part): Listed[] => {
    const region = stringOf(part, 'region');
    return objectsOf(part, 'cidrs').flatMap((entry): Listed[] => {
      const prefix = stringOf(entry, 'cidr');
      if (prefix === undefined) return [];
      const tags = Array.isArray(entry['tags']) ? entry['tags'] : [];
      return [
        {
          prefix,
          ...(tags.includes('OBJECT_STORAGE') ? { service: 'Oracle Object Storage' } : {}),
          ...(region === undefined ? {} : { region }),
        },
      ];
    });
  });
  return { date: isoDate(file['last_updated_timestamp']), prefixes };
}
