import type { Citer } from '../../../kernel/citation.ts'
import { type Frame, longDay, PublicPage } from '../../../ui/index.ts'
import { CitedBy } from '../figures/behind.tsx'
import type { Chain } from '../figures/chain.ts'
import { messageOf } from '../figures/message.ts'
import type { Figure } from '../figures/model.ts'
import { FigureParts } from '../figures/pages.tsx'
import { paths } from '../paths.ts'
import { SimulatedNotice } from '../results/pages/answers.tsx'
import { OneFigure } from '../results/pages/one-figure.tsx'
import { frozenSource, nameOf } from '../results/source.ts'
import { words } from '../words.ts'
import type { Snapshot, SnapshotContent } from './queries.ts'
import type { FigureStanding } from './standing.ts'

type Props = {
  frame: Frame
  snapshot: Snapshot
  content: SnapshotContent
  figure: Figure
  standing: FigureStanding
  chain: Chain | undefined
  citers: readonly Citer[]
}

/** A figure at its permanent address, with how it stands against what has been published since. */
export function CitedPage({ frame, snapshot, content, figure, standing, chain, citers }: Props) {
  const w = words(frame.language).figure
  const source = frozenSource(frame, content.release.isSimulated, snapshot.slug)
  const madeOn = longDay(Temporal.PlainDate.from(content.release.madeOn), frame.language)
  return (
    <PublicPage
      frame={frame}
      title={messageOf(frame, figure) || w.title}
      description={w.citeText}
      trail={[{ label: snapshot.title, href: frame.to(paths.snapshot(snapshot.slug)) }]}
    >
      <div class="wrap results">
        <header class="results-head">
          <h1>{w.title}</h1>
          <p class="lead">
            {nameOf(figure.reading.cell, frame)} · {snapshot.title}
          </p>
          <SimulatedNotice source={source} />
        </header>
        <FigureParts
          {...{ frame, figure, chain }}
          isInside={frame.person !== undefined}
          made={{ ...content.release, madeOn }}
          drawing={<OneFigure source={source} figure={figure} />}
        >
          <Standing frame={frame} standing={standing} />
        </FigureParts>
        <CitedBy frame={frame} citers={citers} />
        <section class="answer">
          <h2 class="answer-title">{w.cite}</h2>
          <p>{w.citeText}</p>
          <p>
            <code>{`${frame.origin ?? ''}${frame.to(paths.snapshotFigure(snapshot.slug, figure.id))}`}</code>
          </p>
        </section>
      </div>
    </PublicPage>
  )
}

function Standing({ frame, standing }: { frame: Frame; standing: FigureStanding }) {
  const w = words(frame.language).figure
  const said = w.standing[standing]
  if (!said) return null
  const isOld = standing === 'changed' || standing === 'gone'
  return (
    <p class={isOld ? 'figure-standing is-old' : 'figure-standing'}>
      {said} {isOld && <a href={frame.to(paths.published())}>{w.newest}</a>}
    </p>
  )
}
