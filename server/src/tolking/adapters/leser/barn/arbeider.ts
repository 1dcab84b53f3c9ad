import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Lesefeilkode, LestSide, Sideadvarsel } from '../../../ports/dokumentleser.ts';
import { ForStortBilde } from '../bilde/kildebilde.ts';
import type { Ocrmotor } from '../ocr/motor.ts';
import { lagNativeMotor } from '../ocr/native.ts';
import { lagNpmMotor } from '../ocr/npm.ts';
import { Aapnefeil } from '../pdf/pdfium.ts';
import { bevisPdfa, dekker, sjekkPdfa } from '../pdfa/sjekk.ts';
import { skrivArkivfil } from './arkiv.ts';
import { aapneBildekilde } from './bildekilde.ts';
import { lesSide } from './lesside.ts';
import type { Aapne, Aapnet, Arkiver, Melding, Motorvalg, Oppdrag } from './meldinger.ts';
import { aapnePdfkilde } from './pdfkilde.ts';
import type { Sidekilde } from './sidekilde.ts';
import { trekkUtSider } from './sideuttrekk.ts';
import { tekstTilPdf } from './tekstkilde.ts';

const BILDER = new Set(['tiff', 'jpeg', 'png', 'webp', 'heic']);
const TEKST = new Set(['txt', 'html', 'eml', 'epost-body']);

interface Aapent {
  oppdrag: Aapne;
  kilde: Sidekilde;
  motor: Ocrmotor;
}

let aapent: Aapent | undefined;
let motor: { valg: string; motor: Ocrmotor } | undefined;

function send(melding: Melding): void {
  process.send?.(melding);
}

async function hentMotor(valg: Motorvalg): Promise<Ocrmotor> {
  const noekkel = JSON.stringify(valg);
  if (motor?.valg === noekkel) return motor.motor;
  await motor?.motor.lukk();
  motor = { valg: noekkel, motor: valg.slag === 'native' ? lagNativeMotor(valg.versjon) : lagNpmMotor() };
  return motor.motor;
}

function lukk(): void {
  aapent?.kilde.lukk();
  aapent = undefined;
}

async function aapne(o: Aapne): Promise<Aapnet> {
  lukk();
  const ocr = await hentMotor(o.motor);
  if (BILDER.has(o.format)) {
    aapent = { oppdrag: o, kilde: await aapneBildekilde(o.fil, o.format), motor: ocr };
    return { sider: aapent.kilde.sider, motor: ocr.navn, avkortet: false, ugyldigArkiv: false };
  }
  if (TEKST.has(o.format)) {
    const pdf = path.join(o.utmappe, 'arkiv.pdf');
    const { avkortet } = await tekstTilPdf(o.fil, o.format, pdf, o.arkivformat);
    aapent = { oppdrag: o, kilde: await aapnePdfkilde(pdf, true), motor: ocr };
    const gyldig = (await sjekkPdfa(pdf, o.arkivformat)).length === 0;
    const ferdig = gyldig ? { ferdigArkiv: { fil: pdf, format: o.arkivformat } } : {};
    return { sider: aapent.kilde.sider, motor: ocr.navn, avkortet, ugyldigArkiv: !gyldig, ...ferdig };
  }
  aapent = { oppdrag: o, kilde: await aapnePdfkilde(o.fil), motor: ocr };
  const { format, falskMerke } = await bevisPdfa(o.fil);
  const godtatt = format !== undefined && dekker(format, o.arkivformat);
  const ferdig = godtatt ? { ferdigArkiv: { fil: o.fil, format } } : {};
  return { sider: aapent.kilde.sider, motor: ocr.navn, avkortet: false, ugyldigArkiv: falskMerke, ...ferdig };
}

function denAapne(): Aapent {
  if (aapent === undefined) throw new Error('no document is open');
  return aapent;
}

async function arkiver(o: Arkiver): Promise<{ minne: number }> {
  const { kilde, oppdrag } = denAapne();
  const arkiv = { fil: o.fil, format: o.format, tittel: o.tittel, arbeidsmappe: oppdrag.arbeidsmappe };
  await skrivArkivfil(arkiv, kilde, () => send({ type: 'puls' }));
  const [avvik] = await sjekkPdfa(o.fil, o.format);
  if (avvik !== undefined) throw new Error(`not ${o.format}: ${avvik}`);
  return { minne: process.memoryUsage.rss() };
}

async function utfoer(o: Oppdrag): Promise<Melding> {
  if (o.type === 'aapne') return { type: 'svar', verdi: await aapne(o) };
  if (o.type === 'arkiver') return { type: 'svar', verdi: await arkiver(o) };
  if (o.type === 'bevis') {
    const { format, falskMerke } = await bevisPdfa(o.fil);
    return { type: 'svar', verdi: { format, falskMerke } };
  }
  if (o.type === 'trekkUt') {
    await trekkUtSider(o);
    return { type: 'svar', verdi: { minne: process.memoryUsage.rss() } };
  }
  if (o.type === 'lukk') {
    lukk();
    return { type: 'svar', verdi: { minne: process.memoryUsage.rss() } };
  }
  const { oppdrag, kilde, motor: ocr } = denAapne();
  const kontekst = {
    motor: ocr,
    utmappe: oppdrag.utmappe,
    arbeidsmappe: oppdrag.arbeidsmappe,
    tidsgrenseMs: oppdrag.tidsgrenseMs,
    bareArkiv: oppdrag.bareArkiv,
    forelopig: (side: LestSide) => send({ type: 'forelopig', side }),
  };
  return { type: 'svar', verdi: await lesSide(kontekst, kilde, o.nr) };
}

function kodeFor(feil: unknown, o: Oppdrag): Lesefeilkode | Sideadvarsel {
  if (feil instanceof Aapnefeil) return feil.kode;
  if (feil instanceof ForStortBilde)
    return o.type === 'side' ? 'tolking.side-for-stort-bilde' : 'tolking.for-stort-bilde';
  return o.type === 'side' ? 'tolking.side-uleselig' : 'tolking.korrupt';
}

async function taImot(o: Oppdrag): Promise<void> {
  try {
    send(await utfoer(o));
  } catch (feil) {
    const tekst = feil instanceof Error ? feil.message.slice(0, 300) : String(feil);
    send({ type: 'feil', kode: kodeFor(feil, o), tekst });
  }
}

const maksByte = Number(process.argv[2]);
const vakt = new Worker(new URL('./vaktpost.ts', import.meta.url), {
  workerData: { maksByte, forelder: process.ppid },
});
vakt.unref();
process.on('message', (o: Oppdrag) => void taImot(o));
process.on('disconnect', () => process.exit(0));
