import { sql } from 'kysely';
import type { Journalpost } from '../../domain/journalpost.ts';
import { SPERRET } from '../../domain/synlighet.ts';
import type { Journallager } from '../../ports.ts';
import { hentAvskrivninger } from './avskrivning.repository.ts';
import { hentDokumenter, settInnDokumenter } from './dokument.repository.ts';
import type { Kontekst } from './kontekst.ts';
import { endrePartsslag, hentParter, settInnParter } from './korrespondansepart.repository.ts';
import { SKJERMING_OPPHOERER } from './lister/vilkaar.ts';
import { skjermingskolonner } from './skjermingskolonner.ts';

export function journalpostRepository(k: Kontekst): Journallager {
  return { ...lesing(k), ...vitnesbyrd(k), ...innsetting(k), ...endring(k) };
}

function velgJournalpost({ trx }: Kontekst) {
  return trx
    .selectFrom('arkiv.journalpost as j')
    .innerJoin('arkiv.saksmappe as m', (b) =>
      b.onRef('m.arkivskaper', '=', 'j.arkivskaper').onRef('m.system_id', '=', 'j.saksmappe'),
    )
    .select([
      'j.system_id as id',
      'j.saksmappe',
      'm.mappe_id as saksnummer',
      'm.tittel as sakstittel',
      'm.offentlig_tittel as sakOffentligTittel',
      'm.tilgangskode as sakTilgangskode',
      'm.skjermingshjemmel as sakHjemmel',
      'm.saksansvarlig_id as saksansvarligId',
      'j.registrerings_id as registreringsID',
      'j.journalaar',
      'j.journalsekvensnummer',
      'j.journalpostnummer',
      'j.journalposttype',
      'j.journalstatus',
      'j.tittel',
      'j.offentlig_tittel as offentligTittel',
      'j.journaldato',
      'j.dokumentets_dato as dokumentetsDato',
      'j.mottatt_dato as mottattDato',
      'j.sendt_dato as sendtDato',
      'j.forfallsdato',
      'j.administrativ_enhet as administrativEnhet',
      'j.saksbehandler',
      'j.saksbehandler_id as saksbehandlerId',
      'j.tilgangskode',
      'j.skjermingshjemmel as hjemmel',
      'j.dokumentmedium',
      'j.forsendelse',
      'j.arkivert_dato as arkivertDato',
      'j.skjerming_arvet as skjermingArvet',
    ])
    .select(SKJERMING_OPPHOERER.as('skjermingOpphoerer'))
    .select(
      sql<boolean>`exists (select 1 from arkiv.sperring s where s.arkivskaper = j.arkivskaper and s.journalpost = j.system_id and s.opphevet_dato is null)`.as(
        'sperret',
      ),
    );
}
type Rad = Awaited<ReturnType<ReturnType<typeof velgJournalpost>['execute']>>[number];

/** Parties, documents and write-offs of many posts in a read each, whatever their number. */
async function medInnhold(k: Kontekst, rader: readonly Rad[]): Promise<Journalpost[]> {
  const ider = rader.map((rad) => rad.id);
  const parter = await hentParter(k, ider);
  const dokumenter = await hentDokumenter(k, 'journalpost', ider);
  const avskrivninger = await hentAvskrivninger(k, ider);
  return rader.map(({ sakOffentligTittel, sakTilgangskode, sakHjemmel, saksansvarligId, ...rad }) => ({
    ...rad,
    sak: { offentligTittel: sakOffentligTittel, tilgangskode: sakTilgangskode, hjemmel: sakHjemmel, saksansvarligId },
    korrespondanseparter: parter.get(rad.id) ?? [],
    dokumenter: dokumenter.get(rad.id) ?? [],
    avskrivninger: avskrivninger.get(rad.id) ?? [],
  }));
}

function lesing(k: Kontekst) {
  const { trx, eiet } = k;
  const hent = async (id: string) =>
    (await medInnhold(k, await velgJournalpost(k).where('j.system_id', '=', id).execute()))[0] ?? null;
  const erSperret = async (forsendelse: string) =>
    (await velgJournalpost(k).where('j.forsendelse', '=', forsendelse).execute()).some((rad) => rad.sperret);
  return {
    hent,
    async hentMange(ider) {
      if (ider.length === 0) return [];
      return medInnhold(
        k,
        await velgJournalpost(k)
          .where('j.system_id', 'in', [...ider])
          .execute(),
      );
    },
    async laas(id) {
      await trx.selectFrom('arkiv.journalpost').select('system_id').where('system_id', '=', id).forUpdate().execute();
      return hent(id);
    },
    async idForForsendelse(forsendelse) {
      const rad = await trx
        .selectFrom('arkiv.journalpost')
        .select('system_id')
        .where('forsendelse', '=', forsendelse)
        .where('journalstatus', '<>', 'U')
        .executeTakeFirst();
      return rad?.system_id ?? null;
    },
    async koderForForsendelse(forsendelse) {
      const rader = await trx
        .selectFrom('arkiv.journalpost')
        .select('tilgangskode')
        .distinct()
        .where('forsendelse', '=', forsendelse)
        .where('journalstatus', '<>', 'U')
        .where('tilgangskode', 'is not', null)
        .execute();
      const koder = rader.flatMap((rad) => rad.tilgangskode ?? []);
      return (await erSperret(forsendelse)) ? [...koder, SPERRET] : koder;
    },
    async iSak(saksmappe) {
      const rader = velgJournalpost(k).where('j.saksmappe', '=', saksmappe).orderBy('j.journalpostnummer');
      return medInnhold(k, await rader.execute());
    },
    async iJournal(aar, fraLoepenummer, grense) {
      const rader = velgJournalpost(k)
        .where('j.arkivskaper', '=', eiet.arkivskaper)
        .where('j.journalaar', '=', aar)
        .where('j.journalsekvensnummer', '>=', fraLoepenummer)
        .orderBy('j.journalsekvensnummer')
        .limit(grense);
      return medInnhold(k, await rader.execute());
    },
    async numreForAar(aar) {
      const rader = await trx
        .selectFrom('arkiv.journalpost')
        .select('journalsekvensnummer')
        .where('arkivskaper', '=', eiet.arkivskaper)
        .where('journalaar', '=', aar)
        .orderBy('journalsekvensnummer')
        .execute();
      return rader.map((rad) => rad.journalsekvensnummer);
    },
  } satisfies Partial<Journallager>;
}

function vitnesbyrd({ trx }: Kontekst) {
  return {
    async finnes(ider) {
      if (ider.length === 0) return [];
      const rader = await trx
        .selectFrom('arkiv.journalpost')
        .select('system_id')
        .where('system_id', 'in', [...ider])
        .execute();
      return rader.map((rad) => rad.system_id);
    },
  } satisfies Partial<Journallager>;
}

function innsetting(k: Kontekst) {
  const { trx, eiet, opprettet } = k;
  return {
    async laasForsendelse(forsendelse) {
      const noekkel = `arkiv.forsendelse:${eiet.arkivskaper}:${forsendelse}`;
      await sql`select pg_advisory_xact_lock(hashtextextended(${noekkel}, 0))`.execute(trx);
    },
    async settInn(id, saksmappe, numre, post) {
      await trx
        .insertInto('arkiv.journalpost')
        .values({
          ...eiet,
          ...opprettet,
          system_id: id,
          saksmappe,
          journalaar: numre.journalaar,
          journalsekvensnummer: numre.journalsekvensnummer,
          journalpostnummer: numre.journalpostnummer,
          registrerings_id: numre.registreringsID,
          journalposttype: post.journalposttype,
          journalstatus: post.journalstatus,
          tittel: post.tittel,
          offentlig_tittel: post.offentligTittel,
          journaldato: post.journaldato,
          dokumentets_dato: post.dokumentetsDato,
          mottatt_dato: post.mottattDato,
          sendt_dato: null,
          forfallsdato: post.forfallsdato,
          antall_vedlegg: post.dokumenter.filter((d) => d.tilknyttetRegistreringSom === 'V').length,
          administrativ_enhet: post.administrativEnhet,
          saksbehandler: post.saksbehandler,
          saksbehandler_id: post.saksbehandlerId,
          journalenhet: post.journalenhet,
          dokumentmedium: post.dokumentmedium,
          tilgangskode: post.tilgangskode,
          skjermingshjemmel: post.hjemmel,
          skjerming_arvet: post.skjermingArvet,
          forsendelse: post.forsendelse,
          arkivert_dato: null,
          arkivert_av: null,
        })
        .execute();
      await settInnParter(k, id, post.korrespondanseparter);
      await settInnDokumenter(k, { type: 'journalpost', id }, post.dokumenter);
    },
  } satisfies Partial<Journallager>;
}

function endring(k: Kontekst) {
  const { trx, uow } = k;
  return {
    async endre(id, verdier) {
      await trx
        .updateTable('arkiv.journalpost')
        .set({
          tittel: verdier.tittel,
          offentlig_tittel: verdier.offentligTittel,
          journalposttype: verdier.journalposttype,
          dokumentets_dato: verdier.dokumentetsDato,
          mottatt_dato: verdier.mottattDato,
          forfallsdato: verdier.forfallsdato,
          administrativ_enhet: verdier.administrativEnhet,
          saksbehandler: verdier.saksbehandler,
          saksbehandler_id: verdier.saksbehandlerId,
          tilgangskode: verdier.tilgangskode,
          skjermingshjemmel: verdier.hjemmel,
        })
        .where('system_id', '=', id)
        .execute();
      await endrePartsslag(
        k,
        id,
        verdier.korrespondanseparter.map((part) => part.slag),
      );
    },
    async settStatus(id, status) {
      // Krav 3.2.18: Arkivert sets arkivertDato and -Av by itself.
      const arkivert = status === 'A' ? { arkivert_dato: uow.naa, arkivert_av: uow.aktoer.navn } : {};
      await trx
        .updateTable('arkiv.journalpost')
        .set({ journalstatus: status, ...arkivert })
        .where('system_id', '=', id)
        .execute();
    },
    async byttStatus(id, bytte) {
      const sendt = bytte.sendtDato === null ? {} : { sendt_dato: bytte.sendtDato };
      const arkivert =
        bytte.arkivertDato === null ? {} : { arkivert_dato: bytte.arkivertDato, arkivert_av: uow.aktoer.navn };
      await trx
        .updateTable('arkiv.journalpost')
        .set({ journalstatus: bytte.journalstatus, ...sendt, ...arkivert })
        .where('system_id', '=', id)
        .execute();
    },
    async flytt(id, til) {
      await trx
        .updateTable('arkiv.journalpost')
        .set({
          saksmappe: til.saksmappe,
          journalpostnummer: til.journalpostnummer,
          registrerings_id: til.registreringsID,
        })
        .where('system_id', '=', id)
        .execute();
    },
    async skjerm(id, vedtak, arvet) {
      await trx
        .updateTable('arkiv.journalpost')
        .set({
          ...skjermingskolonner(vedtak),
          skjermede_ord: [...(vedtak?.skjermedeOrd ?? [])],
          skjerming_arvet: arvet,
        })
        .where('system_id', '=', id)
        .execute();
    },
  } satisfies Partial<Journallager>;
}
