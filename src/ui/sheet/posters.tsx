import { Landscape } from '../landscape.tsx'
import { Poster } from '../poster/poster.tsx'
import type { AreaLook } from '../poster/scheme.ts'

const literature: AreaLook = { code: 'literature', shape: 'wave', palette: 'yellow' }

const posters: readonly [area: AreaLook | string, artForm: string, title: string, foot: string][] = [
  ['health', 'writing', 'Ord. Liv. Skriv!', 'Farum Bibliotek · Et bedre liv med kultur'],
  ['music', 'beats', 'Beats i kælderen', 'Roskilde · Musik'],
  ['youth', 'streetSport', 'Asfalt', 'Køge Havn · Unge'],
  ['health', 'conversation', 'Sam\u00adtale\u00adsalon', 'På nettet · Et bedre liv med kultur'],
  ['music', 'music', 'Popkorn Nordic', 'Helsingør og Helsingborg · Musik'],
  ['youth', 'film', 'Unges spor i tiden', 'Halsnæs · Unge'],
  ['health', 'song', 'Syng, så det kan høres', 'Albertslund · Et bedre liv med kultur'],
  ['music', 'dance', 'Fredags\u00addans', 'Herlev · Musik'],
  ['youth', 'workshop', 'Regionale kunst\u00adfælles\u00adskaber', 'Ishøj · Unge'],
  ['health', 'visualArt', 'Brug billed\u00adskolen', 'Ishøj · Et bedre liv med kultur'],
  ['music', 'song', 'Music Maker Co-Write', 'Rødovre · Musik'],
  ['youth', 'beats', 'Unge\u00adkulturens topmøde', 'Roskilde · Unge'],
  ['shared', 'visualArt', 'Fællesseminar 2026', 'Alle ni kommuner'],
  ['shared', 'conversation', 'Netværksmøde i Herlev', '4. marts kl. 9-15'],
  [literature, 'writing', 'Digte på havnen', 'Et område, regionen selv har lavet'],
  ['youth', 'music', 'En meget lang titel om alt det, vi gerne vil lave sammen med andre unge', 'Ishøj'],
  ['health', 'dance', 'Kropumuligheds\u00addans', 'Furesø'],
  ['youth', 'writing', 'Slam', 'Køge'],
  ['youth', 'dance', 'Battle', 'Køge'],
  ['music', 'writing', 'Tekst og tone', 'Ishøj'],
]

/** The landscape of the front page and a wall of posters. */
export function SheetPosters() {
  return (
    <>
      <section class="front-hero">
        <Landscape />
        <div class="wrap">
          <h1 class="hero">
            Du er
            <br />
            ikke den
            <br />
            eneste.
          </h1>
          <p class="lead">
            Der er andre, som skriver, synger, danser og bygger beats alene på værelset. De bor tættere på,
            end du tror.
          </p>
          <p class="button-row">
            <a class="button large" href="/find">
              Find dit fællesskab
            </a>
          </p>
        </div>
      </section>
      <section class="section" aria-labelledby="posters">
        <div class="wrap">
          <h2 id="posters">Plakater</h2>
          <div class="poster-sheet">
            {posters.map(([area, artForm, title, foot]) => (
              <Poster area={area} artForm={artForm} title={title} foot={foot} label={`Plakat: ${title}`} />
            ))}
          </div>
        </div>
      </section>
    </>
  )
}
