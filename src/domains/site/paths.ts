/** Every address of this room, without language prefix. */
export const paths = {
  front: () => '/',
  about: () => '/om',
  search: () => '/soeg',
  glossary: () => '/ordbog',
  accessibility: () => '/was',
  privacy: () => '/privatliv',
  withoutLine: () => '/uden-net',

  waiting: () => '/arbejde',
  workSearch: () => '/arbejde/soeg',
  ownMunicipality: () => '/arbejde/min-kommune',
  municipality: (slug: string) => `/arbejde/min-kommune/${slug}`,

  sitemap: () => '/sitemap.xml',
  robots: () => '/robots.txt',
  security: () => '/.well-known/security.txt',
  manifest: () => '/site.webmanifest',
  favicon: () => '/favicon.svg',
  icon: (file: string) => `/ikon/${file}`,
  frontPicture: () => '/del/forside.png',
  sharePicture: (file: string) => `/del/projekter/${file}`,
} as const
