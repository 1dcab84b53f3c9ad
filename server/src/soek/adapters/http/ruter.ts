import { soek as operasjon } from '@dokumentsenter/contract';
import { kan, ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Soeking } from '../../index.ts';

/** `kommuner` is a list of organisation numbers with commas between; left out, all the person may work for are searched. */
export function soekRuter(soek: Soeking): Rute[] {
  return [
    implementer(operasjon, async ({ innlogget, withTenant, query }) => {
      const valgte = query.kommuner === undefined || query.kommuner === '' ? null : query.kommuner.split(',');
      const kommuner = innlogget.arkivskapere
        .filter((arkivskaper) => valgte === null || valgte.includes(arkivskaper))
        .flatMap((arkivskaper) => {
          const aktoer = innlogget.aktoerFor(arkivskaper);
          return aktoer === null ? [] : [{ arkivskaper, aktoer }];
        })
        .filter(({ aktoer }) => kan(aktoer, 'journalpost:les'));
      const { q, fra = null, til = null, grense } = query;
      const svar = await soek.finn(withTenant, kommuner, { q, fra, til, grense });
      return ok({ treff: [...svar.treff], flere: svar.flere });
    }),
  ];
}
