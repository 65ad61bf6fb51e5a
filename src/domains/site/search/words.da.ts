export const da = {
  title: 'Søg',
  titleOf: (typed: string) => `Søgning efter ${typed}`,
  label: 'Hvad leder du efter?',
  hint: 'Et projekt, en kommune, en beslutning, et ord. Stavefejl gør ikke noget.',
  workHint: 'En opgave, et projekt, et møde, en aktør. Skriv også, hvad du vil: »nyt projekt«.',
  button: 'Søg',
  page: 'Side',
  word: 'Ord i ordbogen',
  command: 'Gør noget',
  goTo: 'Gå til',
  found: (total: number, typed: string) =>
    total === 1 ? `Én ting passer på »${typed}«.` : `${total} ting passer på »${typed}«.`,
  instead: (typed: string, instead: string) =>
    `Vi fandt intet om »${typed}«. Her er, hvad vi fandt om »${instead}«.`,
  more: 'Der er flere. Skriv et ord mere, så bliver listen kortere.',
  none: (typed: string) => `Vi fandt intet om »${typed}«`,
  noneText: 'Prøv et kortere ord eller et andet ord for det samme. Eller begynd et af disse steder:',
  start: 'Eller begynd her',
  canDo: 'Det kan du gøre herfra',
}
