import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  NoBreakHyphen,
  Packer,
  PageNumber,
  Paragraph,
  SoftHyphen,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { readDocument } from './read-document.ts'
import { recogniseAgreement } from './recognise-agreement.ts'
import { dryRunJson, type RecognisedAgreement } from './recognised.ts'

type Block = Paragraph | Table

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
  new Paragraph({ text, heading: level })
const plain = (text: string) => new Paragraph({ text })
const item = (text: string, reference: string, level = 0) =>
  new Paragraph({ text, numbering: { reference, level } })
const row = (...cells: (string | Paragraph[])[]) =>
  new TableRow({
    children: cells.map(
      (cell) => new TableCell({ children: typeof cell === 'string' ? [new Paragraph(cell)] : cell }),
    ),
  })

const levels = [
  { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
  { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2)', alignment: AlignmentType.START },
]
const bullets = [0, 1].map((level) => ({
  level,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.START,
}))
const areas = [
  { level: 0, format: LevelFormat.DECIMAL, text: 'Indsatsområde %1:', alignment: AlignmentType.START },
]

async function recognise(children: Block[]): Promise<RecognisedAgreement> {
  const document = new Document({
    numbering: {
      config: [
        { reference: 'numbers', levels },
        { reference: 'bullets', levels: bullets },
        { reference: 'areas', levels: areas },
      ],
    },
    footnotes: { 1: { children: [plain('Se bilag 2.')] } },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({ children: [new TextRun({ children: ['Side ', PageNumber.CURRENT] })] }),
            ],
          }),
        },
        children,
      },
    ],
  })
  const read = readDocument(new Uint8Array(await Packer.toBuffer(document)), 'aftale.docx')
  assert.ok(read.ok, read.ok ? '' : read.reason)
  const recognised = recogniseAgreement(read.value)
  assert.ok(recognised.ok, recognised.ok ? '' : recognised.reason)
  return recognised.value
}

test('headings, bullets and explaining text of a Word document', async () => {
  const agreement = await recognise([
    new Paragraph({ text: 'Kulturaftale 2021-24 for Kulturregion Fyn', heading: HeadingLevel.TITLE }),
    heading('Indledning', HeadingLevel.HEADING_1),
    plain('Ni kommuner arbejder sammen.'),
    heading('Indsatsområde 1: Kultur og Sundhed', HeadingLevel.HEADING_1),
    heading('Formål', HeadingLevel.HEADING_2),
    new Paragraph({
      children: [
        new TextRun('At kultur bliver en del af sund'),
        new TextRun({ children: [new SoftHyphen(), 'hedsarbejdet i ung'] }),
        new TextRun({ children: [new NoBreakHyphen(), 'til-ung-forløb.'] }),
        new FootnoteReferenceRun(1),
      ],
    }),
    plain('At flere får det bedre.'),
    heading('Delmål', HeadingLevel.HEADING_2),
    item('At udvikle nye forløb', 'bullets'),
    plain('Forløbene varer ti uger og rummer:'),
    item('musik', 'bullets', 1),
    item('museumsbesøg', 'bullets', 1),
    item('At uddanne kulturguider', 'bullets'),
    heading('Viden', HeadingLevel.HEADING_2),
    plain('Vi måler før og efter.'),
    heading('Indsatsområde 2: Visuel Kultur', HeadingLevel.HEADING_1),
    heading('Delmål', HeadingLevel.HEADING_2),
    item('At åbne værksteder', 'bullets'),
    heading('Organisation', HeadingLevel.HEADING_1),
    plain('Styregruppen leder.'),
  ])
  assert.deepEqual(dryRunJson(agreement), {
    title: 'Kulturaftale 2021-24 for Kulturregion Fyn',
    period: { from: '2021-01-01', to: '2024-12-31' },
    focusAreas: [
      {
        number: 1,
        title: 'Kultur og Sundhed',
        goal: 'At kultur bliver en del af sundhedsarbejdet i ung-til-ung-forløb.\n\nAt flere får det bedre.',
        objectives: [
          {
            title: 'At udvikle nye forløb',
            text: 'Forløbene varer ti uger og rummer:\n\n- musik\n- museumsbesøg',
          },
          { title: 'At uddanne kulturguider', text: '' },
        ],
        text: 'Viden\n\nVi måler før og efter.',
      },
      {
        number: 2,
        title: 'Visuel Kultur',
        goal: '',
        objectives: [{ title: 'At åbne værksteder', text: '' }],
        text: '',
      },
    ],
    unrecognised: [],
  })
  assert.deepEqual(
    agreement.sections.map((section) => section.title.text),
    ['Indledning', 'Organisation', 'Noter'],
  )
  assert.match(
    agreement.sections
      .at(-1)
      ?.text.map(({ text }) => text)
      .join() ?? '',
    /Se bilag 2\./,
  )
  assert.deepEqual(agreement.leftOut, [{ what: 'headersAndFooters', count: 1 }])
})

test('numbers that Word counts itself, also in the headings of the focus areas', async () => {
  const agreement = await recognise([
    plain('Kulturaftale for Kulturring Østjylland 2025-2028'),
    new Paragraph({
      text: 'Landsbyliv',
      heading: HeadingLevel.HEADING_1,
      numbering: { reference: 'areas', level: 0 },
    }),
    plain('Mål: At landsbyerne får besøg.'),
    plain('Målsætninger'),
    item('Flere forestillinger', 'numbers'),
    plain('Mindst ti om året.'),
    item('Flere frivillige', 'numbers'),
    new Paragraph({
      text: 'Talentveje',
      heading: HeadingLevel.HEADING_1,
      numbering: { reference: 'areas', level: 0 },
    }),
    plain('Mål: At talenter finder vej.'),
    plain('Målsætninger'),
    item('En fælles talentskole', 'numbers'),
  ])
  const { focusAreas } = dryRunJson(agreement)
  assert.deepEqual(
    focusAreas.map((area) => [area.number, area.title, area.goal, area.objectives]),
    [
      [
        1,
        'Landsbyliv',
        'At landsbyerne får besøg.',
        [
          { title: 'Flere forestillinger', text: 'Mindst ti om året.' },
          { title: 'Flere frivillige', text: '' },
        ],
      ],
      [2, 'Talentveje', 'At talenter finder vej.', [{ title: 'En fælles talentskole', text: '' }]],
    ],
  )
})

test('objectives as headings of their own, areas as headings under "Indsatsområder"', async () => {
  const agreement = await recognise([
    heading('Kulturaftale 2021-2024', HeadingLevel.HEADING_1),
    heading('Indsatsområder', HeadingLevel.HEADING_1),
    heading('Tidens toner', HeadingLevel.HEADING_2),
    heading('Målsætninger', HeadingLevel.HEADING_3),
    heading('At spille sammen', HeadingLevel.HEADING_4),
    plain('Orkestre på tværs.'),
    heading('At spille for hinanden', HeadingLevel.HEADING_4),
    heading('Ord på vej', HeadingLevel.HEADING_2),
    heading('Målsætninger', HeadingLevel.HEADING_3),
    heading('At læse højt', HeadingLevel.HEADING_4),
    heading('Økonomi', HeadingLevel.HEADING_1),
    new Table({ rows: [row('Kommune', 'Bidrag'), row('Herlev', '100.000 kr.')] }),
  ])
  const { focusAreas } = dryRunJson(agreement)
  assert.deepEqual(
    focusAreas.map((area) => [area.number, area.title, area.objectives.map((one) => one.title)]),
    [
      [1, 'Tidens toner', ['At spille sammen', 'At spille for hinanden']],
      [2, 'Ord på vej', ['At læse højt']],
    ],
  )
  assert.equal(focusAreas[0]?.objectives[0]?.text, 'Orkestre på tværs.')
  const economy = agreement.sections.find((section) => section.title.text === 'Økonomi')
  assert.deepEqual(
    economy?.text.map((passage) => passage.text),
    ['Kommune | Bidrag', 'Herlev | 100.000 kr.'],
  )
})

test('a focus area set as a table with its parts in the left column', async () => {
  const agreement = await recognise([
    plain('Aftale om kultursamarbejde 1. januar 2025 – 31. december 2028'),
    new Table({
      rows: [
        row('Indsatsområde', '1. Kultur i naturen'),
        row('Mål', 'At naturen bliver scene.'),
        row('Målsætninger', [
          item('At vandre med kunstnere', 'bullets'),
          item('At bygge shelters', 'bullets'),
        ]),
        row('Tab', [new Paragraph({ children: [new TextRun({ children: ['A', new Tab(), 'B'] })] })]),
      ],
    }),
  ])
  assert.deepEqual(dryRunJson(agreement).focusAreas, [
    {
      number: 1,
      title: 'Kultur i naturen',
      goal: 'At naturen bliver scene.',
      objectives: [
        { title: 'At vandre med kunstnere', text: '' },
        { title: 'At bygge shelters', text: 'Tab | A B' },
      ],
      text: '',
    },
  ])
  assert.deepEqual(agreement.period, { from: '2025-01-01', to: '2028-12-31' })
})
