import type { Term, Thing } from '../../effects/index.ts'

/** One way to fetch a data set. */
interface Distribution {
  readonly path: string
  readonly title: string
  readonly type: string
}

/** One set of open data, and in which forms it can be had. */
export interface DataSet {
  readonly key: string
  readonly title: string
  readonly about: string
  readonly theme: 'EDUC' | 'GOVE' | 'SOCI'
  readonly distributions: readonly Distribution[]
}

export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
}

const licence = 'https://creativecommons.org/licenses/by/4.0/'
const mediaTypes = 'https://www.iana.org/assignments/media-types/'
const themes = 'http://publications.europa.eu/resource/authority/data-theme/'

const text = (value: string): readonly Term[] => [{ text: value }]
const link = (id: string): readonly Term[] => [{ id }]
const links = (ids: readonly string[]): readonly Term[] => ids.map((id) => ({ id }))

/** An address that data are behind must be said to be one, in the same file. */
const resource = (id: string): Thing => ({ id, types: ['rdfs:Resource'], properties: {} })

const distributionThings = (base: string, { path, title, type }: Distribution): Thing[] => [
  {
    id: `${base}${path}#hentes`,
    types: ['dcat:Distribution'],
    properties: {
      ...{ 'dct:title': text(title), 'dcat:accessURL': link(base + path) },
      ...{ 'dcat:downloadURL': link(base + path), 'dcat:mediaType': link(mediaTypes + type) },
      'dct:license': link(licence),
    },
  },
  resource(base + path),
]

const mediaTypesOf = (sets: readonly DataSet[]): Thing[] => {
  const all = sets.flatMap(({ distributions }) => distributions.map(({ type }) => type))
  return [...new Set(all)].map((type) => ({
    id: mediaTypes + type,
    types: ['dct:MediaType'],
    properties: {},
  }))
}

const idOf = (base: string, key: string): string => `${base}/catalog#${key}`

/** The catalogue of open data (DCAT-AP 3.0, with what DCAT-AP-DK makes mandatory). */
export function catalogueThings(base: string, publisher: string, sets: readonly DataSet[]): Thing[] {
  const agent = idOf(base, 'udgiver')
  const catalogue: Thing = {
    id: `${base}/catalog`,
    types: ['dcat:Catalog'],
    properties: {
      'dct:title': text('Åbne data i Kulturmetropolen'),
      'dct:description': text('Alt, hvad platformen fortæller andre programmer, og hvor det hentes.'),
      ...{ 'dct:publisher': link(agent), 'dct:license': link(licence), 'foaf:homepage': link(base) },
      'dcat:dataset': links(sets.map(({ key }) => idOf(base, key))),
    },
  }
  const all = [...new Set(sets.map(({ theme }) => theme))]
  return [
    catalogue,
    { id: agent, types: ['foaf:Agent'], properties: { 'foaf:name': text(publisher) } },
    { id: licence, types: ['dct:LicenseDocument'], properties: {} },
    { id: base, types: ['foaf:Document'], properties: {} },
    ...all.map((theme) => ({
      id: themes + theme,
      types: ['skos:Concept'],
      properties: { 'skos:prefLabel': text(theme) },
    })),
    ...mediaTypesOf(sets),
    ...sets.flatMap(({ key, title, about, theme, distributions }) => [
      {
        id: idOf(base, key),
        types: ['dcat:Dataset'],
        properties: {
          ...{ 'dct:title': text(title), 'dct:description': text(about), 'dct:publisher': link(agent) },
          'dct:identifier': text(key),
          'dcat:theme': link(themes + theme),
          'dcat:distribution': links(distributions.map(({ path }) => `${base}${path}#hentes`)),
        },
      },
      ...distributions.flatMap((one) => distributionThings(base, one)),
    ]),
  ]
}
