import { registrerAbonnement } from '../../server/src/composition/abonnement.ts';
import { reisGrunnmur } from '../../server/src/composition/grunnmur.ts';
import { type Kontekster, koble } from '../../server/src/composition/kontekster.ts';
import { lesConfig } from '../../server/src/config.ts';
import { lastGrunnlag } from './grunnlag.ts';
import { lastHistorie, stillbarKlokke } from './historie/index.ts';
import { lastPost } from './post.ts';

const klokke = stillbarKlokke();

// `grunnlag`: municipalities, units, people, class systems, cases. `historie`: what one of them has behind it. `post`: the demo mail, while
// people already work. Several are done in the order they are named.
const DELER: Readonly<Record<string, (kontekster: Kontekster) => Promise<void>>> = {
  grunnlag: (kontekster) => lastGrunnlag(kontekster, new Date()),
  historie: (kontekster) => lastHistorie(kontekster, klokke),
  post: (kontekster) => lastPost(kontekster),
};

const deler = process.argv.slice(2).map((navn) => {
  const del = DELER[navn];
  if (del === undefined) throw new Error('Say grunnlag, historie or post');
  return del;
});
const grunnmur = await reisGrunnmur(lesConfig(), klokke);
registrerAbonnement(grunnmur.subscriptions);
const kontekster = await koble(grunnmur);
try {
  for (const del of deler) await del(kontekster);
} finally {
  await kontekster.lukk();
  await grunnmur.lukk();
}
