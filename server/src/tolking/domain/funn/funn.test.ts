import { erFoedselsnummer, erKontonummer, erOrganisasjonsnummer } from '@dokumentsenter/noark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finnAlt } from './finnAlt.ts';
import type { Funnslag } from './funn.ts';

const funnet = (tekst: string, slag: Funnslag): string[] =>
  finnAlt(tekst)
    .filter((funn) => funn.slag === slag)
    .map(({ verdi }) => verdi);

describe('numbers with check digits', () => {
  it.each([
    ['Org.nr. 241 929 027 MVA', ['241929027']],
    ['Orgnr 24l929O27', ['241929027']],
    ['Org.nr. 241 929 028', []],
    ['Konto 1241 929 027', []],
    ['Fakturanr. 241929027', []],
  ])('organisation in «%s»', (tekst, verdier) => {
    expect(funnet(tekst, 'orgnr')).toEqual(verdier);
  });

  it.each([
    ['Fnr. 068401 83554', '06840183554'],
    ['Fødselsnummer: 06840l83554', '06840183554'],
  ])('person in «%s»', (tekst, verdi) => {
    expect(erFoedselsnummer(verdi)).toBe(true);
    expect(funnet(tekst, 'foedselsnummer')).toEqual([verdi]);
  });

  it('proposes no number whose check digits do not hold, whatever the letter says', () => {
    const tall = fc.array(fc.constantFrom(...'0123456789lOSB .-/\nfnr'.split('')), { maxLength: 60 });
    fc.assert(
      fc.property(tall, (tegn) => {
        for (const { slag, verdi } of finnAlt(tegn.join(''))) {
          if (slag === 'foedselsnummer') expect(erFoedselsnummer(verdi)).toBe(true);
          if (slag === 'kontonummer') expect(erKontonummer(verdi)).toBe(true);
          if (slag === 'orgnr') expect(erOrganisasjonsnummer(verdi)).toBe(true);
        }
      }),
    );
  });
});

describe('dates', () => {
  it.each([
    ['Mo i Rana, 12. mars 2026', '2026-03-12'],
    ['den 3.4.2026', '2026-04-03'],
    ['3/12-25', '2025-12-03'],
    ['2026-11-03', '2026-11-03'],
    ['l2. mars 2026', '2026-03-12'],
    ['December 3rd, 2025', '2025-12-03'],
    ['3 May 2026', '2026-05-03'],
    ['7. desember 2025', '2025-12-07'],
    ['f. 08.10.42', '2042-10-08'],
    ['f. 08.10.82', '1982-10-08'],
  ])('%s', (tekst, iso) => {
    expect(funnet(tekst, 'dato')).toEqual([iso]);
  });

  it.each([
    '31.02.2026',
    '12.13.2026',
    'Konto 1234.12.20261',
    'versjon 1.2.3',
    '12. marsj 2026',
  ])('%s is none', (tekst) => {
    expect(funnet(tekst, 'dato')).toEqual([]);
  });
});

describe('properties', () => {
  it.each([
    ['gnr. 37 bnr. 112', '37/112'],
    ['Gnr 37, Bnr 112', '37/112'],
    ['gårdsnr. 37, bruksnr. 112', '37/112'],
    ['gnr/bnr 37/112', '37/112'],
    ['Byggesak gnr. 37/112 – garasje', '37/112'],
    ['gnr./bnr.: 37/112', '37/112'],
    ['eiendommen 37/112', '37/112'],
    ['eigedom 1820-37/112', '37/112'],
    ['gbnr. 37/112', '37/112'],
    ['gnr. 37, bnr. 112, fnr. 2, snr. 3', '37/112/2/3'],
    ['gnr. 37 bnr. 112 snr. 3', '37/112/0/3'],
    ['gnr. 37, bnr. 1l2', '37/112'],
  ])('%s', (tekst, verdi) => {
    expect(funnet(tekst, 'eiendom')).toEqual([verdi]);
  });

  it.each(['sak 2026/14', '37/112', 'org.nr. 241929027', 'gnr. og bnr. mangler'])('%s is none', (tekst) => {
    expect(funnet(tekst, 'eiendom')).toEqual([]);
  });
});

describe('how to reach somebody', () => {
  it.each([
    ['Tlf. 75 29 26 50', '75292650'],
    ['Tlf.75 11 57 34', '75115734'],
    ['mobil +47 412 34 567', '41234567'],
    ['Ring meg på 41234567', '41234567'],
  ])('%s', (tekst, verdi) => {
    expect(funnet(tekst, 'telefon')).toEqual([verdi]);
  });
  it.each(['kr 75 292 650', 'Fakturanr. 412 34 567', '12 34 56 78 90', '75 29'])('%s is no telephone', (tekst) => {
    expect(funnet(tekst, 'telefon')).toEqual([]);
  });

  it.each([
    ['post@fjord.example', 'post@fjord.example'],
    ['Ola.Prøve ©fjordpost.example', 'ola.prøve@fjordpost.example'],
    ['postøskjaergardbygg.example', 'post@skjaergardbygg.example'],
    ['Trond Skardalhaug\ntrond.skardalhaugefjordpost.example', 'trond.skardalhaug@fjordpost.example'],
    ['kari.proeveagmail.com', 'kari.proeve@gmail.com'],
  ])('the address in «%s»', (tekst, verdi) => {
    expect(funnet(tekst, 'epost')).toEqual([verdi]);
  });
  it.each([
    'www.fjordpost.example',
    'fjordpostene.example',
    'Se kommunen.no',
    'bjørnøya.no',
  ])('%s is a place on the web', (tekst) => {
    expect(funnet(tekst, 'epost')).toEqual([]);
  });

  it.each([
    ['Multebærstien 37 | 8622 Mo i Rana', ['Multebærstien 37'], ['8622 Mo i Rana']],
    ['Gamle Kaivei 4\n8651 Mosjøen Tlf. 75 29 26 50', ['Gamle Kaivei 4'], ['8651 Mosjøen']],
    ['8622 Moi Rana | Tlf. 75', [], ['8622 Mo i Rana']],
    ['4460 Moi Tlf. 51', [], ['4460 Moi']],
    ['Postboks 173, 8601 Mo i Rana', ['Postboks 173'], ['8601 Mo i Rana']],
    ['Rådhuset Einerveien 7', ['Einerveien 7'], []],
    ['Olav Tryggvasons gate 12B', ['Olav Tryggvasons gate 12B'], []],
    ['Torggarden 2\n8800 Sandnessjøen', ['Torggarden 2'], ['8800 Sandnessjøen']],
    ['Møte 12. mars 2026 Rådhuset', [], []],
  ])('the place in «%s»', (tekst, adresser, poststeder) => {
    expect([funnet(tekst, 'adresse'), funnet(tekst, 'poststed')]).toEqual([adresser, poststeder]);
  });
});

describe('names', () => {
  it.each([
    ['Pasienten Alfred Kvernlivik, født 08.10.1942, har', ['Alfred Kvernlivik']],
    ['Med vennlig hilsen\nGunvor Furuåsvik', ['Gunvor Furuåsvik']],
    ['Anne Lise Brattlimyr Mo i Rana\n8622 Mo i Rana', ['Anne Lise Brattlimyr']],
    ['Beskrivelse Antall Beløp', []],
    ['Vi bor i Øvre Storgata', []],
  ])('persons in «%s»', (tekst, navn) => {
    expect(funnet(tekst, 'person')).toEqual(navn);
  });

  it('keeps the printed name, and not what the signature above it was read as', () => {
    expect(funnet('Hilsen\nAnne His Brølllinsyr\nAnne Lise Brattlimyr', 'person')).toEqual(['Anne Lise Brattlimyr']);
    expect(funnet('Kari Prøve\nOla Eksempel', 'person')).toEqual(['Kari Prøve', 'Ola Eksempel']);
  });

  it.each([
    ['Rana kommune Elvekroken Ventilasjon AS', ['Rana kommune', 'Elvekroken Ventilasjon AS']],
    ['Til Rana kommune', ['Rana kommune']],
    ['Fjordsykehuset, ortopedisk sengepost', ['Fjordsykehuset, ortopedisk sengepost']],
    ['Fjordsykehuset | Tlf.\nFjordsykehuset, ortopedisk sengepost', ['Fjordsykehuset, ortopedisk sengepost']],
    ['Plassen ved Tverrlia skole er sagt opp.', ['Tverrlia skole']],
    ['Tilbakeslag fra avløpsledning i Orrhaneveien', []],
  ])('organisations in «%s»', (tekst, navn) => {
    expect(funnet(tekst, 'organisasjon')).toEqual(navn);
  });
});

describe('amounts and references', () => {
  it.each([
    ['kr 12 450,-', '12450.00'],
    ['4.500 kroner', '4500.00'],
    ['NOK 1 250,50', '1250.50'],
  ])('%s', (tekst, verdi) => {
    expect(funnet(tekst, 'beloep')).toEqual([verdi]);
  });

  it.each([
    ['Vår ref.: P-1234', ['P-1234']],
    ['Dykkar ref.: 2026/14-3', ['2026/14-3']],
    ['Viser til 2026/14.', ['2026/14']],
    ['Saksnr.: 26/48834', ['26/48834']],
    ['Vår saksref: 2025/77-1', ['2025/77-1']],
    ['J.nr. A-4411', ['A-4411']],
    ['Vi viser til 26/48834-2 av i går', ['26/48834-2']],
    ['Saksbehandler 12', []],
    ['gnr/bnr 21/187', []],
    ['12.03.2026/4', []],
  ])('«%s»', (tekst, verdier) => {
    expect(funnet(tekst, 'referanse')).toEqual(verdier);
  });
});

describe('everything together', () => {
  const tekster = fc.array(
    fc.constantFrom(
      'Ola Prøve',
      '12. mars 2026',
      'gnr. 3 bnr. 4',
      'kr 4 500',
      '\n',
      ' ',
      'ø',
      '8610 Mo',
      '@',
      '.no',
      '11',
    ),
    {
      maxLength: 40,
    },
  );

  it('stands where it says, in order, and never twice in the same place', () => {
    fc.assert(
      fc.property(tekster, (biter) => {
        const tekst = biter.join('');
        let sist = 0;
        for (const { fra, til } of finnAlt(tekst)) {
          expect(fra).toBeGreaterThanOrEqual(sist);
          expect(til).toBeGreaterThan(fra);
          expect(til).toBeLessThanOrEqual(tekst.length);
          sist = til;
        }
      }),
    );
  });

  it('reads the beginning of a page that is longer than any page', () => {
    const side = `12. mars 2026 ${'Ole Aa, '.repeat(30_000)}`;
    expect(funnet(side, 'dato')).toEqual(['2026-03-12']);
  });
});
