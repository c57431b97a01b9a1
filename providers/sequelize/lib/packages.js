'use strict';
// The packages of the user's project. This one may be linked, or come from a cache of npx: what it would find from
// where it lies itself can be another Sequelize than the one that the models use.
const { createRequire } = require('module');
const path = require('path');
const { Problem } = require('./report');

const DRIVERS = { mysql: 'mysql2', mariadb: 'mariadb', postgres: 'pg', sqlite: 'sqlite3', mssql: 'tedious' };
const DIALECTS = Object.keys(DRIVERS);

// where a project's packages are looked for: beside the models, where the command runs, beside the script, beside us
function places(dirs) {
  const script = require.main && require.main.filename ? [path.dirname(require.main.filename)] : [];
  return [...dirs, process.cwd(), ...script, __dirname].map(dir => createRequire(path.join(dir, 'x.js')));
}

// the path of a package's module, or null
function locate(name, dirs) {
  for (const from of places(dirs)) {
    try {
      return from.resolve(name);
    } catch (error) {
      if (!['MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED'].includes(error.code)) throw error;
    }
  }
  return null;
}

function load(name, dirs) {
  const file = locate(name, dirs);
  return file && require(file);
}

function sequelize(dirs) {
  const found = load('sequelize', dirs);
  if (!found) {
    const next = locate('@sequelize/core', dirs) ? ', which @sequelize/core (Sequelize 7) is not' : '';
    throw new Problem(`the package sequelize is missing: npm install sequelize@6${next}`);
  }
  const { version } = found.Sequelize;
  if (version && !version.startsWith('6.')) throw new Problem(`Sequelize 6 is needed, ${version} is installed`);
  return found;
}

// A Sequelize that never connects. Its driver is loaded although it is not used, as a project has it anyway; a stand-in
// takes its place where it is not wanted. The project's own options matter for names and types (define, hooks); models
// among them would be loaded a second time.
function open(Sequelize, dialect, { driver = true, config, log }) {
  const options = { ...config, dialect, logging: log };
  delete options.models;
  delete options.modelPaths;
  if (!driver) options.dialectModule = {};
  try {
    return new Sequelize(options);
  } catch (error) {
    if (!/^Please install|Cannot find module|Could not locate the bindings/.test(error.message)) throw error;
    const name = DRIVERS[dialect];
    throw new Problem(`the driver package of ${dialect} cannot be loaded: ${error.message.split('\n')[0]}\n` +
      `npm install ${name}, or leave it out with --no-driver: it is only loaded, never used`);
  }
}

module.exports = { DIALECTS, DRIVERS, load, locate, open, sequelize };
