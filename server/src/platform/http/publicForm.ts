import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A form on a page for anyone, without script: it cannot set headers of its own. Nothing of who is signed in may matter to it. */
    publicForm?: boolean;
  }
}

/**
 * Whether a form may have been posted from a page of ours. Browsers say where a request comes from (Sec-Fetch-Site, and Origin in
 * older ones); who says nothing is no browser, and carries nobody's session.
 */
export function fromOurPage(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = request.headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.host;
}
