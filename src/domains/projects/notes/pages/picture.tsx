import type { NotePicture } from '../model.ts'

/** The picture of a note, with words for those who do not see it. */
export function NoteImage({ picture }: { picture: NotePicture | undefined }) {
  if (!picture) return null
  return <img class="news-picture" src={`/filer/${picture.id}`} alt={picture.altText} loading="lazy" />
}
