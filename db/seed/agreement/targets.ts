import { agreementIds, objectiveId } from './ids.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

/** Result targets as they could look. The numbers of the signed agreement are not known: these are invented and say so. */
export const targets = [
  {
    id: '00000000-0000-4000-8000-000000030501',
    focus_area_id: agreementIds.health,
    objective_id: objectiveId('health', 1),
    indicator: 'Fællesseminar holdt i året',
    indicator_en: 'Joint seminar held in the year',
    baseline: '0',
    target: '1',
    unit: 'seminar',
    due_day: day('2026-12-31'),
    source: 'Programmet for fællesseminaret',
    is_example: true,
  },
  {
    id: '00000000-0000-4000-8000-000000030502',
    focus_area_id: agreementIds.health,
    objective_id: objectiveId('health', 2),
    indicator: 'Kommuner med mindst ét forløb på en fælles grundmodel',
    indicator_en: 'Municipalities with at least one course on a common model',
    baseline: '3',
    target: '9',
    unit: 'kommuner',
    due_day: day('2027-12-31'),
    source: 'Forløbene på platformen',
    is_example: true,
  },
  {
    id: '00000000-0000-4000-8000-000000030503',
    focus_area_id: agreementIds.music,
    objective_id: objectiveId('music', 2),
    indicator: 'Andel kvinder blandt dem, der producerer',
    indicator_en: 'Share of women among those who produce',
    baseline: '12',
    target: '40',
    unit: '%',
    due_day: day('2028-12-31'),
    source: 'Frivillige svar ved tilmelding',
    is_example: true,
  },
  {
    id: '00000000-0000-4000-8000-000000030504',
    focus_area_id: agreementIds.youth,
    objective_id: objectiveId('youth', 4),
    indicator: 'Kommuner, der har holdt årets netværksmøde',
    indicator_en: 'Municipalities that have hosted the network meeting of the year',
    baseline: '5',
    target: '9',
    unit: 'kommuner',
    due_day: day('2026-12-31'),
    source: 'Årsplanen',
    is_example: true,
  },
]

const value = (target: number, on_day: string, amount: string, note = '') => ({
  result_target_id: `00000000-0000-4000-8000-00000003050${target}`,
  on_day: day(on_day),
  value: amount,
  note,
  entered_by: null,
})

export const values = [
  value(2, '2025-12-31', '5'),
  value(2, '2026-06-30', '6', 'Halsnæs kom med i foråret'),
  value(3, '2026-06-30', '19.5'),
  value(4, '2026-10-31', '7'),
]
