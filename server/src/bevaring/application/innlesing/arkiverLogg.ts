import type { Importresultat } from '../../domain/innlesing/import.ts';
import { loggtekst, loggtittel } from '../../domain/innlesing/logg.ts';
import { foerLogg, nyLoggsak } from '../foerLogg.ts';
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
    const sak = imp.valg.sak ?? (await nyLoggsak(deps.arkiv, uow, saksnavn(arbeid), sted));
    const hva = { sak, enhet: sted.enhet, tittel, dokumenttittel: 'Importlogg', dokument };
    const { id, registreringsID } = await foerLogg(deps.arkiv, uow, hva);
    return { saksmappe: sak, arkivnotat: id, registreringsID };
  });
}

const saksnavn = ({ imp, kilde }: Arbeid): string =>
  `Import av ${imp.valg.journal === undefined ? 'arkivet' : 'journalen'} ${kilde.navn}`;
