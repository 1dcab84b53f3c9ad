import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import pg from 'pg';
import { benchmappe } from '../avbrudd.ts';
import type { Maalt } from './maal.ts';

/** A bare Xapian index of the same titles and texts, stemmed, without access rules: what the peers' search stands on. */
const PROGRAM = `
import sys, json, time, xapian
sti, ganger = sys.argv[1], int(sys.argv[2])
db = xapian.WritableDatabase(sti, xapian.DB_CREATE_OR_OVERWRITE)
gen = xapian.TermGenerator(); gen.set_stemmer(xapian.Stem("norwegian"))
for linje in sys.stdin:
    if linje == "\\n": break
    dok = xapian.Document(); gen.set_document(dok); gen.index_text(json.loads(linje)); db.add_document(dok)
db.commit()
les = xapian.Database(sti); tolk = xapian.QueryParser(); tolk.set_stemmer(xapian.Stem("norwegian")); tolk.set_default_op(xapian.Query.OP_AND); tolk.set_database(les)
svar = []
for navn, ord in (("vanlig ord", ["søknad"]), ("to ord", ["søknad garasje", "klage brygge", "tilbud asfalt"])):
    tider, rader = [], 0
    for i in range(ganger):
        start = time.perf_counter(); spor = xapian.Enquire(les); spor.set_query(tolk.parse_query(ord[i % len(ord)], tolk.FLAG_DEFAULT, ""))
        treff = [t.docid for t in spor.get_mset(0, 30)]; tider.append((time.perf_counter() - start) * 1000); rader += len(treff)
    tider.sort(); svar.append({"navn": navn, "slag": "søk", "p50": round(tider[len(tider)//2], 1), "p95": round(tider[int(len(tider)*.95)], 1), "maks": round(tider[-1], 1), "rader": rader / ganger})
print(json.dumps(svar))
`;

/** Null when the peer is not on this machine (Debian: python3-xapian). */
export async function maalXapian(
  adminUrl: string,
  ganger: number,
  logg: (linje: string) => void,
): Promise<Maalt[] | null> {
  if (spawnSync('python3', ['-c', 'import xapian']).status !== 0) return null;
  logg('Måler Xapian ved siden av …');
  const { sti: mappe, slipp } = await benchmappe('xapian');
  try {
    const python = spawn('python3', ['-c', PROGRAM, path.join(mappe, 'db'), String(ganger)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let svar = '';
    python.stdout.on('data', (del: Buffer) => {
      svar += del.toString();
    });
    await sendTekster(adminUrl, (linje) =>
      python.stdin.write(linje) ? Promise.resolve([]) : once(python.stdin, 'drain'),
    );
    python.stdin.end('\n');
    await once(python, 'close');
    return JSON.parse(svar) as Maalt[];
  } finally {
    await slipp();
  }
}

async function sendTekster(adminUrl: string, send: (linje: string) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`declare tekster cursor for select tittel || ' ' || coalesce(part, '') || ' ' || coalesce(x.tekst, '') as tekst
      from soek.treff t left join soek.tekst x on x.arkivskaper = t.arkivskaper and x.journalpost = t.id`);
    for (;;) {
      const { rows } = await client.query<{ tekst: string }>('fetch 5000 from tekster');
      if (rows.length === 0) break;
      for (const rad of rows) await send(`${JSON.stringify(rad.tekst)}\n`);
    }
  } finally {
    await client.end();
  }
}
