import type { Hono } from 'hono'
import { activities, likeminded, pathways, programme, spaces, visits } from './domains/activities/index.ts'
import { agreement } from './domains/agreement/index.ts'
import { courses, joining } from './domains/courses/index.ts'
import { effects, research } from './domains/effects/index.ts'
import { finding } from './domains/finding/index.ts'
import { governance } from './domains/governance/index.ts'
import { participants } from './domains/participants/index.ts'
import { actorOf, municipalitiesOfRegion, people, signIn, titleOf } from './domains/people/index.ts'
import { projects } from './domains/projects/index.ts'
import { answering, questionnaires } from './domains/questionnaires/index.ts'
import { site, sitePaths, waitingCount } from './domains/site/index.ts'
import { digest, syndication } from './domains/syndication/index.ts'
import { mayPermit } from './kernel/permission.ts'
import type { House } from './platform/actions/context.ts'
import { remembered } from './platform/actions/remembered.ts'
import { readAssets } from './platform/http/assets.ts'
import { edge } from './platform/http/edge.tsx'
import { toLanguage } from './platform/http/frame.ts'
import type { Furnishing } from './platform/http/furnishing.ts'
import { operations } from './platform/operations/room.ts'
import { hooksOf } from './platform/rooms/hooks.ts'
import type { Room } from './platform/rooms/room.ts'

/** The rooms in the order their routes are tried. */
export const rooms: readonly Room[] = [
  people,
  signIn,
  governance,
  agreement,
  projects,
  participants,
  courses,
  joining,
  answering,
  questionnaires,
  effects,
  research,
  visits,
  programme,
  spaces,
  likeminded,
  pathways,
  activities,
  finding,
  syndication,
  digest,
  operations,
  site,
]

const menu = rooms.flatMap((room) => room.menu ?? []).sort((a, b) => a.place - b.place)

const furnishing: Furnishing = {
  actorOf,
  titleOf,
  municipalities: remembered(({ database }) => municipalitiesOfRegion(database)),
  workMenu: async (context) => {
    const waiting = await waitingCount(context)
    return menu
      .filter(({ permission }) => mayPermit(permission, context.actor))
      .map(({ path, label, also }) => ({
        href: toLanguage(context.language, path),
        label: label[context.language],
        also: also?.map((other) => toLanguage(context.language, other)),
        count: path === sitePaths.waiting() ? waiting : undefined,
      }))
  },
}

/** What the rooms do for each other. */
export const hooks = hooksOf(rooms)

/** The web application over a house. */
export const webApp = (house: House): Hono =>
  edge(
    { house, assets: readAssets(), furnishing },
    rooms.flatMap(({ routes }) => routes),
    rooms.flatMap(({ open = [] }) => open),
  )
