import { kommando } from '@dokumentsenter/uttrekksvalidator';
import { lagPdfakontroll } from './pdfa.ts';

/** `valider UTTREKK`: an own program beside the product; needs neither database nor a running server. Exit codes 0, 1, 2 are its own. */
export async function valider(args: string[]): Promise<number> {
  const pdfa = lagPdfakontroll();
  const { stderr, stdout } = process;
  const fremdrift = stderr.isTTY ? (tekst: string) => void stderr.write(`\r\u001b[K${tekst.slice(0, 76)}`) : null;
  const ferdig = () => {
    if (stderr.isTTY) stderr.write('\r\u001b[K');
  };
  const svar = await kommando(args, {
    soekesti: process.env.PATH ?? '',
    fremdrift,
    pdfa: pdfa.kontroll,
    ut: (tekst) => {
      ferdig();
      stdout.write(tekst);
    },
    feil: (tekst) => {
      ferdig();
      stderr.write(tekst);
    },
  });
  await pdfa.lukk();
  return svar;
}
