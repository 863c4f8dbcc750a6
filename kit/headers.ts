// What every answer of both sites says to the browser: nothing from elsewhere, in no frame, of the type it names.
// The policy for scripts and styles itself comes from the build, by hash (`security.csp` in astro.config.mjs).

/** Everything beside scripts and styles; nothing that is not named is loaded. */
export const directives = ["default-src 'none'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "object-src 'none'", "manifest-src 'self'"] as const;

/** Sets the headers of an answer; one that depends on who asks is never kept by a browser or on the way. */
export function protect(response: Response, { isHttps, isPrivate }: { isHttps: boolean; isPrivate: boolean }): Response {
  const h = response.headers;
  h.set('x-content-type-options', 'nosniff');
  h.set('referrer-policy', 'same-origin');
  h.set('x-frame-options', 'DENY');
  h.set('cross-origin-opener-policy', 'same-origin');
  h.set('cross-origin-resource-policy', 'same-origin');
  h.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()');
  if (isHttps) h.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
  if (isPrivate) h.set('cache-control', 'no-store');
  return response;
}
