import { validerUttrekk } from '@dokumentsenter/uttrekksvalidator';

// Judges one uttrekk in a process of its own, and says how much memory that process had at most (MB).
const [uttrekk = '', skjemaer = '', xmllint = ''] = process.argv.slice(2);
const start = performance.now();
const rapport = await validerUttrekk(uttrekk, {
  skjemamappe: skjemaer,
  skjemasted: null,
  xmllint: xmllint === '' ? null : xmllint,
  naa: () => new Date(),
});
const svar = {
  dom: rapport.dom,
  feil: rapport.feil,
  sekunder: Math.round((performance.now() - start) / 100) / 10,
  toppMB: Math.round(process.resourceUsage().maxRSS / 1024),
  omfang: rapport.prosesser.map((each) => `${each.navn}: ${each.detalj}, ${Math.round(each.sekunder * 10) / 10} s`),
};
process.stdout.write(`${JSON.stringify(svar)}\n`);
