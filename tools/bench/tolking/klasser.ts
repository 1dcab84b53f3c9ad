import {
  type Avgjort,
  lagForutsigelse,
  type Modellvalg,
  trenKlassemodell,
} from '../../../server/src/tolking/domain/laering/klassemodell.ts';
import { type Bedoemt, finnTerskel, sjanseForSaaMange } from '../../../server/src/tolking/domain/laering/terskel.ts';
import type { Felttekster, Trekkfelt } from '../../../server/src/tolking/domain/laering/trekk.ts';
import { kjoerGrunnlinje, type Metode } from './grunnlinje.ts';
import { andel, type Intervall, kalibreringsfeil, makroF1, medIntervall } from './maal.ts';

/** A decided letter, with the plain text that a baseline is given of it. */
export interface Klasserad extends Avgjort {
  readonly dato: string;
  readonly rentekst: string;
}

export interface Klasseoppgave {
  readonly navn: string;
  readonly oppskrift: readonly Trekkfelt[];
  readonly valg: Modellvalg;
  readonly tren: readonly Klasserad[];
  readonly proeve: readonly Klasserad[];
  /** Baselines to run beside it. */
  readonly metoder: readonly Metode[];
  /** The error that is promised, or null when nothing is. */
  readonly alfa: number | null;
}

export interface Svar {
  readonly gjettet: string;
  readonly rett: string;
  readonly sikkerhet: number;
  readonly dato: string;
}

export interface Loefte {
  readonly alfa: number;
  readonly celler: number;
  /** Cells with more errors than luck allows. */
  readonly brutt: number;
  readonly dekning: number;
}

export interface Klassemaaling {
  readonly oppgave: string;
  readonly tren: number;
  readonly proeve: number;
  readonly rett: Intervall;
  readonly makroF1: number;
  readonly kalibreringsfeil: number;
  /** Always the commonest class. */
  readonly gjett: number;
  readonly grunnlinjer: Readonly<Partial<Record<Metode, { readonly rett: number; readonly makroF1: number }>>>;
  readonly treningCpuS: number;
  readonly loefte: Loefte | null;
}

const erRett = ({ gjettet, rett }: Svar): boolean => gjettet === rett;
const MS = 1e6;

function vanligste(rader: readonly Klasserad[]): string {
  const antall = Map.groupBy(rader, ({ klasse }) => klasse);
  return [...antall].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? '';
}

function svarPaa(
  forutsi: (tekster: Felttekster) => readonly { klasse: string; andel: number }[],
  rader: readonly Klasserad[],
): Svar[] {
  return rader.map(({ tekster, klasse, dato }) => {
    const foerst = forutsi(tekster)[0];
    return { gjettet: foerst?.klasse ?? '', rett: klasse, sikkerhet: foerst?.andel ?? 0, dato };
  });
}

const CELLE = 300;
const HUSKER = 3000;

/**
 * Is the promise kept? Month by month, merged until there are 300 letters: the threshold comes from decisions before the cell alone, and the
 * errors above it in the cell are held against chance.
 */
export function proevLoefte(foer: readonly Svar[], svar: readonly Svar[], alfa: number): Loefte {
  const bedoem = (en: Svar): Bedoemt => ({ sikkerhet: en.sikkerhet, rett: erRett(en) });
  const bedoemt = foer.map(bedoem);
  const celler: Svar[][] = [];
  for (const maaned of Map.groupBy(svar, ({ dato }) => dato.slice(0, 7)).values()) {
    const sist = celler.at(-1);
    if (sist !== undefined && sist.length < CELLE) sist.push(...maaned);
    else celler.push([...maaned]);
  }
  let brutt = 0;
  let sluppet = 0;
  for (const celle of celler) {
    const { fra } = finnTerskel(bedoemt.slice(-HUSKER), alfa);
    const over = celle.filter(({ sikkerhet }) => sikkerhet >= fra);
    const feil = over.filter((en) => !erRett(en)).length;
    if (sjanseForSaaMange(feil, over.length, alfa) < 0.05) brutt += 1;
    sluppet += over.length;
    bedoemt.push(...celle.map(bedoem));
  }
  return { alfa, celler: celler.length, brutt, dekning: sluppet / svar.length };
}

const PROEVEDEL = 0.15;

/** What the model would have said of its own latest training letters, had it not seen them. */
function svarFoer({ tren, oppskrift, valg }: Klasseoppgave): Svar[] {
  const skille = Math.floor(tren.length * (1 - PROEVEDEL));
  return svarPaa(lagForutsigelse(trenKlassemodell(tren.slice(0, skille), oppskrift, valg)), tren.slice(skille));
}

/** Trains on the earlier letters, answers the later ones, and lets the baselines do the same. */
export async function maalKlasser(oppgave: Klasseoppgave): Promise<{ maaling: Klassemaaling; svar: Svar[] }> {
  const { navn, tren, proeve, oppskrift, valg } = oppgave;
  const foer = process.cpuUsage();
  const modell = trenKlassemodell(tren, oppskrift, valg);
  const brukt = process.cpuUsage(foer);
  const svar = svarPaa(lagForutsigelse(modell), proeve);
  const grunnlinjer: Partial<Record<Metode, { rett: number; makroF1: number }>> = {};
  for (const metode of oppgave.metoder) {
    const deres = await kjoerGrunnlinje({
      metode,
      tren: tren.map(({ rentekst, klasse }) => [rentekst, klasse] as const),
      proeve: proeve.map(({ rentekst }) => rentekst),
    });
    const dem = proeve.map((rad, i) => ({ gjettet: deres[i]?.[0]?.klasse ?? '', rett: rad.klasse }));
    grunnlinjer[metode] = { rett: andel(dem, ({ gjettet, rett }) => gjettet === rett), makroF1: makroF1(dem) };
  }
  const vanlig = vanligste(tren);
  const maaling: Klassemaaling = {
    oppgave: navn,
    tren: tren.length,
    proeve: proeve.length,
    rett: medIntervall(svar, (liste) => andel(liste, erRett), navn),
    makroF1: makroF1(svar),
    kalibreringsfeil: kalibreringsfeil(svar.map((en) => ({ sikkerhet: en.sikkerhet, rett: erRett(en) }))),
    gjett: andel(proeve, ({ klasse }) => klasse === vanlig),
    grunnlinjer,
    treningCpuS: (brukt.user + brukt.system) / MS,
    loefte: oppgave.alfa === null ? null : proevLoefte(svarFoer(oppgave), svar, oppgave.alfa),
  };
  return { maaling, svar };
}
