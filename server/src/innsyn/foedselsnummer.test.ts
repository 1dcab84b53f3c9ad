import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { INNSTILLINGER, type Testinnsyn, testinnsyn } from './testing/testinnsyn.ts';

let t: Testinnsyn;
beforeAll(async () => {
  t = await testinnsyn();
});
afterAll(() => t.grunnmur.rydd());

test('5.2.31, 5.2.36 no fødselsnummer reaches anything public, whatever field it stands in, however it is written and whoever decides', async () => {
  const felt = fc.constantFrom(
    'tittel',
    'offentligTittel',
    'sakstittel',
    'sakOffentligTittel',
    'hjemmel',
    'sakHjemmel',
    'administrativEnhet',
    'klasse',
    'part',
  );
  const skrevet = fc.constantFrom(
    '018190 12345',
    '01819012345',
    '01.81.90 12345',
    '018190-12345',
    '418190 12345',
    '0181\u00a090\u200912345',
  );
  await fc.assert(
    fc.asyncProperty(felt, skrevet, fc.boolean(), fc.boolean(), async (hvor, tall, skjermet, visPrivatpersoner) => {
      t.klokke.sett('2026-11-20T09:00:00.000Z');
      t.innstillinger = { ...INNSTILLINGER, publiseringsforsinkelseDager: 0, visPrivatpersoner };
      const kode = skjermet ? { tilgangskode: '13', hjemmel: 'Offl. § 13', offentligTittel: 'Henvendelse' } : {};
      const parter = [
        { type: 'EA' as const, navn: `Bygg ${tall} AS`, slag: 'ukjent' as const, orgnr: '211111116', skjermet: false },
      ];
      const post = t.enJournalpost({ ...kode, ...(hvor === 'part' ? { parter } : { [hvor]: `Sak ${tall} for noen` }) });
      await t.vurder(post);
      for (const avgjoerelse of ['publiser', 'trekk', 'publiser'] as const) {
        await t.iRana((uow) =>
          t.innsyn.avgjoerPublisering(uow, { journalpost: post.journalpost, avgjoerelse, begrunnelse: 'Prøver' }),
        );
      }
      const offentlig = [
        await t.innsyn.hentPostliste(t.grunnmur.withTenant, {
          kommunenummer: '1833',
          q: '',
          fra: null,
          til: null,
          side: 1,
        }),
        await t.innsyn.hentPostliste(t.grunnmur.withTenant, {
          kommunenummer: '1833',
          q: '12345',
          fra: null,
          til: null,
          side: 1,
        }),
        await t.innsyn.hentOffentligPost(t.grunnmur.withTenant, {
          kommunenummer: '1833',
          journalaar: 2026,
          journalsekvensnummer: post.journalsekvensnummer,
        }),
      ];
      expect(JSON.stringify(offentlig)).not.toContain('12345');
    }),
    { numRuns: 60 },
  );
});
