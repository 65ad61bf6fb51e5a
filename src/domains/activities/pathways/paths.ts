/** Every address of the room; English ones are the same under `/en`. */
export const paths = {
  pathways: () => '/veje',
  pathway: (slug: string) => `/veje/${slug}`,
  balance: () => '/veje/balance',
  balanceFile: () => '/veje/balance.csv',
  question: (code: string) => `/veje/spoerg/${code}`,
  answered: (code: string) => `/veje/spoerg/${code}/tak`,

  work: () => '/arbejde/veje',
  newPathway: () => '/arbejde/veje/ny',
  workPathway: (id: string) => `/arbejde/veje/vej/${id}`,
  edit: (id: string) => `/arbejde/veje/vej/${id}/ret`,
  publish: (id: string) => `/arbejde/veje/vej/${id}/vis`,
  hide: (id: string) => `/arbejde/veje/vej/${id}/skjul`,
  workBalance: () => '/arbejde/veje/balance',
  newQuestion: () => '/arbejde/veje/balance/koder',
  closeQuestion: (code: string) => `/arbejde/veje/balance/koder/${code}/luk`,
  newTarget: () => '/arbejde/veje/balance/maal',
  dropTarget: (id: string) => `/arbejde/veje/balance/maal/${id}/fjern`,
}
