import type { da } from './words.da.ts'

export const en = {
  title: 'Search',
  titleOf: (typed: string) => `Search for ${typed}`,
  label: 'What are you looking for?',
  hint: 'A project, a municipality, a decision, a word. Spelling mistakes do no harm.',
  workHint: 'A task, a project, a meeting, an actor. Or say what you want to do: “propose a project”.',
  button: 'Search',
  command: 'Do something',
  goTo: 'Go to',
  found: (total: number, typed: string) =>
    total === 1 ? `One thing fits “${typed}”.` : `${total} things fit “${typed}”.`,
  instead: (typed: string, instead: string) =>
    `We found nothing about “${typed}”. Here is what we found about “${instead}”.`,
  more: 'There are more. Add a word to make the list shorter.',
  none: (typed: string) => `We found nothing about “${typed}”`,
  noneText: 'Try a shorter word, or another word for the same thing. Or begin in one of these places:',
  start: 'Or begin here',
  canDo: 'What you can do from here',
  partly: (typed: string) => `Nothing fits all the words of “${typed}”. Here is what fits most of them.`,
  kinds: {
    community: 'Community',
    activity: 'What is on',
    course: 'Course',
    space: 'Space',
    pathway: 'Pathway',
    project: 'Project',
    genre: 'Genre',
    organisation: 'Actor',
    decision: 'Decision',
    agreement: 'Agreement',
    focusArea: 'Focus area',
    theme: 'Theme',
    results: 'Results',
    term: 'Word in the glossary',
    page: 'Page',
  },
} satisfies typeof da
