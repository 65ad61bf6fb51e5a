import { type Frame, money, moneyFigures, shortDay, wholeNumber } from '../../../../ui/index.ts'
import { type Evidence, type Fact, type FactKey, givenFacts, gottenFacts } from '../model.ts'
import type { da } from '../words.da.ts'

export type Words = typeof da

/** A number as it is written large: whole kroner without decimals, counts with thousands. */
export function numberOf({ value }: Fact, { language }: Frame): string {
  if (typeof value === 'number') return wholeNumber(value, language)
  return moneyFigures(value, language).replace(/[.,]\d\d$/, '')
}

export const labelOf = ({ key, value }: Fact, words: Words): string =>
  words.facts[key].label(typeof value === 'number' ? value : Number(value / 100n))

/** The share of a number that one thing stands for. */
export function partOf({ part }: Evidence, { language }: Frame): string {
  if (!part) return ''
  if ('amount' in part) return money(part.amount, language)
  return 'day' in part ? shortDay(part.day) : wholeNumber(part.count, language)
}

const inOrder = (facts: readonly Fact[], keys: readonly FactKey[]): Fact[] =>
  keys.flatMap((key) => facts.find((fact) => fact.key === key) ?? [])

export const givenIn = (facts: readonly Fact[]): Fact[] => inOrder(facts, givenFacts)
export const gottenIn = (facts: readonly Fact[]): Fact[] => inOrder(facts, gottenFacts)

type SideProps = { frame: Frame; words: Words; title: string; facts: readonly Fact[]; level: 2 | 3 }

/** One side of the card: what is given, or what is got. */
export function Side({ frame, words, title, facts, level }: SideProps) {
  const Heading = `h${level}` as const
  return (
    <div>
      <Heading class="side-title">{title}</Heading>
      {facts.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <dl>
          {facts.map((fact) => (
            <div>
              <dt>{labelOf(fact, words)}</dt>
              <dd>{numberOf(fact, frame)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
