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
  embed: {
    title: 'What is on',
    none: 'There is nothing in the calendar right now.',
    all: 'See everything at Kulturmetropolen',
    subscribe: 'Add to your calendar',
    free: 'Free',
    newWindow: '(opens in a new window)',
    allDay: 'All day',
  },
  help: {
    title: 'Open data',
    lead: 'Everything public here can be read by other programs: calendars, news, places and projects. It is free, needs no key and may be reused under CC BY 4.0.',
    calendars: 'Calendars and news',
    calendarsText:
      'They take the same filters as the list What is on. Filter the list and swap the address: ?kommune=koege&emne=musik fits them all.',
    standards: 'Standards',
    caption: 'Addresses',
    columns: { what: 'What', address: 'Address', standard: 'Standard' },
    api: 'JSON',
    apiText:
      'Lists have items and next. Answers have an ETag: send it again as If-None-Match, and only what has changed is sent. Faults are told as problem+json.',
    describedBy: 'The whole description (OpenAPI 3.1)',
    widget: 'On your own website',
    widgetText: 'Put one of these in. The first works without script; neither sets cookies.',
    filters:
      'The filters kommune, emne, fra, til, gratis, tilgaengelig, slags, ord, projekt and ejer work in both. antal says how many are shown.',
    follow: 'Follow from Mastodon and Mobilizon',
    followText: (handle: string) =>
      `Every organisation and municipality can be followed. Search for ${handle}, for example.`,
    kinds: {
      calendar: 'Calendar to subscribe to',
      one: 'Calendar of one activity',
      news: 'News, projects and decisions',
      newActivities: 'New activities',
      project: 'News of one project',
      activities: 'Dates',
      courses: 'Courses',
      communities: 'Communities',
      spaces: 'Spaces and equipment',
      projects: 'Projects',
      organisations: 'Organisations',
      changes: 'Everything one can join, with what was withdrawn',
      services: 'Communities and spaces as services',
      catalogue: 'Catalogue of open data',
      card: 'Contact card of an organisation',
    },
  },
} satisfies typeof da
