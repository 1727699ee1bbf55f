import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { WebChatSettings } from '../settings.ts';

/** Headers of every answer: nothing from anywhere else, no inline script or style, not inside another site's frame. */
export function makeSecurityHeaders(settings: WebChatSettings): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      // The design system draws its icons from data: addresses.
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    // With no-referrer a browser sends `Origin: null` with its forms, and the check of the origin would refuse them.
    referrerPolicy: 'same-origin',
    strictTransportSecurity: settings.publicUrl?.startsWith('https:') ? 'max-age=31536000' : false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  });
}
