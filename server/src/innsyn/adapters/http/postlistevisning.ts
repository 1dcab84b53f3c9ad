import type { Postliste, Postlisterad } from '@dokumentsenter/contract';
import type { OffentligRad, Postlisteside } from '../../index.ts';

/** The public list in the words of the contract. */
export function tilPostliste(side: Postlisteside): Postliste {
  const { kommunenummer, navn, kontaktEpost, kontaktTelefon, egenPostliste } = side.kommune;
  const kommune = { kommunenummer, navn, kontaktEpost, kontaktTelefon, egenPostliste };
  return { kommune, rader: side.rader.map(tilPostlisterad), antall: side.antall, side: side.side, sider: side.sider };
}

export function tilPostlisterad(rad: OffentligRad): Postlisterad {
  const { journalaar, journalsekvensnummer, parter, ...resten } = rad;
  return {
    ...resten,
    journalnummer: `${journalsekvensnummer}/${journalaar}`,
    parter: parter.map(({ type, navn }) => ({ type, navn })),
  };
}
