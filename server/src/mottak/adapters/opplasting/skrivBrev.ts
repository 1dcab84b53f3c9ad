import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Innsendingsfelt } from '../../domain/innsending.ts';
import type { Brevskriver } from '../../ports/innsending.ts';

/** Base64 in lines of 76 signs (RFC 2045, 6.8): 57 bytes each. */
const LINJE = 57;
const LINJETEGN = 76;
const EOL = '\r\n';
const [CR, LF] = [13, 10];

const TEMAORD: Readonly<Record<string, string>> = {
  'bygg-og-eiendom': 'Bygg, eiendom og kart',
  'vann-vei-og-renovasjon': 'Vann, vei og renovasjon',
  'barnehage-og-skole': 'Barnehage og skole',
  'helse-og-omsorg': 'Helse og omsorg',
  'sosiale-tjenester': 'Sosiale tjenester',
  'naering-og-landbruk': 'Næring og landbruk',
  'kultur-og-fritid': 'Kultur og fritid',
  'avgifter-og-oekonomi': 'Avgifter og økonomi',
  'innsyn-og-klage': 'Innsyn og klage',
  annet: 'Annet',
};

/** A submission as a mail (RFC 5322, 2045–2047, 2231), streamed to a file: without a time and with a boundary of its key, so that the same submission is the same bytes. */
export const skrivBrev: Brevskriver = async (sti, { noekkel, felt, referanse, filer }) => {
  const skille = `innsending-${noekkel}`;
  async function* biter(): AsyncGenerator<string | Buffer> {
    yield [
      ...fraLinje(felt),
      `Subject: ${ord(felt.emne.trim())}`,
      'MIME-Version: 1.0',
      `Content-Type: multipart/mixed; boundary="${skille}"`,
      '',
      `--${skille}`,
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      '',
    ].join(EOL);
    yield base64linjer(Buffer.from(brevtekst(felt, referanse)));
    for (const fil of filer) {
      yield [
        `--${skille}`,
        'Content-Type: application/octet-stream',
        'Content-Transfer-Encoding: base64',
        `Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(fil.filnavn).replace(/['()*!]/g, prosent)}`,
        '',
        '',
      ].join(EOL);
      yield* somBase64(fil.sti);
    }
    yield `--${skille}--${EOL}`;
  }
  await pipeline(Readable.from(biter()), createWriteStream(sti, { flags: 'wx', mode: 0o600 }));
};

/** Who wrote it, as far as they said. */
function fraLinje({ navn, epost }: Innsendingsfelt): string[] {
  const hvem = navn.trim() === '' ? '' : `${ord(navn.trim())} `;
  if (hvem === '' && epost.trim() === '') return [];
  return [`From: ${hvem}<${epost.trim()}>`];
}

function brevtekst(felt: Innsendingsfelt, referanse: string): string {
  const om = [
    ['Referanse', referanse],
    ['Tema', TEMAORD[felt.tema] ?? felt.tema],
    ['Navn', felt.navn.trim()],
    ['E-post', felt.epost.trim()],
    ['Telefon', felt.telefon.trim()],
  ].filter(([, verdi]) => verdi !== '');
  return [
    felt.tekst.replace(/\r\n?/g, '\n').trim(),
    '',
    '--',
    'Sendt inn fra de åpne sidene',
    ...om.map(([hva, verdi]) => `${hva}: ${verdi}`),
    '',
  ].join('\n');
}

/** Encoded words (RFC 2047) of at most twelve signs each: none is longer than 75 signs, and none is cut inside a letter. */
function ord(tekst: string): string {
  const tegn = [...tekst.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')];
  const biter: string[] = [];
  for (let i = 0; i < tegn.length; i += 12) {
    biter.push(`=?utf-8?B?${Buffer.from(tegn.slice(i, i + 12).join('')).toString('base64')}?=`);
  }
  return biter.join(`${EOL} `);
}

function prosent(tegn: string): string {
  return `%${tegn.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Encoded in one go and then cut, byte by byte: a line at a time is three times as slow, and a gigabyte is nineteen million lines. */
function base64linjer(bytes: Buffer): Buffer {
  const tegn = Buffer.from(bytes.toString('base64'), 'latin1');
  const ut = Buffer.allocUnsafe(tegn.length + Math.ceil(tegn.length / LINJETEGN) * EOL.length);
  let til = 0;
  for (let fra = 0; fra < tegn.length; fra += LINJETEGN) {
    til += tegn.copy(ut, til, fra, fra + LINJETEGN);
    ut[til] = CR;
    ut[til + 1] = LF;
    til += 2;
  }
  return ut;
}

async function* somBase64(sti: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const bit of createReadStream(sti, { highWaterMark: 1024 ** 2 })) {
    const alt = Buffer.concat([rest, bit as Buffer]);
    const helt = alt.length - (alt.length % LINJE);
    yield base64linjer(alt.subarray(0, helt));
    rest = Buffer.from(alt.subarray(helt));
  }
  yield base64linjer(rest);
}
