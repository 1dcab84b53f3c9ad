import { type Selectable, sql, type Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Soekeradresse, Treffrad } from '../../domain/treff.ts';
import type { Finn, Indeksrad, Soekeord, SoekLager } from '../../ports.ts';
import type { SoekTabeller } from './tabeller.ts';

type Trx = Transaction<SoekTabeller>;

const KOLONNER = [
  'id',
  'slag',
  'saksmappe',
  'nummer',
  'journalnummer',
  'tittel',
  'offentlig_tittel',
  'part',
  'aapen_part',
  'dato',
  'tilgangskode',
  'saksbehandler',
] as const;
type Rad = Pick<Selectable<SoekTabeller['soek.treff']>, (typeof KOLONNER)[number]>;

export function soekLager(uow: Uow): SoekLager {
  const trx = trxOf<SoekTabeller>(uow);
  const { arkivskaper } = uow;
  return {
    lagre: (rad) => lagre(trx, arkivskaper, rad),
    async slett(id) {
      await trx.deleteFrom('soek.treff').where('id', '=', id).execute();
      await trx.deleteFrom('soek.tekst').where('journalpost', '=', id).execute();
    },
    lagreTekst: (journalpost, tekst) => lagreTekst(trx, arkivskaper, journalpost, tekst),
    async lagreDokument(rad) {
      await trx
        .insertInto('soek.dokument')
        .values({ arkivskaper, ...rad })
        .onConflict((k) => k.columns(['arkivskaper', 'dokument']).doUpdateSet({ tekstfil: rad.tekstfil }))
        .execute();
    },
    async dokumenter(forsendelse) {
      const rader = await trx
        .selectFrom('soek.dokument')
        .select('tekstfil')
        .where('forsendelse', '=', forsendelse)
        .orderBy('dokument')
        .execute();
      return rader.map((rad) => rad.tekstfil);
    },
    async koble(forsendelse, journalpost) {
      await trx
        .insertInto('soek.kobling')
        .values({ arkivskaper, forsendelse, journalpost })
        .onConflict((k) => k.columns(['arkivskaper', 'forsendelse']).doUpdateSet({ journalpost }))
        .execute();
    },
    async journalpostFor(forsendelse) {
      const rad = await trx
        .selectFrom('soek.kobling')
        .select('journalpost')
        .where('forsendelse', '=', forsendelse)
        .executeTakeFirst();
      return rad?.journalpost ?? null;
    },
    finn: (sporring) => finn(trx, sporring),
    finnNummer: (adresse, sporring) => finnNummer(trx, adresse, sporring),
    async tekster(journalposter) {
      if (journalposter.length === 0) return new Map();
      const rader = await trx
        .selectFrom('soek.tekst')
        .select(['journalpost', 'tekst'])
        .where('journalpost', 'in', [...journalposter])
        .execute();
      return new Map(rader.map((rad) => [rad.journalpost, rad.tekst]));
    },
    stammer: (ord) => stammer(trx, ord),
    async journalposterISak(saksmappe) {
      const rader = await trx
        .selectFrom('soek.treff')
        .select('id')
        .where('saksmappe', '=', saksmappe)
        .where('slag', '=', 'journalpost')
        .execute();
      return rader.map((rad) => rad.id);
    },
  };
}

async function lagre(trx: Trx, arkivskaper: string, rad: Indeksrad): Promise<void> {
  const felt = {
    slag: rad.slag,
    saksmappe: rad.saksmappe,
    nummer: rad.nummer,
    journalnummer: rad.journalnummer,
    tittel: rad.tittel,
    offentlig_tittel: rad.offentligTittel,
    part: rad.part,
    aapen_part: rad.aapenPart,
    dato: rad.dato,
    tilgangskode: rad.tilgangskode,
    saksbehandler: rad.saksbehandler,
    aapen: vektor(rad.aapen),
    skjermet: rad.skjermet === null ? null : vektor(rad.skjermet),
  };
  await trx
    .insertInto('soek.treff')
    .values({ arkivskaper, id: rad.id, ...felt })
    .onConflict((k) => k.columns(['arkivskaper', 'id']).doUpdateSet(felt))
    .execute();
}

function vektor(ord: Soekeord) {
  return sql<string>`soek.vektor(${ord.titler}, ${ord.navn}, ${ord.ledd}, ${[...ord.numre]}::text[], ${ord.tekst})`;
}

async function lagreTekst(trx: Trx, arkivskaper: string, journalpost: string, tekst: string): Promise<void> {
  if (tekst === '') {
    await trx.deleteFrom('soek.tekst').where('journalpost', '=', journalpost).execute();
    return;
  }
  await trx
    .insertInto('soek.tekst')
    .values({ arkivskaper, journalpost, tekst })
    .onConflict((k) => k.columns(['arkivskaper', 'journalpost']).doUpdateSet({ tekst }))
    .execute();
}

/** Ids through the function that may use the index; the rows beside them under row-level security as always. */
async function finn(trx: Trx, s: Finn): Promise<readonly (Treffrad & { readonly poeng: number })[]> {
  const { klarering, bruker } = s.rettighet;
  const funnet = sql<{ id: string; poeng: number }>`soek.finn(${JSON.stringify(s.uttrykk)}::jsonb,
    ${klarering === null ? null : [...klarering]}::text[], ${bruker}, ${s.fra}::date, ${s.til}::date, ${s.grense})`;
  const rader = await trx
    .selectFrom(funnet.as<'f'>(sql`f (funnet_id, poeng)`))
    .innerJoin('soek.treff as t', (b) => b.on('t.id', '=', sql<string>`f.funnet_id`))
    .select(KOLONNER.map((kolonne) => `t.${kolonne}` as const))
    .select(sql<number>`f.poeng`.as('poeng'))
    .execute();
  return rader.map((rad) => ({ ...tilTreffrad(rad), poeng: rad.poeng }));
}

async function finnNummer(
  trx: Trx,
  adresse: Soekeradresse,
  s: Omit<Finn, 'uttrykk' | 'rettighet'>,
): Promise<readonly Treffrad[]> {
  const rader = await trx
    .selectFrom('soek.treff')
    .select(KOLONNER)
    .where(
      'id',
      'in',
      sql<string>`(select soek.finn_nummer(${adresse.slag === 'journal'}, ${adresse.begynner}, ${s.fra}::date, ${s.til}::date, ${s.grense}))`,
    )
    .execute();
  return rader.map(tilTreffrad);
}

async function stammer(trx: Trx, ord: readonly string[]): Promise<readonly string[]> {
  const tekst = ord.join(' ').replaceAll('*', ' ');
  const svar = await sql<{ stammer: string[] }>`
    select tsvector_to_array(to_tsvector('pg_catalog.norwegian', ${tekst})) as stammer`.execute(trx);
  return svar.rows[0]?.stammer ?? [];
}

function tilTreffrad(rad: Rad): Treffrad {
  return {
    id: rad.id,
    slag: rad.slag,
    saksmappe: rad.saksmappe,
    nummer: rad.nummer,
    journalnummer: rad.journalnummer,
    tittel: rad.tittel,
    offentligTittel: rad.offentlig_tittel,
    part: rad.part,
    aapenPart: rad.aapen_part,
    dato: rad.dato,
    tilgangskode: rad.tilgangskode,
    saksbehandler: rad.saksbehandler,
  };
}
