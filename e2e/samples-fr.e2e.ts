import { describeSamples } from './samples';

describeSamples('fr');
