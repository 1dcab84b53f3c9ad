import { id, SLUTT } from './setninger.ts';

const SETT = `'00000000-0000-8000-8000-0000000e9ed1'::uuid`;
const FELT = '00000000-0000-8000-8000-0000000e9ed2';
const NAVNEROM = 'https://plan.example/arkiv/1';
const EGNE = `'{"navnerom": ["${NAVNEROM}"], "felt": {"${FELT}": "R-12 & <æøå>"}, "xml": null}'::jsonb`;
const EGNE_PAA_PART = `'{"navnerom": ["${NAVNEROM}"], "felt": {}, "xml": "<plan:planId xmlns:plan=\\"${NAVNEROM}\\">R-13</plan:planId>"}'::jsonb`;

/** One unit of each kind that gets everything; the same unit for all that can hang on it. */
const SAK = id('sak', "'2'");
const POST = id('post', "'4'");
const NOTAT = id('notat', "'1'");
const MOETE = id('moete', "'2'");
const MOETESAK = id('moetesak', "'2:1'");
const DOK = id('dok', "'4:1'");
const OBJEKT = id('objekt', "'4:1:A'");
const KLASSE = id('klasse', "'06'");
const ARKIVDEL = id('arkivdel', "'moeter'");
const ARKIV = id('arkiv');

const MAPPER = `('saksmappe', ${SAK}), ('moetemappe', ${MOETE})`;
const REGISTRERINGER = `('journalpost', ${POST}), ('arkivnotat', ${NOTAT}), ('moeteregistrering', ${MOETESAK})`;
const DOKUMENT = `('dokumentbeskrivelse', ${DOK})`;
const OVER = `('arkivdel', ${ARKIVDEL}), ('klasse', ${KLASSE})`;

/** The same on several units: `x.type` and `x.enhet`. */
const hengPaa = (tabell: string, kolonner: string, verdier: string, ...paa: string[]) =>
  `insert into arkiv.${tabell} (arkivskaper, enhetstype, enhet, ${kolonner})
   select v.arkivskaper, x.type, x.enhet, ${verdier} from valg v cross join lateral (values ${paa.join(', ')}) x (type, enhet) on conflict do nothing`;

const settPaa = (tabell: string, enhet: string, hva: string) =>
  `update arkiv.${tabell} t set ${hva} from valg v where t.arkivskaper = v.arkivskaper and t.system_id = ${enhet}`;

const SKJERMING = `tilgangskode = '13', skjermingshjemmel = 'Offl. § 13', skjerming_metadata = array['TMO'], skjerming_dokument = 'H', skjermingsvarighet = 60, skjerming_opphoerer_dato = make_date(v.aar + 60, 12, 31)`;
const PAPIR = `beskrivelse = 'Noe på papir', dokumentmedium = 'B'`;
const AVSLUTTET = `avsluttet_dato = ${SLUTT}, avsluttet_av = 'Arkivar Avslutter'`;
const LAANT = `utlaant_dato = make_date(v.aar, 6, 1), utlaant_til = 'Arkivet i nabokommunen'`;
const ADRESSE = `postadresse = 'Boks 1', postnummer = '8600', poststed = 'Mo i Rana', land = 'NO', epostadresse = 'post@example.test', telefonnummer = '22 22 22 22', kontaktperson = 'Kontakt Person'`;

/** An arkivdel without classes, which only meetings may lie in (krav 2.1.3, 2.5.3), and what makes two periods follow each other. */
const STRUKTUR = [
  `insert into arkiv.arkivdel (arkivskaper, system_id, arkiv, tittel, arkivdelstatus, arkivperiode_start_dato, arkivperiode_slutt_dato, opprettet_dato, opprettet_av, avsluttet_dato, avsluttet_av, periodeskille_inn, periodeskille_ut)
   select v.arkivskaper, ${ARKIVDEL}, ${id('underarkiv')}, 'Møtearkiv ' || v.aar, 'P', make_date(v.aar, 1, 1), make_date(v.aar, 12, 31), make_date(v.aar, 1, 1), 'Generator', ${SLUTT}, 'Arkivar Avslutter', 'skarpt', 'skarpt' from valg v`,
  `insert into arkiv.moetemappe (arkivskaper, system_id, arkivdel, mappe_id, tittel, moetenummer, utvalg, moetedato, opprettet_dato, opprettet_av, avsluttet_dato, avsluttet_av)
   select v.arkivskaper, ${id('ungdomsmoete')}, ${ARKIVDEL}, 'U-' || v.aar || '/1', 'Møte i ungdomsrådet', '1/' || v.aar, 'Ungdomsrådet', make_date(v.aar, 3, 3), make_date(v.aar, 3, 1), 'Møtesekretær', ${SLUTT}, 'Arkivar Avslutter' from valg v`,
  settPaa('arkivdel', id('arkivdel', "'2'"), `referanse_forloeper = ${id('arkivdel', "'1'")}`),
  settPaa('arkivdel', id('arkivdel', "'1'"), `referanse_arvtaker = ${id('arkivdel', "'2'")}`),
  settPaa('arkivdel', ARKIVDEL, `${PAPIR}, ${SKJERMING}`),
  settPaa('arkiv', ARKIV, PAPIR),
  `insert into arkiv.arkiv_arkivskaper (arkivskaper, arkiv, arkivskaper_id, arkivskaper_navn, beskrivelse)
   select v.arkivskaper, ${ARKIV}, '313999994', 'Nabokommunen', 'Slått sammen med kommunen' from valg v`,
  `update arkiv.klassifikasjonssystem s set beskrivelse = 'Fra matrikkelen', ${AVSLUTTET} from valg v where s.arkivskaper = v.arkivskaper and s.system_id = ${id('system', "'GBN'")}`,
  settPaa('klasse', KLASSE, `beskrivelse = 'Helse', ${AVSLUTTET}, ${SKJERMING}`),
];

const ENHETER = [
  settPaa('saksmappe', SAK, `${LAANT}, virksomhetsspesifikke_metadata = ${EGNE}`),
  `update arkiv.moetemappe t set offentlig_tittel = 'Møte *****', ${PAPIR}, ${SKJERMING}, virksomhetsspesifikke_metadata = ${EGNE}, referanse_forrige_moete = ${id('moete', "'1'")}
     from valg v where t.arkivskaper = v.arkivskaper and t.system_id = ${MOETE}`,
  settPaa('journalpost', POST, `beskrivelse = 'Et vedlegg lå ved', ${LAANT}, virksomhetsspesifikke_metadata = ${EGNE}`),
  settPaa(
    'arkivnotat',
    NOTAT,
    `offentlig_tittel = 'Notat *****', beskrivelse = 'Fra befaringen', forfatter = array['Befarer En'], mottatt_dato = ${SLUTT}, sendt_dato = ${SLUTT}, forfallsdato = make_date(v.aar, 12, 1),
     offentlighetsvurdert_dato = make_date(v.aar, 11, 1), ${LAANT}, ${SKJERMING}, virksomhetsspesifikke_metadata = ${EGNE}`,
  ),
  settPaa(
    'moeteregistrering',
    MOETESAK,
    `offentlig_tittel = 'Møtesak *****', forfatter = array['Møtesekretær En'], moeteregistreringsstatus = 'Behandlet', ${PAPIR}, ${SKJERMING}, virksomhetsspesifikke_metadata = ${EGNE}`,
  ),
  settPaa('dokumentbeskrivelse', DOK, `beskrivelse = 'Brevet', ${SKJERMING}`),
  `insert into arkiv.moeteregistrering_referanse (arkivskaper, fra, til) select v.arkivskaper, ${MOETESAK}, ${id('moetesak', "'3:1'")} from valg v`,
  `update arkiv.konvertering k set konverteringskommentar = 'Skriften ble byttet' from valg v where k.arkivskaper = v.arkivskaper and k.system_id = ${id('konvertering', "'6'")}`,
];

const DELER = [
  `insert into arkiv.part (arkivskaper, system_id, journalpost, dokumentbeskrivelse, moetemappe, arkivnotat, moeteregistrering, part_navn, part_rolle)
   select v.arkivskaper, md5(x.enhet::text)::uuid, case x.type when 'journalpost' then x.enhet end, case x.type when 'dokumentbeskrivelse' then x.enhet end, case x.type when 'moetemappe' then x.enhet end,
          case x.type when 'arkivnotat' then x.enhet end, case x.type when 'moeteregistrering' then x.enhet end, 'Part i ' || x.type || ' AS', 'Søker'
     from valg v cross join lateral (values ('moetemappe', ${MOETE}), ${REGISTRERINGER}, ${DOKUMENT}) x (type, enhet)`,
  `update arkiv.part p set ${ADRESSE}, virksomhetsspesifikke_metadata = ${EGNE_PAA_PART} from valg v where p.arkivskaper = v.arkivskaper and p.saksmappe is null`,
  `insert into arkiv.korrespondansepart (arkivskaper, system_id, arkivnotat, moeteregistrering, rekkefoelge, korrespondanseparttype, korrespondansepart_navn, slag, skjermet)
   select v.arkivskaper, md5('k' || x.enhet::text)::uuid, case x.type when 'arkivnotat' then x.enhet end, case x.type when 'moeteregistrering' then x.enhet end, 1, 'EM', 'Mottaker av ' || x.type || ' AS', 'ukjent', false
     from valg v cross join lateral (values ('arkivnotat', ${NOTAT}), ('moeteregistrering', ${MOETESAK})) x (type, enhet)`,
  `update arkiv.korrespondansepart k set ${ADRESSE} from valg v where k.arkivskaper = v.arkivskaper and (k.journalpost = ${POST} or k.journalpost is null)`,
  `insert into arkiv.presedens (arkivskaper, system_id, saksmappe, journalpost, presedens_dato, tittel, beskrivelse, presedens_hjemmel, rettskildefaktor, presedens_godkjent_dato, presedens_godkjent_av, presedens_status, opprettet_dato, opprettet_av, avsluttet_dato, avsluttet_av)
   select v.arkivskaper, md5('p' || x.enhet::text)::uuid, case x.type when 'saksmappe' then x.enhet end, case x.type when 'journalpost' then x.enhet end, make_date(v.aar, 5, 5), 'Presedens i ' || x.type, 'Avgjørelsen', 'Forvaltningsloven § 41', 'Forvaltningspraksis', ${SLUTT}, 'Leder', 'F', ${SLUTT}, 'Arkivar', ${SLUTT}, 'Arkivar Avslutter' from valg v cross join lateral (values ('saksmappe', ${SAK}), ('journalpost', ${POST})) x (type, enhet)`,
  `insert into arkiv.dokumentflyt (arkivskaper, system_id, arkivnotat, flyt_til, flyt_fra, flyt_mottatt_dato, flyt_sendt_dato, flyt_status, flyt_merknad)
   select v.arkivskaper, ${id('flyt', "'notat'")}, ${NOTAT}, 'Leder', 'Saksbehandler', ${SLUTT}, ${SLUTT} - interval '1 day', 'G', 'Ok' from valg v`,
];

const HENGER = [
  hengPaa(
    'gradering',
    'grad, graderingsdato, gradert_av, nedgraderingsdato, nedgradert_av',
    `'F', ${SLUTT} - interval '9 days', 'Leder', ${SLUTT}, 'Arkivar'`,
    OVER,
    MAPPER,
    REGISTRERINGER,
    DOKUMENT,
  ),
  hengPaa(
    'kassasjon',
    'kassasjonsvedtak, kassasjonshjemmel, bevaringstid, arves',
    `'K', 'Arkivplanen', 10, false`,
    OVER,
    MAPPER,
    REGISTRERINGER,
    DOKUMENT,
  ),
  hengPaa(
    'oppbevaringssted',
    'rekkefoelge, sted',
    `n, 'Fjernarkiv, hylle ' || n`,
    `('arkiv', ${ARKIV}), ('arkivdel', ${ARKIVDEL})`,
    MAPPER,
    REGISTRERINGER,
  ).replace('valg v cross', 'valg v cross join generate_series(1, 2) n cross'),
  hengPaa('noekkelord', 'noekkelord', `'nøkkel'`, `('klasse', ${KLASSE})`, MAPPER, REGISTRERINGER),
  hengPaa('arkivdelreferanse', 'arkivdel', ARKIVDEL, MAPPER, REGISTRERINGER, DOKUMENT),
  hengPaa(
    'kryssreferanse',
    'system_id, til_klasse, til_mappe, opprettet_dato, opprettet_av',
    `md5('x' || x.enhet::text)::uuid, case when x.type = 'klasse' then ${id('klasse', "'04'")} end, case when x.type <> 'klasse' then ${SAK} end, ${SLUTT}, 'Arkivar'`,
    `('klasse', ${KLASSE}), ('moetemappe', ${MOETE})`,
    REGISTRERINGER,
  ),
  hengPaa(
    'merknad',
    'system_id, merknadstekst, merknadstype, merknadsdato, merknad_registrert_av',
    `md5('m' || n || x.enhet::text)::uuid, 'Merknad ' || n, 'Arkivmerknad', ${SLUTT}, 'Arkivar ' || n`,
    `('moetemappe', ${MOETE}), ('arkivnotat', ${NOTAT}), ('moeteregistrering', ${MOETESAK})`,
  ).replace('valg v cross', 'valg v cross join generate_series(1, 2) n cross'),
  hengPaa(
    'elektronisk_signatur',
    'sikkerhetsnivaa, verifisert, verifisert_dato, verifisert_av',
    `'V', 'V', make_date(v.aar, 2, 2), 'Dokumentsenter'`,
    DOKUMENT,
    `('dokumentobjekt', ${OBJEKT})`,
  ),
  hengPaa(
    'utfoert_kassasjon',
    'kassert_dato, kassert_av',
    `${SLUTT}, 'Arkivar Avslutter'`,
    `('arkivdel', ${ARKIVDEL})`,
  ),
  hengPaa(
    'sletting',
    'system_id, slettingstype, slettet_dato, slettet_av',
    `md5('s' || x.enhet::text)::uuid, 'SP', ${SLUTT}, 'Arkivar'`,
    `('arkivdel', ${ARKIVDEL})`,
  ),
];

const EGENDEFINERT = [
  `insert into arkiv.metadatasett (arkivskaper, system_id, navnerom, prefiks, tittel, beskrivelse, filnavn, opprettet_dato, opprettet_av)
   select v.arkivskaper, ${SETT}, '${NAVNEROM}', 'plan', 'Plansaker', 'Det plankontoret må ha', 'plan.xsd', now(), 'Generator' from valg v on conflict do nothing`,
  `insert into arkiv.metadatafelt (arkivskaper, system_id, metadatasett, navn, tittel, beskrivelse, type, enheter, gyldig_fra, opprettet_dato, opprettet_av)
   select v.arkivskaper, '${FELT}', ${SETT}, 'planId', 'Plan-ID', 'Nummeret i planregisteret', 'tekst', array['mappe', 'registrering'], '2009-01-01', now(), 'Generator' from valg v on conflict do nothing`,
];

/**
 * A value in every field of arkivstruktur.xsd the archive has a place for and the ordinary year leaves empty (krav 6.3.1, 6.4.25), on one unit
 * of each kind. Run after the year: `valg` is there.
 */
export const ALLE_FELT: readonly string[] = [...EGENDEFINERT, ...STRUKTUR, ...ENHETER, ...DELER, ...HENGER];
