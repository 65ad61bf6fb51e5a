/** Every address here. Danish; the English ones are the same under `/en`. */
export const paths = {
  signUp: (slug: string) => `/forloeb/${slug}/tilmeld`,
  thanks: (slug: string) => `/forloeb/${slug}/tilmeld/tak`,
  refer: (slug: string) => `/henvis/${slug}`,
  referred: (slug: string) => `/henvis/${slug}/tak`,
  referralStatus: (token: string) => `/henvis/status/${token}`,
  referrals: () => '/arbejde/henvisninger',
  referral: (id: string) => `/arbejde/henvisninger/${id}`,

  // Under the secret link of a participant: sections after `/min/KEY`.
  ownOffer: (offer: string) => `tilbud/${offer}`,
  ownLeave: (enrolment: string) => `plads/${enrolment}/afmeld`,
  ownAlone: (enrolment: string) => `plads/${enrolment}/alene`,

  members: (slug: string) => `/arbejde/forloeb/${slug}/deltagere`,
  newMember: (slug: string) => `/arbejde/forloeb/${slug}/deltagere/ny`,
  member: (slug: string, enrolment: string) => `/arbejde/forloeb/${slug}/deltagere/${enrolment}`,
  intake: (slug: string, enrolment: string) => `/arbejde/forloeb/${slug}/deltagere/${enrolment}/samtale`,
  passOver: (slug: string, enrolment: string) =>
    `/arbejde/forloeb/${slug}/deltagere/${enrolment}/spring-over`,
  lift: (slug: string, enrolment: string) =>
    `/arbejde/forloeb/${slug}/deltagere/${enrolment}/tilbage-i-koeen`,
  answerFor: (slug: string, enrolment: string) => `/arbejde/forloeb/${slug}/deltagere/${enrolment}/svar`,
  leave: (slug: string, enrolment: string) => `/arbejde/forloeb/${slug}/deltagere/${enrolment}/frafald`,
  places: (slug: string) => `/arbejde/forloeb/${slug}/pladser`,

  attendance: (slug: string) => `/arbejde/forloeb/${slug}/fremmoede`,
  taps: (slug: string) => `/arbejde/forloeb/${slug}/fremmoede/tryk`,
  walkIn: (slug: string) => `/arbejde/forloeb/${slug}/fremmoede/ny`,
  paper: (slug: string) => `/arbejde/forloeb/${slug}/fremmoede/papir`,
}
