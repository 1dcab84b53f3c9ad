import { describe, expect, it } from 'vitest';
import { type Bruker, gjelder, klareringFor, type Tildeling, vurderAvslutning, vurderTildeling } from './bruker.ts';

const DAG = '2026-11-20';
const enTildeling = (over: Partial<Tildeling> = {}): Tildeling => ({
  id: 't1',
  rolle: 'administrator',
  enhet: null,
  klarering: [],
  fra: '2026-01-01',
  til: null,
  avsluttet: false,
  ...over,
});
const enBruker = (id: string, tildelinger: Tildeling[], aktiv = true): Bruker => ({
  id,
  brukernavn: id,
  navn: id,
  epost: null,
  aktiv,
  aktivperioder: [],
  ferdigheter: [],
  tildelinger,
});

describe('a grant (krav 4.5.30)', () => {
  it.each<[string, Partial<Tildeling>, boolean]>([
    ['without end', {}, true],
    ['on its first day', { fra: DAG }, true],
    ['on its last day', { til: DAG }, true],
    ['before it starts', { fra: '2026-11-21' }, false],
    ['after it ended', { til: '2026-11-19' }, false],
    ['ended by a person, though its dates go on', { avsluttet: true, til: DAG }, false],
  ])('%s', (_navn, over, ventet) => expect(gjelder(enTildeling(over), DAG)).toBe(ventet));

  it('that ends before it starts is refused', () => {
    const svar = vurderTildeling({ ...enTildeling(), fra: DAG, til: '2026-11-19' });
    expect(svar).toMatchObject({ ok: false, feil: { kode: 'tilgang.ugyldig-periode' } });
  });
  it('gives clearance only while it is valid, and only to an active person', () => {
    const tildelinger = [
      enTildeling({ klarering: ['13'] }),
      enTildeling({ id: 't2', klarering: ['P'], til: '2026-01-31' }),
    ];
    expect([...klareringFor(enBruker('a', tildelinger), DAG)]).toEqual(['13']);
    expect([...klareringFor(enBruker('a', tildelinger, false), DAG)]).toEqual([]);
  });
});

describe('ending a grant', () => {
  const bare = enBruker('a', [enTildeling()]);
  it('is refused for the last administrator (krav 4.1.4)', () => {
    expect(vurderAvslutning(enTildeling(), [bare], DAG)).toMatchObject({
      ok: false,
      feil: { kode: 'tilgang.siste-administrator' },
    });
  });
  it('does not count administrators whose grant is over', () => {
    const forrige = enBruker('b', [enTildeling({ id: 't2', til: '2026-11-19' })]);
    expect(vurderAvslutning(enTildeling(), [bare, forrige], DAG).ok).toBe(false);
  });
  it('works from that day when another administrator is left', () => {
    const annen = enBruker('b', [enTildeling({ id: 't2' })]);
    expect(vurderAvslutning(enTildeling(), [bare, annen], DAG)).toEqual({ ok: true, verdi: { til: DAG } });
  });
  it('never makes a period end before it starts', () => {
    const kommende = enTildeling({ rolle: 'arkivar', fra: '2026-12-01' });
    expect(vurderAvslutning(kommende, [], DAG)).toEqual({ ok: true, verdi: { til: '2026-12-01' } });
  });
  it('keeps an end that has been', () => {
    const forbi = enTildeling({ rolle: 'arkivar', til: '2026-10-01' });
    expect(vurderAvslutning(forbi, [], DAG)).toEqual({ ok: true, verdi: { til: '2026-10-01' } });
  });
  it('is done once', () => {
    expect(vurderAvslutning(enTildeling({ avsluttet: true }), [], DAG)).toMatchObject({
      feil: { kode: 'tilgang.tildeling-avsluttet' },
    });
  });
});
