import { type AddressObject, type EmailAddress, simpleParser } from 'mailparser';
import type { EpostBody } from './epost.ts';

type Adresse = { navn: string; adresse: string };

function adresser(felt: AddressObject | AddressObject[] | undefined): Adresse[] {
  const lister = felt === undefined ? [] : Array.isArray(felt) ? felt : [felt];
  const alle: EmailAddress[] = lister.flatMap((l) => l.value.flatMap((a) => [a, ...(a.group ?? [])]));
  return alle.filter((a) => a.address !== undefined).map((a) => ({ navn: a.name, adresse: a.address ?? '' }));
}

/** A whole e-mail as it is laid out: header, text, and the names of what came with it. Nothing in it is fetched or run. */
export async function lesEpost(byte: Buffer): Promise<EpostBody> {
  const brev = await simpleParser(byte, { skipImageLinks: true, skipTextToHtml: true, skipHtmlToText: true });
  return {
    hode: {
      fra: adresser(brev.from)[0] ?? null,
      til: adresser(brev.to),
      kopi: adresser(brev.cc),
      emne: brev.subject ?? '',
      dato: brev.date?.toISOString() ?? null,
    },
    tekst: brev.text ?? '',
    html: typeof brev.html === 'string' ? brev.html : null,
    vedlegg: brev.attachments.filter((v) => !v.related).map((v) => v.filename ?? v.contentType),
  };
}
