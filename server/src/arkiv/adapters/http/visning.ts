import type { Journalpost } from '@dokumentsenter/contract';
import type { Arkivskaper } from '../../../kernel/index.ts';
import type {
  Arkivnotatvisning,
  Journalpostvisning,
  Loggfoert,
  SakMedJournalposter,
  Sakstilheng,
} from '../../index.ts';

export function tilJournalpost(post: Journalpostvisning, arkivskaper: Arkivskaper): Journalpost {
  return { ...post, arkivskaper, korrespondanseparter: post.korrespondanseparter.map((part) => ({ ...part })) };
}

export function tilSak({ journalposter, ...sak }: SakMedJournalposter, arkivskaper: Arkivskaper) {
  return { ...sak, arkivskaper, journalposter: journalposter.map((post) => tilJournalpost(post, arkivskaper)) };
}

/** Instants as ISO 8601. */
export function tilLogg(rader: readonly Loggfoert[]) {
  return rader.map((rad) => ({ ...rad, endretDato: rad.endretDato.toISOString() }));
}

export function tilArkivnotat(notat: Arkivnotatvisning) {
  return { ...notat, dokumenter: [...notat.dokumenter] };
}

export function tilMerknader(merknader: Sakstilheng['merknader']) {
  return merknader.map((merknad) => ({ ...merknad, merknadsdato: merknad.merknadsdato.toISOString() }));
}

export function tilTilheng(tilheng: Sakstilheng) {
  return {
    ...tilheng,
    merknader: tilMerknader(tilheng.merknader),
    arkivnotater: tilheng.arkivnotater.map(tilArkivnotat),
    presedenser: tilheng.presedenser.map(tilPresedens),
  };
}

export function tilPresedens<P extends Sakstilheng['presedenser'][number]>(presedens: P) {
  return {
    ...presedens,
    godkjentDato: presedens.godkjentDato?.toISOString() ?? null,
    foreldetDato: presedens.foreldetDato?.toISOString() ?? null,
  };
}

/** A field that is there but undefined was not sent. */
export function utenUsendt<T extends object>(body: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const sendt = Object.entries(body).filter(([, verdi]) => verdi !== undefined);
  return Object.fromEntries(sendt) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
