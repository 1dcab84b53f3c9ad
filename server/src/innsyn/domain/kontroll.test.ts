import { finnTall } from '@dokumentsenter/noark';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { erUfravikelig, kontroller, vask, vaskPost } from './kontroll.ts';
import type { OffentligPost } from './offentligPost.ts';

function enPost(felt: Partial<OffentligPost>): OffentligPost {
  return {
    journalaar: 2026,
    journalsekvensnummer: 12,
    registreringsID: '2026/3-1',
    saksnummer: '2026/3',
    journalposttype: 'I',
    journaldato: '2026-11-20',
    dokumentetsDato: null,
    tittel: 'Søknad om ferdigattest',
    sakstittel: 'Byggesak 12/34',
    parter: [],
    administrativEnhet: 'Plan og bygg',
    klasse: null,
    hjemmel: null,
    utgaatt: false,
    ...felt,
  };
}

/** Synthetic (month + 80), with control digits; D-numbers have day + 40. */
const etFoedselsnummer = fc
  .record({
    dag: fc.integer({ min: 1, max: 28 }),
    maaned: fc.integer({ min: 1, max: 12 }),
    aar: fc.integer({ min: 0, max: 99 }),
    d: fc.boolean(),
    nr: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ dag, maaned, aar, d, nr }) =>
    medKontrollsifre(
      [dag + (d ? 40 : 0), maaned + 80, aar].map((t) => String(t).padStart(2, '0')).join('') +
        String(nr).padStart(3, '0'),
    ),
  )
  .filter((tall): tall is string => tall !== null);

function medKontrollsifre(ni: string): string | null {
  const k1 = kontroll(ni, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
  if (k1 === null) return null;
  const k2 = kontroll(ni + k1, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
  return k2 === null ? null : ni + k1 + k2;
}
function kontroll(sifre: string, vekter: number[]): string | null {
  const rest = 11 - (vekter.reduce((sum, vekt, i) => sum + vekt * Number(sifre[i]), 0) % 11);
  return rest === 10 ? null : String(rest % 11);
}

const skille = fc.constantFrom('', ' ', '\u00a0', '-', '.', ' - ', '\u2009', '\u200b');
const uskyldig = fc.constantFrom(
  'Søknad om ',
  'Vedrørende ',
  'Klage på vedtak 2026/14 ',
  'gnr. 12 bnr. 7 ',
  '',
  'Faktura nr 7: ',
);

describe('numbers that must never be public', () => {
  test('every fødselsnummer and D-nummer is found, whole or split, wherever it stands, also with one wrong digit', () => {
    fc.assert(
      fc.property(
        etFoedselsnummer,
        skille,
        skille,
        uskyldig,
        fc.constantFrom('', ' snarest', '.', ', Rana'),
        fc.option(fc.integer({ min: 6, max: 10 })),
        (nummer, a, b, foer, etter, feil) => {
          const tall =
            feil === null ? nummer : nummer.slice(0, feil) + ((Number(nummer[feil]) + 1) % 10) + nummer.slice(feil + 1);
          for (const skrevet of [
            `${tall.slice(0, 6)}${a}${tall.slice(6)}`,
            `${tall.slice(0, 2)}${a}${tall.slice(2, 4)}${a}${tall.slice(4, 6)}${b}${tall.slice(6)}`,
          ]) {
            const post = enPost({ tittel: `${foer}${skrevet}${etter}` });
            expect(kontroller(post).some((f) => f.slag === 'foedselsnummer' || f.slag === 'kontonummer')).toBe(true);
            if (feil === null) {
              expect(erUfravikelig(kontroller(post))).toBe(true);
              expect(vask(post.tittel).replace(/\D/g, '')).not.toContain(nummer);
            }
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('a fødselsnummer glued to other digits or letters is found too', () => {
    fc.assert(
      fc.property(
        etFoedselsnummer,
        fc.constantFrom('fnr', 'nr.', '1', '0047', 'x'),
        fc.constantFrom('', 'x', '9', '00'),
        (nummer, foer, etter) => {
          expect(finnTall(`${foer}${nummer}${etter}`).some((t) => t.slag === 'foedselsnummer')).toBe(true);
        },
      ),
    );
  });

  test('nothing that is shown of an entry can carry one, in any field', () => {
    fc.assert(
      fc.property(etFoedselsnummer, skille, (nummer, a) => {
        const tekst = `Ola ${nummer.slice(0, 6)}${a}${nummer.slice(6)} Rana`;
        const vist = vaskPost(
          enPost({
            tittel: tekst,
            sakstittel: tekst,
            hjemmel: tekst,
            klasse: tekst,
            administrativEnhet: tekst,
            parter: [{ type: 'avsender', navn: tekst, personnavn: false }],
          }),
        );
        expect(JSON.stringify(vist).replace(/\D/g, '')).not.toContain(nummer);
      }),
    );
  });

  test('the excerpt for the one who decides does not repeat the number', () => {
    const [funn] = kontroller(enPost({ tittel: 'Søknad fra 01819012345' }));
    expect(funn?.utdrag).toBe('Søknad fra ‹018190•••••›');
  });

  test.each([
    'Utbetaling til 1234.56.78903',
    'Konto 1234 56 78903',
    'konto 86011117947',
    'Konto 0101.01.00107',
    'Konto 01010100107',
  ])('account number in «%s»', (tittel) => {
    expect(kontroller(enPost({ tittel })).map((f) => f.slag)).toContain('kontonummer');
  });

  test.each([
    'Vigeveien 17 - 47/15 - søknad om ferdigattest',
    'Jolleveien 11 - 7/259 7/259/0/0, mulig ulovlig oppført levegg',
    'Møteinnkalling 12.03.2026 og 14.04.2026',
    'Faktura 2026-104533, ordre 99887766',
    'Tilbud fra 974 767 880',
    'Avenyen 10-12 63/885/0/0, søknad om igangsettingstillatelse',
    'Kommuneplan 2026-2038 - høring',
  ])('harmless numbers pass: «%s»', (tittel) => {
    expect(finnTall(tittel)).toEqual([]);
  });
});

describe('how to reach somebody', () => {
  test.each([
    ['Klage fra kari.testesen@epost.example på vedtak', ['epost']],
    ['Svar til ola (at) firma.no', ['epost']],
    ['Tilbud på telefon 75 14 50 00', ['telefon']],
    ['Ring 900 12 345 om brøyting', ['telefon']],
    ['Ring +47 90012345', ['telefon']],
    ['tlf. 75145000', ['telefon']],
    ['mobil: 90 01 23 45', ['telefon']],
    ['Nabovarsel 90012345', ['telefon']],
    ['Konto 1234 56 78903', ['kontonummer']],
  ])('«%s»', (tittel, slag) => {
    expect(kontroller(enPost({ tittel })).map((f) => f.slag)).toEqual(slag);
    const part = { type: 'avsender', navn: tittel, personnavn: false } as const;
    expect(kontroller(enPost({ parter: [part] })).map((f) => f.slag)).toEqual(expect.arrayContaining(slag));
  });

  test.each([
    'Faktura 2026-104533, ordre 99887766',
    'Faktura nr. 90012345',
    'Vigeveien 17 - 47/15 - søknad om ferdigattest',
    'Møte 12.03.2026 kl. 10-12 @ rådhuset',
    'Jolleveien 11 - 7/259 7/259/0/0',
    'Høring 2026/14 - frist 20260312',
    'gnr. 47 bnr. 152 fnr. 300',
  ])('lets «%s» pass', (tittel) => {
    expect(kontroller(enPost({ tittel }))).toEqual([]);
  });
});

describe('health and child welfare', () => {
  test.each([
    'Bekymringsmelding',
    'Vedtak om spesialundervisning skoleåret 2026/2027',
    'Søknad om økonomisk sosialhjelp',
    'Epikrise',
    'Omsorgsovertakelse - varsel til partene',
    'Sakkunnig vurdering frå PPT',
    'Sjukmelding',
    'Tvangsvedtak etter helse- og omsorgstjenesteloven',
    'Søknad om støttekontakt',
    'Utredning av ADHD',
    'Søknad om BPA',
    'Begjæring om gjeldsordning - melding til kreditor',
    'Bekymringsmelding - barn i Strandgata 3',
    'Bekymringsmelding 14/826, ulovlig tiltak og barn som bor der',
    'Brukerstyrt personlig assistanse - vedtak',
    'Søknad om omsorgsbolig',
    'Innlagt på sykehus',
    'Krav om soning',
    'Henvisning til PPT',
  ])('stops «%s»', (tittel) => {
    expect(kontroller(enPost({ tittel })).map((f) => f.slag)).toContain('helseord');
  });

  test.each([
    'Bekreftelse på mottatt søknad',
    'Høring - endringer i barnevernloven',
    'Piperehabilitering Strandgata 3',
    'Klage på gangsti',
    'Temaplan for psykisk helse 2026-2030',
    'Årsrapport helsestasjon og skolehelsetjeneste',
    'Innfordring og gjeldsordninger 2026',
    'Høring - ny lov om vern mot smittsomme sykdommer',
    'Blåmeisveien 11 14/782, ulovlige tiltak - bruksendring - bekymringsmelding',
    'Utvidet søkerliste - Fagarbeider - Bekkevegen omsorgsboliger',
    'Utlysning - brukerpersonlig assistent - hjemmetjenesten',
    'Hytte med innlagt vann - søknad om tiltak',
    'Protokoll fra rådet for personer med funksjonsnedsettelse',
    'Plan for støysoning ved skytebanen',
    'Detaljregulering Fergefjellet - ppt-presentasjon',
  ])('lets «%s» pass', (tittel) => {
    expect(kontroller(enPost({ tittel }))).toEqual([]);
  });
});
