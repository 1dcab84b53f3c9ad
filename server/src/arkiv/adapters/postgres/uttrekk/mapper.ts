import { sql } from 'kysely';
import type { Uttrekksleser, Uttrekksmappe } from '../../../domain/uttrekk.ts';
import type { Kontekst } from '../kontekst.ts';
import {
  arkivdelreferanser,
  gradering,
  kassasjonForMappe,
  kryssreferanser,
  merknader,
  noekkelord,
  oppbevaringssted,
  parter,
  presedenser,
  skjerming,
} from './tilheng.ts';

const FELLES = `'systemID', m.system_id, 'virksomhetsspesifikkeMetadata', m.virksomhetsspesifikke_metadata, 'mappeID', m.mappe_id, 'tittel', m.tittel, 'offentligTittel', m.offentlig_tittel, 'beskrivelse', m.beskrivelse,
  'noekkelord', ${noekkelord('m')}, 'dokumentmedium', m.dokumentmedium, 'oppbevaringssted', ${oppbevaringssted('m')}, 'opprettetDato', m.opprettet_dato,
  'opprettetAv', m.opprettet_av, 'avsluttetDato', m.avsluttet_dato, 'avsluttetAv', m.avsluttet_av, 'referanseArkivdel', ${arkivdelreferanser('m')}, 'kryssreferanse', ${kryssreferanser('m')},
  'merknad', ${merknader('m')}, 'kassasjon', ${kassasjonForMappe('m', 'm.avsluttet_dato')}, 'skjerming', ${skjerming('m', 'TMO')}, 'gradering', ${gradering('m')}`;

const SAKSMAPPE = `json_strip_nulls(json_build_object(${FELLES}, 'part', ${parter('m', 'saksmappe')}, 'saksaar', m.saksaar, 'sakssekvensnummer', m.sakssekvensnummer,
  'saksdato', m.saksdato, 'administrativEnhet', m.administrativ_enhet, 'saksansvarlig', m.saksansvarlig, 'journalenhet', m.journalenhet, 'saksstatus', m.saksstatus,
  'utlaantDato', m.utlaant_dato, 'utlaantTil', m.utlaant_til, 'presedens', ${presedenser('m', 'saksmappe')},
  'referanseSekundaerKlassifikasjon', (select json_agg(s.klasse order by s.klasse) from arkiv.saksmappe_sekundaerklasse s where s.arkivskaper = m.arkivskaper and s.saksmappe = m.system_id)))`;

const MOETEMAPPE = `json_strip_nulls(json_build_object(${FELLES}, 'part', ${parter('m', 'moetemappe')}, 'moetenummer', m.moetenummer, 'utvalg', m.utvalg, 'moetedato', m.moetedato, 'moetested', m.moetested,
  'referanseForrigeMoete', m.referanse_forrige_moete, 'referanseNesteMoete', m.referanse_neste_moete,
  'moetedeltaker', (select json_agg(json_build_object('moetedeltakerNavn', d.moetedeltaker_navn, 'moetedeltakerFunksjon', d.moetedeltaker_funksjon) order by d.rekkefoelge)
     from arkiv.moetedeltaker d where d.arkivskaper = m.arkivskaper and d.moetemappe = m.system_id)))`;

interface Rad {
  id: string;
  aar: number;
  nummer: number;
  har_undermapper: boolean;
  verdi: Uttrekksmappe['verdi'];
}

/** Saksmapper by saksaar and number, then moetemapper; a page never mixes the two. */
export function mapper(k: Kontekst): Uttrekksleser['mapper'] {
  return async (valg) => {
    if (valg.etter?.slag !== 'moetemappe') {
      const saker = await saksmapper(k, valg);
      if (saker.length > 0 || valg.overordnet !== null) return saker;
    }
    return valg.overordnet === null ? moetemapper(k, valg) : [];
  };
}

type Valg = Parameters<Uttrekksleser['mapper']>[0];

async function saksmapper(
  k: Kontekst,
  { arkivdel, klasse, overordnet, etter, grense }: Valg,
): Promise<Uttrekksmappe[]> {
  const svar = await sql<Rad>`
    select m.system_id as id, m.saksaar as aar, m.sakssekvensnummer as nummer, ${sql.raw(SAKSMAPPE)} as verdi,
           exists (select 1 from arkiv.saksmappe u where u.overordnet = m.system_id) as har_undermapper
      from arkiv.saksmappe m
     where ${overordnet === null ? sql`m.arkivdel = ${arkivdel} and m.klasse = ${klasse} and m.overordnet is null` : sql`m.overordnet = ${overordnet}`}
       and (m.saksaar, m.sakssekvensnummer) > (${etter?.aar ?? 0}, ${etter?.nummer ?? 0})
     order by m.saksaar, m.sakssekvensnummer limit ${grense}`.execute(k.trx);
  return svar.rows.map((rad) => mappe('saksmappe', rad));
}

async function moetemapper(k: Kontekst, { arkivdel, klasse, etter, grense }: Valg): Promise<Uttrekksmappe[]> {
  const fra = etter?.slag === 'moetemappe' ? etter.id : '00000000-0000-0000-0000-000000000000';
  const svar = await sql<Rad>`
    select m.system_id as id, 0 as aar, 0 as nummer, ${sql.raw(MOETEMAPPE)} as verdi, false as har_undermapper
      from arkiv.moetemappe m
     where m.arkivdel = ${arkivdel} and m.klasse is not distinct from ${klasse}::uuid and m.system_id > ${fra}::uuid
     order by m.system_id limit ${grense}`.execute(k.trx);
  return svar.rows.map((rad) => mappe('moetemappe', rad));
}

function mappe(slag: Uttrekksmappe['slag'], rad: Rad): Uttrekksmappe {
  const { id, aar, nummer, verdi, har_undermapper: harUndermapper } = rad;
  return { id, slag, verdi, harUndermapper, noekkel: { slag, aar, nummer, id } };
}
