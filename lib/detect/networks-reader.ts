/** Reads the two number forms of public/networks.bin. */
export class ByteReader {
  constructor(
    private readonly bytes: Uint8Array,
    private at = 0,
  ) {}

  /** Bytes not read yet. */
  get left(): number {
    return this.bytes.length - this.at;
  }

  /** Unsigned number below 2^53, seven bits a byte, least significant first. @throws past the end or above 2^53. */
  varint(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new Error('networks table: ends too early');
      value += (byte & 127) * scale;
      if (byte < 128) break;
      scale *= 128;
      if (scale > 2 ** 49) throw new Error('networks table: a number is too large');
    }
    if (value > Number.MAX_SAFE_INTEGER) throw new Error('networks table: a number is too large');
    return value;
  }

  /**
   * A gap or a size: even varints count steps, odd ones single units. Networks mostly begin and end on a step of
   * 256 addresses (/24) in IPv4, of 65,536 /64s (/48) in IPv6.
   */
  stepped(step: number): number {
    const value = this.varint();
    return value % 2 === 0 ? (value / 2) * step : (value - 1) / 2;
  }
}
