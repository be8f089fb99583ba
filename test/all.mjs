// Everything that must hold, in one command. Grows with the project.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const run = (command, args) => {
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

if (!existsSync('node_modules')) run('npm', ['ci'])
run('npm', ['run', 'check'])
run('npm', ['run', 'unit'])
run('npm', ['run', 'build'])
