import { type Justering, laerJustering } from '../laering/justering.ts';
import { finnTemperatur } from '../laering/kalibrering.ts';
import { kalibreringsfeil } from '../laering/kalibreringsfeil.ts';
import { poeng, type Treningsvalg, tilAndeler, trenLineaer } from '../laering/lineaer.ts';
import { type Bedoemt, finnTerskel } from '../laering/terskel.ts';
import type { Punkt } from '../laering/vekting.ts';
import { laerErfaring, type Regelsvar, regeltro } from './erfaring.ts';
import type { Feltmodell, Felttall, Modellfelt } from './modellsett.ts';
import { spoerModell } from './spoerModell.ts';
import { ANNET, velgSvar } from './velgSvar.ts';

/** The decided letters of one field, oldest first. */
export interface Feltsett {
  readonly felt: Modellfelt;
  readonly punkter: readonly Punkt[];
  readonly fasit: readonly string[];
  /** What the rules said; null when they had no opinion, or it is not known. */
  readonly regler: readonly (Regelsvar | null)[];
  /** Weight of each letter, 0..1: practice changes. */
  readonly tyngde: Float32Array;
  readonly klasser: readonly string[];
  readonly antall: readonly number[];
  readonly antallTrekk: number;
}

/** With fewer letters than this each part of them is tried in turn; with more, the latest are set aside. */
const FAA = 600;
const DELER = 5;
const SIST = 0.15;
/** Fewer than this tried, or fewer values to choose among, and nothing is known of it. */
const MINST_PROEVD = 10;
const MINST_KLASSER = 2;
const LOEFTE = 0.01;

export function trenFelt(sett: Feltsett, numre: readonly number[], valg: Treningsvalg) {
  const plass = new Map(sett.klasser.map((klasse, nr) => [klasse, nr]));
  const annet = plass.get(ANNET) ?? 0;
  return trenLineaer(
    {
      punkter: numre.map((nr) => sett.punkter[nr] as Punkt),
      klasser: Uint16Array.from(numre, (nr) => plass.get(sett.fasit[nr] ?? '') ?? annet),
      tyngde: Float32Array.from(numre, (nr) => sett.tyngde[nr] ?? 1),
      antallKlasser: sett.klasser.length,
      antallTrekk: sett.antallTrekk,
    },
    valg,
  );
}

/** Letters to try, each time with the others to learn from. */
function delOpp(antall: number): { tren: number[]; proev: number[] }[] {
  const alle = Array.from({ length: antall }, (_, nr) => nr);
  if (antall >= FAA) {
    const skille = Math.floor(antall * (1 - SIST));
    return [{ tren: alle.slice(0, skille), proev: alle.slice(skille) }];
  }
  return Array.from({ length: DELER }, (_, del) => {
    const [fra, til] = [Math.floor((antall * del) / DELER), Math.floor((antall * (del + 1)) / DELER)];
    return { tren: alle.filter((nr) => nr < fra || nr >= til), proev: alle.slice(fra, til) };
  }).filter(({ tren, proev }) => tren.length > 0 && proev.length > 0);
}

interface Svar {
  readonly nr: number;
  readonly modell: Pick<Feltmodell, 'klasser' | 'antall' | 'lineaer'>;
  readonly poeng: Float64Array;
}

function svarUtenLaering(sett: Feltsett, valg: Treningsvalg): Svar[] {
  return delOpp(sett.punkter.length).flatMap(({ tren, proev }) => {
    const lineaer = trenFelt(sett, tren, valg);
    const antall = sett.klasser.map((klasse) => tren.filter((nr) => klasseAv(sett, nr) === klasse).length);
    const modell = { klasser: sett.klasser, antall, lineaer };
    return proev.map((nr) => ({ nr, modell, poeng: poeng(lineaer, sett.punkter[nr] as Punkt) }));
  });
}

const klasseAv = ({ klasser, fasit }: Feltsett, nr: number): string =>
  klasser.includes(fasit[nr] ?? '') ? (fasit[nr] ?? '') : ANNET;

export interface Proevd {
  readonly temperatur: number;
  readonly justering: Justering;
  readonly tall: Felttall;
}

const antallRette = (liste: readonly Bedoemt[]): number => liste.filter(({ rett }) => rett).length;

/**
 * Tries a field on letters it has not learned from: finds what its belief is worth, and how right it is beside the rules. What belief is
 * worth is learned on every second letter and measured on the others, so that the figures are not their own judge.
 */
export function proevFelt(sett: Feltsett, valg: Treningsvalg): Proevd {
  const svar = svarUtenLaering(sett, valg);
  const temperatur = finnTemperatur(
    svar.map((ett) => ({ poeng: ett.poeng, riktig: sett.klasser.indexOf(klasseAv(sett, ett.nr)) })),
  );
  const raa = svar.map(({ nr, poeng: score }) => {
    const andeler = tilAndeler(Float64Array.from(score), temperatur);
    const beste = andeler.reduce((a, andel, i) => (andel > (andeler[a] ?? 0) ? i : a), 0);
    return { sikkerhet: andeler[beste] ?? 0, rett: sett.klasser[beste] === sett.fasit[nr] };
  });
  const halv =
    (del: number) =>
    <T>(_: T, i: number): boolean =>
      i % 2 === del;
  const justeringer = [1, 0].map((del) => laerJustering(raa.filter(halv(del))));
  const erfaringer = [1, 0].map((del) => laerErfaring(sett.regler.filter((regel) => regel !== null).filter(halv(del))));
  const proevde = svar.map(({ nr, modell }, i) => {
    const justering = justeringer[i % 2] ?? [];
    const erfaring = erfaringer[i % 2] ?? laerErfaring([]);
    const tro = spoerModell({ ...modell, temperatur, justering }, sett.punkter[nr] as Punkt);
    const regel = sett.regler[nr] ?? null;
    const regelens =
      regel === null ? null : { verdi: regel.verdi, tro: regeltro(erfaring, regel.verdi, regel.konfidens) };
    const valgt = velgSvar(sett.felt, regelens, tro);
    const fasit = sett.fasit[nr] ?? '';
    return {
      modell: { sikkerhet: tro[0]?.tro ?? 0, rett: tro[0]?.klasse === fasit },
      regel: regel?.verdi === fasit,
      sammen: { sikkerhet: valgt?.tro ?? 0, rett: valgt?.verdi === fasit },
    };
  });
  const sammen = proevde.map((en) => en.sammen);
  const retteRegler = proevde.filter(({ regel }) => regel).length;
  const klasser = sett.klasser.filter((klasse) => klasse !== ANNET).length;
  return {
    temperatur,
    justering: laerJustering(raa),
    tall: {
      antall: sett.punkter.length,
      klasser,
      proeve: proevde.length,
      rette: antallRette(proevde.map(({ modell }) => modell)),
      retteRegler,
      retteSammen: antallRette(sammen),
      kalibreringsfeil: sammen.length === 0 ? 0 : kalibreringsfeil(sammen),
      dekning: finnTerskel(sammen, LOEFTE).dekning,
      brukes: proevde.length >= MINST_PROEVD && klasser >= MINST_KLASSER && antallRette(sammen) >= retteRegler,
    },
  };
}
