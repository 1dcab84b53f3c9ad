/** A systemID that follows from what it is of: `valg v` is in every statement. */
export const id = (slag: string, nr = "''") =>
  `overlay(overlay(md5('${slag}:' || v.arkivskaper || ':' || v.aar || ':' || ${nr}) placing '8' from 13) placing '8' from 17)::uuid`;
/** When case or post number n was made: evenly over the year. */
const dag = (n: string, av: string) =>
  `(make_date(v.aar, 1, 1) + ((${n} - 1)::bigint * 364 / greatest(v.${av}, 1))::int)`;
export const SLUTT = `(make_date(v.aar, 12, 31) + time '15:30') at time zone 'Europe/Oslo'`;

export const GRUNNLAG = [
  `insert into virksomhet.kommune (arkivskaper, kommunenummer, navn, merke, farge, maalform, opprettet_tid)
   select arkivskaper, kommunenummer, navn, 'X', '#335577', 'nb', now() from valg on conflict do nothing`,
  `insert into arkiv.arkiv (arkivskaper, system_id, tittel, arkivskaper_navn, opprettet_dato, opprettet_av, avsluttet_dato, avsluttet_av, arkivstatus)
   select v.arkivskaper, ${id('arkiv')}, 'Arkivet ' || v.aar, v.navn, make_date(v.aar, 1, 1), 'Generator', ${SLUTT}, 'Arkivar Avslutter', 'A' from valg v`,
  `insert into arkiv.arkiv (arkivskaper, system_id, tittel, arkivskaper_navn, opprettet_dato, opprettet_av, avsluttet_dato, avsluttet_av, arkivstatus, overordnet)
   select v.arkivskaper, ${id('underarkiv')}, 'Sentraladministrasjonen ' || v.aar, v.navn, make_date(v.aar, 1, 1), 'Generator', ${SLUTT}, 'Arkivar Avslutter', 'A', ${id('arkiv')} from valg v`,
  `insert into arkiv.arkivdel (arkivskaper, system_id, arkiv, tittel, arkivdelstatus, arkivperiode_start_dato, arkivperiode_slutt_dato, opprettet_dato, opprettet_av, avsluttet_dato, avsluttet_av, periodeskille_inn, periodeskille_ut)
   select v.arkivskaper, ${id('arkivdel', 'n::text')}, ${id('underarkiv')}, case n when 1 then 'Sakarkiv ' else 'Personalarkiv ' end || v.aar, 'P', make_date(v.aar, 1, 1), make_date(v.aar, 12, 31),
          make_date(v.aar, 1, 1), 'Generator', ${SLUTT}, 'Arkivar Avslutter', 'skarpt', 'skarpt' from valg v, generate_series(1, 2) n`,
  `insert into arkiv.klassifikasjonssystem (arkivskaper, system_id, tittel, klassifikasjonstype, opprettet_dato, opprettet_av)
   select v.arkivskaper, ${id('system', 'x.type')}, x.tittel || ' ' || v.aar, x.type, make_date(v.aar, 1, 1), 'Generator' from valg v, (values ('KK', 'K-koder'), ('GBN', 'Gårds- og bruksnummer')) x (type, tittel)`,
  `insert into arkiv.arkivdel_klassifikasjonssystem (arkivskaper, arkivdel, klassifikasjonssystem, primaert)
   select v.arkivskaper, ${id('arkivdel', 'n::text')}, ${id('system', 'x.type')}, x.type = 'KK' from valg v, generate_series(1, 2) n, (values ('KK'), ('GBN')) x (type)`,
  `insert into arkiv.klasse (arkivskaper, system_id, klassifikasjonssystem, overordnet, klasse_id, tittel, opprettet_dato, opprettet_av)
   select v.arkivskaper, ${id('klasse', 'k')}, ${id('system', "'KK'")}, case when length(k) > 1 then ${id('klasse', 'left(k, 1)')} end, k, 'Klasse ' || k, make_date(v.aar, 1, 1), 'Generator'
     from valg v, unnest(array['0','04','06','1','12','14','2','21','23','4','42','46','A','A20','B','B12','L','L12','L42','M','M50','N']) k`,
  `insert into arkiv.klasse (arkivskaper, system_id, klassifikasjonssystem, klasse_id, tittel, opprettet_dato, opprettet_av)
   select v.arkivskaper, ${id('eiendom', 'n::text')}, ${id('system', "'GBN'")}, n || '/' || (n * 7 % 300 + 1), 'Eiendom ' || n, make_date(v.aar, 1, 1), 'Generator' from valg v, generate_series(1, 150) n`,
  `insert into arkiv.tilgangskode (arkivskaper, kode, gyldig_fra, tittel, hjemmel, hel_dokument, skjerming_metadata)
   select v.arkivskaper, k, '2009-01-01', 'Unntatt', 'Offl. § ' || k, false, case k when '13' then array['TRO', 'NA'] else '{}' end from valg v, unnest(array['13', '14', '26']) k
    where not exists (select 1 from arkiv.tilgangskode t where t.arkivskaper = v.arkivskaper and t.kode = k)`,
];

/** Leaf classes that cases get. */
const LOEV = `(array['04','06','12','14','21','23','42','46','A20','B12','L12','L42','M50','N'])`;
const SAKSKODE = `case when s % 11 = 0 then '13' when s % 29 = 0 then '26' end`;
const TITTEL = `(array['Søknad om tiltak', 'Høring – kommuneplanens arealdel', 'Spesialundervisning', 'Avtale <ny> & fornyet', 'Tilsetting "vikar"', E'Vannmåler\\u0007 og avløp', 'Ærfugl på Ørlandet 🦆', 'Regnskap'])`;

export const SAKER = [
  // Every 40th case lies in a case above it, which has no registreringer of its own.
  `insert into arkiv.saksmappe (arkivskaper, system_id, arkivdel, klasse, saksaar, sakssekvensnummer, tittel, offentlig_tittel, saksdato, administrativ_enhet, saksansvarlig, saksstatus,
     journalenhet, tilgangskode, skjermingshjemmel, opprettet_dato, opprettet_av, avsluttet_dato, avsluttet_av, overordnet, beskrivelse, siste_journalpostnummer)
   select v.arkivskaper, ${id('sak', 's::text')}, ${id('arkivdel', 'case when s % 10 = 3 and s <= v.saker then 2 else 1 end')}, ${id('klasse', `${LOEV}[1 + s % 14]`)}, v.aar, s, ${TITTEL}[1 + s % 8] || ' ' || s,
          case when ${SAKSKODE} is not null then 'Sak ***** ' || s end, ${dag('least(s, v.saker)', 'saker')}, 'PLAN', 'Saksbehandler ' || s % 40, case when s % 97 = 0 then 'U' else 'A' end,
          case when s % 3 = 0 then 'SENTRAL' end, ${SAKSKODE}, case when ${SAKSKODE} is not null then 'Offl. § ' || ${SAKSKODE} end, (${dag('least(s, v.saker)', 'saker')} + time '08:15') at time zone 'Europe/Oslo', 'Registrator',
          ${SLUTT}, 'Arkivar Avslutter', case when s <= v.saker and s % 40 = 5 and s % 10 <> 3 then ${id('sak', '(v.saker + s / 40 + 1)::text')} end, case when s % 9 = 0 then E'Linje én\\r\\nlinje to' end, 6
     from valg v, generate_series(1, v.saker + v.saker / 40 + 1) s`,
  `insert into arkiv.saksmappe_sekundaerklasse (arkivskaper, saksmappe, klasse)
   select v.arkivskaper, ${id('sak', 's::text')}, ${id('eiendom', '(1 + s % 150)::text')} from valg v, generate_series(1, v.saker) s where s % 4 = 0`,
  `insert into arkiv.part (arkivskaper, system_id, saksmappe, part_navn, part_rolle, part_id, epostadresse)
   select v.arkivskaper, ${id('part', 's::text')}, ${id('sak', 's::text')}, 'Part ' || s || ' AS', 'Søker', 'P-' || s, 'part' || s || '@example.test' from valg v, generate_series(1, v.saker) s where s % 3 = 0`,
  `insert into arkiv.journalpost (arkivskaper, system_id, saksmappe, journalaar, journalsekvensnummer, journalpostnummer, registrerings_id, journalposttype, journalstatus, tittel, offentlig_tittel, journaldato,
     dokumentets_dato, mottatt_dato, sendt_dato, forfallsdato, offentlighetsvurdert_dato, antall_vedlegg, administrativ_enhet, saksbehandler, journalenhet, tilgangskode, skjermingshjemmel, forfatter, opprettet_dato, opprettet_av, arkivert_dato, arkivert_av, skjermede_ord)
   select v.arkivskaper, ${id('post', 'p::text')}, ${id('sak', 'x.s::text')}, v.aar, p, x.nr, v.aar || '/' || x.s || '-' || x.nr, x.type, case when p % 53 = 0 then 'U' else 'A' end,
          ${TITTEL}[1 + p % 8] || ' – brev ' || p, case when x.kode is not null then 'Brev ***** ' || p end, x.dag, case when p % 13 <> 0 then x.dag - 3 end,
          case when x.type = 'I' then (x.dag + time '09:30:15') at time zone 'Europe/Oslo' end, case when x.type = 'U' then (x.dag + time '14:00') at time zone 'Europe/Oslo' end,
          case when p % 6 = 0 then x.dag + 21 end, case when x.kode is not null then x.dag end, case when p % 4 = 0 then 1 else 0 end, 'PLAN', 'Saksbehandler ' || x.s % 40, case when p % 3 = 0 then 'SENTRAL' end,
          x.kode, case when x.kode is not null then 'Offl. § ' || x.kode end, case when p % 15 = 0 then array['Forfatter Én', 'Forfatter To'] else '{}' end, (x.dag + time '10:00') at time zone 'Europe/Oslo', 'Registrator',
          ${SLUTT}, 'Arkivar Avslutter', case when x.kode is not null then array['brev'] else '{}' end
     from valg v, generate_series(1, v.poster) p
     cross join lateral (select 1 + (p - 1) / 6 as s, 1 + (p - 1) % 6 as nr, (array['I','I','U','I','N','U','I','X','S','U'])[1 + p % 10] as type, ${dag('p', 'poster')} as dag,
                                case when p % 17 = 0 then '13' when p % 31 = 0 then '14' end as kode) x`,
  `insert into arkiv.korrespondansepart (arkivskaper, system_id, journalpost, rekkefoelge, korrespondanseparttype, korrespondansepart_navn, slag, postadresse, postnummer, poststed, skjermet, administrativ_enhet, saksbehandler)
   select v.arkivskaper, ${id('kpart', "p || ':' || t.n")}, ${id('post', 'p::text')}, t.n, t.type, case when left(t.type, 1) = 'I' then 'Intern enhet ' || p % 9 else 'Firma ' || p || ' AS' end, 'organisasjon',
          case when p % 5 = 0 then 'Storgata ' || p % 90 end, case when p % 5 = 0 then '8600' end, case when p % 5 = 0 then 'Mo i Rana' end, p % 17 = 0, case when left(t.type, 1) = 'I' then 'PLAN' end, case when left(t.type, 1) = 'I' then 'Saksbehandler ' || p % 40 end
     from valg v, generate_series(1, v.poster) p
     cross join lateral (select case (array['I','I','U','I','N','U','I','X','S','U'])[1 + p % 10] when 'I' then array['EA'] when 'U' then array['EM','EK','IA'] when 'N' then array['IA','IM'] else array['IA'] end as typer) x
     cross join lateral unnest(x.typer) with ordinality as t (type, n)`,
  // What came in is written off: by the next post of the case when that went out, else noted.
  `insert into arkiv.avskrivning (arkivskaper, system_id, journalpost, avskrivningsdato, avskrevet_av, avskrevet_av_id, avskrivningsmaate, referanse_avskrives_av_journalpost, opprettet_dato)
   select v.arkivskaper, ${id('avskrivning', 'j.journalsekvensnummer::text')}, j.system_id, j.journaldato, 'Saksbehandler', 'generator', case when n.system_id is null then 'TE' else 'BU' end, n.system_id, ${SLUTT}
     from valg v join arkiv.journalpost j on j.arkivskaper = v.arkivskaper and j.journalaar = v.aar and j.journalposttype in ('I', 'N') and j.journalstatus = 'A'
     left join arkiv.journalpost n on n.arkivskaper = j.arkivskaper and n.saksmappe = j.saksmappe and n.journalpostnummer = j.journalpostnummer + 1 and n.journalposttype = 'U'`,
  `insert into arkiv.arkivnotat (arkivskaper, system_id, saksmappe, registreringsnummer, registrerings_id, tittel, dokumentets_dato, administrativ_enhet, opprettet_dato, opprettet_av, arkivert_dato, arkivert_av)
   select v.arkivskaper, ${id('notat', 's::text')}, ${id('sak', 's::text')}, 7, v.aar || '/' || s || '-7', 'Notat etter befaring ' || s, ${dag('s', 'saker')}, 'PLAN', (${dag('s', 'saker')} + time '11:00') at time zone 'Europe/Oslo', 'Registrator', ${SLUTT}, 'Arkivar Avslutter'
     from valg v, generate_series(1, v.saker) s where s % 20 = 1`,
  `insert into arkiv.moetemappe (arkivskaper, system_id, arkivdel, klasse, mappe_id, tittel, moetenummer, utvalg, moetedato, moetested, opprettet_dato, opprettet_av, avsluttet_dato, avsluttet_av)
   select v.arkivskaper, ${id('moete', 'n::text')}, ${id('arkivdel', '1')}, ${id('klasse', "'04'")}, 'M-' || v.aar || '/' || n, 'Møte i formannskapet ' || n, n || '/' || v.aar, 'Formannskapet', make_date(v.aar, n, 10), 'Rådhuset', make_date(v.aar, n, 1), 'Møtesekretær', ${SLUTT}, 'Arkivar Avslutter'
     from valg v, generate_series(1, 10) n`,
  `update arkiv.moetemappe m set referanse_neste_moete = n.system_id from arkiv.moetemappe n, valg v
    where m.arkivskaper = v.arkivskaper and n.arkivskaper = m.arkivskaper and n.moetedato = (m.moetedato + interval '1 month')::date`,
  `insert into arkiv.moetedeltaker (arkivskaper, moetemappe, rekkefoelge, moetedeltaker_navn, moetedeltaker_funksjon)
   select v.arkivskaper, ${id('moete', 'n::text')}, d, 'Folkevalgt ' || d, case d when 1 then 'Leder' end from valg v, generate_series(1, 10) n, generate_series(1, 5) d`,
  `insert into arkiv.moeteregistrering (arkivskaper, system_id, moetemappe, registrerings_id, tittel, moeteregistreringstype, moetesakstype, administrativ_enhet, saksbehandler, opprettet_dato, opprettet_av, arkivert_dato, arkivert_av)
   select v.arkivskaper, ${id('moetesak', "n || ':' || d")}, ${id('moete', 'n::text')}, 'M-' || v.aar || '/' || n || '-' || d, 'Møtesak ' || d, 'Møteprotokoll', 'Politisk sak', 'POL', 'Møtesekretær', make_date(v.aar, n, 10), 'Møtesekretær', ${SLUTT}, 'Arkivar Avslutter'
     from valg v, generate_series(1, 10) n, generate_series(1, 3) d`,
];

/** One object in the pool, chosen by number. */
const POOL = (nr: string) =>
  `(select count(*)::int from pool) as antall) a cross join lateral (select * from pool where pool.nr = (${nr}) % a.antall) f`;

/** A document with its file for each of these registreringer. */
const notatOgMoete = (tabell: string, slag: string, nr: string, rader: string) => [
  `insert into arkiv.dokumentbeskrivelse (arkivskaper, system_id, dokumenttype, dokumentstatus, tittel, dokumentmedium, opprettet_dato, opprettet_av)
   select v.arkivskaper, ${id(`dok${slag}`, nr)}, 'Notat', 'F', 'Dokument', 'E', ${SLUTT} - interval '30 days', 'Registrator' from valg v cross join ${rader}`,
  `insert into arkiv.dokumentbeskrivelse_${tabell} (arkivskaper, ${tabell}, dokumentbeskrivelse, tilknyttet_registrering_som, dokumentnummer, tilknyttet_dato, tilknyttet_av)
   select v.arkivskaper, ${id(slag, nr)}, ${id(`dok${slag}`, nr)}, 'H', 1, ${SLUTT} - interval '30 days', 'Registrator' from valg v cross join ${rader}`,
  `insert into arkiv.dokumentobjekt (arkivskaper, system_id, dokumentbeskrivelse, versjonsnummer, variantformat, format, format_detaljer, pronom, mime_type, filnavn, sjekksum, filstoerrelse, opprettet_dato, opprettet_av)
   select v.arkivskaper, ${id(`objekt${slag}`, nr)}, ${id(`dok${slag}`, nr)}, 1, 'A', 'pdf', 'PDF/A-1b', 'fmt/354', 'application/pdf', 'notat.pdf', f.sjekksum, f.stoerrelse, ${SLUTT}, 'Registrator'
     from valg v cross join (select * from pool where pool.nr = 0) f cross join ${rader}`,
];

export const DOKUMENTER = [
  `insert into arkiv.dokumentbeskrivelse (arkivskaper, system_id, dokumenttype, dokumentstatus, tittel, dokumentmedium, tilgangskode, skjermingshjemmel, opprettet_dato, opprettet_av, forfatter)
   select v.arkivskaper, ${id('dok', "p || ':' || d")}, case d when 1 then 'Brev' else 'Vedlegg' end, 'F', 'Dokument ' || d || ' til ' || p, case when p % 75 = 0 and d = 1 then 'F' else 'E' end,
          case when p % 17 = 0 then '13' end, case when p % 17 = 0 then 'Offl. § 13' end, ${SLUTT} - interval '30 days', 'Registrator', case when p % 19 = 0 then array['Fagleder'] else '{}' end
     from valg v, generate_series(1, v.poster) p, generate_series(1, 2) d where (d = 1 and p % 106 <> 0) or (d = 2 and p % 4 = 0)`,
  `insert into arkiv.dokumentbeskrivelse_registrering (arkivskaper, journalpost, dokumentbeskrivelse, tilknyttet_registrering_som, dokumentnummer, tilknyttet_dato, tilknyttet_av)
   select v.arkivskaper, ${id('post', 'p::text')}, ${id('dok', "p || ':' || d")}, case d when 1 then 'H' else 'V' end, d, ${SLUTT} - interval '30 days', 'Registrator'
     from valg v, generate_series(1, v.poster) p, generate_series(1, 2) d where (d = 1 and p % 106 <> 0) or (d = 2 and p % 4 = 0)`,
  // The same document with a second journalpost, as its attachment.
  `insert into arkiv.dokumentbeskrivelse_registrering (arkivskaper, journalpost, dokumentbeskrivelse, tilknyttet_registrering_som, dokumentnummer, tilknyttet_dato, tilknyttet_av)
   select v.arkivskaper, ${id('post', '(p + 1)::text')}, ${id('dok', "p || ':1'")}, 'V', 3, ${SLUTT} - interval '20 days', 'Registrator'
     from valg v, generate_series(1, v.poster - 1) p where p % 25 = 1 and p % 106 <> 0`,
  `insert into arkiv.dokumentobjekt (arkivskaper, system_id, dokumentbeskrivelse, versjonsnummer, variantformat, format, format_detaljer, pronom, mime_type, filnavn, sjekksum, filstoerrelse, opprettet_dato, opprettet_av)
   select v.arkivskaper, ${id('objekt', "p || ':' || d || ':A'")}, ${id('dok', "p || ':' || d")}, 1, 'A', 'pdf', 'PDF/A-1b', 'fmt/354', 'application/pdf', 'brev-' || p || '.pdf', f.sjekksum, f.stoerrelse, ${SLUTT} - interval '29 days', 'Registrator'
     from valg v cross join generate_series(1, v.poster) p cross join generate_series(1, 2) d cross join (select ${POOL('p * 2 + d')}
    where ((d = 1 and p % 106 <> 0 and p % 75 <> 0) or (d = 2 and p % 4 = 0)) and not (p % 200 = 3)`,
  `insert into arkiv.dokumentobjekt (arkivskaper, system_id, dokumentbeskrivelse, versjonsnummer, variantformat, format, mime_type, filnavn, sjekksum, filstoerrelse, opprettet_dato, opprettet_av)
   select v.arkivskaper, ${id('objekt', "p || ':1:' || x.variant")}, ${id('dok', "p || ':1'")}, 1, x.variant, x.format, 'application/octet-stream', 'kilde-' || p || '.' || x.format, f.sjekksum, f.stoerrelse, ${SLUTT} - interval '30 days', 'Registrator'
     from valg v cross join generate_series(1, v.poster) p cross join (values ('P', 'docx', 3), ('O', 'pdf', 30)) x (variant, format, hver) cross join (select ${POOL('p')}
    where p % x.hver = 0 and p % 106 <> 0 and p % 75 <> 0`,
  // Notes and matters of meetings have their documents too; a meeting's paper is also attached to the matter after it.
  ...notatOgMoete('arkivnotat', 'notat', 's::text', 'generate_series(1, v.saker) s where s % 20 = 1'),
  ...notatOgMoete(
    'moeteregistrering',
    'moetesak',
    "n || ':' || d",
    'generate_series(1, 10) n cross join generate_series(1, 3) d',
  ),
  `insert into arkiv.dokumentbeskrivelse_moeteregistrering (arkivskaper, moeteregistrering, dokumentbeskrivelse, tilknyttet_registrering_som, dokumentnummer, tilknyttet_dato, tilknyttet_av)
   select v.arkivskaper, ${id('moetesak', "n || ':2'")}, ${id('dokmoetesak', "n || ':1'")}, 'V', 2, ${SLUTT}, 'Møtesekretær' from valg v cross join generate_series(1, 10) n`,
  `insert into arkiv.konvertering (arkivskaper, system_id, dokumentobjekt, konvertert_dato, konvertert_av, konvertert_fra_format, konvertert_til_format, konverteringsverktoey, fra_sjekksum, til_sjekksum)
   select v.arkivskaper, ${id('konvertering', 'p::text')}, ${id('objekt', "p || ':1:A'")}, ${SLUTT} - interval '29 days', 'Dokumentsenter', 'docx', 'PDF/A-1b', 'LibreOffice', repeat('0', 64), repeat('1', 64)
     from valg v, generate_series(1, v.poster) p where p % 3 = 0 and p % 106 <> 0 and p % 75 <> 0 and p % 200 <> 3`,
  // Disposed of: the description stays, the file is gone (krav 6.4.27).
  `insert into arkiv.utfoert_kassasjon (arkivskaper, enhetstype, enhet, kassert_dato, kassert_av)
   select v.arkivskaper, 'dokumentbeskrivelse', ${id('dok', "p || ':1'")}, ${SLUTT}, 'Arkivar Avslutter' from valg v, generate_series(1, v.poster) p where p % 200 = 3`,
];

export const TILHENG = [
  `insert into arkiv.merknad (arkivskaper, system_id, enhetstype, enhet, merknadstekst, merknadstype, merknadsdato, merknad_registrert_av)
   select v.arkivskaper, ${id('merknad', 'x.type || p')}, x.type, x.enhet, 'Merknad ' || p, 'Arkivmerknad', ${SLUTT}, 'Arkivar' from valg v, generate_series(1, v.poster) p
    cross join lateral (values ('journalpost', ${id('post', 'p::text')}, 12), ('dokumentbeskrivelse', ${id('dok', "p || ':1'")}, 37)) x (type, enhet, hver) where p % x.hver = 0 and p % 106 <> 0`,
  `insert into arkiv.merknad (arkivskaper, system_id, enhetstype, enhet, merknadstekst, merknadsdato, merknad_registrert_av)
   select v.arkivskaper, ${id('saksmerknad', 's::text')}, 'saksmappe', ${id('sak', 's::text')}, 'Merknad på sak', ${SLUTT}, 'Arkivar' from valg v, generate_series(1, v.saker) s where s % 14 = 0`,
  `insert into arkiv.kryssreferanse (arkivskaper, system_id, enhetstype, enhet, til_klasse, til_mappe, til_registrering, opprettet_dato, opprettet_av)
   select v.arkivskaper, ${id('kryss', 's::text')}, 'saksmappe', ${id('sak', 's::text')}, null, case when s % 2 = 0 then ${id('sak', '(s - 1)::text')} end, case when s % 2 = 1 then ${id('post', '1::text')} end, ${SLUTT}, 'Arkivar' from valg v, generate_series(2, v.saker) s where s % 15 = 0`,
  `insert into arkiv.noekkelord (arkivskaper, enhetstype, enhet, noekkelord) select v.arkivskaper, 'saksmappe', ${id('sak', 's::text')}, ord from valg v, generate_series(1, v.saker) s, unnest(array['plan', 'areal']) ord where s % 8 = 0`,
  `insert into arkiv.oppbevaringssted (arkivskaper, enhetstype, enhet, rekkefoelge, sted) select v.arkivskaper, 'dokumentbeskrivelse', ${id('dok', "p || ':1'")}, 1, 'Fjernarkiv, hylle ' || p from valg v, generate_series(1, v.poster) p where p % 75 = 0 and p % 106 <> 0`,
  `insert into arkiv.kassasjon (arkivskaper, enhetstype, enhet, kassasjonsvedtak, kassasjonshjemmel, bevaringstid) select v.arkivskaper, 'saksmappe', ${id('sak', 's::text')}, 'K', 'Arkivplanen', 10 from valg v, generate_series(1, v.saker) s where s % 21 = 0`,
  `insert into arkiv.presedens (arkivskaper, system_id, saksmappe, presedens_dato, tittel, rettskildefaktor, presedens_status, opprettet_dato, opprettet_av)
   select v.arkivskaper, ${id('presedens', 's::text')}, ${id('sak', 's::text')}, ${dag('s', 'saker')}, 'Presedens ' || s, 'Forvaltningspraksis', 'G', ${SLUTT}, 'Arkivar' from valg v, generate_series(1, v.saker) s where s % 60 = 0`,
  `insert into arkiv.dokumentflyt (arkivskaper, system_id, journalpost, flyt_til, flyt_fra, flyt_mottatt_dato, flyt_sendt_dato, flyt_status, flyt_merknad)
   select v.arkivskaper, ${id('flyt', 'p::text')}, ${id('post', 'p::text')}, 'Leder', 'Saksbehandler', ${SLUTT}, ${SLUTT} - interval '1 day', 'G', 'Ok' from valg v, generate_series(1, v.poster) p where p % 22 = 0`,
  `insert into arkiv.elektronisk_signatur (arkivskaper, enhetstype, enhet, sikkerhetsnivaa, verifisert, verifisert_dato, verifisert_av)
   select v.arkivskaper, 'journalpost', ${id('post', 'p::text')}, 'V', 'V', ${dag('p', 'poster')}, 'Dokumentsenter' from valg v, generate_series(1, v.poster) p where p % 33 = 0`,
  `insert into arkiv.gradering (arkivskaper, enhetstype, enhet, grad, graderingsdato, gradert_av) select v.arkivskaper, 'journalpost', ${id('post', "'2'")}, 'F', ${SLUTT}, 'Leder' from valg v`,
  `insert into arkiv.sletting (arkivskaper, system_id, enhetstype, enhet, slettingstype, slettet_dato, slettet_av)
   select v.arkivskaper, ${id('sletting', 'p::text')}, 'dokumentbeskrivelse', ${id('dok', "p || ':1'")}, 'SP', ${SLUTT}, 'Arkivar' from valg v, generate_series(1, v.poster) p where p % 61 = 0 and p % 106 <> 0`,
];

export const LOGG = [
  `insert into arkiv.endringslogg (arkivskaper, referanse_arkivenhet, referanse_metadata, tidligere_verdi, ny_verdi, endret_dato, endret_av, endret_av_id)
   select v.arkivskaper, ${id('post', 'p::text')}, 'tittel', 'Gammel tittel ' || p, 'Ny & bedre ' || p, ${SLUTT}, 'Arkivar', 'generator' from valg v, generate_series(1, v.poster) p where p % 5 = 0`,
  `insert into arkiv.endringslogg (arkivskaper, referanse_arkivenhet, referanse_metadata, tidligere_verdi, ny_verdi, endret_dato, endret_av, endret_av_id)
   select v.arkivskaper, ${id('sak', 's::text')}, 'saksstatus', 'Under behandling', 'Avsluttet', ${SLUTT}, 'Arkivar', 'generator' from valg v, generate_series(1, v.saker) s`,
  // A first value, and a unit that has no place of its own in the package: neither is an endring there.
  `insert into arkiv.endringslogg (arkivskaper, referanse_arkivenhet, referanse_metadata, tidligere_verdi, ny_verdi, endret_dato, endret_av, endret_av_id)
   select v.arkivskaper, ${id('post', "'1'")}, 'saksbehandler', null, 'Ny', ${SLUTT}, 'Arkivar', 'generator' from valg v
   union all select v.arkivskaper, ${id('fremmed', "'1'")}, 'tittel', 'Gammel', 'Ny', ${SLUTT}, 'Arkivar', 'generator' from valg v`,
  `insert into arkiv.nummerserie (arkivskaper, serie, aar, siste) select v.arkivskaper, x.serie, v.aar, x.siste from valg v cross join lateral (values ('journal', v.poster), ('sak', v.saker + v.saker / 40 + 1)) x (serie, siste)
   on conflict (arkivskaper, serie, aar) do update set siste = excluded.siste`,
  `analyze arkiv.saksmappe, arkiv.journalpost, arkiv.korrespondansepart, arkiv.dokumentbeskrivelse, arkiv.dokumentbeskrivelse_registrering, arkiv.dokumentobjekt, arkiv.endringslogg, arkiv.avskrivning, arkiv.merknad`,
];
