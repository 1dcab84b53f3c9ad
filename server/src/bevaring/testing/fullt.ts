import type { Elementtype, Noarkobjekt, Noarkverdi } from '@dokumentsenter/noark';

/** Every field of a type filled in, repeatable ones twice: what the schema allows at most, for checking the order against it. */
export function fyltAv(type: Elementtype, uten: readonly string[] = []): Noarkobjekt {
  const ut: Record<string, Noarkverdi> = {};
  for (const felt of type.felt) {
    if (felt.slag === 'barn' || felt.slag === 'egen' || uten.includes(felt.navn)) continue;
    const antall = felt.antall === '+' || felt.antall === '*' ? 2 : 1;
    const verdier = Array.from({ length: antall }, (_, nr) => verdiFor(felt, nr, uten));
    ut[felt.navn] = (antall === 1 ? verdier[0] : verdier) as Noarkverdi;
  }
  return ut;
}

function verdiFor(
  felt: Exclude<Elementtype['felt'][number], { slag: 'barn' | 'egen' }>,
  nr: number,
  uten: readonly string[],
): Noarkverdi {
  if (felt.slag === 'element') return fyltAv(felt.type, uten);
  if (felt.slag === 'kode') return Object.keys(felt.liste)[nr] ?? 'X';
  const former = {
    tekst: `${felt.navn} <${nr}> & æøå`,
    heltall: nr + 1,
    dato: '2025-06-01',
    tid: new Date('2025-06-01T10:00:00Z'),
    id: '',
  };
  return felt.form === 'id' ? nyId() : former[felt.form];
}

let teller = 0;
/** A UUID that no other call gives. */
export function nyId(): string {
  teller += 1;
  return `00000000-0000-4000-8000-${String(teller).padStart(12, '0')}`;
}
