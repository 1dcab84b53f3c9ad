import { Readable } from 'node:stream';
import { finnInnsynspart, hentPartsinnsyn, skrivPartsinnsyn } from '@dokumentsenter/contract';
import { ok } from '../../../kernel/index.ts';
import type { BlobStore } from '../../../platform/blob/blobStore.ts';
import { type Filsvar, implementer, type Rute } from '../../../platform/http/route.ts';
import type { Arkiv, Innsynsutskrift } from '../../index.ts';
import { innsynsfiler, plassI, skrivInnsynsmappe } from '../eksport/innsynsmappe.ts';
import { INNSYNSTEKSTER } from '../eksport/innsynstekster.ts';
import { skrivInnsynsutskrift } from '../eksport/innsynsutskrift.ts';

/** Insight in own affairs. What is searched for stands in the body, which is written in no log. */
export function innsynsruter(arkiv: Arkiv, blober: Pick<BlobStore, 'open'>): Rute[] {
  return [
    implementer(finnInnsynspart, async ({ uow, body }) => arkiv.finnInnsynspart(uow, body.soek)),
    implementer(hentPartsinnsyn, async ({ uow, body }) => {
      const svar = await arkiv.hentPartsinnsyn(uow, body);
      return svar.ok ? ok(somSvar(svar.verdi)) : svar;
    }),
    implementer(skrivPartsinnsyn, async ({ uow, body }) => {
      const svar = await arkiv.skrivPartsinnsyn(uow, body);
      if (!svar.ok) return svar;
      const aapne = (sjekksum: Parameters<BlobStore['open']>[1]) => blober.open(uow.arkivskaper, sjekksum);
      return ok(await somFil(svar.verdi, body.format, aapne));
    }),
  ];
}

async function somFil(
  utskrift: Innsynsutskrift,
  format: 'pdf' | 'zip',
  aapne: Parameters<typeof skrivInnsynsmappe>[2],
): Promise<Filsvar> {
  const { filnavn } = INNSYNSTEKSTER[utskrift.avsender.maalform];
  const navn = [filnavn, ...utskrift.saker.map((sak) => sak.saksnummer.replace('/', '-'))].slice(0, 4).join(' ');
  const filer = format === 'zip' ? innsynsfiler(utskrift) : [];
  const innhold = await skrivInnsynsutskrift(utskrift, plassI(filer));
  if (format === 'pdf') {
    const stroem = Readable.from([innhold]);
    return {
      stroem,
      mime: 'application/pdf',
      filnavn: `${navn}.pdf`,
      stoerrelse: innhold.length,
      disposisjon: 'attachment',
    };
  }
  const stroem = skrivInnsynsmappe({ navn: `${navn}.pdf`, innhold }, filer, aapne);
  return { stroem, mime: 'application/zip', filnavn: `${navn}.zip`, stoerrelse: null, disposisjon: 'attachment' };
}

function somSvar({ grunnlag, navn, saker }: Innsynsutskrift) {
  return {
    grunnlag,
    navn,
    saker: saker.map((sak) => ({
      ...sak,
      poster: sak.poster.map((post) => ({
        ...post,
        dokumenter: post.dokumenter.map(({ objekt, ...dokument }) => ({
          ...dokument,
          fil: objekt === null ? null : { format: objekt.format, sladdet: objekt.variantformat === 'O' },
        })),
      })),
    })),
  };
}
