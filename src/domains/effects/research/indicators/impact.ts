import { type Figure, figuresOf } from '../../figures/model.ts'
import { labelOf, numbersOf, toldValue } from '../../figures/numbers.ts'
import type { SnapshotContent } from '../../snapshots/queries.ts'
import type { Prefixes, Term, Thing } from './graph.ts'

/** Where things have their addresses, and whose they are. */
export interface Source {
  readonly base: string
  readonly organisation: string
  readonly slug: string
  readonly title: string
  readonly content: SnapshotContent
}

export const prefixesFor = (base: string): Prefixes => ({
  cids: 'https://ontology.commonapproach.org/cids#',
  i72: 'http://ontology.eil.utoronto.ca/ISO21972/iso21972#',
  org: 'http://ontology.eil.utoronto.ca/tove/organization#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  /** What the standard has no words for: how many, how sure. */
  km: `${base}/data/ord#`,
})

const text = (value: string): readonly Term[] => [{ text: value }]
const whole = (value: number): readonly Term[] => [{ text: String(value), type: 'integer' }]
const comma = (value: number): string => String(value).replace('.', ',')
const link = (id: string): readonly Term[] => [{ id }]

interface Kind {
  readonly key: string
  readonly figure: Figure['name']
  readonly value: 'change' | 'difference'
  readonly name: string
  readonly about: string
  readonly unit: string
  readonly outcome: string
}

const kinds: readonly Kind[] = [
  {
    key: 'trivsel',
    figure: 'trivsel',
    value: 'change',
    name: 'Ændring i trivsel (WHO-5)',
    about:
      'Gennemsnitlig ændring fra før til efter et kulturforløb hos dem, der svarede begge gange, med hensyn til hold. Uden sammenligningsgruppe.',
    unit: 'point på en skala fra 0 til 100',
    outcome: 'Trivsel hos deltagere i kulturforløb',
  },
  {
    key: 'ensomhed',
    figure: 'ensomhed',
    value: 'difference',
    name: 'Ændring i andelen med svær ensomhed (T-ILS 7-9)',
    about:
      'Forskel i andelen fra før til efter et kulturforløb hos dem, der svarede begge gange. Uden sammenligningsgruppe.',
    unit: 'andel, 0 til 1',
    outcome: 'Ensomhed hos deltagere i kulturforløb',
  },
]

const whose = ({ base, organisation }: Source): Thing => ({
  id: `${base}/om#organisation`,
  types: ['cids:Organization', 'org:Organization'],
  properties: { 'org:hasLegalName': text(organisation) },
})

function described(source: Source, { key, name, about, unit, outcome }: Kind): Thing[] {
  const owner = link(`${source.base}/om#organisation`)
  const [indicator, aim] = [`${source.base}/data/indikator/${key}`, `${source.base}/data/udbytte/${key}`]
  return [
    {
      id: aim,
      types: ['cids:Outcome'],
      properties: {
        'org:hasName': text(outcome),
        'cids:hasDescription': text(about),
        'cids:forOrganization': owner,
        'cids:hasIndicator': link(indicator),
      },
    },
    {
      id: indicator,
      types: ['cids:Indicator'],
      properties: {
        'org:hasName': text(name),
        'cids:hasDescription': text(about),
        'cids:unitDescription': text(unit),
        'cids:forOrganization': owner,
        'cids:forOutcome': link(aim),
      },
    },
  ]
}

/** The first year with courses among what is told, else the year of the snapshot. */
function beginning({ readings, release }: SnapshotContent): string {
  const years = readings.filter(({ cell }) => cell.kind === 'year').map(({ cell }) => cell.key)
  return years.sort()[0] ?? release.madeOn.slice(0, 4)
}

/** A figure as a report of an indicator: never without how many and how sure. */
function reportOf(source: Source, kind: Kind, figure: Figure): Thing[] {
  const { base, slug, title, content } = source
  const told = new Map(numbersOf(figure).map((number) => [number.what, toldValue(number)]))
  const value = told.get(kind.value)
  const [low, high, pairs] = [told.get('low'), told.get('high'), told.get('pairs')]
  if (value == null || low == null || high == null || pairs == null) return []
  const id = `${base}/resultater/${slug}/tal/${figure.id}`
  const courses = told.get('courses')
  const label = labelOf(figure)
  return [
    {
      id,
      types: ['cids:IndicatorReport'],
      properties: {
        'org:hasName': text(`${kind.name}: ${figure.reading.cell.da}`),
        'cids:forIndicator': link(`${base}/data/indikator/${kind.key}`),
        'cids:forOrganization': link(`${base}/om#organisation`),
        'i72:value': link(`${id}#vaerdi`),
        'prov:startedAtTime': [{ text: `${beginning(content)}-01-01T00:00:00Z`, type: 'dateTime' }],
        'prov:endedAtTime': [{ text: `${content.release.madeOn}T00:00:00Z`, type: 'dateTime' }],
        'cids:hasComment': text(
          `${title}. 95 % CI ${comma(low)} til ${comma(high)}; ${pairs} deltagere med svar begge gange.${content.release.isSimulated ? ' Simulerede data.' : ''}`,
        ),
        'km:n': whole(pairs),
        'km:low': text(String(low)),
        'km:high': text(String(high)),
        'km:confidence': text('0.95'),
        ...(courses == null ? {} : { 'km:courses': whole(courses) }),
        ...(label ? { 'km:evidence': text(label) } : {}),
        'km:dataVersion': text(content.release.dataVersion),
      },
    },
    {
      id: `${id}#vaerdi`,
      types: ['i72:Measure'],
      properties: { 'i72:hasNumericalValue': text(String(value)) },
    },
  ]
}

/** The words of our own, explained where they are used. */
const ownWords: Readonly<Record<string, string>> = {
  n: 'How many people answered both times',
  courses: 'How many courses they were on',
  low: 'Lower end of the confidence interval, in the unit of the indicator',
  high: 'Upper end of the confidence interval, in the unit of the indicator',
  confidence: 'Level of the confidence interval, 0 to 1',
  evidence: 'insufficient, descriptive, promising or strong, by the published rule',
  dataVersion: 'Digest of the answers the figure was worked out from',
}

const explained = (base: string): Thing[] =>
  Object.entries(ownWords).map(([word, comment]) => ({
    id: `${base}/data/ord#${word}`,
    types: ['rdf:Property'],
    properties: { 'rdfs:label': text(word), 'rdfs:comment': text(comment) },
  }))

/** The told figures of a snapshot as Common Impact Data Standard: outcomes, indicators and their reports. */
export function impactThings(source: Source): Thing[] {
  const figures = figuresOf(source.content)
  return [
    whose(source),
    ...kinds.flatMap((kind) => described(source, kind)),
    ...kinds.flatMap((kind) =>
      figures.filter(({ name }) => name === kind.figure).flatMap((figure) => reportOf(source, kind, figure)),
    ),
    ...explained(source.base),
  ]
}
