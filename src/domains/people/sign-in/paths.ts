/** The addresses of signing in and out, and of one's own page. */
export const signInPaths = {
  signIn: () => '/log-ind',
  link: () => '/log-ind/link',
  castMember: (name: string) => `/log-ind/som/${name}`,
  passkeyAsk: () => '/log-ind/noegle/spoerg',
  passkeyAnswer: () => '/log-ind/noegle/svar',
  provider: () => '/log-ind/organisation',
  providerReturn: () => '/log-ind/organisation/retur',
  signOut: () => '/log-ud',
  first: () => '/kom-i-gang',
  self: () => '/min-side',
  endSession: (id: string) => `/min-side/session/${id}/slut`,
  endAll: () => '/min-side/log-ud-overalt',
  addPasskeyAsk: () => '/min-side/noegle/spoerg',
  addPasskey: () => '/min-side/noegle/ny',
  removePasskey: () => '/min-side/noegle/fjern',
} as const
