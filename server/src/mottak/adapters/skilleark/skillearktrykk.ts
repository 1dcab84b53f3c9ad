import { skrivSkillekode } from '@dokumentsenter/contract';
import { Ark } from '../../../platform/pdf/ark.ts';
import type { Skillearktrykk } from '../../ports/deling.ts';
import { lagQr } from './qr.ts';

const QR_PUNKT = 170;

const TEKST = {
  nb: {
    tittel: 'Skilleark',
    bruk: 'Et nytt brev begynner på neste ark. Legg skillearket med teksten opp, foran første side i brevet.',
    sak: (nr: string) => `Brevet hører til sak ${nr}.`,
    igjen: 'Arket kan brukes mange ganger, og arkiveres ikke.',
    igjenSak: 'Arket arkiveres ikke.',
  },
  nn: {
    tittel: 'Skiljeark',
    bruk: 'Eit nytt brev byrjar på neste ark. Legg skiljearket med teksten opp, framfor første side i brevet.',
    sak: (nr: string) => `Brevet høyrer til sak ${nr}.`,
    igjen: 'Arket kan brukast mange gonger, og blir ikkje arkivert.',
    igjenSak: 'Arket blir ikkje arkivert.',
  },
} as const;

/** Separator sheets as PDF/A: a code at the top and one at the foot, so that a folded or torn corner, or a sheet on its head, divides all the same. */
export const skillearktrykk: Skillearktrykk = {
  async lag({ arkivskaper, kommune, saksnummer, antall, maalform }) {
    const t = TEKST[maalform];
    const qr = await lagQr(skrivSkillekode({ arkivskaper, saksnummer }));
    const ark = new Ark(t.tittel, maalform);
    for (let n = 0; n < antall; n += 1) {
      if (n > 0) ark.nySide();
      ark.ruter(qr, QR_PUNKT);
      ark.luft(24);
      ark.avsnitt(t.tittel, { grad: 40, vekt: 600 });
      ark.luft(6);
      ark.avsnitt(kommune, { grad: 16 });
      ark.luft(18);
      if (saksnummer !== null) ark.avsnitt(t.sak(saksnummer), { grad: 20, vekt: 600 });
      ark.luft(10);
      ark.avsnitt(t.bruk, { grad: 13 });
      ark.avsnitt(saksnummer === null ? t.igjen : t.igjenSak, { grad: 13 });
      ark.luft(28);
      ark.ruter(qr, QR_PUNKT);
    }
    return ark.avslutt(() => ({ venstre: kommune, hoeyre: saksnummer ?? '' }));
  },
};
