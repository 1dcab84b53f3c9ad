import { vask } from './kontroll.ts';
import type { OffentligPost } from './offentligPost.ts';
import { finnPrivatnavn } from './privatnavn.ts';

/**
 * The words by which the public may find an entry. No name of a physical person is ever among them: the law lets such a name be
 * searchable for a year only (offentlegforskrifta § 6 third paragraph; Noark 5.2.33), and leaving it out needs no clock.
 */
export function soekbarTekst(post: OffentligPost): string {
  const parter = post.parter.filter((part) => !part.personnavn).map((part) => part.navn);
  const titler = [post.tittel, post.sakstittel, ...parter, post.administrativEnhet].map(utenNavn);
  const numre = [
    post.saksnummer,
    post.registreringsID,
    `${post.journalsekvensnummer}/${post.journalaar}`,
    post.klasse ?? '',
  ];
  return [...titler, ...numre].join(' · ');
}

function utenNavn(tekst: string): string {
  let ut = vask(tekst);
  for (const { fra, til } of [...finnPrivatnavn(ut)].reverse()) ut = `${ut.slice(0, fra)} ${ut.slice(til)}`;
  return ut;
}
