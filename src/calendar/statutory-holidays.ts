/** The days that are holidays by 全国年节及纪念日放假办法 itself, for years whose State Council notice is still to come. */
import { addDays, type Day } from '../define/index.ts'

// 春节, 清明, 端午 and 中秋 follow the moon and the sun; these are the days of the Chinese calendar (GB/T 33661-2017).
const moving: Readonly<Record<number, readonly [springFestival: Day, qingming: Day, dragonBoat: Day, midAutumn: Day]>> = {
  2027: ['2027-02-06', '2027-04-05', '2027-06-09', '2027-09-15'],
  2028: ['2028-01-26', '2028-04-04', '2028-05-28', '2028-10-03'],
  2029: ['2029-02-13', '2029-04-04', '2029-06-16', '2029-09-22'],
  2030: ['2030-02-03', '2030-04-05', '2030-06-05', '2030-09-12'],
  2031: ['2031-01-23', '2031-04-05', '2031-06-24', '2031-10-01'],
  2032: ['2032-02-11', '2032-04-04', '2032-06-12', '2032-09-19'],
  2033: ['2033-01-31', '2033-04-04', '2033-06-01', '2033-09-08'],
  2034: ['2034-02-19', '2034-04-05', '2034-06-20', '2034-09-27'],
  2035: ['2035-02-08', '2035-04-05', '2035-06-10', '2035-09-16'],
  2036: ['2036-01-28', '2036-04-04', '2036-05-30', '2036-10-04'],
}

/** The holidays of a year with their names, by article 2 of the measures as revised in 2024. Which working days make up for those on a weekend (article 6) only the notice says. */
export const statutoryHolidays = (year: number): ReadonlyMap<Day, string> => {
  const days: [Day, string][] = [
    [`${year}-01-01`, '元旦'],
    [`${year}-05-01`, '劳动节'],
    [`${year}-05-02`, '劳动节'],
    [`${year}-10-01`, '国庆节'],
    [`${year}-10-02`, '国庆节'],
    [`${year}-10-03`, '国庆节'],
  ]
  const found = moving[year]
  if (found) {
    const [springFestival, qingming, dragonBoat, midAutumn] = found
    for (const n of [-1, 0, 1, 2]) days.push([addDays(springFestival, n), '春节'])
    days.push([qingming, '清明节'], [dragonBoat, '端午节'], [midAutumn, '中秋节'])
  }
  return new Map(days)
}
