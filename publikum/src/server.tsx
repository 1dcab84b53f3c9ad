import { renderToStaticMarkup } from 'react-dom/server';
import type { Felles, Side } from './modell.ts';
import { Kommuner } from './sider/Kommuner.tsx';
import { Post } from './sider/Post.tsx';
import { Postliste } from './sider/Postliste.tsx';
import { Melding, Tilgjengelighet } from './sider/Tekstside.tsx';

/** Makes a whole page as text, all values escaped. The status says whether what was asked for is there. */
export function render(side: Side, felles: Felles): { html: string; status: number } {
  const status = side.side === 'ikkeFunnet' ? 404 : side.side === 'feil' ? 500 : 200;
  return { html: `<!doctype html>${renderToStaticMarkup(innhold(side, felles))}`, status };
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

export type { Felles, Kommunemerke, Side } from './modell.ts';
