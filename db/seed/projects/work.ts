import type { Transaction } from 'kysely'
import type { ProjectTables } from '../../../src/domains/projects/tables.ts'
import { at, day } from './days.ts'
import { newId } from './ids.ts'
import type { SeededProject } from './shape.ts'

type Tx = Transaction<ProjectTables>

/** Every state a project has been in. */
export async function seedSteps(tx: Tx, { id, steps }: SeededProject): Promise<void> {
  for (const [index, [to_state, on, who, words]] of steps.entries())
    await tx
      .insertInto('projects.step')
      .values({
        project_id: id,
        from_state: steps[index - 1]?.[0] ?? 'proposal',
        to_state,
        words,
        taken_by: who.id,
        taken_at: at(on),
      })
      .execute()
}

/** Its milestones and status notes. */
export async function seedWork(tx: Tx, { id, milestones, notes, contact }: SeededProject): Promise<void> {
  for (const [title, due, reached] of milestones)
    await tx
      .insertInto('projects.milestone')
      .values({
        id: newId(),
        project_id: id,
        title,
        due: day(due),
        done_on: reached ? day(reached) : null,
        done_by: reached ? contact.id : null,
      })
      .execute()
  for (const [on, pace, is_public, text] of notes)
    await tx
      .insertInto('projects.status_note')
      .values({
        id: newId(),
        project_id: id,
        text,
        pace,
        is_public,
        written_by: contact.id,
        written_at: at(on),
      })
      .execute()
}
