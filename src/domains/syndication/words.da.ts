export const da = {
  calendar: {
    name: 'Det sker i Kulturmetropolen',
    free: 'Gratis',
    states: { moved: 'Flyttet', postponed: 'Udsat', cancelled: 'Aflyst' },
    withdrawn: 'Aflyst',
    by: (owner: string) => `Arrangør: ${owner}`,
  },
  feeds: {
    news: 'Nyt fra Kulturmetropolen',
    newActivities: 'Nye aktiviteter i Kulturmetropolen',
    of: (title: string) => `Nyt fra ${title}`,
    decision: (title: string, outcome: string) => `${title}: ${outcome}`,
    outcomes: { adopted: 'vedtaget', rejected: 'forkastet', postponed: 'udsat' },
    decided: (body: string, number: string) => `${body} traf beslutning ${number}.`,
    revoked: 'Beslutningen er siden trukket tilbage.',
  },
}
