import assert from 'node:assert/strict'
import { cast } from '../../db/seed/cast.ts'
import { allPagesWereWell, journey, journeyWithScript } from '../support/chromium/journey.ts'

journey('Mette signs in, looks at herself in both languages and signs out', async ({ as }) => {
  const mette = await as('mette')
  assert.equal(mette.path, '/arbejde')
  await mette.sees(cast.mette.name)
  await mette.opens('/min-side')
  await mette.sees(cast.mette.name, 'Log ud')
  await mette.opens('/en/min-side')
  await mette.presses('Sign out')
  await mette.opens('/arbejde')
  assert.equal(mette.path, '/log-ind')
})

journey('a link by mail signs in once', async ({ visitor, as }) => {
  const bent = await visitor(390)
  await bent.opens('/arbejde/moeder')
  assert.equal(bent.path, '/log-ind')
  await bent.writes('Din mailadresse', cast.bent.email)
  await bent.presses('Send mig et link')
  const ida = await as('ida')
  await ida.opens('/arbejde/opsaetning/post')
  await ida.follows(/link|log ind/i, ida.page.locator('main table, main ul').first())
  const link = /https?:\/\/\S*\/log-ind\/link\S*/.exec(await ida.words())?.[0] ?? ''
  await bent.page.goto(link)
  await bent.presses('Log ind')
  assert.equal(bent.path, '/arbejde/moeder')
  const thief = await visitor()
  await thief.page.goto(link)
  await thief.seesNot(cast.bent.name)
})

journeyWithScript('Sofie makes a passkey and signs in with it', async ({ as, visitor }) => {
  const sofie = await as('sofie')
  const devices = await sofie.page.context().newCDPSession(sofie.page)
  await devices.send('WebAuthn.enable')
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  } as const
  await devices.send('WebAuthn.addVirtualAuthenticator', { options })
  await sofie.opens('/min-side')
  await sofie.presses(/adgangsnøgle/i)
  await sofie.sees(/tilføjet|adgangsnøgle/i)
  await sofie.presses('Log ud')
  await sofie.opens('/log-ind?videre=%2Farbejde%2Fprojekter')
  await sofie.presses('Log ind med adgangsnøgle')
  assert.equal(sofie.path, '/arbejde/projekter')
  await sofie.sees(cast.sofie.name)
  const stranger = await visitor()
  await stranger.opens('/arbejde/projekter')
  assert.equal(stranger.path, '/log-ind')
})

allPagesWereWell()
