import type { Permission } from '../../../src/kernel/permission.ts'
import type { Room, Route } from '../../../src/platform/rooms/room.ts'
import { headed, table } from './markdown.ts'

function forWhom({ rule }: Permission): string {
  if (rule === 'everyone') return 'everyone'
  if (rule === 'signedIn') return 'everyone signed in'
  return rule.map(({ role, at }) => (at === 'region' ? role : `${role} (${at})`)).join(', ')
}

const row = ({ method, path, permission }: Route): string[] => [
  method,
  `\`${path}\``,
  `\`${permission.name}\``,
  forWhom(permission),
]

const intro = `Every address of the platform, in the order in which they are tried. English pages have the same address
under \`/en\`. The gate in front of an address lets in whoever holds the permission anywhere; whether it holds at the thing itself is
asked again by the page or the action.`

/** Every address with its permission. */
export const routesPage = (rooms: readonly Room[]): string =>
  headed(
    'Addresses',
    intro,
    rooms.map(({ name, routes }) => [
      name,
      table(['method', 'address', 'permission', 'for'], routes.map(row)),
    ]),
  )
