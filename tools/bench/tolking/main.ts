// `./dokumentsenter bench tolking --data MAPPE`: how right the models are on real journals, beside a guess and plain baselines.
import { existsSync } from 'node:fs';
import { lesFlagg } from '../../flagg.ts';
import { skrivJson } from '../maskin.ts';
import { maalFoelsomt } from './foelsomt.ts';
import { harGrunnlinje, type Metode } from './grunnlinje.ts';
import { type Kommunerad, kommunefil, type Lovrad, lesDaterte, lovfil, type Planrad, planfil } from './journal.ts';
import { type Klassemaaling, maalKlasser } from './klasser.ts';
import { maalKostnad } from './kost.ts';
import type { Intervall } from './maal.ts';
import { foelsomoppgave, lovoppgaver, planoppgaver, SKILLE, saksoppgaver, stortSett } from './oppgaver.ts';
import { maalSakssoek } from './sak.ts';

const values = lesFlagg('bench tolking', {
  data: { type: 'string', default: '' },
  'uten-grunnlinje': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
});
if (values.data === '' || !existsSync(planfil(values.data))) {
  process.stderr.write('Pek ut mappa med journalene: ./dokumentsenter bench tolking --data MAPPE\n');
  process.exit(2);
}
const harPython = !values['uten-grunnlinje'] && (await harGrunnlinje());
if (!harPython) process.stderr.write('Uten grunnlinjer ved siden av. De kommer med: apt-get install python3-sklearn\n');
const metoder: readonly Metode[] = harPython ? ['lr', 'mlp'] : [];
const [plan, kommune, lover] = await Promise.all([
  lesDaterte<Planrad>(planfil(values.data)),
  lesDaterte<Kommunerad>(kommunefil(values.data)),
  lesDaterte<Lovrad>(lovfil(values.data)),
]);

const meld = (linje: string): void => void process.stderr.write(`${linje}\n`);
meld(`Prøves på: plan og bygg fra ${SKILLE.plan}, hele kommunen fra ${SKILLE.kommune}. Alt før er til læring.`);
const klasser: Klassemaaling[] = [];
for (const oppgave of [...planoppgaver(plan, metoder), ...lovoppgaver(lover, metoder)]) {
  meld(`  ${oppgave.navn} …`);
  klasser.push((await maalKlasser(oppgave)).maaling);
}
meld('  følsomt …');
const foelsomt = await maalFoelsomt(foelsomoppgave(kommune, metoder));
const { iPlan, iKommunen } = saksoppgaver(plan, kommune);
const saker = [];
for (const oppgave of iPlan) {
  meld(`  sak: ${oppgave.navn} …`);
  saker.push(maalSakssoek(oppgave));
}
saker.push(maalSakssoek(iKommunen));
const kostnad = maalKostnad(stortSett(plan));

const tall = (verdi: number | undefined): string => (verdi === undefined ? '–' : verdi.toFixed(3));
const medUsikkerhet = ({ verdi, fra, til }: Intervall): string => `${tall(verdi)} (${tall(fra)}–${tall(til)})`;
if (values.json) skrivJson('tolking', { skille: SKILLE, klasser, foelsomt, saker, kostnad });
else {
  console.table(
    klasser.map((en) => ({
      oppgave: en.oppgave,
      brev: `${en.tren} + ${en.proeve}`,
      rett: medUsikkerhet(en.rett),
      gjett: tall(en.gjett),
      'tf-idf + lr': tall(en.grunnlinjer.lr?.rett),
      mlp: tall(en.grunnlinjer.mlp?.rett),
      'makro-F1': tall(en.makroF1),
      'makro-F1 lr': tall(en.grunnlinjer.lr?.makroF1),
      kalibreringsfeil: tall(en.kalibreringsfeil),
      'tilfeldig feil': tall(en.tilfeldigFeil),
      'læring CPU-s': en.treningCpuS.toFixed(1),
    })),
  );
  console.table(
    klasser.flatMap(({ oppgave, loefte }) =>
      loefte === null
        ? []
        : [
            {
              oppgave,
              'lovet feil': loefte.alfa,
              celler: loefte.celler,
              brutt: loefte.brutt,
              dekning: tall(loefte.dekning),
            },
          ],
    ),
  );
  console.table({
    foelsomt: {
      brev: foelsomt.proeve,
      skjermet: tall(foelsomt.skjermet),
      auc: medUsikkerhet(foelsomt.auc),
      'auc lr': tall(foelsomt.grunnlinje?.auc),
      'flagget ved .95': medUsikkerhet(foelsomt.flagget95),
      'flagget lr': tall(foelsomt.grunnlinje?.flagget95),
      kalibreringsfeil: tall(foelsomt.kalibreringsfeil),
      'tilfeldig feil': tall(foelsomt.tilfeldigFeil),
    },
  });
  console.table(
    saker.map((en) => ({
      sak: en.oppgave,
      brev: `${en.iKjentSak} av ${en.brev}`,
      'R@1': medUsikkerhet(en.r1),
      'R@5': medUsikkerhet(en.r5),
      'knyttes ved 97 %': tall(en.knyttet97),
      kalibreringsfeil: tall(en.kalibreringsfeil),
      'tilfeldig feil': tall(en.tilfeldigFeil),
      'ms p95': en.msPerBrevP95.toFixed(1),
    })),
  );
  console.table({
    'en modell': {
      rader: kostnad.rader,
      'læring CPU-s': kostnad.treningCpuS.toFixed(1),
      'minne MB': kostnad.minneMb.toFixed(0),
      'modell MB': kostnad.modellMb.toFixed(1),
      'ms per brev p95': kostnad.msPerBrevP95.toFixed(2),
    },
  });
}
