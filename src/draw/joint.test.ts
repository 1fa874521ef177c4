/** Joint tasks: objects and periods must meet, each task goes once, and nothing is joined within one department. */
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { jointTasks, type Planned } from './joint.ts'

const task = (number: string, lead: string, more: Partial<Planned> = {}): Planned => ({
  number,
  lead,
  partners: [],
  object: '民爆企业',
  items: [`${number}-1`],
  from: '2026-03-01',
  to: '2026-06-30',
  ...more,
})

describe('joint tasks', () => {
  it('join where object and period meet, under whoever has the most items', () => {
    const ours = task('GX-1', '工信厅', { object: '民爆企业、加油站', rate: 3 })
    const police = task('GA-7', '公安厅', { items: ['A', 'B'], from: '2026-05-01', to: '2026-09-30', object: '加油站；民爆企业', rate: 5 })
    const fire = task('YJ-2', '应急厅', { partners: ['气象局'], to: '2026-05-31', object: '加油站' })
    expect(jointTasks([ours, police, fire])).toEqual([
      {
        into: 'GA-7',
        merged: ['GX-1', 'YJ-2'],
        lead: '公安厅',
        partners: ['应急厅', '气象局', '工信厅'],
        objects: ['加油站'],
        from: '2026-05-01',
        to: '2026-05-31',
        items: ['A', 'B', 'GX-1-1', 'YJ-2-1'],
        rate: 5,
      },
    ])
  })

  it.each([
    ['of one department', task('2', '工信厅')],
    ['of other objects', task('2', '公安厅', { object: '旅馆' })],
    ['at another time', task('2', '公安厅', { from: '2026-07-01', to: '2026-08-01' })],
  ])('leave alone what is %s', (_, other) => expect(jointTasks([task('1', '工信厅'), other])).toEqual([]))

  it('make two visits of what has no day in common', () => {
    const spring = [task('1', '工信厅', { to: '2026-04-01' }), task('2', '公安厅', { to: '2026-04-15' })]
    const autumn = [
      task('3', '工信厅', { from: '2026-09-01', to: '2026-09-30' }),
      task('4', '应急厅', { from: '2026-09-10', to: '2026-10-30' }),
    ]
    expect(jointTasks([...autumn, ...spring]).map((j) => [j.into, ...j.merged])).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
  })

  it('always have a day, an object and several departments in common, whatever is planned', () => {
    const planned = fc
      .array(
        fc.record({
          lead: fc.constantFrom('甲', '乙', '丙'),
          objects: fc.subarray(['旅馆', '加油站', '学校'], { minLength: 1 }),
          start: fc.integer({ min: 10, max: 28 }),
          days: fc.integer({ min: 0, max: 10 }),
        }),
        { maxLength: 12 },
      )
      .map((all) =>
        all.map(({ lead, objects, start, days }, i) =>
          task(String(i), lead, {
            object: objects.join('、'),
            from: `2026-03-${start}`,
            to: start + days > 31 ? `2026-04-${String(start + days - 31).padStart(2, '0')}` : `2026-03-${start + days}`,
          }),
        ),
      )
    fc.assert(
      fc.property(planned, (tasks) => {
        const joints = jointTasks(tasks)
        const used = joints.flatMap((j) => [j.into, ...j.merged])
        expect(new Set(used).size).toBe(used.length)
        for (const j of joints) {
          const group = tasks.filter((t) => [j.into, ...j.merged].includes(t.number))
          expect(new Set(group.map((t) => t.lead)).size).toBeGreaterThan(1)
          expect(j.from <= j.to).toBe(true)
          expect(group.every((t) => t.from <= j.from && j.to <= t.to)).toBe(true)
          expect(j.objects.length).toBeGreaterThan(0)
          expect(group.every((t) => j.objects.every((o) => t.object.split('、').includes(o)))).toBe(true)
        }
      }),
    )
  })
})
