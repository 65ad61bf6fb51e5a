import { page } from '../../../../platform/http/reply.ts'
import { get, type Route } from '../../../../platform/rooms/room.ts'
import { usableInstruments } from '../../../questionnaires/index.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { describedCourses } from '../rows/courses.ts'
import { descriptionOf } from '../rows/describe.ts'
import { CodebookPage } from './page.tsx'

/** What there is to ask for, column by column. */
export const codebookRoutes: readonly Route[] = [
  get(paths.codebook(), may.read, async (visit) => {
    const instruments = (await usableInstruments(visit)).map(descriptionOf)
    const { names } = await describedCourses(visit, [])
    return page(<CodebookPage frame={visit.frame} instruments={instruments} names={names} />)
  }),
]
