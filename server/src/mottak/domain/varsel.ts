export type Varselslag =
  | 'kanal-feiler'
  | 'utloeper'
  | 'kvittering-oppgitt'
  | 'post-liggende'
  | 'regnskap-avvik'
  | 'foelgeseddel-avvik';
export type Varselhva = 'startet' | 'over';
export type Varselvei = 'epost' | 'webhook';

/** Something that is wrong now. `noekkel`: what it is about. `detaljer`: what a message may say; never a person's name or a title. */
export interface Tilstand {
  readonly slag: Varselslag;
  readonly noekkel: string;
  readonly detaljer: Readonly<Record<string, string | number>>;
}

export interface Varsel extends Tilstand {
  readonly id: string;
}

/** What has begun and what is over, of what stood open and what is wrong now. What is both is already told. */
export function sammenlign(
  aapne: readonly Varsel[],
  naa: readonly Tilstand[],
): { readonly nye: readonly Tilstand[]; readonly over: readonly Varsel[] } {
  const merke = ({ slag, noekkel }: Tilstand) => `${slag}|${noekkel}`;
  const staar = new Set(aapne.map(merke));
  const gjelder = new Set(naa.map(merke));
  return {
    nye: naa.filter((en) => !staar.has(merke(en))),
    over: aapne.filter((ett) => !gjelder.has(merke(ett))),
  };
}
