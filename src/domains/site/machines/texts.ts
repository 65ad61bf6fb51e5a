import type { Moment } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import { paths } from '../paths.ts'

/** Search engines may read everything that is public; the workspace and personal pages are no place for them. */
export const robotsText = (origin: string): string =>
  [
    'User-agent: *',
    ...['/arbejde', '/en/arbejde', '/min-side', '/en/min-side', '/log-ind', '/en/log-ind', '/invitation'].map(
      (path) => `Disallow: ${path}`,
    ),
    '',
    `Sitemap: ${origin}${paths.sitemap()}`,
    '',
  ].join('\n')

/** Whom to tell of a hole in the platform (RFC 9116). The file must say when it runs out: half a year from when it is read. */
export function securityText(origin: string, email: string, now: Moment): string {
  const expires = now.add({ hours: 24 * 182 }).round({ smallestUnit: 'hour', roundingMode: 'floor' })
  return [
    `Contact: mailto:${email}`,
    `Expires: ${expires.toString({ smallestUnit: 'second' })}`,
    'Preferred-Languages: da, en',
    `Canonical: ${origin}${paths.security()}`,
    '',
  ].join('\n')
}

/** What a phone needs to put the site among its apps. */
export const manifestOf = (language: Language, description: string): unknown => ({
  name: 'Kulturmetropolen',
  short_name: 'Kultur',
  description,
  lang: language,
  start_url: language === 'da' ? '/' : '/en',
  scope: '/',
  display: 'browser',
  background_color: '#fbf5e6',
  theme_color: '#fbf5e6',
  icons: [
    { src: paths.favicon(), type: 'image/svg+xml', sizes: 'any' },
    ...[192, 512].map((size) => ({
      ...{ src: paths.icon(`${size}.png`), type: 'image/png', sizes: `${size}x${size}` },
      purpose: 'any maskable',
    })),
  ],
})
