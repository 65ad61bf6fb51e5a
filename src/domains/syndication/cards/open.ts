import { newestChange } from '../../../platform/audit/newest.ts'
import { notThere, type OpenAddress, openGet, told } from '../../../platform/http/open/model.ts'
import { toldOrganisation } from '../../people/index.ts'
import { paths } from '../paths.ts'
import { vcard } from './vcard.ts'

/** The card of an organisation, for address books. */
export const cardAddresses: readonly OpenAddress[] = [
  openGet('/aktoerer/:file{[a-z0-9-]+\\.vcf}', async (asked) => {
    const slug = asked.param('file').replace(/\.vcf$/, '')
    const found = await toldOrganisation(asked, slug)
    if (!found) return notThere
    const content = vcard(found, asked.house.config.baseUrl + paths.card(slug))
    const headers = { 'Content-Disposition': `inline; filename="${slug}.vcf"` }
    return told('text/vcard; charset=utf-8', content, { modified: await newestChange(asked), headers })
  }),
]
