import { registrerAbonnement } from '../../server/src/composition/abonnement.ts';
import { reisGrunnmur } from '../../server/src/composition/grunnmur.ts';
import { type Kontekster, koble } from '../../server/src/composition/kontekster.ts';
import { lesConfig } from '../../server/src/config.ts';
import { lastGrunnlag } from './grunnlag.ts';
import { lastPost } from './post.ts';

// `grunnlag`: municipalities, units, people, class systems, cases. `post`: the demo mail, while people already work.
const DELER: Readonly<Record<string, (kontekster: Kontekster) => Promise<void>>> = {
  grunnlag: (kontekster) => lastGrunnlag(kontekster, new Date()),
  post: (kontekster) => lastPost(kontekster),
};

const del = DELER[process.argv[2] ?? ''];
if (del === undefined) throw new Error('Say grunnlag or post');
const grunnmur = await reisGrunnmur(lesConfig(), { naa: () => new Date() });
registrerAbonnement(grunnmur.subscriptions);
const kontekster = await koble(grunnmur);
try {
  await del(kontekster);
} finally {
  await kontekster.lukk();
  await grunnmur.lukk();
}
