import type { da } from './words.da.ts'

export const en = {
  calendar: {
    name: 'What is on in Kulturmetropolen',
    free: 'Free',
    states: { moved: 'Moved', postponed: 'Postponed', cancelled: 'Cancelled' },
    withdrawn: 'Cancelled',
    by: (owner: string) => `Arranged by ${owner}`,
  },
  feeds: {
    news: 'News from Kulturmetropolen',
    newActivities: 'New activities in Kulturmetropolen',
    of: (title: string) => `News from ${title}`,
    decision: (title: string, outcome: string) => `${title}: ${outcome}`,
    outcomes: { adopted: 'adopted', rejected: 'rejected', postponed: 'postponed' },
    decided: (body: string, number: string) => `${body} made decision ${number}.`,
    revoked: 'The decision has been revoked since.',
  },
} satisfies typeof da
