import type { Problemtabell } from './problem.ts';

/** Refusals of insight in own affairs (krav 5.2.39, 5.2.40). */
export const PARTSINNSYN_PROBLEMER = {
  'arkiv.innsyn-kan-ikke-tas-med': {
    status: 422,
    nb: 'Noe av det du har tatt med, kan ikke gis ut: det er sperret, skjermet for andre enn den som spør, eller du har ikke tilgang. Ta det ut igjen.',
    nn: 'Noko av det du har teke med, kan ikkje givast ut: det er sperra, skjerma for andre enn den som spør, eller du har ikkje tilgang. Ta det ut att.',
  },
  'arkiv.innsyn-krever-rolle': {
    status: 403,
    nb: 'Innsyn i egne opplysninger skrives ut av arkivet. Du kan skrive ut én sak for en part.',
    nn: 'Innsyn i eigne opplysningar blir skrive ut av arkivet. Du kan skrive ut éi sak for ein part.',
  },
  'arkiv.innsyn-uten-treff': {
    status: 422,
    nb: 'Den du har valgt, står ikke i disse sakene. Søk på nytt.',
    nn: 'Den du har valt, står ikkje i desse sakene. Søk på nytt.',
  },
} as const satisfies Problemtabell;
