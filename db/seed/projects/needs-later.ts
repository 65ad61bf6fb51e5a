import { cast, neighbours } from '../cast.ts'
import { needIds } from './ids.ts'
import { type SeededNeed, themes } from './need-shape.ts'

/** More of what people miss. */
export const laterNeeds: readonly SeededNeed[] = [
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
