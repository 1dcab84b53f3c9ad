import fs from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';
import type { Rutenett } from '../../../platform/pdf/ark.ts';

const krev = createRequire(import.meta.url);
let klar = false;

/** A QR code that can be read with a third of it gone. */
export async function lagQr(tekst: string): Promise<Rutenett> {
  if (!klar) {
    // The module looks for its wasm on the internet unless it is given it.
    const wasm = fs.readFileSync(krev.resolve('zxing-wasm/writer/zxing_writer.wasm'));
    const wasmBinary = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength);
    prepareZXingModule({ overrides: { wasmBinary } });
    klar = true;
  }
  const { error, symbol } = await writeBarcode(tekst, { format: 'QRCode', options: 'ecLevel=H' });
  if (error !== '') throw new Error(`The QR code could not be made: ${error}`);
  const { data, width, height } = symbol;
  return { bredde: width, hoeyde: height, moerk: (x, y) => data[y * width + x] === 0 };
}
