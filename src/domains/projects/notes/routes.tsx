import { randomUUID } from 'node:crypto'
import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { again, conflict, missing, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { typedOf, understand } from '../../../ui/form/understand/index.ts'
import { answerTo } from '../parts/answer-to.ts'
import { type OpenProject, withProject } from '../parts/open-project.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { newIdIn } from '../proposals/form.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { words } from '../words.ts'
import { editNote, writeNote } from './actions.ts'
import { noteForm } from './form.ts'
import { NotePage, NotesPage } from './pages/notes.tsx'
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

async function write(visit: Visit, open: OpenProject): Promise<Reply> {
  const { typed } = await visit.sent()
  const id = newIdIn(typed) ?? randomUUID()
  const read = understand(noteForm, typed, visit.language)
  if (!read.ok) return again(await list(visit, open, { ...typedOf(typed), id }, read.problems))
  const outcome = await writeNote(visit, open.project.id, id, read.value)
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
  return page(<NotePage frame={visit.frame} project={open.project} id={note.id} values={values} />)
}

async function saveOne(visit: Visit, open: OpenProject): Promise<Reply> {
  const note = await one(visit, open)
  if (!note) return missing
  const { typed, version } = await visit.sent()
  const shown = { frame: visit.frame, project: open.project, id: note.id, values: typedOf(typed) }
  const read = understand(noteForm, typed, visit.language)
  if (!read.ok) return again(<NotePage {...shown} problems={read.problems} />)
  const outcome = await editNote(visit, open.project.id, note.id, version, read.value)
  if (!outcome.ok && outcome.refusal.kind === 'stale') {
    const { current, version } = outcome.refusal
    return conflict(<NotePage {...shown} stale={{ theirs: current, version }} />)
  }
  return answerTo(visit, outcome, paths.notes(open.project.id), words(visit.language).work.notes.saved)
}

export const noteRoutes: Route[] = [
  get(paths.notes(':id'), may.work, withProject(undefined, show)),
  post(paths.notes(':id'), may.carryOut, withProject(may.carryOut, write)),
  get(paths.note(':id', ':note'), may.carryOut, withProject(may.carryOut, showOne)),
  post(paths.note(':id', ':note'), may.carryOut, withProject(may.carryOut, saveOne)),
]
