import type { Room } from '../../../platform/rooms/room.ts'
import { taps } from './attendance/keeping.ts'
import { attendanceRoutes } from './attendance/routes.tsx'
import { hearers } from './life/hearers.ts'
import { newMemberRoutes } from './members/new-routes.tsx'
import { memberRoutes } from './members/routes.tsx'
import { personal } from './own/personal.ts'
import { ownRoutes } from './own/routes.tsx'
import { paths } from './paths.ts'
import { offerRunsOut, offerSeats, remindCourse } from './places/keeping.ts'
import { may } from './policy.ts'
import { referralRoutes } from './referral/routes.tsx'
import { talkRoutes } from './referral/talk-routes.tsx'
import { addressReferrer, referrerKind } from './reminders/referrer.ts'
import { settingRoutes } from './settings/routes.tsx'
import { showPeopleOnCoursePages } from './shell/parts.ts'
import { waiting } from './shell/waiting.ts'
import { signUpRoutes } from './sign-up/routes.tsx'

showPeopleOnCoursePages()

/** Referral, enrolment, waiting list, attendance. */
export const joining: Room = {
  name: 'joining',
  policy: may,
  routes: [
    ...signUpRoutes,
    ...referralRoutes,
    ...talkRoutes,
    ...ownRoutes,
    ...attendanceRoutes,
    ...newMemberRoutes,
    ...memberRoutes,
    ...settingRoutes,
  ],
  hearers,
  workers: {
    'joining.offerRunsOut': offerRunsOut,
    'joining.offerSeats': offerSeats,
    'joining.remind': remindCourse,
  },
  addressees: { [referrerKind]: addressReferrer },
  keeping: [taps],
  personal,
  waiting,
  menu: [
    {
      path: paths.referrals(),
      label: { da: 'Henvisninger', en: 'Referrals' },
      permission: may['referrals.own'],
      place: 44,
    },
  ],
}
