import type { OutcomeId } from '../analysis/outcomes.ts'
import type { Part } from '../door/reading.ts'

/** What a figure is about, apart from which outcome and when. */
export type About =
  | 'flow'
  | 'loneliness'
  | 'points'
  | 'wellbeing'
  | 'waiting'
  | 'joint'
  | 'imputed'
  | 'reliability'
  | 'senders'
  | 'perceived'
  | 'jointSenders'
  | 'comparison'
  | 'place'

interface Kind {
  readonly about: About
  readonly outcome?: OutcomeId
  readonly part?: Part
}

/** Every name of a figure, as it stands in addresses, in the order in which figures are listed. */
const kinds = {
  svar: { about: 'flow' },
  ensomhed: { about: 'loneliness' },
  trin: { about: 'points' },
  trivsel: { about: 'wellbeing' },
  'ensomhed-3-maaneder': { about: 'loneliness', part: 'followup3' },
  'trin-3-maaneder': { about: 'points', part: 'followup3' },
  'trivsel-3-maaneder': { about: 'wellbeing', part: 'followup3' },
  'ensomhed-6-maaneder': { about: 'loneliness', part: 'followup6' },
  'trin-6-maaneder': { about: 'points', part: 'followup6' },
  'trivsel-6-maaneder': { about: 'wellbeing', part: 'followup6' },
  'ventetid-ensomhed': { about: 'waiting', outcome: 'tils' },
  ventetid: { about: 'waiting' },
  'over-tid-ensomhed-3-maaneder': { about: 'joint', outcome: 'tils', part: 'followup3' },
  'over-tid-3-maaneder': { about: 'joint', part: 'followup3' },
  'over-tid-ensomhed-6-maaneder': { about: 'joint', outcome: 'tils', part: 'followup6' },
  'over-tid-6-maaneder': { about: 'joint', part: 'followup6' },
  'manglende-ensomhed': { about: 'imputed', outcome: 'tils' },
  manglende: { about: 'imputed' },
  paalidelighed: { about: 'reliability' },
  afsender: { about: 'senders' },
  'afsender-oplevet': { about: 'perceived' },
  'afsender-over-tid-3-maaneder': { about: 'jointSenders', part: 'followup3' },
  'afsender-over-tid-6-maaneder': { about: 'jointSenders', part: 'followup6' },
  sammenligning: { about: 'comparison' },
  plads: { about: 'place' },
} as const satisfies Readonly<Record<string, Kind>>

export type FigureName = keyof typeof kinds

export const figureNames = Object.keys(kinds) as FigureName[]

const kindOf = (name: FigureName): Kind => kinds[name]

export const aboutOf = (name: FigureName): About => kindOf(name).about

/** The outcome, where a figure is about one of the two; well-being when nothing else is said. */
export const outcomeIn = (name: FigureName): OutcomeId => kindOf(name).outcome ?? 'who5'

/** When: right after the course, or three or six months later. */
export const partOf = (name: FigureName): Part => kindOf(name).part ?? 'after'

/** The figure about something; the first of that kind where nothing more is asked. */
export const nameFor = (about: About, part: Part = 'after', outcome: OutcomeId = 'who5'): FigureName =>
  figureNames.find(
    (name) => aboutOf(name) === about && partOf(name) === part && outcomeIn(name) === outcome,
  ) ?? 'svar'

/** Whether a figure stands on the page of senders instead of among the answers of its group. */
export const isAboutSenders = (name: FigureName): boolean =>
  ['senders', 'perceived', 'jointSenders'].includes(aboutOf(name))
