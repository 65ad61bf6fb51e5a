import { policyOf } from '../../../kernel/permission.ts'

const secretariat = { role: 'secretariat', at: 'region' } as const
const researcher = { role: 'researcher', at: 'region' } as const

/** Who may do what in research. Of studies, a researcher sees and works on only those one takes part in. */
export const may = policyOf('research', {
  /** Published figures for other programs. */
  reuse: 'everyone',
  /** Opens the studies and the codebook. */
  read: [secretariat, researcher],
  /** Writes a study and asks for data. */
  ask: [secretariat, researcher],
  /** Decides about a request: the data steward. Never about a study one takes part in or has asked for. */
  decide: [secretariat],
  /** Fetches what proves a published snapshot: the scores behind it, and the script that finds its numbers again. */
  verify: [secretariat],
  /** Fetches the data of a study one takes part in. */
  fetch: [researcher],
})
