import path from 'node:path';
import { type Arkivskaper, systemAktoer } from '../../../kernel/index.ts';
import {
  type Feilkode,
  filnavnAv,
  type Innsendingsfelt,
  referanseAv,
  vurderInnsending,
} from '../../domain/innsending.ts';
import type { Opplasting } from '../../ports/innsending.ts';
import { fnrSted } from '../kanaler/registrerLeveranse.ts';
import type { Innlevering } from '../taImot.ts';
import type { InnsendingDeps } from './deps.ts';

export type Innsendt =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly feil: readonly Feilkode[]; readonly filer: readonly Opplasting[] };

const KANAL = 'innsending';
const AKTOER = systemAktoer('mottak.innsending');

/**
 * Receives what a person sent from the public page. It is a forsendelse, stored and committed, when this has answered; only then is the
 * sender given a receipt. `noekkel` (uuid) was made with the form: the same form sent twice with the same content is one delivery,
 * with other content it is another.
 */
export const sendInn =
  (deps: InnsendingDeps) =>
  async (
    eier: Arkivskaper,
    inn: {
      readonly noekkel: string;
      readonly felt: Innsendingsfelt;
      readonly opplastinger: readonly string[];
      /** National identity number of who has signed in; null for who has not. Kept as cipher text only. */
      readonly pid: string | null;
    },
    kjenteFeil: readonly Feilkode[] = [],
    noter?: Innlevering['noter'],
  ): Promise<Innsendt> => {
    const funnet = await Promise.all(
      [...new Set(inn.opplastinger)].map((id) => deps.opplastinger.finn(eier, inn.noekkel, id)),
    );
    const filer = funnet.filter((fil) => fil !== null);
    const hele = filer.filter((fil) => fil.offset === fil.stoerrelse);
    const feil = [...kjenteFeil, ...vurderInnsending(inn.felt, maal(filer))];
    if (hele.length < funnet.length) feil.push('ufullstendig');
    if (feil.length > 0) return { ok: false, feil: [...new Set(feil)], filer: hele };

    const mappe = await deps.arbeidsmappe();
    try {
      const sti = path.join(mappe.sti, 'innsending');
      await deps.skrivBrev(sti, {
        noekkel: inn.noekkel,
        felt: inn.felt,
        referanse: referanseAv(inn.noekkel),
        filer: hele.map((fil) => ({ filnavn: fil.filnavn, sti: deps.opplastinger.sti(eier, fil.id) })),
      });
      const mottatt = await deps.taImot(eier, AKTOER, {
        kanal: KANAL,
        eksternId: inn.noekkel,
        kilde: { sti },
        filnavn: filnavnAv(inn.noekkel),
        noter: async (uow, forsendelse, mottattTid) => {
          await noter?.(uow, forsendelse, mottattTid);
          if (inn.pid === null) return;
          const kryptert = deps.vern.krypter(inn.pid, fnrSted(eier, KANAL, inn.noekkel));
          await deps.kanallager(uow).lagreAvsenderFnr(forsendelse, kryptert);
        },
      });
      for (const fil of hele) await deps.opplastinger.merkSendt(eier, fil.id);
      return { ok: true, id: mottatt.id };
    } finally {
      await mappe.slipp();
    }
  };

function maal(filer: readonly Opplasting[]): { antall: number; bytes: number } {
  return { antall: filer.length, bytes: filer.reduce((sum, fil) => sum + fil.stoerrelse, 0) };
}
