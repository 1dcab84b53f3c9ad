import { hentInnloggingsmaater, settEksternIdentitet } from '@dokumentsenter/contract';
import { arkivskaper, kan, ok } from '../../../kernel/index.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Oidc } from '../../oidc.ts';

/** What the workbench asks about sign-in through a provider. `navn`: what people call it. */
export function oidcruter(oidc: Oidc, navn: string): Rute[] {
  return [
    implementer(hentInnloggingsmaater, async () =>
      ok({ ansatt: oidc.finnes.ansatt ? { navn, adresse: '/innlogging/ansatt' } : null }),
    ),
    implementer(settEksternIdentitet, async ({ uow, params, body, innlogget }) =>
      oidc.settEksternIdentitet(uow, params.brukerId, body.subjekt, (hvor) => {
        const aktoer = innlogget.aktoerFor(arkivskaper(hvor));
        return aktoer !== null && kan(aktoer, settEksternIdentitet.evne);
      }),
    ),
  ];
}
