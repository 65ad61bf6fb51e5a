import { isUuid } from '../../../kernel/ids.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { mayPermit } from '../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { type FileRefusal, keepFile, readyFile, removeFile } from '../../../platform/files/files.ts'
import type { SentFile } from '../../../platform/http/form.ts'
import type { FileGuards } from '../../../platform/rooms/room.ts'
import { spaceDeed } from './actions.ts'
import { photoKind } from './model.ts'
import { may } from './policy.ts'
import type { SpaceTables } from './tables.ts'

/** Adds a picture to a space; what it shows has to be said. */
export async function addPhoto(
  context: Context,
  id: string,
  file: SentFile,
  altText: string,
): Promise<Outcome<string, FileRefusal>> {
  const ready = await readyFile(file, { takes: 'images', altText })
  if (!ready.ok) return ready
  const wish = { subject: { kind: photoKind, id }, takes: 'images' as const, altText }
  return perform<SpaceTables, string, FileRefusal>(context, spaceDeed(id, { photo: true }), async (tx) =>
    done(await keepFile(tx as never, context, ready.value, wish)),
  )
}

/** Removes a picture; harmless when it is gone already. */
export const dropPhoto = (context: Context, id: string, file: string) =>
  perform<SpaceTables, string>(context, spaceDeed(id, { photoDropped: file }), async (tx) => {
    await removeFile(tx as never, file, { kind: photoKind, id })
    return done(file)
  })

/** Everybody sees the pictures of what everybody may see. */
export const photoGuards: FileGuards = {
  [photoKind]: async (context, id) => {
    if (!isUuid(id)) return false
    const row = await tablesOf<SpaceTables>(context)
      .selectFrom('spaces.space')
      .select('state')
      .where('id', '=', id)
      .executeTakeFirst()
    return row !== undefined && (row.state !== 'draft' || mayPermit(may.edit, context.actor))
  },
}
