import { type OpenAddress, openGet, toldJson } from '../../../platform/http/open/model.ts'
import { paths } from '../paths.ts'

const schema = 'http://nodeinfo.diaspora.software/ns/schema/2.1'

/** What kind of server this is, for those who ask before they write. */
export const nodeInfoAddresses: readonly OpenAddress[] = [
  openGet(paths.nodeInfos(), async ({ house }) =>
    toldJson({ links: [{ rel: schema, href: house.config.baseUrl + paths.nodeInfo() }] }, { keeps: 3600 }),
  ),
  openGet(paths.nodeInfo(), async () =>
    toldJson(
      {
        version: '2.1',
        software: { name: 'kulturmetropolen', version: '1.0.0' },
        protocols: ['activitypub'],
        services: { inbound: [], outbound: ['atom1.0'] },
        openRegistrations: false,
        usage: { users: {} },
        metadata: {},
      },
      { type: `application/json; profile="${schema}#"`, keeps: 3600 },
    ),
  ),
]
