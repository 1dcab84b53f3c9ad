import { describe, expect, it } from 'vitest';
import { kvitteringssvar } from './kvitteringssvar.ts';

describe('the answer of the other system', () => {
  it('is one of our reasons when its receipt was not believed, and never a code we do not know', () => {
    expect(kvitteringssvar('mottak.kvittering-ugyldig', 'uleselig')).toEqual({ slag: 'grunn', grunn: 'uleselig' });
    expect(kvitteringssvar('mottak.kvittering-ugyldig', 'annen-pakke')).toEqual({
      slag: 'grunn',
      grunn: 'annen-pakke',
    });
    expect(kvitteringssvar('mottak.kvittering-ugyldig', 'ny-kode')).toBeNull();
  });
  it('is its own words when it refused', () => {
    expect(kvitteringssvar('mottak.avvist-av-sakssystem', 'Saken er lukket')).toEqual({
      slag: 'melding',
      melding: 'Saken er lukket',
    });
    expect(kvitteringssvar('mottak.avvist-av-sakssystem', ' ')).toBeNull();
  });
  it('is nothing of what else went wrong', () => {
    expect(kvitteringssvar('mottak.korrupt-pdf', 'uleselig')).toBeNull();
  });
});
