import { personIdOf } from '../../../kernel/actor.ts'
import { absent, done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
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

/** Writes how a project is doing; sending the form twice writes it once. */
export const writeNote = (context: Context, project: string, id: string, note: NoteFields) =>
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
      return written ? done(id) : refused('alreadyDone')
    },
  )

export const editNote = (context: Context, project: string, id: string, version: number, note: NoteFields) =>
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
      return done(id)
    },
  )
