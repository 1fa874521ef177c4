/** Builds the verifier of draws: one page with its script inside, which works from a folder without any network. */
import { defineConfig, type Plugin } from 'vite'

/** Moves the built script from its file into the page. */
const inline: Plugin = {
  name: 'inline-script',
  enforce: 'post',
  generateBundle(_, bundle) {
    const page = Object.values(bundle).find((file) => file.type === 'asset' && file.fileName.endsWith('.html'))
    const script = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry)
    if (page?.type !== 'asset' || script?.type !== 'chunk') throw new Error('页面或者脚本没有生成。')
    const code = script.code.replaceAll('</script', '<\\/script')
    page.source = String(page.source)
      .replace(/\s*<script type="module"[^>]*><\/script>/, '')
      .replace('</body>', () => `<script type="module">${code}</script></body>`)
    delete bundle[script.fileName]
  },
}

export default defineConfig({
  root: 'src/verifier',
  base: './',
  publicDir: false,
  plugins: [inline],
  build: {
    outDir: '../../build/verifier',
    emptyOutDir: true,
    modulePreload: false,
    target: 'es2022',
    rolldownOptions: { output: { codeSplitting: false } },
  },
})
