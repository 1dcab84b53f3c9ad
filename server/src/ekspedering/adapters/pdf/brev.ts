import { Ark } from '../../../platform/pdf/ark.ts';
import type { Brevskriver } from '../../ports.ts';

const TEKST = {
  nb: {
    dato: 'Dato',
    referanse: 'Vår referanse',
    saksbehandler: 'Saksbehandler',
    hilsen: 'Med vennlig hilsen',
    godkjent: 'Brevet er godkjent elektronisk og har derfor ingen underskrift.',
    side: 'Side',
  },
  nn: {
    dato: 'Dato',
    referanse: 'Vår referanse',
    saksbehandler: 'Saksbehandlar',
    hilsen: 'Med venleg helsing',
    godkjent: 'Brevet er godkjent elektronisk og har difor inga underskrift.',
    side: 'Side',
  },
} as const;

/** A letter as PDF/A-2b: who it is from and to, when, what it is about, and the text as it was written, a line for a line. */
export const skrivBrev: Brevskriver = ({ avsender, mottakere, dato, referanse, maalform, tittel, avsnitt }) => {
  const t = TEKST[maalform];
  const ark = new Ark(tittel, maalform);
  ark.avsnitt(avsender.kommune, { grad: 15, vekt: 600 });
  if (avsender.enhet !== null) ark.avsnitt(avsender.enhet, { dus: true });
  ark.luft(28);
  for (const linjer of mottakere) {
    for (const linje of linjer) ark.avsnitt(linje, { grad: 11 });
    ark.luft(8);
  }
  ark.luft(20);
  ark.felt(t.dato, dato);
  ark.felt(t.referanse, referanse);
  ark.felt(t.saksbehandler, avsender.saksbehandler);
  ark.luft(24);
  ark.avsnitt(tittel, { grad: 14, vekt: 600 });
  ark.luft(8);
  for (const linje of avsnitt) {
    if (linje.trim() === '') ark.luft(9);
    else ark.avsnitt(linje, { grad: 11 });
  }
  ark.sikre(90);
  ark.luft(24);
  ark.avsnitt(t.hilsen, { grad: 11 });
  ark.luft(14);
  ark.avsnitt(avsender.saksbehandler, { grad: 11 });
  if (avsender.enhet !== null) ark.avsnitt(avsender.enhet, { grad: 11 });
  ark.luft(14);
  ark.avsnitt(t.godkjent, { grad: 9, dus: true });
  return ark.avslutt((side, av) => ({
    venstre: `${avsender.kommune} · ${referanse}`,
    hoeyre: `${t.side} ${side} / ${av}`,
  }));
};
