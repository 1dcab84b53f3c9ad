import fs from 'node:fs/promises';
import path from 'node:path';
import type {
  AarsakUtenArkivfil,
  Arkivformat,
  Lesefeilkode,
  Leseoppdrag,
  LestSide,
  Sideadvarsel,
} from '../../ports/dokumentleser.ts';
import type { Aapne, Aapnet, Arkiver, Lestside, Melding, Motorvalg } from './barn/meldinger.ts';
import { Barnedoed, type Barneprosess, type Doedsaarsak } from './barneprosess.ts';
import type { Kontorkonverterer } from './kontor/kontor.ts';
import { erKontorformat } from './kontor/konvertering.ts';
import type { Prosesspool } from './prosesspool.ts';
import { husk, huskede } from './sidenotat.ts';

export interface Leseravhengigheter {
  pool: Prosesspool;
  kontor: Kontorkonverterer;
  motor: Motorvalg;
  arkivformat: Arkivformat;
}

/** Opening may include laying out a long text; it gets at least this long. */
const MINSTE_AAPNETID_MS = 60_000;
/** So many child deaths in a row, and the document is given up: no document may hold a place for hours. */
const MAKS_DOEDE_PAA_RAD = 8;

/** What the death of a child is called, for a page and for a whole document. */
export const DOEDSKODE: Record<Doedsaarsak, { side: Sideadvarsel; dokument: Lesefeilkode }> = {
  tidsgrense: { side: 'tolking.side-tidsgrense', dokument: 'tolking.tidsgrense' },
  minne: { side: 'tolking.side-minne', dokument: 'tolking.minne' },
  krasj: { side: 'tolking.side-krasj', dokument: 'tolking.krasj' },
  avbrutt: { side: 'tolking.side-krasj', dokument: 'tolking.avbrutt' },
};

/** Ends the reading of a document with a code. */
export class Lesefeil extends Error {
  readonly kode: Lesefeilkode;
  constructor(kode: Lesefeilkode) {
    super(kode);
    this.kode = kode;
  }
}

const tomSide = (nr: number, advarsel: Sideadvarsel): LestSide => ({
  nr,
  bredde: 0,
  hoeyde: 0,
  bilde: '',
  miniatyr: '',
  kilde: 'ingen',
  konfidens: 0,
  rotasjon: 0,
  skjevhet: 0,
  tekst: '',
  ord: [],
  advarsel,
});

const SIDEKODER = new Set<string>([
  'tolking.side-uleselig',
  'tolking.side-for-stort-bilde',
  'tolking.side-minne',
  'tolking.side-krasj',
  'tolking.side-tidsgrense',
]);
const erSidekode = (kode: string): kode is Sideadvarsel => SIDEKODER.has(kode);

/** The reading of one document: keeps a child at work, replaces it when it dies, and knows where to go on. */
export class Lesing {
  readonly #o: Leseoppdrag;
  readonly #a: Leseravhengigheter;
  readonly #arbeidsmappe: string;
  #fil: string;
  #format: Leseoppdrag['format'];
  #doede = 0;
  barn: Barneprosess | undefined;
  skannet = false;
  ocrBrukt = false;

  constructor(o: Leseoppdrag, a: Leseravhengigheter, arbeidsmappe: string) {
    this.#o = o;
    this.#a = a;
    this.#arbeidsmappe = arbeidsmappe;
    this.#fil = o.fil;
    this.#format = o.format;
  }

  /** The archive format asked for. */
  get arkivformat(): Arkivformat {
    return this.#o.arkivformat ?? this.#a.arkivformat;
  }

  /** The PDF was made by us from an Office document. */
  get laget(): boolean {
    return this.#fil !== this.#o.fil;
  }

  async #spoer(oppdrag: object, tidsgrenseMs: number, forelopig?: (side: LestSide) => void): Promise<Melding> {
    this.barn ??= this.#a.pool.laan();
    const svar = await this.barn.spoer<Melding>({
      oppdrag,
      tidsgrenseMs,
      signal: this.#o.signal,
      vurder: (m) => {
        if (m.type === 'forelopig') forelopig?.(m.side);
        return m.type === 'puls' ? 'puls' : m.type === 'forelopig' ? 'vent' : 'ferdig';
      },
    });
    if (svar.type === 'svar' && 'minne' in svar.verdi) this.barn.minne = svar.verdi.minne;
    return svar;
  }

  async #bytt(): Promise<void> {
    if (this.barn !== undefined) await this.#a.pool.kast(this.barn);
    this.barn = undefined;
  }

  async aapne(): Promise<Aapnet> {
    const { utmappe, tidsgrensePerSideMs: tidsgrenseMs } = this.#o;
    const { motor } = this.#a;
    const { arkivformat } = this;
    const bareArkiv = this.#o.hensikt === 'konverter';
    const felles = { fil: this.#fil, format: this.#format, utmappe, arbeidsmappe: this.#arbeidsmappe, bareArkiv };
    const oppdrag: Aapne = { type: 'aapne', ...felles, arkivformat, motor, tidsgrenseMs };
    const svar = await this.#spoer(oppdrag, Math.max(MINSTE_AAPNETID_MS, tidsgrenseMs));
    if (svar.type === 'feil')
      throw new Lesefeil(erSidekode(svar.kode) ? 'tolking.korrupt' : (svar.kode as Lesefeilkode));
    if (svar.type !== 'svar' || !('sider' in svar.verdi)) throw new Lesefeil('tolking.krasj');
    return svar.verdi;
  }

  /** Office formats become a PDF first; from there they are read like any other. */
  async konverter(): Promise<void> {
    if (!erKontorformat(this.#format)) return;
    const pdf = path.join(this.#o.utmappe, 'arkiv.pdf');
    await this.#a.kontor.konverter(this.#fil, this.#format, pdf, this.arkivformat, this.#o.signal);
    this.#fil = pdf;
    this.#format = 'pdf';
  }

  /** Takes up what an earlier asking of the same folder left; gives the first page to read now. */
  async gjenoppta(fraSide: number): Promise<number> {
    const notater = await huskede(this.#arbeidsmappe, fraSide - 1);
    for (const notat of notater) {
      this.skannet ||= notat.skannet;
      this.ocrBrukt ||= notat.ocr;
      this.#doede = notat.doed ? this.#doede + 1 : 0;
    }
    return notater.length + 1;
  }

  /** Reads a page and notes that it is done. */
  async side(nr: number): Promise<LestSide> {
    const { side, skannet } = await this.#les(nr);
    const ocr = side.kilde === 'ocr';
    this.skannet ||= skannet;
    this.ocrBrukt ||= ocr;
    await husk(this.#arbeidsmappe, nr, { skannet, ocr, doed: this.#doede > 0 });
    return side;
  }

  /** A death of the child becomes a page with a warning, and a fresh child takes over. */
  async #les(nr: number): Promise<Lestside> {
    const uten = (side: LestSide): Lestside => ({ side, skannet: false });
    let forelopig: LestSide | undefined;
    const spoer = (): Promise<Melding> =>
      this.#spoer({ type: 'side', nr }, this.#o.tidsgrensePerSideMs, (s) => {
        forelopig = s;
      });
    try {
      if (this.barn === undefined) await this.aapne();
      const svar = await spoer();
      this.#doede = 0;
      if (svar.type === 'svar' && 'side' in svar.verdi) return svar.verdi;
      return uten(tomSide(nr, svar.type === 'feil' && erSidekode(svar.kode) ? svar.kode : 'tolking.side-uleselig'));
    } catch (feil) {
      if (!(feil instanceof Barnedoed)) throw feil;
      if (feil.aarsak === 'avbrutt') throw new Lesefeil('tolking.avbrutt');
      await this.#bytt();
      if (++this.#doede >= MAKS_DOEDE_PAA_RAD) throw new Lesefeil(DOEDSKODE[feil.aarsak].dokument);
      const advarsel = DOEDSKODE[feil.aarsak].side;
      return uten(forelopig === undefined ? tomSide(nr, advarsel) : { ...forelopig, advarsel });
    }
  }

  async arkiver(fil: string): Promise<{ fil: string } | { aarsak: AarsakUtenArkivfil }> {
    const oppdrag: Arkiver = {
      type: 'arkiver',
      fil,
      format: this.arkivformat,
      tittel: path.basename(this.#o.utmappe),
    };
    try {
      if (this.barn === undefined) await this.aapne();
      const svar = await this.#spoer(oppdrag, Math.max(MINSTE_AAPNETID_MS, this.#o.tidsgrensePerSideMs));
      return svar.type === 'svar' ? { fil } : { aarsak: 'tolking.arkivkopi-feilet' };
    } catch (feil) {
      if (!(feil instanceof Barnedoed)) throw feil;
      if (feil.aarsak === 'avbrutt') throw new Lesefeil('tolking.avbrutt');
      await this.#bytt();
      await fs.rm(fil, { force: true });
      return { aarsak: feil.aarsak === 'tidsgrense' ? 'tolking.arkivkopi-tidsgrense' : 'tolking.arkivkopi-feilet' };
    }
  }

  /** Closes the document in a child that lives on for the next one. */
  async lukk(): Promise<void> {
    if (this.barn?.levende !== true) return;
    try {
      await this.#spoer({ type: 'lukk' }, 10_000);
    } catch (feil) {
      if (!(feil instanceof Barnedoed)) throw feil;
    }
  }
}
