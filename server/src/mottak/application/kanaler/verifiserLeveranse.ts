import type { Arkivskaper, Uow } from '../../../kernel/index.ts';
import type { Avvik } from '../../domain/avvik.ts';
import { vaskOpplysninger } from '../../domain/opplysninger.ts';
import { trygtFilnavn } from '../../domain/trygtFilnavn.ts';
import { forsendelseKarantenert, forsendelseMottatt } from '../../events.ts';
import { svarKanal } from '../../jobs.ts';
import { type AapenKanal, aapneKanal } from './aapneKanal.ts';
import { iKommune, type KanalDeps } from './deps.ts';
import { svarfristFra } from './registrerLeveranse.ts';
import { verifiser } from './verifiser.ts';

/** Verifies kept raw bytes once more, on a person's word, e.g. when the key is mended. The source is answered when it succeeds. */
export const verifiserLeveranse =
  (deps: KanalDeps) =>
  async (arkivskaper: Arkivskaper, forsendelse: string, signal: AbortSignal): Promise<void> => {
    const rad = await iKommune(deps, arkivskaper, (uow) => deps.kanallager(uow).leveranse(forsendelse));
    if (rad === null || rad.verifisert) return;
    const oppsett = await iKommune(deps, rad.kanalEier, (uow) => deps.kanallager(uow).oppsett(rad.kanaloppsett));
    if (oppsett === null) throw new Error('A delivery came by a channel that does not exist');
    const kanal = await aapneKanal(deps, rad.kanalEier, oppsett, signal);
    const raa = { sjekksum: rad.raaSjekksum, stoerrelse: rad.raaStoerrelse, filnavn: rad.raaFilnavn };
    const svar = await verifiser(deps, kanal, arkivskaper, raa, rad.opplysninger);
    await iKommune(deps, arkivskaper, (uow) =>
      'avvik' in svar
        ? tilbakeIKarantene(deps, uow, forsendelse, svar.avvik)
        : godta(deps, uow, kanal, forsendelse, svar),
    );
  };

/** Back to the person, with the reason. */
export async function tilbakeIKarantene(
  deps: Pick<KanalDeps, 'lager'>,
  uow: Uow,
  forsendelse: string,
  avvik: Avvik,
): Promise<void> {
  const lager = deps.lager(uow);
  if ((await lager.laas(forsendelse))?.status !== 'mottatt') return;
  await lager.endre(forsendelse, { status: 'karantene', avvik: [avvik] });
  await uow.announce(forsendelseKarantenert, { forsendelse, aarsak: avvik.kode });
}

type Godkjent = Exclude<Awaited<ReturnType<typeof verifiser>>, { avvik: unknown }>;

async function godta(
  deps: KanalDeps,
  uow: Uow,
  kanal: AapenKanal,
  forsendelse: string,
  { original, opplysninger }: Godkjent,
): Promise<void> {
  const lager = deps.lager(uow);
  const rad = await lager.laas(forsendelse);
  // The step was undone meanwhile, or somebody else has been here.
  if (rad?.status !== 'mottatt') return;
  await lager.endre(forsendelse, {
    avvik: [],
    original: { ...original, filnavn: trygtFilnavn(original.filnavn), originalFilnavn: original.filnavn },
  });
  await deps.kanallager(uow).endreLeveranse(forsendelse, {
    verifisert: true,
    opplysninger: vaskOpplysninger(opplysninger),
    svar: 'kvitteres',
    svarForsoek: 0,
    svarNeste: null,
    svarFrist: svarfristFra(uow.naa, kanal),
  });
  await uow.announce(forsendelseMottatt, {
    forsendelse,
    kanal: rad.kanal,
    mottattTid: rad.mottattTid.toISOString(),
  });
  await uow.enqueue(svarKanal, { forsendelse }, { noekkel: forsendelse });
}
