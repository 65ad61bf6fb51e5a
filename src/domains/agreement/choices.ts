import type { Context } from '../../platform/actions/context.ts'
import { nameSaid, titleSaid } from './areas/model.ts'
import { focusAreasOf } from './areas/queries.ts'
import { currentAgreement } from './lifecycle/queries.ts'
import { allThemes } from './themes/queries.ts'
import type { Shape } from './views.ts'

/** A focus area to choose. */
export interface FocusAreaChoice {
  readonly id: string
  /** Gives colour and filter: `health`, `music`, `youth` or another slug. */
  readonly key: string
  readonly number: number
  readonly shape: Shape
  /** In the language of the context; Danish where there is no translation. */
  readonly title: string
  /** Short, for tags. */
  readonly name: string
}

/** The focus areas of the current agreement, in its order; none when there is no agreement. */
export async function focusAreaChoices(context: Context): Promise<FocusAreaChoice[]> {
  const agreement = await currentAgreement(context)
  const areas = agreement ? await focusAreasOf(context, agreement.id) : []
  return areas.map((area) => ({
    id: area.id,
    key: area.key,
    number: area.number,
    shape: area.shape,
    title: titleSaid(context.language, area).text,
    name: nameSaid(context.language, area).text,
  }))
}

/** A cross-cutting theme to choose. */
export interface ThemeChoice {
  readonly id: string
  readonly slug: string
  readonly name: string
}

/** The themes that are followed today, in Danish order. */
export async function themeChoices(context: Context): Promise<ThemeChoice[]> {
  const themes = await allThemes(context)
  return themes
    .filter(({ to }) => to === undefined || Temporal.PlainDate.compare(to, context.today) >= 0)
    .map(({ id, slug, nameDa, nameEn }) => ({ id, slug, name: context.language === 'en' ? nameEn : nameDa }))
}
