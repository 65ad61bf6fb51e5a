/** The states of a project, in the order they are usually gone through. */
export const projectStates = [
  'proposal',
  'assessed',
  'approved',
  'running',
  'closed',
  'rejected',
  'withdrawn',
] as const
export type ProjectState = (typeof projectStates)[number]

/** What everybody may see; anything else is known inside the region only. */
export const publicStates = ['approved', 'running', 'closed'] as const satisfies readonly ProjectState[]

export const isPublicState = (state: ProjectState): boolean =>
  (publicStates as readonly ProjectState[]).includes(state)

export const levels = ['local', 'regional', 'national'] as const
export type Level = (typeof levels)[number]

/** Whom the citizens see behind a project. */
export const senders = ['peerToPeer', 'municipality', 'both', 'other'] as const
export type Sender = (typeof senders)[number]

/** Who carries a project out; decides which of the two kinds of supervision follows. */
export const executors = ['region', 'others'] as const
export type Executor = (typeof executors)[number]

/** Why several municipalities do together what one cannot lift alone. */
export const reasons = ['resources', 'criticalMass', 'competence', 'sharedNeed'] as const
export type Reason = (typeof reasons)[number]
/** The reasons that apply, each in the words of those who propose. */
export type Why = { readonly [R in Reason]?: string }

/** The four partners round a music project. */
export const corners = ['youthSchool', 'musicSchool', 'venue', 'musicActor'] as const
export type Corner = (typeof corners)[number]

export const administrations = ['culture', 'health', 'employment', 'school', 'social'] as const
export type Administration = (typeof administrations)[number]

/** How a running project is doing, as those who carry it see it. */
export const paces = ['asPlanned', 'needsAttention', 'stuck'] as const
export type Pace = (typeof paces)[number]
