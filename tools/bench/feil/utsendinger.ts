import { setTimeout as vent } from 'node:timers/promises';
import { enSak, etBrev } from '../../../server/src/arkiv/testing/byggere.ts';
import type { Tilfeldig } from '../../tilfeldig.ts';
import { lagLevering } from './brev.ts';
import type { Framdrift } from './framdrift.ts';
import { BRUKER, ENHET, type Feilrom, krev, medKontekster, RANA } from './oppsett.ts';

/** One letter out: what the archivist knows of it. */
export interface Utgaaende {
  readonly journalpost: string;
  readonly korrespondansepart: string;
  /** The answer was that it is in the post. */
  lagtIPosten: boolean;
}

/** Synthetic: month + 80. */
const FNR = '01810198709';

const ANSVAR = { administrativEnhet: ENHET };

/** Finished letters in the archive, one recipient each, that are not sent yet. */
export function lagUtgaaende(rom: Feilrom, antall: number, froe: number): Promise<Utgaaende[]> {
  return medKontekster(rom.miljoeDirekte(), async (k, i) => {
    const ut: Utgaaende[] = [];
    const sak = krev(
      await i((uow) =>
        k.arkiv.opprettSaksmappe(uow, enSak({ ...ANSVAR, saksansvarlig: BRUKER, saksansvarligId: null })),
      ),
    );
    for (let nr = 0; nr < antall; nr += 1) {
      const { innhold } = lagLevering(1_000_000 + nr, froe, 'opplasting');
      const { sjekksum, stoerrelse } = await k.grunnmur.blober.put(RANA, { bytes: innhold });
      const objekt = { variantformat: 'A', format: 'pdf', filnavn: 'svar.pdf', mime: 'application/pdf' } as const;
      const [mal] = etBrev(sak.id).korrespondanseparter;
      if (mal === undefined) throw new Error('No recipient');
      const brev = etBrev(sak.id, {
        ...{ journalposttype: 'U', tittel: `Svar ${nr}`, mottattDato: null },
        ...{ ...ANSVAR, saksbehandler: BRUKER, saksbehandlerId: null },
        korrespondanseparter: [{ ...mal, type: 'EM', fnr: FNR, adresse: 'Testveien 1, 8610 Mo i Rana' }],
        dokumenter: [
          {
            ...{ tittel: 'Svar', tilknyttetRegistreringSom: 'H', dokumentmedium: 'E', utenArkivformat: null },
            objekter: [{ ...objekt, stoerrelse, sjekksum }],
          },
        ],
      });
      const post = krev(await i((uow) => k.arkiv.journalfoer(uow, brev)));
      const bilde = krev(await i((uow) => k.ekspedering.hentUtsendinger(uow, post.id)));
      const korrespondansepart = bilde.mottakere[0]?.korrespondansepart ?? '';
      ut.push({ journalpost: post.id, korrespondansepart, lagtIPosten: false });
    }
    return ut;
  });
}

/** Put in the post by the archivist, who tries again until the answer is that it is there. */
export async function ekspederAlle(
  rom: Feilrom,
  utgaaende: readonly Utgaaende[],
  { kake, sjanse, tur, frist }: Framdrift & { kake: () => Promise<string>; sjanse: Tilfeldig },
): Promise<void> {
  const rot = `http://127.0.0.1:${rom.omverden.nett.http.port}`;
  for (const [nr, en] of utgaaende.entries()) {
    await tur(nr / utgaaende.length);
    while (!en.lagtIPosten && !frist()) {
      try {
        const mottakere = [{ korrespondansepart: en.korrespondansepart, kanal: 'svarut', adresse: null }];
        const svar = await fetch(`${rot}/api/kommuner/${RANA}/journalposter/${en.journalpost}/utsendinger`, {
          method: 'POST',
          headers: { 'x-dokumentsenter': '1', 'content-type': 'application/json', cookie: await kake() },
          body: JSON.stringify({ mottakere }),
          signal: AbortSignal.timeout(15_000),
        });
        const kropp = await svar.text();
        // In the post already: an earlier attempt got through, and the answer to it did not.
        en.lagtIPosten = svar.status === 200 || kropp.includes('ekspedering.alt-sendt');
        if (!en.lagtIPosten && svar.status < 500) throw new Error(`${svar.status} ${kropp}`);
      } catch (error) {
        if (error instanceof Error && /^4/.test(error.message)) throw error;
      }
      if (!en.lagtIPosten) await vent(200 + sjanse.tall() * 500);
    }
  }
}

export interface Utsendingstall {
  readonly lagtIPosten: number;
  readonly tattAvTjenesten: number;
  /** Recipients who got the same letter more than once, by the service's own log. */
  readonly sendtToGanger: number;
  /** Put in the post, and never with the service. */
  readonly ikkeSendt: number;
  readonly statuser: Readonly<Record<string, number>>;
}

/** Counted in the service's own log; our tables say only whose each copy is. */
export async function tellUtsendinger(rom: Feilrom, utgaaende: readonly Utgaaende[]): Promise<Utsendingstall> {
  const rader = await rom.database.spoer<{ id: string; journalpost: string; status: string }>(
    'select id, journalpost, status from ekspedering.utsending',
  );
  const { tatt } = rom.omverden.svarut;
  const tall = (journalpost: string) => {
    const mine = rader.filter((rad) => rad.journalpost === journalpost);
    return tatt.filter(({ referanse }) => mine.some(({ id }) => referanse.startsWith(`${RANA}:${id}:`))).length;
  };
  const lagt = utgaaende.filter((en) => en.lagtIPosten);
  return {
    lagtIPosten: lagt.length,
    tattAvTjenesten: tatt.length,
    sendtToGanger: utgaaende.filter(({ journalpost }) => tall(journalpost) > 1).length,
    ikkeSendt: lagt.filter(({ journalpost }) => tall(journalpost) === 0).length,
    statuser: Object.fromEntries(
      Map.groupBy(rader, ({ status }) => status)
        .entries()
        .map(([s, r]) => [s, r.length]),
    ),
  };
}
