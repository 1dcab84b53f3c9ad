/** One 512-byte header of a tar, as far as a validator needs it (POSIX ustar, with the GNU and pax ways to write long names and sizes). */
export interface Tarhode {
  readonly navn: string;
  readonly stoerrelse: number;
  /** `0` plain file, `5` folder, `L` GNU long name, `x`/`g` pax records, others as in the standard. */
  readonly type: string;
}

export const BLOKK = 512;

/** null at the closing zero block. Throws a plain sentence when the block is no header. */
export function lesTarhode(blokk: Buffer): Tarhode | null {
  if (blokk.every((byte) => byte === 0)) return null;
  const oppgitt = Number.parseInt(tekst(blokk, 148, 8).trim(), 8);
  if (oppgitt !== kontrollsum(blokk)) throw new Error('et filhode i tar-filen har feil kontrollsum');
  const ustar = blokk.toString('latin1', 257, 262) === 'ustar';
  const foran = ustar && blokk.toString('latin1', 257, 265) !== 'ustar  \0' ? tekst(blokk, 345, 155) : '';
  const navn = tekst(blokk, 0, 100);
  const type = String.fromCharCode(blokk[156] ?? 0);
  return {
    navn: foran === '' ? navn : `${foran}/${navn}`,
    stoerrelse: tall(blokk, 124, 12),
    type: type === '\0' ? '0' : type,
  };
}

/** The `path` and `size` of a pax record block, which apply to the next file. */
export function lesPax(blokk: Buffer): { navn: string | null; stoerrelse: number | null } {
  let navn: string | null = null;
  let stoerrelse: number | null = null;
  for (let at = 0; at < blokk.length; ) {
    const mellomrom = blokk.indexOf(0x20, at);
    const lengde = mellomrom === -1 ? Number.NaN : Number(blokk.toString('latin1', at, mellomrom));
    if (!Number.isInteger(lengde) || lengde <= 0) break;
    const linje = blokk.toString('utf8', mellomrom + 1, at + lengde - 1);
    if (linje.startsWith('path=')) navn = linje.slice(5);
    if (linje.startsWith('size=')) stoerrelse = Number(linje.slice(5));
    at += lengde;
  }
  return { navn, stoerrelse };
}

function tekst(blokk: Buffer, fra: number, lengde: number): string {
  const felt = blokk.subarray(fra, fra + lengde);
  const slutt = felt.indexOf(0);
  return felt.toString('utf8', 0, slutt === -1 ? felt.length : slutt);
}

/** Octal digits, or GNU's base-256 for files of 8 GiB and more. */
function tall(blokk: Buffer, fra: number, lengde: number): number {
  if (((blokk[fra] ?? 0) & 0x80) !== 0) {
    let verdi = (blokk[fra] ?? 0) & 0x7f;
    for (let i = 1; i < lengde; i += 1) verdi = verdi * 256 + (blokk[fra + i] ?? 0);
    return verdi;
  }
  const siffer = tekst(blokk, fra, lengde).trim();
  return siffer === '' ? 0 : Number.parseInt(siffer, 8);
}

function kontrollsum(blokk: Buffer): number {
  let sum = 0;
  for (let i = 0; i < BLOKK; i += 1) sum += i >= 148 && i < 156 ? 0x20 : (blokk[i] ?? 0);
  return sum;
}
