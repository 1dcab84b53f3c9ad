import type { Kassering } from '../../bevaring/kassasjon.ts';
import type { Sjekksum } from '../../kernel/index.ts';
import { begrensningslager } from '../../mottak/adapters/postgres/begrensningslager.ts';
import { kanallager } from '../../mottak/adapters/postgres/kanallager.ts';
import { mottakLager } from '../../mottak/adapters/postgres/lager.ts';
import { regellager } from '../../mottak/adapters/postgres/regellager.ts';
import { erUblFaktura } from '../../mottak/adapters/videresending/ehf.ts';
import { type Arkivbegrensning, createArkivbegrensning, type RegelDeps } from '../../mottak/arkivbegrensning.ts';
import type { Mottak } from '../../mottak/index.ts';
import type { Navnepaa } from '../../mottak/ports/arkivbegrensning.ts';
import type { Brevpost } from '../../mottak/ports/begrensningsregel.ts';
import type { Loggarkiv } from '../../mottak/ports/loggarkiv.ts';
import type { Originallager, Reservasjoner } from '../../mottak/ports/omverden.ts';
import type { Sporing } from '../../sporing/index.ts';
import type { Tilgang } from '../../tilgang/index.ts';
import type { Tolking } from '../../tolking/index.ts';
import { leggTilDager, norskDato } from '../../virksomhet/index.ts';
import { glemInnhold } from './glemInnhold.ts';

interface Kilder {
  readonly loggarkiv: Loggarkiv;
  readonly kassering: Pick<Kassering, 'noterSlettet'>;
  readonly tilgang: Pick<Tilgang, 'hentBrukere'>;
  readonly reservasjoner: Reservasjoner;
  readonly sporing: Pick<Sporing, 'loggSpor'>;
  readonly tolking: Pick<Tolking, 'kanSeForsendelse' | 'finnSakstegn'>;
  readonly mottak: Pick<Mottak, 'angreForsendelse' | 'avvisForsendelse'>;
  readonly originaler: Originallager;
  readonly post: Brevpost | null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The end of what is not for the archive. Its files are let go as disposed documents are: removed when nothing else has the same bytes. */
export function kobleArkivbegrensning(kilder: Kilder): Arkivbegrensning {
  const { loggarkiv, kassering, tilgang, sporing, tolking, originaler, post } = kilder;
  const deps: RegelDeps = {
    lager: begrensningslager,
    loggarkiv,
    innholdsvern: { kanSe: tolking.kanSeForsendelse },
    spor: (uow, handling, objekt) => sporing.loggSpor(uow, { handling, objekt, utfall: 'utfoert' }),
    async slippInnhold(uow, forsendelser) {
      for (const sjekksum of await glemInnhold(uow, forsendelser))
        await kassering.noterSlettet(uow, uow.nyId(), sjekksum);
    },
    navnPaa: navnFra(tilgang),
    norskDato,
    leggTilDager,
    regler: regellager,
    forsendelser: mottakLager,
    kanallager,
    ...{ reservasjoner: kilder.reservasjoner, originaler, post, tegn: tolking.finnSakstegn },
    async erEhf(arkivskaper, sjekksum) {
      const fil = await originaler.lokalSti(arkivskaper, sjekksum as Sjekksum);
      try {
        return await erUblFaktura(fil.sti);
      } finally {
        await fil.slipp();
      }
    },
  };
  return createArkivbegrensning(deps, kilder.mottak.angreForsendelse, kilder.mottak.avvisForsendelse);
}

/** The names of people by id; ids of parts of the program have none. */
export const navnFra =
  (tilgang: Pick<Tilgang, 'hentBrukere'>): Navnepaa =>
  async (uow, ider) => {
    const brukere = await tilgang.hentBrukere(
      uow,
      ider.filter((id) => UUID.test(id)),
    );
    return new Map(brukere.map(({ id, navn }) => [id, navn]));
  };
