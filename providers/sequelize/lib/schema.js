'use strict';
// Models in, SQL out: what the command and the scripts have in common.
const { Printer } = require('./ddl');
const models = require('./models');
const { DIALECTS } = require('./packages');
const { Problem } = require('./report');

// of the options, those that print more than Sequelize's provider for Atlas does
const MORE = ['unique', 'createSchema', 'mssqlEnums', 'mssqlRules'];

function complete(options) {
  return options.complete ? { ...options, ...Object.fromEntries(MORE.map(name => [name, true])) } : options;
}

function checkDialect(dialect) {
  if (!dialect) throw new Problem(`a dialect is needed: ${DIALECTS.join(', ')}`);
  if (!DIALECTS.includes(dialect)) throw new Problem(`"${dialect}" is no dialect; there are ${DIALECTS.join(', ')}`);
}

// items as models.fromExports finds them: { sql, order, decorated }, one line for each statement
function print(items, dialect, options) {
  checkDialect(dialect);
  if (!items.length) throw new Problem('there are no models');
  const { sequelize, decorated } = models.build(items, dialect, options);
  const printer = new Printer(sequelize, complete(options));
  const sql = [...printer.statements()].map(statement => `${statement}\n`).join('');
  if (options.strict && options.warnings.count) throw new Problem('there are warnings, and --strict is given');
  return { sql, order: printer.order, decorated };
}

module.exports = { DIALECTS, checkDialect, print };
