// Runs on whatever Node the machine has, before anything is installed: plain JavaScript, no libraries. The version is looked at before anything an
// old Node might lack. Prints the path of the Node to go on with on stdout; everything for people goes to stderr.
const OLDEST_NODE = 20;
const WANTED_NODE = 24;
const COMPLAINT_LINES = 12;
const major = Number(process.versions.node.split('.')[0]);
if (major < OLDEST_NODE) {
  process.stderr.write(
    `Dokumentsenter trenger Node ${OLDEST_NODE} eller nyere. Maskinen har ${process.version}. Hent en nyere fra https://nodejs.org.\n`,
  );
  process.exit(1);
}

const fs = require('node:fs');
const path = require('node:path');
const childProcess = require('node:child_process');

const root = path.resolve(process.argv[2] || path.join(__dirname, '..', '..'));
const platform = `${process.platform}-${process.arch}`;
const packagedNode = path.join(root, 'node_modules', `node-${platform}`, 'bin', 'node');

function say(text) {
  process.stderr.write(`${text}\n`);
}

function stop(text) {
  say(text);
  process.exit(1);
}

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    // Missing or half written: the same as nothing installed.
    return null;
  }
}

/** npm's own list of what it has installed, against the lock: true when every package that must be there is, in the right version. */
function isInstalled() {
  const lock = readJson(path.join(root, 'package-lock.json'));
  const installed = readJson(path.join(root, 'node_modules', '.package-lock.json'));
  if (lock === null) stop(`Fant ikke package-lock.json i ${root}. Er dette hele kildetreet?`);
  if (installed === null) return false;
  const same = Object.entries(lock.packages).every(([name, wanted]) => {
    if (!name.includes('node_modules/') || wanted.link) return true;
    const found = installed.packages[name];
    return found === undefined ? wanted.optional === true : found.version === wanted.version;
  });
  const needsPackaged = major < WANTED_NODE && lock.packages[`node_modules/node-${platform}`] !== undefined;
  return same && (!needsPackaged || fs.existsSync(packagedNode));
}

function countFolders() {
  try {
    return fs.readdirSync(path.join(root, 'node_modules')).length;
  } catch {
    // Not made yet.
    return 0;
  }
}

/** `npm ci` without install scripts: the one that matters (the embedded database's links) is done when the database starts. */
function install(done) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  say('Installerer biblioteker (npm ci). Første gang tar det gjerne ett minutt.');
  const npm = childProcess.spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 'pipe'],
  });
  let complaint = '';
  npm.stderr.on('data', (part) => {
    complaint += part;
  });
  const ticker = setInterval(() => say(`  … ${seconds()} s, ${countFolders()} mapper på plass`), 10_000);
  npm.on('error', (error) => stop(`Fikk ikke kjørt npm: ${error.message}. npm følger vanligvis med Node.`));
  npm.on('close', (code) => {
    clearInterval(ticker);
    if (code !== 0) {
      say(complaint.split('\n').slice(0, COMPLAINT_LINES).join('\n'));
      stop(`npm ci gikk ikke. Se meldingen over. Har maskinen nett, og har du lov til å skrive i ${root}?`);
    }
    say(`Bibliotekene er installert (${seconds()} s).`);
    done();
  });
}

function finish() {
  if (major >= WANTED_NODE) process.stdout.write(process.execPath);
  else if (fs.existsSync(packagedNode)) process.stdout.write(packagedNode);
  else {
    stop(
      `Programmet kjører på Node ${WANTED_NODE}. Maskinen har ${process.version}, og det finnes ingen pakke for ${platform}. Installer Node ${WANTED_NODE}.`,
    );
  }
}

if (isInstalled()) finish();
else install(finish);
