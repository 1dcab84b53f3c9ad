import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arkivdelTarMapper,
  arkivdelTarRegistreringer,
  dokumenterTillaterStatus,
  erAapenSak,
  hindreForAvslutning,
  JOURNALPOSTTYPE,
  JOURNALSTATUS,
  JOURNALSTATUS_START,
  type Journalstatus,
  kanAvleveres,
  kanBytteJournalstatus,
  kanBytteSaksstatus,
  kanSletteSak,
  kanSlettes,
  koderI,
  nesteJournalstatuser,
  nesteSaksstatuser,
  opphavFor,
  SAKSSTATUS,
} from './index.ts';

const enType = fc.constantFrom(...koderI(JOURNALPOSTTYPE));
const enStatus = fc.constantFrom(...koderI(JOURNALSTATUS));

/** Any life of a journalpost: a start and a walk along allowed steps. */
const etLiv = fc.tuple(enType, fc.array(fc.nat(), { maxLength: 12 }), fc.nat()).map(([type, valg, start]) => {
  const starter = JOURNALSTATUS_START[opphavFor(type)];
  const liv: Journalstatus[] = [starter[start % starter.length] as Journalstatus];
  for (const n of valg) {
    const mulige = nesteJournalstatuser(type, liv.at(-1) as Journalstatus);
    if (mulige.length === 0) break;
    liv.push(mulige[n % mulige.length] as Journalstatus);
  }
  return { type, liv };
});

describe('journalstatus (M053)', () => {
  it('A and U are the end of every life, and only they may be deposited', () => {
    fc.assert(
      fc.property(etLiv, ({ type, liv }) => {
        for (const status of liv.slice(0, -1)) expect(kanAvleveres(status)).toBe(false);
        const slutt = liv.at(-1) as Journalstatus;
        expect(nesteJournalstatuser(type, slutt).length === 0).toBe(kanAvleveres(slutt));
      }),
    );
  });

  it('3.2.19: once E, J, A or U has been there, no later step makes the post deletable', () => {
    fc.assert(
      fc.property(etLiv, ({ liv }) => {
        const varig = liv.some((status) => ['E', 'J', 'A', 'U'].includes(status));
        if (varig) expect(kanSlettes(liv)).toBe(false);
      }),
    );
  });

  it('3.2.20 and 3.2.21: F and G are not deletable, R is', () => {
    expect(kanSlettes(['R'])).toBe(true);
    expect(kanSlettes(['R', 'F'])).toBe(false);
    expect(kanSlettes(['F', 'G'])).toBe(false);
    expect(kanSlettes(['M'])).toBe(false);
  });

  it('incoming: (M|S) → J → A or U, never E; own-produced reaches E', () => {
    expect(kanBytteJournalstatus('I', 'M', 'J')).toBe(true);
    expect(kanBytteJournalstatus('I', 'S', 'J')).toBe(true);
    expect(kanBytteJournalstatus('I', 'M', 'A')).toBe(false);
    expect(kanBytteJournalstatus('U', 'F', 'E')).toBe(true);
    expect(kanBytteJournalstatus('U', 'R', 'E')).toBe(false);
    fc.assert(fc.property(enStatus, (fra) => !kanBytteJournalstatus('I', fra, 'E')));
  });

  it('no status follows itself', () => {
    fc.assert(fc.property(enType, enStatus, (type, s) => !kanBytteJournalstatus(type, s, s)));
  });

  it('a post that is journalført never goes back to a status before the journal', () => {
    fc.assert(
      fc.property(etLiv, ({ liv }) => {
        const foerste = liv.findIndex((status) => ['E', 'J'].includes(status));
        if (foerste === -1) return;
        for (const status of liv.slice(foerste)) expect(['E', 'J', 'A', 'U']).toContain(status);
      }),
    );
  });

  it('3.2.30: E, J and A need every document ferdigstilt', () => {
    for (const status of ['E', 'J', 'A'] as const) {
      expect(dokumenterTillaterStatus(status, ['F', 'B'])).toBe(false);
      expect(dokumenterTillaterStatus(status, ['F', 'F'])).toBe(true);
    }
    expect(dokumenterTillaterStatus('M', ['B'])).toBe(true);
  });
});

describe('saksstatus (M052)', () => {
  it('2.5.5 and 3.2.10: closed and utgått receive nothing', () => {
    expect(koderI(SAKSSTATUS).filter((status) => !erAapenSak(status))).toEqual(['A', 'U']);
  });

  it('3.2.11: a closed case may be opened again; U is the end', () => {
    expect(kanBytteSaksstatus('A', 'B')).toBe(true);
    expect(nesteSaksstatuser('U')).toEqual([]);
  });

  it('3.2.5: every open status may be closed', () => {
    for (const status of koderI(SAKSSTATUS).filter(erAapenSak)) expect(kanBytteSaksstatus(status, 'A')).toBe(true);
  });

  const ferdig = {
    harPrimaerklasse: true,
    journalstatuser: ['A', 'U'] as Journalstatus[],
    dokumenterUtenArkivformat: 0,
    aapneRestanser: 0,
  };
  it.each([
    ['3.2.6', { harPrimaerklasse: false }, 'primaerklasse'],
    ['3.2.7', { journalstatuser: ['A', 'J'] as Journalstatus[] }, 'journalposter'],
    ['3.2.8', { dokumenterUtenArkivformat: 1 }, 'arkivformat'],
    ['3.2.9', { aapneRestanser: 2 }, 'restanser'],
  ])('%s stands in the way of closing', (_krav, endret, hinder) => {
    expect(hindreForAvslutning(ferdig)).toEqual([]);
    expect(hindreForAvslutning({ ...ferdig, ...endret })).toEqual([hinder]);
  });

  it('3.2.3 and 3.2.12: neither a closed case nor one with E, J or A is deletable', () => {
    expect(kanSletteSak('A', [])).toBe(false);
    expect(kanSletteSak('B', ['J'])).toBe(false);
    expect(kanSletteSak('B', ['R'])).toBe(true);
  });
});

describe('arkivdelstatus (M051)', () => {
  it('6.2.3–6 and 2.3.6: A takes both, O only posts, P and U nothing', () => {
    expect((['A', 'O', 'P', 'U'] as const).map((s) => [arkivdelTarMapper(s), arkivdelTarRegistreringer(s)])).toEqual([
      [true, true],
      [false, true],
      [false, false],
      [false, false],
    ]);
  });
});
