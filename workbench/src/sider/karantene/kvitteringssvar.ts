import type { Forsendelse } from '@dokumentsenter/contract';

const GRUNNER = ['uleselig', 'annen-pakke'] as const;

/** What came back from the municipality's own system: why its receipt was not believed, or its own words when it refused. */
export type Kvitteringssvar =
  | { readonly slag: 'grunn'; readonly grunn: (typeof GRUNNER)[number] }
  | { readonly slag: 'melding'; readonly melding: string };

/** Null when no system has answered, or when it said nothing more than no. Never a code where words are meant. */
export function kvitteringssvar(kode: string, aarsak: Forsendelse['aarsak']): Kvitteringssvar | null {
  const tekst = (aarsak ?? '').trim();
  if (kode === 'mottak.kvittering-ugyldig') {
    const grunn = GRUNNER.find((en) => en === tekst);
    return grunn === undefined ? null : { slag: 'grunn', grunn };
  }
  return kode === 'mottak.avvist-av-sakssystem' && tekst !== '' ? { slag: 'melding', melding: tekst } : null;
}
