/** AWS ip-ranges.json: prefixes with service and region. Format: AWS documentation, "AWS IP address ranges". */
import { objectsOf, readObject, stringOf, type Listed, type ReadList } from './listed';

/** Product names as AWS writes them. `AMAZON` is every address, so it names no product. */
const SERVICES: Readonly<Record<string, string>> = {
  AMAZON_APPFLOW: 'AppFlow',
  AMAZON_CONNECT: 'Amazon Connect',
  API_GATEWAY: 'API Gateway',
  AURORA_DSQL: 'Aurora DSQL',
  CHIME_MEETINGS: 'Chime',
  CHIME_VOICECONNECTOR: 'Chime Voice Connector',
  CLOUD9: 'Cloud9',
  CLOUDFRONT: 'CloudFront',
  CLOUDFRONT_ORIGIN_FACING: 'CloudFront',
  CODEBUILD: 'CodeBuild',
  DYNAMODB: 'DynamoDB',
  EBS: 'EBS',
  EC2: 'EC2',
  EC2_INSTANCE_CONNECT: 'EC2 Instance Connect',
  EFS: 'EFS',
  GLOBALACCELERATOR: 'Global Accelerator',
  IOT_CORE: 'IoT Core',
  IVS_LOW_LATENCY: 'IVS',
  IVS_REALTIME: 'IVS',
  KINESIS_VIDEO_STREAMS: 'Kinesis Video Streams',
  MEDIA_PACKAGE_V2: 'MediaPackage',
  ROUTE53: 'Route 53',
  ROUTE53_HEALTHCHECKS: 'Route 53',
  ROUTE53_HEALTHCHECKS_PUBLISHING: 'Route 53',
  ROUTE53_RESOLVER: 'Route 53 Resolver',
  S3: 'S3',
  WORKSPACES_GATEWAYS: 'WorkSpaces',
};

function readEntry(entry: Record<string, unknown>): Listed[] {
  const prefix = stringOf(entry, 'ip_prefix') ?? stringOf(entry, 'ipv6_prefix');
  if (prefix === undefined) return [];
  const listed: Listed = { prefix };
  const code = stringOf(entry, 'service');
  const region = stringOf(entry, 'region');
  // A service that AWS adds later keeps its code: better than not to name it.
  if (code !== undefined && code !== 'AMAZON') listed.service = SERVICES[code] ?? code;
  if (region !== undefined && region !== 'GLOBAL') listed.region = region;
  // Partitions of their own, run under other arrangements: sovereign variants in the catalogue.
  if (region?.startsWith('eusc-')) listed.provider = 'aws-eusc';
  if (region?.startsWith('cn-')) listed.provider = 'aws-china';
  return [listed];
}

/** @throws when the file has another shape. */
export function readAws(text: string): ReadList {
  const file = readObject(text);
  const found = /^(20\d\d)-(\d\d)-(\d\d)-/.exec(stringOf(file, 'createDate') ?? '');
  return {
    date: found ? `${found[1]}-${found[2]}-${found[3]}` : null,
    prefixes: [...objectsOf(file, 'prefixes'), ...objectsOf(file, 'ipv6_prefixes')].flatMap(
      readEntry,
    ),
  };
}
