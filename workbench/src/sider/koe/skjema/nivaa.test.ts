import type { Forslag } from '@dokumentsenter/contract';
import { describe, expect, it } from 'vitest';
import { fraForslag } from './fraForslag.ts';
import { kanBekreftesMedEnTast, ventendeForslag } from './nivaa.ts';
import { feltsikkerhet, usikreFelt } from './sikkerhet.ts';
import { endre } from './skjema.ts';
import { kilder } from './tilJournalfoering.ts';

const FORSENDELSE = { dokumenter: [], filnavn: 'skann.pdf', epost: null };
const SAK = { id: '018f0000-0000-7000-8000-000000000001', saksnummer: '2026/14', tittel: 'Garasje' };

const forslag = (felt: Forslag['felt'], verdi: unknown, nivaa: Forslag['nivaa'], konfidens = 0.97): Forslag => ({
  felt,
  verdi,
  visning: '',
  konfidens,
  sikkerhet: konfidens < 0.6 ? 'usikker' : 'sikker',
  nivaa,
  bevis: [],
  kandidater: [],
});

describe('what a proposal may do', () => {
  it('stands in its field, or waits beside it until somebody takes it', () => {
    const alle = [forslag('administrativEnhet', 'PBY', 'foreslaatt'), forslag('saksbehandler', 'tor', 'stille')];
    const skjema = fraForslag(FORSENDELSE, alle);
    expect(skjema.verdier).toMatchObject({ administrativEnhet: '', saksbehandler: '' });
    expect(feltsikkerhet('administrativEnhet', skjema, alle[0])).toBe('mangler');
    expect(feltsikkerhet('saksbehandler', skjema, alle[1])).toBe('tom');
    const venter = ventendeForslag('administrativEnhet', skjema, alle[0]);
    expect(venter).toEqual({ administrativEnhet: 'PBY' });
    const tatt = endre(skjema, 'administrativEnhet', venter ?? {});
    expect(tatt.verdier.administrativEnhet).toBe('PBY');
    expect(kilder(tatt, alle).administrativEnhet).toBe('foreslaatt');
    expect(ventendeForslag('administrativEnhet', tatt, alle[0])).toBeNull();
    expect(fraForslag(FORSENDELSE, [forslag('administrativEnhet', 'PBY', 'forhaandsutfylt')]).verdier).toMatchObject({
      administrativEnhet: 'PBY',
    });
  });

  it('is looked at when a type stands that is not what was proposed', () => {
    const alle = [forslag('journalposttype', 'N', 'foreslaatt')];
    const skjema = fraForslag(FORSENDELSE, alle);
    expect(skjema.verdier.journalposttype).toBe('I');
    expect(usikreFelt(skjema, alle)).toContain('journalposttype');
  });

  it('is confirmed by one key when every measured field that must be filled has earned it', () => {
    const alle = [
      forslag('saksmappe', SAK, 'entast', 0.5),
      forslag('journalposttype', 'I', 'bunke'),
      forslag('administrativEnhet', 'PBY', 'entast'),
    ];
    const skjema = fraForslag(FORSENDELSE, alle);
    expect(feltsikkerhet('saksmappe', skjema, alle[0])).toBe('sikker');
    expect(kanBekreftesMedEnTast(skjema, alle)).toBe(true);
    const lavere = [...alle.slice(0, 2), forslag('administrativEnhet', 'PBY', 'forhaandsutfylt')];
    expect(kanBekreftesMedEnTast(skjema, lavere)).toBe(false);
    expect(kanBekreftesMedEnTast(endre(skjema, 'administrativEnhet', {}), lavere)).toBe(true);
    const ny = endre(skjema, 'saksmappe', { saksmappe: { slag: 'ny', ny: { tittel: 'Ny', gnrbnr: '' } } });
    expect(kanBekreftesMedEnTast(ny, alle)).toBe(false);
  });
});
