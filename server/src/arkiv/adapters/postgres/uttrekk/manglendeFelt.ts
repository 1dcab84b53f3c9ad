import { sql } from 'kysely';
import type { Uttrekksleser } from '../../../domain/uttrekk.ts';
import type { Kontekst } from '../kontekst.ts';
import { endringer } from './journal.ts';

/** What JavaScript's `trim` takes away, for the writer asks it whether a text is empty (krav 6.4.5). */
const BLANKT = ` \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff`;

const plass = (slag: string, id: string, sak: string, post: string, nummer: string, fra: string) =>
  `select '${slag}' as slag, ${id} as id, ${sak} as saksmappe, ${post} as journalpost, ${nummer} as nummer from ${fra}`;
const INGEN = 'null::uuid';
/** One without a title has nothing to be called by. */
const navn = (a: string) => `coalesce(nullif(btrim(${a}.tittel), ''), '–')`;

/** The tables that tie documents to registreringer, with the column of each. */
const KOBLINGER = { registrering: 'journalpost', arkivnotat: 'arkivnotat', moeteregistrering: 'moeteregistrering' };
const dokumenter = ([kobling, kolonne]: readonly [string, string]) =>
  plass(
    'dokumentbeskrivelse',
    'l.dokumentbeskrivelse',
    'r.saksmappe',
    'r.journalpost',
    `r.nummer || ' dokument ' || l.dokumentnummer`,
    `registreringer r join arkiv.dokumentbeskrivelse_${kobling} l on l.${kolonne} = r.id`,
  );

/** Every unit of the chosen arkivdeler, with where a person finds it. */
const ENHETER = `recursive valgt as (select unnest($deler) as id),
  arkiver as (select a.system_id, a.overordnet from arkiv.arkiv a join arkiv.arkivdel d on d.arkiv = a.system_id join valgt v on v.id = d.system_id
    union select a.system_id, a.overordnet from arkiv.arkiv a join arkiver u on a.system_id = u.overordnet),
  systemer as (select distinct x.klassifikasjonssystem as id from arkiv.arkivdel_klassifikasjonssystem x join valgt v on v.id = x.arkivdel
    where exists (select 1 from arkiv.klasse k where k.klassifikasjonssystem = x.klassifikasjonssystem)),
  mapper as (
    ${plass('saksmappe', 'm.system_id', 'm.system_id', INGEN, 'm.mappe_id', 'arkiv.saksmappe m join valgt v on v.id = m.arkivdel')}
    union all ${plass('moetemappe', 'm.system_id', INGEN, INGEN, 'm.mappe_id', 'arkiv.moetemappe m join valgt v on v.id = m.arkivdel')}),
  registreringer as (
    ${plass('journalpost', 'j.system_id', 'j.saksmappe', 'j.system_id', 'j.registrerings_id', 'arkiv.journalpost j join mapper m on m.id = j.saksmappe')}
    union all ${plass('arkivnotat', 'n.system_id', 'n.saksmappe', INGEN, 'n.registrerings_id', 'arkiv.arkivnotat n join mapper m on m.id = n.saksmappe')}
    union all ${plass('moeteregistrering', 'r.system_id', INGEN, INGEN, 'coalesce(r.registrerings_id, r.tittel)', 'arkiv.moeteregistrering r join mapper m on m.id = r.moetemappe')}),
  dokumenter as (${Object.entries(KOBLINGER).map(dokumenter).join(' union all ')}),
  enheter as (
    ${plass('arkiv', 'a.system_id', INGEN, INGEN, navn('a'), 'arkiv.arkiv a join arkiver u on u.system_id = a.system_id')}
    union all ${plass('arkivdel', 'd.system_id', INGEN, INGEN, navn('d'), 'arkiv.arkivdel d join valgt v on v.id = d.system_id')}
    union all ${plass('klassifikasjonssystem', 's.system_id', INGEN, INGEN, navn('s'), 'arkiv.klassifikasjonssystem s join systemer x on x.id = s.system_id')}
    union all ${plass('klasse', 'k.system_id', INGEN, INGEN, 'k.klasse_id', 'arkiv.klasse k join systemer x on x.id = k.klassifikasjonssystem')}
    union all table mapper union all table registreringer union all table dokumenter
    union all ${plass('dokumentobjekt', 'o.system_id', 'd.saksmappe', 'd.journalpost', 'd.nummer', 'arkiv.dokumentobjekt o join dokumenter d on d.id = o.dokumentbeskrivelse')} where o.variantformat = any ($varianter))`;

/** The fields a rule asks for, each with the column that must hold something. */
type Kolonner = Readonly<Record<string, string>>;
const OPPRETTET: Kolonner = { opprettetAv: 't.opprettet_av' };
const AVSLUTTET: Kolonner = { avsluttetDato: 't.avsluttet_dato::text', avsluttetAv: 't.avsluttet_av' };
const ARKIVERT: Kolonner = { arkivertDato: 't.arkivert_dato::text', arkivertAv: 't.arkivert_av' };
const SKJERMET: Kolonner = {
  tilgangsrestriksjon: `coalesce(t.tilgangskode, '-')`,
  skjermingshjemmel: `case when t.tilgangskode is null then '-' else t.skjermingshjemmel end`,
};
const tittel: Kolonner = { tittel: 't.tittel' };

const sjekk = (slag: string, kobling: string, felt: Kolonner) => `
  select e.id as enhet, e.saksmappe, e.journalpost, e.nummer, f.felt from enheter e join ${kobling}
    cross join lateral (values ${Object.entries(felt)
      .map(([navn, kolonne]) => `('${navn}', ${kolonne})`)
      .join(', ')}) f (felt, verdi)
   where ${slag === '' ? '' : `e.slag = '${slag}' and `}btrim(coalesce(f.verdi, ''), $blankt) = ''`;
const egen = (slag: string, felt: Kolonner) => sjekk(slag, `arkiv.${slag} t on t.system_id = e.id`, felt);
const hengende = (tabell: string, felt: Kolonner, kolonne = 'enhet', slag = '') =>
  sjekk(slag, `arkiv.${tabell} t on t.${kolonne} = e.id`, felt);

/**
 * What the schema demands of each element and the database lets be empty. Not here: what has a hindrance of its own (saksansvarlig, the end
 * of a case or an arkivdel, when a journalpost was archived). `mangler.test.ts` in bevaring holds it against the writer itself.
 */
const REGLER = [
  egen('arkiv', {
    ...{ ...tittel, ...OPPRETTET, arkivskaperNavn: 't.arkivskaper_navn' },
    avsluttetAv: `case when t.avsluttet_dato is null then '-' else t.avsluttet_av end`,
  }),
  hengende('arkiv_arkivskaper', { arkivskaperID: 't.arkivskaper_id', arkivskaperNavn: 't.arkivskaper_navn' }, 'arkiv'),
  egen('arkivdel', { ...tittel, ...OPPRETTET, ...SKJERMET }),
  egen('klassifikasjonssystem', { ...tittel, ...OPPRETTET }),
  egen('klasse', { klasseID: 't.klasse_id', ...tittel, ...OPPRETTET, ...SKJERMET }),
  egen('saksmappe', { ...tittel, ...OPPRETTET, ...SKJERMET, administrativEnhet: 't.administrativ_enhet' }),
  egen('moetemappe', {
    ...{ mappeID: 't.mappe_id', ...tittel, ...OPPRETTET, ...AVSLUTTET, ...SKJERMET },
    ...{ moetenummer: 't.moetenummer', utvalg: 't.utvalg', moetedato: 't.moetedato::text' },
  }),
  hengende('moetedeltaker', { moetedeltakerNavn: 't.moetedeltaker_navn' }, 'moetemappe'),
  egen('journalpost', { ...tittel, ...OPPRETTET, ...SKJERMET }),
  egen('arkivnotat', { ...tittel, ...OPPRETTET, ...ARKIVERT, ...SKJERMET }),
  egen('moeteregistrering', {
    ...{ ...tittel, ...OPPRETTET, ...ARKIVERT, ...SKJERMET, administrativEnhet: 't.administrativ_enhet' },
    ...{ moeteregistreringstype: 't.moeteregistreringstype', saksbehandler: 't.saksbehandler' },
  }),
  egen('dokumentbeskrivelse', { ...tittel, ...OPPRETTET, ...SKJERMET, dokumenttype: 't.dokumenttype' }),
  ...Object.entries(KOBLINGER).map(
    ([kobling, kolonne]) => `
  select l.dokumentbeskrivelse, r.saksmappe, r.journalpost, r.nummer || ' dokument ' || l.dokumentnummer, 'tilknyttetAv'
    from registreringer r join arkiv.dokumentbeskrivelse_${kobling} l on l.${kolonne} = r.id where btrim(coalesce(l.tilknyttet_av, ''), $blankt) = ''`,
  ),
  egen('dokumentobjekt', { ...OPPRETTET, sjekksum: 't.sjekksum' }),
  hengende(
    'konvertering',
    {
      konvertertAv: 't.konvertert_av',
      konvertertFraFormat: 't.konvertert_fra_format',
      konvertertTilFormat: 't.konvertert_til_format',
    },
    'dokumentobjekt',
  ),
  ...(['saksmappe', 'journalpost', 'dokumentbeskrivelse'] as const).map((eier) =>
    hengende('part', { partNavn: 't.part_navn', partRolle: 't.part_rolle' }, eier, eier),
  ),
  hengende('korrespondansepart', { korrespondansepartNavn: 't.korrespondansepart_navn' }, 'journalpost', 'journalpost'),
  hengende('avskrivning', { avskrevetAv: 't.avskrevet_av' }, 'journalpost', 'journalpost'),
  ...(['journalpost', 'arkivnotat'] as const).map((eier) =>
    hengende(
      'dokumentflyt',
      {
        ...{ flytTil: 't.flyt_til', flytFra: 't.flyt_fra' },
        ...{ flytMottattDato: 't.flyt_mottatt_dato::text', flytSendtDato: 't.flyt_sendt_dato::text' },
      },
      eier,
      eier,
    ),
  ),
  ...(['saksmappe', 'journalpost'] as const).map((eier) =>
    hengende('presedens', { ...tittel, ...OPPRETTET, rettskildefaktor: 't.rettskildefaktor' }, eier, eier),
  ),
  hengende('merknad', { merknadstekst: 't.merknadstekst', merknadRegistrertAv: 't.merknad_registrert_av' }),
  hengende('kassasjon', {
    bevaringstid: `case when t.kassasjonsdato is null then '-' else t.bevaringstid::text end`,
  }),
  hengende('utfoert_kassasjon', { kassertAv: 't.kassert_av' }),
  hengende('sletting', { slettetAv: 't.slettet_av' }),
  hengende('gradering', { gradertAv: 't.gradert_av' }),
  hengende('elektronisk_signatur', { verifisertDato: 't.verifisert_dato::text', verifisertAv: 't.verifisert_av' }),
].join(' union ');

export function manglendeFelt({ trx }: Kontekst): Uttrekksleser['manglendeFelt'] {
  return async ({ arkivdeler }, varianter, grense) => {
    const verdier: Readonly<Record<string, unknown>> = {
      $deler: sql`${[...arkivdeler]}::uuid[]`,
      $varianter: sql`${[...varianter]}::text[]`,
      $blankt: sql`${BLANKT}`,
    };
    const biter = `with ${ENHETER}, funn as (${REGLER})`.split(/(\$deler|\$varianter|\$blankt)/);
    const tekst = sql.join(
      biter.map((bit) => verdier[bit] ?? sql.raw(bit)),
      sql``,
    );
    type Rad = Awaited<ReturnType<Uttrekksleser['manglendeFelt']>>['rader'][number] & { antall: number };
    const logg = sql`select (e.verdi ->> 'referanseArkivenhet')::uuid as enhet, null::uuid as saksmappe, null::uuid as journalpost,
        'Endringslogg ' || loepenummer as nummer, f.felt from (${endringer(arkivdeler)}) e
      cross join lateral (values ('referanseMetadata', e.verdi ->> 'referanseMetadata'), ('endretAv', e.verdi ->> 'endretAv')) f (felt, verdi)
      where btrim(coalesce(f.verdi, ''), ${BLANKT}) = ''`;
    const svar =
      await sql<Rad>`${tekst} select *, count(*) over ()::int as antall from (table funn union all ${logg}) alle
      order by array(select n[1]::numeric from regexp_matches(nummer, '\\d+', 'g') n), nummer, felt limit ${grense}`.execute(
        trx,
      );
    return {
      antall: svar.rows[0]?.antall ?? 0,
      rader: svar.rows.map(({ antall: _antall, ...rad }) => rad),
    };
  };
}
