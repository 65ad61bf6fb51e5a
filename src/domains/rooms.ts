/**
 * The map: which room may use which, through its `index.ts`. Read by the checks and drawn in ARCHITECTURE.md.
 * Upward effects travel as events.
 */
export const rooms = {
  people: [],
  governance: ['people'],
  agreement: ['people', 'governance'],
  projects: ['people', 'governance', 'agreement'],
  participants: ['people'],
  courses: ['people', 'agreement', 'projects', 'participants'],
  questionnaires: ['people', 'agreement', 'participants', 'courses'],
  effects: ['people', 'governance', 'agreement', 'projects', 'participants', 'courses', 'questionnaires'],
  activities: ['people', 'agreement', 'projects', 'participants', 'courses'],
  finding: ['people', 'governance', 'agreement', 'projects', 'courses', 'activities'],
  syndication: [
    'people',
    'governance',
    'agreement',
    'projects',
    'participants',
    'courses',
    'effects',
    'activities',
  ],
  site: [
    'people',
    'governance',
    'agreement',
    'projects',
    'participants',
    'courses',
    'questionnaires',
    'effects',
    'activities',
    'finding',
    'syndication',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type RoomName = keyof typeof rooms
