import { personIdOf } from '../../../kernel/actor.ts'
import { absent, done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { keepFile, type ReadyFile, removeFilesOf } from '../../../platform/files/files.ts'
import { pictureKind } from '../files/model.ts'
import { may } from '../policy.ts'
import { lockedPlace } from '../states/place.ts'
import type { ProjectTables } from '../tables.ts'
import type { NoteFields } from './model.ts'

const deed = (project: string, detail: Readonly<Record<string, unknown>>) => ({
  permission: may.carryOut,
  place: lockedPlace(project),
  subject: { kind: 'projects.project', id: project },
  detail,
})

/** A picture that goes with a note. */
export interface SentPicture {
  readonly ready: ReadyFile
  readonly altText: string
}

/** Puts a picture in the place of the one that a note had. */
async function setPicture(tx: unknown, context: Context, note: string, picture: SentPicture | 'none') {
  const subject = { kind: pictureKind, id: note }
  await removeFilesOf(tx as never, subject)
  if (picture === 'none') return
  const { ready, altText } = picture
  await keepFile(tx as never, context, ready, { subject, takes: 'images', altText })
}

/** Writes how a project is doing; sending the form twice writes it once. */
export const writeNote = (
  context: Context,
  project: string,
  { id, note, picture }: { id: string; note: NoteFields; picture: SentPicture | undefined },
) =>
  perform<ProjectTables, string, 'alreadyDone'>(
    context,
    deed(project, { note: id, isPublic: note.isPublic }),
    async (tx) => {
      const written = await tx
        .insertInto('projects.status_note')
        .values({
          id,
          project_id: project,
          text: note.text,
          pace: note.pace,
          is_public: note.isPublic,
          written_by: personIdOf(context.actor) ?? null,
          written_at: context.now,
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .executeTakeFirst()
      if (!written) return refused('alreadyDone')
      if (picture) await setPicture(tx, context, id, picture)
      return done(id)
    },
  )

interface Rewriting {
  readonly id: string
  readonly version: number
  readonly note: NoteFields
  /** A new picture, none any more, or as it was. */
  readonly picture: SentPicture | 'none' | undefined
}

export const editNote = (context: Context, project: string, { id, version, note, picture }: Rewriting) =>
  perform<ProjectTables, string>(
    context,
    deed(project, { note: id, isPublic: note.isPublic }),
    async (tx): Promise<Outcome<string>> => {
      const now = await tx
        .selectFrom('projects.status_note')
        .select(['text', 'pace', 'is_public', 'version'])
        .where('id', '=', id)
        .where('project_id', '=', project)
        .executeTakeFirst()
      if (!now) return absent
      if (now.version !== version)
        return stale({ text: now.text, pace: now.pace, isPublic: now.is_public ? 'on' : '' }, now.version)
      await tx
        .updateTable('projects.status_note')
        .set({ text: note.text, pace: note.pace, is_public: note.isPublic, version: version + 1 })
        .where('id', '=', id)
        .execute()
      if (picture) await setPicture(tx, context, id, picture)
      return done(id)
    },
  )
