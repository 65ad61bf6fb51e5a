/** Persondata in the workspace: grounds, texts, retention, looks. */
export const work = {
  title: 'Persondata',
  tabs: { bases: 'Grundlag', texts: 'Samtykketekster', keeping: 'Opbevaring', looks: 'Hvem har kigget' },
  tabsLabel: 'Persondata',
  bases: {
    lead: 'Hvorfor deltagernes oplysninger må bruges, til hvad, fra hvornår, og hvem der svarer for det. Deltagerne ser det samme på deres egen side.',
    region: 'Hele regionen',
    purpose: 'Formål',
    place: 'Gælder for',
    basis: 'Grundlag',
    responsible: 'Ansvarlig',
    from: 'Fra',
    since: (day: string) => `fra ${day}`,
    states: { now: 'Gælder', coming: 'Kommer', past: 'Afløst' },
    none: 'Der er ikke skrevet noget grundlag',
    noneText:
      'Uden et grundlag må oplysningerne ikke bruges. Deltagerne får at vide, at ingen har skrevet hvorfor.',
    add: 'Skriv et nyt grundlag',
    addTitle: 'Nyt grundlag',
    addLead:
      'Et grundlag gælder fra sin dag og til det næste. Det gamle bliver stående, så man altid kan se, hvad der gjaldt.',
    ruleDa: 'Reglen på dansk',
    ruleEn: 'Reglen på engelsk',
    ruleHint: 'Lov og paragraf, skrevet så en deltager kan læse det.',
    responsibleHint: 'En person eller en afdeling, som deltageren kan spørge. Navnet vises til deltagerne.',
    researchHint: 'Forskning og besked til henviser kan kun hvile på samtykke.',
    save: 'Gem grundlaget',
    saved: 'Grundlaget er gemt.',
    history: 'Tidligere og kommende',
  },
  texts: {
    lead: 'Teksterne, deltagerne siger ja til. En tekst, nogen kan have sagt ja til, bliver aldrig rettet: Der bliver skrevet en ny udgave.',
    number: (number: number) => `Udgave ${number}`,
    since: (day: string) => `Fra ${day}`,
    given: (count: number) => (count === 1 ? 'Ét ja gælder.' : `${count} ja gælder.`),
    danish: 'På dansk',
    english: 'På engelsk',
    none: 'Ingen tekst endnu. Ingen kan sige ja, før der er en.',
    earlier: 'Tidligere udgaver',
    write: 'Skriv en ny udgave',
    writeTitle: (purpose: string) => `Ny tekst: ${purpose}`,
    writeLead:
      'Skriv, som du ville sige det til et menneske: hvad der bruges, til hvad, og at man kan fortryde.',
    textDa: 'Teksten på dansk',
    textEn: 'Teksten på engelsk',
    from: 'Gælder fra',
    save: 'Gem den nye udgave',
    saved: 'Den nye udgave er gemt. De ja, der er givet, gælder stadig for den tekst, de blev givet til.',
  },
  keeping: {
    lead: 'Hvor længe hver slags oplysninger bliver gemt. Hver nat klokken tre ryddes der op.',
    kind: 'Hvad',
    counts: 'Tæller fra',
    days: 'Dage',
    tonight: 'I nat',
    fixed: 'Ligger fast',
    change: 'Ændr',
    wouldGo: (count: number) => (count === 0 ? 'Intet' : String(count)),
    people: (count: number) =>
      count === 0
        ? 'I nat bliver ingen deltagere slettet.'
        : count === 1
          ? 'I nat bliver én deltager slettet.'
          : `I nat bliver ${count} deltagere slettet.`,
    runs: 'De seneste nætter',
    night: 'Nat',
    ended: 'Færdig',
    removed: 'Ryddet op',
    nothing: 'Intet',
    interrupted: 'Afbrudt; fortsætter',
    noRuns: 'Der har ikke været en nat endnu',
    noRunsText: 'Den første oprydning er klokken tre i nat.',
    changeTitle: (what: string) => `Hvor længe: ${what}`,
    daysLabel: 'Antal dage',
    daysHint: 'Mellem 1 og 3650. Et år er 365.',
    preview: 'Vis, hvad der ville ske',
    previewed: (count: number, days: number) =>
      count === 0
        ? `Med ${days} dage ville intet blive slettet i nat.`
        : `Med ${days} dage ville ${count} blive slettet i nat.`,
    save: 'Gem',
    saved: 'Reglen er gemt. Den gælder fra i nat.',
    kinds: {
      identity: { title: 'Hvem en deltager er', counts: 'fra deltagerens sidste dag på et forløb' },
      ownLink: { title: 'Deltagerens eget link', counts: 'fra deltagerens sidste dag på et forløb' },
    },
  },
  looks: {
    lead: 'Hvor mange gange medarbejdere har åbnet, hvem en deltager er, de seneste 30 dage. Hver deltager ser selv, hvem og hvorfor.',
    purpose: 'Til hvad',
    looks: 'Gange',
    people: 'Deltagere',
    none: 'Ingen har kigget',
    noneText: 'De seneste 30 dage har ingen åbnet, hvem en deltager er.',
  },
  refusals: {
    sameDay: 'Der er allerede et grundlag for det formål fra den dag. Vælg en anden dag.',
    past: 'Vælg i dag eller en senere dag. Det, der har gjaldt, kan ikke skrives om.',
    notOnTask: 'Det formål kan kun hvile på samtykke.',
    tooEarly: 'En ny udgave kan ikke gælde fra før den forrige.',
    fixed: 'Den regel ligger fast.',
  },
}
