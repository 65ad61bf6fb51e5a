import type { AreaLook } from '../../ui/index.ts'

/** The look of a focus area: the three known ones have their colour, any other its own shape in ink and sand. */
export function areaLook({ key, shape }: { key: string; shape: AreaLook['shape'] }): AreaLook | string {
  return key === 'health' || key === 'music' || key === 'youth'
    ? key
    : { code: key, shape, palette: 'neutral' }
}

/** The look of something that belongs to several areas: the first of them that is known. */
export function lookOfFirst(
  keys: readonly string[],
  areas: readonly { readonly key: string; readonly shape: AreaLook['shape'] }[],
): AreaLook | string {
  const area = keys.flatMap((key) => areas.find((one) => one.key === key) ?? []).at(0)
  return area ? areaLook(area) : (keys[0] ?? 'shared')
}
