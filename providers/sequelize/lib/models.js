'use strict';
// Every way to write a model, brought onto one Sequelize:
//   functions   (sequelize, DataTypes) => Model, with associate(models) on what they return
//   classes     with static init(sequelize, DataTypes), or initModel as sequelize-auto writes it; associate(models)
//   decorated   classes of sequelize-typescript
//   ready       classes that the project has initialised on a Sequelize of its own
const packages = require('./packages');
const { Problem, describe } = require('./report');

// Not instanceof: a class from another copy of sequelize has to be told from something else.
const isModel = value =>
  typeof value === 'function' && typeof value.getTableName === 'function' && typeof value.init === 'function';
const isDecorated = value => isModel(value) && typeof value.initialize === 'function';
const initializer = (value, Model) =>
  ['init', 'initModel'].find(name => typeof value[name] === 'function' && value[name] !== Model[name]);

// what a module exports that is a model or makes one: [{ value, name, file }]
function fromExports(exported, file) {
  const found = new Map();
  const add = (value, name) => {
    if (!found.has(value)) found.set(value, { value, name, file });
  };
  if (typeof exported === 'function') add(exported, exported.name);
  else if (exported && typeof exported === 'object') {
    if (typeof exported.default === 'function') add(exported.default, exported.default.name);
    for (const group of [exported, exported.default])
      for (const [name, value] of Object.entries(group || {})) if (isModel(value)) add(value, name);
  }
  return [...found.values()];
}

// The Sequelize that ready models are on: one for all, of the dialect asked for.
function ownSequelize(items, dialect) {
  const own = new Set(items.map(item => item.value.sequelize));
  if (own.size > 1) throw new Problem('the models belong to more than one Sequelize');
  const [sequelize] = own;
  if (sequelize.getDialect() !== dialect) {
    throw new Problem(`${label(items[0])} is initialised by the project on a Sequelize for ` +
      `${sequelize.getDialect()}, and ${dialect} is asked for; models for several dialects are functions ` +
      '(sequelize, DataTypes) => Model, or classes with a static init(sequelize, DataTypes)');
  }
  return sequelize;
}

const label = item => [item.file, item.name].filter(Boolean).join(': ') || 'models';

function kindOf(item, Model) {
  const { value } = item;
  if (typeof value !== 'function') throw new Problem(`${label(item)}: not a model, nor a function that makes one`);
  if (!isModel(value)) return 'function';
  if (!(value.prototype instanceof Model)) {
    throw new Problem(`${label(item)} extends the Model of another copy of sequelize; npm ls sequelize shows them`);
  }
  if (isDecorated(value)) return 'decorated';
  if (initializer(value, Model)) return 'class';
  return value.sequelize ? 'ready' : 'bare';
}

// A class that others extend needs no table of its own.
function withoutBases(items) {
  const isBase = item => items.some(other => isModel(item.value) && other.value.prototype instanceof item.value);
  return items.filter(item => !isBase(item) || item.value.sequelize || hasTable(item.value));
}

function hasTable(value) {
  return isDecorated(value) && Boolean(Reflect.getOwnMetadata('sequelize:modelName', value.prototype));
}

function guarded(item, run) {
  try {
    return run();
  } catch (error) {
    throw new Problem(`${label(item)}: ${describe(error)}`);
  }
}

function make(item, sequelize, DataTypes, Model) {
  const { value } = item;
  const made = item.kind === 'function'
    ? guarded(item, () => value(sequelize, DataTypes))
    : guarded(item, () => value[initializer(value, Model)](sequelize, DataTypes) || value);
  if (made && typeof made.then === 'function') throw new Problem(`${label(item)} makes a promise, not a model`);
  return made;
}

function addDecorated(items, sequelize) {
  if (!items.length) return;
  const bare = items.find(item => !hasTable(item.value));
  if (bare) throw new Problem(`${label(bare)} has no @Table`);
  guarded(items.length === 1 ? items[0] : {}, () => sequelize.addModels(items.map(item => item.value)));
}

function constructorFor(items, library, dirs) {
  if (!items.some(item => item.kind === 'decorated')) return library.Sequelize;
  const found = packages.load('sequelize-typescript', dirs);
  if (!found) throw new Problem('the package sequelize-typescript is missing: npm install sequelize-typescript');
  return found.Sequelize;
}

function associate(made, sequelize) {
  const db = Object.fromEntries(sequelize.modelManager.models.map(model => [model.name, model]));
  for (const { item, model } of made) {
    const done = item.kind === 'ready' && Object.keys(model.associations).length;
    if (typeof model.associate === 'function' && !done) guarded(item, () => model.associate(db));
  }
}

// items on a Sequelize for the dialect, associations made: the Sequelize
function build(items, dialect, { dirs, driver, config, warnings }) {
  const log = text => warnings.add(String(text));
  const library = packages.sequelize(dirs);
  const { DataTypes, Model } = library;
  const wanted = withoutBases(items).map(item => ({ ...item, kind: kindOf(item, Model) }));
  const of = kind => wanted.filter(item => item.kind === kind);
  const bare = of('bare')[0];
  if (bare) throw new Problem(`${label(bare)} is not initialised and has no init(sequelize, DataTypes) of its own`);

  let sequelize;
  if (of('ready').length) {
    sequelize = ownSequelize(of('ready'), dialect);
    sequelize.options.logging = log;
  } else {
    sequelize = packages.open(constructorFor(wanted, library, dirs), dialect, { driver, config, log });
  }
  const made = [];
  for (const item of wanted.filter(each => each.kind !== 'decorated')) {
    const before = new Map(sequelize.modelManager.models.map(model => [model.name, model]));
    const model = item.kind === 'ready' ? item.value : make(item, sequelize, DataTypes, Model);
    if (!isModel(model)) {
      warnings.add(`${label(item)} makes no model`);
      continue;
    }
    if (before.has(model.name) && before.get(model.name) !== model)
      warnings.add(`${label(item)} defines ${model.name} again; what was defined before is gone`);
    made.push({ item, model });
  }
  addDecorated(of('decorated'), sequelize);
  associate(made, sequelize);
  if (!sequelize.modelManager.models.length) throw new Problem('there are no models');
  return { sequelize, decorated: of('decorated') };
}

module.exports = { build, fromExports };
