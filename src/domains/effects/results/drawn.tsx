import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { cellId, wholeRegion } from '../door/cells.ts'
import type { ReleaseFacts } from '../door/door.ts'
import { Kept } from '../door/kept.ts'
import type { Reading, Told } from '../door/reading.ts'
import type { ToldSenders } from '../release/senders.ts'
import { AllBeside } from './pages/all-beside.tsx'
import { Answers } from './pages/answers.tsx'
import { GroupTables } from './pages/groups.tsx'
import { SenderAnswer } from './pages/senders.tsx'
import type { Source } from './source.ts'

// What never changes is drawn once in each language: it is the same for everybody who may see it. Nothing that depends on the
// visitor belongs in here.
const drawings = new Kept<string>(150)

const drawnOnce = async (name: string, draw: () => Child): Promise<Child> =>
  raw(await drawings.get(name, async () => String(draw())))

interface Shown {
  readonly source: Source
  readonly reading: Reading
  readonly groups: readonly Reading[]
}

/** The answers of one group and, for the whole region, the tables of all groups. */
export const drawnAnswers = (
  { digest }: Pick<ReleaseFacts, 'digest'>,
  { source, reading, groups }: Shown,
): Promise<Child> =>
  drawnOnce(`${digest} ${source.frame.language} ${cellId(reading.cell)}`, () => (
    <>
      <Answers source={source} reading={reading} />
      {groups.length > 0 && <GroupTables source={source} readings={groups} />}
    </>
  ))

/** What a published set says about one group, for everybody. */
export const drawnPublicly = (
  { slug, digest }: { readonly slug: string; readonly digest: string },
  { source, reading, groups }: Shown,
  senders: Told<ToldSenders>,
): Promise<Child> =>
  drawnOnce(`${slug} ${digest} ${source.frame.language} ${cellId(reading.cell)}`, () => {
    const isRegion = reading.cell.kind === wholeRegion.kind
    return (
      <>
        <Answers source={source} reading={reading} />
        {isRegion && <SenderAnswer source={source} cell={reading.cell} senders={senders} />}
        {isRegion && <AllBeside {...{ source, reading, senders, which: 'senders' }} />}
        {isRegion && <GroupTables source={source} readings={groups} />}
      </>
    )
  })
