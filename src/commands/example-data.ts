import { sql } from 'kysely'
import { simulate } from '../../db/seed/simulated/simulate.ts'
import { loadIntoEmpty } from '../example-data.ts'
import { systemContext } from '../house.ts'
import type { House } from '../platform/actions/context.ts'
import { exampleCast } from '../platform/operations/example.ts'
import { type Command, CommandRefused } from './command.ts'

const most = 1_000_000

/** How many simulated participants are asked for: 0 when none, undefined when the words say something else. */
function participantsIn(words: readonly string[]): number | undefined {
  if (words.length === 0) return 0
  const [flag, count = '', ...more] = words.flatMap((word) => word.split('='))
  if (flag !== '--participants' || more.length > 0 || !/^[1-9]\d{0,6}$/.test(count)) return undefined
  return Number(count) <= most ? Number(count) : undefined
}

async function hasSimulatedMass({ store }: House): Promise<boolean> {
  const { rows } = await sql<{ some: boolean }>`
    select exists (select from courses.course where slug = 'simuleret-1') as some`.execute(store.database)
  return rows[0]?.some ?? false
}

async function addSimulated(house: House, count: number): Promise<string> {
  if ((await exampleCast(house.store.database)).length === 0)
    throw new CommandRefused(
      'Real people live here: simulated participants are only added to the example data.',
    )
  if (await hasSimulatedMass(house))
    throw new CommandRefused('There are simulated participants already: begin again with an empty database.')
  const made = await simulate(systemContext(house, 'example data'), count)
  return `${made.participants} simulated participants on ${made.courses} simulated courses are there.`
}

/** Fills an empty platform with example data, and on request with many simulated participants. */
export const exampleDataCommand: Command = {
  name: 'example-data',
  usage: 'example-data [--participants N]',
  help: 'load the example data into an empty platform; with N, add simulated participants',
  check: (words) =>
    participantsIn(words) === undefined
      ? `Skriv --participants og et antal fra 1 til ${most}. / Write --participants and a number from 1 to ${most}.`
      : undefined,
  run: async (house, words) => {
    const count = participantsIn(words) ?? 0
    const loaded = await loadIntoEmpty(house)
    if (count > 0) return addSimulated(house, count)
    if (loaded) return 'The example data are loaded.'
    throw new CommandRefused(
      'Somebody already lives here: example data are only loaded into an empty platform.',
    )
  },
}
