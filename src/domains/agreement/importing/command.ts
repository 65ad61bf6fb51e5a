import type { Language } from '../../../kernel/language.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import type { ImportRefusal } from '../import/source.ts'
import { newKey } from '../once.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import type { AgreementTables } from '../tables.ts'
import { words as wordsIn } from '../words.ts'
import { keepReading, type SavedText, saveAsVersion } from './actions.ts'
import { firstFields, readFinished } from './form.ts'
import { type ReadAgreement, readAgreementFile } from './reading.ts'

/** What became of a file: a draft text of a new agreement, or a working draft when something must be corrected first. */
export interface Imported {
  readonly kind: 'text' | 'workingDraft'
  /** Where to read or correct it, without language prefix. */
  readonly path: string
  readonly title: string
  readonly focusAreas: number
  readonly objectives: number
  readonly unrecognised: number
}

export type ImportResult =
  | { readonly ok: true; readonly value: Imported }
  | { readonly ok: false; readonly reason: ImportRefusal | 'forbidden' }

const counted = ({ text }: ReadAgreement) => ({
  title: text.title,
  focusAreas: text.areas.length,
  objectives: text.areas.reduce((count, area) => count + area.objectives.length, 0),
  unrecognised: text.unplaced.length,
})

function saveAtOnce(
  context: Context,
  read: ReadAgreement,
  fileName: string,
): Promise<Outcome<SavedText>> | undefined {
  const finished = readFinished(firstFields(read), context.language, wordsIn(context.language))
  if (!finished.ok) return undefined
  return perform<AgreementTables, SavedText>(
    context,
    { permission: may.import, subject: ({ slug }) => ({ kind: 'agreement', id: slug }) },
    async (tx) => {
      const saved = await saveAsVersion(tx, context, finished.value, fileName)
      if (!saved) throw new Error('a new agreement was not founded')
      return done(saved)
    },
  )
}

/**
 * Imports an agreement text from a file, as the import page does: as the draft text of a new agreement, or, when title, period
 * or a focus area is missing, as a working draft to be corrected in the browser.
 * @returns where it is, or why the file was not read; `importSentence` says it in words
 */
export async function importAgreement(
  context: Context,
  bytes: Uint8Array,
  fileName: string,
): Promise<ImportResult> {
  const read = readAgreementFile(bytes, fileName, newKey)
  if (!read.ok) return read
  const saved = await saveAtOnce(context, read.value, fileName)
  if (saved?.ok) {
    const { slug, number } = saved.value
    return {
      ok: true,
      value: { kind: 'text', path: paths.workVersion(slug, number), ...counted(read.value) },
    }
  }
  if (saved) return { ok: false, reason: 'forbidden' }
  const kept = await keepReading(context, newKey(), fileName, read.value)
  if (!kept.ok) return { ok: false, reason: 'forbidden' }
  return {
    ok: true,
    value: { kind: 'workingDraft', path: paths.workDraft(kept.value.id), ...counted(read.value) },
  }
}

/** Why a file was not imported, in one sentence. */
export const importSentence = (reason: ImportRefusal, language: Language): string =>
  wordsIn(language).text.importRefusals[reason]
