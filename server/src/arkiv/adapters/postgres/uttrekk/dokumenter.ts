import {
  arkivdelreferanser,
  gradering,
  kassasjon,
  merknader,
  oppbevaringssted,
  parter,
  signatur,
  skjerming,
  sletting,
  utfoertKassasjon,
} from './tilheng.ts';

type Kobling = 'registrering' | 'arkivnotat' | 'moeteregistrering';
const KOLONNE = {
  registrering: 'journalpost',
  arkivnotat: 'arkivnotat',
  moeteregistrering: 'moeteregistrering',
} as const;

const konverteringer = `(select json_agg(json_build_object('konvertertDato', k.konvertert_dato, 'konvertertAv', k.konvertert_av,
    'konvertertFraFormat', k.konvertert_fra_format, 'konvertertTilFormat', k.konvertert_til_format, 'konverteringsverktoey', k.konverteringsverktoey,
    'konverteringskommentar', k.konverteringskommentar) order by k.konvertert_dato, k.system_id)
  from arkiv.konvertering k where k.arkivskaper = o.arkivskaper and k.dokumentobjekt = o.system_id)`;

/**
 * A document may belong to several registreringer and is then written with each of them (krav 2.7.8). systemID must be unique in the whole
 * (krav 2.2.2): the first link keeps it, the others get one that follows from it and the registrering, the same every time.
 */
const foerst = (kobling: Kobling, a: string) =>
  `not exists (select 1 from arkiv.dokumentbeskrivelse_${kobling} l2 where l2.arkivskaper = l.arkivskaper and l2.dokumentbeskrivelse = l.dokumentbeskrivelse
     and (l2.tilknyttet_dato, l2.${KOLONNE[kobling]}) < (l.tilknyttet_dato, ${a}.system_id))
   ${kobling === 'registrering' ? '' : `and not exists (select 1 from arkiv.dokumentbeskrivelse_registrering l3 where l3.arkivskaper = l.arkivskaper and l3.dokumentbeskrivelse = l.dokumentbeskrivelse)`}
   ${kobling === 'moeteregistrering' ? `and not exists (select 1 from arkiv.dokumentbeskrivelse_arkivnotat l4 where l4.arkivskaper = l.arkivskaper and l4.dokumentbeskrivelse = l.dokumentbeskrivelse)` : ''}`;

/** A well-formed UUID (version 8, RFC 9562): other systems refuse what only looks like one. */
const egenId = (enhet: string, a: string) =>
  `overlay(overlay(md5(${enhet}.system_id::text || ':' || ${a}.system_id::text) placing '8' from 13) placing '8' from 17)::uuid`;

/** The documents of a registrering with alias `a`, with objekter and conversions, as JSON. */
export function dokumentbeskrivelser(a: string, kobling: Kobling): string {
  const objekter = `(select json_agg(json_build_object('systemID', case when f.foerst then o.system_id else ${egenId('o', a)} end,
      'versjonsnummer', o.versjonsnummer, 'variantformat', o.variantformat, 'format', o.format, 'formatDetaljer', o.format_detaljer, 'pronom', o.pronom,
      'mime', o.mime_type, 'filnavn', o.filnavn, 'opprettetDato', o.opprettet_dato, 'opprettetAv', o.opprettet_av, 'sjekksum', o.sjekksum,
      'filstoerrelse', o.filstoerrelse, 'elektroniskSignatur', ${signatur('o')}, 'konvertering', ${konverteringer})
      order by o.versjonsnummer, o.variantformat, o.format)
    from arkiv.dokumentobjekt o where o.arkivskaper = b.arkivskaper and o.dokumentbeskrivelse = b.system_id)`;
  return `(select json_agg(json_build_object('systemID', case when f.foerst then b.system_id else ${egenId('b', a)} end,
      'dokumenttype', b.dokumenttype, 'dokumentstatus', b.dokumentstatus, 'tittel', b.tittel, 'beskrivelse', b.beskrivelse, 'forfatter', b.forfatter,
      'opprettetDato', b.opprettet_dato, 'opprettetAv', b.opprettet_av, 'dokumentmedium', b.dokumentmedium, 'oppbevaringssted', ${oppbevaringssted('b')} -> 0, 'referanseArkivdel', ${arkivdelreferanser('b')},
      'tilknyttetRegistreringSom', l.tilknyttet_registrering_som, 'dokumentnummer', l.dokumentnummer, 'tilknyttetDato', l.tilknyttet_dato, 'tilknyttetAv', l.tilknyttet_av,
      'part', ${parter('b', 'dokumentbeskrivelse')}, 'merknad', ${merknader('b')}, 'kassasjon', ${kassasjon('b', 'b.opprettet_dato')}, 'utfoertKassasjon', ${utfoertKassasjon('b')},
      'sletting', ${sletting('b')}, 'skjerming', ${skjerming('b', 'TD')}, 'gradering', ${gradering('b')}, 'elektroniskSignatur', ${signatur('b')}, 'dokumentobjekt', ${objekter})
      order by l.dokumentnummer)
    from arkiv.dokumentbeskrivelse_${kobling} l
    join arkiv.dokumentbeskrivelse b on b.arkivskaper = l.arkivskaper and b.system_id = l.dokumentbeskrivelse
    cross join lateral (select ${foerst(kobling, a)} as foerst) f
    where l.arkivskaper = ${a}.arkivskaper and l.${KOLONNE[kobling]} = ${a}.system_id)`;
}
