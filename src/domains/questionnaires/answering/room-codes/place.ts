import type { Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { everythingAsked } from '../filling/asked.ts'
import type { Place } from '../filling/flow.tsx'
import { type Asked, noDraft } from '../filling/model.ts'
import type { Idle } from '../filling/pages/bare-page.tsx'
import { blocksOf, draftNamed, sittingDraftKey } from '../filling/sheet.ts'
import { paths } from '../paths.ts'
import { endSitting, isSitting, type Sitting, type SittingWay, sittingMark } from './sitting.ts'

/** Seconds without a touch until the tablet goes back to its start. */
const idleSeconds = 120

/** The addresses of one way of sitting. */
export const addressesOf = (way: SittingWay, code: string) =>
  way === 'tablet'
    ? { start: paths.tablet(code), questions: paths.tabletQuestions(code), thanks: paths.tabletThanks(code) }
    : { start: paths.room(code), questions: paths.roomQuestions(code), thanks: paths.roomThanks(code) }

/** On the tablet every page returns to the start by itself. */
export const idleOn = (visit: Visit, way: SittingWay, code: string): Idle | undefined =>
  way === 'tablet' ? { seconds: idleSeconds, to: visit.frame.to(`${paths.tablet(code)}?slut=1`) } : undefined

/** What a sitting is about; nothing when it cannot be answered any more. */
export async function askedAt(visit: Visit, sitting: Sitting): Promise<Asked | undefined> {
  const all = await everythingAsked(visit, { enrolmentId: sitting.enrolmentId })
  return all.find(({ wave, who }) => wave === sitting.wave && who.courseId === sitting.courseId)
}

interface Seat {
  readonly sitting: Sitting
  readonly asked: Asked
  readonly code: string
  readonly gone: () => Reply
}

/** The desk of a sitting: an empty sheet, whatever was answered elsewhere; its draft goes when the sitting ends. */
export async function sittingPlace(visit: Visit, { sitting, asked, code, gone }: Seat): Promise<Place> {
  const { token, way } = sitting
  const key = sittingDraftKey(visit, token)
  const { questions, thanks } = addressesOf(way, code)
  return {
    desk: {
      ...{ asked, way, blocks: await blocksOf(visit, asked), begin: noDraft },
      keepUntil: visit.today.add({ days: 1 }),
      draftKey: async (tx) => ((await isSitting(tx, visit, sitting)) ? key : undefined),
      afterAccepting: async (tx) => {
        await endSitting(tx, token)
      },
    },
    draft: () => draftNamed(visit, key),
    path: questions,
    thanks,
    hidden: { maerke: sittingMark(visit, token) },
    idle: idleOn(visit, way, code),
    gone,
  }
}
