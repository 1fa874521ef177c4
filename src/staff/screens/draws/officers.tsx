/** 检查人员: who may be drawn on a day, for which items, and how many enterprises each must stay away from. */
import { useId } from 'react'
import { useLoad } from '../../api.ts'
import { today } from '../../days.ts'
import { DayInput } from '../../fields/day.tsx'
import { Loaded } from '../../loaded.tsx'
import { hrefOf, turn, type Place } from '../../router.ts'
import { Rows } from '../../rows.tsx'
import type { InspectorsView } from '../../../server/api/draw-views.ts'
import { useDrawWords } from './words.ts'

const whole = /^\d{4}-\d\d-\d\d$/

export const Officers = ({ place }: { readonly place: Place }) => {
  const w = useDrawWords()
  const id = useId()
  const on = place.query.get('on') ?? today()
  const load = useLoad<InspectorsView>(whole.test(on) ? `/inspectors?on=${on}` : undefined)
  return (
    <>
      <div className="bar">
        <h1>
          <a href={hrefOf(['draws'])}>{w.draws}</a> / {w.officers}
        </h1>
        <label htmlFor={id}>{w.onDay}</label>
        <DayInput
          field={{ title: w.onDay }}
          id={id}
          value={on}
          onChange={(day) => turn(['draws', 'officers'], { on: day })}
          wrong={!whole.test(on)}
          describedBy={undefined}
        />
        <span className="bar-end">
          <a href={hrefOf(['open', 'inspector'])}>{w.enterOfficer}</a>
          <a href={hrefOf(['registers', 'inspectors'])}>{w.officerRegister}</a>
        </span>
      </div>
      <Loaded of={load}>
        {(all) => {
          const able = all.filter((o) => o.validUntil !== null).length
          return (
            <>
              <p className={able < all.length ? 'late' : 'note'}>{w.ableOn(on, able, all.length)}</p>
              <Rows<InspectorsView[number]>
                title={w.officers}
                columns={[
                  { title: w.officer, cell: (o) => o.name },
                  { title: w.certificate, cell: (o) => o.certificate },
                  { title: w.validUntil, cell: (o) => o.validUntil ?? <span className="late">✗ {w.notValid}</span> },
                  { title: w.items, cell: (o) => o.items.join('、') },
                  { title: w.avoids, cell: (o) => <span title={o.avoids.join('、')}>{o.avoids.length}</span>, figure: true },
                ]}
                rows={all}
                keyOf={(o) => o.certificate}
                to={(o) => hrefOf(['cases', o.caseId])}
                empty={w.noOfficers}
              />
            </>
          )
        }}
      </Loaded>
    </>
  )
}
