import { createHash } from 'node:crypto'
import type { Insertable } from 'kysely'
import type { FindableEntry } from '../../../platform/rooms/findable.ts'
import type { FindingTables } from '../tables.ts'

type Row = Insertable<FindingTables['finding.entry']>

const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '')

/** A thing as its row, without the number of the change. */
export function rowOf(kind: string, entry: FindableEntry): Omit<Row, 'revision'> {
  const row = {
    ...{ kind, id: entry.id, path: entry.path },
    title_da: entry.title.da ?? null,
    title_en: entry.title.en ?? null,
    summary_da: entry.summary.da ?? null,
    summary_en: entry.summary.en ?? null,
    words: storable((entry.words ?? []).filter(Boolean).join('\n')).slice(0, 20_000),
    genres: [...(entry.genres ?? [])],
    area_key: entry.areaKey ?? null,
    municipalities: [...(entry.municipalities ?? [])],
    place_name: entry.placeName ?? '',
    lat: entry.lat ?? null,
    lon: entry.lon ?? null,
    weekdays: [...(entry.weekdays ?? [])],
    day_part: entry.dayPart ?? null,
    starts: JSON.stringify((entry.starts ?? []).slice(0, 40).map(String)),
    is_over: entry.isOver ?? false,
    openness: entry.openness ?? null,
    meets_you: entry.meetsYou ?? false,
    is_free: entry.isFree ?? false,
  }
  return { ...row, is_gone: false, digest: digestOf(row) }
}

const digestOf = (row: object): string =>
  createHash('sha256').update(JSON.stringify(row)).digest('base64url').slice(0, 22)
