import type { Language } from '../../kernel/language.ts'
import { Comparison, SourceAndRecognition } from '../compare.tsx'
import { DecisionCard, Facts } from '../facts.tsx'
import type { Frame } from '../frame.ts'
import { Hits } from '../hits.tsx'
import { Timeline } from '../timeline.tsx'

/** What is known about a thing: facts, history, decisions, wordings. */
export function SheetRecords({ frame }: { frame: Frame }) {
  const { language } = frame
  return (
    <>
      <h2>Ting og deres historie</h2>
      <Facts
        as="rows"
        facts={[
          { name: 'Projektleder', value: 'Signe Holm' },
          { name: 'Bevilget', value: '18.400,00 kr.' },
          { name: 'Partnere', value: 'Musikskolen, Klub Nord' },
        ]}
      />
      <Timeline
        label="Historie"
        happenings={[
          {
            when: '19. oktober 2026',
            iso: '2026-10-19',
            title: 'Godkendt i styregruppen',
            who: 'Signe Holm',
          },
          {
            when: '7. oktober 2026',
            iso: '2026-10-07',
            title: 'Sendt til styregruppen',
            who: 'Jonas Berg',
            detail: <p>Beløbet blev sat ned fra 20.000,00 kr.</p>,
          },
        ]}
      />
      <DecisionCard
        number="2026-14"
        title="Halsnæs bliver vært for netværksmødet i marts"
        when="7. oktober 2026"
        body="Styregruppen"
      >
        <p>Enstemmigt. Halsnæs finder et sted inden 1. november.</p>
      </DecisionCard>
      <Wordings language={language} />
    </>
  )
}

function Wordings({ language }: { language: Language }) {
  return (
    <>
      <h2>Ændringer i teksten</h2>
      <Comparison
        language={language}
        changes={[
          { kind: 'same', text: 'Kommunerne vil ' },
          { kind: 'deleted', text: 'arbejde for' },
          { kind: 'inserted', text: 'sikre' },
          { kind: 'same', text: ', at unge kan mødes om kultur på tværs af kommuner.' },
        ]}
      />
      <h2>Læst ind</h2>
      <SourceAndRecognition
        language={language}
        source={
          <p>
            Indsatsområde 1: <mark>Et bedre liv med kultur</mark>. Målet er, at flere borgere får det bedre.
          </p>
        }
      >
        <Facts
          as="rows"
          facts={[
            { name: 'Indsatsområde', value: 'Et bedre liv med kultur' },
            { name: 'Mål', value: 'Flere borgere får det bedre' },
          ]}
        />
      </SourceAndRecognition>
      <h2>Fundet</h2>
      <Hits
        language={language}
        hits={[
          { href: '#content', title: 'Beats i kælderen', kind: 'Projekt' },
          { href: '#content', title: 'Signe Holm', kind: 'Person' },
        ]}
      />
    </>
  )
}
