/** Every address of the room; English ones are the same under `/en`. */
export const paths = {
  wall: () => '/ligesindede',
  make: () => '/ligesindede/nyt',
  made: () => '/ligesindede/nyt/tak',
  card: (id: string) => `/ligesindede/kort/${id}`,
  hello: (id: string) => `/ligesindede/kort/${id}/hej`,
  helloSent: (id: string) => `/ligesindede/kort/${id}/hej/sendt`,
  report: (id: string) => `/ligesindede/kort/${id}/anmeld`,
  outreach: () => '/ligesindede/brobyggere',
  reported: () => '/ligesindede/anmeldt',

  work: () => '/arbejde/ligesindede',
  judge: (id: string) => `/arbejde/ligesindede/kort/${id}`,
  askBridge: () => '/arbejde/ligesindede/brobyggere',
  answerBridge: (id: string) => `/arbejde/ligesindede/brobyggere/${id}`,
  meeting: (id: string) => `/arbejde/ligesindede/moeder/${id}`,
}

/** What lies under somebody's secret link, `/min/KEY/…`. */
export const ownSections = {
  card: () => 'kort',
  show: () => 'kort/vis',
  takeDown: () => 'kort/ned',
  wall: () => 'ligesindede',
  say: (card: string) => `hej/til/${card}`,
  hello: (id: string) => `hej/${id}`,
}
