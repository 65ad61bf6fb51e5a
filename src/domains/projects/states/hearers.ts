import type { Transaction } from 'kysely'
import { isUuid } from '../../../kernel/ids.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { hears } from '../../../platform/events/announce.ts'
import type { Decided, Revoked } from '../../governance/index.ts'
import type { ProjectTables } from '../tables.ts'
import { move, projectToMove } from './actions.ts'
import { decided } from './machine.ts'

interface Word {
  readonly subjectId: string
  readonly decisionId: string
  readonly outcome: Decided['outcome'] | 'revoked'
}

/** Lets a decision of a body do to a project what it says; runs in the transaction of the decision. */
async function follow(tx: Transaction<ProjectTables>, context: Context, word: Word): Promise<void> {
  const project = isUuid(word.subjectId) ? await projectToMove(tx, word.subjectId) : undefined
  const to = project && decided(project.state, word.outcome)
  if (project && to) await move(tx, context, project, { to, words: '', decisionId: word.decisionId })
}

const kind = 'projects.project'

export const hearers = [
  hears('governance.decided', async (tx, context, decision: Decided) => {
    if (decision.kind === kind) await follow(tx as never, context, decision)
  }),
  hears('governance.revoked', async (tx, context, revoked: Revoked) => {
    if (revoked.kind === kind) await follow(tx as never, context, { ...revoked, outcome: 'revoked' })
  }),
]
