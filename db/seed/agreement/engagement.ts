import { organisations } from '../people.ts'
import { agreementIds } from './ids.ts'

type Level = 'high' | 'medium' | 'low' | 'none'

const areas = [agreementIds.health, agreementIds.music, agreementIds.youth] as const

/** How far each municipality went in health, music and youth: invented. */
const chosen: readonly (readonly [string, readonly [Level, Level, Level]])[] = [
  [organisations.albertslund, ['medium', 'high', 'low']],
  [organisations.furesoe, ['high', 'low', 'medium']],
  [organisations.halsnaes, ['medium', 'low', 'low']],
  [organisations.helsingoer, ['high', 'medium', 'medium']],
  [organisations.herlev, ['low', 'medium', 'none']],
  [organisations.ishoej, ['medium', 'medium', 'high']],
  [organisations.koege, ['low', 'medium', 'high']],
  [organisations.roskilde, ['medium', 'high', 'high']],
  [organisations.roedovre, ['high', 'low', 'none']],
]

const effort: Readonly<Record<Level, { hours: number; kroner: bigint; meetings: number; venues: number }>> = {
  high: { hours: 420, kroner: 145_000n, meetings: 2, venues: 4 },
  medium: { hours: 210, kroner: 80_000n, meetings: 1, venues: 2 },
  low: { hours: 70, kroner: 25_000n, meetings: 0, venues: 1 },
  none: { hours: 0, kroner: 0n, meetings: 0, venues: 0 },
}

/** Rows for 2024 to 2026; one municipality has not said yet what it wants with music in 2026. */
export const engagementRows = [2024, 2025, 2026].flatMap((year, later) =>
  chosen.flatMap(([organisation_id, levels], place) =>
    areas.flatMap((focus_area_id, area) => {
      const level = levels[area] ?? 'none'
      if (year === 2026 && organisation_id === organisations.halsnaes && area === 1) return []
      const { hours, kroner, meetings, venues } = effort[level]
      const more = level === 'none' ? 0 : later * 10 + place * 3
      return [
        {
          ...{ organisation_id, focus_area_id, year, level, venues, hosted_meetings: meetings },
          hours: hours + more,
          money_ore: level === 'none' ? 0n : (kroner + BigInt(more) * 250n) * 100n,
          is_example: true,
        },
      ]
    }),
  ),
)
