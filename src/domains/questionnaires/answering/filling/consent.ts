import { done } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import {
  basisOf,
  consentStandings,
  consentTextOf,
  giveConsent,
  participantOf,
} from '../../../participants/index.ts'
import { may } from '../policy.ts'
import type { AnsweringTables } from '../tables.ts'
import type { Asked } from './model.ts'

/** What stands between somebody and the questions: nothing, a text to say yes to, or the yes that they took back. */
export type ConsentGate = { readonly text: string } | 'takenBack' | undefined

/**
 * Answers may rest on consent in the home municipality: then it is asked for before the first. Who took a yes back is asked nothing, on
 * whatever ground, until they give it again on their own page.
 */
export async function consentGate(context: Context, { who, course }: Asked): Promise<ConsentGate> {
  const { participantId } = who
  const standing = (await consentStandings(context, [participantId], 'answers')).get(participantId)
  if (standing) return standing === 'given' ? undefined : 'takenBack'
  const person = await participantOf(context, participantId)
  const basis = await basisOf(context, person?.municipalityId ?? course.municipalityId, 'answers')
  if (basis !== 'consent') return undefined
  return await consentTextOf(context, 'answers', context.language)
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
