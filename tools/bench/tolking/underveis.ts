// Walks through the later letters month by month, as the product does: what has been decided so far makes belief honest, and sets the bar.
import { type Justering, juster, laerJustering } from '../../../server/src/tolking/domain/laering/justering.ts';
import { type Bedoemt, finnTerskel, sjanseForSaaMange } from '../../../server/src/tolking/domain/laering/terskel.ts';

/** An answer of a model whose truth is known. */
export interface Daterte extends Bedoemt {
  /** ISO date of the letter. */
  readonly dato: string;
}

export interface Loefte {
  readonly alfa: number;
  readonly celler: number;
  /** Cells with more errors than luck allows. */
  readonly brutt: number;
  readonly dekning: number;
}

const CELLE = 300;
const HUSKER = 3000;

/** Month by month, merged until there are 300 letters. */
function celler(svar: readonly Daterte[]): Daterte[][] {
  const ut: Daterte[][] = [];
  for (const maaned of Map.groupBy(svar, ({ dato }) => dato.slice(0, 7)).values()) {
    const sist = ut.at(-1);
    if (sist !== undefined && sist.length < CELLE) sist.push(...maaned);
    else ut.push([...maaned]);
  }
  return ut;
}

/** What is known before each cell: the latest answers that have been judged. */
function* gjennom(foer: readonly Daterte[], svar: readonly Daterte[]) {
  const bedoemt = [...foer];
  for (const celle of celler(svar)) {
    yield { celle, kjent: bedoemt.slice(-HUSKER) };
    bedoemt.push(...celle);
  }
}

/** Belief made honest, cell by cell, by answers judged before the cell alone. */
export function justertUnderveis(foer: readonly Daterte[], svar: readonly Daterte[]): Daterte[] {
  return [...gjennom(foer, svar)].flatMap(({ celle, kjent }) => {
    const justering: Justering = laerJustering(kjent);
    return celle.map((en) => ({ ...en, sikkerhet: juster(justering, en.sikkerhet) }));
  });
}

/** Is the promise kept? The threshold comes from answers before the cell alone, and the errors above it are held against chance. */
export function proevLoefte(foer: readonly Daterte[], svar: readonly Daterte[], alfa: number): Loefte {
  let [antall, brutt, sluppet] = [0, 0, 0];
  for (const { celle, kjent } of gjennom(foer, svar)) {
    const { fra } = finnTerskel(kjent, alfa);
    const over = celle.filter(({ sikkerhet }) => sikkerhet >= fra);
    const feil = over.filter(({ rett }) => !rett).length;
    if (sjanseForSaaMange(feil, over.length, alfa) < 0.05) brutt += 1;
    antall += 1;
    sluppet += over.length;
  }
  return { alfa, celler: antall, brutt, dekning: sluppet / svar.length };
}
