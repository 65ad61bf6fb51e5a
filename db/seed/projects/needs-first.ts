import { cast, neighbours } from '../cast.ts'
import { needIds } from './ids.ts'
import { type SeededNeed, themes } from './need-shape.ts'

/** What people in the region miss. Inspired by the founding document; the people and their words are invented. */
export const firstNeeds: readonly SeededNeed[] = [
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
]
