import { type RawBuilder, type Selectable, sql, type Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Funn } from '../../domain/kontroll.ts';
import type { OffentligPost } from '../../domain/offentligPost.ts';
import type { Postutvalg, Publisering } from '../../domain/publisering.ts';
import { soekbarTekst } from '../../domain/soekbarTekst.ts';
import type { InnsynLager, Postlistesoek } from '../../ports.ts';
import type { InnsynTabeller, LagretAvgjoerelse } from './tabeller.ts';

type Trx = Transaction<InnsynTabeller>;
type Rad = Omit<Selectable<InnsynTabeller['innsyn.publisering']>, 'soekeord'>;

const KOLONNER = [
  'arkivskaper',
  'journalpost',
  'saksmappe',
  'journalaar',
  'journalsekvensnummer',
  'journaldato',
  'status',
  'publiseres_tid',
  'publisert_tid',
  'innhold',
  'funn',
  'avgjoerelse',
] as const;

export function innsynLager(uow: Uow): InnsynLager {
  const trx = trxOf<InnsynTabeller>(uow);
  const fra = () => trx.selectFrom('innsyn.publisering').select(KOLONNER);
  return {
    async hent(journalpost) {
      const rad = await fra().where('journalpost', '=', journalpost).forUpdate().executeTakeFirst();
      return rad === undefined ? null : tilPublisering(rad);
    },
    lagre: (p) => lagre(trx, uow, p),
    async slett(journalpost) {
      await trx.deleteFrom('innsyn.publisering').where('journalpost', '=', journalpost).execute();
    },
    async finn(status, grense) {
      const rader = await fra()
        .where('status', '=', status)
        .orderBy('journaldato', 'desc')
        .orderBy('journalsekvensnummer', 'desc')
        .limit(grense)
        .execute();
      return rader.map(tilPublisering);
    },
    async finnISak(saksmappe) {
      const rader = await trx
        .selectFrom('innsyn.publisering')
        .select('journalpost')
        .where('saksmappe', '=', saksmappe)
        .execute();
      return rader.map((rad) => rad.journalpost);
    },
    async finnForfalte(naa, grense) {
      const rader = await fra()
        .where('status', '=', 'venter')
        .where('publiseres_tid', '<=', naa)
        .orderBy('publiseres_tid')
        .limit(grense)
        .forUpdate()
        .skipLocked()
        .execute();
      return rader.map(tilPublisering);
    },
    finnPublisert: (soek) => finnPublisert(trx, soek),
    async hentPublisert(journalaar, journalsekvensnummer) {
      const rad = await fra()
        .where('status', '=', 'publisert')
        .where('journalaar', '=', journalaar)
        .where('journalsekvensnummer', '=', journalsekvensnummer)
        .executeTakeFirst();
      return rad === undefined ? null : tilPublisering(rad);
    },
  };
}

async function lagre(trx: Trx, uow: Uow, p: Publisering): Promise<void> {
  const felt = {
    saksmappe: p.saksmappe,
    journalaar: p.post.journalaar,
    journalsekvensnummer: p.post.journalsekvensnummer,
    journaldato: p.post.journaldato,
    status: p.status,
    publiseres_tid: p.publiseresTid,
    publisert_tid: p.publisertTid,
    innhold: json<OffentligPost>(p.post),
    funn: json<Funn[]>(p.funn),
    avgjoerelse: p.avgjoerelse === null ? null : json<LagretAvgjoerelse>(p.avgjoerelse),
    soekeord: sql<string>`to_tsvector('pg_catalog.norwegian', ${soekbarTekst(p.post)})`,
  };
  await trx
    .insertInto('innsyn.publisering')
    .values({ arkivskaper: uow.arkivskaper, journalpost: p.journalpost, ...felt })
    .onConflict((konflikt) => konflikt.columns(['arkivskaper', 'journalpost']).doUpdateSet(felt))
    .execute();
}

function json<T>(verdi: unknown): RawBuilder<T> {
  return sql<T>`${JSON.stringify(verdi)}::jsonb`;
}

/** Through the function that may use the full-text index; the rows themselves are read under row-level security as always. */
async function finnPublisert(trx: Trx, soek: Postlistesoek): Promise<Postutvalg> {
  const hopp = (soek.side - 1) * soek.perSide;
  const funnet = await sql<{ journalpost: string; antall: number }>`
    select journalpost, antall
      from innsyn.finn_publisert(${soek.q}, ${soek.fra}::date, ${soek.til}::date, ${soek.perSide}, ${hopp}, ${soek.tak})`.execute(
    trx,
  );
  const ider = funnet.rows.map((rad) => rad.journalpost);
  if (ider.length === 0) return { rader: [], antall: 0 };
  const rader = await trx
    .selectFrom('innsyn.publisering')
    .select(KOLONNER)
    .where('status', '=', 'publisert')
    .where('journalpost', 'in', ider)
    .execute();
  const perId = new Map(rader.map((rad) => [rad.journalpost, tilPublisering(rad)]));
  return { rader: ider.flatMap((id) => perId.get(id) ?? []), antall: funnet.rows[0]?.antall ?? 0 };
}

function tilPublisering(rad: Rad): Publisering {
  return {
    journalpost: rad.journalpost,
    saksmappe: rad.saksmappe,
    post: rad.innhold,
    status: rad.status,
    funn: rad.funn,
    publiseresTid: rad.publiseres_tid,
    publisertTid: rad.publisert_tid,
    avgjoerelse: rad.avgjoerelse === null ? null : { ...rad.avgjoerelse, tid: new Date(rad.avgjoerelse.tid) },
  };
}
