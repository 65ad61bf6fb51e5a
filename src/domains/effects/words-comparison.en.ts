import type { comparison as danish } from './words-comparison.da.ts'

export const comparison = {
  title: 'A comparison planned beforehand',
  lead: 'Before and after alone cannot say what came of the course. A comparison can, when it was laid down before anybody had seen the answers.',
  planTitle: 'Plan for a comparison',
  write: 'Plan a comparison',
  beforehand:
    'Only courses counted in after the steering group has locked the plan take part. So nobody can choose a comparison by its result.',
  against: 'What is it compared with?',
  againstHint:
    'Waiting time needs participants to answer already when they sign up. Otherwise you choose a course model whose courses are the other side.',
  designs: {
    waitingTime: 'The participants’ own waiting time',
    comparisonCourses: 'Other courses',
  },
  coursesOf: (model: string) => `Courses by the model ${model}`,
  none: 'There is no comparison yet',
  noneText: 'When the steering group has locked a plan, new courses begin to count in it.',
  notYet: 'There are not enough answers yet',
  notYetText:
    'The comparison is shown when there are enough people on both sides for nobody to be recognised.',
  menu: 'Comparison',
  otherCourses: 'the courses it is compared with',
  waitingTime: 'the waiting time',
} satisfies typeof danish
