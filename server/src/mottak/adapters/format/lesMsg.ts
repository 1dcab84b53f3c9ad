import { createRequire } from 'node:module';
import type Msgmodul from '@kenjiuno/msgreader';
import type { FieldsData } from '@kenjiuno/msgreader';
import type { Avvik } from '../../domain/avvik.ts';
import type { EpostAdresse, EpostHode } from '../../ports/utpakker.ts';
import { erAutosvar, erMasseutsendt, lesEpostdato, lesHodeblokk } from './eposthode.ts';
import type { LestEpost, LestVedlegg } from './lesEml.ts';
import { voktMsg } from './msgvokter.ts';
import { pakkUtRtf, rtfHtml, rtfTekst } from './rtfTekst.ts';

// CommonJS with an `exports.default`: required, because loaders disagree on where an import of it puts the class.
const modul: typeof Msgmodul = createRequire(import.meta.url)('@kenjiuno/msgreader');
const MsgReader = modul.default;

/** Code page by Windows language id, for messages that do not say. Northern and western Europe is 1252. */
const SPRAAKKODESIDER: Readonly<Record<number, number>> = {
  1028: 950,
  1029: 1250,
  1032: 1253,
  1038: 1250,
  1041: 932,
  1042: 949,
  1045: 1250,
  1049: 1251,
  1055: 1254,
  1058: 1251,
  2052: 936,
};

function adresse(...kandidater: (string | undefined)[]): string {
  return kandidater.find((k) => k?.includes('@'))?.trim() ?? '';
}

function mottakere(felter: FieldsData, type: 'to' | 'cc'): EpostAdresse[] {
  return (felter.recipients ?? [])
    .filter((m) => (m.recipType ?? 'to') === type)
    .map((m) => ({ navn: (m.name ?? '').trim(), adresse: adresse(m.smtpAddress, m.email) }));
}

function avsender(felter: FieldsData): EpostAdresse | null {
  const navn = (felter.senderName ?? felter.lastModifierName ?? '').trim();
  const epost = adresse(
    felter.senderSmtpAddress,
    felter.sentRepresentingSmtpAddress,
    felter.senderEmail,
    felter.creatorSMTPAddress,
  );
  return navn === '' && epost === '' ? null : { navn, adresse: epost };
}

function byggHode(felter: FieldsData, avvik: Avvik[]): EpostHode {
  const hoder = lesHodeblokk(felter.headers ?? '');
  const foerste = (navn: string): string | null => hoder.get(navn)?.[0] ?? null;
  const fra = avsender(felter);
  if (fra === null) avvik.push({ kode: 'mottak.mangler-avsender' });
  const raaDato = felter.messageDeliveryTime ?? felter.clientSubmitTime ?? felter.creationTime ?? '';
  const dato = lesEpostdato(raaDato);
  if (dato === null && raaDato !== '') avvik.push({ kode: 'mottak.ugyldig-dato' });
  const emne = (felter.subject ?? '').replace(/\s+/g, ' ').trim();
  const autosvar =
    /^REPORT\.|OofTemplate/i.test(felter.messageClass ?? '') ||
    erAutosvar({
      emne,
      fraAdresse: fra?.adresse ?? '',
      innholdstype: foerste('content-type') ?? '',
      hode: (navn) => hoder.get(navn) ?? [],
    });
  return {
    fra,
    til: mottakere(felter, 'to'),
    kopi: mottakere(felter, 'cc'),
    emne,
    dato,
    messageId: felter.messageId ?? foerste('message-id'),
    inReplyTo: foerste('in-reply-to'),
    references: (foerste('references') ?? '').split(/\s+/).filter((r) => r !== ''),
    autosvar,
    masseutsendt: erMasseutsendt({ hode: (navn) => hoder.get(navn) ?? [] }),
  };
}

/** Meetings and contact cards have their message in fields, not in a body. */
function felttekst(felter: FieldsData): string {
  const linjer: [string, string | undefined][] = [
    ['Navn', felter.messageClass?.startsWith('IPM.Contact') ? felter.name : undefined],
    ['Starter', felter.apptStartWhole],
    ['Slutter', felter.apptEndWhole],
    ['Sted', felter.location ?? felter.apptLocation],
    ['Firma', felter.companyName],
    ['E-post', felter.email1EmailAddress],
    ['Telefon', felter.businessTelephoneNumber ?? felter.mobileTelephoneNumber],
  ];
  return linjer
    .flatMap(([navn, verdi]) => (verdi === undefined || verdi === '' ? [] : [`${navn}: ${verdi}`]))
    .join('\n');
}

function lesHtml(felter: FieldsData): string | null {
  if (felter.bodyHtml !== undefined && felter.bodyHtml.trim() !== '') return felter.bodyHtml;
  if (felter.html === undefined || felter.html.length === 0) return null;
  const merke = felter.internetCodepage === 65001 || felter.internetCodepage === undefined ? 'utf-8' : 'windows-1252';
  try {
    return new TextDecoder(merke, { fatal: true }).decode(felter.html);
  } catch (grunn) {
    if (!(grunn instanceof TypeError)) throw grunn;
    return new TextDecoder('windows-1252').decode(felter.html);
  }
}

/**
 * Reads an Outlook message from memory (the format cannot be streamed). Old messages are in the code page of the
 * sender's machine; it stands in the message itself, so those are read twice. Throws when the file is no message, and
 * when its parts point in a circle.
 */
export function lesMsg(bytes: Uint8Array): LestEpost<Uint8Array> {
  const visning = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const aapne = (ansiEncoding: string) => {
    const leser = voktMsg(new MsgReader(visning), bytes.byteLength);
    leser.parserConfig = { ansiEncoding };
    return { leser, felter: leser.getFileData() };
  };
  let lest = aapne('cp1252');
  const kodeside = lest.felter.messageCodepage ?? SPRAAKKODESIDER[lest.felter.messageLocaleId ?? 0] ?? 1252;
  if (![1252, 1200, 65001].includes(kodeside)) lest = aapne(`cp${kodeside}`);
  const { leser, felter } = lest;
  if (felter.error !== undefined) throw new Error(felter.error);
  const avvik: Avvik[] = [];
  const vedlegg = (felter.attachments ?? []).map((v): LestVedlegg<Uint8Array> => {
    const { fileName, content } = leser.getAttachment(v);
    const navn = v.innerMsgContent === true && !/\.msg$/i.test(fileName) ? `${fileName}.msg` : (v.fileName ?? fileName);
    return { filnavn: navn ?? '', mime: v.attachMimeTag ?? '', cid: v.pidContentId ?? null, innhold: content };
  });
  const rtf = felter.compressedRtf === undefined ? '' : pakkUtRtf(felter.compressedRtf);
  const html = lesHtml(felter) ?? rtfHtml(rtf);
  const body = felter.body?.trim() ?? '';
  const tekst = [body === '' && html === null ? rtfTekst(rtf) : body, felttekst(felter)]
    .filter((t) => t !== '')
    .join('\n\n');
  return {
    hode: byggHode(felter, avvik),
    tekst,
    html,
    vedlegg,
    kryptert: /^IPM\.Note\.(SMIME|Secure)(?!\.MultipartSigned)/i.test(felter.messageClass ?? ''),
    avvik,
  };
}
