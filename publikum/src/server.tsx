import { renderToStaticMarkup } from 'react-dom/server';
import type { Felles, Sendinnfelles, Sendinnside, Side } from './modell.ts';
import { Innsynskrav } from './sider/Innsynskrav.tsx';
import { Kommuner } from './sider/Kommuner.tsx';
import { Post } from './sider/Post.tsx';
import { Postliste } from './sider/Postliste.tsx';
import { SendInn } from './sider/SendInn.tsx';
import { ForMange, SendInnKommuner, SendInnKvittering } from './sider/SendInnSider.tsx';
import { Melding, Tilgjengelighet } from './sider/Tekstside.tsx';

/** Makes a whole page as text, all values escaped. The status says whether what was asked for is there. */
export function render(side: Side | Sendinnside, felles: Sendinnfelles): { html: string; status: number } {
  const status = side.side === 'ikkeFunnet' ? 404 : side.side === 'feil' ? 500 : 200;
  const spraak = felles.spraak === 'en' ? 'nb' : felles.spraak;
  const element = erSendInn(side) ? sendInn(side, felles) : innhold(side, { ...felles, spraak });
  return { html: `<!doctype html>${renderToStaticMarkup(element)}`, status };
}

function erSendInn(side: Side | Sendinnside): side is Sendinnside {
  return side.side.startsWith('sendInn') || side.side === 'innsynskrav' || side.side === 'forMange';
}

function sendInn(side: Sendinnside, felles: Sendinnfelles) {
  switch (side.side) {
    case 'sendInnKommuner':
      return <SendInnKommuner felles={felles} kommuner={side.kommuner} />;
    case 'sendInn':
      return <SendInn felles={felles} {...side} />;
    case 'sendInnKvittering':
      return <SendInnKvittering felles={felles} {...side} />;
    case 'innsynskrav':
      return <Innsynskrav felles={felles} {...side} />;
    default:
      return <ForMange felles={felles} />;
  }
}

function innhold(side: Side, felles: Felles) {
  switch (side.side) {
    case 'kommuner':
      return <Kommuner felles={felles} kommuner={side.kommuner} />;
    case 'postliste':
      return <Postliste felles={felles} {...side} />;
    case 'post':
      return <Post felles={felles} kommune={side.kommune} rad={side.rad} />;
    case 'tilgjengelighet':
      return <Tilgjengelighet felles={felles} />;
    default:
      return <Melding felles={felles} slag={side.side} />;
  }
}

export type { Felles, Kommunemerke, Sendinnside, Side } from './modell.ts';
