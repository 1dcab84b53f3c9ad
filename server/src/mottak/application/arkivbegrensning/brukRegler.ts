import type { Uow } from '../../../kernel/index.ts';
import { forsendelseIkkeArkivert } from '../../events.ts';
import type { Regelrad } from '../../ports/begrensningsregel.ts';
import type { Forsendelserad } from '../../ports/lager.ts';
import type { RegelDeps } from './deps.ts';
import { koeVideresending } from './videresend.ts';
import { innholdAv, vurderMedRegel } from './vurderMedRegel.ts';

/**
 * Lets the municipality's own rules decide on a letter that has just been read. The first rule that fits decides, as a step of the program's own
 * that names the rule and its version and that a person can take back; a letter anybody has done something with is left alone, and so is one
 * with any sign of case work (arkivforskrifta § 14), one that a person sent on, and one that a colleague holds.
 */
export const brukRegler =
  (deps: RegelDeps) =>
  async (uow: Uow, id: string): Promise<void> => {
    const lager = deps.forsendelser(uow);
    const rad = await lager.laas(id);
    if (rad?.status !== 'klar' || (await lager.steg(id)).length > 0) return;
    const regler = (await deps.regler(uow).regler()).filter(({ aktiv }) => aktiv);
    const innhold = innholdAv(deps, uow, id);
    for (const regel of regler) {
      const vern = await vurderMedRegel(deps, uow, regel.vilkaar, kjennetegn(rad), innhold);
      if (vern === null) continue;
      if (vern.length === 0 && (await deps.reservasjoner.krevFri(uow, id)).ok) await ta(deps, uow, id, regel);
      return;
    }
  };

const kjennetegn = ({ id, kanal, epost }: Forsendelserad) => ({
  forsendelse: id,
  kanal,
  fra: epost?.fra?.adresse ?? null,
  til: [...(epost?.til ?? []), ...(epost?.kopi ?? [])].map(({ adresse }) => adresse),
  masseutsendt: epost?.masseutsendt === true,
});

async function ta(deps: RegelDeps, uow: Uow, forsendelse: string, regel: Regelrad): Promise<void> {
  const lager = deps.forsendelser(uow);
  const { aarsak, videresend, versjon } = regel;
  await lager.endre(forsendelse, { status: 'ikke-arkivert', aarsak });
  await lager.leggTilSteg(forsendelse, {
    handling: 'ikke-arkiver',
    fraStatus: 'klar',
    tilStatus: 'ikke-arkivert',
    aktoer: uow.aktoer.id,
    tidspunkt: uow.naa,
    innhold: { aarsak, regel: { id: regel.id, versjon } },
  });
  await uow.announce(forsendelseIkkeArkivert, { forsendelse, aarsak });
  await deps.spor(uow, 'ikkeArkivverdig.regel', forsendelse);
  if (videresend !== null) await koeVideresending(deps, uow, forsendelse, videresend);
}
