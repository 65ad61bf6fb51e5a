import { absent, done, refused } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { keepFile, type ReadyFile, removeFile } from '../../../platform/files/files.ts'
import type { Meeting } from '../meetings/model.ts'
import { onMeeting, type Tx } from '../meetings/running.ts'
import type { AgendaRefusal } from './model.ts'

/** Papers are files of this kind of thing; its identifier is that of the agenda item. */
export const paperSubject = 'agenda-item'

export type NewPaper =
  | { readonly title: string; readonly url: string }
  | { readonly title: string; readonly file: ReadyFile }

async function nextPlace(tx: Tx, itemId: string): Promise<number> {
  const last = await tx
    .selectFrom('governance.meeting_paper')
    .select('place')
    .where('item_id', '=', itemId)
    .orderBy('place', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (last?.place ?? 0) + 1
}

const isOn = (tx: Tx, meetingId: string, itemId: string) =>
  tx
    .selectFrom('governance.agenda_item')
    .select('id')
    .where('id', '=', itemId)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst()

/** Adds a paper to an item, until the minutes are approved: papers shown at the meeting belong to it too. */
export const addPaper = (context: Context, meeting: Meeting, itemId: string, paper: NewPaper) =>
  onMeeting<{ id: string }, AgendaRefusal>(context, meeting, 'add-paper', async (tx, current) => {
    if (current.state === 'approved' || current.state === 'cancelled') return refused('closedForChanges')
    if (!(await isOn(tx, current.id, itemId))) return absent
    const subject = { kind: paperSubject, id: itemId }
    const file_id =
      'file' in paper
        ? await keepFile(tx as never, context, paper.file, {
            subject,
            takes: 'documents',
            altText: paper.title,
          })
        : null
    const row = await tx
      .insertInto('governance.meeting_paper')
      .values({
        item_id: itemId,
        place: await nextPlace(tx, itemId),
        title: paper.title,
        file_id,
        url: 'url' in paper ? paper.url : null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return done(row)
  })

export const removePaper = (context: Context, meeting: Meeting, itemId: string, paperId: string) =>
  onMeeting<{ id: string }, AgendaRefusal>(context, meeting, 'remove-paper', async (tx, current) => {
    if (current.state === 'approved' || current.state === 'cancelled') return refused('closedForChanges')
    if (!(await isOn(tx, current.id, itemId))) return absent
    const gone = await tx
      .deleteFrom('governance.meeting_paper')
      .where('id', '=', paperId)
      .where('item_id', '=', itemId)
      .returning('file_id')
      .executeTakeFirst()
    if (gone?.file_id) await removeFile(tx as never, gone.file_id, { kind: paperSubject, id: itemId })
    return done({ id: paperId })
  })

/** Removes what hangs on an item that goes, its files included. */
export async function removePapersOf(tx: Tx, itemId: string): Promise<void> {
  const gone = await tx
    .deleteFrom('governance.meeting_paper')
    .where('item_id', '=', itemId)
    .returning('file_id')
    .execute()
  for (const { file_id } of gone)
    if (file_id) await removeFile(tx as never, file_id, { kind: paperSubject, id: itemId })
}
