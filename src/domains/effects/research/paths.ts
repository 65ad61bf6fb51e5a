/** Every address of research, without language prefix. */
export const paths = {
  impactTurtle: () => '/data/impact.ttl',
  impactJson: () => '/data/impact.jsonld',
  studies: () => '/arbejde/forskning',
  newStudy: () => '/arbejde/forskning/nyt',
  codebook: () => '/arbejde/forskning/kodebog',
  proofs: () => '/arbejde/forskning/efterproev',
  proof: (slug: string) => `/arbejde/forskning/efterproev/${slug}`,
  study: (slug: string) => `/arbejde/forskning/${slug}`,
  editStudy: (slug: string) => `/arbejde/forskning/${slug}/ret`,
  request: (slug: string) => `/arbejde/forskning/${slug}/anmod`,
  decide: (slug: string) => `/arbejde/forskning/${slug}/afgoer`,
  end: (slug: string) => `/arbejde/forskning/${slug}/afslut`,
  addPerson: (slug: string) => `/arbejde/forskning/${slug}/personer`,
  removePerson: (slug: string, person: string) => `/arbejde/forskning/${slug}/personer/${person}/fjern`,
  download: (slug: string) => `/arbejde/forskning/${slug}/hent`,
} as const
