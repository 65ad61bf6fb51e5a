/** The addresses of the newsletter. Those with a key are secret: who has one may change and stop. */
export const paths = {
  digest: () => '/nyhedsbrev',
  thanks: () => '/nyhedsbrev/tak',
  stopped: () => '/nyhedsbrev/stoppet',
  choices: (key: string) => `/nyhedsbrev/valg/${key}`,
  agree: (key: string) => `/nyhedsbrev/valg/${key}/ja`,
  leave: (key: string) => `/nyhedsbrev/valg/${key}/stop`,
  /** The one of the mail's header: a page to look at, and one click for mail programs. */
  stop: (key: string) => `/nyhedsbrev/stop/${key}`,
}
