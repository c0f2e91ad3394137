/** Microsoft's two lists: Azure service tags (JSON of the Download Center) and Microsoft 365 endpoints. */
import { isObject, objectsOf, readObject, stringOf, type Listed, type ReadList } from './listed';

/** Tags that name a product which serves sites. Regional tags are `AzureCloud.francecentral`. */
const PRODUCTS: Readonly<Record<string, string>> = {
  AppService: 'Azure App Service',
  AzureCloud: 'Azure',
  AzureFrontDoor: 'Azure Front Door',
  Storage: 'Azure Storage',
};

/** Service areas of the Microsoft 365 endpoint list; `Common` names no product. */
const AREAS: Readonly<Record<string, string>> = {
  Exchange: 'Exchange Online',
  SharePoint: 'SharePoint Online',
  Skype: 'Teams',
};

function strings(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter((item): item is string => typeof item === 'string')
    : [];
}

/** Service tags. The region is told by tags of one region only. @throws when the file has another shape. */
export function readServiceTags(text: string): ReadList {
  const prefixes = objectsOf(readObject(text), 'values').flatMap((tag): Listed[] => {
    const properties = isObject(tag['properties']) ? tag['properties'] : {};
    const service = PRODUCTS[(stringOf(tag, 'name') ?? '').split('.')[0]!];
    const region = stringOf(properties, 'region');
    return strings(properties['addressPrefixes']).map((prefix) => ({
      prefix,
      ...(service === undefined ? {} : { service }),
      ...(region === undefined ? {} : { region }),
    }));
  });
  return { date: null, prefixes };
}

/** Microsoft 365 endpoints (worldwide instance): a JSON list. @throws when the file has another shape. */
export function readEndpoints(text: string): ReadList {
  const sets = objectsOf({ sets: JSON.parse(text) }, 'sets');
  const prefixes = sets.flatMap((set): Listed[] => {
    const service = AREAS[stringOf(set, 'serviceArea') ?? ''];
    return strings(set['ips']).map((prefix) => ({
      prefix,
      ...(service === undefined ? {} : { service }),
    }));
  });
  return { date: null, prefixes };
}
