import { hentJournalfil, hentJournalrapport, JOURNALNAVN, type QueryAv } from '@dokumentsenter/contract';
import type { Journalposttype } from '@dokumentsenter/noark';
import { ok } from '../../../kernel/index.ts';
import { filsvar, tabellsvar } from '../../../platform/http/filsvar.ts';
import { implementer, type Rute } from '../../../platform/http/route.ts';
import type { Arkiv, Journalutvalg } from '../../index.ts';
import { journaltabell } from '../eksport/journaltabell.ts';
import { skrivJournal } from '../eksport/journalutskrift.ts';
import { alleSider } from './listefil.ts';

/** What one opens in a spreadsheet, and what one prints; beyond it one narrows the journal. */
const MEST = { csv: 20_000, xlsx: 20_000, pdf: 5_000 } as const;
const PER_SIDE = 200;

/** The journals, on screen and as files. */
export function journalruter(arkiv: Arkiv): Rute[] {
  return [
    implementer(hentJournalrapport, async ({ uow, params, query }) =>
      arkiv.hentJournalrapport(uow, params.slag, somUtvalg(query), query),
    ),
    implementer(hentJournalfil, async ({ uow, params: { slag }, query }) => {
      const { format, maalform } = query;
      const alle = await alleSider(MEST[format], (etter) =>
        arkiv.hentJournalrapport(uow, slag, somUtvalg(query), { etter, grense: PER_SIDE }),
      );
      if (!alle.ok) return alle;
      const navn = [JOURNALNAVN[slag][maalform], query.fra, query.til].filter((ledd) => ledd !== undefined).join(' ');
      if (format !== 'pdf') return ok(await tabellsvar(journaltabell(slag, alle.verdi, maalform), navn, format));
      const { navn: kommune } = await arkiv.hentAvsender(uow);
      const hode = { kommune, utvalg: utvalgstekst(query), maalform };
      return ok(filsvar(await skrivJournal(slag, alle.verdi, hode), navn, format));
    }),
  ];
}

type Valg = Omit<QueryAv<typeof hentJournalfil>, 'format' | 'maalform'>;

function somUtvalg({ typer, ...valg }: Valg): Omit<Journalutvalg, 'bareJournalfoerte'> {
  const { fra = null, til = null, fraNummer = null, tilNummer = null } = valg;
  const { journalenhet = null, enhet = null, saksbehandler = null, arkivdel = null } = valg;
  const valgte = (typer?.split(',') ?? []) as Journalposttype[];
  return { fra, til, fraNummer, tilNummer, typer: valgte, journalenhet, enhet, saksbehandler, arkivdel };
}

/** The selection in short, for the head and foot of a print: `01.11.2026–30.11.2026 · nr. 1–90 · PLAN`. */
function utvalgstekst({ fra, til, fraNummer, tilNummer, typer, enhet, journalenhet, saksbehandler }: Valg): string {
  const dato = (iso: string | undefined) => iso?.split('-').toReversed().join('.') ?? '';
  const spenn = (a: string, b: string) => (a === '' && b === '' ? '' : `${a}–${b}`);
  const numre = spenn(String(fraNummer ?? ''), String(tilNummer ?? ''));
  return [spenn(dato(fra), dato(til)), numre === '' ? '' : `nr. ${numre}`, typer, enhet, journalenhet, saksbehandler]
    .filter((ledd) => ledd !== undefined && ledd !== '')
    .join(' · ');
}
