import type { Arkiv, JournalpostIListe } from '../../arkiv/index.ts';
import type {
  Forsendelsekilde,
  Forsendelsetilstand,
  Journalpostkilde,
  Journalpostvisning,
  Visningskilde,
} from '../../fordeling/index.ts';
import type { Mottak } from '../../mottak/index.ts';
import type { Tilgang } from '../../tilgang/index.ts';
import type { Tolking } from '../../tolking/index.ts';

/** Title and sender of a queue row: as proposed, else the name of the file. */
export function visningFra(mottak: Mottak, tolking: Tolking): Visningskilde {
  return {
    async hentVisning(uow, forsendelser) {
      const [filnavn, forslag] = [
        await mottak.hentVisning(uow, forsendelser),
        await tolking.hentVisning(uow, forsendelser),
      ];
      const krav = await mottak.hentInnsynskrav(uow, forsendelser);
      return new Map(
        forsendelser.map((id) => {
          const navn = filnavn.get(id) ?? '';
          const { tittel, avsender } = forslag.get(id) ?? {};
          return [
            id,
            {
              tittel: tittel ?? navn,
              avsender: avsender ?? '',
              filnavn: navn,
              innsynsfrist: krav.get(id)?.frist ?? null,
            },
          ];
        }),
      );
    },
  };
}

const TILSTAND: Readonly<Record<string, Forsendelsetilstand>> = {
  mottatt: 'behandles',
  utpakket: 'behandles',
  klar: 'behandles',
  karantene: 'karantene',
};

export function forsendelserFra(mottak: Mottak): Forsendelsekilde {
  return {
    async hentTilstand(uow, forsendelse) {
      const status = await mottak.hentTilstand(uow, forsendelse);
      return status === null ? null : (TILSTAND[status] ?? 'ferdig');
    },
    hentFrist: async (uow, forsendelse) =>
      (await mottak.hentInnsynskrav(uow, [forsendelse])).get(forsendelse)?.frist ?? null,
    async finnUbehandlede(uow, foer) {
      return (await mottak.finnLiggende(uow, foer)).map((rad) => ({ ...rad, forsendelse: rad.id }));
    },
    finnEgneSteg: mottak.finnEgneSteg,
  };
}

/** Registered post as the case handler's list shows it, masked for whoever asks. As many reads for a hundred as for one. */
export function journalposterFra(arkiv: Arkiv, tilgang: Tilgang): Journalpostkilde {
  return {
    async hent(uow, journalposter) {
      if (journalposter.length === 0) return new Map();
      const poster = await arkiv.hentJournalposter(uow, journalposter);
      const brukere = await tilgang.finnBrukere(uow);
      const brukernavn = new Map(brukere.map((bruker) => [bruker.id, bruker.brukernavn]));
      return new Map([...poster].map(([id, post]) => [id, vis(post, brukernavn)]));
    },
  };
}

function vis(
  { vist: post, saksbehandlerId }: JournalpostIListe,
  brukernavn: ReadonlyMap<string, string>,
): Journalpostvisning {
  return {
    registreringsID: post.registreringsID,
    saksmappe: post.saksmappe,
    tittel: post.tittel,
    avsender: post.korrespondanseparter[0]?.navn ?? '',
    sakstittel: post.sakstittel,
    journaldato: post.journaldato,
    frist: post.forfallsdato,
    journalposttype: post.journalposttype,
    antallDokumenter: post.dokumenter.length,
    saksbehandlerBrukernavn: saksbehandlerId === null ? null : (brukernavn.get(saksbehandlerId) ?? null),
    enhet: post.administrativEnhet,
    tilgangskode: post.tilgangskode,
    utgaatt: post.journalstatus === 'U',
  };
}
