import assert from 'node:assert/strict'
import { projectIds } from '../../../../db/seed/projects.ts'
import { onlyReading, onPostgres } from '../../../../tests/support/engines.ts'
import { wholeForm } from '../../../../tests/support/whole-form.ts'
import { projectPaths } from '../../projects/index.ts'

const example = 'eksempel-paa-resultater-2026'
const figure = `/resultater/${example}/tal/region.alle.trivsel`
const targets = '/arbejde/aftalen/maal'
const fields = {
  belongsTo: 'area:00000000-0000-4000-8000-000000030103',
  indicator: 'Trivsel på vores hold',
  target: '10',
  baseline: '0',
  unit: 'point',
  due: '31-12-2027',
  source: `WHO-5, se https://kulturmetropolen.test${figure}.`,
}

onPostgres(
  'a result target and news of a project cite a figure, and are marked when a newer one says something else',
  async (town) => {
    const mette = await town.as('mette')
    const visitor = town.visitor()
    const sent = { ...wholeForm(await mette.get(`${targets}/nyt`), `${targets}/nyt`), ...fields }
    assert.equal((await mette.sendRaw(`${targets}/nyt`, sent)).status, 303)
    const notes = projectPaths.notes(projectIds.writeYourLife)
    const note = mette.hidden(await mette.get(notes), notes)
    const text = `Det går godt, [se tallet](${figure}).`
    assert.equal(
      (await mette.sendRaw(notes, { ...note, text, pace: 'asPlanned', isPublic: 'on' })).status,
      303,
    )

    const before = await visitor.get('/om/maal')
    assert.match(
      before.html,
      new RegExp(`Kilde:.*?WHO-5, se <a href="${figure}">Hele regionen · Trivslen`, 's'),
    )
    assert.match(before.text, /Tallet er det samme i det nyeste/)
    assert.doesNotMatch(before.text, /Et nyere tal siger noget andet/)
    assert.doesNotMatch((await mette.get('/arbejde')).text, /kilden siger noget andet nu/)

    const cited = await visitor.get(figure)
    assert.match(cited.text, /Hvem henviser hertil.*Resultatmål: Trivsel på vores hold/s)
    assert.match(cited.html, /href="\/projekter\/ord-liv-skriv">Nyt fra et projekt/)
    const other = await visitor.get(`${figure.replace('trivsel', 'ensomhed')}`)
    assert.doesNotMatch(other.text, /Trivsel på vores hold/)

    const list = '/arbejde/effekt/frosne'
    await mette.send(list, { title: 'Efterår 2026', note: '' })
    assert.equal((await mette.send(`${list}/efteraar-2026/offentliggoer`, {}, list)).status, 303)
    for (const path of ['/om/maal', '/projekter/ord-liv-skriv']) {
      const seen = await visitor.get(path)
      assert.match(seen.text, /Et nyere tal siger noget andet/, path)
      assert.match(seen.html, /href="\/resultater\/efteraar-2026\/tal\/region\.alle\.trivsel"/, path)
    }
    assert.match((await visitor.get('/en/om/maal')).text, /A newer figure says something else/)
    const waiting = await mette.get('/arbejde')
    assert.match(waiting.text, /Trivsel på vores hold: kilden siger noget andet nu/)
    assert.doesNotMatch((await (await town.as('jonas')).get('/arbejde')).text, /kilden siger noget andet nu/)
  },
)

onlyReading(
  'from a project and a need one walks forward to the figures that rest on them, and back',
  async (town) => {
    const mette = await town.as('mette')
    const visitor = town.visitor()
    const back = await mette.get(`${figure}`)
    const [, project = ''] =
      /href="(\/projekter\/[a-z0-9-]+)"/.exec(back.html.split('Hvad der ligger bag')[1] ?? '') ?? []
    const forward = await visitor.get(project)
    assert.match(forward.text, /Tal, der hviler på det her/)
    assert.match(
      forward.html,
      new RegExp(`href="/resultater/${example}/tal/[a-z0-9.-]+\\.(trivsel|ensomhed)"`),
    )
    const [, model = ''] = /href="(\/arbejde\/grundmodeller\/[a-z0-9-]+)"/.exec(back.html) ?? []
    assert.equal((await mette.get(model)).status, 200)
    const [, need = ''] = /href="(\/arbejde\/behov\/[0-9a-f-]+)"/.exec(back.html) ?? []
    assert.match((await mette.get(need)).text, /Tal, der hviler på det her/)
    assert.match((await mette.get(`/en${need}`)).text, /Figures that rest on this/)
    assert.equal(
      /href="\/arbejde\//.test((await visitor.get(figure)).html),
      false,
      'nothing from inside for everybody',
    )
  },
)
