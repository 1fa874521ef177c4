/** 承办: who may take a case over, hand it on, give it back. */
import { expect, it } from 'vitest'
import { againstAssigning, assigneeIn, assignLines } from './assignment.ts'

it('a case that nobody has is taken over by anybody, for oneself; heads give it to anybody', () => {
  expect(againstAssigning(undefined, '甲', false, '甲')).toBeUndefined()
  expect(againstAssigning(undefined, '甲', false, '乙')).toBe('交给别人承办由负责人办理，本人可以接办')
  expect(againstAssigning(undefined, '长', true, '乙')).toBeUndefined()
  expect(againstAssigning(undefined, '长', true, undefined)).toBe('还没有人承办')
})

it('who has a case hands it on or gives it back, and heads do; nobody else takes it away', () => {
  expect(againstAssigning('甲', '甲', false, '乙')).toBeUndefined()
  expect(againstAssigning('甲', '甲', false, undefined)).toBeUndefined()
  expect(againstAssigning('甲', '乙', false, '乙')).toMatch('由承办人本人或者负责人办理')
  expect(againstAssigning('甲', '乙', false, undefined)).toMatch('由承办人本人或者负责人办理')
  expect(againstAssigning('甲', '长', true, '乙')).toBeUndefined()
  expect(againstAssigning('甲', '甲', false, '甲')).toBe('已经由其承办')
})

it('the log tells who has it and how that came about', () => {
  const assign = (n: number, data: object) => ({ n, step: '@assign', on: '2024-03-01', by: '姓名', data })
  const taken = assign(2, { by: '甲', to: '甲', name: '张某' })
  const given = assign(3, { by: '甲', to: '乙', name: '李某' })
  const back = assign(4, { by: '乙' })
  expect([[], [taken], [taken, given], [taken, given, back]].map(assigneeIn)).toEqual([undefined, '甲', '乙', undefined])
  expect([taken, given, back].map((a) => assignLines(a.data as { by: string }).map(([, text]) => text))).toEqual([
    ['接办', '张某'],
    ['转办', '李某'],
    ['交回'],
  ])
})
