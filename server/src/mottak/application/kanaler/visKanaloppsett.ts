import type { Uow } from '../../../kernel/index.ts';
import type { Leveransefeil, Oppsettendring, Oppsettrad, Tilstandsrad } from '../../ports/kanallager.ts';
import type { KanalDeps } from './deps.ts';

const SISTE_ENDRINGER = 10;

/** A channel as an administrator sees it. Of a secret only whether it is set. */
export interface VistKanal extends Omit<Oppsettrad, 'hemmeligheter'> {
  readonly hemmeligheter: readonly { readonly navn: string; readonly paakrevd: boolean; readonly satt: boolean }[];
  readonly tilstand: Omit<Tilstandsrad, 'kanal' | 'peker'> | null;
  readonly ubesvarte: number;
  readonly leveransefeil: readonly Leveransefeil[];
  readonly endringer: readonly Oppsettendring[];
}

/** The channels of the municipality with their health, oldest first. */
export const visKanaloppsett =
  (deps: Pick<KanalDeps, 'kanallager' | 'slag'>) =>
  async (uow: Uow): Promise<VistKanal[]> => {
    const lager = deps.kanallager(uow);
    const tilstander = new Map((await lager.tilstander()).map((rad) => [rad.kanal, rad]));
    const ut: VistKanal[] = [];
    for (const { hemmeligheter, ...rad } of await lager.alleOppsett()) {
      const felt = deps.slag.find((slag) => slag.slag === rad.slag)?.hemmeligheter ?? [];
      const tilstand = tilstander.get(rad.id);
      ut.push({
        ...rad,
        hemmeligheter: felt.map((f) => ({ ...f, satt: hemmeligheter[f.navn] !== undefined })),
        tilstand: tilstand === undefined ? null : utenPeker(tilstand),
        ubesvarte: (await lager.oppgitteSvar(uow.arkivskaper, rad.id)).length,
        leveransefeil: await lager.leveransefeil(rad.id),
        endringer: await lager.endringer(rad.id, SISTE_ENDRINGER),
      });
    }
    return ut;
  };

function utenPeker({ kanal: _kanal, peker: _peker, ...rest }: Tilstandsrad): VistKanal['tilstand'] {
  return rest;
}
