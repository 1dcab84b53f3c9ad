import path from 'node:path';
import type { Arkivskaper, Sjekksum, Uow } from '../../../kernel/index.ts';
import type { Delplan } from '../../domain/deling.ts';
import { sisteAngrbareSteg } from '../../domain/forsendelse.ts';
import { trygtFilnavn } from '../../domain/trygtFilnavn.ts';
import { forsendelseMottatt } from '../../events.ts';
import type { Forsendelserad } from '../../ports/lager.ts';
import type { DelingDeps } from './deps.ts';
import { finnDelbart } from './splittForsendelse.ts';

type Arbeid = <T>(arbeid: (uow: Uow) => Promise<T>) => Promise<T>;
type Del = Delplan['deler'][number];
interface Staaende {
  readonly rad: Forsendelserad;
  readonly steg: number;
  readonly plan: Delplan;
  readonly delbart: NonNullable<ReturnType<typeof finnDelbart>>;
}

/**
 * Makes the letters of a split, each a forsendelse of its own with the first reception time of the original. The key is the original,
 * the step and the number: taken up again after a crash, only what is missing is made. A split undone meanwhile makes nothing more.
 */
export const lagDeler =
  (deps: DelingDeps) =>
  async (arkivskaper: Arkivskaper, forsendelse: string, iTransaksjon: Arbeid): Promise<void> => {
    const staar = await iTransaksjon((uow) => staaendeDeling(deps, uow, forsendelse));
    if (staar === null) return;
    const original = await deps.originaler.lokalSti(arkivskaper, staar.delbart.sjekksum as Sjekksum);
    const mappe = await deps.arbeidsmappe();
    try {
      for (const [indeks, del] of staar.plan.deler.entries()) {
        const nummer = indeks + 1;
        const laget = await iTransaksjon((uow) =>
          deps.lager(uow).finnEkstern(staar.rad.kanal, delnoekkel(forsendelse, staar.steg, nummer)),
        );
        if (laget !== null) continue;
        const utfil = path.join(mappe.sti, `del-${nummer}.pdf`);
        await deps.sideuttrekk.trekkUt({ fil: original.sti, format: staar.delbart.format, sider: del.sider, utfil });
        const fil = await deps.originaler.put(arkivskaper, { sti: utfil });
        const fortsatt = await iTransaksjon((uow) => registrerDel(deps, uow, staar, nummer, del, fil));
        if (!fortsatt) return;
      }
    } finally {
      await mappe.slipp();
      await original.slipp();
    }
  };

const delnoekkel = (opphav: string, steg: number, nummer: number): string => `del:${opphav}:${steg}:${nummer}`;

/** Locked: an undo under way is waited for. */
async function staaendeDeling(deps: DelingDeps, uow: Uow, forsendelse: string): Promise<Staaende | null> {
  const lager = deps.lager(uow);
  const rad = await lager.laas(forsendelse);
  if (rad === null || rad.status !== 'erstattet') return null;
  const steg = sisteAngrbareSteg(await lager.steg(forsendelse), rad.status);
  const plan = steg === null ? null : await lager.delplan(forsendelse, steg.nummer);
  const delbart = finnDelbart(await lager.dokumenter(forsendelse));
  return steg === null || plan === null || delbart === null ? null : { rad, steg: steg.nummer, plan, delbart };
}

/** False when the split no longer stands. */
async function registrerDel(
  deps: DelingDeps,
  uow: Uow,
  { rad, steg }: Staaende,
  nummer: number,
  { sider, saksnummer }: Del,
  fil: { sjekksum: string; stoerrelse: number },
): Promise<boolean> {
  const naa = await staaendeDeling(deps, uow, rad.id);
  if (naa?.steg !== steg) return false;
  const lager = deps.lager(uow);
  const id = uow.nyId();
  const navn = `${rad.filnavn.replace(/\.[a-z0-9]{2,5}$/i, '')} - brev ${nummer}.pdf`;
  const ny = await lager.leggTil({
    id,
    kanal: rad.kanal,
    eksternId: delnoekkel(rad.id, steg, nummer),
    status: 'mottatt',
    filnavn: trygtFilnavn(navn),
    originalFilnavn: navn,
    ...fil,
    mottattTid: rad.mottattTid,
    avvik: [],
    overfoertFra: rad.overfoertFra,
  });
  if (!ny) return true;
  await lager.leggTilDel({ forsendelse: id, opphav: rad.id, steg, nummer, sider, saksnummer });
  const mottattTid = rad.mottattTid.toISOString();
  await uow.announce(forsendelseMottatt, { forsendelse: id, kanal: rad.kanal, mottattTid });
  return true;
}
