'use strict';
// What Sequelize prints for a column and the server then refuses, and what can stand there instead. Everything else is
// left as Sequelize prints it.

// Types that Sequelize passes on although the dialect has none of that name: pattern, replacement. The text is that of
// the type alone.
const TYPES = {
  mysql: [],
  mariadb: [],
  sqlite: [],
  postgres: [
    [/^TINYINT\b.*$/, 'SMALLINT'],
    [/^MEDIUMINT\b.*$/, 'INTEGER'],
    [/^NUMBER\b/, 'DECIMAL'],
  ],
  mssql: [
    [/^MEDIUMINT\b.*$/, 'INTEGER'],
    [/^NUMBER\b/, 'DECIMAL'],
    [/^CHAR\((\d+)\) BINARY$/, 'BINARY($1)'],
    [/^(FLOAT|REAL|DOUBLE PRECISION)\(\d+, ?\d+\)/, '$1'],
    [/ (UNSIGNED|ZEROFILL)\b.*$/, ''],
  ],
};

// Types of PostgreSQL that others do not have at all. SQLite takes any word for a type.
const FOREIGN = /^(JSONB|HSTORE|CITEXT|TSVECTOR|CIDR|INET|MACADDR|\w+RANGE)\b|\[\]$/;

function type(text, dialect) {
  return TYPES[dialect].reduce((now, [from, to]) => now.replace(from, to), text);
}

const isForeign = (text, dialect) => !['postgres', 'sqlite'].includes(dialect) && FOREIGN.test(text);

// MariaDB, PostgreSQL and SQL Server take a function behind DEFAULT as it is; MySQL and SQLite want it in brackets,
// MySQL but for the current time, which has another name in SQLite and SQL Server.
const NOW = /^(now|current_timestamp|localtime|localtimestamp)\(\d?\)$/i;

function defaultFunction(text, dialect) {
  if (NOW.test(text)) return ['sqlite', 'mssql'].includes(dialect) ? 'CURRENT_TIMESTAMP' : text;
  return ['sqlite', 'mysql'].includes(dialect) ? `(${text})` : text;
}

// T-SQL has no RESTRICT; NO ACTION is the same there, and what is meant when nothing is said.
const rule = (action, dialect) => (dialect === 'mssql' && /^restrict$/i.test(action) ? 'NO ACTION' : action);

// what SQL Server loses of a column because it is an ENUM
function lostWithEnum(attribute) {
  const parts = {
    'NOT NULL': attribute.allowNull === false,
    DEFAULT: ![undefined, null].includes(attribute.defaultValue),
    UNIQUE: attribute.unique === true,
    'PRIMARY KEY': attribute.primaryKey,
    REFERENCES: attribute.references,
    'the comment': attribute.comment,
  };
  return Object.keys(parts).filter(name => parts[name]);
}

module.exports = { defaultFunction, isForeign, lostWithEnum, rule, type };
