import type { refusals as daRefusals, register as daRegister } from './words-register.da.ts'

export const register = {
  title: 'Projects',
  lead: 'Everything we do together: proposed, running and closed.',
  propose: 'Propose a project',
  limit: 'The approval limit',
  caption: 'Projects',
  columns: {
    title: 'Project',
    state: 'State',
    areas: 'Focus areas',
    owner: 'Owner',
    municipalities: 'Municipalities',
    amount: 'Amount applied for',
    period: 'Period',
    from: 'Begins',
    to: 'Ends',
    themes: 'Themes',
    sender: 'Sender',
    executor: 'Carried out by',
  },
  year: 'Year',
  emptyTitle: 'No projects yet',
  emptyText: 'Start with a need that several share.',
  fileName: 'projects',
} satisfies typeof daRegister

export const refusals = {
  alreadyDone: 'It is done already.',
  stale: 'Somebody changed it meanwhile. See how it stands now.',
  needInUse: 'The need is part of a project or an initiative and cannot be withdrawn.',
  ownNeed: 'You cannot second your own need.',
  notNow: 'It cannot be done as the project stands now. Somebody may have been faster.',
  overLimit: 'The amount is over the limit. The steering group has to decide.',
  withinLimit: 'The amount is within the limit. You can approve it yourself.',
  awaitsDecision: 'The project lies before the steering group. Withdraw it first if it has to change.',
  alreadyPartner: 'It takes part already.',
  fileTooLarge: 'The file is too large. At most 20 MB.',
  fileKind: 'We cannot take that kind of file.',
  imageBroken: 'The picture cannot be read. Save it again, and try once more.',
  altTextMissing: 'Write what the picture shows.',
  other: 'It did not work. Try again.',
} satisfies typeof daRefusals
