import type { z } from 'zod'
import { complain } from '../../../ui/form/understand/index.ts'

/** In the youth area no age is asked for, neither by a course nor by a model. */
export const noAgeInYouth =
  (said: string) =>
  (
    { asksBirthYear, area }: { readonly asksBirthYear: boolean; readonly area: string },
    context: z.core.$RefinementCtx,
  ): void => {
    if (asksBirthYear && area === 'youth') complain(context, () => said, 'asksBirthYear')
  }
