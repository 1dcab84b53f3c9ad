import type { FastifyReply } from 'fastify';
import type { Filsvar } from './route.ts';

/** RFC 6266 with an ASCII fallback, so that æøå and Sámi letters in file names survive every browser. */
export function contentDisposition(disposisjon: Filsvar['disposisjon'], filnavn: string): string {
  const ascii = filnavn.replace(/[^\x20-\x7e]|["\\]/g, '_');
  return `${disposisjon}; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(filnavn)}`;
}

/** Streams a file. The sandbox keeps active content in an original from ever running as our own page. */
export function sendFil(reply: FastifyReply, fil: Filsvar): FastifyReply {
  reply.header('content-disposition', contentDisposition(fil.disposisjon, fil.filnavn));
  reply.header('x-content-type-options', 'nosniff');
  reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  reply.header('cache-control', 'private, max-age=3600');
  if (fil.stoerrelse !== null) reply.header('content-length', fil.stoerrelse);
  return reply.type(fil.mime).send(fil.stroem);
}
