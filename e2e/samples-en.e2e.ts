import { describeSamples } from './samples';

describeSamples('en');
