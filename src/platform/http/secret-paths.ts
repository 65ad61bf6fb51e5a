/** Addresses that are keys themselves: own pages of participants, answers by code, the tablet in the room, the status of a referral, the newsletter one gets. */
const secret =
  /^(\/(?:en\/)?(?:min|svar|tavle|henvis\/status|nyhedsbrev\/(?:valg|stop))\/(?:kalender\/)?)[^/?]+/

export const isSecretPath = (path: string): boolean => secret.test(path)

/** A path as it may stand in a log. */
export const withoutSecret = (path: string): string => path.replace(secret, '$1…')

/** What lies behind a secret address is kept by no cache, named to no other page, and found by no search engine. */
export const secretHeaders: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
}
