import type { AgreementText } from '../../../src/domains/agreement/texts/model.ts'
import { agreementIds, countingIds } from './ids.ts'

const next = countingIds(400)

/** What is known of the agreement 2016-19 from the municipalities' own news of 2016, told briefly; its wording is not kept here. */
export const earlierText: AgreementText = {
  title: 'Kulturmetropolen 2016-19',
  lead: 'Femten kommuner i hovedstadsområdet arbejder sammen om musik, unge og festivaler, så borgerne mærker kulturen på tværs af kommunegrænserne.\n\nTeksten her er et kort referat af, hvad kommunerne fortalte om aftalen i 2016. Den fulde ordlyd er ikke lagt ind.',
  areas: [
    {
      id: agreementIds.earlierMusic,
      number: 1,
      title: 'Musik',
      goal: 'At udvikle en sammenhængende musikmetropol, der kan mærkes regionalt, nationalt og internationalt.',
      objectives: [
        {
          id: next(),
          title: 'At udvikle talenter',
          text: 'Både dem, der vil helt til tops, og alle dem, der vil spille.',
        },
        {
          id: next(),
          title: 'At udvikle events, scener og kompetencer på tværs af musikkens aktører',
          text: 'Det gælder både de kreative og de forretningsmæssige kompetencer.',
        },
      ],
      text: 'Roskilde Kommune er hjemkommune.',
    },
    {
      id: agreementIds.earlierYouth,
      number: 2,
      title: 'Unge',
      goal: 'At unge får flere muligheder for at udvikle og samskabe kultur med kommunernes og landets kulturinstitutioner.',
      objectives: [
        {
          id: next(),
          title: 'At unge bliver kulturaktive medborgere',
          text: 'De unge skal kunne udvikle sig til fremtidens kulturentreprenører.',
        },
      ],
      text: 'Køge Kommune er hjemkommune.',
    },
    {
      id: agreementIds.festivals,
      number: 3,
      title: 'Festivaler & Events',
      goal: 'At støtte nye regionale festivaler og events og at udbrede og udvikle dem, der findes.',
      objectives: [
        { id: next(), title: 'At udvikle regionale festivaler og events', text: '' },
        { id: next(), title: 'At udbrede de festivaler og events, der findes', text: '' },
      ],
      text: '',
    },
  ],
  sections: [],
  unplaced: [],
}
