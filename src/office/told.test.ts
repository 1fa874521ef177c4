import { expect, it } from 'vitest'
import { Told } from './told.ts'

it('knows what it was told, and nothing else', () => {
  const told = new Told()
  for (let i = 0; i < 100_000; i++) told.add(`service-rating-${i}`)
  for (let i = 0; i < 100_000; i++) expect(told.has(`service-rating-${i}`) && !told.has(`service-rating-${i}-2`)).toBe(true)
  told.add('')
  expect(told.has('')).toBe(true)
})
