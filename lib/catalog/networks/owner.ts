/** The shape of one entry of the network catalogue. */
import type { Control } from '../../model';

/** A company or body, and the autonomous systems (AS) it holds. Addresses are judged by AS number, never by name. */
export interface NetworkOwner {
  /** Provider id, as in lib/catalog/providers where the provider is described there. */
  provider: string;
  /** Name to show: "OVHcloud". */
  name: string;
  /** Used where lib/catalog/providers does not describe the provider; there it has the last word. */
  control: Control;
  /** ISO countries of control (`EU` for its institutions): of the company, never of an address. */
  countries: readonly string[];
  /** Where control and countries come from. */
  source: string;
  /**
   * AS numbers under the exact name of their holder in @ip-location-db/asn 2.3.2026061719 (data of 2026-06-17).
   * The build fails when a number has another name: numbers change hands.
   */
  holders: Readonly<Record<string, readonly number[]>>;
}
