// A stand-in for Docker, as none runs where tests do: what `docker run` would run in a container, it runs with the Java here.
// It reads the options that a real one reads, so that ports, folders, limits and settings are tested; not the image itself.
import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { DOCKER_LOG: log, DOCKER_JARS: jars, DOCKER_JAVA: java } = process.env;
const [command, ...words] = process.argv.slice(2);
appendFileSync(log, `${[command, ...words].join(' ')}\n`);

const all = (option) => words.flatMap((word, i) => (word === option ? [words[i + 1]] : []));

/** NEO4J_db_tx__log_preallocate=false is db.tx_log.preallocate=false. */
const setting = (variable) => {
  const [name, ...value] = variable.replace(/^NEO4J_/, '').split('=');
  return `${name.replace(/__|_/g, (found) => (found === '__' ? '_' : '.'))}=${value.join('=')}\n`;
};

if (command === 'run') {
  const [, host, port] = /^(.*):(\d+):7687$/.exec(all('--publish')[0]);
  const [data] = all('--volume')[0].split(':');
  const home = `${log}.container`;
  mkdirSync(join(home, 'conf'), { recursive: true });
  symlinkSync(data, join(home, 'data'));
  const bolt = `server.bolt.listen_address=${host}:${port}\n`;
  writeFileSync(join(home, 'conf', 'neo4j.conf'), [...all('--env').map(setting), bolt].join(''));
  const files = readdirSync(jars).sort();
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'];
  const child = spawn(
    java,
    [
      '-Xmx512m',
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1',
      ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-cp',
      files.map((file) => join(jars, file)).join(':'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    { stdio: 'inherit' },
  );
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', () => {
    appendFileSync(log, 'ended\n');
    process.exit(0);
  });
}
