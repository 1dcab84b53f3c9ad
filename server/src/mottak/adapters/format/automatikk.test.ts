import { describe, expect, it } from 'vitest';
import { automatikkAv, erMasseutsendt, lesHodeblokk } from './eposthode.ts';

const av = (blokk: string, emne = 'Søknad', fraAdresse = 'ola@avsender.example') => {
  const hoder = lesHodeblokk(blokk);
  const hode = (navn: string) => hoder.get(navn) ?? [];
  return automatikkAv({ emne, fraAdresse, innholdstype: hode('content-type')[0] ?? '', hode });
};

describe('what a rule may act on without asking', () => {
  it.each([
    ['RFC 3834', 'Auto-Submitted: auto-replied (vacation)', 'Borte', 'autosvar'],
    ['Exchange', 'Auto-Submitted: auto-generated\nIn-Reply-To: <1@a.example>', 'Automatisk svar: Søknad', 'autosvar'],
    ['older systems', 'X-Autoreply: yes', 'Ferie', 'autosvar'],
    ['older systems', 'Precedence: auto_reply', 'Ferie', 'autosvar'],
    ['a bounce', 'Content-Type: multipart/report; report-type=delivery-status; boundary=x', 'x', 'rapport'],
    ['a reading', 'Content-Type: multipart/report; report-type="disposition-notification"', 'Lest: x', 'rapport'],
    ['our own', 'Auto-Submitted: auto-generated\nMessage-ID: <a-b-c@dokumentsenter>', 'Kanal feiler', 'loekke'],
  ] as const)('%s: %s', (_hva, blokk, emne, slag) => {
    expect(av(blokk, emne)).toBe(slag);
  });

  it('takes a report without its form for one only when sender and return path both say so', () => {
    expect(av('Return-Path: <>', 'Undeliverable', 'MAILER-DAEMON@a.example')).toBe('rapport');
    expect(av('Return-Path: <a@a.example>', 'Undeliverable', 'MAILER-DAEMON@a.example')).toBeNull();
  });

  it.each([
    ['a form that a system sends', 'Auto-Submitted: auto-generated', 'Ny søknad om barnehageplass'],
    ['a person who writes so', 'Message-ID: <1@a.example>', 'Automatisk svar: skal vi ha det?'],
    ['a person answering one', 'In-Reply-To: <1@a.example>', 'Sv: Automatisk svar: Søknad'],
    ['said not to be', 'Auto-Submitted: no', 'Søknad'],
    ['a report of spam, which is a letter', 'Content-Type: multipart/report; report-type=feedback-report', 'Klage'],
    ['a list', 'Precedence: bulk\nList-Id: <nytt.example>', 'Nyhetsbrev'],
  ] as const)('leaves to a person: %s', (_hva, blokk, emne) => {
    expect(av(blokk, emne)).toBeNull();
  });
});

it.each([
  ['List-Unsubscribe: <mailto:av@x.example>', true],
  ['List-Id: <nytt.x.example>', true],
  ['Precedence: bulk', true],
  ['Precedence: auto_reply', false],
  ['Subject: List-Id: nei', false],
])('sent to many: %s', (linje, ventet) => {
  const hoder = lesHodeblokk(linje);
  expect(erMasseutsendt({ hode: (navn) => hoder.get(navn) ?? [] })).toBe(ventet);
});
