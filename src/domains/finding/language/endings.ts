const danish = 'ernes erne eres ere enes ene ers ens ets er en et es e s'.split(' ')
const english = ['ings', 'ing', 'ies', 'ed']
const endings = [...danish, ...english].sort((a, b) => b.length - a.length)

/** Words whose forms endings do not explain: bøger, mænd, written. Folded. */
const irregular: Readonly<Record<string, string>> = {
  ...{ boger: 'bog', bogerne: 'bog', born: 'barn', bornene: 'barn', borne: 'barn', children: 'child' },
  ...{ hander: 'hand', handerne: 'hand', tander: 'tand', brodre: 'bror' },
  ...{ wrote: 'writ', written: 'writ', sang: 'sang', sung: 'sing', drew: 'draw', made: 'mak', ran: 'run' },
  ...{ musiker: 'musiker', musikere: 'musiker', musikerne: 'musiker', musikeren: 'musiker' },
  ...{ trappe: 'trappe', trapper: 'trappe', trapperne: 'trappe', trappen: 'trappe' },
  ...{ larred: 'larred', larreder: 'larred', larredet: 'larred' },
  // To play is no game.
  ...{ spille: 'spille', spiller: 'spille', spillede: 'spille', spillet: 'spille' },
  ...{ people: 'people', steder: 'sted', stederne: 'sted', unge: 'ung', vagge: 'vag', blade: 'blad' },
}

const undoubled = (stem: string): string =>
  /([^aeiouy])\1$/.test(stem) && stem.length > 3 ? stem.slice(0, -1) : stem
/** `teatret` and `teater`, `orkestre` and `orkester`. */
const withoutLooseR = (stem: string): string =>
  stem.length >= 5 && /[^aeiouyr]r$/.test(stem) ? stem.slice(0, -1) : stem

const fits = (word: string, ending: string): boolean =>
  word.endsWith(ending) && word.length - ending.length >= (ending === 's' ? 4 : 3)

const known = new Map<string, string>()
const most = 50_000

/** What the forms of a folded word have in common: `koret` is `kor`, `klubben` and `klubber` are `klub`; `kort` stays `kort`. */
export function stemOf(folded: string): string {
  const before = known.get(folded)
  if (before !== undefined) return before
  const stem = irregular[folded] ?? strip(folded)
  if (known.size < most) known.set(folded, stem)
  return stem
}

function strip(folded: string): string {
  // Cafeen, cafeer, ideerne.
  const word = folded.length > 4 ? folded.replace(/e(?:e(?:rnes?|rne?s?|ns?|r|s))$/, 'e') : folded
  const ending = endings.find((one) => fits(word, one))
  return withoutLooseR(undoubled(ending ? word.slice(0, -ending.length) : word))
}
