/** A block of data in a page for machines. Browsers run nothing of it; the signs that could end it early are written otherwise. */
export const dataBlock = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')}</script>`
