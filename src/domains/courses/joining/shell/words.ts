import { wordsIn } from '../../../../kernel/language.ts'

const da = {
  label: 'Forløbets sider',
  courses: 'Forløb',
  tabs: { overview: 'Overblik', members: 'Deltagere', attendance: 'Fremmøde', places: 'Pladser' },
}
const en = {
  label: 'Pages of the course',
  courses: 'Courses',
  tabs: { overview: 'Overview', members: 'Participants', attendance: 'Attendance', places: 'Places' },
}

/** The words around the pages about the people of a course. */
export const shellWords = wordsIn(da, en)
