import { permits } from '../../../kernel/permission.ts'
import { coursePlace, showOnCoursePages } from '../../courses/index.ts'
import { batteryKeys } from './batteries/model.ts'
import { paths } from './paths.ts'
import { may } from './policy.ts'
import { words } from './words.ts'

/** How the tab of measuring is called among the tabs of a course. */
export const partName = 'answering'

/** Puts measuring on the pages of a course, and names the batteries a course model can choose from. */
export const showMeasuring = (): void =>
  showOnCoursePages({
    name: partName,
    place: 60,
    tab: async (context, course) =>
      permits(may.readFlow, context.actor, coursePlace(course))
        ? { path: paths.measuring(course.slug), label: words(context.language).measuring.tab }
        : undefined,
    batteries: async ({ language }) =>
      batteryKeys.map((key) => ({ key, name: words(language).measuring.batteries[key] })),
  })
