import { organisations } from '../organisations.ts'
import { projectIds } from '../projects/ids.ts'
import { modelIds, modelVersionIds, targetGroupIds } from './ids.ts'
import { everyone, type SeededVersion, session } from './model-shape.ts'

const places = ['Museet', 'Koret', 'Værkstedet', 'Turen', 'Biblioteket']

/** Ten weeks, twice a week: a taste of everything. */
const vitamins: SeededVersion = {
  id: modelVersionIds.vitamins1,
  model_id: modelIds.vitamins,
  number: 1,
  title: 'Kulturvitaminer',
  summary: 'Ti uger med museum, sang og hænder i ler. For dig, der ikke er på arbejde lige nu.',
  purpose: 'At få en grund til at gå hjemmefra to gange om ugen, og at møde de samme mennesker igen.',
  description:
    'To formiddage om ugen laver vi noget sammen: synger, ser på billeder, går en tur, former ler. Du skal ikke kunne noget i forvejen.\n\nDen sidste uge finder vi ud af, hvor du kan gå hen bagefter.',
  welcome:
    'Samtale først: Vi taler sammen en halv time, før du begynder.\nSamme ansigter: Det er den samme guide hver gang.\nSid over: Du må altid nøjes med at se på.',
  area_key: 'health',
  art_form: 'visualArt',
  target_group_ids: [targetGroupIds.sickLeave],
  level: 'onWellbeing',
  sender: 'municipality',
  least: 8,
  most: 16,
  times_a_week: 2,
  price_note: 'også materialer og entré',
  asks_birth_year: true,
  plan: Array.from({ length: 20 }, (_, index) =>
    session(
      `${places[index % places.length]}, ${['første', 'anden', 'tredje', 'fjerde'][Math.floor(index / 5)]} gang`,
      120,
      'Velkomst ti minutter, noget at lave i halvfems, te til sidst.',
      'Navneskilte, te og kaffe.',
    ),
  ),
  staffing: [
    { part: 'coordinator', people: 1, does: 'Visiterer og holder kontakten til henviserne.' },
    { part: 'courseLeader', people: 2, does: 'Kulturguider, de samme hele vejen.' },
    { part: 'linkWorker', people: 1, does: 'Følger op sammen med jobcentret.' },
  ],
  costs: [
    { post: 'Kulturguider', ore: '320000', per: 'session' },
    { post: 'Entré og materialer', ore: '95000', per: 'participant' },
    { post: 'Koordinator', ore: '4500000', per: 'course' },
  ],
  batteries: [everyone('waiting', 'before', 'after', 'followup3', 'followup6')],
  origin_region_id: organisations.kulturmetropolen,
  origin_project_id: projectIds.vitamins,
  origin_text: 'Bygger på en pilot i Rødovre og på kommuner uden for regionen.',
  published: '2025-12-01',
}

const salon: SeededVersion = {
  id: modelVersionIds.salon1,
  model_id: modelIds.salon,
  number: 1,
  title: 'Samtalesalon',
  summary: 'Seks aftener om det, der fylder. Du må gerne bare lytte.',
  purpose: 'At tale med nogen, man ikke kender, om noget, der betyder noget.',
  description:
    'Hver aften begynder med et billede, en sang eller en tekst. Så taler vi to og to, og til sidst sammen. Værterne har selv siddet i stolene.',
  welcome: 'Lyt bare: Du skal ikke sige noget.\nKom sent: Døren er åben hele aftenen.',
  area_key: 'health',
  art_form: 'conversation',
  target_group_ids: [targetGroupIds.older, targetGroupIds.relatives],
  level: 'onWellbeing',
  sender: 'peer',
  least: 6,
  most: 20,
  weeks_between: 2,
  skips_school_holidays: false,
  plan: ['Hjem', 'Hænder', 'Det, man ikke siger', 'Mad', 'Tro', 'Bagefter'].map((title) =>
    session(title, 90, 'Et værk, ti minutters stilhed, to og to, alle.', 'Ét billede eller én tekst.'),
  ),
  staffing: [
    { part: 'coordinator', people: 1, does: 'Finder stedet og værterne.' },
    { part: 'peerHost', people: 2, does: 'Leder samtalen.' },
  ],
  costs: [{ post: 'Kaffe', ore: '20000', per: 'session' }],
  batteries: [everyone('before', 'after')],
  origin_project_id: projectIds.talkSalon,
  origin_text: 'Begyndte som åbne møder på nettet.',
  published: '2026-02-02',
}

const coWrite: SeededVersion = {
  id: modelVersionIds.coWrite1,
  model_id: modelIds.coWrite,
  number: 1,
  title: 'Skriv en sang med en fremmed',
  summary: 'Seks eftermiddage, to og to, ét nummer. Unge holder holdet for unge.',
  purpose: 'At lave musik med en, man ikke kendte, og gå derfra med et nummer og et nummer i telefonen.',
  description:
    'Vi trækker lod om makkere hver gang. Der er beats, guitarer og et stille hjørne. Den sidste gang spiller vi det, vi har lyst til.',
  welcome:
    'Kom alene: Det gør de fleste.\nIngen noder: Du behøver ikke kunne spille.\nTag en ven med: I må gerne, men I får hver jeres makker.',
  area_key: 'youth',
  art_form: 'beats',
  target_group_ids: [targetGroupIds.youngAlone],
  level: 'separate',
  sender: 'peer',
  least: 4,
  most: 12,
  plan: ['Lyd', 'Ord', 'Omkvæd', 'Ét nummer', 'Færdigt er færdigt', 'Vi spiller'].map((title) =>
    session(
      title,
      120,
      'Lod om makkere, halvanden time i rummene, en halv time til at høre.',
      'Fire computere, lydkort, høretelefoner.',
    ),
  ),
  staffing: [
    { part: 'peerHost', people: 1, does: 'En ung, der laver musik selv.' },
    { part: 'courseLeader', people: 1, does: 'Låser op, hjælper med teknik, er voksen i huset.' },
  ],
  costs: [{ post: 'Honorar til vært', ore: '80000', per: 'session' }],
  batteries: [{ key: 'everyone', waves: ['before', 'after', 'followup3'] }],
  origin_project_id: projectIds.coWrite2026,
  origin_text: 'En lille udgave af sangskriverlejren.',
  published: '2026-05-04',
}

const drawing: SeededVersion = {
  ...salon,
  id: modelVersionIds.drawing1,
  model_id: modelIds.drawing,
  title: 'Brug billedskolen',
  summary: 'Otte aftener med billedskolens lærere, for dig der ikke har tegnet siden skolen.',
  art_form: 'visualArt',
  sender: 'municipality',
  origin_project_id: projectIds.artSchool,
  plan: salon.plan.map((one) => ({ ...one, title: 'Uden titel endnu' })),
}
const { published: _later, ...draftOfDrawing } = drawing

const prescription: SeededVersion = {
  ...vitamins,
  id: modelVersionIds.prescription1,
  model_id: modelIds.prescription,
  title: 'Kultur på recept',
  summary: 'Forløberen for Kulturvitaminer.',
  origin_text: 'Fra den nationale prøve 2016-19.',
  published: '2021-03-01',
}

export const otherVersions: readonly SeededVersion[] = [
  vitamins,
  salon,
  coWrite,
  draftOfDrawing,
  prescription,
]
