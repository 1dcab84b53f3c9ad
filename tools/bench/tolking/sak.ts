import {
  type Saksfasit,
  type Saksrangerer,
  sakssannsynlighet,
  trenSaksrangerer,
} from '../../../server/src/tolking/domain/gjenfinning/rangering.ts';
import { type Brevspor, finnSakskandidater } from '../../../server/src/tolking/domain/gjenfinning/sakskandidater.ts';
import {
  leggIRegister,
  type Sakspost,
  tomtSaksregister,
} from '../../../server/src/tolking/domain/gjenfinning/saksregister.ts';
import { sakstegn } from '../../../server/src/tolking/domain/gjenfinning/sakstegn.ts';
import { kalibreringsfeil } from '../../../server/src/tolking/domain/laering/kalibreringsfeil.ts';
import { andel, dekningVed, type Intervall, medIntervall, tilfeldigFeil } from './maal.ts';
import { justertUnderveis } from './underveis.ts';

interface Saksrad {
  readonly id: string;
  readonly dato: string;
  readonly sak: string;
}

export interface Saksoppgave<R extends Saksrad> {
  readonly navn: string;
  readonly rader: readonly R[];
  readonly post: (rad: R) => Sakspost;
  readonly brev: (rad: R) => Brevspor;
  /** Which rows are asked about. */
  readonly spoers: (rad: R) => boolean;
  /** From this date letters teach the ranking; the register is filled before. */
  readonly laerFra: string;
  /** From this date on letters are asked and not learned from. */
  readonly skille: string;
}

export interface Saksmaaling {
  readonly oppgave: string;
  readonly brev: number;
  /** Of these, letters whose case was there already. */
  readonly iKjentSak: number;
  readonly r1: Intervall;
  readonly r5: Intervall;
  /** Share of all letters that can be attached while 97 of 100 are right. */
  readonly knyttet97: number;
  readonly kalibreringsfeil: number;
  /** The same for one that is perfectly honest, with so few letters. */
  readonly tilfeldigFeil: number;
  readonly msPerBrevP95: number;
}

interface Spurt extends Saksfasit {
  readonly dato: string;
  readonly finnes: boolean;
}

/** Asks for the case of each letter before the register has seen it, in the order they came. */
function spoerAlle<R extends Saksrad>({ rader, post, brev, spoers, laerFra }: Saksoppgave<R>) {
  const register = tomtSaksregister();
  const spurte: Spurt[] = [];
  const tider: number[] = [];
  for (const rad of rader) {
    if (spoers(rad) && rad.dato >= laerFra) {
      const start = performance.now();
      const funn = finnSakskandidater(register, brev(rad));
      tider.push(performance.now() - start);
      const riktig = funn.kandidater.findIndex(({ sak }) => sak.id === rad.sak);
      spurte.push({ funn, riktig, dato: rad.dato, finnes: register.saker.has(rad.sak) });
    }
    leggIRegister(register, post(rad));
  }
  return { spurte, tider: tider.sort((a, b) => a - b) };
}

/** Letters whose case is known but was not found teach nothing: there is nothing right to choose. */
const laerer = ({ riktig, finnes }: Spurt): boolean => riktig >= 0 || !finnes;

/** What the ranking answers, and whether it was right. */
function svarPaa(rangerer: Saksrangerer, spurte: readonly Spurt[]) {
  return spurte.map(({ funn, riktig, finnes, dato }) => {
    const andeler = sakssannsynlighet(rangerer, funn).slice(0, funn.kandidater.length);
    const orden = [...andeler.keys()].sort((a, b) => (andeler[b] ?? 0) - (andeler[a] ?? 0));
    const plass = riktig < 0 ? Number.POSITIVE_INFINITY : orden.indexOf(riktig);
    return { plass, finnes, dato, sikkerhet: andeler[orden[0] ?? 0] ?? 0, rett: plass === 0 };
  });
}

/** The latest part of the letters before the split, answered by a ranking that has not seen them. */
const PROEVEDEL = 0.25;

export function maalSakssoek<R extends Saksrad>(oppgave: Saksoppgave<R>): Saksmaaling {
  const { spurte, tider } = spoerAlle(oppgave);
  const foer = spurte.filter(({ dato }) => dato < oppgave.skille);
  const skille = Math.floor(foer.length * (1 - PROEVEDEL));
  const kjent = svarPaa(trenSaksrangerer(foer.slice(0, skille).filter(laerer)), foer.slice(skille));
  const svar = svarPaa(
    trenSaksrangerer(foer.filter(laerer)),
    spurte.filter(({ dato }) => dato >= oppgave.skille),
  );
  const justert = justertUnderveis(kjent, svar);
  const kjente = svar.filter(({ finnes }) => finnes);
  const innen = (n: number) =>
    medIntervall(kjente, (liste) => andel(liste, ({ plass }) => plass < n), `${oppgave.navn}${n}`);
  return {
    oppgave: oppgave.navn,
    brev: svar.length,
    iKjentSak: kjente.length,
    r1: innen(1),
    r5: innen(5),
    knyttet97: dekningVed(svar, 0.97),
    kalibreringsfeil: kalibreringsfeil(justert),
    tilfeldigFeil: tilfeldigFeil(justert, oppgave.navn),
    msPerBrevP95: tider[Math.floor(tider.length * 0.95)] ?? 0,
  };
}

/**
 * What the search says of each letter to the models of the other fields, with a ranking that learned only from letters before `oppgave.skille`
 * and none of those it speaks of.
 */
export function lesSakstegn<R extends Saksrad>(oppgave: Saksoppgave<R>): ReadonlyMap<string, string> {
  const register = tomtSaksregister();
  const laert: Spurt[] = [];
  let rangerer: ReturnType<typeof trenSaksrangerer> | undefined;
  const ut = new Map<string, string>();
  for (const rad of oppgave.rader) {
    if (oppgave.spoers(rad) && rad.dato >= oppgave.laerFra) {
      const brev = oppgave.brev(rad);
      const funn = finnSakskandidater(register, brev);
      if (rad.dato < oppgave.skille) {
        const riktig = funn.kandidater.findIndex(({ sak }) => sak.id === rad.sak);
        laert.push({ funn, riktig, dato: rad.dato, finnes: register.saker.has(rad.sak) });
      } else {
        rangerer ??= trenSaksrangerer(laert.filter(laerer));
        ut.set(rad.id, sakstegn(funn, sakssannsynlighet(rangerer, funn), brev.dag));
      }
    }
    leggIRegister(register, oppgave.post(rad));
  }
  return ut;
}
