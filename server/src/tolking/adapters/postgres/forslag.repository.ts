import type { Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { FORSLAGSFELT, type Forslagsfelt, sikkerhetFor } from '../../domain/forslag.ts';
import { LAERT } from '../../domain/modell/modellsett.ts';
import type { TolkingLager } from '../../ports/lager.ts';
import type { TolkingTabeller } from './tabeller.ts';

export function forslag(
  uow: Uow,
  trx: Transaction<TolkingTabeller>,
): Pick<TolkingLager, 'lagreForslag' | 'forslag' | 'visning'> {
  const fra = () => trx.selectFrom('tolking.forslag').where('arkivskaper', '=', uow.arkivskaper);
  return {
    async lagreForslag(forsendelse, maalform, nye, modell, naa) {
      await trx
        .deleteFrom('tolking.forslag')
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('forsendelse', '=', forsendelse)
        .execute();
      for (const f of nye) {
        await trx
          .insertInto('tolking.forslag')
          .values({
            arkivskaper: uow.arkivskaper,
            forsendelse,
            felt: f.felt,
            verdi: JSON.stringify(f.verdi),
            visning: f.visning,
            konfidens: f.konfidens,
            sikkerhet: sikkerhetFor(f.konfidens),
            bevis: JSON.stringify(f.bevis),
            kandidater: JSON.stringify(f.kandidater),
            modell: f.modell ?? modell,
            regelverdi: f.regelsvar?.verdi ?? null,
            regelkonfidens: f.regelsvar?.konfidens ?? null,
          })
          .execute();
      }
      await trx
        .updateTable('tolking.forsendelse')
        .set({ maalform, foreslaatt: naa })
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('forsendelse', '=', forsendelse)
        .execute();
    },
    async forslag(forsendelse) {
      const rader = await fra().selectAll().where('forsendelse', '=', forsendelse).execute();
      return rader
        .map((rad) => ({
          felt: rad.felt as Forslagsfelt,
          verdi: rad.verdi,
          visning: rad.visning,
          konfidens: rad.konfidens,
          bevis: rad.bevis,
          kandidater: rad.kandidater,
          modell: rad.modell,
          ...medRegelsvar(rad),
        }))
        .sort((a, b) => FORSLAGSFELT.indexOf(a.felt) - FORSLAGSFELT.indexOf(b.felt));
    },
    async visning(forsendelser) {
      if (forsendelser.length === 0) return [];
      return fra()
        .select(['forsendelse', 'felt', 'visning'])
        .where('forsendelse', 'in', [...forsendelser])
        .where('felt', 'in', ['tittel', 'avsender', 'tilgangskode'])
        .execute();
    },
  };
}

/** The rules' word is only of interest beside a model's. */
const medRegelsvar = ({
  modell,
  regelverdi,
  regelkonfidens,
}: Pick<TolkingTabeller['tolking.forslag'], 'modell' | 'regelverdi' | 'regelkonfidens'>) =>
  regelkonfidens === null && !modell.startsWith(LAERT)
    ? {}
    : { regelsvar: { verdi: regelverdi, konfidens: regelkonfidens } };
