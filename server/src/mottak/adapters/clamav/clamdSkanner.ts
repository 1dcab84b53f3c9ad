import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import type { Virusskanner, Virussvar } from '../../ports/virusskanner.ts';

export interface ClamdOppsett {
  /** Where clamd listens: a TCP address or a unix socket. */
  readonly adresse: { readonly vert: string; readonly port: number } | { readonly sokkel: string };
  /** Silence longer than this, in ms, counts as gone (connecting, sending a chunk, waiting for the verdict). */
  readonly tidsgrenseMs?: number;
  /** How long nobody is asked after a silence, in ms. */
  readonly pauseMs?: number;
}

const STANDARD_TIDSGRENSE_MS = 60_000;
/** clamd's default StreamMaxLength is far above this; small chunks keep memory flat for 300 MB files. */
const BITSTOERRELSE = 64 * 1024;
const MAKS_SVAR = 4096;
/** After a silence nobody is asked for a while: a scanner that hangs must not hold up each letter behind it as long as the first. */
const PAUSE_ETTER_TAUSHET_MS = 20_000;
const TAUS: Virussvar = { utfall: 'utilgjengelig', grunn: 'clamd did not answer in time' };

function koble(oppsett: ClamdOppsett): Socket {
  const { adresse } = oppsett;
  return 'sokkel' in adresse ? connect(adresse.sokkel) : connect(adresse.port, adresse.vert);
}

function tolkSvar(svar: string): Virussvar {
  const linje = svar.replace(/\0[\s\S]*$/, '').trim();
  if (/: OK$/.test(linje)) return { utfall: 'ren' };
  const funn = /^[^:]*: (.+) FOUND$/.exec(linje);
  if (funn !== null) return { utfall: 'funn', navn: funn[1] ?? 'ukjent' };
  return { utfall: 'utilgjengelig', grunn: linje === '' ? 'clamd closed without an answer' : linje };
}

/** Waits until the socket takes more, or fails when it breaks first. */
function skriv(sokkel: Socket, bit: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    sokkel.write(bit, (grunn) => (grunn ? reject(grunn) : resolve()));
  });
}

async function sendInnhold(sokkel: Socket, innhold: Readable, ferdig: () => boolean): Promise<void> {
  await skriv(sokkel, Buffer.from('zINSTREAM\0'));
  for await (const stykke of innhold) {
    const bytes = Buffer.isBuffer(stykke) ? stykke : Buffer.from(stykke);
    for (let sted = 0; sted < bytes.length; sted += BITSTOERRELSE) {
      // clamd may answer before all is sent (size limit, or a find at once); more would only break the pipe.
      if (ferdig()) return;
      const bit = bytes.subarray(sted, sted + BITSTOERRELSE);
      const lengde = Buffer.alloc(4);
      lengde.writeUInt32BE(bit.length);
      await skriv(sokkel, Buffer.concat([lengde, bit]));
    }
  }
  await skriv(sokkel, Buffer.alloc(4));
}

function ventSvar(sokkel: Socket, tidsgrenseMs: number): { svar: Promise<Virussvar>; harSvart: () => boolean } {
  let tekst = '';
  let svart = false;
  const svar = new Promise<Virussvar>((resolve) => {
    const slutt = (verdi: Virussvar): void => {
      svart = true;
      resolve(verdi);
      sokkel.destroy();
    };
    sokkel.setTimeout(tidsgrenseMs, () => slutt(TAUS));
    sokkel.on('error', (grunn) =>
      slutt(tekst === '' ? { utfall: 'utilgjengelig', grunn: grunn.message } : tolkSvar(tekst)),
    );
    sokkel.on('data', (bit) => {
      tekst += bit.toString('utf8');
      if (tekst.includes('\0') || tekst.length > MAKS_SVAR) slutt(tolkSvar(tekst));
    });
    sokkel.on('close', () => slutt(tolkSvar(tekst)));
  });
  return { svar, harSvart: () => svart };
}

async function skann(oppsett: ClamdOppsett, innhold: Readable): Promise<Virussvar> {
  const sokkel = koble(oppsett);
  const { svar, harSvart } = ventSvar(sokkel, oppsett.tidsgrenseMs ?? STANDARD_TIDSGRENSE_MS);
  const sending = sendInnhold(sokkel, innhold, harSvart).catch((grunn: unknown): Virussvar | undefined => {
    // A broken pipe after the verdict is of no account; a source we cannot read means the content is not checked.
    if (harSvart()) return undefined;
    return { utfall: 'utilgjengelig', grunn: grunn instanceof Error ? grunn.message : 'the content could not be read' };
  });
  try {
    const foerst = await Promise.race([svar, sending]);
    return foerst ?? (await svar);
  } finally {
    sokkel.destroy();
    innhold.destroy();
  }
}

/** Client for clamd's INSTREAM command. One connection per file, as clamd wants it. */
export function lagClamdSkanner(oppsett: ClamdOppsett): Virusskanner {
  let tausTil = 0;
  return {
    async skann(innhold) {
      if (Date.now() < tausTil) {
        innhold.destroy();
        return TAUS;
      }
      const svar = await skann(oppsett, innhold);
      if (svar === TAUS) tausTil = Date.now() + (oppsett.pauseMs ?? PAUSE_ETTER_TAUSHET_MS);
      return svar;
    },
  };
}
