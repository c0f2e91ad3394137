/** The test server's own DNS over HTTPS, which Firefox is told to use: every name leads to this machine. */

const A = 1;

/**
 * Answers an RFC 8484 query. Only A has answers; the rest (AAAA, HTTPS) is empty, so that browsers stay on IPv4.
 * @param query a DNS message with one question.
 * @param addressOf the IPv4 address to give for a lower-case name; null: the name does not exist.
 * @throws RangeError on a truncated message.
 */
export function answerDns(query: Buffer, addressOf: (name: string) => string | null): Buffer {
  const labels: string[] = [];
  let at = 12;
  for (let length = query.readUInt8(at); length > 0; length = query.readUInt8(at)) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  const type = query.readUInt16BE(at + 1);
  const question = query.subarray(12, at + 5);
  const address = addressOf(labels.join('.').toLowerCase());
  const answers = address && type === A ? 1 : 0;
  const head = Buffer.alloc(12);
  head.writeUInt16BE(query.readUInt16BE(0), 0);
  head.writeUInt16BE(address ? 0x8180 : 0x8183, 2); // NOERROR or NXDOMAIN
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(answers, 6);
  if (!answers) return Buffer.concat([head, question]);
  const record = Buffer.from([0xc0, 12, 0, A, 0, 1, 0, 0, 0, 60, 0, 4]);
  return Buffer.concat([head, question, record, Buffer.from(address!.split('.').map(Number))]);
}
