import { type Holder, policyOf } from '../../kernel/permission.ts'

const secretariat: Holder = { role: 'secretariat', at: 'region' }
const administrator: Holder = { role: 'administrator', at: 'region' }
const regionLeader: Holder = { role: 'projectLeader', at: 'region' }
const projectLeader: Holder = { role: 'projectLeader', at: 'project' }
const consultant: Holder = { role: 'consultant', at: 'organisation' }
const institution: Holder = { role: 'institutionStaff', at: 'organisation' }
const localCoordinator: Holder = { role: 'coordinator', at: 'organisation' }
const coordinator: Holder = { role: 'coordinator', at: 'course' }
const localLeader: Holder = { role: 'courseLeader', at: 'organisation' }
const leader: Holder = { role: 'courseLeader', at: 'course' }
const peerHost: Holder = { role: 'peerHost', at: 'course' }
const linkWorker: Holder = { role: 'linkWorker', at: 'course' }
const localLinkWorker: Holder = { role: 'linkWorker', at: 'organisation' }

const region: readonly Holder[] = [secretariat, regionLeader]
const local: readonly Holder[] = [consultant, institution, localCoordinator, coordinator]

/** Who may do what with course models and courses. A role is held at a course, at its host or at its municipality. */
export const may = policyOf('courses', {
  /** The courses that everybody may see. */
  read: 'everyone',
  /** Published models, courses that are no drafts, target groups, holidays, from inside. */
  work: 'signedIn',
  /** Drafts of courses and of models. */
  readDrafts: [
    ...region,
    administrator,
    { role: 'steeringMember', at: 'region' },
    projectLeader,
    ...local,
    localLeader,
    leader,
    peerHost,
    linkWorker,
    localLinkWorker,
  ],
  tendModels: region,
  tendTargetGroups: region,
  weighTargetGroups: [secretariat, consultant],
  tendHolidays: [secretariat, consultant],
  chooseFreeDays: [secretariat],
  start: [...region, consultant, institution, localCoordinator],
  /** What the course is, and its life: open, cancel, merge, copy. */
  arrange: [...region, projectLeader, ...local],
  /** Its sessions: move, replace, call off. */
  run: [...region, projectLeader, ...local, localLeader, leader, peerHost],
  appoint: [...region, ...local],
  endAppointment: [...region, ...local],
  /** Who answers for a course may carry it too; the region sees counts only, and does not let itself in. */
  appointOneself: local,
})
