export type { ConsentWay } from './consent/model.ts'
export { consentTextOf } from './consent/queries.ts'
export { consentOf, consentStandings, giveConsent } from './consent/store.ts'
export { eraseAgain, erasedParticipants } from './erasure/again.ts'
export { eraseParticipant } from './erasure/erase.ts'
export { registerParticipant, registerParticipants } from './identity/actions.ts'
export { holdPerson } from './identity/hold.ts'
export type { Identity, LookPurpose, Needs, Way } from './identity/model.ts'
export { noNeeds, participantKind } from './identity/model.ts'
export { openFor, sealFor } from './identity/notes.ts'
export {
  knownPseudonym,
  pseudonymReady,
  pseudonymsConsenting,
  pseudonymsOf,
} from './identity/pseudonyms.ts'
export { participantOf, participantsWithMail } from './identity/queries.ts'
export { keepAllUntil, keepUntil } from './identity/stays.ts'
export { basisOf } from './legal/queries.ts'
export { identitiesOf } from './looks/look.ts'
export type { Letter } from './mail/mail.ts'
export { mailParticipant } from './mail/mail.ts'
export { ownAddress } from './own/links.ts'
export type { OwnVisit } from './own/visit.tsx'
export { ownGet, ownPost } from './own/visit.tsx'
export { participants } from './room.ts'
export type { Rotation } from './rotation/rotate.ts'
export { rotateKeys } from './rotation/rotate.ts'
export { checkKeys } from './sealing/master.ts'
