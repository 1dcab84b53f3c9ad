import type { Begrensningsregel, Regelfelt, Regelvilkaar } from '@dokumentsenter/contract';

/** A rule while it is written: lists as text. */
export interface Regelutkast {
  readonly navn: string;
  readonly avsendere: string;
  readonly mottakere: string;
  readonly masseutsendt: boolean;
  readonly faktura: boolean;
  /** Null: every one. */
  readonly kanal: Regelvilkaar['kanaler'][number] | null;
  readonly aarsak: Regelfelt['aarsak'];
  readonly videresend: string;
}

export function fraRegel(regel: Begrensningsregel | null): Regelutkast {
  const vilkaar = regel?.vilkaar;
  return {
    navn: regel?.navn ?? '',
    avsendere: vilkaar?.avsendere.join('\n') ?? '',
    mottakere: vilkaar?.mottakere.join('\n') ?? '',
    masseutsendt: vilkaar?.masseutsendt ?? false,
    faktura: vilkaar?.faktura ?? false,
    kanal: vilkaar?.kanaler[0] ?? null,
    aarsak: regel?.aarsak ?? 'reklame',
    videresend: regel?.videresend ?? '',
  };
}

const liste = (tekst: string): string[] => tekst.split(/[\s,;]+/).filter((en) => en !== '');

export function tilRegelfelt(utkast: Regelutkast): Regelfelt {
  const { navn, masseutsendt, faktura, kanal, aarsak } = utkast;
  const videresend = utkast.videresend.trim();
  return {
    navn: navn.trim(),
    aarsak,
    videresend: videresend === '' ? null : videresend,
    vilkaar: {
      ...{ masseutsendt, faktura, kanaler: kanal === null ? [] : [kanal] },
      ...{ avsendere: liste(utkast.avsendere), mottakere: liste(utkast.mottakere) },
    },
  };
}
