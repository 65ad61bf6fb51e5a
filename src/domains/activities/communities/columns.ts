import type { CommunityFields } from './model.ts'

const timeText = (time: Temporal.PlainTime | undefined): string | null =>
  time?.toString({ smallestUnit: 'minute' }) ?? null

/** What is written about a community, as its columns. Who the bridge person is has rules of its own. */
export const columnsOf = (community: CommunityFields) => ({
  title: community.title,
  summary: community.summary,
  description: community.description,
  genres: [...community.genres],
  area_key: community.areaKey ?? null,
  owner_id: community.ownerId,
  municipality_id: community.municipalityId,
  place_name: community.placeName,
  place_address: community.placeAddress,
  rhythm: community.time.rhythm,
  weekdays: [...community.time.weekdays],
  starts_at: timeText(community.time.starts),
  ends_at: timeText(community.time.ends),
  when_note: community.time.note,
  openness: community.openness,
  welcome: community.welcome,
  languages: [...community.languages],
  access_points: JSON.stringify(community.accessPoints),
  access_note: community.accessNote,
  price_ore: community.price,
  price_note: community.priceNote,
  contact_function: community.contactFunction,
  offers_buddy: community.offersBuddy,
  language: community.language,
})
