import type { Arkivskaper } from '../../kernel/index.ts';
import { eformidlingkanal } from '../../mottak/adapters/eformidling/eformidlingkanal.ts';
import { graphkanal } from '../../mottak/adapters/graph/graphkanal.ts';
import { imapkanal } from '../../mottak/adapters/imap/imapkanal.ts';
import { mappekanal } from '../../mottak/adapters/mappe/mappekanal.ts';
import { smtpkanal } from '../../mottak/adapters/smtp/smtpkanal.ts';
import { svarinnkanal } from '../../mottak/adapters/svarinn/svarinnkanal.ts';
import type { Kanalslag } from '../../mottak/ports/kanalkilde.ts';
import type { Virksomhet } from '../../virksomhet/index.ts';
import { arkivmeldingsskjema } from './arkivmeldingsskjema.ts';
import { svarutkanal } from './svarut.ts';

/** Every kind of channel that is emptied by asking. A new one is written as the README of mottak says, and added here. */
export function alleKanalslag(valg: {
  readonly virksomhet: Virksomhet;
  readonly inn: (kommunenummer: string) => string;
  /** Whether mail is taken over SMTP here. */
  readonly smtp: boolean;
  /** Where the official schemas lie. */
  readonly skjemamappe: string | null;
}): readonly Kanalslag[] {
  const mappeFor = async (eier: Arkivskaper) => {
    const kommune = (await valg.virksomhet.alleKommuner()).find((k) => k.arkivskaper === eier);
    return kommune === undefined ? null : valg.inn(kommune.kommunenummer);
  };
  return [
    mappekanal(mappeFor),
    svarinnkanal(),
    eformidlingkanal(arkivmeldingsskjema(valg.skjemamappe)),
    imapkanal(),
    graphkanal(),
    svarutkanal(),
    smtpkanal(valg.smtp),
  ];
}
