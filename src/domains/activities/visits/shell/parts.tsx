import { permits } from '../../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { Frame } from '../../../../ui/index.ts'
import { type ActivityHead, showOnActivityPages } from '../../programme/activity-parts.ts'
import { paths } from '../paths.ts'
import { activityWithId, placeOfActivity } from '../places/activity.ts'
import { may } from '../policy.ts'
import { openLines } from '../sign-up/queries.ts'
import type { VisitTables } from '../tables.ts'
import { SignUpPanel, WorkPanel } from './pages/panels.tsx'

/** What one presses to come; nothing for an activity that takes no sign-ups. */
async function panel(context: Context, { id }: ActivityHead, frame: Frame) {
  const activity = await activityWithId(tablesOf<VisitTables>(context), id)
  if (!activity?.isPublic || activity.isCancelled || !activity.rules.takesSignUps) return undefined
  return <SignUpPanel frame={frame} activity={activity} open={await openLines(context, activity)} />
}

const pages = [
  ['guests', may['guests.see']],
  ['door', may['door.take']],
  ['rules', may['rules.set']],
] as const

/** The ways to guests, door and sign-up, for those who may open them. */
async function work(context: Context, { id, ownerId }: ActivityHead, frame: Frame) {
  const place = await placeOfActivity(tablesOf<VisitTables>(context), { ownerId })
  const open = pages.filter(([, permission]) => place && permits(permission, context.actor, place))
  if (open.length === 0) return undefined
  return <WorkPanel frame={frame} pages={open.map(([name]) => ({ name, href: frame.to(paths[name](id)) }))} />
}

/** Puts signing up on the pages of activities. */
export const showSignUpOnActivities = (): void =>
  showOnActivityPages({ name: 'visits', place: 10, panel, work })
