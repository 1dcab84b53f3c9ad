import { type Alvor, AVVIKSKODER, type Avvikskode } from './avvikskoder.ts';

export { type Alvor, AVVIKSKODER, type Avvikskode } from './avvikskoder.ts';

/** One thing that is wrong. `del` is an index into the parts; `detaljer` never holds content or names of persons. */
export interface Avvik {
  readonly kode: Avvikskode;
  readonly del?: number;
  readonly detaljer?: Readonly<Record<string, string | number | boolean>>;
}

/** How grave a deviation is where it stands. `vedVedlegg` is true when it strikes an attachment or inline picture. */
export function alvorFor(kode: Avvikskode, vedVedlegg: boolean): Alvor {
  return AVVIKSKODER[kode][vedVedlegg ? 1 : 0];
}

/** Whether what came must wait for a person. `roller` are the roles of the parts, in their order. */
export function krevesKarantene(avvik: readonly Avvik[], roller: readonly string[]): boolean {
  return avvik.some((a) => {
    const rolle = a.del === undefined ? 'hoveddokument' : (roller[a.del] ?? 'hoveddokument');
    return alvorFor(a.kode, rolle !== 'hoveddokument') === 'karantene';
  });
}

export function erAvvikskode(verdi: string): verdi is Avvikskode {
  return Object.hasOwn(AVVIKSKODER, verdi);
}
