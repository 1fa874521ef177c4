/** Whether chance is even: a hundred thousand draws under different seeds, χ² against the 99 % band, for each stratum, ranks and officers. */
import { say } from './office.ts'
import { chiSquares } from './draw-evenness.ts'

const draws = Number(process.argv[2] ?? 100_000)
for (const { what, chi, band } of chiSquares(draws))
  say(`${what}, ${draws} draws`, {
    'χ²': chi,
    'band from': band[0],
    to: band[1],
    verdict: chi >= band[0] && chi <= band[1] ? 'within' : 'OUTSIDE',
  })
