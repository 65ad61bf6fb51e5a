import { wordsIn } from '../../../../kernel/language.ts'

const da = {
  talks: (count: number) => (count === 1 ? 'Én venter på en samtale' : `${count} venter på en samtale`),
  talk: 'Se hvem',
  session: (course: string, when: string) => `${course} i dag ${when}`,
  sessionDetail: 'Kryds af, hvem der er her',
  attendance: 'Tag fremmøde',
  ownTalks: (count: number) =>
    count === 1 ? 'Én, du har henvist, venter på svar' : `${count}, du har henvist, venter på svar`,
  ownDetail: 'Skriv svaret efter samtalen',
  see: 'Se henvisninger',
}
const en = {
  talks: (count: number) => (count === 1 ? 'One person waits for a talk' : `${count} people wait for a talk`),
  talk: 'See who',
  session: (course: string, when: string) => `${course} today ${when}`,
  sessionDetail: 'Tick who is here',
  attendance: 'Take attendance',
  ownTalks: (count: number) =>
    count === 1
      ? 'One person you referred waits for an answer'
      : `${count} people you referred wait for an answer`,
  ownDetail: 'Write the answer after the talk',
  see: 'See referrals',
}

export const waitingWords = wordsIn(da, en)
