import assert from 'node:assert/strict'
import { join } from 'node:path'
import { projectFolder } from '../../src/platform/config/folders.ts'
import { dayFromNow } from '../support/chromium/course-steps.ts'
import { allPagesWereWell, type Journey, journey } from '../support/chromium/journey.ts'
import type { Person } from '../support/chromium/person.ts'

const document = join(projectFolder(), 'db/seed/agreement/kulturmetropolen-2021-24.txt')
const title = 'Grundlaget for Kulturmetropolen'
const corrected = 'At flere oplever, at kultur hører til et godt liv'
const published = '/om/aftalen/grundlaget-for-kulturmetropolen'

/** Reads the founding document in, corrects what was recognised and keeps it as the text of a new agreement. */
async function imports(mette: Person): Promise<void> {
  await mette.opens('/arbejde/aftalen/import')
  await mette.attaches(/^Dokument/, document)
  await mette.presses('Læs teksten')
  await mette.sees('Vi har fundet 3 indsatsområder og 10 målsætninger', 'Alt har fået en plads')
  await mette.writes('Titel', title)
  await mette.writes('Målsætning 1', corrected)
  await mette.presses('Gem kladden')
  await mette.sees('Kladden er gemt.')
  assert.equal(await mette.reads('Målsætning 1'), corrected)
  assert.equal(await mette.reads('Titel'), title)
  await mette.marks(/^En ny aftale/)
  await mette.presses('Gem som aftaletekst')
  await mette.sees(`Teksten er gemt som version 1 af ${title}.`, 'Kladde')
}

async function submits(mette: Person): Promise<void> {
  await mette.follows(/version 1/i)
  assert.equal(await mette.reads('Målsætning 1'), corrected)
  await mette.presses('Læg frem for styregruppen')
  await mette.sees(/styregruppen/)
}

/** Plans a meeting of the steering group, puts the text on its agenda and sends it. @returns the address of the meeting */
async function callsMeeting(mette: Person): Promise<string> {
  await mette.opens('/arbejde/moeder/nyt')
  await mette.chooses('Hvem mødes?', 'Den politiske styregruppe')
  await mette.marks('Møde')
  await mette.writes(/^Dag/, dayFromNow(-1))
  await mette.writes(/^Begynder/, '10.00')
  await mette.writes(/^Slutter/, '12.00')
  await mette.writes(/^Sted/, 'Roskilde Rådhus')
  await mette.presses('Planlæg mødet')
  const path = mette.path
  await mette.presses(new RegExp(`^Sæt på dagsordenen ?: .*${title}`))
  await mette.presses('Send dagsorden')
  await mette.sees(/Sendt til \d+ personer/)
  return path
}

/** The meeting is held and decides. */
async function decides(mette: Person, meeting: string): Promise<void> {
  await mette.opens(meeting)
  await mette.presses('Mødet er holdt')
  await mette.follows('Notér fremmøde')
  await mette.marksAll('Til stede')
  await mette.presses('Gem fremmødet')
  await mette.follows(/^Notér beslutning/)
  await mette.writes('Beslutningen i én sætning', `${title} er vedtaget.`)
  await mette.marks(/^Vedtaget/)
  await mette.marks('Alle var enige')
  await mette.presses('Gem beslutningen')
  await mette.sees(/Beslutning \d{4}-\d+/)
}

async function isRead({ visitor }: Journey, width = 1440): Promise<void> {
  const reader = await visitor(width)
  await reader.opens(published)
  assert.equal(reader.status, 200)
  // The public page lets the "At" of every objective fall: there they stand in a list of what the parties want.
  await reader.sees(title, 'Et bedre liv med kultur', corrected.replace(/^At f/, 'F'))
  await reader.opens('/om/beslutninger')
  await reader.sees(`${title} er vedtaget.`)
}

journey('Mette has the founding document adopted, and everybody reads it', async (trip) => {
  const mette = await trip.as('mette')
  await imports(mette)
  const before = await trip.visitor()
  await before.opens(published)
  assert.equal(before.status, 404, 'a draft is nobody else’s business')
  await submits(mette)
  const meeting = await callsMeeting(mette)

  const bent = await trip.as('bent', 390)
  await bent.opens(meeting)
  await bent.sees(title, 'Roskilde Rådhus')
  await bent.follows(new RegExp(`^Stem skriftligt om .*${title}`))
  await bent.marks('For')
  await bent.presses('Afgiv stemmen')
  await bent.sees('Stemmen er modtaget.')

  await decides(mette, meeting)
  await isRead(trip, 390)
  const abroad = await trip.visitor()
  await abroad.opens(`/en${published}`)
  await abroad.sees(title)

  await trip.restart('stop')
  await isRead(trip)
  await trip.restart('kill')
  await isRead(trip)
  await mette.opens(meeting)
  await mette.sees(/Beslutning \d{4}-\d+: Vedtaget/)
})

allPagesWereWell()
