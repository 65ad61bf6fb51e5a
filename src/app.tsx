import type { Hono } from 'hono'
import { agreement } from './domains/agreement/index.ts'
import { governance } from './domains/governance/index.ts'
import { actorOf, municipalitiesOfRegion, people, signIn, titleOf } from './domains/people/index.ts'
import { projects } from './domains/projects/index.ts'
import { site } from './domains/site/index.ts'
import { mayPermit } from './kernel/permission.ts'
import type { FileGuards, House } from './platform/actions/context.ts'
import { readAssets } from './platform/http/assets.ts'
import { edge } from './platform/http/edge.tsx'
import { toLanguage } from './platform/http/frame.ts'
import type { Furnishing } from './platform/http/furnishing.ts'
import type { Workers } from './platform/jobs/run.ts'
import { operations } from './platform/operations/room.ts'
import type { Room } from './platform/rooms/room.ts'

/** The rooms in the order their routes are tried. */
export const rooms: readonly Room[] = [people, signIn, governance, agreement, projects, operations, site]

const menu = rooms.flatMap((room) => room.menu ?? []).sort((a, b) => a.place - b.place)

const furnishing: Furnishing = {
  actorOf,
  titleOf,
  municipalities: municipalitiesOfRegion,
  workMenu: async (context) =>
    menu
      .filter(({ permission }) => mayPermit(permission, context.actor))
      .map(({ path, label }) => ({
        href: toLanguage(context.language, path),
        label: label[context.language],
      })),
}

/** What every room does when another room tells something. */
export const hearers = rooms.flatMap((room) => room.hearers ?? [])

/** What every room does in the background. */
export const workers: Workers = Object.assign({}, ...rooms.map((room) => room.workers ?? {}))

/** Who may see which files, by the kind of thing they belong to. */
export const fileGuards: FileGuards = Object.assign({}, ...rooms.map((room) => room.fileGuards ?? {}))

/** The web application over a house. */
export const webApp = (house: House): Hono =>
  edge(
    { house, assets: readAssets(), furnishing },
    rooms.flatMap(({ routes }) => routes),
  )
