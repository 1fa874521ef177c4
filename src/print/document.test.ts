import { describe, expect, it } from 'vitest'
import { columnShares, dayText, signatureStart, titleLines, widthOf, type Table } from './document.ts'
import { sample } from './sample.ts'

describe('official document', () => {
  it('writes days without leading zeros', () => {
    expect(dayText('2023-07-18')).toBe('2023年7月18日')
    expect(dayText('2024-03-01')).toBe('2024年3月1日')
  })

  it('counts letters and digits as half a character', () => {
    expect(widthOf('2023年')).toBe(3)
    expect(widthOf('“甲”—')).toBe(4)
  })

  describe('title', () => {
    it('stays on one line where it fits', () => {
      expect(titleLines('关于印发工作要点的通知', 20, '某厅')).toEqual(['关于印发工作要点的通知'])
    })
    it('breaks after the issuer first', () => {
      expect(titleLines(sample.title, 20, sample.issuer)).toEqual(['某省工业和信息化厅', '关于2023年度法治政府建设情况的报告'])
    })
    it('breaks where it is told to', () => {
      expect(titleLines('甲\n乙', 20, '甲')).toEqual(['甲', '乙'])
    })
    it('loses nothing, fits, and leaves no lonely character or opening bracket at an end', () => {
      const title = '关于进一步规范行政许可事项清单管理和《行政许可事项实施规范》编制工作有关问题的通知'
      const lines = titleLines(title, 20)
      expect(lines.join('')).toBe(title)
      expect(lines).toHaveLength(3)
      for (const line of lines) {
        expect(widthOf(line)).toBeLessThanOrEqual(20)
        expect(widthOf(line)).toBeGreaterThan(8)
        expect(line).not.toMatch(/[《（]$/)
      }
    })
  })

  it('puts the date four characters before the right edge, or less for a long issuer', () => {
    const date = widthOf('2024年3月1日')
    expect(signatureStart({ ...sample, issuer: '某厅' }, 28)).toBe(28 - 8 - date)
    expect(signatureStart({ ...sample, issuer: '某'.repeat(20) }, 28)).toBe(8)
    expect(signatureStart({ ...sample, issuer: '某'.repeat(40) }, 28)).toBe(0)
  })

  it('gives short columns what they need and lets long ones wrap', () => {
    const table: Table = {
      kind: 'table',
      columns: [{ title: '序号' }, { title: '事项' }, { title: '说明' }],
      rows: [['1', '行政许可', '很长的说明'.repeat(50)]],
    }
    const shares = columnShares(table, 36)
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1)
    expect((shares[0] as number) * 36).toBeGreaterThanOrEqual(3.5)
    expect((shares[1] as number) * 36).toBeGreaterThanOrEqual(5.5)
    expect(shares[2]).toBeGreaterThan(0.6)
  })
})
