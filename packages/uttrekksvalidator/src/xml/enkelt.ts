import { WasmKontroll } from './wasm.ts';

/**
 * One XML document against one schema, for who has both in memory. Gives a line for each breach, empty when there is none.
 * @throws Error when the schema itself cannot be read: nothing has then been judged
 */
export async function validerMotSkjema(
  xml: Uint8Array,
  hoved: string,
  skjemaer: ReadonlyMap<string, Uint8Array>,
): Promise<readonly string[]> {
  const kontroll = new WasmKontroll(hoved, skjemaer, new Map(), false);
  await kontroll.skriv(xml);
  await kontroll.slutt();
  if (kontroll.ikkeKontrollert !== null) throw new Error(`Not judged: ${kontroll.ikkeKontrollert}`);
  return kontroll.brudd.map(({ linje, melding }) => `linje ${linje}: ${melding}`);
}
