export const da = {
  title: 'Kulturmetropolen',
  describe: (count: number) =>
    count === 0
      ? 'Kommuner, der laver kultur sammen. Se projekterne, aftalen og hvem der bestemmer.'
      : `${countWord(count)} kommuner laver kultur sammen. Se projekterne, aftalen og hvem der bestemmer.`,
  hero: ['Større', 'end ét', 'sted.'],
  lead: (count: number) =>
    `${count === 0 ? 'Kommunerne her' : `${countWord(count)} kommuner`} laver den kultur sammen, som ingen af dem kan lave alene. For dig, der spiller, skriver, lytter eller bare gerne vil ud ad døren.`,
  seeProjects: 'Se projekterne',
  find: 'Find dit fællesskab',
  areas: (count: number) => (count === 1 ? 'Det arbejder vi for' : `${countWord(count)} ting, vi vil sammen`),
  agreementLine: (title: string, period: string) => `${title} · ${period}`,
  readArea: (name: string) => `Læs om ${name}`,
  noAgreement: {
    title: 'Aftalen er på vej',
    text: 'Når kommunerne har vedtaget en aftale, kan du læse den her.',
    action: 'Se, hvordan det virker',
  },
  happening: 'Det sker snart',
  allHappening: 'Se alt, der sker',
  projects: 'Det laver vi',
  allProjects: 'Se alle projekter',
  noProjects: {
    title: 'Her er stille endnu',
    text: 'Når det første projekt er godkendt, får det sin plakat her.',
    action: 'Se, hvem der er med',
  },
  decided: 'Det er besluttet',
  allDecisions: 'Se alle beslutninger',
  meeting: 'Næste åbne møde',
  meetingMore: 'Se dagsordenen',
  noMeeting: 'Der er ikke fastsat et åbent møde lige nu.',
  noDecisions: 'Der er ingen offentlige beslutninger endnu.',
  decisionLine: (body: string, day: string) => `${body} · ${day}`,
  doors: 'Tre døre ind',
  door: {
    part: {
      title: 'Vær med',
      text: 'Find et projekt, der ligner dig. Skriv til dem, der laver det: Der står en kontakt på hver side.',
    },
    need: {
      title: 'Sig, hvad der mangler',
      text: 'Arbejder du med kultur i en af kommunerne? Meld et behov. Har flere det samme, løser vi det sammen.',
    },
    read: {
      title: 'Læs aftalen',
      text: 'Alt er åbent: hvad vi vil, hvem der betaler hvad, og hvad der er besluttet.',
    },
  },
  together: (count: number) => `${countWord(count)} kommuner, ét kulturliv`,
  togetherText: 'Bor du her, er det også dit. Tryk på din kommune, og se, hvad den er med i.',
}

const counts = 'Ingen En To Tre Fire Fem Seks Syv Otte Ni Ti Elleve Tolv'.split(' ')
const countWord = (count: number): string => counts[count] ?? String(count)
