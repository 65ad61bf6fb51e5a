import { rooms } from '../../../src/domains/rooms.ts'
import { headed } from './markdown.ts'

const arrows = Object.entries(rooms).flatMap(([room, uses]) => [
  `  ${room}`,
  ...uses.map((used) => `  ${room} --> ${used}`),
])

const intro = `Which room may use which, through its \`index.ts\`. An arrow points at the room that is used; what happens below
reaches the rooms above as an event in the same transaction.`

/** The map of the rooms, drawn from \`src/domains/rooms.ts\`. */
export const roomsPage = (): string =>
  headed('Rooms', intro, [['The map', `\`\`\`mermaid\nflowchart BT\n${arrows.join('\n')}\n\`\`\``]])
