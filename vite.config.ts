/** Builds the staff screens, which the server hands out under /staff/, and the worker that keeps what visits need on the device. */
import { createHash } from 'node:crypto'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const worker = 'sw.js'
/** Writes into the worker which files it keeps, and a version that changes with any of them. */
const keptFiles: Plugin = {
  name: 'yifa-kept-files',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const chunks = Object.values(bundle).filter((f) => f.type === 'chunk')
      const needed = new Set<string>()
      const need = (name: string): void => {
        if (needed.has(name)) return
        needed.add(name)
        for (const other of chunks.find((c) => c.fileName === name)?.imports ?? []) need(other)
      }
      const start = chunks.find((c) => c.isEntry && c.fileName !== worker)
      const visits = chunks.find((c) => c.facadeModuleId?.endsWith('/screens/visits/index.tsx'))
      const sw = bundle[worker]
      if (start === undefined || visits === undefined || sw?.type !== 'chunk') this.error('the files of visits were not found')
      need(start.fileName)
      need(visits.fileName)
      const files = [...needed, ...Object.keys(bundle).filter((name) => name.endsWith('.css'))]
      const page = bundle['index.html']
      const version = createHash('sha256')
        .update(files.join(' '))
        .update(page?.type === 'asset' ? page.source : '')
      sw.code = sw.code
        .replace('__FILES__', files.map((name) => `/staff/${name}`).join(' '))
        .replace('__VERSION__', `yifa-${version.digest('hex').slice(0, 16)}`)
    },
  },
}

export default defineConfig({
  root: 'src/staff',
  base: '/staff/',
  publicDir: false,
  plugins: [react(), keptFiles],
  build: {
    outDir: '../../build/staff',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: 'src/staff/index.html', sw: 'src/staff/visits/service-worker.ts' },
      output: { entryFileNames: ({ name }) => (name === 'sw' ? worker : 'assets/[name]-[hash].js') },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
})
