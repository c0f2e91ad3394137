import { describeMailCheck } from './mail-switch';

describeMailCheck('en');
