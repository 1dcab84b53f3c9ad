import {
  avsluttArkiv,
  avsluttKlasse,
  endreArkiv,
  endreArkivdel,
  endreKlasse,
  gjenaapneArkiv,
  gjenaapneArkivdel,
  gjenaapneKlasse,
  hentArkivstruktur,
  opprettArkivdel,
  opprettKlasse,
  opprettKlassifikasjonssystem,
} from '@dokumentsenter/contract';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Arkiv } from '../../index.ts';
import { utenUsendt } from './visning.ts';

/** How an archive administrator keeps the structure (krav 2.9.1–3). */
export function strukturruter(arkiv: Arkiv): Rute[] {
  return [
    implementer(hentArkivstruktur, async ({ uow }) => arkiv.hentStruktur(uow)),
    implementer(endreArkiv, async ({ uow, params, body }) => arkiv.endreArkiv(uow, params.id, utenUsendt(body))),
    implementer(avsluttArkiv, async ({ uow, params }) => arkiv.avsluttArkiv(uow, params.id)),
    implementer(gjenaapneArkiv, async ({ uow, params, body }) =>
      arkiv.gjenaapneArkiv(uow, params.id, body.begrunnelse),
    ),
    implementer(opprettArkivdel, async ({ uow, body }) => arkiv.opprettArkivdel(uow, body)),
    implementer(endreArkivdel, async ({ uow, params, body }) => arkiv.endreArkivdel(uow, params.id, utenUsendt(body))),
    implementer(gjenaapneArkivdel, async ({ uow, params, body }) =>
      arkiv.gjenaapneArkivdel(uow, params.id, body.begrunnelse),
    ),
    implementer(opprettKlassifikasjonssystem, async ({ uow, body }) => arkiv.opprettKlassifikasjonssystem(uow, body)),
    implementer(opprettKlasse, async ({ uow, body }) => arkiv.opprettKlasse(uow, body)),
    implementer(endreKlasse, async ({ uow, params, body }) => arkiv.endreKlasse(uow, params.id, utenUsendt(body))),
    implementer(avsluttKlasse, async ({ uow, params }) => arkiv.avsluttKlasse(uow, params.id)),
    implementer(gjenaapneKlasse, async ({ uow, params, body }) =>
      arkiv.gjenaapneKlasse(uow, params.id, body.begrunnelse),
    ),
  ];
}
