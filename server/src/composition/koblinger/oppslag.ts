import type { Uow } from '../../kernel/index.ts';
import type { Tilgang } from '../../tilgang/index.ts';
import type { Virksomhet } from '../../virksomhet/index.ts';

/** Who a case handler is, and which units there are, for the archive to ask. */
export const oppslagFra = ({
  virksomhet,
  tilgang,
}: {
  readonly virksomhet: Virksomhet;
  readonly tilgang: Tilgang;
}) => ({
  finnSaksbehandler: async (uow: Uow, tekst: string) => {
    const brukere = await tilgang.finnBrukere(uow);
    return brukere.find((bruker) => bruker.brukernavn === tekst || bruker.navn === tekst) ?? null;
  },
  enhetFinnes: async (uow: Uow, kode: string) =>
    (await virksomhet.finnEnheter(uow)).some((enhet) => enhet.kode === kode),
});
