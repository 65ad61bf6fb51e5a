import type { Passage } from './model.ts'

const passages: readonly Passage[] = [
  {
    id: 'lever-op',
    title: 'Lever siden op til reglerne?',
    text: [
      'Siden er lavet, så den følger WCAG 2.2 på niveau AA. Loven kræver EN 301 549, som bygger på WCAG 2.1 niveau AA.',
      'Vores egen vurdering er, at siden overholder reglerne i høj grad. Vi kan ikke sige »helt«, før mennesker har prøvet den. Se nedenfor, hvad der mangler.',
    ],
  },
  {
    id: 'proevet',
    title: 'Det har vi prøvet',
    text: ['Det her bliver prøvet hver gang, nogen ændrer platformen:'],
    items: [
      'Siderne læses igennem af et program, der finder fejl i tilgængelighed (axe).',
      'HTML-koden efterprøves mod standarden.',
      'Siderne virker uden JavaScript.',
      'Farverne er regnet efter: tekst har mindst kontrast 4,5 til 1, og farve er aldrig det eneste tegn.',
      'Siderne er set på smal skærm, i mørkt tema og med forstørret tekst.',
    ],
  },
  {
    id: 'ikke-proevet',
    title: 'Det har mennesker ikke prøvet endnu',
    text: ['Vi siger det, som det er. Ingen med egen erfaring har prøvet siden på disse måder:'],
    items: [
      'Med en skærmlæser (NVDA, JAWS, VoiceOver eller TalkBack).',
      'Med talestyring, kontakter eller øjenstyring.',
      'Med skærmforstørrelse over 400 procent.',
      'Mennesker med kognitive vanskeligheder eller ordblindhed.',
    ],
  },
  {
    id: 'mangler',
    title: 'Det ved vi, kan være svært',
    text: [],
    items: [
      'Filer, som kommuner og institutioner selv lægger op, for eksempel bilag til møder: Vi kan ikke love, at de alle er tilgængelige. Skriv, så finder vi en anden udgave.',
      'Aftalens tekst er dansk. På de engelske sider står den på dansk og er mærket sådan.',
      'Kortet over kommunerne er en tegning. Listen ved siden af siger det samme.',
    ],
  },
  {
    id: 'klage',
    title: 'Hvis du ikke er tilfreds med vores svar',
    text: [
      'Reglerne står i lov om tilgængelighed af offentlige organers websteder og mobilapplikationer. Digitaliseringsstyrelsen holder øje med, at loven bliver fulgt. Er du ikke tilfreds med vores svar, kan du skrive til dem. De fortæller hvordan på digst.dk under »Webtilgængelighed«.',
    ],
  },
]

export const accessibility = {
  title: 'Tilgængelighedserklæring',
  lead: 'Alle skal kunne bruge siden. Her står, hvad vi har gjort, og hvad vi ikke ved endnu.',
  reviewed: (on: string, again: string) =>
    `Gennemgået ${on} ved selvevaluering. Gennemgås igen senest ${again}.`,
  late: (on: string) =>
    `Gennemgået ${on}. Den årlige gennemgang er forsinket: Skriv til os, hvis noget ikke passer.`,
  contactTitle: 'Kan du ikke bruge noget?',
  contactText:
    'Skriv til os, eller ring. Fortæl, hvad du ville, og på hvilken side det gik galt. Vi svarer inden for to uger og giver dig det, du mangler, på en anden måde imens.',
  passages,
}
