import type { Arkivskaper, Sjekksum, Uow } from '../../../kernel/index.ts';
import { videresendForsendelse } from '../../jobs.ts';
import type { RegelDeps } from './deps.ts';

type ITenant = <T>(arbeid: (uow: Uow) => Promise<T>) => Promise<T>;
interface Videresending {
  readonly forsendelse: string;
  readonly steg: number;
}

/** Queues it under the step that decided it: undoing that step takes it back for as long as it has not left. */
export async function koeVideresending(
  deps: Pick<RegelDeps, 'regler' | 'forsendelser'>,
  uow: Uow,
  forsendelse: string,
  til: string,
): Promise<void> {
  const steg = (await deps.forsendelser(uow).steg(forsendelse)).at(-1)?.nummer ?? 1;
  await deps.regler(uow).leggTilVideresending(forsendelse, steg, til);
  await uow.enqueue(videresendForsendelse, { forsendelse, steg });
}

/**
 * Sends a letter on to where a rule or a person says it belongs, as it came. Not sent again when it has left, and not at all when somebody has laid the letter
 * in the queue meanwhile. A mail that was taken while the answer was lost goes once more, under the same Message-ID.
 */
export const videresend =
  (deps: RegelDeps) =>
  async (arkivskaper: Arkivskaper, iTenant: ITenant, { forsendelse, steg }: Videresending): Promise<void> => {
    const klar = await iTenant(async (uow) => {
      const sending = await deps.regler(uow).videresending(forsendelse, steg);
      if (sending?.status !== 'venter') return null;
      const rad = sending.staar ? await deps.forsendelser(uow).hent(forsendelse) : null;
      if (rad !== null) return { rad, til: sending.til };
      await deps.regler(uow).settVideresending(forsendelse, steg, 'trukket');
      return null;
    });
    if (klar === null) return;
    if (deps.post === null) throw new Error('No mail server is set');
    const { rad, til } = klar;
    const fil = await deps.originaler.lokalSti(arkivskaper, rad.sjekksum as Sjekksum);
    try {
      const hva = rad.epost?.emne || rad.filnavn;
      await deps.post({
        id: `videresendt-${forsendelse}-${steg}`,
        til,
        emne: `Videresendt: ${hva}`,
        tekst: `Vedlagt er post som kom til kommunens postmottak ${norskSkrevet(deps.norskDato(rad.mottattTid))}. Den er sendt hit fordi den hører til her, og er ikke lagt i arkivet.`,
        fil: { sti: fil.sti, filnavn: rad.filnavn },
      });
    } finally {
      await fil.slipp();
    }
    await iTenant((uow) => deps.regler(uow).settVideresending(forsendelse, steg, 'sendt'));
  };

/** `2026-11-23` as people write it. */
const norskSkrevet = (dato: string): string => dato.split('-').reverse().join('.');

/** Every attempt failed: it is noted, and the letter waits in the queue again, where somebody sees it. */
export const oppgiVideresending =
  (deps: RegelDeps, angre: (uow: Uow, forsendelse: string) => Promise<unknown>) =>
  async (uow: Uow, { forsendelse, steg }: Videresending): Promise<void> => {
    const sending = await deps.regler(uow).videresending(forsendelse, steg);
    if (sending?.status !== 'venter') return;
    await deps.regler(uow).settVideresending(forsendelse, steg, 'oppgitt');
    if (sending.staar) await angre(uow, forsendelse);
  };
