/** Forms of numbers: how they are written, and which are refused. */
import { describe, expect, it } from 'vitest'
import { formFault, numberText, type Numbering } from './numbering.ts'

const official: Numbering = { id: 'a', title: '文号', like: '某工信规〔{year}〕{n}号', official: true }
const own: Numbering = { id: 'b', title: '登记号', like: 'SDPR-{year}-012{n:4}' }

describe('numbers', () => {
  it('are written as GB/T 9704 says: whole years in six-cornered brackets, no zeros before, no 第', () => {
    expect(numberText(official.like, 2024, 7)).toBe('某工信规〔2024〕7号')
    expect(numberText(own.like, 2024, 7)).toBe('SDPR-2024-0120007')
    expect(numberText(own.like, 2024, 12345)).toBe('SDPR-2024-01212345')
  })
  it.each([
    '某工信规[{year}]{n}号',
    '某工信规〔{year}〕第{n}号',
    '某工信规〔{year}〕{n:3}号',
    '〔{year}〕{n}号',
    '某工信规{n}号',
    '某〔{year}〕{n}号{n}',
  ])('of official documents can’t be written %s', (form) => expect(formFault(official, form)).toMatch(/六角括号|应当有一个/))
  it('of other kinds need the year and the place', () => {
    expect(formFault(official, official.like)).toBeUndefined()
    expect(formFault(own, 'YSQ{year}{n:3}')).toBeUndefined()
    expect(formFault(own, 'YSQ{n}')).toContain('{year}')
    expect(formFault(own, 'YSQ{year}{n}{代字}')).toContain('{n}')
    expect(formFault(own, ' YSQ{year}{n}')).toContain('空格')
  })
})
