import { ALLE_OPERASJONER } from '@dokumentsenter/contract';
import { frystAvKrav } from '@dokumentsenter/noark';
import { describe, expect, it } from 'vitest';
import { kanSe } from '../../src/arkiv/domain/synlighet.ts';
import type { Aktoer } from '../../src/kernel/index.ts';
import { ALLE_ROLLER, EVNER, evnerFor } from '../../src/tilgang/domain/evner.ts';

const roller = (evne: string) => ALLE_ROLLER.filter((rolle) => EVNER[rolle].includes(evne));
const evneFor = (id: string) => ALLE_OPERASJONER.find((o) => o.id === id)?.evne ?? '';

describe('who may do what in the archive', () => {
  it('2.9.10, 2.9.9: only the archive deletes inactive versions, variants and formats, or adds versions to what is finished', () => {
    expect(roller(evneFor('arkiv.slettDokumentobjekt'))).toEqual(['arkivar']);
    expect(roller('dokument:versjoner')).toEqual(['arkivar']);
  });

  it('3.2.40, 3.2.11: only the archive moves what is archived and opens what is closed', () => {
    expect(roller('arkivert:flytt')).toEqual(['arkivar']);
    expect(roller(evneFor('arkiv.gjenaapneSak'))).toEqual(['arkivar']);
  });

  it('2.3.4, 2.9.4, 2.9.5, 2.9.6, 2.9.7, 2.4.6: no ordinary operation makes arkiv, underarkiv, arkivdel, klassifikasjonssystem or klasse', () => {
    const lager = ALLE_OPERASJONER.filter(
      (o) => o.metode !== 'GET' && /\/(arkiv|arkiver|arkivdeler|klassifikasjonssystemer|klasser)$/.test(o.sti),
    );
    expect(lager.filter((o) => o.evne !== 'arkiv:administrer').map((o) => o.id)).toEqual([]);
    expect(roller('arkiv:administrer')).toEqual(['administrator']);
  });

  it('2.9.2: the archive administrator is a role of its own, given to persons who sign in; no other role keeps the structure', () => {
    expect(roller('arkiv:administrer')).toEqual(['administrator']);
    const struktur = [
      'arkiv.hentArkivstruktur',
      'arkiv.avsluttArkiv',
      'arkiv.opprettKlasse',
      'arkiv.gjenaapneArkivdel',
    ];
    for (const id of struktur) expect(evneFor(id), id).toBe('arkiv:administrer');
  });

  it('2.9.3: everything an administrator changes in the structure leaves a trace', () => {
    const endrer = ALLE_OPERASJONER.filter((o) => o.evne === 'arkiv:administrer' && o.metode !== 'GET');
    expect(endrer.length).toBeGreaterThan(10);
    expect(endrer.filter((o) => !('handling' in o.spor)).map((o) => o.id)).toEqual([]);
  });

  it('2.7.9, 2.7.13: only the administrator decides the archive formats; only the archive reads what is not in one', () => {
    expect(roller(evneFor('bevaring.endreKonverteringsregel'))).toEqual(['administrator']);
    expect(roller(evneFor('bevaring.finnUkonverterte'))).toEqual(['arkivar']);
  });

  it('4.5.3: no role, nor all of them together, lifts the general limits: shielding and freezes hold', () => {
    const alt: Aktoer = {
      type: 'bruker',
      id: 'alt',
      navn: 'Alle roller',
      evner: new Set(evnerFor(ALLE_ROLLER)),
      klarering: new Set(),
    };
    expect(kanSe(alt, { tilgangskode: '13', ansvarligId: null })).toBe(false);
    const arkivert = { journalposttype: 'I', journalstatus: 'A' } as const;
    expect(frystAvKrav(arkivert, 'tittel')).toBe('3.2.14');
    expect(ALLE_OPERASJONER.some((o) => o.metode === 'DELETE' && /\/(journalposter|saker)\/:id$/.test(o.sti))).toBe(
      false,
    );
  });

  it('4.5.7: a role gives abilities that are named, and only those; without a role there are none', () => {
    expect(evnerFor([])).toEqual([]);
    for (const rolle of ALLE_ROLLER) expect(evnerFor([rolle])).toEqual([...EVNER[rolle]].sort());
    for (const evne of Object.values(EVNER).flat()) expect(evne).not.toContain('*');
  });
});
