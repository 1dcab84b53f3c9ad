import { sql } from 'kysely';
import type { Uttrekksleser, Uttrekksregistrering } from '../../../domain/uttrekk.ts';
import type { Kontekst } from '../kontekst.ts';
import { dokumentbeskrivelser } from './dokumenter.ts';
import {
  arkivdelreferanser,
  avskrivninger,
  dokumentflyt,
  gradering,
  kassasjon,
  korrespondanseparter,
  kryssreferanser,
  merknader,
  noekkelord,
  oppbevaringssted,
  parter,
  presedenser,
  signatur,
  skjerming,
} from './tilheng.ts';

const FELLES = `'systemID', r.system_id, 'virksomhetsspesifikkeMetadata', r.virksomhetsspesifikke_metadata, 'opprettetDato', r.opprettet_dato, 'opprettetAv', r.opprettet_av, 'arkivertDato', r.arkivert_dato, 'arkivertAv', r.arkivert_av,
  'referanseArkivdel', ${arkivdelreferanser('r')},
  'registreringsID', r.registrerings_id, 'tittel', r.tittel, 'offentligTittel', r.offentlig_tittel, 'beskrivelse', r.beskrivelse, 'forfatter', r.forfatter,
  'dokumentmedium', r.dokumentmedium, 'skjerming', ${skjerming('r', 'TRO')}, 'kassasjon', ${kassasjon('r', 'r.arkivert_dato')}, 'gradering', ${gradering('r')},
  'noekkelord', ${noekkelord('r')}, 'oppbevaringssted', ${oppbevaringssted('r')}, 'merknad', ${merknader('r')}, 'kryssreferanse', ${kryssreferanser('r')}`;

const DATOER = `'dokumentetsDato', r.dokumentets_dato, 'mottattDato', r.mottatt_dato, 'sendtDato', r.sendt_dato, 'forfallsdato', r.forfallsdato,
  'offentlighetsvurdertDato', r.offentlighetsvurdert_dato, 'antallVedlegg', r.antall_vedlegg, 'utlaantDato', r.utlaant_dato, 'utlaantTil', r.utlaant_til`;

const PARTER = (slag: 'journalpost' | 'arkivnotat' | 'moeteregistrering') =>
  `'part', ${parter('r', slag)}, 'korrespondansepart', ${korrespondanseparter('r', slag)}`;

const JOURNALPOST = `json_strip_nulls(json_build_object(${FELLES}, ${PARTER('journalpost')},
  'dokumentbeskrivelse', ${dokumentbeskrivelser('r', 'registrering')}))::jsonb || json_strip_nulls(json_build_object(
  'journalaar', r.journalaar, 'journalsekvensnummer', r.journalsekvensnummer, 'journalpostnummer', r.journalpostnummer, 'journalposttype', r.journalposttype,
  'journalstatus', r.journalstatus, 'journaldato', r.journaldato, ${DATOER}, 'journalenhet', r.journalenhet, 'avskrivning', ${avskrivninger('r')},
  'dokumentflyt', ${dokumentflyt('r', 'journalpost')}, 'presedens', ${presedenser('r', 'journalpost')}, 'elektroniskSignatur', ${signatur('r')}))::jsonb`;

const ARKIVNOTAT = `json_strip_nulls(json_build_object(${FELLES}, ${PARTER('arkivnotat')}, 'dokumentbeskrivelse', ${dokumentbeskrivelser('r', 'arkivnotat')}))::jsonb ||
  json_strip_nulls(json_build_object(${DATOER}, 'dokumentflyt', ${dokumentflyt('r', 'arkivnotat')}))::jsonb`;

const MOETEREGISTRERING = `json_strip_nulls(json_build_object(${FELLES}, ${PARTER('moeteregistrering')}, 'dokumentbeskrivelse', ${dokumentbeskrivelser('r', 'moeteregistrering')}))::jsonb ||
  json_strip_nulls(json_build_object('moeteregistreringstype', r.moeteregistreringstype, 'moetesakstype', r.moetesakstype, 'moeteregistreringsstatus', r.moeteregistreringsstatus,
  'administrativEnhet', r.administrativ_enhet, 'saksbehandler', r.saksbehandler,
  'referanseTilMoeteregistrering', (select json_agg(x.til order by x.til) from arkiv.moeteregistrering_referanse x where x.arkivskaper = r.arkivskaper and x.fra = r.system_id),
  'referanseFraMoeteregistrering', (select json_agg(x.fra order by x.fra) from arkiv.moeteregistrering_referanse x where x.arkivskaper = r.arkivskaper and x.til = r.system_id)))::jsonb`;

/** One page: the units are chosen by key first, and only those are built. */
const valgt = (tabell: string, slag: string, mappe: string, nummer: string, json: string) => `
  select '${slag}' as slag, v.mappe, v.nummer, v.plass, r.system_id as id, ${json} as verdi
    from (select t.system_id, t.${mappe} as mappe, ${nummer} as nummer, m.plass
            from m join arkiv.${tabell} t on t.${mappe} = m.id
           where (m.plass, ${nummer}) > (select plass, nummer from fra)
           order by m.plass, ${nummer} limit (select grense from fra)) v
    join arkiv.${tabell} r on r.system_id = v.system_id`;

const MOETENUMMER = `(select count(*)::int from arkiv.moeteregistrering n where n.moetemappe = t.moetemappe and (n.opprettet_dato, n.system_id) <= (t.opprettet_dato, t.system_id))`;

const ALLE = [
  valgt('journalpost', 'journalpost', 'saksmappe', 't.journalpostnummer', JOURNALPOST),
  valgt('arkivnotat', 'arkivnotat', 'saksmappe', 't.registreringsnummer', ARKIVNOTAT),
  valgt('moeteregistrering', 'moeteregistrering', 'moetemappe', MOETENUMMER, MOETEREGISTRERING),
].join(' union all ');

export function registreringer(k: Kontekst): Uttrekksleser['registreringer'] {
  return async ({ mapper, etter, grense }) => {
    if (mapper.length === 0) return [];
    const plass = etter === null ? 0 : mapper.indexOf(etter.mappe) + 1;
    const svar = await sql<Omit<Uttrekksregistrering, 'noekkel'> & { nummer: number }>`
      with m as (select id, plass::int from unnest(${[...mapper]}::uuid[]) with ordinality as x (id, plass)),
           fra as (select ${plass}::int as plass, ${etter?.nummer ?? 0}::int as nummer, ${grense}::int as grense)
      select slag, mappe, nummer, id, verdi from (${sql.raw(ALLE)}) alle order by plass, nummer limit ${grense}`.execute(
      k.trx,
    );
    return svar.rows.map(({ nummer, ...rad }) => ({ ...rad, noekkel: { mappe: rad.mappe, nummer } }));
  };
}
