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
  newLink: () => '/min/nyt-link',
  erased: () => '/min/slettet',
} as const
