import { type ColumnType, type Generated, type JSONColumnType, type Selectable, sql } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Postadresse } from '../../domain/adresse.ts';
import type { Aarsak, Steg, Utsendingskanal, Utsendingsstatus } from '../../domain/utsending.ts';
import type { Utsendingslager, Utsendingsrad, Utsendingsutvalg } from '../../ports.ts';

type Mulig<T> = ColumnType<T | null, T | null | undefined, T | null>;

interface EkspederingTabeller {
  'ekspedering.utsending': {
    arkivskaper: string;
    id: string;
    journalpost: string;
    korrespondansepart: string;
    kanal: Utsendingskanal;
    status: Utsendingsstatus;
    adresse: JSONColumnType<Postadresse>;
    referansenummer: number;
    ekstern_id: Mulig<string>;
    sendes_siden: Mulig<Date>;
    sendt_tid: Mulig<Date>;
    forsoek: ColumnType<number, number | undefined, number>;
    neste_tid: Mulig<Date>;
    aarsak: Mulig<Aarsak>;
    paa_papir: boolean;
    opprettet_tid: Date;
    opprettet_av: string;
    opprettet_av_navn: string;
    endret_tid: Date;
  };
  'ekspedering.utsending_hendelse': {
    arkivskaper: string;
    id: string;
    utsending: string;
    loepenummer: Generated<number>;
    status: Utsendingsstatus;
    aarsak: Aarsak | null;
    referanse: number;
    av: string;
    tidspunkt: Date;
  };
}

/** What each choice of the page holds; the first is also what somebody must do something about. */
const UTVALG: Readonly<Record<Utsendingsutvalg, { statuser: readonly Utsendingsstatus[]; ubekreftet: boolean }>> = {
  feilet: { statuser: ['feilet'], ubekreftet: true },
  utskrift: { statuser: ['til-utskrift'], ubekreftet: false },
  underveis: { statuser: ['venter', 'sendes'], ubekreftet: false },
  sendt: { statuser: ['sendt', 'levert', 'lest', 'skrevet-ut'], ubekreftet: false },
};

export function utsendingslager(uow: Uow): Utsendingslager {
  return { ...radene(uow), ...utvalgene(uow) };
}

function radene(uow: Uow): Pick<Utsendingslager, 'opprett' | 'hent' | 'laas' | 'skriv' | 'hendelser'> {
  const trx = trxOf<EkspederingTabeller>(uow);
  const eier = uow.arkivskaper;
  const en = (id: string) =>
    trx.selectFrom('ekspedering.utsending').selectAll().where('arkivskaper', '=', eier).where('id', '=', id);
  const noter = (utsending: string, status: Utsendingsstatus, aarsak: Aarsak | null, referanse: number) =>
    trx
      .insertInto('ekspedering.utsending_hendelse')
      .values({
        ...{ arkivskaper: eier, id: uow.nyId(), utsending, status, aarsak, referanse },
        ...{ av: uow.aktoer.navn, tidspunkt: uow.naa },
      })
      .execute();
  return {
    async opprett({ id, journalpost, korrespondansepart, kanal, adresse }) {
      const status = kanal === 'svarut' ? 'venter' : 'til-utskrift';
      const svar = await trx
        .insertInto('ekspedering.utsending')
        .values({
          ...{ arkivskaper: eier, id, journalpost, korrespondansepart, kanal, status, referansenummer: 1 },
          paa_papir: kanal === 'utskrift',
          adresse: JSON.stringify(adresse),
          neste_tid: kanal === 'svarut' ? uow.naa : null,
          ...{ opprettet_tid: uow.naa, opprettet_av: uow.aktoer.id, opprettet_av_navn: uow.aktoer.navn },
          endret_tid: uow.naa,
        })
        .onConflict((konflikt) => konflikt.doNothing())
        .executeTakeFirst();
      const ny = (svar.numInsertedOrUpdatedRows ?? 0n) > 0n;
      if (ny) await noter(id, status, null, 1);
      return ny;
    },
    async hent(id) {
      const rad = await en(id).executeTakeFirst();
      return rad === undefined ? null : tilRad(rad);
    },
    async laas(id) {
      const rad = await en(id).forUpdate().executeTakeFirst();
      return rad === undefined ? null : tilRad(rad);
    },
    async skriv(foer, steg) {
      const etter = { ...foer, ...steg };
      await trx
        .updateTable('ekspedering.utsending')
        .set(kolonner(steg))
        .$if(etter.status !== foer.status, (q) => q.set({ endret_tid: uow.naa }))
        .where('arkivskaper', '=', eier)
        .where('id', '=', foer.id)
        .execute();
      const nytt = etter.status !== foer.status || (etter.aarsak !== null && etter.aarsak !== foer.aarsak);
      if (nytt) await noter(foer.id, etter.status, etter.aarsak, etter.referansenummer);
    },
    async hendelser(utsendinger) {
      const rader = await trx
        .selectFrom('ekspedering.utsending_hendelse')
        .selectAll()
        .where('arkivskaper', '=', eier)
        .where('utsending', '=', sql<string>`any(${[...utsendinger]}::uuid[])`)
        .orderBy('loepenummer')
        .execute();
      return rader.map(({ utsending, status, aarsak, referanse, av, tidspunkt }) => ({
        ...{ utsending, status, aarsak, referansenummer: referanse, av, tidspunkt },
      }));
    },
  };
}

function utvalgene(uow: Uow): Omit<Utsendingslager, 'opprett' | 'hent' | 'laas' | 'skriv' | 'hendelser'> {
  const trx = trxOf<EkspederingTabeller>(uow);
  const alle = () => trx.selectFrom('ekspedering.utsending').selectAll().where('arkivskaper', '=', uow.arkivskaper);
  const forfalte = (statuser: readonly Utsendingsstatus[]) =>
    alle().where('neste_tid', '<=', uow.naa).where('status', 'in', statuser).orderBy('neste_tid').orderBy('id');
  return {
    async forJournalpost(journalpost) {
      return (await alle().where('journalpost', '=', journalpost).orderBy('opprettet_tid').orderBy('id').execute()).map(
        tilRad,
      );
    },
    async finn(utvalg, grense) {
      const { statuser, ubekreftet } = UTVALG[utvalg];
      const rader = await alle()
        .where((b) =>
          ubekreftet
            ? b.or([
                b('status', 'in', statuser),
                b.and([b('aarsak', '=', 'ikke-bekreftet'), b('status', '=', 'sendt')]),
              ])
            : b('status', 'in', statuser),
        )
        .orderBy('endret_tid', utvalg === 'sendt' ? 'desc' : 'asc')
        .orderBy('id')
        .limit(grense)
        .execute();
      return rader.map(tilRad);
    },
    async tell() {
      const rader = await trx
        .selectFrom('ekspedering.utsending')
        .select(['status', 'aarsak', (b) => b.fn.countAll<number>().as('antall')])
        .where('arkivskaper', '=', uow.arkivskaper)
        .groupBy(['status', 'aarsak'])
        .execute();
      const sum = (utvalg: Utsendingsutvalg) =>
        rader
          .filter(
            ({ status, aarsak }) =>
              UTVALG[utvalg].statuser.includes(status) ||
              (UTVALG[utvalg].ubekreftet && status === 'sendt' && aarsak === 'ikke-bekreftet'),
          )
          .reduce((i, rad) => i + Number(rad.antall), 0);
      return { feilet: sum('feilet'), utskrift: sum('utskrift'), underveis: sum('underveis'), sendt: sum('sendt') };
    },
    forfalteSendinger: async (grense) =>
      (await forfalte(['venter', 'sendes']).limit(grense).execute()).map(({ id }) => id),
    forfalteStatuser: async (grense) => (await forfalte(['sendt', 'levert']).limit(grense).execute()).map(tilRad),
    eksternIdTatt: async (eksternId, utenom) =>
      (await alle().where('ekstern_id', '=', eksternId).where('id', '<>', utenom).executeTakeFirst()) !== undefined,
    journalpostFor: async (eksternId) =>
      (await alle().where('ekstern_id', '=', eksternId).executeTakeFirst())?.journalpost ?? null,
    async sendetall(fra, til) {
      const rader = await trx
        .selectFrom('ekspedering.utsending')
        .select(['paa_papir', (b) => b.fn.countAll<number>().as('antall')])
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('sendt_tid', '>=', fra)
        .where('sendt_tid', '<', til)
        .where('status', 'in', UTVALG.sendt.statuser)
        .groupBy('paa_papir')
        .execute();
      const antall = (papir: boolean) => Number(rader.find((rad) => rad.paa_papir === papir)?.antall ?? 0);
      return { digitalt: antall(false), papir: antall(true) };
    },
  };
}

function kolonner(steg: Steg) {
  const felt = {
    kanal: steg.kanal,
    status: steg.status,
    referansenummer: steg.referansenummer,
    ekstern_id: steg.eksternId,
    sendes_siden: steg.sendesSiden,
    sendt_tid: steg.sendtTid,
    forsoek: steg.forsoek,
    neste_tid: steg.nesteTid,
    aarsak: steg.aarsak,
    paa_papir: steg.paaPapir,
  };
  return Object.fromEntries(Object.entries(felt).filter(([, verdi]) => verdi !== undefined)) as Partial<typeof felt>;
}

function tilRad(rad: Selectable<EkspederingTabeller['ekspedering.utsending']>): Utsendingsrad {
  return {
    id: rad.id,
    journalpost: rad.journalpost,
    korrespondansepart: rad.korrespondansepart,
    kanal: rad.kanal,
    status: rad.status,
    adresse: rad.adresse,
    referansenummer: rad.referansenummer,
    eksternId: rad.ekstern_id,
    sendesSiden: rad.sendes_siden,
    sendtTid: rad.sendt_tid,
    forsoek: rad.forsoek,
    nesteTid: rad.neste_tid,
    aarsak: rad.aarsak,
    paaPapir: rad.paa_papir,
    opprettetTid: rad.opprettet_tid,
    opprettetAv: rad.opprettet_av,
    opprettetAvNavn: rad.opprettet_av_navn,
    endretTid: rad.endret_tid,
  };
}
