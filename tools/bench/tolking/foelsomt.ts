import { lagForutsigelse, trenKlassemodell } from '../../../server/src/tolking/domain/laering/klassemodell.ts';
import { kjoerGrunnlinje } from './grunnlinje.ts';
import type { Klasseoppgave } from './klasser.ts';
import { auc, flaggetVed, type Intervall, medIntervall, type Poengsatt } from './maal.ts';
import { SKJERMET } from './oppgaver.ts';

export interface Foelsommaaling {
  readonly proeve: number;
  /** Share of the letters that are shielded: fewer cannot be flagged. */
  readonly skjermet: number;
  readonly auc: Intervall;
  /** Share of all that is flagged when 95 of 100 shielded are caught. */
  readonly flagget95: Intervall;
  readonly grunnlinje: { readonly auc: number; readonly flagget95: number } | null;
}

const GJENKALLING = 0.95;

/** Recall first: how many letters must go to people with clearance so that few enough of the shielded are missed. */
export async function maalFoelsomt({ tren, proeve, oppskrift, valg, metoder }: Klasseoppgave): Promise<Foelsommaaling> {
  const forutsi = lagForutsigelse(trenKlassemodell(tren, oppskrift, valg));
  const vaare = proeve.map(
    ({ tekster, klasse }): Poengsatt => ({
      poeng: forutsi(tekster).find((en) => en.klasse === SKJERMET)?.andel ?? 0,
      sann: klasse === SKJERMET,
    }),
  );
  const deres = metoder.includes('lr')
    ? await kjoerGrunnlinje({
        metode: 'lr',
        tren: tren.map(({ rentekst, klasse }) => [rentekst, klasse] as const),
        proeve: proeve.map(({ rentekst }) => rentekst),
      })
    : null;
  const dem = deres?.map(
    (andeler, i): Poengsatt => ({
      poeng: andeler.find(({ klasse }) => klasse === SKJERMET)?.andel ?? 0,
      sann: proeve[i]?.klasse === SKJERMET,
    }),
  );
  return {
    proeve: proeve.length,
    skjermet: vaare.filter(({ sann }) => sann).length / vaare.length,
    auc: medIntervall(vaare, auc, 'auc'),
    flagget95: medIntervall(vaare, (liste) => flaggetVed(liste, GJENKALLING), 'flagget'),
    grunnlinje: dem === undefined ? null : { auc: auc(dem), flagget95: flaggetVed(dem, GJENKALLING) },
  };
}
