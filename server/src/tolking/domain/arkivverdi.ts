import { type Brev, bevisFra, bevisUtenSted, type Vurdert, velgBeste } from './brev.ts';
import type { Bevis, Forslag } from './forslag.ts';
import type { Regel } from './regler.ts';

export interface Arkivverdi {
  readonly arkiveres: false;
  readonly arkivverdi: false;
  /** One of the reasons `mottak.avvisForsendelse` takes. */
  readonly aarsak: 'faktura' | 'reklame' | 'nyhetsbrev' | 'annet';
}

interface Slag {
  readonly aarsak: Arkivverdi['aarsak'];
  readonly regel: Regel;
  readonly visning: string;
  readonly tegn: readonly (readonly [RegExp, number])[];
}

const SLAG: readonly Slag[] = [
  {
    aarsak: 'faktura',
    regel: 'faktura',
    visning: 'Faktura – hører til i økonomisystemet',
    tegn: [
      [/^(faktura|kreditnota|invoice|rekning|regning)\b(?!\s*(på|til|for|av|gjelder))/im, 3],
      [/\b(fakturanr|fakturanummer|faktura nr|fakturadato|invoice (no|number|date))\b/i, 3],
      [/\b(kid|kid-nr|kidnummer)\b\s*:?\s*\d/i, 2],
      [/\b(å betale|beløp å betale|sum å betale|til betaling|amount due|totalt inkl)/i, 2],
      [/\b(forfallsdato|forfall|betalingsfrist|due date)\b/i, 1.5],
      [/\b(kontonr|kontonummer|bankkonto|iban)\b/i, 1],
      [/\b(mva|eks\.? mva|25 ?%)\b/i, 0.7],
    ],
  },
  {
    aarsak: 'reklame',
    regel: 'reklame',
    visning: 'Reklame – skal ikke arkiveres',
    tegn: [
      [/\b(kampanje|kampanjepris|tilbud kun|spesialtilbud|supertilbud|gode tilbud|rabatt|rabattkode)\b/i, 2],
      [
        /\b(bestill (nå|no|i dag)|kjøp nå|kjøp no|prøv gratis|gratis prøve|uforpliktende|uforpliktande|book (en )?demo|markedets beste|marknadens beste)\b/i,
        2,
      ],
      [
        /\b(våre produkter|våre produkt|produktkatalog|katalog|nettbutikk|lagersalg|messetilbud|sommersalg|black week)\b/i,
        1.5,
      ],
      [/\b(kr|kun|fra|frå)\s*\d[\d .]*,-/i, 1],
      [/\b\d{1,2} ?% (rabatt|avslag)/i, 2],
      [/\b(reservasjon mot reklame|meld deg av|avmelding|unsubscribe)\b/i, 1],
    ],
  },
  {
    aarsak: 'nyhetsbrev',
    regel: 'nyhetsbrev',
    visning: 'Nyhetsbrev – skal ikke arkiveres',
    tegn: [
      [/\b(nyhetsbrev|nyheitsbrev|newsletter)\b/i, 3],
      [/\b(meld deg av|avmeld|avslutt abonnement|unsubscribe|avslutte abonnementet|endre preferanser)\b/i, 2],
      [/\b(se i nettleser|åpne i nettleser|view in browser|vis i nettlesar|les mer|les meir|les hele saken)\b/i, 1.5],
      [/\b(du mottar denne|du får denne e-posten fordi|du får denne e-posten fordi du abonnerer|abonnent)\b/i, 2],
    ],
  },
];

/** A text that says at least three of the things every invoice says. Certain enough for a rule that a municipality has set. */
export const erFakturatekst = (tekst: string): boolean =>
  SLAG.some(({ aarsak, tegn }) => aarsak === 'faktura' && tegn.filter(([moenster]) => moenster.test(tekst)).length > 2);

/** What makes it case work after all: a claim, a complaint or an application about the same thing. */
const SAKSBEHANDLES =
  /\b(klage|klager på|klagar på|innsigelse|bestrid|uenig|ueinig|søknad|søker om|søkjer om|innsyn|refusjonskrav|krav om refusjon|dekke utgift|purring på svar|anbud|konkurransegrunnlag|ettergi|betalingsutset|nabovarsel|høring|vedtak|gnr)\b/i;

/**
 * Proposes that the letter is not for the archive (noark.md 5.2 § 14: no case work, no value as documentation).
 * Null when it is. An application or complaint always is, whatever else stands in it.
 */
export function foreslaaArkivverdi(brev: Brev): Forslag | null {
  const emne = brev.grunnlag.epost?.emne ?? '';
  const tekst = `${emne}\n${brev.heleTekst}`;
  const saksord = (tekst.match(new RegExp(SAKSBEHANDLES, 'gi')) ?? []).length;
  const vurderte = SLAG.flatMap((slag): Vurdert<Arkivverdi>[] => {
    const treff = slag.tegn.filter(([moenster]) => moenster.test(tekst));
    const poeng = treff.reduce((s, [, vekt]) => s + vekt, 0) - saksord * 2;
    if (poeng < 3.5 || treff.length < 2) return [];
    const bevis = treff.slice(0, 3).map(([moenster]): Bevis => {
      const linje = brev.alle.find((l) => moenster.test(l.tekst));
      const funnet = linje === undefined ? null : (moenster.exec(linje.tekst)?.[0] ?? null);
      return linje === undefined || funnet === null
        ? bevisUtenSted(slag.regel)
        : bevisFra(brev, linje, funnet.trim(), slag.regel);
    });
    const verdi: Arkivverdi = { arkiveres: false, arkivverdi: false, aarsak: slag.aarsak };
    return [{ verdi, visning: slag.visning, konfidens: Math.min(0.95, 0.45 + poeng * 0.06), bevis }];
  });
  return velgBeste('arkivverdi', vurderte);
}
