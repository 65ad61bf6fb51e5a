/** Every address of answering. Those of a participant lie under the secret link and are made by `own('svar/…')`. */
export const paths = {
  /** Patterns of the own page: `:key` is the secret. */
  ownAnswers: () => '/min/:key/svar',
  ownWave: () => '/min/:key/svar/:wave',
  /** As mails have it: the wave of one enrolment. */
  ownWaveOf: () => '/min/:key/svar/:wave/:hold',
  ownDelete: () => '/min/:key/svar/slet',
  ownThanks: () => '/min/:key/svar/tak',

  /** The code on the wall of the room: each on their own phone. */
  room: (code: string) => `/svar/${code}`,
  roomQuestions: (code: string) => `/svar/${code}/spoergsmaal`,
  roomThanks: (code: string) => `/svar/${code}/tak`,
  /** The shared tablet. */
  tablet: (code: string) => `/tavle/${code}`,
  tabletQuestions: (code: string) => `/tavle/${code}/spoergsmaal`,
  tabletThanks: (code: string) => `/tavle/${code}/tak`,

  measuring: (slug: string) => `/arbejde/forloeb/${slug}/maaling`,
  plan: (slug: string) => `/arbejde/forloeb/${slug}/maaling/plan`,
  who: (slug: string) => `/arbejde/forloeb/${slug}/maaling/hvem`,
  remind: (slug: string, wave: string) => `/arbejde/forloeb/${slug}/maaling/paamind/${wave}`,
  poster: (slug: string) => `/arbejde/forloeb/${slug}/maaling/kode`,
  paper: (slug: string) => `/arbejde/forloeb/${slug}/maaling/papir`,
  paperForms: (slug: string, wave: string) => `/arbejde/forloeb/${slug}/maaling/papir/ark/${wave}`,
  paperList: (slug: string) => `/arbejde/forloeb/${slug}/maaling/papir/liste`,
  paperFind: (slug: string) => `/arbejde/forloeb/${slug}/maaling/papir/find`,
  paperEntry: (slug: string, wave: string, code: string) =>
    `/arbejde/forloeb/${slug}/maaling/papir/indtast/${wave}/${code}`,
  paperCompare: (slug: string, wave: string, code: string) =>
    `/arbejde/forloeb/${slug}/maaling/papir/sammenlign/${wave}/${code}`,

  settings: () => '/arbejde/spoergeskemaer/maalinger',
  help: () => '/arbejde/spoergeskemaer/hjaelp',
  helpText: (place: string) => `/arbejde/spoergeskemaer/hjaelp/${place}`,
}
