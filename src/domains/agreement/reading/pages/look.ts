import { lookOfArea } from '../../areas/model.ts'
import type { Shape } from '../../views.ts'

type Area = { readonly key: string; readonly shape: Shape }

const grounds: Readonly<Record<string, string>> = {
  health: 'ground-sun',
  music: 'ground-wave',
  youth: 'ground-zig',
}
const artForms: Readonly<Record<string, string>> = {
  health: 'conversation',
  music: 'music',
  youth: 'streetSport',
}

/** The field of colour behind everything about a focus area. */
export const groundOf = ({ key }: Area): string => grounds[key] ?? 'ground-sand'

/** What the picture of a focus area is drawn from: the same on every page. */
export const pictureOf = (area: Area & { readonly title: string }) => ({
  area: lookOfArea(area),
  artForm: artForms[area.key] ?? 'workshop',
  title: area.title,
})
