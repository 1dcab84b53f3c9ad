import type { Tilfeldig } from '../../tilfeldig.ts';

type Mutasjon = (bytes: Buffer, sjanse: Tilfeldig, annen: Buffer) => Buffer;

const LENGSTE_BIT = 4096;

/** A stretch of the file: from and to, at least one byte when there is one. */
function strekk(bytes: Buffer, sjanse: Tilfeldig): [number, number] {
  const fra = sjanse.heltall(0, Math.max(0, bytes.length - 1));
  return [fra, Math.min(bytes.length, fra + sjanse.heltall(1, LENGSTE_BIT))];
}

/** Every place where the sign stands, in bytes. */
function steder(bytes: Buffer, tegn: Buffer): number[] {
  const ut: number[] = [];
  for (let her = bytes.indexOf(tegn); her !== -1; her = bytes.indexOf(tegn, her + 1)) ut.push(her);
  return ut;
}

const skjoet = (...deler: Uint8Array[]): Buffer => Buffer.concat(deler);

/** What can befall any file. */
const ALLE: Readonly<Record<string, Mutasjon>> = {
  bit(bytes, sjanse) {
    const ut = Buffer.from(bytes);
    for (let n = sjanse.heltall(1, 40); n > 0 && ut.length > 0; n -= 1) {
      const her = sjanse.heltall(0, ut.length - 1);
      ut[her] = (ut[her] ?? 0) ^ (1 << sjanse.heltall(0, 7));
    }
    return ut;
  },
  avkortet: (bytes, sjanse) => bytes.subarray(0, Math.floor(bytes.length * sjanse.tall())),
  utenBegynnelse: (bytes, sjanse) => bytes.subarray(sjanse.heltall(1, Math.max(1, Math.min(bytes.length, 512)))),
  dobletBit(bytes, sjanse) {
    const [fra, til] = strekk(bytes, sjanse);
    return skjoet(bytes.subarray(0, til), bytes.subarray(fra));
  },
  fjernetBit(bytes, sjanse) {
    const [fra, til] = strekk(bytes, sjanse);
    return skjoet(bytes.subarray(0, fra), bytes.subarray(til));
  },
  byttetBiter(bytes, sjanse) {
    const midt = sjanse.heltall(0, bytes.length);
    return skjoet(bytes.subarray(midt), bytes.subarray(0, midt));
  },
  nullet(bytes, sjanse) {
    const [fra, til] = strekk(bytes, sjanse);
    return Buffer.from(bytes).fill(0, fra, til);
  },
  stoey(bytes, sjanse) {
    const ut = Buffer.from(bytes);
    const [fra, til] = strekk(bytes, sjanse);
    for (let her = fra; her < til; her += 1) ut[her] = sjanse.heltall(0, 255);
    return ut;
  },
  fremmedHode: (bytes, sjanse, annen) => {
    const lengde = sjanse.heltall(4, 1024);
    return skjoet(annen.subarray(0, lengde), bytes.subarray(Math.min(lengde, bytes.length)));
  },
  fremmedHale: (bytes, sjanse, annen) =>
    skjoet(bytes.subarray(0, Math.floor(bytes.length * sjanse.tall())), annen.subarray(-LENGSTE_BIT)),
};

/** A number of the format becomes another: small, huge, or pointing back to itself. */
function tallI(tegn: string, avstander: readonly number[], bredde: 2 | 4, storeFoerst = false): Mutasjon {
  const merke = Buffer.from(tegn, 'latin1');
  return (bytes, sjanse) => {
    const ut = Buffer.from(bytes);
    const funnet = steder(ut, merke);
    if (funnet.length === 0) return ALLE.bit?.(bytes, sjanse, bytes) ?? ut;
    const her = sjanse.velg(funnet) + sjanse.velg(avstander);
    if (her + bredde > ut.length || her < 0) return ut;
    const verdi = sjanse.velg([0, 1, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff, sjanse.heltall(0, ut.length)]);
    const passet = bredde === 2 ? verdi & 0xffff : verdi >>> 0;
    if (storeFoerst) ut.writeUIntBE(passet, her, bredde);
    else ut.writeUIntLE(passet, her, bredde);
    return ut;
  };
}

/** Text of the format is written anew, as bytes. */
const somTekst =
  (endre: (tekst: string, sjanse: Tilfeldig) => string): Mutasjon =>
  (bytes, sjanse) =>
    Buffer.from(endre(bytes.toString('latin1'), sjanse), 'latin1');

/** One of the hits is replaced. */
function byttEn(tekst: string, moenster: RegExp, sjanse: Tilfeldig, til: (treff: string) => string): string {
  const treff = [...tekst.matchAll(moenster)];
  if (treff.length === 0) return tekst;
  const ett = sjanse.velg(treff);
  return tekst.slice(0, ett.index) + til(ett[0]) + tekst.slice(ett.index + ett[0].length);
}

function stokkHoder(tekst: string, sjanse: Tilfeldig): string {
  const slutt = tekst.search(/\r?\n\r?\n/);
  if (slutt < 0) return tekst;
  const linjer = tekst.slice(0, slutt).split(/\r?\n/);
  return sjanse.utvalg(linjer, sjanse.heltall(1, linjer.length)).join('\r\n') + tekst.slice(slutt);
}

const STOERRELSER = ['0', '-1', '1', '65535', '2147483647', '99999999999'] as const;

/** What can befall a format, beside that. The words are those of the format. */
const FORMATER: readonly (readonly [RegExp, Readonly<Record<string, Mutasjon>>])[] = [
  [
    /\.(eml|txt|hocr)$/i,
    {
      hoderStokket: somTekst(stokkHoder),
      skilleBorte: somTekst((t, s) => byttEn(t, /boundary="?[^"\r\n;]+/gi, s, () => 'boundary="et-annet"')),
      skilleDoblet: somTekst((t, s) => byttEn(t, /^--[^\r\n]+/gm, s, (linje) => `${linje}\r\n${linje}\r\n${linje}`)),
      annetTegnsett: somTekst((t, s) =>
        byttEn(t, /charset="?[\w-]+/gi, s, () => `charset=${s.velg(['utf-16', 'utf-7', 'x-ukjent', 'iso-2022-jp'])}`),
      ),
      annenKoding: somTekst((t, s) =>
        byttEn(
          t,
          /content-transfer-encoding:[^\r\n]+/gi,
          s,
          () => `Content-Transfer-Encoding: ${s.velg(['base64', 'quoted-printable', 'x-uuencode', 'binary'])}`,
        ),
      ),
      annenType: somTekst((t, s) =>
        byttEn(
          t,
          /content-type:[^\r\n;]+/gi,
          s,
          () =>
            `Content-Type: ${s.velg(['message/rfc822', 'application/ms-tnef', 'multipart/mixed', 'application/zip', 'text/html'])}`,
        ),
      ),
    },
  ],
  [
    /\.pdf$/i,
    {
      stoerrelser: somTekst((t, s) =>
        byttEn(t, /\/(Length|Count|Width|Height|Size|Predictor|Columns|BitsPerComponent) +\d+/g, s, (treff) =>
          treff.replace(/\d+$/, s.velg(STOERRELSER)),
        ),
      ),
      pekere: somTekst((t, s) => byttEn(t, /\d+ 0 R/g, s, () => `${s.heltall(0, 50)} 0 R`)),
      filter: somTekst((t, s) =>
        byttEn(t, /\/(FlateDecode|DCTDecode|CCITTFaxDecode|JBIG2Decode|JPXDecode|LZWDecode)/g, s, () =>
          s.velg(['/FlateDecode', '/DCTDecode', '/CCITTFaxDecode', '/JBIG2Decode', '/JPXDecode', '/LZWDecode']),
        ),
      ),
      startxref: somTekst((t, s) => byttEn(t, /startxref\s+\d+/g, s, () => `startxref\n${s.velg(STOERRELSER)}`)),
    },
  ],
  [
    /\.(zip|docx|odt|xlsx|pptx)$/i,
    {
      innholdsliste: tallI('PK\x01\x02', [8, 10, 20, 24, 28, 30, 42], 4),
      lokaltHode: tallI('PK\x03\x04', [6, 8, 18, 22, 26], 4),
      slutt: tallI('PK\x05\x06', [8, 10, 12, 16], 4),
    },
  ],
  [/\.png$/i, { bilder: tallI('IHDR', [4, 8, -4], 4, true), biter: tallI('IDAT', [-4], 4, true) }],
  [/\.jpe?g$/i, { ramme: tallI('\xff\xc0', [2, 5, 7], 2, true), lengder: tallI('\xff\xda', [2], 2, true) }],
  [/\.tiff?$/i, { mappe: tallI('II*\0', [4], 4), merker: tallI('\x01\x03\0', [1, 5, 9], 4) }],
  [
    /\.msg$/i,
    { fat: tallI('\xff\xff\xff\xff', [-4, 4, 8], 4), hode: tallI('\xd0\xcf\x11\xe0', [30, 44, 48, 60, 68, 76], 4) },
  ],
  [/winmail|\.dat$/i, { merker: tallI('\x78\x9f\x3e\x22', [6, 8, 11, 15, 20], 4) }],
];

export interface Mutert {
  readonly slag: string;
  readonly bytes: Buffer;
}

/** One damage, half of the time one that the format can have, now and then two. `annen`: another file, for what is mixed up. */
export function muter(navn: string, bytes: Buffer, annen: Buffer, sjanse: Tilfeldig): Mutert {
  const egne = FORMATER.find(([moenster]) => moenster.test(navn))?.[1] ?? {};
  const velg = (): [string, Mutasjon] => {
    const valg = sjanse.sjanse(0.5) && Object.keys(egne).length > 0 ? egne : ALLE;
    return sjanse.velg(Object.entries(valg));
  };
  const brukt = sjanse.sjanse(0.15) ? [velg(), velg()] : [velg()];
  const ut = brukt.reduce((naa, [, mutasjon]) => mutasjon(naa, sjanse, annen), bytes);
  return { slag: brukt.map(([slag]) => slag).join('+'), bytes: ut };
}
