import { finnTall } from '@dokumentsenter/noark';

/**
 * What a channel says of a delivery, in the words of none of them. Every field may be missing: senders leave out what they please
 * (channels.md 0.3), and nothing here is trusted as more than a hint. Never a national identity number: that goes in `avsenderFnr`.
 */
export interface Opplysninger {
  readonly tittel: string | null;
  readonly avsender: {
    readonly navn: string | null;
    readonly orgnr: string | null;
    readonly epost: string | null;
    readonly postadresse: string | null;
  } | null;
  /** 3 or 4, when the channel says how the sender was known. */
  readonly sikkerhetsnivaa: 3 | 4 | null;
  /** The sender says that it is subject to confidentiality. */
  readonly taushetsbelagt: boolean;
  /** Our own case number as the sender knows it: a hint that a person confirms. */
  readonly saksvink: { readonly saksaar: number; readonly sakssekvensnummer: number } | null;
  /** Key of the dispatch of ours that it answers, or Message-ID. */
  readonly svarPaa: string | null;
  readonly forsendelsestype: string | null;
  readonly avsendersystem: string | null;
  /** Date of the letter, ISO. */
  readonly datert: string | null;
  /** What the source says of the files inside, in its order, for `verifiser`. No names: a name may hold anything. */
  readonly filer?: readonly Filmerke[];
}

/** Lower-case hex SHA-256 and length in bytes of one file; null when the source does not say. */
export interface Filmerke {
  readonly sha256: string | null;
  readonly stoerrelse: number | null;
}

export const UTEN_OPPLYSNINGER: Opplysninger = {
  tittel: null,
  avsender: null,
  sikkerhetsnivaa: null,
  taushetsbelagt: false,
  saksvink: null,
  svarPaa: null,
  forsendelsestype: null,
  avsendersystem: null,
  datert: null,
};

/** A key of another system: rows of digits in it are nobody's number, and without them the answer is not known as one. */
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Takes away whatever may be a national identity number, also one written with gaps or with a wrong digit: titles are published. */
export function utenFnr(tekst: string | null): string | null {
  if (tekst === null) return null;
  let ut = tekst;
  for (const { fra, til } of [...finnTall(tekst)].sort((a, b) => b.fra - a.fra)) {
    ut = `${ut.slice(0, fra)}*****${ut.slice(til)}`;
  }
  return ut;
}

/** As it is kept: no text of it may hold a national identity number (channels.md 0.7). */
export function vaskOpplysninger(o: Opplysninger): Opplysninger {
  return {
    ...o,
    tittel: utenFnr(o.tittel),
    avsender:
      o.avsender === null
        ? null
        : {
            navn: utenFnr(o.avsender.navn),
            orgnr: o.avsender.orgnr,
            epost: utenFnr(o.avsender.epost),
            postadresse: utenFnr(o.avsender.postadresse),
          },
    svarPaa: o.svarPaa !== null && UUID.test(o.svarPaa) ? o.svarPaa : utenFnr(o.svarPaa),
    forsendelsestype: utenFnr(o.forsendelsestype),
    avsendersystem: utenFnr(o.avsendersystem),
  };
}
