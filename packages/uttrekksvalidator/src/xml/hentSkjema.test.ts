import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  harSkjemaer,
  koder,
  nyMappe,
  ryddMapper,
  SKJEMAMAPPE,
  skriv,
  uttrekksfiler,
  VALG,
} from '../testing/uttrekk.ts';
import { validerUttrekk } from '../valider.ts';

afterAll(ryddMapper);

/** A stand-in for the official place: it keeps what it has been given and remembers what it was asked for. */
class Skjemasted {
  readonly filer = new Map<string, Buffer>();
  readonly spurt: string[] = [];
  #server: Server | null = null;

  async start(): Promise<string> {
    const server = createServer((foresporsel, svar) => {
      const sti = (foresporsel.url ?? '').slice(1);
      this.spurt.push(sti);
      const fil = this.filer.get(sti);
      svar.writeHead(fil === undefined ? 404 : 200).end(fil ?? 'finnes ikke');
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }

  async stopp(): Promise<void> {
    await new Promise((resolve) => this.#server?.close(resolve));
  }
}

describe.skipIf(!harSkjemaer)('schemas from the official place', () => {
  let sted: Skjemasted;
  let adresse = '';
  const offisiell = (sti: string) => readFileSync(path.join(SKJEMAMAPPE, sti));
  const utenSkjemaer = () => skriv(nyMappe(), new Map([...uttrekksfiler()].filter(([navn]) => !navn.endsWith('.xsd'))));
  const doem = (skjemasted: string | null) =>
    validerUttrekk(utenSkjemaer(), { ...VALG, skjemamappe: null, skjemasted });

  beforeEach(async () => {
    sted = new Skjemasted();
    adresse = await sted.start();
    for (const navn of ['arkivstruktur', 'endringslogg', 'loependeJournal', 'offentligJournal', 'metadatakatalog'])
      sted.filer.set(`N5/v5.0/${navn}.xsd`, offisiell(`n5-v5.0/${navn}.xsd`));
    sted.filer.set('ADDML/v8.3/addml.xsd', offisiell('addml-8.3/addml.xsd'));
  });
  afterEach(() => sted.stopp());

  test('are fetched when the package has none, and the package is told to have them', async () => {
    const rapport = await doem(adresse);
    expect(rapport.ikkeBedoemt).toEqual([]);
    expect(koder(rapport)).toEqual(['fil-mangler', 'skjema-mangler']);
    expect(sted.spurt).toContain('N5/v5.0/arkivstruktur.xsd');
  });

  test('are refused when they are not the official ones', async () => {
    sted.filer.set(
      'N5/v5.0/arkivstruktur.xsd',
      Buffer.from('<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>'),
    );
    const rapport = await doem(adresse);
    expect(rapport.ikkeBedoemt.join(' ')).toMatch(/arkivstruktur\.xsd .*ikke det offisielle skjemaet: sjekksummen/);
  });

  test('that the place does not have are told of', async () => {
    sted.filer.clear();
    const rapport = await doem(adresse);
    expect(rapport.ikkeBedoemt).toHaveLength(5);
    expect(rapport.ikkeBedoemt[0]).toMatch(/svar 404/);
  });

  test('are not asked for when the package has its own', async () => {
    await validerUttrekk(skriv(nyMappe(), uttrekksfiler()), { ...VALG, skjemamappe: null, skjemasted: adresse });
    expect(sted.spurt).toEqual([]);
  });

  test('are never asked for without leave, and the answer is then that it could not be judged', async () => {
    const mappe = skriv(nyMappe(), uttrekksfiler({ filer: { 'addml.xsd': null } }));
    const rapport = await validerUttrekk(mappe, { ...VALG, skjemamappe: null });
    expect(sted.spurt).toEqual([]);
    expect(rapport.dom).toBe('ikke-bedoemt');
    expect(rapport.ikkeBedoemt).toEqual([
      'arkivuttrekk.xml kunne ikke kontrolleres mot skjemaet: addml.xsd er verken i pakken eller i en skjemamappe.',
    ]);
  });
});
