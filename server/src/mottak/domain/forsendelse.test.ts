import { zNylig } from '@dokumentsenter/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Forsendelsestatus,
  HANDLINGER,
  type Handling,
  overgang,
  type Steg,
  sisteAngrbareSteg,
} from './forsendelse.ts';

const STATUSER: Forsendelsestatus[] = [
  'mottatt',
  'utpakket',
  'klar',
  'journalfoert',
  'ikke-arkivert',
  'overfoert',
  'karantene',
  'venter-arkivmaal',
  'koblet',
  'erstattet',
];

describe('overgang', () => {
  it('lets only what is read be journalført', () => {
    expect(overgang('klar', 'journalfoer')).toEqual({ ok: true, verdi: 'journalfoert' });
    expect(overgang('utpakket', 'journalfoer')).toMatchObject({ ok: false, feil: { kode: 'mottak.ikke-ferdig-lest' } });
    expect(overgang('karantene', 'journalfoer')).toMatchObject({ ok: false, feil: { kode: 'mottak.i-karantene' } });
  });

  it('never takes a decided forsendelse anywhere without undo', () => {
    const avgjort = fc.constantFrom<Forsendelsestatus>(
      'journalfoert',
      'ikke-arkivert',
      'overfoert',
      'venter-arkivmaal',
    );
    fc.assert(
      fc.property(avgjort, fc.constantFrom(...HANDLINGER), (status, handling) => {
        expect(overgang(status, handling)).toMatchObject({ ok: false, feil: { kode: 'mottak.allerede-behandlet' } });
      }),
    );
  });

  it('has an answer for every state and step', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STATUSER), fc.constantFrom(...HANDLINGER), (status, handling) => {
        const svar = overgang(status, handling);
        expect(svar.ok ? STATUSER.includes(svar.verdi) : svar.feil.kode.startsWith('mottak.')).toBe(true);
      }),
    );
  });
});

it('each step has a name in the list of what was done lately: one without would take the whole list down', () => {
  expect(HANDLINGER.filter((handling) => !zNylig.shape.handling.safeParse(handling).success)).toEqual([]);
});

describe('sisteAngrbareSteg', () => {
  const steg = (nummer: number, handling: Handling, til: Forsendelsestatus, angret = false): Steg => ({
    nummer,
    handling,
    fraStatus: 'klar',
    tilStatus: til,
    angret,
  });

  it('is the newest step that still stands', () => {
    const rekke = [steg(1, 'ikke-arkiver', 'ikke-arkivert', true), steg(2, 'journalfoer', 'journalfoert')];
    expect(sisteAngrbareSteg(rekke, 'journalfoert')?.nummer).toBe(2);
  });

  it('is nothing when the step is undone already or the state has moved on', () => {
    expect(sisteAngrbareSteg([steg(1, 'journalfoer', 'journalfoert', true)], 'klar')).toBeNull();
    expect(sisteAngrbareSteg([steg(1, 'ikke-arkiver', 'ikke-arkivert')], 'klar')).toBeNull();
  });

  it('undoes a release from karantene until it waits there again', () => {
    expect(sisteAngrbareSteg([steg(1, 'slipp', 'utpakket')], 'klar')?.nummer, 'read meanwhile').toBe(1);
    expect(sisteAngrbareSteg([steg(1, 'slipp', 'utpakket')], 'karantene')).toBeNull();
  });
});
