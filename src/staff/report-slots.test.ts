import { expect, test } from 'vitest'
import { namedIn, withIds, withTitles } from './report-slots.ts'

const figure = (id: string, title: string) => ({ id, title, value: 1, unit: '件', text: '1件', records: 1, definition: '' })
const figures = { 'a.b': figure('a.b', '办理行政许可'), 'a.b-c': figure('a.b-c', '办理行政许可事项') }
const says = '{year}年{agency}作出{a.b}件、{a.b-c 余}件：{a.b 列 {name}自{takeEffect.on}起|，}。'

test('writers see titles, the text keeps ids, and nothing is lost on the way', () => {
  const seen = withTitles(says, figures)
  expect(seen).toBe('{年度}年{本机关}作出{办理行政许可}件、{办理行政许可事项 余}件：{办理行政许可 列 {name}自{takeEffect.on}起|，}。')
  expect(withIds(seen, figures)).toBe(says)
})

test('half a title is left alone until it is a whole one', () => {
  expect(withIds('{办理行政', figures)).toBe('{办理行政')
  expect(withIds('{办理行政许可', figures)).toBe('{a.b')
  expect(withIds(`${withTitles('{a.b', figures)}事项`, figures)).toBe('{a.b-c')
})

test('names each figure once', () => {
  expect(namedIn(says)).toEqual(['year', 'agency', 'a.b', 'a.b-c', 'name', 'takeEffect.on'])
})
