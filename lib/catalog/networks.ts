/** Every network owner that Vigie knows: from this the build makes public/networks.bin. Checked on 2026-11-22. */
import { AMERICAN } from './networks/american';
import { EUROPEAN } from './networks/european';
import { MIXED } from './networks/mixed';
import type { NetworkOwner } from './networks/owner';
import { PUBLIC_BODIES } from './networks/public';

export const NETWORK_OWNERS: readonly NetworkOwner[] = [
  ...AMERICAN,
  ...MIXED,
  ...EUROPEAN,
  ...PUBLIC_BODIES,
];
