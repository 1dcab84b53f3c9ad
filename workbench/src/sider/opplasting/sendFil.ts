import { Avvist, adresse, lastOpp, type SvarAv, zProblem } from '@dokumentsenter/contract';

/** Sends one file. XMLHttpRequest, because only it tells how much of an upload has left the machine. Throws `Avvist`. */
export function sendFil(
  arkivskaper: string,
  fil: File,
  vedFramdrift: (sendt: number) => void,
): Promise<SvarAv<typeof lastOpp>['mottatt'][number] | undefined> {
  return new Promise((loes, avvis) => {
    const kall = new XMLHttpRequest();
    kall.open(lastOpp.metode, adresse(lastOpp, { params: { arkivskaper } }));
    kall.setRequestHeader('x-dokumentsenter', '1');
    kall.setRequestHeader('accept', 'application/json');
    kall.responseType = 'json';
    kall.upload.addEventListener('progress', (hendelse) => vedFramdrift(hendelse.loaded));
    kall.addEventListener('error', () =>
      avvis(new Avvist({ type: 'about:blank', title: '', status: 0, kode: 'nett.ingen-kontakt' })),
    );
    kall.addEventListener('load', () => {
      if (kall.status >= 200 && kall.status < 300) {
        const svar = lastOpp.svar.safeParse(kall.response);
        loes(svar.data?.mottatt[0]);
        return;
      }
      const problem = zProblem.safeParse(kall.response);
      avvis(
        new Avvist(problem.data ?? { type: 'about:blank', title: '', status: kall.status, kode: 'tjener.uventet' }),
      );
    });
    const skjema = new FormData();
    skjema.append('fil', fil, fil.name);
    kall.send(skjema);
  });
}
