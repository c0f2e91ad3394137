/** Reads what the sample policy files of deploy/ set, each in its own format. */

/** Settings that a policy file gives Vigie. */
export type Given = Record<string, unknown>;

/** Extension id that the samples hold in place of the one a store gives. */
export const SAMPLE_ID = 'abcdefghijklmnopabcdefghijklmnop';
/** Extension id in Firefox, from the manifest. */
const GECKO_ID = 'vigie@vigie.example';

/** @param name file name, which tells the format. @throws when the file does not set Vigie. */
export function settingsIn(name: string, text: string): Given {
  if (name.endsWith('.reg')) return fromRegistry(text);
  if (name.endsWith('.plist')) return dictIn(text);
  if (name.endsWith('.mobileconfig')) return fromProfile(text);
  const file = JSON.parse(text) as Record<string, never>;
  if (name.startsWith('firefox')) return file['policies']!['3rdparty']['Extensions'][GECKO_ID];
  if (name.startsWith('chromeos'))
    return Object.fromEntries(Object.entries(file).map(([key, { Value }]) => [key, Value]));
  return file['3rdparty']!['extensions'][SAMPLE_ID];
}

/** Windows registry: values of the `policy` key, subkeys as objects, dwords as true or false. */
function fromRegistry(text: string): Given {
  const given: Given = {};
  let target: Given | null = null;
  for (const line of text.split('\r\n')) {
    const key =
      /^\[HKEY_LOCAL_MACHINE\\Software\\Policies\\[\w\\]+\\3rdparty\\extensions\\(\w+)\\policy(?:\\([\w-]+))?\]$/.exec(
        line,
      );
    const value = /^"([\w-]+)"=(?:"(.*)"|dword:0000000([01]))$/.exec(line);
    if (key && key[1] !== SAMPLE_ID) throw new Error(`unknown id ${key[1]}`);
    if (line.startsWith('['))
      target = key ? (key[2] ? ((given[key[2]] ??= {}) as Given) : given) : null;
    else if (value && target) target[value[1]!] = value[2] ?? value[3] === '1';
    else if (line !== '' && target) throw new Error(`not understood: ${line}`);
  }
  return given;
}

/** A profile: the payload whose type is the extension's preference domain, without the payload's own keys. */
function fromProfile(text: string): Given {
  const { PayloadContent } = dictIn(text) as { PayloadContent: Given[] };
  const payload = PayloadContent.find(({ PayloadType }) => String(PayloadType).endsWith(SAMPLE_ID));
  return Object.fromEntries(
    Object.entries(payload ?? {}).filter(([key]) => !key.startsWith('Payload')),
  );
}

/** The dictionary of a property list. Knows the elements that the samples use. @throws on any other. */
function dictIn(text: string): Given {
  const tokens = text.slice(text.indexOf('<dict>')).match(/<[^>]+>|[^<\s][^<]*/g) ?? [];
  let at = 0;
  const value = (): unknown => {
    const tag = tokens[at++];
    if (tag === '<true/>' || tag === '<false/>') return tag === '<true/>';
    if (tag === '<string>' || tag === '<integer>' || tag === '<key>') {
      const content = tokens[at]!;
      at += 2;
      return content;
    }
    if (tag === '<array>') {
      const list: unknown[] = [];
      while (tokens[at] !== '</array>') list.push(value());
      at++;
      return list;
    }
    if (tag !== '<dict>') throw new Error(`not understood: ${tag}`);
    const dict: Given = {};
    while (tokens[at] !== '</dict>') dict[String(value())] = value();
    at++;
    return dict;
  };
  return value() as Given;
}
