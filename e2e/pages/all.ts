/** The sample sites, in the order in which demo and tests show them. */
import { bakery } from './bakery';
import { commune } from './commune';
import { european } from './european';
import { hospital } from './hospital';
import { lycee } from './lycee';
import { ministry } from './ministry';
import type { Sample } from './sample';
import { university } from './university';

export const SAMPLES: readonly Sample[] = [
  ministry,
  commune,
  lycee,
  university,
  hospital,
  european,
  bakery,
];
