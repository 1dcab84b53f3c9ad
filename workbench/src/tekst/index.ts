import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { maalformvalg } from '../innstilling/valg.ts';
import { arkivansvar } from './arkivansvar.ts';
import { arkivsak } from './arkivsak.ts';
import { arkivstruktur } from './arkivstruktur.ts';
import { brevmal } from './brevmal.ts';
import { egnefelt } from './egnefelt.ts';
import { fagsystem } from './fagsystem.ts';
import { filer } from './filer.ts';
import { fordeling } from './fordeling.ts';
import { forslagene } from './forslagene.ts';
import { ikkearkiv } from './ikkearkiv.ts';
import { importer } from './importer.ts';
import { innsyn } from './innsyn.ts';
import { journal } from './journal.ts';
import { kanal } from './kanal.ts';
import { kassasjon } from './kassasjon.ts';
import { koeNb } from './koe.nb.ts';
import { koeNn } from './koe.nn.ts';
import { laert } from './laert.ts';
import { lister } from './lister.ts';
import { logginn } from './logginn.ts';
import { mottak } from './mottak.ts';
import { oppdeling } from './oppdeling.ts';
import { oppsett } from './oppsett.ts';
import { pakke } from './pakke.ts';
import { papir } from './papir.ts';
import { passord } from './passord.ts';
import { post } from './post.ts';
import { presedens } from './presedens.ts';
import { regnskap } from './regnskap.ts';
import { sendtvidere } from './sendtvidere.ts';
import { skall } from './skall.ts';
import { sporing } from './sporing.ts';
import { utsending } from './utsending.ts';
import { uttrekk } from './uttrekk.ts';
import { viser } from './viser.ts';

const nb = {
  skall: skall.nb,
  logginn: logginn.nb,
  koe: koeNb,
  fordeling: fordeling.nb,
  forslagene: forslagene.nb,
  laert: laert.nb,
  viser: viser.nb,
  post: post.nb,
  lister: lister.nb,
  arkivsak: arkivsak.nb,
  arkivstruktur: arkivstruktur.nb,
  arkivansvar: arkivansvar.nb,
  mottak: mottak.nb,
  oppdeling: oppdeling.nb,
  oppsett: oppsett.nb,
  passord: passord.nb,
  sporing: sporing.nb,
  filer: filer.nb,
  brevmal: brevmal.nb,
  utsending: utsending.nb,
  uttrekk: uttrekk.nb,
  pakke: pakke.nb,
  kanal: kanal.nb,
  kassasjon: kassasjon.nb,
  innsyn: innsyn.nb,
  journal: journal.nb,
  importer: importer.nb,
  presedens: presedens.nb,
  egnefelt: egnefelt.nb,
  papir: papir.nb,
  ikkearkiv: ikkearkiv.nb,
  sendtvidere: sendtvidere.nb,
  regnskap: regnskap.nb,
  fagsystem: fagsystem.nb,
} as const;
const nn = {
  skall: skall.nn,
  logginn: logginn.nn,
  koe: koeNn,
  fordeling: fordeling.nn,
  forslagene: forslagene.nn,
  laert: laert.nn,
  viser: viser.nn,
  post: post.nn,
  lister: lister.nn,
  arkivsak: arkivsak.nn,
  arkivstruktur: arkivstruktur.nn,
  arkivansvar: arkivansvar.nn,
  mottak: mottak.nn,
  oppdeling: oppdeling.nn,
  oppsett: oppsett.nn,
  passord: passord.nn,
  sporing: sporing.nn,
  filer: filer.nn,
  brevmal: brevmal.nn,
  utsending: utsending.nn,
  uttrekk: uttrekk.nn,
  pakke: pakke.nn,
  kanal: kanal.nn,
  kassasjon: kassasjon.nn,
  innsyn: innsyn.nn,
  journal: journal.nn,
  importer: importer.nn,
  presedens: presedens.nn,
  egnefelt: egnefelt.nn,
  papir: papir.nn,
  ikkearkiv: ikkearkiv.nn,
  sendtvidere: sendtvidere.nn,
  regnskap: regnskap.nn,
  fagsystem: fagsystem.nn,
};

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof nb };
    // Codes of problems hold both dots and dashes: the dot cannot divide keys.
    keySeparator: '>';
    nsSeparator: false;
  }
}

/** Starts the texts in the written form that the person chose last. */
export async function startTekster(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: { nb: { translation: nb }, nn: { translation: nn } },
    lng: maalformvalg.les(),
    fallbackLng: 'nb',
    keySeparator: '>',
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = maalformvalg.les();
  maalformvalg.lytt(() => {
    document.documentElement.lang = maalformvalg.les();
    void i18next.changeLanguage(maalformvalg.les());
  });
}
