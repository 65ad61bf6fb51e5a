import { isUuid } from '../../../../kernel/ids.ts'
import { done, type Outcome } from '../../../../kernel/outcome.ts'
import { mayPermit } from '../../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { type FileRefusal, keepFile, readyFile, removeFile } from '../../../../platform/files/files.ts'
import type { SentFile } from '../../../../platform/http/form.ts'
import type { FileGuards } from '../../../../platform/rooms/room.ts'
import type { ActivityTables } from '../../tables.ts'
import type { ProgrammeTx } from '../keeping/activity.ts'
import { may } from '../policy.ts'
import { activityDeed } from './actions.ts'

const kind = 'programme.activity'

async function dropFormer(tx: ProgrammeTx, id: string): Promise<void> {
  const former = await tx
    .selectFrom('programme.activity')
    .select('picture_id')
    .where('id', '=', id)
    .executeTakeFirst()
  if (former?.picture_id) await removeFile(tx as never, former.picture_id, { kind, id })
}

/** Gives an activity a picture instead of the former one; what it shows has to be said. */
export async function givePicture(
  context: Context,
  id: string,
  file: SentFile,
  altText: string,
): Promise<Outcome<string, FileRefusal>> {
  const ready = await readyFile(file, { takes: 'images', altText })
  if (!ready.ok) return ready
  const wish = { subject: { kind, id }, takes: 'images' as const, altText }
  return perform<ActivityTables, string, FileRefusal>(
    context,
    activityDeed(id, { picture: true }),
    async (tx) => {
      await dropFormer(tx, id)
      const picture = await keepFile(tx as never, context, ready.value, wish)
      await tx
        .updateTable('programme.activity')
        .set({ picture_id: picture, picture_alt: altText.trim() })
        .where('id', '=', id)
        .execute()
      return done(picture)
    },
  )
}

/** Takes the picture away; harmless when there is none. The poster stands there again. */
export const takePicture = (context: Context, id: string) =>
  perform<ActivityTables, null>(context, activityDeed(id, { picture: false }), async (tx) => {
    await dropFormer(tx, id)
    await tx
      .updateTable('programme.activity')
      .set({ picture_id: null, picture_alt: '' })
      .where('id', '=', id)
      .execute()
    return done(null)
  })

/** Everybody sees the pictures of what everybody may see. */
export const pictureGuards: FileGuards = {
  [kind]: async (context, id) => {
    if (!isUuid(id)) return false
    const row = await tablesOf<ActivityTables>(context)
      .selectFrom('programme.known_activity')
      .select('is_public')
      .where('id', '=', id)
      .executeTakeFirst()
    return row !== undefined && (row.is_public || mayPermit(may.edit, context.actor))
  },
}
