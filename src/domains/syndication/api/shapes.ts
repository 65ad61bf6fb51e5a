import type { Community, Occurrence } from '../../activities/index.ts'
import { activityPaths, spacePaths } from '../../activities/index.ts'
import { coursePaths } from '../../courses/index.ts'
import { peoplePaths, type ToldOrganisation } from '../../people/index.ts'
import type { ToldProject } from '../../projects/index.ts'
import type { ToldCourse } from '../told/courses.ts'
import type { ToldSpace } from '../told/spaces.ts'
import { crowns, withOffset } from '../told/time.ts'

const price = (ore: bigint) => ({ amount: crowns(ore), currency: 'DKK' })
const place = (name: string, address: string, lat: number | null, lon: number | null) => ({
  ...{ name, address, latitude: lat, longitude: lon },
})
const inLanguage = (language: string, path: string): string => (language === 'en' ? `/en${path}` : path)

/** One date, as the interface tells it. */
export const dateShape = (origin: string, date: Occurrence) => ({
  ...{ id: date.id, kind: date.kind, title: date.title, summary: date.summary, language: date.language },
  subject: { id: date.activityId, slug: date.slug },
  ...{ start: withOffset(date.startsAt), end: withOffset(date.endsAt), timezone: 'Europe/Copenhagen' },
  ...{ allDay: date.allDay, state: date.state, reason: date.reason },
  place: place(date.placeName, date.placeAddress, date.lat, date.lon),
  municipality: { id: date.municipalityId, name: date.municipality },
  organiser: { id: date.ownerId, name: date.owner },
  ...{ topics: date.genres, area: date.areaKey, access: date.access },
  ...{ price: price(date.priceOre), takesSignUps: date.takesSignUps },
  url: origin + inLanguage(date.language, date.path),
  ...{ sequence: date.sequence, modified: withOffset(date.modifiedAt) },
})

export const courseShape = (origin: string, course: ToldCourse) => ({
  ...{ id: course.id, slug: course.slug, title: course.title, summary: course.summary },
  ...{ language: course.language, state: course.state, area: course.area_key },
  place: place(course.place_name, course.place_address, null, null),
  municipality: { id: course.municipality_id, name: course.municipality_name },
  organiser: { id: course.host_id, name: course.host_name },
  ...{ firstDay: course.first_on?.toString() ?? null, lastDay: course.last_on?.toString() ?? null },
  ...{ price: price(course.price_ore), takesSignUps: course.takes_sign_ups },
  url: origin + inLanguage(course.language, coursePaths.course(course.slug)),
})

/** Who to ask is left out when it is a person: that is said on the page, to people. */
export const communityShape = (origin: string, { time, ...community }: Community) => ({
  ...{ id: community.id, slug: community.slug, title: community.title, summary: community.summary },
  ...{ language: community.language, state: community.state, area: community.areaKey ?? null },
  ...{ topics: community.genres, openness: community.openness, spokenLanguages: community.languages },
  schedule: {
    ...{ rhythm: time.rhythm, weekdays: time.weekdays, note: time.note },
    starts: time.starts?.toString({ smallestUnit: 'minute' }) ?? null,
    ends: time.ends?.toString({ smallestUnit: 'minute' }) ?? null,
  },
  place: place(community.placeName, community.placeAddress, null, null),
  municipality: { id: community.municipality.id, name: community.municipality.name },
  organiser: { id: community.owner.id, name: community.owner.name },
  ...{ access: community.accessPoints, price: price(community.price) },
  url: origin + inLanguage(community.language, activityPaths.community(community.slug)),
})

export const spaceShape = (origin: string, space: ToldSpace) => ({
  ...{ id: space.id, slug: space.slug, title: space.title, summary: space.summary, kind: space.kind },
  ...{ language: space.language, topics: space.genres, howToBorrow: space.how_to_borrow },
  place: place(space.place_name, space.place_address, space.lat, space.lon),
  municipality: { id: space.municipality_id, name: space.municipality_name },
  organiser: { id: space.owner_id, name: space.owner_name },
  ...{ access: space.access_points, isBookable: space.is_bookable },
  price: { ...price(space.price_ore), per: space.price_unit },
  url: origin + inLanguage(space.language, spacePaths.space(space.slug)),
  modified: withOffset(space.changed_at),
})

export const projectShape = (origin: string, project: ToldProject) => ({
  ...{ id: project.id, slug: project.slug, title: project.title, summary: project.summary },
  ...{ state: project.state, areas: project.areaKeys, artForm: project.artForm },
  ...{ firstDay: project.from, lastDay: project.to },
  organiser: { id: project.owner.id, name: project.owner.name },
  url: origin + project.path,
  modified: withOffset(project.movedAt),
})

export const organisationShape = (origin: string, one: ToldOrganisation) => ({
  ...{ id: one.id, slug: one.slug, name: one.name, kind: one.kind },
  description: { da: one.descriptionDa, en: one.descriptionEn },
  ...{ email: one.email, telephone: one.phone, website: one.website, address: one.address },
  ...{ latitude: one.lat, longitude: one.lon, municipality: one.municipality },
  url: origin + peoplePaths.organisation(one.slug),
})
