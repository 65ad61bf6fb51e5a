import { z } from 'zod'
import { personIdOf } from '../../../kernel/actor.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import { done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { day, longText, understand } from '../../../ui/form/understand/index.ts'
import { may } from '../policy.ts'
import type { ParticipantTables } from '../tables.ts'
import type { ConsentPurpose } from './model.ts'

const text = z.object({ textDa: longText({ max: 3000 }), textEn: longText({ max: 3000 }), from: day() })
export type NewText = z.infer<typeof text>
export type TextRefusal = 'past' | 'tooEarly'

export const understandText = (typed: Typed, language: Language) => understand(text, typed, language)

/**
 * Writes a new version of a text to consent to. Sent twice, it is written once.
 * @param after the version the writer saw; somebody else's newer one is shown first
 */
export function writeText(
  context: Context,
  purpose: ConsentPurpose,
  { textDa, textEn, from }: NewText,
  after: number,
): Promise<Outcome<undefined, TextRefusal>> {
  return perform<ParticipantTables, undefined, TextRefusal>(
    context,
    {
      permission: may['consentText.write'],
      subject: { kind: 'participants.consent_text', id: purpose },
      detail: { from: from.toString() },
    },
    async (tx) => {
      const latest = await tx
        .selectFrom('participants.consent_text')
        .selectAll()
        .where('purpose', '=', purpose)
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst()
      if (latest?.text_da === textDa && latest.text_en === textEn) return done(undefined)
      const number = latest?.number ?? 0
      if (latest && number !== after)
        return stale({ textDa: latest.text_da, textEn: latest.text_en }, latest.number)
      if (Temporal.PlainDate.compare(from, context.today) < 0) return refused('past')
      if (latest && Temporal.PlainDate.compare(from, latest.from_day) < 0) return refused('tooEarly')
      await tx
        .insertInto('participants.consent_text')
        .values({
          ...{ id: crypto.randomUUID(), purpose, number: number + 1, text_da: textDa, text_en: textEn },
          ...{ from_day: from, written_by: personIdOf(context.actor) ?? null },
        })
        .execute()
      return done(undefined)
    },
  )
}
