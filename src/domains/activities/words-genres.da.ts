export const genres = {
  title: 'Genrer',
  lead: 'Nogle kunstarter har et hus med deres navn på. Andre har ikke, og de er her alligevel.',
  description: 'Det, folk laver i de ni kommuner, også det, der ikke har et hus.',
  without: 'Uden eget hus',
  withHouse: 'Med eget hus',
  withoutText: 'Ingen institution har dem som opgave. Derfor står de øverst her.',
  counts: (communities: number, projects: number) =>
    [
      communities === 1 ? '1 fællesskab' : `${communities} fællesskaber`,
      ...(projects === 0 ? [] : [projects === 1 ? '1 projekt' : `${projects} projekter`]),
    ].join(' · '),
  communities: 'Fællesskaber',
  projects: 'Projekter',
  municipalities: 'Her er de stærke',
  all: (name: string) => `Alle fællesskaber om ${name.toLowerCase()}`,
  emptyTitle: 'Her mangler nogen',
  emptyText: 'Ingen har skrevet et fællesskab her endnu. Kender du et, så sig det til din kommune.',
  emptyAction: 'Se, hvem du kan skrive til',
}

export const strengths = {
  title: 'Styrker',
  of: (name: string) => `Det er ${name} god til`,
  lead: 'Én sætning for hvert emne, kommunen vil kendes på. Fællesskaber og projekter kommer med af sig selv.',
  municipality: 'Kommune',
  topics: 'Emner',
  edit: 'Skriv styrker',
  said: (genre: string) => `${genre}, på dansk`,
  saidEn: (genre: string) => `${genre}, på engelsk`,
  hint: 'Lad feltet stå tomt, hvis det ikke er noget særligt hos jer.',
  save: 'Gem styrkerne',
  saved: 'Styrkerne er gemt.',
  both: 'Skriv den på begge sprog.',
  none: 'Ingen endnu',
  count: (count: number) => (count === 1 ? '1 emne' : `${count} emner`),
}
