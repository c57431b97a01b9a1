'use strict';
// The files of a folder of models, and what they export.
const fs = require('fs');
const { createRequire } = require('module');
const path = require('path');
const { pathToFileURL } = require('url');
const { Problem, describeIn } = require('./report');
const typescript = require('./typescript');

const CODE = /\.[cm]?[jt]s$/;
const OTHER = /\.d\.[cm]?ts$|\.(test|spec)\.[cm]?[jt]s$|^index\.[cm]?[jt]s$/;

const isTypeScript = file => /\.[cm]?ts$/.test(file);

// Links to folders are not followed: they may lead in a circle.
function folder(dir, recursive, warnings) {
  const entries = fs.readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap(entry => {
    const file = path.join(dir, entry.name);
    if (entry.isDirectory()) return recursive && entry.name !== 'node_modules' ? folder(file, true, warnings) : [];
    if (entry.isSymbolicLink() && recursive && fs.statSync(file).isDirectory())
      warnings.add(`${file}: left out, a link to a folder`);
    return CODE.test(entry.name) && !OTHER.test(entry.name) ? [file] : [];
  });
}

// user.js beside user.ts is what a compiler made of it: the models of both are the same.
function withoutCompiled(files, warnings) {
  const sources = new Set(files.filter(isTypeScript).map(file => file.replace(/ts$/, 'js')));
  return files.filter(file => {
    if (!sources.has(file)) return true;
    warnings.add(`${file}: left out, the TypeScript file beside it is taken`);
    return false;
  });
}

function stat(given) {
  const found = fs.statSync(path.resolve(given), { throwIfNoEntry: false });
  if (!found) throw new Problem(`${given}: there is no such file or folder`);
  return found;
}

// all files with models under a path: a folder's, or the one that the path names, whatever it is called
function find(given, { recursive }, warnings) {
  const root = path.resolve(given);
  if (!stat(given).isDirectory()) {
    if (!CODE.test(root)) throw new Problem(`${given}: neither a folder nor a file of JavaScript or TypeScript`);
    return [root];
  }
  const files = withoutCompiled(folder(root, recursive, warnings), warnings);
  if (!files.length) {
    const deeper = !recursive && folder(root, true, warnings).length;
    const hint = deeper ? '; subfolders are looked into with --recursive' : '';
    throw new Problem(`${given}: no file with models in it${hint}`);
  }
  return files;
}

function packageType(file) {
  for (let dir = path.dirname(file); ; dir = path.dirname(dir)) {
    const about = path.join(dir, 'package.json');
    if (fs.existsSync(about)) return JSON.parse(fs.readFileSync(about, 'utf8')).type || 'commonjs';
    if (dir === path.dirname(dir)) return 'commonjs';
  }
}

function isModule(file) {
  return /\.m[jt]s$/.test(file) || (/\.[jt]s$/.test(file) && packageType(file) === 'module');
}

// import() takes both kinds of JavaScript; hooks for TypeScript work with require() unless the project is all modules
async function load(file, dirs) {
  if (isTypeScript(file)) await typescript.register(file, dirs, isModule(file));
  try {
    if (file.endsWith('.json') || (isTypeScript(file) && !isModule(file))) return createRequire(file)(file);
    const exported = await import(pathToFileURL(file).href);
    return isModule(file) ? exported : exported.default;
  } catch (error) {
    throw new Problem(describeIn(file, error) + typescript.hint(error));
  }
}

// An object in a file of its own, JSON or code: what it exports as default, or as a whole
async function loadObject(given) {
  const file = path.resolve(given);
  stat(given);
  if (!CODE.test(file) && !file.endsWith('.json')) throw new Problem(`${given}: neither JSON nor code`);
  const exported = await load(file, [path.dirname(file)]);
  const object = (exported && exported.default) || exported;
  if (!object || typeof object !== 'object') throw new Problem(`${given}: exports no object`);
  return object;
}

module.exports = { find, load, loadObject };
