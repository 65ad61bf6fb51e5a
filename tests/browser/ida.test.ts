import assert from 'node:assert/strict'
import { cast } from '../../db/seed/cast.ts'
import { allPagesWereWell, journey } from '../support/chromium/journey.ts'

journey('Ida sees that the platform is well, what it sent and who did what', async ({ as, visitor }) => {
  const asking = await visitor()
  await asking.opens('/log-ind')
  await asking.writes('Din mailadresse', cast.jonas.email)
  await asking.presses('Send mig et link')
  const ida = await as('ida')
  await ida.opens('/arbejde/opsaetning')
  await ida.sees('Database', 'Alt i baggrunden kører.')
  await ida.opens('/arbejde/opsaetning/post')
  await ida.sees(cast.jonas.email)
  await ida.opens('/arbejde/opsaetning/opgaver')
  await ida.sees('Ingen opgaver er gået i stå')
  await ida.opens('/arbejde/opsaetning/spor')
  await ida.sees('Ida Winther')
  const mette = await as('mette')
  await mette.opens('/arbejde/opsaetning/post')
  assert.equal(mette.status, 403)
  await mette.opens('/arbejde/opsaetning/spor')
  assert.equal(mette.status, 200)
})

allPagesWereWell()
