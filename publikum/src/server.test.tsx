import { describe, expect, test } from 'vitest';
import type { Kommune, Postlisterad, Side } from './modell.ts';
import { render } from './server.tsx';

const KOMMUNE: Kommune = {
  kommunenummer: '1833',
  navn: 'Rana',
  merke: 'RA',
  farge: '#0062ba',
  kontaktEpost: 'post@rana.example',
  kontaktTelefon: null,
  egenPostliste: true,
};
const RAD: Postlisterad = {
  id: '6f1c1f3e-7a55-4b7e-9a0e-2f1c1f3e7a55',
  journalnummer: '57/2026',
  registreringsID: '2026/14-3',
  saksnummer: '2026/14',
  sakstittel: 'Brøyting',
  tittel: 'Svar på spørsmål',
  journalposttype: 'U',
  journaldato: '2026-11-20',
  dokumentetsDato: null,
  parter: [{ type: 'mottaker', navn: 'Skjermet' }],
  administrativEnhet: 'Teknisk drift',
  klasse: null,
  hjemmel: 'Offl. § 13',
  utgaatt: false,
};

function liste(felt: Partial<Extract<Side, { side: 'postliste' }>> = {}): Side {
  const sporring = { q: '', fra: '', til: '' };
  return {
    side: 'postliste',
    kommune: KOMMUNE,
    sporring,
    feil: null,
    rader: [RAD],
    antall: 1,
    maksAntall: 10_000,
    sidenummer: 1,
    sider: 1,
    ...felt,
  };
}
const nb = { spraak: 'nb', adresse: '/postliste/1833' } as const;

describe('the public list', () => {
  test('shows what a person needs, in a page without script', () => {
    const { html, status } = render(liste(), nb);
    expect(status).toBe(200);
    for (const tekst of [
      'Fredag 20. november 2026',
      'Svar på spørsmål',
      '2026/14-3',
      'Mottaker: Skjermet',
      'Offl. § 13',
      'noindex',
    ])
      expect(html).toContain(tekst);
    expect(html).not.toMatch(/<script|onclick=|javascript:/i);
    expect(html).toContain('/postliste/1833/2026-57');
  });

  test('5.2.29 has dates, numbers, titles and parties of the entry, and where to turn', () => {
    const rad = {
      ...RAD,
      dokumentetsDato: '2026-11-18',
      parter: [{ type: 'mottaker', navn: 'Ytteren grendelag' } as const],
    };
    for (const side of [liste({ rader: [rad] }), { side: 'post', kommune: KOMMUNE, rad } as const]) {
      const { html } = render(side, nb);
      const paaPosten = side.side === 'post' ? ['57/2026', '20. nov. 2026', '18. nov. 2026'] : ['20. november 2026'];
      const begge = ['2026/14-3', 'Svar på spørsmål', 'Brøyting', 'Ytteren grendelag'];
      for (const tekst of [...begge, ...paaPosten]) expect(html, side.side).toContain(tekst);
      expect(html).toContain('Kontakt kommunen om postlisten');
      expect(html).toContain('href="mailto:post@rana.example"');
    }
    const med = (kontaktEpost: string | null, kontaktTelefon: string | null) =>
      render(liste({ kommune: { ...KOMMUNE, kontaktEpost, kontaktTelefon } }), nb).html;
    expect(med(null, '75 14 50 00')).toContain('href="tel:75145000"');
    expect(med(null, null)).toContain('Bruk kommunens nettside');
  });

  test('everything from outside is escaped, also in the address and the search field', () => {
    const ondt = '"><script>alert(1)</script>';
    const sporring = { q: ondt, fra: ondt, til: '' };
    const kommune = { ...KOMMUNE, farge: 'red;background:url(//x)', navn: ondt };
    const { html } = render(
      liste({
        sporring,
        kommune,
        rader: [{ ...RAD, tittel: ondt, parter: [{ type: 'avsender', navn: ondt }] }],
        sider: 3,
      }),
      { spraak: 'nb', adresse: `/postliste/1833?q=${encodeURIComponent(ondt)}` },
    );
    expect(html).not.toContain('<script');
    expect(html).not.toContain('url(//x)');
  });

  test('the other language keeps the search, and every link inside keeps the language', () => {
    const { html } = render(liste({ sporring: { q: 'veg', fra: '', til: '' }, sider: 2 }), {
      spraak: 'nn',
      adresse: '/postliste/1833?q=veg&side=1&spraak=nn',
    });
    expect(html).toContain('<html lang="nn"');
    expect(html).toContain('href="/postliste/1833?q=veg&amp;side=1"');
    for (const [, href] of html.matchAll(/href="(\/postliste[^"]*)"/g)) {
      if (href !== '/postliste/1833?q=veg&amp;side=1') expect(href).toContain('spraak=nn');
    }
  });

  test('a wrong date is told in words beside the fields', () => {
    const { html } = render(liste({ feil: 'fra-etter-til', rader: [], antall: 0 }), nb);
    expect(html).toContain('aria-describedby="datofeil"');
    expect(html).toContain('Fra-datoen er senere enn til-datoen');
  });

  test('empty for two reasons, told apart', () => {
    expect(render(liste({ rader: [], antall: 0 }), nb).html).toContain('Ingen poster er publisert ennå');
    expect(render(liste({ rader: [], antall: 0, sporring: { q: 'x', fra: '', til: '' } }), nb).html).toContain(
      'Ingen poster passer med søket',
    );
  });

  test('a municipality with its own system is pointed to, without a search', () => {
    const { html } = render(liste({ kommune: { ...KOMMUNE, egenPostliste: false }, rader: [] }), nb);
    expect(html).toContain('Postlisten ligger hos kommunen selv');
    expect(html).not.toContain('<form');
  });
});

describe('one entry', () => {
  test('it can be asked for, in the list and on its own page, in the language one reads', () => {
    const krav = 'href="/postliste/1833/2026-57/innsyn';
    expect(render({ side: 'post', kommune: KOMMUNE, rad: RAD }, nb).html).toContain(`${krav}"`);
    expect(render(liste({ rader: [RAD] }), { ...nb, spraak: 'nn' }).html).toContain(`${krav}?spraak=nn"`);
  });

  test('one that has gone out of the journal cannot be asked for', () => {
    const { html } = render(
      { side: 'post', kommune: KOMMUNE, rad: { ...RAD, tittel: 'Utgår', parter: [], utgaatt: true } },
      nb,
    );
    expect(html).toContain('Posten er tatt ut av journalen');
    expect(html).not.toContain('/innsyn');
  });
});

test('the form for access asks for nothing that must be filled in, and repeats what is asked for, escaped', () => {
  const { registreringsID, journalnummer, journaldato, saksnummer, sakstittel } = RAD;
  const post = { registreringsID, journalnummer, journaldato, saksnummer, sakstittel, tittel: '<b>Brev</b>' };
  const felt = { tekst: '', navn: '', epost: 'ola@' };
  const side = { side: 'innsynskrav', kommune: KOMMUNE, post, noekkel: 'n', felt, feil: ['epost'] } as const;
  for (const spraak of ['nb', 'nn', 'en'] as const) {
    const { html } = render(side, { spraak, adresse: '/postliste/1833/2026-57/innsyn' });
    expect(html).toContain('&lt;b&gt;Brev&lt;/b&gt;');
    expect(html).not.toMatch(/<script|required/);
    expect(html).toContain('href="#epost"');
    expect(html).toContain('value="ola@"');
  }
});

test('what is not there says so', () => {
  expect(render({ side: 'ikkeFunnet' }, nb)).toMatchObject({ status: 404 });
  expect(render({ side: 'feil' }, nb)).toMatchObject({ status: 500 });
  expect(render({ side: 'tilgjengelighet' }, nb).html).toContain('WCAG 2.1');
});
