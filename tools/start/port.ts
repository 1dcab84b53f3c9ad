import net from 'node:net';
import { Stop } from './stop.ts';

const DEFAULT_PORT = 3000;

/** The port of the web server. @throws Stop when PORT is not a port */
export function wantedPort(env: NodeJS.ProcessEnv): number {
  const text = env.PORT ?? String(DEFAULT_PORT);
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Stop(`PORT må være et tall mellom 1 og 65535, ikke «${text}».`);
  return port;
}

/** Checked before any heavy work, on both loopback addresses. @throws Stop with what to do */
export async function requireFreePort(port: number): Promise<void> {
  for (const host of ['127.0.0.1', '::1']) {
    const fault = await tryListen(port, host);
    if (fault === 'EADDRINUSE') {
      throw new Stop(
        `Port ${port} er opptatt av et annet program. Stopp det, eller velg en annen port:\n\n    PORT=${port === 65_535 ? port - 1 : port + 1} ./dokumentsenter start\n`,
      );
    }
    if (fault === 'EACCES')
      throw new Stop(`Du har ikke lov til å bruke port ${port}. Velg en over 1023, for eksempel PORT=3000.`);
  }
}

function tryListen(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    // EADDRNOTAVAIL: no IPv6 on this machine, nothing to collide with.
    probe.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'EADDRNOTAVAIL' ? null : (error.code ?? 'error')),
    );
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}
