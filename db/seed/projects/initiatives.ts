import { neighbours } from '../cast.ts'
import type { OrganisationName } from '../organisations.ts'
import { initiativeIds, needIds } from './ids.ts'

export const nine: readonly OrganisationName[] = [
  'albertslund',
  'furesoe',
  'halsnaes',
  'helsingoer',
  'herlev',
  'ishoej',
  'koege',
  'roskilde',
  'roedovre',
]

/** Needs that the project leaders gathered. */
export const initiatives = [
  {
    id: initiativeIds.wordsAndWellbeing,
    title: 'Ord og billeder, der gør godt',
    summary:
      'Hold på biblioteker, museer og billedskoler, hvor man skriver, tegner og taler sig gennem noget svært. Alle måler på samme måde.',
    why: {
      criticalMass: 'Ingen kommune kan alene fylde et hold hvert kvartal. Ni kan.',
      competence: 'Furesø kan skrivning, Rødovre kan museet, Ishøj kan billedskolen. Vi lærer af hinanden.',
      sharedNeed: 'Sygemeldte og ensomme spørger om det samme i alle ni kommuner.',
    },
    by: neighbours.healthLeader,
    on: '2025-06-02',
    needs: [needIds.writing, needIds.sickLeave, needIds.drawing, needIds.talk],
    municipalities: nine,
  },
  {
    id: initiativeIds.bedroomToStage,
    title: 'Fra værelset til scenen',
    summary:
      'Unge, der laver musik alene, finder hinanden, øver sammen og kommer på en scene. Trin for trin.',
    why: {
      criticalMass: 'I hver kommune er der en håndfuld. Sammen er de en scene.',
      resources: 'Én producer kan undervise i fem kommuner. Ingen har råd til deres egen.',
    },
    by: neighbours.musicLeader,
    on: '2025-04-10',
    needs: [needIds.alone, needIds.stage, needIds.girls],
    municipalities: [
      'roskilde',
      'koege',
      'helsingoer',
      'albertslund',
      'halsnaes',
      'ishoej',
    ] as OrganisationName[],
  },
  {
    id: initiativeIds.youngCulture,
    title: 'Unge bestemmer selv',
    summary:
      'Unge mødes på tværs, laver deres egne begivenheder og siger, hvad kulturpolitikken skal svare på.',
    why: { sharedNeed: 'Alle ungdomsråd mangler nogen at tale med i de andre kommuner.' },
    by: neighbours.youthLeader,
    on: '2025-10-06',
    needs: [needIds.sayIt, needIds.walls],
    municipalities: ['roskilde', 'koege', 'ishoej', 'herlev', 'helsingoer', 'roedovre'] as OrganisationName[],
  },
] as const
