import { type Role, roles } from '../../../src/kernel/actor.ts'
import type { Holder, Permission } from '../../../src/kernel/permission.ts'
import type { Room } from '../../../src/platform/rooms/room.ts'
import { headed, table } from './markdown.ts'

const heldAt = ({ rule }: Permission, role: Role): string => {
  if (rule === 'everyone' || rule === 'signedIn') return '✓'
  const places = rule.filter((holder: Holder) => holder.role === role).map(({ at }) => at)
  return [...new Set(places)].join(', ')
}

function row(permission: Permission): string[] {
  const visitor = permission.rule === 'everyone' ? '✓' : ''
  return [`\`${permission.name}\``, visitor, ...roles.map((role) => heldAt(permission, role))]
}

const intro = `Who may do what: every permission of every room, read from its policy. ✓ means without any condition. A word says
where the role must be held at least: at a \`project\`, at an \`organisation\`, or for the whole \`region\`; a role that is held for the
region holds everywhere. A permission that nobody holds belongs to the platform itself. What somebody may do as a member of a
body, or with a thing of their own, is asked by the room.`

/** The matrix of permissions × roles. */
export const rightsPage = (rooms: readonly Room[]): string =>
  headed(
    'Rights',
    intro,
    rooms.map(({ name, policy }) => [
      name,
      table(['permission', 'visitor', ...roles], Object.values(policy).map(row)),
    ]),
  )
