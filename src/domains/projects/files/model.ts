/** Files for those who work with the project, and files everybody may fetch, are kept apart by the kind of thing they belong to. */
export const fileKinds = { internal: 'projects.project', public: 'projects.project-public' } as const
export type FileReach = keyof typeof fileKinds

/** The picture of a status note is seen by whoever sees the note. */
export const pictureKind = 'projects.status_note'

export const reachOf = (isPublic: boolean): FileReach => (isPublic ? 'public' : 'internal')
