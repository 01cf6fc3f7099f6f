/** Hosts where everybody can have an address: they say nothing of who somebody is. */
const publicHosts: ReadonlySet<string> = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com aol.com proton.me ' +
    'protonmail.com gmx.com gmx.de gmx.net web.de t-online.de freenet.de mail.com zoho.com yandex.com mail.ru seznam.cz ' +
    'wp.pl o2.pl onet.pl onet.eu op.pl poczta.onet.pl vp.pl interia.pl interia.eu poczta.fm gazeta.pl tlen.pl spoko.pl ' +
    'orange.pl neostrada.pl yahoo.co.uk hotmail.co.uk btinternet.com facebook.com linkedin.com allegro.pl olx.pl'
  ).split(' '),
);

/** Below these, everybody registers names of their own. */
const shared: ReadonlySet<string> = new Set(
  (
    'com.pl net.pl org.pl edu.pl gov.pl info.pl biz.pl waw.pl co.uk org.uk ac.uk gov.uk ltd.uk plc.uk me.uk com.au co.at or.at ' +
    'com.de co.nz com.br co.jp com.tr com.ua shoper.pl wordpress.com blogspot.com github.io wixsite.com myshopify.com'
  ).split(' '),
);

/** A host name in the one form that it is kept in: small letters, no `www.`, nothing of an address around it. */
export const hostOf = (text: string): string => {
  const bare = text
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/^[^/@]*@/, '')
    .replace(/[/?#:].*$/s, '')
    .replace(/\.$/, '');
  const url = `http://${bare}`;
  const host = URL.canParse(url) ? new URL(url).hostname : bare;
  return host.replace(/^www\./, '');
};

/** Whether a text is a host name with a dot, as names are registered. */
export const isHost = (text: string): boolean =>
  text.length <= 253 &&
  /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]([a-z0-9-]{0,61}[a-z0-9])$/.test(text);

/** Whether anybody can have an address at the host. */
export const isPublicHost = (host: string): boolean => publicHosts.has(host) || shared.has(host);

/** What somebody registered: the host without what they put before it. */
export const registered = (host: string): string => {
  const parts = host.split('.');
  const two = parts.slice(-2).join('.');
  return shared.has(two) ? parts.slice(-3).join('.') : two;
};
