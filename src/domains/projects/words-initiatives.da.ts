export const why = {
  title: 'Hvorfor sammen?',
  hint: 'Mindst én grund. Skriv den, så en politiker i en anden kommune forstår den.',
  hints: {
    resources: 'Hvad har ingen af jer råd eller hænder til alene?',
    criticalMass: 'Hvor er der for få deltagere i én kommune?',
    competence: 'Hvad kan én, som de andre har brug for?',
    sharedNeed: 'Hvilket behov deler I?',
  },
  missing: 'Skriv mindst én grund til at gøre det sammen.',
  aloneTitle: 'Kun én kommune er med',
  alone: (name?: string) =>
    `${name ? `${name} står alene.` : 'Ingen kommuner er med endnu.'} Kulturaftalen er til det, ingen kan løfte alene. Spørg nabokommunerne, før du går videre.`,
}

export const initiatives = {
  title: 'Initiativer',
  lead: 'Behov, der hører sammen, og som flere kommuner vil gøre noget ved.',
  start: 'Saml behov i et initiativ',
  emptyTitle: 'Ingen initiativer endnu',
  emptyText: 'Find to behov, der ligner hinanden, og saml dem.',
  needsCount: (count: number) => (count === 1 ? '1 behov' : `${count} behov`),
  projectsCount: (count: number) =>
    count === 0 ? 'ingen projekter endnu' : count === 1 ? '1 projekt' : `${count} projekter`,
  form: {
    newTitle: 'Saml behov i et initiativ',
    editTitle: 'Ret initiativet',
    title: 'Hvad skal initiativet hedde?',
    summary: 'Hvad vil I, i få sætninger?',
    needs: 'Hvilke behov samler det?',
    needsHint: 'De mest støttede står øverst.',
    municipalities: 'Hvilke kommuner er med?',
    save: 'Gem initiativet',
    saved: 'Initiativet er gemt.',
  },
  page: {
    needs: 'Behov, det samler',
    municipalities: 'Kommuner',
    projects: 'Projekter, det er blevet til',
    noProjects: 'Det er ikke blevet til et projekt endnu.',
    propose: 'Lav et projektforslag',
    edit: 'Ret initiativet',
    started: 'Samlet',
    by: 'af',
  },
}
