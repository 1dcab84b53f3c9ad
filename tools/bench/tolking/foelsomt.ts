import { kalibreringsfeil } from '../../../server/src/tolking/domain/laering/kalibreringsfeil.ts';
import { lagForutsigelse, trenKlassemodell } from '../../../server/src/tolking/domain/laering/klassemodell.ts';
import { kjoerGrunnlinje } from './grunnlinje.ts';
import type { Klasseoppgave, Klasserad } from './klasser.ts';
import { auc, flaggetVed, type Intervall, medIntervall, type Poengsatt, tilfeldigFeil } from './maal.ts';
import { SKJERMET } from './oppgaver.ts';
import { type Daterte, justertUnderveis } from './underveis.ts';

export interface Foelsommaaling {
  readonly proeve: number;
  /** Share of the letters that are shielded: fewer cannot be flagged. */
  readonly skjermet: number;
  readonly auc: Intervall;
  /** Share of all that is flagged when 95 of 100 shielded are caught. */
  readonly flagget95: Intervall;
  readonly kalibreringsfeil: number;
  /** The same for one that is perfectly honest, with so few letters. */
  readonly tilfeldigFeil: number;
  readonly grunnlinje: { readonly auc: number; readonly flagget95: number } | null;
}

const GJENKALLING = 0.95;

const PROEVEDEL = 0.25;

/** How sure a model is that each letter is to be shielded, and whether it was. */
function troPaaSkjerming(
  { oppskrift, valg }: Pick<Klasseoppgave, 'oppskrift' | 'valg'>,
  tren: readonly Klasserad[],
  om: readonly Klasserad[],
): Daterte[] {
  const forutsi = lagForutsigelse(trenKlassemodell(tren, oppskrift, valg));
  return om.map(({ tekster, klasse, dato }) => ({
    sikkerhet: forutsi(tekster).find((en) => en.klasse === SKJERMET)?.andel ?? 0,
    rett: klasse === SKJERMET,
    dato,
  }));
}

/** Recall first: how many letters must go to people with clearance so that few enough of the shielded are missed. */
export async function maalFoelsomt(oppgave: Klasseoppgave): Promise<Foelsommaaling> {
  const { tren, proeve, metoder } = oppgave;
  const tro = troPaaSkjerming(oppgave, tren, proeve);
  const skille = Math.floor(tren.length * (1 - PROEVEDEL));
  const justert = justertUnderveis(troPaaSkjerming(oppgave, tren.slice(0, skille), tren.slice(skille)), tro);
  const vaare = tro.map(({ sikkerhet, rett }): Poengsatt => ({ poeng: sikkerhet, sann: rett }));
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
    kalibreringsfeil: kalibreringsfeil(justert),
    tilfeldigFeil: tilfeldigFeil(justert, 'foelsomt'),
    grunnlinje: dem === undefined ? null : { auc: auc(dem), flagget95: flaggetVed(dem, GJENKALLING) },
  };
}
