import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from '../domain/avvisninger.ts';
import { utenFoedselsnummer } from '../domain/skjerming.ts';
import type { ArkivDeps } from '../ports.ts';
import { kanSeEnhet } from './enheter.ts';

/** Says where the paper of a unit lies (krav 3.2.29, 6.2.12); an empty list takes the places away. */
export const settOppbevaringssted =
  (deps: ArkivDeps) =>
  async (
    uow: Uow,
    enhet: { readonly type: 'arkivdel' | 'saksmappe' | 'journalpost'; readonly id: string },
    steder: readonly string[],
  ): Promise<Result<null, Arkivavvisning>> => {
    const lager = deps.lager(uow);
    const rene = steder.map((sted) => sted.trim()).filter((sted) => sted !== '');
    const finnes =
      enhet.type === 'arkivdel'
        ? (await lager.struktur.arkivdel(enhet.id)) === null
          ? avvis('arkiv.arkivdel-ukjent')
          : ok(null)
        : await kanSeEnhet(uow, lager, { type: enhet.type, id: enhet.id });
    if (!finnes.ok) return finnes;
    const rent = utenFoedselsnummer({ oppbevaringssted: rene.join(' ') });
    if (!rent.ok) return rent;
    const foer = await lager.tilheng.oppbevaringssteder(enhet.id);
    await lager.tilheng.settOppbevaringssted(enhet.type, enhet.id, rene);
    await lager.endringslogg.foer(enhet.id, [
      { felt: 'oppbevaringssted', tidligereVerdi: foer.join('; ') || null, nyVerdi: rene.join('; ') || null },
    ]);
    return ok(null);
  };
