import { BarChart } from '../chart/bar-chart.tsx'
import { IntervalChart } from '../chart/interval-chart.tsx'
import { LineChart } from '../chart/line-chart.tsx'
import type { Frame } from '../frame.ts'
import { RegionMap, type RegionPlace } from '../map/region-map.tsx'

const steps = [
  { label: 'Inviteret', value: 141 },
  { label: 'Svarede før', value: 122, lost: 19, note: '19 ikke med' },
  { label: 'Gennemførte', value: 96, lost: 26, note: '26 ikke med' },
  { label: 'Svarede efter 3 mdr.', value: 61, lost: 35, note: '35 ikke med' },
  { label: 'Pårørende', value: 'hidden' as const },
]

const health = { area: 'health', name: 'Et bedre liv med kultur' }
const music = { area: 'music', name: 'Musik' }
const youth = { area: 'youth', name: 'Unge' }
const at = (
  code: string,
  name: string,
  lat: number,
  lon: number,
  points: RegionPlace['points'] = [],
): RegionPlace => ({
  code,
  name,
  lat,
  lon,
  points,
  href: `?kommune=${code}`,
})

const region: RegionPlace[] = [
  at('165', 'Albertslund', 55.66, 12.35, [{ ...youth, count: 1 }]),
  at('190', 'Furesø', 55.79, 12.37, [
    { ...health, count: 3 },
    { ...music, count: 2 },
    { ...youth, count: 12 },
  ]),
  at('260', 'Halsnæs', 55.97, 12.02, [{ ...youth, count: 1 }]),
  at('217', 'Helsingør', 56.03, 12.59, [
    { ...health, count: 1 },
    { ...music, count: 1 },
  ]),
  at('163', 'Herlev', 55.73, 12.43, [{ ...music, count: 1 }]),
  at('183', 'Ishøj', 55.62, 12.33, [{ ...health, count: 1 }]),
  at('259', 'Køge', 55.46, 12.18, [{ ...youth, count: 4 }]),
  {
    ...at('265', 'Roskilde', 55.64, 12.08, [
      { ...music, count: 2 },
      { ...youth, count: 1 },
    ]),
    chosen: true,
  },
  at('175', 'Rødovre', 55.68, 12.45),
]

/** Figures with their message, and the map of the region. */
export function SheetFigures({ frame }: { frame: Frame }) {
  const { language } = frame
  return (
    <>
      <h2>Tal</h2>
      <BarChart
        language={language}
        level={3}
        message="61 af 141 er med hele vejen"
        description="Antal mennesker ved hvert trin, fra 141 inviterede til 61"
        what="Antal"
        bars={steps}
        downloads={{ csv: '?csv', svg: '?svg', png: '?png' }}
      />
      <IntervalChart
        language={language}
        level={3}
        message="Trivslen steg 9,1 point. Hvorfor, kan tallene ikke sige"
        description="Ændring i WHO-5: 9,1 point, interval 4,6 til 13,6"
        what="Ændring i WHO-5"
        intervals={[
          { label: 'Alle', estimate: 9.1, low: 4.6, high: 13.6 },
          { label: 'Ældre', estimate: 7.6, low: 6.2, high: 8.4 },
        ]}
        marks={[
          { at: 0, label: 'som før' },
          { at: 10, label: 'mærkes i hverdagen' },
        ]}
        zone={{ from: -3, to: 3, label: 'ubetydelig' }}
      >
        <p>Der er ingen sammenligningsgruppe.</p>
      </IntervalChart>
      <LineChart
        language={language}
        level={3}
        message="Flere kommer igen hvert år"
        description="Antal deltagere 2021 til 2024 i tre indsatsområder"
        what="Deltagere"
        places={['2021', '2022', '2023', '2024']}
        series={[
          { name: 'Musik', area: 'music', values: [40, 120, 180, 260] },
          { name: 'Unge', area: 'youth', values: [undefined, 90, 210, 255] },
          { name: 'Et bedre liv', area: 'health', values: [20, 60, 70, 122] },
        ]}
      />
      <h2>Kort</h2>
      <RegionMap language={language} title="Kort over de ni kommuner" places={region} />
    </>
  )
}
