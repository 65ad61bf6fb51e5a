/** The addresses of a participant's own page, and of the page for who has lost it. `key` is the secret. */
export const ownPaths = {
  page: (key: string) => `/min/${key}`,
  calendar: (secret: string) => `/min/kalender/${secret}.ics`,
  data: (key: string) => `/min/${key}/data`,
  correct: (key: string) => `/min/${key}/data/ret`,
  dataFile: (key: string) => `/min/${key}/data/mine-oplysninger.json`,
  consent: (key: string) => `/min/${key}/samtykke`,
  erase: (key: string) => `/min/${key}/slet`,
  links: (key: string) => `/min/${key}/link`,
  renew: (key: string) => `/min/${key}/link/nyt`,
  close: (key: string) => `/min/${key}/link/luk`,
  newCalendar: (key: string) => `/min/${key}/link/kalender`,
  closeCalendar: (key: string) => `/min/${key}/link/kalender/luk`,
  times: (key: string) => `/min/${key}/kursus.ics`,
  newLink: () => '/min/nyt-link',
  erased: () => '/min/slettet',
  closed: () => '/min/lukket',
  sent: () => '/min/sendt',
} as const

/** The own page that an address lies behind, if any. @param path without language prefix */
export const ownPageAround = (path: string): string | undefined =>
  /^\/min\/(?!kalender\/)[^/?]+/.exec(path)?.[0]
