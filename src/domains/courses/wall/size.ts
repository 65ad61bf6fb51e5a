/** Courses on one page of the wall. */
export const wallSize = 12
