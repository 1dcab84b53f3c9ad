import { describe, expect, it } from 'vitest';
import { kode, verdi } from '../testing/byggere.ts';
import {
  gjeldendeTilgangskode,
  leggTilAar,
  type Skjermingsvalg,
  skjulTittel,
  vurderSkjermingsvalg,
} from './skjermingsvalg.ts';

const IDAG = '2026-11-22';
const KODER = [
  {
    kode: '13',
    tittel: 'Taushetsplikt',
    hjemmel: 'Offl. § 13',
    helDokument: false,
    gyldigFra: '2009-01-01',
    gyldigTil: null,
  },
  {
    kode: '14',
    tittel: 'Organinternt',
    hjemmel: 'Offl. § 14',
    helDokument: true,
    gyldigFra: '2009-01-01',
    gyldigTil: null,
  },
  {
    kode: 'XX',
    tittel: 'Midlertidig',
    hjemmel: 'Midlertidig',
    helDokument: true,
    gyldigFra: '2009-01-01',
    gyldigTil: null,
  },
  {
    kode: '5a',
    tittel: 'Utgått',
    hjemmel: 'Offl. 1970',
    helDokument: true,
    gyldigFra: '1970-01-01',
    gyldigTil: '2008-12-31',
  },
];
const valg = (endret: Partial<Skjermingsvalg> = {}): Skjermingsvalg => ({
  tilgangskode: '13',
  hjemmel: null,
  skjermedeOrd: ['Ola Testesen'],
  offentligTittel: null,
  metadata: [],
  dokument: null,
  varighet: null,
  ...endret,
});
const TITTEL = 'Bekymringsmelding om Ola Testesen, Testveien 4';

describe('skjulTittel', () => {
  it('2.8.2, 2.8.3: hides the marked words wherever they stand, whole words only', () => {
    expect(skjulTittel(TITTEL, ['Ola Testesen'])).toBe('Bekymringsmelding om *****, Testveien 4');
    expect(skjulTittel('Ola og Olav og ola', ['Ola'])).toBe('***** og Olav og *****');
    expect(skjulTittel('Om Åse og Åsen', ['Åse'])).toBe('Om ***** og Åsen');
    expect(skjulTittel('Sak (a.b) og axb', ['a.b'])).toBe('Sak (*****) og axb');
  });
  it('2.8.2: a phrase goes before a word in it', () => {
    expect(skjulTittel('Kari Testesen og Kari', ['Kari', 'Kari Testesen'])).toBe('***** og *****');
  });
  it('2.8.2: all but the first line, when no word is marked', () => {
    expect(skjulTittel('Bekymringsmelding\nOm Ola Testesen', [])).toBe('Bekymringsmelding');
    expect(skjulTittel('Søknad', [])).toBe('Søknad');
  });
  it('refuses a word that is not there, and only blanks', () => {
    expect(skjulTittel(TITTEL, ['Kari'])).toBeNull();
    expect(skjulTittel(TITTEL, [' '])).toBeNull();
  });
});

describe('vurderSkjermingsvalg', () => {
  it('5.2.20: hides words of the title, with the hjemmel of the code', () => {
    expect(verdi(vurderSkjermingsvalg(TITTEL, valg(), KODER, IDAG))).toEqual({
      tilgangskode: '13',
      hjemmel: 'Offl. § 13',
      offentligTittel: 'Bekymringsmelding om *****, Testveien 4',
      skjermedeOrd: ['Ola Testesen'],
      metadata: ['TRO'],
      dokument: 'D',
      varighet: null,
      opphoererDato: null,
    });
  });

  it('5.2.17: a code for information only never hides the whole document; one for documents does', () => {
    expect(kode(vurderSkjermingsvalg(TITTEL, valg({ dokument: 'H' }), KODER, IDAG))).toBe(
      'arkiv.skjerming-bare-opplysninger',
    );
    expect(verdi(vurderSkjermingsvalg(TITTEL, valg({ tilgangskode: '14', dokument: 'H' }), KODER, IDAG)).dokument).toBe(
      'H',
    );
    expect(verdi(vurderSkjermingsvalg(TITTEL, valg({ tilgangskode: '14' }), KODER, IDAG)).dokument).toBe('H');
    expect(verdi(vurderSkjermingsvalg(TITTEL, valg({ tilgangskode: '14', dokument: 'D' }), KODER, IDAG)).dokument).toBe(
      'D',
    );
  });

  it('5.2.14, 5.2.16: only codes of the list that hold today', () => {
    expect(kode(vurderSkjermingsvalg(TITTEL, valg({ tilgangskode: '5a' }), KODER, IDAG))).toBe(
      'arkiv.tilgangskode-ugyldig',
    );
    expect(kode(vurderSkjermingsvalg(TITTEL, valg({ tilgangskode: '99' }), KODER, IDAG))).toBe(
      'arkiv.tilgangskode-ugyldig',
    );
    expect(kode(vurderSkjermingsvalg(TITTEL, valg({ tilgangskode: ' ' }), KODER, IDAG))).toBe(
      'arkiv.tilgangskode-ugyldig',
    );
  });

  it('5.2.18: the temporary code XX shields until somebody has assessed it', () => {
    expect(verdi(vurderSkjermingsvalg(TITTEL, valg({ tilgangskode: 'XX' }), KODER, IDAG))).toMatchObject({
      tilgangskode: 'XX',
      dokument: 'H',
    });
  });

  it('the title may be written by hand, and metadata chosen from M502', () => {
    const egen = verdi(
      vurderSkjermingsvalg(
        TITTEL,
        valg({ skjermedeOrd: [], offentligTittel: 'Melding', metadata: ['NA', 'TR1'] }),
        KODER,
        IDAG,
      ),
    );
    expect(egen).toMatchObject({ offentligTittel: 'Melding', metadata: ['NA', 'TR1'] });
    expect(verdi(vurderSkjermingsvalg(TITTEL, valg({ skjermedeOrd: [] }), KODER, IDAG)).metadata).toEqual(['TR1']);
    expect(kode(vurderSkjermingsvalg(TITTEL, valg({ metadata: ['NA', 'ZZ'] }), KODER, IDAG))).toBe(
      'arkiv.kode-ugyldig',
    );
    expect(kode(vurderSkjermingsvalg(TITTEL, valg({ skjermedeOrd: ['Per'] }), KODER, IDAG))).toBe(
      'arkiv.skjermet-ord-ukjent',
    );
  });

  it('M504, M505: the end follows from the duration', () => {
    expect(verdi(vurderSkjermingsvalg(TITTEL, valg({ varighet: 60 }), KODER, IDAG))).toMatchObject({
      varighet: 60,
      opphoererDato: '2086-11-22',
    });
    expect(leggTilAar('2024-02-29', 1)).toBe('2025-02-28');
    expect(leggTilAar('2024-02-29', 4)).toBe('2028-02-29');
  });
});

describe('gjeldendeTilgangskode', () => {
  const arver = { tilgangskode: null, aapnet: false };
  it('1.5: inherited from the nearest level above, overridden by its own', () => {
    expect(gjeldendeTilgangskode([arver, arver, { tilgangskode: '13', aapnet: false }])).toBe('13');
    expect(
      gjeldendeTilgangskode([
        { tilgangskode: '14', aapnet: false },
        { tilgangskode: '13', aapnet: false },
      ]),
    ).toBe('14');
  });
  it('1.5: what is opened on purpose stops the inheritance', () => {
    expect(
      gjeldendeTilgangskode([
        { tilgangskode: null, aapnet: true },
        { tilgangskode: '13', aapnet: false },
      ]),
    ).toBeNull();
    expect(gjeldendeTilgangskode([arver])).toBeNull();
  });
});
