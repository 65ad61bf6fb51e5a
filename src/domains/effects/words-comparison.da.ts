export const comparison = {
  title: 'En sammenligning, planlagt på forhånd',
  lead: 'Før og efter kan ikke alene sige, hvad der kom af forløbet. Det kan en sammenligning, der er lagt fast, før nogen har set svarene.',
  planTitle: 'Plan for sammenligning',
  write: 'Planlæg en sammenligning',
  beforehand:
    'Kun hold, der tælles med, efter at styregruppen har låst planen, indgår. Så kan ingen vælge sammenligning efter resultat.',
  against: 'Hvad sammenlignes der med?',
  againstHint:
    'Ventetid kræver, at deltagerne svarer, allerede når de skrives op. Ellers vælger du en grundmodel, hvis hold er den anden side.',
  designs: {
    waitingTime: 'Deltagernes egen ventetid',
    comparisonCourses: 'Andre hold',
  },
  coursesOf: (model: string) => `Hold efter grundmodellen ${model}`,
  none: 'Der er ingen sammenligning endnu',
  noneText: 'Når styregruppen har låst en plan, begynder nye hold at tælle med i den.',
  notYet: 'Der er ikke svar nok endnu',
  notYetText: 'Sammenligningen vises, når der er mennesker nok på begge sider til, at ingen kan kendes.',
  menu: 'Sammenligning',
  otherCourses: 'de hold, der sammenlignes med',
  waitingTime: 'ventetiden',
}
