/** Where a sign-in leads: only ever a page of ours, never the sign-in page itself. */
export function safeOnward(wish: string | undefined): string {
  const fits = wish !== undefined && /^\/(?![/\\])[^\\\s]*$/.test(wish) && wish.length <= 500
  return fits && !/^\/(log-ind|log-ud|kom-i-gang)/.test(wish) ? wish : '/arbejde'
}

/** A device in a few words, from what its browser says about itself. */
export function deviceOf(userAgent: string): string {
  const browser = /Firefox|Edg|Chrome|Safari/.exec(userAgent)?.[0]?.replace('Edg', 'Edge')
  const system = /Android|iPhone|iPad|Windows|Mac OS X|Linux/.exec(userAgent)?.[0]?.replace('Mac OS X', 'Mac')
  return [browser, system].filter(Boolean).join(' · ')
}
