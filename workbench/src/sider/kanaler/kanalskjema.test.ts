import { describe, expect, it } from 'vitest';
import { fraSkjema, harPostkasser, helse, type Kanaloppsett, type Kanalslag, tilSkjema } from './kanalskjema.ts';

const felt = (navn: string, type: Kanalslag['felt'][number]['type'], paakrevd = false, valg: string[] = []) => ({
  navn,
  type,
  paakrevd,
  standard: null,
  valg: valg.map((verdi) => ({ verdi, tekst: { nb: verdi, nn: verdi } })),
  tekst: { nb: navn, nn: navn },
});
const SLAG: Kanalslag = {
  slag: 'epost',
  felt: [
    felt('vert', 'tekst', true),
    felt('port', 'tall'),
    felt('tls', 'ja-nei'),
    felt('vern', 'valg', true, ['a', 'b']),
  ],
  hemmeligheter: [{ navn: 'passord', paakrevd: true, flerlinjet: false, tekst: { nb: 'Passord', nn: 'Passord' } }],
};
const KANAL: Kanaloppsett = {
  id: '0198f0a0-0000-7000-8000-000000000001',
  slag: 'epost',
  navn: 'Postmottak',
  aktiv: true,
  fast: false,
  dekker: ['940667852'],
  postkasser: { 'post@a.example': '940667852', 'bygg@a.example': '940667852' },
  innstillinger: { vert: 'imap.a.example', port: 993, tls: true },
  hemmeligheter: [{ navn: 'passord', paakrevd: true, satt: true }],
  utloeper: '2027-01-01',
  endretTid: '2026-11-22T10:00:00Z',
  tilstand: null,
  ubesvarte: 0,
  leveransefeil: [],
  endringer: [],
};

describe('the form of a channel', () => {
  it('is made of the field definitions, and sends back what was there', () => {
    const { innstillinger, postkasser, dekker, navn, utloeper } = fraSkjema(tilSkjema(KANAL, SLAG), SLAG, false);
    expect({ innstillinger, postkasser, dekker, navn, utloeper }).toEqual({
      innstillinger: { ...KANAL.innstillinger, vern: 'a' },
      postkasser: KANAL.postkasser,
      dekker: KANAL.dekker,
      navn: KANAL.navn,
      utloeper: KANAL.utloeper,
    });
  });

  it('never sends a secret that nobody wrote, and sends null to remove one', () => {
    const skjema = tilSkjema(KANAL, SLAG);
    expect(fraSkjema(skjema, SLAG, false).hemmeligheter).toEqual({});
    expect(fraSkjema({ ...skjema, hemmeligheter: { passord: '' } }, SLAG, false).hemmeligheter).toEqual({});
    expect(fraSkjema({ ...skjema, hemmeligheter: { passord: null } }, SLAG, false).hemmeligheter).toEqual({
      passord: null,
    });
  });

  it('leaves out empty fields, and reads numbers and lists of addresses', () => {
    const skjema = {
      ...tilSkjema(null, SLAG),
      navn: ' Ny ',
      verdier: { vert: ' x ', port: '', tls: false, vern: 'b' },
      postkasser: { '940667852': 'A@a.example; b@a.example,' },
    };
    expect(fraSkjema(skjema, SLAG, false)).toMatchObject({
      navn: 'Ny',
      innstillinger: { vert: 'x', tls: false, vern: 'b' },
      postkasser: { 'a@a.example': '940667852', 'b@a.example': '940667852' },
    });
    expect(fraSkjema({ ...skjema, verdier: { port: '143' } }, SLAG, false).innstillinger).toEqual({ port: 143 });
  });

  it('sends nothing about cover or settings of a fixed channel', () => {
    expect(fraSkjema(tilSkjema({ ...KANAL, fast: true }, null), null, true)).toEqual({
      navn: 'Postmottak',
      utloeper: '2027-01-01',
    });
  });
});

describe('the health of a channel', () => {
  const tilstand = {
    sisteForsoek: '2026-11-22T10:00:00Z',
    sisteVellykket: null,
    feilPaaRad: 0,
    feiletSiden: null,
    sisteFeil: null,
    nesteForsoek: null,
  };
  it('is one word', () => {
    expect(helse({ aktiv: false, tilstand })).toBe('av');
    expect(helse({ aktiv: true, tilstand: null })).toBe('venter');
    expect(helse({ aktiv: true, tilstand })).toBe('virker');
    expect(helse({ aktiv: true, tilstand: { ...tilstand, feilPaaRad: 2 } })).toBe('feiler');
  });
});

it('asks for mail addresses only where there are any', () => {
  expect([harPostkasser('epost-imap'), harPostkasser('svarinn')]).toEqual([true, false]);
});
