import type { FastifyReply } from 'fastify';
import type { Filsvar } from './route.ts';

/** RFC 6266 with an ASCII fallback, so that æøå and Sámi letters in file names survive every browser. */
export function contentDisposition(disposisjon: Filsvar['disposisjon'], filnavn: string): string {
  const ascii = filnavn.replace(/[^\x20-\x7e]|["\\]/g, '_');
  return `${disposisjon}; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(filnavn)}`;
}

/**
 * Streams a file. The sandbox keeps active content in an original from ever running as our own page. A browser may keep a copy, and must ask
 * each time whether it may show it: what has been destroyed or shielded since is not shown from a cache.
 */
export function sendFil(reply: FastifyReply, fil: Filsvar): FastifyReply {
  reply.header('content-disposition', contentDisposition(fil.disposisjon, fil.filnavn));
  reply.header('x-content-type-options', 'nosniff');
  reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  reply.header('cache-control', 'private, no-cache');
  if (fil.sjekksum !== undefined) {
    const merke = `"${fil.sjekksum}"`;
    reply.header('etag', merke);
    if (reply.request.headers['if-none-match'] === merke) {
      fil.stroem.destroy();
      return reply.code(304).send();
    }
  }
  if (fil.stoerrelse !== null) reply.header('content-length', fil.stoerrelse);
  return reply.type(fil.mime).send(fil.stroem);
}
