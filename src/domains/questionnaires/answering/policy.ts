import type { Holder } from '../../../kernel/permission.ts'
import { policyOf } from '../../../kernel/permission.ts'

const coordinators: readonly Holder[] = [
  { role: 'coordinator', at: 'course' },
  { role: 'coordinator', at: 'organisation' },
]
const leaders: readonly Holder[] = [
  { role: 'courseLeader', at: 'course' },
  { role: 'courseLeader', at: 'organisation' },
]

/** Who may do what here. Nobody in the workspace may see an answer or a score; who enters paper forms sees the paper and no name. */
export const may = policyOf('answering', {
  answer: 'everyone',
  identify: 'everyone',
  consent: 'everyone',
  withdraw: 'everyone',
  /** Numbers of a course: how many were asked and how many answered. */
  readFlow: [
    ...coordinators,
    ...leaders,
    { role: 'peerHost', at: 'course' },
    { role: 'consultant', at: 'organisation' },
    { role: 'institutionStaff', at: 'organisation' },
    { role: 'projectLeader', at: 'region' },
    { role: 'secretariat', at: 'region' },
  ],
  /** Names of those who have and have not answered. */
  readWho: [...coordinators, ...leaders],
  remind: [...coordinators, ...leaders],
  showCode: [...coordinators, ...leaders, { role: 'peerHost', at: 'course' }],
  changePlan: coordinators,
  printPaper: [...coordinators, ...leaders],
  enterPaper: [
    ...coordinators,
    { role: 'consultant', at: 'organisation' },
    { role: 'institutionStaff', at: 'organisation' },
  ],
  /** Who meets the participants sees no answer of theirs on paper either, whatever else they may do. */
  lead: [...leaders, { role: 'peerHost', at: 'course' }],
  readSettings: 'signedIn',
  changeSettings: [{ role: 'secretariat', at: 'region' }],
  changeHelp: [{ role: 'secretariat', at: 'region' }],
})
