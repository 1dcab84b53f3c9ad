import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { kjoer, type Ocrfigurer } from './kjoer.ts';

// `./dokumentsenter bench ocr [--sider 40] [--faerre 8] [--json]`
const { values } = parseArgs({
  options: {
    sider: { type: 'string', default: '40' },
    faerre: { type: 'string', default: '8' },
    json: { type: 'boolean', default: false },
  },
});
const figures = await kjoer({ json: values.json, sider: Number(values.sider), faerreSider: Number(values.faerre) });
if (values.json) process.stdout.write(`${JSON.stringify({ bench: 'ocr', figures, ...omMaskinen(figures) })}\n`);
else visTabell(figures);

function visTabell(f: Ocrfigurer): void {
  console.table(
    f.maalinger.map((m) => ({
      hva: m.hva,
      sett: m.sett,
      sider: m.sider,
      'CPU-s/side': Number(m.cpuPerSide.toFixed(2)),
      's/side': Number(m.veggPerSide.toFixed(2)),
      'tegnfeil %': Number((m.tegnfeil * 100).toFixed(2)),
    })),
  );
  if (f.billigereEnnOcrmypdf !== null)
    process.stdout.write(`ocrmypdf bruker ${f.billigereEnnOcrmypdf.toFixed(1)} ganger så mye på de rene sidene.\n`);
}

function omMaskinen(f: Ocrfigurer) {
  const [cpu] = os.cpus();
  return {
    machine: {
      cpu: cpu?.model ?? 'unknown',
      cores: os.availableParallelism(),
      memoryGiB: Math.round(os.totalmem() / 2 ** 30),
      load: os.loadavg().map((each) => Number(each.toFixed(1))),
    },
    versions: { node: process.version, tesseract: f.motor.native, ocrmypdf: f.motor.ocrmypdf },
    commit: commit(),
  };
}

/** Null outside a clone. */
function commit(): string | null {
  try {
    const valg = { cwd: import.meta.dirname, encoding: 'utf8' as const, stdio: ['ignore', 'pipe', 'ignore'] as never };
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], valg).trim();
  } catch {
    return null;
  }
}
