import { type Language, languages } from '../../../kernel/language.ts'
import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { again, conflict, missing, page, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { fillForm } from '../../../ui/index.ts'
import type { Instrument } from '../instruments/model.ts'
import { instrumentNamed } from '../instruments/shelf.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words as wordsIn } from '../words.ts'
import type { Theirs } from './pages/forms.tsx'
import { WordingPage } from './pages/wording.tsx'
import { heldInstrument, pastedWording } from './queries.ts'
import { mayBeWorded, openLanguages } from './rules.ts'
import { addWording } from './wording-actions.ts'
import { readWording, typedWording } from './wording-form.ts'

interface Open {
  readonly file: Instrument
  readonly language: Language
}

/** The instrument and the language of the path, when wording may be added there. */
async function opened(visit: Visit): Promise<Open | undefined> {
  const file = instrumentNamed(visit.param('id'))
  const language = languages.find((one) => one === visit.param('language'))
  if (!file || !language || !openLanguages(file).includes(language)) return undefined
  const held = await heldInstrument(visit, file.id)
  return held && mayBeWorded(file, held.setting) ? { file, language } : undefined
}

type Shown = { typed?: Typed; problems?: readonly Problem[]; isStale?: boolean }

async function wordingPage(visit: Visit, { file, language }: Open, { typed, problems, isStale }: Shown = {}) {
  const stored = await pastedWording(visit, file, language)
  const current = stored ? typedWording(stored.content) : {}
  const theirs: Theirs | undefined = isStale ? { current, version: stored?.number ?? 0 } : undefined
  return (
    <WordingPage
      frame={visit.frame}
      instrument={file}
      language={language}
      form={fillForm(visit.frame, typed ?? current, problems)}
      number={stored?.number ?? 0}
      theirs={theirs}
    />
  )
}

async function save(visit: Visit, open: Open): Promise<Reply> {
  const { typed, version } = await visit.sent()
  const words = wordsIn(visit.language)
  const read = readWording(open.file, typed, visit.language)
  if (!read.ok) return again(await wordingPage(visit, open, { typed, problems: read.problems }))
  const saved = await addWording(visit, open.file.id, open.language, version, read.value)
  if (saved.ok) return see(paths.instrument(open.file.id), words.wording.saved)
  const { refusal } = saved
  if (refusal.kind === 'stale') return conflict(await wordingPage(visit, open, { typed, isStale: true }))
  if (refusal.kind !== 'refused') return missing
  const problems = [{ field: '', text: words.refusals[refusal.reason] }]
  return again(await wordingPage(visit, open, { typed, problems }))
}

export const wordingRoutes: readonly Route[] = [
  get(paths.wording(':id', ':language'), may.word, async (visit) => {
    const open = await opened(visit)
    return open ? page(await wordingPage(visit, open)) : missing
  }),
  post(paths.wording(':id', ':language'), may.word, async (visit) => {
    const open = await opened(visit)
    return open ? save(visit, open) : missing
  }),
]
