import type { Transaction } from 'kysely'
import { placeFocusAreas } from '../../../src/domains/agreement/areas/placing.ts'
import type { PeopleTables } from '../../../src/domains/people/tables.ts'
import { decidedSubjects, decisionIds } from '../governance.ts'
import { day, decidedOn, type Tx } from './days.ts'
import { earlierText } from './earlier-text.ts'
import { agreementIds, decisionOf2016 } from './ids.ts'
import { nine, organisationsByCode, others } from './parties.ts'

async function insertAgreement(tx: Tx): Promise<void> {
  await tx
    .insertInto('agreement.agreement')
    .values({
      id: agreementIds.earlier,
      slug: 'kulturmetropolen-2016-19',
      title: 'Kulturmetropolen 2016-19',
      title_en: 'Kulturmetropolen 2016-19',
      about_da:
        'Femten kommuner og kulturministeren. Kilderne nævner ikke dem alle; fire af parterne er eksempler.',
      about_en:
        'Fifteen municipalities and the Minister for Culture. The sources do not name them all; four of the parties are examples.',
      with_state: true,
      minister: 'Bertel Haarder',
      from_day: day('2016-01-01'),
      original_to_day: day('2019-12-31'),
      to_day: day('2020-12-31'),
      status: 'closed',
      adopted_on: day('2016-04-08'),
      decision_id: decisionOf2016,
      signed_on: day('2016-03-10'),
      in_force_on: day('2016-04-08'),
      closed_on: day('2020-12-31'),
    })
    .execute()
}

async function insertParties(tx: Tx): Promise<void> {
  const codes = await organisationsByCode(tx as unknown as Transaction<PeopleTables>)
  const from_day = day('2016-01-01')
  await tx
    .insertInto('agreement.party')
    .values([
      ...nine.map((organisation_id) => ({
        agreement_id: agreementIds.earlier,
        organisation_id,
        from_day,
        to_day: null,
      })),
      ...others.map(({ code, note }) => ({
        ...{ agreement_id: agreementIds.earlier, organisation_id: codes.get(code) ?? '', from_day, note },
        to_day: code === '0169' ? day('2018-12-31') : null,
      })),
    ])
    .execute()
}

/** The agreement 2016-19, extended through 2020 and closed. */
export async function seedEarlier(tx: Tx): Promise<void> {
  await insertAgreement(tx)
  await placeFocusAreas(tx, { id: agreementIds.earlier, isDraft: true }, earlierText)
  await tx
    .insertInto('agreement.text_version')
    .values({
      agreement_id: agreementIds.earlier,
      number: 1,
      status: 'adopted',
      content: JSON.stringify(earlierText),
      decision_id: decisionOf2016,
      adopted_on: day('2016-04-08'),
    })
    .execute()
  await tx
    .insertInto('agreement.addendum')
    .values({
      id: decidedSubjects.extension2020,
      agreement_id: agreementIds.earlier,
      number: 1,
      status: 'adopted',
      title: 'Aftalen forlænges med et år',
      body: 'Kulturmetropolen 2016-19 forlænges, så den gælder til og med 31. december 2020. Det ekstra år bruges til at modne det nye indsatsområde.',
      new_to_day: day('2020-12-31'),
      with_state: true,
      decision_id: decisionIds.extension2020,
      adopted_on: await decidedOn(tx, decisionIds.extension2020, '2019-06-14'),
    })
    .execute()
  await insertParties(tx)
}
