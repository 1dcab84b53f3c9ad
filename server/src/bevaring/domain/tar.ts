const BLOKK = 512;

export interface Tarpost {
  /** Relative, with `/`; folders end in `/`. */
  readonly sti: string;
  readonly stoerrelse: number;
  /** Seconds since 1970. */
  readonly tid: number;
}

/**
 * The header of one entry of a POSIX tar (ustar). A path too long for ustar, or a file of 8 GiB or more, gets a pax header before it.
 * No user or group: whose account made the package is nobody's business.
 */
export function tarhode(post: Tarpost): Uint8Array {
  const del = delSti(post.sti);
  const stor = post.stoerrelse > 0o77777777777;
  if (del !== null && !stor) return hode(del.navn, del.prefiks, post, post.sti.endsWith('/') ? '5' : '0');
  const pax = paxtekst({ path: post.sti, ...(stor ? { size: String(post.stoerrelse) } : {}) });
  const paxhode = hode('PaxHeader', '', { ...post, stoerrelse: pax.length }, 'x');
  const kort = hode(post.sti.slice(-99), '', stor ? { ...post, stoerrelse: 0 } : post, '0');
  return samle([paxhode, pax, fyll(pax.length), kort]);
}

/** What fills up the last block of a file. */
export function fyll(stoerrelse: number): Uint8Array {
  return new Uint8Array((BLOKK - (stoerrelse % BLOKK)) % BLOKK);
}

export function tarslutt(): Uint8Array {
  return new Uint8Array(BLOKK * 2);
}

const KODER = new TextEncoder();
const bytes = (tekst: string) => KODER.encode(tekst).length;

/** ustar: at most 100 bytes of name and 155 of folder before it. */
function delSti(sti: string): { navn: string; prefiks: string } | null {
  if (bytes(sti) <= 100) return { navn: sti, prefiks: '' };
  const kropp = sti.replace(/\/$/, '');
  for (let i = kropp.lastIndexOf('/'); i > 0; i = kropp.lastIndexOf('/', i - 1)) {
    const [prefiks, navn] = [sti.slice(0, i), sti.slice(i + 1)];
    if (bytes(navn) <= 100 && bytes(prefiks) <= 155) return { navn, prefiks };
  }
  return null;
}

function hode(navn: string, prefiks: string, post: Tarpost, type: string): Uint8Array {
  const ut = new Uint8Array(BLOKK);
  const sett = (tekst: string, fra: number) => ut.set(KODER.encode(tekst), fra);
  const oktal = (tall: number, bredde: number) => tall.toString(8).padStart(bredde, '0');
  sett(navn, 0);
  sett(`${type === '5' ? '0000755' : '0000644'}\0${oktal(0, 7)}\0${oktal(0, 7)}\0`, 100);
  sett(`${oktal(post.stoerrelse, 11)}\0${oktal(post.tid, 11)}\0        ${type}`, 124);
  sett('ustar\x0000', 257);
  sett(prefiks, 345);
  const sum = ut.reduce((a, b) => a + b, 0);
  sett(`${oktal(sum, 6)}\0 `, 148);
  return ut;
}

/** Records of «length key=value\n», where the length counts itself. */
function paxtekst(verdier: Readonly<Record<string, string>>): Uint8Array {
  const linjer = Object.entries(verdier).map(([navn, verdi]) => {
    const rest = bytes(` ${navn}=${verdi}\n`);
    let lengde = rest + String(rest).length;
    while (rest + String(lengde).length !== lengde) lengde = rest + String(lengde).length;
    return `${lengde} ${navn}=${verdi}\n`;
  });
  return KODER.encode(linjer.join(''));
}

function samle(deler: readonly Uint8Array[]): Uint8Array {
  const ut = new Uint8Array(deler.reduce((sum, del) => sum + del.length, 0));
  let fra = 0;
  for (const del of deler) {
    ut.set(del, fra);
    fra += del.length;
  }
  return ut;
}
