import { type ChildProcess, fork } from 'node:child_process';

/** Why a child ended without answering. */
export type Doedsaarsak = 'tidsgrense' | 'minne' | 'krasj' | 'avbrutt';

/** Thrown by {@link Barneprosess.spoer} when the child ended, by itself or by us, before it answered. */
export class Barnedoed extends Error {
  readonly aarsak: Doedsaarsak;
  constructor(aarsak: Doedsaarsak) {
    super(aarsak);
    this.aarsak = aarsak;
  }
}

/** A question under way. `puls` restarts the clock. */
interface Ventende {
  svar(melding: unknown): void;
  doed(feil: Barnedoed): void;
}

export interface Barnevalg {
  fil: URL;
  /** Resident memory of the child and its own children before its watch ends it. */
  minneMb: number;
}

export interface Spoersmaal<M> {
  /** Sent to the child. */
  oppdrag: object;
  tidsgrenseMs: number;
  /** The time given after a `puls`; the same as `tidsgrenseMs` when left out. */
  pulsgrenseMs?: number;
  signal?: AbortSignal | undefined;
  /** Looks at each message; `vent` goes on without touching the clock, `puls` restarts it, `ferdig` is the answer. */
  vurder(melding: M): 'vent' | 'puls' | 'ferdig';
}

const HEAP_MB = 768;

/**
 * A Node process in a process group of its own, so that what it starts (tesseract, LibreOffice) dies with it. One question
 * at a time; a question that is not answered in time kills the group.
 */
export class Barneprosess {
  readonly #barn: ChildProcess;
  readonly #slutt: Promise<void>;
  #venter: Ventende | undefined;
  #aarsak: Doedsaarsak | undefined;
  #levende = true;
  /** Questions answered so far; the pool retires old children. */
  oppdrag = 0;
  /** Resident bytes as the child last told. */
  minne = 0;

  constructor(valg: Barnevalg) {
    const execArgv = [`--max-old-space-size=${HEAP_MB}`, '--disable-warning=ExperimentalWarning'];
    const maksByte = String(valg.minneMb * 1024 * 1024);
    this.#barn = fork(valg.fil, [maksByte], { execArgv, detached: true, serialization: 'advanced', stdio: 'ignore' });
    this.#barn.on('message', (melding) => this.#venter?.svar(melding));
    this.#slutt = new Promise((loes) => {
      const ferdig = (signal: NodeJS.Signals | null): void => {
        if (!this.#levende) return;
        this.#levende = false;
        this.#drepGruppe();
        this.#venter?.doed(new Barnedoed(this.#aarsak ?? (signal === 'SIGUSR2' ? 'minne' : 'krasj')));
        loes();
      };
      this.#barn.on('exit', (_kode, signal) => ferdig(signal));
      this.#barn.on('error', () => ferdig(null));
    });
  }

  get levende(): boolean {
    return this.#levende;
  }

  get pid(): number | undefined {
    return this.#barn.pid;
  }

  /** Asks and waits. Throws {@link Barnedoed}; the child is then gone. */
  async spoer<M>(s: Spoersmaal<M>): Promise<M> {
    if (!this.#levende) throw new Barnedoed(this.#aarsak ?? 'krasj');
    if (s.signal?.aborted === true) throw new Barnedoed('avbrutt');
    let klokke: NodeJS.Timeout | undefined;
    const stans = (): void => this.#avlivFor('avbrutt');
    try {
      return await new Promise<M>((loes, avvis) => {
        const start = (ms: number): void => {
          clearTimeout(klokke);
          klokke = setTimeout(() => this.#avlivFor('tidsgrense'), ms);
        };
        const svar = (melding: unknown): void => {
          const m = melding as M;
          const dom = s.vurder(m);
          if (dom === 'puls') start(s.pulsgrenseMs ?? s.tidsgrenseMs);
          else if (dom === 'ferdig') loes(m);
        };
        this.#venter = { svar, doed: avvis };
        s.signal?.addEventListener('abort', stans, { once: true });
        start(s.tidsgrenseMs);
        this.#barn.send(s.oppdrag, (feil) => {
          // A child that died under the sending reports itself by its exit.
          if (feil !== null) this.#avlivFor('krasj');
        });
      });
    } finally {
      clearTimeout(klokke);
      s.signal?.removeEventListener('abort', stans);
      this.#venter = undefined;
      this.oppdrag++;
    }
  }

  #avlivFor(aarsak: Doedsaarsak): void {
    this.#aarsak ??= aarsak;
    this.#drepGruppe();
  }

  #drepGruppe(): void {
    const { pid } = this.#barn;
    if (pid === undefined) return;
    try {
      process.kill(-pid, 'SIGKILL');
    } catch (feil) {
      // ESRCH: the group is already gone, which is what we wanted.
      if (!(feil instanceof Error && 'code' in feil && feil.code === 'ESRCH')) throw feil;
    }
  }

  /** Kills the child and all it started, and waits until it is gone. */
  async avliv(): Promise<void> {
    if (this.#levende) this.#avlivFor('avbrutt');
    await this.#slutt;
  }

  /** Lets the child end by itself, so that its own children are accounted for; kills it if it does not. */
  async avslutt(): Promise<void> {
    if (this.#levende && this.#barn.connected) this.#barn.disconnect();
    const klokke = setTimeout(() => this.#avlivFor('avbrutt'), 3000);
    await this.#slutt;
    clearTimeout(klokke);
  }
}
