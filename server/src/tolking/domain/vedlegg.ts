import { type Brev, bevisUtenSted, leggUtBrev, velgBeste } from './brev.ts';
import type { Forslag } from './forslag.ts';
import { finnTitler, rensTittel } from './tittel.ts';

export interface Dokumenttittel {
  readonly dokument: string;
  readonly tittel: string;
}

const INTETSIGENDE =
  /^(img|image|scan|skann|skannet|dokument|document|fil|file|vedlegg|attachment|dsc|photo|bilde)?[\s\d_-]*$/i;

function fraFilnavn(filnavn: string): string {
  const tittel = rensTittel(
    filnavn
      .replace(/\.\w{2,5}$/, '')
      .replace(/[_]+/g, ' ')
      .replace(/\s?\(\d\)$/, ''),
  );
  return INTETSIGENDE.test(tittel) ? '' : tittel;
}

/**
 * Titles for all documents (dokumentbeskrivelse, M020): the main one as the journalpost, attachments by file name or
 * their own heading. For sensitive content the attachments are only counted: a file name often holds a name.
 */
export function foreslaaVedlegg(brev: Brev, tittel: string, foelsomt: boolean): Forslag | null {
  const { dokumenter } = brev.grunnlag;
  const egne = dokumenter.filter((d) => d.rolle !== 'innebygd');
  if (egne.length < 2) return null;
  let nummer = 0;
  let kjente = 0;
  const titler = egne.map((d): Dokumenttittel => {
    if (d.rolle === 'hoveddokument') return { dokument: d.dokument, tittel };
    nummer += 1;
    const sider = brev.grunnlag.sider.filter((s) => s.dokument === d.dokument);
    const eget = leggUtBrev({ ...brev.grunnlag, sider, dokumenter: [{ ...d, rolle: 'hoveddokument' }], epost: null });
    const funnet = foelsomt
      ? ''
      : fraFilnavn(d.filnavn) || (finnTitler(eget).find((t) => t.konfidens > 0.6)?.verdi ?? '');
    if (funnet !== '') kjente += 1;
    return { dokument: d.dokument, tittel: funnet === '' ? `Vedlegg ${nummer}` : funnet };
  });
  const konfidens = nummer === 0 ? 0.8 : 0.45 + (0.4 * kjente) / nummer;
  const visning = `${nummer} vedlegg`;
  return velgBeste('vedlegg', [{ verdi: titler, visning, konfidens, bevis: [bevisUtenSted('filnavn')] }]);
}
