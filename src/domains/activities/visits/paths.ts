/** Every address here. Danish; the English ones are the same under `/en`. `id` is that of the activity. */
export const paths = {
  signUp: (slug: string) => `/det-sker/${slug}/tilmeld`,
  thanks: (slug: string) => `/det-sker/${slug}/tilmeld/tak`,

  // Under the secret link of a participant: sections after `/min/KEY`.
  ownOffer: (offer: string) => `besoeg/tilbud/${offer}`,
  ownLeave: (guest: string) => `besoeg/${guest}/afmeld`,

  rules: (id: string) => `/arbejde/det-sker/${id}/tilmelding`,
  guests: (id: string) => `/arbejde/det-sker/${id}/gaester`,
  guest: (id: string, guest: string) => `/arbejde/det-sker/${id}/gaester/${guest}`,
  door: (id: string) => `/arbejde/det-sker/${id}/doer`,
  taps: (id: string) => `/arbejde/det-sker/${id}/doer/tryk`,
  paper: (id: string) => `/arbejde/det-sker/${id}/doer/papir`,
  walkIn: (id: string) => `/arbejde/det-sker/${id}/doer/ny`,
}
