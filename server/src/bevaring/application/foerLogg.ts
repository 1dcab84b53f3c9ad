import type { Arkiv } from '../../arkiv/index.ts';
import type { Uow } from '../../kernel/index.ts';
import type { Loggdokument } from '../ports/innlesing.ts';

export type Loggarkiv = Pick<Arkiv, 'opprettSaksmappe' | 'opprettArkivnotat' | 'arkiverArkivnotat'>;
export interface Logg {
  readonly sak: string;
  readonly enhet: string;
  readonly tittel: string;
  readonly dokumenttittel: string;
  readonly dokument: Loggdokument;
}

/** Files a log of what the program has done as a finished arkivnotat with its document (krav 3.1.29, 6.3.6). Throws with the code when the archive refuses it. */
export async function foerLogg(
  arkiv: Loggarkiv,
  uow: Uow,
  { sak, enhet, tittel, dokumenttittel, dokument }: Logg,
): Promise<{ readonly id: string; readonly registreringsID: string }> {
  const notat = await arkiv.opprettArkivnotat(uow, {
    saksmappe: sak,
    tittel,
    offentligTittel: null,
    dokumentetsDato: null,
    administrativEnhet: enhet,
    saksbehandler: null,
    saksbehandlerId: null,
    tilgangskode: null,
    hjemmel: null,
    dokumenter: [
      {
        tittel: dokumenttittel,
        tilknyttetRegistreringSom: 'H',
        objekter: dokument.objekter,
        utenArkivformat: dokument.utenArkivformat,
        dokumentmedium: 'E',
      },
    ],
  });
  if (!notat.ok) throw new Error(`The log could not be filed: ${notat.feil.kode}`);
  const arkivert = await arkiv.arkiverArkivnotat(uow, notat.verdi.id);
  if (!arkivert.ok) throw new Error(`The log could not be archived: ${arkivert.feil.kode}`);
  return notat.verdi;
}

/** A case for logs. Throws with the code when the archive refuses it. */
export async function nyLoggsak(
  arkiv: Loggarkiv,
  uow: Uow,
  tittel: string,
  sted: { readonly klasse: string; readonly enhet: string },
): Promise<string> {
  const svar = await arkiv.opprettSaksmappe(uow, {
    tittel,
    offentligTittel: null,
    klasse: sted.klasse,
    gnrbnr: null,
    administrativEnhet: sted.enhet,
    saksansvarlig: null,
    tilgangskode: null,
  });
  if (!svar.ok) throw new Error(`No case for the log: ${svar.feil.kode}`);
  return svar.verdi.id;
}
