import { describe, expect, it } from 'vitest';
import {
  alleErSendt,
  begynnSending,
  etterSending,
  etterSpoersmaal,
  etterStatus,
  KLIENTFRIST_MS,
  nesteHandling,
  TRYGT_AA_SENDE_IGJEN_MS,
  UTSENDINGSSTATUSER,
  type Utsending,
} from './utsending.ts';
import { vurderValg } from './valg.ts';

const NAA = new Date('2026-11-20T09:00:00Z');
const om = (ms: number) => new Date(NAA.getTime() + ms);
const en = (felt: Partial<Utsending> = {}): Utsending => ({
  id: 'u1',
  journalpost: 'p1',
  korrespondansepart: 'k1',
  kanal: 'svarut',
  status: 'venter',
  referansenummer: 1,
  eksternId: null,
  sendesSiden: null,
  sendtTid: null,
  forsoek: 0,
  nesteTid: NAA,
  aarsak: null,
  paaPapir: false,
  ...felt,
});

describe('the clock’s turn', () => {
  it('sends what waits, asks about what is being sent, and leaves the rest alone', () => {
    const handlinger = UTSENDINGSSTATUSER.map((status) => [status, nesteHandling(en({ status }), NAA)]);
    expect(handlinger.filter(([, handling]) => handling !== 'ingenting')).toEqual([
      ['venter', 'send'],
      ['sendes', 'spoer'],
    ]);
    expect(nesteHandling(en({ nesteTid: om(1) }), NAA)).toBe('ingenting');
    expect(nesteHandling(en({ kanal: 'utskrift' }), NAA)).toBe('ingenting');
  });
});

describe('an uncertain call', () => {
  it('is never sent again before the longest call and a margin have gone, whatever the number of questions', () => {
    expect(TRYGT_AA_SENDE_IGJEN_MS).toBeGreaterThan(KLIENTFRIST_MS);
    const u = { ...en(), ...begynnSending(NAA) };
    for (let ms = 0; ms < TRYGT_AA_SENDE_IGJEN_MS; ms += 10_000) {
      for (let forsoek = 0; forsoek < 8; forsoek += 1) {
        const steg = etterSpoersmaal({ ...u, forsoek }, [], om(ms));
        expect(steg).not.toBe('igjen');
        if (steg !== 'igjen') expect(steg.nesteTid?.getTime()).toBeGreaterThan(NAA.getTime() + ms);
      }
    }
    expect(etterSpoersmaal(u, [], om(TRYGT_AA_SENDE_IGJEN_MS))).toBe('igjen');
  });

  it('found is sent, from when the call began', () => {
    const u = { ...en(), ...begynnSending(NAA) };
    expect(etterSpoersmaal(u, ['x'], om(3_600_000))).toMatchObject({ status: 'sendt', eksternId: 'x', sendtTid: NAA });
    expect(etterSending(u, { utfall: 'uvisst' }, om(1))).not.toHaveProperty('status');
  });
});

describe('what the service says later', () => {
  it('never takes a better message back', () => {
    const levert = en({ status: 'levert', sendtTid: NAA });
    for (const sagt of ['underveis', 'avvist', 'ikke-levert', 'levert'] as const)
      expect(etterStatus(levert, sagt, om(1))).not.toHaveProperty('status');
    expect(etterStatus(levert, 'lest', om(1))).toMatchObject({ status: 'lest' });
  });
});

describe('Ekspedert', () => {
  it('when every copy that is not called off has left, and there is one', () => {
    expect(alleErSendt([])).toBe(false);
    expect(alleErSendt(['avbrutt'])).toBe(false);
    expect(alleErSendt(['sendt', 'avbrutt', 'skrevet-ut', 'lest'])).toBe(true);
    for (const status of ['venter', 'sendes', 'feilet', 'til-utskrift'] as const)
      expect(alleErSendt(['sendt', status])).toBe(false);
  });
});

describe('a person’s choice', () => {
  it('of a copy that may be with the service is refused, all of them', () => {
    for (const valg of ['proevIgjen', 'tilUtskrift', 'skrevetUt', 'avbryt'] as const)
      for (const status of ['sendes', 'sendt', 'levert', 'lest'] as const)
        expect(vurderValg(en({ status }), valg, NAA).ok).toBe(false);
  });

  it('takes the next reference for what failed, and keeps it for what never left', () => {
    expect(vurderValg(en({ status: 'feilet' }), 'proevIgjen', NAA)).toMatchObject({ verdi: { referansenummer: 2 } });
    expect(vurderValg(en(), 'proevIgjen', NAA)).not.toHaveProperty('verdi.referansenummer');
  });
});
