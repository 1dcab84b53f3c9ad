import { describe, expect, it } from 'vitest';
import { oenskedeFerdigheter } from './ferdigheter.ts';
import { enheterSomLeder, erPostTilNoen } from './minPost.ts';
import {
  holder,
  klokkeslett,
  koeRekkefoelge,
  LENGSTE_RESERVASJON_TIMER,
  type Oppgave,
  reservertTil,
  status,
} from './oppgave.ts';

const NAA = new Date('2026-11-20T09:00:00Z');
const minutter = (antall: number) => new Date(NAA.getTime() + antall * 60_000);
const enOppgave = (over: Partial<Oppgave> = {}): Oppgave => ({
  id: 'o1',
  forsendelse: 'f1',
  kanal: 'mappe',
  tilstand: 'aapen',
  mottattTid: NAA,
  frist: minutter(600),
  antallDokumenter: 1,
  sikkerhet: 1,
  tvil: false,
  tilgangskode: null,
  enhet: null,
  klasse: null,
  arkivverdi: true,
  maalform: 'nb',
  ferdigheter: [],
  reservertAv: null,
  reservertSiden: null,
  reservertTil: null,
  tildelt: null,
  tilSideTil: null,
  merknad: null,
  ...over,
});

describe('status', () => {
  const reservert = enOppgave({ reservertAv: 'a', reservertTil: reservertTil(NAA) });
  it('says reserved for a quarter of an hour, then free again: a closed laptop blocks nothing', () => {
    expect(status(reservert, minutter(14))).toBe('reservert');
    expect(status(reservert, minutter(15))).toBe('ledig');
    expect(holder(reservert, minutter(16))).toBeNull();
  });
  it('kept alive all day, is over after four hours all the same', () => {
    const slutt = minutter(LENGSTE_RESERVASJON_TIMER * 60);
    expect(reservertTil(minutter(100), NAA)).toEqual(minutter(115));
    expect(reservertTil(minutter(LENGSTE_RESERVASJON_TIMER * 60 - 3), NAA)).toEqual(slutt);
  });
  it('is told in the time of day people here use', () => {
    expect(klokkeslett(NAA)).toBe('10.00');
  });
  it('says set aside until its time, then free again', () => {
    const tilSide = enOppgave({ tilSideTil: minutter(60) });
    expect(status(tilSide, minutter(59))).toBe('tilSide');
    expect(status(tilSide, minutter(60))).toBe('ledig');
  });
  it('says closed whatever else is set', () => {
    expect(status({ ...reservert, tilstand: 'lukket' }, NAA)).toBe('lukket');
  });
});

describe('the order of the queue', () => {
  it('is frist, then age, then id', () => {
    const oppgaver = [
      enOppgave({ id: 'd', frist: minutter(20) }),
      enOppgave({ id: 'c', frist: minutter(10), mottattTid: minutter(2) }),
      enOppgave({ id: 'b', frist: minutter(10), mottattTid: minutter(1) }),
      enOppgave({ id: 'a', frist: minutter(10), mottattTid: minutter(2) }),
    ];
    expect(oppgaver.sort(koeRekkefoelge).map((en) => en.id)).toEqual(['b', 'a', 'c', 'd']);
  });
});

describe('wished skills', () => {
  it.each([
    ['L42', 'nb', ['byggesak']],
    ['L42', 'nn', ['byggesak', 'nn']],
    ['G40', 'nb', ['helse']],
    ['420', 'nb', ['personal']],
    ['N30', 'nb', []],
    [null, 'nn', ['nn']],
    [null, 'ukjent', []],
  ])('of class %s in %s are %j', (klasse, maalform, ventet) => {
    expect(oenskedeFerdigheter({ klasse, maalform })).toEqual(ventet);
  });
});

describe('post to somebody', () => {
  it('is what came from outside or wants an answer, not what we sent', () => {
    expect(['I', 'U', 'N', 'X', 'S'].filter(erPostTilNoen)).toEqual(['I', 'N']);
  });
  it('without a case handler goes to the leder of its unit', () => {
    expect(enheterSomLeder([{ rolle: 'saksbehandler', enhet: 'TEK' }])).toEqual([]);
    expect(
      enheterSomLeder([
        { rolle: 'leder', enhet: 'TEK' },
        { rolle: 'leder', enhet: 'TEK' },
      ]),
    ).toEqual(['TEK']);
    expect(enheterSomLeder([{ rolle: 'leder', enhet: null }])).toBe('alle');
  });
});
