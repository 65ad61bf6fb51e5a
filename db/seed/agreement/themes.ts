import { agreementIds, objectiveId } from './ids.ts'

const from_day = Temporal.PlainDate.from('2021-01-01')

/** What runs through all focus areas of the founding document. */
export const themes = [
  {
    id: agreementIds.loneliness,
    slug: 'ensomhed',
    name_da: 'Ensomhed',
    name_en: 'Loneliness',
    about_da:
      'Ensomhed gør livet dårligere og bliver ofte værre, når man er syg. Derfor ser vi efter den i alle projekter, også dem der handler om noget andet.',
    about_en:
      'Loneliness makes life worse, and often grows when one is ill. That is why we look out for it in every project, also those about something else.',
    from_day,
  },
  {
    id: agreementIds.mentalHealth,
    slug: 'mental-sundhed',
    name_da: 'Mental sundhed',
    name_en: 'Mental health',
    about_da:
      'Flere unge får en psykisk diagnose, og mange musikere har det svært. Kultur kan være et sted at være i det, der er svært.',
    about_en:
      'More young people are given a psychiatric diagnosis, and many musicians struggle. Culture can be a place to be with what is hard.',
    from_day,
  },
  {
    id: agreementIds.peerToPeer,
    slug: 'ligestillede',
    name_da: 'Fra ligestillet til ligestillet',
    name_en: 'Peer to peer',
    about_da:
      'Gør det en forskel, at det er en som dig selv, der inviterer, og ikke kommunen? Det vil vi vide.',
    about_en:
      'Does it matter that somebody like you does the inviting, rather than the municipality? That is what we want to know.',
    from_day,
  },
] as const

const area = (theme_id: string, focus_area_id: string) => ({ theme_id, focus_area_id, objective_id: null })
const objective = (theme_id: string, objective_id: string) => ({
  theme_id,
  focus_area_id: null,
  objective_id,
})

/** Where the text itself says that a theme is followed. */
export const themeLinks = [
  area(agreementIds.loneliness, agreementIds.health),
  objective(agreementIds.loneliness, objectiveId('youth', 3)),
  area(agreementIds.mentalHealth, agreementIds.health),
  objective(agreementIds.mentalHealth, objectiveId('music', 1)),
  area(agreementIds.peerToPeer, agreementIds.health),
  objective(agreementIds.peerToPeer, objectiveId('youth', 3)),
]
