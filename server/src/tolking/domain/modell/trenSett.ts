import { VANLIG_TRENING } from '../laering/lineaer.ts';
import type { Felttekster, Trekkvektor } from '../laering/trekk.ts';
import { laerVekting, veiSammen } from '../laering/vekting.ts';
import { OPPSKRIFT } from './brevtekster.ts';
import { laerErfaring, type Regelsvar } from './erfaring.ts';
import { type Feltmodell, MODELLFELT, type Modellfelt, type Modellsett } from './modellsett.ts';
import { type Feltsett, proevFelt, trenFelt } from './proevFelt.ts';
import { tilTrekk } from './spoerModell.ts';
import { ANNET } from './velgSvar.ts';

/** A decided letter to learn from. */
export interface Laerebrev {
  readonly tekster: Felttekster;
  /** Whole days since 1970. */
  readonly dag: number;
  /** What stands in the archive; a field that is not decided is left out. */
  readonly fasit: Readonly<Partial<Record<Modellfelt, string>>>;
  /** What the rules proposed. */
  readonly regler: Readonly<Partial<Record<Modellfelt, Regelsvar>>>;
}

/** Fewer decided letters than this teach nothing that a rule does not know. */
export const MINST_BREV = 20;
/** Letters of a value before it can be proposed. */
const MINST_SETT = 2;
const FLEST_KLASSER = 150;
const FLEST_TREKK = 60_000;
const HALVERINGSDAGER = 365;
/** Few letters must be gone through more often before they have said what they can. */
const FAA_BREV = 3000;
const VALG = { ...VANLIG_TRENING, demping: 1e-5 };

type Lest = Omit<Laerebrev, 'tekster'> & { readonly trekk: readonly Trekkvektor[] };

function feltsett(felt: Modellfelt, lest: readonly Lest[], vekting: Modellsett['vekting']): Feltsett {
  const avgjorte = lest.filter(({ fasit }) => fasit[felt] !== undefined);
  const sist = avgjorte.at(-1)?.dag ?? 0;
  const telt = [...Map.groupBy(avgjorte, ({ fasit }) => fasit[felt] ?? '')]
    .map(([klasse, liste]) => ({ klasse, antall: liste.length }))
    .sort((a, b) => b.antall - a.antall || (a.klasse < b.klasse ? -1 : 1));
  const kjente = telt.filter(({ antall }) => antall >= MINST_SETT).slice(0, FLEST_KLASSER);
  const sjeldne = avgjorte.length - kjente.reduce((sum, { antall }) => sum + antall, 0);
  const klasser = [...kjente, { klasse: ANNET, antall: sjeldne }].sort((a, b) => (a.klasse < b.klasse ? -1 : 1));
  return {
    felt,
    punkter: avgjorte.map(({ trekk }) => veiSammen(trekk, OPPSKRIFT, vekting)),
    fasit: avgjorte.map(({ fasit }) => fasit[felt] ?? ''),
    regler: avgjorte.map(({ regler }) => regler[felt] ?? null),
    tyngde: Float32Array.from(avgjorte, ({ dag }) => 2 ** ((dag - sist) / HALVERINGSDAGER)),
    klasser: klasser.map(({ klasse }) => klasse),
    antall: klasser.map(({ antall }) => antall),
    antallTrekk: vekting.idf.length,
  };
}

function feltmodell(sett: Feltsett): Feltmodell {
  const valg = sett.punkter.length < FAA_BREV ? { ...VALG, runder: 20 } : VALG;
  const { temperatur, justering, tall } = proevFelt(sett, valg);
  return {
    klasser: sett.klasser,
    antall: sett.antall,
    lineaer: trenFelt(sett, [...sett.punkter.keys()], valg),
    temperatur,
    justering,
    regler: laerErfaring(sett.regler.filter((regel) => regel !== null)),
    tall,
  };
}

/**
 * Takes decided letters as they are read, oldest first, and keeps their features only: the texts are let go at once. `ferdig` trains
 * all fields, or gives null when there are too few letters ({@link MINST_BREV}). The same letters give the same models.
 */
export function lagTrener(): { leggTil(brev: Laerebrev): void; ferdig(): Modellsett | null } {
  const lest: Lest[] = [];
  return {
    leggTil({ tekster, ...resten }) {
      lest.push({ ...resten, trekk: tilTrekk(tekster) });
    },
    ferdig() {
      if (lest.length < MINST_BREV) return null;
      const vekting = laerVekting(
        lest.map(({ trekk }) => trekk),
        MINST_SETT,
        FLEST_TREKK,
      );
      const felter: Partial<Record<Modellfelt, Feltmodell>> = {};
      for (const felt of MODELLFELT) {
        const sett = feltsett(felt, lest, vekting);
        if (sett.punkter.length >= MINST_BREV) felter[felt] = feltmodell(sett);
      }
      return { vekting, felter };
    },
  };
}
