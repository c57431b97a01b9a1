'use strict';
// Where classes stand in their files, if the project has the compiler that knows.
const fs = require('fs');
const packages = require('./packages');

// Map from the name of a class to "first-last" line
function classes(file, ts) {
  const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const line = at => source.getLineAndCharacterOfPosition(at).line + 1;
  const found = new Map();
  source.forEachChild(node => {
    if (ts.isClassDeclaration(node) && node.name)
      found.set(node.name.text, `${line(node.getStart())}-${line(node.getEnd())}`);
  });
  return found;
}

// Map from class to "file:first-last"
function find(items, dirs) {
  const ts = packages.load('typescript', dirs);
  const files = new Map();
  const found = new Map();
  for (const { value, name, file } of ts && ts.createSourceFile ? items : []) {
    if (!file || !/\.[cm]?ts$/.test(file)) continue;
    if (!files.has(file)) files.set(file, classes(file, ts));
    const lines = files.get(file).get(value.name) || files.get(file).get(name);
    if (lines) found.set(value, `${file}:${lines}`);
  }
  return found;
}

// The files of classes that a script gives: those of its modules that export them
function withFiles(items) {
  const files = new Map();
  for (const module of Object.values(require.cache)) {
    if (!module || !/\.[cm]?ts$/.test(module.filename) || !module.exports) continue;
    for (const value of Object.values(module.exports)) files.set(value, module.filename);
  }
  return items.map(item => (files.has(item.value) ? { ...item, file: files.get(item.value) } : item));
}

// A line for each table that tells where its class stands, and an empty one behind them. Classes of
// sequelize-typescript only: of other models the file is no more than a guess.
function header({ order, decorated }, dirs) {
  if (!decorated.some(item => /\.[cm]?ts$/.test(item.file))) return '';
  const found = find(decorated, dirs);
  const lines = order.filter(model => found.has(model))
    .map(model => `-- atlas:pos ${model.getTableName()}[type=table] ${found.get(model)}\n`);
  return `${lines.join('')}\n`;
}

module.exports = { header, withFiles };
