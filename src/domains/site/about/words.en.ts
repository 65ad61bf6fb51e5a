import type { da } from './words.da.ts'

export const en = {
  title: 'About the cooperation',
  description: 'How the culture agreement works, who decides, and where you can read all of it.',
  lead: 'A culture agreement is a promise between municipalities: this we do together, because none of us can do it alone.',
  now: 'Right now',
  nowText: (title: string, period: string) => `${title} runs ${period}.`,
  nowNone: 'No agreement is in force right now. When the municipalities have adopted one, it will be here.',
  how: 'How it works',
  steps: [
    {
      title: 'Somebody lacks something',
      text: 'A library, a music school, a youth council or a department registers a need. Others say that they lack the same.',
    },
    {
      title: 'Several join forces',
      text: 'Needs that several municipalities have become an initiative, and then projects. A project always says why it is common.',
    },
    {
      title: 'Each municipality chooses how far it goes',
      text: 'All take part in all focus areas. But how many hours, how much money and how many meetings each gives is its own choice, year by year.',
    },
    {
      title: 'It is tried and told',
      text: 'What works is given to more people. What does not is told here too.',
    },
  ],
  who: 'Who decides',
  bodies: [
    {
      title: 'The steering group',
      text: 'The chairs of the municipalities’ culture committees. They have the last word: on the text of the agreement, on the budget, and on the large projects.',
    },
    {
      title: 'The administrative group',
      text: 'One officer from each municipality. They prepare the meetings and keep things going.',
    },
    {
      title: 'The project groups',
      text: 'Those who make things happen. Each focus area has a project leader.',
    },
    {
      title: 'Everybody else',
      text: 'You can read agendas, minutes and decisions here. Only what must be confidential is missing, and then it says so.',
    },
  ],
  read: 'Read it yourself',
  doors: {
    agreement: {
      title: 'The agreement',
      text: 'The whole text, the focus areas, and what has changed on the way.',
    },
    parties: { title: 'The parties', text: 'The municipalities, since when, and how far they go.' },
    decisions: { title: 'The decisions', text: 'Each with its number. Search by year, group and area.' },
    meetings: { title: 'The meetings', text: 'The next ones and the latest, with agenda and minutes.' },
    actors: {
      title: 'The actors',
      text: 'Libraries, music schools, venues, associations and the other culture regions.',
    },
    glossary: { title: 'The glossary', text: 'What the words mean.' },
  },
} satisfies typeof da
