import { createDecipheriv, type KeyObject, privateDecrypt, constants as rsa } from 'node:crypto';
import { AlgorithmIdentifier, ContentInfo, EnvelopedData, KeyTransRecipientInfo, RSAESOAEPParams } from 'pkijs';

const OAEP = '1.2.840.113549.1.1.7';
const ENVELOPED = '1.2.840.113549.1.7.3';
const HASHER: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
const SIFRE: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.1.2': 'aes-128-cbc',
  '2.16.840.1.101.3.4.1.22': 'aes-192-cbc',
  '2.16.840.1.101.3.4.1.42': 'aes-256-cbc',
};

/**
 * CMS EnvelopedData (RFC 5652) with RSA-OAEP key transport and AES-CBC, whole in memory. `null`: not for this key. `prosess`: this
 * cannot read it, and OpenSSL is to judge: it is damaged, beyond the limits of the reader, or made in another way (OAEP with one hash for the label and another for the mask, as Java does by default).
 */
export function aapneKonvolutt(cms: Uint8Array<ArrayBuffer>, noekkel: KeyObject): Buffer | 'prosess' | null {
  const konvolutt = les(cms);
  if (konvolutt === null) return 'prosess';
  const { encryptedContentInfo } = konvolutt;
  const { algorithmId, algorithmParams } = encryptedContentInfo.contentEncryptionAlgorithm;
  const sifre = SIFRE[algorithmId];
  const innhold =
    encryptedContentInfo.encryptedContent === undefined ? undefined : encryptedContentInfo.getEncryptedContent();
  if (sifre === undefined || innhold === undefined) return 'prosess';
  const iv: Uint8Array = algorithmParams.valueBlock.valueHexView;
  for (const mottaker of konvolutt.recipientInfos) {
    if (!(mottaker.value instanceof KeyTransRecipientInfo)) continue;
    const hash = oaepHash(mottaker.value);
    if (hash === null) return 'prosess';
    try {
      const innholdsnoekkel = privateDecrypt(
        { key: noekkel, padding: rsa.RSA_PKCS1_OAEP_PADDING, oaepHash: hash },
        mottaker.value.encryptedKey.valueBlock.valueHexView,
      );
      const aapne = createDecipheriv(sifre, innholdsnoekkel, iv);
      return Buffer.concat([aapne.update(new Uint8Array(innhold)), aapne.final()]);
    } catch (error) {
      // OpenSSL says with a code that the key does not fit, or the padding is broken. Anything else is a fault of ours.
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }
  return null;
}

function les(cms: Uint8Array<ArrayBuffer>): EnvelopedData | null {
  try {
    const ytre = ContentInfo.fromBER(cms);
    return ytre.contentType === ENVELOPED ? new EnvelopedData({ schema: ytre.content }) : null;
  } catch {
    // Damaged, or beyond the reader's own limits (16 MiB, or 10 000 pieces as streams are written): plain errors of many kinds.
    return null;
  }
}

/** The hash of the padding, when the mask is made with the same. */
function oaepHash(mottaker: KeyTransRecipientInfo): string | null {
  const { algorithmId, algorithmParams } = mottaker.keyEncryptionAlgorithm;
  if (algorithmId !== OAEP) return null;
  const tom = algorithmParams === undefined || algorithmParams.valueBlock === undefined;
  const valg = tom ? new RSAESOAEPParams() : new RSAESOAEPParams({ schema: algorithmParams });
  const { algorithmParams: maske } = valg.maskGenAlgorithm;
  const maskehash = maske === undefined ? valg.hashAlgorithm : new AlgorithmIdentifier({ schema: maske });
  if (maskehash.algorithmId !== valg.hashAlgorithm.algorithmId) return null;
  return HASHER[valg.hashAlgorithm.algorithmId] ?? null;
}
