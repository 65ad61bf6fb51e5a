import { isUuid } from '../../../../kernel/ids.ts'
import type { Language } from '../../../../kernel/language.ts'
import type { Typed } from '../../../../kernel/outcome.ts'
import type { SentForm } from '../../../../platform/http/form.ts'
import { again, page, type Reply, refusedEntry, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { fillForm, type Option } from '../../../../ui/index.ts'
import type { Instrument } from '../../instruments/model.ts'
import { instrumentNamed } from '../../instruments/shelf.ts'
import { heldInstruments, pastedWording } from '../../licensing/queries.ts'
import { mayBeWorded, openLanguages } from '../../licensing/rules.ts'
import { addWording } from '../../licensing/wording-actions.ts'
import { createOwn } from '../../own/actions.ts'
import { paths } from '../../paths.ts'
import { may } from '../../policy.ts'
import { words as wordsIn } from '../../words.ts'
import { ImportPage } from './pages/import.tsx'
import { ownFrom, wordingFrom } from './read.ts'
import { faultSentence } from './sentences.ts'

/** What a file may become: own questions, or the wording of an instrument whose licence covers it. */
interface Target extends Option {
  readonly wording?: { readonly file: Instrument; readonly language: Language }
}

async function targetsOf(visit: Visit): Promise<readonly Target[]> {
  const { importing } = wordsIn(visit.language)
  const held = await heldInstruments(visit)
  const wordings = held.flatMap(({ instrument: { id }, setting }) => {
    const file = instrumentNamed(id)
    if (!file || !mayBeWorded(file, setting)) return []
    return openLanguages(file).map((language) => ({
      value: `${id}-${language}`,
      label: importing.asWording(file.title[visit.language], language),
      wording: { file, language },
    }))
  })
  return [{ value: 'own', label: importing.asOwn }, ...wordings]
}

async function importPage(visit: Visit, typed: Typed, problem?: string) {
  const problems = problem ? [{ field: 'content', text: problem }] : []
  const key = typeof typed['key'] === 'string' && isUuid(typed['key']) ? typed['key'] : crypto.randomUUID()
  const form = fillForm(visit.frame, { ...typed, key }, problems, 'import-')
  return <ImportPage frame={visit.frame} form={form} targets={await targetsOf(visit)} />
}

/** A file goes before pasted text; bytes that are no text become signs that no JSON has. */
function textOf({ files, typed }: SentForm): string {
  const [file] = files['file'] ?? []
  if (file) return new TextDecoder().decode(file.bytes)
  return typeof typed['content'] === 'string' ? typed['content'] : ''
}

async function asOwn(visit: Visit, typed: Typed, text: string): Promise<Reply> {
  const words = wordsIn(visit.language)
  const read = ownFrom(text)
  if (!read.ok) return again(await importPage(visit, typed, faultSentence(read.fault, words)))
  const key = typeof typed['key'] === 'string' && isUuid(typed['key']) ? typed['key'] : crypto.randomUUID()
  const made = await createOwn(visit, key, read.value.content, read.value.origin)
  if (made.ok) return see(paths.own(made.value), words.importing.madeOwn)
  return made.refusal.kind === 'refused'
    ? again(await importPage(visit, typed, words.refusals[made.refusal.reason]))
    : refusedEntry
}

async function asWording(visit: Visit, typed: Typed, text: string, wording: NonNullable<Target['wording']>) {
  const { file, language } = wording
  const words = wordsIn(visit.language)
  const read = wordingFrom(text, file, language)
  if (!read.ok) return again(await importPage(visit, typed, faultSentence(read.fault, words)))
  const stored = await pastedWording(visit, file, language)
  const kept = stored ? { instruction: stored.content.instruction, stem: stored.content.stem } : {}
  const saved = await addWording(visit, file.id, language, stored?.number ?? 0, { ...read.value, ...kept })
  if (saved.ok) return see(paths.instrument(file.id), words.importing.madeWording)
  return saved.refusal.kind === 'refused'
    ? again(await importPage(visit, typed, words.refusals[saved.refusal.reason]))
    : refusedEntry
}

async function readIn(visit: Visit): Promise<Reply> {
  const sent = await visit.sent()
  const { importing } = wordsIn(visit.language)
  const text = textOf(sent)
  if (!text.trim()) return again(await importPage(visit, sent.typed, importing.nothing))
  const target = (await targetsOf(visit)).find(({ value }) => value === sent.typed['target'])
  return target?.wording ? asWording(visit, sent.typed, text, target.wording) : asOwn(visit, sent.typed, text)
}

export const importRoutes: readonly Route[] = [
  get(paths.import(), may.import, async (visit) => page(await importPage(visit, {}))),
  post(paths.import(), may.import, readIn, 2_100_000),
]
