import type { Feilresultat } from './kjoer.ts';

/** Nothing lost, doubled or left lying; the ledger balanced; nothing sent twice or not at all; nobody fell by himself. */
export function erTapsfritt({ rader, utsendinger, regnskap, fremmede, ubesvart, falt }: Feilresultat): boolean {
  const galt = rader.reduce((sum, r) => sum + r.tapt + r.doblet + r.staarFast + (r.levert - r.akseptert), 0);
  const ut = utsendinger.sendtToGanger + utsendinger.ikkeSendt;
  return galt + ut + fremmede + ubesvart + falt + regnskap.differanse + regnskap.avvik === 0;
}

export function vis(svar: Feilresultat, froe: number): void {
  const { rader, anslag, hva, utsendinger, regnskap, ...resten } = svar;
  console.table(
    rader.map(({ kanal, levert, akseptert, forsoek, iArkivet, karantene, tapt, doblet, staarFast }) => ({
      ...{ kanal, levert, akseptert, forsoek, 'i arkivet': iArkivet, karantene, tapt, doblet, 'står fast': staarFast },
    })),
  );
  process.stdout.write('Leveranser som var underveis mens det sto på:\n');
  console.table(rader.map(({ kanal, underveis }) => ({ kanal, ...underveis })));
  process.stdout.write('Anslag:\n');
  console.table({ ...anslag, ...hva });
  process.stdout.write('Ut gjennom SvarUt, talt i tjenestens egen logg:\n');
  const { statuser, ...tall } = utsendinger;
  console.table({ ...tall, ...statuser });
  console.table({
    froe,
    'regnskapets differanse': regnskap.differanse,
    'regnskapets avvik': regnskap.avvik,
    ...resten,
  });
}
