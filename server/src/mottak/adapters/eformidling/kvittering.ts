import { createHash } from 'node:crypto';

export interface Kvitteringsgrunnlag {
  /** Of the message that is answered. */
  readonly melding: string;
  readonly samtale: string;
  /** Whose the receipt is, and who it is for. */
  readonly fra: string;
  readonly til: string;
  readonly type: 'OK' | 'ERROR';
  readonly kode: string;
  readonly tekst: string;
}

const PROSESS = 'urn:no:difi:profile:arkivmelding:response:ver1.0';
const STANDARD = 'urn:no:difi:arkivmelding:xsd::arkivmelding_kvittering';

/**
 * The key of the receipt to a message: always the same, so that what was sent before a crash can be asked about and is not sent twice.
 * A UUID (version 8, of our own making) of the key and the outcome.
 */
export function kvitteringsnoekkel({ melding, type }: Pick<Kvitteringsgrunnlag, 'melding' | 'type'>): string {
  const hex = createHash('sha256').update(`arkivmelding_kvittering:${melding}:${type}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** arkivmelding_kvittering as the integration point takes it (channels.md 1.3). */
export function skrivKvittering(inn: Kvitteringsgrunnlag): object {
  const part = (orgnr: string) => [{ identifier: { value: `0192:${orgnr}`, authority: 'iso6523-actorid-upis' } }];
  return {
    standardBusinessDocumentHeader: {
      headerVersion: '1.0',
      sender: part(inn.fra),
      receiver: part(inn.til),
      documentIdentification: {
        standard: STANDARD,
        typeVersion: '2.0',
        instanceIdentifier: kvitteringsnoekkel(inn),
        type: 'arkivmelding_kvittering',
      },
      businessScope: {
        scope: [{ type: 'ConversationId', instanceIdentifier: inn.samtale, identifier: PROSESS }],
      },
    },
    arkivmelding_kvittering: {
      relatedToMessageId: inn.melding,
      receiptType: inn.type,
      messages: [{ code: inn.kode, text: inn.tekst }],
    },
  };
}
