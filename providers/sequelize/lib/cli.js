'use strict';
const fs = require('fs');
const path = require('path');
const { parseArgs } = require('util');
const files = require('./files');
const models = require('./models');
const positions = require('./positions');
const schema = require('./schema');
const { NAME, Problem, Warnings, describe } = require('./report');

const HELP = `usage: ${NAME} load --path PATH --dialect DIALECT [OPTION...]

Prints the tables of Sequelize models as SQL.

  --path PATH        a folder of models, or one file; may be given several times
  --dialect DIALECT  ${schema.DIALECTS.join(', ')}
  --recursive        look into subfolders, too
  --unique           print unique keys with a name, and those over several columns
  --create-schema    print CREATE SCHEMA for the schemas of the tables
  --mssql-enums      SQL Server: print NOT NULL, DEFAULT and keys of ENUM attributes
  --mssql-rules      SQL Server: print every ON DELETE and ON UPDATE that the models say
  --complete         all of the last four
  --strict           a warning is an error
  --config FILE      options that the project gives to its Sequelize, of which "define" matters most
  --no-driver        do not load the driver package of the dialect
  --help, --version

Exit codes: 0 fine, 1 the models cannot be printed, 2 wrong use.

Example:
  ${NAME} load --path ./models --dialect mysql
`;

const OPTIONS = {
  path: { type: 'string', multiple: true },
  dialect: { type: 'string' },
  recursive: { type: 'boolean' },
  unique: { type: 'boolean' },
  'create-schema': { type: 'boolean' },
  'mssql-enums': { type: 'boolean' },
  'mssql-rules': { type: 'boolean' },
  complete: { type: 'boolean' },
  strict: { type: 'boolean' },
  config: { type: 'string' },
  'no-driver': { type: 'boolean' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
};

class Usage extends Problem {}

function parse(args) {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    if (values.help || values.version) return values;
    if (positionals.length !== 1 || positionals[0] !== 'load') throw new Error('the command is "load"');
    if (!values.path) throw new Error('--path is missing');
    if (!values.dialect) throw new Error('--dialect is missing');
    schema.checkDialect(values.dialect);
    return values;
  } catch (error) {
    throw new Usage(`${error.message}\n${NAME} --help says more`);
  }
}

// What the project gives to its own Sequelize, from a file of its own or one of sequelize-cli, which has them by the
// name of an environment.
async function config(given) {
  const options = given && await files.loadObject(given);
  return options && (options[process.env.NODE_ENV || 'development'] || options);
}

async function load(values) {
  const warnings = new Warnings();
  const found = values.path.flatMap(each => files.find(each, values, warnings));
  const dirs = [...new Set(found.map(file => path.dirname(file)))];
  const items = [];
  for (const file of found) {
    const own = models.fromExports(await files.load(file, dirs), file);
    if (!own.length) warnings.add(`${file}: exports no model, nor by itself or as default a function that makes one`);
    items.push(...own);
  }
  const result = schema.print(items, values.dialect, {
    dirs,
    warnings,
    driver: !values['no-driver'],
    config: await config(values.config),
    unique: values.unique,
    createSchema: values['create-schema'],
    mssqlEnums: values['mssql-enums'],
    mssqlRules: values['mssql-rules'],
    complete: values.complete,
    strict: values.strict,
  });
  return `${positions.header(result, dirs)}${result.sql}\n`;
}

// Models are programs: what they write goes to standard error, and one that ends the process does not end it with
// success.
function guard() {
  const write = process.stdout.write.bind(process.stdout);
  const state = { write, done: false };
  process.stdout.write = process.stderr.write.bind(process.stderr);
  process.on('exit', () => {
    if (state.done) return;
    fs.writeSync(2, `${NAME}: a model or a package has ended the program, or waits for something that never comes\n`);
    process.exitCode = 1;
  });
  process.on('uncaughtException', error => fail(error, state));
  return state;
}

function fail(error, state) {
  state.done = true;
  fs.writeSync(2, `${NAME}: ${describe(error)}\n`);
  process.exit(error instanceof Usage ? 2 : 1);
}

// What models have opened (a connection, a timer) must not keep the process.
function finish(text, state) {
  state.done = true;
  state.write(text, () => process.exit(0));
}

async function main(args) {
  const state = guard();
  try {
    const values = parse(args);
    if (values.help) finish(HELP, state);
    else if (values.version) finish(`${require('../package.json').version}\n`, state);
    else finish(await load(values), state);
  } catch (error) {
    fail(error, state);
  }
}

module.exports = { main };
