/** The MX records of a line of `engine mail`, with or without their preference. */
import { readMxValue } from '../../lib/mail/mx-value';
import { recordName, strings } from './mail-fields';

/**
 * Reads `host` or `preference host`. Without preferences all hosts count the same; an empty name is the null MX.
 * @returns record data: "10 mx.mairie.example"
 * @throws TypeError when a record is neither, or when only some have a preference
 */
export function mxValues(field: unknown, name = 'mx'): string[] {
  const texts = strings(field, name).map((text) => text.trim());
  const bare = texts.filter((text) => !/\s/.test(text));
  if (bare.length > 0 && bare.length < texts.length)
    throw new TypeError(`"${name}": give every host its preference, or none`);
  return texts.map((text) => {
    const mx = readMxValue(bare.length > 0 ? `0 ${text || '.'}` : text);
    if (!mx)
      throw new TypeError(
        `"${name}": write "10 mx.mairie.example" (a whole number up to 65535, then a host), not ${JSON.stringify(text.slice(0, 80))}`,
      );
    return `${mx.preference} ${recordName(mx.host)}`;
  });
}
