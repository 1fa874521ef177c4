/** The steps of a case as buttons: those that can be taken, and those that can't, each with its sentence and article. */
import Button from 'antd/es/button'
import Drawer from 'antd/es/drawer'
import Popover from 'antd/es/popover'
import { useState } from 'react'
import { useMay } from './session.tsx'
import type { CaseView, RefusalView } from '../server/api/types.ts'
import { Refusals } from './refusals.tsx'
import { StepForm, type Attempt } from './step-form.tsx'

type Step = CaseView['steps'][number]
/** A step that can't be taken, with all that stands against it. */
export const NotNow = ({
  step: s,
  may,
}: {
  readonly step: Pick<Step, 'title' | 'taking' | 'byTitle' | 'available' | 'refusals'>
  readonly may: boolean
}) => (
  <Popover
    trigger={['hover', 'focus', 'click']}
    content={
      <>
        {!s.available && <Refusals taking={s.taking} refusals={s.refusals} />}
        {!may && (
          <p>
            “{s.title}”由{s.byTitle}办理，请交有权限的同事。
          </p>
        )}
      </>
    }
    classNames={{ root: 'why' }}
  >
    <Button className="refused" aria-disabled>
      {s.title}
    </Button>
  </Popover>
)

type Props = {
  readonly steps: readonly Step[]
  readonly attempt?: (a: Attempt) => Promise<readonly RefusalView[]>
  readonly take: (a: Attempt) => Promise<void>
  readonly filled?: (step: string) => readonly string[]
}

export const NextSteps = ({ steps, attempt, take, filled }: Props) => {
  const [taking, setTaking] = useState<Step>()
  const close = () => setTaking(undefined)
  const may = useMay()
  return (
    <>
      <div className="steps" role="group" aria-label="下一步">
        {steps
          .filter((s) => s.available && may(s.by))
          .map((s) => (
            <Button key={s.id} onClick={() => setTaking(s)}>
              {s.title}
            </Button>
          ))}
        {steps
          .filter((s) => !s.available || !may(s.by))
          .map((s) => (
            <NotNow key={s.id} step={s} may={may(s.by)} />
          ))}
      </div>
      <Drawer
        title={taking?.title}
        open={taking !== undefined}
        onClose={close}
        destroyOnHidden
        size={520}
        classNames={{ wrapper: 'drawer' }}
      >
        {taking && (
          <StepForm
            step={taking}
            attempt={attempt}
            take={async (a) => {
              await take(a)
              close()
            }}
            filled={filled?.(taking.id) ?? []}
            onCancel={close}
          />
        )}
      </Drawer>
    </>
  )
}
