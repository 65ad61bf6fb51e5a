import { done, type Outcome } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { participantKind } from '../../../participants/index.ts'
import { may } from '../policy.ts'
import type { AnsweringTables } from '../tables.ts'
import { deleteAnswersOf } from './forgetting.ts'

/** A participant takes all answers back. */
export const deleteMyAnswers = (context: Context, participantId: string): Promise<Outcome<undefined>> =>
  perform<AnsweringTables, undefined>(
    context,
    { permission: may.withdraw, subject: { kind: participantKind, id: participantId } },
    async (tx) => {
      await deleteAnswersOf(tx, context, participantId)
      return done(undefined)
    },
  )
