import type { Arkivskaper, Uow } from '../../../kernel/index.ts';
import { brukesNaa } from '../../domain/modell/brukesNaa.ts';
import { LAERT } from '../../domain/modell/modellsett.ts';
import type { Laert } from '../../domain/modell/veiInn.ts';
import type { HentLaert, Modellager } from '../../ports/modell.ts';
import { pakkUtSett } from './pakking.ts';

/** A municipality's models are some tens of megabytes; so many are kept unpacked at a time. */
const I_MINNET = 6;

/** Unpacks what an arkivskaper uses once per version, and lets go of those that have rested longest. */
export function lagHentLaert(lager: (uow: Uow) => Modellager): HentLaert {
  const minne = new Map<Arkivskaper, Laert>();
  return async (uow) => {
    const modeller = lager(uow);
    const versjon = brukesNaa(await modeller.valg(), await modeller.nyesteVersjon());
    if (versjon === null) return null;
    const navn = `${LAERT}${versjon}`;
    const foer = minne.get(uow.arkivskaper);
    minne.delete(uow.arkivskaper);
    const pakket = foer?.navn === navn ? null : await modeller.pakket(versjon);
    const laert = pakket === null ? foer : { navn, sett: pakkUtSett(pakket) };
    if (laert === undefined || laert.navn !== navn) return null;
    minne.set(uow.arkivskaper, laert);
    const eldst = minne.keys().next().value;
    if (minne.size > I_MINNET && eldst !== undefined) minne.delete(eldst);
    return laert;
  };
}
