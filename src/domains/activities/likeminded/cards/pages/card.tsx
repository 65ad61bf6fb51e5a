import { Facts, type Frame, PublicPage } from '../../../../../ui/index.ts'
import { genresNamed, type Surroundings } from '../../../surroundings/model.ts'
import type { ShownCard } from '../../model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { headOf, Safe } from './wall.tsx'

type Props = { frame: Frame; card: ShownCard; around: Surroundings }

/** One card. It is kept out of search engines: it is for people who are looking for company here. */
export function CardPage({ frame, card, around }: Props) {
  const { wall: w, card: c } = words(frame.language)
  const title = headOf(frame, card)
  return (
    <PublicPage frame={frame} title={title} hidden trail={[{ label: w.title, href: frame.to(paths.wall()) }]}>
      <div class="wrap section narrow">
        <h1>{title}</h1>
        <CardBody {...{ frame, card, around }} />
        <p class="button-row">
          <a class="button large" href={frame.to(paths.hello(card.id))}>
            {c.hello}
          </a>
          <a class="target" href={frame.to(paths.report(card.id))}>
            {c.report}
          </a>
        </p>
        <Safe frame={frame} />
      </div>
    </PublicPage>
  )
}

/** What stands on a card. */
export function CardBody({ frame, card, around }: Props) {
  const { wall: w } = words(frame.language)
  const genres = genresNamed(around, card.genres).map(({ name }) => name)
  return (
    <>
      <blockquote class="likeminded-wish" lang={card.language === frame.language ? undefined : card.language}>
        {card.wish}
      </blockquote>
      <Facts
        facts={[
          { name: w.genre, value: genres.join(', ') },
          { name: w.municipality, value: card.municipality },
        ]}
      />
    </>
  )
}
