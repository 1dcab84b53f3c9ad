import type { Kassering } from '../../bevaring/kassasjon.ts';
import { begrensningslager } from '../../mottak/adapters/postgres/begrensningslager.ts';
import { glemMottatteFiler } from '../../mottak/adapters/postgres/kasserte.ts';
import { type Arkivbegrensning, createArkivbegrensning } from '../../mottak/arkivbegrensning.ts';
import type { Loggarkiv } from '../../mottak/ports/loggarkiv.ts';
import { glemTekster } from '../../soek/adapters/postgres/kasserte.ts';
import type { Sporing } from '../../sporing/index.ts';
import type { Tilgang } from '../../tilgang/index.ts';
import { glemLesteFiler } from '../../tolking/adapters/postgres/kasserte.ts';
import type { Tolking } from '../../tolking/index.ts';
import { leggTilDager, norskDato } from '../../virksomhet/index.ts';

interface Kilder {
  readonly loggarkiv: Loggarkiv;
  readonly kassering: Pick<Kassering, 'noterSlettet'>;
  readonly tilgang: Pick<Tilgang, 'hentBrukere'>;
  readonly sporing: Pick<Sporing, 'loggSpor'>;
  readonly tolking: Pick<Tolking, 'kanSeForsendelse'>;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The end of what is not for the archive. Its files are let go as disposed documents are: removed when nothing else has the same bytes. */
export function kobleArkivbegrensning({ loggarkiv, kassering, tilgang, sporing, tolking }: Kilder): Arkivbegrensning {
  return createArkivbegrensning({
    lager: begrensningslager,
    loggarkiv,
    innholdsvern: { kanSe: tolking.kanSeForsendelse },
    spor: (uow, handling, objekt) => sporing.loggSpor(uow, { handling, objekt, utfall: 'utfoert' }),
    async slippInnhold(uow, forsendelser) {
      await glemTekster(uow, forsendelser);
      const sluppet = [...(await glemMottatteFiler(uow, forsendelser)), ...(await glemLesteFiler(uow, forsendelser))];
      for (const sjekksum of new Set(sluppet)) await kassering.noterSlettet(uow, uow.nyId(), sjekksum);
    },
    async navnPaa(uow, ider) {
      const brukere = await tilgang.hentBrukere(
        uow,
        ider.filter((id) => UUID.test(id)),
      );
      return new Map(brukere.map(({ id, navn }) => [id, navn]));
    },
    norskDato,
    leggTilDager,
  });
}
