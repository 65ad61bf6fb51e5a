import { done, type Outcome } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { type FileRefusal, keepFile, readyFile, removeFile } from '../../../platform/files/files.ts'
import type { SentFile } from '../../../platform/http/form.ts'
import { may } from '../policy.ts'
import { lockedPlace } from '../states/place.ts'
import type { ProjectTables } from '../tables.ts'
import { fileKinds, reachOf } from './model.ts'

const deed = (project: string, detail: Readonly<Record<string, unknown>>) => ({
  permission: may.carryOut,
  place: lockedPlace(project),
  subject: { kind: 'projects.project', id: project },
  detail,
})

interface Wish {
  readonly altText: string
  readonly isPublic: boolean
}

/** Adds a file to a project. */
export async function addFile(
  context: Context,
  project: string,
  file: SentFile,
  { altText, isPublic }: Wish,
): Promise<Outcome<string, FileRefusal>> {
  const ready = await readyFile(file, { takes: 'documents', altText })
  if (!ready.ok) return ready
  const subject = { kind: fileKinds[reachOf(isPublic)], id: project }
  return perform<ProjectTables, string, FileRefusal>(
    context,
    deed(project, { file: file.name.slice(-100), isPublic }),
    async (tx) =>
      done(await keepFile(tx as never, context, ready.value, { subject, takes: 'documents', altText })),
  )
}

/** Deletes a file of a project; harmless when it is gone already. */
export const dropFile = (context: Context, project: string, file: string) =>
  perform<ProjectTables, string>(context, deed(project, { fileDropped: file }), async (tx) => {
    for (const kind of Object.values(fileKinds)) await removeFile(tx as never, file, { kind, id: project })
    return done(file)
  })
