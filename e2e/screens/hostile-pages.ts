/** Pages that try what pages do to a badge: strict CSP, tiny root font, everything hidden, right to left, cookie banner. */
const filler = '<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit.</p>'.repeat(40);
const LINE = '<link rel="icon" href="data:,">';

export const hostilePages: Record<string, { body: string; csp: string }> = {
  '/strict': {
    csp: "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    body: `<!doctype html><html lang="fr"><title>Mairie</title>${LINE}<main><h1>Mairie</h1>${filler}</main>`,
  },
  '/tiny': {
    csp: "default-src 'none'; style-src 'unsafe-inline'",
    body: `<!doctype html><html lang="fr"><title>Mairie</title>${LINE}<style>html{font-size:62.5%;letter-spacing:.3em}*{color:red!important;font-size:30px!important;display:block!important;position:static!important}</style><main><h1>Mairie</h1>${filler}</main>`,
  },
  '/rtl': {
    csp: "default-src 'none'; style-src 'unsafe-inline'",
    body: `<!doctype html><html lang="ar" dir="rtl"><title>بلدية</title>${LINE}<main><h1>بلدية</h1>${filler}</main>`,
  },
  '/banner': {
    csp: "default-src 'none'; style-src 'unsafe-inline'",
    body: `<!doctype html><html lang="fr"><title>Mairie</title>${LINE}<style>#chat{position:fixed;right:16px;bottom:16px;width:60px;height:60px;background:#393}</style><main><h1>Mairie</h1>${filler}</main><button id="chat">Chat</button>`,
  },
};
