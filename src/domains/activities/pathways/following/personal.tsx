import { toLanguage } from '../../../../platform/http/frame.ts'
import type { PersonalPart } from '../../../../platform/rooms/personal.ts'
import { nextStep } from '../model.ts'
import { paths } from '../paths.ts'
import { pathwaysOf } from '../queries.ts'
import { words } from '../words.ts'

/** What comes after what somebody took part in. Nothing about it is stored: it follows from where they are signed up. */
export const personal: PersonalPart = {
  sections: async (context, participantId) => {
    const { taken, pathways } = await pathwaysOf(context, participantId)
    const w = words(context.language).following
    const next = pathways.flatMap((pathway) => {
      const step = nextStep(pathway, taken)
      return step?.offer ? [{ pathway, step, offer: step.offer }] : []
    })
    if (next.length === 0) return []
    const at = (path: string) => toLanguage(context.language, path)
    const body = (
      <ul class="plain-list">
        {next.map(({ pathway, step, offer }) => (
          <li>
            <h3>
              <a href={at(offer.path)}>{offer.title}</a>
            </h3>
            <p>{step.note || offer.place}</p>
            <p class="small muted">
              {w.partOf} <a href={at(paths.pathway(pathway.slug))}>{pathway.title}</a>
            </p>
          </li>
        ))}
      </ul>
    )
    return [{ title: w.nextTitle, place: 40, body }]
  },
  stored: async () => [],
  erase: async () => undefined,
}
