import type { Noarkobjekt } from '@dokumentsenter/noark';
import { sql } from 'kysely';
import type { Arkivdeloversikt, Uttrekksarkivdel, Uttrekksklasse, Uttrekksleser } from '../../../domain/uttrekk.ts';
import type { Kontekst } from '../kontekst.ts';
import {
  gradering,
  kassasjon,
  kryssreferanser,
  noekkelord,
  oppbevaringssted,
  skjerming,
  sletting,
  utfoertKassasjon,
} from './tilheng.ts';

const LIVSLOEP = (a: string) =>
  `'opprettetDato', ${a}.opprettet_dato, 'opprettetAv', ${a}.opprettet_av, 'avsluttetDato', ${a}.avsluttet_dato, 'avsluttetAv', ${a}.avsluttet_av`;

const ARKIV = `json_strip_nulls(json_build_object('systemID', a.system_id, 'tittel', a.tittel, 'beskrivelse', a.beskrivelse, 'arkivstatus', a.arkivstatus,
  'dokumentmedium', a.dokumentmedium, 'oppbevaringssted', ${oppbevaringssted('a')}, ${LIVSLOEP('a')},
  'arkivskaper', (select json_agg(x.j) from (
     select json_build_object('arkivskaperID', a.arkivskaper, 'arkivskaperNavn', a.arkivskaper_navn) as j
     union all
     (select json_build_object('arkivskaperID', s.arkivskaper_id, 'arkivskaperNavn', s.arkivskaper_navn, 'beskrivelse', s.beskrivelse)
        from arkiv.arkiv_arkivskaper s where s.arkivskaper = a.arkivskaper and s.arkiv = a.system_id and s.arkivskaper_id <> a.arkivskaper order by s.arkivskaper_id)) x)))`;

const ARKIVDEL = `json_strip_nulls(json_build_object('systemID', d.system_id, 'tittel', d.tittel, 'beskrivelse', d.beskrivelse, 'arkivdelstatus', d.arkivdelstatus,
  'dokumentmedium', d.dokumentmedium, 'oppbevaringssted', ${oppbevaringssted('d')}, ${LIVSLOEP('d')}, 'arkivperiodeStartDato', d.arkivperiode_start_dato,
  'arkivperiodeSluttDato', d.arkivperiode_slutt_dato, 'referanseForloeper', d.referanse_forloeper, 'referanseArvtaker', d.referanse_arvtaker,
  'kassasjon', ${kassasjon('d', 'd.avsluttet_dato')}, 'utfoertKassasjon', ${utfoertKassasjon('d')}, 'sletting', ${sletting('d')},
  'skjerming', ${skjerming('d', 'TMO')}, 'gradering', ${gradering('d')}))`;

const SYSTEM = `json_strip_nulls(json_build_object('systemID', s.system_id, 'klassifikasjonstype', s.klassifikasjonstype, 'tittel', s.tittel, 'beskrivelse', s.beskrivelse, ${LIVSLOEP('s')}))`;

/** An open class has no closing date; its decision is then due when the last case closed in it is. */
const KLASSELUKKING = `coalesce(k.avsluttet_dato, (select max(m.avsluttet_dato) from arkiv.saksmappe m where m.klasse = k.system_id))`;

const KLASSE = `json_strip_nulls(json_build_object('systemID', k.system_id, 'klasseID', k.klasse_id, 'tittel', k.tittel, 'beskrivelse', k.beskrivelse, ${LIVSLOEP('k')},
  'noekkelord', ${noekkelord('k')}, 'kryssreferanse', ${kryssreferanser('k')}, 'kassasjon', ${kassasjon('k', KLASSELUKKING)}, 'skjerming', ${skjerming('k', 'TKL')}, 'gradering', ${gradering('k')}))`;

export function struktur({
  trx,
}: Kontekst): Pick<Uttrekksleser, 'oversikt' | 'arkivdeler' | 'klasser' | 'klasserMedMapper'> {
  return {
    async oversikt() {
      const svar = await sql<Arkivdeloversikt>`
        select d.system_id as id, d.tittel, a.tittel as arkiv, d.arkivdelstatus, d.arkivperiode_start_dato::text as "startDato", d.arkivperiode_slutt_dato::text as "sluttDato",
               (d.avsluttet_dato at time zone 'Europe/Oslo')::date::text as "avsluttetDato",
               t.saker, t.aapne as "aapneSaker", (select count(*)::int from arkiv.journalpost j join arkiv.saksmappe m on m.system_id = j.saksmappe where m.arkivdel = d.system_id) as journalposter
          from arkiv.arkivdel d join arkiv.arkiv a on a.system_id = d.arkiv
          cross join lateral (select count(*)::int as saker, count(*) filter (where m.saksstatus not in ('A', 'U'))::int as aapne from arkiv.saksmappe m where m.arkivdel = d.system_id) t
         order by d.arkivperiode_start_dato desc nulls last, d.tittel`.execute(trx);
      return svar.rows;
    },
    async arkivdeler({ arkivdeler }) {
      const ider = [...arkivdeler];
      const deler = await sql<{ id: string; arkiv: string; verdi: Noarkobjekt; inn: string | null; ut: string | null }>`
        select d.system_id as id, d.arkiv, ${sql.raw(ARKIVDEL)} as verdi, d.periodeskille_inn as inn, d.periodeskille_ut as ut
          from arkiv.arkivdel d where d.system_id = any (${ider}::uuid[]) order by d.arkiv, d.arkivperiode_start_dato nulls first, d.tittel, d.system_id`.execute(
        trx,
      );
      const arkiver = await sql<{ id: string; overordnet: string | null; verdi: Noarkobjekt }>`
        select a.system_id as id, a.overordnet, ${sql.raw(ARKIV)} as verdi from arkiv.arkiv a`.execute(trx);
      const systemer = await sql<{ arkivdel: string; id: string; primaert: boolean; verdi: Noarkobjekt }>`
        select x.arkivdel, s.system_id as id, x.primaert, ${sql.raw(SYSTEM)} as verdi from arkiv.arkivdel_klassifikasjonssystem x
          join arkiv.klassifikasjonssystem s on s.system_id = x.klassifikasjonssystem
         where x.arkivdel = any (${ider}::uuid[]) order by x.primaert desc, s.tittel, s.system_id`.execute(trx);
      return deler.rows.map(
        (del): Uttrekksarkivdel => ({
          id: del.id,
          verdi: del.verdi,
          arkiver: kjede(del.arkiv, arkiver.rows).map(({ id, verdi }) => ({
            id,
            verdi: medAvslutning(verdi, deler.rows),
          })),
          systemer: systemer.rows.filter((s) => s.arkivdel === del.id),
          // A period is sharp unless the arkivdel says otherwise (krav 6.2.1).
          skilleInn: del.inn === 'mykt' ? 'mykt' : 'skarpt',
          skilleUt: del.ut === 'mykt' ? 'mykt' : 'skarpt',
        }),
      );
    },
    async klasser(system) {
      const svar = await sql<Uttrekksklasse>`
        select k.system_id as id, k.overordnet, ${sql.raw(KLASSE)} as verdi from arkiv.klasse k
         where k.klassifikasjonssystem = ${system} order by k.klasse_id, k.system_id`.execute(trx);
      return svar.rows;
    },
    async klasserMedMapper(arkivdel) {
      const svar = await sql<{ klasse: string }>`
        select klasse from arkiv.saksmappe where arkivdel = ${arkivdel} union select klasse from arkiv.moetemappe where arkivdel = ${arkivdel} and klasse is not null`.execute(
        trx,
      );
      return new Set(svar.rows.map((rad) => rad.klasse));
    },
  };
}

/**
 * A period is deposited while the arkiv goes on with the next (krav 6.4.12), but the schema wants to know of an arkiv when it was closed.
 * For an arkiv that is still open it is said when the last arkivdel in the package was, and its status stays as it is.
 */
function medAvslutning(arkiv: Noarkobjekt, deler: readonly { verdi: Noarkobjekt }[]): Noarkobjekt {
  if (arkiv.avsluttetDato !== undefined) return arkiv;
  const [siste] = deler
    .map(({ verdi }) => verdi)
    .sort((a, b) => String(b.avsluttetDato ?? '').localeCompare(String(a.avsluttetDato ?? '')));
  if (siste?.avsluttetDato === undefined || siste.avsluttetAv === undefined) return arkiv;
  return { ...arkiv, avsluttetDato: siste.avsluttetDato, avsluttetAv: siste.avsluttetAv };
}

/** The arkiv and everything above it, outermost first. */
function kjede(id: string, alle: readonly { id: string; overordnet: string | null; verdi: Noarkobjekt }[]) {
  const ut: { id: string; verdi: Noarkobjekt }[] = [];
  let naa = alle.find((a) => a.id === id);
  while (naa !== undefined && !ut.some((a) => a.id === naa?.id)) {
    ut.unshift({ id: naa.id, verdi: naa.verdi });
    const over: string | null = naa.overordnet;
    naa = alle.find((a) => a.id === over);
  }
  return ut;
}
