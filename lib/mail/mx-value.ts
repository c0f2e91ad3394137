/** The data of an MX record: "10 mx.mairie.example". */
import { plainName } from './names';

export interface MxValue {
  /** The lowest is tried first. */
  preference: number;
  /** `.` says that no mail is taken (RFC 7505). */
  host: string;
}

/** Reads it, or null when it is not a number of 16 bits and one name: such a record says nothing about mail. */
export function readMxValue(value: string): MxValue | null {
  const [, digits = '', name = ''] = /^\s*(\d{1,5})\s+(\S+)\s*$/.exec(value) ?? [];
  const preference = Number(digits);
  return name === '' || preference > 0xffff ? null : { preference, host: plainName(name) };
}
