/** Every address of the programme, in Danish; English ones are the same under `/en`. */
export const paths = {
  programme: () => '/det-sker',
  activity: (slug: string) => `/det-sker/${slug}`,
  activityPoster: (slug: string) => `/det-sker/${slug}/plakat.svg`,
  activityPicture: (slug: string) => `/det-sker/${slug}/billede.png`,
  /** The calendar of one activity; answered by the room of open data. */
  activityCalendar: (slug: string) => `/det-sker/${slug}.ics`,
  /** Calendars to subscribe to; answered by the room of open data. */
  calendar: () => '/kalender.ics',
  /** How other sites show a page of ours when its address is pasted there; answered by the room of open data. */
  shownElsewhere: (address: string) => `/oembed?url=${encodeURIComponent(address)}`,
  /** How to show the programme on another page; answered by the room of open data. */
  embedHelp: () => '/api',
  /** The newest of what happens, as a feed; answered by the room of open data. */
  newActivities: () => '/nyt.atom',

  work: () => '/arbejde/det-sker',
  newActivity: () => '/arbejde/det-sker/nyt',
  workActivity: (id: string) => `/arbejde/det-sker/${id}`,
  editActivity: (id: string) => `/arbejde/det-sker/${id}/ret`,
  picture: (id: string) => `/arbejde/det-sker/${id}/billede`,
  dropPicture: (id: string) => `/arbejde/det-sker/${id}/billede/fjern`,
  copyActivity: (id: string) => `/arbejde/det-sker/${id}/kopi`,
  moveActivity: (id: string, to: string) => `/arbejde/det-sker/${id}/tilstand/${to}`,
  changeDate: (id: string, occurrence: string) => `/arbejde/det-sker/${id}/dato/${occurrence}`,
  changeAll: (id: string) => `/arbejde/det-sker/${id}/alle`,
  askCoHost: (id: string) => `/arbejde/det-sker/${id}/medvaerter`,
  answerCoHost: (id: string, municipality: string) => `/arbejde/det-sker/${id}/medvaerter/${municipality}`,
}
