import type { Organisation } from './model.ts'

const types: Readonly<Record<string, string>> = {
  municipality: 'GovernmentOrganization',
  regionalAuthority: 'GovernmentOrganization',
  stateAgency: 'GovernmentOrganization',
  musicSchool: 'EducationalOrganization',
  youthSchool: 'EducationalOrganization',
  venue: 'EventVenue',
}

/** An organisation as schema.org knows it. @param url its page, absolute */
export const linkedData = (one: Organisation, url: string): unknown => ({
  '@context': 'https://schema.org',
  '@type': types[one.kind] ?? 'Organization',
  '@id': url,
  ...{ url, name: one.name },
  ...(one.descriptionDa ? { description: one.descriptionDa } : {}),
  ...(one.email ? { email: one.email } : {}),
  ...(one.phone ? { telephone: one.phone } : {}),
  ...(one.website ? { sameAs: one.website } : {}),
  ...(one.address || one.municipalityName
    ? {
        address: {
          '@type': 'PostalAddress',
          ...(one.address ? { streetAddress: one.address } : {}),
          ...(one.municipalityName ? { addressLocality: one.municipalityName } : {}),
          addressCountry: 'DK',
        },
      }
    : {}),
})
