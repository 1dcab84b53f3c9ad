import { kalibreringsfeil } from '../../../server/src/tolking/domain/laering/kalibreringsfeil.ts';
import {
  type Avgjort,
  lagForutsigelse,
  type Modellvalg,
  trenKlassemodell,
} from '../../../server/src/tolking/domain/laering/klassemodell.ts';
import type { Felttekster, Trekkfelt } from '../../../server/src/tolking/domain/laering/trekk.ts';
import { kjoerGrunnlinje, type Metode } from './grunnlinje.ts';
import { andel, type Intervall, makroF1, medIntervall, tilfeldigFeil } from './maal.ts';
import { justertUnderveis, type Loefte, proevLoefte } from './underveis.ts';

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

interface Svar {
  readonly gjettet: string;
  readonly klasse: string;
  readonly rett: boolean;
  readonly sikkerhet: number;
  readonly dato: string;
}

export interface Klassemaaling {
  readonly oppgave: string;
  readonly tren: number;
  readonly proeve: number;
  readonly rett: Intervall;
  readonly makroF1: number;
  /** Expected calibration error of belief, made honest month by month from what had been decided. */
  readonly kalibreringsfeil: number;
  /** The same for one that is perfectly honest, with so few letters. */
  readonly tilfeldigFeil: number;
  /** Always the commonest class. */
  readonly gjett: number;
  readonly grunnlinjer: Readonly<Partial<Record<Metode, { readonly rett: number; readonly makroF1: number }>>>;
  readonly treningCpuS: number;
  readonly loefte: Loefte | null;
}

const erRett = ({ rett }: Svar): boolean => rett;
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
    const gjettet = foerst?.klasse ?? '';
    return { gjettet, klasse, rett: gjettet === klasse, sikkerhet: foerst?.andel ?? 0, dato };
  });
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
    const dem = proeve.map((rad, i) => ({ gjettet: deres[i]?.[0]?.klasse ?? '', klasse: rad.klasse }));
    grunnlinjer[metode] = { rett: andel(dem, ({ gjettet, klasse }) => gjettet === klasse), makroF1: makroF1(dem) };
  }
  const vanlig = vanligste(tren);
  const foerSkillet = svarFoer(oppgave);
  const justert = justertUnderveis(foerSkillet, svar);
  const maaling: Klassemaaling = {
    oppgave: navn,
    tren: tren.length,
    proeve: proeve.length,
    rett: medIntervall(svar, (liste) => andel(liste, erRett), navn),
    makroF1: makroF1(svar),
    kalibreringsfeil: kalibreringsfeil(justert),
    tilfeldigFeil: tilfeldigFeil(justert, navn),
    gjett: andel(proeve, ({ klasse }) => klasse === vanlig),
    grunnlinjer,
    treningCpuS: (brukt.user + brukt.system) / MS,
    loefte: oppgave.alfa === null ? null : proevLoefte(foerSkillet, svar, oppgave.alfa),
  };
  return { maaling, svar };
}
