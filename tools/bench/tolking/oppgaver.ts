import { foelsomhetstegn } from '../../../server/src/tolking/domain/foelsomt.ts';
import { VANLIG_MODELL } from '../../../server/src/tolking/domain/laering/klassemodell.ts';
import type { Trekkfelt } from '../../../server/src/tolking/domain/laering/trekk.ts';
import type { Metode } from './grunnlinje.ts';
import {
  dag,
  type Kommunerad,
  kommunebrev,
  kommunepost,
  type Lovrad,
  type Planrad,
  planbrev,
  planpost,
} from './journal.ts';
import type { Klasseoppgave, Klasserad } from './klasser.ts';
import { lesSakstegn, type Saksoppgave } from './sak.ts';

/** The one split by time. Everything was tuned on what is earlier than these days. */
export const SKILLE = { plan: '2024-01-01', kommune: '2025-10-25' } as const;

export function saksoppgaver(plan: readonly Planrad[], kommune: readonly Kommunerad[]) {
  const iPlan = (navn: string, medTittel: boolean): Saksoppgave<Planrad> => ({
    navn,
    rader: plan,
    post: planpost,
    brev: (rad) => planbrev(rad, medTittel),
    spoers: ({ retning }) => retning === 'I',
    laerFra: '2022-07-01',
    skille: SKILLE.plan,
  });
  const iKommunen: Saksoppgave<Kommunerad> = {
    navn: 'hele kommunen, tittel',
    rader: kommune,
    post: kommunepost,
    brev: kommunebrev,
    spoers: ({ retning }) => retning === 'I',
    laerFra: '2025-09-15',
    skille: SKILLE.kommune,
  };
  return {
    iPlan: [iPlan('plan og bygg, filnavn og avsender', false), iPlan('plan og bygg, med tittel', true)],
    iKommunen,
  };
}

const PLANOPPSKRIFT: readonly Trekkfelt[] = [
  { felt: 'fil', ord: 2, tegn: [3, 4], hel: true, vekt: 1 },
  { felt: 'avsender', ord: 1, tegn: null, hel: true, vekt: 0.5 },
  { felt: 'sak', ord: 1, tegn: null, hel: false, vekt: 1 },
  { felt: 'form', ord: 1, tegn: null, hel: false, vekt: 0.5 },
];

const PRIVAT = /^\[privatperson[^\]]*\]/;

/** How the letter came, as words: a mail or a file, an answer or new, from a person or a firm. */
function form({ filer, avsender }: Planrad): string {
  const navn = filer[0] ?? '';
  return [
    navn.endsWith('.msg') ? 'epost' : 'fil',
    /^(re|sv|vs)_/i.test(navn) ? 'svar' : 'nytt',
    PRIVAT.test(avsender ?? '') ? 'privat' : 'virksomhet',
    /\d/.test(navn) ? 'medtall' : 'utentall',
  ].join(' ');
}

const PLANVALG = { ...VANLIG_MODELL, runder: 4, steg: 0.05, demping: 1e-4 };

/** A row as the models get it. `sak`: what the search for its case says. */
function planrad(rad: Planrad, klasse: string, sak: string): Klasserad {
  const fil = (rad.filer[0] ?? '').replaceAll('_', ' ');
  const avsender = (rad.avsender ?? '').replace(PRIVAT, '[privatperson]');
  return {
    klasse,
    dato: rad.dato,
    dag: dag(rad.dato),
    tekster: { fil, avsender, sak, form: form(rad) },
    rentekst: `${fil} | ${rad.avsender ?? ''}`,
  };
}

/** Incoming letters of planning and building: what field, decided from what is at hand when they come. */
export function planoppgaver(plan: readonly Planrad[], metoder: readonly Metode[]): Klasseoppgave[] {
  const [raa] = saksoppgaver(plan, []).iPlan;
  if (raa === undefined) return [];
  // The ranking learns from the first year, and speaks of every letter after it.
  const sakstegn = lesSakstegn({ ...raa, laerFra: '2020-07-01', skille: '2021-01-01' });
  const rad = (felt: 'dokumenttype' | 'enhet' | 'sakstype') =>
    plan
      .filter(({ retning, dato }) => retning === 'I' && dato >= '2021-01-01')
      .map((en) => planrad(en, en[felt] ?? 'ukjent', sakstegn.get(en.id) ?? ''));
  return (['dokumenttype', 'enhet', 'sakstype'] as const).map((felt) => ({
    navn: `plan og bygg: ${felt}`,
    oppskrift: PLANOPPSKRIFT,
    valg: PLANVALG,
    tren: rad(felt).filter(({ dato }) => dato < SKILLE.plan),
    proeve: rad(felt).filter(({ dato }) => dato >= SKILLE.plan),
    metoder,
    alfa: 0.01,
  }));
}

const MANGE = 80_000;

/** The latest rows of all directions, so many as a large municipality has in some years: what does a model of them cost? */
export function stortSett(plan: readonly Planrad[]): Pick<Klasseoppgave, 'tren' | 'oppskrift' | 'valg'> {
  return {
    oppskrift: PLANOPPSKRIFT,
    valg: PLANVALG,
    tren: plan.slice(-MANGE).map((en) => planrad(en, en.dokumenttype, '')),
  };
}

const LOVOPPSKRIFT: readonly Trekkfelt[] = [
  { felt: 'tittel', ord: 2, tegn: [4, 6], hel: false, vekt: 1.5 },
  { felt: 'tekst', ord: 2, tegn: [4, 5], hel: false, vekt: 1 },
];
const LOVDELER = [0.5, 0.6, 0.7, 0.8, 0.9];
const TEKSTLENGDE = 6000;

/** Ministry of published acts: five rolling splits, each trained on all before it and asked about the next tenth. */
export function lovoppgaver(lover: readonly Lovrad[], metoder: readonly Metode[]): Klasseoppgave[] {
  const rader = lover.map(
    ({ tittel, tekst, departement, dato }): Klasserad => ({
      klasse: departement[0] ?? 'ukjent',
      dato,
      dag: dag(dato),
      tekster: { tittel, tekst: tekst.slice(0, TEKSTLENGDE) },
      rentekst: `${tittel} ${tekst.slice(0, TEKSTLENGDE)}`,
    }),
  );
  return LOVDELER.map((del, nr) => ({
    navn: `lovtidend ${nr + 1}: departement`,
    oppskrift: LOVOPPSKRIFT,
    valg: { ...VANLIG_MODELL, runder: 15, steg: 0.1 },
    tren: rader.slice(0, Math.floor(rader.length * del)),
    proeve: rader.slice(Math.floor(rader.length * del), Math.floor(rader.length * (del + 0.1))),
    metoder,
    alfa: null,
  }));
}

const FOELSOMOPPSKRIFT: readonly Trekkfelt[] = [
  { felt: 'tittel', ord: 2, tegn: [3, 5], hel: false, vekt: 1 },
  { felt: 'tegn', ord: 1, tegn: null, hel: false, vekt: 1 },
];
const STORE_ORD = 4;

/** How a title is built, as words: short and vague ones hide more than long ones with a property in them. */
function tittelform(tittel: string): string {
  const ord = tittel.split(/[\s,]+/);
  const store = ord.slice(1).filter((ett) => /^\p{Lu}/u.test(ett)).length;
  const lengde = ord.length <= 2 ? 'kort' : ord.length <= 4 ? 'middels' : ord.length <= 8 ? 'lang' : 'langst';
  return [
    ...foelsomhetstegn(tittel).map((tegn) => tegn.replace(/\d/, (tall) => 'oabcd'[Number(tall)] ?? '')),
    lengde,
    `store_${'abcde'[Math.min(STORE_ORD, store)]}`,
    `ledd_${'abcde'[Math.min(STORE_ORD, tittel.split(' - ').length)]}`,
    /^\d+\/\d+/.test(tittel) ? 'medeiendom' : 'uteneiendom',
    /\d/.test(tittel) ? 'medtall' : 'utentall',
  ].join(' ');
}

export const SKJERMET = 'skjermet';

/** Letters in and out of a whole municipality: did the archivist hide the other party? */
export function foelsomoppgave(kommune: readonly Kommunerad[], metoder: readonly Metode[]): Klasseoppgave {
  const rader = kommune
    .filter(({ retning }) => retning === 'I' || retning === 'U')
    .map(
      ({ tittel, part, dato, retning }): Klasserad => ({
        klasse: part === null ? SKJERMET : 'åpen',
        dato,
        dag: dag(dato),
        tekster: { tittel, tegn: `retning_${retning.toLowerCase()} ${tittelform(tittel)}` },
        rentekst: tittel,
      }),
    );
  return {
    navn: 'hele kommunen: følsomt',
    oppskrift: FOELSOMOPPSKRIFT,
    valg: { ...VANLIG_MODELL, runder: 8, steg: 0.1, minst: 1, halveringsdager: 30 },
    tren: rader.filter(({ dato }) => dato < SKILLE.kommune),
    proeve: rader.filter(({ dato }) => dato >= SKILLE.kommune),
    metoder,
    alfa: null,
  };
}
