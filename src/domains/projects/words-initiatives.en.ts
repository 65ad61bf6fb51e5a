import type { initiatives as daInitiatives, why as daWhy } from './words-initiatives.da.ts'

export const why = {
  title: 'Why together?',
  hint: 'At least one reason. Write it so that a politician in another municipality understands it.',
  hints: {
    resources: 'What can none of you afford or staff alone?',
    criticalMass: 'Where are there too few participants in one municipality?',
    competence: 'What can one of you do that the others need?',
    sharedNeed: 'Which need do you share?',
  },
  missing: 'Write at least one reason to do it together.',
  aloneTitle: 'Only one municipality takes part',
  alone: (name?: string) =>
    `${name ? `${name} stands alone.` : 'No municipality takes part yet.'} The culture agreement is for what none can lift alone. Ask the neighbours before you go on.`,
} satisfies typeof daWhy

export const initiatives = {
  title: 'Initiatives',
  lead: 'Needs that belong together, and that several municipalities want to do something about.',
  start: 'Gather needs into an initiative',
  emptyTitle: 'No initiatives yet',
  emptyText: 'Find two needs that are alike, and gather them.',
  needsCount: (count: number) => (count === 1 ? '1 need' : `${count} needs`),
  projectsCount: (count: number) =>
    count === 0 ? 'no projects yet' : count === 1 ? '1 project' : `${count} projects`,
  form: {
    newTitle: 'Gather needs into an initiative',
    editTitle: 'Edit the initiative',
    title: 'What is the initiative called?',
    summary: 'What do you want, in a few sentences?',
    needs: 'Which needs does it gather?',
    needsHint: 'Those with most support come first.',
    municipalities: 'Which municipalities take part?',
    save: 'Save the initiative',
    saved: 'The initiative is saved.',
  },
  page: {
    needs: 'Needs it gathers',
    municipalities: 'Municipalities',
    projects: 'Projects it has become',
    noProjects: 'It has not become a project yet.',
    propose: 'Make a project proposal',
    edit: 'Edit the initiative',
    started: 'Gathered',
    by: 'by',
  },
} satisfies typeof daInitiatives
