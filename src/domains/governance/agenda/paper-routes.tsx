import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { largestFile, readyFile } from '../../../platform/files/files.ts'
import type { SentForm } from '../../../platform/http/form.ts'
import { again, page, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { understand } from '../../../ui/form/understand/index.ts'
import { fillForm } from '../../../ui/index.ts'
import { answered, sentenceOf } from '../answering.ts'
import type { Meeting } from '../meetings/model.ts'
import { meetingAgain } from '../meetings/routes.tsx'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { paperForm } from './form.ts'
import type { AgendaItem } from './model.ts'
import { PapersPage } from './pages/forms.tsx'
import { addPaper, type NewPaper, removePaper } from './papers.ts'
import { withOwnItem } from './routes.tsx'

const shown = (
  { frame }: Visit,
  meeting: Meeting,
  item: AgendaItem,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) => <PapersPage frame={frame} form={fillForm(frame, typed, problems)} meeting={meeting} item={item} />

type Read = { readonly paper: NewPaper } | { readonly problems: readonly Problem[] }

const problem = (field: string, text: string): Read => ({ problems: [{ field, text }] })

/** Reads a paper: a file or a link, never both; a paper without a title is called what its file is called. */
async function readPaper({ language }: Visit, { typed, files }: SentForm): Promise<Read> {
  const { agenda } = words(language)
  const read = understand(paperForm, typed, language)
  if (!read.ok) return { problems: read.problems }
  const { title, url } = read.value
  const [file] = files.file ?? []
  if (file && url) return problem('file', agenda.paperBoth)
  if (url) return { paper: { title: title ?? new URL(url).hostname, url } }
  if (!file) return problem('file', agenda.paperMissing)
  const name = title ?? file.name.slice(-160)
  const ready = await readyFile(file, { takes: 'documents', altText: name })
  return ready.ok
    ? { paper: { title: name, file: ready.value } }
    : problem('file', sentenceOf(language, ready.refusal))
}

const ask = get(
  paths.papers(':id', ':item'),
  may.arrange,
  withOwnItem(async (visit, meeting, item) => page(shown(visit, meeting, item))),
)

const add = post(
  paths.papers(':id', ':item'),
  may.arrange,
  withOwnItem(async (visit, meeting, item) => {
    const sent = await visit.sent()
    const read = await readPaper(visit, sent)
    const back = (problems: readonly Problem[]) => again(shown(visit, meeting, item, sent.typed, problems))
    if ('problems' in read) return back(read.problems)
    const done = () => see(paths.papers(meeting.id, item.id), words(visit.language).agenda.paperAdded)
    return answered(visit.language, await addPaper(visit, meeting, item.id, read.paper), done, back)
  }),
  largestFile + 100_000,
)

const remove = post(
  paths.removePaper(':id', ':item', ':paper'),
  may.arrange,
  withOwnItem(async (visit, meeting, item) => {
    const paper = item.papers.find(({ id }) => id === visit.param('paper'))
    const done = () => see(paths.papers(meeting.id, item.id), words(visit.language).agenda.paperRemoved)
    if (!paper) return done()
    return answered(visit.language, await removePaper(visit, meeting, item.id, paper.id), done, (problems) =>
      meetingAgain(visit, meeting.id, problems),
    )
  }),
)

export const paperRoutes: readonly Route[] = [ask, add, remove]
