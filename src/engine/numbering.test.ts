/** Numbers as people write them are found in their series. */
import { expect, it } from 'vitest'
import { placeIn } from './numbering.ts'

it('reads the place of a number, whatever the brackets, widths and zeros', () => {
  const form = '鲁工信规〔{year}〕{n}号'
  for (const text of ['鲁工信规〔2024〕7号', '鲁工信规[2024]7号', '鲁工信规（2024）０7 号'])
    expect([text, placeIn(form, text)]).toEqual([text, { year: 2024, n: 7 }])
  expect(placeIn('SDPR-{year}-012{n:4}', 'sdpr-2024-0120031')).toEqual({ year: 2024, n: 31 })
})
it('knows what belongs to another series', () => {
  for (const text of ['鲁工信发〔2024〕7号', '鲁工信规〔2024〕7号之一', '鲁工信规〔24〕7号', '7号'])
    expect([text, placeIn('鲁工信规〔{year}〕{n}号', text)]).toEqual([text, undefined])
})
