import { researchPaths } from '../../effects/index.ts'
import { paths } from '../paths.ts'
import type { DataSet } from './things.ts'

const calendar = 'text/calendar'
const json = 'application/json'

/** Everything that can be fetched without asking anybody. */
export const dataSets = ({ hasFigures }: { readonly hasFigures: boolean }): readonly DataSet[] => [
  {
    ...{ key: 'aktiviteter', title: 'Aktiviteter og forløb', theme: 'EDUC' },
    about:
      'Alt, der sker: datoer, steder, priser og hvem der arrangerer. Med de samme filtre som listen på siden.',
    distributions: [
      { path: paths.calendar(), title: 'Kalender (iCalendar)', type: calendar },
      { path: paths.newActivities(), title: 'Nye aktiviteter (Atom)', type: 'application/atom+xml' },
      { path: paths.list('activities'), title: 'Datoer (JSON)', type: json },
      { path: paths.list('courses'), title: 'Forløb (JSON)', type: json },
      { path: paths.rpde('sessions'), title: 'Ændringer i aktiviteter (RPDE 1.0)', type: json },
      { path: paths.rpde('courses'), title: 'Ændringer i forløb (RPDE 1.0)', type: json },
    ],
  },
  {
    ...{ key: 'faellesskaber', title: 'Fællesskaber og steder', theme: 'SOCI' },
    about: 'Hvor mennesker mødes om kultur, og rum og udstyr, der kan lånes.',
    distributions: [
      { path: paths.list('communities'), title: 'Fællesskaber (JSON)', type: json },
      { path: paths.list('spaces'), title: 'Steder og udstyr (JSON)', type: json },
      { path: paths.rpde('places'), title: 'Ændringer i steder (RPDE 1.0)', type: json },
      { path: paths.hsds('services'), title: 'Tilbud (HSDS 3.0)', type: json },
      { path: paths.hsds('locations'), title: 'Steder (HSDS 3.0)', type: json },
    ],
  },
  {
    ...{ key: 'aftalen', title: 'Aktører, projekter og beslutninger', theme: 'GOVE' },
    about: 'Hvem der er med i kulturaftalen, hvad de bygger sammen, og hvad der er besluttet.',
    distributions: [
      { path: paths.list('projects'), title: 'Projekter (JSON)', type: json },
      { path: paths.list('organisations'), title: 'Aktører (JSON)', type: json },
      { path: paths.hsds('organizations'), title: 'Aktører (HSDS 3.0)', type: json },
      { path: paths.news(), title: 'Nyheder og beslutninger (Atom)', type: 'application/atom+xml' },
    ],
  },
  ...(hasFigures
    ? [
        {
          ...{ key: 'effekt', title: 'Offentliggjorte effekttal', theme: 'SOCI' as const },
          about: 'Tal, der har været gennem kontrollen for genkendelse, med antal og usikkerhed.',
          distributions: [
            { path: researchPaths.impactTurtle(), title: 'Effekttal (CIDS, Turtle)', type: 'text/turtle' },
            {
              path: researchPaths.impactJson(),
              title: 'Effekttal (CIDS, JSON-LD)',
              type: 'application/ld+json',
            },
          ],
        },
      ]
    : []),
]
