/**
 * The top level of K-koder (noark.md 5.7). The full key is a commercial publication of KS/Kommuneforlaget, so only this is shipped; a
 * municipality imports its own.
 */
export const K_KODER_TOPP: readonly { readonly klasseID: string; readonly tittel: string }[] = [
  { klasseID: '0', tittel: 'Organisasjon og administrasjon' },
  { klasseID: '1', tittel: 'Plan og budsjett' },
  { klasseID: '2', tittel: 'Regnskap og finans' },
  { klasseID: '4', tittel: 'Personal' },
  { klasseID: '5', tittel: 'Lønn, trygd og pensjon' },
  { klasseID: '6', tittel: 'Eiendom og materiell' },
  { klasseID: 'A', tittel: 'Opplæring, områder' },
  { klasseID: 'B', tittel: 'Opplærings- og elevforhold' },
  { klasseID: 'C', tittel: 'Kultur og fritid' },
  { klasseID: 'D', tittel: 'Kulturbygg og -anlegg' },
  { klasseID: 'F', tittel: 'Sosial- og omsorgstjenester' },
  { klasseID: 'G', tittel: 'Helse' },
  { klasseID: 'H', tittel: 'Institusjoner' },
  { klasseID: 'J', tittel: 'Miljørettet helsevern' },
  { klasseID: 'K', tittel: 'Natur og miljø' },
  { klasseID: 'L', tittel: 'Arealdisponering, utbygging og bolig' },
  { klasseID: 'M', tittel: 'Vann, avløp, renovasjon og brann' },
  { klasseID: 'N', tittel: 'Samferdsel' },
  { klasseID: 'P', tittel: 'Havner' },
  { klasseID: 'Q', tittel: 'Samferdselsanlegg' },
  { klasseID: 'S', tittel: 'Energiforsyning' },
  { klasseID: 'T', tittel: 'Energifordeling' },
  { klasseID: 'U', tittel: 'Næringsliv' },
  { klasseID: 'V', tittel: 'Landbruk' },
  { klasseID: 'X', tittel: 'Spesielle samfunnsoppgaver' },
];
