import { done } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { basisOf, consentOf, consentTextOf, giveConsent, participantOf } from '../../../participants/index.ts'
import { may } from '../policy.ts'
import type { AnsweringTables } from '../tables.ts'
import type { Asked } from './model.ts'

/** The text to say yes to before answering, when answers rest on consent in the home municipality and there is none in force. */
export async function consentToAsk(context: Context, { who, course }: Asked): Promise<string | undefined> {
  const person = await participantOf(context, who.participantId)
  const basis = await basisOf(context, person?.municipalityId ?? course.municipalityId, 'answers')
  if (basis !== 'consent' || (await consentOf(context, who.participantId, 'answers'))) return undefined
  return (await consentTextOf(context, 'answers', context.language))?.text
}

/** Notes the yes to the text that was shown. */
export const sayYes = (context: Context, { who, course }: Asked) =>
  perform<AnsweringTables, undefined>(
    context,
    { permission: may.consent, subject: { kind: 'courses.course', id: course.id } },
    async (tx) => {
      await giveConsent(tx, context, who.participantId, 'answers', 'web')
      return done(undefined)
    },
  )
