import { isUuid } from '../../../kernel/ids.ts'
import type { Problem, Typed } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { filesOf, largestFile } from '../../../platform/files/files.ts'
import { again, missing, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { text, typedOf } from '../../../ui/form/understand/index.ts'
import { answerTo, refusalSentence } from '../parts/answer-to.ts'
import { type OpenProject, withProject } from '../parts/open-project.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { words } from '../words.ts'
import { addFile, dropFile } from './actions.ts'
import { fileKinds } from './model.ts'
import { FilesPage, type ShownFile } from './pages/files.tsx'

/** All files of a project for those who work with it, or only the public ones. */
export async function projectFiles(context: Context, id: string, all: boolean): Promise<ShownFile[]> {
  const open = await filesOf(context, { kind: fileKinds.public, id })
  const inside = all ? await filesOf(context, { kind: fileKinds.internal, id }) : []
  return [
    ...inside.map((file) => ({ ...file, isPublic: false })),
    ...open.map((file) => ({ ...file, isPublic: true })),
  ]
}

const list = async (
  visit: Visit,
  { project, rights }: OpenProject,
  values?: Typed,
  problems?: readonly Problem[],
) => (
  <FilesPage
    frame={visit.frame}
    project={project}
    rights={rights}
    around={await surroundingsOf(visit)}
    files={await projectFiles(visit, project.id, true)}
    largest={largestFile}
    values={values ?? {}}
    problems={problems ?? []}
  />
)

async function show(visit: Visit, open: OpenProject): Promise<Reply> {
  return open.rights.seesInside ? page(await list(visit, open)) : missing
}

async function add(visit: Visit, open: OpenProject): Promise<Reply> {
  const { typed, files } = await visit.sent()
  const { files: w } = words(visit.language).work
  const file = files['file']?.[0]
  const wrong = async (field: string, said: string) =>
    again(await list(visit, open, typedOf(typed), [{ field, text: said }]))
  if (!file) return wrong('file', w.missing)
  const altText = text({ max: 500, optional: true }).safeParse(typed['altText']).data ?? ''
  const outcome = await addFile(visit, open.project.id, file, {
    altText,
    isPublic: typed['isPublic'] === 'on',
  })
  if (!outcome.ok && outcome.refusal.kind === 'refused') {
    const { reason } = outcome.refusal
    return wrong(reason === 'altTextMissing' ? 'altText' : 'file', refusalSentence(visit, reason))
  }
  return answerTo(visit, outcome, paths.files(open.project.id), w.kept)
}

async function drop(visit: Visit, { project }: OpenProject): Promise<Reply> {
  const file = visit.param('file')
  if (!isUuid(file)) return missing
  const outcome = await dropFile(visit, project.id, file)
  return answerTo(visit, outcome, paths.files(project.id), words(visit.language).work.files.dropped)
}

export const fileRoutes: Route[] = [
  get(paths.files(':id'), may.readProposals, withProject(undefined, show)),
  post(paths.files(':id'), may.carryOut, withProject(may.carryOut, add), largestFile + 1_048_576),
  post(paths.dropFile(':id', ':file'), may.carryOut, withProject(may.carryOut, drop)),
]
