/**
 * The map: which room may use which, through its `index.ts`. Read by the checks and drawn in ARCHITECTURE.md.
 * Upward effects travel as events.
 */
export const rooms = {
  people: [],
  governance: ['people'],
  agreement: ['people', 'governance'],
  projects: ['people', 'governance', 'agreement'],
  site: ['people', 'governance', 'agreement', 'projects'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type RoomName = keyof typeof rooms
