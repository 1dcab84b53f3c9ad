import { randomUUID } from 'node:crypto';
import { type Testgrunnmur, type Testklokke, testgrunnmur, testklokke } from '../../../test/program/testgrunnmur.ts';
import { arkivskaper, systemAktoer, type Uow } from '../../kernel/index.ts';
import { innsynLager } from '../adapters/postgres/innsyn.repository.ts';
import {
  createInnsyn,
  type Innsyn,
  type JournalpostForPublisering,
  type Offentlighetsinnstillinger,
} from '../index.ts';

export const RANA = arkivskaper('872418032');
const BINDAL = arkivskaper('964983380');
export const INNSTILLINGER: Offentlighetsinnstillinger = {
  arkivmaal: 'kjerne',
  publiseringsforsinkelseDager: 2,
  kontaktEpost: 'post@rana.example',
  kontaktTelefon: null,
  visPrivatpersoner: false,
};

/** Innsyn on a real database, with journalposter and settings that a test may change. */
export interface Testinnsyn {
  readonly innsyn: Innsyn;
  readonly grunnmur: Testgrunnmur;
  readonly klokke: Testklokke;
  readonly poster: Map<string, JournalpostForPublisering>;
  innstillinger: Offentlighetsinnstillinger;
  enJournalpost(felt?: Partial<JournalpostForPublisering>): JournalpostForPublisering;
  iRana<T>(arbeid: (uow: Uow) => Promise<T>): Promise<T>;
  vurder(post: JournalpostForPublisering): Promise<void>;
}

export async function testinnsyn(): Promise<Testinnsyn> {
  const klokke = testklokke();
  const grunnmur = await testgrunnmur(klokke);
  const poster = new Map<string, JournalpostForPublisering>();
  const iRana = <T>(arbeid: (uow: Uow) => Promise<T>) => grunnmur.withTenant(RANA, systemAktoer('innsyn'), arbeid);
  const innsyn = createInnsyn({
    lager: innsynLager,
    arkiv: { hentForPublisering: async (_uow, id) => poster.get(id) ?? null },
    kommuner: {
      hentInnstillinger: async () => t.innstillinger,
      finnKommuner: async () => [
        { arkivskaper: RANA, kommunenummer: '1833', navn: 'Rana', merke: 'RA', farge: '#0a5' },
        { arkivskaper: BINDAL, kommunenummer: '1811', navn: 'Bindal', merke: 'BI', farge: '#a50' },
      ],
    },
  });
  const t: Testinnsyn = {
    innsyn,
    grunnmur,
    klokke,
    poster,
    innstillinger: INNSTILLINGER,
    enJournalpost(felt = {}) {
      const post = lagJournalpost(poster.size + 1, felt);
      poster.set(post.journalpost, post);
      return post;
    },
    iRana,
    vurder: (post) => iRana((uow) => innsyn.vurderPublisering(uow, post.journalpost)),
  };
  return t;
}

function lagJournalpost(nummer: number, felt: Partial<JournalpostForPublisering>): JournalpostForPublisering {
  return {
    journalpost: randomUUID(),
    saksmappe: randomUUID(),
    saksnummer: '2026/14',
    registreringsID: `2026/14-${nummer}`,
    journalaar: 2026,
    journalsekvensnummer: nummer,
    journalposttype: 'I',
    journalstatus: 'J',
    journaldato: '2026-11-20',
    dokumentetsDato: '2026-11-18',
    tittel: 'Spørsmål om brøyting av kommunal veg',
    offentligTittel: null,
    tilgangskode: null,
    hjemmel: null,
    sakstittel: 'Vinterdrift av veger',
    sakOffentligTittel: null,
    sakTilgangskode: null,
    sakHjemmel: null,
    administrativEnhet: 'Teknisk drift',
    klasse: 'Q21',
    parter: [{ type: 'EA', navn: 'Brøyting og Strøing AS', slag: 'organisasjon', orgnr: '211111116', skjermet: false }],
    ...felt,
  };
}
