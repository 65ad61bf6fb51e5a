export type { ConsentPurpose, ConsentWay } from './consent/model.ts'
export type { Consent } from './consent/store.ts'
export { consentOf, giveConsent, withdrawConsent } from './consent/store.ts'
export { eraseParticipant } from './erasure/erase.ts'
export type { NewParticipant } from './identity/actions.ts'
export {
  changeIdentity,
  keepUntil,
  registerParticipant,
  registerParticipants,
} from './identity/actions.ts'
export type { Identity, LookPurpose, Needs, Way } from './identity/model.ts'
export { noNeeds, participantKind } from './identity/model.ts'
export { knownPseudonym, pseudonymOf } from './identity/pseudonyms.ts'
export { participantOf, participantsWithMail } from './identity/queries.ts'
export { identitiesOf } from './looks/look.ts'
export type { Letter } from './mail/mail.ts'
export { mailParticipant } from './mail/mail.ts'
export { ownAddress } from './own/links.ts'
export { ownPaths } from './own/paths.ts'
export type { OwnVisit } from './own/visit.tsx'
export { ownGet, ownPost } from './own/visit.tsx'
export { participants } from './room.ts'
export { checkKeys } from './sealing/master.ts'
