import { randomUUID } from 'node:crypto'
import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { largestFile } from '../../../platform/files/files.ts'
import { again, conflict, missing, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { typedOf, type Understood, understand } from '../../../ui/form/understand/index.ts'
import { answerTo } from '../parts/answer-to.ts'
import { type OpenProject, withProject } from '../parts/open-project.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { newIdIn } from '../proposals/form.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { words } from '../words.ts'
import { editNote, writeNote } from './actions.ts'
import { noteForm } from './form.ts'
import type { NoteFields } from './model.ts'
import { NotePage, NotesPage } from './pages/notes.tsx'
import { pictureSent } from './picture.ts'
import { notesOf } from './queries.ts'

const list = async (
  visit: Visit,
  { project, rights }: OpenProject,
  values: Typed,
  problems?: readonly Problem[],
) => (
  <NotesPage
    frame={visit.frame}
    project={project}
    rights={rights}
    around={await surroundingsOf(visit)}
    notes={await notesOf(visit, project.id, { onlyPublic: !rights.seesInside })}
    values={values}
    problems={problems ?? []}
  />
)

const show = async (visit: Visit, open: OpenProject): Promise<Reply> =>
  page(await list(visit, open, { id: randomUUID() }))

const problemsOf = (read: Understood<NoteFields>, problem: Problem | undefined): Problem[] => [
  ...(read.ok ? [] : read.problems),
  ...(problem ? [problem] : []),
]

async function write(visit: Visit, open: OpenProject): Promise<Reply> {
  const { typed } = await visit.sent()
  const id = newIdIn(typed) ?? randomUUID()
  const read = understand(noteForm, typed, visit.language)
  const { picture, problem } = await pictureSent(visit, typed)
  if (!read.ok || problem)
    return again(await list(visit, open, { ...typedOf(typed), id }, problemsOf(read, problem)))
  const outcome = await writeNote(visit, open.project.id, { id, note: read.value, picture })
  return answerTo(visit, outcome, paths.notes(open.project.id), words(visit.language).work.notes.written)
}

async function one(visit: Visit, { project }: OpenProject) {
  const notes = await notesOf(visit, project.id, { onlyPublic: false })
  return notes.find(({ id }) => id === visit.param('note'))
}

async function showOne(visit: Visit, open: OpenProject): Promise<Reply> {
  const note = await one(visit, open)
  if (!note) return missing
  const values = {
    text: note.text,
    pace: note.pace,
    isPublic: note.isPublic ? 'on' : '',
    version: String(note.version),
  }
  return page(<NotePage frame={visit.frame} project={open.project} note={note} values={values} />)
}

async function saveOne(visit: Visit, open: OpenProject): Promise<Reply> {
  const note = await one(visit, open)
  if (!note) return missing
  const { typed, version } = await visit.sent()
  const shown = { frame: visit.frame, project: open.project, note, values: typedOf(typed) }
  const read = understand(noteForm, typed, visit.language)
  const sent = await pictureSent(visit, typed)
  if (!read.ok || sent.problem)
    return again(<NotePage {...shown} problems={problemsOf(read, sent.problem)} />)
  const picture = sent.picture ?? (typed['dropPicture'] === 'on' ? ('none' as const) : undefined)
  const outcome = await editNote(visit, open.project.id, { id: note.id, version, note: read.value, picture })
  if (!outcome.ok && outcome.refusal.kind === 'stale') {
    const { current, version } = outcome.refusal
    return conflict(<NotePage {...shown} stale={{ theirs: current, version }} />)
  }
  return answerTo(visit, outcome, paths.notes(open.project.id), words(visit.language).work.notes.saved)
}

export const noteRoutes: Route[] = [
  get(paths.notes(':id'), may.work, withProject(undefined, show)),
  post(paths.notes(':id'), may.carryOut, withProject(may.carryOut, write), largestFile + 1_048_576),
  get(paths.note(':id', ':note'), may.carryOut, withProject(may.carryOut, showOne)),
  post(paths.note(':id', ':note'), may.carryOut, withProject(may.carryOut, saveOne), largestFile + 1_048_576),
]
