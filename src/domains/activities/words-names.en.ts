const join = (days: string, word: string): string => (days ? `${word} ${days}` : '')

export const names = {
  access: {
    stepFree: 'Step-free entrance',
    lift: 'Lift',
    toilet: 'Toilet where a wheelchair can turn',
    hearingLoop: 'Hearing loop',
    quietRoom: 'A quiet room next door',
    signLanguage: 'Sign language interpreter',
    companion: 'Bring a companion',
    transport: 'Bus or train close by',
    parking: 'Parking at the door',
  },
  accessAnswers: { yes: 'Yes', ask: 'Ask', no: 'No' },
  spoken: {
    da: 'Danish',
    en: 'English',
    de: 'German',
    pl: 'Polish',
    uk: 'Ukrainian',
    ar: 'Arabic',
    tr: 'Turkish',
    fa: 'Farsi and Dari',
    ur: 'Urdu',
    so: 'Somali',
    sign: 'Danish sign language',
  },
  languages: { da: 'Danish', en: 'English' },
  states: { draft: 'Draft', published: 'Shown', resting: 'Taking a break', ended: 'Over' },
  opennesses: { dropIn: 'Just come', writeFirst: 'Write first', full: 'Full for now' },
  dayParts: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
  rhythms: {
    weekly: 'Every week',
    everyOtherWeek: 'Every other week',
    monthly: 'Once a month',
    byArrangement: 'By arrangement',
  },
  weekdays: {
    '1': 'Monday',
    '2': 'Tuesday',
    '3': 'Wednesday',
    '4': 'Thursday',
    '5': 'Friday',
    '6': 'Saturday',
    '7': 'Sunday',
  },
  when: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    rhythms: {
      weekly: (days: string) => join(days, 'Every'),
      everyOtherWeek: (days: string) => join(days, 'Every other'),
      monthly: (days: string) => (days ? `One ${days} a month` : 'Once a month'),
      byArrangement: (days: string) => (days ? `By arrangement, mostly ${days}` : 'By arrangement'),
    },
  },
  free: 'Free',
}

export const refusals = {
  alreadyDone: 'That is done already.',
  notYours: 'You can only write for places you belong to yourself.',
  cannotMove: 'It cannot go that way from where it is now.',
  lacksContact:
    'Write whom to ask: a function, or a person who has said yes. Then nobody stands in front of a closed door.',
  notAsked: 'Nobody is asking you that right now.',
  ownMunicipality: 'That municipality is the host already.',
  nobodyThere: 'Nobody can meet you right now. See under “Ask” whom you can write to.',
  stale: 'Somebody else has just changed it. Look at the page again.',
  other: 'That did not work. Try again.',
}
