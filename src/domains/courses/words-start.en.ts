import type { start as da } from './words-start.da.ts'

export const start = {
  title: (model: string) => `Start ${model}`,
  lead: 'Answer these. The rest comes from the model, and all of it can be changed afterwards.',
  host: 'Where will it be?',
  hostHint: 'The place decides the municipality, and thereby which school holidays are passed over.',
  noHosts: 'There is nowhere you can start a course yet',
  noHostsText:
    'Ask the culture consultant of your municipality to give you a role at the place where the course is to be.',
  firstDay: 'When is the first time?',
  firstDayHint: (weekday: string) => `Write the day, for example 12-01-2027. ${weekday}`,
  weekly: 'The course lies on the same weekday every time.',
  time: 'What time does it begin?',
  timeHint: (length: string) => `For example 19.00. A session lasts ${length}.`,
  leader: 'Who leads the group?',
  leaderHint: 'Can be found later. The person becomes culture guide of the course and gets access to it.',
  nobody: 'We will find out',
  name: 'What is it to be called?',
  weekdays: 'Which days of the week?',
  weekdaysHint: (times: number) =>
    `The model has ${times} times a week. Leave the boxes empty, and we suggest days.`,
  preview: 'Show me the dates',
  previewAgain: 'Show the dates again',
  previewTitle: 'This is how it will lie',
  previewLead: (sessions: number, first: string, last: string) =>
    `${sessions} times from ${first} to ${last}.`,
  skippedTitle: 'Passed over',
  create: 'Make the course',
  createHint: 'It becomes a draft. Nobody outside sees it until you open it for sign-up.',
  created:
    'The course has been made as a draft. Look it through, and open it for sign-up when you are ready.',
  takenFrom: 'From the model',
  noDraft: 'The model is not published yet, so no course can be started from it.',
} satisfies typeof da
