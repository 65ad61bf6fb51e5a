import { after } from 'node:test'
import { type Browser, chromium } from 'playwright-core'

let launched: Promise<Browser> | undefined

/** The browser of Debian, one for all journeys of a file. */
export function chromiumBrowser(): Promise<Browser> {
  launched ??= chromium.launch({
    executablePath: process.env.TEST_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  })
  return launched
}

// Registered here, not where it is launched: inside a test it would end with that test.
after(async () => (await launched)?.close())
