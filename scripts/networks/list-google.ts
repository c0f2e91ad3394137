/** Google's goog.json (every address) and cloud.json (those of customers, with region). */
import { isoDate, objectsOf, readObject, stringOf, type Listed, type ReadList } from './listed';

/** @throws when the file has another shape. */
export function readGoogle(text: string): ReadList {
  const file = readObject(text);
  const prefixes = objectsOf(file, 'prefixes').flatMap((entry): Listed[] => {
    const prefix = stringOf(entry, 'ipv4Prefix') ?? stringOf(entry, 'ipv6Prefix');
    if (prefix === undefined) return [];
    const service = stringOf(entry, 'service');
    const region = stringOf(entry, 'scope');
    return [
      {
        prefix,
        ...(service === undefined ? {} : { service }),
        ...(region === undefined || region === 'global' ? {} : { region }),
      },
    ];
  });
  return { date: isoDate(file['creationTime']), prefixes };
}
