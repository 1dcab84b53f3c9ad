import type { Importenhet } from '../../arkiv/index.ts';
import type { Journalrad, Radfeil } from '../domain/journalcsv/rad.ts';

/** Where the journal comes from, and how ids follow from it: the same source and number give the same id each time. */
export interface Journalkilde {
  readonly profil: string;
  readonly id: (noekkel: string) => string;
  readonly av: string;
}
const UKJENT_KLASSE = 'UKJENT';
const UKJENT_ENHET = 'UKJENT';

/** Lines that say a number twice, which is told of the later one. */
export function dobleNumre(rader: readonly Journalrad[]): Radfeil[] {
  const sett = new Set<string>();
  return rader.flatMap((rad): Radfeil[] => {
    const loepe = `j${rad.journalaar}/${rad.journalsekvensnummer}`;
    const iSak = `s${saksnummer(rad)}-${rad.journalpostnummer}`;
    const felt = sett.has(loepe) ? 'loepenummer' : sett.has(iSak) ? 'dokumentnummer' : null;
    sett.add(loepe).add(iSak);
    return felt === null ? [] : [{ linje: rad.linje, felt, grunn: 'dobbelt-nummer' }];
  });
}

export const saksnummer = (rad: Pick<Journalrad, 'saksaar' | 'sakssekvensnummer'>): string =>
  `${rad.saksaar}/${rad.sakssekvensnummer}`;
export const sakId = (kilde: Journalkilde, rad: Journalrad): string => kilde.id(`sak:${saksnummer(rad)}`);
export const postId = (kilde: Journalkilde, rad: Journalrad): string =>
  kilde.id(`post:${rad.journalaar}/${rad.journalsekvensnummer}`);

/** The arkiv, closed arkivdel, system and classes of a journal; then its cases, each followed by its journalposter. */
export function grunnenheter(rader: readonly Journalrad[], kilde: Journalkilde): Importenhet[] {
  const datoer = rader.map(({ journaldato }) => journaldato).toSorted();
  const opprettet = { opprettetDato: tid(datoer[0] ?? ''), opprettetAv: kilde.av };
  const [arkiv, arkivdel, system] = ['arkiv', 'arkivdel', 'system'].map((del) => kilde.id(del)) as [
    string,
    string,
    string,
  ];
  const klasser = [...new Set(rader.map((rad) => rad.klasse ?? UKJENT_KLASSE))].toSorted();
  const tittel = `Importert journal: ${kilde.profil}`;
  return [
    { slag: 'arkiv', overordnet: null, verdi: { systemID: arkiv, tittel, arkivstatus: 'A', ...opprettet } },
    {
      slag: 'arkivdel',
      arkiv,
      skilleInn: 'skarpt',
      skilleUt: 'skarpt',
      verdi: {
        systemID: arkivdel,
        tittel,
        arkivdelstatus: 'P',
        ...opprettet,
        avsluttetDato: tid(datoer.at(-1) ?? ''),
        avsluttetAv: kilde.av,
        arkivperiodeStartDato: datoer[0] ?? null,
        arkivperiodeSluttDato: datoer.at(-1) ?? null,
      },
    },
    {
      slag: 'klassifikasjonssystem',
      arkivdel,
      primaert: true,
      verdi: { systemID: system, tittel, klassifikasjonstype: 'E1', ...opprettet },
    },
    ...klasser.map((klasseID): Importenhet => {
      const verdi = { systemID: kilde.id(`klasse:${klasseID}`), klasseID, tittel: klasseID, ...opprettet };
      return { slag: 'klasse', system, overordnet: null, verdi };
    }),
  ];
}

export function saksenheter(rader: readonly Journalrad[], kilde: Journalkilde): Importenhet[] {
  const [foerste] = rader.toSorted((a, b) => a.journaldato.localeCompare(b.journaldato));
  if (foerste === undefined) return [];
  const nummer = saksnummer(foerste);
  const siste = rader.reduce((dato, rad) => (rad.journaldato > dato ? rad.journaldato : dato), foerste.journaldato);
  const medKlasse = rader.find((rad) => rad.klasse !== null);
  const verdi = {
    systemID: sakId(kilde, foerste),
    mappeID: nummer,
    // A title of a journalpost may be shielded; the number never is.
    tittel: rader.find((rad) => rad.sakstittel !== null)?.sakstittel ?? `Sak ${nummer}`,
    opprettetDato: tid(foerste.journaldato),
    opprettetAv: kilde.av,
    avsluttetDato: tid(siste),
    avsluttetAv: kilde.av,
    saksaar: foerste.saksaar,
    sakssekvensnummer: foerste.sakssekvensnummer,
    saksdato: foerste.journaldato,
    administrativEnhet: rader.find((rad) => rad.enhet !== null)?.enhet ?? UKJENT_ENHET,
    saksansvarlig: foerste.saksbehandler,
    saksstatus: 'A',
  };
  const klasse = kilde.id(`klasse:${medKlasse?.klasse ?? UKJENT_KLASSE}`);
  const sak: Importenhet = { slag: 'saksmappe', arkivdel: kilde.id('arkivdel'), klasse, overordnet: null, verdi };
  return [sak, ...rader.map((rad) => postenhet(rad, kilde))];
}

const PARTTYPE = { I: 'EA', U: 'EM', N: 'IM', X: 'IM', S: 'IM' } as const;

function postenhet(rad: Journalrad, kilde: Journalkilde): Importenhet {
  const skjermet = rad.tilgangskode !== null;
  return {
    slag: 'journalpost',
    mappe: sakId(kilde, rad),
    verdi: {
      systemID: postId(kilde, rad),
      registreringsID: `${saksnummer(rad)}-${rad.journalpostnummer}`,
      tittel: rad.tittel,
      opprettetDato: tid(rad.journaldato),
      opprettetAv: kilde.av,
      arkivertDato: tid(rad.journaldato),
      arkivertAv: kilde.av,
      journalaar: rad.journalaar,
      journalsekvensnummer: rad.journalsekvensnummer,
      journalpostnummer: rad.journalpostnummer,
      journalposttype: rad.type,
      journalstatus: 'A',
      journaldato: rad.journaldato,
      dokumentetsDato: rad.dokumentdato,
      administrativEnhet: rad.enhet ?? UKJENT_ENHET,
      saksbehandler: rad.saksbehandler,
      korrespondansepart: rad.parter.map((navn) => ({
        korrespondanseparttype: PARTTYPE[rad.type],
        korrespondansepartNavn: navn,
        skjermet,
      })),
      ...(skjermet
        ? {
            skjerming: {
              tilgangsrestriksjon: rad.tilgangskode,
              skjermingshjemmel: rad.hjemmel ?? rad.tilgangskode,
              skjermingMetadata: ['TR'],
            },
          }
        : {}),
    },
  };
}

const tid = (dato: string): string => `${dato}T12:00:00Z`;
