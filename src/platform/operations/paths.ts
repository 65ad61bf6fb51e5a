/** The addresses of the running of the platform. */
export const operationsPaths = {
  healthz: () => '/healthz',
  file: (id: string) => `/filer/${id}`,
  setup: () => '/arbejde/opsaetning',
  mails: () => '/arbejde/opsaetning/post',
  mail: (id: string) => `/arbejde/opsaetning/post/${id}`,
  tasks: () => '/arbejde/opsaetning/opgaver',
  retry: (id: string) => `/arbejde/opsaetning/opgaver/${id}/igen`,
  audit: () => '/arbejde/opsaetning/spor',
  parts: () => '/arbejde/opsaetning/dele',
  posters: () => '/arbejde/opsaetning/plakater',
} as const
