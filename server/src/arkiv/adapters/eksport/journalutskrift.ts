import { JOURNALKOLONNER, JOURNALNAVN, type Journalkolonne } from '@dokumentsenter/contract';
import { Ark } from '../../../platform/pdf/ark.ts';
import type { Journalrapportrad, Journalslag } from '../../index.ts';
import { journalfelt } from './journaltabell.ts';
import type { Maalform } from './listetabell.ts';

export interface Journalhode {
  readonly kommune: string;
  /** What was asked for, in words: a period, numbers. */
  readonly utvalg: string;
  readonly maalform: Maalform;
}

const SIDE = { nb: 'Side', nn: 'Side' } as const;
const TOM = { nb: 'Ingen journalposter i dette utvalget.', nn: 'Ingen journalpostar i dette utvalet.' } as const;
/** In the line above the title, and as the title: not said once more among the fields. */
const I_HODET: ReadonlySet<Journalkolonne> = new Set([
  'journalnummer',
  'registreringsID',
  'journaldato',
  'type',
  'tittel',
  'mappeID',
  'sakstittel',
]);
const HOEYDE = 96;

/** A journal to be read on paper or handed out, as PDF/A-2b: one entry under the other, day by day (krav 5.2.2, 5.2.9). */
export async function skrivJournal(
  slag: Journalslag,
  rader: readonly Journalrapportrad[],
  { kommune, utvalg, maalform }: Journalhode,
): Promise<Buffer> {
  const tittel = JOURNALNAVN[slag][maalform];
  const ark = new Ark(`${tittel} ${kommune}`, maalform);
  ark.avsnitt(kommune, { grad: 11, vekt: 600, dus: true });
  ark.avsnitt(tittel, { grad: 22, vekt: 600 });
  if (utvalg !== '') ark.avsnitt(utvalg, { dus: true });
  ark.luft(12);
  if (rader.length === 0) ark.avsnitt(TOM[maalform]);
  const felt = journalfelt(slag, maalform);
  for (const rad of rader) {
    const tekst = (navn: Journalkolonne) => String(felt.find(([en]) => en === navn)?.[1](rad) ?? '');
    ark.sikre(HOEYDE);
    ark.strek();
    ark.avsnitt([tekst('journalnummer'), tekst('registreringsID'), tekst('type'), tekst('journaldato')].join('  ·  '), {
      grad: 8.5,
      dus: true,
    });
    ark.avsnitt(tekst('tittel'), { grad: 11, vekt: 600 });
    ark.avsnitt(`${tekst('mappeID')} ${tekst('sakstittel')}`, { grad: 9 });
    ark.luft(2);
    for (const [navn, celle] of felt) {
      const verdi = celle(rad);
      if (verdi !== null && verdi !== '' && !I_HODET.has(navn)) {
        ark.felt(JOURNALKOLONNER[navn][maalform], String(verdi), { grad: 8.5 });
      }
    }
    ark.luft(4);
  }
  return ark.avslutt((side, av) => ({
    venstre: [kommune, tittel, utvalg].filter((ledd) => ledd !== '').join(' · '),
    hoeyre: `${SIDE[maalform]} ${side} av ${av}`,
  }));
}
