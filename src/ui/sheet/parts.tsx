import { AreaTag, Engagement } from '../area-tag.tsx'
import { CopyLink, Dialog } from '../dialog.tsx'
import { Empty } from '../empty.tsx'
import { Facts } from '../facts.tsx'
import { Choice } from '../form/choice-fields.tsx'
import { fillForm } from '../form/filled.ts'
import type { Frame } from '../frame.ts'
import { Notice, Progress, Steps } from '../notice.tsx'
import { RichText } from '../rich-text/rich-text.tsx'
import { Tabs } from '../tabs.tsx'

const prose =
  '# Sådan går det til\n\nVi sidder ved et **stort bord** med udsigt til søen.\n\n- Ét ord\n- Et sted, du savner\n\n> Ingen skal læse op.\n\nSe mere på [biblioteket](https://example.dk).'

const brave = [
  { value: 'look', label: 'Jeg kigger bare' },
  { value: 'sit', label: 'Jeg vil gerne sidde med' },
  { value: 'go', label: 'Jeg er klar' },
]

/** Buttons, tags, choices, tabs, messages, states, text. */
export function SheetParts({ frame }: { frame: Frame }) {
  return (
    <section class="section" aria-labelledby="parts">
      <div class="wrap">
        <h2 id="parts">Delene</h2>
        <div class="part-sheet">
          <Small frame={frame} />
          <States />
        </div>
      </div>
    </section>
  )
}

function Small({ frame }: { frame: Frame }) {
  const form = fillForm(frame, { brave: 'sit' })
  return (
    <div>
      <h3>Knapper og mærker</h3>
      <p class="button-row">
        <a class="button large" href="#parts">
          Tag en plads
        </a>
        <a class="button" href="#parts">
          Gem
        </a>
        <a class="button outline" href="#parts">
          Læg i kalender
        </a>
        <a class="button outline small" href="#parts">
          Svar
        </a>
        <button class="button danger small" type="button">
          Slet
        </button>
      </p>
      <p class="facts-line">
        <AreaTag area="health" name="Et bedre liv med kultur" />
        <AreaTag area="music" name="Musik" />
        <AreaTag area="youth" name="Unge" />
        <AreaTag area={{ code: 'x', shape: 'zigzag', palette: 'vermilion' }} name="Eget område" />
        <span class="tag pill">Gratis</span>
        <span class="badge">Beskrivende</span>
      </p>
      <ul class="engagement">
        <li>
          <Engagement area="health" level={3} label="Et bedre liv med kultur: højt" />
        </li>
        <li>
          <Engagement area="music" level={1} label="Musik: lavt" />
        </li>
      </ul>
      <Choice form={form} name="brave" label="Hvor modig er du i dag?" options={brave} />
      <Tabs
        label="Vis som"
        tabs={[
          { href: '?liste', label: 'Liste', current: true },
          { href: '?kalender', label: 'Kalender' },
          { href: '?kort', label: 'Kort', count: 4 },
        ]}
      />
      <Facts
        facts={[
          { name: 'Hvornår', value: 'Syv mandage fra 2. november 2026' },
          { name: 'Hvor', value: 'Farum Bibliotek, Furesø' },
          { name: 'Pris', value: 'Gratis, også kaffen' },
          { name: 'Tom', value: '' },
        ]}
      />
      <RichText text={prose} from={3} />
    </div>
  )
}

function States() {
  return (
    <div>
      <h3>Beskeder og tilstande</h3>
      <Notice kind="good" title="Pladsen er din" level={4}>
        <p>Kvittering 4K7-219. Vi har sendt et link, så du kan melde fra igen.</p>
      </Notice>
      <Notice>
        <p>Vi spørger ikke, hvor gammel du er. Det er idéen, der tæller.</p>
      </Notice>
      <Notice kind="error" title="Det gik ikke" level={4}>
        <p>Prøv igen om lidt. Sagen har nummer 7F2-118.</p>
      </Notice>
      <Steps label="Trin 2 af 4" step={2} of={4} />
      <Progress label="Henter tallene" share={0.4} />
      <Empty
        title="Her er stille endnu"
        area="health"
        level={4}
        action={{ href: '#parts', label: 'Giv mig besked' }}
      >
        Ingen har lagt noget op i Herlev i denne uge.
      </Empty>
      <Empty
        title="Alle pladser er taget"
        area="music"
        level={4}
        action={{ href: '#parts', label: 'Skriv dig på listen' }}
      >
        Du bliver nummer 3. To af tre på listen får plads.
      </Empty>
      <div class="button-row spaced">
        <CopyLink href="/det-sker/asfalt" label="Kopiér link" copied="Linket er kopieret" />

        <Dialog id="share" title="Del siden" open="Del" close="Luk">
          <p>Send linket til en ven, som måske også vil med.</p>
        </Dialog>
      </div>
    </div>
  )
}
