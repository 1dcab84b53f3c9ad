/**
 * SQL text that builds what hangs on a unit as JSON under the schema's field names. `a` is the alias of the unit's row, never text from
 * outside. Everything is looked up by index for the rows of one page.
 */
const hang = (tabell: string, a: string, json: string, rekke = '') =>
  `(select json_agg(${json}${rekke === '' ? '' : ` order by ${rekke}`}) from arkiv.${tabell} h where h.arkivskaper = ${a}.arkivskaper and h.enhet = ${a}.system_id)`;

const ett = (tabell: string, a: string, json: string) =>
  `(select ${json} from arkiv.${tabell} h where h.arkivskaper = ${a}.arkivskaper and h.enhet = ${a}.system_id)`;

/** Other arkivdeler the unit refers to (M208), not the one it lies in. */
export const arkivdelreferanser = (a: string) => hang('arkivdelreferanse', a, 'h.arkivdel', 'h.arkivdel');

export const noekkelord = (a: string) => hang('noekkelord', a, 'h.noekkelord', 'h.noekkelord');
export const oppbevaringssted = (a: string) => hang('oppbevaringssted', a, 'h.sted', 'h.rekkefoelge');

export const merknader = (a: string) =>
  hang(
    'merknad',
    a,
    `json_build_object('merknadstekst', h.merknadstekst, 'merknadstype', h.merknadstype, 'merknadsdato', h.merknadsdato, 'merknadRegistrertAv', h.merknad_registrert_av)`,
    'h.merknadsdato, h.system_id',
  );

export const kryssreferanser = (a: string) =>
  hang(
    'kryssreferanse',
    a,
    `json_build_object('referanseTilKlasse', h.til_klasse, 'referanseTilMappe', h.til_mappe, 'referanseTilRegistrering', h.til_registrering)`,
    'h.system_id',
  );

export const gradering = (a: string) =>
  ett(
    'gradering',
    a,
    `json_build_object('grad', h.grad, 'graderingsdato', h.graderingsdato, 'gradertAv', h.gradert_av, 'nedgraderingsdato', h.nedgraderingsdato, 'nedgradertAv', h.nedgradert_av)`,
  );

/**
 * kassasjonsdato: its own, else closing date + bevaringstid in years (krav 6.1.8). The schema has no kassasjon without a date, so a decision
 * that gives none (to preserve, or of something not closed) is not in the package: what is delivered says itself that it is kept.
 */
export const kassasjon = (a: string, avsluttet: string) => ett('kassasjon', a, kassasjonJson(avsluttet));

const kassasjonJson = (avsluttet: string) => {
  const dato = `coalesce(h.kassasjonsdato, (${avsluttet} + make_interval(years => h.bevaringstid))::date)`;
  return `case when ${dato} is null then null else json_build_object('kassasjonsvedtak', h.kassasjonsvedtak,
       'kassasjonshjemmel', h.kassasjonshjemmel, 'bevaringstid', h.bevaringstid, 'kassasjonsdato', ${dato}) end`;
};

/**
 * The decision in force for a mappe: its own, else what it inherits from its arkivdel, else from the nearest klasse upwards
 * (`gjeldendeKassasjon`; krav 6.1.1–3). An inherited decision to preserve is not said: only what leads to kassasjon goes with a deposit.
 */
export const kassasjonForMappe = (a: string, avsluttet: string) =>
  `(select case when h.rang > 0 and h.kassasjonsvedtak = 'B' then null else ${kassasjonJson(avsluttet)} end from (
      select k.*, 0 as rang, 0 as avstand from arkiv.kassasjon k where k.arkivskaper = ${a}.arkivskaper and k.enhet = ${a}.system_id
      union all select k.*, 1, 0 from arkiv.kassasjon k where k.arkivskaper = ${a}.arkivskaper and k.enhet = ${a}.arkivdel and k.arves
      union all select k.*, 2, o.avstand from (
        with recursive opp as (
          select x.system_id, x.overordnet, 0 as avstand from arkiv.klasse x where x.arkivskaper = ${a}.arkivskaper and x.system_id = ${a}.klasse
          union all select x.system_id, x.overordnet, opp.avstand + 1 from opp
            join arkiv.klasse x on x.arkivskaper = ${a}.arkivskaper and x.system_id = opp.overordnet)
        select system_id, avstand from opp) o
        join arkiv.kassasjon k on k.arkivskaper = ${a}.arkivskaper and k.enhet = o.system_id and k.arves
    ) h order by h.rang, h.avstand limit 1)`;

export const utfoertKassasjon = (a: string) =>
  ett('utfoert_kassasjon', a, `json_build_object('kassertDato', h.kassert_dato, 'kassertAv', h.kassert_av)`);

/** The schema has room for one: the latest. */
export const sletting = (a: string) =>
  `(select json_build_object('slettingstype', h.slettingstype, 'slettetDato', h.slettet_dato, 'slettetAv', h.slettet_av)
      from arkiv.sletting h where h.arkivskaper = ${a}.arkivskaper and h.enhet = ${a}.system_id order by h.slettet_dato desc limit 1)`;

export const signatur = (a: string) =>
  ett(
    'elektronisk_signatur',
    a,
    `json_build_object('elektroniskSignaturSikkerhetsnivaa', h.sikkerhetsnivaa, 'elektroniskSignaturVerifisert', h.verifisert, 'verifisertDato', h.verifisert_dato, 'verifisertAv', h.verifisert_av)`,
  );

/** skjermingMetadata must be there: the unit's own, else what its code hides, else the words of the title. */
export const skjerming = (a: string, standard: 'TMO' | 'TRO' | 'TD' | 'TKL') =>
  `case when ${a}.tilgangskode is not null then json_build_object(
     'tilgangsrestriksjon', ${a}.tilgangskode, 'skjermingshjemmel', ${a}.skjermingshjemmel,
     'skjermingMetadata', coalesce(nullif(${a}.skjerming_metadata, '{}'),
        (select nullif(t.skjerming_metadata, '{}') from arkiv.tilgangskode t where t.arkivskaper = ${a}.arkivskaper and t.kode = ${a}.tilgangskode
          order by t.gyldig_fra desc limit 1), array['${standard}']),
     'skjermingDokument', ${a}.skjerming_dokument, 'skjermingsvarighet', ${a}.skjermingsvarighet, 'skjermingOpphoererDato', ${a}.skjerming_opphoerer_dato) end`;

const ADRESSE = `'postadresse', h.postadresse, 'postnummer', h.postnummer, 'poststed', h.poststed, 'land', h.land, 'epostadresse', h.epostadresse,
  'telefonnummer', h.telefonnummer, 'kontaktperson', h.kontaktperson`;

/** What a party may hang on: each has a column in arkiv.part. */
type Partseier =
  | 'saksmappe'
  | 'journalpost'
  | 'dokumentbeskrivelse'
  | 'moetemappe'
  | 'arkivnotat'
  | 'moeteregistrering';

export const parter = (a: string, kolonne: Partseier) =>
  `(select json_agg(json_build_object('partID', h.part_id, 'partNavn', h.part_navn, 'partRolle', h.part_rolle, 'virksomhetsspesifikkeMetadata', h.virksomhetsspesifikke_metadata, ${ADRESSE}) order by h.system_id)
      from arkiv.part h where h.arkivskaper = ${a}.arkivskaper and h.${kolonne} = ${a}.system_id)`;

export const korrespondanseparter = (a: string, kolonne: 'journalpost' | 'arkivnotat' | 'moeteregistrering') =>
  `(select json_agg(json_build_object('korrespondanseparttype', h.korrespondanseparttype, 'korrespondansepartNavn', h.korrespondansepart_navn, ${ADRESSE},
       'administrativEnhet', h.administrativ_enhet, 'saksbehandler', h.saksbehandler) order by h.rekkefoelge)
      from arkiv.korrespondansepart h where h.arkivskaper = ${a}.arkivskaper and h.${kolonne} = ${a}.system_id)`;

export const presedenser = (a: string, kolonne: 'saksmappe' | 'journalpost') =>
  `(select json_agg(json_build_object('presedensDato', h.presedens_dato, 'opprettetDato', h.opprettet_dato, 'opprettetAv', h.opprettet_av, 'tittel', h.tittel,
       'beskrivelse', h.beskrivelse, 'presedensHjemmel', h.presedens_hjemmel, 'rettskildefaktor', h.rettskildefaktor, 'presedensGodkjentDato', h.presedens_godkjent_dato,
       'presedensGodkjentAv', h.presedens_godkjent_av, 'avsluttetDato', h.avsluttet_dato, 'avsluttetAv', h.avsluttet_av, 'presedensStatus', h.presedens_status) order by h.system_id)
      from arkiv.presedens h where h.arkivskaper = ${a}.arkivskaper and h.${kolonne} = ${a}.system_id)`;

export const dokumentflyt = (a: string, kolonne: 'journalpost' | 'arkivnotat') =>
  `(select json_agg(json_build_object('flytTil', h.flyt_til, 'flytFra', h.flyt_fra, 'flytMottattDato', h.flyt_mottatt_dato, 'flytSendtDato', h.flyt_sendt_dato,
       'flytStatus', h.flyt_status, 'flytMerknad', h.flyt_merknad) order by h.flyt_sendt_dato, h.system_id)
      from arkiv.dokumentflyt h where h.arkivskaper = ${a}.arkivskaper and h.${kolonne} = ${a}.system_id)`;

export const avskrivninger = (a: string) =>
  `(select json_agg(json_build_object('avskrivningsdato', h.avskrivningsdato, 'avskrevetAv', h.avskrevet_av, 'avskrivningsmaate', h.avskrivningsmaate,
       'referanseAvskrivesAvJournalpost', h.referanse_avskrives_av_journalpost) order by h.avskrivningsdato, h.system_id)
      from arkiv.avskrivning h where h.arkivskaper = ${a}.arkivskaper and h.journalpost = ${a}.system_id)`;
