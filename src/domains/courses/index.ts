export { joining } from './joining/room.ts'
export { courses } from './room.ts'
export type {
  AttachmentLevel,
  CourseState,
  CourseViews,
  NotHeldReason,
  Sender,
  SessionState,
  StaffPart,
} from './tables.ts'
