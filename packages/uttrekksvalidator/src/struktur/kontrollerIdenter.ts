import type { Funnliste } from '../funn/funn.ts';
import type { Funnkode } from '../funn/funntyper.ts';
import type { Rad } from '../lister/diskliste.ts';
import { flett } from '../lister/flett.ts';
import type { Identlister, Referanseart } from './identer.ts';

const KODE: Readonly<Record<Referanseart, Funnkode>> = {
  arkivdel: 'arkivdel-referanse',
  sekundaerklasse: 'klasse-referanse',
  endring: 'endring-referanse',
  loepende: 'journal-ukjent-post',
  offentlig: 'journal-ukjent-post',
  annen: 'annen-referanse',
};

export interface Journalkrav {
  /** Which journals were read. Each journalpost of the archive must be in them when the period is sharp. */
  readonly lest: readonly ('loepende' | 'offentlig')[];
  readonly skarpt: boolean;
}

/** N5.47, N5.48, N5.51, N5.62, DS.07 and DS.10: identifiers and references side by side, in bounded memory. `fil` is arkivstruktur.xml's path. */
export async function kontrollerIdenter(
  lister: Identlister,
  funn: Funnliste,
  fil: string,
  journaler: Journalkrav,
): Promise<void> {
  let id = '';
  let enheter: readonly Rad[] = [];
  let iJournal = new Set<string>();
  await flett(lister.ider, lister.referanser, {
    gruppe(noekkel, rader, antall) {
      id = noekkel;
      enheter = rader;
      iJournal = new Set();
      if (antall > 1) meldLike(funn, fil, noekkel, rader, antall);
    },
    rad(rad) {
      const [art = 'annen', felt = '', fra = '', linje = '0', hvem = ''] = rad.felt;
      if (art === 'loepende' || art === 'offentlig') {
        iJournal.add(art);
        if (!journaler.skarpt) return;
      }
      if (leder(art as Referanseart, enheter)) return;
      funn.meld(KODE[art as Referanseart], `${hvem}: ${felt} viser til ${id}`, {
        fil: fra,
        linje: Number(linje),
        objekt: hvem,
        systemID: id,
      });
    },
    slutt() {
      const post = enheter.find((rad) => rad.felt[3] === '1');
      if (post === undefined || !journaler.skarpt) return;
      for (const journal of journaler.lest)
        if (!iJournal.has(journal))
          funn.meld('journal-post-mangler', `${post.felt[2]} er ikke i ${journal} journal`, {
            fil,
            linje: Number(post.felt[1]),
            systemID: id,
            objekt: post.felt[2] ?? '',
          });
    },
  });
  await kontrollerNumre(lister, funn, fil);
}

/** Whether a reference leads to something of the right kind. */
function leder(art: Referanseart, enheter: readonly Rad[]): boolean {
  if (art === 'arkivdel') return enheter.some((rad) => rad.felt[0] === 'arkivdel');
  if (art === 'sekundaerklasse') return enheter.some((rad) => rad.felt[0] === 'klasse');
  return enheter.length > 0;
}

function meldLike(funn: Funnliste, fil: string, systemID: string, rader: readonly Rad[], antall: number): void {
  const hvor = rader
    .slice(0, 5)
    .map((rad) => `${rad.felt[2]} (linje ${rad.felt[1]})`)
    .join(', ');
  const linje = Number(rader[1]?.felt[1] ?? rader[0]?.felt[1] ?? 0);
  funn.meld('systemid-lik', `brukt ${antall} ganger: ${hvor}${antall > 5 ? ' …' : ''}`, { fil, linje, systemID });
}

async function kontrollerNumre(lister: Identlister, funn: Funnliste, fil: string): Promise<void> {
  let forrige: Rad | null = null;
  for await (const rad of lister.numre.sortert()) {
    if (forrige?.noekkel === rad.noekkel)
      funn.meld('journal-lik-nummer', `${rad.noekkel}: ${forrige.felt[1]} og ${rad.felt[1]}`, {
        fil,
        linje: Number(rad.felt[0]),
        objekt: rad.felt[1] ?? '',
      });
    forrige = rad;
  }
}
