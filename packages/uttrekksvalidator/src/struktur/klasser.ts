import type { Funnliste } from '../funn/funn.ts';
import type { Observatoer } from './leser.ts';
import { arkivdelnavn, betegnelse, type Node, over } from './node.ts';
import { stedFor } from './sted.ts';
import type { Tabeller } from './tabeller.ts';

/**
 * N5.09, N5.12, N5.13, N5.19 and N5.20. The primary system of an arkivdel is the one that is in use: an empty class counts only where some class
 * of its system holds something.
 */
export function klasseproeve(funn: Funnliste, tabeller: Tabeller, fil: string): Observatoer {
  const avslutt = (node: Node) => {
    const tomme = node.sett.tommeKlasser ?? 0;
    if (node.sett.iBruk === undefined || tomme === 0) return;
    tabeller.tell('N5.09', 'Tomme klasser', 'System', arkivdelnavn(node), node.felt.tittel ?? '(uten tittel)', tomme);
  };
  const klasse = (node: Node) => {
    const under = node.barn.klasse ?? 0;
    const mapper = node.barn.mappe ?? 0;
    const registreringer = node.barn.registrering ?? 0;
    const system = over(node, 'klassifikasjonssystem');
    if (system !== null && under + mapper + registreringer === 0)
      system.sett.tommeKlasser = (system.sett.tommeKlasser ?? 0) + 1;
    if (system !== null && mapper + registreringer > 0) system.sett.iBruk = 1;
    const navn = `${node.felt.klasseID ?? '?'} ${node.felt.tittel ?? ''}`.trim();
    if (mapper > 0) tabeller.tell('N5.13', 'Mapper i hver klasse', 'Klasse', arkivdelnavn(node), navn, mapper);
    if (registreringer > 0)
      tabeller.tell('N5.20', 'Registreringer i hver klasse', 'Klasse', arkivdelnavn(node), navn, registreringer);
    if (under > 0 && mapper > 0)
      funn.meld(
        'klasse-med-mapper',
        `${betegnelse(node)}: ${under} underklasser og ${mapper} mapper`,
        stedFor(node, fil),
      );
    if (under > 0 && registreringer > 0)
      funn.meld(
        'klasse-med-registreringer',
        `${betegnelse(node)}: ${under} underklasser og ${registreringer} registreringer`,
        stedFor(node, fil),
      );
  };
  return {
    lukket(node) {
      if (node.navn === 'klasse') klasse(node);
      else if (node.navn === 'klassifikasjonssystem') avslutt(node);
    },
  };
}
