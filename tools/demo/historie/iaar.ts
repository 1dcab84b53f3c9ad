import { dager, hverdag, type Sakslop, type Sakvalg, sakshendelser, somDato } from './saker.ts';
import { SAKSTYPER, type Sakstype } from './sakstyper.ts';
import type { Hendelse, Scene } from './scene.ts';

/** This year's cases, told back from today: each stands in the work lists it belongs in. */
const IAAR: readonly (Omit<Sakvalg, 'senest' | 'endre'> & {
  readonly klasse: string;
  readonly om: string;
  readonly part: string;
  /** Days ago the case was opened. */
  readonly siden: number;
  readonly slag?: 'forfall' | 'uten-dato' | 'tegning';
})[] = [
  // Ready to close: everything archived and answered.
  { klasse: '0', om: 'forskrift om gebyr', part: 'Nordland fylkeskommune', siden: 150, lukkes: null, arkiveres: true },
  { klasse: 'U', om: 'Gruben Matsenter AS', part: 'Gruben Matsenter AS', siden: 120, lukkes: null, arkiveres: true },
  { klasse: 'K', om: 'Stormdalen', part: '#Bjørg Stormdalsli', siden: 110, lukkes: null, arkiveres: true },
  // Archived, but a letter was never answered: closing warns.
  { klasse: 'M', om: 'Altermark 3', part: '#Hans Altermo', siden: 90, lukkes: null, arkiveres: true, antall: 1 },
  // For quality control.
  { klasse: 'Q', om: 'Lyngheim skole', part: 'FAU ved Lyngheim skole', siden: 80, lukkes: null },
  { klasse: '6', om: 'feiing av gater', part: 'Ren Gate AS', siden: 75, lukkes: null },
  // Unanswered, and over time.
  {
    klasse: 'L',
    om: 'Gnr. 23 bnr. 702 - carport',
    part: '#Mona Selforsli',
    siden: 50,
    lukkes: null,
    antall: 1,
    slag: 'forfall',
  },
  { klasse: 'K', om: 'Okstindan', part: 'Okstindan Turlag', siden: 41, lukkes: null, antall: 1, slag: 'forfall' },
  { klasse: '2', om: 'gnr. 31 bnr. 77', part: '#Knut Ytterlid', siden: 34, lukkes: null, antall: 2, slag: 'forfall' },
  // Registered without the date of the document.
  { klasse: 'Q', om: 'Mobekken', part: 'Mobekken Velforening', siden: 21, lukkes: null, antall: 1, slag: 'uten-dato' },
  {
    klasse: '0',
    om: 'sivilforsvarsplan',
    part: 'Statsforvalteren i Nordland',
    siden: 18,
    lukkes: null,
    antall: 1,
    slag: 'uten-dato',
  },
  // A drawing that nothing here can make PDF/A of.
  {
    klasse: 'L',
    om: 'Gnr. 52 bnr. 19 - kai',
    part: 'Langneset Båtforening',
    siden: 14,
    lukkes: null,
    antall: 1,
    slag: 'tegning',
  },
  {
    klasse: 'L',
    om: 'Gnr. 8 bnr. 64 - balkonger',
    part: 'Nordahls gate 9 Borettslag',
    siden: 9,
    lukkes: null,
    antall: 1,
    slag: 'tegning',
  },
];
const SVARFRIST_DAGER = 21;

export function iaar(scene: Scene, naa: Date): { hendelser: Hendelse[]; lop: Sakslop[] } {
  const aarsstart = new Date(`${naa.getUTCFullYear()}-01-02T08:00:00Z`);
  const senest = new Date(naa.getTime() - 2 * 3_600_000);
  const lop: Sakslop[] = [];
  const hendelser = IAAR.flatMap(({ klasse, om, part, siden, slag, ...valg }, nr) => {
    const start = hverdag(new Date(Math.max(dager(naa, -siden).getTime(), aarsstart.getTime() + nr * 3_600_000)));
    const en: Sakslop = { type: sakstype(klasse, om), om: { om, part }, start, sak: '', poster: [] };
    lop.push(en);
    return sakshendelser(scene, en, { ...valg, senest, endre: endring(scene, slag) });
  });
  return { hendelser, lop };
}

function sakstype(klasse: string, om: string): Sakstype {
  const type = SAKSTYPER.find((en) => en.klasse === klasse && en.tilgangskode === undefined);
  if (type === undefined) throw new Error(`No kind of case for ${om}`);
  return type;
}

function endring(scene: Scene, slag: (typeof IAAR)[number]['slag']): NonNullable<Sakvalg['endre']> {
  return async (nr, post) => {
    if (nr > 0 || slag === undefined) return post;
    if (slag === 'uten-dato') return { ...post, dokumentetsDato: null };
    if (slag === 'tegning') return { ...post, dokumenter: [await scene.tegning('Situasjonsplan')] };
    return { ...post, forfallsdato: somDato(dager(post.mottattDato ?? new Date(), SVARFRIST_DAGER)) };
  };
}
