import type { FactKey } from './model.ts'

type FactWords = Record<FactKey, { readonly label: (value: number) => string; readonly from: string }>

const facts: FactWords = {
  money: {
    label: () => 'kroner',
    from: 'Kommunen har selv skrevet beløbet i sit engagement for året, område for område.',
  },
  hours: {
    label: () => 'timer',
    from: 'Kommunen har selv skrevet timerne i sit engagement for året.',
  },
  hosted: {
    label: (value) => (value === 1 ? 'møde som vært' : 'møder som vært'),
    from: 'Talt op fra mødekalenderen: møder i året, hvor kommunen står som vært. Aflyste møder tæller ikke med.',
  },
  promised: {
    label: (value) =>
      value === 1 ? 'møde, kommunen vil være vært for' : 'møder, kommunen vil være vært for',
    from: 'Kommunen har selv skrevet det i sit engagement for året. Sammenlign med de møder, der står i kalenderen.',
  },
  venues: {
    label: (value) => (value === 1 ? 'hus åbnet for de andre' : 'huse åbnet for de andre'),
    from: 'Kommunen har selv skrevet i sit engagement, hvor mange steder den stiller til rådighed.',
  },
  projects: {
    label: (value) => (value === 1 ? 'projekt' : 'projekter'),
    from: 'Godkendte, igangværende og afsluttede projekter i året, som kommunen ejer eller er med i.',
  },
  courses: {
    label: () => 'forløb for borgerne',
    from: 'Forløb med mødegange i året, som er åbne, i gang eller gennemført. Aflyste tæller ikke med.',
  },
  neighbours: {
    label: (value) => (value === 1 ? 'anden kommune at lave det med' : 'andre kommuner at lave det med'),
    from: 'De andre kommuner i de samme projekter.',
  },
  partners: {
    label: (value) => (value === 1 ? 'partner uden for kommunen' : 'partnere uden for kommunen'),
    from: 'Samarbejdspartnere i projekterne, som ikke ligger i kommunen selv.',
  },
  decisions: {
    label: (value) => (value === 1 ? 'beslutning om jeres projekter' : 'beslutninger om jeres projekter'),
    from: 'Offentlige beslutninger i året om de projekter, kommunen er med i.',
  },
}

export const da = {
  title: 'Min kommune',
  cardTop: (year: number) => `Din kommune i ${year}`,
  cardLabel: 'Din kommune',
  gives: 'Giver',
  gets: 'Får',
  sources: 'Se, hvor hvert tal kommer fra',
  sourcesTitle: 'Her kommer tallene fra',
  sourceOf: (number: string, label: string) => `${number} ${label}`,
  lead: (name: string, year: number) =>
    `Det giver ${name} til fællesskabet i ${year}, og det får kommunen ud af det.`,
  years: 'År',
  nothingSaid: (year: number) => `Kommunen har ikke skrevet sit engagement for ${year} endnu.`,
  sayIt: 'Skriv det nu',
  engagement: 'Så langt går kommunen ind',
  level: (area: string, level: string) => `${area}: ${level}`,
  levels: { high: 'meget', medium: 'noget', low: 'lidt', none: 'ikke i år', unsaid: 'ikke sagt endnu' },
  example: 'Tal, kommunen selv har skrevet, er her eksempler.',
  empty: 'Intet at vise for dette år.',
  facts,
  together: {
    same: 'Kommuner, der giver flere timer, er også med i flere projekter',
    opposite: 'Kommuner, der giver flere timer, er med i færre projekter',
    unclear: 'Timer og projekter følges ikke klart ad',
    tooFew: 'Der er for få kommuner til at sige, om timer og projekter følges ad',
    description: (year: number) => `Timer og projekter i ${year} for hver kommune, ét punkt pr. kommune`,
    x: 'Timer givet',
    y: 'Projekter',
    caveat:
      'Hvert punkt er en kommune. Tallene siger ikke, at det ene fører til det andet: En stor kommune kan have mere af begge dele, og få kommuner kan ligne et mønster ved et tilfælde.',
    hidden: 'Du ser navnet på din egen kommune. De andre er med uden navn.',
    another: (number: number) => `En anden kommune (${number})`,
    missing: (count: number) =>
      count === 1
        ? 'Én kommune har ikke skrevet sine timer og er ikke med i figuren.'
        : `${count} kommuner har ikke skrevet deres timer og er ikke med i figuren.`,
  },
  all: {
    title: 'Kommunerne',
    lead: (year: number) => `Det giver kommunerne til fællesskabet i ${year}, og det får de ud af det.`,
    caption: 'Hvad kommunerne giver og får',
    municipality: 'Kommune',
    money: 'Kroner',
    hours: 'Timer',
    hosted: 'Møder som vært',
    projects: 'Projekter',
    partners: 'Partnere udefra',
    unsaid: 'ikke sagt',
    back: 'Alle kommuner',
    none: 'Her er ingen kommuner endnu',
    noneText: 'Når en kommune er med i kulturregionen, kan du se dens år her.',
    noneAction: 'Tilføj en aktør',
  },
}
