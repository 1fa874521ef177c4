/** Printing and copying the link: conveniences that a page without scripts does without. */
for (const el of document.querySelectorAll('[data-scripted]')) el.hidden = false

document.querySelector('[data-print]')?.addEventListener('click', () => window.print())

const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    // Pages that come without encryption have no clipboard; a selection copies all the same.
    const field = document.createElement('textarea')
    field.value = text
    document.body.append(field)
    field.select()
    document.execCommand('copy')
    field.remove()
  }
}
for (const button of document.querySelectorAll('[data-copy]'))
  button.addEventListener('click', async () => {
    await copy(button.dataset.copy)
    const done = document.querySelector('[data-done]')
    done.textContent = done.dataset.done
    setTimeout(() => (done.textContent = ''), 3000)
  })
