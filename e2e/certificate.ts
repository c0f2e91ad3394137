/** A throw-away certificate for the test server. Both browsers are told to accept any, so one serves every host. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Makes a self-signed key and certificate with openssl.
 * @throws when openssl is missing (scripts/setup.sh installs it).
 */
export function makeCertificate(): { key: Buffer; cert: Buffer } {
  const dir = mkdtempSync(path.join(tmpdir(), 'vigie-certificate-'));
  const key = path.join(dir, 'key.pem');
  const cert = path.join(dir, 'cert.pem');
  try {
    execFileSync(
      'openssl',
      [
        'req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=vigie.test'.split(' '),
        ['-keyout', key, '-out', cert],
      ].flat(),
      { stdio: 'ignore' },
    );
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
