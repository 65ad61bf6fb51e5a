import { done, type Outcome } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import type { Asked } from '../filling/model.ts'
import { may } from '../policy.ts'
import type { AnsweringTables } from '../tables.ts'
import { beginSitting, type SittingWay } from './sitting.ts'

/** Somebody gave a code that fits and sits down. The audit says on which course, not who. @returns the secret for the cookie */
export const sitDown = (
  context: Context,
  { who, wave, course }: Asked,
  way: SittingWay,
): Promise<Outcome<string>> =>
  perform<AnsweringTables, string>(
    context,
    { permission: may.identify, subject: { kind: 'courses.course', id: course.id }, detail: { way } },
    async (tx) =>
      done(
        await beginSitting(tx, context, {
          ...{ enrolmentId: who.enrolmentId, participantId: who.participantId },
          ...{ courseId: course.id, wave, way },
        }),
      ),
  )
