import { describe, expect, it } from 'vitest';
import { arkivskaper } from '../../kernel/index.ts';
import { ALLE_ROLLER, EVNER, evnerFor } from './evner.ts';
import { innlogget } from './innlogget.ts';

describe('abilities', () => {
  it('are declared for every role, as kontekst:verb', () => {
    for (const rolle of ALLE_ROLLER) {
      expect(EVNER[rolle].length, rolle).toBeGreaterThan(0);
      for (const evne of EVNER[rolle]) expect(evne).toMatch(/^[a-z]+:[a-z]+$/);
    }
  });
  it('add up over roles, each once', () => {
    const begge = evnerFor(['saksbehandler', 'administrator']);
    expect(begge).toEqual([...new Set(begge)].sort());
    expect(begge).toContain('bruker:endre');
    expect(begge).toContain('journalpost:les');
    expect(evnerFor([])).toEqual([]);
  });
  it('need-to-know (krav 4.5.1): only archivists journalfør, only administrators give access', () => {
    const har = (evne: string) => ALLE_ROLLER.filter((rolle) => EVNER[rolle].includes(evne));
    expect(har('journalpost:journalfoer')).toEqual(['arkivar']);
    expect(har('bruker:endre')).toEqual(['administrator']);
    expect(har('sporing:les')).toEqual(['leder', 'administrator']);
    expect(EVNER.administrator).not.toContain('journalpost:les');
  });
});

describe('a signed-in person', () => {
  const RANA = arkivskaper('872418032');
  const BINDAL = arkivskaper('964983380');
  const person = innlogget({ id: 'b1', brukernavn: 'kari', navn: 'Kari Testesen' }, 's', null, [
    { arkivskaper: RANA, rolle: 'arkivar', klarering: ['13'] },
    { arkivskaper: RANA, rolle: 'leder', klarering: ['P'] },
    { arkivskaper: BINDAL, rolle: 'saksbehandler', klarering: [] },
  ]);
  it('has in each municipality what is granted there, and nothing from another', () => {
    const rana = person.aktoerFor(RANA);
    const bindal = person.aktoerFor(BINDAL);
    expect(rana?.type === 'bruker' && [...rana.klarering]).toEqual(['13', 'P']);
    expect(rana?.type === 'bruker' && rana.evner.has('oppgave:tildel')).toBe(true);
    expect(bindal?.type === 'bruker' && [...bindal.klarering]).toEqual([]);
    expect(bindal?.type === 'bruker' && bindal.evner.has('oppgave:behandle')).toBe(false);
  });
  it('is nobody where nothing is granted', () => {
    expect(person.aktoerFor(arkivskaper('938712441'))).toBeNull();
    expect(person.arkivskapere).toEqual([RANA, BINDAL]);
    expect(person.rollerFor(RANA)).toEqual(['arkivar', 'leder']);
  });
});
