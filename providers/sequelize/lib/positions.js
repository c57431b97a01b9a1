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

module.exports = { find };
