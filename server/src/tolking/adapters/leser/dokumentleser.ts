import fs from 'node:fs/promises';
import path from 'node:path';
import type {
  AarsakUtenArkivfil,
  Arkivformat,
  Dokumentleser,
  Lesefeilkode,
  Lesehendelse,
  Leseoppdrag,
} from '../../ports/dokumentleser.ts';
import type { Aapnet } from './barn/meldinger.ts';
import { Barnedoed } from './barneprosess.ts';
import { hentBevis } from './bevis.ts';
import { Kontorfeil } from './kontor/konvertering.ts';
import { DOEDSKODE, Lesefeil, type Leseravhengigheter, Lesing } from './lesing.ts';
import { trekkUt } from './uttrekk.ts';

type Arkivsvar = { arkivfil: string; arkivformat: Arkivformat } | { aarsakUtenArkivfil: AarsakUtenArkivfil };

/** Which archive copy the document ends with: one that exists already, one made now, or none and why. */
async function ordneArkiv(lesing: Lesing, aapnet: Aapnet, o: Leseoppdrag): Promise<Arkivsvar> {
  if (aapnet.avkortet) return { aarsakUtenArkivfil: 'tolking.tekst-avkortet' };
  // A scan that already is PDF/A but had no text still gets a searchable copy.
  if (aapnet.ferdigArkiv !== undefined && !lesing.ocrBrukt)
    return { arkivfil: aapnet.ferdigArkiv.fil, arkivformat: aapnet.ferdigArkiv.format };
  // What LibreOffice laid out and our rules do not accept is made anew from its pages.
  const lages = lesing.skannet || lesing.laget || o.hensikt === 'konverter';
  if (!lages)
    return { aarsakUtenArkivfil: aapnet.ugyldigArkiv ? 'tolking.arkivkopi-ikke-gyldig' : 'tolking.original-beholdes' };
  const svar = await lesing.arkiver(path.join(o.utmappe, lesing.laget ? 'arkivkopi.pdf' : 'arkiv.pdf'));
  return 'fil' in svar ? { arkivfil: svar.fil, arkivformat: lesing.arkivformat } : { aarsakUtenArkivfil: svar.aarsak };
}

function kodeFor(feil: unknown): Lesefeilkode {
  if (feil instanceof Lesefeil) return feil.kode;
  if (feil instanceof Kontorfeil) return feil.kode;
  if (feil instanceof Barnedoed) return DOEDSKODE[feil.aarsak].dokument;
  throw feil;
}

async function* lesAlle(o: Leseoppdrag, lesing: Lesing): AsyncGenerator<Lesehendelse> {
  const { size } = await fs.stat(o.fil);
  if (size === 0) throw new Lesefeil('tolking.tomt');
  await lesing.konverter();
  const aapnet = await lesing.aapne();
  const start = performance.now();
  for (let nr = await lesing.gjenoppta(o.fraSide ?? 1); nr <= aapnet.sider; nr++) {
    if (o.signal?.aborted === true) throw new Lesefeil('tolking.avbrutt');
    const side = await lesing.side(nr);
    // A document of one picture that cannot be shown at all is not a document with a poor page; it goes to a person.
    if (aapnet.sider === 1 && side.advarsel === 'tolking.side-for-stort-bilde')
      throw new Lesefeil('tolking.for-stort-bilde');
    if (aapnet.sider === 1 && side.advarsel === 'tolking.side-uleselig' && side.bilde === '')
      throw new Lesefeil('tolking.korrupt');
    yield { type: 'side', side };
    if (nr < aapnet.sider && performance.now() - start > (o.skiveMs ?? Number.POSITIVE_INFINITY)) {
      await lesing.lukk();
      yield { type: 'pause', lest: nr };
      return;
    }
  }
  const arkiv = await ordneArkiv(lesing, aapnet, o);
  await lesing.lukk();
  yield {
    type: 'ferdig',
    sider: aapnet.sider,
    motor: lesing.ocrBrukt ? aapnet.motor : 'tekstlag',
    arkivfil: null,
    arkivformat: null,
    ...arkiv,
  };
}

/** Reads documents one child process each; see the port for what comes out. */
export function lagLeser(a: Leseravhengigheter): Dokumentleser {
  let stoppet = false;
  async function* les(o: Leseoppdrag): AsyncGenerator<Lesehendelse> {
    if (stoppet) {
      yield { type: 'feil', kode: 'tolking.avbrutt' };
      return;
    }
    const arbeidsmappe = path.join(o.utmappe, '.arbeid');
    await fs.mkdir(arbeidsmappe, { recursive: true });
    const lesing = new Lesing(o, a, arbeidsmappe);
    let fredelig = false;
    let avgjort = false;
    try {
      await a.pool.plass();
    } catch (feil) {
      if (!stoppet) throw feil;
      yield { type: 'feil', kode: 'tolking.avbrutt' };
      return;
    }
    try {
      for await (const hendelse of lesAlle(o, lesing)) {
        avgjort = hendelse.type === 'ferdig';
        yield hendelse;
      }
      fredelig = true;
    } catch (feil) {
      const kode = stoppet ? 'tolking.avbrutt' : kodeFor(feil);
      fredelig = feil instanceof Lesefeil || feil instanceof Kontorfeil;
      if (fredelig) await lesing.lukk();
      avgjort = kode !== 'tolking.avbrutt';
      yield { type: 'feil', kode };
    } finally {
      // A consumer that stopped early leaves a child in the middle of a page: it is ended, not lent out.
      if (!fredelig && lesing.barn !== undefined) await lesing.barn.avliv();
      await a.pool.leverTilbake(lesing.barn);
      // What was read before a pause or an interruption is needed when the document is taken up again.
      if (avgjort) await fs.rm(arbeidsmappe, { recursive: true, force: true });
    }
  }
  return {
    les,
    bevis: (fil, signal) => hentBevis(a.pool, fil, signal),
    trekkUt: (oppdrag) => trekkUt(a.pool, oppdrag),
    async stopp() {
      stoppet = true;
      await Promise.all([a.pool.stopp(), a.kontor.stopp()]);
    },
  };
}
