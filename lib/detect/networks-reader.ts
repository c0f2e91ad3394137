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

  /** A varint of m × 64 + e that stands for m × 2^e: sizes and gaps of networks are mostly round in binary. */
  scaled(): number {
    const value = this.varint();
    const exponent = value % 64;
    return ((value - exponent) / 64) * 2 ** exponent;
  }
}
