import type { da } from './words.da.ts'

export const en = {
  title: 'My municipality',
  cardTop: (year: number) => `Your municipality in ${year}`,
  cardLabel: 'Your municipality',
  gives: 'Gives',
  gets: 'Gets',
  sources: 'See where each number comes from',
  sourcesTitle: 'Where the numbers come from',
  sourceOf: (number: string, label: string) => `${number} ${label}`,
  lead: (name: string, year: number) =>
    `What ${name} gives to the rest in ${year}, and what it gets out of it.`,
  years: 'Year',
  nothingSaid: (year: number) => `The municipality has not entered its engagement for ${year} yet.`,
  sayIt: 'Enter it now',
  engagement: 'How far the municipality goes',
  level: (area: string, level: string) => `${area}: ${level}`,
  levels: { high: 'a lot', medium: 'some', low: 'a little', none: 'not this year', unsaid: 'not said yet' },
  example: 'Numbers that the municipality entered itself are examples here.',
  empty: 'Nothing to show for this year.',
  facts: {
    money: {
      label: () => 'Danish kroner',
      from: 'The municipality entered the amount itself in its engagement for the year, area by area.',
    },
    hours: {
      label: () => 'hours',
      from: 'The municipality entered the hours itself in its engagement for the year.',
    },
    hosted: {
      label: (value: number) => (value === 1 ? 'meeting as host' : 'meetings as host'),
      from: 'Counted from the calendar of meetings: those of the year with the municipality as host. Meetings that were called off do not count.',
    },
    promised: {
      label: (value: number) => (value === 1 ? 'meeting it will host' : 'meetings it will host'),
      from: 'The municipality entered it itself in its engagement for the year. Compare it with the meetings in the calendar.',
    },
    venues: {
      label: (value: number) => (value === 1 ? 'house opened to the others' : 'houses opened to the others'),
      from: 'The municipality entered in its engagement how many places it puts at the others’ disposal.',
    },
    projects: {
      label: (value: number) => (value === 1 ? 'project' : 'projects'),
      from: 'Approved, running and closed projects of the year that the municipality owns or takes part in.',
    },
    courses: {
      label: (value) => (value === 1 ? 'course for citizens' : 'courses for citizens'),
      from: 'Courses with sessions in the year that are open, running or completed. Cancelled ones do not count.',
    },
    neighbours: {
      label: (value: number) =>
        value === 1 ? 'other municipality to do it with' : 'other municipalities to do it with',
      from: 'The other municipalities in the same projects.',
    },
    partners: {
      label: (value: number) => (value === 1 ? 'partner from outside' : 'partners from outside'),
      from: 'Partners in the projects that do not lie in the municipality itself.',
    },
    decisions: {
      label: (value: number) =>
        value === 1 ? 'decision about your projects' : 'decisions about your projects',
      from: 'Public decisions of the year about the projects that the municipality takes part in.',
    },
  },
  together: {
    same: 'Municipalities that give more hours also take part in more projects',
    opposite: 'Municipalities that give more hours take part in fewer projects',
    unclear: 'Hours and projects do not clearly go together',
    tooFew: 'There are too few municipalities to say whether hours and projects go together',
    description: (year: number) => `Hours and projects in ${year} of each municipality, one point each`,
    x: 'Hours given',
    y: 'Projects',
    caveat:
      'Each point is a municipality. The numbers do not say that one leads to the other: a large municipality may have more of both, and a few municipalities can look like a pattern by chance.',
    hidden: 'You see the name of your own municipality. The others are there without a name.',
    another: (number: number) => `Another municipality (${number})`,
    missing: (count: number) =>
      count === 1
        ? 'One municipality has not entered its hours and is not in the figure.'
        : `${count} municipalities have not entered their hours and are not in the figure.`,
  },
  all: {
    title: 'The municipalities',
    lead: (year: number) =>
      `What the municipalities give to each other in ${year}, and what they get out of it.`,
    caption: 'What the municipalities give and get',
    municipality: 'Municipality',
    money: 'Kroner',
    hours: 'Hours',
    hosted: 'Meetings as host',
    projects: 'Projects',
    partners: 'Partners from outside',
    unsaid: 'not said',
    back: 'All municipalities',
    none: 'There are no municipalities here yet',
    noneText: 'When a municipality is part of the culture region, you can see its year here.',
    noneAction: 'Add an actor',
  },
} satisfies typeof da
