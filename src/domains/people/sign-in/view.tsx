import type { Problem, Typed } from '../../../kernel/outcome.ts'
import type { SentForm } from '../../../platform/http/form.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { fillForm } from '../../../ui/index.ts'
import { SignInPage } from './pages.tsx'
import { castToTry, waysIn } from './queries.ts'
import { safeOnward } from './rules.ts'

/** One text field of a sent form; '' when it is missing or sent several times. */
export function textOf({ typed }: Pick<SentForm, 'typed'>, name: string): string {
  const value = typed[name]
  return typeof value === 'string' ? value : ''
}

interface State {
  readonly typed?: Typed
  readonly problems?: readonly Problem[]
  readonly notice?: string
}

/** The sign-in page with what was typed so far. */
export async function signInView(visit: Visit, { typed = {}, problems = [], notice }: State = {}) {
  const wish = typeof typed.videre === 'string' ? typed.videre : visit.query.videre
  return (
    <SignInPage
      frame={visit.frame}
      form={fillForm(visit.frame, typed, problems)}
      onward={safeOnward(wish)}
      ways={await waysIn(visit)}
      cast={await castToTry(visit)}
      notice={notice}
    />
  )
}
