import { type Holder, policyOf } from '../../../kernel/permission.ts'

const run: readonly Holder[] = [{ role: 'secretariat', at: 'region' }]
const consultants: readonly Holder[] = [{ role: 'consultant', at: 'organisation' }]

/** Who may do what here. Who has a card acts by a secret link and needs no account. */
export const may = policyOf('likeminded', {
  read: 'everyone',
  'card.make': 'everyone',
  'card.report': 'everyone',
  'own.change': 'everyone',
  /** The page from inside: reported cards, bridge persons, who waits to be joined. Each sees only what is theirs. */
  work: 'signedIn',
  /** Look at a reported card, and say whether it is shown again. */
  'cards.judge': [...run, ...consultants],
  'bridges.arrange': [...run, ...consultants],
  /** Agree to be a bridge person, and bring two together; the actions look whether it is oneself. */
  'bridge.answer': 'signedIn',
  'bridge.join': 'signedIn',
})
