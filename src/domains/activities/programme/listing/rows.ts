import { sql } from 'kysely'
import type { Moment } from '../../../../kernel/day.ts'
import type { Language } from '../../../../kernel/language.ts'
import type { Ore } from '../../../../kernel/money.ts'
import { coursePaths } from '../../../courses/index.ts'
import type { AccessPoint } from '../../model.ts'
import { paths } from '../paths.ts'
import type { Occurrence, OccurrenceKind, OccurrenceState } from './model.ts'

/** One date as the database answers. */
export interface OccurrenceRow {
  readonly id: string
  readonly activity_id: string
  readonly kind: OccurrenceKind
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly language: Language
  readonly starts_at: Moment
  readonly ends_at: Moment
  readonly all_day: boolean
  readonly state: OccurrenceState
  readonly reason: string
  readonly moved_from: Moment | null
  readonly sequence: number
  readonly modified_at: Moment
  readonly place_name: string
  readonly place_address: string
  readonly lat: number | null
  readonly lon: number | null
  readonly municipality_id: string
  readonly municipality: string
  readonly owner_id: string
  readonly owner: string
  readonly area_key: string | null
  readonly genres: readonly string[]
  readonly access: readonly AccessPoint[]
  readonly price_ore: Ore
  readonly takes_sign_ups: boolean
}

/** What a date shows; needs `o` for the date, `m` for its municipality and `w` for who arranges. */
export const occurrenceColumns = sql`o.id, o.activity_id, o.kind, o.slug, o.title, o.summary, o.language, o.starts_at, o.ends_at, o.all_day, o.state,
  o.reason, o.moved_from, o.sequence, o.modified_at, o.place_name, o.place_address, o.lat, o.lon, o.municipality_id, m.name as municipality,
  o.owner_id, w.name as owner, o.area_key, o.genres, o.access, o.price_ore, o.takes_sign_ups`

export const occurrenceFrom = (row: OccurrenceRow): Occurrence => ({
  ...{ id: row.id, activityId: row.activity_id, kind: row.kind, slug: row.slug },
  path: row.kind === 'course' ? coursePaths.course(row.slug) : paths.activity(row.slug),
  ...{ title: row.title, summary: row.summary, language: row.language },
  ...{ startsAt: row.starts_at, endsAt: row.ends_at, allDay: row.all_day },
  ...{ state: row.state, reason: row.reason, movedFrom: row.moved_from ?? undefined },
  ...{ sequence: row.sequence, modifiedAt: row.modified_at },
  ...{ placeName: row.place_name, placeAddress: row.place_address, lat: row.lat, lon: row.lon },
  ...{ municipalityId: row.municipality_id, municipality: row.municipality },
  ...{ ownerId: row.owner_id, owner: row.owner, areaKey: row.area_key, genres: row.genres },
  ...{ access: row.access, priceOre: row.price_ore, takesSignUps: row.takes_sign_ups },
})
