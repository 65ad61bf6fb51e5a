/** Every address of this room, without language prefix. */
export const paths = {
  bodies: () => '/arbejde/organer',
  newBody: () => '/arbejde/organer/nyt',
  body: (slug: string) => `/arbejde/organer/${slug}`,
  editBody: (slug: string) => `/arbejde/organer/${slug}/ret`,
  newMember: (slug: string) => `/arbejde/organer/${slug}/medlemmer/nyt`,
  member: (slug: string, id: string) => `/arbejde/organer/${slug}/medlemmer/${id}`,

  meetings: () => '/arbejde/moeder',
  newMeeting: () => '/arbejde/moeder/nyt',
  preview: () => '/arbejde/moeder/vis',
  yearPlan: () => '/arbejde/moeder/aarsplan',
  meeting: (id: string) => `/arbejde/moeder/${id}`,
  editMeeting: (id: string) => `/arbejde/moeder/${id}/ret`,
  cancelMeeting: (id: string) => `/arbejde/moeder/${id}/aflys`,
  sendAgenda: (id: string) => `/arbejde/moeder/${id}/send`,
  markHeld: (id: string) => `/arbejde/moeder/${id}/afholdt`,
  approveMinutes: (id: string) => `/arbejde/moeder/${id}/godkend`,
  attendance: (id: string) => `/arbejde/moeder/${id}/fremmoede`,
  print: (id: string) => `/arbejde/moeder/${id}/udskrift`,
  calendar: (id: string) => `/arbejde/moeder/${id}/moede.ics`,

  newItem: (id: string) => `/arbejde/moeder/${id}/punkter/nyt`,
  repeatItems: (id: string) => `/arbejde/moeder/${id}/gentag`,
  addMatter: (id: string) => `/arbejde/moeder/${id}/sager`,
  item: (id: string, item: string) => `/arbejde/moeder/${id}/punkter/${item}`,
  moveItem: (id: string, item: string) => `/arbejde/moeder/${id}/punkter/${item}/flyt`,
  removeItem: (id: string, item: string) => `/arbejde/moeder/${id}/punkter/${item}/fjern`,
  papers: (id: string, item: string) => `/arbejde/moeder/${id}/punkter/${item}/bilag`,
  removePaper: (id: string, item: string, paper: string) =>
    `/arbejde/moeder/${id}/punkter/${item}/bilag/${paper}/fjern`,
  minutes: (id: string, item: string) => `/arbejde/moeder/${id}/punkter/${item}/referat`,
  vote: (id: string, item: string) => `/arbejde/moeder/${id}/punkter/${item}/stemme`,
  decide: (id: string, item: string) => `/arbejde/moeder/${id}/punkter/${item}/beslutning`,

  decisions: () => '/arbejde/beslutninger',
  decision: (number: string) => `/arbejde/beslutninger/${number}`,
  followUps: (number: string) => `/arbejde/beslutninger/${number}/opfoelgning`,
  followUpDone: (number: string, id: string) => `/arbejde/beslutninger/${number}/opfoelgning/${id}`,

  publicDecisions: () => '/om/beslutninger',
  publicDecision: (number: string) => `/om/beslutninger/${number}`,
  publicMeetings: () => '/om/moeder',
  publicMeeting: (id: string) => `/om/moeder/${id}`,
  publicCalendar: (id: string) => `/om/moeder/${id}/moede.ics`,
} as const

/** Where an uploaded paper is fetched. */
export const filePath = (id: string): string => `/filer/${id}`
