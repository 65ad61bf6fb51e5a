import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import sharp from 'sharp'
import { personIdOf } from '../../kernel/actor.ts'
import { done, type Outcome, refused } from '../../kernel/outcome.ts'
import { type Context, tablesOf } from '../actions/context.ts'
import type { Subject } from '../audit/record.ts'
import type { PlatformTables } from '../database/tables.ts'
import type { SentFile } from '../http/form.ts'
import { type FileKind, kindOf } from './kinds.ts'

export type FileRefusal = 'fileEmpty' | 'fileTooLarge' | 'fileKind' | 'imageBroken' | 'altTextMissing'

/** The largest file in bytes: 20 MB. A route that takes files says so too. */
export const largestFile = 20 * 1_048_576
const widestImage = 2000

export interface FileWish {
  readonly subject: Subject
  readonly takes: 'images' | 'documents'
  /** What an image shows, for those who do not see it; required for images. */
  readonly altText?: string
}

export interface ReadyFile {
  readonly name: string
  readonly mediaType: string
  readonly content: Uint8Array
}

/** Images are turned upright, made at most 2000 px wide, and stripped of everything but the picture (no place, no camera). */
async function slimImage({ bytes, name }: SentFile): Promise<Outcome<ReadyFile, FileRefusal>> {
  try {
    const content = await sharp(bytes, { limitInputPixels: 100_000_000 })
      .rotate()
      .resize({ width: widestImage, height: widestImage, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer()
    return done({
      name: `${name.replace(/\.[^.]*$/, '')}.webp`,
      mediaType: 'image/webp',
      content: new Uint8Array(content),
    })
  } catch {
    return refused('imageBroken')
  }
}

/** Checks and prepares an uploaded file, before any transaction: pictures take time. */
export async function readyFile(
  file: SentFile,
  { takes, altText }: Omit<FileWish, 'subject'>,
): Promise<Outcome<ReadyFile, FileRefusal>> {
  if (file.bytes.byteLength === 0) return refused('fileEmpty')
  if (file.bytes.byteLength > largestFile) return refused('fileTooLarge')
  const kind: FileKind | undefined = kindOf(file.bytes, file.name)
  if (!kind || (takes === 'images' && !kind.image)) return refused('fileKind')
  if (!kind.image) return done({ name: file.name, mediaType: kind.mediaType, content: file.bytes })
  if (!altText?.trim()) return refused('altTextMissing')
  return slimImage(file)
}

/** Keeps a prepared file in the transaction of what it belongs to. @returns its identifier; it is served at `/filer/:id` */
export async function keepFile(
  tx: Kysely<never>,
  context: Context,
  ready: ReadyFile,
  { subject, altText }: FileWish,
): Promise<string> {
  const { id } = await (tx as unknown as Kysely<PlatformTables>)
    .insertInto('platform.file')
    .values({
      name: ready.name.slice(-200),
      media_type: ready.mediaType,
      size: ready.content.byteLength,
      sha256: createHash('sha256').update(ready.content).digest('hex'),
      content: ready.content,
      subject_kind: subject.kind,
      subject_id: subject.id,
      alt_text: altText?.trim() || null,
      uploaded_by: personIdOf(context.actor) ?? null,
      uploaded_at: context.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export interface KeptFile {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly altText: string | null
}

/** The files of one thing, oldest first, without their content. */
export async function filesOf(context: Context, subject: Subject): Promise<KeptFile[]> {
  const rows = await tablesOf<PlatformTables>(context)
    .selectFrom('platform.file')
    .select(['id', 'name', 'media_type', 'size', 'alt_text'])
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .orderBy('uploaded_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    mediaType: row.media_type,
    size: row.size,
    altText: row.alt_text,
  }))
}

/** The newest file of each of several things of one kind, by the identifier of the thing. One query. */
export async function newestFileOfEach(
  context: Context,
  kind: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KeptFile>> {
  if (ids.length === 0) return new Map()
  const rows = await tablesOf<PlatformTables>(context)
    .selectFrom('platform.file')
    .select(['id', 'name', 'media_type', 'size', 'alt_text', 'subject_id'])
    .where('subject_kind', '=', kind)
    .where('subject_id', 'in', [...ids])
    .orderBy('uploaded_at')
    .execute()
  return new Map(
    rows.map(({ media_type, alt_text, subject_id, ...row }) => [
      subject_id,
      { ...row, mediaType: media_type, altText: alt_text },
    ]),
  )
}

/** Removes a file of a thing. */
export async function removeFile(tx: Kysely<never>, id: string, subject: Subject): Promise<boolean> {
  const result = await (tx as unknown as Kysely<PlatformTables>)
    .deleteFrom('platform.file')
    .where('id', '=', id)
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .executeTakeFirst()
  return result.numDeletedRows === 1n
}

/** Removes every file of a thing. */
export async function removeFilesOf(tx: Kysely<never>, { kind, id }: Subject): Promise<void> {
  await (tx as unknown as Kysely<PlatformTables>)
    .deleteFrom('platform.file')
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .execute()
}
