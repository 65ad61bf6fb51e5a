import type { Ore } from '../../../../kernel/money.ts'
import { type Frame, money, wholeNumber } from '../../../../ui/index.ts'
import type { Words } from '../../words.ts'
import type { Party } from '../queries.ts'
import type { Departure } from '../split.ts'

type ArithmeticProps = { frame: Frame; words: Words; party: Party; departure: Departure; amount: Ore }

/** Every line of the calculation, so that anyone can do it again. */
export function Arithmetic({ frame, words, party, departure: { before, after }, amount }: ArithmeticProps) {
  const { language } = frame
  const say = words.parties
  return (
    <>
      {[
        { name: say.before(party.name), split: before },
        { name: say.after(party.name), split: after },
      ].map(({ name, split }) => (
        <>
          <h3>{name}</h3>
          <ul class="plain-list">
            {split.shares.map((share) => (
              <li>
                {share.name}:{' '}
                {say.arithmeticLine(
                  money(amount, language),
                  wholeNumber(share.inhabitants, language),
                  wholeNumber(split.inhabitants, language),
                  money(share.amount, language),
                )}
              </li>
            ))}
          </ul>
        </>
      ))}
      <p class="small">{say.rounding}</p>
    </>
  )
}
