import type { Funn } from '@dokumentsenter/contract';
import { visDato } from '../../format/dato.ts';
import { visTall } from '../../format/tall.ts';

const grupper = (tekst: string, ...stoerrelser: readonly number[]): string => {
  let fra = 0;
  return stoerrelser
    .map((stoerrelse) => {
      fra += stoerrelse;
      return tekst.slice(fra - stoerrelse, fra);
    })
    .join(' ');
};

/** A value as people write it. */
export function visFunn({ slag, verdi }: { readonly slag: Funn['slag']; readonly verdi: string }): string {
  switch (slag) {
    case 'dato':
      return visDato(verdi);
    case 'beloep': {
      const [kroner = '0', oere = '00'] = verdi.split('.');
      return `${visTall(Number(kroner))},${oere}`;
    }
    case 'orgnr':
      return grupper(verdi, 3, 3, 3);
    case 'kontonummer':
      return grupper(verdi, 4, 2, 5);
    case 'telefon':
      return /^[49]/.test(verdi) ? grupper(verdi, 3, 2, 3) : grupper(verdi, 2, 2, 2, 2);
    default:
      return verdi;
  }
}
