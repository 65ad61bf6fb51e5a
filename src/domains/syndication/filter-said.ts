import type { Context } from '../../platform/actions/context.ts'
import { type Filter, placesAndTopics } from '../activities/index.ts'
import { words } from './words.ts'

/** What a filter lets through, as the name of a calendar or a feed: `Det sker i Kulturmetropolen · Køge · Musik`. */
export async function filterSaid(context: Context, filter: Filter): Promise<string> {
  const { genres, areas, municipalities } = await placesAndTopics(context)
  const topic =
    genres.find(({ slug }) => slug === filter.topic)?.name ??
    areas.find(({ key }) => key === filter.topic)?.title
  const place = municipalities.find(({ slug }) => slug === filter.municipality)?.name
  const { calendar } = words(context.language)
  const pieces = [calendar.name, place, topic, filter.free ? calendar.free : undefined, filter.words]
  return pieces.filter(Boolean).join(' · ')
}
