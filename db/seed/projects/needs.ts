import { agreementIds } from '../agreement/ids.ts'
import { cast, neighbours } from '../cast.ts'
import type { OrganisationName } from '../organisations.ts'
import { needIds } from './ids.ts'

type Theme = 'loneliness' | 'mentalHealth' | 'peerToPeer'
type Who = { readonly id: string }

export interface SeededNeed {
  readonly id: string
  readonly title: string
  readonly missing: string
  readonly forWhom: string
  readonly place: string
  readonly areas: readonly string[]
  readonly themes: readonly string[]
  readonly organisation: OrganisationName | undefined
  readonly by: Who
  readonly on: string
  readonly municipalities: readonly OrganisationName[]
  /** Who seconds it, for whom, in which words. */
  readonly voices: readonly (readonly [Who, OrganisationName | undefined, string])[]
}

const themes = (...names: readonly Theme[]): string[] => names.map((name) => agreementIds[name])

/** What people in the region miss. Inspired by the founding document; the people and their words are invented. */
export const needs: readonly SeededNeed[] = [
  {
    id: needIds.alone,
    title: 'Unge, der laver musik alene på værelset, vil møde andre',
    missing:
      'Vi møder mange, der laver numre på computeren hver aften og aldrig har spillet dem for nogen. De søger ikke musikskolen, for de spiller ikke »et instrument«. De vil gerne finde nogen, der laver det samme.',
    forWhom: 'Unge, der laver beats, rap og sange selv',
    place: 'Overalt i regionen',
    areas: ['music', 'youth'],
    themes: themes('loneliness', 'peerToPeer'),
    organisation: 'roskilde',
    by: neighbours.musicLeader,
    on: '2025-01-14',
    municipalities: ['roskilde', 'koege', 'ishoej', 'halsnaes'],
    voices: [
      [neighbours.koegeConsultant, 'koege', 'Vores ungdomsskole har 14 på venteliste til studiet.'],
      [cast.jonas, 'ishoej', 'Det er også vores største hul. Der er et lokale, men ingen at være der med.'],
      [cast.aliya, undefined, 'Jeg var en af dem. Det hjalp at møde to andre.'],
      [
        neighbours.halsnaesConsultant,
        'halsnaes',
        'Hos os er der måske ti. De skal møde nogen fra andre kommuner.',
      ],
      [cast.villads, undefined, ''],
    ],
  },
  {
    id: needIds.rehearsal,
    title: 'Øvelokaler, der er åbne om aftenen',
    missing:
      'Lokalerne findes på skoler og i kulturhuse, men de lukker klokken 16. Bands øver i garager eller slet ikke.',
    forWhom: 'Bands og kor uden eget sted',
    place: 'Vestegnen',
    areas: ['music'],
    themes: [],
    organisation: 'albertslund',
    by: neighbours.albertslundConsultant,
    on: '2025-09-02',
    municipalities: ['albertslund', 'herlev', 'roedovre'],
    voices: [
      [neighbours.herlevConsultant, 'herlev', 'Vi har to lokaler, ingen bruger efter skoletid.'],
      [cast.villads, undefined, 'I Roskilde er der åbent til 22. Det gør hele forskellen.'],
    ],
  },
  {
    id: needIds.writing,
    title: 'Et sted at skrive sig gennem det svære',
    missing:
      'Borgere, der har mistet nogen eller er sygemeldte, spørger på biblioteket efter noget, der ikke er behandling. De vil skrive, men ikke på et kursus med karakterer.',
    forWhom: 'Voksne i sorg, med stress eller angst',
    place: 'Bibliotekerne',
    areas: ['health'],
    themes: themes('loneliness', 'mentalHealth'),
    organisation: 'furesoeBibliotek',
    by: cast.sofie,
    on: '2025-02-03',
    municipalities: ['furesoe', 'helsingoer', 'koege', 'albertslund'],
    voices: [
      [neighbours.helsingoerConsultant, 'helsingoer', 'Vi får det samme spørgsmål en gang om ugen.'],
      [cast.fatima, 'jobcenterHelsingoer', 'Jeg ville henvise tre i morgen.'],
      [neighbours.koegeConsultant, 'koege', ''],
      [neighbours.albertslundConsultant, 'albertslund', 'Vi har ikke forfatterne, men vi har rummet.'],
    ],
  },
  {
    id: needIds.sickLeave,
    title: 'En vej ud af huset for sygemeldte, der ikke er klar til et tilbud',
    missing:
      'Mellem sofaen og jobcentrets tilbud er der ingenting. Der mangler et første skridt, hvor ingen spørger om arbejdsevne.',
    forWhom: 'Sygemeldte med stress, angst eller depression',
    place: 'Museer og kulturhuse',
    areas: ['health'],
    themes: themes('mentalHealth', 'loneliness'),
    organisation: 'jobcenterHelsingoer',
    by: cast.fatima,
    on: '2025-04-22',
    municipalities: ['helsingoer', 'roedovre'],
    voices: [
      [neighbours.roedovreConsultant, 'roedovre', 'Vi vil gerne prøve det med museet.'],
      [neighbours.healthLeader, 'helsingoer', 'Det er kernen i området.'],
      [cast.nadia, undefined, 'Der er brug for at måle, hvem der bliver ved.'],
    ],
  },
  {
    id: needIds.drawing,
    title: 'Billedskolerne har plads om formiddagen',
    missing:
      'Billedskolerne står tomme til klokken 15. Samtidig mangler sundhedscentrene et sted at være med mennesker, der har ondt.',
    forWhom: 'Voksne med kroniske smerter',
    place: 'Billedskolerne',
    areas: ['health', 'youth'],
    themes: themes('mentalHealth'),
    organisation: 'ishoej',
    by: cast.jonas,
    on: '2026-01-19',
    municipalities: ['ishoej', 'herlev', 'koege'],
    voices: [
      [neighbours.herlevConsultant, 'herlev', ''],
      [neighbours.healthLeader, 'helsingoer', 'Det kan bruge de samme skemaer som skriveholdene.'],
    ],
  },
  {
    id: needIds.girls,
    title: 'Piger holder op med at spille, når de bliver 15',
    missing:
      'På musikskolen er de lige mange til de er 12. I bandlokalet er der én pige ud af otte. De siger, at de ikke kender nogen at spille med.',
    forWhom: 'Piger og unge kvinder',
    place: 'Musikskoler og ungdomsskoler',
    areas: ['music', 'youth'],
    themes: themes('peerToPeer'),
    organisation: 'helsingoer',
    by: neighbours.helsingoerConsultant,
    on: '2025-11-10',
    municipalities: ['helsingoer', 'furesoe'],
    voices: [
      [cast.aliya, undefined, 'Jeg var den ene ud af otte.'],
      [neighbours.furesoeConsultant, 'furesoe', ''],
      [neighbours.musicLeader, 'roskilde', 'Tallene er de samme i hele regionen.'],
    ],
  },
  {
    id: needIds.walls,
    title: 'Lovlige vægge og rum til kunst uden institution',
    missing:
      'Graffiti, tegneserier og performance har ingen skole. De unge finder sammen, hvor der er en væg, ingen jager dem væk fra.',
    forWhom: 'Unge med genrer uden hus',
    place: 'Stationer, havne og tunneler',
    areas: ['youth'],
    themes: [],
    organisation: 'ishoej',
    by: cast.jonas,
    on: '2025-03-05',
    municipalities: ['ishoej', 'koege', 'roedovre'],
    voices: [
      [neighbours.roedovreConsultant, 'roedovre', ''],
      [neighbours.youthLeader, 'koege', 'Køge har havnen. Vi mangler nogen at dele kunstnere med.'],
    ],
  },
  {
    id: needIds.talk,
    title: 'Nogen at tale med om en bog, når man ikke kan komme ud',
    missing:
      'Ensomheden er størst hos dem, der ikke kan tage bussen. De vil være med i samtalen, ikke have en foredragsholder.',
    forWhom: 'Ældre og syge, der er meget hjemme',
    place: 'På nettet og i telefonen',
    areas: ['health'],
    themes: themes('loneliness'),
    organisation: 'halsnaes',
    by: neighbours.halsnaesConsultant,
    on: '2025-05-12',
    municipalities: ['halsnaes', 'helsingoer', 'furesoe', 'herlev'],
    voices: [
      [cast.ole, 'broparken', 'Tolv af vores beboere ville være med.'],
      [neighbours.herlevConsultant, 'herlev', ''],
    ],
  },
  {
    id: needIds.stage,
    title: 'En scene mellem øvelokalet og spillestedet',
    missing:
      'Der er langt fra skolefesten til en koncert med billetter. Unge bands mangler ti koncerter, hvor det ikke gør noget, hvis det går galt.',
    forWhom: 'Bands, der har øvet et år',
    place: 'Ungdomsskoler og spillesteder',
    areas: ['music', 'youth'],
    themes: [],
    organisation: 'koege',
    by: neighbours.koegeConsultant,
    on: '2025-03-28',
    municipalities: ['koege', 'roskilde', 'helsingoer', 'albertslund'],
    voices: [
      [cast.aliya, undefined, 'Vi har spillet tre gange. To af dem var til min kusines fødselsdag.'],
      [cast.villads, undefined, ''],
      [neighbours.roskildeConsultant, 'roskilde', 'Spillestedet vil gerne give onsdage.'],
    ],
  },
  {
    id: needIds.sayIt,
    title: 'Unge vil høres, før kulturen bliver besluttet',
    missing:
      'Ungdomsrådene bliver spurgt til sidst. De vil mødes på tværs og komme med noget, politikerne skal svare på.',
    forWhom: 'Unge med lyst til at bestemme',
    place: 'På tværs af kommunerne',
    areas: ['youth'],
    themes: themes('peerToPeer'),
    organisation: 'ungeudvalgetRoskilde',
    by: cast.villads,
    on: '2025-08-25',
    municipalities: ['roskilde', 'koege', 'ishoej', 'herlev', 'helsingoer'],
    voices: [
      [neighbours.youthLeader, 'koege', ''],
      [cast.bent, 'koege', 'Styregruppen vil gerne svare. Giv os noget at svare på.'],
      [cast.jonas, 'ishoej', ''],
    ],
  },
  {
    id: needIds.fortyPlus,
    title: 'Koncertgæster over 40 bliver væk fra den nye musik',
    missing:
      'De kommer til kopibands, men ikke til de unge navne. Spillestederne kan ikke få økonomien til at gå op uden dem.',
    forWhom: 'Koncertgæster over 40',
    place: 'Spillestederne',
    areas: ['music'],
    themes: [],
    organisation: 'roskilde',
    by: neighbours.roskildeConsultant,
    on: '2026-06-08',
    municipalities: ['roskilde', 'koege'],
    voices: [],
  },
  {
    id: needIds.transport,
    title: 'Man kan ikke komme hjem fra kultur i nabokommunen',
    missing:
      'Den sidste bus kører klokken 21.14. Det betyder, at fælles tilbud reelt kun er for dem, der har en bil eller forældre med en.',
    forWhom: 'Unge og ældre uden bil',
    place: 'Mellem Halsnæs, Helsingør og Furesø',
    areas: ['youth', 'health'],
    themes: themes('loneliness'),
    organisation: undefined,
    by: cast.aliya,
    on: '2026-09-30',
    municipalities: ['halsnaes', 'helsingoer', 'furesoe'],
    voices: [[neighbours.halsnaesConsultant, 'halsnaes', 'Vi har flextur, men ingen ved det.']],
  },
  {
    id: needIds.tryFirst,
    title: 'Lov at prøve, før man melder sig til',
    missing:
      'Mange tør ikke binde sig for en hel sæson. De ville komme en enkelt gang, hvis nogen tog imod i døren.',
    forWhom: 'Unge, der ikke går til noget',
    place: 'Overalt',
    areas: ['youth'],
    themes: themes('loneliness', 'peerToPeer'),
    organisation: 'herlev',
    by: neighbours.herlevConsultant,
    on: '2026-10-13',
    municipalities: ['herlev'],
    voices: [
      [cast.villads, undefined, ''],
      [neighbours.youthLeader, 'koege', 'Det er billigt, og det virker, hvor vi har set det.'],
    ],
  },
]
