/**
 * Sends files piece by piece while the person writes, and goes on by itself after a broken connection. Without it the same form sends
 * everything at once. What has come so far is asked of the server, never guessed.
 */
import { Avvist, ENDELIG, hent, offsetI, VENT_MS, vent } from './nett.ts';

interface Tekster {
  readonly laster: string;
  readonly venterPaaNett: string;
  readonly ferdig: string;
  readonly velgIgjen: string;
  readonly kunneIkke: string;
  readonly fjern: string;
  readonly senderNaarKlar: string;
  readonly forStort: string;
  readonly forMange: string;
}
/** A file that was begun: remembered in this tab, so that it goes on when the person chooses it again after a reload. */
interface Paabegynt {
  readonly id: string;
  readonly navn: string;
  readonly stoerrelse: number;
  readonly endret: number;
  readonly hel: boolean;
}
interface Husket {
  readonly noekkel: string;
  readonly felt: Record<string, string>;
  readonly filer: readonly Paabegynt[];
}

const BIT = 4 * 1024 ** 2;
class Innsendingsskjema {
  readonly #form: HTMLFormElement;
  readonly #t: Tekster;
  readonly #opplasting: string;
  readonly #maks: { readonly bytes: number; readonly filer: number };
  readonly #sted = `send-inn:${location.pathname}`;
  readonly #velger: HTMLInputElement;
  readonly #liste: HTMLUListElement;
  readonly #status: HTMLElement;
  readonly #knapp: HTMLButtonElement;
  readonly #noekkelfelt: HTMLInputElement;
  readonly #filer = new Map<HTMLLIElement, Paabegynt>();
  #iGang = 0;
  #brutt = 0;
  #skalSendes = false;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#t = JSON.parse(form.dataset.tekster ?? '{}') as Tekster;
    this.#opplasting = form.dataset.opplasting ?? '';
    this.#maks = { bytes: Number(form.dataset.maksBytes), filer: Number(form.dataset.maksFiler) };
    this.#velger = hent(form, 'input[type=file]');
    this.#liste = hent(form, '.filer');
    this.#status = hent(form, '.innsending-status');
    this.#knapp = hent(form, 'button[type=submit]');
    this.#noekkelfelt = hent(form, 'input[name=noekkel]');
  }

  begynn(): void {
    // The browser speaks its own language and points at one fault at a time; the server lists them all in the language of the page.
    this.#form.noValidate = true;
    // The script sends the files; the form must not send them once more.
    this.#velger.removeAttribute('name');
    this.#gjenoppta();
    for (const rad of this.#liste.querySelectorAll<HTMLLIElement>('li[data-id]')) {
      this.#fjernknapp(rad, rad.dataset.id ?? '');
    }
    this.#form.addEventListener('input', () => this.#husk());
    this.#velger.addEventListener('change', () => {
      for (const fil of this.#velger.files ?? []) this.#leggTil(fil);
      this.#velger.value = '';
    });
    this.#form.addEventListener('submit', (hendelse) => this.#send(hendelse));
  }

  #send(hendelse: SubmitEvent): void {
    if (this.#iGang === 0 && !this.#skalSendes) {
      sessionStorage.removeItem(this.#sted);
      return;
    }
    hendelse.preventDefault();
    this.#skalSendes = true;
    this.#knapp.setAttribute('aria-disabled', 'true');
    this.#status.textContent = this.#t.senderNaarKlar;
  }

  #leggTil(fil: File): void {
    this.#status.textContent = '';
    const sum = [...this.#filer.values()].reduce((antall, { stoerrelse }) => antall + stoerrelse, 0);
    const kjent = [...this.#filer].find(([, f]) => !f.hel && sammeFil(f, fil));
    if (kjent === undefined && this.#filer.size >= this.#maks.filer) {
      this.#si(this.#t.forMange);
      return;
    }
    if (kjent === undefined && sum + fil.size > this.#maks.bytes) {
      this.#si(this.#t.forStort);
      return;
    }
    const rad = kjent?.[0] ?? this.#nyRad(fil.name);
    void this.#last(rad, fil, kjent?.[1].id ?? null);
  }

  #si(tekst: string): void {
    this.#status.textContent = tekst;
    this.#status.classList.add('feil');
  }

  async #last(rad: HTMLLIElement, fil: File, begyntId: string | null): Promise<void> {
    const strek = rad.querySelector('progress') ?? document.createElement('progress');
    const tilstand = hent<HTMLElement>(rad, '.fil-tilstand');
    strek.max = Math.max(1, fil.size);
    strek.setAttribute('aria-label', fil.name);
    rad.append(strek);
    rad.classList.remove('fil-feil');
    this.#iGang += 1;
    try {
      const id = begyntId ?? (await this.#igjenTil(() => this.#opprett(fil), tilstand));
      this.#filer.set(rad, { id, navn: fil.name, stoerrelse: fil.size, endret: fil.lastModified, hel: false });
      this.#fjernknapp(rad, id);
      this.#husk();
      let fra = await this.#igjenTil(() => this.#hvorLangt(id), tilstand);
      while (fra < fil.size && this.#filer.has(rad)) {
        strek.value = fra;
        tilstand.textContent = `${this.#t.laster} ${Math.floor((100 * fra) / fil.size)} %`;
        const herfra = fra;
        fra = await this.#igjenTil(
          () => this.#sendBit(id, fil, herfra),
          tilstand,
          () => this.#hvorLangt(id),
        );
      }
      if (this.#filer.has(rad)) this.#ferdig(rad, id);
    } catch (error) {
      rad.classList.add('fil-feil');
      this.#filer.delete(rad);
      strek.remove();
      tilstand.textContent = error instanceof Avvist && error.status === 413 ? this.#t.forStort : this.#t.kunneIkke;
      if (!rad.querySelector('button')) this.#fjernknapp(rad, '');
    } finally {
      this.#iGang -= 1;
      this.#husk();
      if (this.#skalSendes && this.#iGang === 0) this.#sendNaa();
    }
  }

  #sendNaa(): void {
    this.#skalSendes = false;
    this.#knapp.removeAttribute('aria-disabled');
    this.#status.textContent = '';
    // A file that failed must be seen before the letter goes without it.
    if (this.#liste.querySelector('.fil-feil') === null) this.#form.requestSubmit();
  }

  #ferdig(rad: HTMLLIElement, id: string): void {
    const fil = this.#filer.get(rad);
    if (fil !== undefined) this.#filer.set(rad, { ...fil, hel: true });
    rad.querySelector('progress')?.remove();
    hent(rad, '.fil-tilstand').textContent = this.#t.ferdig;
    const felt = document.createElement('input');
    Object.assign(felt, { type: 'hidden', name: 'opplastet', value: id });
    rad.append(felt);
  }

  #nyRad(navn: string): HTMLLIElement {
    const rad = document.createElement('li');
    rad.className = 'fil';
    const tekst = document.createElement('span');
    tekst.className = 'fil-navn';
    tekst.textContent = navn;
    const tilstand = document.createElement('span');
    tilstand.className = 'fil-tilstand';
    rad.append(tekst, ' ', tilstand);
    this.#liste.append(rad);
    return rad;
  }

  #fjernknapp(rad: HTMLLIElement, id: string): void {
    if (rad.querySelector('button') !== null) return;
    const fjern = document.createElement('button');
    fjern.type = 'button';
    fjern.textContent = this.#t.fjern;
    fjern.setAttribute('aria-label', `${this.#t.fjern} ${rad.querySelector('.fil-navn')?.textContent ?? ''}`);
    fjern.addEventListener('click', () => {
      this.#filer.delete(rad);
      rad.remove();
      this.#velger.focus();
      this.#husk();
      // What the server keeps is cleared by itself if this does not come through.
      if (id !== '') void this.#kall(`${this.#opplasting}/${id}`, { method: 'DELETE' }).catch(() => undefined);
    });
    rad.append(fjern);
  }

  /** Tries again until it comes through or is refused for good. `etter`: where the file has come after something broke. */
  async #igjenTil<T>(arbeid: () => Promise<T>, tilstand: HTMLElement, etter?: () => Promise<T>): Promise<T> {
    for (let forsoek = 0; ; forsoek += 1) {
      try {
        return await (forsoek === 0 || etter === undefined ? arbeid() : etter());
      } catch (error) {
        if (error instanceof Avvist && ENDELIG.has(error.status)) throw error;
        this.#brutt += 1;
        this.#form.dataset.brutt = String(this.#brutt);
        tilstand.textContent = this.#t.venterPaaNett;
        await vent(VENT_MS[Math.min(forsoek, VENT_MS.length - 1)] ?? 8000);
      }
    }
  }

  async #opprett(fil: File): Promise<string> {
    const svar = await this.#kall(this.#opplasting, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ noekkel: this.#noekkelfelt.value, filnavn: fil.name, stoerrelse: fil.size }),
    });
    return ((await svar.json()) as { id: string }).id;
  }

  async #hvorLangt(id: string): Promise<number> {
    return offsetI(await this.#kall(`${this.#opplasting}/${id}`, { method: 'HEAD' }));
  }

  async #sendBit(id: string, fil: File, fra: number): Promise<number> {
    const svar = await this.#kall(`${this.#opplasting}/${id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(fra) },
      body: fil.slice(fra, fra + BIT),
    });
    return offsetI(svar);
  }

  async #kall(adresse: string, valg: RequestInit): Promise<Response> {
    const headers = { ...valg.headers, 'x-dokumentsenter': '1', 'x-noekkel': this.#noekkelfelt.value };
    const svar = await fetch(adresse, { ...valg, headers, credentials: 'omit' });
    if (!svar.ok) throw new Avvist(svar.status);
    return svar;
  }

  #husk(): void {
    const felt: Record<string, string> = {};
    for (const [navn, verdi] of new FormData(this.#form)) {
      if (typeof verdi === 'string' && navn !== 'noekkel' && navn !== 'opplastet') felt[navn] = verdi;
    }
    const husket: Husket = { noekkel: this.#noekkelfelt.value, felt, filer: [...this.#filer.values()] };
    sessionStorage.setItem(this.#sted, JSON.stringify(husket));
  }

  /** After a reload: the same key, what was written, and the files that had come in whole or in part. */
  #gjenoppta(): void {
    const raa = sessionStorage.getItem(this.#sted);
    const tegnet = this.#liste.querySelector('li') !== null || document.querySelector('.feilliste') !== null;
    if (raa === null || tegnet) return;
    const husket = JSON.parse(raa) as Husket;
    this.#noekkelfelt.value = husket.noekkel;
    for (const [navn, verdi] of Object.entries(husket.felt)) {
      const felt = this.#form.elements.namedItem(navn);
      if (felt !== null && 'value' in felt) felt.value = verdi;
    }
    for (const fil of husket.filer) {
      const rad = this.#nyRad(fil.navn);
      this.#filer.set(rad, { ...fil, hel: false });
      hent(rad, '.fil-tilstand').textContent = this.#t.velgIgjen;
      this.#fjernknapp(rad, fil.id);
      if (fil.hel) this.#ferdig(rad, fil.id);
    }
  }
}

function sammeFil(f: Paabegynt, fil: File): boolean {
  return f.navn === fil.name && f.stoerrelse === fil.size && f.endret === fil.lastModified;
}

const skjema = document.querySelector<HTMLFormElement>('form.innsending');
if (skjema !== null) new Innsendingsskjema(skjema).begynn();
