/** `courses.scheduled`: sessions were made, moved, replaced or called off. */
export interface CourseScheduled {
  readonly courseId: string
  /** Whether those who come must hear of it: another time or place of something that is still to come. */
  readonly isForPeople?: boolean
}

/** `courses.cancelled`: the whole course; the reason is what its people are told. */
export interface CourseCancelled {
  readonly courseId: string
  readonly reason: string
}

/** `courses.merged`: its people belong to another course from now on. */
export interface CourseMerged {
  readonly courseId: string
  readonly intoId: string
}

/**
 * `courses.opened`, `courses.started`, `courses.completed`; `courses.resized`: there is room for more, or for fewer;
 * `courses.rewritten`: its texts are others, or it takes sign-ups or not.
 */
export interface CourseMoved {
  readonly courseId: string
}
