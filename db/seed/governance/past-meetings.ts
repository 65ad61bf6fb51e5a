import { neighbours } from '../cast.ts'
import { decidedSubjects, decisionIds } from './ids.ts'
import { anyOtherBusiness, areas, news, type SeededMeeting, welcome } from './meeting.ts'

const agreed = { ...welcome, minutes: 'Dagsordenen blev godkendt uden bemærkninger.' }
const round = { ...news, minutes: 'Kommunerne fortalte kort, hvad der rører sig.' }
const end = { ...anyOtherBusiness, minutes: 'Intet.' }

/** Meetings of the steering group up to 2024: among them those that adopted the agreement and its changes. */
export const pastMeetings: readonly SeededMeeting[] = [
  {
    number: 1,
    body: 'steering',
    on: '2019-06-14',
    from: '10:00',
    to: '12:00',
    state: 'approved',
    place: 'Roskilde Rådhus',
    host: 'roskilde',
    away: ['halsnaes'],
    items: [
      agreed,
      {
        kind: 'decision',
        title: 'Forlængelse af kulturaftalen 2016-19 med et år',
        text: 'Kulturministeriet har tilbudt at forlænge aftalerne med et år, så de nye kan begynde samtidig i hele landet.',
        proposal: 'Styregruppen vedtager tillægsaftalen, så aftalen løber til og med 31. december 2020.',
        minutes: 'Alle bakkede op. Roskilde mindede om, at budgettet for 2020 skal på et senere møde.',
        decision: {
          id: decisionIds.extension2020,
          title: 'Aftalen 2016-19 forlænges til og med 2020',
          text: 'Tillægsaftalen er vedtaget. De fire indsatsområder fortsætter uændret i det ekstra år.',
          matter: {
            kind: 'agreement.addendum',
            subject: decidedSubjects.extension2020,
            title: 'Tillægsaftale: et år mere',
            path: '/om/aftalen/kulturmetropolen-2016-19',
            areas: [areas.music, areas.youth],
          },
        },
      },
      round,
      end,
    ],
  },
  {
    number: 2,
    body: 'steering',
    on: '2020-09-25',
    from: '09:30',
    to: '12:00',
    state: 'approved',
    place: 'Helsingør, Kulturværftet',
    host: 'helsingoer',
    items: [
      agreed,
      {
        kind: 'decision',
        title: 'Aftaletekst for 2021-24',
        text: 'Musik og Unge fortsætter. Et bedre liv med kultur kommer til i stedet for Festivaler & Events.',
        proposal: 'Styregruppen vedtager aftaleteksten og sender den til Kulturministeriet.',
        minutes:
          'Styregruppen drøftede målene for det nye indsatsområde. Ensomhed skal være den røde tråd i alle projekter.',
        decision: {
          id: decisionIds.text2021,
          title: 'Aftaleteksten for 2021-24 er vedtaget',
          text: 'Teksten sendes til Kulturministeriet. Sekretariatet retter sproglige fejl, men intet andet.',
          votes: [8, 0, 1],
          matter: {
            kind: 'agreement.version',
            subject: decidedSubjects.text2021,
            title: 'Kulturmetropolen 2021-24, tekst 1',
            path: '/om/aftalen/kulturmetropolen-2021-24',
            areas: [areas.health, areas.music, areas.youth],
          },
        },
      },
      {
        kind: 'discussion',
        title: 'Fordeling af hjemkommuner',
        minutes: 'Helsingør tager Et bedre liv med kultur, Roskilde Musik og Køge Unge.',
      },
      end,
    ],
  },
  {
    number: 3,
    body: 'steering',
    on: '2024-11-08',
    from: '10:00',
    to: '12:30',
    state: 'approved',
    place: 'Køge Rådhus',
    host: 'koege',
    away: ['albertslund'],
    items: [
      agreed,
      {
        kind: 'decision',
        title: 'Samarbejdet efter 2024',
        text: 'Staten afskaffer kulturaftalerne ved udgangen af 2024. Kommunerne kan fortsætte på egen hånd.',
        proposal: 'Styregruppen vedtager, at de ni kommuner fortsætter sammen.',
        minutes:
          'Der var enighed om, at det fælles er for godt til at slippe. Rapporteringen skal gøres mindre.',
        decision: {
          id: decisionIds.addendum2024,
          title: 'De ni kommuner fortsætter samarbejdet efter 2024',
          text: 'Tillægsaftalen er vedtaget. Den gælder mellem kommunerne alene.',
          votes: [7, 1, 0],
          matter: {
            kind: 'agreement.addendum',
            subject: decidedSubjects.addendum2024,
            title: 'Kommunerne fortsætter sammen',
            path: '/om/aftalen/kulturmetropolen-2021-24',
            areas: [areas.health, areas.music, areas.youth],
          },
          tasks: [
            [
              'Skriv til Slots- og Kulturstyrelsen om afslutningen',
              neighbours.koegeConsultant.id,
              '2024-12-01',
              '2024-11-20',
            ],
          ],
        },
      },
      {
        kind: 'decision',
        title: 'Fælles ansøgningsfrist for Ungepuljen',
        minutes: 'To runder om året fandt ikke opbakning: unge planlægger ikke så langt frem.',
        decision: {
          title: 'Ungepuljen får ikke faste runder',
          text: 'Puljen tager imod ansøgninger hele året.',
          outcome: 'rejected',
          votes: [2, 6, 0],
        },
      },
      {
        kind: 'decision',
        title: 'Hvordan sammenligner vi afsendere, og hvad sammenligner vi med?',
        text: 'To planer fra sekretariatet. De låses, før nogen ser svarene.',
        proposal: 'Styregruppen låser planen for afsendere.',
        minutes: 'Ingen svar er åbnet endnu. Derfor er det nu, planerne skal lægges fast.',
        decision: {
          id: decisionIds.senderPlan,
          title: 'Planen for at sammenligne afsendere er låst',
          text: 'Trivsel (WHO-5). En forskel under fem point er ubetydelig.',
          matter: {
            kind: 'effects.protocol',
            subject: decidedSubjects.senderPlan,
            title: 'Plan for at sammenligne afsendere',
            path: '/arbejde/effekt/afsender',
            areas: [],
          },
        },
      },
      {
        kind: 'decision',
        title: 'Sammenligning med ventetiden',
        proposal: 'Hold med venteliste måler, når man skrives op.',
        minutes: 'Sekretariatet taler med de institutioner, der har venteliste.',
        decision: {
          id: decisionIds.comparisonPlan,
          title: 'Planen for at sammenligne med deltagernes ventetid er låst',
          text: 'Trivsel (WHO-5), person for person.',
          matter: {
            kind: 'effects.protocol',
            subject: decidedSubjects.comparisonPlan,
            title: 'Plan for sammenligning med ventetiden',
            path: '/arbejde/effekt/sammenligning',
            areas: [],
          },
        },
      },
      round,
      end,
    ],
  },
]
