import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Postliste } from '../../../domain/arbeidsliste.ts';
import type {
  Kontrollgruppe,
  Listefilter,
  Listelager,
  Listeorden,
  Listesortering,
  Listetreff,
} from '../../../ports/lister.ts';
import type { Kontekst } from '../kontekst.ts';
import { journalleser } from './journal.ts';
import { oversiktsleser } from './oversikt.ts';
import { saksrapportleser } from './saker.ts';
import { paaListen, SKJERMING_OPPHOERER } from './vilkaar.ts';

/** Places in the lists. What stands in a row is read by id afterwards, and shown by the one rule for it. */
export function listeRepository(k: Kontekst): Listelager {
  return { ...postlister(k), ...oversiktsleser(k), ...saksrapportleser(k), ...journalleser(k) };
}

/** Compared byte by byte, as the cursor must be; the number decides between equals. */
const NOEKKEL: Readonly<Record<Listesortering, RawBuilder<string>>> = {
  journalnummer: sql`''`,
  journaldato: sql`j.journaldato::text`,
  forfallsdato: sql`coalesce(j.forfallsdato::text, '9999-12-31')`,
  enhet: sql`j.administrativ_enhet`,
  saksbehandler: sql`coalesce(j.saksbehandler, '')`,
  skjermingOpphoerer: sql`coalesce(${SKJERMING_OPPHOERER}, '9999-12-31')`,
};

const KILDE = sql`arkiv.journalpost j
    join arkiv.saksmappe m on m.arkivskaper = j.arkivskaper and m.system_id = j.saksmappe
    join arkiv.klasse k on k.arkivskaper = m.arkivskaper and k.system_id = m.klasse`;

function hvor(arkivskaper: string, filter: Listefilter): RawBuilder<SqlBool> {
  const vilkaar = [
    sql`j.arkivskaper = ${arkivskaper}`,
    paaListen(filter.liste, filter.grensedato),
    ...(filter.enhet === undefined ? [] : [sql`j.administrativ_enhet = ${filter.enhet}`]),
    ...(filter.klasse === undefined ? [] : [sql`k.klasse_id = ${filter.klasse}`]),
    ...(filter.dag === undefined ? [] : [sql`j.journaldato = ${filter.dag}`]),
    ...(filter.type === undefined ? [] : [sql`j.journalposttype = ${filter.type}`]),
    ...(filter.saksbehandlerId === undefined ? [] : [sql`j.saksbehandler_id = ${filter.saksbehandlerId}`]),
  ];
  return sql<SqlBool>`${sql.join(vilkaar, sql` and `)}`;
}

function etterPlassen({ sorter, synkende, etter }: Listeorden): RawBuilder<SqlBool> {
  if (etter === null) return sql`true`;
  const [noekkel, aar, nummer] = etter;
  const tegn = synkende ? sql`<` : sql`>`;
  // Without the empty key the unique index of the journal gives the order by itself.
  if (sorter === 'journalnummer') return sql`(j.journalaar, j.journalsekvensnummer) ${tegn} (${aar}, ${nummer})`;
  return sql`(${NOEKKEL[sorter]} collate "C", j.journalaar, j.journalsekvensnummer) ${tegn} (${noekkel} collate "C", ${aar}, ${nummer})`;
}

function rekkefoelge({ sorter, synkende }: Listeorden) {
  const vei = synkende ? sql`desc` : sql`asc`;
  const nummer = sql`j.journalaar ${vei}, j.journalsekvensnummer ${vei}`;
  return sorter === 'journalnummer' ? nummer : sql`${NOEKKEL[sorter]} collate "C" ${vei}, ${nummer}`;
}

function postlister({ trx, eiet: { arkivskaper } }: Kontekst): Pick<Listelager, 'finn' | 'antall' | 'kontrollgrupper'> {
  return {
    async finn(filter, orden) {
      type Rad = { id: string; klasse: string; noekkel: string; aar: number; nummer: number };
      const { rows } = await sql<Rad>`
        select j.system_id as id, k.klasse_id as klasse, ${NOEKKEL[orden.sorter]} as noekkel,
               j.journalaar as aar, j.journalsekvensnummer as nummer
          from ${KILDE} where ${hvor(arkivskaper, filter)} and ${etterPlassen(orden)}
         order by ${rekkefoelge(orden)} limit ${orden.grense}`.execute(trx);
      return rows.map(
        ({ id, klasse, noekkel, aar, nummer }): Listetreff => ({ id, klasse, plass: [noekkel, aar, nummer] }),
      );
    },
    async antall(filtre, tak) {
      const tellinger = filtre.map(
        (filter) => sql`select ${filter.liste} as liste, count(*)::int as antall from
          (select 1 from arkiv.journalpost j where j.arkivskaper = ${arkivskaper} and ${paaListen(filter.liste, filter.grensedato)} limit ${tak}) t`,
      );
      const { rows } = await sql<{
        liste: Postliste;
        antall: number;
      }>`${sql.join(tellinger, sql` union all `)}`.execute(trx);
      return new Map(rows.map(({ liste, antall }) => [liste, antall]));
    },
    async kontrollgrupper(filter, grense) {
      const { rows } = await sql<Kontrollgruppe>`
        select j.journaldato as dag, k.klasse_id as klasse, k.tittel as klassetittel, count(*)::int as antall
          from ${KILDE} where ${hvor(arkivskaper, filter)}
         group by j.journaldato, k.klasse_id, k.tittel
         order by j.journaldato, k.klasse_id limit ${grense}`.execute(trx);
      return rows;
    },
  };
}
