import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Testgrunnmur, testgrunnmur, testklokke } from '../../../test/program/testgrunnmur.ts';
import { arkivLager } from '../../arkiv/adapters/postgres/lager.ts';
import { type Arkiv, createArkiv } from '../../arkiv/index.ts';
import { enArkivstruktur, enSak, etBrev, verdi } from '../../arkiv/testing/byggere.ts';
import { falskPdfaFra, kobleFilbevaring } from '../../composition/koblinger/filbevaring.ts';
import { type Arkivskaper, arkivskaper, systemAktoer, type Uow } from '../../kernel/index.ts';
import { lagDokumentleser } from '../../tolking/adapters/leser/index.ts';
import type { Filbevaring } from '../filbevaring.ts';

export const RANA = arkivskaper('872418032');

/** The real archive, reader and blob store on a database and folder of their own, with one municipality set up. */
export interface Filrigg {
  readonly mur: Testgrunnmur;
  readonly arkiv: Arkiv;
  readonly filer: Filbevaring;
  readonly klokke: ReturnType<typeof testklokke>;
  i<T>(arbeid: (uow: Uow) => Promise<T>): Promise<T>;
  /** Journalfører a document with these bytes; gives the journalpost and the document. */
  journalfoer(filnavn: string, bytes: Uint8Array): Promise<{ journalpost: string; dokument: string }>;
  konverter(sted: { journalpost: string; dokument: string }): Promise<void>;
  objekter(
    journalpost: string,
  ): Promise<{ variantformat: string; format: string; sjekksum: string; versjonsnummer: number }[]>;
  /** Path of a kept file. */
  sti(sjekksum: string): Promise<string>;
  skriv(navn: string, bytes: Uint8Array): Promise<string>;
  rydd(): Promise<void>;
}

export async function nyFilrigg(): Promise<Filrigg> {
  const klokke = testklokke();
  const mur = await testgrunnmur(klokke);
  const leser = await lagDokumentleser({ prosesser: 1 });
  const arkiv = createArkiv({ lager: arkivLager, erFalskPdfa: falskPdfaFra(mur.blober, () => leser) });
  const filer = kobleFilbevaring(mur, arkiv, leser);
  const i: Filrigg['i'] = (arbeid) => mur.withTenant(RANA as Arkivskaper, systemAktoer('test'), arbeid);
  verdi(await i((uow) => arkiv.opprettArkivstruktur(uow, enArkivstruktur())));
  const sak = verdi(await i((uow) => arkiv.opprettSaksmappe(uow, enSak())));
  return {
    mur,
    arkiv,
    filer,
    klokke,
    i,
    async journalfoer(filnavn, bytes) {
      const { sjekksum, stoerrelse } = await mur.blober.put(RANA, { bytes });
      const format = path.extname(filnavn).slice(1);
      const objekt = {
        variantformat: 'P' as const,
        format,
        filnavn,
        mime: 'application/octet-stream',
        stoerrelse,
        sjekksum,
      };
      const brev = etBrev(sak.id);
      const dokument = { ...brev.dokumenter[0], objekter: [objekt], utenArkivformat: 'tolking.ikke-lest' };
      const post = verdi(
        await i((uow) => arkiv.journalfoer(uow, { ...brev, dokumenter: [dokument as (typeof brev.dokumenter)[0]] })),
      );
      const lest = verdi(await i((uow) => arkiv.hentJournalpost(uow, post.id)));
      return { journalpost: post.id, dokument: lest.dokumenter[0]?.id ?? '' };
    },
    konverter: (sted) =>
      filer.konverterDokument({ arkivskaper: RANA, signal: new AbortController().signal, ...sted }, i),
    async objekter(journalpost) {
      const post = verdi(await i((uow) => arkiv.hentJournalpost(uow, journalpost)));
      return [...(post.dokumenter[0]?.objekter ?? [])];
    },
    sti: async (sjekksum) => (await mur.blober.lokalSti(RANA, sjekksum as never)).sti,
    async skriv(navn, bytes) {
      const fil = path.join(mur.datamappe, navn);
      await writeFile(fil, bytes);
      return fil;
    },
    async rydd() {
      await leser.stopp();
      await mur.rydd();
    },
  };
}
