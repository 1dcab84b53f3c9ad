import type { Uow } from '../../../kernel/index.ts';
import type { Importresultat } from '../../domain/innlesing/import.ts';
import { loggtekst, loggtittel } from '../../domain/innlesing/logg.ts';
import type { Importarbeid } from './arbeid.ts';

/** A package, or a file with a journal: the log names it. */
type Arbeid = Importarbeid<{ readonly navn: string }>;

/**
 * Files the log as a finished arkivnotat with its document (krav 3.1.29, 6.3.6): in the case that was chosen, or in a new one. Null when the municipality has
 * nowhere to file it; then the log is kept with the import, and says so.
 */
export async function arkiverLogg(arbeid: Arbeid): Promise<Importresultat['logg']> {
  const { deps, imp, kilde, regnskap, ramme } = arbeid;
  const sted = await arbeid.i((uow) => deps.loggsted(uow));
  if (sted === null) {
    regnskap.merk('merket', 'logg-ikke-arkivert: ingen klasse eller enhet å føre saken på', '');
    return null;
  }
  const tittel = loggtittel(imp, kilde.navn);
  const tekst = loggtekst(imp, kilde.navn, regnskap);
  const dokument = await deps.loggdokument(ramme.arkivskaper, tekst);
  return arbeid.i(async (uow) => {
    const sak = imp.valg.sak ?? (await nySak(arbeid, uow, sted));
    const notat = await deps.arkiv.opprettArkivnotat(uow, {
      saksmappe: sak,
      tittel,
      offentligTittel: null,
      dokumentetsDato: null,
      administrativEnhet: sted.enhet,
      saksbehandler: null,
      saksbehandlerId: null,
      tilgangskode: null,
      hjemmel: null,
      dokumenter: [
        {
          tittel: 'Importlogg',
          tilknyttetRegistreringSom: 'H',
          objekter: dokument.objekter,
          utenArkivformat: dokument.utenArkivformat,
          dokumentmedium: 'E',
        },
      ],
    });
    if (!notat.ok) throw new Error(`The log could not be filed: ${notat.feil.kode}`);
    const arkivert = await deps.arkiv.arkiverArkivnotat(uow, notat.verdi.id);
    if (!arkivert.ok) throw new Error(`The log could not be archived: ${arkivert.feil.kode}`);
    return { saksmappe: sak, arkivnotat: notat.verdi.id, registreringsID: notat.verdi.registreringsID };
  });
}

async function nySak(
  { deps, imp, kilde }: Arbeid,
  uow: Uow,
  sted: { readonly klasse: string; readonly enhet: string },
): Promise<string> {
  const svar = await deps.arkiv.opprettSaksmappe(uow, {
    tittel: `Import av ${imp.valg.journal === undefined ? 'arkivet' : 'journalen'} ${kilde.navn}`,
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
