/** Every address of open data. They are subscribed to: once published they stay. Data addresses are not translated. */
export const paths = {
  calendar: () => '/kalender.ics',
  activityCalendar: (slug: string) => `/det-sker/${slug}.ics`,
  news: () => '/feed.atom',
  newActivities: () => '/nyt.atom',
  projectNews: (slug: string) => `/projekter/${slug}/feed.atom`,

  help: () => '/api',
  openApi: () => '/api/openapi.json',
  list: (kind: string) => `/api/v1/${kind}`,
  one: (kind: string, slug: string) => `/api/v1/${kind}/${slug}`,
  rpde: (feed: string) => `/api/rpde/${feed}`,
  hsds: (kind: string) => `/api/hsds/${kind}`,
  hsdsOne: (kind: string, id: string) => `/api/hsds/${kind}/${id}`,
  catalogueTurtle: () => '/catalog.ttl',
  catalogueJson: () => '/catalog.jsonld',

  embed: () => '/embed/kalender',
  widget: () => '/widget.js',
  oEmbed: () => '/oembed',
  card: (slug: string) => `/aktoerer/${slug}.vcf`,

  webfinger: () => '/.well-known/webfinger',
  nodeInfos: () => '/.well-known/nodeinfo',
  nodeInfo: () => '/nodeinfo/2.1',
  actor: (slug: string) => `/aktoerer/${slug}`,
  outbox: (slug: string) => `/aktoerer/${slug}/outbox`,
  inbox: (slug: string) => `/aktoerer/${slug}/inbox`,
  followers: (slug: string) => `/aktoerer/${slug}/followers`,
  event: (id: string) => `/begivenheder/${id}`,
}
