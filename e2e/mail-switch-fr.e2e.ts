import { describeMailCheck } from './mail-switch';

describeMailCheck('fr');
