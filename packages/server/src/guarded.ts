import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const SELF = ["'self'"];
const NONE = ["'none'"];

/** What a page may use beside what is served with it. */
export type Allowed = { readonly styles?: readonly string[] };

/**
 * The headers of every answer. Nothing is loaded from anywhere else, nothing is framed, and no script may write markup:
 * OWASP ASVS 5.0, 3.4. Pages carry no inline style or script, so neither is allowed,
 * but for the styles that are named by their hash.
 */
export function guarded({ styles = [] }: Allowed = {}): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: NONE,
      scriptSrc: SELF,
      styleSrc: [...SELF, ...styles],
      imgSrc: SELF,
      connectSrc: SELF,
      formAction: SELF,
      baseUri: NONE,
      frameAncestors: NONE,
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: NONE,
    },
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    // The demonstration is served over plain HTTP on loopback; whoever puts TLS in front sets this there.
    strictTransportSecurity: false,
  });
}
