import type { ProjectState } from './model.ts'

/** Told in the transaction of every change of state, as `projects.moved`. */
export interface ProjectMoved {
  readonly projectId: string
  readonly title: string
  readonly from: ProjectState
  readonly to: ProjectState
}
