import { type Frame, Notice } from '../../../../ui/index.ts'
import { administrations } from '../../model.ts'
import { words } from '../../words.ts'
import type { Partner } from '../model.ts'
import { administrationsOf, isCultureAlone } from '../rules.ts'

/** Which administrations take part in a project, and a word where only culture does. */
export function AdministrationLine({ frame, partners }: { frame: Frame; partners: readonly Partner[] }) {
  const { work, names } = words(frame.language)
  const taking = administrationsOf(partners)
  return (
    <>
      <ul class="administrations">
        {administrations.map((one) => (
          <li class={taking.includes(one) ? 'takes-part' : undefined}>
            <span aria-hidden="true">{taking.includes(one) ? '●' : '○'}</span> {names.administrations[one]}
            <span class="visually-hidden">
              : {taking.includes(one) ? frame.words.table.yes : frame.words.table.no}
            </span>
          </li>
        ))}
      </ul>
      {isCultureAlone(partners) && (
        <Notice>
          <p>{taking.length === 0 ? work.administrations.none : work.administrations.only}</p>
        </Notice>
      )}
    </>
  )
}
