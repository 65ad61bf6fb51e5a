/** Organisations: the directory, their pages, their forms. */
export const organisations = {
  noPlace: 'Uden for kommunerne',
}
