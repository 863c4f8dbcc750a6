// What every answer of both sites says to the browser: nothing from elsewhere, in no frame, of the type it names.
// The policy for scripts and styles itself comes from the build, by hash (`security.csp` in astro.config.mjs).

/** Everything beside scripts and styles; nothing that is not named is loaded. */
export const directives = ["default-src 'none'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "object-src 'none'", "manifest-src 'self'"] as const;

/** What every answer carries; a page replaces the policy by its own, which knows its scripts and styles. */
export function everyAnswer(isHttps: boolean): [string, string][] {
  return [
    ['content-security-policy', "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'"],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'same-origin'],
    ['x-frame-options', 'DENY'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ['permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'],
    ...(isHttps ? [['strict-transport-security', 'max-age=31536000; includeSubDomains'] as [string, string]] : []),
  ];
}

/** Finishes the answer of a page: its characters are named, and one that depends on who asks is never kept by a browser or on the way.
 * The others have larger type or more contrast for who chose it, so that only a browser keeps them, and asks again. */
export function finish(response: Response, isPrivate: boolean): Response {
  const h = response.headers;
  if (h.get('content-type') === 'text/html') h.set('content-type', 'text/html; charset=utf-8');
  if (isPrivate || !h.has('cache-control')) h.set('cache-control', isPrivate ? 'no-store' : 'private, no-cache');
  return response;
}
