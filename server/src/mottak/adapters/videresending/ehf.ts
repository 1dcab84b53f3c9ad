import { open } from 'node:fs/promises';

/** The root element and its namespace stand in the beginning of the file. */
const BEGYNNELSE = 8192;
const UBL =
  /<(?:[a-z0-9]+:)?(?:Invoice|CreditNote)\b[^>]*urn:oasis:names:specification:ubl:schema:xsd:(?:Invoice|CreditNote)-2/i;

/** Whether an XML file is an invoice or a credit note in UBL 2, which is what EHF and Peppol BIS Billing are. */
export async function erUblFaktura(sti: string): Promise<boolean> {
  const fil = await open(sti);
  try {
    const { buffer, bytesRead } = await fil.read(Buffer.alloc(BEGYNNELSE), 0, BEGYNNELSE, 0);
    return UBL.test(buffer.subarray(0, bytesRead).toString('utf8'));
  } finally {
    await fil.close();
  }
}
