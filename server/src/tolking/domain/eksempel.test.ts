import { describe, expect, it } from 'vitest';
import { bedoemForslag, type Fasit, tilVerdi } from './eksempel.ts';
import type { Forslag, Forslagsfelt } from './forslag.ts';

const forslag = (felt: Forslagsfelt, verdi: unknown, konfidens = 0.8, neste: number | null = null) => ({
  felt,
  verdi,
  visning: '',
  konfidens,
  bevis: [],
  kandidater: neste === null ? [] : [{ verdi: null, visning: '', konfidens: neste }],
  modell: 'regler-1',
});
const fasit = (endret: Partial<Fasit> = {}): Fasit => ({
  forsendelse: 'f',
  saksmappe: 's1',
  foerstISaken: false,
  journalposttype: 'I',
  administrativEnhet: 'PLAN',
  saksbehandler: null,
  klasse: 'L42',
  tilgangskode: null,
  ...endret,
});
const ettFelt = (felt: Forslagsfelt, alle: readonly (Forslag & { modell: string })[], riktig = fasit()) =>
  bedoemForslag(alle, riktig).find((f) => f.felt === felt);

describe('what was proposed held against what was decided', () => {
  it('tells right from wrong, with how sure it was and how far before the next', () => {
    const [rett] = [ettFelt('administrativEnhet', [forslag('administrativEnhet', 'PLAN', 0.9, 0.25)])];
    expect(rett).toMatchObject({ fasit: 'PLAN', rett: true, foreslaatt: { verdi: 'PLAN', modell: 'regler-1' } });
    expect(rett?.foreslaatt?.avstand).toBeCloseTo(0.65, 9);
    expect(ettFelt('klasse', [forslag('klasse', 'B13')])).toMatchObject({ fasit: 'L42', rett: false });
  });

  it('is silent on what nobody proposed', () => {
    expect(ettFelt('saksbehandler', [])).toEqual({ felt: 'saksbehandler', fasit: null, foreslaatt: null, rett: null });
  });

  it('waits with its judgement until a person is chosen', () => {
    const forslaget = [forslag('saksbehandler', 'saksbehandler.tor')];
    expect(ettFelt('saksbehandler', forslaget)?.rett).toBeNull();
    expect(ettFelt('saksbehandler', forslaget, fasit({ saksbehandler: 'saksbehandler.rune' }))?.rett).toBe(false);
  });

  it('counts open as an answer, and a shielding that was taken away as wrong', () => {
    expect(ettFelt('tilgangskode', [forslag('tilgangskode', null)])?.rett).toBe(true);
    const skjermet = [forslag('tilgangskode', { kode: '13', hjemmel: 'offl. § 13' })];
    expect(ettFelt('tilgangskode', skjermet)?.rett).toBe(false);
    expect(ettFelt('tilgangskode', skjermet, fasit({ tilgangskode: '13' }))?.rett).toBe(true);
  });

  it('holds a proposed new case right when the letter is the first of its case', () => {
    const ny = [forslag('saksmappe', { ny: { tittel: 'Ny', gnrbnr: null } })];
    expect(ettFelt('saksmappe', ny)?.rett).toBe(false);
    expect(ettFelt('saksmappe', ny, fasit({ foerstISaken: true }))?.rett).toBe(true);
    expect(ettFelt('saksmappe', [forslag('saksmappe', { id: 's1' })])?.rett).toBe(true);
  });

  it('holds it wrong that something is not for the archive, once it is there', () => {
    expect(ettFelt('arkivverdi', [forslag('arkivverdi', { arkiveres: false, arkivverdi: false })])?.rett).toBe(false);
    expect(tilVerdi('journalposttype', 7)).toBeNull();
  });
});
