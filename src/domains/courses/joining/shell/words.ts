import { wordsIn } from '../../../../kernel/language.ts'

const da = {
  tabs: { members: 'Deltagere', attendance: 'Fremmøde', places: 'Pladser' },
}
const en = {
  tabs: { members: 'Participants', attendance: 'Attendance', places: 'Places' },
}

/** The words around the pages about the people of a course. */
export const shellWords = wordsIn(da, en)
