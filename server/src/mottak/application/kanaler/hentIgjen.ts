import type { Arkivskaper } from '../../../kernel/index.ts';
import { trygtFilnavn } from '../../domain/trygtFilnavn.ts';
import { ventetidSvar } from '../../domain/ventetid.ts';
import { verifiserLeveranse } from '../../jobs.ts';
import type { Leveranse } from '../../ports/kanalkilde.ts';
import type { Leveranserad } from '../../ports/kanallager.ts';
import { avgjoer } from '../avgjoer.ts';
import type { AapenKanal } from './aapneKanal.ts';
import { iKommune, type KanalDeps } from './deps.ts';

/** What is wrong in the transfer passes; what is wrong with the letter or the key does not. */
const GANGER = 5;

/** Whether what could not be verified, and is offered still, is to be fetched once more now. */
export function skalHentesIgjen(rad: Leveranserad, naa: Date): boolean {
  const venter = rad.svarNeste !== null && rad.svarNeste > naa;
  return rad.svar === 'holdt' && !rad.verifisert && rad.svarForsoek < GANGER && !venter;
}

/**
 * Fetches anew what lies in karantene unverified: half a file may have said that it was whole, and then «prøv igjen» on the kept bytes would
 * never help. Other bytes than those that are kept are verified, as by a person's «prøv igjen»; the same bytes change nothing.
 */
export async function hentIgjen(
  deps: KanalDeps,
  kanal: AapenKanal,
  til: Arkivskaper,
  forsendelse: string,
  leveranse: Leveranse,
): Promise<void> {
  const { sjekksum, stoerrelse } = await deps.originaler.put(til, {
    stroem: await leveranse.raa(kanal.kall.signal),
  });
  await iKommune(deps, til, async (uow) => {
    const lager = deps.kanallager(uow);
    const foer = await lager.leveranse(forsendelse);
    if (foer === null || !skalHentesIgjen(foer, uow.naa)) return;
    const svarNeste = new Date(uow.naa.getTime() + ventetidSvar(foer.svarForsoek, null) * 1000);
    await lager.endreLeveranse(forsendelse, { svarForsoek: foer.svarForsoek + 1, svarNeste });
    if (sjekksum === foer.raaSjekksum) return;
    const innhold = { hentetIgjen: true, foer: foer.raaSjekksum };
    // Somebody has it in hand, or has decided: then it stays as it is.
    if (!(await avgjoer(deps, uow, forsendelse, 'proev-igjen', innhold, null)).ok) return;
    const raa = { raaSjekksum: sjekksum, raaStoerrelse: stoerrelse };
    await lager.endreLeveranse(forsendelse, raa);
    const originalFilnavn = foer.raaFilnavn;
    const original = { sjekksum, stoerrelse, filnavn: trygtFilnavn(originalFilnavn), originalFilnavn };
    await deps.lager(uow).endre(forsendelse, { original });
    await uow.enqueue(verifiserLeveranse, { forsendelse });
  });
}
