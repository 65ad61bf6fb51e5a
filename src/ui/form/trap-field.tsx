import { uiWords } from '../words.ts'
import type { Filled } from './filled.ts'

/** A field people never see; programs that fill everything fill it too. */
export function TrapField({ form }: { form: Filled }) {
  return (
    <div class="trap" aria-hidden="true">
      <label for="website">{uiWords(form.language).form.trap}</label>
      <input id="website" name="website" type="text" tabindex={-1} autocomplete="off" value="" />
    </div>
  )
}
