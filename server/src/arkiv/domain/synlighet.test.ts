import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Aktoer, PUBLIKUM, systemAktoer } from '../../kernel/index.ts';
import { bruker } from '../testing/byggere.ts';
import { enJournalpost, etDokument } from '../testing/enJournalpost.ts';
import { kanSe, kanSeDokument, type Skjermet, type Synsrett, synsrettFor } from './synlighet.ts';
import { visJournalpost } from './visning.ts';

const person = (id: string, klarering: string[] = []): Aktoer => ({
  type: 'bruker',
  id,
  navn: id,
  evner: new Set(['journalpost:les']),
  klarering: new Set(klarering),
});
const HVEM: Record<string, Aktoer> = {
  'arkivar klarert for 13': person('arkivar', ['13']),
  'arkivar uten klarering': person('arkivar'),
  'saksbehandler for posten': person('anders'),
  'annen saksbehandler': person('berit'),
  'leder klarert for 14': person('leder', ['14']),
  administrator: person('admin'),
  programmet: systemAktoer('soek'),
  publikum: PUBLIKUM,
};
const skjermet = enJournalpost({
  tilgangskode: '13',
  hjemmel: 'Offl. § 13',
  tittel: 'Bekymringsmelding om Ola',
  offentligTittel: 'Bekymringsmelding',
  sakstittel: 'Barnevern Ola',
  sak: { tilgangskode: '13', hjemmel: 'Offl. § 13', offentligTittel: null, saksansvarligId: null },
});

describe('who sees what is shielded (5.1.11–12, 5.2.20–22)', () => {
  it.each([
    ['arkivar klarert for 13', true],
    ['arkivar uten klarering', false],
    ['saksbehandler for posten', true],
    ['annen saksbehandler', false],
    ['leder klarert for 14', false],
    ['administrator', false],
    ['programmet', true],
    ['publikum', false],
  ])('%s: %s', (hvem, ser) => {
    const vist = visJournalpost(HVEM[hvem] as Aktoer, skjermet);
    expect(vist.skjult).toBe(!ser);
    if (ser) return expect(vist.korrespondanseparter[0]?.navn).toBe('Kari Testesen');
    expect(vist).toMatchObject({ tittel: 'Bekymringsmelding', dokumenter: [], forsendelse: null, tilgangskode: '13' });
    expect(vist.korrespondanseparter).toEqual([
      { id: 'k1', type: 'EA', navn: 'Skjermet', orgnr: null, skjermet: true, slag: 'ukjent' },
    ]);
    expect(JSON.stringify(vist)).not.toMatch(/Ola|Kari/);
  });

  it('open posts are open to everybody inside, and to nobody outside', () => {
    for (const aktoer of Object.values(HVEM)) {
      expect(visJournalpost(aktoer, enJournalpost()).skjult).toBe(aktoer.type === 'publikum');
    }
  });

  it('a shielded case hides its title, not its open posts', () => {
    const post = enJournalpost({ sak: skjermet.sak, sakstittel: 'Barnevern Ola' });
    const vist = visJournalpost(person('berit'), post);
    expect(vist).toMatchObject({ skjult: false, tittel: 'Søknad', sakstittel: 'Skjermet' });
  });

  it('the rule in the search is the same rule', () => {
    const kode = fc.constantFrom('13', '14', 'XX');
    const hvem = fc.constantFrom(...Object.values(HVEM).filter((a) => a.type !== 'publikum'));
    const enhet = fc.record<Skjermet>({
      tilgangskode: fc.option(kode),
      ansvarligId: fc.option(fc.constantFrom('anders', 'berit')),
    });
    fc.assert(
      fc.property(hvem, enhet, (aktoer, e) => {
        expect(somSql(synsrettFor(aktoer), e)).toBe(kanSe(aktoer, e));
      }),
    );
  });
});

/** As `adapters/postgres/sakssoek.ts` and `arkiv.saker_med_ord` say it. */
function somSql(rett: Synsrett, { tilgangskode, ansvarligId }: Skjermet): boolean {
  const egen = ansvarligId !== null && rett.meg !== null && ansvarligId === rett.meg;
  return rett.alt || tilgangskode === null || rett.koder.includes(tilgangskode) || egen;
}

describe('a document shielded beyond its registrering', () => {
  const post = { tilgangskode: '13', ansvarligId: 'anders' };
  it('5.2.21: needs clearance for its own code too, or its own saksbehandler', () => {
    expect(kanSeDokument(bruker('berit', ['13', '14']), post, '14')).toBe(true);
    expect(kanSeDokument(bruker('anders'), post, '14')).toBe(true);
    expect(kanSeDokument(systemAktoer('test'), post, '14')).toBe(true);
    expect(kanSeDokument(bruker('berit', ['13']), post, '14')).toBe(false);
    expect(kanSeDokument(bruker('berit', ['14']), post, '14')).toBe(false);
    expect(kanSeDokument(PUBLIKUM, post, null)).toBe(false);
  });
  it('5.2.22: hides files, title and formats, and says that it is there', () => {
    const skjult = enJournalpost({
      dokumenter: [etDokument({ tilgangskode: '14', tittel: 'Legeerklæring', offentligTittel: 'Vedlegg' })],
    });
    const [vist] = visJournalpost(bruker('berit'), skjult).dokumenter;
    expect(vist).toMatchObject({ tittel: 'Vedlegg', objekter: [], skjult: true });
    const [klarert] = visJournalpost(bruker('berit', ['14']), skjult).dokumenter;
    expect(klarert).toMatchObject({ tittel: 'Legeerklæring', skjult: false });
    expect(klarert?.objekter).toHaveLength(1);
    const uten = enJournalpost({ dokumenter: [etDokument({ tilgangskode: '14' })] });
    expect(visJournalpost(bruker('berit'), uten).dokumenter[0]?.tittel).toBe('Skjermet');
  });
});
