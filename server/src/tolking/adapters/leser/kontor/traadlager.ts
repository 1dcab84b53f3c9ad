import fs from 'node:fs';
import { registerHooks } from 'node:module';

/**
 * Loaded first in LibreOffice's own process. The wasm build makes four threads at start and needs more for its first
 * document; a new thread can only start when the main thread lets go, which it does not do then, and the two wait for
 * each other in steps of 100 ms for 40–50 s. With threads made beforehand that became rare (the caller handles the rest).
 */
const FRA = 'pthreadPoolSize=4';
const TIL = 'pthreadPoolSize=12';

registerHooks({
  load(url, kontekst, neste) {
    const lastet = neste(url, kontekst);
    if (!url.endsWith('/wasm/soffice.cjs')) return lastet;
    const kilde = fs.readFileSync(new URL(url), 'utf8');
    return { ...lastet, source: kilde.replace(FRA, TIL) };
  },
});
