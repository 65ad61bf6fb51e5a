import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Result, RunOnly } from 'axe-core'
import type { Page } from 'playwright-core'
import { projectFolder } from '../../../src/platform/config/folders.ts'

/** Axe, and how it is asked; as a block of its own it shares no names with the page. */
const axe = [
  fileURLToPath(import.meta.resolve('axe-core/axe.min.js')),
  join(projectFolder(), 'tests/support/chromium/in-page.js'),
]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The address of a page with its identifiers taken out: pages of the same kind are looked at once. */
export const kindOfPage = (url: string): string =>
  new URL(url).pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/\d{4}-\d+/g, ':number')

const told = (name: string, violations: readonly Result[]): string[] =>
  violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary = '' }) => {
      const why = failureSummary.replace(/\s+/g, ' ').slice(0, 200)
      return `${name}: ${id}, ${help}: ${target.join(' ')} ${why}`
    }),
  )

const violations = (page: Page, by: RunOnly): Promise<Result[]> =>
  page.evaluate(`violationsBy(${JSON.stringify(by)})`)

/** What axe finds in a page by the rules of WCAG 2.2 AA, in the light and in the dark. */
export async function axeViolations(page: Page): Promise<string[]> {
  const name = kindOfPage(page.url())
  await page.evaluate(`{${axe}}`)
  const light = await violations(page, { type: 'tag', values: tags })
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const dark = await violations(page, { type: 'rule', values: ['color-contrast'] })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  return [...told(name, light), ...told(`${name} in the dark`, dark)]
}

/** The widths at which a page needs scrolling sideways; at 320 px it must not (WCAG 1.4.10). */
export async function widerThanScreen(page: Page, widths: readonly number[]): Promise<string[]> {
  const size = page.viewportSize() ?? { width: 1440, height: 900 }
  const wide: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    const needed = await page.evaluate('document.documentElement.scrollWidth')
    if (Number(needed) > width) wide.push(`${kindOfPage(page.url())} is ${needed} px wide at ${width} px`)
  }
  await page.setViewportSize(size)
  return wide
}

const views = [
  { name: 'phone', width: 390 },
  { name: 'tablet', width: 820 },
  { name: 'desktop', width: 1440 },
  { name: 'dark', width: 1440, colorScheme: 'dark' },
  { name: 'large-text', width: 1440, script: "document.documentElement.style.fontSize = '200%'" },
] as const

/** Pictures of a page into the ignored folder `screenshots`, only when SCREENSHOTS=1. */
export async function picture(page: Page, who: string): Promise<void> {
  if (process.env.SCREENSHOTS !== '1') return
  const folder = join(projectFolder(), 'screenshots')
  mkdirSync(folder, { recursive: true })
  const size = page.viewportSize() ?? { width: 1440, height: 900 }
  const name = `${kindOfPage(page.url()).replace(/[/:]+/g, '-').replace(/^-|-$/g, '') || 'forside'}-${who}`
  for (const view of views) {
    await page.setViewportSize({ width: view.width, height: 900 })
    await page.emulateMedia({ colorScheme: 'colorScheme' in view ? view.colorScheme : 'light' })
    if ('script' in view) await page.evaluate(view.script)
    await page.screenshot({ path: join(folder, `${name}-${view.name}.png`), fullPage: true })
    if ('script' in view) await page.evaluate("document.documentElement.style.fontSize = ''")
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(size)
}
