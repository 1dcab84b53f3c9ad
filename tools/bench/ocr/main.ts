import { lesFlagg } from '../../flagg.ts';
import { skrivJson } from '../maskin.ts';
import { kjoer, type Ocrfigurer } from './kjoer.ts';

const values = lesFlagg('bench ocr', {
  sider: { type: 'string', default: '40' },
  faerre: { type: 'string', default: '8' },
  json: { type: 'boolean', default: false },
});
const figures = await kjoer({ json: values.json, sider: Number(values.sider), faerreSider: Number(values.faerre) });
if (values.json) skrivJson('ocr', figures, { tesseract: figures.motor.native, ocrmypdf: figures.motor.ocrmypdf });
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
