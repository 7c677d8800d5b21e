import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const SELF = ["'self'"];
const NONE = ["'none'"];

/**
 * The headers of every answer. Nothing is loaded from anywhere else, nothing is framed, and no script may write markup:
 * OWASP ASVS 5.0, 3.4. Pages carry no inline style or script, so neither is allowed.
 */
export function guarded(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: NONE,
      scriptSrc: SELF,
      styleSrc: SELF,
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
