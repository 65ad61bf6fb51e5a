/** Courses on one page of the list. */
export const registerSize = 30
