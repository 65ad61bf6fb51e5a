import { placeFocusAreas } from '../../../src/domains/agreement/areas/placing.ts'
import type { Day } from '../../../src/kernel/day.ts'
import { decidedSubjects, decisionIds } from '../governance.ts'
import { currentText } from './current-text.ts'
import { day, decidedOn, type Tx } from './days.ts'
import { agreementIds } from './ids.ts'
import { nine } from './parties.ts'

const id = agreementIds.current

async function insertAgreement(tx: Tx, adopted_on: Day): Promise<void> {
  await tx
    .insertInto('agreement.agreement')
    .values({
      id,
      slug: 'kulturmetropolen-2021-24',
      title: 'Kulturmetropolen 2021-24',
      title_en: 'Kulturmetropolen 2021-24',
      about_da:
        'Teksten er det udkast, kommunerne blev enige om. Dagene for vedtagelse og underskrift og alt efter 2024 er eksempler.',
      about_en:
        'The text is the draft the municipalities agreed on. The days of adoption and signature, and everything after 2024, are examples.',
      with_state: true,
      minister: 'Kulturministeren',
      journal_number: '19/04101-1',
      from_day: day('2021-01-01'),
      original_to_day: day('2024-12-31'),
      to_day: day('2028-12-31'),
      status: 'extended',
      adopted_on,
      decision_id: decisionIds.text2021,
      signed_on: day('2020-12-16'),
      in_force_on: day('2021-01-01'),
      predecessor_id: agreementIds.earlier,
      is_example: true,
    })
    .execute()
}

/** The agreement 2021-24, extended by the municipalities among themselves. */
export async function seedCurrent(tx: Tx): Promise<void> {
  const { text, source } = currentText()
  const adopted_on = await decidedOn(tx, decisionIds.text2021, '2020-09-25')
  await insertAgreement(tx, adopted_on)
  await placeFocusAreas(tx, { id, isDraft: true }, text)
  await tx
    .insertInto('agreement.text_version')
    .values({
      id: decidedSubjects.text2021,
      agreement_id: id,
      number: 1,
      status: 'adopted',
      content: JSON.stringify(text),
      source_name: source,
      decision_id: decisionIds.text2021,
      adopted_on,
    })
    .execute()
  await tx
    .insertInto('agreement.addendum')
    .values({
      id: decidedSubjects.addendum2024,
      agreement_id: id,
      number: 1,
      status: 'adopted',
      title: 'Kommunerne fortsætter sammen',
      body: 'Staten træder ud ved udgangen af 2024. De ni kommuner fortsætter aftalen mellem sig selv til og med 31. december 2028.\n\nEksempel: denne tillægsaftale er opfundet.',
      new_to_day: day('2028-12-31'),
      with_state: false,
      decision_id: decisionIds.addendum2024,
      adopted_on: await decidedOn(tx, decisionIds.addendum2024, '2024-11-08'),
      is_example: true,
    })
    .execute()
  await insertParties(tx)
}

async function insertParties(tx: Tx): Promise<void> {
  await tx
    .insertInto('agreement.party')
    .values(
      nine.map((organisation_id) => ({
        agreement_id: id,
        organisation_id,
        from_day: day('2021-01-01'),
        to_day: null,
      })),
    )
    .execute()
}

/** What became of the focus areas of 2016-19. */
export async function seedRelations(tx: Tx): Promise<void> {
  const relation = (earlier_id: string, later_id: string, kind: 'continues' | 'replaces') => ({
    ...{ agreement_id: agreementIds.current, earlier_id, later_id, kind },
  })
  await tx
    .insertInto('agreement.focus_area_relation')
    .values([
      relation(agreementIds.earlierMusic, agreementIds.music, 'continues'),
      relation(agreementIds.earlierYouth, agreementIds.youth, 'continues'),
      relation(agreementIds.festivals, agreementIds.health, 'replaces'),
    ])
    .execute()
}
