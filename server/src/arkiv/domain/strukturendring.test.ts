import { describe, expect, it } from 'vitest';
import { kode, verdi } from '../testing/byggere.ts';
import {
  feltendringer,
  vurderAvslutningAvArkiv,
  vurderGjenaapning,
  vurderNyArkivdel,
  vurderNyKlasse,
  vurderTittel,
} from './strukturendring.ts';

const FNR = '01810198709';

describe('an arkiv', () => {
  it('2.3.1: takes a new arkivdel while it is open, with a title of its own', () => {
    expect(verdi(vurderNyArkivdel('O', ' Sakarkiv 2030– ', ['Sakarkiv 2024–']))).toBe('Sakarkiv 2030–');
    expect(kode(vurderNyArkivdel('A', 'Sakarkiv 2030–', []))).toBe('arkiv.arkiv-avsluttet');
    expect(vurderNyArkivdel('O', 'Sakarkiv 2024–', ['Sakarkiv 2024–'])).toEqual({
      ok: false,
      feil: { kode: 'arkiv.tittel-finnes', detaljer: { tittel: 'Sakarkiv 2024–' } },
    });
  });

  it('2.3.1: is closed when no arkivdel in it takes anything in', () => {
    expect(verdi(vurderAvslutningAvArkiv('O', ['P', 'U']))).toEqual({
      felt: 'arkivstatus',
      tidligereVerdi: 'O',
      nyVerdi: 'A',
    });
    expect(verdi(vurderAvslutningAvArkiv('O', [])).nyVerdi).toBe('A');
    for (const [arkivdeler, antall] of [
      [['A', 'P'], 1],
      [['O'], 1],
      [['A', 'O', 'U'], 2],
    ] as const)
      expect(vurderAvslutningAvArkiv('O', arkivdeler)).toEqual({
        ok: false,
        feil: { kode: 'arkiv.arkiv-aapne-arkivdeler', detaljer: { antall } },
      });
    expect(kode(vurderAvslutningAvArkiv('A', []))).toBe('arkiv.arkiv-avsluttet');
  });
});

describe('opening again', () => {
  const endring = { felt: 'arkivstatus', tidligereVerdi: 'A', nyVerdi: 'O' };

  it('2.9.3: keeps the reason beside the change', () => {
    expect(verdi(vurderGjenaapning(true, ' Feil avsluttet ', endring))).toEqual([
      endring,
      { felt: 'begrunnelse', tidligereVerdi: null, nyVerdi: 'Feil avsluttet' },
    ]);
  });

  it('2.9.3: is refused for what is open, without a reason, and with somebody’s fødselsnummer in it', () => {
    expect(kode(vurderGjenaapning(false, 'Feil', endring))).toBe('arkiv.ikke-avsluttet');
    expect(vurderGjenaapning(true, '  ', endring)).toEqual({
      ok: false,
      feil: { kode: 'arkiv.tekst-mangler', detaljer: { felt: 'begrunnelse' } },
    });
    const medFnr = vurderGjenaapning(true, `Gjelder ${FNR}`, endring);
    expect(medFnr).toMatchObject({ ok: false, feil: { detaljer: { felt: 'begrunnelse' } } });
  });
});

describe('a new klasse', () => {
  const ny = { klasseID: ' L42 ', tittel: ' Byggesaker ' };
  const over = { klasseID: 'L', avsluttet: false, harMapper: false };

  it('2.4.4: stands at the top, or under one that is open and empty', () => {
    for (const overordnet of [null, over])
      expect(verdi(vurderNyKlasse(ny, overordnet, false))).toEqual({ klasseID: 'L42', tittel: 'Byggesaker' });
  });

  it('2.4.4, 2.4.5: is refused under a closed one, under one with cases, and with another’s klasseID', () => {
    const avvist = (overordnet: typeof over | null, finnes = false, inn = ny) => {
      const svar = vurderNyKlasse(inn, overordnet, finnes);
      return svar.ok ? null : [svar.feil.kode, svar.feil.detaljer];
    };
    expect(avvist({ ...over, avsluttet: true })).toEqual(['arkiv.klasse-avsluttet', { klasse: 'L' }]);
    expect(avvist({ ...over, harMapper: true })).toEqual(['arkiv.klasse-har-mapper', { klasse: 'L' }]);
    expect(avvist(over, true)).toEqual(['arkiv.klasse-finnes', { klasse: 'L42' }]);
    expect(avvist(over, false, { ...ny, klasseID: ' ' })).toEqual(['arkiv.tekst-mangler', { felt: 'klasseID' }]);
    expect(avvist(over, false, { ...ny, tittel: '' })).toEqual(['arkiv.tittel-mangler', undefined]);
  });
});

describe('a title', () => {
  it('is there, is its own, and holds no fødselsnummer', () => {
    expect(verdi(vurderTittel(' Sakarkiv ', ['Annet']))).toBe('Sakarkiv');
    expect(kode(vurderTittel('   ', []))).toBe('arkiv.tittel-mangler');
    expect(kode(vurderTittel('Sakarkiv', ['Sakarkiv']))).toBe('arkiv.tittel-finnes');
    expect(vurderTittel(`Mappe ${FNR}`, [])).toMatchObject({ ok: false, feil: { detaljer: { felt: 'tittel' } } });
  });
});

describe('feltendringer', () => {
  it('vedlegg 3: a row for what is another than before, nothing for what is alike or not spoken of', () => {
    const foer = { tittel: 'Sakarkiv', beskrivelse: null as string | null, startDato: '2024-01-01' as string | null };
    expect(feltendringer(foer, { tittel: 'Sakarkiv', beskrivelse: 'Alt', startDato: null })).toEqual({
      verdier: { beskrivelse: 'Alt', startDato: null },
      endringer: [
        { felt: 'beskrivelse', tidligereVerdi: null, nyVerdi: 'Alt' },
        { felt: 'startDato', tidligereVerdi: '2024-01-01', nyVerdi: null },
      ],
    });
    expect(feltendringer(foer, {})).toEqual({ verdier: {}, endringer: [] });
    expect(feltendringer<Record<string, string | null>>({}, { nytt: 'x' }).endringer).toEqual([
      { felt: 'nytt', tidligereVerdi: null, nyVerdi: 'x' },
    ]);
  });
});
