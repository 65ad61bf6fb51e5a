export type { ProjectMoved } from './events.ts'
export type { ProjectFacts, ProjectOf, ProjectQuestion } from './facts/queries.ts'
export { projectFactsOf, projectsOf } from './facts/queries.ts'
export type { Corner, ProjectState } from './model.ts'
export type { ProjectNews, ToldProject } from './notes/published.ts'
export { newsOfProjects, toldProject, toldProjects } from './notes/published.ts'
export { paths as projectPaths } from './paths.ts'
export { may as mayProject } from './policy.ts'
export { needsAnsweredBy } from './proposals/queries.ts'
export type { ProjectPartner, PublicProject, TakingPart } from './published.ts'
export {
  newestPublicProjects,
  partnersIn,
  publicArtForms,
  publicProject,
  publicProjectsIn,
  publicProjectsOfArt,
} from './published.ts'
export { projects } from './room.ts'
export type { ProjectSection } from './sections.ts'
export { showWithProjects } from './sections.ts'
export type { ProjectViews } from './tables.ts'
