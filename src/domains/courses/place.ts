import type { Transaction } from 'kysely'
import type { Place } from '../../kernel/permission.ts'
import type { CourseTables } from './tables.ts'

interface Placed {
  readonly id: string
  readonly host: { readonly id: string }
  readonly municipality: { readonly id: string }
  readonly projectId?: string | null
}

/** What a course belongs to, for `permits`: itself, its host, its municipality, and its project if it has one. */
export const coursePlace = ({ id, host, municipality, projectId }: Placed): Place => ({
  course: id,
  organisations: [host.id, municipality.id],
  ...(projectId ? { project: projectId } : {}),
})

/** Locks a course and says what it belongs to; call it as the place of an action. */
export const lockedCourse =
  (id: string) =>
  async (tx: Transaction<CourseTables>): Promise<Place | undefined> => {
    const row = await tx
      .selectFrom('courses.course')
      .select(['host_id', 'municipality_id', 'project_id'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    return (
      row &&
      coursePlace({
        id,
        host: { id: row.host_id },
        municipality: { id: row.municipality_id },
        projectId: row.project_id,
      })
    )
  }
