import { type Column, Empty, type Frame, Table, WorkPage } from '../../../../ui/index.ts'
import { peoplePaths, type RegionMunicipality } from '../../../people/index.ts'
import { paths } from '../../paths.ts'
import type { Fact, FactKey, Point } from '../model.ts'
import { factAbout } from '../rules.ts'
import { numberOf, type Words } from './numbers.tsx'
import { Together } from './together.tsx'
import { Years } from './year.tsx'

type Props = {
  frame: Frame
  words: Words
  municipalities: readonly RegionMunicipality[]
  facts: readonly Fact[]
  years: readonly number[]
  year: number
  points: readonly Point[]
  missing: number
}

/** Every municipality's year side by side, for those who answer for the whole region. */
export function MunicipalitiesPage(props: Props) {
  const { frame, words, municipalities, years, year, points, missing } = props
  const here = frame.to(paths.ownMunicipality())
  if (municipalities.length === 0) return <NoMunicipalities {...props} />
  return (
    <WorkPage frame={frame} title={`${words.all.title} ${year}`}>
      <h1>{words.all.title}</h1>
      <p class="lead">{words.all.lead(year)}</p>
      <Years words={words} years={years} year={year} here={here} />
      <Table
        frame={frame}
        caption={words.all.caption}
        columns={columnsOf(props)}
        rows={municipalities}
        hideCaption
      />
      <Together
        frame={frame}
        words={words}
        year={year}
        points={points}
        missing={missing}
        hidesNames={false}
      />
    </WorkPage>
  )
}

function NoMunicipalities({ frame, words }: Props) {
  return (
    <WorkPage frame={frame} title={words.all.title}>
      <h1>{words.all.title}</h1>
      <Empty
        title={words.all.none}
        level={2}
        action={{ href: frame.to(peoplePaths.newOrganisation()), label: words.all.noneAction }}
      >
        {words.all.noneText}
      </Empty>
    </WorkPage>
  )
}

function columnsOf({ frame, words, facts, year }: Props): Column<RegionMunicipality>[] {
  const number = (key: FactKey, header: string): Column<RegionMunicipality> => ({
    ...{ key, header, align: 'end' },
    cell: ({ organisationId }) => {
      const fact = factAbout(facts, organisationId, key)
      return fact ? numberOf(fact, frame) : <span class="muted">{words.all.unsaid}</span>
    },
  })
  return [
    {
      ...{ key: 'kommune', header: words.all.municipality, names: true },
      cell: ({ slug, name }) => <a href={`${frame.to(paths.municipality(slug))}?aar=${year}`}>{name}</a>,
    },
    number('money', words.all.money),
    number('hours', words.all.hours),
    number('hosted', words.all.hosted),
    number('projects', words.all.projects),
    number('partners', words.all.partners),
  ]
}
