/**
 * Reads winmail.dat (TNEF, [MS-OXTNEF]): what Outlook makes of attachments when it thinks the reader is Outlook too.
 * Only what a reader needs: files, names, content ids and the plain text. Every length is checked against the file.
 */
export interface Winmailvedlegg {
  readonly filnavn: string;
  readonly cid: string | null;
  readonly innhold: Buffer;
}

export interface Winmail {
  readonly vedlegg: readonly Winmailvedlegg[];
  readonly tekst: string;
}

const NYTT_VEDLEGG = 0x9002;
const TITTEL = 0x8010;
const INNHOLD = 0x800f;
const VEDLEGGSFELT = 0x9005;
const BRODTEKST = 0x800c;

const PR_INNHOLD = 0x3701;
const PR_FILNAVN = 0x3704;
const PR_LANGT_FILNAVN = 0x3707;
const PR_CID = 0x3712;

/** Sizes of the fixed property types in the file, padding included. */
const FASTE: Readonly<Record<number, number>> = {
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  20: 8,
  64: 8,
  72: 16,
};
const VARIABLE = new Set([0x1e, 0x1f, 0x0d, 0x102]);
const MAKS_VEDLEGG = 1000;

class Leser {
  readonly #bytes: Buffer;
  sted = 0;
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }
  get igjen(): number {
    return this.#bytes.length - this.sted;
  }
  ta(lengde: number): Buffer {
    if (lengde < 0 || lengde > this.igjen) throw new Error('winmail.dat is cut off');
    this.sted += lengde;
    return this.#bytes.subarray(this.sted - lengde, this.sted);
  }
  u8(): number {
    return this.ta(1).readUInt8(0);
  }
  u16(): number {
    return this.ta(2).readUInt16LE(0);
  }
  u32(): number {
    return this.ta(4).readUInt32LE(0);
  }
  polstret(lengde: number): Buffer {
    const ut = this.ta(lengde);
    this.ta(Math.min((4 - (lengde % 4)) % 4, this.igjen));
    return ut;
  }
}

function tekstAv(bytes: Buffer, unicode: boolean): string {
  return new TextDecoder(unicode ? 'utf-16le' : 'windows-1252').decode(bytes).replace(/\0[\s\S]*$/, '');
}

/** MAPI properties of one attachment: id to raw value with its type. Named properties are stepped over. */
function lesFelter(bytes: Buffer): Map<number, { type: number; verdi: Buffer }> {
  const leser = new Leser(bytes);
  const ut = new Map<number, { type: number; verdi: Buffer }>();
  const antall = leser.u32();
  for (let i = 0; i < antall && leser.igjen >= 4; i += 1) {
    const raatype = leser.u16();
    const id = leser.u16();
    if (id >= 0x8000) {
      leser.ta(16);
      if (leser.u32() === 0) leser.ta(4);
      else leser.polstret(leser.u32());
    }
    const type = raatype & 0x0fff;
    const fast = FASTE[type];
    const flere = (raatype & 0x1000) !== 0;
    const verdier = flere || VARIABLE.has(type) ? leser.u32() : 1;
    for (let v = 0; v < verdier; v += 1) {
      const verdi = VARIABLE.has(type) ? leser.polstret(leser.u32()) : leser.ta(fast ?? leser.igjen + 1);
      if (v === 0) ut.set(id, { type, verdi });
    }
  }
  return ut;
}

interface Utkast {
  tittel: string;
  langt: string;
  cid: string | null;
  innhold: Buffer | null;
}

function taFelter(utkast: Utkast, bytes: Buffer): void {
  const felter = lesFelter(bytes);
  const tekst = (id: number): string => {
    const felt = felter.get(id);
    return felt === undefined ? '' : tekstAv(felt.verdi, felt.type === 0x1f);
  };
  utkast.langt = tekst(PR_LANGT_FILNAVN) || tekst(PR_FILNAVN);
  utkast.cid = tekst(PR_CID) || null;
  const objekt = felter.get(PR_INNHOLD);
  // An attached message is an object: 16 bytes of interface id, then a winmail.dat of its own.
  if (objekt !== undefined) utkast.innhold ??= objekt.type === 0x0d ? objekt.verdi.subarray(16) : objekt.verdi;
}

/** Throws when the file is cut off or no TNEF at all. */
export function lesWinmail(bytes: Buffer): Winmail {
  const leser = new Leser(bytes);
  if (leser.u32() !== 0x223e9f78) throw new Error('not a winmail.dat');
  leser.u16();
  const utkast: Utkast[] = [];
  let tekst = '';
  while (leser.igjen >= 11) {
    const nivaa = leser.u8();
    const merke = leser.u32() & 0xffff;
    const innhold = leser.ta(leser.u32());
    leser.ta(Math.min(2, leser.igjen));
    if (nivaa === 1 && merke === BRODTEKST) tekst = tekstAv(innhold, false).trim();
    if (nivaa !== 2) continue;
    if (merke === NYTT_VEDLEGG && utkast.length < MAKS_VEDLEGG) {
      utkast.push({ tittel: '', langt: '', cid: null, innhold: null });
    }
    const siste = utkast.at(-1);
    if (siste === undefined) continue;
    if (merke === TITTEL) siste.tittel = tekstAv(innhold, false);
    if (merke === INNHOLD) siste.innhold = innhold;
    if (merke === VEDLEGGSFELT) taFelter(siste, innhold);
  }
  const vedlegg = utkast.flatMap((u) =>
    u.innhold === null ? [] : [{ filnavn: u.langt || u.tittel, cid: u.cid, innhold: u.innhold }],
  );
  return { vedlegg, tekst };
}
