import { organisations } from '../organisations.ts'
import { projectIds } from '../projects/ids.ts'
import { modelIds, modelVersionIds, targetGroupIds } from './ids.ts'
import { everyone, type SeededVersion, session } from './model-shape.ts'

const materials = 'Papir, blyanter og **ét** kort digt på en side til hver. Ingen skærme på bordet.'

const sessions = [
  session(
    'Vi begynder med ét ord',
    150,
    'Alle skriver i ti minutter ud fra det samme ord. Ingen skal læse op.',
    materials,
  ),
  session(
    'Et sted, du savner',
    150,
    'Læs et kort stykke højt. Skriv et sted frem: lyde, lugte, lys.',
    materials,
  ),
  session(
    'Brevet, du ikke sendte',
    150,
    'Et brev til en, der ikke får det. Tal om ordene, ikke om det, der skete.',
    materials,
  ),
  session('Kroppen husker', 150, 'Gå en tur i ti minutter, skriv i tyve. Hvad gjorde hænderne?', materials),
  session(
    'En, der var god ved dig',
    150,
    'Skriv et portræt på en halv side. Byt, hvis I har lyst.',
    materials,
  ),
  session(
    'Det, du ikke behøver forklare',
    150,
    'Listen: alt det, der bare er. Slut med fælles te.',
    materials,
  ),
  session(
    'Vi læser højt, hvis vi vil',
    150,
    'Hver vælger én tekst. Hvad nu: bibliotekets skrivecafé, hver anden torsdag.',
    'Kage. Folder om, hvad der sker bagefter.',
  ),
]

const shared = {
  model_id: modelIds.writing,
  title: 'Ord.Liv.Skriv!',
  summary: 'Skriv dig gennem det svære, sammen med højst ni andre og en forfatter.',
  description:
    'Vi sidder ved et stort bord. Forfatteren læser en tekst på en side. Så skriver vi i tyve minutter om det, den minder os om. Bagefter taler vi om ordene, ikke om diagnoser.\n\nKommer du ikke en dag, er din stol der stadig næste gang.',
  welcome:
    'Tag en med: En ven må sidde ved siden af den første gang. I tager kun én plads.\nBliv mødt i døren: En af os står ved indgangen et kvarter før.\nGå, når du vil: Der er et stille rum ved siden af. Du skal ikke forklare noget.\nLæs ikke højt: Ingen skal læse op.',
  area_key: 'health',
  art_form: 'writing',
  level: 'separate',
  sender: 'municipality',
  least: 5,
  most: 10,
  price_note: 'også kaffen',
  origin_region_id: organisations.kulturmetropolen,
  origin_project_id: projectIds.writeYourLife,
  origin_text: 'Prøvet af med skrivehold i ni kommuner over to år. Eksempel: tallene her er opdigtede.',
} as const

/** A writing group led by an author, in two versions. */
export const writing: readonly SeededVersion[] = [
  {
    ...shared,
    id: modelVersionIds.writing1,
    number: 1,
    purpose: 'At skrive om det svære i trygt selskab.',
    target_group_ids: [targetGroupIds.olderFirst, targetGroupIds.sickLeave],
    plan: sessions.filter((_, index) => index !== 4).map((one) => ({ ...one, minutes: 120 })),
    staffing: [{ part: 'courseLeader', people: 1, does: 'En forfatter, der har ledet skrivehold før.' }],
    costs: [{ post: 'Forfatter', ore: '250000', per: 'session' }],
    batteries: [everyone('before', 'after')],
    published: '2021-08-16',
  },
  {
    ...shared,
    id: modelVersionIds.writing2,
    number: 2,
    purpose: 'At skrive om det svære i trygt selskab, og at have et sted at gå hen bagefter.',
    target_group_ids: [targetGroupIds.older, targetGroupIds.sickLeave, targetGroupIds.relatives],
    plan: sessions,
    staffing: [
      {
        part: 'coordinator',
        people: 1,
        does: 'Taler med alle, før de begynder, og ringer, når nogen bliver væk.',
      },
      { part: 'courseLeader', people: 1, does: 'En forfatter, der har ledet skrivehold før.' },
      { part: 'peerHost', people: 1, does: 'Har selv gået på holdet. Tager imod i døren.' },
    ],
    costs: [
      { post: 'Forfatter', ore: '280000', per: 'session' },
      { post: 'Kaffe og te', ore: '15000', per: 'session' },
      { post: 'Papir og bøger', ore: '12000', per: 'participant' },
    ],
    batteries: [everyone('waiting', 'before', 'after', 'followup3', 'followup6')],
    published: '2026-06-15',
  },
]
