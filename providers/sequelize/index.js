'use strict';
const path = require('path');
const positions = require('./lib/positions');
const { print } = require('./lib/schema');
const { Warnings } = require('./lib/report');

const isOptions = value => value !== null && typeof value === 'object' && !Array.isArray(value);

// loadModels(dialect, ...models) or loadModels(dialect, [model, ...]); options may come last
function loadModels(dialect, ...given) {
  const rest = given.flat();
  const options = isOptions(rest[rest.length - 1]) ? rest.pop() : {};
  const items = rest.map((value, i) => ({ value, name: (value && value.name) || `model ${i + 1}` }));
  const dirs = process.argv[1] ? [path.dirname(path.resolve(process.argv[1]))] : [];
  const result = print(positions.withFiles(items), dialect, { dirs, warnings: new Warnings(), ...options });
  return positions.header(result, dirs) + result.sql;
}

module.exports = loadModels;
module.exports.loadModels = loadModels;
module.exports.default = loadModels;
