import type { Saksmappe } from '../domain/saksmappe.ts';

/** An open case of this year with a klasse and somebody responsible. */
export function enSaksmappe(endret: Partial<Saksmappe> = {}): Saksmappe {
  return {
    id: 's1',
    saksnummer: '2026/1',
    tittel: 'Garasje i Bråtenveien 4',
    klasse: 'L42',
    klassetittel: 'Byggesaker',
    gnrbnr: '23/145',
    saksstatus: 'B',
    saksdato: '2026-11-20',
    administrativEnhet: 'PLAN',
    saksansvarlig: 'Anders Hansen',
    saksansvarligId: 'anders',
    antallJournalposter: 0,
    sisteJournaldato: null,
    tilgangskode: null,
    hjemmel: null,
    offentligTittel: null,
    ...endret,
  };
}
