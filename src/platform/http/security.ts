/** No inline script or style, nothing from elsewhere, nobody may frame us (the widget routes say otherwise themselves). */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
}

/**
 * Whether a form came from our own pages, as far as the browser tells. @param host the host it was sent to
 * @param hidden whether the page it stands on sends no referer: such a page has the origin `null`, and the form token alone decides
 */
export function comesFromUs(headers: Headers, host: string, hidden = false): boolean {
  const site = headers.get('Sec-Fetch-Site')
  if (site !== null) return site === 'same-origin' || site === 'none'
  const origin = headers.get('Origin')
  if (hidden && origin === 'null') return true
  return origin === null || (URL.canParse(origin) && new URL(origin).host === host)
}
