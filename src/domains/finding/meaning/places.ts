import { stemOf } from '../language/endings.ts'
import { foldedText } from '../language/folding.ts'

/** A town or a part of one, by the name of its municipality. Points from memory of the map, to a few hundred metres: enough to rank by. */
const towns = `
Herlev: Hjortespring 55.74 12.42, Eventyrkvarteret 55.73 12.45
Albertslund: Herstedvester 55.68 12.34, Herstedøster 55.68 12.37, Vridsløselille 55.66 12.35, Hersted 55.68 12.35
Rødovre: Islev 55.70 12.46, Damhus 55.67 12.46, Rødovre Nord 55.69 12.45
Ishøj: Torslunde 55.63 12.27, Tranegilde 55.61 12.34, Ishøj Strand 55.61 12.35, Vejleåparken 55.62 12.34
Furesø: Farum 55.81 12.36, Værløse 55.78 12.37, Hareskovby 55.76 12.39, Hareskov 55.76 12.40, Jonstrup 55.76 12.36, Stavnsholt 55.81 12.40, Laanshøj 55.77 12.33
Helsingør: Espergærde 56.00 12.55, Snekkersten 56.01 12.58, Hornbæk 56.09 12.46, Tikøb 56.02 12.46, Ålsgårde 56.08 12.54, Hellebæk 56.07 12.56, Kvistgård 55.99 12.50, Elsinore 56.03 12.61, Vapnagård 56.03 12.58, Gurre 56.02 12.51
Køge: Borup 55.49 11.98, Herfølge 55.42 12.16, Bjæverskov 55.46 12.04, Lellinge 55.47 12.14, Ølby 55.48 12.17, Ølsemagle 55.49 12.19, Ejby 55.49 12.10, Vemmedrup 55.45 12.05, Hastrup 55.44 12.18, Køge Nord 55.50 12.17
Halsnæs: Frederiksværk 55.97 12.02, Hundested 55.97 11.85, Liseleje 56.01 11.96, Ølsted 55.92 12.05, Melby 55.99 11.97, Asserbo 56.01 12.02, Torup 55.98 11.91, Kregme 55.95 12.04, Evetofte 55.98 12.06
Roskilde: Jyllinge 55.75 12.11, Viby 55.55 12.02, Himmelev 55.66 12.11, Svogerslev 55.63 12.01, Trekroner 55.65 12.13, Musicon 55.63 12.09, Vindinge 55.62 12.14, Gundsømagle 55.73 12.16, Gadstrup 55.57 12.09, Veddelev 55.67 12.09, Snoldelev 55.57 12.12, Ågerup 55.70 12.16, Dåstrup 55.54 12.04
`

/** Where somebody says they are. */
export interface Place {
  readonly name: string
  readonly lat: number
  readonly lon: number
  /** The municipality it lies in. */
  readonly municipality: string
}

const town = /^(.+?) ([\d.]+) ([\d.]+)$/

/** Towns and neighbourhoods of the nine. Another installation has its municipalities alone until it writes its own. */
export const knownTowns: readonly Place[] = towns
  .split('\n')
  .filter(Boolean)
  .flatMap((line) => {
    const [municipality = '', list = ''] = line.split(': ')
    return list.split(', ').map((one) => {
      const [, name = '', lat, lon] = town.exec(one) ?? []
      return { name, lat: Number(lat), lon: Number(lon), municipality }
    })
  })

/** A name as it may be typed, also with its owner's s: `Køges`. */
const keysOf = (name: string): string[] => {
  const folded = foldedText(name)
  return [folded, ...(folded.includes(' ') ? [] : [`${folded}s`])]
}

/** Looks up places by their folded names. */
export type PlaceBook = ReadonlyMap<string, Place>

export const placeBook = (municipalities: readonly Place[]): PlaceBook => {
  const own = new Set(municipalities.map(({ name }) => name))
  const near = knownTowns.filter(({ municipality }) => own.has(municipality))
  return new Map(
    [...near, ...municipalities].flatMap((place) => keysOf(place.name).map((key) => [key, place])),
  )
}

const longestName = 3

/** The first place that is named, and which of the words name it. */
export function placeNamed(words: readonly string[], book: PlaceBook) {
  for (let length = longestName; length >= 1; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const said = words.slice(from, from + length)
      const place = book.get(said.join(' ')) ?? (length === 1 ? book.get(stemOf(said[0] ?? '')) : undefined)
      if (place) return { place, said }
    }
  return undefined
}

const radius = 6371
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Kilometres between two points, as the bird flies. */
export function kilometres(
  a: { readonly lat: number; readonly lon: number },
  b: { readonly lat: number; readonly lon: number },
): number {
  const [dLat, dLon] = [radians(b.lat - a.lat) / 2, radians(b.lon - a.lon) / 2]
  const h = Math.sin(dLat) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon) ** 2
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(h)))
}
