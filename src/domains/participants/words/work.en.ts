import type { work as da } from './work.da.ts'

export const work = {
  title: 'Personal data',
  tabs: { bases: 'Grounds', texts: 'Consent texts', keeping: 'Retention', looks: 'Who has looked' },
  tabsLabel: 'Personal data',
  bases: {
    lead: 'Why participants’ data may be used, for what, from when, and who answers for it. Participants see the same on their own page.',
    region: 'The whole region',
    purpose: 'Purpose',
    place: 'Holds for',
    basis: 'Ground',
    responsible: 'Responsible',
    from: 'From',
    since: (day: string) => `from ${day}`,
    states: { now: 'In force', coming: 'Coming', past: 'Replaced' },
    none: 'No ground has been written',
    noneText: 'Without a ground the data may not be used. Participants are told that nobody has written why.',
    add: 'Write a new ground',
    addTitle: 'New ground',
    addLead:
      'A ground holds from its day until the next one. The old one stays, so that one can always see what held.',
    ruleDa: 'The rule in Danish',
    ruleEn: 'The rule in English',
    ruleHint: 'Act and section, written so that a participant can read it.',
    responsibleHint: 'A person or a department the participant can ask. The name is shown to participants.',
    researchHint: 'Research and messages to the referrer can rest on consent only.',
    save: 'Save the ground',
    saved: 'The ground is saved.',
    history: 'Earlier and coming',
  },
  texts: {
    lead: 'The texts participants say yes to. A text that somebody may have said yes to is never changed: a new version is written.',
    number: (number: number) => `Version ${number}`,
    since: (day: string) => `From ${day}`,
    given: (count: number) => (count === 1 ? 'One yes is in force.' : `${count} are in force.`),
    danish: 'In Danish',
    english: 'In English',
    none: 'No text yet. Nobody can say yes until there is one.',
    earlier: 'Earlier versions',
    write: 'Write a new version',
    writeTitle: (purpose: string) => `New text: ${purpose}`,
    writeLead:
      'Write as you would say it to a person: what is used, for what, and that one may change one’s mind.',
    textDa: 'The text in Danish',
    textEn: 'The text in English',
    from: 'Holds from',
    save: 'Save the new version',
    saved: 'The new version is saved. Each yes already given still holds for the text it was given to.',
  },
  keeping: {
    lead: 'How long each kind of data is kept. Every night at three, what is too old is removed.',
    kind: 'What',
    counts: 'Counted',
    days: 'Days',
    tonight: 'Tonight',
    fixed: 'Fixed',
    change: 'Change',
    wouldGo: (count: number) => (count === 0 ? 'Nothing' : String(count)),
    people: (count: number) =>
      count === 0
        ? 'Nobody will be erased tonight.'
        : count === 1
          ? 'One participant will be erased tonight.'
          : `${count} participants will be erased tonight.`,
    runs: 'The latest nights',
    night: 'Night',
    ended: 'Finished',
    removed: 'Removed',
    nothing: 'Nothing',
    interrupted: 'Interrupted; goes on',
    noRuns: 'There has not been a night yet',
    noRunsText: 'The first clearing is at three tonight.',
    changeTitle: (what: string) => `How long: ${what}`,
    daysLabel: 'Number of days',
    daysHint: 'Between 1 and 3650. A year is 365.',
    preview: 'Show what would happen',
    previewed: (count: number, days: number) =>
      count === 0
        ? `With ${days} days nothing would be erased tonight.`
        : `With ${days} days ${count} would be erased tonight.`,
    save: 'Save',
    saved: 'The rule is saved. It holds from tonight.',
    kinds: {
      identity: { title: 'Who a participant is', counts: 'from the participant’s last day on a course' },
      ownLink: { title: 'The participant’s own link', counts: 'from the participant’s last day on a course' },
    },
  },
  looks: {
    lead: 'How often members of staff have opened who a participant is in the last 30 days. Each participant sees who and why.',
    purpose: 'What for',
    looks: 'Times',
    people: 'Participants',
    none: 'Nobody has looked',
    noneText: 'In the last 30 days nobody has opened who a participant is.',
  },
  refusals: {
    sameDay: 'There already is a ground for that purpose from that day. Choose another day.',
    past: 'Choose today or a later day. What has held cannot be rewritten.',
    notOnTask: 'That purpose can rest on consent only.',
    tooEarly: 'A new version cannot hold from before the one before it.',
    fixed: 'That rule is fixed.',
  },
} satisfies typeof da
