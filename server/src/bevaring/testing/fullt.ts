import type { Elementtype } from '@dokumentsenter/noark';
import type { Noarkobjekt, Noarkverdi } from '../domain/xml/element.ts';

/** Every field of a type filled in, repeatable ones twice: what the schema allows at most, for checking the order against it. */
export function fyltAv(type: Elementtype, uten: readonly string[] = []): Noarkobjekt {
  const ut: Record<string, Noarkverdi> = {};
  for (const felt of type.felt) {
    if (felt.slag === 'barn' || felt.slag === 'egen' || uten.includes(felt.navn)) continue;
    const antall = felt.antall === '+' || felt.antall === '*' ? 2 : 1;
    const verdier = Array.from({ length: antall }, (_, nr) => {
      if (felt.slag === 'element') return fyltAv(felt.type, uten);
      if (felt.slag === 'kode') return Object.keys(felt.liste)[nr] ?? 'X';
      switch (felt.form) {
        case 'tekst':
          return `${felt.navn} <${nr}> & æøå`;
        case 'heltall':
          return nr + 1;
        case 'dato':
          return '2025-06-01';
        case 'tid':
          return new Date('2025-06-01T10:00:00Z');
        case 'id':
          return nyId();
      }
    });
    ut[felt.navn] = (antall === 1 ? verdier[0] : verdier) as Noarkverdi;
  }
  return ut;
}

let teller = 0;
/** A UUID that no other call gives. */
export function nyId(): string {
  teller += 1;
  return `00000000-0000-4000-8000-${String(teller).padStart(12, '0')}`;
}
