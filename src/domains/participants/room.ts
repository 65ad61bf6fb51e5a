import type { Room } from '../../platform/rooms/room.ts'
import { participantKind } from './identity/model.ts'
import { addressParticipant } from './mail/mail.ts'
import { may } from './policy.ts'

/** Who the people on the courses are, encrypted and apart from what they answer. */
export const participants: Room = {
  name: 'participants',
  policy: may,
  routes: [],
  addressees: { [participantKind]: addressParticipant },
}
