/** Chance is even: χ² of many draws under seeds that count upwards stays in its 99 % band. A bench makes a hundred thousand. */
import { describe, expect, it } from 'vitest'
import { chiSquares } from '../../bench/draw-evenness.ts'

describe('draws under many seeds', () => {
  it.each(chiSquares(3000).map((c) => [c.what, c] as const))('fall evenly: %s', (_, { chi, band: [low, high] }) => {
    expect(chi).toBeGreaterThan(low)
    expect(chi).toBeLessThan(high)
  })
})
