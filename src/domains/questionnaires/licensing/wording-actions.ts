import type { Transaction } from 'kysely'
import { personIdOf } from '../../../kernel/actor.ts'
import type { Language } from '../../../kernel/language.ts'
import { absent, done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import type { Instrument } from '../instruments/model.ts'
import { instrumentNamed } from '../instruments/shelf.ts'
import { may } from '../policy.ts'
import type { QuestionnaireTables } from '../tables.ts'
import type { PastedWording } from './model.ts'
import { pastedWording } from './queries.ts'
import { mayBeAsked, openLanguages } from './rules.ts'
import { lockedSetting, remember, subject } from './settling.ts'

type Tx = Transaction<QuestionnaireTables>

export type WordingRefusal = 'licenceFirst' | 'forbidden' | 'shipped'

async function whyNot(
  tx: Tx,
  file: Instrument,
  language: Language,
  content: PastedWording,
): Promise<WordingRefusal | undefined> {
  if (!openLanguages(file).includes(language)) return 'shipped'
  const { confirmed_on } = await lockedSetting(tx, file.id)
  if (file.licence.state !== 'built-in' && !confirmed_on) return 'licenceFirst'
  return mayBeAsked(content) ? undefined : 'forbidden'
}

/** Adds the region's wording in one language. @param number of the wording the form was drawn from, 0 when there was none */
export function addWording(
  context: Context,
  id: string,
  language: Language,
  number: number,
  content: PastedWording,
): Promise<Outcome<true, WordingRefusal>> {
  return perform<QuestionnaireTables, true, WordingRefusal>(
    context,
    { permission: may.word, subject: subject(id), detail: { language } },
    async (tx) => {
      const file = instrumentNamed(id)
      if (!file) return absent
      const reason = await whyNot(tx, file, language, content)
      if (reason) return refused(reason)
      const stored = await pastedWording({ database: tx as never }, file, language)
      if (stored && isSame(stored.content, content)) return done(true)
      if ((stored?.number ?? 0) !== number) return stale({}, stored?.number ?? 0)
      await tx
        .insertInto('questionnaires.wording')
        .values({
          instrument_id: id,
          instrument_version: file.version,
          language,
          number: number + 1,
          content: JSON.stringify(content),
          added_by: personIdOf(context.actor) ?? null,
          added_at: context.now,
        })
        .execute()
      await remember(tx, context, id, { what: 'worded', language })
      return done(true)
    },
  )
}

/** Whether two wordings say the same; the order of names is the database's own. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => isSame((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]))
  )
}
