import fs from 'node:fs/promises';
import type { Arkivformat } from '../../../ports/dokumentleser.ts';
import { rettDato } from './dato.ts';
import { Kontorfeil, type Kontorformat, type Konvertering } from './konvertering.ts';
import { konverterMedSoffice } from './soffice.ts';
import { lagWasmkonverterer } from './wasm.ts';

export interface Kontorkonverterer {
  /** Writes `pdf`. Throws {@link Kontorfeil}. */
  konverter(
    fil: string,
    format: Kontorformat,
    pdf: string,
    arkivformat: Arkivformat,
    signal?: AbortSignal,
  ): Promise<void>;
  stopp(): Promise<void>;
}

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const OOXML = new Set<Kontorformat>(['docx', 'xlsx', 'pptx']);

/** A password-protected docx/xlsx/pptx is not a zip but an OLE container; an ODF one says so in its manifest. */
async function erKryptert(fil: string, format: Kontorformat): Promise<boolean> {
  const haandtak = await fs.open(fil, 'r');
  try {
    const start = Buffer.alloc(4);
    await haandtak.read(start, 0, 4, 0);
    return OOXML.has(format) && start.equals(OLE);
  } finally {
    await haandtak.close();
  }
}

/** Office documents to PDF: by the machine's LibreOffice when `soffice` (its version) is given, else by the wasm build. */
export function lagKontorkonverterer(soffice: string | undefined): Kontorkonverterer {
  const wasm = soffice === undefined ? lagWasmkonverterer() : undefined;
  const stoppsignal = new AbortController();
  return {
    async konverter(fil, format, pdf, arkivformat, signal) {
      if (await erKryptert(fil, format)) throw new Kontorfeil('tolking.kryptert');
      const begge = signal === undefined ? stoppsignal.signal : AbortSignal.any([signal, stoppsignal.signal]);
      const k: Konvertering = { fil, format, pdf, arkivformat, signal: begge };
      await (wasm === undefined ? konverterMedSoffice(k) : wasm.konverter(k));
      const { size } = await fs.stat(pdf).catch(() => ({ size: 0 }));
      if (size === 0) throw new Kontorfeil('tolking.konvertering');
      if (wasm !== undefined) await rettDato(pdf);
    },
    async stopp() {
      stoppsignal.abort();
      await wasm?.stopp();
    },
  };
}
