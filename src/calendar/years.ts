/** The years whose notices are known, and the calendar made of them: no file is read, so it runs in a browser too. */
import year2007 from './years/2007.json' with { type: 'json' }
import year2008 from './years/2008.json' with { type: 'json' }
import year2009 from './years/2009.json' with { type: 'json' }
import year2010 from './years/2010.json' with { type: 'json' }
import year2011 from './years/2011.json' with { type: 'json' }
import year2012 from './years/2012.json' with { type: 'json' }
import year2013 from './years/2013.json' with { type: 'json' }
import year2014 from './years/2014.json' with { type: 'json' }
import year2015 from './years/2015.json' with { type: 'json' }
import year2016 from './years/2016.json' with { type: 'json' }
import year2017 from './years/2017.json' with { type: 'json' }
import year2018 from './years/2018.json' with { type: 'json' }
import year2019 from './years/2019.json' with { type: 'json' }
import year2020 from './years/2020.json' with { type: 'json' }
import year2021 from './years/2021.json' with { type: 'json' }
import year2022 from './years/2022.json' with { type: 'json' }
import year2023 from './years/2023.json' with { type: 'json' }
import year2024 from './years/2024.json' with { type: 'json' }
import year2025 from './years/2025.json' with { type: 'json' }
import year2026 from './years/2026.json' with { type: 'json' }
import { loadCalendar, type Calendar, type Year } from './working-days.ts'

export const years: readonly Year[] = [
  year2007,
  year2008,
  year2009,
  year2010,
  year2011,
  year2012,
  year2013,
  year2014,
  year2015,
  year2016,
  year2017,
  year2018,
  year2019,
  year2020,
  year2021,
  year2022,
  year2023,
  year2024,
  year2025,
  year2026,
]

export const calendar: Calendar = loadCalendar(years)
