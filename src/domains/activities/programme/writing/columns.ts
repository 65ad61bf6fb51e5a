import type { ActivityFields } from '../model.ts'

/** What is written about an activity, as its columns. */
export const columnsOf = (activity: ActivityFields) => ({
  title: activity.title,
  summary: activity.summary,
  description: activity.description,
  language: activity.language,
  area_key: activity.areaKey ?? null,
  genres: [...activity.genres],
  owner_id: activity.ownerId,
  municipality_id: activity.municipalityId,
  project_id: activity.projectId ?? null,
  place_name: activity.placeName,
  place_address: activity.placeAddress,
  price_ore: activity.price,
  price_note: activity.priceNote,
  audience: activity.audience,
  welcome: activity.welcome,
  languages: [...activity.languages],
  access_points: JSON.stringify(activity.accessPoints),
  access_note: activity.accessNote,
  plan: JSON.stringify(activity.plan),
})
