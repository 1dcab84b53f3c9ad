import type { Uow } from '../../../kernel/index.ts';
import { type Begrensningsloggrad, begrensningsgrunn, domenet } from '../../domain/arkivbegrensning.ts';
import { forsendelseFjernet } from '../../events.ts';
import { arkiverBegrensningslogg } from '../../jobs.ts';
import type { Begrenset } from '../../ports/arkivbegrensning.ts';
import type { BegrensningDeps } from './deps.ts';
import { gjeldendeOppsett } from './finnIkkeArkiverte.ts';

type ITenant = <T>(arbeid: (uow: Uow) => Promise<T>) => Promise<T>;

/** At most this many in one transaction and one log. */
const OMGANG = 500;

/**
 * Removes what is not for the archive and has had its days. That it came, why it was not kept and who or what decided it stay as a row and in the
 * log, which a job files in the archive; the content is forgotten everywhere, and the files go when nothing else has them. What is put back in the
 * queue meanwhile is locked by that, and left. By whole days: what is due goes in the first round after midnight in Norway.
 */
export const fjernForfalte =
  (deps: BegrensningDeps) =>
  async (iTenant: ITenant): Promise<number> => {
    let fjernet = 0;
    for (;;) {
      const antall = await iTenant((uow) => fjernOmgang(deps, uow));
      fjernet += antall;
      if (antall < OMGANG) return fjernet;
    }
  };

async function fjernOmgang(deps: BegrensningDeps, uow: Uow): Promise<number> {
  const lager = deps.lager(uow);
  const { dager } = await gjeldendeOppsett(lager);
  const rader = await lager.forfalte(deps.leggTilDager(deps.norskDato(uow.naa), -(dager + 1)), OMGANG);
  if (rader.length === 0) return 0;
  const ider = rader.map(({ forsendelse }) => forsendelse);
  const navn = await deps.navnPaa(uow, [...new Set(rader.map(({ avgjortAv }) => avgjortAv))]);
  const logg = await lager.leggTilLogg(rader.map((rad) => loggrad(deps, rad, navn)));
  await deps.slippInnhold(uow, ider);
  await lager.glemOpplysninger(ider);
  for (const forsendelse of ider) await uow.announce(forsendelseFjernet, { forsendelse, logg });
  await deps.spor(uow, 'ikkeArkivverdig.slettet', logg);
  await uow.enqueue(arkiverBegrensningslogg, { logg }, { noekkel: logg });
  return rader.length;
}

function loggrad(deps: BegrensningDeps, rad: Begrenset, navn: ReadonlyMap<string, string>): Begrensningsloggrad {
  return {
    mottatt: deps.norskDato(rad.mottattTid),
    kanal: rad.kanal,
    domene: domenet(rad.fra),
    grunn: begrensningsgrunn(rad.aarsak),
    avgjort: deps.norskDato(rad.avgjortTid),
    av: avgjoer(rad, navn),
    sjekksum: rad.sjekksum,
    stoerrelse: rad.stoerrelse,
  };
}

const avgjoer = ({ regel, avgjortAv }: Begrenset, navn: ReadonlyMap<string, string>): string =>
  regel === null ? (navn.get(avgjortAv) ?? 'programmet') : `regelen «${regel.navn}» (versjon ${regel.versjon})`;
