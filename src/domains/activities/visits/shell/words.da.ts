export const da = {
  programme: 'Det sker',
  tabs: { guests: 'Gæster', door: 'Døren', rules: 'Tilmelding' },
  about: 'Om tilmeldingen',
  dates: 'Vælg dag',
  today: (title: string, hour: string) => `${title}, ${hour}`,
  todayDetail: 'Folk er tilmeldt: kryds dem af ved døren.',
  toDoor: 'Åbn dørlisten',
  workTitle: 'Tilmelding',
  panel: {
    signUp: 'Tilmeld dig',
    waitingList: 'Skriv dig på ventelisten',
    free: (count: number) => (count === 1 ? 'Der er én ledig plads.' : `Der er ${count} ledige pladser.`),
    open: 'Man skal tilmelde sig.',
    full: 'Alle pladser er taget lige nu.',
    someFull: 'Nogle af dagene er fyldt, på andre er der plads.',
    closed: 'Tilmeldingen er lukket.',
  },
}
