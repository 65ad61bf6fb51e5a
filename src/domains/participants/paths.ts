/** The addresses of personal data in the workspace; those of the own page lie in `own/paths.ts`. */
export const paths = {
  bases: () => '/arbejde/persondata',
  newBasis: () => '/arbejde/persondata/grundlag/nyt',
  texts: () => '/arbejde/persondata/tekster',
  newText: (purpose: string) => `/arbejde/persondata/tekster/${purpose}/ny`,
  keeping: () => '/arbejde/persondata/opbevaring',
  keepingOf: (kind: string) => `/arbejde/persondata/opbevaring/${kind}`,
  looks: () => '/arbejde/persondata/kig',
} as const
